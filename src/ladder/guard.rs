//! Conditions with three values: a fact that is not known makes a guard unknown, not false.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{AnswerId, EventId, FactId, FactValue, NodeId};

/// What a guard comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not apply.
    False,
    /// It depends on something that is not known.
    Unknown,
    /// It applies.
    True,
}

/// One thing a guard can ask about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// A fact has one of these values.
    Fact(FactId, BTreeSet<FactValue>),
    /// A question of the situation was answered with one of these.
    Answer(NodeId, BTreeSet<AnswerId>),
    /// An event is known (`true`) or not (`false`) in this situation; never unknown.
    Event(EventId, bool),
}

/// A condition: any of these alternatives, each of which wants all of its tests; empty = always.
///
/// In TOML a table is one alternative, an array of tables is several:
/// `when = { sector = ["po", "sbo"], "event.decision-sent" = ["known"], "tlv.agree" = ["no"] }`.
/// A key with the name of a fact is a fact, `event.<id>` (`known` or `absent`) an event, and
/// anything else with a dot the question of that id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guard(pub Vec<Vec<Test>>);

/// What is known when a guard is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Facts; the value `unknown` counts as not known (but as asked).
    pub facts: BTreeMap<FactId, FactValue>,
    /// Answers of this situation that still stand on its path.
    pub answers: BTreeMap<NodeId, AnswerId>,
    /// Events recorded for this situation or for all; `None` = leave events aside (unknown).
    pub events: Option<BTreeSet<EventId>>,
}
