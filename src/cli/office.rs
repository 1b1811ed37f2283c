//! What the commands that work in a dossier share: content, texts, and reading what was typed.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
    sync::Arc,
};

use jiff::civil::Date;

use super::{AsOf, Refusal};
use crate::{
    content::Content,
    dates::{self, Fault, Wanted},
    documents,
    dossier::{
        Document, Dossier,
        archive::Finding,
        seal::{Password, Unlock, WORK},
        store::{Error, Opened, Store, Words},
    },
    i18n::{Language, Texts, Value},
    ids::{EventId, SituationId},
    inhoud,
    problem::{self, Problem},
    settings, travel,
};

/// Content and texts, and the language of the person who types.
#[derive(Debug)]
pub(super) struct Office {
    pub(super) content: Content,
    pub(super) texts: Arc<Texts>,
    pub(super) language: Language,
    /// Today, or the day asked for.
    pub(super) today: Date,
    /// The password on standard input.
    pub(super) password: Option<Password>,
}

/// Why a command stops.
#[derive(Debug)]
pub(super) enum Stop {
    /// It was refused: exit code 1.
    Refused(String),
    /// What was typed can't be meant: exit code 2.
    Usage(String),
}

/// An event as it was typed: `E=DATE[:DATE][@S]`.
#[derive(Debug)]
pub(super) struct Happened {
    pub(super) event: EventId,
    pub(super) date: Date,
    pub(super) names: Option<Date>,
    pub(super) place: Place,
}

/// Where an event belongs, as it was typed.
#[derive(Debug)]
pub(super) enum Place {
    /// Nothing was said.
    Unsaid,
    /// `@all`.
    All,
    /// `@tlv`.
    Situation(SituationId),
}

/// The end of a command: what it stopped for on standard error, and the exit code.
pub(super) fn finish(done: Result<(), Stop>) -> Result<ExitCode, Refusal> {
    match done {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Stop::Refused(sentence)) => Err(Refusal(sentence)),
        Err(Stop::Usage(sentence)) => {
            say(&sentence);
            Ok(ExitCode::from(2))
        }
    }
}

/// A sentence on standard error.
pub(super) fn say(sentence: &str) {
    let _ = writeln!(io::stderr(), "{sentence}");
}

/// A line of results.
pub(super) fn print(out: &mut dyn Write, line: &str) -> Result<(), Stop> {
    writeln!(out, "{line}").map_err(|error| Stop::Refused(error.to_string()))
}

impl Office {
    pub(super) fn open(as_of: &AsOf) -> Result<Self, Stop> {
        let content = Content::built_in().map_err(|faults| Stop::Refused(faults.to_string()))?;
        let texts = Texts::built_in().map_err(|faults| {
            let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
            Stop::Refused(lines.join("\n"))
        })?;
        let language = settings::Place::of_user().load().settings.language;
        let password = as_of.password().unwrap_or_default();
        if as_of.password_stdin && password.as_ref().is_none_or(Password::is_empty) {
            return Err(Stop::Refused(texts.get(language, "cli-password-none")));
        }
        Ok(Self { content, texts: Arc::new(texts), language, today: as_of.day(), password })
    }

    /// What opens a dossier that has a password.
    pub(super) fn unlock(&self) -> Option<Unlock> {
        self.password.clone().map(Unlock::Password)
    }

    /// Sets the password that was given on a dossier that was just made.
    pub(super) fn seal(&self, store: &mut Store, dossier: &Dossier) -> Result<(), Stop> {
        let Some(password) = &self.password else { return Ok(()) };
        let silent = &mut documents::in_silence;
        let sealed = store.set_password(dossier, password, WORK, silent);
        sealed.map(drop).map_err(|error| self.refused(&error))
    }

    /// Opens a dossier to work in; one that can only be looked at is refused.
    pub(super) fn dossier(&self, path: &Path) -> Result<(Store, Dossier), Stop> {
        let Opened { mut store, dossier, .. } =
            Store::open_with(path, self.unlock().as_ref()).map_err(|e| self.refused(&e))?;
        if let Some(why) = store.read_only() {
            let folder = store.folder().to_owned();
            return Err(self.refused(&Error::ReadOnly { folder, why }));
        }
        store.describe(self.words());
        Ok((store, dossier))
    }

    /// The page that lists everything, in the language of the settings.
    pub(super) fn words(&self) -> Words {
        inhoud::words(&self.texts, self.language)
    }

    /// The page, for a folder or travel file whose documents stand elsewhere.
    pub(super) fn page(
        &self,
        dossier: &Dossier,
        link: &dyn Fn(&Document) -> Option<String>,
    ) -> String {
        inhoud::page(&self.texts, self.language, dossier, link)
    }

