//! The window without a display: every screen by keyboard, in both languages, and saved for real.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "interface/merging.rs"]
mod merging;
#[path = "interface/papers.rs"]
mod papers;
#[path = "interface/stage.rs"]
mod stage;
#[path = "interface/time.rs"]
mod time;

use std::{collections::BTreeSet, path::PathBuf};

use iced::keyboard::key::Named;
use jouw_weg::{
    dossier::{
        Child, archive,
        edit::Edit,
        store::{self, Store},
    },
    example, files,
    i18n::{Language, Texts, built_in_files},
    settings::{Look, Settings},
    ui::{
        app::Message,
        screen::Screen,
        theme::{RING, Theme},
        widget::info::Role,
    },
};
use stage::{Stage, TODAY, is_pressable};

/// The window of 1366x768 at 200 % text, in pixels of the layout.
const NARROW: iced::Size = iced::Size::new(683.0, 384.0);

/// Every screen: a new one does not compile until it has its place here.
fn screens() -> Vec<Screen> {
    let mut all = vec![Screen::Start];
    while let Some(next) = after(all.last().unwrap()) {
        all.push(next);
    }
    all
}

fn after(screen: &Screen) -> Option<Screen> {
    Some(match screen {
        Screen::Start => Screen::LookAround,
        Screen::LookAround => Screen::Ladder("tlv".parse().unwrap()),
        Screen::Ladder(_) => Screen::Begin,
        Screen::Begin => Screen::Overview,
        Screen::Overview => Screen::Way,
        Screen::Way => Screen::Plan("tlv".parse().unwrap()),
        Screen::Plan(_) => Screen::Step("tlv.d3".parse().unwrap()),
        Screen::Step(_) => Screen::Deadlines,
        Screen::Deadlines => Screen::Log,
        Screen::Log => Screen::Meetings,
        Screen::Meetings => Screen::Documents,
        Screen::Documents => Screen::People,
        Screen::People => Screen::Print,
        Screen::Print => Screen::History,
        Screen::History => Screen::Help,
        Screen::Help => Screen::Words,
        Screen::Words => Screen::Later,
        Screen::Later => Screen::Expect,
        Screen::Expect => Screen::Settings,
        Screen::Settings => Screen::Merge,
        Screen::Merge => Screen::Locked,
        Screen::Locked => return None,
    })
}

/// A home for settings and dossiers, with the example in it.
fn home_with_example(language: Language) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("dossiers/Sam");
    std::fs::create_dir_all(folder.parent().unwrap()).unwrap();
    example::write(&folder, &Texts::built_in().unwrap(), TODAY, language).unwrap();
    (home, folder)
}

fn open_example(language: Language) -> (tempfile::TempDir, Stage) {
    let (home, folder) = home_with_example(language);
    let stage = Stage::new(home.path(), Some(&folder), language);
    assert_eq!(stage.app.screen(), &Screen::Overview);
    (home, stage)
}

#[test]
fn every_control_of_every_screen_is_reached_by_tab_and_pressed_by_enter() {
    let (_home, mut stage) = open_example(Language::Nl);
    for screen in screens() {
        stage.tell(Message::Went(screen.clone()));
        let wanted: Vec<String> = stage
            .controls()
            .into_iter()
            .filter(|one| one.info.enabled && one.info.role != Role::Graphic)
            .map(|one| one.info.name)
            .collect();
        assert!(!wanted.is_empty(), "{screen:?} has no controls");
        let mut reached = Vec::new();
        for _ in 0..wanted.len() {
            stage.key(Named::Tab);
            let focused = stage.focused().unwrap_or_else(|| panic!("{screen:?}: no focus"));
            if is_pressable(&focused) {
                let enter = stage::pressed(
                    iced::keyboard::Key::Named(Named::Enter),
                    iced::keyboard::Modifiers::empty(),
                    None,
                );
                let heard = stage.messages(&[enter]);
                assert!(!heard.is_empty(), "{screen:?}: Enter on {:?}", focused.info.name);
            }
            reached.push(focused.info.name);
        }
        let (mut reached, mut wanted) = (reached, wanted);
        reached.sort();
        wanted.sort();
        assert_eq!(reached, wanted, "{screen:?}");
    }
}

