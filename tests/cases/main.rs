//! Deadlines of whole cases: each rule of contract.md, "Deadlines", with the source it follows.
#![expect(clippy::expect_used, reason = "a test may panic")]

mod command;
mod events;
mod examples;
mod now;
mod properties;
mod states;
mod suspension;
mod told;
