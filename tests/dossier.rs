//! A dossier: its edits, its file, its folder and the commands that fill it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "dossier/edits.rs"]
mod edits;
#[path = "dossier/golden.rs"]
mod golden;
