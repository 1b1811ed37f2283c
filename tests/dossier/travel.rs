//! The travel file: there and back, what stays home, and what other programs see.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use jiff::civil::date;
use jouw_weg::{
    documents,
    dossier::{
        Child, Document, Dossier, LogEntry, LogKind, Meeting, RecordId, Seen, Unknown, Voice,
        archive::{self, Without},
        edit::Edit,
        store::{Error, Store},
    },
};
use proptest::prelude::*;

use crate::commands::{Computer, all_of, with};

const SECRET: &str = "geheimwoord";

fn no_page(_: &Dossier, _: &dyn Fn(&Document) -> Option<String>) -> String {
    "<!doctype html>".to_owned()
}

fn pack(folder: &Path, file: &Path, without: Without) -> archive::Packed {
    archive::pack(folder, file, without, &no_page, &mut documents::in_silence).unwrap()
}

fn entry(text: &str, private: bool, documents: Vec<RecordId>) -> Edit {
    Edit::PutLog {
        entry: LogEntry {
            id: RecordId::random(),
            date: date(2026, 11, 20),
            time: None,
            kind: LogKind::Call,
            with: String::new(),
            text: text.to_owned(),
            private,
            situation: None,
            documents,
            crossed_out: false,
            unknown: Unknown::new(),
        },
    }
}

/// Takes a file in as a parent does.
fn add(store: &mut Store, dossier: &mut Dossier, from: &Path, private: bool) -> Document {
    let silent = &mut documents::in_silence;
    let taken = documents::take_in(store.vault(), from, date(2026, 11, 22), silent);
    let document = Document { private, ..taken.unwrap() };
    store.apply(dossier, Edit::PutDocument { document: document.clone() }).unwrap();
    document
}

/// A dossier with open and private entries of each kind; the private ones hold [`SECRET`].
fn with_secrets(home: &Path) -> PathBuf {
    let folder = home.join("d");
    let mut dossier = Dossier::with_id("0123456789abcdef", date(2026, 11, 1), "2026.11");
    dossier.child = Child { name: "Zoë".to_owned(), ..Child::default() };
    let mut store = Store::create(&folder, &dossier).unwrap();
    fs::write(home.join("brief.pdf"), "%PDF-1.7 open").unwrap();
    fs::write(home.join(format!("{SECRET}.pdf")), format!("%PDF-1.7 {SECRET}")).unwrap();
    let open = add(&mut store, &mut dossier, &home.join("brief.pdf"), false);
    let secret = add(&mut store, &mut dossier, &home.join(format!("{SECRET}.pdf")), true);
    let meeting = |private, notes: &str| Meeting {
        id: RecordId::random(),
        date: date(2026, 11, 21),
        time: None,
        place: String::new(),
        with: String::new(),
        ask: String::new(),
        questions: Vec::new(),
        agreements: Vec::new(),
        notes: notes.to_owned(),
        private,
        crossed_out: false,
        unknown: Unknown::new(),
    };
    let voice = |seen, words: &str, document: &Document| Voice {
        id: RecordId::random(),
        date: date(2026, 11, 21),
        how: String::new(),
        words: words.to_owned(),
        document: Some(document.id.clone()),
        seen,
        crossed_out: false,
        unknown: Unknown::new(),
    };
    let edits = [
        entry("gebeld", false, vec![open.id.clone(), secret.id.clone()]),
        entry(SECRET, true, vec![]),
        Edit::PutMeeting { meeting: meeting(false, "gesproken") },
        Edit::PutMeeting { meeting: meeting(true, SECRET) },
        Edit::PutVoice { voice: voice(Seen::All, "leuk", &secret) },
        Edit::PutVoice { voice: voice(Seen::Parents, SECRET, &open) },
    ];
    for edit in edits {
        store.apply(&mut dossier, edit).unwrap();
    }
    dossier.drafts.insert("log".to_owned(), format!("half {SECRET}"));
    store.save(&dossier).unwrap();
    folder
}

