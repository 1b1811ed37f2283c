//! A dossier: its edits, its file, its folder and the commands that fill it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::disallowed_methods, reason = "these tests make files for the program to take")]

#[path = "dossier/commands.rs"]
mod commands;
#[path = "dossier/edits.rs"]
mod edits;
#[path = "dossier/golden.rs"]
mod golden;
#[path = "dossier/merging.rs"]
mod merging;
#[path = "dossier/migration.rs"]
mod migration;
#[path = "dossier/sealed.rs"]
mod sealed;
#[path = "dossier/time.rs"]
mod time;
#[path = "dossier/travel.rs"]
mod travel;
#[path = "dossier/whereabouts.rs"]
mod whereabouts;
