//! The files of one dossier: the one thing through which they are read and written.
//!
//! Whoever needs a file of a dossier asks its [`Vault`], and never joins a name to the folder: a
//! dossier with a password keeps the same files sealed and under other names. The store has one
//! ([`super::Store::vault`]); a clone is cheap and may go to a thread.
//!
//! With a password ([`crate::dossier::seal`]) every name gets `.age`, the history becomes a folder of
//! segments ([`super::segments`]), and an original the name [`Key::name_of`] gives it.
//!
//! * The dossier's own files go by the name they have without a password: [`super::DOSSIER`], a
//!   copy of it, `exported.json`: [`Vault::read`], [`Vault::save`], [`Vault::path`].
//! * The history only grows: [`Vault::append_history`], [`Vault::history`].
//! * Originals go by their record: [`Vault::take_in`] keeps one, [`Vault::open`] reads one as a
//!   stream that can go back ([`Original`]), [`Vault::copy_out`] writes one elsewhere. Size, hash
//!   and own name stand in the record.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    DOCUMENTS, Error, HISTORY, copies,
    original::{Original, spoiled},
    segments,
};
use crate::{
    dossier::{
        Document, Dossier,
        seal::{Closed, KEY_LIMIT, Key, Sealer, Unlock},
    },
    files::{
        self,
        incoming::{Coat, Coating, Incoming, OnProgress, hash_of_bytes},
        outgoing::{self, BLOCK, Outgoing},
    },
};

/// The files of one dossier.
#[derive(Debug, Clone)]
pub struct Vault {
    folder: PathBuf,
    /// `None` = without a password.
    key: Option<Key>,
}

/// The key of a sealed dossier, encrypted with the password.
pub const KEY: &str = "key.age";

/// What the name of each sealed file ends in.
const SEALED: &str = ".age";

/// How many bytes longer a sealed file may be than what is in it: a header, and 16 for every 64 kB.
const fn sealed_limit(limit: u64) -> u64 {
    limit.saturating_add(limit / 4096).saturating_add(KEY_LIMIT)
}

/// A file of the dossier as it was read.
#[derive(Debug)]
pub struct Text {
    /// What it says.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file as it stands on the disk.
    pub hash: String,
}

impl Vault {
    /// The files of a folder without a password.
    pub fn plain(folder: PathBuf) -> Self {
        Self { folder, key: None }
    }

    /// The files of a folder that are sealed with this key.
    pub fn sealed(folder: PathBuf, key: Key) -> Self {
        Self { folder, key: Some(key) }
    }

    /// The files of a folder, as it is: plain, or opened with what was given.
    ///
    /// # Errors
    /// [`Error::Closed`] when it has a password, and what was given does not open it.
    pub fn of(folder: PathBuf, unlock: Option<&Unlock>) -> Result<Self, Error> {
        if !is_sealed(&folder) {
            return Ok(Self::plain(folder));
        }
        match key_of(&folder, unlock) {
            Ok(key) => Ok(Self::sealed(folder, key)),
            Err(Opening::Closed(why)) => Err(Error::Closed { path: folder, why }),
            Err(Opening::File(error)) => Err(error.into()),
        }
    }

    /// The same files, after their folder was moved.
    pub(super) fn moved(&self, folder: PathBuf) -> Self {
        Self { folder, key: self.key.clone() }
    }