/// The parts of a travel file as another program sees them.
fn listing(file: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(fs::File::open(file).unwrap()).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        assert_eq!(part.unix_mode(), Some(0o100_600));
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        parts.push((name, bytes));
    }
    parts
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn another_program_sees_the_folder_and_a_hash_of_each_part() {
    let home = tempfile::tempdir().unwrap();
    let folder = with_secrets(home.path());
    let file = home.path().join("reis.jouwweg");
    let packed = pack(&folder, &file, Without::default());
    assert_eq!((packed.log, packed.meetings, packed.documents), (2, 2, 2));
    assert!(packed.history && packed.missing.is_empty() && packed.spoiled.is_empty());
    assert_eq!(packed.size, fs::metadata(&file).unwrap().len());
    let parts = listing(&file);
    let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), 7);
    assert_eq!(&names[..3], ["mimetype", "dossier.json", "history.jsonl"]);
    assert!(names[3] < names[4] && names[3].starts_with("documents/"));
    assert_eq!(&names[5..], ["inhoud.html", "manifest.json"]);
    assert_eq!(parts[0].1, b"application/vnd.jouw-weg;version=1");
    for name in &names[1..5] {
        let (_, bytes) = parts.iter().find(|(one, _)| one == name).unwrap();
        assert_eq!(fs::read(folder.join(name)).unwrap(), *bytes, "{name}");
    }
    let manifest: serde_json::Value = serde_json::from_slice(&parts[6].1).unwrap();
    let listed: Vec<_> = manifest["parts"].as_array().unwrap().iter().collect();
    assert_eq!(listed.len(), 6);
    for (listed, (name, bytes)) in listed.iter().zip(&parts) {
        assert_eq!(listed["name"], **name);
        assert_eq!(listed["size"], bytes.len());
        let hash = jouw_weg::files::incoming::hash_of_bytes(bytes);
        assert_eq!(listed["sha256"], *hash);
    }
    assert_eq!(manifest["dossier"], "0123456789abcdef");
    let again = home.path().join("nog-een.jouwweg");
    pack(&folder, &again, Without::default());
    assert_eq!(fs::read(&file).unwrap(), fs::read(&again).unwrap(), "the same bytes each time");
}

#[test]
fn without_what_is_private_no_private_word_is_in_the_file() {
    let home = tempfile::tempdir().unwrap();
    let folder = with_secrets(home.path());
    let file = home.path().join("school.jouwweg");
    let before = all_of(&folder);
    let without = Without { private: true, history: false };
    let packed = pack(&folder, &file, without);
    assert_eq!((packed.private, packed.history), (4, false));
    let parts = listing(&file);
    assert_eq!(parts.len(), 5, "no history, one document");
    assert!(contains(&parts.iter().find(|(name, _)| name == "dossier.json").unwrap().1, "gebeld"));
    for (name, bytes) in &parts {
        assert!(!contains(bytes, SECRET), "{name}");
    }
    assert!(!contains(&fs::read(&file).unwrap(), SECRET));
    assert_eq!(all_of(&folder), before, "the dossier itself is as it was");
    let read = Store::read(&file).unwrap().dossier;
    assert_eq!((read.log.len(), read.meetings.len(), read.documents.len()), (1, 1, 1));
    assert_eq!(read.log[0].documents, [read.documents[0].id.clone()]);
    assert_eq!((read.voice.len(), &read.voice[0].document), (1, &None));
    let again = home.path().join("nog-een.jouwweg");
    pack(&folder, &again, without);
    assert_eq!(fs::read(&file).unwrap(), fs::read(&again).unwrap());

    let only = home.path().join("zonder.jouwweg");
    let packed = pack(&folder, &only, Without { private: false, history: true });
    assert!(!packed.history);
    let parts = listing(&only);
    assert!(parts.iter().all(|(name, _)| name != "history.jsonl"));
    let text = &parts.iter().find(|(name, _)| name == "dossier.json").unwrap().1;
    assert!(contains(text, SECRET) && !contains(text, "\"last\""), "only what stands now");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_packed_and_unpacked_is_the_same(
        texts in proptest::collection::vec(any::<String>(), 0..5),
        files in proptest::collection::vec(
            (proptest::collection::vec(any::<u8>(), 1..600_000), "[a-z]{0,3}"), 0..4),
    ) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("d");
        let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11");
        let mut store = Store::create(&folder, &dossier).unwrap();
        for text in &texts {
            store.apply(&mut dossier, entry(text, text.len() % 2 == 0, vec![])).unwrap();
        }
        for (n, (bytes, ending)) in files.iter().enumerate() {
            let from = home.path().join(format!("f{n}.{ending}"));
            fs::write(&from, bytes).unwrap();
            add(&mut store, &mut dossier, &from, false);
        }
        drop(store);
        let (file, back) = (home.path().join("d.jouwweg"), home.path().join("terug"));
        pack(&folder, &file, Without::default());
        let checked = archive::unpack(
            &file, &back, archive::Shape::Dossier, &no_page, &mut documents::in_silence,
        ).unwrap();
        prop_assert_eq!(&checked.dossier, &dossier);
        prop_assert!(checked.findings.is_empty());
        prop_assert_eq!(&Store::read(&file).unwrap().dossier, &dossier);
        prop_assert_eq!(&Store::open(&back).unwrap().dossier, &dossier);
        let documents: Vec<_> = dossier.documents.iter().filter_map(Document::file_name)
            .map(|name| PathBuf::from("documents").join(name)).collect();
        let history = PathBuf::from("history.jsonl");
        let history = Some(history).filter(|name| folder.join(name).exists());
        for name in documents.into_iter().chain(history).chain([PathBuf::from("dossier.json")]) {
            prop_assert_eq!(fs::read(folder.join(&name)).unwrap(), fs::read(back.join(&name)).unwrap());
        }
        let whole = archive::verify(&back, &mut documents::in_silence).unwrap();
        prop_assert!(whole.findings.is_empty());
        prop_assert_eq!(archive::verify(&file, &mut documents::in_silence).unwrap().dossier, dossier);
    }
}

