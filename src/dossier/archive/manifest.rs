//! `manifest.json`: what is in a travel file, with sizes and hashes.

use serde::{Deserialize, Serialize};

use super::zip::Sum;

/// The form of travel file that this program writes.
pub const VERSION: u32 = 1;

/// What a travel file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`VERSION`] when it was written.
    pub version: u32,
    /// The id of the dossier.
    pub dossier: String,
    /// What was left out on purpose: `private`, `history`.
    #[serde(default)]
    pub left_out: Vec<String>,
    /// Originals that were not there, or spoiled, when it was packed: `documents/…`.
    #[serde(default)]
    pub missing: Vec<String>,
    /// All other parts, in the order in which they stand in the file.
    pub parts: Vec<Part>,
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name in the file.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

impl Part {
    pub(super) fn new(name: &str, sum: Sum) -> Self {
        Self { name: name.to_owned(), size: sum.size, sha256: sum.sha256 }
    }

    pub(super) fn is(&self, sum: &Sum) -> bool {
        self.size == sum.size && self.sha256 == sum.sha256
    }
}
