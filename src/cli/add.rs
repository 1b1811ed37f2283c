//! Adds a document.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Adds a document.
#[derive(Debug, clap::Args)]
pub struct Add {}

impl Add {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
