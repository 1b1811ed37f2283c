//! Another copy of a dossier, read to be merged: a folder, a travel file, a copy that a program
//! made beside ours, or our own file after somebody else changed it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{
    DOSSIER, Error, FILE_LIMIT, Original, Store, Vault, format, lock_patiently, parse, read_text,
    vault_at,
};
use crate::{
    dossier::{
        Document, Dossier,
        archive::{self, Source},
        edit::Edit,
        marks::{Marks, Pen},
        merge::{self, Fault, Merged, Side},
        seal::Unlock,
    },
    files::{
        self,
        incoming::{Hashing, OnProgress, Progress},
        outgoing::{BLOCK, Outgoing},
    },
};

/// Where another copy was found.
#[derive(Debug, Clone)]
enum Place {
    Folder(Vault),
    /// With what opens it, if it has a password.
    Travel(Option<Unlock>),
    /// Beside ours: its documents are ours.
    Beside,
}

/// Another copy of a dossier.
#[derive(Debug, Clone)]
pub struct Other {
    path: PathBuf,
    place: Place,
    dossier: Dossier,
    marks: Marks,
    edits: u64,
    /// By what the file is known.
    hash: Option<String>,
}

impl Other {
    /// Reads a folder or a travel file; nothing is written.
    ///
    /// # Errors
    /// When it is no dossier, damaged, or written by a newer version.
    pub fn read(path: &Path, unlock: Option<&Unlock>) -> Result<Self, Error> {
        if archive::is_packed(path) {
            let (read, _) = archive::dossier_of(path, unlock)?;
            return Self::of(path, Place::Travel(unlock.cloned()), read, None);
        }
        let vault = vault_at(path, unlock)?;
        let read = parse(&vault, &read_text(&vault)?.bytes)?;
        Self::of(path, Place::Folder(vault), read, None)
    }

    fn of(
        path: &Path,
        place: Place,
        read: format::Read,
        hash: Option<String>,
    ) -> Result<Self, Error> {
        let path = path.to_owned();
        if read.newer.is_some() {
            return Err(Error::NotMerged { path, fault: Fault::Newer });
        }
        let format::Read { dossier, marks, edits, .. } = read;
        Ok(Self { path, place, dossier, marks, edits, hash })
    }

    /// As it is there.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Store {
    /// What ours and the other become. Nothing is written, and ours stays as it is until the edit
    /// ([`Merged::join`]) is applied and saved.
    ///
    /// # Errors
    /// When the other is no copy of this dossier.
    pub fn merged(&mut self, dossier: &Dossier, other: &Other) -> Result<Merged, Error> {
        let fields = format::fields(dossier)?;
        let marks = self.stamping.marks(&fields, Pen { n: self.edits, session: &self.session });
        let ours = Side { dossier, marks: &marks, edits: self.edits };
        let theirs = Side { dossier: &other.dossier, marks: &other.marks, edits: other.edits };
        let merged = merge::merge(&ours, &theirs)
            .map_err(|fault| Error::NotMerged { path: other.path.clone(), fault })?;
        format::fields(&merged.dossier)?;
        // The edit that does it is later than all that either side has seen.
        self.edits = self.edits.max(merged.edits);
        Ok(merged)
    }

