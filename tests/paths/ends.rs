//! Outcomes on an invented ladder: where they lead, what they pass over.

use jouw_weg::{
    ids::{NodeId, StepId},
    ladder::{
        Outcome, Rung, Situation,
        guard::Guard,
        walk::{Concluded, Ground, Standing, Taken, Told, Walk},
    },
};
use std::collections::{BTreeMap, BTreeSet};

use super::invented::{fact, id, question, rung, situation};

/// A rung whose outcomes are `yes`, `no` and `no-answer` where they are given.
fn ending(step: &str, after: &[&str], outcomes: &[(&str, &str)]) -> Rung {
    let outcomes = outcomes.iter().map(|(outcome, to)| Outcome { id: id(outcome), to: id(to) });
    Rung { outcomes: outcomes.collect(), ..rung(step, after, Guard::default()) }
}

/// Talk, letter, wait, notice, court: and a helper beside it, and a committee with its own day.
fn ladder() -> Situation {
    let mut beside = rung("beside", &["talk"], Guard::default());
    beside.optional = true;
    let rungs = vec![
        ending("talk", &[], &[("yes", "s.solved"), ("no", "court"), ("ask", "s.why")]),
        ending("letter", &["talk"], &[("yes", "wait"), ("no", "only-vo")]),
        rung("helper", &[], Guard::default()),
        beside,
        rung("committee", &[], Guard::default()),
        ending(
            "wait",
            &["letter"],
            &[("yes", "s.solved"), ("no", "court"), ("no-answer", "notice")],
        ),
        rung("notice", &["wait"], Guard::default()),
        rung("only-vo", &["letter"], Guard(vec![vec![fact("sector", &["vo"])]])),
        ending("court", &["wait", "notice"], &[("yes", "s.solved"), ("no", "talk")]),
    ];
    let questions = vec![
        question("s.first", &[("yes", "s.plan"), ("unknown", "s.plan")]),
        question("s.why", &[("yes", "s.help"), ("first", "s.first"), ("unknown", "s.help")]),
    ];
    situation(questions, rungs, &["s.plan", "s.solved", "s.help"])
}

fn walk(outcomes: &[(&str, &str)], answers: &[(&str, &str)], steps: &[(&str, Taken)]) -> Walk {
    walk_on(&ladder(), outcomes, answers, steps)
}

fn walk_on(
    situation: &Situation,
    outcomes: &[(&str, &str)],
    answers: &[(&str, &str)],
    steps: &[(&str, Taken)],
) -> Walk {
    let sector = id("sector");
    let sectors = [id("po"), id("vo")];
    let (helper, wait): (StepId, StepId) = (id("helper"), id("wait"));
    let ground = Ground {
        situation,
        facts: vec![(&sector, &sectors)],
        terms: Vec::new(),
        help: BTreeSet::from([&helper]),
        watch: BTreeSet::from([&wait]),
    };
    let answers: Vec<_> = answers.iter().map(|(q, a)| (id(q), id(a))).collect();
    let outcomes: Vec<_> = outcomes
        .iter()
        .map(|(step, outcome)| Concluded {
            step: id(step),
            outcome: id(outcome),
            derived: *outcome == "no-answer",
        })
        .collect();
    let told = Told {
        answers: &answers,
        facts: &BTreeMap::from([(id("sector"), id("po"))]),
        events: None,
        steps: &steps.iter().map(|(step, taken)| (id(step), *taken)).collect(),
        outcomes: &outcomes,
    };
    Walk::replay(&ground, &told)
}

fn standing(walk: &Walk, step: &str) -> Standing {
    walk.reachable.iter().find(|rung| rung.step == *step).unwrap().standing
}

