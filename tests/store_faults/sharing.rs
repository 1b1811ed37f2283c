//! Two programs and one folder.

use std::fs;

use jouw_weg::dossier::store::{Error, Note, ReadOnly, Store};

use crate::damage::{begun, entry};

#[test]
fn a_second_window_may_only_look() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, dossier) = begun(&folder);
    let second = Store::open(&folder).unwrap();
    assert_eq!(second.notes, [Note::ReadOnly(ReadOnly::InUse)]);
    assert_eq!(second.dossier, dossier);
    drop(store);
    assert_eq!(Store::open(&folder).unwrap().store.read_only(), None);
}

#[test]
fn a_save_on_its_way_elsewhere_is_waited_for() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, _dossier) = begun(&folder);
    let done = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(120));
        drop(store);
    });
    assert_eq!(Store::open(&folder).unwrap().store.read_only(), None);
    done.join().unwrap();
}

#[test]
fn a_lock_that_a_dead_process_left_is_not_in_the_way() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    fs::write(folder.join("lock"), "0123456789abcdef 4194304\n").unwrap();
    assert_eq!(Store::open(&folder).unwrap().store.read_only(), None);
}

#[cfg(unix)]
#[test]
fn a_lock_says_who_but_never_whose_dossier_it_is() {
    let home = tempfile::tempdir().unwrap();
    let (_store, _dossier) = begun(&home.path().join("d"));
    let text = fs::read_to_string(home.path().join("d/lock")).unwrap();
    let words: Vec<_> = text.split_whitespace().collect();
    assert_eq!(words.len(), 2);
    assert_eq!(words[1], std::process::id().to_string());
}

#[test]
fn a_file_that_was_changed_on_disk_is_not_saved_over() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, mut dossier) = begun(&folder);
    let path = folder.join("dossier.json");
    let theirs = fs::read_to_string(&path).unwrap().replace("eerste", "van een ander");
    fs::write(&path, &theirs).unwrap();
    let refused = store.apply(&mut dossier, entry("derde")).unwrap_err();
    assert_eq!(refused, Error::ChangedOnDisk { folder: folder.clone() });
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    assert_eq!(dossier.log.len(), 3, "in memory nothing is lost");

    let aside = store.save_beside_changed(&dossier).unwrap();
    assert_eq!(fs::read_to_string(aside).unwrap(), theirs);
    drop(store);
    assert_eq!(Store::open(&folder).unwrap().dossier, dossier);
}

#[test]
fn what_is_no_dossier_is_said_to_be_none_and_stays_untouched() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("brief.pdf"), "x").unwrap();
    let travel = home.path().join("Zoe.jouwweg");
    fs::write(&travel, "PK").unwrap();
    let missing = home.path().join("missing");
    assert!(matches!(Store::open(&missing), Err(Error::Missing { .. })));
    assert!(matches!(Store::open(home.path()), Err(Error::NotADossier { .. })));
    assert!(matches!(Store::open(&travel), Err(Error::Packed { .. })));
    let file = home.path().join("brief.pdf");
    assert!(matches!(Store::open(&file), Err(Error::NotADossier { .. })));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2, "no lock was left there");
}
