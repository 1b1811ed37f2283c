//! A dossier as a folder on disk.
//!
//! `dossier.json` alone says what the dossier is: it is replaced whole or not at all. Beside it
//! stand previous copies, the history of edits, and the documents under their hashes. Nothing
//! damaged is ever overwritten: it is kept aside when something better is saved.

mod back;
mod copies;
mod error;
pub(in crate::dossier) mod format;
mod history;
mod index;
mod merging;
mod original;
mod place;
mod segments;
mod stamping;
mod switch;
mod vault;

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
};

use super::{Document, Dossier, archive, edit::Edit, marks::Pen, random_id, seal::Unlock};
use crate::{
    clock,
    files::{self, Lock},
};

pub use copies::{COPIES, Copy, Stamp, superfluous};
pub use error::{Damage, Error, Note, ReadOnly};
pub use format::{FILE_LIMIT, RECORD_LIMIT};
pub use history::{Line, Lines};
use index::Index;
pub use index::Words;
pub use merging::{Other, is_conflict_copy};
pub use original::Original;
pub use place::vault_at;
use place::{absent, lock_patiently, owner};
pub(in crate::dossier) use place::{parse, read_text};
use stamping::Stamping;
pub use switch::{Left, MARK};
pub use vault::{KEY, Text, Vault, is_sealed};

/// The file that is the dossier.
pub const DOSSIER: &str = "dossier.json";
/// Every edit, one a line.
pub const HISTORY: &str = "history.jsonl";
/// Originals, `<sha256>.<extension>`.
pub const DOCUMENTS: &str = "documents";
/// What is in the dossier, for whoever opens the folder without us; made anew at each save.
pub const INDEX: &str = "inhoud.html";
/// What calendars were told.
pub const EXPORTED: &str = "exported.json";
/// Who has it open.
pub const LOCK: &str = "lock";

/// An open dossier folder: where to save, and what was last seen there.
#[derive(Debug)]
pub struct Store {
    vault: Vault,
    access: Access,
    id: Option<String>,
    /// Random; with the number it is the stamp of an edit.
    session: String,
    /// The number of the last edit.
    edits: u64,
    /// Hash of `dossier.json` as it was last read or written; `None` = there was none.
    seen: Option<String>,
    /// What stands there is damaged: it is kept aside before the first save.
    damaged: bool,
    /// By what the present file is known, once it is a copy; `None` = it becomes none.
    present: Option<Stamp>,
    /// Why the last save left no copy of what was there before.
    uncopied: Option<files::Error>,
    /// Edits that are not in the history file yet.
    queue: VecDeque<Line>,
    /// Some of these may stand there all the same: it could not be read, or failed while it was
    /// written.
    unsure: bool,
    stamping: Stamping,
    index: Index,
}

/// What may be done with the folder.
#[derive(Debug)]
enum Access {
    /// This process has it.
    Write(Lock),
    /// Only to look at.
    Read(ReadOnly),
}

/// A dossier that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Where it is saved.
    pub store: Store,
    /// As it is on disk.
    pub dossier: Dossier,
    /// What the parent should know.
    pub notes: Vec<Note>,
}

impl Store {
    /// Makes the folder `<library>/<name>-<short id>` and saves the dossier there.
    ///
    /// # Errors
    /// When the folder is there already, or can't be written.
    pub fn create_in(library: &Path, dossier: &Dossier) -> Result<Self, Error> {
        Self::create(&library.join(folder_name(dossier)), dossier)
    }

    /// Makes this folder, which must be absent or empty, a dossier.
    ///
    /// # Errors
    /// When something is in it, or it can't be written.
    pub fn create(folder: &Path, dossier: &Dossier) -> Result<Self, Error> {
        Self::begin(folder, dossier, &[])
    }

