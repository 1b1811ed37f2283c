//! Folders of dossiers: found again, thrown in the trash, erased, moved to another library.

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use jiff::civil::date;
use jouw_weg::{
    dossier::{
        Dossier,
        store::Store,
        whereabouts::{self, Erased},
    },
    files::{Error, folder::names_in},
};

fn made(library: &Path, name: &str) -> (PathBuf, Dossier) {
    let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11".to_owned());
    name.clone_into(&mut dossier.child.name);
    let mut store = Store::create_in(library, &dossier).unwrap();
    store.save(&dossier).unwrap();
    let folder = store.folder().to_owned();
    fs::write(folder.join("documents").join(format!("{}.pdf", "ab".repeat(32))), "%PDF").unwrap();
    (folder, dossier)
}

#[test]
fn a_folder_that_was_renamed_or_moved_is_found_by_the_id_of_its_dossier() {
    let home = tempfile::tempdir().unwrap();
    let library = home.path().join("dossiers");
    let (folder, dossier) = made(&library, "Sam");
    made(&library, "Noor");
    let places = [library.clone()];
    let find = |lost: &Path, id: Option<&str>| whereabouts::find(lost, id, &places);
    let renamed = library.join("Van Sam, oud");
    fs::rename(&folder, &renamed).unwrap();
    assert_eq!(find(&folder, Some(&dossier.id)), Some(renamed.clone()));
    assert_eq!(find(&folder, Some("0123456789abcdef")), None);
    assert_eq!(find(&folder, None), None, "its name says nothing any more");

    let elsewhere = home.path().join("elders").join(folder.file_name().unwrap());
    fs::create_dir(home.path().join("elders")).unwrap();
    fs::rename(&renamed, &elsewhere).unwrap();
    assert_eq!(find(&folder, Some(&dossier.id)), None, "not looked for everywhere");
    let back = library.join("kopie").with_file_name(folder.file_name().unwrap());
    fs::rename(&elsewhere, &back).unwrap();
    assert_eq!(find(&library.join("weg").join(back.file_name().unwrap()), None), Some(back));
}

#[test]
fn erasing_takes_all_of_the_dossier_and_its_backups_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let (folder, dossier) = made(&home.path().join("dossiers"), "Sam");
    let backups = home.path().join("backups");
    fs::create_dir(&backups).unwrap();
    let own = format!("{} 2026-11-15.jouwweg", folder.file_name().unwrap().to_str().unwrap());
    for name in [own.as_str(), "Noor-abcdef 2026-11-15.jouwweg", "Sam 2026-11-15.jouwweg"] {
        fs::write(backups.join(name), "x").unwrap();
    }
    for name in ["dossier.json.3", "dossier (conflict).json", "exported.json", "inhoud.html"] {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::write(folder.join(".jouw-weg-abc123.part"), "half").unwrap();
    for name in ["vakantie.jpg", "documents/eigen brief.docx"] {
        fs::write(folder.join(name), "of a person").unwrap();
    }
    let inside = Store::open(&folder).unwrap();
    assert!(matches!(whereabouts::erase(&folder, &[]), Err(Error::InUse { .. })));
    drop(inside);
    let Erased { files, backups: gone, left } =
        whereabouts::erase(&folder, std::slice::from_ref(&backups)).unwrap();
    assert!(files >= 8, "{files}");
    assert_eq!(gone, 1);
    assert_eq!(left.len(), 2, "{left:?}");
    assert_eq!(names_in(&folder).unwrap(), ["documents", "vakantie.jpg"]);
    assert_eq!(names_in(&folder.join("documents")).unwrap(), ["eigen brief.docx"]);
    let others = ["Noor-abcdef 2026-11-15.jouwweg", "Sam 2026-11-15.jouwweg"];
    assert_eq!(names_in(&backups).unwrap(), others);
    assert!(!dossier.id.is_empty() && !whereabouts::is_dossier(&folder));
    assert!(matches!(whereabouts::erase(&folder, &[]), Err(Error::NotFound { .. })));

    let (whole, _) = made(&home.path().join("dossiers"), "Noor");
    assert_eq!(whereabouts::erase(&whole, &[]).unwrap().left, Vec::<PathBuf>::new());
    assert!(!whole.exists(), "an empty folder goes too");
}

