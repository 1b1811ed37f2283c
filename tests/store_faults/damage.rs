//! Files cut, emptied, torn or of another version: a typed fault, the last good copy, nothing
//! overwritten.

use std::{fs, path::Path};

use jiff::civil::date;
use jouw_weg::dossier::{
    Child, Dossier, LogEntry, LogKind, RecordId, Unknown,
    edit::Edit,
    store::{self, Damage, Error, Note, ReadOnly, Store},
};

pub(crate) fn entry(text: &str) -> Edit {
    Edit::PutLog {
        entry: LogEntry {
            id: RecordId::random(),
            date: date(2026, 11, 20),
            time: None,
            kind: LogKind::Call,
            with: "directeur".to_owned(),
            text: text.to_owned(),
            private: false,
            situation: None,
            documents: Vec::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        },
    }
}

/// A dossier with three saves: its beginning, and two entries.
pub(crate) fn begun(folder: &Path) -> (Store, Dossier) {
    let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11");
    let child = Child { name: "Zoë".to_owned(), ..Child::default() };
    dossier.apply(Edit::Child { child }).unwrap();
    let mut store = Store::create(folder, &dossier).unwrap();
    for text in ["eerste", "tweede"] {
        store.apply(&mut dossier, entry(text)).unwrap();
    }
    (store, dossier)
}

fn damage_of(folder: &Path) -> Damage {
    match Store::open(folder).unwrap_err() {
        Error::Damaged { damage, last_good, .. } => {
            assert!(last_good.is_some(), "the copy before it is offered");
            damage
        }
        error => unreachable!("{error}"),
    }
}

#[test]
fn what_was_saved_is_what_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (store, dossier) = begun(&folder.path().join("d"));
    drop(store);
    let opened = Store::open(&folder.path().join("d")).unwrap();
    assert_eq!(opened.dossier, dossier);
    assert_eq!(opened.notes, []);
    assert_eq!(opened.store.read_only(), None);
    let by_its_file = Store::read(&folder.path().join("d/dossier.json")).unwrap();
    assert_eq!(by_its_file.dossier, dossier);
}

#[test]
fn a_file_cut_at_any_length_is_told_and_the_last_good_copy_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, dossier) = begun(&folder);
    drop(store);
    let path = folder.join("dossier.json");
    let whole = fs::read(&path).unwrap();
    for length in 0..whole.len() - 2 {
        fs::write(&path, &whole[..length]).unwrap();
        let damage = damage_of(&folder);
        if length == 0 {
            assert_eq!(damage, Damage::Empty);
        } else {
            assert_eq!(damage, Damage::CutOff { size: length as u64 });
        }
        assert_eq!(fs::read(&path).unwrap(), &whole[..length], "nothing is overwritten");
    }
    let opened = Store::open_last_good(&folder).unwrap();
    assert_eq!(opened.dossier, dossier, "the copy and the history together are the whole");
    assert!(matches!(&opened.notes[..], [Note::FromCopy { replayed: 1, .. }]));
    let cut = fs::read(&path).unwrap();
    let (mut store, mut dossier) = (opened.store, opened.dossier);
    store.apply(&mut dossier, entry("derde")).unwrap();
    assert_eq!(fs::read(folder.join("dossier.json.damaged-1")).unwrap(), cut);
    drop(store);
    assert_eq!(Store::open(&folder).unwrap().dossier, dossier);
}

/// What stands in the file, and whether the fault is the right one.
type Row<'a> = (&'a [u8], fn(&Damage) -> bool);

