//! Checks, shows, walks and draws the content.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// What to do with the content.
#[derive(Debug, clap::Subcommand)]
pub enum Content {
    /// Check it; every fault on a line.
    Check {},
}

impl Content {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
