//! Writes the example and its prints, and opens the window on it.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Writes the example and its prints, and opens the window on it.
#[derive(Debug, clap::Args)]
pub struct Demo {}

impl Demo {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
