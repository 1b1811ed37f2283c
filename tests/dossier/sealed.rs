//! A password: everything sealed, nothing in clear, and no moment at which it does not open.

use std::{
    cell::Cell,
    fs,
    io::{Read, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use jiff::civil::date;
use jouw_weg::{
    documents,
    dossier::{
        Child, Document, Dossier, LogEntry, LogKind, RecordId, Unknown,
        archive::{self, Finding, How, Shape, Source, Without},
        edit::Edit,
        seal::{Closed, Key, Password, Unlock, Work},
        store::{self, Damage, Error, Left, MARK, Store},
    },
    files,
};
use proptest::prelude::*;

use crate::commands::Computer;

/// Stands in every text and every document; nowhere on the disk once they are sealed.
const WORD: &str = "kwikstaartnest";

/// What the tests type.
const TYPED: &str = "drie blauwe fietsen";

fn password() -> Password {
    Password::new(TYPED)
}

fn unlock() -> Unlock {
    Unlock::Password(password())
}

fn silent() -> impl FnMut(files::incoming::Progress) -> ControlFlow<()> {
    documents::in_silence
}

fn no_page(_: &Dossier, _: &dyn Fn(&Document) -> Option<String>) -> String {
    WORD.to_owned()
}

fn entry(text: &str) -> Edit {
    Edit::PutLog {
        entry: LogEntry {
            id: RecordId::random(),
            date: date(2026, 11, 20),
            time: None,
            kind: LogKind::Call,
            with: WORD.to_owned(),
            text: text.to_owned(),
            private: false,
            situation: None,
            documents: Vec::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        },
    }
}

fn add(store: &mut Store, dossier: &mut Dossier, from: &Path) -> Document {
    let taken = documents::take_in(store.vault(), from, date(2026, 11, 22), &mut silent());
    let document = taken.unwrap();
    store.apply(dossier, Edit::PutDocument { document: document.clone() }).unwrap();
    document
}

/// A dossier with [`WORD`] in everything a parent can type, in three documents, one of which was
/// taken back, in a draft, in the history, in copies, and in files beside the dossier.
fn begun(home: &Path) -> (Store, Dossier) {
    let folder = home.join(format!("{WORD}-012345"));
    let mut dossier = Dossier::with_id("0123456789abcdef", date(2026, 11, 1), "2026.11");
    dossier.child = Child { name: WORD.to_owned(), ..Child::default() };
    WORD.clone_into(&mut dossier.school.name);
    dossier.school.email = format!("{WORD}@school.nl");
    let mut store = Store::create(&folder, &dossier).unwrap();
    store.describe(store::Words::new(|_| WORD.to_owned()));
    for (name, size) in [("brief.pdf", 10), ("film", 20_000), ("terug.txt", 3)] {
        let from = home.join(format!("{WORD} {name}"));
        fs::write(&from, format!("{name}: {}", WORD.repeat(size))).unwrap();
        let document = add(&mut store, &mut dossier, &from);
        fs::remove_file(from).unwrap();
        if name == "terug.txt" {
            let undo = Edit::Remove { id: document.id };
            let _ = store.apply(&mut dossier, undo);
        }
    }
    store.apply(&mut dossier, entry(WORD)).unwrap();
    dossier.drafts.insert("log".to_owned(), format!("half {WORD}"));
    store.save(&dossier).unwrap();
    store
        .vault()
        .save(store::EXPORTED, format!("{{\"entries\":{{}},\"x\":\"{WORD}\"}}").as_bytes())
        .unwrap();
    fs::write(folder.join("dossier.json.1"), fs::read(folder.join("dossier.json")).unwrap())
        .unwrap();
    fs::write(folder.join("dossier.json.damaged-1"), format!("{{ {WORD}")).unwrap();
    (store, dossier)
}

fn sealed(home: &Path) -> (PathBuf, Dossier) {
    let (mut store, dossier) = begun(home);
    let left = store.set_password(&dossier, &password(), Work::LEAST, &mut silent()).unwrap();
    assert_eq!(left, Left::default());
    assert!(store.rename_folder(&dossier));
    (store.folder().to_owned(), dossier)
}

/// Every file below a folder, with its bytes.
fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}

fn shows(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// Neither a name nor a byte says anything.
fn assert_nothing_clear(folder: &Path) {
    for (path, bytes) in all(folder) {
        let name = path.strip_prefix(folder.parent().unwrap()).unwrap().display().to_string();
        assert!(!shows(name.as_bytes(), WORD), "the name {name}");
        assert!(!shows(&bytes, WORD), "the bytes of {name}");
        assert!(!shows(&bytes, TYPED), "the password in {name}");
        let end = path.extension().unwrap_or_default();
        let known = end == "age" || name.ends_with("lock") || name.contains(".age.");
        assert!(known, "{name} is not sealed");
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The documents of a dossier, byte for byte as they came.
fn assert_documents(store: &Store, dossier: &Dossier) {
    for document in &dossier.documents {
        let mut original = store.open_original(document).unwrap();
        assert_eq!(original.size(), document.size, "{}", document.name);
        let mut bytes = Vec::new();
        original.read_to_end(&mut bytes).unwrap();
        assert_eq!(files::incoming::hash_of_bytes(&bytes), document.sha256);
    }
}

#[test]
fn a_sealed_dossier_is_the_same_and_nothing_of_it_is_in_clear() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = sealed(home.path());
    assert_eq!(folder.file_name().unwrap(), "dossier-012345");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "only the new name");
    assert_nothing_clear(&folder);
    let mut opened = Store::open_with(&folder, Some(&unlock())).unwrap();
    assert_eq!((opened.dossier.clone(), opened.notes.len()), (dossier.clone(), 0));
    assert_documents(&opened.store, &dossier);
    assert!(opened.store.edits() >= 4);

    // Going on with it writes nothing in clear either.
    opened.store.describe(store::Words::new(|_| WORD.to_owned()));
    let from = home.path().join("nog.txt");
    fs::write(&from, WORD.repeat(30_000)).unwrap();
    let added = add(&mut opened.store, &mut opened.dossier, &from);
    let again = documents::take_in(opened.store.vault(), &from, date(2026, 11, 22), &mut silent());
    assert_eq!(again.unwrap().sha256, added.sha256);
    let now = opened.dossier.clone();
    assert_documents(&opened.store, &now);
    assert_nothing_clear(&folder);
    drop(opened);
    let opened = Store::open_with(&folder, Some(&unlock())).unwrap();
    assert_eq!(opened.dossier, now);
    let names = fs::read_dir(folder.join("documents")).unwrap().count();
    assert_eq!(names, 4, "the same bytes once");
}

#[test]
fn without_the_password_it_stays_closed_and_says_why() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = sealed(home.path());
    let why = |unlock: Option<&Unlock>| match Store::open_with(&folder, unlock) {
        Err(Error::Closed { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(why(None), Closed::NoPassword);
    assert_eq!(why(Some(&Unlock::Password(Password::new("x")))), Closed::WrongPassword);
    assert_eq!(why(Some(&Unlock::Key(Key::random()))), Closed::WrongKey);
    let paper = {
        let opened = Store::open_with(&folder, Some(&unlock())).unwrap();
        let key = opened.store.vault().key().unwrap();
        key.on_paper().iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" ")
    };
    let key = Unlock::Key(Key::from_paper(&paper).unwrap());
    assert_eq!(Store::open_with(&folder, Some(&key)).unwrap().dossier, dossier);

    let bytes = fs::read(folder.join("key.age")).unwrap();
    for length in (0..bytes.len()).step_by(7) {
        fs::write(folder.join("key.age"), &bytes[..length]).unwrap();
        assert_eq!(why(Some(&unlock())), Closed::KeyDamaged, "{length} bytes");
        assert_eq!(Store::open_with(&folder, Some(&key)).unwrap().dossier, dossier);
    }
    fs::remove_file(folder.join("key.age")).unwrap();
    assert_eq!(why(Some(&unlock())), Closed::KeyGone);
    // Paper opens it, and a new password makes a new key file.
    let mut opened = Store::open_with(&folder, Some(&key)).unwrap();
    opened.store.change_password(&password(), Work::LEAST).unwrap();
    drop(opened);
    assert_eq!(Store::open_with(&folder, Some(&unlock())).unwrap().dossier, dossier);
}

#[test]
fn a_damaged_sealed_dossier_is_said_and_its_last_good_copy_opens() {
    let home = tempfile::tempdir().unwrap();
    let (folder, _) = sealed(home.path());
    let path = folder.join("dossier.json.age");
    let bytes = fs::read(&path).unwrap();
    let mut changed = bytes.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    for damaged in [&bytes[..0], &bytes[..100], &bytes[..bytes.len() - 1], &changed] {
        fs::write(&path, damaged).unwrap();
        match Store::open_with(&folder, Some(&unlock())) {
            Err(Error::Damaged { damage, last_good, .. }) => {
                assert_eq!(damage, Damage::Sealed, "{} bytes", damaged.len());
                assert!(last_good.is_some());
            }
            other => panic!("{other:?}"),
        }
        let mut opened = Store::open_last_good_with(&folder, Some(&unlock())).unwrap();
        assert_eq!(opened.dossier.child.name, WORD);
        let dossier = opened.dossier.clone();
        opened.store.save(&dossier).unwrap();
        assert_nothing_clear(&folder);
    }
    // What was kept aside has a name from which it comes out again with the password off.
    assert!(folder.join("dossier.json.damaged-2.age").exists());
}

#[test]
fn another_password_rewrites_only_the_key() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = sealed(home.path());
    let mut opened = Store::open_with(&folder, Some(&unlock())).unwrap();
    let before = all(&folder);
    assert!(opened.store.is_opened_by(&unlock()).is_ok());
    assert!(opened.store.is_opened_by(&Unlock::Password(Password::new("x"))).is_err());
    let new = Password::new("vier groene fietsen");
    opened.store.change_password(&new, Work::LEAST).unwrap();
    let changed: Vec<_> = all(&folder)
        .into_iter()
        .zip(before)
        .filter(|(now, then)| now != then)
        .map(|(now, _)| now.0.file_name().unwrap().to_owned())
        .collect();
    assert_eq!(changed, ["key.age"]);
    drop(opened);
    assert!(Store::open_with(&folder, Some(&unlock())).is_err());
    let opened = Store::open_with(&folder, Some(&Unlock::Password(new))).unwrap();
    assert_eq!(opened.dossier, dossier);
}

#[test]
fn the_password_off_again_everything_is_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let (store, dossier) = begun(home.path());
    let folder = store.folder().to_owned();
    drop(store);
    let keep = |(path, _): &(PathBuf, Vec<u8>)| {
        !["lock", "inhoud.html"].contains(&path.file_name().unwrap().to_str().unwrap())
    };
    let before: Vec<_> = all(&folder).into_iter().filter(keep).collect();
    let mut opened = Store::open(&folder).unwrap();
    opened.store.set_password(&dossier, &password(), Work::LEAST, &mut silent()).unwrap();
    opened.store.rename_folder(&dossier);
    let left = opened.store.take_password_off(&dossier, &mut silent()).unwrap();
    assert_eq!(left, Left::default());
    assert!(opened.store.rename_folder(&dossier));
    assert_eq!(opened.store.folder(), folder);
    drop(opened);
    let after = all(&folder);
    for (path, bytes) in before {
        let found = after.iter().find(|(there, _)| *there == path);
        let (_, now) = found.unwrap_or_else(|| panic!("{} is gone", path.display()));
        // Saving once more in the same second may have renewed the last copy.
        let renewed = path.ends_with("dossier.json") || path.parent().unwrap().ends_with("copies");
        if !renewed {
            assert!(*now == bytes, "{}", path.display());
        }
    }
    assert!(after.iter().all(|(path, _)| !path.to_string_lossy().contains(".age")));
    assert!(!folder.join("history").exists() && !folder.join(MARK).exists());
    let opened = Store::open(&folder).unwrap();
    assert_eq!(opened.dossier, dossier);
    assert_documents(&opened.store, &dossier);
}

/// Every state that a crash can leave, as folders; each is taken at a step of the work.
fn states(
    home: &Path,
    store: &mut Store,
    work: impl FnOnce(&mut Store, files::incoming::OnProgress<'_>),
) -> Vec<PathBuf> {
    let folder = store.folder().to_owned();
    let (mut taken, count) = (Vec::new(), Cell::new(0));
    let mut snapshot = |_| {
        count.set(count.get() + 1);
        let to = home.join(format!("state-{}", count.get()));
        copy_folder(&folder, &to);
        taken.push(to);
        ControlFlow::Continue(())
    };
    work(store, &mut snapshot);
    taken
}

/// Opens what a crash left, plain or sealed, and gives whether it was sealed.
fn assert_opens(folder: &Path, dossier: &Dossier) -> bool {
    let is_sealed = store::is_sealed(folder);
    let unlock = is_sealed.then(unlock);
    let opened = Store::open_with(folder, unlock.as_ref()).unwrap();
    assert_eq!(opened.dossier, *dossier, "{}", folder.display());
    assert!(opened.store.read_only().is_none());
    assert_documents(&opened.store, dossier);
    let (edits, lines) = (opened.store.edits(), opened.store.vault().history(u64::MAX).unwrap());
    let last = String::from_utf8(lines).unwrap();
    assert!(last.lines().last().unwrap().contains(&format!("\"n\":{edits},")));
    drop(opened);
    if is_sealed {
        assert_nothing_clear_here(folder);
    } else {
        let sealed =
            all(folder).into_iter().find(|(path, _)| path.to_string_lossy().contains(".age"));
        assert_eq!(sealed.map(|(path, _)| path), None, "{}", folder.display());
    }
    assert!(!folder.join(MARK).exists());
    is_sealed
}

/// As [`assert_nothing_clear`], where the name of the folder itself does not count.
fn assert_nothing_clear_here(folder: &Path) {
    for (path, bytes) in all(folder) {
        assert!(!shows(&bytes, WORD), "{}", path.display());
    }
}

#[test]
fn a_crash_at_any_step_of_sealing_and_unsealing_leaves_a_dossier_that_opens() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, dossier) = begun(home.path());
    let sealing = states(&home.path().join("sealing"), &mut store, |store, progress| {
        store.set_password(&dossier, &password(), Work::LEAST, progress).unwrap();
    });
    assert!(sealing.len() > 8);
    let unsealing = states(&home.path().join("unsealing"), &mut store, |store, progress| {
        store.take_password_off(&dossier, progress).unwrap();
    });
    assert!(unsealing.len() > 8);
    // In the middle of taking away what belongs to the other state.
    let mut states = [sealing, unsealing].concat();
    for (number, state) in states.clone().into_iter().enumerate() {
        let half = home.path().join(format!("half-{number}"));
        copy_folder(&state, &half);
        let is_sealed = store::is_sealed(&half);
        let other = |path: &Path| path.to_string_lossy().contains(".age") != is_sealed;
        let gone: Vec<_> = all(&half)
            .into_iter()
            .map(|(path, _)| path)
            .filter(|path| other(path) && !path.ends_with("lock") && !path.ends_with(MARK))
            .collect();
        if half.join(MARK).exists() && !gone.is_empty() {
            for path in &gone[..gone.len() / 2] {
                fs::remove_file(path).unwrap();
            }
            states.push(half);
        }
    }
    let sealed = states.iter().filter(|state| assert_opens(state, &dossier)).count();
    assert!(sealed > 4 && sealed < states.len() - 4, "{sealed} of {}", states.len());
}

