//! The ladder follows what a parent tells.

use jouw_weg::{case::Case, content::Content, dossier::Dossier};

/// A parent's story: what was told, and what the ladder says then.
struct Story {
    told: &'static str,
    situation: &'static str,
    facts: &'static [(&'static str, &'static str)],
    answers: &'static [(&'static str, &'static str)],
    events: &'static [(&'static str, &'static str)],
    first: &'static str,
    also: &'static [&'static str],
    not: &'static [&'static str],
}

const STORIES: [Story; 16] = [
    Story {
        told: "a child may go to special education some day",
        situation: "tlv",
        facts: &[],
        answers: &[],
        events: &[],
        first: "g1",
        also: &["g5", "tlv.d1"],
        not: &["tlv.d3", "tlv.d7"],
    },
    Story {
        told: "there is a letter, and nothing was answered",
        situation: "tlv",
        facts: &[],
        answers: &[],
        events: &[("decision-sent", "2026-11-13")],
        first: "tlv.d3",
        also: &["g5", "g7"],
        not: &["g1", "g3", "tlv.d1", "tlv.d2", "tlv.d5", "tlv.d6", "tlv.d7"],
    },
    Story {
        told: "no TLV though it is needed, no date yet",
        situation: "tlv",
        facts: &[],
        answers: &[("tlv.decision", "yes"), ("tlv.agree", "refused")],
        events: &[],
        first: "g1",
        also: &["tlv.d3"],
        not: &["tlv.d1", "tlv.d2", "tlv.d7"],
    },
    Story {
        told: "they agree with the decision",
        situation: "tlv",
        facts: &[],
        answers: &[("tlv.agree", "agree")],
        events: &[("decision-sent", "2026-11-13")],
        first: "g5",
        also: &[],
        not: &["tlv.d3", "tlv.d4", "tlv.d5", "tlv.d7"],
    },
    Story {
        told: "bezwaar was made",
        situation: "tlv",
        facts: &[],
        answers: &[("tlv.agree", "kind")],
        events: &[("decision-sent", "2026-11-13"), ("bezwaar-sent", "2026-11-20")],
        first: "g5",
        also: &["tlv.d4", "tlv.d5"],
        not: &["g8", "tlv.d3", "tlv.d6", "tlv.d7"],
    },
    Story {
        told: "the SWV is late with its decision on the bezwaar",
        situation: "tlv",
        facts: &[],
        answers: &[("tlv.agree", "kind"), ("tlv.urgent", "no"), ("tlv.outcome", "late")],
        events: &[("decision-sent", "2026-11-13"), ("bezwaar-sent", "2026-11-20")],
        first: "g5",
        also: &["tlv.d6"],
        not: &["g8", "tlv.d3", "tlv.d5", "tlv.d7", "tlv.vovo"],
    },
    Story {
        told: "the SWV keeps to its decision",
        situation: "tlv",
        facts: &[],
        answers: &[],
        events: &[
            ("decision-sent", "2026-09-01"),
            ("bezwaar-sent", "2026-09-10"),
            ("bezwaar-decision-sent", "2026-11-16"),
        ],
        first: "tlv.d7",
        also: &[],
        not: &["g8", "tlv.d3", "tlv.d4", "tlv.d5", "tlv.d6", "tlv.d8"],
    },
    Story {
        told: "a new decision came after an old bezwaar",
        situation: "tlv",
        facts: &[],
        answers: &[],
        events: &[("bezwaar-sent", "2025-12-01"), ("decision-sent", "2026-11-13")],
        first: "tlv.d3",
        also: &[],
        not: &["tlv.d4", "tlv.d5", "tlv.d7"],
    },
    Story {
        told: "the special route to praktijkonderwijs, own view given",
        situation: "tlv",
        facts: &[("sector", "pro"), ("tlv_route", "pro-special")],
        answers: &[("tlv.decision", "no")],
        events: &[],
        first: "g1",
        also: &["tlv.d1"],
        not: &["tlv.instemming", "tlv.d3"],
    },
    Story {
        told: "nothing was asked in writing",
        situation: "toelating",
        facts: &[],
        answers: &[("toelating.applied", "oral")],
        events: &[],
        first: "g1",
        also: &["toelating.a1"],
        not: &["toelating.a2", "toelating.a4", "toelating.a7", "toelating.a8", "toelating.a10"],
    },
    Story {
        told: "the parents applied, and nothing was answered",
        situation: "toelating",
        facts: &[],
        answers: &[],
        events: &[("aanmelding-made", "2026-11-02")],
        first: "g1",
        also: &["toelating.a2", "toelating.a4"],
        not: &["toelating.a1", "toelating.a7", "toelating.a8", "toelating.a10"],
    },
    Story {
        told: "ten weeks of silence from an openbare school",
        situation: "toelating",
        facts: &[("board", "openbaar"), ("enrolled", "nowhere")],
        answers: &[("toelating.answer", "late")],
        events: &[("aanmelding-made", "2026-09-01")],
        first: "g1",
        also: &["toelating.a4", "toelating.a6", "toelating.ingebrekestelling"],
        not: &["toelating.a2", "toelating.a7", "toelating.kort-geding"],
    },
    Story {
        told: "a place at another school of the same kind rules temporary placement out",
        situation: "toelating",
        facts: &[("enrolled", "other-school-same-kind")],
        answers: &[("toelating.answer", "late")],
        events: &[("aanmelding-made", "2026-09-01")],
        first: "g1",
        also: &["toelating.a6"],
        not: &["toelating.a4"],
    },
    Story {
        told: "a refusal came, and nothing was answered",
        situation: "toelating",
        facts: &[],
        answers: &[],
        events: &[("decision-sent", "2026-11-13")],
        first: "toelating.a7",
        also: &["toelating.a8", "toelating.a3"],
        not: &["toelating.a1", "toelating.a2", "toelating.a4", "toelating.a10", "g1"],
    },
    Story {
        told: "a bijzondere school refuses a child without extra needs, and it cannot wait",
        situation: "toelating",
        facts: &[("board", "bijzonder"), ("extra_support", "no")],
        answers: &[("toelating.reason", "full"), ("toelating.urgent", "yes")],
        events: &[("decision-sent", "2026-11-13")],
        first: "toelating.a7",
        also: &["toelating.kort-geding"],
        not: &["toelating.a3", "toelating.a8", "toelating.vovo", "toelating.a10"],
    },
    Story {
        told: "an openbare school still refuses after bezwaar",
        situation: "toelating",
        facts: &[("board", "openbaar"), ("sector", "po"), ("extra_support", "yes")],
        answers: &[("toelating.reason", "support"), ("toelating.urgent", "no")],
        events: &[
            ("decision-sent", "2026-09-01"),
            ("bezwaar-sent", "2026-09-10"),
            ("bezwaar-decision-sent", "2026-11-16"),
        ],
        first: "toelating.a10",
        also: &[],
        not: &["g8", "toelating.a7", "toelating.bezwaar-besluit", "toelating.kort-geding"],
    },
];

