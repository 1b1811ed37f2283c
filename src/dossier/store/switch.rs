//! Setting a password and taking it off: everything is written anew beside what is there, read
//! back, and only then counts.
//!
//! One step decides: `key.age` is there, or it is not. Before it, the folder is what it was; after
//! it, what it becomes. What belongs to the other state is listed in a mark ([`MARK`]) before
//! anything is written, and taken away when the step is done, or when the folder is next opened
//! after a crash. So there is no moment at which the dossier does not open.

mod mark;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    Access, DOCUMENTS, DOSSIER, Error, HISTORY, INDEX, LOCK, Line, Original, Store, Vault,
    folder_name, history, owner, sealed_folder_name, segments,
    vault::{KEY, sealed_name},
};
use crate::{
    dossier::{
        Dossier,
        seal::{Closed, Key, Password, Unlock, Work},
    },
    files::{
        self, Lock,
        incoming::{OnProgress, Progress},
        outgoing::{BLOCK, Outgoing},
    },
};

pub(super) use mark::tidy;
use mark::{Mark, is_original, is_sealed_original, own_files};

/// What a switch under way leaves behind, by name.
pub const MARK: &str = "switching.json";

/// What could not be done although the switch is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// Files in the folder that anybody can read, and that are not ours or could not be deleted.
    pub clear: Vec<String>,
    /// Sealed files that are damaged: they stay as they are, since nothing can be made of them.
    pub damaged: Vec<String>,
}

/// An original, clear and sealed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    /// `<sha256>.<extension>`.
    plain: String,
    /// `<id>.age`.
    sealed: String,
}

/// Tells how far it is and stops where nothing has changed yet.
struct Steps<'a, 'b> {
    done: u64,
    total: u64,
    progress: &'a mut OnProgress<'b>,
    folder: PathBuf,
}

impl Steps<'_, '_> {
    fn step(&mut self, bytes: u64) -> Result<(), files::Error> {
        self.done += bytes;
        let progress = Progress { done: self.done, total: self.total.max(self.done) };
        if (self.progress)(progress).is_break() {
            return Err(files::Error::Stopped { path: self.folder.clone() });
        }
        Ok(())
    }
}

impl Store {
    /// Sets a password: seals everything in the folder and deletes what is clear. The store goes on
    /// with the sealed dossier; its folder keeps its name until [`Store::rename_folder`].
    ///
    /// # Errors
    /// When it has one already, can only be looked at, there is no room, or it was stopped: it is
    /// then as it was.
    pub fn set_password(
        &mut self,
        dossier: &Dossier,
        password: &Password,
        work: Work,
        mut progress: OnProgress<'_>,
    ) -> Result<Left, Error> {
        self.writable()?;
        if self.vault.is_sealed() {
            return Err(self.closed(Closed::NoPassword));
        }
        self.save(dossier)?;
        let key = Key::random();
        let wrapped = wrapped(&key, password, work, self.folder())?;
        let sealed = Vault::sealed(self.folder().to_owned(), key);
        let mut steps = Steps {
            done: 0,
            total: weight(dossier),
            progress: &mut progress,
            folder: self.folder().to_owned(),
        };
        let written = self.seal_all(&sealed, dossier, &mut steps);
        let (seen, damaged) = match written {
            Ok(seen) => (seen, Vec::new()),
            Err(error) => {
                let _ = tidy(self.folder());
                return Err(error);
            }
        };
        // The one step that decides.
        if let Err(error) = files::save_whole(&self.folder().join(KEY), &wrapped)
            && !self.folder().join(KEY).exists()
        {
            let _ = tidy(self.folder());
            return Err(error.into());
        }
        (self.vault, self.seen) = (sealed, Some(seen));
        let _ = steps.step(0);
        let clear = tidy(self.folder());
        Ok(Left { clear, damaged })
    }

