//! What was done before, in the window: undone after opening again, read, gone back to, backed up,
//! fixed; and text under typing that is on the disk in time.

use std::path::{Path, PathBuf};

use iced::keyboard::{Key, Modifiers};
use jouw_weg::{
    dossier::{Dossier, backup, edit::Edit, store::Store},
    files,
    i18n::Language,
    settings::{Look, Settings},
    ui::{
        app::Message,
        screen::{Screen, people},
    },
};

use super::{
    home_with_example, open_example,
    stage::{Stage, pressed},
};

fn read(folder: &Path) -> Dossier {
    Store::read(folder).unwrap().dossier
}

fn rename(stage: &mut Stage, name: &str) {
    let mut child = stage.app.session().dossier.child.clone();
    name.clone_into(&mut child.name);
    stage.tell(Message::Edited(Edit::Child { child }));
}

#[test]
fn ctrl_z_after_opening_again_takes_back_what_was_done_before_and_ctrl_y_does_it_again() {
    let (home, folder) = home_with_example(Language::Nl);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    let before = stage.app.session().dossier.child.name.clone();
    rename(&mut stage, "Samira");
    rename(&mut stage, "Samir");
    drop(stage);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    stage.ctrl("z");
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
    stage.ctrl("z");
    assert_eq!(stage.app.session().dossier.child.name, before);
    drop(stage);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    assert_eq!(stage.app.session().dossier.child.name, before);
    stage.ctrl("y");
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
    assert_eq!(read(&folder).child.name, "Samira");
}

#[test]
fn the_history_tells_in_words_and_undo_stands_above_it() {
    for (language, changed) in [
        (Language::Nl, "Veranderd: de gegevens van uw kind"),
        (Language::En, "Changed: about your child"),
    ] {
        let (_home, mut stage) = open_example(language);
        rename(&mut stage, "Samira");
        stage.tell(Message::Went(Screen::History));
        let shown = stage.texts().join("\n");
        assert!(shown.contains(changed) && shown.contains("Samira"), "{shown}");
        stage.press("history-undo");
        assert_ne!(stage.app.session().dossier.child.name, "Samira");
        let again = stage.texts().join("\n");
        assert_eq!(again.matches(changed).count(), 2, "undoing is a change too: {again}");
    }
}

#[test]
fn a_long_history_stands_in_pages() {
    let (_home, mut stage) = open_example(Language::Nl);
    for n in 0..25 {
        rename(&mut stage, &format!("Naam {n}"));
    }
    stage.tell(Message::Went(Screen::History));
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Bladzijde 1 van 2") && shown.contains("nu ‘Naam 24’"), "{shown}");
    stage.press("history-older");
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Bladzijde 2 van 2") && shown.contains("nu ‘Naam 4’"), "{shown}");
    assert!(!shown.contains("nu ‘Naam 24’"), "{shown}");
    stage.press("history-newer");
    assert!(stage.texts().join("\n").contains("nu ‘Naam 24’"));
}

#[test]
fn a_backup_is_made_by_itself_when_one_is_due_and_settings_say_so() {
    let (home, folder) = home_with_example(Language::Nl);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    let own = home.path().join("backups");
    let made = backup::list(&own, &read(&folder));
    assert_eq!(made.len(), 1);
    stage.tell(Message::Went(Screen::Settings));
    let shown = stage.texts().join("\n");
    assert!(shown.contains("De laatste is van zondag 22 november 2026."), "{shown}");
    let time = |path: &Path| std::fs::metadata(path).unwrap().modified().unwrap();
    let when = time(&made[0].path);
    drop(stage);
    let stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    assert_eq!(time(&made[0].path), when, "not due again");
    assert!(stage.app.notice().is_none());
}