#[test]
fn every_control_has_a_name_and_every_target_is_forty_pixels_high() {
    let (_home, mut stage) = open_example(Language::Nl);
    for screen in screens() {
        stage.tell(Message::Went(screen.clone()));
        for control in stage.controls() {
            assert!(!control.info.name.trim().is_empty(), "{screen:?}: {control:?}");
            if control.info.enabled && control.info.role != Role::Graphic {
                assert!(control.bounds.height >= 40.0, "{screen:?}: {control:?}");
            }
        }
    }
}

#[test]
fn the_focus_is_seen_as_a_ring_of_three_to_one() {
    for look in Look::ALL {
        let home = tempfile::tempdir().unwrap();
        let settings = Settings { look, ..Settings::default() };
        let mut stage = Stage::with(home.path(), None, settings);
        stage.tab_to("start-begin");
        let control = stage.focused().unwrap();
        let (thick, away) = RING;
        // The middle of the left side of the ring.
        let x = control.bounds.x - away - thick / 2.0;
        let ring = stage.pixel(x, control.bounds.center().y);
        let palette = Theme::of(look).palette;
        let contrast = jouw_weg::ui::theme::palette::contrast(ring, palette.paper);
        assert!(contrast >= 3.0, "{look:?}: {ring:?} on paper is {contrast}");
    }
}

#[test]
fn a_parent_with_a_letter_gets_from_the_first_screen_to_a_saved_dossier_by_keyboard() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    stage.press("start-begin");
    stage.tab_to("begin-name");
    stage.typed("Noor");
    stage.press("begin-next");
    assert!(stage.app.session().is_open(), "the dossier exists as soon as it has a name");
    stage.press("begin-has-letter");
    stage.press("begin-next");
    stage.press("begin-from-swv");
    stage.press("begin-next");
    stage.press("begin-letter-tlv");
    stage.press("begin-next");
    stage.tab_to("begin-date");
    stage.typed("13-11-2026");
    stage.press("begin-next");
    assert_eq!(stage.app.screen(), &Screen::Way);
    stage.tell(Message::Went(Screen::Overview));
    let folder = stage.app.session().folder.clone().unwrap();
    let read = Store::read(&folder).unwrap().dossier;
    assert_eq!(read.child.name, "Noor");
    assert_eq!(read.situations.len(), 1);
    assert_eq!(read.events[0].date, jiff::civil::date(2026, 11, 13));
    // Domain example 1: six weeks after 13 November 2026 is Christmas Day; by law Monday 28
    // December, with care Thursday 24 December.
    let texts = stage.texts().join("\n");
    assert!(texts.contains("24 dec"), "{texts}");
}

#[test]
fn situations_are_chosen_and_added_with_the_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    stage.press("start-begin");
    let focused = |stage: &mut Stage| {
        // A field knows of its focus once it is drawn.
        stage.messages(&[]);
        stage.focused().and_then(|control| control.id)
    };
    assert_eq!(focused(&mut stage), Some("begin-name".into()), "the field waits for the name");
    stage.typed("Noor");
    stage.key(Named::Enter);
    stage.press("begin-no-letter");
    stage.press("begin-next");
    assert_eq!(focused(&mut stage), Some("situation-search".into()));
    stage.press("group-away");
    stage.key(Named::ArrowDown);
    assert_eq!(focused(&mut stage), Some("situation-schorsing".into()), "arrows walk into a group");
    stage.key(Named::Enter);
    stage.press("situation-go");
    assert_eq!(stage.app.screen(), &Screen::Way);
    stage.press("way-add");
    assert_eq!(focused(&mut stage), Some("situation-search".into()));
    stage.typed("taxi");
    stage.press("situation-vervoer");
    stage.press("situation-go");
    let plan: Vec<String> =
        stage.app.session().case.situations.iter().map(|one| one.id.to_string()).collect();
    assert_eq!(plan, ["schorsing", "vervoer"]);
    let folder = stage.app.session().folder.clone().unwrap();
    assert_eq!(Store::read(&folder).unwrap().dossier.situations.len(), 2);
    stage.press("tab-schorsing");
    stage.press("help");
    assert_eq!(stage.app.screen(), &Screen::Help);
}

