//! Checks, shows, walks and draws the content.

mod check;

use std::{io::Write, process::ExitCode};

use super::Refusal;
use crate::i18n::{BadTexts, Language};

/// What to do with the content.
#[derive(Debug, clap::Subcommand)]
pub enum Content {
    /// Check it; every fault on a line.
    Check(check::Check),
}

impl Content {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        match self {
            Self::Check(command) => command.run(out),
        }
    }
}

/// Reads a language as people type it.
fn language(text: &str) -> Result<Language, String> {
    let found = Language::ALL.into_iter().find(|language| language.code() == text);
    found.ok_or_else(|| "write nl or en".to_owned())
}

/// Built-in texts that cannot be read: a fault of the program.
fn bad_texts(bad: Vec<BadTexts>) -> Refusal {
    let lines: Vec<String> = bad.iter().map(ToString::to_string).collect();
    Refusal(lines.join("\n"))
}
