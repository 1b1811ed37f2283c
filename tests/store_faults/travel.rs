//! Packing and unpacking that are killed or run out of room: the old file or the new one, never
//! half of one.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use jiff::civil::date;
use jouw_weg::{
    documents,
    dossier::{archive, edit::Edit, store::Store},
};

use crate::{
    damage::begun,
    process::{PROGRAM, said, with_home},
};

/// A dossier with some large originals.
fn heavy(home: &Path) -> (std::path::PathBuf, usize) {
    let folder = home.join("d");
    let (mut store, mut dossier) = begun(&folder);
    let mut size = 0;
    for n in 0..4_u8 {
        let from = home.join("foto.jpg");
        let bytes: Vec<u8> = (0..=250).cycle().take(300_000).map(|byte: u8| byte ^ n).collect();
        fs::write(&from, &bytes).unwrap();
        size += bytes.len();
        let silent = &mut documents::in_silence;
        let taken = documents::take_in(store.vault(), &from, date(2026, 11, 22), silent);
        let document = taken.unwrap();
        store.apply(&mut dossier, Edit::PutDocument { document }).unwrap();
        fs::remove_file(from).unwrap();
    }
    (folder, size)
}

fn program(home: &Path, arguments: &[&str], blocks: Option<usize>) -> Command {
    let mut command = Command::new("sh");
    let limit = blocks.map_or(String::new(), |blocks| format!("ulimit -f {blocks};"));
    command.args(["-c", &format!("trap '' XFSZ; {limit} exec \"$0\" \"$@\""), PROGRAM]);
    command.args(arguments).current_dir(home);
    with_home(&mut command, home);
    command
}

fn visible(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with(".jouw-weg-"))
        .collect();
    names.sort();
    names
}

fn whole(path: &Path) {
    let checked = archive::verify(path, &mut documents::in_silence).unwrap();
    assert_eq!((checked.documents, checked.findings.len()), (4, 0));
}

#[test]
fn without_room_the_old_file_stays_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let (_, size) = heavy(home.path());
    let pack = ["pack", "d", "reis.jouwweg"];
    // Blocks of 512 bytes: room for nothing, a part of the first original, all but the end.
    for blocks in [1, 8, 100, 700, size / 512, size / 512 + 8] {
        fs::write(home.path().join("reis.jouwweg"), "de vorige").unwrap();
        let output = program(home.path(), &pack, Some(blocks)).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{blocks}: {}", said(&output));
        assert!(said(&output).contains("De schijf is vol"), "{}", said(&output));
        assert_eq!(said(&output).lines().count(), 1, "{}", said(&output));
        assert_eq!(fs::read(home.path().join("reis.jouwweg")).unwrap(), b"de vorige");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), visible(home.path()).len());
    }
    let output = program(home.path(), &pack, None).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    whole(&home.path().join("reis.jouwweg"));

    for blocks in [1, 8, 100, 500] {
        let unpack = ["unpack", "reis.jouwweg", "terug"];
        let output = program(home.path(), &unpack, Some(blocks)).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{blocks}: {}", said(&output));
        assert!(said(&output).contains("De schijf is vol"), "{}", said(&output));
        assert!(!home.path().join("terug").exists());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), visible(home.path()).len());
    }
}

#[test]
fn killed_at_any_moment_there_is_the_whole_of_it_or_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (folder, _) = heavy(home.path());
    let file = home.path().join("reis.jouwweg");
    let (mut packed, mut killed) = (0, 0);
    for round in 0..20_u64 {
        let mut child = program(home.path(), &["pack", "d", "reis.jouwweg"], None)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(round * 17 % 340));
        let _ = child.kill();
        if child.wait().unwrap().success() {
            packed += 1;
        } else {
            killed += 1;
        }
        if file.exists() {
            whole(&file);
            fs::remove_file(&file).unwrap();
        }
        whole(&folder);
    }
    assert!(packed + killed == 20 && killed > 0, "{packed} packed, {killed} killed");
    let output = program(home.path(), &["pack", "d", "reis.jouwweg"], None).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for round in 0..20_u64 {
        let back = home.path().join(format!("terug-{round}"));
        let mut child = program(home.path(), &["unpack", "reis.jouwweg"], None)
            .arg(&back)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(round * 17 % 340));
        let _ = child.kill();
        child.wait().unwrap();
        if back.exists() {
            whole(&back);
            assert_eq!(Store::open(&back).unwrap().dossier, Store::read(&folder).unwrap().dossier);
        }
    }
}