#[test]
fn the_next_question_is_read_from_its_beginning_and_waits_on_its_first_answer() {
    let (_home, mut stage) = open_example(Language::Nl);
    let (situation, since) = ("schorsing".parse().unwrap(), TODAY);
    stage.tell(Message::Edited(Edit::AddSituation { situation, since }));
    // As at 200 % text: the buttons are below the fold.
    stage.resize(NARROW);
    stage.tell(Message::Went(Screen::Plan("schorsing".parse().unwrap())));
    stage.press("schorsing.paper-no");
    stage.press("way-next");
    stage.messages(&[]);
    let focused = stage.focused().and_then(|control| control.id);
    assert_eq!(focused, Some("schorsing.length-week".into()));
    let question = "Hoe lang mag uw kind niet op school komen?";
    assert!(stage.texts().iter().any(|text| text == question));
    assert!(stage.scrolled() < 250.0, "scrolled by {}", stage.scrolled());
}

#[test]
fn what_a_deed_changed_is_read_from_its_beginning() {
    let (_home, mut stage) = open_example(Language::Nl);
    stage.resize(NARROW);
    stage.tell(Message::Went(Screen::Step("tlv.d3".parse().unwrap())));
    stage.press("act-done");
    stage.tab_to("act-save");
    assert!(stage.scrolled() > 0.0, "the button is below the fold");
    stage.key(Named::Enter);
    let title = stage.app.session().t("change-title");
    assert!(stage.texts().contains(&title), "what changed is said");
    assert!(stage.scrolled() <= 0.0, "and from its beginning");
}

#[test]
fn a_name_without_end_leaves_help_and_menu_in_the_window() {
    let (_home, mut stage) = open_example(Language::Nl);
    let name = "Wolfeschlegelstein".repeat(17);
    let child = Child { name, ..stage.app.session().dossier.child.clone() };
    stage.tell(Message::Edited(Edit::Child { child }));
    for (size, id) in [(iced::Size::new(1366.0, 768.0), "help"), (NARROW, "help"), (NARROW, "menu")]
    {
        stage.resize(size);
        let found = stage.controls().into_iter().find(|one| one.id == Some(id.into()));
        let bounds = found.unwrap().bounds;
        let right = bounds.x + bounds.width;
        assert!(right <= size.width && bounds.width > 40.0, "{id} at {bounds:?} of {size:?}");
        assert!(bounds.y + bounds.height < 150.0, "{id} at {bounds:?}");
    }
}

#[test]
fn where_a_poster_was_saved_stays_said_if_no_program_opens_it() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    let path = home.path().join("Ladder.pdf");
    // The task that would open it is left undone.
    drop(stage.app.update(Message::PosterSaved(Ok(path.clone()))));
    stage.tell(Message::OpenedOutside(Err("no program".to_owned())));
    let said = &stage.app.notice().unwrap().words;
    assert!(said.contains(&path.display().to_string()), "{said}");
    assert!(said.contains(&stage.app.session().t("ui-problem-viewer")), "{said}");
}

#[test]
fn a_number_of_a_person_is_never_taken_as_a_name() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    stage.press("start-begin");
    stage.tab_to("begin-name");
    stage.typed("123456782");
    stage.press("begin-next");
    assert!(!stage.app.session().is_open());
    assert!(stage.texts().iter().any(|text| text.contains("BSN")));
}

