//! Writes the example dossier.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Writes the example dossier.
#[derive(Debug, clap::Args)]
pub struct Example {}

impl Example {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