    /// Where a file of this dossier is written to block by block, on its way to `out`.
    ///
    /// # Errors
    /// When its beginning can't be written.
    pub(in crate::dossier) fn sink<'a>(
        &self,
        out: &'a mut Outgoing,
    ) -> Result<Sink<'a>, files::Error> {
        let path = out.path().to_owned();
        let fail = |error: io::Error| files::Error::writing(&path, &error);
        let coat: Box<dyn Coat + 'a> = match &self.key {
            None => Box::new(Through(out)),
            Some(key) => Box::new(key.seal(Through(out)).map_err(fail)?),
        };
        Ok(Sink { coat, path })
    }

    /// The key, if it has a password.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Whether it has a password: then nothing about it may be written in clear.
    pub fn is_sealed(&self) -> bool {
        self.key.is_some()
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where one of the dossier's own files stands.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(self.name(name))
    }

    /// What one of the dossier's own files is called.
    pub(in crate::dossier) fn name(&self, name: &str) -> String {
        match &self.key {
            None => name.to_owned(),
            Some(_) => sealed_name(name),
        }
    }

    /// The files of the history, by their path in the folder, where it is sealed.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub(in crate::dossier) fn segments(&self) -> Result<Vec<String>, files::Error> {
        segments::names(self)
    }

    /// Whether an original is whole, though no record may name it.
    ///
    /// # Errors
    /// When it can't be read.
    pub(in crate::dossier) fn is_spare(&self, name: &str) -> Result<bool, files::Error> {
        let path = self.originals().join(name);
        if !files::is_plain_file(&path)? {
            return Ok(false);
        }
        if self.key.is_none() {
            return Ok(crate::dossier::archive::is_original(name)
                && files::incoming::hash_of(&path)? == name[..64]);
        }
        match Original::at(path, self.key.as_ref()).and_then(Original::sha256) {
            Ok(_) => Ok(true),
            Err(files::Error::Spoiled { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Reads one of the dossier's own files, of at most `limit` bytes.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn read(&self, name: &str, limit: u64) -> Result<Text, files::Error> {
        let path = self.path(name);
        let Some(key) = &self.key else {
            let bytes = files::read_within(&path, limit)?;
            let hash = hash_of_bytes(&bytes);
            return Ok(Text { bytes, hash });
        };
        let sealed = files::read_within(&path, sealed_limit(limit))?;
        let bytes = key.unseal_bytes(&sealed).map_err(|error| spoiled(&path, &error))?;
        let size = bytes.len() as u64;
        if size > limit {
            return Err(files::Error::TooLarge { path, size, limit });
        }
        Ok(Text { bytes, hash: hash_of_bytes(&sealed) })
    }

    /// SHA-256 of one of the dossier's own files as it stands on the disk.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn hash(&self, name: &str) -> Result<String, files::Error> {
        files::incoming::hash_of(&self.path(name))
    }

    /// Saves one of the dossier's own files whole; gives its hash as [`Vault::hash`] would.
    ///
    /// # Errors
    /// The old file is then untouched.
    pub fn save(&self, name: &str, bytes: &[u8]) -> Result<String, files::Error> {
        let path = self.path(name);
        let Some(key) = &self.key else {
            files::save_whole(&path, bytes)?;
            return Ok(hash_of_bytes(bytes));
        };
        let sealed = key.seal_bytes(bytes).map_err(|error| files::Error::writing(&path, &error))?;
        files::save_whole(&path, &sealed)?;
        Ok(hash_of_bytes(&sealed))
    }

    /// Keeps what one of the dossier's own files holds now as `<name>.<why>-<n>`, the first such name
    /// that is free.
    ///
    /// # Errors
    /// When it can't be written; the file is untouched.
    pub fn keep_aside(&self, name: &str, why: &str) -> Result<PathBuf, files::Error> {
        let beside = |n: u32| self.path(&format!("{name}.{why}-{n}"));
        let free = (1..10_000).map(beside).find(|aside| !files::is_there(aside));
        let aside = free.unwrap_or_else(|| beside(10_000));
        files::keep_copy(&self.path(name), &aside)?;
        Ok(aside)
    }

    /// Adds whole lines to the history.
    ///
    /// # Errors
    /// It then ends where it ended.
    pub fn append_history(&self, lines: &str) -> Result<(), files::Error> {
        match &self.key {
            None => files::append_lines(&self.path(HISTORY), lines),
            Some(_) => segments::append(self, lines),
        }
    }

    /// The lines of the history, of at most `limit` bytes.
    ///
    /// # Errors
    /// When it can't be read; no history is an empty one.
    pub fn history(&self, limit: u64) -> Result<Vec<u8>, files::Error> {
        if self.is_sealed() {
            return segments::read(self, limit);
        }
        match files::read_within(&self.path(HISTORY), limit) {
            Err(files::Error::NotFound { .. }) => Ok(Vec::new()),
            result => result,
        }
    }

    /// The end of the history: at least its last lines, where it has not many bytes.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn history_end(&self, bytes: u64) -> Result<Vec<u8>, files::Error> {
        match &self.key {
            None => files::read_tail(&self.path(HISTORY), bytes),
            Some(_) => segments::last(self),
        }
    }

    /// Where the originals stand.
    pub fn originals(&self) -> PathBuf {
        self.folder.join(DOCUMENTS)
    }

    /// Copies a file in, with no name yet: [`Vault::keep`] gives it one.
    ///
    /// # Errors
    /// When it can't be read or written, is empty, longer than `limit`, or it was stopped. Nothing
    /// is left behind.
    pub fn take_in(
        &self,
        source: &Path,
        limit: u64,
        progress: OnProgress<'_>,
    ) -> Result<Incoming, files::Error> {
        files::create_folder(&self.originals())?;
        match &self.key {
            None => Incoming::copy(source, &self.originals(), limit, progress),
            Some(key) => {
                Incoming::copy_coated(source, &self.originals(), limit, progress, &Seals(key))
            }
        }
    }

    /// Gives a file that was taken in the name of its record.
    ///
    /// # Errors
    /// When it can't be given its name.
    pub fn keep(&self, incoming: Incoming, document: &Document) -> Result<(), files::Error> {
        let name = self.name_of(document).ok_or_else(|| nameless(&self.originals()))?;
        let there = || self.open(document).and_then(Original::sha256).ok();
        if self.is_sealed() && there().as_deref() == Some(incoming.sha256()) {
            return Ok(());
        }
        incoming.keep_as(&name).map(drop)
    }

    /// Keeps an original whose bytes are at hand.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn put(&self, document: &Document, bytes: &[u8]) -> Result<(), files::Error> {
        let path = self.original(document).ok_or_else(|| nameless(&self.originals()))?;
        files::create_folder(&self.originals())?;
        let Some(key) = &self.key else { return files::save_whole(&path, bytes) };
        let sealed = key.seal_bytes(bytes).map_err(|error| files::Error::writing(&path, &error))?;
        files::save_whole(&path, &sealed)
    }

    /// The name of an original among the originals; `None` = its record names no file of ours.
    pub fn name_of(&self, document: &Document) -> Option<String> {
        let name = document.file_name()?;
        match &self.key {
            None => Some(name),
            Some(key) => Some(format!("{}{SEALED}", key.name_of(&document.sha256))),
        }
    }

    /// The names of the sealed originals by their hash, as they are told in the dossier for whoever
    /// opens it without us; none without a password.
    pub(in crate::dossier) fn names(&self, dossier: &Dossier) -> BTreeMap<String, String> {
        if !self.is_sealed() {
            return BTreeMap::new();
        }
        let named = |one: &Document| Some((one.sha256.clone(), self.name_of(one)?));
        dossier.documents.iter().filter_map(named).collect()
    }

    /// Where an original stands; `None` = its record names no file of ours. Only its stream
    /// ([`Vault::open`]) says what is in it.
    pub fn original(&self, document: &Document) -> Option<PathBuf> {
        Some(self.originals().join(self.name_of(document)?))
    }

    /// Opens an original: its bytes as they came, block by block, from any place.
    ///
    /// # Errors
    /// When it is not there, is a link or no file, or can't be read.
    pub fn open(&self, document: &Document) -> Result<Original, files::Error> {
        let path = self.original(document).ok_or_else(|| nameless(&self.originals()))?;
        Original::at(path, self.key.as_ref())
    }

    /// Copies an original out, byte for byte, whole or not at all; what stood there gives way.
    ///
    /// # Errors
    /// When it can't be read, is longer than `limit`, or the place can't be written.
    pub fn copy_out(&self, document: &Document, to: &Path, limit: u64) -> Result<(), files::Error> {
        let mut original = self.open(document)?;
        let mut out = Outgoing::begin(to)?;
        let mut block = vec![0; BLOCK];
        loop {
            let read = original.block(&mut block)?;
            if read == 0 {
                return out.keep();
            }
            let size = out.written() + read as u64;
            if size > limit {
                return Err(files::Error::TooLarge {
                    path: original.path().to_owned(),
                    size,
                    limit,
                });
            }
            out.write(&block[..read])?;
        }
    }
}