#[test]
fn a_change_is_taken_back_with_ctrl_z_and_done_again_with_ctrl_y() {
    let (_home, mut stage) = open_example(Language::Nl);
    let before = stage.app.session().dossier.clone();
    let child = Child { name: "Samira".to_owned(), ..before.child.clone() };
    stage.tell(Message::Edited(Edit::Child { child }));
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
    stage.ctrl("z");
    assert_eq!(stage.app.session().dossier, before);
    stage.ctrl("y");
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
    let folder = stage.app.session().folder.clone().unwrap();
    assert_eq!(Store::read(&folder).unwrap().dossier.child.name, "Samira");
}

#[test]
fn typed_text_survives_a_change_of_language() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    stage.press("start-begin");
    stage.tab_to("begin-name");
    stage.typed("Noor");
    stage.tell(Message::LanguageChosen(Language::En));
    let field = stage.controls().into_iter().find(|one| one.info.role == Role::TextField);
    let field = field.unwrap();
    assert_eq!(field.info.value, "Noor");
    assert_eq!(field.info.name, "What do you call your child here?");
}

#[test]
fn a_field_takes_back_what_was_typed_and_leaves_the_dossier_alone() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(home.path(), None, Language::Nl);
    stage.press("start-begin");
    stage.tab_to("begin-name");
    stage.typed("No");
    stage.ctrl("z");
    assert_eq!(stage.focused().unwrap().info.value, "N");
    stage.ctrl("y");
    assert_eq!(stage.focused().unwrap().info.value, "No");
}

#[test]
fn a_full_disk_keeps_the_dossier_in_memory_and_the_window_says_so_until_it_works() {
    let (_home, mut stage) = open_example(Language::Nl);
    let path = stage.app.session().folder.clone().unwrap();
    let mut child = stage.app.session().dossier.child.clone();
    child.name = "Samira".to_owned();
    // What the tasks would do is told by hand: the save fails, and a later one works.
    let _ = stage.app.update(Message::Edited(Edit::Child { child }));
    let full = store::Error::File(files::Error::Full { path });
    let _ = stage.app.update(Message::Saved(Err(full)));
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Bewaren lukt niet, ik blijf het proberen"), "{shown}");
    assert!(shown.contains("De schijf is vol."), "{shown}");
    let _ = stage.app.update(Message::RetryDue);
    let _ = stage.app.update(Message::Saved(Ok(())));
    let shown = stage.texts().join("\n");
    assert!(shown.contains("Alles bewaard") && !shown.contains("De schijf is vol."), "{shown}");
}

#[test]
fn a_dossier_that_is_closed_before_its_save_began_is_saved_all_the_same() {
    let (_home, mut stage) = open_example(Language::Nl);
    let folder = stage.app.session().folder.clone().unwrap();
    let mut child = stage.app.session().dossier.child.clone();
    child.name = "Samira".to_owned();
    // The task of the save is dropped, as when the program is too busy to begin it.
    let _ = stage.app.update(Message::Edited(Edit::Child { child }));
    stage.tell(Message::Closed);
    assert_eq!(stage.app.screen(), &Screen::Start);
    assert_eq!(Store::read(&folder).unwrap().dossier.child.name, "Samira");
}

#[test]
fn a_damaged_dossier_offers_its_last_good_copy_and_overwrites_nothing() {
    let (home, mut stage) = open_example(Language::Nl);
    let folder = stage.app.session().folder.clone().unwrap();
    let mut child = stage.app.session().dossier.child.clone();
    child.name = "Samira".to_owned();
    stage.tell(Message::Edited(Edit::Child { child }));
    drop(stage);
    let file = folder.join("dossier.json");
    let whole = std::fs::read(&file).unwrap();
    files::save_whole(&file, &whole[..whole.len() / 2]).unwrap();
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    assert!(!stage.app.session().is_open());
    assert_eq!(std::fs::read(&file).unwrap(), whole[..whole.len() / 2]);
    stage.press("notice-offer");
    assert!(stage.app.session().is_open());
    assert_eq!(stage.app.session().dossier.child.name, "Samira");
}

