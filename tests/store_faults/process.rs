//! Processes that are killed, run out of room, may not write, or run at the same time.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use jouw_weg::{
    dossier::store::{self, Error, Store},
    files,
};

use crate::damage::{begun, entry};

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_jouw-weg");

/// Who has no rights at all.
const NOBODY: u32 = 65_534;

fn log(folder: &Path, text: &str) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("log").arg(folder);
    command.args(["--date", "2026-11-20", "--as-of", "2026-11-22", "--text", text]);
    with_home(&mut command, folder.parent().unwrap());
    command
}

pub(crate) fn with_home(command: &mut Command, home: &Path) {
    command.env("JOUW_WEG_HOME", home.join("home")).env("LC_ALL", "nl_NL.UTF-8");
}

pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Everything that was acknowledged is there, and the history has each edit once.
fn whole(folder: &Path, acknowledged: usize) -> usize {
    let mut opened = Store::open(folder).unwrap();
    assert_eq!(opened.store.read_only(), None, "the lock of a killed process is not in the way");
    assert_eq!(opened.notes, []);
    let entries = opened.dossier.log.len();
    assert!(entries >= acknowledged, "{acknowledged} were saved, {entries} are there");
    opened.store.save(&opened.dossier).unwrap();
    let history = store::history(folder).unwrap();
    let numbers: Vec<_> = history.lines.iter().map(|line| line.n).collect();
    let expected: Vec<_> = (1..=u64::try_from(entries).unwrap()).collect();
    assert_eq!(numbers, expected, "the history is complete");
    for path in [folder.to_owned(), folder.join("documents")] {
        for found in fs::read_dir(path).unwrap() {
            let name = found.unwrap().file_name().into_string().unwrap();
            assert!(!name.starts_with(".jouw-weg-"), "{name} was left behind");
        }
    }
    entries
}

/// The process that is killed: saves one entry after the other, and says so after each.
#[test]
#[ignore = "the test below runs it in a process of its own, and kills that"]
fn saves_until_it_is_killed() {
    let folder = PathBuf::from(std::env::var_os("JOUW_WEG_TEST_FOLDER").unwrap());
    let mut opened = Store::open(&folder).unwrap();
    for n in 0..100_000 {
        opened.store.apply(&mut opened.dossier, entry(&format!("regel {n}"))).unwrap();
        writeln!(std::io::stdout(), "\nsaved {}", opened.dossier.log.len()).unwrap();
    }
}

#[test]
fn a_process_killed_at_any_moment_loses_nothing_that_was_saved() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let mut entries = 2;
    for round in 0..50_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "process::saves_until_it_is_killed", "--ignored", "--nocapture"])
            .env("JOUW_WEG_TEST_FOLDER", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut saved = lines.map_while(Result::ok).filter_map(|line| {
            line.strip_prefix("saved ").and_then(|count| count.parse::<usize>().ok())
        });
        // Once it saves, wait a little, each time a little longer: all moments of a save are met.
        let mut acknowledged = saved.next().unwrap();
        thread::sleep(Duration::from_micros(round * 731 % 9_000));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = saved.last().unwrap_or(acknowledged);
        let now = whole(&folder, acknowledged);
        assert!(now > entries);
        entries = now;
    }
}

/// `jouw-weg log` again and again, killed at some moment of its life: as often as fits in some
/// seconds. What a finished one was told is there, and no killed one leaves anything behind.
#[test]
fn the_program_killed_at_any_moment_leaves_a_dossier_that_opens() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let began = Instant::now();
    assert!(log(&folder, "regel 0").stdout(Stdio::null()).status().unwrap().success());
    let mut life = began.elapsed().as_secs_f64();
    let (mut finished, mut killed) = (vec!["regel 0".to_owned()], 0);
    let mut random = 20_261_122_u64;
    for round in 1..=400 {
        let text = format!("regel {round}");
        let mut child = log(&folder, &text).stdout(Stdio::null()).spawn().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let part = f64::from(u32::try_from(random >> 33).unwrap()) / f64::from(1_u32 << 31);
        thread::sleep(Duration::from_secs_f64(life * part));
        let _ = child.kill();
        // How long it lives depends on what else the computer does: most are to be killed, at all
        // moments of their life.
        if child.wait().unwrap().success() {
            finished.push(text);
            life *= 0.8;
        } else {
            killed += 1;
            life *= 1.05;
        }
        whole(&folder, 2 + finished.len());
        let enough = killed > 10 && finished.len() > 2;
        if enough && began.elapsed() > Duration::from_secs(8) {
            break;
        }
    }
    let there = Store::read(&folder).unwrap().dossier.log;
    let done = finished.len();
    for text in finished {
        assert_eq!(there.iter().filter(|entry| entry.text == text).count(), 1, "{text}");
    }
    assert!(killed > 10 && done > 1, "{killed} killed, {done} finished");
    let known = ["copies", "documents", "dossier.json", "history.jsonl", "inhoud.html", "lock"];
    for found in fs::read_dir(&folder).unwrap() {
        let name = found.unwrap().file_name().into_string().unwrap();
        assert!(known.contains(&name.as_str()), "{name} was left behind");
    }
}

