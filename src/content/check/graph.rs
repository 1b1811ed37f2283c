//! The tree of one situation: every node can be reached, and from each there is a way to an end.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::{
        desk::Desk,
        draft::{RungDraft, SituationDraft},
        fault::Place,
    },
    ids::{AnswerId, NodeId, StepId},
    ladder::{
        Question,
        guard::{Guard, Test},
    },
};

/// Checks a situation in which every node that is named is there, and that was read without
/// fault: one mistake must not show as many.
pub(super) fn check(situation: &SituationDraft, desk: &mut Desk) {
    let rungs: Vec<&RungDraft> = situation.all_rungs().collect();
    if !situation.is_sound || !rungs.iter().all(|rung| rung.is_sound) {
        return;
    }
    let tree = Tree::new(situation, &rungs);
    if !tree.report_without_end(desk) {
        tree.report_circle(desk);
        tree.report_unreachable(desk);
    }
    for rung in &rungs {
        if !tree.can_hold(&rung.it.guard) {
            let what = format!("no way through the questions leads to rung '{}'", rung.it.step);
            desk.fault(rung.at, what, "correct its 'when'");
        }
        if waits_for_itself(&rung.it.step, &rungs) {
            let what = format!("rung '{}' comes after itself", rung.it.step);
            desk.fault(rung.at, what, "correct 'after' of this rung or of those below it");
        }
    }
}

struct Tree<'d> {
    situation: &'d SituationDraft,
    questions: BTreeMap<&'d NodeId, &'d Question>,
    /// Where outcomes of rungs lead.
    outcomes: BTreeSet<&'d NodeId>,
}

impl<'d> Tree<'d> {
    fn new(situation: &'d SituationDraft, rungs: &[&'d RungDraft]) -> Self {
        let questions = situation.it.questions.iter().map(|question| (&question.id, question));
        let outcomes = rungs.iter().flat_map(|rung| &rung.it.outcomes).map(|outcome| &outcome.to);
        Self { situation, questions: questions.collect(), outcomes: outcomes.collect() }
    }

    fn place(&self, node: &NodeId) -> Place {
        let found = self.situation.nodes.iter().find(|(known, _)| known == node);
        found.map_or(self.situation.at, |(_, at)| *at)
    }

    /// Where a question leads; an end leads nowhere.
    fn next(&self, node: &NodeId) -> Vec<&'d NodeId> {
        let Some(question) = self.questions.get(node) else { return Vec::new() };
        question.answers.iter().map(|answer| &answer.to).chain(&question.skip_to).collect()
    }

    /// Questions from which no answer leads to an end, in one fault.
    fn report_without_end(&self, desk: &mut Desk) -> bool {
        let mut ending: BTreeSet<&NodeId> =
            self.situation.it.ends.iter().map(|end| &end.id).collect();
        loop {
            let leads = |id: &&NodeId| self.next(id).iter().any(|next| ending.contains(next));
            let more: Vec<_> = self.questions.keys().copied().filter(leads).collect();
            let before = ending.len();
            ending.extend(more);
            if ending.len() == before {
                break;
            }
        }
        let lost = self.situation.it.questions.iter().map(|question| &question.id);
        let lost: Vec<&NodeId> = lost.filter(|id| !ending.contains(id)).collect();
        let Some(first) = lost.first() else { return false };
        let what = format!("no answer leads to an end from: {}", super::listed(&lost));
        desk.fault(self.place(first), what, "lead an answer to an end");
        true
    }

    /// A way that comes back to where it was.
    fn report_circle(&self, desk: &mut Desk) {
        let mut behind = BTreeSet::new();
        let mut path = Vec::new();
        if let Some(circle) = self.circle(&self.situation.it.start, &mut path, &mut behind) {
            let what = format!("the answers go round in a circle: {}", super::listed(&circle));
            let at = circle.first().map_or(self.situation.at, |node| self.place(node));
            desk.fault(at, what, "lead one of them elsewhere");
        }
    }

    fn circle(
        &self,
        node: &'d NodeId,
        path: &mut Vec<&'d NodeId>,
        behind: &mut BTreeSet<&'d NodeId>,
    ) -> Option<Vec<&'d NodeId>> {
        if let Some(from) = path.iter().position(|known| *known == node) {
            return Some(path.split_off(from));
        }
        if !behind.insert(node) {
            return None;
        }
        path.push(node);
        let found = self.next(node).into_iter().find_map(|next| self.circle(next, path, behind));
        path.pop();
        found
    }

    /// Nodes that no answer leads to; what only hangs on such a node is not reported again.
    fn report_unreachable(&self, desk: &mut Desk) {
        let reached =
            self.reached_from(self.outcomes.iter().copied().chain([&self.situation.it.start]));
        let lost = self.situation.nodes.iter().filter(|(node, _)| !reached.contains(node));
        let lost: Vec<_> = lost.collect();
        for (node, at) in &lost {
            let hangs_on_other = lost.iter().any(|(other, _)| self.next(other).contains(&node));
            if !hangs_on_other {
                let what = format!("no answer leads to '{node}'");
                desk.fault(*at, what, "lead an answer to it or remove it");
            }
        }
    }

    fn reached_from(&self, from: impl Iterator<Item = &'d NodeId>) -> BTreeSet<&'d NodeId> {
        let mut open: Vec<_> = from.collect();
        let mut reached = BTreeSet::new();
        while let Some(node) = open.pop() {
            if reached.insert(node) {
                open.extend(self.next(node));
            }
        }
        reached
    }

    /// Whether some way through the questions makes a guard true, facts and events aside.
    fn can_hold(&self, guard: &Guard) -> bool {
        guard.0.is_empty() || guard.0.iter().any(|tests| self.can_all_hold(tests))
    }

    fn can_all_hold(&self, tests: &[Test]) -> bool {
        let wanted: BTreeMap<&NodeId, &BTreeSet<AnswerId>> = tests
            .iter()
            .filter_map(|test| match test {
                Test::Answer(question, answers) => Some((question, answers)),
                _ => None,
            })
            .collect();
        let mut seen = BTreeSet::new();
        let mut open = vec![(&self.situation.it.start, BTreeSet::new())];
        while let Some((node, met)) = open.pop() {
            if met.len() == wanted.len() {
                return true;
            }
            let Some(question) = self.questions.get(node) else { continue };
            if !seen.insert((node, met.clone())) {
                continue;
            }
            if let Some(answers) = wanted.get(node) {
                let met: BTreeSet<&NodeId> = met.into_iter().chain([node]).collect();
                let fits = question.answers.iter().filter(|answer| answers.contains(&answer.id));
                open.extend(fits.map(|answer| (&answer.to, met.clone())));
            } else {
                open.extend(self.next(node).into_iter().map(|next| (next, met.clone())));
            }
        }
        wanted.is_empty()
    }
}

/// Whether a rung stands, by way of others, above itself.
fn waits_for_itself(step: &StepId, rungs: &[&RungDraft]) -> bool {
    let below = |step: &StepId| {
        let rung = rungs.iter().find(|rung| rung.it.step == *step);
        rung.map(|rung| rung.it.after.as_slice()).unwrap_or_default()
    };
    let mut open: Vec<&StepId> = below(step).iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(other) = open.pop() {
        if other == step {
            return true;
        }
        if seen.insert(other) {
            open.extend(below(other));
        }
    }
    false
}
