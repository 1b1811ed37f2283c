//! Why a file could not be read or written.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// Why a file could not be read or written. Names the path; nothing was lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are the path and sizes in bytes")]
pub enum Error {
    /// There is none.
    #[error("{path:?} is not there")]
    NotFound { path: PathBuf },
    /// A folder, a pipe or a device where a file was asked.
    #[error("{path:?} is not a plain file")]
    NotAFile { path: PathBuf },
    /// A file where a folder was asked.
    #[error("{path:?} is not a folder")]
    NotAFolder { path: PathBuf },
    /// Something is in it.
    #[error("{path:?} is not empty")]
    NotEmpty { path: PathBuf },
    /// This user may not read it.
    #[error("{path:?} may not be read")]
    Unreadable { path: PathBuf },
    /// This user may not write there, or nobody may.
    #[error("{path:?} may not be written")]
    ReadOnly { path: PathBuf },
    /// No room on the disk, or none allowed.
    #[error("no room to write {path:?}")]
    Full { path: PathBuf },
    /// Longer than is taken.
    #[error("{path:?} has {size} bytes, more than {limit}")]
    TooLarge { path: PathBuf, size: u64, limit: u64 },
    /// No bytes in it.
    #[error("{path:?} is empty")]
    Empty { path: PathBuf },
    /// Another program (a virus scanner, a sync program) has it open, and did not let go. What was
    /// to be written stands in `kept`.
    #[error("{path:?} is held by another program; kept as {kept:?}")]
    Held { path: PathBuf, kept: PathBuf },
    /// It was sealed, and is not as it was sealed: cut off, changed, or sealed with another key.
    #[error("{path:?} is not as it was sealed")]
    Spoiled { path: PathBuf },
    /// Another window or command works with it.
    #[error("{path:?} is in use")]
    InUse { path: PathBuf },
    /// Stopped because it was asked to.
    #[error("stopped while copying {path:?}")]
    Stopped { path: PathBuf },
    /// Anything else, as the system says it.
    #[error("{path:?}: {cause}")]
    Failed { path: PathBuf, cause: String },
}

impl Error {
    /// The path it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::NotAFile { path }
            | Self::NotAFolder { path }
            | Self::NotEmpty { path }
            | Self::Unreadable { path }
            | Self::ReadOnly { path }
            | Self::Full { path }
            | Self::TooLarge { path, .. }
            | Self::Empty { path }
            | Self::Held { path, .. }
            | Self::Spoiled { path }
            | Self::InUse { path }
            | Self::Stopped { path }
            | Self::Failed { path, .. } => path,
        }
    }

    pub(crate) fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Unreadable { path },
            ErrorKind::InvalidData => Self::Spoiled { path },
            _ => Self::other(path, error),
        }
    }

    pub(crate) fn writing(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full { path }
            }
            _ => Self::other(path, error),
        }
    }

    fn other(path: PathBuf, error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound { path },
            ErrorKind::IsADirectory => Self::NotAFile { path },
            ErrorKind::NotADirectory => Self::NotAFolder { path },
            _ => Self::Failed { path, cause: error.to_string() },
        }
    }
}

/// Whether another program holds the file, so that trying again may help.
pub(super) fn is_held(error: &io::Error) -> bool {
    // ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: what Windows says when a
    // scanner or sync program has the old file open.
    let on_windows = cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33));
    on_windows || matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy)
}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::Full { .. } => ErrorKind::StorageFull,
            Error::ReadOnly { .. } | Error::Unreadable { .. } => ErrorKind::PermissionDenied,
            Error::NotFound { .. } => ErrorKind::NotFound,
            Error::Spoiled { .. } => ErrorKind::InvalidData,
            _ => ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// Whether another program lets nobody read the file just now. Not "access denied": that stays.
pub(super) fn is_shut(error: &io::Error) -> bool {
    let on_windows = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    on_windows || error.kind() == ErrorKind::ResourceBusy
}