#[test]
fn commands_at_the_same_time_lose_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let children: Vec<_> = (0..6)
        .map(|n| {
            let mut command = log(&folder, &format!("regel {n}"));
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut done = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        if output.status.success() {
            done += 1;
        } else {
            assert_eq!(output.status.code(), Some(1));
            assert!(said(&output).contains("al open"), "{}", said(&output));
        }
    }
    assert!(done > 0);
    assert_eq!(whole(&folder, 2 + done), 2 + done);
}

#[test]
fn a_full_disk_is_told_and_leaves_the_dossier_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let before = fs::read(folder.join("dossier.json")).unwrap();
    let long = "Zij zeiden dat er geen plek is. ".repeat(2_000);
    let mut command = Command::new("sh");
    // No file may grow beyond 16 blocks: what a full disk says, for whoever runs this.
    command.args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"", PROGRAM, "log"]);
    command.arg(&folder).args(["--date", "2026-11-20", "--as-of", "2026-11-22", "--text", &long]);
    with_home(&mut command, home.path());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("De schijf is vol"), "{}", said(&output));
    assert!(said(&output).contains("is veilig"), "{}", said(&output));
    assert_eq!(fs::read(folder.join("dossier.json")).unwrap(), before);
    assert_eq!(whole(&folder, 2), 2);
}

#[test]
fn a_document_for_which_there_is_no_room_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    drop(begun(&folder));
    let photo = home.path().join("foto.jpg");
    fs::write(&photo, vec![7; 400_000]).unwrap();
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\"", PROGRAM, "add"]);
    command.arg(&folder).arg(&photo);
    with_home(&mut command, home.path());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("De schijf is vol"), "{}", said(&output));
    assert_eq!(fs::read_dir(folder.join("documents")).unwrap().count(), 0);
    assert_eq!(whole(&folder, 2), 2);
}

#[test]
fn what_could_not_be_saved_stays_in_memory_and_is_saved_when_it_can() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (mut store, mut dossier) = begun(&folder);
    let path = folder.join("dossier.json");
    let before = fs::read(&path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    for text in ["derde", "vierde"] {
        let error = store.apply(&mut dossier, entry(text)).unwrap_err();
        assert!(matches!(error, Error::File(files::Error::ReadOnly { .. })), "{error}");
    }
    assert_eq!(dossier.log.len(), 4);
    assert_eq!(fs::read(&path).unwrap(), before);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    store.save(&dossier).unwrap();
    drop(store);
    assert_eq!(whole(&folder, 4), 4);
}

#[test]
fn a_folder_that_may_not_be_written_is_told_and_can_still_be_read() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let (store, dossier) = begun(&folder);
    drop(store);
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = home.path().join("jouw-weg");
    fs::hard_link(PROGRAM, &program).or_else(|_| fs::copy(PROGRAM, &program).map(drop)).unwrap();
    let root = fs::metadata(home.path()).unwrap().uid() == 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = if path.is_dir() { 0o555 } else { 0o444 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = Command::new(&program);
    command.arg("log").arg(&folder);
    command.args(["--date", "2026-11-20", "--as-of", "2026-11-22", "--text", "x"]);
    with_home(&mut command, home.path());
    if root {
        // Root may write everywhere: let somebody run it who may not.
        chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("mag deze computer niets opslaan"), "{}", said(&output));
    assert_eq!(Store::read(&folder).unwrap().dossier, dossier);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}