#[test]
fn the_commands_say_what_goes_along_and_what_is_wrong() {
    let computer = Computer::new();
    let folder = with_secrets(computer.home.path());
    let said = computer.done(&["pack", "d", "reis.jouwweg"]);
    assert!(said.contains("logboek 2, gesprekken 2, documenten 2"), "{said}");
    assert!(said.contains("De geschiedenis gaat mee"), "{said}");
    let said = computer.done(&["pack", "d", "school.jouwweg", "--without", "private,history"]);
    assert!(said.contains("4 delen ‘alleen voor uzelf’ gaan niet mee"), "{said}");
    let said = computer.done(&["verify", "reis.jouwweg"]);
    assert!(said.contains("van Zoë is heel. Documenten: 2"), "{said}");
    assert_eq!(computer.done(&["verify", "d"]), said);
    let before = all_of(computer.home.path());
    computer.done(&with(&["status", "reis.jouwweg"]));
    computer.done(&with(&["status", "reis.jouwweg", "--json"]));
    assert_eq!(all_of(computer.home.path()), before, "looking writes nothing");
    computer.done(&with(&["print", "reis.jouwweg", "--out", "a.pdf"]));
    computer.done(&with(&["print", "d", "--out", "b.pdf"]));
    let [a, b] = ["a.pdf", "b.pdf"].map(|name| fs::read(computer.path(name)).unwrap());
    assert_eq!(a, b);
    let log = ["log", "reis.jouwweg", "--date", "2026-11-13", "--text", "x"];
    assert!(computer.stopped(1, &with(&log)).contains("(unpack)"));
    assert!(computer.stopped(1, &["pack", "reis.jouwweg", "x.jouwweg"]).contains("(unpack)"));
    assert!(computer.stopped(1, &["pack", "d", "d/dossier.json"]).contains(".jouwweg"));
    assert!(computer.stopped(1, &["pack", "nergens", "x.jouwweg"]).contains("vinden"));
    assert!(computer.stopped(1, &["unpack", "reis.jouwweg", "d"]).contains("al iets"));
    assert!(computer.stopped(1, &["unpack", "a.pdf", "weg"]).contains("geen reisbestand"));
    assert!(!computer.path("weg").exists() && !computer.path("x.jouwweg").exists());

    fs::create_dir(computer.path("leeg")).unwrap();
    for name in ["leeg", "nieuw/diep"] {
        let said = computer.done(&["unpack", "reis.jouwweg", name]);
        assert!(said.contains("Documenten: 2"), "{said}");
        computer.done(&["verify", name]);
        let log = ["log", name, "--date", "2026-11-13", "--text", "verder"];
        computer.done(&with(&log));
    }

    let document = computer.dossier("d").documents[0].file_name().unwrap();
    fs::write(folder.join("documents").join(&document), "anders").unwrap();
    fs::write(folder.join("documents/los.txt"), "x").unwrap();
    let said = computer.stopped(1, &["verify", "d"]);
    assert!(said.contains("‘brief.pdf’ is niet meer zoals het kwam"), "{said}");
    assert!(said.contains("‘los.txt’"), "{said}");
    fs::remove_file(folder.join("documents").join(&document)).unwrap();
    assert!(computer.stopped(1, &["verify", "d"]).contains("‘brief.pdf’ ontbreekt"));
    let output = computer.run(&["pack", "d", "half.jouwweg"]);
    assert_eq!(output.status.code(), Some(0), "the rest is not held back");
    assert!(String::from_utf8(output.stderr).unwrap().contains("‘brief.pdf’ ontbreekt"));
    assert!(computer.stopped(1, &["verify", "half.jouwweg"]).contains("‘brief.pdf’ ontbreekt"));
}

