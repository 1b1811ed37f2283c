//! Documents and folders in the window: added, shown, offered, thrown away, found again.

use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use jiff::civil::date;
use jouw_weg::{
    documents::apart,
    dossier::{RecordId, store::Store},
    files,
    i18n::Language,
    settings::{Recent, Settings},
    ui::{
        app::{Message, PapersMessage},
        screen::Screen,
        session::Standing,
        tasks::Chosen,
        widget::info::Role,
    },
};

use super::{home_with_example, open_example};
use crate::stage::{Stage, TODAY};

fn add(stage: &mut Stage, paths: Vec<PathBuf>) {
    apart::use_program(env!("CARGO_BIN_EXE_jouw-weg").into());
    stage.tell(Message::Went(Screen::Documents));
    stage.tell(Message::Papers(PapersMessage::Chosen(Chosen::Paths(paths))));
}

fn written(home: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = home.join(name);
    files::save_whole(&path, bytes).unwrap();
    path
}

fn named(stage: &Stage, name: &str) -> RecordId {
    let documents = &stage.app.session().dossier.documents;
    documents.iter().find(|one| one.name == name).unwrap().id.clone()
}

fn sees(stage: &mut Stage, words: &str) -> bool {
    stage.texts().iter().any(|text| text.contains(words))
}

const MAIL: &[u8] = b"From: school\r\nDate: Thu, 12 Nov 2026 10:00:00 +0100\r\n\
                      Subject: Verslag van de hoorzitting\r\n\r\nBeste ouders,\r\n";

#[test]
fn several_files_come_in_at_once_and_what_they_tell_is_offered_never_filled_in() {
    let (home, mut stage) = open_example(Language::Nl);
    let before = stage.app.session().dossier.documents.len();
    let home = home.path();
    let paths = vec![
        written(home, "mail.eml", MAIL),
        written(home, "zelfde.eml", MAIL),
        written(home, "aantekening.txt", b"zomaar"),
        home.join("weg.pdf"),
    ];
    add(&mut stage, paths);
    assert_eq!(stage.app.session().dossier.documents.len(), before + 2);
    assert_eq!(stage.app.session().papers.taking, None);
    let notice = stage.app.notice().unwrap().words.clone();
    for words in ["2 bestanden zijn toegevoegd", "mail.eml", "weg.pdf"] {
        assert!(notice.contains(words), "{notice}");
    }
    let id = named(&stage, "mail.eml");
    let document = |stage: &Stage| stage.app.session().dossier.document(&id).unwrap().clone();
    assert_eq!((document(&stage).date, document(&stage).kind), (None, None));
    assert!(sees(&mut stage, "Datum op het papier: 12 november 2026? (uit de e-mail)"));
    stage.press(&format!("papers-yes-date-{id}"));
    assert_eq!(document(&stage).date, Some(date(2026, 11, 12)));
    assert!(!sees(&mut stage, "Datum op het papier"));
    stage.press(&format!("papers-no-kind-{id}"));
    assert_eq!(document(&stage).kind, None);
    assert!(!sees(&mut stage, "Is dit:"));

    stage.press("notice-offer");
    let documents = &stage.app.session().dossier.documents;
    assert_eq!(documents.iter().filter(|one| one.sha256 == document(&stage).sha256).count(), 2);
    assert_eq!(documents.last().unwrap().name, "zelfde.eml");
}

const TWO_PAGES: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\n\
    4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]>>endobj\n\
    trailer<</Root 1 0 R>>\n";

#[test]
fn pictures_and_pages_are_shown_in_the_window_and_a_broken_file_says_so_and_stays() {
    let (home, mut stage) = open_example(Language::En);
    let mut png = Cursor::new(Vec::new());
    image::RgbImage::new(30, 20).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let home = home.path();
    let paths = vec![
        written(home, "photo.png", png.get_ref()),
        written(home, "pages.pdf", TWO_PAGES),
        written(home, "broken.pdf", b"%PDF-1.7 and then nothing"),
        written(home, "film.mov", b"not shown"),
    ];
    add(&mut stage, paths);
    let graphic = |stage: &mut Stage| {
        let found = stage.controls().into_iter().find(|one| one.info.role == Role::Graphic);
        found.map(|one| one.info.name)
    };
    let photo = named(&stage, "photo.png");
    stage.press(&format!("papers-open-{photo}"));
    assert_eq!(graphic(&mut stage).as_deref(), Some("Picture of photo.png"));
    stage.press("papers-look-close");
    let focused = stage.focused().unwrap().id.unwrap();
    assert_eq!(focused, format!("papers-open-{photo}").into(), "back where one was");

    let pages = named(&stage, "pages.pdf");
    stage.press(&format!("papers-open-{pages}"));
    assert_eq!(graphic(&mut stage).as_deref(), Some("Page 1 of 2 of pages.pdf"));
    stage.press("papers-page-next");
    assert_eq!(graphic(&mut stage).as_deref(), Some("Page 2 of 2 of pages.pdf"));
    stage.press("papers-page-below-before");
    assert!(sees(&mut stage, "Page 1 of 2"));
    stage.press("papers-look-close");

    for (name, words) in [("broken.pdf", "We can’t read this file"), ("film.mov", "can’t show")]
    {
        let id = named(&stage, name);
        stage.press(&format!("papers-open-{id}"));
        assert!(sees(&mut stage, words), "{name}: {:#?}", stage.texts());
        assert_eq!(graphic(&mut stage), None);
        stage.press("papers-look-close");
    }
    assert_eq!(named(&stage, "broken.pdf").0.len(), 16, "it stays");
}

