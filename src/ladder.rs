//! The tree: questions that route, rungs to climb, and how they hang together.
//!
//! Plain data, loaded and checked by `content`; replayed by [`walk`].

pub mod guard;
pub mod walk;

use serde::{Deserialize, Serialize};

use crate::ids::{AnswerId, DeadlineId, NodeId, OutcomeId, SituationId, StepId};
use guard::Guard;

/// One kind of disagreement: questions that route, then rungs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Its id; the words are `situation-<id>`.
    pub id: SituationId,
    /// The first node of the routing.
    pub start: NodeId,
    /// Questions and ends, in file order.
    pub questions: Vec<Question>,
    /// The rungs, from the bottom of the ladder up.
    pub rungs: Vec<Rung>,
    /// Where routing can end.
    pub ends: Vec<End>,
}

/// A node that routes: its answers lead to the next node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// `tlv.agree`; the words are `question-<id>`.
    pub id: NodeId,
    /// Asked only if this is not false; if false, [`Question::skip_to`] is next.
    pub guard: Guard,
    /// Where to go when the guard is false.
    pub skip_to: Option<NodeId>,
    /// In the order shown; always one `unknown`.
    pub answers: Vec<Answer>,
}

/// An answer and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its id; the words are the attribute `.answer-<id>` of the question.
    pub id: AnswerId,
    /// The next node.
    pub to: NodeId,
}

/// A place on the ladder for a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The step whose words stand here; its id is also the node's.
    pub step: StepId,
    /// Applies only if this is not false.
    pub guard: Guard,
    /// Rungs that must be done, skipped or optional before this one comes.
    pub after: Vec<StepId>,
    /// May be passed over without a word.
    pub optional: bool,
    /// Steps that can no longer be taken once this one is done.
    pub closes: Vec<StepId>,
    /// Deadlines of the other side: while one runs, this rung comes later, whatever was done.
    pub waits_for: Vec<DeadlineId>,
    /// How it can end, and where that leads.
    pub outcomes: Vec<Outcome>,
}

/// A way a step can end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its id; the words are the attribute `.outcome-<id>` of the step.
    pub id: OutcomeId,
    /// The rung, question or end that comes next.
    pub to: NodeId,
}

/// Where routing ends; help from a person is offered on each. The words are `end-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// `tlv.plan`.
    pub id: NodeId,
}
