//! Why a dossier could not be opened or saved, and what to know when it could.

use std::path::{Path, PathBuf};

use super::Copy;
use crate::{
    dossier::{archive::Fault, edit::Refused, merge, seal::Closed},
    files,
};

/// Why a dossier could not be opened or saved. Nothing was overwritten.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are paths and format numbers")]
pub enum Error {
    /// There is nothing at this path.
    #[error("{path:?} is not there")]
    Missing { path: PathBuf },
    /// A folder or file without a dossier.
    #[error("{path:?} is no dossier")]
    NotADossier { path: PathBuf },
    /// A travel file: it must be unpacked first.
    #[error("{path:?} is packed")]
    Packed { path: PathBuf },
    /// A travel file that can't be used.
    #[error("the travel file {path:?}: {fault}")]
    Travel { path: PathBuf, fault: Fault },
    /// It has a password, and was not opened with it.
    #[error("{path:?} stays closed: {why}")]
    Closed { path: PathBuf, why: Closed },
    /// The file can't be read as a dossier.
    #[error("the dossier in {folder:?} is damaged: {damage}")]
    Damaged { folder: PathBuf, damage: Damage, last_good: Option<Copy> },
    /// Damaged, and no copy can be read either.
    #[error("{folder:?} holds no good copy")]
    NoGoodCopy { folder: PathBuf },
    /// Written by a newer version, and not to be read by this one.
    #[error("the dossier in {folder:?} has format {found}, newer than {known}")]
    TooNew { folder: PathBuf, found: u64, known: u32 },
    /// Somebody changed the file after it was read.
    #[error("the dossier in {folder:?} was changed on disk since it was read")]
    ChangedOnDisk { folder: PathBuf },
    /// It was opened to look at only.
    #[error("the dossier in {folder:?} is open to look at only: {why}")]
    ReadOnly { folder: PathBuf, why: ReadOnly },
    /// It has become larger than could be opened again.
    #[error("the dossier would be too large to open again: {0}")]
    TooLarge(Damage),
    /// It can't be merged with ours.
    #[error("{path:?} can't be merged: {fault}")]
    NotMerged { path: PathBuf, fault: merge::Fault },
    /// The edit does not fit.
    #[error(transparent)]
    Refused(Refused),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] files::Error),
}

impl Error {
    pub(in crate::dossier) fn travel(path: &Path, fault: Fault) -> Self {
        Self::Travel { path: path.to_owned(), fault }
    }
}

/// Why a dossier can only be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnly {
    /// It was asked for.
    #[error("asked for")]
    Asked,
    /// Another window or command works with it.
    #[error("in use elsewhere")]
    InUse,
    /// The folder can't be written.
    #[error("the folder can't be written")]
    Folder,
    /// A newer version of the program wrote it.
    #[error("written by a newer version")]
    Newer,
}

/// What is wrong with a file that should be a dossier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are numbers and names in the file")]
pub enum Damage {
    /// The file is gone, but its copies are there.
    #[error("the file is gone")]
    Gone,
    /// Not a byte in it.
    #[error("empty")]
    Empty,
    /// It was sealed, and is not as it was sealed.
    #[error("not as it was sealed")]
    Sealed,
    /// It ends too early.
    #[error("cut off after {size} bytes")]
    CutOff { size: u64 },
    /// No JSON from this place on.
    #[error("not JSON at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    /// JSON, but not a dossier.
    #[error("not a dossier: {cause}")]
    WrongShape { cause: String },
    /// More bytes than any dossier has.
    #[error("{size} bytes, more than {limit}")]
    TooLarge { size: u64, limit: u64 },
    /// Nested deeper than any dossier is.
    #[error("nested too deep")]
    TooDeep,
    /// More records of a kind than any dossier has.
    #[error("{count} {what}, more than {limit}")]
    TooMany { what: &'static str, count: usize, limit: usize },
}

/// Something to tell when a dossier was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are format numbers and counts")]
pub enum Note {
    /// A newer version wrote it: it can be looked at.
    Newer { found: u64, known: u32 },
    /// It can only be looked at.
    ReadOnly(ReadOnly),
    /// It comes from a copy, with so many edits of the history after it.
    FromCopy { copy: Copy, replayed: u64 },
}
