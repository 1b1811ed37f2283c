//! `jouw-weg content show, walk, graph`: shapes, both languages, and what is typed wrongly.

use std::process::{Command, Output};

use serde_json::Value;

pub(super) fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jouw-weg")).arg("content").args(arguments).output().unwrap()
}

fn said(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&said(arguments)).unwrap()
}

fn has_keys(value: &Value, keys: &[&str]) {
    for key in keys {
        assert!(value.get(key).is_some(), "no '{key}' in {value:#}");
    }
}

#[test]
fn show_has_the_keys_of_the_contract_with_texts_in_both_languages() {
    let content = json(&["show", "--json"]);
    has_keys(
        &content,
        &[
            "version",
            "situations",
            "steps",
            "deadlines",
            "sources",
            "bodies",
            "glossary",
            "changes",
            "expectations",
        ],
    );
    let first = |key: &str| content[key][0].clone();
    has_keys(&first("situations"), &["id", "title", "nodes"]);
    has_keys(
        &first("steps"),
        &[
            "id",
            "title",
            "kind",
            "who",
            "cost",
            "binding",
            "stops_clock",
            "deadlines",
            "documents",
            "sources",
            "reviewed_on",
            "review_by",
            "owner",
            "confidence",
        ],
    );
    has_keys(
        &first("deadlines"),
        &["id", "whose", "from", "period", "basis", "met_by", "sources", "after", "confidence"],
    );
    has_keys(&first("sources"), &["id", "title", "url", "checked_on"]);
    has_keys(&first("bodies"), &["id", "name", "phone", "url", "checked_on", "confidence"]);
    has_keys(&first("glossary"), &["id", "nl", "en", "explanation"]);
    let nodes = content["situations"][0]["nodes"].as_array().unwrap();
    for node in nodes {
        has_keys(node, &["id", "kind", "after", "optional", "closes", "outcomes", "guard"]);
        assert!(node["title"]["nl"].is_string() && node["title"]["en"].is_string(), "{node:#}");
    }
    let kinds: Vec<&str> = nodes.iter().map(|node| node["kind"].as_str().unwrap()).collect();
    assert!(["question", "rung", "end"].iter().all(|kind| kinds.contains(kind)));
    assert!(first("deadlines")["after"]["nl"].is_string());
}

#[test]
fn show_is_read_in_either_language() {
    let (nl, en) = (said(&["show"]), said(&["show", "--lang", "en"]));
    assert!(nl.contains("Ladder, van onder naar boven") && nl.contains("Termijnen"));
    assert!(en.contains("Ladder, from the bottom up") && en.contains("Deadlines"));
    for text in [nl, en] {
        assert!(!text.contains("[cli-") && !text.contains("[step-"), "{text}");
    }
}

#[test]
fn walk_takes_answers_with_and_without_the_situation() {
    let plain = ["walk", "tlv", "--json", "--answer", "decision=yes", "--answer", "agree=refused"];
    let full =
        ["walk", "tlv", "--json", "--answer", "tlv.decision=yes", "--answer", "tlv.agree=refused"];
    let walk = json(&plain);
    assert_eq!(walk, json(&full));
    has_keys(&walk, &["path", "end", "now", "deadlines", "trace"]);
    assert_eq!(walk["path"], serde_json::json!(["tlv.decision", "tlv.agree"]));
    assert_eq!(walk["pending"], "tlv.urgent");
    assert!(walk["now"].as_array().unwrap().contains(&"tlv.d3".into()), "{walk:#}");
    assert!(walk["deadlines"].as_array().unwrap().contains(&"tlv-bezwaar".into()), "{walk:#}");
    let because = walk["trace"].as_array().unwrap().iter().find(|one| one["node"] == "tlv.agree");
    let because = &because.unwrap()["because"][0];
    assert_eq!((&because["question"], &because["answer"]), (&"tlv.decision".into(), &"yes".into()));
}

#[test]
fn walk_asks_a_fact_that_was_not_given_and_skips_one_that_was() {
    let answers = ["applied=no"];
    let mut arguments = vec!["walk", "toelating", "--json"];
    arguments.extend(answers.iter().flat_map(|answer| ["--answer", answer]));
    let asked = json(&arguments);
    assert_eq!(asked["end"], "toelating.apply");
    let pending = asked["pending"].as_str().unwrap().to_owned();
    let fact = pending.strip_prefix("fact.").unwrap();
    let given = format!("{fact}=unknown");
    arguments.extend(["--fact", &given]);
    let told = json(&arguments);
    assert_ne!(told["pending"], asked["pending"]);
    assert!(!told["path"].as_array().unwrap().contains(&Value::from(pending)));
}

