//! What the rest of `files` asks of the system, one function for each: the only place that calls
//! `std::fs`.
//!
//! In the product each is the call itself. A test can stand beside a thread ([`watch`]): it is told
//! of every operation before and after it is done, and may let it fail or write less. So the store
//! is tried with a failure at each of its operations, and with what a disk holds after a power cut
//! at each of them (`tests/store_faults/every_operation.rs`).

use std::{
    cell::RefCell,
    fs::{self, OpenOptions, Permissions, ReadDir},
    io::{self, Read, Seek, SeekFrom, Write},
    marker::PhantomData,
    path::Path,
    thread,
    time::{Duration, SystemTime},
};

pub(super) use std::fs::{DirEntry, Metadata, TryLockError};

/// One operation, as a test sees it. `file` numbers the open files of a thread.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the fields are paths, bytes and places in a file")]
pub enum Op<'a> {
    /// Asks what is there, or lists a folder.
    Look { path: &'a Path },
    /// Opens a file that must be there, to read it.
    Open { path: &'a Path, file: u64 },
    /// Reads from it.
    Read { file: u64 },
    /// Opens a file to write to it, and makes it where it is not there.
    Create { path: &'a Path, file: u64 },
    /// Writes.
    Write { file: u64, at: u64, bytes: &'a [u8] },
    /// Cuts a file off, or makes it longer.
    SetLength { file: u64, length: u64 },
    /// Brings the bytes of a file to the disk.
    Sync { file: u64 },
    /// Brings the names in a folder to the disk.
    SyncFolder { path: &'a Path },
    /// Gives a file or folder another name; a file that stood there is gone.
    Rename { from: &'a Path, to: &'a Path },
    /// Gives a file one more name.
    Link { from: &'a Path, to: &'a Path },
    /// Takes a file away.
    Remove { path: &'a Path },
    /// Makes a folder.
    CreateFolder { path: &'a Path },
    /// Takes a folder away: an empty one, or with all that is in it.
    RemoveFolder { path: &'a Path },
}

/// What becomes of an operation.
#[derive(Debug)]
pub enum Verdict {
    /// It is done.
    Do,
    /// At most so many bytes are written; other operations are done.
    Short(usize),
    /// It is not done, and this is said.
    Fail(io::Error),
}

/// A test that stands beside the disk.
pub trait Watch {
    /// Before an operation is done.
    fn before(&mut self, op: &Op<'_>) -> Verdict;
    /// After it was done, and only then; a write says what was really written.
    fn done(&mut self, op: &Op<'_>);
}

struct Watched {
    by: Box<dyn Watch>,
    files: u64,
}

thread_local! {
    static WATCHED: RefCell<Option<Watched>> = const { RefCell::new(None) };
}

/// Ends the watching when it is dropped.
#[derive(Debug)]
#[must_use]
pub struct Watching(PhantomData<*const ()>);

/// From here on, what this thread asks of the disk is told to a test. For tests only; a thread that
/// is not watched pays one look at a cell for an open file or a name, and nothing for a write.
pub fn watch(by: impl Watch + 'static) -> Watching {
    let _ = WATCHED.try_with(|cell| cell.replace(Some(Watched { by: Box::new(by), files: 0 })));
    Watching(PhantomData)
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = WATCHED.try_with(RefCell::take);
    }
}

/// Does something with who watches; `None` = nobody.
fn with_watch<T>(act: impl FnOnce(&mut Watched) -> T) -> Option<T> {
    let asked = WATCHED.try_with(|cell| cell.try_borrow_mut().ok()?.as_mut().map(act));
    asked.ok().flatten()
}

/// The number of the next file; `None` = nobody watches.
fn number() -> Option<u64> {
    with_watch(|watched| {
        watched.files += 1;
        watched.files
    })
}

fn before(op: &Op<'_>) -> io::Result<usize> {
    match with_watch(|watched| watched.by.before(op)) {
        Some(Verdict::Fail(error)) => Err(error),
        Some(Verdict::Short(room)) => Ok(room),
        Some(Verdict::Do) | None => Ok(usize::MAX),
    }
}

fn done(op: &Op<'_>) {
    with_watch(|watched| watched.by.done(op));
}

fn perform<T>(op: Op<'_>, act: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    before(&op)?;
    let result = act()?;
    done(&op);
    Ok(result)
}

/// An open file.
#[derive(Debug)]
pub struct File {
    inner: fs::File,
    /// Given while a test watches.
    number: Option<u64>,
    appends: bool,
}

impl File {
    /// Opens a file to read it.
    ///
    /// # Errors
    /// As the system says.
    pub fn open(path: &Path) -> io::Result<Self> {
        let number = number();
        let op = Op::Open { path, file: number.unwrap_or_default() };
        let inner = perform(op, || fs::File::open(path))?;
        Ok(Self { inner, number, appends: false })
    }

    /// Opens a file that must be there, to hold a lock on it.
    pub(super) fn open_there(path: &Path) -> io::Result<Self> {
        let number = number();
        let op = Op::Open { path, file: number.unwrap_or_default() };
        let inner = perform(op, || OpenOptions::new().read(true).write(true).open(path))?;
        Ok(Self { inner, number, appends: false })
    }

    /// Makes a file for this user only, which must not be there.
    pub(super) fn create_new(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        Self::create(path, options, false)
    }

    /// Opens a file to add to it, or makes it for this user only.
    pub(super) fn append(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        Self::create(path, options, true)
    }

    fn create(path: &Path, mut options: OpenOptions, appends: bool) -> io::Result<Self> {
        // For this user only: a dossier is nobody else's business.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let number = number();
        let op = Op::Create { path, file: number.unwrap_or_default() };
        let inner = perform(op, || options.open(path))?;
        Ok(Self { inner, number, appends })
    }

    /// Opens a file that others may lock too, or makes it for this user only.
    pub(super) fn open_to_lock(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        Self::create(path, options, false)
    }

    /// A second hand on the same open file: one place to read and write for both.
    pub(super) fn again(&self) -> io::Result<Self> {
        Ok(Self { inner: self.inner.try_clone()?, number: self.number, appends: self.appends })
    }

    pub(super) fn sync_all(&self) -> io::Result<()> {
        perform(Op::Sync { file: self.shown() }, || self.inner.sync_all())
    }

    pub(super) fn sync_data(&self) -> io::Result<()> {
        perform(Op::Sync { file: self.shown() }, || self.inner.sync_data())
    }

    pub(super) fn set_len(&self, length: u64) -> io::Result<()> {
        perform(Op::SetLength { file: self.shown(), length }, || self.inner.set_len(length))
    }

    /// Whom the owner lets read it; not every disk knows it.
    pub(super) fn set_permissions(&self, permissions: Permissions) -> io::Result<()> {
        self.inner.set_permissions(permissions)
    }

    pub(super) fn set_modified(&self, when: SystemTime) -> io::Result<()> {
        self.inner.set_modified(when)
    }

    pub(super) fn try_lock(&self) -> Result<(), TryLockError> {
        self.inner.try_lock()
    }

    fn shown(&self) -> u64 {
        self.number.unwrap_or_default()
    }
}

impl Read for File {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.number.is_some() {
            before(&Op::Read { file: self.shown() })?;
        }
        self.inner.read(buffer)
    }

    fn read_to_end(&mut self, bytes: &mut Vec<u8>) -> io::Result<usize> {
        if self.number.is_some() {
            before(&Op::Read { file: self.shown() })?;
        }
        self.inner.read_to_end(bytes)
    }
}

impl Write for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(file) = self.number else { return self.inner.write(bytes) };
        let at = if self.appends {
            self.inner.metadata()?.len()
        } else {
            self.inner.stream_position()?
        };
        let room = before(&Op::Write { file, at, bytes })?;
        let written = self.inner.write(&bytes[..bytes.len().min(room)])?;
        done(&Op::Write { file, at, bytes: &bytes[..written] });
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Seek for File {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

pub(super) fn metadata(path: &Path) -> io::Result<Metadata> {
    perform(Op::Look { path }, || fs::metadata(path))
}

pub(super) fn symlink_metadata(path: &Path) -> io::Result<Metadata> {
    perform(Op::Look { path }, || fs::symlink_metadata(path))
}

pub(super) fn read_dir(path: &Path) -> io::Result<ReadDir> {
    perform(Op::Look { path }, || fs::read_dir(path))
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    perform(Op::Rename { from, to }, || fs::rename(from, to))
}

pub(super) fn hard_link(from: &Path, to: &Path) -> io::Result<()> {
    perform(Op::Link { from, to }, || fs::hard_link(from, to))
}

pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    perform(Op::Remove { path }, || fs::remove_file(path))
}

/// Makes one folder, for this user only.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    perform(Op::CreateFolder { path }, || builder.create(path))
}

/// Takes an empty folder away.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    perform(Op::RemoveFolder { path }, || fs::remove_dir(path))
}

/// Takes a folder away with all that is in it.
pub(super) fn remove_tree(path: &Path) -> io::Result<()> {
    perform(Op::RemoveFolder { path }, || fs::remove_dir_all(path))
}

/// Brings the names in a folder to the disk; Windows knows no such thing ([`sync_name`]).
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    perform(Op::SyncFolder { path }, || {
        if cfg!(unix) { fs::File::open(path)?.sync_all() } else { Ok(()) }
    })
}

/// Brings the name that a file got to the disk: with its folder, and on Windows by flushing the
/// file once more, which writes the journal of names up to there. A program that holds the file by
/// then is no reason to say that it was not saved.
pub(super) fn sync_name(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        return sync_folder(super::replace::folder_of(path));
    }
    let _ = OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all());
    Ok(())
}

/// Waits before a next try; not at all where a test watches.
pub(super) fn wait(duration: Duration) {
    if with_watch(|_| ()).is_none() {
        thread::sleep(duration);
    }
}
