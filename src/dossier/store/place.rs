//! Which folder is meant, what stands in it, and who works with it.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use super::{
    DOSSIER, Damage, Error, FILE_LIMIT, KEY, LOCK, Text, Vault, copies, format, vault::sealed_name,
};
use crate::{
    dossier::{archive, seal::Unlock},
    files::{self, Lock},
};

/// The text of a folder's dossier.
pub(in crate::dossier) fn read_text(vault: &Vault) -> Result<Text, Error> {
    match vault.read(DOSSIER, FILE_LIMIT) {
        Ok(text) => Ok(text),
        Err(files::Error::NotFound { .. }) => Err(absent(vault)),
        Err(files::Error::TooLarge { size, limit, .. }) => {
            Err(damaged(vault, Damage::TooLarge { size, limit }))
        }
        Err(files::Error::Spoiled { .. }) => Err(damaged(vault, Damage::Sealed)),
        Err(error) => Err(error.into()),
    }
}

/// What the text of a dossier says.
pub(in crate::dossier) fn parse(vault: &Vault, bytes: &[u8]) -> Result<format::Read, Error> {
    match format::read(bytes) {
        Ok(read) => Ok(read),
        Err(format::Fault::TooNew { found }) => Err(Error::TooNew {
            folder: vault.folder().to_owned(),
            found,
            known: crate::dossier::FORMAT,
        }),
        Err(format::Fault::Damaged(damage)) => Err(damaged(vault, damage)),
    }
}

/// The files of the dossier folder that a path means, plain or opened.
///
/// # Errors
/// When it is no folder, or it has a password and this does not open it.
pub fn vault_at(path: &Path, unlock: Option<&Unlock>) -> Result<Vault, Error> {
    Vault::of(plain_folder(path)?, unlock)
}

/// The folder that a path means: itself, or the one of its `dossier.json`; never a travel file.
pub(in crate::dossier) fn plain_folder(path: &Path) -> Result<PathBuf, Error> {
    if path.is_dir() {
        Ok(path.to_owned())
    } else if path.file_name().is_some_and(is_its_own) {
        Ok(path.parent().unwrap_or(Path::new(".")).to_owned())
    } else if archive::is_packed(path) {
        Err(Error::Packed { path: path.to_owned() })
    } else if path.exists() {
        Err(Error::NotADossier { path: path.to_owned() })
    } else {
        Err(Error::Missing { path: path.to_owned() })
    }
}

/// The files that a parent may point at to mean the whole folder.
fn is_its_own(name: &OsStr) -> bool {
    name == DOSSIER || name == KEY || *name == *sealed_name(DOSSIER)
}

pub(super) fn absent(vault: &Vault) -> Error {
    if !vault.folder().exists() {
        return Error::Missing { path: vault.folder().to_owned() };
    }
    match damaged(vault, Damage::Gone) {
        Error::Damaged { folder, last_good: None, .. } => Error::NotADossier { path: folder },
        error => error,
    }
}

pub(super) fn damaged(vault: &Vault, damage: Damage) -> Error {
    let last_good = copies::last_good(vault).map(|(copy, _)| copy);
    Error::Damaged { folder: vault.folder().to_owned(), damage, last_good }
}

/// Takes the lock; a save that is on its way elsewhere is waited for, a window is not.
pub(super) fn lock_patiently(folder: &Path, session: &str) -> Result<Lock, files::Error> {
    Lock::take_patiently(&folder.join(LOCK), &owner(session))
}

/// What a lock file says: only who, never whose dossier.
pub(super) fn owner(session: &str) -> String {
    format!("{session} {}\n", std::process::id())
}