#[test]
fn every_kind_of_damage_has_its_own_fault() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let path = folder.join("dossier.json");
    let deep = format!("{{\"version\":1,\"x\":{}{}}}", "[".repeat(400), "]".repeat(400));
    let rows: [Row<'_>; 9] = [
        (b" \n", |damage| *damage == Damage::Empty),
        (b"\0\0\0\0", |damage| matches!(damage, Damage::NotJson { line: 1, .. })),
        (b"dit is geen dossier", |damage| matches!(damage, Damage::NotJson { .. })),
        (b"[]", |damage| matches!(damage, Damage::WrongShape { .. })),
        (b"{\"id\": \"x\"}", |damage| matches!(damage, Damage::WrongShape { .. })),
        (b"{\"version\": 1, \"id\": 7}", |damage| matches!(damage, Damage::WrongShape { .. })),
        (b"{\"version\": \"1\"}", |damage| matches!(damage, Damage::WrongShape { .. })),
        (b"\xff\xfe{", |damage| matches!(damage, Damage::NotJson { .. })),
        (deep.as_bytes(), |damage| *damage == Damage::TooDeep),
    ];
    for (bytes, expected) in rows {
        fs::write(&path, bytes).unwrap();
        let damage = damage_of(&folder);
        assert!(expected(&damage), "{damage:?}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "nothing is overwritten");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(damage_of(&folder), Damage::Gone);
}

#[test]
fn a_file_larger_than_any_dossier_is_not_read() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let sparse = fs::File::options().write(true).open(folder.join("dossier.json")).unwrap();
    sparse.set_len(store::FILE_LIMIT + 1).unwrap();
    let limit = store::FILE_LIMIT;
    assert_eq!(damage_of(&folder), Damage::TooLarge { size: limit + 1, limit });
}

#[test]
fn more_records_than_any_dossier_has_are_refused_before_they_are_saved() {
    let home = tempfile::tempdir().unwrap();
    let (mut store, mut dossier) = begun(&home.path().join("d"));
    let before = fs::read(home.path().join("d/dossier.json")).unwrap();
    for n in 0..=store::RECORD_LIMIT {
        dossier.drafts.insert(n.to_string(), "x".to_owned());
    }
    let error = store.save(&dossier).unwrap_err();
    assert!(matches!(error, Error::TooLarge(Damage::TooMany { what: "drafts", .. })), "{error}");
    assert_eq!(fs::read(home.path().join("d/dossier.json")).unwrap(), before);
}

#[test]
fn a_newer_format_is_opened_to_look_at_and_never_saved() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, dossier) = begun(&folder);
    drop(store);
    let path = folder.join("dossier.json");
    let newer = fs::read_to_string(&path).unwrap().replacen(
        "\"version\": 1",
        "\"version\": 2, \"toekomst\": {\"a\": [1]}",
        1,
    );
    fs::write(&path, &newer).unwrap();
    let mut opened = Store::open(&folder).unwrap();
    assert_eq!(opened.notes, [Note::Newer { found: 2, known: 1 }]);
    assert_eq!(opened.store.read_only(), Some(ReadOnly::Newer));
    assert_eq!(opened.dossier.log, dossier.log);
    let refused = opened.store.apply(&mut opened.dossier, entry("nieuw")).unwrap_err();
    assert!(matches!(refused, Error::ReadOnly { why: ReadOnly::Newer, .. }), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);

    fs::write(&path, "{\"version\": 3, \"id\": {\"not\": \"as today\"}}").unwrap();
    assert!(matches!(Store::open(&folder), Err(Error::TooNew { found: 3, known: 1, .. })));
}

#[test]
fn fields_of_a_newer_version_survive_being_saved_by_this_one() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let path = folder.join("dossier.json");
    let with_more = fs::read_to_string(&path)
        .unwrap()
        .replacen("\"edits\"", "\"later\": {\"x\": [1, null]}, \"edits\"", 1)
        .replacen("\"text\": \"eerste\"", "\"text\": \"eerste\", \"mood\": \"\u{1f642}\"", 1);
    fs::write(&path, with_more).unwrap();
    let mut opened = Store::open(&folder).unwrap();
    opened.store.apply(&mut opened.dossier, entry("derde")).unwrap();
    let saved: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!(saved["later"]["x"][0], 1);
    assert_eq!(saved["log"][0]["mood"], "\u{1f642}");
    assert_eq!(saved["log"][2]["text"], "derde");
}

#[test]
fn a_torn_last_line_of_the_history_is_ignored_and_the_next_line_stands_by_itself() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let path = folder.join("history.jsonl");
    let whole = fs::read(&path).unwrap();
    for length in (0..whole.len()).rev().step_by(7) {
        fs::write(&path, &whole[..length]).unwrap();
        let read = store::history(&folder).unwrap();
        assert!(read.lines.len() <= 2 && read.unread <= 1);
        let opened = Store::open(&folder).unwrap();
        assert_eq!(opened.dossier.log.len(), 2);
    }
    fs::write(&path, &whole[..whole.len() - 9]).unwrap();
    let mut opened = Store::open(&folder).unwrap();
    opened.store.apply(&mut opened.dossier, entry("derde")).unwrap();
    let read = store::history(&folder).unwrap();
    let numbers: Vec<_> = read.lines.iter().map(|line| line.n).collect();
    assert_eq!((numbers, read.unread), (vec![1, 2, 3], 1), "the torn edit is written again");
}

