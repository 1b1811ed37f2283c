//! How steps end: every rung that is more than help says so, and every outcome leads on.

use std::collections::BTreeSet;

use crate::{
    case::NO_ANSWER,
    content::{
        DeadlineKind, Step, StepKind, Whose,
        desk::{Desk, Kind},
        draft::{Draft, RungDraft, SituationDraft},
        fault::Place,
    },
    ids::{NodeId, StepId},
};

/// What a parent can say of every talk, letter and case.
const TOLD: [&str; 3] = ["granted", "partly", "refused"];

/// Checks a situation in which every node that is named is there.
pub(super) fn check(draft: &Draft, situation: &SituationDraft, desk: &mut Desk) {
    let rungs: Vec<&RungDraft> = situation.all_rungs().collect();
    if !situation.is_sound || !rungs.iter().all(|rung| rung.is_sound) {
        return;
    }
    ends(situation, desk);
    help(draft, situation, &rungs, desk);
    for rung in &rungs {
        outcomes(draft, rung, desk);
        itself(rung, desk);
    }
    report_circles(situation, &rungs, desk);
}

/// Each situation can be solved, and each can end with a person who helps.
fn ends(situation: &SituationDraft, desk: &mut Desk) {
    for end in ["solved", "help"] {
        let id = format!("{}.{end}", situation.it.id);
        if !situation.it.ends.iter().any(|known| known.id == *id) {
            let what = format!("situation '{}' has no end '{id}'", situation.it.id);
            desk.fault(situation.at, what, format!("add [[end]] with id = \"{id}\""));
        }
    }
}

/// Help from a person can be had at every node: a rung of kind help that nothing stands before.
fn help(draft: &Draft, situation: &SituationDraft, rungs: &[&RungDraft], desk: &mut Desk) {
    let is_open = |rung: &&&RungDraft| {
        let rung = &rung.it;
        let kind = step(draft, rung.step.as_str()).map(|step| step.kind);
        let free =
            |below: &StepId| rungs.iter().any(|rung| rung.it.step == *below && rung.it.optional);
        kind == Some(StepKind::Help) && rung.guard.0.is_empty() && rung.after.iter().all(free)
    };
    let is_whole = desk.is_whole(Kind::Step) && desk.is_whole(Kind::Ladder);
    let has_ladders = situation.include.iter().all(|(name, _)| draft.ladders.contains_key(name));
    if is_whole && has_ladders && !rungs.iter().any(|rung| is_open(&rung)) {
        let what = format!("situation '{}' has no help that is always there", situation.it.id);
        let remedy = "include g, or add a rung of kind help without 'when' and 'after'";
        desk.fault(situation.at, what, remedy);
    }
}

fn step<'d>(draft: &'d Draft, id: &str) -> Option<&'d Step> {
    draft.steps.iter().map(|step| &step.it).find(|step| step.id == *id)
}

/// All that a rung must and may say of how it ends.
fn outcomes(draft: &Draft, rung: &RungDraft, desk: &mut Desk) {
    let Some(step) = step(draft, rung.it.step.as_str()) else { return };
    let mut seen = BTreeSet::new();
    for (outcome, (_, at)) in rung.it.outcomes.iter().zip(&rung.ways) {
        if !seen.insert(outcome.id.as_str()) {
            let what = format!("outcome '{}' stands here a second time", outcome.id);
            desk.fault(*at, what, "remove one of them");
        }
    }
    let lacks: Vec<&str> = TOLD.into_iter().filter(|id| !seen.contains(id)).collect();
    if step.kind != StepKind::Help && !lacks.is_empty() {
        let what = format!("rung '{}' lacks outcomes: {}", step.id, super::listed(lacks));
        desk.fault(rung.at, what, "add { id = \"…\", to = \"…\" } to its outcomes");
    }
    let is_theirs = |id: &str| {
        let rule = draft.deadlines.iter().map(|rule| &rule.it).find(|rule| rule.id == *id);
        rule.is_none_or(|rule| rule.whose != Whose::Parent && rule.kind == DeadlineKind::Term)
    };
    let may_be_silent = step.deadlines.iter().any(|id| is_theirs(id.as_str()));
    if seen.contains(NO_ANSWER) && !may_be_silent {
        let what = format!("rung '{}' has '{NO_ANSWER}' without a day of the other side", step.id);
        let remedy = "take it out, or name the other side's deadline in the step";
        desk.fault(rung.at, what, remedy);
    }
}

/// An outcome leads to something else.
fn itself(rung: &RungDraft, desk: &mut Desk) {
    for (to, at) in rung.ways.iter().filter(|(to, _)| *to == *rung.it.step.as_str()) {
        let what = format!("an outcome of rung '{to}' leads to itself");
        desk.fault(*at, what, "lead it to the next rung, a question or an end");
    }
}

/// Rungs from which no outcome, nor those of the rungs that come next, leads to an end.
fn report_circles(situation: &SituationDraft, rungs: &[&RungDraft], desk: &mut Desk) {
    let mut leading: BTreeSet<&NodeId> = situation.nodes.iter().map(|(node, _)| node).collect();
    let nodes: Vec<NodeId> = rungs.iter().map(|rung| NodeId::from(&rung.it.step)).collect();
    let ended = |rung: &RungDraft, leading: &BTreeSet<&NodeId>| {
        rung.it.outcomes.is_empty()
            || rung.it.outcomes.iter().any(|outcome| leading.contains(&outcome.to))
    };
    loop {
        let before = leading.len();
        for (rung, node) in rungs.iter().zip(&nodes) {
            if ended(rung, &leading) {
                leading.insert(node);
            }
        }
        if leading.len() == before {
            break;
        }
    }
    let lost: Vec<(&NodeId, Place)> = rungs
        .iter()
        .zip(&nodes)
        .filter(|(_, node)| !leading.contains(node))
        .map(|(rung, node)| (node, rung.at))
        .collect();
    if let Some((_, at)) = lost.first() {
        let lost = lost.iter().map(|(node, _)| node);
        let what = format!("no outcome leads to an end from: {}", super::listed(lost));
        desk.fault(*at, what, "lead one of their outcomes to an end");
    }
}
