//! Prints to a PDF.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Prints to a PDF.
#[derive(Debug, clap::Args)]
pub struct Print {}

impl Print {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
