//! A dossier is never lost: whatever happens to its folder, it opens, or says what can be opened.

#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(clippy::disallowed_methods, reason = "these tests damage files on purpose")]

#[path = "store_faults/damage.rs"]
mod damage;
#[cfg(unix)]
#[path = "store_faults/every_operation.rs"]
mod every_operation;
#[cfg(target_os = "linux")]
#[path = "store_faults/full.rs"]
mod full;
#[cfg(unix)]
#[path = "store_faults/paper_disk.rs"]
mod paper_disk;
#[cfg(unix)]
#[path = "store_faults/process.rs"]
mod process;
#[cfg(unix)]
#[path = "store_faults/script.rs"]
mod script;
#[path = "store_faults/sharing.rs"]
mod sharing;
#[cfg(unix)]
#[path = "store_faults/travel.rs"]
mod travel;
