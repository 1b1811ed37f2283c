//! Adds a line to the log.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Adds a line to the log.
#[derive(Debug, clap::Args)]
pub struct Log {}

impl Log {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