#[test]
fn stopped_or_without_room_it_is_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, dossier) = begun(home.path());
    let folder = store.folder().to_owned();
    let before = all(&folder);
    for stop_at in 1..8 {
        let mut left = stop_at;
        let mut stopping = |_| {
            left -= 1;
            if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let error = store.set_password(&dossier, &password(), Work::LEAST, &mut stopping);
        assert!(matches!(error, Err(Error::File(files::Error::Stopped { .. }))), "{error:?}");
        assert!(!store.vault().is_sealed());
        let names = |files: &[(PathBuf, Vec<u8>)]| {
            let names = files.iter().map(|(path, _)| path.clone());
            names.filter(|path| !path.to_string_lossy().contains("copies")).collect::<Vec<_>>()
        };
        assert_eq!(names(&all(&folder)), names(&before), "stopped at {stop_at}");
        store.apply(&mut dossier.clone(), entry("nog")).unwrap_or_else(|_| panic!("saves"));
        store.save(&dossier).unwrap();
    }
}

#[test]
fn a_mark_takes_away_only_what_is_ours() {
    let home = tempfile::tempdir().unwrap();
    let (folder, _) = sealed(home.path());
    fs::write(home.path().join("buiten.txt"), WORD).unwrap();
    fs::write(folder.join("dossier.json"), "van een ander").unwrap();
    let mark = serde_json::json!({
        "plain": { "../buiten.txt": "", "documents/../../buiten.txt": "", "lock": "",
                   "dossier.json": "0".repeat(64), "documents": "" },
        "sealed": ["key.age", "../buiten.txt", "dossier.json.age"],
    });
    fs::write(folder.join(MARK), mark.to_string()).unwrap();
    drop(Store::open_with(&folder, Some(&unlock())).unwrap());
    assert!(home.path().join("buiten.txt").exists());
    assert!(folder.join("key.age").exists() && folder.join("dossier.json.age").exists());
    assert!(folder.join("dossier.json").exists(), "it was changed since, or is another's");
}

