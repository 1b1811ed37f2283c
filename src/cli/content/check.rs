//! `content check`: every fault on a line of standard output, then a sentence.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use crate::{
    cli::{AsOf, Refusal},
    content::load,
    i18n::{Language, Texts},
};

/// Check the content: every fault on a line, as file, line, what is wrong and what to do.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// Warnings are faults too: reviews and waivers that end within thirty days.
    #[arg(long)]
    strict: bool,
    /// Check this folder instead of the built-in content.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    #[command(flatten)]
    as_of: AsOf,
    /// The language of the closing sentence.
    #[arg(long, value_name = "LANGUAGE", value_parser = super::language, default_value = "nl")]
    lang: Language,
}

impl Check {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let checked = load::check(self.content.as_deref(), self.as_of.day());
        let texts = Texts::built_in().map_err(super::bad_texts)?;
        for fault in &checked.faults.0 {
            writeln!(out, "{fault}")?;
        }
        let mut notes = io::stderr().lock();
        for warning in &checked.warnings.0 {
            if self.strict {
                writeln!(out, "{warning}")?;
            } else {
                writeln!(notes, "{warning}")?;
            }
        }
        let warnings = checked.warnings.0.len();
        let faults = checked.faults.0.len() + if self.strict { warnings } else { 0 };
        let values = [("faults", faults.into()), ("warnings", warnings.into())];
        let key = match (faults, warnings) {
            (0, 0) => "cli-content-check-clean",
            (0, _) => "cli-content-check-warnings",
            _ => "cli-content-check-faults",
        };
        writeln!(notes, "{}", texts.format(self.lang, key, &values))?;
        Ok(if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
