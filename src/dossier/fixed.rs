//! What became evidence: a record that was given to others keeps the words they have; what is
//! corrected later is added to it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Document, Dossier, LogEntry, Meeting, RecordId, Unknown, Voice,
    edit::{Edit, Record},
};

/// That a record was given to others, and what was added since.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fixed {
    /// When and to whom, in the order told.
    #[serde(default)]
    pub sent: Vec<Sent>,
    /// What was added or corrected since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// The day it was crossed out; it stays readable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crossed_out: Option<Date>,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Given or sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// When.
    pub on: Date,
    /// To whom, in the parent's words.
    #[serde(default)]
    pub to: String,
    /// Of a meeting only what was prepared for it: the sheet was given before it took place.
    #[serde(default, skip_serializing_if = "is_false")]
    pub prepared: bool,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What was added to a record that others have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// When.
    pub on: Date,
    /// In the parent's words.
    pub text: String,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Unknown,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Fixed {
    /// Whether others have all of it, not only what was prepared.
    pub fn is_whole(&self) -> bool {
        self.sent.iter().any(|sent| !sent.prepared)
    }
}

/// A record that is given to others, and whether only what was prepared for it.
pub type Given = (RecordId, bool);

impl Dossier {
    /// What is known of a record that was given to others; `None` = it was not.
    pub fn fixed(&self, id: &RecordId) -> Option<&Fixed> {
        self.fixed.get(id)
    }

    /// A record of any kind.
    pub fn record(&self, id: &RecordId) -> Option<Record> {
        let event = || self.events.iter().find(|one| one.id == *id).cloned().map(Record::Event);
        let log = || self.log.iter().find(|one| one.id == *id).cloned().map(Record::Log);
        let meeting =
            || self.meetings.iter().find(|one| one.id == *id).cloned().map(Record::Meeting);
        let document = || self.document(id).cloned().map(Record::Document);
        let contact =
            || self.contacts.iter().find(|one| one.id == *id).cloned().map(Record::Contact);
        let voice = || self.voice.iter().find(|one| one.id == *id).cloned().map(Record::Voice);
        event().or_else(log).or_else(meeting).or_else(document).or_else(contact).or_else(voice)
    }

    /// The edit that notes that these records were given to somebody.
    pub fn give(&self, given: &[Given], on: Date, to: &str) -> Edit {
        let edits = given.iter().map(|(id, prepared)| {
            let mut fixed = self.fixed.get(id).cloned().unwrap_or_default();
            let (to, prepared) = (to.trim().to_owned(), *prepared);
            fixed.sent.push(Sent { on, to, prepared, unknown: Unknown::new() });
            Edit::PutFixed { id: id.clone(), fixed: Some(fixed) }
        });
        Edit::All { edits: edits.collect() }
    }

    /// The edit that adds a correction to a record that was given to others; `None` = it was not.
    pub fn correct(&self, id: &RecordId, on: Date, text: &str) -> Option<Edit> {
        let mut fixed = self.fixed.get(id)?.clone();
        let text = text.trim().to_owned();
        fixed.corrections.push(Correction { on, text, unknown: Unknown::new() });
        Some(Edit::PutFixed { id: id.clone(), fixed: Some(fixed) })
    }

    /// An edit that crosses a record out or puts it back; of one that was given to others the day
    /// is kept.
    pub fn cross_out(&self, id: &RecordId, put: Edit, crossed_out: bool, on: Date) -> Edit {
        let Some(mut fixed) = self.fixed.get(id).cloned() else { return put };
        fixed.crossed_out = crossed_out.then_some(on);
        Edit::All { edits: vec![put, Edit::PutFixed { id: id.clone(), fixed: Some(fixed) }] }
    }
}

/// Whether two versions of a record say the same to whoever has it, or has only what was prepared
/// for it: what became of it later (crossed out, an agreement that was kept, who may see it) is not
/// its words.
pub(in crate::dossier) trait SameWords {
    fn same_words(&self, other: &Self, whole: bool) -> bool;
}

impl SameWords for LogEntry {
    fn same_words(&self, other: &Self, _whole: bool) -> bool {
        let words = |one: &Self| {
            let Self { date, time, kind, with, text, situation, .. } = one.clone();
            (date, time, kind, with, text, situation)
        };
        words(self) == words(other)
    }
}

impl SameWords for Meeting {
    fn same_words(&self, other: &Self, whole: bool) -> bool {
        let prepared = |one: &Self| {
            let Self { date, time, place, with, ask, questions, .. } = one.clone();
            (date, time, place, with, ask, questions)
        };
        let outcome = |one: &Self| {
            let Self { agreements, notes, .. } = one.clone();
            let agreed = agreements.into_iter().map(|made| (made.what, made.who, made.by));
            (agreed.collect::<Vec<_>>(), notes)
        };
        prepared(self) == prepared(other) && (!whole || outcome(self) == outcome(other))
    }
}

impl SameWords for Voice {
    fn same_words(&self, other: &Self, _whole: bool) -> bool {
        let words = |one: &Self| {
            let Self { date, how, words, document, .. } = one.clone();
            (date, how, words, document)
        };
        words(self) == words(other)
    }
}

impl SameWords for Document {
    fn same_words(&self, other: &Self, _whole: bool) -> bool {
        let words = |one: &Self| {
            let Self { sha256, extension, name, size, kind, date, from, note, .. } = one.clone();
            (sha256, extension, name, size, kind, date, from, note)
        };
        words(self) == words(other)
    }
}

impl SameWords for super::Event {
    fn same_words(&self, other: &Self, _whole: bool) -> bool {
        let words = |one: &Self| (one.event.clone(), one.situation.clone(), one.date, one.names);
        words(self) == words(other)
    }
}

impl SameWords for super::Contact {
    fn same_words(&self, other: &Self, _whole: bool) -> bool {
        let words = |one: &Self| {
            let Self { name, role, phone, email, note, .. } = one.clone();
            (name, role, phone, email, note)
        };
        words(self) == words(other)
    }
}