#[test]
fn a_sealed_dossier_is_erased_whole_without_its_password() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("dossier-012345");
    for below in ["documents", "copies", "history"] {
        fs::create_dir_all(folder.join(below)).unwrap();
    }
    for name in [
        "key.age",
        "dossier.json.age",
        "exported.json.age",
        "switching.json",
        "lock",
        "documents/0123456789abcdef.age",
        "copies/2026-11-22T201540Z-000123.json.age",
        "history/1-256.age",
    ] {
        fs::write(folder.join(name), "age").unwrap();
    }
    let backups = home.path().join("backups");
    fs::create_dir(&backups).unwrap();
    fs::write(backups.join("dossier-012345 2026-11-15.jouwweg"), "x").unwrap();
    assert_eq!(whereabouts::foreign(&folder), Vec::<PathBuf>::new());
    let moved = home.path().join("library");
    fs::create_dir(&moved).unwrap();
    let found = whereabouts::find(&moved.join("dossier-012345"), None, &[home.path().to_owned()]);
    assert_eq!(found.as_ref(), Some(&folder), "by the short id in its name");
    let erased = whereabouts::erase(&folder, std::slice::from_ref(&backups)).unwrap();
    assert_eq!((erased.backups, erased.left), (1, Vec::new()));
    assert!(!folder.exists());
}

#[test]
fn dossiers_move_to_another_library_one_by_one() {
    let home = tempfile::tempdir().unwrap();
    let (one, _) = made(&home.path().join("oud"), "Sam");
    let (two, _) = made(&home.path().join("oud"), "Noor");
    let library = home.path().join("nieuw");
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let held = Store::open(&two).unwrap();
    let done = whereabouts::move_all(&[one.clone(), two.clone()], &library, go_on);
    let to = library.join(one.file_name().unwrap());
    assert_eq!(done[0].1, Ok(to.clone()));
    assert!(matches!(done[1].1, Err(Error::InUse { .. })), "what is open elsewhere stays");
    drop(held);
    assert_eq!(Store::open(&to).unwrap().dossier.child.name, "Sam");
    assert!(!one.exists() && two.exists());
}

/// The trash of this computer is nobody's business: the test runs in a process with its own.
#[cfg(target_os = "linux")]
#[test]
fn a_dossier_goes_to_the_trash_of_the_system() {
    let home = tempfile::tempdir_in(std::env::current_dir().unwrap().join("target"))
        .or_else(|_| tempfile::tempdir())
        .unwrap();
    let (folder, _) = made(&home.path().join("dossiers"), "Sam");
    fs::write(folder.join("vakantie.jpg"), "of a person").unwrap();
    let throw = |folder: &Path| {
        std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "whereabouts::throws_away_what_it_is_told"])
            .env("THROW_AWAY", folder)
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("HOME", home.path())
            .output()
            .unwrap()
    };
    assert!(!throw(&folder).status.success(), "a file of a person is in it");
    assert!(folder.join("dossier.json").exists());
    fs::remove_file(folder.join("vakantie.jpg")).unwrap();
    let done = throw(&folder);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    assert!(!folder.exists());
    let trash = home.path().join("data/Trash");
    let name = folder.file_name().unwrap();
    assert!(trash.join("files").join(name).join("dossier.json").exists(), "all of it is there");
    let note = trash.join("info").join(format!("{}.trashinfo", name.to_str().unwrap()));
    assert!(fs::read_to_string(note).unwrap().contains("DeletionDate="));
}

#[test]
#[ignore = "run by the test above, in a process of its own"]
fn throws_away_what_it_is_told() {
    let folder = PathBuf::from(std::env::var_os("THROW_AWAY").unwrap());
    whereabouts::throw_away(&folder).unwrap();
}
