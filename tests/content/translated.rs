//! Whether the English was made from the Dutch that stands there now.

use std::{
    path::Path,
    process::{Command, Output},
};

use jiff::civil::date;
use jouw_weg::content::load;

use super::{
    folders::{lines, small},
    plain::{change, put},
};

const NL: &str = "i18n/nl/content-small.ftl";
const EN: &str = "i18n/en/content-small.ftl";

fn warnings(folder: &Path) -> Vec<String> {
    let checked = load::check(Some(folder), date(2026, 11, 22));
    checked.warnings.0.iter().map(ToString::to_string).collect()
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(["content", arguments[0], "--content"])
        .arg(folder)
        .args(&arguments[1..])
        .output()
        .unwrap()
}

#[test]
fn a_changed_dutch_text_shows_the_english_as_to_review_until_somebody_compared_them() {
    let folder = small();
    assert_eq!(warnings(folder.path()), Vec::<String>::new());
    change(
        folder.path(),
        NL,
        "    .warning-clock = The clock runs.",
        "    .warning-clock = Tik tak.",
    );
    change(folder.path(), "i18n/same.txt", "step-small-objection.warning-clock\n", "");
    assert_eq!(lines(folder.path()), Vec::<String>::new());
    let to_review = "i18n/en/content-small.ftl:50: step-small-objection.warning-clock: to review, \
                     the Dutch has changed since this was made from it, compare them and run \
                     content translated step-small-objection.warning-clock";
    assert_eq!(warnings(folder.path()), [to_review]);
    let strict = run(folder.path(), &["check", "--strict", "--as-of", "2026-11-22"]);
    assert_eq!(strict.status.code(), Some(1));
    assert_eq!(String::from_utf8(strict.stdout).unwrap(), format!("{to_review}\n"));
    // A new record for texts without one leaves it to review.
    assert!(run(folder.path(), &["translated", "--new"]).stdout.is_empty());
    assert_eq!(warnings(folder.path()), [to_review]);
    let renewed = run(folder.path(), &["translated", "step-small-objection"]);
    let told = String::from_utf8(renewed.stdout).unwrap();
    assert_eq!(told, "step-small-objection.warning-clock\n");
    assert_eq!(warnings(folder.path()), Vec::<String>::new());
}

#[test]
fn another_break_of_the_lines_is_no_other_text() {
    let folder = small();
    change(
        folder.path(),
        NL,
        "    .warning-clock = The clock runs.",
        "    .warning-clock =\n        The clock\n        runs.",
    );
    change(
        folder.path(),
        EN,
        "    .warning-clock = The clock runs.",
        "    .warning-clock =\n        The clock\n        runs.",
    );
    assert_eq!(warnings(folder.path()), Vec::<String>::new());
}

#[test]
fn new_texts_are_counted_per_file_and_recorded_together() {
    let folder = small();
    put(folder.path(), "i18n/made-from.txt", "0a1b2c3d step-gone\n");
    let told = warnings(folder.path());
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].starts_with("i18n/en/content-small.ftl:"), "{told:#?}");
    assert!(told[0].contains(" texts here have no mark of the Dutch they were made from"));
    assert_eq!(
        told[1],
        "i18n/made-from.txt:1: 'step-gone' is no text any more, run content translated --new"
    );
    assert!(run(folder.path(), &["translated", "--new", "--lang", "en"]).status.success());
    assert_eq!(warnings(folder.path()), Vec::<String>::new());
}

#[test]
fn a_key_that_is_no_text_is_named_and_nothing_is_recorded() {
    let folder = small();
    change(
        folder.path(),
        NL,
        "    .warning-clock = The clock runs.",
        "    .warning-clock = Tik tak.",
    );
    change(folder.path(), "i18n/same.txt", "step-small-objection.warning-clock\n", "");
    let output =
        run(folder.path(), &["translated", "step-small-objection", "step-x", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "These are no texts in both languages: step-x. Nothing was recorded.\n"
    );
    assert_eq!(warnings(folder.path()).len(), 1);
}

#[test]
fn a_text_that_nobody_translated_is_a_fault_unless_it_is_listed() {
    let folder = small();
    change(folder.path(), "i18n/same.txt", "end-small-done.text\n", "");
    assert_eq!(
        lines(folder.path()),
        [
            "i18n/en/content-small.ftl:24: end-small-done.text: the same in both languages, translate \
          it, or list its key in i18n/same.txt"
        ]
    );
    change(folder.path(), EN, "end-small-done = Done", "end-small-done = Ready");
    let told = warnings(folder.path());
    assert!(
        told.iter().any(|line| line.contains("'end-small-done' is not the same in both languages")),
        "{told:#?}"
    );
}

#[test]
fn a_line_that_is_no_mark_is_a_fault() {
    let folder = small();
    put(folder.path(), "i18n/made-from.txt", "# a remark\nstep-talk\n");
    assert_eq!(
        lines(folder.path()),
        ["i18n/made-from.txt:2: this line is no mark and key, take it out and run content \
          translated --new"]
    );
}
