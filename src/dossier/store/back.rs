//! Looking back: earlier states, the history, and what can be taken back.

use std::path::PathBuf;

use super::{Lines, Store, copies, history};
use crate::{
    dossier::{
        Dossier,
        earlier::{self, Earlier},
        past::Past,
        seal::Unlock,
    },
    files,
};

impl Store {
    /// The earlier states that this dossier can go back to, the newest first: its copies, and its
    /// backups in these folders.
    pub fn earlier(&self, dossier: &Dossier, backups: &[PathBuf]) -> Vec<Earlier> {
        let copies = copies::all_good(&self.vault).into_iter();
        let copies = copies.filter(|(_, read)| read.dossier.id == dossier.id);
        let copies = copies
            .map(|(copy, read)| Earlier::of(earlier::Kind::Copy(copy.name), &read, copy.saved));
        let unlock = self.vault.key().cloned().map(Unlock::Key);
        let backups = earlier::backups(backups, dossier, unlock.as_ref());
        let mut all: Vec<_> = copies.chain(backups).collect();
        all.sort_by_key(|one| std::cmp::Reverse((one.saved, one.edits)));
        all
    }

    /// The dossier as it was then; `None` when it can't be read any more.
    pub fn dossier_of(&self, dossier: &Dossier, earlier: &Earlier) -> Option<Dossier> {
        let unlock = self.vault.key().cloned().map(Unlock::Key);
        let read = match &earlier.kind {
            earlier::Kind::Copy(name) => copies::good(&self.vault, name)?,
            earlier::Kind::Backup(path) => earlier::of_backup(path, dossier, unlock.as_ref())?,
        };
        Some(read.dossier)
    }

    /// The history, oldest first; a torn or foreign line is left out.
    ///
    /// # Errors
    /// When it can't be read; no history is an empty one.
    pub fn history(&self) -> Result<Lines, files::Error> {
        history::read(&self.vault)
    }

    /// The end of the history, for people: of a very long one only the latest changes.
    ///
    /// # Errors
    /// When it can't be read; no history is an empty one.
    pub fn latest_history(&self) -> Result<Lines, files::Error> {
        history::shown(&self.vault)
    }

    /// What can be taken back of what was done before: from the end of the history, as far as it is
    /// the history of this dossier.
    pub fn past(&self) -> Past {
        let mut lines = history::latest(&self.vault);
        lines.extend(self.queue.iter().cloned());
        let whole = lines.last().is_some_and(|last| last.n == self.edits);
        Past::of(if whole { lines } else { Vec::new() })
    }
}