    /// Takes the password off: writes everything clear again.
    ///
    /// # Errors
    /// As [`Store::set_password`].
    pub fn take_password_off(
        &mut self,
        dossier: &Dossier,
        mut progress: OnProgress<'_>,
    ) -> Result<Left, Error> {
        self.writable()?;
        if !self.vault.is_sealed() {
            return Ok(Left::default());
        }
        self.save(dossier)?;
        let plain = Vault::plain(self.folder().to_owned());
        let mut steps = Steps {
            done: 0,
            total: weight(dossier),
            progress: &mut progress,
            folder: self.folder().to_owned(),
        };
        let (seen, damaged) = match self.unseal_all(&plain, dossier, &mut steps) {
            Ok(done) => done,
            Err(error) => {
                let _ = tidy(self.folder());
                return Err(error);
            }
        };
        if let Err(error) = files::remove_for_good(&self.folder().join(KEY)) {
            let _ = tidy(self.folder());
            return Err(error.into());
        }
        (self.vault, self.seen) = (plain, Some(seen));
        let _ = steps.step(0);
        let clear = tidy(self.folder());
        self.write_index(dossier);
        Ok(Left { clear, damaged })
    }

    /// Another password: only `key.age` is written anew.
    ///
    /// # Errors
    /// When the old one does not open it, or it can't be written: it is then as it was.
    pub fn change_password(&mut self, new: &Password, work: Work) -> Result<(), Error> {
        self.writable()?;
        let Some(key) = self.vault.key() else { return Err(self.closed(Closed::WrongKey)) };
        let wrapped = wrapped(key, new, work, self.folder())?;
        Ok(files::save_whole(&self.folder().join(KEY), &wrapped)?)
    }

    /// Whether this opens it: asked before a password is changed or taken off.
    ///
    /// # Errors
    /// Why not.
    pub fn is_opened_by(&self, unlock: &Unlock) -> Result<(), Error> {
        match (self.vault.key(), Vault::of(self.folder().to_owned(), Some(unlock))?.key()) {
            (Some(ours), Some(key)) if ours == key => Ok(()),
            _ => Err(self.closed(Closed::WrongKey)),
        }
    }

    fn closed(&self, why: Closed) -> Error {
        Error::Closed { path: self.folder().to_owned(), why }
    }

    /// Writes everything sealed beside what is clear; gives the hash of the sealed dossier.
    fn seal_all(
        &mut self,
        sealed: &Vault,
        dossier: &Dossier,
        steps: &mut Steps<'_, '_>,
    ) -> Result<String, Error> {
        let pairs = pairs_of_plain(&self.vault, sealed)?;
        let own = own_files(self.folder(), false)?;
        let mut mark = Mark::default();
        for name in own.iter().map(String::as_str).chain([HISTORY, INDEX]) {
            if files::is_plain_file(&self.folder().join(name))? {
                mark.plain.insert(name.to_owned(), self.vault.hash(name)?);
            }
        }
        mark.sealed.extend(own.iter().map(|name| sealed_name(name)));
        mark.sealed.push(format!("{}/256.age", segments::FOLDER));
        for pair in &pairs {
            mark.plain.insert(format!("{DOCUMENTS}/{}", pair.plain), String::new());
            mark.sealed.push(format!("{DOCUMENTS}/{}", pair.sealed));
        }
        mark.write(self.folder())?;
        steps.step(0)?;
        for pair in &pairs {
            copy_original(&self.vault, sealed, pair, steps)?;
        }
        let lines = self.vault.history(history::LIMIT)?;
        segments::write(sealed, &lines)?;
        if sealed.history(history::LIMIT)? != with_end(lines) {
            return Err(self.spoiled(HISTORY));
        }
        steps.step(0)?;
        for name in own.iter().filter(|name| *name != DOSSIER) {
            copy_own(&self.vault, sealed, name)?;
            steps.step(0)?;
        }
        let seen = self.write_text(sealed, dossier)?;
        steps.step(0)?;
        Ok(seen)
    }

