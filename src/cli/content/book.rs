//! `content book`: the whole tree on paper, for a lawyer to sign.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::Given;
use crate::{
    cli::{AsOf, Refusal},
    files, print, problem,
};

/// Print all of the content as a book (PDF): both languages side by side, with ids, sources,
/// confidence, review dates and room for initials.
#[derive(Debug, clap::Args)]
pub struct Book {
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    given: Given,
    #[command(flatten)]
    as_of: AsOf,
}

impl Book {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let open = self.given.open()?;
        let pdf = print::book(&open.rules, &open.texts, self.as_of.day())?;
        files::save_whole(&self.out, &pdf)
            .map_err(|error| Refusal(problem::sentence(&open.own, open.language, &error)))?;
        Ok(ExitCode::SUCCESS)
    }
}