    /// As [`Store::create`], with the edits that made this dossier, each with what undoes it, as
    /// the beginning of its history.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub fn begin(folder: &Path, dossier: &Dossier, made: &[(Edit, Edit)]) -> Result<Self, Error> {
        files::create_folder_with_only(folder, &[LOCK, DOCUMENTS])?;
        let session = random_id();
        let lock = Lock::take(&folder.join(LOCK), &owner(&session))?;
        let mut store = Self::at(Vault::plain(folder.to_owned()), Access::Write(lock), session);
        files::create_folder(&store.documents())?;
        for (edit, undo) in made {
            store.record(edit, undo);
        }
        store.save(dossier)?;
        Ok(store)
    }

    /// Opens a dossier to work on. In use elsewhere, of a newer format or in a folder that can't
    /// be written, it is opened to look at ([`Store::read_only`]), with a [`Note`].
    ///
    /// # Errors
    /// When there is no dossier, or it is damaged ([`Error::Damaged`] names the last good copy).
    /// Nothing was overwritten.
    pub fn open(path: &Path) -> Result<Opened, Error> {
        Self::open_with(path, None)
    }

    /// As [`Store::open`], with what opens a dossier that has a password; without a password it
    /// makes no difference.
    ///
    /// # Errors
    /// As [`Store::open`]; [`Error::Closed`] when it has a password and this does not open it.
    pub fn open_with(path: &Path, unlock: Option<&Unlock>) -> Result<Opened, Error> {
        let vault = vault_at(path, unlock)?;
        let folder = vault.folder().to_owned();
        if !vault.path(DOSSIER).exists() {
            return Err(absent(&vault));
        }
        let session = random_id();
        // A newer format is only looked at: not even a lock is written to its folder.
        if read_text(&vault).is_ok_and(|text| format::is_newer(&text.bytes)) {
            return Self::look(vault, Access::Read(ReadOnly::Newer), session);
        }
        let access = match lock_patiently(&folder, &session) {
            Ok(lock) => Access::Write(lock),
            Err(files::Error::InUse { .. }) => Access::Read(ReadOnly::InUse),
            Err(_) => Access::Read(ReadOnly::Folder),
        };
        Self::look(vault, access, session)
    }

    /// Opens a dossier to look at only: writes nothing, takes no lock. A travel file too: its
    /// documents are in it, and not where [`Store::document`] says.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn read(path: &Path) -> Result<Opened, Error> {
        Self::read_with(path, None)
    }

    /// As [`Store::read`], with what opens a dossier or travel file that has a password.
    ///
    /// # Errors
    /// As [`Store::open_with`].
    pub fn read_with(path: &Path, unlock: Option<&Unlock>) -> Result<Opened, Error> {
        if archive::is_packed(path) {
            let (read, vault) = archive::dossier_of(path, unlock)?;
            let store = Self::at(vault, Access::Read(ReadOnly::Asked), random_id());
            return Ok(store.opened(read));
        }
        let vault = vault_at(path, unlock)?;
        Self::look(vault, Access::Read(ReadOnly::Asked), random_id())
    }

    fn look(vault: Vault, access: Access, session: String) -> Result<Opened, Error> {
        let text = read_text(&vault)?;
        let read = parse(&vault, &text.bytes)?;
        let mut store = Self::at(vault, access, session);
        store.seen = Some(text.hash);
        Ok(store.opened(read))
    }

    fn opened(self, read: format::Read) -> Opened {
        let mut store = self;
        let mut notes = Vec::new();
        if let Some(found) = read.newer {
            notes.push(Note::Newer { found, known: super::FORMAT });
            store.access = Access::Read(ReadOnly::Newer);
        } else if let Access::Read(why @ (ReadOnly::InUse | ReadOnly::Folder)) = store.access {
            notes.push(Note::ReadOnly(why));
        }
        let saved = copies::saved_at(&store.vault, read.saved);
        store.present = saved.map(|saved| Stamp { edits: read.edits, saved });
        store.take_up(read.edits, read.last);
        store.id = Some(read.dossier.id.clone());
        store.stamping = Stamping::of(&read.dossier, read.marks);
        Opened { store, dossier: read.dossier, notes }
    }

    /// Opens the last good copy instead of a damaged file, with the edits that the history holds
    /// after it. Nothing is overwritten: at the first save the damaged file is kept beside it.
    ///
    /// # Errors
    /// When there is no good copy, or another process has the dossier.
    pub fn open_last_good(path: &Path) -> Result<Opened, Error> {
        Self::open_last_good_with(path, None)
    }

    /// As [`Store::open_last_good`], with what opens a dossier that has a password.
    ///
    /// # Errors
    /// As [`Store::open_last_good`] and [`Store::open_with`].
    pub fn open_last_good_with(path: &Path, unlock: Option<&Unlock>) -> Result<Opened, Error> {
        let vault = vault_at(path, unlock)?;
        let folder = vault.folder().to_owned();
        let session = random_id();
        let lock = lock_patiently(&folder, &session)?;
        let Some((copy, read)) = copies::last_good(&vault) else {
            return Err(Error::NoGoodCopy { folder });
        };
        let present = vault.hash(DOSSIER);
        let mut store = Self::at(vault, Access::Write(lock), session);
        // What the disk can't even read is kept aside too.
        store.damaged = !matches!(present, Err(files::Error::NotFound { .. }));
        store.seen = present.ok();
        store.id = Some(read.dossier.id.clone());
        store.stamping = Stamping::of(&read.dossier, read.marks);
        let mut dossier = read.dossier;
        let (edits, replayed) = history::replay(&store.vault, &mut dossier, read.edits)?;
        store.take_up(edits, read.last);
        let notes = vec![Note::FromCopy { copy, replayed }];
        Ok(Opened { store, dossier, notes })
    }

    fn at(vault: Vault, access: Access, session: String) -> Self {
        Self {
            vault,
            access,
            session,
            id: None,
            edits: 0,
            seen: None,
            damaged: false,
            present: None,
            uncopied: None,
            queue: VecDeque::new(),
            unsure: false,
            stamping: Stamping::default(),
            index: Index::default(),
        }
    }

    /// Goes on counting after the highest number seen, and owes the history what it lacks.
    fn take_up(&mut self, edits: u64, last: Vec<Line>) {
        let written = history::last_number(&self.vault);
        self.unsure = written.is_err();
        let written = written.unwrap_or_default();
        self.queue = last.into_iter().filter(|line| line.n > written).collect();
        self.edits = edits.max(written);
        if let Access::Write(lock) = &self.access {
            files::sweep(self.folder(), lock);
            files::sweep(&self.documents(), lock);
            files::sweep(&self.vault.folder().join(COPIES), lock);
            if lock.is_sure() {
                switch::tidy(self.folder());
            }
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.vault.folder()
    }

    /// The files of this dossier: read and write them through this.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Where the originals are.
    pub fn documents(&self) -> PathBuf {
        self.vault.originals()
    }

    /// Opens an original: its bytes as they came, block by block, from any place.
    ///
    /// # Errors
    /// When it is not there or can't be read.
    pub fn open_original(&self, document: &Document) -> Result<Original, files::Error> {
        self.vault.open(document)
    }

    /// The original of a document; `None` when its record does not name a file of ours.
    pub fn document(&self, document: &Document) -> Option<PathBuf> {
        self.vault.original(document)
    }

    /// Why it can only be looked at; `None` = it can be saved.
    pub fn read_only(&self) -> Option<ReadOnly> {
        match self.access {
            Access::Write(_) => None,
            Access::Read(why) => Some(why),
        }
    }

    /// Why the last save left no copy of the version before it; `None` = it did.
    pub fn uncopied(&self) -> Option<&files::Error> {
        self.uncopied.as_ref()
    }

    /// How many edits the dossier has seen; it never falls.
    pub fn edits(&self) -> u64 {
        self.edits
    }

    /// Notes an edit that was applied and what undoes it; it reaches the disk with the next
    /// [`Store::save`]. Drafts are no entries of the history.
    pub fn record(&mut self, edit: &Edit, undo: &Edit) {
        if edit.is_draft() {
            return;
        }
        self.edits = self.edits.saturating_add(1);
        self.stamping.record(edit);
        self.queue.push_back(Line {
            n: self.edits,
            by: self.session.clone(),
            at: clock::now(),
            edit: edit.clone(),
            undo: undo.clone(),
        });
    }

    /// Applies an edit, notes it and saves; gives the edit that undoes it.
    ///
    /// # Errors
    /// When the edit is refused (nothing changed then), or when it can't be saved: the dossier in
    /// memory has the edit then, and the next [`Store::save`] tries again.
    pub fn apply(&mut self, dossier: &mut Dossier, edit: Edit) -> Result<Edit, Error> {
        self.writable()?;
        let undo = dossier.apply(edit.clone()).map_err(Error::Refused)?;
        self.record(&edit, &undo);
        self.save(dossier)?;
        Ok(undo)
    }

    /// Saves the dossier whole, keeps the one before it, and brings the history up to date.
    ///
    /// # Errors
    /// Then the folder holds what it held; what was noted is kept for the next try.
    pub fn save(&mut self, dossier: &Dossier) -> Result<(), Error> {
        self.writable()?;
        let now = self.vault.hash(DOSSIER);
        match (&now, &self.seen) {
            (Ok(now), Some(seen)) if now == seen => {}
            (Err(files::Error::NotFound { .. }), _) => {}
            // It could not be read when the last good copy was opened: it is kept aside below.
            (_, None) if self.damaged => {}
            (Err(error), _) => return Err(error.clone().into()),
            (Ok(_), _) => return Err(Error::ChangedOnDisk { folder: self.folder().to_owned() }),
        }
        let saved = clock::now();
        let fields = format::fields(dossier)?;
        let marks = self.stamping.marks(&fields, Pen { n: self.edits, session: &self.session });
        let bytes = {
            let last = self.queue.make_contiguous();
            let around = format::Around {
                edits: self.edits,
                saved: Some(saved),
                last,
                marks: &marks,
                sealed: &self.vault.names(dossier),
            };
            format::write(&fields, &around)?
        };
        if self.damaged {
            self.vault.keep_aside(DOSSIER, "damaged")?;
        } else if let (Ok(_), Some(stamp)) = (&now, self.present) {
            // Without a copy of the version before, the new one is still better than none.
            self.uncopied = copies::keep(&self.vault, stamp).err();
        }
        match self.vault.save(DOSSIER, &bytes) {
            Ok(hash) => self.seen = Some(hash),
            Err(error) => {
                // It may stand there although its name could not be brought to the disk.
                let there = self.vault.read(DOSSIER, FILE_LIMIT);
                if let Some(text) = there.ok().filter(|text| text.bytes == bytes) {
                    (self.seen, self.damaged) = (Some(text.hash), false);
                    self.present = Some(Stamp { edits: self.edits, saved });
                }
                return Err(error.into());
            }
        }
        self.damaged = false;
        self.present = Some(Stamp { edits: self.edits, saved });
        self.stamping.saved(fields, marks);
        self.id = Some(dossier.id.clone());
        // The copy before it has its name for good now too: no wait, the disk was just written.
        let _ = files::sync_names(&self.vault.path(COPIES));
        self.write_history();
        let _ = files::remove(&self.vault.path(copies::HELD));
        self.write_index(dossier);
        Ok(())
    }

    /// Brings the history up to date. The edits stand in the dossier too, so what can't be written
    /// now is made up at the next save.
    fn write_history(&mut self) {
        if self.unsure {
            let Ok(written) = history::last_number(&self.vault) else { return };
            self.queue.retain(|line| line.n > written);
        }
        self.unsure = history::append(&self.vault, self.queue.make_contiguous()).is_err();
        if !self.unsure {
            self.queue.clear();
        }
    }

    /// From now on each save also writes the page that lists everything ([`INDEX`]), in these words.
    pub fn describe(&mut self, words: Words) {
        self.index.words = Some(words);
    }

    /// Writes the page that lists everything now, where the folder may be written, and where what
    /// is in it may be read by anybody.
    pub fn write_index(&mut self, dossier: &Dossier) {
        if self.writable().is_ok() && !self.vault.is_sealed() {
            let folder = self.vault.folder().to_owned();
            self.index.write(&folder, dossier);
        }
    }

    fn writable(&self) -> Result<(), Error> {
        match self.access {
            Access::Write(_) => Ok(()),
            Access::Read(why) => Err(Error::ReadOnly { folder: self.folder().to_owned(), why }),
        }
    }
}

/// The name of a dossier's folder: the child's name, made safe, and the short id.
pub fn folder_name(dossier: &Dossier) -> String {
    let name = files::name::safe(&dossier.child.name).unwrap_or_else(|| "dossier".to_owned());
    format!("{name}-{}", dossier.short_id())
}

/// The name of a folder of a dossier with a password: it says nothing.
pub fn sealed_folder_name(dossier: &Dossier) -> String {
    format!("dossier-{}", dossier.short_id())
}

/// The history of a dossier folder, oldest first; a torn or foreign line is left out.
///
/// # Errors
/// When it can't be read; no history is an empty one.
pub fn history(folder: &Path) -> Result<Lines, files::Error> {
    history::read(&Vault::plain(folder.to_owned()))
}

/// As [`history()`], of a dossier whose files are at hand, with a password or without.
///
/// # Errors
/// As [`history()`].
pub fn history_of(vault: &Vault) -> Result<Lines, files::Error> {
    history::read(vault)
}

/// The good copies of a dossier folder, the newest first.
pub fn good_copies(folder: &Path) -> Vec<Copy> {
    let copies = copies::all_good(&Vault::plain(folder.to_owned()));
    copies.into_iter().map(|(copy, _)| copy).collect()
}
