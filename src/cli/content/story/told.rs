//! A story as it stands in its file, and the dossier that it makes.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use toml::{Table, value::Datetime};

use crate::{
    case::NO_ANSWER,
    content::Content,
    dossier::{
        Dossier, Event, RecordId, StepRecord, StepStatus, Unknown,
        edit::{Edit, Refused},
    },
    ids::{
        AnswerId, DeadlineId, EventId, FactId, FactValue, NodeId, OutcomeId, SituationId, StepId,
    },
};

/// A parent's story: what was told and done, and what must follow from it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Story {
    /// In a sentence or two.
    pub(super) told: String,
    /// The day it is looked at.
    #[serde(deserialize_with = "day")]
    pub(super) as_of: Date,
    #[serde(default)]
    facts: Table,
    #[serde(default, rename = "situation")]
    situations: Vec<Begun>,
    #[serde(default)]
    happened: Vec<Happened>,
    #[serde(default)]
    did: Vec<Did>,
    #[serde(default)]
    pub(super) expect: Vec<Expect>,
    #[serde(default, rename = "last_day")]
    pub(super) last_days: Vec<LastDay>,
    #[serde(default)]
    pub(super) absent: Vec<Absent>,
}

/// A situation and its answers, as `question=answer`, in the order given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Begun {
    id: SituationId,
    #[serde(default)]
    answers: Vec<String>,
}

/// A dated fact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Happened {
    event: EventId,
    #[serde(deserialize_with = "day")]
    on: Date,
    #[serde(default, deserialize_with = "maybe_day")]
    names: Option<Date>,
    /// A situation, or `all`; left out = the only situation.
    #[serde(rename = "in")]
    place: Option<String>,
}

/// A step that was done, or passed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Did {
    step: StepId,
    #[serde(deserialize_with = "day")]
    on: Date,
    #[serde(default)]
    skipped: bool,
    outcome: Option<OutcomeId>,
    /// The situation in which it ended so; left out = the only situation.
    #[serde(rename = "in")]
    place: Option<SituationId>,
}

/// Where a situation stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expect {
    pub(super) situation: Option<SituationId>,
    pub(super) end: Option<NodeId>,
    pub(super) first: Option<StepId>,
    #[serde(default)]
    pub(super) now: Vec<StepId>,
    #[serde(default)]
    pub(super) not_now: Vec<StepId>,
    /// Questions whose answers are no longer used; with or without the situation before them.
    #[serde(default)]
    pub(super) pruned: Vec<String>,
}

/// A last day, worked out by hand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LastDay {
    pub(super) id: DeadlineId,
    #[serde(rename = "in")]
    pub(super) situation: Option<SituationId>,
    /// Left out: there is no last day (yet).
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) day: Option<Date>,
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) cautious: Option<Date>,
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) starts_on: Option<Date>,
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) opens: Option<Date>,
    pub(super) state: Option<String>,
    pub(super) provisional: Option<bool>,
    /// The sum: how the day follows from the law.
    pub(super) sum: String,
}

/// A deadline that is not there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Absent {
    pub(super) id: DeadlineId,
    #[serde(rename = "in")]
    pub(super) situation: Option<SituationId>,
    /// Why not.
    pub(super) because: String,
}

/// The order in which the same story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// As it stands.
    AsWritten,
    /// What happened and was done from the last to the first, and answers only after that.
    Backwards,
    /// Each answer taken back once and given again.
    WithDoubts,
}

impl Telling {
    pub(super) const ALL: [Self; 3] = [Self::AsWritten, Self::Backwards, Self::WithDoubts];
}

