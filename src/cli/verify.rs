//! Checks a dossier or a travel file.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    documents,
    dossier::archive::{self, Source},
};

/// Reads every document and compares it with what came; says what is wrong, and then exits with 1.
#[derive(Debug, clap::Args)]
pub struct Verify {
    /// The folder of the dossier, or a travel file.
    dossier: PathBuf,
    #[command(flatten)]
    as_of: AsOf,
}

impl Verify {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.verify(out))
    }

    fn verify(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let unlock = office.unlock();
        let source = Source { path: &self.dossier, unlock: unlock.as_ref() };
        let checked = archive::verify(source, &mut documents::in_silence)
            .map_err(|error| office.refused(&error))?;
        if checked.spare > 0 {
            office::say(&office.text("cli-travel-spare", &[("count", checked.spare.into())]));
        }
        if checked.findings.is_empty() {
            let values = [
                ("name", checked.dossier.child.name.as_str().into()),
                ("documents", checked.documents.into()),
            ];
            return office::print(out, &office.text("cli-travel-whole", &values));
        }
        let wrong: Vec<_> = checked.findings.iter().map(|one| office.found(one)).collect();
        Err(Stop::Refused(wrong.join("\n")))
    }
}
