//! Deadlines and meetings as iCalendar.

use std::{io::Write, process::ExitCode};

use super::Refusal;

/// Deadlines and meetings as iCalendar.
#[derive(Debug, clap::Args)]
pub struct Ics {}

impl Ics {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        Err(Refusal("this command is being built".to_owned()))
    }
}