/// A story that cannot be told: a sentence in English, for who writes stories.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unclear {
    #[error("the {kind} '{given}' does not exist; there are: {known}")]
    Unknown { kind: &'static str, given: String, known: String },
    #[error("'{0}' is no answer; write question=answer")]
    Form(String),
    #[error("say in which situation: {0} (in = \"…\")")]
    Where(String),
    #[error(transparent)]
    Id(#[from] crate::ids::NotAnId),
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl Story {
    /// The dossier of this parent.
    pub(super) fn dossier(&self, content: &Content, telling: Telling) -> Result<Dossier, Unclear> {
        let mut dossier = Dossier::new(self.as_of, &content.version);
        let mut begin = self.begin(content)?;
        let mut events = self.events(content)?;
        let answers = self.answers(content)?;
        if telling == Telling::Backwards {
            events.reverse();
        } else {
            begin.extend(answers.clone());
        }
        for edit in begin.into_iter().chain(events) {
            dossier.apply(edit)?;
        }
        if telling == Telling::Backwards {
            for edit in answers.iter().cloned() {
                dossier.apply(edit)?;
            }
        }
        if telling == Telling::WithDoubts {
            doubt(&mut dossier, &answers)?;
        }
        Ok(dossier)
    }

    /// Facts and situations.
    fn begin(&self, content: &Content) -> Result<Vec<Edit>, Unclear> {
        let mut edits = Vec::new();
        for (name, value) in &self.facts {
            let fact = content.facts.iter().find(|fact| fact.id == name.as_str());
            let fact = fact.ok_or_else(|| {
                unknown("fact", name, content.facts.iter().map(|fact| fact.id.as_str()))
            })?;
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            edits.push(self.fact(&fact.id, &fact.values, &value)?);
        }
        for begun in &self.situations {
            if content.situation(&begun.id).is_none() {
                let known = content.situations.iter().map(|situation| situation.id.as_str());
                return Err(unknown("situation", begun.id.as_str(), known));
            }
            edits.push(Edit::AddSituation { situation: begun.id.clone(), since: self.as_of });
        }
        Ok(edits)
    }

    fn fact(&self, fact: &FactId, values: &[FactValue], value: &str) -> Result<Edit, Unclear> {
        let parsed: FactValue = value.parse()?;
        if !values.is_empty() && parsed != "unknown" && !values.contains(&parsed) {
            return Err(unknown("value", value, values.iter().map(FactValue::as_str)));
        }
        Ok(Edit::Fact { fact: fact.clone(), value: Some(parsed), said: self.as_of })
    }

    fn answers(&self, content: &Content) -> Result<Vec<Edit>, Unclear> {
        let mut edits = Vec::new();
        for begun in &self.situations {
            for text in &begun.answers {
                edits.push(self.answer(content, &begun.id, text)?);
            }
        }
        Ok(edits)
    }

    fn answer(&self, content: &Content, at: &SituationId, text: &str) -> Result<Edit, Unclear> {
        let form = || Unclear::Form(text.to_owned());
        let (name, given) = text.split_once('=').ok_or_else(form)?;
        let answer: AnswerId = given.parse()?;
        let put = |question: NodeId| Edit::Answer {
            situation: at.clone(),
            question,
            answer: answer.clone(),
            said: self.as_of,
        };
        if name.starts_with("fact.") {
            return Ok(put(name.parse()?));
        }
        let full = format!("{at}.{name}");
        let questions = content.situation(at).map_or(&[][..], |found| &found.questions);
        let question = questions.iter().find(|one| one.id == name || one.id == full.as_str());
        let question = question
            .ok_or_else(|| unknown("question", name, questions.iter().map(|q| q.id.as_str())))?;
        if !question.answers.iter().any(|known| known.id == answer) {
            let known = question.answers.iter().map(|known| known.id.as_str());
            return Err(unknown("answer", given, known));
        }
        Ok(put(question.id.clone()))
    }

    /// What happened and what was done, in order.
    fn events(&self, content: &Content) -> Result<Vec<Edit>, Unclear> {
        let mut edits = Vec::new();
        for happened in &self.happened {
            if !content.events.iter().any(|event| event.id == happened.event) {
                let known = content.events.iter().map(|event| event.id.as_str());
                return Err(unknown("event", happened.event.as_str(), known));
            }
            edits.push(Edit::PutEvent {
                event: Event {
                    id: RecordId::random(),
                    event: happened.event.clone(),
                    situation: self.place(happened)?,
                    date: happened.on,
                    names: happened.names,
                    crossed_out: false,
                    unknown: Unknown::new(),
                },
            });
        }
        for did in &self.did {
            if !content.steps.contains_key(&did.step) {
                let known = content.steps.keys().map(StepId::as_str);
                return Err(unknown("step", did.step.as_str(), known));
            }
            edits.push(did.edit());
            edits.extend(self.ended(did, content)?);
        }
        Ok(edits)
    }

    /// How a step ended, in the situation that is meant.
    fn ended(&self, did: &Did, content: &Content) -> Result<Option<Edit>, Unclear> {
        let Some(outcome) = did.outcome.clone() else { return Ok(None) };
        let situation = self.meant(did.place.as_ref());
        let situation = situation.ok_or_else(|| Unclear::Where(did.step.to_string()))?;
        let rungs = content.situation(&situation).map_or(&[][..], |found| &found.rungs);
        let rung = rungs.iter().find(|rung| rung.step == did.step);
        let known = rung.map_or(&[][..], |rung| &rung.outcomes);
        // No answer is derived, never told.
        let mut told = known.iter().map(|known| known.id.as_str()).filter(|id| *id != NO_ANSWER);
        if !told.clone().any(|id| outcome == *id) {
            return Err(unknown("outcome", outcome.as_str(), &mut told));
        }
        let step = did.step.clone();
        Ok(Some(Edit::Outcome { situation, step, outcome: Some(outcome), on: did.on }))
    }

    fn place(&self, happened: &Happened) -> Result<Option<SituationId>, Unclear> {
        match (happened.place.as_deref(), self.situations.as_slice()) {
            (Some("all"), _) | (None, []) => Ok(None),
            (Some(id), several) => {
                let found = several.iter().find(|begun| begun.id == id);
                let known = || several.iter().map(|begun| begun.id.as_str());
                found
                    .map(|begun| Some(begun.id.clone()))
                    .ok_or_else(|| unknown("situation", id, known()))
            }
            (None, [only]) => Ok(Some(only.id.clone())),
            (None, _) => Err(Unclear::Where(happened.event.to_string())),
        }
    }

    /// The situation that is meant, or the only one.
    pub(super) fn meant(&self, said: Option<&SituationId>) -> Option<SituationId> {
        match (said, self.situations.as_slice()) {
            (Some(id), _) => Some(id.clone()),
            (None, [only]) => Some(only.id.clone()),
            (None, _) => None,
        }
    }
}

impl Did {
    fn edit(&self) -> Edit {
        let record = StepRecord {
            status: if self.skipped { StepStatus::Skipped } else { StepStatus::Done },
            on: self.on,
            outcome: None,
            note: String::new(),
            unknown: Unknown::new(),
        };
        Edit::Step { step: self.step.clone(), record: Some(record) }
    }
}

/// Takes every answer back, the last first, and gives them all again.
fn doubt(dossier: &mut Dossier, answers: &[Edit]) -> Result<(), Refused> {
    for edit in answers.iter().rev() {
        if let Edit::Answer { situation, question, said, .. } = edit.clone() {
            dossier.apply(Edit::Unanswer { situation, question, said })?;
        }
    }
    for edit in answers.iter().cloned() {
        dossier.apply(edit)?;
    }
    Ok(())
}

fn unknown<'a>(
    kind: &'static str,
    given: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Unclear {
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    Unclear::Unknown { kind, given: given.to_owned(), known }
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let wrong = || serde::de::Error::custom("a day is written as 2026-11-22");
    let Datetime { date: Some(date), time: None, offset: None } = Datetime::deserialize(from)?
    else {
        return Err(wrong());
    };
    let year = i16::try_from(date.year).map_err(|_| wrong())?;
    let month = i8::try_from(date.month).map_err(|_| wrong())?;
    let day = i8::try_from(date.day).map_err(|_| wrong())?;
    Date::new(year, month, day).map_err(|_| wrong())
}

fn maybe_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    day(from).map(Some)
}
