//! What is on the paper: a dossier and its case to blocks, in the language of the request.

pub(super) mod book;
mod deadlines;
mod dossier;
mod ladder;
pub(super) mod poster;
mod records;
pub mod recovery;
pub mod sheet;
pub(super) mod words;

use jiff::civil::Date;

use super::{
    Audience, Pack, Request, Section,
    block::{Block, Inline},
    layout::{Meta, Paper},
};
use crate::{
    case::{Case, Deadline},
    content::{Content, Whose},
    dossier::{Document, Dossier, Given, LogEntry, Meeting, RecordId, Seen, Voice},
    i18n::{
        Texts, Value,
        format::{self, DateStyle},
    },
    ids::{EventId, SituationId, StepId},
};

/// Everything a print is made from, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The rules.
    pub content: &'a Content,
    /// The words.
    pub texts: &'a Texts,
    /// What the parents told.
    pub dossier: &'a Dossier,
    /// What follows from it.
    pub case: &'a Case,
    /// What is wanted.
    pub request: &'a Request,
    /// The day it is made.
    pub today: Date,
}

/// The full dossier.
pub(super) fn dossier(desk: &Desk<'_>) -> Vec<Block> {
    dossier::compose(desk)
}

/// The records whose words are in the full dossier.
pub(super) fn given(desk: &Desk<'_>) -> Vec<Given> {
    let mut given = Vec::new();
    if desk.has(Section::Log) {
        given.extend(desk.told_meetings().into_iter().map(|one| &one.id));
        given.extend(desk.log().into_iter().map(|one| &one.id));
    } else if desk.has(Section::Agreements) {
        let agreed = desk.meetings().into_iter().filter(|one| !one.agreements.is_empty());
        given.extend(agreed.map(|one| &one.id));
    }
    if desk.has(Section::Voice) {
        given.extend(desk.voice().into_iter().map(|one| &one.id));
    }
    if desk.has(Section::Documents) {
        given.extend(desk.documents().into_iter().map(|(_, one)| &one.id));
    }
    given.into_iter().map(|id| (id.clone(), false)).collect()
}

