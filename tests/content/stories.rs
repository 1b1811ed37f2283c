//! `jouw-weg content story`: what parents told, and what somebody worked out by hand.

#![expect(clippy::disallowed_methods, reason = "a test writes its own folders")]

use std::{fs, path::Path};

use super::commands::run;

const STORIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories");

/// A story that says something else than the content does.
const WRONG: &str = r#"
told = "A decision on a TLV, and a last day that was counted one day short."
as_of = 2026-11-22
[[situation]]
id = "tlv"
answers = ["agree=refused"]
[[happened]]
event = "decision-sent"
on = 2026-11-13
[[expect]]
first = "tlv.d7"
[[last_day]]
id = "tlv-bezwaar"
day = 2026-12-27
sum = "13 Nov + 44 days, one day short: 25 and 26 Dec are holidays and 27 Dec is a Sunday"
"#;

fn told(story: &str) -> (bool, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("story.toml");
    fs::write(&path, story).unwrap();
    let output = run(&["story", path.to_str().unwrap(), "--lang", "en"]);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn every_story_ends_as_somebody_worked_out_by_hand() {
    let output = run(&["story", STORIES, "--lang", "en"]);
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_wrong_expectation_stands_beside_what_came() {
    let (holds, lines, sentence) = told(WRONG);
    assert!(!holds);
    let line = |what: &str| lines.lines().find(|line| line.contains(what)).unwrap_or_default();
    let day = line("last_day tlv-bezwaar");
    assert!(day.contains("2026-12-27") && day.contains("2026-12-28"), "{lines}");
    assert!(
        line("tlv: first").contains("tlv.d7") && line("tlv: first").contains("tlv.d3"),
        "{lines}"
    );
    assert!(line("expected").contains("got"), "{lines}");
    assert!(sentence.contains("who is right"), "{sentence}");
}

#[test]
fn a_story_that_names_what_does_not_exist_is_told_what_does() {
    let known = [
        ("id = \"tlv\"", "id = \"moving\"", "toelating"),
        ("agree=refused", "agree=maybe", "granted"),
        ("agree=refused", "disagree=yes", "tlv.agree"),
        ("decision-sent", "decision-lost", "bezwaar-sent"),
    ];
    for (right, wrong, listed) in known {
        let (holds, lines, _) = told(&WRONG.replace(right, wrong));
        assert!(!holds && lines.contains(listed), "{wrong}: {lines}");
    }
}

#[test]
fn a_folder_without_a_story_is_no_proof() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["story", folder.path().to_str().unwrap()]);
    assert!(!output.status.success());
}

#[test]
fn every_situation_has_two_stories_or_more() {
    let output = run(&["show", "--json"]);
    let content: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for situation in content["situations"].as_array().unwrap() {
        let id = situation["id"].as_str().unwrap();
        let stories = fs::read_dir(Path::new(STORIES).join(id)).map_or(0, Iterator::count);
        assert!(stories >= 2, "{id} has {stories} stories");
    }
}
