//! Arguments in, window or command out.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;
use jouw_weg::{
    cli::{self, Arguments, Results},
    ui::{self, NoWindow, Options},
};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.version {
        return cli::version(&mut io::stdout());
    }
    let Some(command) = arguments.command else {
        ui::warm_up();
        let Arguments { dossier, content, as_of, .. } = arguments;
        let shown = ui::run(Options { dossier, content, as_of, language: None });
        return shown.map_or_else(|NoWindow(sentence)| refuse(&sentence), |()| ExitCode::SUCCESS);
    };
    match cli::run(command, &mut Results(io::stdout().lock())) {
        Ok(code) => code,
        Err(refusal) => refuse(&refusal.0),
    }
}

fn refuse(sentence: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "{sentence}");
    ExitCode::FAILURE
}
