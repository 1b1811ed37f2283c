//! Adds a document.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{dates::Wanted, documents, dossier::edit::Edit, i18n::Value, ids::DocumentKindId};

/// Keeps a copy of a file in the dossier, byte for byte. Prints the id of the document.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// The file.
    file: PathBuf,
    /// What kind of paper it is, as tlv-besluit.
    #[arg(long)]
    kind: Option<String>,
    /// The date on it, as 2026-11-13.
    #[arg(long)]
    date: Option<String>,
    /// The name under which it is listed; without it its own.
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

impl Add {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.add(out))
    }

    fn add(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let kind = self.kind.as_deref().map(|typed| kind(&office, typed)).transpose()?;
        let date =
            self.date.as_deref().map(|typed| office.date(typed, Wanted::Past)).transpose()?;
        let (mut store, mut dossier) = office.dossier(&self.dossier)?;
        let silent = &mut documents::in_silence;
        let taken = documents::take_in(store.vault(), &self.file, office.today, silent);
        let mut document = taken.map_err(|error| office.refused(&error))?;
        if let Some(there) = dossier.document_of_hash(&document.sha256) {
            let values: [(&str, Value<'_>); 1] = [("name", there.name.as_str().into())];
            office::say(&office.text("problem-document-there-already", &values));
            return office::print(out, &there.id.0);
        }
        document.kind = kind;
        document.date = date;
        if let Some(name) = self.name.filter(|name| !name.trim().is_empty()) {
            document.name = name;
        }
        let id = document.id.clone();
        let saved = store.apply(&mut dossier, Edit::PutDocument { document });
        saved.map_err(|error| office.refused(&error))?;
        office::print(out, &id.0)
    }
}

fn kind(office: &Office, typed: &str) -> Result<DocumentKindId, Stop> {
    let known = &office.content.documents;
    known.iter().find(|kind| kind.id == *typed).map(|kind| kind.id.clone()).ok_or_else(|| {
        let possible: Vec<_> = known.iter().map(|kind| kind.id.as_str()).collect();
        office.unknown("cli-dossier-unknown-kind", typed, &possible)
    })
}
