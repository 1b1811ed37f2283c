//! What became of steps, and how they ended.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Unknown;
use crate::ids::OutcomeId;

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepStatus {
    /// Taken.
    Done,
    /// Passed over on purpose.
    Skipped,
}

/// A step that was taken or passed over.
///
/// Dossier-wide: the talk took place once, however many situations it stands in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StepRecord {
    /// Which of the two.
    pub status: StepStatus,
    /// The day it was done or skipped.
    pub on: Date,
    /// How it ended, as written by the first version: it counts in each situation that has no
    /// outcome of its own for this step ([`super::Situated::outcomes`]).
    #[serde(default)]
    pub outcome: Option<OutcomeId>,
    /// In the parent's words.
    #[serde(default)]
    pub note: String,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl StepRecord {
    /// A step taken on a day.
    pub fn done(on: Date) -> Self {
        Self {
            status: StepStatus::Done,
            on,
            outcome: None,
            note: String::new(),
            unknown: Unknown::new(),
        }
    }
}

/// How a step ended in one situation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRecord {
    /// Which of its outcomes.
    pub outcome: OutcomeId,
    /// The day it became known.
    pub on: Date,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl OutcomeRecord {
    /// An outcome, known on a day.
    pub fn new(outcome: OutcomeId, on: Date) -> Self {
        Self { outcome, on, unknown: Unknown::new() }
    }
}
