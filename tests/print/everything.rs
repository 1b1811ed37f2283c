//! A dossier with a word of its own in every field, so that a print can be searched for each.

use jouw_weg::dossier::Dossier;
use serde_json::{Value, json};

/// Every text of it is one word that stands nowhere else: `qa1`, or `hidden1` if it is private.
pub(crate) fn dossier() -> Dossier {
    serde_json::from_value(value()).unwrap()
}

/// Ids, hashes and the like: not words that a parent wrote.
const NOT_WORDS: &[&str] = &[
    "id",
    "version",
    "created",
    "content_version",
    "sha256",
    "extension",
    "situation",
    "event",
    "kind",
    "date",
    "said",
    "since",
    "value",
    "question",
    "answer",
    "status",
    "on",
    "outcome",
    "names",
    "added",
    "by",
    "kept",
    "gezag",
    "seen",
    "document",
    "documents",
    "born",
    "drafts",
];

/// The words of all records of which `wanted` says yes, with the field they stand in.
pub(crate) fn words(hidden: bool) -> Vec<(String, String)> {
    let mut words = Vec::new();
    collect(&value(), "", &mut words);
    words.retain(|(_, word)| word.starts_with("hidden") == hidden);
    words
}

fn collect(value: &Value, field: &str, words: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let is_list = value.is_array() || value.is_object();
                if is_list || !NOT_WORDS.contains(&name.as_str()) {
                    collect(value, name, words);
                }
            }
        }
        Value::Array(values) if field != "documents" || values.iter().any(Value::is_object) => {
            for value in values {
                collect(value, field, words);
            }
        }
        Value::String(word) => words.push((field.to_owned(), word.clone())),
        _ => {}
    }
}

/// The records that nobody but the parents may read.
fn private() -> Value {
    json!({
        "log": {
            "id": "l2", "date": "2026-11-04", "time": "hidden1", "kind": "note",
            "with": "hidden2", "text": "hidden3", "private": true
        },
        "meeting": {
            "id": "m2", "date": "2026-11-05", "time": "hidden4", "place": "hidden5",
            "with": "hidden6", "ask": "hidden7", "questions": ["hidden8"], "notes": "hidden9",
            "agreements": [{ "what": "hidden10", "who": "hidden11" }], "private": true
        },
        "document": {
            "id": "d2", "sha256": "b".repeat(64), "extension": "pdf", "name": "hidden12",
            "size": 1000, "from": "hidden13", "added": "2026-11-02", "note": "hidden14",
            "private": true
        },
        "voice": {
            "id": "v2", "date": "2026-11-01", "how": "hidden15", "words": "hidden16",
            "seen": "parents"
        },
        "parent": { "phone": "hidden17" },
    })
}

fn value() -> Value {
    let mut private = private();
    let party = |n: u32| {
        let word = |more: u32| format!("party{}", n + more);
        json!({ "name": word(1), "address": word(2), "person": word(3), "phone": word(4),
            "email": word(5) })
    };
    json!({
        "version": 1, "id": "fixture", "created": "2026-09-01",
        "child": { "name": "qa1", "born": "2017-03", "group": "qa2" },
        "school": party(10), "board": party(20), "swv": party(30),
        "parents": [{ "name": "qa3", "gezag": "yes", "phone": private["parent"]["phone"] }],
        "facts": { "sector": { "value": "po", "said": "2026-09-01" } },
        "situations": [{ "id": "tlv", "since": "2026-09-01", "answers": [
            { "question": "tlv.decision", "answer": "yes" },
        ] }],
        "steps": {
            "g1": { "status": "done", "on": "2026-09-03", "note": "qa5" },
            "g6": { "status": "skipped", "on": "2026-09-04", "note": "qa6" },
        },
        "events": [{ "id": "e1", "event": "decision-sent", "situation": "tlv",
            "date": "2026-11-13" }],
        "log": [
            { "id": "l1", "date": "2026-11-03", "time": "qa7", "kind": "talk", "with": "qa8",
              "text": "qa9", "documents": ["d1"] },
            private["log"].take(),
            { "id": "l3", "date": "2026-11-06", "kind": "call", "text": "qa10" },
            { "id": "l4", "date": "2026-11-06", "kind": "mail", "text": "qa11" },
            { "id": "l5", "date": "2026-11-06", "kind": "letter", "text": "qa12" },
            { "id": "l6", "date": "2026-11-06", "kind": "incident", "text": "qa13" },
            { "id": "l7", "date": "2026-11-06", "kind": "agreement", "text": "qa14" },
        ],
        "meetings": [
            { "id": "m1", "date": "2026-12-01", "time": "qa15", "place": "qa16", "with": "qa17",
              "ask": "qa18", "questions": ["qa19", "qa20"], "notes": "qa21",
              "agreements": [
                { "what": "qa22", "who": "qa23", "by": "2026-12-10", "kept": "no" },
                { "what": "qa24", "kept": "yes" },
              ] },
            private["meeting"].take(),
        ],
        "documents": [
            { "id": "d1", "sha256": "a".repeat(64), "extension": "pdf", "name": "qa25",
              "size": 1000, "kind": "opp", "date": "2026-11-01", "from": "qa26",
              "added": "2026-11-02", "note": "qa27" },
            private["document"].take(),
        ],
        "contacts": [{ "id": "c1", "name": "qa28", "role": "qa29", "phone": "qa30",
            "email": "qa31" }],
        "voice": [
            { "id": "v1", "date": "2026-11-02", "how": "qa33", "words": "qa34", "document": "d1" },
            private["voice"].take(),
        ],
    })
}

/// The same with crossed-out records, whose words are `gone1` and so on.
pub(crate) fn crossed_out() -> Dossier {
    let mut value = value();
    let records = [
        ("log", json!({ "id": "x1", "date": "2026-11-03", "text": "gone1" })),
        ("meetings", json!({ "id": "x2", "date": "2026-12-02", "ask": "gone2" })),
        ("contacts", json!({ "id": "x3", "name": "gone3" })),
        ("voice", json!({ "id": "x4", "date": "2026-11-03", "words": "gone4" })),
        (
            "documents",
            json!({ "id": "x5", "sha256": "c".repeat(64), "extension": "", "name": "gone5",
                "size": 1, "added": "2026-11-02" }),
        ),
    ];
    for (list, mut record) in records {
        record["crossed_out"] = json!(true);
        value[list].as_array_mut().unwrap().push(record);
    }
    serde_json::from_value(value).unwrap()
}

/// A dossier in which `text` stands in every field that takes words.
pub(crate) fn filled_with(text: &str) -> Dossier {
    let mut value = value();
    fill(&mut value, "", text);
    serde_json::from_value(value).unwrap()
}

fn fill(value: &mut Value, field: &str, text: &str) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                let is_list = value.is_array() || value.is_object();
                if is_list || !NOT_WORDS.contains(&name.as_str()) {
                    fill(value, name, text);
                }
            }
        }
        Value::Array(values) if field != "documents" || values.iter().any(Value::is_object) => {
            for value in values {
                fill(value, field, text);
            }
        }
        Value::String(word) => text.clone_into(word),
        _ => {}
    }
}
