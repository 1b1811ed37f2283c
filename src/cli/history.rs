//! What changed in a dossier, and when.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    changes::Words,
    dossier::{
        difference::changes,
        store::{Opened, Store},
    },
    problem,
};

/// Says what changed in a dossier, with date and time; the newest first. Writes nothing.
#[derive(Debug, clap::Args)]
pub struct History {
    /// The folder of the dossier.
    dossier: PathBuf,
    #[command(flatten)]
    as_of: AsOf,
}

impl History {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.tell(out))
    }

    fn tell(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let refused = |error| office.refused(&error);
        let Opened { store, dossier, .. } =
            Store::read_with(&self.dossier, office.unlock().as_ref()).map_err(refused)?;
        let history = store.history().map_err(|error| office.refused(&error))?;
        let words = Words { texts: &office.texts, language: office.language, dossier: &dossier };
        if history.lines.is_empty() {
            office::print(out, &office.text("history-none", &[]))?;
        }
        for line in history.lines.iter().rev() {
            let (date, time) = problem::moment(line.at, office.language);
            let values = [("date", date.into()), ("time", time.into())];
            office::print(out, &office.text("history-moment", &values))?;
            let told = words.all(&changes(&line.edit, &line.undo));
            let told = if told.is_empty() { vec![words.other()] } else { told };
            for one in told {
                office::print(out, &format!("  {}", one.what))?;
                for detail in one.details {
                    office::print(out, &format!("    {detail}"))?;
                }
            }
        }
        if history.unread > 0 {
            let values = [("count", history.unread.into())];
            office::say(&office.text("history-unread", &values));
        }
        Ok(())
    }
}