    pub(super) fn refused(&self, problem: &impl Problem) -> Stop {
        Stop::Refused(problem::sentence(&self.texts, self.language, problem))
    }

    pub(super) fn text(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.format(self.language, key, values)
    }

    /// A sentence about a document that is not as it should be.
    pub(super) fn found(&self, finding: &Finding) -> String {
        travel::finding(&self.texts, self.language, finding)
    }

    /// What was typed is none of these.
    pub(super) fn unknown(&self, key: &str, given: &str, possible: &[&str]) -> Stop {
        let possible = if possible.is_empty() { "-".to_owned() } else { possible.join(", ") };
        let values: [(&str, Value<'_>); 2] =
            [("given", given.into()), ("possible", possible.into())];
        Stop::Usage(self.text(key, &values))
    }

    /// A date within the years that count; without a year as `wanted` says.
    pub(super) fn date(&self, typed: &str, wanted: Wanted) -> Result<Date, Stop> {
        match dates::parse(typed, self.today, wanted) {
            // A script may note what is to come; the window asks.
            Ok(date) | Err(Fault::Future { date }) => Ok(date),
            Err(fault) => {
                let why = fault.words(&self.texts, self.language);
                let values: [(&str, Value<'_>); 2] = [("given", typed.into()), ("why", why.into())];
                Err(Stop::Usage(self.text("cli-dossier-date", &values)))
            }
        }
    }

    /// A situation of the content.
    pub(super) fn situation(&self, typed: &str) -> Result<SituationId, Stop> {
        let known = &self.content.situations;
        let found = known.iter().find(|situation| situation.id == *typed);
        found.map(|situation| situation.id.clone()).ok_or_else(|| {
            let possible: Vec<_> = known.iter().map(|situation| situation.id.as_str()).collect();
            self.unknown("cli-dossier-unknown-situation", typed, &possible)
        })
    }

    /// A situation of this dossier.
    pub(super) fn own_situation(
        &self,
        dossier: &Dossier,
        typed: &str,
    ) -> Result<SituationId, Stop> {
        let id = self.situation(typed)?;
        if dossier.situation(&id).is_some() {
            return Ok(id);
        }
        let own: Vec<_> = dossier.situations.iter().map(|situated| situated.id.as_str()).collect();
        Err(self.unknown("cli-dossier-not-in-dossier", typed, &own))
    }

    /// Reads `E=DATE[:DATE][@S]`.
    pub(super) fn event(&self, typed: &str) -> Result<Happened, Stop> {
        let wrong = || self.unknown("cli-dossier-event-form", typed, &[]);
        let (event, rest) = typed.split_once('=').ok_or_else(wrong)?;
        let known = &self.content.events;
        let Some(rule) = known.iter().find(|rule| rule.id == *event.trim()) else {
            let possible: Vec<_> = known.iter().map(|rule| rule.id.as_str()).collect();
            return Err(self.unknown("cli-dossier-unknown-event", event, &possible));
        };
        let (days, place) = match rest.rsplit_once('@') {
            None => (rest, Place::Unsaid),
            Some((days, "all")) => (days, Place::All),
            Some((days, situation)) => (days, Place::Situation(self.situation(situation)?)),
        };
        let wanted = if rule.future { Wanted::Coming } else { Wanted::Past };
        let (date, names) = match days.split_once(':') {
            None => (self.date(days, wanted)?, None),
            Some((date, names)) if rule.names_date => {
                (self.date(date, wanted)?, Some(self.date(names, Wanted::Coming)?))
            }
            Some(_) => {
                let naming = known.iter().filter(|rule| rule.names_date);
                let naming: Vec<_> = naming.map(|rule| rule.id.as_str()).collect();
                return Err(self.unknown("cli-dossier-names-no-date", event, &naming));
            }
        };
        Ok(Happened { event: rule.id.clone(), date, names, place })
    }

    /// Where an event belongs: as said, else to the only situation; none yet: to all.
    pub(super) fn place(
        &self,
        happened: &Happened,
        dossier: &Dossier,
    ) -> Result<Option<SituationId>, Stop> {
        match (&happened.place, dossier.situations.as_slice()) {
            (Place::All, _) | (Place::Unsaid, []) => Ok(None),
            (Place::Situation(id), _) => self.own_situation(dossier, id.as_str()).map(Some),
            (Place::Unsaid, [only]) => Ok(Some(only.id.clone())),
            (Place::Unsaid, several) => {
                let possible: Vec<_> = several.iter().map(|one| one.id.as_str()).collect();
                Err(self.unknown("cli-dossier-which-situation", happened.event.as_str(), &possible))
            }
        }
    }
}
