//! The one way to change a dossier.

mod apply;
pub(in crate::dossier) mod join;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answered, Child, Contact, Document, Event, Fact, Fixed, LogEntry, Meeting, OutcomeRecord,
    Parent, Party, RecordId, Situated, StepRecord, Voice,
};
use crate::ids::{FactId, FactValue, NodeId, OutcomeId, SituationId, StepId};

pub use join::Join;

/// Which of the three parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum PartyRole {
    School,
    Board,
    Swv,
}

/// A record of any kind, for putting it back where it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are those of the records")]
pub enum Record {
    Event(Event),
    Log(LogEntry),
    Meeting(Meeting),
    Document(Document),
    Contact(Contact),
    Voice(Voice),
}

/// A change, whole in itself. Applying it gives the edit that undoes it.
///
/// `Put…` adds the record, or replaces the one with the same id. Nothing is deleted: a record is
/// crossed out by putting it back with `crossed_out: true`; `Remove` exists only to undo a `Put`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
pub enum Edit {
    /// Name, birth, group.
    Child {
        /// The new whole.
        child: Child,
    },
    /// School, board or samenwerkingsverband.
    Party {
        /// Which.
        role: PartyRole,
        /// The new whole.
        party: Party,
    },
    /// The version of the content whose changes the parents have seen.
    Content {
        /// As `2026.12`.
        version: String,
    },
    /// The parents.
    Parents {
        /// The new list.
        parents: Vec<Parent>,
    },
    /// A fact, or (undo) its absence.
    Fact {
        /// Which.
        fact: FactId,
        /// `None` = forget it.
        value: Option<FactValue>,
        /// When it was told.
        said: Date,
    },
    /// Begin a situation; nothing if it is there.
    AddSituation {
        /// Which.
        situation: SituationId,
        /// When.
        since: Date,
    },
    /// Undo of [`Edit::AddSituation`]; refused once it has answers or outcomes.
    RemoveSituation {
        /// Which.
        situation: SituationId,
    },
    /// Take a situation out of the plan (`Some` day) or put it back; nothing of it is lost.
    Leave {
        /// Which.
        situation: SituationId,
        /// The day it was taken out; `None` = it is in the plan.
        left: Option<Date>,
    },
    /// Answer a question; a `fact.<id>` sets the fact too. Answers after it stay (they may be
    /// pruned by the walk, never deleted).
    Answer {
        /// Where.
        situation: SituationId,
        /// To which question.
        question: NodeId,
        /// What.
        answer: crate::ids::AnswerId,
        /// When.
        said: Date,
    },
    /// Take an answer back (Back in the window); a fact asked here is forgotten with it.
    Unanswer {
        /// Where.
        situation: SituationId,
        /// Which.
        question: NodeId,
        /// When.
        said: Date,
    },
    /// The whole list of answers (undo).
    Answers {
        /// Where.
        situation: SituationId,
        /// All of them, in order.
        answers: Vec<Answered>,
    },
    /// What became of a step; `None` = nothing yet, and then it did not end in any way either.
    Step {
        /// Which.
        step: StepId,
        /// Done or skipped, or neither.
        record: Option<StepRecord>,
    },
    /// How a step ended in one situation; the step is done, everywhere. `None` takes the outcome
    /// back: the step stays done.
    Outcome {
        /// Where.
        situation: SituationId,
        /// Which step.
        step: StepId,
        /// How it ended.
        outcome: Option<OutcomeId>,
        /// When that became known.
        on: Date,
    },
    /// A dated fact.
    PutEvent {
        /// The whole.
        event: Event,
    },
    /// A line of the log.
    PutLog {
        /// The whole.
        entry: LogEntry,
    },
    /// A meeting.
    PutMeeting {
        /// The whole.
        meeting: Meeting,
    },
    /// A document that is already stored under its hash.
    PutDocument {
        /// The whole.
        document: Document,
    },
    /// A contact.
    PutContact {
        /// The whole.
        contact: Contact,
    },
    /// The child's voice.
    PutVoice {
        /// The whole.
        voice: Voice,
    },
    /// That a record was given to others and what was added to it since, or (undo) that it was not.
    PutFixed {
        /// Which record.
        id: RecordId,
        /// The new whole.
        fixed: Option<Fixed>,
    },
    /// Undo of a `Put` that added: the record goes again.
    Remove {
        /// Its id.
        id: RecordId,
    },
    /// Undo of [`Edit::Remove`]: the record comes back where it stood.
    Restore {
        /// The whole.
        record: Box<Record>,
        /// Its place among those of its kind, from 0.
        at: usize,
    },
    /// Undo of [`Edit::RemoveSituation`]: the situation comes back where it stood.
    RestoreSituation {
        /// The whole.
        situated: Situated,
        /// Its place, from 0.
        at: usize,
    },
    /// Undo of what set or forgot a fact: the fact as it was, or none.
    RestoreFact {
        /// Which.
        fact: FactId,
        /// The whole.
        record: Option<Fact>,
    },
    /// Undo of what changed a step and its outcomes: both as they were.
    RestoreStep {
        /// Which.
        step: StepId,
        /// Done or skipped, or neither.
        record: Option<StepRecord>,
        /// How it ended, by situation; in the others it has no outcome.
        outcomes: BTreeMap<SituationId, OutcomeRecord>,
    },
    /// What came from another copy of this dossier ([`super::merge`]); undone, it was never seen.
    Join {
        /// Unit by unit, before and after.
        join: Box<Join>,
    },
    /// One of the values that two copies have at a place ([`Dossier::conflicts`](super::Dossier)).
    Choose {
        /// Where.
        place: String,
        /// The value; null = none.
        value: serde_json::Value,
        /// What remains to be chosen there; none, when a parent chose.
        others: Vec<serde_json::Value>,
    },
    /// Text under typing; empty = done with it. Never in the history.
    Draft {
        /// The field's name.
        field: String,
        /// What stands in it.
        text: String,
    },
    /// Several at once, undone as one.
    All {
        /// In order.
        edits: Vec<Edit>,
    },
}

/// An edit that does not fit the dossier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A situation that is not in the dossier.
    #[error("the dossier has no situation {0}")]
    NoSituation(SituationId),
    /// A record that is not there.
    #[error("the dossier has no record {0:?}")]
    NoRecord(RecordId),
    /// An id that belongs to a record of another kind.
    #[error("the id {0} belongs to a record of another kind")]
    IdTaken(RecordId),
    /// A situation that is there already is not put back.
    #[error("situation {0} is there already")]
    SituationThere(SituationId),
    /// A situation with answers or outcomes is never removed.
    #[error("situation {0} has answers and stays")]
    HasAnswers(SituationId),
    /// A record that others have keeps its words.
    #[error("the record {0} was given to others and stays as it is")]
    Fixed(RecordId),
    /// A change is not taken back when what it changed is no longer as it left it.
    #[error("what was changed has changed again since")]
    ChangedSince,
    /// What another copy holds makes no dossier.
    #[error("these values make no dossier")]
    NoDossier,
}

impl Edit {
    /// Whether this only keeps text under typing: saved, but no entry of the history.
    pub fn is_draft(&self) -> bool {
        match self {
            Self::Draft { .. } => true,
            Self::All { edits } => edits.iter().all(Self::is_draft),
            _ => false,
        }
    }
}
