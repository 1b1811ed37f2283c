//! Ways through the real content and through invented content: every node is visited, help from a
//! person is never further than one step, and Back is exact.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "paths/cases.rs"]
mod cases;
#[path = "paths/ends.rs"]
mod ends;
#[path = "paths/invented.rs"]
mod invented;
#[path = "paths/real.rs"]
mod real;
#[path = "paths/wanderer.rs"]
mod wanderer;
