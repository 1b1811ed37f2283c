//! Versions: what was released is locked, what changed is said, and a dossier begun earlier shows it.

use std::{fs, path::Path, process::Command};

use jiff::civil::date;
use jouw_weg::content::{Content, load};

use super::{
    folders::{lines, small},
    plain::{change, put},
};

const NL: &str = "i18n/nl/content-small.ftl";
const EN: &str = "i18n/en/content-small.ftl";
const FIRST: &str = "[[revision]]\nversion = \"2026.11\"\non = 2026-11-22\n";

/// The small content, released as 2026.11.
fn released() -> tempfile::TempDir {
    let folder = small();
    put(folder.path(), "revisions.toml", FIRST);
    words(folder.path(), "revision-2026-11", "De eerste versie.", "The first version.");
    release(folder.path(), "Versie 2026.11 ligt vast.");
    folder
}

fn release(folder: &Path, sentence: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(["content", "release", "--as-of", "2026-11-22", "--content"])
        .arg(folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with(sentence), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

fn words(folder: &Path, key: &str, nl: &str, en: &str) {
    for (file, words) in [(NL, nl), (EN, en)] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        put(folder, file, &format!("{text}{key} = {words}\n"));
    }
}

fn content(folder: &Path) -> Content {
    let (content, _) = load::from_folder(folder).map_err(|faults| faults.to_string()).unwrap();
    content
}

#[test]
fn what_was_released_and_is_still_the_same_has_no_fault() {
    let folder = released();
    assert_eq!(lines(folder.path()), Vec::<String>::new());
    // Who read it when is no change for a parent.
    change(
        folder.path(),
        "steps/small.toml",
        "reviewed_on = 2026-11-22",
        "reviewed_on = 2026-11-20",
    );
    assert_eq!(lines(folder.path()), Vec::<String>::new());
}

#[test]
fn a_changed_step_or_deadline_asks_for_a_new_version() {
    let folder = released();
    change(
        folder.path(),
        NL,
        "    .lead = Lead.\n    .short",
        "    .lead = Iets anders.\n    .short",
    );
    change(folder.path(), "i18n/same.txt", "step-talk.lead\n", "");
    change(folder.path(), "deadlines.toml", "period = \"6w\"", "period = \"5w\"");
    let raise = "raise the version in content.toml and say in revisions.toml what changed";
    assert_eq!(
        lines(folder.path()),
        [
            format!("deadlines.toml:2: deadline 'objection' differs from version 2026.11, {raise}"),
            format!("steps/small.toml:2: step 'talk' differs from version 2026.11, {raise}"),
        ]
    );
    change(folder.path(), "content.toml", "2026.11", "2026.12");
    let second = "\n[[revision]]\nversion = \"2026.12\"\non = 2026-12-15\nsteps = [\"talk\"]\n";
    put(folder.path(), "revisions.toml", &format!("{FIRST}{second}"));
    words(folder.path(), "revision-2026-12", "Een gesprek gaat anders.", "A talk goes otherwise.");
    assert_eq!(
        lines(folder.path()),
        ["deadlines.toml:2: deadline 'objection' differs from version 2026.11, name it in the \
          newest revision of revisions.toml (deadlines = …)"]
    );
    change(
        folder.path(),
        "revisions.toml",
        "[\"talk\"]",
        "[\"talk\"]\ndeadlines = [\"objection\"]",
    );
    assert_eq!(lines(folder.path()), Vec::<String>::new());
    release(folder.path(), "Versie 2026.12 ligt vast.");
    assert_eq!(lines(folder.path()), Vec::<String>::new());
}

#[test]
fn the_last_revision_is_this_version_and_versions_only_grow() {
    let folder = released();
    let older = "\n[[revision]]\nversion = \"2026.9\"\non = 2026-09-01\n";
    put(folder.path(), "revisions.toml", &format!("{FIRST}{older}"));
    words(folder.path(), "revision-2026-9", "Een.", "One.");
    assert_eq!(
        lines(folder.path()),
        [
            "revisions.toml:6: the last revision is 2026.9, and content.toml says 2026.11, add a \
             revision for this version: what changed in it",
            "revisions.toml:6: version 2026.9 stands after a newer one, put the newest last",
        ]
    );
    let folder = released();
    change(folder.path(), "content.toml", "2026.11", "2026.10");
    put(folder.path(), "revisions.toml", "");
    let told = lines(folder.path());
    assert!(
        told.contains(
            &"released.txt:1: version 2026.11 was released, which is newer than content.toml says, \
              raise the version in content.toml"
                .to_owned()
        ),
        "{told:#?}"
    );
}

#[test]
fn a_version_has_words_in_both_languages() {
    let folder = small();
    put(folder.path(), "revisions.toml", FIRST);
    assert_eq!(
        lines(folder.path()),
        ["revisions.toml:2: text 'revision-2026-11' is missing in i18n/nl and i18n/en, write it \
          there"]
    );
}

/// Two invented versions after the first: a dossier sees those that came after it was begun.
#[test]
fn a_dossier_sees_what_changed_since_it_was_begun() {
    let folder = small();
    let second = "[[revision]]\nversion = \"2026.12\"\non = 2026-12-15\nsteps = [\"talk\"]\n";
    let third = "[[revision]]\nversion = \"2027.2\"\non = 2027-02-15\n\
                 steps = [\"small.objection\", \"talk\"]\ndeadlines = [\"objection\"]\n";
    put(folder.path(), "revisions.toml", &format!("{FIRST}{second}{third}"));
    change(folder.path(), "content.toml", "2026.11", "2027.2");
    for version in ["2026-11", "2026-12", "2027-2"] {
        words(folder.path(), &format!("revision-{version}"), "Wat anders werd.", "What changed.");
    }
    let content = content(folder.path());
    let since = |version: &str| -> Vec<&str> {
        content.changes_since(version).iter().map(|change| change.version.as_str()).collect()
    };
    assert_eq!(since("2026.11"), ["2026.12", "2027.2"]);
    assert_eq!(since("2026.12"), ["2027.2"]);
    assert_eq!(since("2027.2"), Vec::<&str>::new());
    assert_eq!(since("2026.9"), ["2026.11", "2026.12", "2027.2"]);
    assert_eq!(since("no version"), Vec::<&str>::new());
    let small = ["small".parse().unwrap()];
    let steps = |version| {
        let steps = content.changed_steps(version, &small);
        steps.into_iter().map(AsRef::as_ref).collect::<Vec<&str>>()
    };
    assert_eq!(steps("2026.11"), ["talk", "small.objection"], "each once, in ladder order");
    assert_eq!(steps("2026.12"), ["talk", "small.objection"]);
    assert_eq!(steps("2027.2"), Vec::<&str>::new());
    assert!(content.changed_steps("2026.11", &[]).is_empty(), "only of its own situations");
}

#[test]
fn a_step_is_outdated_the_day_after_it_was_to_be_read_again() {
    let content = content(small().path());
    let step = "talk".parse().unwrap();
    assert_eq!(content.outdated(&step, date(2027, 8, 1)), None);
    assert_eq!(content.outdated(&step, date(2027, 8, 2)), Some(date(2027, 8, 1)));
    assert_eq!(content.outdated(&"nothing".parse().unwrap(), date(2030, 1, 1)), None);
}
