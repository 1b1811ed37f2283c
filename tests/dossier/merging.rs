//! Handing over and merging back, through the real program and its files.

use std::{fs, path::Path};

use jiff::civil::date;
use jouw_weg::{
    documents,
    dossier::{
        Dossier, RecordId,
        edit::Edit,
        merge::conflicts,
        store::{self, Error, Opened, Other, Store},
    },
};
use serde_json::Value;

use crate::commands::{Computer, all_of, begun, with};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn log(computer: &Computer, folder: &str, text: &str) {
    computer.done(&with(&["log", folder, "--date", "2026-11-13", "--text", text]));
}

/// What the log says; sorted, since of two edits of one number a random session decides.
fn texts(dossier: &Dossier) -> Vec<&str> {
    let mut texts: Vec<_> = dossier.log.iter().map(|entry| entry.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

fn change(computer: &Computer, folder: &str, text: &str) {
    let Opened { mut store, mut dossier, .. } = Store::open(&computer.path(folder)).unwrap();
    let mut entry = dossier.log[0].clone();
    text.clone_into(&mut entry.text);
    store.apply(&mut dossier, Edit::PutLog { entry }).unwrap();
}

#[test]
fn what_both_did_is_in_the_dossier_that_comes_back() {
    let computer = begun();
    fs::write(computer.path("brief.pdf"), "%PDF-1.7 brief").unwrap();
    log(&computer, "d", "voor het delen");
    computer.done(&with(&["pack", "d", "heen.jouwweg"]));
    computer.done(&with(&["unpack", "heen.jouwweg", "steunpunt"]));
    log(&computer, "steunpunt", "gebeld met de school");
    computer.done(&with(&["add", "steunpunt", "brief.pdf", "--date", "2026-11-12"]));
    computer.done(&with(&["pack", "steunpunt", "terug.jouwweg"]));
    log(&computer, "d", "thuis gepraat");
    let before = all_of(&computer.path("d"));
    let looked = computer.done(&with(&["merge", "d", "terug.jouwweg", "--dry-run"]));
    assert!(looked.contains("gebeld met de school") && looked.contains("brief.pdf"), "{looked}");
    assert_eq!(all_of(&computer.path("d")), before, "only looked");
    let said = computer.done(&with(&["merge", "d", "terug.jouwweg"]));
    assert!(said.contains("Samengevoegd") && !said.contains("thuis gepraat"), "{said}");
    let merged = computer.dossier("d");
    assert_eq!(texts(&merged), ["gebeld met de school", "thuis gepraat", "voor het delen"]);
    assert_eq!(merged.conflicts.len(), 0);
    let original = computer.path("d/documents").join(merged.documents[0].file_name().unwrap());
    assert_eq!(fs::read_to_string(original).unwrap(), "%PDF-1.7 brief");
    assert!(computer.done(&with(&["verify", "d"])).contains("heel"));
    let again = computer.done(&with(&["merge", "d", "terug.jouwweg"]));
    assert!(again.contains("niets wat u nog niet hebt"), "{again}");
    computer.done(&with(&["merge", "steunpunt", "d"]));
    assert_eq!(computer.dossier("steunpunt").log, merged.log, "the same on both sides");
}

#[test]
fn what_contradicts_stays_until_someone_chooses_and_the_history_takes_it_back() {
    let computer = begun();
    log(&computer, "d", "eerst");
    copy(&computer.path("d"), &computer.path("e"));
    change(&computer, "d", "zo was het");
    change(&computer, "e", "zus was het");
    let before = computer.dossier("d");
    let said = computer.done(&with(&["merge", "d", "e"]));
    assert!(said.contains("zo was het") && said.contains("zus was het"), "{said}");
    let merged = computer.dossier("d");
    let open = conflicts(&merged);
    assert_eq!((open.len(), open[0].field.as_str()), (1, "text"));
    let lines = store::history(&computer.path("d")).unwrap().lines;
    let last = lines.last().unwrap();
    assert!(matches!(last.edit, Edit::Join { .. }), "one entry of the history");
    let Opened { mut store, mut dossier, .. } = Store::open(&computer.path("d")).unwrap();
    store.apply(&mut dossier, last.undo.clone()).unwrap();
    assert_eq!(dossier, before, "taken back, also in another session");
    store.apply(&mut dossier, last.edit.clone()).unwrap();
    assert_eq!(dossier, merged);
    let choice = Edit::Choose {
        place: open[0].place.clone(),
        value: Value::from("zus was het"),
        others: Vec::new(),
    };
    store.apply(&mut dossier, choice).unwrap();
    assert_eq!((texts(&dossier), dossier.conflicts.len()), (vec!["zus was het"], 0));
    drop(store);
    assert!(computer.done(&with(&["merge", "d", "e"])).contains("niets wat u nog niet hebt"));
    computer.done(&with(&["merge", "e", "d"]));
    assert_eq!(computer.dossier("e").conflicts.len(), 0, "chosen once, for both");
}

#[test]
fn what_is_no_copy_is_refused_and_changes_nothing() {
    let computer = begun();
    computer.done(&with(&["new", "other", "--name", "Sem"]));
    fs::write(computer.path("x.jouwweg"), "nothing").unwrap();
    fs::create_dir(computer.path("empty")).unwrap();
    let before = all_of(&computer.path("d"));
    let said = computer.stopped(1, &with(&["merge", "d", "other"]));
    assert!(said.contains("ander dossier"), "{said}");
    for other in ["x.jouwweg", "empty", "not-there"] {
        computer.stopped(1, &with(&["merge", "d", other]));
    }
    let text = fs::read_to_string(computer.path("d/dossier.json")).unwrap();
    copy(&computer.path("d"), &computer.path("strange"));
    for (from, to, code) in [
        ("\"edits\": 2", "\"edits\": 9007199254740000", "niet van Jouw weg"),
        ("\"version\": 1", "\"version\": 99", "nieuwere versie"),
    ] {
        assert!(text.contains(from), "{text}");
        fs::write(computer.path("strange/dossier.json"), text.replace(from, to)).unwrap();
        let said = computer.stopped(1, &with(&["merge", "d", "strange"]));
        assert!(said.contains(code), "{said}");
    }
    assert_eq!(all_of(&computer.path("d")), before);
}

#[test]
fn an_original_that_is_not_as_it_came_is_not_taken() {
    let computer = begun();
    copy(&computer.path("d"), &computer.path("e"));
    fs::write(computer.path("brief.pdf"), "%PDF-1.7 brief").unwrap();
    computer.done(&with(&["add", "e", "brief.pdf", "--date", "2026-11-12"]));
    let name = computer.dossier("e").documents[0].file_name().unwrap();
    fs::write(computer.path("e/documents").join(&name), "something else").unwrap();
    let output = computer.run(&with(&["merge", "d", "e"]));
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("brief.pdf") && said.contains("Vraag het opnieuw"), "{said}");
    assert_eq!(computer.dossier("d").documents.len(), 1, "the record says what there was");
    assert!(!computer.path("d/documents").join(&name).exists());
}

#[test]
fn a_file_changed_by_somebody_else_is_merged_and_copies_of_other_programs_are_found() {
    let computer = begun();
    log(&computer, "d", "eerst");
    let path = computer.path("d");
    let Opened { mut store, mut dossier, .. } = Store::open(&path).unwrap();
    assert!(store.changed().unwrap().is_none());
    // Another computer saved into the same, synchronised folder; and once beside it.
    copy(&path, &computer.path("e"));
    log(&computer, "e", "van de andere computer");
    fs::copy(computer.path("e/dossier.json"), path.join("dossier.json")).unwrap();
    log(&computer, "e", "nog iets");
    let beside = path.join("dossier (conflicted copy 2026-11-22).json");
    fs::copy(computer.path("e/dossier.json"), &beside).unwrap();
    fs::write(path.join("dossier-notes.json"), "{}").unwrap();
    let mut entry = dossier.log[0].clone();
    entry.id = RecordId::random();
    entry.text = "hier".to_owned();
    assert!(matches!(
        store.apply(&mut dossier, Edit::PutLog { entry }),
        Err(Error::ChangedOnDisk { .. })
    ));
    let other = store.changed().unwrap().unwrap();
    let merged = store.merged(&dossier, &other).unwrap();
    let silent = &mut documents::in_silence;
    store.take_merged(&mut dossier, &other, merged, silent).unwrap();
    assert_eq!(texts(&dossier), ["eerst", "hier", "van de andere computer"]);
    let copies = store.conflict_copies();
    assert_eq!(copies.iter().map(Other::path).collect::<Vec<_>>(), [beside.as_path()]);
    let merged = store.merged(&dossier, &copies[0]).unwrap();
    store.take_merged(&mut dossier, &copies[0], merged, silent).unwrap();
    store.put_aside(&copies[0]).unwrap();
    assert_eq!(texts(&dossier), ["eerst", "hier", "nog iets", "van de andere computer"]);
    assert!(!beside.exists() && path.join("dossier.json.merged-1").exists());
    assert_eq!(store.conflict_copies().len(), 0);
    drop(store);
    assert_eq!(texts(&computer.dossier("d")), texts(&dossier), "all of it is on the disk");
    assert_eq!(dossier.log[0].date, date(2026, 11, 13));
}
