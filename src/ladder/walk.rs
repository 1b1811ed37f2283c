//! Replays answers: the position in the tree is derived, never stored.

use serde::Serialize;

use crate::ids::{AnswerId, NodeId, StepId};

/// Where the answers lead: a pure function of situation, facts, answers, events and steps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Questions asked so far, in order (known facts are skipped), then the end if there is one.
    pub path: Vec<NodeId>,
    /// The question that waits for an answer.
    pub pending: Option<NodeId>,
    /// The end that was reached.
    pub end: Option<NodeId>,
    /// Rungs whose guards are true or unknown, in ladder order.
    pub reachable: Vec<RungState>,
    /// Answers that were given but are no longer on the path: kept, hidden, not used.
    pub pruned: Vec<(NodeId, AnswerId)>,
    /// Because of which answers each node is here.
    pub trace: Vec<Trace>,
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
