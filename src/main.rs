//! Arguments in, window or command out.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;
use jouw_weg::cli::{self, Arguments};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(command) = arguments.command else { return ExitCode::SUCCESS };
    let mut out = io::stdout().lock();
    match cli::run(command, &mut out) {
        Ok(code) => code,
        Err(refusal) => {
            let _ = writeln!(io::stderr(), "{}", refusal.0);
            ExitCode::FAILURE
        }
    }
}