/// Where a file of a dossier is written to, block by block.
pub(in crate::dossier) struct Sink<'a> {
    coat: Box<dyn Coat + 'a>,
    path: PathBuf,
}

impl Sink<'_> {
    /// Writes at the end.
    pub(in crate::dossier) fn write(&mut self, bytes: &[u8]) -> Result<(), files::Error> {
        self.coat.write_all(bytes).map_err(|error| files::Error::writing(&self.path, &error))
    }

    /// Writes what is left.
    pub(in crate::dossier) fn end(self) -> Result<(), files::Error> {
        let path = self.path;
        self.coat.end().map_err(|error| files::Error::writing(&path, &error))
    }
}

/// A file under way as something to write to.
struct Through<'a>(&'a mut Outgoing);

impl Write for Through<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes).map_err(io::Error::from)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Coat for Through<'_> {
    fn end(self: Box<Self>) -> io::Result<()> {
        Ok(())
    }
}

/// Seals what passes on its way to the disk.
struct Seals<'a>(&'a Key);

impl Coating for Seals<'_> {
    fn over<'w>(&self, out: &'w mut dyn Write) -> io::Result<Box<dyn Coat + 'w>> {
        Ok(Box::new(self.0.seal(out)?))
    }
}

impl<W: Write> Coat for Sealer<W> {
    fn end(self: Box<Self>) -> io::Result<()> {
        self.finish().map(drop)
    }
}

