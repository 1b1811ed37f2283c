//! The command line: one file per command; each parses, calls and prints.

use std::{
    io::{self, BufRead, Read, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::{dossier::seal::Password, i18n::Language};

mod add;
mod apart;
mod content;
mod demo;
mod event;
mod example;
mod history;
mod ics;
mod log;
mod merge;
mod new;
mod office;
mod opened;
mod pack;
mod print;
mod restore;
mod results;
mod status;
mod term;
mod unpack;
mod verify;

pub use results::Results;

/// Your way through passend onderwijs: steps, last days and a dossier. Works offline.
#[derive(Debug, Parser)]
#[command(name = "jouw-weg", disable_version_flag = true, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// Print the versions of program and content.
    #[arg(long)]
    pub version: bool,
    /// Open the window on this dossier (a folder).
    pub dossier: Option<PathBuf>,
    /// Use content and texts from this folder instead of the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// Look at it on this day instead of today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the program can do without the window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the example dossier and its prints to a folder, and open the window on it.
    Demo(demo::Demo),
    /// Write the example dossier to a folder.
    Example(example::Example),
    /// Begin a dossier.
    New(new::New),
    /// What now, deadlines, what is missing.
    Status(status::Status),
    /// Add a line to the log.
    Log(log::Log),
    /// Add a document.
    Add(add::Add),
    /// Record a dated fact.
    Event(event::Event),
    /// Print to a PDF.
    Print(print::Print),
    /// Put a whole dossier into one travel file.
    Pack(pack::Pack),
    /// Make a travel file a folder again.
    Unpack(unpack::Unpack),
    /// Merge another copy of a dossier into it.
    Merge(merge::Merge),
    /// Check a dossier or travel file: every hash, every document.
    Verify(verify::Verify),
    /// What changed, and when.
    History(history::History),
    /// Go back to an earlier version.
    Restore(restore::Restore),
    /// Compute one last day, or many.
    Term(term::Term),
    /// Deadlines and meetings as iCalendar.
    Ics(ics::Ics),
    /// Read a file of others; the window starts this by itself.
    #[command(hide = true)]
    Apart(apart::Apart),
    /// Check, show, walk and draw the content.
    #[command(subcommand)]
    Content(content::Content),
}

/// What every command takes that opens a dossier or computes: the day, and a password.
#[derive(Debug, Clone, Args)]
pub struct AsOf {
    /// Look at it on this day instead of today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Read the password of the dossier from standard input: its first line.
    #[arg(long)]
    pub password_stdin: bool,
}

/// The most bytes of a password.
const PASSWORD: u64 = 4096;

impl AsOf {
    /// The password on standard input; `None` = none was announced. It may be empty.
    fn password(&self) -> io::Result<Option<Password>> {
        if !self.password_stdin {
            return Ok(None);
        }
        let mut line = Zeroizing::new(Vec::new());
        io::stdin().lock().take(PASSWORD).read_until(b'\n', &mut line)?;
        let text = std::str::from_utf8(&line).unwrap_or_default();
        Ok(Some(Password::new(text.trim_end_matches(['\r', '\n']))))
    }

    /// The day asked for, else today.
    pub fn day(&self) -> Date {
        self.as_of.unwrap_or_else(crate::clock::today)
    }
}

/// Why a command was not done: a sentence for the person who typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

impl<E: std::error::Error> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Reads a language as people type it.
fn language(text: &str) -> Result<Language, String> {
    let found = Language::ALL.into_iter().find(|language| language.code() == text);
    found.ok_or_else(|| "write nl or en".to_owned())
}

/// Prints the versions of program and content.
pub fn version(out: &mut dyn Write) -> ExitCode {
    let content = crate::content::Content::built_in().map(|content| content.version);
    let content = content.unwrap_or_else(|_| "?".to_owned());
    let line = writeln!(out, "jouw-weg {} (content {content})", env!("CARGO_PKG_VERSION"));
    if line.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs a command; results go to `out`, a refusal is a sentence.
///
/// # Errors
/// When the command is refused; the sentence says why and what to do.
pub fn run(command: Command, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
    match command {
        Command::Demo(command) => command.run(out),
        Command::Example(command) => command.run(out),
        Command::New(command) => command.run(out),
        Command::Status(command) => command.run(out),
        Command::Log(command) => command.run(out),
        Command::Add(command) => command.run(out),
        Command::Event(command) => command.run(out),
        Command::Print(command) => command.run(out),
        Command::Pack(command) => command.run(out),
        Command::Unpack(command) => command.run(out),
        Command::Merge(command) => command.run(out),
        Command::Verify(command) => command.run(out),
        Command::History(command) => command.run(out),
        Command::Restore(command) => command.run(out),
        Command::Term(command) => command.run(out),
        Command::Ics(command) => command.run(out),
        Command::Apart(command) => command.run(out),
        Command::Content(command) => command.run(out),
    }
}
