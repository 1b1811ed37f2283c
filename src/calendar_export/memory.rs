//! What was exported before, so that a calendar can follow.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use crate::dossier::store::EXPORTED;

use super::{Kind, Wanted};
use crate::{dossier::store::Vault, files};

/// More than any dossier exports; a larger file is not ours.
const LIMIT: u64 = 4_000_000;

/// What was exported before, by UID.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// Each entry as it was last sent.
    #[serde(default)]
    pub entries: BTreeMap<String, Entry>,
}

/// An entry as it was last sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The day it stands on.
    pub day: Date,
    /// Deadline or meeting.
    pub kind: Kind,
    /// Higher with each change.
    pub sequence: u64,
    /// The day of the last change.
    pub modified: Date,
    /// It was sent as fallen away.
    #[serde(default)]
    pub cancelled: bool,
}

impl Exported {
    /// The memory of a dossier; empty if there is none, or none that can be read: then
    /// entries are sent anew, which harms nothing.
    pub fn read(vault: &Vault) -> Self {
        let text = vault.read(EXPORTED, LIMIT).ok();
        text.and_then(|text| serde_json::from_slice(&text.bytes).ok()).unwrap_or_default()
    }

    /// Keeps it beside the dossier.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn keep(&self, vault: &Vault) -> Result<(), files::Error> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        vault.save(EXPORTED, &bytes).map(drop)
    }

    /// The entry for a day: as it was if nothing changed, else with a higher number.
    pub(super) fn next(&self, wanted: &Wanted, today: Date, edits: u64) -> Entry {
        match self.entries.get(&wanted.uid) {
            Some(known) if known.day == wanted.day && !known.cancelled => known.clone(),
            known => Entry {
                day: wanted.day,
                kind: wanted.kind,
                sequence: known.map_or(edits, |known| edits.max(known.sequence + 1)),
                modified: today,
                cancelled: false,
            },
        }
    }
}

impl Entry {
    /// The entry that takes this one out of the calendar.
    pub(super) fn cancel(&self, today: Date, edits: u64) -> Self {
        let sequence = edits.max(self.sequence + 1);
        Self { sequence, modified: today, cancelled: true, ..self.clone() }
    }
}
