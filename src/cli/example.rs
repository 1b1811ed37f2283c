//! Writes the example dossier.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{AsOf, Refusal, language, texts};
use crate::{
    example::{self, NotWritten},
    i18n::{Language, Texts},
    problem::{self, path_text},
};

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
        let texts = texts()?;
        let spoken = Language::of_system();
        example::write(&self.dir, &texts, self.as_of.day(), self.lang)
            .map_err(|error| refusal(&texts, &error, &self.dir))?;
        let written = [("path", path_text(&self.dir).into())];
        writeln!(out, "{}", texts.format(spoken, "cli-example-written", &written))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What happened, that nothing was changed, and what to do.
pub(super) fn refusal(texts: &Texts, error: &NotWritten, folder: &Path) -> Refusal {
    let spoken = Language::of_system();
    Refusal(match error {
        NotWritten::Store(error) => problem::sentence(texts, spoken, error),
        NotWritten::File(error) => problem::sentence(texts, spoken, error),
        NotWritten::AnotherDossier => {
            let values = [("path", path_text(folder).into())];
            texts.format(spoken, "cli-example-another", &values)
        }
        NotWritten::Example(error) => {
            texts.format(spoken, "cli-example-failed", &[("cause", error.to_string().into())])
        }
    })
}
