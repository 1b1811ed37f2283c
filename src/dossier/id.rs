//! Random ids.

use std::hash::{BuildHasher, RandomState};

use serde::{Deserialize, Serialize};

/// The id of a record inside a dossier: random, never reused, the same in every copy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub String);

impl RecordId {
    /// An id that no other record has: 64 random bits as 16 hexadecimal digits.
    pub fn random() -> Self {
        Self(random_id())
    }
}

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// 64 random bits as 16 hexadecimal digits.
pub(crate) fn random_id() -> String {
    let mut bytes = [0; 8];
    if getrandom::fill(&mut bytes).is_err() {
        // A system without a source of randomness: the seed of the standard hasher still differs.
        bytes = RandomState::new().hash_one(std::process::id()).to_be_bytes();
    }
    format!("{:016x}", u64::from_be_bytes(bytes))
}
