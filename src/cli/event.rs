//! Records a dated fact.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Records a dated fact.
#[derive(Debug, clap::Args)]
pub struct Event {}

impl Event {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
