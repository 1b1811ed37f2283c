//! `content release`: locks the steps and deadlines of this version.

use std::{io::Write, path::PathBuf, process::ExitCode};

use crate::{
    cli::{AsOf, Refusal},
    content::load,
    files,
    i18n::{Language, Texts},
};

/// Lock this version: from now on a changed step or deadline asks for a new version.
#[derive(Debug, clap::Args)]
pub struct Release {
    /// The folder of the content: its released.txt is written.
    #[arg(long, value_name = "DIR")]
    content: PathBuf,
    #[command(flatten)]
    as_of: AsOf,
    /// The language of the closing sentence.
    #[arg(long, value_name = "LANGUAGE", value_parser = super::language, default_value = "nl")]
    lang: Language,
}

impl Release {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let texts = Texts::built_in().map_err(super::bad_texts)?;
        let (path, version, lock) = load::release(&self.content, self.as_of.day())?;
        files::save_whole(&path, lock.as_bytes())?;
        let values = [("version", version.into())];
        writeln!(out, "{}", texts.format(self.lang, "cli-content-release", &values))?;
        Ok(ExitCode::SUCCESS)
    }
}
