//! What now, deadlines, what is missing.

mod json;
mod plan;
mod words;

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    opened::{Look, language},
};
use crate::i18n::Language;

/// What now, deadlines, what is missing.
#[derive(Debug, clap::Args)]
pub struct Status {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// The language of the sentences.
    #[arg(long, value_name = "LANGUAGE", value_parser = language, default_value = "nl")]
    lang: Language,
    #[command(flatten)]
    as_of: AsOf,
}

impl Status {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let look = Look::at(&self.dossier, self.lang, &self.as_of)?;
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &json::Status::of(&look))?;
            writeln!(out)?;
        } else {
            words::Said { look: &look }.write(out)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