#[test]
fn the_history_holds_each_edit_once_and_undoes_all_of_them() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, mut dossier) = begun(&folder);
    let draft = Edit::Draft { field: "log.text".to_owned(), text: "half".to_owned() };
    store.apply(&mut dossier, draft).unwrap();
    let lines = store::history(&folder).unwrap().lines;
    assert_eq!(lines.iter().map(|line| line.n).collect::<Vec<_>>(), [1, 2]);
    for line in lines.into_iter().rev() {
        dossier.apply(line.undo).unwrap();
    }
    assert_eq!(dossier.log, []);
    assert_eq!(Store::read(&folder).unwrap().dossier.drafts["log.text"], "half");
}

/// The numbers in the names of the copies.
fn numbers(folder: &Path) -> Vec<u64> {
    let names = fs::read_dir(folder.join("copies")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut numbers: Vec<_> = names
        .map(|name| name.strip_suffix(".json").unwrap().rsplit_once('-').unwrap().1.to_owned())
        .map(|number| number.parse().unwrap())
        .collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn each_save_leaves_the_version_before_it_as_a_copy_and_the_last_ten_stay() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, mut dossier) = begun(&folder);
    assert_eq!(numbers(&folder), [0, 1], "before the first entry, and before the second");
    for n in 3..=14 {
        store.apply(&mut dossier, entry(&n.to_string())).unwrap();
    }
    assert_eq!(numbers(&folder), (4..=13).collect::<Vec<_>>(), "all of one day");
    assert_eq!(store.uncopied(), None);
    let copies = store::good_copies(&folder);
    assert_eq!(copies.iter().map(|copy| copy.edits).collect::<Vec<_>>()[..3], [13, 12, 11]);
    let newest = fs::read_to_string(folder.join(&copies[0].name)).unwrap();
    let newest: serde_json::Value = serde_json::from_str(&newest).unwrap();
    assert_eq!(newest["log"].as_array().unwrap().len(), 13, "as it was before the last save");
    // Text under typing is saved too, but takes no place from a version that ended with an edit.
    for n in 0..20 {
        let draft = Edit::Draft { field: "log".to_owned(), text: n.to_string() };
        store.apply(&mut dossier, draft).unwrap();
    }
    assert_eq!(numbers(&folder).first(), Some(&5));
    assert_eq!(numbers(&folder).into_iter().filter(|n| *n == 14).count(), 1);
}

#[test]
fn copies_of_the_first_format_count_too() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, dossier) = begun(&folder);
    drop(store);
    fs::copy(folder.join("dossier.json"), folder.join("dossier.json.3")).unwrap();
    fs::write(folder.join("dossier.json"), "").unwrap();
    let opened = Store::open_last_good(&folder).unwrap();
    assert_eq!(opened.dossier, dossier);
    assert!(matches!(
        &opened.notes[..],
        [Note::FromCopy { copy, replayed: 0 }] if copy.name == "dossier.json.3"
    ));
}

#[test]
fn where_no_copy_can_be_kept_the_save_goes_on_and_it_is_known() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, mut dossier) = begun(&folder);
    fs::remove_dir_all(folder.join("copies")).unwrap();
    fs::write(folder.join("copies"), "in the way").unwrap();
    store.apply(&mut dossier, entry("derde")).unwrap();
    assert!(store.uncopied().is_some());
    assert_eq!(Store::read(&folder).unwrap().dossier, dossier);
    fs::remove_file(folder.join("copies")).unwrap();
    store.apply(&mut dossier, entry("vierde")).unwrap();
    assert_eq!(store.uncopied(), None);
    assert_eq!(numbers(&folder), [3]);
}

#[test]
fn what_another_program_wrote_becomes_no_copy_of_ours() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, dossier) = begun(&folder);
    fs::write(folder.join("dossier.json"), "no dossier at all").unwrap();
    store.save_beside_changed(&dossier).unwrap();
    assert_eq!(numbers(&folder), [0, 1]);
    store.save(&dossier).unwrap();
    assert_eq!(numbers(&folder), [0, 1, 2]);
}
