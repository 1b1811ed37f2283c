//! The screens: each has a state, messages that say what happened, and a view.

pub mod begin;
pub mod clock;
pub mod conflict;
pub mod correction;
pub mod deadlines;
pub mod difference;
pub mod documents;
pub mod expect;
pub mod form;
pub mod glossary;
pub mod help;
pub mod history;
pub mod later;
pub mod locked;
pub mod log;
pub mod merge;
pub mod overview;
pub mod people;
pub mod print;
pub mod settings;
pub mod situations;
pub mod start;
pub mod step;
pub mod warnings;
pub mod way;
pub mod words;

use crate::ids::{SituationId, StepId};

/// Which screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The first: dossiers, begin, look around, example.
    Start,
    /// All ladders, without a dossier.
    LookAround,
    /// The ladder of one situation, to read, with or without a dossier.
    Ladder(SituationId),
    /// The lock of a dossier with a password.
    Locked,
    /// A new dossier.
    Begin,
    /// What now.
    Overview,
    /// My way: questions and the ladder.
    Way,
    /// My way, on this situation; it comes into the plan if it is not there.
    Plan(SituationId),
    /// One step.
    Step(StepId),
    /// Deadlines.
    Deadlines,
    /// Log and meetings.
    Log,
    /// The log, at its meetings.
    Meetings,
    /// Documents.
    Documents,
    /// The child, parents, school and contacts.
    People,
    /// Print.
    Print,
    /// What changed.
    History,
    /// Help from a person: who, and how to reach them.
    Help,
    /// Words explained.
    Words,
    /// What is law now and what is planned.
    Later,
    /// Numbers with their year: what to expect.
    Expect,
    /// Merging another copy, and what is left to choose.
    Merge,
    /// Settings.
    Settings,
}
