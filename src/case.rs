//! Where a case stands: what content and dossier say together on a given day.
//!
//! Everything here is derived, nothing is stored. Window, command line and print all read this.

pub mod deadlines;

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    content::{Confidence, Content, DeadlineKind, Whose},
    dossier::Dossier,
    ids::{DeadlineId, EventId, FactId, SituationId, SourceId, StepId},
    ladder::walk::Walk,
    terms::{Basis, Moved, Period, Rule},
};

/// A whole case on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The day it is looked at.
    pub as_of: Date,
    /// Each situation of the dossier.
    pub situations: Vec<Standpoint>,
    /// All deadlines, nearest first; those without a day last.
    pub deadlines: Vec<Deadline>,
    /// What is still missing.
    pub missing: Vec<Missing>,
}

/// Where one situation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standpoint {
    /// Which.
    pub id: SituationId,
    /// The replay of its answers.
    pub walk: Walk,
    /// Steps that can be taken now: the nearest of the parent's own days first, then ladder order.
    pub now: Vec<StepId>,
    /// Steps done, in ladder order.
    pub done: Vec<StepId>,
}

/// How a deadline stands; the first that applies, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Replaced by another.
    Closed,
    /// Done, in time or not.
    Met,
    /// The clock stands still.
    Suspended,
    /// Runs only if something else is done.
    Conditional,
    /// Not known whether it applies.
    Unsure,
    /// Its last day is over and it was not met.
    Late,
    /// It runs.
    Open,
}

/// A deadline of this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Its rule.
    pub id: DeadlineId,
    /// In which situation.
    pub situation: SituationId,
    /// Whose last day.
    pub whose: Whose,
    /// Term or right.
    pub kind: DeadlineKind,
    /// The event it counts from; `None` for a fixed day anchored on a year.
    pub event: Option<EventId>,
    /// The date it counts from.
    pub from: Date,
    /// As in the rule.
    pub period: Option<Period>,
    /// As in the rule.
    pub basis: Basis,
    /// Before anything moved it; `None` while suspended without an end.
    pub raw_end: Option<Date>,
    /// Inclusive; `None` while suspended without an end.
    pub last_day: Option<Date>,
    /// The parent's own deadlines only.
    pub cautious_day: Option<Date>,
    /// Days passed over.
    pub moved_by: Vec<Moved>,
    /// Which rule decided.
    pub rule: Rule,
    /// Where it stands in the law.
    pub sources: Vec<SourceId>,
    /// Days from `as_of` to `last_day`; negative = past.
    pub days_left: Option<i64>,
    /// How it stands.
    pub state: State,
    /// When it was met.
    pub met_on: Option<Date>,
    /// Computed with a day that is not certain yet.
    pub provisional: bool,
    /// For a right: the first day.
    pub starts_on: Option<Date>,
    /// For fixed days: the first day.
    pub opens: Option<Date>,
    /// How sure.
    pub confidence: Confidence,
    /// Facts that would make sure whether it applies.
    pub unsure_because: Vec<FactId>,
    /// The last day for which all decree days are known.
    pub calendar_until: Date,
}

/// A kind of thing that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum MissingKind {
    Fact,
    Event,
    Document,
    Contact,
    Answer,
}

/// Something that is missing, and for what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Missing {
    /// What kind.
    pub kind: MissingKind,
    /// The id of the fact, event, document kind, contact or question.
    pub id: String,
    /// In which situation.
    pub situation: SituationId,
    /// The steps or deadlines that need it.
    #[serde(rename = "for")]
    pub needed_for: Vec<String>,
}

impl Case {
    /// Derives the case; pure.
    pub fn derive(content: &Content, dossier: &Dossier, as_of: Date) -> Self {
        let _ = (content, dossier);
        Self { as_of, situations: Vec::new(), deadlines: Vec::new(), missing: Vec::new() }
    }
}
