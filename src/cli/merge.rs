//! Merges another copy of a dossier into it.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    documents,
    dossier::{
        merge::{Merged, conflicts},
        store::Other,
    },
    joined::Words,
    problem::path_text,
};

/// Merges another copy of a dossier into it, without loss. Says what comes in and what differs.
#[derive(Debug, clap::Args)]
pub struct Merge {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// The other copy: a folder or a travel file. It stays as it is.
    other: PathBuf,
    /// Only say what would change.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    as_of: AsOf,
}

impl Merge {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.merge(out))
    }

    fn merge(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let (mut store, mut dossier) = office.dossier(&self.dossier)?;
        let other = Other::read(&self.other, office.unlock().as_ref())
            .map_err(|error| office.refused(&error))?;
        let merged = store.merged(&dossier, &other).map_err(|error| office.refused(&error))?;
        let path = path_text(&self.other);
        if merged.left_out > 0 {
            let count = [("count", merged.left_out.into())];
            office::say(&office.text("cli-merge-left-out", &count));
        }
        if merged.join.is_empty() {
            let words = office.text("cli-merge-nothing", &[("path", path.as_str().into())]);
            return office::print(out, &words);
        }
        say(&office, &path, &merged, out)?;
        if self.dry_run {
            return office::print(out, &office.text("cli-merge-dry", &[]));
        }
        let silent = &mut documents::in_silence;
        let (_, lacking) = store
            .take_merged(&mut dossier, &other, merged, silent)
            .map_err(|error| office.refused(&error))?;
        for name in lacking {
            office::say(&office.text("cli-merge-lacking", &[("name", name.into())]));
        }
        office::print(out, &office.text("cli-merge-done", &[]))
    }
}

/// What comes in, and what is left to choose.
fn say(office: &Office, path: &str, merged: &Merged, out: &mut dyn Write) -> Result<(), Stop> {
    let words = Words { texts: &office.texts, language: office.language };
    let values = [("path", path.into()), ("count", merged.differences.len().into())];
    office::print(out, &office.text("cli-merge-differences", &values))?;
    for difference in &merged.differences {
        office::print(out, &format!("  {}", words.difference(difference)))?;
    }
    let open = conflicts(&merged.dossier);
    if !open.is_empty() {
        office::print(out, &office.text("cli-merge-conflicts", &[("count", open.len().into())]))?;
    }
    for conflict in open {
        let others = conflict.others.iter().map(|value| words.choice(&conflict, value));
        let values = [
            ("what", words.about(&conflict).into()),
            ("shown", words.choice(&conflict, &conflict.shown).into()),
            ("others", others.collect::<Vec<_>>().join(", ").into()),
        ];
        office::print(out, &format!("  {}", office.text("cli-merge-conflict", &values)))?;
    }
    Ok(())
}