/// Types a password in the settings: first one that is too short, then not twice the same, and then
/// as it should be.
fn set_password(stage: &mut Stage) {
    let says = |stage: &mut Stage, key: &str| {
        let words = stage.app.session().t(key);
        assert!(stage.texts().contains(&words), "{words}: {:#?}", stage.texts());
    };
    stage.tell(Message::Went(Screen::Settings));
    stage.press("password-set");
    stage.typed("kort");
    stage.press("password-go");
    says(stage, "password-too-short");
    stage.tab_to("password-new");
    stage.typed(" is anders lang");
    stage.tab_to("password-again");
    stage.typed("kort is anders");
    stage.press("password-go");
    says(stage, "password-not-same");
    let told = format!("{:?} {:?}", stage.texts(), stage.controls());
    assert!(!told.contains("kort is"), "a password is told to nobody: {told}");
    stage.tab_to("password-again");
    stage.typed(" lang");
    stage.press("password-go");
    says(stage, "password-lead-sealed");
}

#[test]
fn a_password_is_set_locks_and_opens_and_nothing_of_the_dossier_stays_on_the_screen() {
    let (home, folder) = home_with_example(Language::Nl);
    let settings = Settings { lock_after: 0, ..Settings::default() };
    let mut stage = Stage::with(home.path(), Some(&folder), settings.clone());
    let dossier = stage.app.session().dossier.clone();
    set_password(&mut stage);
    let session = stage.app.session();
    let sealed = session.folder.clone().unwrap();
    assert!(
        session.sealed && sealed.file_name().unwrap().to_string_lossy().starts_with("dossier-")
    );
    assert!(!folder.exists() && store::is_sealed(&sealed));
    assert_eq!(session.settings.recent.len(), 1);
    assert_eq!(session.settings.recent[0].folder, sealed);

    stage.ctrl("l");
    assert_eq!(stage.app.screen(), &Screen::Locked);
    let session = stage.app.session();
    assert!(!session.is_open() && session.dossier.log.is_empty());
    let seen = format!("{:?} {:?} {:?}", stage.texts(), stage.app, stage.app.title());
    assert!(!seen.contains(&dossier.log[0].text) && !seen.contains("kort is"));
    assert!(!stage.app.title().contains("Sam"));
    stage.typed("kort is lang");
    stage.key(Named::Enter);
    let said = stage.texts().join(" ");
    assert!(said.contains("past niet"), "{said}");
    drop(stage);

    // Another time, and in the other language.
    let mut stage = Stage::with(home.path(), Some(&sealed), settings);
    assert_eq!(stage.app.screen(), &Screen::Locked);
    stage.typed("kort is anders lang");
    stage.key(Named::Enter);
    assert_eq!(stage.app.screen(), &Screen::Overview);
    assert_eq!(stage.app.session().dossier, dossier);
    stage.tell(Message::Went(Screen::Settings));
    stage.press("password-off");
    stage.typed("kort is anders");
    stage.press("password-go");
    assert!(stage.app.session().sealed, "not without the password");
    stage.press("password-off");
    stage.typed("kort is anders lang");
    stage.press("password-go");
    let session = stage.app.session();
    assert!(!session.sealed && !sealed.exists());
    let plain = session.folder.clone().unwrap();
    assert_eq!(Store::read(&plain).unwrap().dossier, dossier);
    assert!(plain.join("inhoud.html").is_file());
}

