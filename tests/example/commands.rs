//! The commands `example` and `demo`, as a person types them.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use jiff::civil::date;
use jouw_weg::{dossier::store::Store, i18n::Language};

use super::{PICTURES, example};

/// Runs the program in `folder`, without a display and with a home of its own.
fn jouw_weg(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jouw-weg"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(name, folder.join("home"));
    }
    command.current_dir(folder).env("LC_ALL", "nl_NL.UTF-8").args(arguments).output().unwrap()
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
#[cfg(target_os = "linux")]
fn the_demo_without_a_display_says_what_works_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = said(&jouw_weg(folder.path(), &["demo", "--as-of", "2026-11-22"]));
    assert_eq!((code, out.lines().count(), err.as_str()), (Some(0), 1, ""), "{out}");
    for named in ["geen beeldscherm", "demo/dossier-nl.pdf", "jouw-weg status demo/voorbeeld"] {
        assert!(out.contains(named), "not said: {named}: {out}");
    }
    for pdf in ["demo/dossier-nl.pdf", "demo/gespreksblad-nl.pdf"] {
        assert!(fs::read(folder.path().join(pdf)).unwrap().starts_with(b"%PDF-"), "{pdf}");
    }
    for works in [
        &["status", "demo/voorbeeld"][..],
        &["print", "demo/voorbeeld", "--out", "dossier.pdf"],
        &["ics", "demo/voorbeeld"],
    ] {
        assert_eq!(said(&jouw_weg(folder.path(), works)).0, Some(0), "{works:?}");
    }
    let again = said(&jouw_weg(folder.path(), &["demo", "--as-of", "2027-02-01"]));
    assert_eq!(again.0, Some(0), "{}", again.2);
    let written = Store::read(&folder.path().join("demo/voorbeeld")).unwrap().dossier;
    assert_eq!(written, example(date(2027, 2, 1), Language::Nl).0);
}

#[test]
fn example_and_demo_refuse_a_folder_with_something_in_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("demo")).unwrap();
    fs::write(folder.path().join("demo/brief.txt"), "van mij").unwrap();
    for arguments in [&["demo"][..], &["example", "demo"]] {
        let (code, out, err) = said(&jouw_weg(folder.path(), arguments));
        assert_eq!((code, out.as_str(), err.lines().count()), (Some(1), "", 1), "{err}");
        assert!(err.contains("staat al iets. Er is niets veranderd."), "{err}");
        assert_eq!(fs::read_dir(folder.path().join("demo")).unwrap().count(), 1);
    }
}

#[test]
fn example_writes_the_parents_words_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["example", "sam", "--lang", "en", "--as-of", "2026-11-22"];
    let (code, out, err) = said(&jouw_weg(folder.path(), &arguments));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("jouw-weg sam"), "{out}");
    let written = Store::read(&folder.path().join("sam")).unwrap().dossier;
    assert_eq!(written, example(PICTURES, Language::En).0);
}
