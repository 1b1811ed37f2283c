//! What a newer version added to a dossier survives this one; a newer format is not touched.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use jiff::civil::{Date, date};
use jouw_weg::dossier::{
    Dossier, StepRecord, StepStatus, Unknown,
    edit::{Edit, PartyRole},
    store::{Note, ReadOnly, Store},
};
use serde_json::Value;

/// Format 1 as the first release wrote it, with a field of later in every record.
const LATER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dossiers/format-1-later");
const TODAY: Date = date(2026, 11, 22);

fn copied(home: &Path) -> PathBuf {
    let folder = home.join("Zoë-012345");
    fs::create_dir_all(folder.join("documents")).unwrap();
    for (name, _) in files(Path::new(LATER)) {
        fs::copy(Path::new(LATER).join(&name), folder.join(&name)).unwrap();
    }
    folder
}

/// Every file and folder below this one, with its bytes and the time it was changed.
fn files(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        for entry in fs::read_dir(folder.join(&below)).unwrap() {
            let entry = entry.unwrap();
            let path = below.join(entry.file_name());
            if entry.path().is_dir() {
                open.push(path);
            } else {
                let changed = entry.metadata().unwrap().modified().unwrap();
                found.insert(path, (fs::read(entry.path()).unwrap(), changed));
            }
        }
    }
    found
}