impl Desk<'_> {
    /// What is said about the whole document.
    pub(super) fn meta(&self) -> Meta {
        let name = self.child();
        let (title, paper) = match self.request.pack {
            Pack::Sheet => ("print-sheet-title", Paper::Sheet),
            Pack::Dossier => ("print-dossier-title", Paper::Dossier),
        };
        let made = self.date(self.today, DateStyle::Long);
        let version = self.version();
        Meta {
            title: self.say(title, &[("name", name.into())]),
            subject: self.word("print-subject"),
            language: self.request.language,
            date: self.today,
            paper,
            foot: self.say("print-foot", &[("date", made.into()), ("version", version.into())]),
            page_of: self
                .say("print-page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        }
    }

    /// The version of the content.
    fn version(&self) -> String {
        words::version(self.content, self.texts, self.request.language)
    }

    /// That steps should have been read again by now, if that is so.
    fn outdated<'s>(&self, steps: impl IntoIterator<Item = &'s StepId>) -> Option<String> {
        let Self { content, texts, request, .. } = *self;
        let words = words::Words { content, texts, language: request.language };
        words::outdated(&words, steps, self.today)
    }

    /// A text without variables.
    fn word(&self, key: &str) -> String {
        self.texts.get(self.request.language, key)
    }

    /// A text with variables.
    fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.format(self.request.language, key, values)
    }

    /// A date in words; its day and month stay on one line.
    fn date(&self, date: Date, style: DateStyle) -> String {
        let text = format::date(date, style, self.request.language);
        let day = date.day().to_string();
        text.replacen(&format!("{day} "), &format!("{day}\u{a0}"), 1)
    }

    fn child(&self) -> String {
        let name = self.dossier.child.name.trim();
        if name.is_empty() { self.word("print-child") } else { name.to_owned() }
    }

    /// The child with its group: `Sam, groep 6`.
    fn child_and_group(&self) -> String {
        match self.dossier.child.group.as_deref().map(str::trim) {
            Some(group) if !group.is_empty() => format!("{}, {group}", self.child()),
            _ => self.child(),
        }
    }

    fn is_own(&self) -> bool {
        self.request.audience == Audience::Own
    }

    fn has(&self, section: Section) -> bool {
        !self.request.leave_out.contains(&section)
    }

    fn step(&self, step: &StepId) -> String {
        self.word(&format!("step-{}", step.key()))
    }

    fn situation(&self, situation: &SituationId) -> String {
        self.word(&format!("situation-{}", situation.key()))
    }

    fn situation_short(&self, situation: &SituationId) -> String {
        let key = format!("situation-{}.short", situation.key());
        let short = self.texts.find(self.request.language, &key);
        short.unwrap_or_else(|| self.situation(situation))
    }

    /// The name of a deadline, fitted to its situation.
    fn deadline(&self, deadline: &Deadline) -> String {
        let general = || self.word(&format!("deadline-{}", deadline.id.key()));
        self.deadline_words(deadline, "").unwrap_or_else(general)
    }

    fn deadline_words(&self, deadline: &Deadline, part: &str) -> Option<String> {
        let key = format!("deadline-{}", deadline.id.key());
        self.texts.own(self.request.language, &key, &deadline.situation.key(), part)
    }

    /// The event, in the words of its situation if it has its own.
    fn event(&self, event: &EventId, situation: Option<&SituationId>) -> String {
        let own = situation.and_then(|situation| {
            let key = format!("event-{}-{}", event.key(), situation.key());
            self.texts.find(self.request.language, &key)
        });
        own.unwrap_or_else(|| self.word(&format!("event-{}", event.key())))
    }

    fn whose(&self, whose: Whose) -> String {
        self.word(match whose {
            Whose::Parent => "print-whose-parent",
            Whose::School => "print-whose-school",
            Whose::Swv => "print-whose-swv",
            Whose::Gpo => "print-whose-gpo",
            Whose::Gemeente => "print-whose-gemeente",
            Whose::Other => "print-whose-other",
        })
    }

    /// Meetings for these readers, in order of date.
    fn meetings(&self) -> Vec<&Meeting> {
        let mut meetings: Vec<&Meeting> = self
            .dossier
            .meetings
            .iter()
            .filter(|meeting| !meeting.crossed_out && (self.is_own() || !meeting.private))
            .collect();
        meetings.sort_by_key(|meeting| meeting.date);
        meetings
    }

    /// As [`Desk::meetings`], and those that others have and that were crossed out since.
    fn told_meetings(&self) -> Vec<&Meeting> {
        let seen = |one: &&Meeting| {
            self.stands(&one.id, one.crossed_out) && (self.is_own() || !one.private)
        };
        let mut meetings: Vec<&Meeting> = self.dossier.meetings.iter().filter(seen).collect();
        meetings.sort_by_key(|meeting| meeting.date);
        meetings
    }

    /// Whether a record is printed: what others have stays, also when it was crossed out.
    fn stands(&self, id: &RecordId, crossed_out: bool) -> bool {
        !crossed_out || self.dossier.fixed(id).is_some()
    }

    /// Lines of the log for these readers, in order of date.
    fn log(&self) -> Vec<&LogEntry> {
        let mut log: Vec<&LogEntry> = self
            .dossier
            .log
            .iter()
            .filter(|entry| self.stands(&entry.id, entry.crossed_out))
            .filter(|entry| self.is_own() || !entry.private)
            .collect();
        log.sort_by_key(|entry| entry.date);
        log
    }

    /// What the child said, for these readers, in order of date.
    fn voice(&self) -> Vec<&Voice> {
        let seen = |voice: &&Voice| self.is_own() || voice.seen == Seen::All;
        let mut voice: Vec<&Voice> = self
            .dossier
            .voice
            .iter()
            .filter(|voice| self.stands(&voice.id, voice.crossed_out))
            .filter(seen)
            .collect();
        voice.sort_by_key(|voice| voice.date);
        voice
    }

    /// Documents for these readers with their numbers. A number is the place among all documents
    /// ever kept, so that it is the same in every print.
    fn documents(&self) -> Vec<(usize, &Document)> {
        let all = self.dossier.documents.iter().enumerate();
        all.filter(|(_, document)| self.stands(&document.id, document.crossed_out))
            .filter(|(_, document)| self.is_own() || !document.private)
            .map(|(index, document)| (index + 1, document))
            .collect()
    }

    /// `zie document 3`, for those documents that are listed for these readers.
    fn document_numbers(&self, ids: &[RecordId]) -> Option<String> {
        if !self.has(Section::Documents) {
            return None;
        }
        let listed = self.documents();
        let numbers: Vec<String> = listed
            .iter()
            .filter(|(_, document)| ids.contains(&document.id))
            .map(|(number, _)| number.to_string())
            .collect();
        let count = numbers.len();
        let values = [("count", count.into()), ("numbers", numbers.join(", ").into())];
        (count > 0).then(|| self.say("print-see-documents", &values))
    }

    /// Where it stands in the law, short: `Awb 6:7; ATW 1`.
    fn sources(&self, ids: &[crate::ids::SourceId]) -> String {
        let shorts: Vec<&str> = ids
            .iter()
            .filter_map(|id| self.content.source(id))
            .map(|source| source.short.as_str())
            .collect();
        shorts.join("; ")
    }
}

/// A word and what it stands for, if there is anything.
fn field(name: String, value: &str) -> Option<Block> {
    (!value.trim().is_empty()).then(|| Block::Field(name, Inline::from(value.trim())))
}

/// The parts that say something, with a middle dot between.
fn dotted(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join(" · ")
}