    /// Our own file as somebody else left it; `None` = nobody changed it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn changed(&self) -> Result<Option<Other>, Error> {
        match self.vault.hash(DOSSIER) {
            Ok(hash) if Some(&hash) == self.seen.as_ref() => return Ok(None),
            Err(files::Error::NotFound { .. }) => return Ok(None),
            _ => {}
        }
        let text = read_text(&self.vault)?;
        let read = parse(&self.vault, &text.bytes)?;
        Other::of(&self.vault.path(DOSSIER), Place::Beside, read, Some(text.hash)).map(Some)
    }

    /// Whether nobody works with a dossier that could only be looked at.
    pub fn is_free(folder: &Path) -> bool {
        lock_patiently(folder, "").is_ok()
    }

    /// What was merged in stood in our own file: the next save may take its place.
    pub fn have_seen(&mut self, other: &Other) {
        if let Some(hash) = &other.hash {
            self.seen = Some(hash.clone());
            self.damaged = false;
        }
    }

    /// Brings the originals of what is merged in that are not here yet; gives the own names of those
    /// that the other has not, or not as they came.
    ///
    /// # Errors
    /// When one can't be read or written; those before it stay, and harm nothing.
    pub fn take_originals(
        &self,
        merged: &Dossier,
        other: &Other,
        progress: OnProgress<'_>,
    ) -> Result<Vec<String>, Error> {
        self.writable()?;
        let here = |document: &Document| {
            self.vault.open(document).and_then(Original::sha256) == Ok(document.sha256.clone())
        };
        let theirs: BTreeSet<_> = other.dossier.documents.iter().map(|one| &one.id).collect();
        let of_them = |one: &&Document| theirs.contains(&one.id) && one.file_name().is_some();
        let wanted: Vec<&Document> =
            merged.documents.iter().filter(of_them).filter(|one| !here(one)).collect();
        match &other.place {
            Place::Beside => {}
            _ if wanted.is_empty() => {}
            Place::Travel(unlock) => {
                files::create_folder(&self.vault.originals())?;
                let source = Source { path: &other.path, unlock: unlock.as_ref() };
                archive::take_originals(source, &wanted, &self.vault, progress)?;
            }
            Place::Folder(from) => {
                for document in &wanted {
                    self.take_original(document, from, progress)?;
                }
            }
        }
        let lacking = wanted.into_iter().filter(|document| !here(document));
        Ok(lacking.map(|document| document.name.clone()).collect())
    }

    /// Copies one from a folder, if it is there as it came.
    fn take_original(
        &self,
        document: &Document,
        from: &Vault,
        progress: OnProgress<'_>,
    ) -> Result<(), Error> {
        let (Ok(mut original), Some(path)) = (from.open(document), self.vault.original(document))
        else {
            return Ok(());
        };
        files::create_folder(&self.vault.originals())?;
        let (mut done, total) = (0, original.size());
        let mut out = Outgoing::begin(&path)?;
        let mut sink = self.vault.sink(&mut out)?;
        let mut hash = Hashing::default();
        let mut block = vec![0; BLOCK];
        loop {
            let read = original.block(&mut block)?;
            if read == 0 {
                break;
            }
            hash.take(&block[..read]);
            sink.write(&block[..read])?;
            done += read as u64;
            if progress(Progress { done, total }).is_break() {
                return Err(files::Error::Stopped { path }.into());
            }
        }
        sink.end()?;
        if hash.end() == document.sha256 {
            out.keep()?;
        }
        Ok(())
    }

    /// Merges, saves and brings the originals: whole, or nothing. Gives the edit that undoes it, and
    /// the own names of documents whose original the other did not have.
    ///
    /// # Errors
    /// When the other is no copy of this dossier, or something can't be written; the dossier is then
    /// as it was.
    pub fn take_merged(
        &mut self,
        dossier: &mut Dossier,
        other: &Other,
        merged: Merged,
        progress: OnProgress<'_>,
    ) -> Result<(Edit, Vec<String>), Error> {
        let lacking = self.take_originals(&merged.dossier, other, progress)?;
        let seen = self.seen.clone();
        self.have_seen(other);
        let edit = Edit::Join { join: Box::new(merged.join) };
        let (before, edits, lines) = (dossier.clone(), self.edits, self.queue.len());
        match self.apply(dossier, edit) {
            Ok(undo) => Ok((undo, lacking)),
            Err(error) => {
                *dossier = before;
                (self.edits, self.seen) = (edits, seen);
                self.queue.truncate(lines);
                self.stamping.forget_last();
                Err(error)
            }
        }
    }

    /// Saves although the file was changed on disk: that version is kept beside it.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub fn save_beside_changed(&mut self, dossier: &Dossier) -> Result<PathBuf, Error> {
        self.writable()?;
        let aside = self.vault.keep_aside(DOSSIER, "changed")?;
        self.present = None;
        self.seen = Some(self.vault.hash(DOSSIER)?);
        self.save(dossier)?;
        Ok(aside)
    }

    /// Copies of the dossier that a program which synchronises folders put beside it, when two
    /// computers had changed it.
    pub fn conflict_copies(&self) -> Vec<Other> {
        let names = files::folder::names_in(self.folder()).unwrap_or_default();
        let names = names.iter().filter(|name| is_conflict_copy(name));
        let read = names.filter_map(|name| self.beside(name).ok());
        read.filter(|other| self.id.as_ref() == Some(&other.dossier.id)).collect()
    }

    fn beside(&self, name: &str) -> Result<Other, Error> {
        let path = self.folder().join(name);
        let bytes = files::read_within(&path, FILE_LIMIT)?;
        Other::of(&path, Place::Beside, parse(&self.vault, &bytes)?, None)
    }

    /// Keeps a copy that was merged in under a name that nobody takes for a conflict any more.
    ///
    /// # Errors
    /// When it can't be renamed; it is then offered again, and brings nothing new.
    pub fn put_aside(&self, other: &Other) -> Result<(), Error> {
        self.writable()?;
        let aside = (1..10_000).map(|n| self.folder().join(format!("{DOSSIER}.merged-{n}")));
        let free = aside.into_iter().find(|path| path.symlink_metadata().is_err());
        match free {
            Some(free) => Ok(files::rename(&other.path, &free)?),
            None => Ok(()),
        }
    }
}

/// Whether a program that synchronises gave a copy of `dossier.json` this name: Dropbox and
/// Nextcloud `dossier (… conflicted copy …).json`, Syncthing `dossier.sync-conflict-….json`, Google
/// Drive `dossier (1).json`, `OneDrive` `dossier-COMPUTER.json`, `iCloud` `dossier 2.json`. Whether it is
/// one, what stands in it says.
pub fn is_conflict_copy(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".json") else { return false };
    let Some(rest) = stem.strip_prefix("dossier") else { return false };
    rest.starts_with([' ', '(', '-', '_']) || rest.starts_with(".sync-conflict-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_programs_that_synchronise_are_known_by_their_names() {
        for name in [
            "dossier (Laptop van Sem's conflicted copy 2026-11-22).json",
            "dossier (conflicted copy 2026-11-22 101530).json",
            "dossier-LAPTOP-7F.json",
            "dossier.sync-conflict-20261122-101530-ABCDEFG.json",
            "dossier (1).json",
            "dossier 2.json",
        ] {
            assert!(is_conflict_copy(name), "{name}");
        }
        for name in
            ["dossier.json", "dossier.json.1", "dossier.json.merged-1", "other.json", "dossier"]
        {
            assert!(!is_conflict_copy(name), "{name}");
        }
    }
}
