//! Replays answers: the position in the tree is derived, never stored.

mod climb;
mod course;
mod replay;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    Situation,
    guard::{Guard, Known},
};
use crate::ids::{AnswerId, EventId, FactId, FactValue, NodeId, OutcomeId, StepId};
use replay::Replay;

/// What is asked: a situation, the facts that exist, and the terms that can run in it.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// The situation.
    pub situation: &'a Situation,
    /// All facts in the order they are asked, each with its values (`unknown` apart; none = free).
    pub facts: Vec<(&'a FactId, &'a [FactValue])>,
    /// The deadline rules of this situation.
    pub terms: Vec<TermGuard<'a>>,
    /// Steps that are help from a person: they stay at hand, whatever an outcome says.
    pub help: BTreeSet<&'a StepId>,
    /// Steps that the other side takes: the parent watches the day.
    pub watch: BTreeSet<&'a StepId>,
}

/// What a deadline rule needs to know.
#[derive(Debug, Clone)]
pub struct TermGuard<'a> {
    /// Applies only if this is not false.
    pub guard: &'a Guard,
    /// Its facts are asked once one of these events is known; empty = at once.
    pub events: Vec<&'a EventId>,
    /// A fact that it counts from where it has no event: asked as soon as the rule applies.
    pub needs: Option<&'a FactId>,
}

/// What was told and done.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The answers of this situation, in the order given; a `fact.<id>` was asked on this way.
    pub answers: &'a [(NodeId, AnswerId)],
    /// Facts, wherever they were told; they win from a `fact.<id>` among the answers.
    pub facts: &'a BTreeMap<FactId, FactValue>,
    /// Events of this situation or of all; `None` leaves events aside.
    pub events: Option<&'a BTreeSet<EventId>>,
    /// Steps taken or passed over.
    pub steps: &'a BTreeMap<StepId, Taken>,
    /// How steps ended in this round, in the order that became known. A step with an outcome that
    /// was told is done.
    pub outcomes: &'a [Concluded],
}

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Concluded {
    /// Which step.
    pub step: StepId,
    /// Which of its outcomes.
    pub outcome: OutcomeId,
    /// Nobody told it: the other side's last day is over (`no-answer`). It marks no step as done.
    pub derived: bool,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Done.
    Done,
    /// Passed over on purpose.
    Skipped,
    /// Done or passed over in an earlier round: it can be taken again, if it applies.
    Earlier,
}

/// Where answers and outcomes lead: a pure function of situation, facts, answers, events, steps and
/// outcomes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Questions answered so far, in order (facts known from elsewhere are skipped), then the end
    /// if there is one.
    pub path: Vec<NodeId>,
    /// The question that waits for an answer; after the end it is a fact that a rung or a deadline
    /// still needs.
    pub pending: Option<NodeId>,
    /// The end that was reached.
    pub end: Option<NodeId>,
    /// The step whose outcome led to that end, if it was not the answers.
    pub ended_by: Option<StepId>,
    /// The outcomes that this ladder has, in the order they became known.
    pub outcomes: Vec<Concluded>,
    /// Rungs whose guards are true or unknown, in ladder order.
    pub reachable: Vec<RungState>,
    /// Answers that were given but are no longer on the path: kept, hidden, not used.
    pub pruned: Vec<(NodeId, AnswerId)>,
    /// Those of the pruned whose question or answer is no longer in the content.
    pub gone: Vec<(NodeId, AnswerId)>,
    /// Because of which answers each node is here.
    pub trace: Vec<Trace>,
    /// What is known on this way: judge the guards of deadlines with it.
    pub known: Known,
}

/// A rung as these answers show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RungState {
    /// The step.
    pub step: StepId,
    /// Its place among the others.
    pub standing: Standing,
    /// Facts or questions that would make sure whether it applies; empty = it applies.
    pub unsure_because: Vec<NodeId>,
}

/// Where a rung stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Done on some day.
    Done,
    /// Passed over by the parent.
    Skipped,
    /// Closed by another step that was taken.
    Closed,
    /// An outcome led past it: not needed now, but it can be taken.
    Passed,
    /// Can be taken now.
    Now,
    /// Comes after others.
    Later,
}

/// Why a node is here: the answers its guard used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// The node.
    pub node: NodeId,
    /// The answers that brought it; a fact stands as `fact.<id>`.
    pub because: Vec<Because>,
}

/// One answer that counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The question.
    pub question: NodeId,
    /// What was answered.
    pub answer: AnswerId,
}

impl Walk {
    /// Replays the answers; pure, and ends on any content, also one that goes in circles.
    pub fn replay(ground: &Ground<'_>, told: &Told<'_>) -> Self {
        Replay::new(ground, told).run()
    }

    /// Steps that can be taken now, in ladder order.
    pub fn now(&self) -> impl Iterator<Item = &StepId> {
        self.reachable.iter().filter(|rung| rung.standing == Standing::Now).map(|rung| &rung.step)
    }

    /// How a step ended, as far as it is known.
    pub fn outcome(&self, step: &StepId) -> Option<&Concluded> {
        self.outcomes.iter().rev().find(|concluded| concluded.step == *step)
    }

    /// The last question that was answered on this way: what Back takes away.
    pub fn last_answered(&self) -> Option<&NodeId> {
        self.path.iter().rev().find(|node| Some(*node) != self.end.as_ref())
    }
}
