//! A large file that goes out: written block by block under another name, and only then named.

use std::{
    io::{Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::{
    Error,
    disk::{self, File},
    part::{self, Part},
    replace,
};

/// As much as is read and written at once: memory does not grow with the file.
pub const BLOCK: usize = 256 * 1024;

/// A file under way; dropped without [`Outgoing::keep`], it is gone and the old one is there.
#[derive(Debug)]
pub struct Outgoing {
    file: File,
    part: Part,
    path: PathBuf,
    written: u64,
}

impl Outgoing {
    /// Begins a file that will take the place of `path`. What a killed program left beside it goes.
    ///
    /// # Errors
    /// When something else than a file stands there, or it can't be written.
    pub fn begin(path: &Path) -> Result<Self, Error> {
        let path = replace::behind_link(path);
        replace::may_give_way(&path)?;
        part::clear(replace::folder_of(&path));
        let (file, part) = Part::new_file(&path)?;
        Ok(Self { file, part, path, written: 0 })
    }

    /// The file whose place it will take.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes were written.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Writes at the end.
    ///
    /// # Errors
    /// When there is no room, or the disk refuses.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.file.write_all(bytes).map_err(|error| Error::writing(&self.path, &error))?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Writes over what was written before, and goes on at the end.
    ///
    /// # Errors
    /// As [`Outgoing::write`].
    pub fn write_over(&mut self, at: u64, bytes: &[u8]) -> Result<(), Error> {
        let file = &mut self.file;
        let done = file
            .seek(SeekFrom::Start(at))
            .and_then(|_| file.write_all(bytes))
            .and_then(|()| file.seek(SeekFrom::End(0)));
        done.map(drop).map_err(|error| Error::writing(&self.path, &error))
    }

    /// Brings what was written to the disk, and reads it from its beginning.
    ///
    /// # Errors
    /// When it can't be brought to the disk or read.
    pub fn reopen(&self) -> Result<File, Error> {
        self.file.sync_all().map_err(|error| Error::writing(&self.path, &error))?;
        // The same open file: its lock shuts out others on Windows, and ourselves too.
        let again = self.file.again().and_then(|mut file| file.rewind().map(|()| file));
        again.map_err(|error| Error::reading(&self.path, &error))
    }

    /// Gives it its name; what stood there gives way.
    ///
    /// # Errors
    /// When it can't be brought to the disk or named; what stood there then stays.
    pub fn keep(self) -> Result<(), Error> {
        let fail = |error| Error::writing(&self.path, &error);
        if let Ok(old) = disk::metadata(&self.path) {
            // Whom the owner lets read the file stays the owner's choice.
            let _ = self.file.set_permissions(old.permissions());
        }
        self.file.sync_all().map_err(fail)?;
        replace::put_or_keep(self.file, self.part, &self.path)?;
        replace::sync_name(&self.path).map_err(fail)
    }
}

/// Copies a file whole or not at all, block by block; what stood at `to` gives way.
///
/// # Errors
/// When `from` is no plain file, can't be read or is longer than `limit`, or `to` can't be written.
pub fn copy_whole(from: &Path, to: &Path, limit: u64) -> Result<(), Error> {
    let (mut source, size) = open(from)?;
    let mut out = Outgoing::begin(to)?;
    let mut block = vec![0; BLOCK];
    loop {
        let read = read_block(&mut source, &mut block, from)?;
        if read == 0 {
            return out.keep();
        }
        let done = out.written() + read as u64;
        if done > limit {
            return Err(Error::TooLarge { path: from.to_owned(), size: size.max(done), limit });
        }
        out.write(&block[..read])?;
    }
}

/// Opens a plain file to read it block by block; with its size.
///
/// # Errors
/// When there is none, it is no plain file, or it may not be read.
pub fn open(path: &Path) -> Result<(File, u64), Error> {
    let size = super::size_of_file(path)?;
    let file = replace::open(path).map_err(|error| Error::reading(path, &error))?;
    Ok((file, size))
}

/// Reads the next block; 0 at the end. `path` is the name in what is said when it can't be read.
///
/// # Errors
/// When it can't be read.
pub fn read_block(from: &mut impl Read, block: &mut [u8], path: &Path) -> Result<usize, Error> {
    loop {
        match from.read(block) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Error::reading(path, &error)),
            Ok(read) => return Ok(read),
        }
    }
}
