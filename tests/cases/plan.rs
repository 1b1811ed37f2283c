//! Several situations as one plan: issue 3, "Several situations in one plan".

use std::collections::BTreeSet;

use jouw_weg::{
    case::{Case, ConflictKind, PlanStep},
    ladder::walk::Standing,
};

use crate::told::told;

fn step<'a>(case: &'a Case, id: &str) -> &'a PlanStep {
    case.plan.iter().find(|step| step.step == *id).expect("a step of the plan")
}

/// At home, no consent to the OPP, and transport.
#[test]
fn three_situations_are_one_plan_and_each_step_stands_in_it_once() {
    let story = told("thuiszitten", &[("sector", "po"), ("board", "openbaar")])
        .event("absence-began=2026-11-02")
        .answer("thuiszitten.long", "short")
        .also("opp")
        .also("vervoer");
    let case = story.on("2026-11-15");
    let all: Vec<_> = case.plan.iter().map(|step| &step.step).collect();
    let once: BTreeSet<_> = all.iter().collect();
    assert_eq!(once.len(), all.len());
    for standpoint in &case.situations {
        for rung in &standpoint.walk.reachable {
            assert!(step(&case, rung.step.as_str()).situations.contains(&standpoint.id));
        }
    }
    let shared = step(&case, "g5");
    let names: Vec<_> = shared.situations.iter().map(jouw_weg::ids::SituationId::as_str).collect();
    assert_eq!(names, ["thuiszitten", "opp", "vervoer"]);
    assert_eq!(shared.standing, Standing::Now);
}

#[test]
fn the_plan_begins_with_the_nearest_of_the_parents_own_days() {
    let story = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .also("toelating");
    let case = story.on("2026-11-15");
    assert_eq!(case.plan[0].step.as_str(), "tlv.d3");
    let days: Vec<_> = case.plan.iter().map_while(|step| step.day).collect();
    assert!(days.is_sorted(), "{days:?}");
    let rest = case.plan.iter().skip_while(|step| step.standing == Standing::Now);
    assert!(rest.into_iter().all(|step| step.standing != Standing::Now));
}

/// Bezwaar closes the onderwijsconsulent (row G8-lock): it is said before the step is taken.
#[test]
fn a_step_that_closes_another_says_so_before_it_is_taken() {
    let story = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .also("toelating");
    let case = story.on("2026-11-15");
    let conflicts = &step(&case, "tlv.d3").conflicts;
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    assert_eq!((conflicts[0].kind, conflicts[0].step.as_str()), (ConflictKind::Closes, "g8"));
    // Wherever it is still possible.
    let names: Vec<_> =
        conflicts[0].situations.iter().map(jouw_weg::ids::SituationId::as_str).collect();
    assert_eq!(names, ["tlv", "toelating"]);
    assert!(step(&case, "g5").conflicts.is_empty());
}

#[test]
fn a_step_closed_in_one_situation_and_possible_in_another_says_so() {
    let story = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .done_on("tlv.d3", "2026-11-16")
        .also("toelating");
    let case = story.on("2026-11-17");
    let consulent = step(&case, "g8");
    assert!(matches!(consulent.standing, Standing::Now | Standing::Later));
    assert_eq!(consulent.conflicts.len(), 1);
    let conflict = &consulent.conflicts[0];
    assert_eq!((conflict.kind, conflict.step.as_str()), (ConflictKind::ClosedBy, "tlv.d3"));
    assert_eq!(conflict.situations.len(), 1);
    assert_eq!(conflict.situations[0].as_str(), "tlv");
    // In the only situation it is simply closed.
    let alone = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .done_on("tlv.d3", "2026-11-16")
        .on("2026-11-17");
    assert_eq!(step(&alone, "g8").standing, Standing::Closed);
    assert!(step(&alone, "g8").conflicts.is_empty());
}

/// The talk took place once; how it ended is said by each situation.
#[test]
fn a_shared_step_is_done_everywhere_and_ends_in_one_situation() {
    let story = told("tlv", &[]).also("toelating").ended_in("tlv", "g1", "granted", "2026-11-10");
    let case = story.on("2026-11-15");
    assert_eq!(step(&case, "g1").standing, Standing::Done);
    let ended: Vec<_> = case.situations.iter().map(|stand| stand.walk.ended_by.is_some()).collect();
    assert_eq!(ended, [true, false]);
    assert!(story.now_in("toelating", "2026-11-15").contains(&"g2".to_owned()));
}
