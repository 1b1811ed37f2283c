//! What can be done now, and what is missing.

use crate::told::{Told, told};
use jouw_weg::case::MissingKind;
use jouw_weg::dossier::Document;
use jouw_weg::ids::StepId;

fn refused_tlv() -> Told {
    told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .answer("tlv.urgent", "no")
        .answer("tlv.objection", "no")
}

/// contract.md: the parent's nearest cautious day first, then ladder order.
#[test]
fn the_step_with_the_nearest_cautious_day_comes_first() {
    let case = refused_tlv().on("2026-11-15");
    let now: Vec<_> = case.situations[0].now.iter().map(|step| step.as_str().to_owned()).collect();
    assert_eq!(now.first().map(String::as_str), Some("tlv.d3"), "{now:?}");
    let others: Vec<_> = now.iter().skip(1).map(String::as_str).collect();
    let mut ladder = case.situations[0].walk.now().map(StepId::as_str);
    for step in others {
        assert!(ladder.any(|other| other == step), "{step} is out of order in {now:?}");
    }
}

#[test]
fn steps_done_are_listed_in_ladder_order_and_no_longer_now() {
    let case = refused_tlv().done("tlv.d3").done("g5").on("2026-11-15");
    let done: Vec<_> = case.situations[0].done.iter().map(StepId::as_str).collect();
    assert_eq!(done, ["g5", "tlv.d3"]);
    assert!(!case.situations[0].now.iter().any(|step| *step == "tlv.d3"));
}

#[test]
fn papers_and_names_for_the_steps_of_now_are_missing_until_they_are_there() {
    let mut case = refused_tlv();
    assert_eq!(case.misses(MissingKind::Document, "bezwaarschrift"), ["tlv.d3"]);
    assert_eq!(case.misses(MissingKind::Contact, "swv"), ["tlv.d3", "g7"]);
    case.dossier.swv.name = "SWV De Kring".to_owned();
    let document: Document = serde_json::from_value(serde_json::json!({
        "id": "d1", "sha256": "0".repeat(64), "extension": "pdf", "name": "bezwaar.pdf",
        "size": 1000, "kind": "bezwaarschrift", "added": "2026-11-15",
    }))
    .expect("a document");
    case.dossier.documents.push(document);
    assert_eq!(case.misses(MissingKind::Document, "bezwaarschrift"), Vec::<String>::new());
    assert_eq!(case.misses(MissingKind::Contact, "swv"), Vec::<String>::new());
}

#[test]
fn the_question_that_waits_is_missing() {
    let case = told("tlv", &[]).on("2026-11-15");
    let answers: Vec<_> =
        case.missing.iter().filter(|found| found.kind == MissingKind::Answer).collect();
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].id, "tlv.decision");
    assert!(answers[0].now);
}

/// A situation that a newer or older content does not know is left in peace.
#[test]
fn a_situation_that_the_content_does_not_know_gives_nothing() {
    let case = told("onbekend", &[]).event("decision-sent=2026-11-13").on("2026-11-15");
    assert_eq!((case.situations.len(), case.deadlines.len()), (0, 0));
}
