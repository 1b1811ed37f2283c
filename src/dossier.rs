//! Everything of one child: what a parent told, did, heard and kept.
//!
//! [`Dossier::apply`] is the only way to change it. Knows ids and dates, no words, no content.

pub mod archive;
pub mod backup;
pub mod difference;
pub mod earlier;
pub mod edit;
mod fixed;
mod id;
mod look;
mod marks;
pub mod merge;
pub mod past;
mod registers;
pub mod restoring;
pub mod seal;
mod stamp;
mod step;
pub mod store;
pub mod whereabouts;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::ids::{
    AnswerId, DocumentKindId, EventId, FactId, FactValue, NodeId, SituationId, StepId,
};

pub use fixed::{Correction, Fixed, Given, Sent};
pub use id::RecordId;
pub(crate) use id::random_id;
pub use registers::Conflicts;
pub use step::{OutcomeRecord, StepRecord, StepStatus};

/// The format that this program writes.
pub const FORMAT: u32 = 1;

/// Fields that a newer version wrote and we do not know: kept as they are.
pub type Unknown = Map<String, Value>;

/// Everything of one child.
///
/// To change a part, clone it, change the clone and put it back: so its unknown fields stay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// [`FORMAT`] when it was written.
    pub version: u32,
    /// Random; part of the folder's name and of calendar entries.
    pub id: String,
    /// The day it was begun.
    pub created: Date,
    /// The content version it was begun under, or whose changes the parents have seen since.
    #[serde(default)]
    pub content_version: String,
    /// Whose it is.
    #[serde(default)]
    pub child: Child,
    /// The school it is about.
    #[serde(default)]
    pub school: Party,
    /// Its board (bevoegd gezag).
    #[serde(default)]
    pub board: Party,
    /// The samenwerkingsverband of the school.
    #[serde(default)]
    pub swv: Party,
    /// The parents.
    #[serde(default)]
    pub parents: Vec<Parent>,
    /// Facts about the case.
    #[serde(default)]
    pub facts: BTreeMap<FactId, Fact>,
    /// The disagreements, in the order they came.
    #[serde(default)]
    pub situations: Vec<Situated>,
    /// What was done with each step; shared by situations that share the step.
    #[serde(default)]
    pub steps: BTreeMap<StepId, StepRecord>,
    /// Dated facts.
    #[serde(default)]
    pub events: Vec<Event>,
    /// Conversations, calls, mails, incidents.
    #[serde(default)]
    pub log: Vec<LogEntry>,
    /// Meetings, past and coming.
    #[serde(default)]
    pub meetings: Vec<Meeting>,
    /// Files that were kept.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// People and bodies.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// What the child says.
    #[serde(default)]
    pub voice: Vec<Voice>,
    /// Records that were given to others: their words stay, corrections are added.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fixed: BTreeMap<RecordId, Fixed>,
    /// Text under typing that is not yet an entry: field name to text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub drafts: BTreeMap<String, String>,
    /// Values that another copy had when it was merged, and neither knew the other, by place; null =
    /// it was taken away there. They stay until someone chooses.
    #[serde(default, skip_serializing_if = "Conflicts::is_empty")]
    pub conflicts: Conflicts,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The child; never a BSN.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Child {
    /// A first name or nickname is enough.
    #[serde(default)]
    pub name: String,
    /// Year and month, as `2017-03`.
    #[serde(default)]
    pub born: Option<String>,
    /// Group or class: `groep 6`.
    #[serde(default)]
    pub group: Option<String>,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A school, board or samenwerkingsverband.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Party {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Street, place, site or mail: whatever the parent wants to keep.
    #[serde(default)]
    pub address: String,
    /// Whom to ask for.
    #[serde(default)]
    pub person: String,
    /// As typed.
    #[serde(default)]
    pub phone: String,
    /// As typed.
    #[serde(default)]
    pub email: String,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whether a parent has gezag (parental authority).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum Gezag {
    Yes,
    No,
    #[default]
    Unknown,
}

/// A parent or carer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parent {
    /// As they want to be called.
    pub name: String,
    /// With gezag or without.
    #[serde(default)]
    pub gezag: Gezag,
    /// As typed.
    #[serde(default)]
    pub phone: String,
    /// As typed.
    #[serde(default)]
    pub email: String,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A fact and when it was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// One of the fact's values, or `unknown`.
    pub value: FactValue,
    /// The day it was told.
    pub said: Date,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Fact {
    /// A fact, told on a day.
    pub fn new(value: FactValue, said: Date) -> Self {
        Self { value, said, unknown: Unknown::new() }
    }
}

/// A situation of this dossier, with its answers in the order they were given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Situated {
    /// Which.
    pub id: SituationId,
    /// The day it was added.
    pub since: Date,
    /// Question and answer. A `fact.<id>` here was asked on this way; its value is in `facts`.
    #[serde(default)]
    pub answers: Vec<Answered>,
    /// How steps ended in this situation: a step shared by two may end well in the one only.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub outcomes: BTreeMap<StepId, OutcomeRecord>,
    /// The day it was taken out of the plan; all that was told stays, and counts again once it is
    /// put back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Date>,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// To which question.
    pub question: NodeId,
    /// What.
    pub answer: AnswerId,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Answered {
    /// An answer to a question.
    pub fn new(question: NodeId, answer: AnswerId) -> Self {
        Self { question, answer, unknown: Unknown::new() }
    }
}

/// A dated fact. The same event twice = two records; rules use the latest not crossed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its id here.
    pub id: RecordId,
    /// Which event.
    pub event: EventId,
    /// The situation it belongs to; `None` = all (`@all`).
    #[serde(default)]
    pub situation: Option<SituationId>,
    /// When.
    pub date: Date,
    /// The second date, which the letter or notice names.
    #[serde(default)]
    pub names: Option<Date>,
    /// It was wrong; kept, not used.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How a contact took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the words are `log-kind-<name>` in the texts")]
pub enum LogKind {
    #[default]
    Talk,
    Call,
    Mail,
    Letter,
    Incident,
    Agreement,
    Note,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its id here.
    pub id: RecordId,
    /// When.
    pub date: Date,
    /// As told: `15.30`; printed, never used in a rule.
    #[serde(default)]
    pub time: Option<String>,
    /// How.
    #[serde(default)]
    pub kind: LogKind,
    /// With whom.
    #[serde(default)]
    pub with: String,
    /// What happened or was said.
    pub text: String,
    /// Only for the parents' own copy.
    #[serde(default)]
    pub private: bool,
    /// The situation it is about; `None` = all.
    #[serde(default)]
    pub situation: Option<SituationId>,
    /// Documents that show it.
    #[serde(default)]
    pub documents: Vec<RecordId>,
    /// It was wrong; kept, not printed.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whether an agreement was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum Kept {
    Yes,
    No,
    #[default]
    Open,
}

/// Something agreed in a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// What.
    pub what: String,
    /// Who does it.
    #[serde(default)]
    pub who: String,
    /// By when, inclusive.
    #[serde(default)]
    pub by: Option<Date>,
    /// Whether it was.
    #[serde(default)]
    pub kept: Kept,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A meeting, past or coming.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id here.
    pub id: RecordId,
    /// When.
    pub date: Date,
    /// As told: `15.30`.
    #[serde(default)]
    pub time: Option<String>,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// With whom.
    #[serde(default)]
    pub with: String,
    /// What the parents ask, in one sentence.
    #[serde(default)]
    pub ask: String,
    /// Questions to put.
    #[serde(default)]
    pub questions: Vec<String>,
    /// What was agreed.
    #[serde(default)]
    pub agreements: Vec<Agreement>,
    /// What was said.
    #[serde(default)]
    pub notes: String,
    /// Only for the parents' own copy.
    #[serde(default)]
    pub private: bool,
    /// It was wrong or cancelled; kept, not printed.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A file that was kept as it came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Its id here.
    pub id: RecordId,
    /// SHA-256 of its bytes, 64 hexadecimal digits; the file is `documents/<sha256>.<extension>`.
    pub sha256: String,
    /// Lower case, without the dot; may be empty.
    pub extension: String,
    /// Its own name, as it came.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// What kind of paper it is.
    #[serde(default)]
    pub kind: Option<DocumentKindId>,
    /// The date on it.
    #[serde(default)]
    pub date: Option<Date>,
    /// From whom.
    #[serde(default)]
    pub from: String,
    /// The day it was added.
    pub added: Date,
    /// In the parent's words.
    #[serde(default)]
    pub note: String,
    /// Only for the parents' own copy.
    #[serde(default)]
    pub private: bool,
    /// The situation it is about; `None` = all.
    #[serde(default)]
    pub situation: Option<SituationId>,
    /// Taken off the list; the file stays.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A person or body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Its id here.
    pub id: RecordId,
    /// Name.
    pub name: String,
    /// What they are: `intern begeleider`.
    #[serde(default)]
    pub role: String,
    /// As typed.
    #[serde(default)]
    pub phone: String,
    /// As typed.
    #[serde(default)]
    pub email: String,
    /// In the parent's words.
    #[serde(default)]
    pub note: String,
    /// Taken off the list.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Who may read the child's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seen {
    /// Anyone the dossier is printed for.
    #[default]
    All,
    /// Only the parents.
    Parents,
}

/// What the child says about its own plan (hoorrecht).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// Its id here.
    pub id: RecordId,
    /// When it was said.
    pub date: Date,
    /// How: `verteld aan tafel`, `getekend`.
    #[serde(default)]
    pub how: String,
    /// In the child's own words.
    #[serde(default)]
    pub words: String,
    /// A drawing or recording.
    #[serde(default)]
    pub document: Option<RecordId>,
    /// Who may see it.
    #[serde(default)]
    pub seen: Seen,
    /// Taken back.
    #[serde(default)]
    pub crossed_out: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}
