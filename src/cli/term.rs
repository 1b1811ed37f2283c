//! Computes last days.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Computes last days.
#[derive(Debug, clap::Args)]
pub struct Term {}

impl Term {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
