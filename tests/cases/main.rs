//! Deadlines of whole cases: each rule of contract.md, "Deadlines", with the source it follows.
#![expect(clippy::expect_used, reason = "a test may panic")]

mod command;
mod corrections;
mod events;
mod every_deadline;
mod examples;
mod now;
mod outcomes;
mod plan;
mod properties;
mod rules;
mod states;
mod subtleties;
mod suspension;
mod told;
mod told_by_command;
mod words;
