//! Folders that are broken, hostile, or have no words of their own.

use std::path::Path;

use jiff::civil::date;
use jouw_weg::content::load;
use tempfile::TempDir;

/// A copy of the small content that has no fault.
pub(crate) fn small() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/small");
    copy(&from, folder.path());
    let calendar = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/content/calendar.toml");
    fs::copy(calendar, folder.path().join("calendar.toml")).unwrap();
    folder
}

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

/// The lines that a check of this folder prints.
pub(crate) fn lines(folder: &Path) -> Vec<String> {
    let checked = load::check(Some(folder), date(2026, 11, 22));
    checked.faults.0.iter().map(ToString::to_string).collect()
}

#[test]
fn the_small_content_has_no_fault() {
    assert_eq!(lines(small().path()), Vec::<String>::new());
}

#[test]
fn a_folder_that_holds_assets_and_i18n_is_read_too() {
    let small = small();
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("assets")).unwrap();
    copy(small.path(), &folder.path().join("assets/content"));
    fs::rename(folder.path().join("assets/content/i18n"), folder.path().join("i18n")).unwrap();
    assert_eq!(lines(folder.path()), Vec::<String>::new());
    fs::write_fault(folder.path(), "assets/content/facts.toml");
    assert_eq!(
        lines(folder.path()),
        ["assets/content/facts.toml:1: unknown key 'wrong', remove it or write one of: fact"]
    );
}

#[test]
fn a_folder_without_texts_takes_the_built_in_ones() {
    let folder = small();
    fs::remove_dir_all(folder.path().join("i18n")).unwrap();
    let lines = lines(folder.path());
    assert!(
        lines
            .iter()
            .any(|line| line.contains("text 'step-talk' is missing in i18n/nl and i18n/en")),
        "{lines:#?}"
    );
    assert!(lines.iter().any(|line| line.contains("no id uses the text 'step-g1'")), "{lines:#?}");
}

#[test]
fn a_missing_folder_is_one_fault() {
    let lines = lines(Path::new("/no/such/folder"));
    assert_eq!(
        lines,
        ["/no/such/folder:1: this is no folder that can be read, give a folder with the files of \
          assets/content"]
    );
}

#[test]
fn an_empty_folder_names_every_file_that_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let lines = lines(folder.path());
    let missing = lines.iter().filter(|line| line.contains("this file is missing")).count();
    assert_eq!(missing, 11, "{lines:#?}");
}

#[test]
fn hostile_files_are_refused_and_do_not_hide_the_rest() {
    let folder = small();
    let path = |name: &str| folder.path().join(name);
    fs::remove_file(path("glossary.toml")).unwrap();
    fs::put(&path("glossary.toml"), &vec![b'#'; 2 * 1024 * 1024 + 1]);
    fs::put(&path("bodies.toml"), b"\xff\xfe\x00");
    fs::remove_file(path("changes.toml")).unwrap();
    fs::create_dir(path("changes.toml")).unwrap();
    fs::put(&path("deadlnes.toml"), b"");
    fs::write_fault(folder.path(), "facts.toml");
    assert_eq!(
        lines(folder.path()),
        [
            "bodies.toml:1: this file is not UTF-8, save it as UTF-8",
            "changes.toml:1: this file cannot be read, check that it is a plain file you may read",
            "deadlnes.toml:1: this file has a name that is not known, give it a name of CONTENT.md \
             or take it out of the folder",
            "facts.toml:1: unknown key 'wrong', remove it or write one of: fact",
            "glossary.toml:1: this file is larger than 2 MB, split it or take out what is not \
             content",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_that_go_round_and_pipes_do_not_hang_the_loader() {
    use std::os::unix::fs::symlink;
    let folder = small();
    symlink(folder.path(), folder.path().join("steps/round")).unwrap();
    symlink("/dev/zero", folder.path().join("steps/endless.toml")).unwrap();
    symlink(folder.path().join("steps/self.toml"), folder.path().join("steps/self.toml")).unwrap();
    assert_eq!(
        lines(folder.path()),
        [
            "steps/endless.toml:1: this file cannot be read, check that it is a plain file you may \
             read",
            "steps/self.toml:1: this file cannot be read, check that it is a plain file you may \
             read",
        ]
    );
}

/// Writing in a test; the program itself writes only through `files.rs`.
mod fs {
    pub(super) use std::fs::*;
    use std::{fs, io::Write, path::Path};

    pub(super) fn put(path: &Path, bytes: &[u8]) {
        fs::File::create(path).unwrap().write_all(bytes).unwrap();
    }

    /// Puts an unknown key before the first line of a file.
    pub(super) fn write_fault(folder: &Path, file: &str) {
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap();
        put(&path, format!("wrong = 1\n{text}").as_bytes());
    }
}