/// What can be done now in a story, on 22 November 2026.
fn now(content: &Content, story: &Story) -> Vec<String> {
    let fact = |(id, value): &(&str, &str)| {
        ((*id).to_owned(), serde_json::json!({ "value": value, "said": "2026-11-01" }))
    };
    let answer = |(question, answer): &(&str, &str)| serde_json::json!({ "question": question, "answer": answer, "given": "2026-11-01" });
    let event = |(number, (event, date)): (usize, &(&str, &str))| {
        serde_json::json!({
            "id": format!("e{number}"), "event": event, "date": date, "situation": story.situation,
        })
    };
    let dossier: Dossier = serde_json::from_value(serde_json::json!({
        "version": 1, "id": "0123456789abcdef", "created": "2026-11-01",
        "facts": story.facts.iter().map(fact).collect::<serde_json::Map<_, _>>(),
        "situations": [{
            "id": story.situation, "since": "2026-11-01",
            "answers": story.answers.iter().map(answer).collect::<Vec<_>>(),
        }],
        "events": story.events.iter().enumerate().map(event).collect::<Vec<_>>(),
    }))
    .unwrap();
    let case = Case::derive(content, &dossier, "2026-11-22".parse().unwrap());
    case.situations[0].now.iter().map(ToString::to_string).collect()
}

#[test]
fn the_ladder_follows_the_story() {
    let content = Content::built_in().unwrap();
    for story in &STORIES {
        let now = now(&content, story);
        let has = |step: &&&str| now.iter().any(|found| found == **step);
        assert_eq!(now.first().map(String::as_str), Some(story.first), "{}: {now:?}", story.told);
        let lacking: Vec<_> = story.also.iter().filter(|step| !has(step)).collect();
        assert!(lacking.is_empty(), "{}: {now:?} lacks {lacking:?}", story.told);
        let wrong: Vec<_> = story.not.iter().filter(has).collect();
        assert!(wrong.is_empty(), "{}: {now:?} should not hold {wrong:?}", story.told);
    }
}
