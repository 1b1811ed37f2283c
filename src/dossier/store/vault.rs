//! The files of one dossier: the one thing through which they are read and written.
//!
//! Whoever needs a file of a dossier asks its [`Vault`], and never joins a name to the folder: a
//! dossier with a password keeps the same files sealed and under other names. The store has one
//! ([`super::Store::vault`]); a clone is cheap and may go to a thread.
//!
//! * The dossier's own files go by the name they have without a password: [`super::DOSSIER`], a
//!   copy of it, `exported.json`: [`Vault::read`], [`Vault::save`], [`Vault::path`].
//! * The history only grows: [`Vault::append_history`], [`Vault::history`].
//! * Originals go by their record: [`Vault::take_in`] keeps one, [`Vault::open`] reads one as a
//!   stream that can go back ([`Original`]), [`Vault::copy_out`] writes one elsewhere. Size, hash
//!   and own name stand in the record.

use std::{
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use super::{DOCUMENTS, HISTORY};
use crate::{
    dossier::Document,
    files::{
        self,
        disk::File,
        incoming::{Incoming, OnProgress, hash_of_bytes},
        outgoing::{self, BLOCK, Outgoing, read_block},
    },
};

/// The files of one dossier.
#[derive(Debug, Clone)]
pub struct Vault {
    folder: PathBuf,
}

/// A file of the dossier as it was read.
#[derive(Debug)]
pub struct Text {
    /// What it says.
    pub bytes: Vec<u8>,
    /// SHA-256 of the file as it stands on the disk.
    pub hash: String,
}

/// An original that is read.
#[derive(Debug)]
pub struct Original {
    file: File,
    size: u64,
    path: PathBuf,
}

impl Vault {
    /// The files of a folder without a password.
    pub fn plain(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where one of the dossier's own files stands.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Reads one of the dossier's own files, of at most `limit` bytes.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn read(&self, name: &str, limit: u64) -> Result<Text, files::Error> {
        let bytes = files::read_within(&self.path(name), limit)?;
        let hash = hash_of_bytes(&bytes);
        Ok(Text { bytes, hash })
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
        files::save_whole(&self.path(name), bytes)?;
        Ok(hash_of_bytes(bytes))
    }

    /// Adds whole lines to the history.
    ///
    /// # Errors
    /// It then ends where it ended.
    pub fn append_history(&self, lines: &str) -> Result<(), files::Error> {
        files::append_lines(&self.path(HISTORY), lines)
    }

    /// The lines of the history, of at most `limit` bytes.
    ///
    /// # Errors
    /// When it can't be read; no history is an empty one.
    pub fn history(&self, limit: u64) -> Result<Vec<u8>, files::Error> {
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
        files::read_tail(&self.path(HISTORY), bytes)
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
        Incoming::copy(source, &self.originals(), limit, progress)
    }

    /// Gives a file that was taken in the name of its record.
    ///
    /// # Errors
    /// When it can't be given its name.
    pub fn keep(&self, incoming: Incoming, document: &Document) -> Result<(), files::Error> {
        let name = self.name_of(document).unwrap_or_else(|| incoming.sha256().to_owned());
        incoming.keep_as(&name).map(drop)
    }

    /// Keeps an original whose bytes are at hand.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn put(&self, document: &Document, bytes: &[u8]) -> Result<(), files::Error> {
        let path = self.original(document).ok_or_else(|| nameless(&self.originals()))?;
        files::create_folder(&self.originals())?;
        files::save_whole(&path, bytes)
    }

    /// The name of an original among the originals; `None` = its record names no file of ours.
    pub fn name_of(&self, document: &Document) -> Option<String> {
        document.file_name()
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
        let (file, size) = outgoing::open(&path)?;
        Ok(Original { file, size, path })
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
                return Err(files::Error::TooLarge { path: original.path, size, limit });
            }
            out.write(&block[..read])?;
        }
    }
}

impl Original {
    /// In bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Reads the next block; 0 at the end.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn block(&mut self, block: &mut [u8]) -> Result<usize, files::Error> {
        read_block(&mut self.file, block, &self.path)
    }

    /// SHA-256 of all its bytes; it is read from its beginning.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn sha256(mut self) -> Result<String, files::Error> {
        let failed = |error| files::Error::reading(&self.path, &error);
        self.file.seek(SeekFrom::Start(0)).map_err(failed)?;
        files::incoming::hash_of_stream(&mut self.file, &self.path)
    }
}

impl Read for Original {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.file.read(into)
    }
}

impl Seek for Original {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// A record whose hash or extension is none names no file.
fn nameless(originals: &Path) -> files::Error {
    files::Error::NotFound { path: originals.to_owned() }
}
