//! Begins a dossier.

use std::{io::Write, path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    dossier::{Dossier, Event, RecordId, Unknown, edit::Edit, store::Store},
    ids::{AnswerId, FactId, FactValue, NodeId, SituationId},
    ladder::Situation,
};

/// Makes a folder, absent or empty, a dossier. Prints the folder.
#[derive(Debug, clap::Args)]
pub struct New {
    /// The folder of the dossier.
    dir: PathBuf,
    /// The first name or nickname of the child.
    #[arg(long)]
    name: String,
    /// A fact about the case, as sector=po; may be given more than once.
    #[arg(long = "fact", value_name = "FACT=VALUE")]
    facts: Vec<String>,
    /// A situation, as tlv; may be given more than once.
    #[arg(long = "situation", value_name = "SITUATION")]
    situations: Vec<String>,
    /// An answer, as tlv.agree=no: situation, question, answer; may be given more than once.
    #[arg(long = "answer", value_name = "SITUATION.QUESTION=ANSWER")]
    answers: Vec<String>,
    /// A dated fact, as decision-sent=2026-11-13, decision-sent=2026-11-13@tlv or
    /// letter-names-date=2026-11-13:2026-12-18@all; may be given more than once.
    #[arg(long = "event", value_name = "EVENT=DATE[:DATE][@SITUATION]")]
    events: Vec<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// A dossier in the making, and how it was made.
struct Making<'a> {
    office: &'a Office,
    dossier: Dossier,
    made: Vec<(Edit, Edit)>,
}

impl New {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.begin(out))
    }

    fn begin(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let name = self.name.trim();
        if name.is_empty() {
            return Err(Stop::Usage(office.text("cli-dossier-no-name", &[])));
        }
        let dossier = Dossier::new(office.today, &office.content.version);
        let mut making = Making { office: &office, dossier, made: Vec::new() };
        let mut child = making.dossier.child.clone();
        name.clone_into(&mut child.name);
        making.apply(Edit::Child { child })?;
        for typed in &self.situations {
            making.situation(office.situation(typed)?)?;
        }
        for typed in &self.facts {
            making.fact(typed)?;
        }
        for typed in &self.answers {
            making.answer(typed)?;
        }
        for typed in &self.events {
            making.event(typed)?;
        }
        let mut store = Store::begin(&self.dir, &making.dossier, &making.made)
            .map_err(|error| office.refused(&error))?;
        store.describe(office.words());
        store.write_index(&making.dossier);
        office.seal(&mut store, &making.dossier)?;
        office::print(out, &store.folder().display().to_string())
    }
}

