//! What now, deadlines, what is missing.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// What now, deadlines, what is missing.
#[derive(Debug, clap::Args)]
pub struct Status {}

impl Status {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