#[test]
fn a_rung_that_an_outcome_leads_to_is_next_and_those_below_it_are_passed_over() {
    let walk = walk(&[("talk", "no")], &[], &[]);
    assert_eq!(standing(&walk, "talk"), Standing::Done);
    assert_eq!(standing(&walk, "court"), Standing::Now);
    for step in ["letter", "wait", "notice"] {
        assert_eq!(standing(&walk, step), Standing::Passed, "{step}");
    }
    // Help, and what stands beside the way, are not.
    for step in ["helper", "beside", "committee"] {
        assert_eq!(standing(&walk, step), Standing::Now, "{step}");
    }
}

#[test]
fn an_end_leaves_nothing_but_help() {
    let walk = walk(&[("talk", "yes")], &[], &[]);
    assert_eq!(walk.end, Some(id("s.solved")));
    assert_eq!(walk.ended_by, Some(id("talk")));
    assert_eq!((walk.pending.clone(), walk.path.last()), (None, Some(&id("s.solved"))));
    assert_eq!(walk.now().map(StepId::as_str).collect::<Vec<_>>(), ["helper"]);
    assert_eq!(standing(&walk, "committee"), Standing::Passed);
}

#[test]
fn the_end_of_the_answers_makes_way_for_that_of_an_outcome() {
    let walk = walk(&[("talk", "yes")], &[("s.first", "yes")], &[]);
    assert_eq!(walk.path.iter().map(NodeId::as_str).collect::<Vec<_>>(), ["s.first", "s.solved"]);
}

#[test]
fn an_outcome_after_an_end_goes_on_and_a_day_that_goes_by_does_not() {
    let told = walk(&[("talk", "yes"), ("letter", "yes")], &[], &[]);
    assert_eq!(told.ended_by, None);
    let derived = walk(&[("talk", "yes"), ("wait", "no-answer")], &[], &[]);
    assert_eq!(derived.ended_by, Some(id("talk")));
}

#[test]
fn a_question_that_an_outcome_leads_to_is_asked_and_its_answers_are_followed() {
    let first = walk(&[("talk", "ask")], &[], &[]);
    assert_eq!(first.pending, Some(id("s.first")), "what waits already is asked first");
    let after = walk(&[("talk", "ask")], &[("s.first", "yes")], &[]);
    assert_eq!(after.pending, Some(id("s.why")));
    assert_eq!(after.end, None);
    let answered = walk(&[("talk", "ask")], &[("s.first", "yes"), ("s.why", "yes")], &[]);
    assert_eq!(answered.end, Some(id("s.help")));
    assert_eq!(answered.pruned, []);
    // Without the outcome that answer is kept, and not used.
    let without = walk(&[], &[("s.first", "yes"), ("s.why", "yes")], &[]);
    assert_eq!(without.end, Some(id("s.plan")));
    assert_eq!(without.pruned.len(), 1);
}

#[test]
fn a_question_that_leads_back_to_one_that_was_asked_joins_the_way_there() {
    let answers = [("s.first", "yes"), ("s.why", "first")];
    let joined = walk(&[("talk", "ask")], &answers, &[]);
    assert_eq!((joined.pending, joined.end), (None, Some(id("s.plan"))));
    let waiting = walk(&[("talk", "ask")], &answers[1..], &[]);
    assert_eq!((waiting.pending, waiting.end), (Some(id("s.first")), None));
}

#[test]
fn a_rung_that_does_not_apply_hands_the_call_on_to_the_next_above_it() {
    let walk = walk(&[("letter", "no")], &[], &[]);
    assert!(walk.reachable.iter().all(|rung| rung.step != *"only-vo"));
    assert_eq!(standing(&walk, "court"), Standing::Now);
}

