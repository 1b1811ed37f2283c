//! What changed in a dossier, in words: for the history, and for what going back would do.

mod fields;

use crate::{
    dossier::{
        Document, Dossier, Fixed, RecordId, StepRecord, StepStatus,
        difference::{Change, Presence},
        edit::{PartyRole, Record},
    },
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
    },
    ids::{AnswerId, NodeId, SituationId, StepId},
};

/// How many signs of a text are shown.
const SHOWN: usize = 120;

/// A change in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is: a sentence.
    pub what: String,
    /// How it was and how it is, where that is short.
    pub details: Vec<String>,
    /// It takes something away.
    pub gone: bool,
}

/// The words of changes; the dossier tells of which record they are.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// In which language.
    pub language: Language,
    /// Where records are looked up.
    pub dossier: &'a Dossier,
}

impl Words<'_> {
    /// All changes in words. What was given to others at once is one sentence; an answer that told
    /// a fact is said once.
    pub fn all(&self, changes: &[Change]) -> Vec<Told> {
        let mut told = Vec::new();
        let given = changes.iter().filter(|change| given(change).is_some()).count();
        let mut said_given = false;
        let of_fact = |question: &NodeId| {
            let same = |change: &Change| match change {
                Change::Fact { fact, .. } => question.fact().as_ref() == Some(fact),
                _ => false,
            };
            changes.iter().any(same)
        };
        for change in changes {
            match change {
                Change::Answer { question, .. } if of_fact(question) => {}
                change if given > 1 && given_to(change).is_some() => {
                    if !std::mem::replace(&mut said_given, true) {
                        told.extend(self.given_many(change, given));
                    }
                }
                change => told.push(self.one(change)),
            }
        }
        told
    }

    /// One change in words.
    pub fn one(&self, change: &Change) -> Told {
        match change {
            Change::Child { before, after } => {
                self.said("changes-child", &[], fields::child(self, before, after))
            }
            Change::Party { role, before, after } => {
                let key = match role {
                    PartyRole::School => "changes-school",
                    PartyRole::Board => "changes-board",
                    PartyRole::Swv => "changes-swv",
                };
                self.said(key, &[], fields::party(self, before, after))
            }
            Change::Parents { before, after } => {
                self.said("changes-parents", &[], fields::parents(self, before, after))
            }
            Change::Content { after, .. } => {
                self.said("changes-content", &[("version", after.as_str().into())], Vec::new())
            }
            Change::Fact { fact, before, after } => {
                let question = format!("question-fact-{}", fact.key());
                let answer = |value: &Option<crate::ids::FactValue>| {
                    value.as_ref().map(|value| self.answer_words(&question, value.as_str()))
                };
                self.answered(&question, answer(before), answer(after))
            }
            Change::Answer { question, before, after, .. } => {
                let question = format!("question-{}", question.key());
                let answer = |answer: &Option<AnswerId>| {
                    answer.as_ref().map(|answer| self.answer_words(&question, answer.as_str()))
                };
                self.answered(&question, answer(before), answer(after))
            }
            Change::Situation { situation, before, after } => {
                self.situation_said(situation, *before, *after)
            }
            Change::Step { step, before, after } => {
                self.step_said(step, before.as_ref(), after.as_ref())
            }
            Change::Outcome { step, after, before, .. } => {
                let outcome = |outcome: &crate::ids::OutcomeId| {
                    let key = format!("step-{}.outcome-{}", step.key(), outcome.key());
                    self.texts.find(self.language, &key).unwrap_or_else(|| outcome.to_string())
                };
                let step = self.step(step);
                match (before, after) {
                    (_, Some(after)) => {
                        let values = [("step", step.into()), ("outcome", outcome(after).into())];
                        self.said("changes-outcome", &values, Vec::new())
                    }
                    (Some(before), None) => {
                        let values = [("step", step.into()), ("outcome", outcome(before).into())];
                        self.gone("changes-outcome-gone", &values)
                    }
                    (None, None) => self.other(),
                }
            }
            Change::Record { before, after } => self.record(before.as_deref(), after.as_deref()),
            Change::Fixed { id, before, after } => self.fixed(id, before.as_ref(), after.as_ref()),
        }
    }

    /// A change that has no words of its own.
    pub fn other(&self) -> Told {
        self.said("changes-other", &[], Vec::new())
    }

    fn said(&self, key: &str, values: &[(&str, Value<'_>)], details: Vec<String>) -> Told {
        let what = self.texts.format(self.language, key, values);
        Told { what, details, gone: false }
    }

    fn gone(&self, key: &str, values: &[(&str, Value<'_>)]) -> Told {
        Told { gone: true, ..self.said(key, values, Vec::new()) }
    }

    fn t(&self, key: &str) -> String {
        self.texts.get(self.language, key)
    }

    fn date(&self, date: jiff::civil::Date) -> String {
        format::date(date, DateStyle::Long, self.language)
    }

    fn step(&self, step: &StepId) -> String {
        self.known(&format!("step-{}", step.key()), step.as_str())
    }

    /// A text of the content; what the content no longer has goes by its id.
    fn known(&self, key: &str, id: &str) -> String {
        self.texts.find(self.language, key).unwrap_or_else(|| id.to_owned())
    }

    fn answer_words(&self, question: &str, answer: &str) -> String {
        self.known(&format!("{question}.answer-{}", answer.replace('.', "-")), answer)
    }

    fn answered(&self, question: &str, before: Option<String>, after: Option<String>) -> Told {
        let asked = self.known(question, question.trim_start_matches("question-"));
        let question = ("question", asked.into());
        match (before, after) {
            (Some(before), Some(after)) => {
                let details = vec![self.was_and_is(&before, &after)];
                self.said("changes-answer-changed", &[question], details)
            }
            (None, Some(after)) => {
                self.said("changes-answer", &[question, ("answer", after.into())], Vec::new())
            }
            (Some(before), None) => {
                self.gone("changes-answer-gone", &[question, ("answer", before.into())])
            }
            (None, None) => self.other(),
        }
    }

    fn was_and_is(&self, before: &str, after: &str) -> String {
        let values: [(&str, Value<'_>); 2] =
            [("before", short(before).into()), ("after", short(after).into())];
        self.texts.format(self.language, "changes-from-to", &values)
    }

    fn situation_said(&self, id: &SituationId, before: Presence, after: Presence) -> Told {
        let name = self.known(&format!("situation-{}", id.key()), id.as_str());
        let values = [("situation", name.into())];
        match (before, after) {
            (_, Presence::Absent) => self.gone("changes-situation-gone", &values),
            (Presence::Absent, Presence::Running) => {
                self.said("changes-situation-came", &values, Vec::new())
            }
            (_, Presence::Running) => self.said("changes-situation-back", &values, Vec::new()),
            (_, Presence::Left) => self.gone("changes-situation-left", &values),
        }
    }

    fn step_said(
        &self,
        step: &StepId,
        before: Option<&StepRecord>,
        after: Option<&StepRecord>,
    ) -> Told {
        let step = ("step", self.step(step).into());
        let Some(after) = after else { return self.gone("changes-step-open", &[step]) };
        let key = match (before, after.status) {
            (Some(before), status) if before.status == status => "changes-step-changed",
            (_, StepStatus::Done) => "changes-step-done",
            (_, StepStatus::Skipped) => "changes-step-skipped",
        };
        let values = [step, ("date", self.date(after.on).into())];
        self.said(key, &values, fields::step(self, before, after))
    }

    fn record(&self, before: Option<&Record>, after: Option<&Record>) -> Told {
        let Some(one) = after.or(before) else { return self.other() };
        let what = [("what", self.name(one).into())];
        match (before, after) {
            (_, None) => {
                let details = fields::text(one).map(|text| self.quoted(text));
                let details = details.into_iter().collect();
                Told { details, ..self.gone("changes-gone", &what) }
            }
            (None, Some(after)) => {
                let details = fields::text(after).map(|text| self.quoted(text));
                self.said("changes-added", &what, details.into_iter().collect())
            }
            (Some(before), Some(after)) => {
                let details = fields::record(self, before, after);
                match (fields::crossed_out(before), fields::crossed_out(after)) {
                    (false, true) => Told { details, ..self.gone("changes-crossed-out", &what) },
                    (true, false) => self.said("changes-put-back", &what, details),
                    _ => self.said("changes-changed", &what, details),
                }
            }
        }
    }

    fn quoted(&self, text: &str) -> String {
        let values: [(&str, Value<'_>); 1] = [("text", short(text).into())];
        self.texts.format(self.language, "changes-quoted", &values)
    }

    /// What a record is called: "telefoongesprek van 13 november 2026".
    pub fn name(&self, record: &Record) -> String {
        let (key, values): (&str, Vec<(&str, Value<'_>)>) = match record {
            Record::Event(event) => {
                let name =
                    self.known(&format!("event-{}", event.event.key()), event.event.as_str());
                let date = self.date(event.date);
                ("changes-what-event", vec![("event", name.into()), ("date", date.into())])
            }
            Record::Log(entry) => {
                let kind = self.t(fields::log_kind(entry.kind));
                let date = self.date(entry.date);
                ("changes-what-log", vec![("kind", kind.into()), ("date", date.into())])
            }
            Record::Meeting(meeting) => {
                ("changes-what-meeting", vec![("date", self.date(meeting.date).into())])
            }
            Record::Document(document) => {
                ("changes-what-document", vec![("name", document_name(document).into())])
            }
            Record::Contact(contact) => {
                ("changes-what-contact", vec![("name", short(&contact.name).into())])
            }
            Record::Voice(voice) => {
                ("changes-what-voice", vec![("date", self.date(voice.date).into())])
            }
        };
        self.texts.format(self.language, key, &values)
    }

    /// What the record of an id is called.
    pub fn name_of(&self, id: &RecordId) -> String {
        let record = self.dossier.record(id);
        record.map_or_else(|| self.t("changes-what-gone"), |record| self.name(&record))
    }

    fn fixed(&self, id: &RecordId, before: Option<&Fixed>, after: Option<&Fixed>) -> Told {
        let what = ("what", self.name_of(id).into());
        let none = Fixed::default();
        let (old, new) = (before.unwrap_or(&none), after.unwrap_or(&none));
        if let Some(sent) = new.sent.last().filter(|_| new.sent.len() > old.sent.len()) {
            let key = if sent.to.is_empty() { "changes-given" } else { "changes-given-to" };
            let date = self.date(sent.on);
            let values = [what, ("date", date.into()), ("to", short(&sent.to).into())];
            return self.said(key, &values, Vec::new());
        }
        if new.sent.len() < old.sent.len() {
            return self.gone("changes-given-gone", &[what]);
        }
        if new.corrections.len() > old.corrections.len() {
            let details = new.corrections.last().map(|added| self.quoted(&added.text));
            return self.said("changes-corrected", &[what], details.into_iter().collect());
        }
        if new.corrections.len() < old.corrections.len() {
            let details = old.corrections.last().map(|added| self.quoted(&added.text));
            let details = details.into_iter().collect();
            return Told { details, ..self.gone("changes-corrected-gone", &[what]) };
        }
        self.said("changes-changed", &[what], Vec::new())
    }

    fn given_many(&self, change: &Change, count: usize) -> Option<Told> {
        let sent = given(change)?;
        let key = if sent.to.is_empty() { "changes-given-many" } else { "changes-given-many-to" };
        let date = self.date(sent.on);
        let values =
            [("count", count.into()), ("date", date.into()), ("to", short(&sent.to).into())];
        Some(self.said(key, &values, Vec::new()))
    }
}

/// To whom a change says that a record was given.
fn given(change: &Change) -> Option<&crate::dossier::Sent> {
    let Change::Fixed { before, after: Some(after), .. } = change else { return None };
    let before = before.as_ref().map_or(0, |before| before.sent.len());
    after.sent.last().filter(|_| after.sent.len() > before)
}

fn given_to(change: &Change) -> Option<&str> {
    given(change).map(|sent| sent.to.as_str())
}

fn document_name(document: &Document) -> String {
    short(&document.name)
}

/// The beginning of a text, on one line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String =
        line.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    if line.chars().count() <= SHOWN {
        return line;
    }
    let cut: String = line.chars().take(SHOWN - 1).collect();
    format!("{}…", cut.trim_end())
}