#[test]
fn what_is_typed_wrongly_is_exit_2_and_lists_what_is_possible() {
    let wrong: [(&[&str], &str); 11] = [
        (
            &["walk", "tvl"],
            "De situatie “tvl” bestaat niet. Mogelijk zijn: toelating, ondersteuning,",
        ),
        (
            &["graph", "tvl", "--lang", "en"],
            "There is no situation “tvl”. You can choose: toelating, ondersteuning,",
        ),
        (
            &["walk", "tlv", "--fact", "bord=x"],
            "Het gegeven “bord” bestaat niet. Mogelijk zijn: sector, board,",
        ),
        (
            &["walk", "tlv", "--fact", "board=x"],
            "board kan niet “x” zijn. Mogelijk zijn: openbaar, bijzonder, samenwerkingsschool, unknown.",
        ),
        (
            &["walk", "tlv", "--fact", "board"],
            "“board” is geen gegeven. Schrijf het zo: board=openbaar.",
        ),
        (
            &["walk", "tlv", "--answer", "x=yes"],
            "De vraag “x” bestaat niet in deze situatie. Mogelijk zijn: tlv.decision, tlv.agree,",
        ),
        (
            &["walk", "tlv", "--answer", "agree=x"],
            "De vraag tlv.agree heeft geen antwoord “x”. Mogelijk zijn: refused, granted,",
        ),
        (
            &["walk", "tlv", "--outcome", "d99=granted"],
            "Deze situatie heeft geen stap “d99”. Mogelijk zijn: g1, g2,",
        ),
        (
            &["walk", "tlv", "--outcome", "d5=won"],
            "De stap tlv.d5 heeft geen uitkomst “won”. Mogelijk zijn: granted, partly, refused, no-answer.",
        ),
        (&["walk", "tlv", "--outcome", "d5"], "“d5” is geen uitkomst. Schrijf het zo: d5=refused."),
        (
            &["walk", "tlv", "--answer", "agree"],
            "“agree” is geen antwoord. Schrijf het zo: agree=refused.",
        ),
    ];
    for (arguments, sentence) in wrong {
        let output = run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.starts_with(sentence), "{arguments:?}: {told}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_walk_goes_on_from_how_steps_ended() {
    let mut arguments = vec!["walk", "tlv", "--json", "--fact", "sector=so", "--fact", "vovo=no"];
    arguments.extend([
        "--answer",
        "decision=yes",
        "--answer",
        "agree=kind",
        "--answer",
        "urgent=no",
    ]);
    arguments.extend(["--answer", "objection=yes", "--answer", "outcome=no"]);
    let now = |outcomes: &[&str]| {
        let walked = json(&[&arguments[..], outcomes].concat());
        let now = walked["now"].as_array().unwrap().iter().map(|step| step.as_str().unwrap());
        (now.map(str::to_owned).collect::<Vec<_>>(), walked["end"].clone())
    };
    let has = |now: &[String], step: &str| now.iter().any(|now| now == step);
    let (silent, _) = now(&["--outcome", "d3=granted", "--outcome", "d5=no-answer"]);
    assert!(has(&silent, "tlv.d6") && !has(&silent, "tlv.d5"), "{silent:?}");
    let (refused, _) = now(&["--outcome", "d5=refused"]);
    assert!(has(&refused, "tlv.d7") && !has(&refused, "tlv.d6"), "{refused:?}");
    let (solved, end) = now(&["--outcome", "d5=granted"]);
    assert_eq!(end, "tlv.solved");
    assert!(solved.iter().all(|step| ["g5", "g6", "g7", "g8"].contains(&step.as_str())));
}

#[test]
fn the_drawing_is_well_formed_and_names_every_node() {
    let content = json(&["show", "--json"]);
    for situation in content["situations"].as_array().unwrap() {
        let id = situation["id"].as_str().unwrap();
        for language in ["nl", "en"] {
            let svg = said(&["graph", id, "--lang", language]);
            assert_well_formed(&svg);
            assert!(!svg.contains("[cli-") && !svg.contains("[step-"), "{id} {language}");
            let dot = said(&["graph", id, "--format", "dot", "--lang", language]);
            let facts = |node: &&Value| !node["id"].as_str().unwrap().starts_with("fact.");
            for node in situation["nodes"].as_array().unwrap().iter().filter(facts) {
                let node = node["id"].as_str().unwrap();
                assert!(svg.contains(&format!(">{node}</text>")), "{id} {language}: {node}");
                assert!(dot.contains(&format!("\"{node}\" [label")), "{id} {language}: {node}");
            }
            assert_eq!(dot.matches('{').count(), dot.matches('}').count());
        }
    }
}

/// Every tag is closed in order, and no sign stands bare that must be written otherwise.
fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        assert!(!text.contains('>'), "a bare > after <{tag}>");
        for after in text.split('&').skip(1) {
            let name = after.split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot"].contains(&name), "a bare & in {text}");
        }
        let name = tag.split_whitespace().next().unwrap().trim_end_matches('/');
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
    }
    assert!(open.is_empty(), "{open:?}");
}

/// `jouw-weg content show | head`: the reader has seen enough, and nothing went wrong.
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(["content", "show", "--json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}
