//! The loader: what it refuses, each fault on one line, and that the built-in content is whole.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "content/built_in.rs"]
mod built_in;
#[path = "content/commands.rs"]
mod commands;
#[path = "content/faults.rs"]
mod faults;
#[path = "content/folders.rs"]
mod folders;
#[path = "content/outcomes.rs"]
mod outcomes;
#[path = "content/plain.rs"]
mod plain;
#[path = "content/revisions.rs"]
mod revisions;
#[path = "content/stories.rs"]
mod stories;
#[path = "content/translated.rs"]
mod translated;
