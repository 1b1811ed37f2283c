//! Packs a dossier into a travel file.

use std::{io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    documents,
    dossier::archive::{self, Packed, Without},
    i18n::{Value, format},
    problem::path_text,
};

/// Puts a whole dossier into one travel file, and checks it. Says what goes along.
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
        let office = Office::open(self.as_of.day())?;
        let without = Without {
            private: self.without.contains(&Part::Private),
            history: self.without.contains(&Part::History),
        };
        let page = |dossier: &_, link: &dyn Fn(&_) -> _| office.page(dossier, link);
        let silent = &mut documents::in_silence;
        let packed = archive::pack(&self.dossier, &self.file, without, &page, silent)
            .map_err(|error| office.refused(&error))?;
        for line in said(&office, &self.file, without, &packed) {
            office::print(out, &line)?;
        }
        for (key, names) in
            [("cli-travel-missing", &packed.missing), ("cli-travel-spoiled", &packed.spoiled)]
        {
            for name in names {
                office::say(&office.named(key, name));
            }
        }
        Ok(())
    }
}

/// What goes along, and what does not.
fn said(office: &Office, file: &std::path::Path, without: Without, packed: &Packed) -> Vec<String> {
    let size = format::size(packed.size, office.language);
    let file: [(&str, Value<'_>); 2] = [("path", path_text(file).into()), ("size", size.into())];
    let counts = [
        ("log", packed.log.into()),
        ("meetings", packed.meetings.into()),
        ("documents", packed.documents.into()),
    ];
    let history = if packed.history { "cli-travel-history" } else { "cli-travel-no-history" };
    let history = if without.private {
        office.text("cli-travel-no-private", &[("count", packed.private.into())])
    } else {
        office.text(history, &[])
    };
    vec![office.text("cli-travel-packed", &file), office.text("cli-travel-along", &counts), history]
}
