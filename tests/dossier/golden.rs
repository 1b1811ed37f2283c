//! The file of format 1 opens for ever, and says the same.

use std::{fs, path::Path};

use jiff::civil::date;
use jouw_weg::{
    dossier::store::{self, Store},
    files::incoming,
};
use serde_json::Value;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dossiers/format-1");

#[test]
fn a_dossier_of_format_1_opens_with_all_that_is_in_it() {
    let opened = Store::read(Path::new(GOLDEN)).unwrap();
    let dossier = &opened.dossier;
    assert_eq!(opened.notes, []);
    assert_eq!(dossier.child.name, "Zoë");
    assert_eq!(dossier.created, date(2026, 11, 21));
    assert_eq!(dossier.fact(&"sector".parse().unwrap()).unwrap().as_str(), "po");
    assert_eq!(dossier.situations[0].answers.len(), 2);
    assert_eq!(dossier.steps.len(), 2);
    assert_eq!(dossier.events[1].names, Some(date(2026, 12, 18)));
    assert_eq!(dossier.log[1].text, "Verslag gekregen. “Hulp volgt” staat er niet in.");
    assert_eq!(dossier.meetings[0].agreements[0].what, "Verslag sturen");
    assert_eq!(dossier.contacts.len(), 1);
    assert_eq!(dossier.voice[0].words, "Ik wil bij mijn vriendinnen blijven.");
    assert_eq!(dossier.drafts["log.text"], "Vandaag belde");
    assert_eq!(dossier.unknown["van-later"]["door"], "een nieuwere versie");
    let original = opened.store.document(&dossier.documents[0]).unwrap();
    assert_eq!(incoming::hash_of(&original).unwrap(), dossier.documents[0].sha256);
    let history = store::history(Path::new(GOLDEN)).unwrap();
    assert_eq!((history.lines.len(), history.unread), (2, 0));
}

#[test]
fn saving_a_dossier_of_format_1_changes_only_when_it_was_saved() {
    let home = tempfile::tempdir().unwrap();
    for name in ["dossier.json", "history.jsonl"] {
        fs::copy(format!("{GOLDEN}/{name}"), home.path().join(name)).unwrap();
    }
    let mut opened = Store::open(home.path()).unwrap();
    opened.store.save(&opened.dossier).unwrap();
    let read = |path: &Path| -> Value { serde_json::from_slice(&fs::read(path).unwrap()).unwrap() };
    let mut before = read(&Path::new(GOLDEN).join("dossier.json"));
    let mut after = read(&home.path().join("dossier.json"));
    for file in [&mut before, &mut after] {
        let file = file.as_object_mut().unwrap();
        file.remove("saved").unwrap();
        // The edits of a save stand there until the next one.
        file.remove("last");
    }
    assert_eq!(after, before);
    let history = fs::read_to_string(home.path().join("history.jsonl")).unwrap();
    assert_eq!(history, fs::read_to_string(format!("{GOLDEN}/history.jsonl")).unwrap());
}
