//! `jouw-weg content story`: what parents told, and what somebody worked out by hand.

#![expect(clippy::disallowed_methods, reason = "a test writes its own folders")]

use std::{collections::BTreeSet, fs, path::Path};

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

/// Everything that the stories tell and expect, as `kind:name`.
fn told_by_all() -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    for folder in fs::read_dir(STORIES).unwrap() {
        for file in fs::read_dir(folder.unwrap().path()).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            note(&text.parse().unwrap(), &mut told);
        }
    }
    told
}

fn note(story: &toml::Table, told: &mut BTreeSet<String>) {
    let mut add = |kind: &str, value: Option<&toml::Value>| {
        told.extend(value.and_then(toml::Value::as_str).map(|name| format!("{kind}:{name}")));
    };
    let pruned = toml::Value::from("yes");
    for (fact, value) in story.get("facts").and_then(toml::Value::as_table).into_iter().flatten() {
        add(fact, Some(value));
    }
    let lists = |name: &str| {
        let list = story.get(name).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        list.into_iter().filter_map(|item| item.as_table().cloned()).collect::<Vec<_>>()
    };
    for deadline in lists("last_day") {
        add("deadline", deadline.get("id"));
        add("state", deadline.get("state"));
    }
    for absent in lists("absent") {
        add("absent", absent.get("id"));
    }
    for did in lists("did") {
        add("outcome", did.get("outcome"));
    }
    for expect in lists("expect") {
        add("end", expect.get("end"));
        if expect.contains_key("pruned") {
            add("pruned", Some(&pruned));
        }
    }
}

#[test]
fn together_the_stories_reach_every_end() {
    let output = run(&["show", "--json"]);
    let content: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let told = told_by_all();
    let nodes = content["situations"].as_array().unwrap().iter();
    let nodes = nodes.flat_map(|situation| situation["nodes"].as_array().unwrap());
    let ends = nodes.filter(|node| node["kind"] == "end");
    let ends = ends.map(|node| format!("end:{}", node["id"].as_str().unwrap()));
    let missing: Vec<String> = ends.filter(|end| !told.contains(end)).collect();
    assert!(missing.is_empty(), "no story ends at {missing:#?}");
}

#[test]
fn together_the_stories_tell_every_deadline_fact_state_and_outcome() {
    let output = run(&["show", "--json"]);
    let content: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let deadlines = content["deadlines"].as_array().unwrap().iter();
    let deadlines = deadlines.map(|rule| format!("deadline:{}", rule["id"].as_str().unwrap()));
    let others = [
        "sector:po",
        "sector:sbo",
        "sector:so",
        "sector:vso",
        "sector:vo",
        "sector:pro",
        "sector:instelling",
        "board:openbaar",
        "board:bijzonder",
        "board:samenwerkingsschool",
        "asylum:yes",
        "state:late",
        "state:suspended",
        "state:conditional",
        "state:met",
        "state:open",
        "state:unsure",
        "state:closed",
        "outcome:granted",
        "outcome:partly",
        "outcome:refused",
        "pruned:yes",
    ];
    let wanted = deadlines.chain(others.into_iter().map(str::to_owned));
    let told = told_by_all();
    let missing: Vec<String> = wanted.filter(|one| !told.contains(one)).collect();
    assert!(missing.is_empty(), "no story tells of {missing:#?}");
    let unknown = told.iter().any(|one| one.starts_with("absent:"));
    assert!(unknown, "no story tells of a date that nobody knows");
}
