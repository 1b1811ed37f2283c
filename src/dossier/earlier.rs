//! Earlier states of a dossier that it can go back to: its good copies, and its backups.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Dossier, archive, backup, seal::Unlock, store::format};

/// An earlier state.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// Where it stands.
    pub kind: Kind,
    /// When it was saved; `None` = not known.
    pub saved: Option<Timestamp>,
    /// The number of the last edit in it.
    pub edits: u64,
    /// Entries, meetings, documents, and what the child said.
    pub entries: usize,
}

/// Where an earlier state stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A copy in the folder, by its name there.
    Copy(String),
    /// A backup elsewhere.
    Backup(PathBuf),
}

impl Earlier {
    pub(super) fn of(kind: Kind, read: &format::Read, saved: Option<Timestamp>) -> Self {
        Self { kind, saved, edits: read.edits, entries: entries(&read.dossier) }
    }
}

/// How many entries, meetings and documents there are, and words of the child.
pub fn entries(dossier: &Dossier) -> usize {
    dossier.log.len() + dossier.meetings.len() + dossier.documents.len() + dossier.voice.len()
}

/// The backups of a dossier in these folders. One that can't be opened, or is of another dossier,
/// is none.
pub(super) fn backups(
    places: &[PathBuf],
    dossier: &Dossier,
    unlock: Option<&Unlock>,
) -> Vec<Earlier> {
    let mut places: Vec<&PathBuf> = places.iter().collect();
    places.sort();
    places.dedup();
    let found = places.into_iter().flat_map(|place| backup::list(place, dossier));
    let read = found.filter_map(|backup| {
        let read = of_backup(&backup.path, dossier, unlock)?;
        let saved = read.saved;
        Some(Earlier::of(Kind::Backup(backup.path), &read, saved))
    });
    read.collect()
}

/// The dossier in a backup, if it is the same one and of a format that is known.
pub(super) fn of_backup(
    path: &Path,
    dossier: &Dossier,
    unlock: Option<&Unlock>,
) -> Option<format::Read> {
    let (read, _) = archive::dossier_of(path, unlock).ok()?;
    (read.newer.is_none() && read.dossier.id == dossier.id).then_some(read)
}