    /// Writes everything clear beside what is sealed; gives the hash of the clear dossier, and the
    /// sealed files that are damaged.
    fn unseal_all(
        &mut self,
        plain: &Vault,
        dossier: &Dossier,
        steps: &mut Steps<'_, '_>,
    ) -> Result<(String, Vec<String>), Error> {
        let lines = self.vault.history(history::LIMIT)?;
        let pairs = pairs_of_sealed(&self.vault, dossier, &lines)?;
        let own = own_files(self.folder(), true)?;
        let mut mark = Mark::default();
        let last: Vec<Line> = self.queue.iter().cloned().collect();
        let text = self.text_with(dossier, &last, &BTreeMap::new())?;
        let hash = files::incoming::hash_of_bytes;
        mark.plain.insert(DOSSIER.to_owned(), hash(&text));
        mark.plain.insert(HISTORY.to_owned(), hash(&lines));
        for name in own.iter().filter(|name| *name != DOSSIER) {
            let Ok(copy) = self.vault.read(name, super::FILE_LIMIT) else { continue };
            mark.plain.insert(name.clone(), hash(&copy.bytes));
        }
        mark.sealed.extend(own.iter().map(|name| sealed_name(name)));
        for name in files::folder::names_in(&self.folder().join(segments::FOLDER))? {
            mark.sealed.push(format!("{}/{name}", segments::FOLDER));
        }
        for pair in &pairs {
            mark.plain.insert(format!("{DOCUMENTS}/{}", pair.plain), String::new());
            mark.sealed.push(format!("{DOCUMENTS}/{}", pair.sealed));
        }
        mark.write(self.folder())?;
        steps.step(0)?;
        let mut damaged = Vec::new();
        for pair in &pairs {
            if !copy_original(&self.vault, plain, pair, steps)? {
                damaged.push(format!("{DOCUMENTS}/{}", pair.sealed));
            }
        }
        if !lines.is_empty() {
            plain.save(HISTORY, &lines)?;
        }
        steps.step(0)?;
        for name in own.iter().filter(|name| *name != DOSSIER) {
            if !copy_own(&self.vault, plain, name)? {
                damaged.push(sealed_name(name));
            }
            steps.step(0)?;
        }
        if !damaged.is_empty() {
            // They stay.
            mark.sealed.retain(|name| !damaged.contains(name));
            mark.write(self.folder())?;
        }
        let seen = plain.save(DOSSIER, &text)?;
        steps.step(0)?;
        Ok((seen, damaged))
    }

    /// Writes the dossier for another vault, and reads it back.
    fn write_text(&self, vault: &Vault, dossier: &Dossier) -> Result<String, Error> {
        let names = vault.names(dossier);
        let last: Vec<Line> = self.queue.iter().cloned().collect();
        let bytes = self.text_with(dossier, &last, &names)?;
        let seen = vault.save(DOSSIER, &bytes)?;
        let back = vault.read(DOSSIER, super::FILE_LIMIT)?;
        if back.bytes != bytes || back.hash != seen {
            return Err(self.spoiled(DOSSIER));
        }
        Ok(seen)
    }

    fn spoiled(&self, name: &str) -> Error {
        Error::File(files::Error::Spoiled { path: self.folder().join(name) })
    }

    /// Gives the folder the name that fits: with a password one that says nothing, without one the
    /// child's; `false` = it keeps its name.
    pub fn rename_folder(&mut self, dossier: &Dossier) -> bool {
        let name =
            if self.vault.is_sealed() { sealed_folder_name(dossier) } else { folder_name(dossier) };
        let from = self.folder().to_owned();
        let target = from.with_file_name(name);
        if target == from {
            return true;
        }
        if target.exists() {
            return false;
        }
        // Windows renames no folder in which a file is open.
        let lock = |folder: &Path| Lock::take(&folder.join(LOCK), &owner(&self.session));
        self.access = Access::Read(super::ReadOnly::Folder);
        let renamed = files::rename(&from, &target).is_ok();
        let now = if renamed { target } else { from };
        if let Ok(lock) = lock(&now) {
            self.access = Access::Write(lock);
        }
        self.vault = self.vault.moved(now);
        renamed
    }
}

/// All originals that are there, also those that no record names any more.
fn pairs_of_plain(plain: &Vault, sealed: &Vault) -> Result<Vec<Pair>, files::Error> {
    let Some(key) = sealed.key() else { return Ok(Vec::new()) };
    let mut pairs = Vec::new();
    for name in files::folder::names_in(&plain.originals())? {
        if is_original(&name) && files::is_plain_file(&plain.originals().join(&name))? {
            let sealed = format!("{}.age", key.name_of(&name[..64]));
            pairs.push(Pair { plain: name, sealed });
        }
    }
    Ok(pairs)
}

/// As [`pairs_of_plain`]; hash and extension stand in the records, or in the history.
fn pairs_of_sealed(
    sealed: &Vault,
    dossier: &Dossier,
    lines: &[u8],
) -> Result<Vec<Pair>, files::Error> {
    let Some(key) = sealed.key() else { return Ok(Vec::new()) };
    let mut known = BTreeMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        if let Ok(value) = serde_json::from_slice(line) {
            named_in(&value, key, &mut known);
        }
    }
    for document in &dossier.documents {
        if let Some(name) = document.file_name() {
            known.insert(format!("{}.age", key.name_of(&document.sha256)), name);
        }
    }
    let mut pairs = Vec::new();
    for name in files::folder::names_in(&sealed.originals())? {
        if !is_sealed_original(&name) {
            continue;
        }
        let plain = match known.get(&name) {
            Some(plain) => plain.clone(),
            None => match Original::at(sealed.originals().join(&name), Some(key)) {
                Ok(original) => original.sha256()?,
                // Sealed with another key: none of ours.
                Err(_) => continue,
            },
        };
        pairs.push(Pair { plain, sealed: name });
    }
    Ok(pairs)
}

