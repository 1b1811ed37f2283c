//! An original that is read, plain or sealed.

use std::{
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use crate::{
    dossier::seal::{Key, Unsealed},
    files::{
        self,
        disk::File,
        outgoing::{self, read_block},
    },
};

/// An original that is read.
#[derive(Debug)]
pub struct Original {
    bytes: Bytes,
    size: u64,
    path: PathBuf,
}

#[derive(Debug)]
enum Bytes {
    Plain(File),
    Sealed(Box<Unsealed<File>>),
}

impl Original {
    /// Opens what stands here.
    pub(super) fn at(path: PathBuf, key: Option<&Key>) -> Result<Self, files::Error> {
        let (file, size) = outgoing::open(&path)?;
        let Some(key) = key else { return Ok(Self { bytes: Bytes::Plain(file), size, path }) };
        let opened = key.unseal(file).and_then(|mut bytes| {
            // How long it is, and that nothing is cut off.
            let size = bytes.seek(SeekFrom::End(0))?;
            bytes.seek(SeekFrom::Start(0))?;
            Ok((bytes, size))
        });
        let (bytes, size) = opened.map_err(|error| spoiled(&path, &error))?;
        Ok(Self { bytes: Bytes::Sealed(Box::new(bytes)), size, path })
    }

    /// Where it stands.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// In bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Reads the next block; 0 at the end.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn block(&mut self, block: &mut [u8]) -> Result<usize, files::Error> {
        let path = self.path.clone();
        read_block(self, block, &path)
    }

    /// SHA-256 of all its bytes; it is read from its beginning.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn sha256(mut self) -> Result<String, files::Error> {
        let path = self.path.clone();
        self.seek(SeekFrom::Start(0)).map_err(|error| files::Error::reading(&path, &error))?;
        files::incoming::hash_of_stream(&mut self, &path)
    }
}

impl Read for Original {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match &mut self.bytes {
            Bytes::Plain(file) => file.read(into),
            Bytes::Sealed(bytes) => bytes.read(into),
        }
    }
}

impl Seek for Original {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.bytes {
            Bytes::Plain(file) => file.seek(to),
            Bytes::Sealed(bytes) => bytes.seek(to),
        }
    }
}

/// What was sealed with another key, or is not whole any more; any other failure is the disk's.
pub(super) fn spoiled(path: &Path, error: &io::Error) -> files::Error {
    match error.kind() {
        io::ErrorKind::InvalidData => files::Error::Spoiled { path: path.to_owned() },
        _ => files::Error::reading(path, error),
    }
}