#[test]
fn a_save_touches_no_document_and_its_history_is_joined() {
    let home = tempfile::tempdir().unwrap();
    let (folder, _) = sealed(home.path());
    let mut opened = Store::open_with(&folder, Some(&unlock())).unwrap();
    let when = |folder: &Path| -> Vec<_> {
        all(&folder.join("documents"))
            .into_iter()
            .map(|(path, _)| fs::metadata(path).unwrap().modified().unwrap())
            .collect()
    };
    let before = when(&folder);
    let written = |opened: &Store| store::history_of(opened.vault()).unwrap().lines.len();
    let lines = written(&opened.store);
    for number in 0..520 {
        let line = format!("{{\"n\":{}}}\n", number + 1_000);
        opened.store.vault().append_history(&line).unwrap();
    }
    let text = opened.store.vault().history(u64::MAX).unwrap();
    let text = String::from_utf8(text).unwrap();
    let numbers: Vec<u64> = text
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|line| line["n"].as_u64())
        .filter(|n| *n >= 1_000)
        .collect();
    assert_eq!(numbers, (1_000..1_520).collect::<Vec<_>>());
    assert!(fs::read_dir(folder.join("history")).unwrap().count() < 20);
    assert_eq!(written(&opened.store), lines, "and the edits are all there");
    opened.store.apply(&mut opened.dossier, entry("nog een")).unwrap();
    assert_eq!(when(&folder), before);
    // A crash between joining and taking away: nothing is read twice.
    let twice = folder.join("history/300.age");
    fs::copy(folder.join("history/256.age"), &twice).unwrap();
    assert_eq!(opened.store.vault().history(u64::MAX).unwrap().len(), {
        fs::remove_file(&twice).unwrap();
        opened.store.vault().history(u64::MAX).unwrap().len()
    });
}