#[test]
fn silence_is_no_deed_and_the_rung_it_leads_to_needs_it() {
    let silent =
        walk(&[("wait", "no-answer")], &[], &[("talk", Taken::Done), ("letter", Taken::Done)]);
    assert_eq!(standing(&silent, "wait"), Standing::Passed);
    assert_eq!(standing(&silent, "notice"), Standing::Now);
    assert_eq!(standing(&silent, "court"), Standing::Later);
    // Also when an outcome had called for it.
    let called = walk(&[("letter", "yes"), ("wait", "no-answer")], &[], &[]);
    assert_eq!(standing(&called, "wait"), Standing::Passed);
    // They answered: a notice is not needed, and does not hold back the court.
    let done = [("talk", Taken::Done), ("letter", Taken::Done), ("wait", Taken::Done)];
    let answered = walk(&[], &[], &done);
    assert_eq!(standing(&answered, "notice"), Standing::Passed);
    assert_eq!(standing(&answered, "court"), Standing::Now);
}

#[test]
fn a_step_of_an_earlier_round_can_be_taken_again() {
    let again = walk(&[], &[], &[("talk", Taken::Earlier)]);
    assert_eq!(standing(&again, "talk"), Standing::Now);
    assert_eq!(standing(&again, "letter"), Standing::Later);
}

#[test]
fn an_outcome_that_the_ladder_does_not_have_is_not_used() {
    let walk = walk(&[("talk", "former"), ("former", "yes")], &[], &[]);
    assert_eq!(walk.outcomes, []);
    assert_eq!(standing(&walk, "talk"), Standing::Now);
}

#[test]
fn an_outcome_that_leads_down_passes_over_nothing() {
    let done = [("talk", Taken::Done), ("letter", Taken::Done), ("wait", Taken::Done)];
    let walk = walk(&[("court", "no")], &[], &done);
    assert_eq!(standing(&walk, "talk"), Standing::Done);
    assert_eq!(standing(&walk, "court"), Standing::Done);
    assert_eq!(standing(&walk, "committee"), Standing::Now);
}

#[test]
fn a_step_ended_as_was_told_last_and_the_others_did_not_end() {
    let walk = walk(&[("letter", "no"), ("talk", "no"), ("talk", "ask")], &[], &[]);
    let ended = |step: &str| walk.outcome(&id(step)).map(|concluded| concluded.outcome.clone());
    assert_eq!(ended("talk"), Some(id("ask")));
    assert_eq!(ended("letter"), Some(id("no")));
    assert_eq!(ended("court"), None);
}

/// Letter, one for vo only, court, judge, clerk; the court waits for those who stand above it.
fn with_a_gap(leads: &str) -> Situation {
    let only_vo = rung("only-vo", &[], Guard(vec![vec![fact("sector", &["vo"])]]));
    let rungs = vec![
        ending("letter", &[], &[("no", "only-vo")]),
        only_vo,
        rung("court", &["judge", "clerk"], Guard::default()),
        ending("judge", &[], &[("no", leads)]),
        rung("clerk", &[], Guard::default()),
    ];
    bare(rungs)
}

/// These rungs, and one question with one end.
fn bare(rungs: Vec<Rung>) -> Situation {
    situation(vec![question("s.first", &[("yes", "s.plan")])], rungs, &["s.plan"])
}

#[test]
fn a_call_upwards_reaches_the_next_that_applies_even_before_its_turn() {
    let situation = with_a_gap("court");
    let called = walk_on(&situation, &[("letter", "no")], &[], &[]);
    assert_eq!(standing(&called, "court"), Standing::Now);
    let waiting = walk_on(&situation, &[], &[], &[]);
    assert_eq!(standing(&waiting, "court"), Standing::Later);
}

#[test]
fn a_call_downwards_to_what_does_not_apply_calls_nothing() {
    let situation = with_a_gap("only-vo");
    let walk = walk_on(&situation, &[("judge", "no")], &[], &[]);
    assert!(walk.reachable.iter().all(|rung| rung.step != *"only-vo"));
    assert_eq!(standing(&walk, "court"), Standing::Later, "the clerk comes first");
    let down = walk_on(&with_a_gap("court"), &[("judge", "no")], &[], &[]);
    assert_eq!(standing(&down, "court"), Standing::Now);
    assert_eq!(standing(&down, "letter"), Standing::Now);
}

