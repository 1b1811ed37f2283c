//! Packs a dossier into a travel file.

use std::{io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    documents,
    dossier::{
        archive::{self, How, Without},
        seal::WORK,
        store::vault_at,
    },
    travel,
};

/// Puts a whole dossier into one travel file, and checks it. Says what goes along.
///
/// With --password-stdin the file gets that password; a dossier that has one is opened with it and
/// keeps it.
#[derive(Debug, clap::Args)]
pub struct Pack {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// The travel file; its name ends in .jouwweg. A file that is there gives way.
    file: PathBuf,
    /// What stays home: private, history, or both with a comma between. Without private entries
    /// the history stays home too.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    without: Vec<Part>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    Private,
    History,
}

impl Pack {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.pack(out))
    }

    fn pack(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let without = Without {
            private: self.without.contains(&Part::Private),
            history: self.without.contains(&Part::History),
        };
        let page = |dossier: &_, link: &dyn Fn(&_) -> _| office.page(dossier, link);
        let silent = &mut documents::in_silence;
        let unlock = office.unlock();
        let opened = vault_at(&self.dossier, unlock.as_ref()).map_err(|e| office.refused(&e))?;
        let how = How { without, password: office.password.as_ref().map(|one| (one, WORK)) };
        let packed = archive::pack_vault(&opened, &self.file, how, &page, silent)
            .map_err(|error| office.refused(&error))?;
        let (texts, language) = (&office.texts, office.language);
        for line in travel::packed(texts, language, &self.file, without, &packed) {
            office::print(out, &line)?;
        }
        for line in travel::lacking(texts, language, &packed) {
            office::say(&line);
        }
        Ok(())
    }
}
