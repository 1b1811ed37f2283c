//! Writes the example dossier.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal, language,
    office::{self, Office, Stop},
};
use crate::{dossier::store::Store, example, i18n::Language, problem::path_text};

/// Writes the example dossier.
#[derive(Debug, clap::Args)]
pub struct Example {
    /// The folder that becomes the dossier; it must be absent or empty.
    dir: PathBuf,
    /// The language of the parents' words; letters of a Dutch school stay Dutch.
    #[arg(long, default_value = "nl", value_parser = language)]
    lang: Language,
    #[command(flatten)]
    as_of: AsOf,
}

impl Example {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.write(out))
    }

    fn write(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let mut store = example::write(&self.dir, &office.texts, office.today, self.lang)
            .map_err(|error| office.refused(&error))?;
        if office.password.is_some() {
            let dossier = Store::read(&self.dir).map_err(|error| office.refused(&error))?.dossier;
            office.seal(&mut store, &dossier)?;
        }
        let path = [("path", path_text(&self.dir).into())];
        office::print(out, &office.text("cli-example-written", &path))
    }
}
