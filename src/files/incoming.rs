//! A file that comes in: copied and hashed in one pass, never whole in memory.

use std::{
    io::{Read, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{
    Error,
    disk::File,
    outgoing::{self, BLOCK, read_block},
    part::Part,
    replace,
};

/// How many bytes at the beginning tell what kind of file it is.
const HEAD: usize = 8 * 1024;

/// How far a copy is: bytes done and, as far as known, in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes copied.
    pub done: u64,
    /// Bytes of the source when it was opened.
    pub total: u64,
}

/// Called after each block; `Break` stops the copy and takes it away again.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// What stands between the bytes of a file and the disk.
pub trait Coat: Write {
    /// Writes what is left.
    ///
    /// # Errors
    /// When it can't be written.
    fn end(self: Box<Self>) -> std::io::Result<()>;
}

/// Puts a [`Coat`] over a file that is written.
pub trait Coating {
    /// Begins.
    ///
    /// # Errors
    /// When its beginning can't be written.
    fn over<'w>(&self, out: &'w mut dyn Write) -> std::io::Result<Box<dyn Coat + 'w>>;
}

/// Nothing in between.
struct Bare;

impl Coating for Bare {
    fn over<'w>(&self, out: &'w mut dyn Write) -> std::io::Result<Box<dyn Coat + 'w>> {
        Ok(Box::new(out))
    }
}

impl Coat for &mut dyn Write {
    fn end(self: Box<Self>) -> std::io::Result<()> {
        Ok(())
    }
}

/// A whole copy that has no name yet; dropped without one, it is gone.
#[derive(Debug)]
pub struct Incoming {
    file: File,
    part: Part,
    sha256: String,
    size: u64,
    head: Vec<u8>,
}

impl Incoming {
    /// Copies `source` into `folder`.
    ///
    /// # Errors
    /// When the source is no plain file, can't be read, is empty or longer than `limit`, when the
    /// folder can't be written, or when it was stopped. Nothing is left behind.
    pub fn copy(
        source: &Path,
        folder: &Path,
        limit: u64,
        progress: OnProgress<'_>,
    ) -> Result<Self, Error> {
        Self::copy_coated(source, folder, limit, progress, &Bare)
    }

    /// As [`Incoming::copy`], with something between the bytes and the disk; hash, size and first
    /// bytes are those of the source.
    ///
    /// # Errors
    /// As [`Incoming::copy`].
    pub fn copy_coated(
        source: &Path,
        folder: &Path,
        limit: u64,
        progress: OnProgress<'_>,
        coating: &dyn Coating,
    ) -> Result<Self, Error> {
        let total = super::size_of_file(source)?;
        let too_large = |size| Error::TooLarge { path: source.to_owned(), size, limit };
        if total > limit {
            return Err(too_large(total));
        }
        let mut from = replace::open(source).map_err(|error| Error::reading(source, &error))?;
        let (mut file, part) = Part::new_file(&folder.join("document"))?;
        let mut hash = Sha256::new();
        let mut head = Vec::new();
        let mut done = 0;
        let mut block = vec![0; BLOCK];
        let failed = |error: std::io::Error| Error::writing(folder, &error);
        let mut out = coating.over(&mut file).map_err(failed)?;
        loop {
            let read = read_block(&mut from, &mut block, source)?;
            let bytes = &block[..read];
            if bytes.is_empty() {
                break;
            }
            done += bytes.len() as u64;
            if done > limit {
                return Err(too_large(done));
            }
            hash.update(bytes);
            head.extend(bytes.iter().take(HEAD - head.len().min(HEAD)));
            out.write_all(bytes).map_err(failed)?;
            if progress(Progress { done, total }).is_break() {
                return Err(Error::Stopped { path: source.to_owned() });
            }
        }
        if done == 0 {
            return Err(Error::Empty { path: source.to_owned() });
        }
        out.end().map_err(failed)?;
        file.sync_all().map_err(|error| Error::writing(folder, &error))?;
        Ok(Self { file, part, sha256: hex(&hash.finalize()), size: done, head })
    }

    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// In bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Its first bytes, at most 8 kB.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// Gives it its name in the folder it was copied to. A file of that name with the same bytes
    /// stays, and the copy goes; one with other bytes (a damaged disk) gives way.
    ///
    /// # Errors
    /// When it can't be given its name.
    pub fn keep_as(self, name: &str) -> Result<PathBuf, Error> {
        let path = self.part.path().with_file_name(name);
        if hash_of(&path).is_ok_and(|hash| hash == self.sha256) {
            return Ok(path);
        }
        replace::put(self.file, self.part, &path)?;
        replace::sync_name(&path).map_err(|error| Error::writing(&path, &error))?;
        Ok(path)
    }
}

/// Hashes bytes as they pass.
#[derive(Debug, Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// The next bytes.
    pub fn take(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// SHA-256 of all of them, 64 hexadecimal digits.
    pub fn end(self) -> String {
        hex(&self.0.finalize())
    }
}

/// SHA-256 of a file, 64 hexadecimal digits; block by block.
///
/// # Errors
/// When it is no plain file or can't be read.
pub fn hash_of(path: &Path) -> Result<String, Error> {
    let (mut from, _) = outgoing::open(path)?;
    hash_of_stream(&mut from, path)
}

/// SHA-256 of what is left of a stream, 64 hexadecimal digits; block by block. `path` is its name
/// in what is said when it can't be read.
///
/// # Errors
/// When it can't be read.
pub fn hash_of_stream(from: &mut impl Read, path: &Path) -> Result<String, Error> {
    let mut hash = Sha256::new();
    let mut block = vec![0; BLOCK];
    loop {
        match read_block(from, &mut block, path)? {
            0 => return Ok(hex(&hash.finalize())),
            read => hash.update(&block[..read]),
        }
    }
}

/// SHA-256 of bytes in memory, 64 hexadecimal digits.
pub fn hash_of_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        text.extend(
            [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])),
        );
        text
    })
}