/// Where each field of later stands and what it holds.
fn later(value: &Value) -> BTreeMap<String, Value> {
    fn look(value: &Value, path: &str, found: &mut BTreeMap<String, Value>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if name.starts_with("later-") {
                        found.insert(format!("{path}/{name}"), value.clone());
                    } else {
                        look(value, &format!("{path}/{name}"), found);
                    }
                }
            }
            Value::Array(values) => {
                for (n, value) in values.iter().enumerate() {
                    look(value, &format!("{path}/{n}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    look(value, "", &mut found);
    found
}

fn in_file(folder: &Path) -> BTreeMap<String, Value> {
    let mut file: Value =
        serde_json::from_slice(&fs::read(folder.join("dossier.json")).unwrap()).unwrap();
    // The edits of the last save hold records too, and go at the next.
    file.as_object_mut().unwrap().remove("last");
    later(&file)
}

/// An edit of each kind that changes what is there, made as the window makes them.
fn edits(dossier: &Dossier) -> Vec<Edit> {
    let mut child = dossier.child.clone();
    child.group = Some("groep 7".to_owned());
    let mut party = dossier.school.clone();
    "0318-111111".clone_into(&mut party.phone);
    let mut parents = dossier.parents.clone();
    "06".clone_into(&mut parents[1].phone);
    let mut event = dossier.events[0].clone();
    event.date = date(2026, 11, 14);
    let mut entry = dossier.log[0].clone();
    entry.text.push_str(" En thuis.");
    let mut meeting = dossier.meetings[0].clone();
    "Het duurde een uur.".clone_into(&mut meeting.notes);
    let mut document = dossier.documents[0].clone();
    "Van de juf.".clone_into(&mut document.note);
    let mut contact = dossier.contacts[0].clone();
    "intern begeleider".clone_into(&mut contact.role);
    let mut voice = dossier.voice[0].clone();
    "aan tafel".clone_into(&mut voice.how);
    let situation = dossier.situations[0].id.clone();
    let answered = dossier.situations[0].answers[1].clone();
    let fact = dossier.facts.keys().next().unwrap().clone();
    let (step, record) = dossier.steps.iter().next().unwrap();
    let record = StepRecord { note: "Nog eens gepraat.".to_owned(), ..record.clone() };
    assert_eq!(record.status, StepStatus::Done);
    let (ended, outcome) = dossier.situations[0].outcomes.iter().next().unwrap();
    vec![
        Edit::Child { child },
        Edit::Party { role: PartyRole::School, party },
        Edit::Content { version: "2026.12".to_owned() },
        Edit::Parents { parents },
        Edit::Fact { fact, value: Some("yes".parse().unwrap()), said: TODAY },
        Edit::AddSituation { situation: "klacht".parse().unwrap(), since: TODAY },
        Edit::Leave { situation: dossier.situations[1].id.clone(), left: None },
        Edit::Answer {
            situation: situation.clone(),
            question: answered.question,
            answer: "refused".parse().unwrap(),
            said: TODAY,
        },
        Edit::Step { step: step.clone(), record: Some(record) },
        Edit::Outcome {
            situation,
            step: ended.clone(),
            outcome: Some(outcome.outcome.clone()),
            on: TODAY,
        },
        Edit::PutEvent { event },
        Edit::PutLog { entry },
        Edit::PutMeeting { meeting },
        Edit::PutDocument { document },
        Edit::PutContact { contact },
        Edit::PutVoice { voice },
        Edit::Draft { field: "log.text".to_owned(), text: "Vandaag".to_owned() },
    ]
}

#[test]
fn every_field_of_later_survives_every_kind_of_edit_and_its_undo() {
    let home = tempfile::tempdir().unwrap();
    let folder = copied(home.path());
    let before = in_file(&folder);
    assert_eq!(before.len(), 25, "one in every record: {before:#?}");
    let count = edits(&Store::read(&folder).unwrap().dossier).len();
    for n in 0..count {
        let mut opened = Store::open(&folder).unwrap();
        assert_eq!(opened.notes, []);
        let edit = edits(&opened.dossier).swap_remove(n);
        let undo = opened.store.apply(&mut opened.dossier, edit.clone()).unwrap();
        drop(opened);
        assert_eq!(in_file(&folder), before, "after {edit:?}");
        let mut opened = Store::open(&folder).unwrap();
        opened.store.apply(&mut opened.dossier, undo).unwrap();
        drop(opened);
        assert_eq!(in_file(&folder), before, "after the undo of {edit:?}");
    }
    let unknown = |dossier: &Dossier| -> Vec<Unknown> {
        vec![dossier.unknown.clone(), dossier.child.unknown.clone()]
    };
    let first = Store::read(Path::new(LATER)).unwrap().dossier;
    assert_eq!(unknown(&Store::read(&folder).unwrap().dossier), unknown(&first));
}

#[test]
fn nothing_is_written_to_the_folder_of_a_newer_format() {
    let home = tempfile::tempdir().unwrap();
    let folder = copied(home.path());
    let path = folder.join("dossier.json");
    let newer = fs::read_to_string(&path).unwrap().replacen("\"version\": 1", "\"version\": 2", 1);
    fs::write(&path, newer).unwrap();
    // What a crash left is not taken away either.
    fs::write(folder.join(".jouw-weg-abc123.part"), "half").unwrap();
    let touched = fs::metadata(&folder).unwrap().modified().unwrap();
    let before = files(&folder);

    let mut opened = Store::open(&folder).unwrap();
    assert_eq!(opened.notes, [Note::Newer { found: 2, known: 1 }]);
    assert_eq!(opened.store.read_only(), Some(ReadOnly::Newer));
    assert_eq!(opened.dossier.child.name, "Zoë");
    let edit = edits(&opened.dossier).swap_remove(0);
    assert!(opened.store.apply(&mut opened.dossier, edit).is_err());
    assert!(opened.store.save(&opened.dossier).is_err());
    opened.store.write_index(&opened.dossier);
    drop(opened);
    for command in [&["status"][..], &["verify"], &["log", "--date", "2026-11-20", "--text", "x"]] {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_jouw-weg"));
        run.arg(command[0]).arg(&folder).args(&command[1..]);
        run.env("JOUW_WEG_HOME", home.path().join("home"));
        let done = run.output().unwrap();
        assert_eq!(done.status.success(), command[0] != "log", "{command:?} {done:?}");
    }

    assert_eq!(files(&folder), before);
    assert_eq!(fs::metadata(&folder).unwrap().modified().unwrap(), touched);
}
