//! Begins a dossier.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Begins a dossier.
#[derive(Debug, clap::Args)]
pub struct New {}

impl New {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