#[test]
fn a_call_passes_over_what_it_would_wait_for_and_what_would_come_next() {
    let situation = bare(vec![
        ending("talk", &[], &[("no", "court")]),
        rung("paper", &[], Guard::default()),
        rung("stamp", &["paper"], Guard::default()),
        rung("letter", &["talk"], Guard::default()),
        rung("club", &[], Guard::default()),
        rung("dance", &["club"], Guard::default()),
        rung("court", &["stamp"], Guard::default()),
    ]);
    let walk = walk_on(&situation, &[("talk", "no")], &[], &[]);
    let stands = |step: &str| standing(&walk, step);
    assert_eq!(stands("court"), Standing::Now);
    assert_eq!(stands("stamp"), Standing::Passed, "the court waits for it");
    assert_eq!(stands("paper"), Standing::Passed, "what it waits for waits for that");
    assert_eq!(stands("letter"), Standing::Passed, "it would have come after the talk");
    assert_eq!(stands("club"), Standing::Now, "the court does not wait for it");
}

#[test]
fn a_call_is_not_handed_on_to_help() {
    let situation = bare(vec![
        ending("letter", &[], &[("no", "only-vo")]),
        rung("only-vo", &[], Guard(vec![vec![fact("sector", &["vo"])]])),
        rung("helper", &["clerk"], Guard::default()),
        rung("court", &["clerk"], Guard::default()),
        rung("clerk", &[], Guard::default()),
    ]);
    let walk = walk_on(&situation, &[("letter", "no")], &[], &[]);
    assert_eq!(standing(&walk, "court"), Standing::Now);
    assert_eq!(standing(&walk, "helper"), Standing::Later);
}

#[test]
fn a_step_of_an_earlier_round_that_no_longer_applies_stays_done() {
    let walk = walk(&[], &[], &[("only-vo", Taken::Earlier)]);
    assert_eq!(standing(&walk, "only-vo"), Standing::Done);
}

/// A letter, its answer, a notice when none comes, the court; and a request beside them.
fn with_silence() -> Situation {
    bare(vec![
        rung("letter", &[], Guard::default()),
        ending("wait", &["letter"], &[("no", "letter"), ("no-answer", "notice")]),
        rung("notice", &["wait"], Guard::default()),
        rung("court", &["notice"], Guard::default()),
        ending("request", &[], &[("no-answer", "committee")]),
        rung("committee", &["request"], Guard::default()),
    ])
}

#[test]
fn a_notice_is_not_needed_once_they_answered_and_is_once_they_were_silent() {
    let done = [("letter", Taken::Done), ("wait", Taken::Done), ("request", Taken::Done)];
    let answered = walk_on(&with_silence(), &[("wait", "no")], &[], &done);
    assert_eq!(standing(&answered, "notice"), Standing::Passed);
    assert_eq!(standing(&answered, "court"), Standing::Now);
    let silent = walk_on(&with_silence(), &[("wait", "no-answer")], &[], &done);
    assert_eq!(standing(&silent, "notice"), Standing::Now);
    assert_eq!(standing(&silent, "court"), Standing::Later);
    // Nobody watches a request: what comes after it comes when it was made.
    assert_eq!(standing(&answered, "committee"), Standing::Now);
}

#[test]
fn a_step_that_another_closed_holds_nothing_back() {
    let mut claim = rung("claim", &[], Guard::default());
    claim.closes = vec![id("talk")];
    let rungs = vec![
        rung("talk", &[], Guard::default()),
        claim,
        rung("letter", &["talk"], Guard::default()),
    ];
    let walk = walk_on(&bare(rungs), &[], &[], &[("claim", Taken::Done)]);
    assert_eq!(standing(&walk, "talk"), Standing::Closed);
    assert_eq!(standing(&walk, "letter"), Standing::Now);
}
