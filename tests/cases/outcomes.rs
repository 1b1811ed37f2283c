//! How steps end, and what that does to the ladder: issue 3, "Re-entry".

use jouw_weg::{
    case::{Case, Difference, State},
    dossier::edit::Edit,
    ids::{NodeId, StepId},
    ladder::walk::Standing,
};

use crate::told::{Told, day, told};

/// A TLV decision of 13 November 2026, and bezwaar that the SWV must decide on.
fn bezwaar_runs() -> Told {
    told("tlv", &[("sector", "so"), ("committee", "no"), ("vovo", "no")])
        .events(&["decision-sent=2026-11-13", "bezwaar-sent=2026-11-20"])
        .answer("tlv.agree", "kind")
        .answer("tlv.urgent", "no")
        .answer("tlv.outcome", "no")
}

fn standing(case: &Case, step: &str) -> Option<Standing> {
    let rungs = &case.situations[0].walk.reachable;
    rungs.iter().find(|rung| rung.step == *step).map(|rung| rung.standing)
}

fn is_now(case: &Case, step: &str) -> bool {
    case.situations[0].now.iter().any(|now| *now == *step)
}

/// 28 Dec 2026 (the moved end of the six weeks) + 12 weeks = 22 Mar 2027, a Monday: contract.md.
/// On that day a notice would be void; the day after it is the next step, and nobody typed it.
#[test]
fn no_answer_is_derived_the_day_after_the_last_day_of_the_other_side() {
    let story = bezwaar_runs();
    let on_the_day = story.on("2027-03-22");
    assert!(!is_now(&on_the_day, "tlv.d6") && is_now(&on_the_day, "tlv.d5"));
    assert_eq!(on_the_day.situations[0].walk.outcomes, []);
    let after = story.on("2027-03-23");
    assert!(is_now(&after, "tlv.d6") && !is_now(&after, "tlv.d5"));
    let silent = &after.situations[0].walk.outcomes;
    assert_eq!(silent.len(), 1);
    assert!(silent[0].derived && silent[0].step == *"tlv.d5" && silent[0].outcome == *"no-answer");
    assert!(story.dossier.situations[0].outcomes.is_empty(), "it is never stored");
    // It is gone when the answer comes in.
    let answered = story.event("bezwaar-decision-sent=2027-04-01").on("2027-04-02");
    assert!(answered.situations[0].walk.outcomes.is_empty());
    assert!(!is_now(&answered, "tlv.d6") && is_now(&answered, "tlv.d7"));
}

/// An extension of six weeks runs: 12 weeks are over, 18 are not (Awb 7:10 lid 3). A notice would
/// be void, so it is not the next step.
#[test]
fn there_is_no_silence_while_an_extension_runs() {
    let story = bezwaar_runs().event("extension-announced=2027-03-15");
    assert!(!is_now(&story.on("2027-03-23"), "tlv.d6"));
    let last = story.one("tlv-bezwaar-besluit-verlengd", "2027-03-23").last_day.expect("a day");
    let next = last.tomorrow().expect("a day").to_string();
    assert!(is_now(&story.on(&next), "tlv.d6"));
}

#[test]
fn an_outcome_that_leads_to_a_rung_makes_it_next_and_passes_over_those_between() {
    let before = bezwaar_runs().on("2027-01-10");
    assert_eq!(standing(&before, "tlv.d7"), Some(Standing::Later));
    let after = bezwaar_runs().ended("tlv.d5", "refused", "2027-01-09").on("2027-01-10");
    assert_eq!(standing(&after, "tlv.d5"), Some(Standing::Done));
    assert_eq!(standing(&after, "tlv.d7"), Some(Standing::Now));
    assert!(!is_now(&after, "tlv.d6") && !is_now(&after, "tlv.d4"));
    let difference = Difference::between(&before, &after);
    assert!(difference.steps_came.contains(&"tlv.d7".parse().expect("a step")));
    assert!(difference.steps_went.contains(&"tlv.d5".parse().expect("a step")));
    assert!(Difference::between(&after, &after).is_empty());
}

#[test]
fn an_outcome_that_leads_to_an_end_leaves_nothing_but_help() {
    let story = bezwaar_runs().ended("tlv.d5", "granted", "2027-01-09");
    let case = story.on("2027-01-10");
    let walk = &case.situations[0].walk;
    assert_eq!(walk.end.as_ref().map(NodeId::as_str), Some("tlv.solved"));
    assert_eq!(walk.ended_by.as_ref().map(StepId::as_str), Some("tlv.d5"));
    assert_eq!(walk.path.last().map(NodeId::as_str), Some("tlv.solved"));
    assert_eq!(walk.pending, None);
    let now = story.now_in("tlv", "2027-01-10");
    assert!(
        !now.is_empty() && now.iter().all(|step| ["g5", "g6", "g7"].contains(&step.as_str())),
        "{now:?}"
    );
    let difference = Difference::between(&bezwaar_runs().on("2027-01-10"), &case);
    assert_eq!(difference.ends.len(), 1);
}

