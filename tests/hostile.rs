//! Bad input: never a panic, never an overwrite, always a sentence.

#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::disallowed_methods, reason = "these tests write damaged files on purpose")]

#[path = "hostile/documents.rs"]
mod documents;
#[path = "hostile/mutations.rs"]
mod mutations;
#[path = "hostile/papers.rs"]
mod papers;
#[path = "hostile/seeds.rs"]
mod seeds;
#[path = "hostile/sentences.rs"]
mod sentences;
#[path = "hostile/targets.rs"]
mod targets;
#[path = "hostile/travel.rs"]
mod travel;