#[test]
fn plain_files_have_their_own_names_and_a_page_that_leads_to_them() {
    let mut computer = Computer::new();
    let folder = computer.path("d");
    let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11");
    dossier.child.name = "<b>Zoë</b>".to_owned();
    let mut store = Store::create(&folder, &dossier).unwrap();
    let names = ["Brief 100%.pdf", "brief 100%.PDF", "../..", "CON.txt", "zonder", "a?b.txt"];
    for (n, name) in names.iter().enumerate() {
        let from = computer.path("bron");
        fs::write(&from, format!("inhoud {n}")).unwrap();
        let silent = &mut documents::in_silence;
        let taken = documents::take_in(store.vault(), &from, dossier.created, silent);
        let document = Document { name: (*name).to_owned(), ..taken.unwrap() };
        store.apply(&mut dossier, Edit::PutDocument { document }).unwrap();
    }
    let nasty = "<script>alert(1)</script> \" onload='x' & \u{202e}";
    store.apply(&mut dossier, entry(nasty, false, vec![])).unwrap();
    drop(store);
    computer.language = "en_GB.UTF-8";
    computer.done(&["pack", "d", "d.jouwweg"]);
    let said = computer.done(&["unpack", "d.jouwweg", "plain", "--plain"]);
    assert!(said.contains("Begin with inhoud.html"), "{said}");
    let plain = computer.path("plain");
    let files: Vec<_> = all_of(&plain)
        .into_iter()
        .map(|(path, _)| path.strip_prefix(&plain).unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        files,
        [
            "data/dossier.json",
            "data/history.jsonl",
            "documents/Brief 100%.pdf",
            "documents/_CON.txt",
            "documents/a-b.txt",
            "documents/brief 100% (2).pdf",
            "documents/document",
            "documents/zonder",
            "inhoud.html",
        ]
    );
    let page = fs::read_to_string(plain.join("inhoud.html")).unwrap();
    assert!(page.contains("href=\"documents/Brief%20100%25.pdf\""), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&#39;x&#39; &amp;"));
    assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains("http:"));
    assert_eq!(page.matches("<a href=\"documents/").count(), names.len());
}

#[test]
fn the_folder_lists_itself_and_each_save_keeps_the_list_true() {
    let computer = Computer::new();
    computer.done(&with(&["new", "d", "--name", "Zoë"]));
    let page = || fs::read_to_string(computer.path("d/inhoud.html")).unwrap();
    assert!(page().contains("Dossier van Zoë") && page().contains("Nog niets."));
    let text = "Gebeld & <gemaild>";
    computer.done(&with(&["log", "d", "--date", "2026-11-13", "--text", text]));
    assert!(page().contains("Gebeld &amp; &lt;gemaild&gt;") && page().contains("13 november 2026"));
    fs::write(computer.path("brief \"1\".pdf"), "%PDF-1.7 x").unwrap();
    computer.done(&with(&["add", "d", "brief \"1\".pdf"]));
    let document = computer.dossier("d").documents[0].file_name().unwrap();
    assert!(page().contains(&format!("href=\"documents/{document}\"")));
    assert!(page().contains("download=\"brief &quot;1&quot;.pdf\""));
    assert!(!page().contains("<script") && !page().contains("src="));
    fs::remove_file(computer.path("d/inhoud.html")).unwrap();
    fs::create_dir(computer.path("d/inhoud.html")).unwrap();
    computer.done(&with(&["log", "d", "--date", "2026-11-14", "--text", "de lijst mag niet"]));
    assert_eq!(computer.dossier("d").log.len(), 2, "a page in the way costs nothing");
}

#[cfg(unix)]
#[test]
fn a_link_among_the_documents_takes_no_other_file_along() {
    let home = tempfile::tempdir().unwrap();
    let folder = with_secrets(home.path());
    let dossier = Store::read(&folder).unwrap().dossier;
    let original = folder.join("documents").join(dossier.documents[0].file_name().unwrap());
    fs::write(home.path().join("sleutel"), "niet voor anderen").unwrap();
    fs::remove_file(&original).unwrap();
    std::os::unix::fs::symlink(home.path().join("sleutel"), &original).unwrap();
    let file = home.path().join("reis.jouwweg");
    let packed = pack(&folder, &file, Without::default());
    assert_eq!(packed.missing, ["brief.pdf"]);
    assert!(!contains(&fs::read(&file).unwrap(), "niet voor anderen"));
}

#[test]
fn stopped_it_leaves_nothing_and_a_file_that_was_there_stays() {
    let home = tempfile::tempdir().unwrap();
    let folder = with_secrets(home.path());
    let file = home.path().join("reis.jouwweg");
    fs::write(&file, "de vorige").unwrap();
    let names = || fs::read_dir(home.path()).unwrap().count();
    let before = names();
    let stop = &mut |_| std::ops::ControlFlow::Break(());
    let error = archive::pack(&folder, &file, Without::default(), &no_page, stop).unwrap_err();
    assert!(matches!(error, Error::File(jouw_weg::files::Error::Stopped { .. })), "{error}");
    assert_eq!(fs::read(&file).unwrap(), b"de vorige");
    assert_eq!(names(), before);
    pack(&folder, &file, Without::default());
    let back = home.path().join("terug");
    let shape = archive::Shape::Dossier;
    let stop = &mut |_| std::ops::ControlFlow::Break(());
    archive::unpack(&file, &back, shape, &no_page, stop).unwrap_err();
    assert!(!back.exists());
    assert_eq!(names(), before);
}
