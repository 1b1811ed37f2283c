//! Adds a line to the log.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    dates::Wanted,
    dossier::{LogEntry, LogKind, RecordId, Unknown, edit::Edit},
};

/// Adds a line to the log. Prints its id.
#[derive(Debug, clap::Args)]
pub struct Log {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// When it was, as 2026-11-13.
    #[arg(long)]
    date: String,
    /// What happened or was said.
    #[arg(long)]
    text: String,
    /// How: talk, call, mail, letter, incident, agreement or note.
    #[arg(long, default_value = "note", value_parser = kind)]
    kind: LogKind,
    /// With whom.
    #[arg(long, default_value = "")]
    with: String,
    /// At what time, as you would say it.
    #[arg(long)]
    time: Option<String>,
    /// The situation it is about; without it all of them.
    #[arg(long)]
    situation: Option<String>,
    /// Only for the parents' own copy.
    #[arg(long)]
    private: bool,
    #[command(flatten)]
    as_of: AsOf,
}

fn kind(typed: &str) -> Result<LogKind, String> {
    let value = serde_json::Value::from(typed);
    serde_json::from_value(value)
        .map_err(|_| "write talk, call, mail, letter, incident, agreement or note".to_owned())
}

impl Log {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.add(out))
    }

    fn add(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let date = office.date(&self.date, Wanted::Past)?;
        let text = self.text.trim();
        if text.is_empty() {
            return Err(Stop::Usage(office.text("cli-dossier-no-text", &[])));
        }
        let (mut store, mut dossier) = office.dossier(&self.dossier)?;
        let situation = match &self.situation {
            Some(typed) => Some(office.own_situation(&dossier, typed)?),
            None => None,
        };
        let id = RecordId::random();
        let entry = LogEntry {
            id: id.clone(),
            date,
            time: self.time,
            kind: self.kind,
            with: self.with,
            text: text.to_owned(),
            private: self.private,
            situation,
            documents: Vec::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        };
        let saved = store.apply(&mut dossier, Edit::PutLog { entry });
        saved.map_err(|error| office.refused(&error))?;
        office::print(out, &id.0)
    }
}
