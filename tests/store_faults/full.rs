//! A disk that is really full: a small one, mounted for the test.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use jouw_weg::dossier::store::Store;

use crate::{
    damage::begun,
    process::{PROGRAM, said, with_home},
};

/// Said to the process that has a space of its own to mount in.
const APART: &str = "JOUW_WEG_TEST_APART";

/// A disk of two megabytes.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        fs::create_dir(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(at).stderr(Stdio::null());
        mount.status().is_ok_and(|status| status.success()).then(|| Self(at.to_owned()))
    }

    /// Fills it up to the last byte but so many.
    fn fill(&self, but: usize) -> PathBuf {
        let path = self.0.join("ballast");
        let mut ballast = File::create(&path).unwrap();
        let mut written = 0;
        let error = loop {
            match ballast.write(&[7; 512]) {
                Ok(bytes) => written += bytes,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::StorageFull);
        ballast.set_len(u64::try_from(written - but).unwrap()).unwrap();
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(home);
    with_home(&mut command, home);
    command.output().unwrap()
}

#[test]
fn on_a_full_disk_a_sentence_says_so_nothing_is_lost_and_it_goes_on_when_there_is_room() {
    let home = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(&home.path().join("klein")) else {
        return in_a_space_apart();
    };
    let folder = disk.0.join("d");
    let (store, dossier) = begun(&folder);
    drop(store);
    let photo = home.path().join("foto.jpg");
    fs::write(&photo, vec![7; 400_000]).unwrap();
    let before = fs::read(folder.join("dossier.json")).unwrap();
    let text = "Zij zeiden dat er geen plek is. ".repeat(300);
    let log = ["log", "klein/d", "--date", "2026-11-20", "--as-of", "2026-11-22", "--text", &text];
    let add = ["add", "klein/d", "foto.jpg", "--as-of", "2026-11-22"];
    let pack = ["pack", "klein/d", "klein/reis.jouwweg"];
    for room in [0, 4_096, 8_192] {
        let ballast = disk.fill(room);
        let there = fs::read_dir(&disk.0).unwrap().count();
        // A travel file without documents fits in eight kilobytes.
        let refused = [&log[..], &add, &pack].into_iter().take(if room > 4_096 { 2 } else { 3 });
        for arguments in refused {
            let output = run(home.path(), arguments);
            let (sentence, what) = (said(&output), arguments[0]);
            assert_eq!(output.status.code(), Some(1), "{what} with {room}: {sentence}");
            assert!(sentence.contains("De schijf is vol"), "{what}: {sentence}");
            assert_eq!(sentence.lines().count(), 1, "{sentence}");
        }
        assert!(said(&run(home.path(), &log)).contains("is veilig"));
        assert_eq!(fs::read(folder.join("dossier.json")).unwrap(), before);
        assert_eq!(Store::read(&folder).unwrap().dossier, dossier);
        assert_eq!(fs::read_dir(folder.join("documents")).unwrap().count(), 0);
        assert_eq!(fs::read_dir(&disk.0).unwrap().count(), there, "nothing is left behind");
        fs::remove_file(ballast).unwrap();
    }
    for arguments in [&log[..], &add, &pack] {
        let output = run(home.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
    let now = Store::open(&folder).unwrap();
    assert_eq!((now.dossier.log.len(), now.dossier.documents.len()), (3, 1));
    assert_eq!(now.notes, []);
}

/// Not everybody may mount: in a user space of its own one may, where the system knows that.
fn in_a_space_apart() {
    let name =
        "full::on_a_full_disk_a_sentence_says_so_nothing_is_lost_and_it_goes_on_when_there_is_room";
    let mut again = Command::new("unshare");
    again.arg("-rm").arg(std::env::current_exe().unwrap());
    again.args(["--exact", name]).env(APART, "1");
    let tried_before = std::env::var_os(APART).is_some();
    let may = !tried_before
        && Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|done| done.success());
    if may {
        let output = again.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    } else {
        let mut out = std::io::stdout();
        writeln!(out, "skipped: no disk may be mounted here").unwrap();
    }
}