fn pack(source: &Path, file: &Path, how: How<'_>) -> archive::Packed {
    let vault = store::vault_at(source, Some(&unlock())).unwrap();
    archive::pack_vault(&vault, file, how, &no_page, &mut silent()).unwrap()
}

#[test]
fn a_travel_file_stays_sealed_or_gets_a_password_and_comes_out_whole() {
    let home = tempfile::tempdir().unwrap();
    let (store, dossier) = begun(home.path());
    let plain = store.folder().to_owned();
    drop(store);
    let typed = password();
    let how = How { without: Without::default(), password: Some((&typed, Work::LEAST)) };
    let from_plain = home.path().join("a.jouwweg");
    pack(&plain, &from_plain, how);
    let mut opened = Store::open(&plain).unwrap();
    opened.store.set_password(&dossier, &typed, Work::LEAST, &mut silent()).unwrap();
    drop(opened);
    let from_sealed = home.path().join("b.jouwweg");
    pack(&plain, &from_sealed, How::default());
    for (number, file) in [&from_plain, &from_sealed].into_iter().enumerate() {
        assert!(!shows(&fs::read(file).unwrap(), WORD), "{}", file.display());
        let closed = archive::verify(file, &mut silent()).unwrap_err();
        assert!(matches!(closed, Error::Closed { why: Closed::NoPassword, .. }));
        let unlock = unlock();
        let source = Source { path: file, unlock: Some(&unlock) };
        let checked = archive::verify(source, &mut silent()).unwrap();
        assert_eq!(checked.findings, []);
        assert_eq!(checked.documents, dossier.documents.len());
        assert_eq!(Store::read_with(file, Some(&unlock)).unwrap().dossier, dossier);
        let wrong = Unlock::Password(Password::new("x"));
        assert!(Store::read_with(file, Some(&wrong)).is_err());

        let folder = home.path().join(format!("uit-{number}"));
        archive::unpack(source, &folder, Shape::Dossier, &no_page, &mut silent()).unwrap();
        assert_nothing_clear(&folder);
        let opened = Store::open_with(&folder, Some(&unlock)).unwrap();
        assert_eq!(opened.dossier, dossier);
        assert_documents(&opened.store, &dossier);
        assert!(opened.store.edits() >= 4 && opened.store.read_only().is_none());

        let readable = home.path().join(format!("leesbaar-{number}"));
        let shape = Shape::Plain { documents: "Documenten", data: "gegevens" };
        archive::unpack(source, &readable, shape, &no_page, &mut silent()).unwrap();
        let names = |(path, _): (PathBuf, _)| {
            path.strip_prefix(&readable).unwrap().to_string_lossy().into_owned()
        };
        let names: Vec<_> = all(&readable).into_iter().map(names).collect();
        let brief = format!("Documenten/{WORD} brief.pdf");
        for name in ["gegevens/dossier.json", "gegevens/history.jsonl", "inhoud.html", &brief] {
            assert!(names.iter().any(|there| there == name), "{name} in {names:?}");
        }
        assert!(fs::read_to_string(readable.join(brief)).unwrap().contains(WORD));
    }
}