#[test]
fn a_picked_place_that_is_not_there_is_said_and_our_own_is_used() {
    let (home, folder) = home_with_example(Language::Nl);
    let away = home.path().join("stick");
    let settings = Settings {
        language: Language::Nl,
        look: Look::Light,
        backups: Some(away.clone()),
        ..Settings::default()
    };
    let mut stage = Stage::with(home.path(), Some(&folder), settings.clone());
    let said = stage.app.notice().unwrap().words.clone();
    assert!(said.contains("die u koos, is er nu niet") && said.contains("stick"), "{said}");
    let own = home.path().join("backups");
    assert_eq!(backup::list(&own, &read(&folder)).len(), 1);
    stage.tell(Message::Went(Screen::Settings));
    assert!(stage.texts().join("\n").contains("die u koos, is er nu niet"));
    drop(stage);

    std::fs::create_dir(&away).unwrap();
    let mut stage = Stage::with(home.path(), Some(&folder), settings);
    assert_eq!(backup::list(&away, &read(&folder)).len(), 1, "the stick is back");
    stage.tell(Message::Went(Screen::Settings));
    stage.press("backups-make");
    let shown = stage.texts().join("\n");
    assert!(shown.contains("De reservekopie is gemaakt en nagekeken."), "{shown}");
}

#[test]
fn a_backup_that_fails_is_said_in_the_window_and_in_settings() {
    let (home, folder) = home_with_example(Language::Nl);
    files::save_whole(&home.path().join("backups"), b"in the way").unwrap();
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    let said = stage.app.notice().unwrap().words.clone();
    assert!(said.contains("Er is geen nieuwe reservekopie gemaakt."), "{said}");
    stage.tell(Message::Went(Screen::Settings));
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Er is geen nieuwe reservekopie gemaakt."), "{shown}");
}

#[test]
fn that_no_copy_could_be_kept_is_said_once_and_the_dossier_is_saved() {
    let (_home, mut stage) = open_example(Language::Nl);
    let folder = stage.app.session().folder.clone().unwrap();
    files::save_whole(&folder.join("copies"), b"in the way").unwrap();
    rename(&mut stage, "Samira");
    let said = stage.app.notice().unwrap().words.clone();
    assert!(said.contains("konden wij geen kopie maken"), "{said}");
    assert_eq!(read(&folder).child.name, "Samira");
    stage.tell(Message::NoticeDismissed);
    rename(&mut stage, "Samir");
    assert!(stage.app.notice().is_none());
}

#[test]
fn going_back_shows_first_what_changes_and_can_be_undone() {
    let (_home, mut stage) = open_example(Language::Nl);
    let before = stage.app.session().dossier.clone();
    rename(&mut stage, "Samira");
    let changed = stage.app.session().dossier.clone();
    stage.tell(Message::Went(Screen::Settings));
    stage.press("backups-earlier");
    stage.press("backups-version-0");
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Veranderd: de gegevens van uw kind"), "{shown}");
    assert_eq!(stage.app.session().dossier, changed, "nothing happens yet");
    stage.press("backups-restore");
    assert_eq!(stage.app.session().dossier, before);
    stage.press("backups-undo");
    assert_eq!(stage.app.session().dossier, changed);
}

fn printed(stage: &mut Stage, home: &Path, name: &str) -> PathBuf {
    let path = home.join(name);
    stage.tell(Message::Went(Screen::Print));
    stage.press("pdf-pack-dossier");
    stage.press("pdf-for-school");
    stage.press("pdf-type-path");
    stage.typed(path.to_str().unwrap());
    stage.press("pdf-path-save");
    assert!(path.is_file());
    path
}

#[test]
fn what_was_given_is_fixed_by_a_plain_question_and_then_added_to() {
    let (home, mut stage) = open_example(Language::Nl);
    let before = stage.app.session().dossier.clone();
    printed(&mut stage, home.path(), "a.pdf");
    assert_eq!(stage.app.session().dossier, before, "printing writes nothing");
    assert!(stage.texts().join("\n").contains("Hebt u dit meegegeven of verstuurd?"));
    stage.tab_to("given-to");
    stage.typed("de directeur");
    stage.press("given-yes");
    let dossier = stage.app.session().dossier.clone();
    let private = dossier.log.iter().find(|entry| entry.private).unwrap();
    assert!(dossier.fixed(&private.id).is_none(), "it was not in that print");
    let entry = dossier.log.iter().rev().find(|entry| !entry.private && !entry.crossed_out);
    let entry = entry.unwrap().clone();
    assert_eq!(dossier.fixed(&entry.id).unwrap().sent[0].to, "de directeur");
    let words = stage.texts().join("\n");
    assert!(words.contains("Vastgelegd: "), "{words}");

    stage.tell(Message::Went(Screen::Log));
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Meegegeven of verstuurd op 22 november 2026 aan de directeur"));
    stage.press(&format!("correct-{}", entry.id));
    stage.typed("Nee, later.");
    stage.press("correction-save");
    let dossier = &stage.app.session().dossier;
    let corrections = &dossier.fixed(&entry.id).unwrap().corrections;
    assert_eq!(corrections[0].text, "Nee, later.");
    assert!(dossier.log.contains(&entry), "its words are as they were");
    assert!(stage.texts().join("\n").contains("Aangevuld op 22 november 2026:"));
    let page =
        std::fs::read_to_string(stage.app.session().folder.clone().unwrap().join("inhoud.html"));
    assert!(page.unwrap().contains("Nee, later."));
}