/// Whether a folder holds a dossier with a password.
pub fn is_sealed(folder: &Path) -> bool {
    folder.join(KEY).exists()
        || (folder.join(sealed_name(super::DOSSIER)).exists()
            && !folder.join(super::DOSSIER).exists())
}

/// What one of the dossier's own files is called when it is sealed.
pub(super) fn sealed_name(name: &str) -> String {
    // A file that could not take its place is named after that place.
    if name == copies::HELD {
        return format!("{}{SEALED}.part", super::DOSSIER);
    }
    format!("{name}{SEALED}")
}

/// Why a key could not be had.
enum Opening {
    Closed(Closed),
    File(files::Error),
}

fn key_of(folder: &Path, unlock: Option<&Unlock>) -> Result<Key, Opening> {
    match unlock {
        None => Err(Opening::Closed(Closed::NoPassword)),
        Some(Unlock::Password(password)) => {
            let bytes = match files::read_within(&folder.join(KEY), KEY_LIMIT) {
                Ok(bytes) => bytes,
                Err(files::Error::NotFound { .. }) => return Err(Opening::Closed(Closed::KeyGone)),
                Err(files::Error::TooLarge { .. }) => {
                    return Err(Opening::Closed(Closed::KeyDamaged));
                }
                Err(error) => return Err(Opening::File(error)),
            };
            Key::open(&bytes, password).map_err(Opening::Closed)
        }
        Some(Unlock::Key(key)) => {
            let path = folder.join(sealed_name(super::DOSSIER));
            let fits = outgoing::open(&path).map(|(file, _)| key.fits(file));
            if fits.unwrap_or(true) {
                Ok(key.clone())
            } else {
                Err(Opening::Closed(Closed::WrongKey))
            }
        }
    }
}

/// A record whose hash or extension is none names no file.
fn nameless(originals: &Path) -> files::Error {
    files::Error::NotFound { path: originals.to_owned() }
}
