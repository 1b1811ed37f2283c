//! Writes the example dossier.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{AsOf, Refusal, language, texts};
use crate::{
    dossier::store,
    example::{self, NotWritten},
    files,
    i18n::{Language, Texts},
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
        let folder = self.dir.display().to_string();
        example::write(&self.dir, &texts, self.as_of.day(), self.lang)
            .map_err(|error| refusal(&texts, &error, &folder))?;
        let written = [("folder", folder.into())];
        writeln!(out, "{}", texts.format(spoken, "cli-example-written", &written))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What happened, that nothing was changed, and what to do.
pub(super) fn refusal(texts: &Texts, error: &NotWritten, folder: &str) -> Refusal {
    let file = match error {
        NotWritten::File(error) | NotWritten::Store(store::Error::File(error)) => Some(error),
        _ => None,
    };
    let key = match (error, file) {
        (NotWritten::AnotherDossier, _) => "cli-example-another",
        (_, Some(files::Error::NotEmpty { .. })) => "cli-example-not-empty",
        (_, Some(files::Error::NotAFolder { .. })) => "cli-example-not-a-folder",
        (_, Some(files::Error::ReadOnly { .. } | files::Error::Unreadable { .. })) => {
            "cli-example-read-only"
        }
        (_, Some(files::Error::Full { .. })) => "cli-example-full",
        _ => "cli-example-failed",
    };
    let values = [("folder", folder.to_owned().into()), ("cause", error.to_string().into())];
    Refusal(texts.format(Language::of_system(), key, &values))
}