#[test]
fn a_dossier_is_erased_only_by_the_name_of_the_child() {
    let (home, folder) = home_with_example(Language::Nl);
    let mut stage = Stage::new(home.path(), Some(&folder), Language::Nl);
    let name = stage.app.session().dossier.child.name.clone();
    stage.tell(Message::Closed);
    let id = format!("dossier-{}", folder.display());
    stage.press(&format!("{id}-more"));
    stage.press(&format!("{id}-erase"));
    stage.tab_to("erase-name");
    stage.typed("iemand anders");
    stage.key(iced::keyboard::key::Named::Enter);
    assert!(folder.join("dossier.json").exists());
    for _ in 0..13 {
        stage.key(iced::keyboard::key::Named::Backspace);
    }
    stage.typed(&name);
    stage.press("erase-now");
    assert!(!folder.exists());
    assert!(stage.app.session().shelf.is_empty());
    let said = &stage.app.notice().unwrap().words;
    assert!(said.contains("gewist") && said.contains("prullenbak"), "{said}");
}

#[test]
fn a_folder_that_was_renamed_is_found_and_one_that_is_gone_is_said() {
    let (home, folder) = home_with_example(Language::En);
    let id = Store::read(&folder).unwrap().dossier.id;
    let renamed = folder.with_file_name("Another name");
    fs::rename(&folder, &renamed).unwrap();
    let recent = |folder: &Path, id: &str| Recent {
        folder: folder.to_owned(),
        opened: TODAY,
        id: Some(id.to_owned()),
    };
    let gone = folder.with_file_name("Gone-abcdef");
    let recent = vec![recent(&folder, &id), recent(&gone, "abcdef0123456789")];
    let settings = Settings { language: Language::En, recent, ..Settings::default() };
    let mut stage = Stage::with(home.path(), None, settings);
    let shelf = &stage.app.session().shelf;
    assert_eq!(shelf[0].standing, Standing::Moved(renamed.clone()));
    assert_eq!(shelf[1].standing, Standing::Missing);
    assert!(sees(&mut stage, "moved or renamed") && sees(&mut stage, "not found"));
    stage.press(&format!("dossier-{}-forget", gone.display()));
    stage.press(&format!("dossier-{}", folder.display()));
    assert_eq!(stage.app.session().folder.as_ref(), Some(&renamed));
    let folders = stage.app.session().settings.recent.iter().map(|one| &one.folder);
    assert_eq!(folders.collect::<Vec<_>>(), [&renamed]);
}

#[cfg(unix)]
#[test]
fn a_dossier_that_was_opened_by_a_relative_path_takes_files_and_is_listed_whole() {
    let (home, folder) = home_with_example(Language::Nl);
    let here = std::env::current_dir().unwrap();
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let relative = up.join(folder.strip_prefix("/").unwrap());
    let mut stage = Stage::new(home.path(), Some(&relative), Language::Nl);
    let before = stage.app.session().dossier.documents.len();
    add(&mut stage, vec![written(home.path(), "mail.eml", MAIL)]);
    assert_eq!(stage.app.session().dossier.documents.len(), before + 1);
    assert!(stage.app.session().settings.recent[0].folder.is_absolute());
}

#[test]
fn dossiers_move_to_another_library_and_the_open_one_stays_open() {
    let (home, folder) = home_with_example(Language::Nl);
    let library = home.path().join("nieuw");
    fs::create_dir(&library).unwrap();
    let settings =
        Settings { language: Language::Nl, library: Some(library.clone()), ..Settings::default() };
    let mut stage = Stage::with(home.path(), Some(&folder), settings);
    let dossier = stage.app.session().dossier.clone();
    stage.tell(Message::Went(Screen::Settings));
    assert!(sees(&mut stage, "Eén dossier uit uw lijst staat in een andere map."));
    stage.press("where-move");
    let moved = library.join("Sam");
    assert_eq!(stage.app.session().folder.as_ref(), Some(&moved));
    assert_eq!(stage.app.session().dossier, dossier);
    assert_eq!(stage.app.screen(), &Screen::Settings);
    assert!(sees(&mut stage, "Eén dossier is verhuisd."));
    assert!(!folder.exists());
    let folders = stage.app.session().settings.recent.iter().map(|one| &one.folder);
    assert_eq!(folders.collect::<Vec<_>>(), [&moved]);
}
