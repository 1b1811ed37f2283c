//! Two at once, and handing over, as the window does it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jouw_weg::{
    dossier::{
        Dossier,
        edit::Edit,
        store::{Opened, Store},
    },
    i18n::Language,
    ui::{
        app::{Message, Offer},
        screen::Screen,
    },
};

use crate::{home_with_example, stage::Stage};

/// The same dossier on another computer.
fn elsewhere(folder: &Path) -> PathBuf {
    let other = folder.with_file_name("elsewhere");
    fs::create_dir_all(&other).unwrap();
    fs::copy(folder.join("dossier.json"), other.join("dossier.json")).unwrap();
    other
}

/// The first entry of the log says something else.
fn change(dossier: &Dossier, text: &str) -> Edit {
    let mut entry = dossier.log[0].clone();
    text.clone_into(&mut entry.text);
    Edit::PutLog { entry }
}

fn add(dossier: &Dossier, text: &str) -> Edit {
    let mut entry = dossier.log[0].clone();
    entry.id = jouw_weg::dossier::RecordId::random();
    text.clone_into(&mut entry.text);
    Edit::PutLog { entry }
}

/// Works in a folder as another computer does.
fn edit(folder: &Path, edit: impl Fn(&Dossier) -> Edit) {
    let Opened { mut store, mut dossier, .. } = Store::open(folder).unwrap();
    let edit = edit(&dossier);
    store.apply(&mut dossier, edit).unwrap();
}

/// What the other computer saved arrives in our folder.
fn synchronised(other: &Path, folder: &Path) {
    fs::copy(other.join("dossier.json"), folder.join("dossier.json")).unwrap();
}

fn texts(stage: &Stage) -> Vec<&str> {
    stage.app.session().dossier.log.iter().map(|entry| entry.text.as_str()).collect()
}

#[test]
fn what_another_computer_wrote_comes_in_by_itself_and_can_be_taken_back() {
    let (home, folder) = home_with_example(Language::En);
    let other = elsewhere(&folder);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::En);
    edit(&other, |dossier| add(dossier, "from the other computer"));
    synchronised(&other, &folder);
    let ours = add(&stage.app.session().dossier, "from this one");
    stage.tell(Message::Edited(ours));
    assert!(texts(&stage).contains(&"from the other computer"), "a save finds it");
    assert!(texts(&stage).contains(&"from this one"));
    let notice = stage.app.notice().unwrap();
    assert!(notice.words.contains("also changed elsewhere"), "{}", notice.words);
    let saved = Store::read(&folder).unwrap().dossier;
    assert_eq!(saved, stage.app.session().dossier, "both are on the disk");
    edit(&other, |dossier| add(dossier, "one more"));
    // The other computer has what we saved, merged by its own program.
    stage.tell(Message::WindowFocused);
    assert!(!texts(&stage).contains(&"one more"), "nothing arrived yet");
    synchronised(&other, &folder);
    stage.tell(Message::WindowFocused);
    assert!(texts(&stage).contains(&"one more"), "coming back to the window finds it");
    stage.ctrl("z");
    assert!(!texts(&stage).contains(&"one more") && texts(&stage).contains(&"from this one"));
}

#[test]
fn what_contradicts_is_offered_and_chosen_by_keyboard() {
    let (home, folder) = home_with_example(Language::En);
    let other = elsewhere(&folder);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::En);
    edit(&other, |dossier| change(dossier, "as they say"));
    synchronised(&other, &folder);
    let ours = change(&stage.app.session().dossier, "as we say");
    stage.tell(Message::Edited(ours));
    assert_eq!(texts(&stage)[0], "as we say", "ours stays as it is");
    assert_eq!(stage.app.notice().unwrap().offer, Some(Offer::MergeDisk));
    stage.press("notice-offer");
    assert_eq!(stage.app.screen(), &Screen::Merge);
    let seen = stage.texts().join("\n");
    assert!(seen.contains("as they say") && seen.contains("as we say"), "{seen}");
    stage.press("merge-back");
    assert!(stage.controls().iter().any(|one| one.id == Some("merge-waiting".into())));
    stage.press("merge-waiting");
    let which = usize::from(stage.app.session().conflicts[0].shown != "as they say");
    stage.press(&format!("merge-choose-0-{which}"));
    assert_eq!((texts(&stage)[0], stage.app.session().conflicts.len()), ("as they say", 0));
    let saved = Store::read(&folder).unwrap().dossier;
    assert_eq!((saved.log[0].text.as_str(), saved.conflicts.len()), ("as they say", 0));
    stage.ctrl("z");
    assert_eq!(stage.app.session().conflicts.len(), 1, "a choice can be taken back too");
}

#[test]
fn a_copy_that_a_program_made_is_compared_first_and_kept_aside_after() {
    let (home, folder) = home_with_example(Language::Nl);
    let other = elsewhere(&folder);
    edit(&other, |dossier| add(dossier, "van de andere computer"));
    let copy = folder.join("dossier (conflicted copy 2026-11-22 101530).json");
    fs::copy(other.join("dossier.json"), &copy).unwrap();
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    assert_eq!(stage.app.notice().unwrap().offer, Some(Offer::MergeCopies));
    stage.press("notice-offer");
    let seen = stage.texts().join("\n");
    assert!(seen.contains("van de andere computer"), "{seen}");
    assert!(!texts(&stage).contains(&"van de andere computer"), "nothing is changed yet");
    stage.press("merge-take");
    assert!(texts(&stage).contains(&"van de andere computer"));
    assert!(!copy.exists() && folder.join("dossier.json.merged-1").exists());
    assert_eq!(stage.app.screen(), &Screen::Overview);
}

#[test]
fn a_dossier_that_is_open_elsewhere_can_be_gone_on_with_when_it_is_free() {
    let (home, folder) = home_with_example(Language::En);
    let first = Store::open(&folder).unwrap();
    let mut stage = Stage::new(home.path(), Some(&folder), Language::En);
    let ours = add(&stage.app.session().dossier, "here");
    stage.tell(Message::Edited(ours.clone()));
    assert!(!texts(&stage).contains(&"here"), "only to look at");
    stage.tell(Message::WindowFocused);
    assert!(!matches!(stage.app.notice(), Some(notice) if notice.offer.is_some()), "still in use");
    drop(first);
    stage.tell(Message::WindowFocused);
    assert_eq!(stage.app.notice().unwrap().offer, Some(Offer::GoOn(folder.clone())));
    stage.press("notice-offer");
    stage.tell(Message::Edited(ours));
    assert!(texts(&stage).contains(&"here"));
}