#[test]
fn a_changed_sealed_travel_file_is_refused_and_a_damaged_document_is_said() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = sealed(home.path());
    let unlock = unlock();
    let vault = store::vault_at(&folder, Some(&unlock)).unwrap();
    let path = vault.original(&dossier.documents[0]).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    let source = Source { path: &folder, unlock: Some(&unlock) };
    let said = [Finding::Spoiled { name: dossier.documents[0].name.clone() }];
    assert_eq!(archive::verify(source, &mut silent()).unwrap().findings, said);
    let file = home.path().join("a.jouwweg");
    let packed = pack(&folder, &file, How::default());
    assert_eq!(packed.spoiled, [dossier.documents[0].name.clone()]);
    let whole = fs::read(&file).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut changed = whole.clone();
        changed[at] ^= 0x20;
        fs::write(&file, &changed).unwrap();
        let source = Source { path: &file, unlock: Some(&unlock) };
        assert!(archive::verify(source, &mut silent()).is_err(), "byte {at}");
        fs::write(&file, &whole[..at]).unwrap();
        assert!(archive::verify(source, &mut silent()).is_err(), "{at} bytes");
    }
}

#[test]
fn commands_take_the_password_from_standard_input() {
    let computer = Computer::new();
    let give = |typed: &str, arguments: &[&str]| computer.given(typed, arguments);
    let made = give(TYPED, &["new", "d", "--name", WORD, "--password-stdin"]);
    assert_eq!(made.status.code(), Some(0));
    fs::write(computer.path("brief.txt"), WORD).unwrap();
    let done = |arguments: &[&str]| {
        let output = give(&format!("{TYPED}\n"), arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    };
    let stdin = "--password-stdin";
    done(&["log", "d", "--date", "2026-11-20", "--text", WORD, stdin]);
    done(&["add", "d", "brief.txt", stdin]);
    done(&["event", "d", "decision-sent=2026-11-13", stdin]);
    done(&["status", "d", stdin]);
    done(&["print", "d", "--out", "d.pdf", stdin]);
    done(&["ics", "d", "--out", "d.ics", stdin]);
    assert!(done(&["verify", "d", stdin]).contains(WORD));
    done(&["pack", "d", "d.jouwweg", stdin]);
    done(&["status", "d.jouwweg", stdin]);
    done(&["verify", "d.jouwweg", stdin]);
    done(&["print", "d.jouwweg", "--out", "e.pdf", stdin]);
    done(&["unpack", "d.jouwweg", "uit", stdin]);
    done(&["unpack", "d.jouwweg", "leesbaar", "--plain", stdin]);
    assert!(fs::read_to_string(computer.path("leesbaar/inhoud.html")).unwrap().contains(WORD));
    assert_nothing_clear(&computer.path("d"));
    assert_nothing_clear(&computer.path("uit"));
    let refused = |typed: &str, arguments: &[&str], word: &str| {
        let output = give(typed, arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(said.contains(word) && !said.contains(TYPED), "{said}");
    };
    refused("", &["status", "d"], "wachtwoord");
    refused("fout\n", &["status", "d", stdin], "past niet");
    refused("\n", &["status", "d", stdin], "geen wachtwoord");
    refused("fout\n", &["log", "d", "--date", "2026-11-20", "--text", "x", stdin], "past niet");
    refused("", &["verify", "d.jouwweg"], "wachtwoord");
}

/// Runs the public tool with a password, which it reads from a terminal only.
fn age(folder: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let there = |program: &str| {
        let run = Command::new(program).arg("--version").stdout(Stdio::null()).status();
        run.is_ok_and(|status| status.success())
    };
    if !there("age") || !there("python3") {
        assert!(std::env::var_os("JOUW_WEG_STRICT").is_none(), "age is not installed");
        #[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
        {
            eprintln!("skipped: age is not installed");
        }
        return None;
    }
    let script = "import os,pty,sys\n\
        pid,fd=pty.fork()\n\
        if pid==0: os.execvp('age',['age']+sys.argv[1:])\n\
        seen=b''\n\
        while b'passphrase' not in seen: seen+=os.read(fd,1)\n\
        os.write(fd,sys.stdin.buffer.read()+b'\\n')\n\
        try:\n    while os.read(fd,4096): pass\n\
        except OSError: pass\n\
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid,0)[1]))\n";
    let out = folder.join("clear");
    let mut child = Command::new("python3")
        .args(["-c", script, "-d", "-o", out.to_str().unwrap()])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(TYPED.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success(), "age {arguments:?}");
    Some(fs::read(out).unwrap())
}

#[test]
fn the_public_tool_opens_every_part() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = sealed(home.path());
    let vault = store::vault_at(&folder, Some(&unlock())).unwrap();
    let Some(text) = age(&folder, &["-i", "key.age", "dossier.json.age"]) else { return };
    let text: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(text["child"]["name"], WORD);
    for document in &dossier.documents {
        // The dossier says which file it is.
        let name = text["sealed"][&document.sha256].as_str().unwrap();
        assert_eq!(vault.name_of(document).unwrap(), name);
        let bytes = age(&folder, &["-i", "key.age", &format!("documents/{name}")]).unwrap();
        assert_eq!(files::incoming::hash_of_bytes(&bytes), document.sha256);
    }
    let history = age(&folder, &["-i", "key.age", "history/256.age"]).unwrap();
    assert!(shows(&history, WORD));
    // With the key from paper it needs no password.
    let key = home.path().join("key.txt");
    let secret = vault.key().unwrap().for_age();
    fs::write(&key, age::secrecy::ExposeSecret::expose_secret(&secret)).unwrap();
    let opened = Command::new("age")
        .args(["-d", "-i", key.to_str().unwrap(), "dossier.json.age"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(shows(&opened.stdout, WORD));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn sealed_and_opened_it_is_the_same(
        texts in prop::collection::vec("\\PC{0,40}", 0..6),
        files in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..3_000), 0..4),
        typed in "\\PC{1,30}",
    ) {
        let home = tempfile::tempdir().unwrap();
        let mut dossier = Dossier::new(date(2026, 11, 1), "2026.11");
        let mut store = Store::create(&home.path().join("d"), &dossier).unwrap();
        for text in &texts {
            store.apply(&mut dossier, entry(text)).unwrap();
        }
        for (number, bytes) in files.iter().enumerate() {
            let from = home.path().join(format!("{number}.bin"));
            fs::write(&from, bytes).unwrap();
            add(&mut store, &mut dossier, &from);
        }
        let password = Password::new(&typed);
        let edits = store.edits();
        store.set_password(&dossier, &password, Work::LEAST, &mut silent()).unwrap();
        let folder = store.folder().to_owned();
        drop(store);
        let unlock = Unlock::Password(Password::new(&typed));
        let opened = Store::open_with(&folder, Some(&unlock)).unwrap();
        prop_assert_eq!(&opened.dossier, &dossier);
        prop_assert_eq!(opened.store.edits(), edits);
        assert_documents(&opened.store, &dossier);
    }
}