#[test]
fn taking_an_outcome_back_restores_the_case() {
    for outcome in ["granted", "partly", "refused"] {
        let mut story = bezwaar_runs();
        let before = story.on("2027-01-10");
        let edit = Edit::Outcome {
            situation: "tlv".parse().expect("a situation"),
            step: "tlv.d5".parse().expect("a step"),
            outcome: Some(outcome.parse().expect("an outcome")),
            on: day("2027-01-09"),
        };
        let undo = story.apply(edit);
        assert_ne!(story.on("2027-01-10"), before, "{outcome} moves the plan");
        story.apply(undo);
        assert_eq!(story.on("2027-01-10"), before, "{outcome} taken back");
    }
}

/// "Solved" in a talk, and then a letter came: what the talk ended in no longer steers.
#[test]
fn an_outcome_of_before_the_latest_decision_no_longer_steers() {
    let story = told("tlv", &[("sector", "so")]).ended("g1", "granted", "2026-11-10");
    let solved = story.on("2026-11-11");
    assert_eq!(solved.situations[0].walk.end.as_ref().map(NodeId::as_str), Some("tlv.solved"));
    let story = story.event("decision-sent=2026-11-13");
    let case = story.on("2026-11-14");
    assert_eq!(case.situations[0].walk.ended_by, None);
    assert!(is_now(&case, "tlv.d3"));
    assert_eq!(standing(&case, "g1"), Some(Standing::Done), "a talk held is held");
}

/// A bezwaar against the first decision is none against the second.
#[test]
fn a_step_against_an_earlier_decision_comes_back_for_the_new_one() {
    let first = told("tlv", &[("sector", "so")]).event("decision-sent=2026-10-01");
    let first = first.answer("tlv.agree", "kind").done_on("tlv.d3", "2026-10-10");
    assert_eq!(standing(&first.on("2026-11-01"), "tlv.d3"), Some(Standing::Done));
    let second = first.event("decision-sent=2026-11-13").on("2026-11-14");
    assert_eq!(standing(&second, "tlv.d3"), Some(Standing::Now));
    assert_ne!(standing(&second, "g8"), Some(Standing::Closed), "the old one closes nothing");
}

#[test]
fn the_later_of_two_outcomes_has_the_last_word() {
    let story = told("tlv", &[]).answer("tlv.decision", "no");
    let solved = story.ended("g3", "granted", "2026-11-05");
    let ended = |story: &Told| story.on("2026-11-20").situations[0].walk.ended_by.is_some();
    assert!(ended(&solved));
    let again = solved.ended("g2", "refused", "2026-11-08");
    assert!(!ended(&again));
}

/// The day is over and nobody wrote: but what was told to be solved stays solved.
#[test]
fn a_day_that_goes_by_does_not_begin_again_what_was_told_to_be_over() {
    let story = bezwaar_runs().ended("tlv.d4", "granted", "2027-01-09");
    let story = story.ended("g5", "granted", "2027-01-10");
    let case = story.on("2027-03-23");
    assert_eq!(case.situations[0].walk.ended_by.as_ref().map(StepId::as_str), Some("g5"));
    assert_eq!(story.state("tlv-bezwaar-besluit", "2027-03-23"), State::Late);
}

/// domain.md section 10, 6: onderwijsconsulent before legal steps; but never let the weeks pass.
#[test]
fn subtlety_6_the_consulent_comes_before_legal_steps_and_the_weeks_keep_running() {
    let story = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused");
    assert!(story.now_in("tlv", "2026-11-15").contains(&"g8".to_owned()));
    let day = story.last_day("tlv-bezwaar");
    let asked = story.done_on("g8", "2026-11-16");
    assert_eq!(asked.last_day("tlv-bezwaar"), day, "asking stops no clock");
    assert!(asked.now_in("tlv", "2026-11-17").contains(&"tlv.d3".to_owned()));
    let objected = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .done_on("tlv.d3", "2026-11-16");
    assert_eq!(standing(&objected.on("2026-11-17"), "g8"), Some(Standing::Closed));
}

/// domain.md section 10, 10: temporary placement after 10 weeks only if not enrolled elsewhere.
#[test]
fn subtlety_10_a_temporary_place_is_only_for_who_is_enrolled_nowhere_that_counts() {
    for (enrolled, expected) in [
        ("nowhere", true),
        ("other-school", true),
        ("this-school", false),
        ("other-school-same-kind", false),
    ] {
        let story =
            told("toelating", &[("sector", "po"), ("asylum", "no"), ("enrolled", enrolled)])
                .event("aanmelding-made=2026-09-01")
                .answer("toelating.answer", "silent");
        let case = story.on("2026-11-15");
        assert_eq!(standing(&case, "toelating.a4").is_some(), expected, "{enrolled}");
        assert_eq!(story.has("tijdelijke-plaatsing"), expected, "{enrolled}");
    }
}