/// The originals that a line of the history speaks of.
fn named_in(value: &serde_json::Value, key: &Key, known: &mut BTreeMap<String, String>) {
    match value {
        serde_json::Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(serde_json::Value::as_str);
            if let (Some(sha256), Some(extension)) = (text("sha256"), text("extension")) {
                let dot = if extension.is_empty() { "" } else { "." };
                let name = format!("{sha256}{dot}{extension}");
                if is_original(&name) {
                    known.insert(format!("{}.age", key.name_of(sha256)), name);
                }
            }
            for value in fields.values() {
                named_in(value, key, known);
            }
        }
        serde_json::Value::Array(values) => {
            for value in values {
                named_in(value, key, known);
            }
        }
        _ => {}
    }
}

/// Writes an original for the other state, reads it back and compares; `false` = it is damaged.
fn copy_original(
    from: &Vault,
    to: &Vault,
    pair: &Pair,
    steps: &mut Steps<'_, '_>,
) -> Result<bool, Error> {
    let name = |vault: &Vault| if vault.is_sealed() { &pair.sealed } else { &pair.plain };
    let source = from.originals().join(name(from));
    let target = to.originals().join(name(to));
    let mut original = match Original::at(source, from.key()) {
        Err(files::Error::Spoiled { .. }) => return Ok(false),
        result => result?,
    };
    let mut out = Outgoing::begin(&target)?;
    let hash = {
        let mut sink = to.sink(&mut out)?;
        let mut block = vec![0; BLOCK];
        let mut hash = files::incoming::Hashing::default();
        loop {
            let read = match original.block(&mut block) {
                Err(files::Error::Spoiled { .. }) => return Ok(false),
                result => result?,
            };
            if read == 0 {
                break;
            }
            hash.take(&block[..read]);
            sink.write(&block[..read])?;
            steps.step(read as u64)?;
        }
        sink.end()?;
        hash.end()
    };
    out.keep()?;
    if Original::at(target.clone(), to.key())?.sha256()? != hash {
        return Err(Error::File(files::Error::Spoiled { path: target }));
    }
    Ok(true)
}

/// Writes a copy of the dossier or another small file for the other state, with its time; `false` =
/// it is damaged.
fn copy_own(from: &Vault, to: &Vault, name: &str) -> Result<bool, Error> {
    let text = match from.read(name, super::FILE_LIMIT) {
        Ok(text) => text,
        Err(files::Error::Spoiled { .. }) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    to.save(name, &text.bytes)?;
    files::keep_time(&from.path(name), &to.path(name));
    let back = to.read(name, super::FILE_LIMIT)?;
    if back.bytes == text.bytes {
        Ok(true)
    } else {
        Err(Error::File(files::Error::Spoiled { path: to.path(name) }))
    }
}

/// The key, encrypted with the password, as it will stand in `key.age`; opened again first.
fn wrapped(key: &Key, password: &Password, work: Work, folder: &Path) -> Result<Vec<u8>, Error> {
    let path = folder.join(KEY);
    let fail = |error: std::io::Error| Error::File(files::Error::writing(&path, &error));
    let wrapped = key.sealed_with(password, work).map_err(fail)?;
    match Key::open(&wrapped, password) {
        Ok(opened) if opened == *key => Ok(wrapped),
        _ => Err(Error::File(files::Error::Spoiled { path })),
    }
}

/// About how many bytes are written.
fn weight(dossier: &Dossier) -> u64 {
    dossier.documents.iter().map(|one| one.size).fold(0, u64::saturating_add).min(u64::MAX / 4)
}

/// History as it is read back: its last line ends.
fn with_end(lines: Vec<u8>) -> Vec<u8> {
    let mut lines = lines;
    if !lines.is_empty() && !lines.ends_with(b"\n") {
        lines.push(b'\n');
    }
    lines
}