impl Making<'_> {
    fn today(&self) -> Date {
        self.office.today
    }

    fn apply(&mut self, edit: Edit) -> Result<(), Stop> {
        let undo = self.dossier.apply(edit.clone());
        let undo = undo.map_err(|refused| Stop::Refused(refused.to_string()))?;
        self.made.push((edit, undo));
        Ok(())
    }

    fn situation(&mut self, situation: SituationId) -> Result<(), Stop> {
        if self.dossier.situation(&situation).is_some() {
            return Ok(());
        }
        self.apply(Edit::AddSituation { situation, since: self.today() })
    }

    fn fact(&mut self, typed: &str) -> Result<(), Stop> {
        let Some((fact, value)) = typed.split_once('=') else {
            return Err(self.office.unknown("cli-dossier-fact-form", typed, &[]));
        };
        let (fact, value) = self.known_fact(fact, value)?;
        let said = self.today();
        if fact == "born" && value != "unknown" {
            let mut child = self.dossier.child.clone();
            child.born = Some(value.as_str().to_owned());
            self.apply(Edit::Child { child })?;
        }
        self.apply(Edit::Fact { fact, value: Some(value), said })
    }

    fn known_fact(&self, fact: &str, value: &str) -> Result<(FactId, FactValue), Stop> {
        let office = self.office;
        let facts = &office.content.facts;
        let Some(known) = facts.iter().find(|known| known.id == *fact) else {
            let possible: Vec<_> = facts.iter().map(|known| known.id.as_str()).collect();
            return Err(office.unknown("cli-dossier-unknown-fact", fact, &possible));
        };
        let mut possible: Vec<_> = known.values.iter().map(FactValue::as_str).collect();
        if possible.is_empty() && value != "unknown" {
            return match free_value(fact, value, self.today()) {
                Some(value) => Ok((known.id.clone(), value)),
                None => Err(office.unknown("cli-dossier-free-fact", value, &[fact])),
            };
        }
        possible.push("unknown");
        match value.parse() {
            Ok(value) if possible.contains(&FactValue::as_str(&value)) => {
                Ok((known.id.clone(), value))
            }
            _ => Err(office.unknown("cli-dossier-unknown-value", value, &possible)),
        }
    }

    fn answer(&mut self, typed: &str) -> Result<(), Stop> {
        let office = self.office;
        let form = || office.unknown("cli-dossier-answer-form", typed, &[]);
        let (place, answer) = typed.split_once('=').ok_or_else(form)?;
        let (situation, question) = place.split_once('.').ok_or_else(form)?;
        let id = office.situation(situation)?;
        let Some(situation) = office.content.situation(&id) else { return Err(form()) };
        let (question, answer) = match question.strip_prefix("fact.") {
            Some(fact) => {
                let (fact, value) = self.known_fact(fact, answer)?;
                (format!("fact.{fact}"), value.as_str().to_owned())
            }
            None => self.known_answer(situation, question, answer)?,
        };
        let question: NodeId = question.parse().map_err(|_| form())?;
        let answer: AnswerId = answer.parse().map_err(|_| form())?;
        self.situation(id.clone())?;
        self.apply(Edit::Answer { situation: id, question, answer, said: self.today() })
    }

    /// A question may be named with or without its situation: `tlv.agree`, `tlv.tlv.agree`.
    fn known_answer(
        &self,
        situation: &Situation,
        question: &str,
        answer: &str,
    ) -> Result<(String, String), Stop> {
        let office = self.office;
        let long = format!("{}.{question}", situation.id);
        let known = &situation.questions;
        let found = known.iter().find(|known| known.id == *question || known.id == *long.as_str());
        let Some(found) = found else {
            let possible: Vec<_> = known.iter().map(|known| known.id.as_str()).collect();
            return Err(office.unknown("cli-dossier-unknown-question", question, &possible));
        };
        let possible: Vec<_> = found.answers.iter().map(|answer| answer.id.as_str()).collect();
        if possible.contains(&answer) {
            Ok((found.id.as_str().to_owned(), answer.to_owned()))
        } else {
            Err(office.unknown("cli-dossier-unknown-answer", answer, &possible))
        }
    }

    fn event(&mut self, typed: &str) -> Result<(), Stop> {
        let happened = self.office.event(typed)?;
        let situation = self.office.place(&happened, &self.dossier)?;
        self.apply(Edit::PutEvent {
            event: Event {
                id: RecordId::random(),
                event: happened.event,
                situation,
                date: happened.date,
                names: happened.names,
                crossed_out: false,
                unknown: Unknown::new(),
            },
        })
    }
}

/// A year, or for a birth a year and month: `2027`, `2017-03`.
fn free_value(fact: &str, value: &str, today: Date) -> Option<FactValue> {
    let digits = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let near = |year: &str, before: i16, after: i16| {
        let year = year.parse::<i16>().unwrap_or_default();
        (today.year() - before..=today.year() + after).contains(&year)
    };
    let fits = match value.split_once('-') {
        None => fact != "born" && digits(value, 4) && near(value, 10, 20),
        Some((year, month)) => {
            let month_fits = month.parse::<i8>().is_ok_and(|month| (1..=12).contains(&month));
            digits(year, 4) && digits(month, 2) && near(year, 30, 0) && month_fits
        }
    };
    if fits { value.parse().ok() } else { None }
}
