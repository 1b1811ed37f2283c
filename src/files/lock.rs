//! Who works with a folder, as far as the system can tell.

use std::{
    io::{Seek, SeekFrom, Write},
    path::Path,
    time::Duration,
};

use super::{
    Error,
    disk::{self, File, TryLockError},
};

/// How often, and with what wait in between, a lock is tried: half a second in all.
const TRIES: u32 = 10;
const WAIT: Duration = Duration::from_millis(50);

/// Holds a lock file until it is dropped. The system lets go of it when the process ends, however
/// that is, so a lock that a killed program left is never in the way.
#[derive(Debug)]
pub struct Lock {
    file: File,
    sure: bool,
}

impl Lock {
    /// Takes the lock, and writes `owner` into the file for people who look.
    ///
    /// # Errors
    /// [`Error::InUse`] when another process has it; otherwise when the file can't be written.
    pub fn take(path: &Path, owner: &str) -> Result<Self, Error> {
        super::refuse_other_than_file(path)?;
        let file = File::open_to_lock(path).map_err(|error| Error::writing(path, &error))?;
        let sure = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => return Err(Error::InUse { path: path.to_owned() }),
            // A share that knows no locks: the check for changes on disk has to do.
            Err(TryLockError::Error(_)) => false,
        };
        let mut lock = Self { file, sure };
        // Only information: a full disk must not keep anyone from opening a dossier.
        let _ = lock.write(owner);
        Ok(lock)
    }

    /// As [`Lock::take`], but waits half a second for who has it.
    ///
    /// # Errors
    /// As [`Lock::take`].
    pub fn take_patiently(path: &Path, owner: &str) -> Result<Self, Error> {
        for _ in 0..TRIES {
            match Self::take(path, owner) {
                Err(Error::InUse { .. }) => disk::wait(WAIT),
                result => return result,
            }
        }
        Self::take(path, owner)
    }

    /// Whether the system itself says that nobody else has it.
    pub fn is_sure(&self) -> bool {
        self.sure
    }

    fn write(&mut self, owner: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        self.file.write_all(owner.as_bytes())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.set_len(0);
    }
}
