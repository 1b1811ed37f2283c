//! The screens: each has a state, messages that say what happened, and a view.

pub mod begin;
pub mod clock;
pub mod deadlines;
pub mod documents;
pub mod form;
pub mod glossary;
pub mod help;
pub mod log;
pub mod overview;
pub mod people;
pub mod print;
pub mod settings;
pub mod start;
pub mod step;
pub mod way;

use crate::ids::StepId;

/// Which screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The first: dossiers, begin, look around, example.
    Start,
    /// All ladders, without a dossier.
    LookAround,
    /// A new dossier.
    Begin,
    /// What now.
    Overview,
    /// My way: questions and the ladder.
    Way,
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
    /// Words and help.
    Help,
    /// Settings.
    Settings,
}
