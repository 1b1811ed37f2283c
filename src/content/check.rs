//! Whether what was read hangs together.

mod fluent;
mod graph;
mod groups;
mod outcomes;
mod plain;
mod released;
mod rules;
mod texts;
mod translated;

pub(super) use fluent::Both;
pub(super) use plain::{HardWord, Waiver, check as plain};
pub(super) use released::{check as released, lock};
pub use translated::Renewed;
pub(super) use translated::{MadeFrom, check as translations};

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan, civil::Date};

use super::{
    desk::{Desk, Kind},
    draft::{Draft, SituationDraft},
    entry::Asked,
};
use crate::{
    ids::{AnswerId, FactId, FactValue, NodeId, SituationId},
    ladder::Question,
};

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// That every id names something: at each start of the program.
    References,
    /// The tree, the rules and the texts too.
    Whole,
}

/// Checks what was read; `both` are its texts, for a whole check.
pub(super) fn check(draft: &Draft, both: Option<&Both>, desk: &mut Desk) {
    values(draft, desk);
    let mut whole = Vec::new();
    for situation in &draft.situations {
        let before = desk.mark();
        nodes(draft, situation, desk);
        if desk.mark() == before {
            whole.push(situation);
        }
    }
    asked_by_deadlines(draft, desk);
    signed(draft, desk);
    if let Some(both) = both {
        for situation in whole {
            graph::check(situation, desk);
            outcomes::check(draft, situation, desk);
        }
        rules::check(draft, desk);
        groups::check(draft, desk);
        texts::check(draft, both, desk);
    }
}

/// Reviews that have expired on a day, or will within thirty days of it.
pub(super) fn reviews(draft: &Draft, as_of: Date, desk: &mut Desk) {
    let soon = as_of.checked_add(30.days()).unwrap_or(as_of);
    for step in &draft.steps {
        let review_by = step.it.review_by;
        if review_by < soon {
            let when = if review_by < as_of { "was to be" } else { "must be" };
            let what = format!("step '{}' {when} read again by {review_by}", step.it.id);
            let remedy = "read it against its sources and set reviewed_on and review_by";
            desk.fault(step.review_at, what, remedy);
        }
    }
}

/// Values of facts that guards name and the fact does not have.
fn values(draft: &Draft, desk: &mut Desk) {
    let facts: BTreeMap<&FactId, &[FactValue]> =
        draft.facts.iter().map(|fact| (&fact.it.id, fact.it.values.as_slice())).collect();
    for (fact, value, at) in std::mem::take(&mut desk.values) {
        let Some(values) = facts.get(&fact) else { continue };
        if value != "unknown" && !values.contains(&value) {
            let what = format!("fact '{fact}' has no value '{value}'");
            desk.fault(at, what, format!("write one of: {}", listed(*values)));
        }
    }
}

/// Ids in a sentence.
fn listed<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| id.as_ref().to_owned()).collect();
    ids.join(", ")
}

/// Nodes of one situation that stand twice, or are named and not there.
fn nodes(draft: &Draft, situation: &SituationDraft, desk: &mut Desk) {
    let id = &situation.it.id;
    let rungs: Vec<_> = situation.all_rungs().collect();
    let ladders_known = desk.is_whole(Kind::Ladder)
        && situation.include.iter().all(|(name, _)| draft.ladders.contains_key(name));
    let places = situation.nodes.iter().cloned();
    let places = places.chain(rungs.iter().map(|rung| (NodeId::from(&rung.it.step), rung.at)));
    let mut all = BTreeSet::new();
    for (node, at) in places {
        if node.fact().is_some() {
            let what = format!("'{node}' is the name of a fact's question");
            desk.fault(at, what, "give this node another id");
        } else if !all.insert(node.clone()) {
            let what = format!("'{node}' stands in situation '{id}' a second time");
            desk.fault(at, what, "remove one of them or rename this one");
        }
    }
    let routing: BTreeSet<&NodeId> = situation.nodes.iter().map(|(node, _)| node).collect();
    let start = (situation.it.start.clone(), situation.start_at);
    for (to, at) in situation.ways.iter().chain([&start]) {
        if !routing.contains(to) {
            let what = format!("situation '{id}' has no question or end '{to}'");
            desk.fault(*at, what, "correct the id or add the node");
        }
    }
    asked(id.as_str(), &situation.it.questions, &situation.asked, desk);
    for rung in &rungs {
        asked(id.as_str(), &situation.it.questions, &rung.asked, desk);
        let others = rung.rungs.iter().map(|(step, at)| (step.as_str(), *at, "rung"));
        let ways = rung.ways.iter().map(|(to, at)| (to.as_str(), *at, "rung, question or end"));
        for (to, at, kind) in others.chain(ways).filter(|_| ladders_known) {
            let found = if kind == "rung" {
                rungs.iter().any(|other| other.it.step == to)
            } else {
                all.contains(to)
            };
            if !found {
                let what = format!("situation '{id}' has no {kind} '{to}'");
                desk.fault(at, what, "correct the id or add it");
            }
        }
    }
}

/// Questions and answers that guards name and a situation does not have.
fn asked(situation: &str, questions: &[Question], asked: &[Asked], desk: &mut Desk) {
    for Asked { question, answer, at } in asked {
        let Some(found) = questions.iter().find(|known| known.id == *question) else {
            let what = format!("situation '{situation}' has no question '{question}'");
            desk.fault(*at, what, "correct the id, or name a fact or event");
            continue;
        };
        let answers: Vec<&AnswerId> = found.answers.iter().map(|known| &known.id).collect();
        if !answers.contains(&answer) {
            let what = format!("question '{question}' has no answer '{answer}'");
            desk.fault(*at, what, format!("write one of: {}", listed(answers)));
        }
    }
}

fn asked_by_deadlines(draft: &Draft, desk: &mut Desk) {
    for rule in &draft.deadlines {
        for one in &rule.asked {
            // A question belongs to the situation before its dot: `tlv.agree`.
            let begins = |id: &&SituationId| {
                one.question.as_str().split_once('.').is_some_and(|(before, _)| **id == before)
            };
            let at = rule.it.situations.iter().find(begins).or(rule.it.situations.first());
            let found = draft.situations.iter().find(|found| Some(&found.it.id) == at);
            if let Some(found) = found {
                asked(found.it.id.as_str(), &found.it.questions, std::slice::from_ref(one), desk);
            }
        }
    }
}

/// What reviews name: a step, a situation, or all.
fn signed(draft: &Draft, desk: &mut Desk) {
    for review in &draft.reviews {
        let what = &review.it.what;
        if what != "all" && !desk.knows(Kind::Step, what) && !desk.knows(Kind::Situation, what) {
            let fault = format!("there is no step or situation '{what}'");
            desk.fault(review.at, fault, "correct the id, or write \"all\"");
        }
    }
}