/// Words that are plain in one language and do not stand in the other.
#[test]
fn a_travel_file_is_offered_to_unpack_and_opens_beside_what_is_there() {
    let (home, dossier) = home_with_example(Language::Nl);
    let file = home.path().join("reis.jouwweg");
    let page = |_: &_, _: &dyn Fn(&_) -> _| String::from("<!doctype html>");
    let silent = &mut |_| std::ops::ControlFlow::Continue(());
    archive::pack(&dossier, &file, archive::Without::default(), &page, silent).unwrap();
    for names in [2, 3] {
        let mut stage = Stage::new(home.path(), Some(&file), Language::Nl);
        assert!(stage.texts().iter().any(|text| text.contains("ingepakt dossier")));
        stage.press("notice-offer");
        assert_eq!(stage.app.session().dossier, Store::read(&dossier).unwrap().dossier);
        let folder = stage.app.session().folder.clone().unwrap();
        assert_eq!(folder.parent().unwrap(), home.path().join("dossiers"));
        assert!(folder.join("inhoud.html").is_file());
        let library = std::fs::read_dir(home.path().join("dossiers")).unwrap();
        assert_eq!(library.count(), names, "what is there stays");
    }
}

fn only_in(language: Language) -> BTreeSet<String> {
    let texts = Texts::built_in().unwrap();
    let keys = built_in_files(language).into_iter().filter(|(name, _)| !name.contains("example"));
    let keys = keys.flat_map(|(_, file)| {
        let keys = file.lines().filter(|line| line.starts_with(|sign: char| sign.is_lowercase()));
        let keys = keys.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()));
        keys.collect::<Vec<_>>()
    });
    let all: Vec<String> = keys.collect();
    let plain = |language| {
        let found = all.iter().filter(|key| !has_variables(&texts, language, key));
        let found: BTreeSet<String> = found.filter_map(|key| texts.find(language, key)).collect();
        found
    };
    plain(language).difference(&plain(language.other())).cloned().collect()
}

fn has_variables(texts: &Texts, language: Language, key: &str) -> bool {
    built_in_files(language).iter().any(|(_, file)| {
        file.split(&format!("\n{key} =")).nth(1).is_some_and(|rest| {
            rest.lines()
                .take_while(|line| !line.is_empty())
                .next()
                .is_some_and(|line| line.contains('{'))
        })
    }) || texts.find(language, key).is_none()
}

#[test]
fn no_screen_shows_a_key_or_a_text_of_the_other_language() {
    for language in Language::ALL {
        let (_home, mut stage) = open_example(language);
        let content = &stage.app.session().content;
        // Names of bodies and Dutch legal words stand in both languages.
        let names: BTreeSet<String> = content
            .bodies
            .iter()
            .map(|body| body.name.clone())
            .chain(content.glossary.iter().map(|term| term.nl.clone()))
            .collect();
        let other: BTreeSet<String> =
            only_in(language.other()).difference(&names).cloned().collect();
        for screen in screens() {
            stage.tell(Message::Went(screen.clone()));
            let shown = stage.texts();
            for text in shown {
                let key = text.contains('[') && text.contains(']');
                assert!(!key, "{screen:?} in {language:?} shows {text}");
                assert!(!other.contains(&text), "{screen:?} in {language:?} shows {text}");
            }
        }
    }
}

/// `--content DIR`: the banner stands on every screen, so that nobody takes it for the real thing.
#[test]
fn content_that_is_tried_out_is_called_so_on_every_screen() {
    let home = tempfile::tempdir().unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (language, banner) in
        [(Language::Nl, "Dit is proefinhoud"), (Language::En, "This is trial")]
    {
        let mut stage = Stage::trial(home.path(), root, language);
        for screen in [Screen::LookAround, Screen::Begin, Screen::Help, Screen::Words] {
            stage.tell(Message::Went(screen.clone()));
            let shown = stage.texts();
            assert!(shown.iter().any(|text| text.contains(banner)), "{screen:?}: {shown:#?}");
        }
    }
    let mut real = Stage::new(home.path(), None, Language::Nl);
    real.tell(Message::Went(Screen::Help));
    assert!(!real.texts().iter().any(|text| text.contains("proefinhoud")));
}
