//! Records a dated fact.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::dossier::{Event as Record, RecordId, Unknown, edit::Edit};

/// Records a dated fact. Prints its id.
#[derive(Debug, clap::Args)]
pub struct Event {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// What and when, as decision-sent=2026-11-13, decision-sent=2026-11-13@tlv or
    /// letter-names-date=2026-11-13:2026-12-18@all.
    #[arg(value_name = "EVENT=DATE[:DATE][@SITUATION]")]
    happened: String,
    #[command(flatten)]
    as_of: AsOf,
}

impl Event {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.add(out))
    }

    fn add(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let happened = office.event(&self.happened)?;
        let (mut store, mut dossier) = office.dossier(&self.dossier)?;
        let situation = office.place(&happened, &dossier)?;
        let id = RecordId::random();
        let event = Record {
            id: id.clone(),
            event: happened.event,
            situation,
            date: happened.date,
            names: happened.names,
            crossed_out: false,
            unknown: Unknown::new(),
        };
        let saved = store.apply(&mut dossier, Edit::PutEvent { event });
        saved.map_err(|error| office.refused(&error))?;
        office::print(out, &id.0)
    }
}
