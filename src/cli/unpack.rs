//! Unpacks a travel file.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    documents,
    dossier::archive::{self, Shape, Source},
    problem::path_text,
};

/// Makes a travel file a folder again: whole, or not at all.
#[derive(Debug, clap::Args)]
pub struct Unpack {
    /// The travel file.
    file: PathBuf,
    /// The folder that becomes the dossier; it must be absent or empty.
    dir: PathBuf,
    /// Write everything as ordinary files under their own names, to read without this program.
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    as_of: AsOf,
}

impl Unpack {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.unpack(out))
    }

    fn unpack(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let words = ["cli-travel-plain-documents", "cli-travel-plain-data"]
            .map(|key| office.text(key, &[]));
        let [documents, data] = &words;
        let (shape, key) = if self.plain {
            (Shape::Plain { documents, data }, "cli-travel-plain")
        } else {
            (Shape::Dossier, "cli-travel-unpacked")
        };
        let page = |dossier: &_, link: &dyn Fn(&_) -> _| office.page(dossier, link);
        let unlock = office.unlock();
        let source = Source { path: &self.file, unlock: unlock.as_ref() };
        let silent = &mut documents::in_silence;
        let unpacked = archive::unpack(source, &self.dir, shape, &page, silent)
            .map_err(|error| office.refused(&error))?;
        let values = [
            ("path", path_text(&self.dir).into()),
            ("name", unpacked.dossier.child.name.as_str().into()),
            ("documents", unpacked.documents.into()),
        ];
        office::print(out, &office.text(key, &values))?;
        for finding in &unpacked.findings {
            office::say(&office.found(finding));
        }
        Ok(())
    }
}