/// Nothing but a key is pressed: the keeper saves by itself, in time.
#[test]
fn text_under_typing_in_every_form_is_on_the_disk_within_two_seconds() {
    use people::{Message as On, Tab};

    let (_home, mut stage) = open_example(Language::Nl);
    let folder = stage.app.session().folder.clone().unwrap();
    let dossier = stage.app.session().dossier.clone();
    let document = format!("papers-edit-{}", dossier.documents[0].id);
    let step = Message::Went(Screen::Step("tlv.d4".parse().unwrap()));
    let tab = |tab| Message::People(On::TabPicked(tab));
    let people = || Message::Went(Screen::People);
    let forms: [(&str, Vec<Message>, Option<&str>, &str); 9] = [
        ("log-entry", vec![Message::Went(Screen::Log)], Some("log-add"), "log-text"),
        ("meeting", vec![Message::Went(Screen::Meetings)], Some("talks-add"), "talks-notes"),
        ("document", vec![Message::Went(Screen::Documents)], Some(&document), "papers-note"),
        ("child", vec![people(), tab(Tab::Child)], None, "child-name"),
        ("parents", vec![people(), tab(Tab::Child)], None, "parent-name-0"),
        ("party", vec![people(), tab(Tab::School)], Some("party-edit-school"), "people-phone"),
        ("contact", vec![people(), tab(Tab::Contacts)], Some("contact-add"), "people-role"),
        ("voice", vec![people(), tab(Tab::Voice)], Some("voice-add"), "voice-words"),
        ("step", vec![step], Some("act-done"), "act-note"),
    ];
    for (draft, goes, opens, field) in forms {
        for message in goes {
            stage.tell(message);
        }
        if let Some(button) = opens {
            stage.press(button);
        }
        stage.tab_to(field);
        assert!(!read(&folder).drafts.contains_key(draft), "{draft}");
        let pressed = std::time::Instant::now();
        stage.typed("q");
        assert!(pressed.elapsed() < std::time::Duration::from_secs(2), "{draft}");
        let kept = read(&folder).drafts.remove(draft).unwrap_or_default();
        assert!(kept.contains('q'), "{draft}: {kept}");
    }
    // Killed here, all of it comes back where it was typed.
    drop(stage);
    assert_eq!(read(&folder).drafts.len(), 9);
}

/// A field that is left for another screen is saved at once, before its time.
#[test]
fn text_under_typing_is_saved_at_once_when_the_screen_or_the_dossier_is_left() {
    let (_home, mut stage) = open_example(Language::Nl);
    let folder = stage.app.session().folder.clone().unwrap();
    for leave in [Message::Went(Screen::Overview), Message::Closed] {
        stage.tell(Message::Went(Screen::People));
        stage.tell(Message::People(people::Message::TabPicked(people::Tab::Child)));
        stage.tab_to("child-name");
        let key = pressed(Key::Character("w".into()), Modifiers::empty(), Some("w"));
        // The timer of the draft is dropped, as when the program is too busy for it.
        for message in stage.messages(&[key]) {
            drop(stage.app.update(message));
        }
        let before = read(&folder).drafts.remove("child");
        stage.tell(leave);
        let kept = read(&folder).drafts.remove("child").unwrap();
        assert!(kept.contains('w'), "{kept}");
        assert_ne!(before, Some(kept));
    }
}
