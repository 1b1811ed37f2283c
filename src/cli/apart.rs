//! Reads a file of others for the window, in a process of its own.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use super::Refusal;
use crate::documents::apart::{self, Wish};

/// Reads a file from standard input; for the program itself.
#[derive(Debug, clap::Args)]
pub struct Apart {
    /// What is asked.
    what: What,
    /// The extension of the file.
    #[arg(long)]
    kind: String,
    /// Which page, from 1.
    #[arg(long, default_value_t = 1)]
    page: u32,
}

/// What is asked.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum What {
    Tell,
    Show,
    Clean,
}

impl Apart {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let wish = match self.what {
            What::Tell => Wish::Tell,
            What::Show => Wish::Show(self.page),
            What::Clean => Wish::Clean,
        };
        apart::serve(wish, self.kind, io::stdin().lock(), out)?;
        Ok(ExitCode::SUCCESS)
    }
}
