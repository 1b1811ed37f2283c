//! `content translated`: an English text was compared with the Dutch that stands there now.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::Misuse;
use crate::{
    cli::Refusal,
    content::load::{self, Renewed},
    files,
    i18n::{Language, Texts},
};

/// Record that English texts were compared with the Dutch ones: a text is then no longer to review.
#[derive(Debug, clap::Args)]
pub struct Translated {
    /// The texts, as step-tlv-d3.why, or step-tlv-d3 for all of its parts.
    #[arg(required_unless_present = "new")]
    keys: Vec<String>,
    /// All texts that have no record yet.
    #[arg(long)]
    new: bool,
    /// The folder whose texts they are: its made-from.txt is written.
    #[arg(long, value_name = "DIR")]
    content: PathBuf,
    /// The language of the closing sentence.
    #[arg(long, value_name = "LANGUAGE", value_parser = super::language, default_value = "nl")]
    lang: Language,
}

impl Translated {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let texts = Texts::built_in().map_err(super::bad_texts)?;
        let renewed = load::translated(&self.content, &self.keys, self.new);
        let (path, Renewed { file, keys, unknown, .. }) = renewed?;
        if !unknown.is_empty() {
            let values = [("keys", super::listed(unknown.iter().map(String::as_str)).into())];
            let sentence = texts.format(self.lang, "cli-content-translated-unknown", &values);
            return Ok(Misuse(sentence).exit());
        }
        files::save_whole(&path, file.as_bytes())?;
        for key in &keys {
            writeln!(out, "{key}")?;
        }
        let values = [("texts", keys.len().into())];
        let sentence = texts.format(self.lang, "cli-content-translated", &values);
        writeln!(std::io::stderr(), "{sentence}")?;
        Ok(ExitCode::SUCCESS)
    }
}
