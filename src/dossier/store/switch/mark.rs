//! What a switch leaves behind, and what is ours in a folder.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{
    super::{
        COPIES, DOCUMENTS, DOSSIER, EXPORTED, Error, HISTORY, INDEX, LOCK, copies, segments,
        vault::{is_sealed, sealed_name},
    },
    MARK,
};
use crate::{dossier::archive, files};

/// A mark lists two files for each original.
const MARK_LIMIT: u64 = 64 * 1024 * 1024;

/// The files of a switch, by their name in the folder.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Mark {
    /// Clear files, with their SHA-256: one that was changed since is not taken away. An original
    /// has it in its name.
    pub(super) plain: BTreeMap<String, String>,
    /// Sealed files.
    pub(super) sealed: Vec<String>,
}

impl Mark {
    pub(super) fn write(&self, folder: &Path) -> Result<(), Error> {
        let path = folder.join(MARK);
        let text = serde_json::to_vec(self).map_err(|error| {
            Error::File(files::Error::Failed { path: path.clone(), cause: error.to_string() })
        })?;
        Ok(files::save_whole(&path, &text)?)
    }
}

/// Takes away what a switch left, whether it was finished or not; gives the names of clear files
/// that stay in a sealed folder. Nothing in a folder without a mark.
pub(in super::super) fn tidy(folder: &Path) -> Vec<String> {
    let path = folder.join(MARK);
    let sealed = is_sealed(folder);
    let mark = files::read_within(&path, MARK_LIMIT).ok();
    let mark: Option<Mark> = mark.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let Some(mark) = mark else { return clear_files(folder, sealed) };
    let mut done = true;
    if sealed {
        for (name, hash) in mark.plain.iter().filter(|(name, _)| is_plain_name(name)) {
            let path = join(folder, name);
            // An original has its hash in its name; anything else that was changed stays.
            let ours = if hash.is_empty() && name.starts_with(DOCUMENTS) {
                Ok(true)
            } else {
                match files::incoming::hash_of(&path) {
                    Err(files::Error::NotFound { .. }) => Ok(false),
                    there => there.map(|there| there == *hash),
                }
            };
            // What can't be read just now is looked at again when the dossier is opened next.
            done &= match ours {
                Ok(ours) => !ours || files::remove(&path).is_ok(),
                Err(_) => false,
            };
        }
    } else {
        for name in mark.sealed.iter().filter(|name| is_sealed_name(name)) {
            done &= files::remove(&join(folder, name)).is_ok();
        }
        let _ = files::remove_empty_folder(&folder.join(segments::FOLDER));
    }
    // The mark goes last: a power cut before that brings files back, and the mark with them.
    for inner in ["", DOCUMENTS, COPIES, segments::FOLDER] {
        done &= files::sync_names(&folder.join(inner)).is_ok();
    }
    if done {
        let _ = files::remove(&path);
    }
    clear_files(folder, sealed)
}

/// What anybody can read in a sealed folder.
fn clear_files(folder: &Path, sealed: bool) -> Vec<String> {
    if !sealed {
        return Vec::new();
    }
    let ours = |name: &String| {
        let name = name.as_str();
        is_age(name)
            || name.contains(".age.")
            || [LOCK, MARK, DOCUMENTS, COPIES, segments::FOLDER].contains(&name)
    };
    let names = files::folder::names_in(folder).unwrap_or_default();
    let mut clear: Vec<String> = names.into_iter().filter(|name| !ours(name)).collect();
    for inner in [DOCUMENTS, COPIES, segments::FOLDER] {
        let names = files::folder::names_in(&folder.join(inner)).unwrap_or_default();
        let names = names.into_iter().filter(|name| !is_age(name));
        clear.extend(names.map(|name| format!("{inner}/{name}")));
    }
    clear
}

fn is_age(name: &str) -> bool {
    name.strip_suffix(".age").is_some()
}

/// The dossier, its copies and what stands beside it, as they are called when clear.
pub(super) fn own_files(folder: &Path, sealed: bool) -> Result<Vec<String>, files::Error> {
    let copies = files::folder::names_in(&folder.join(COPIES))?;
    let copies = copies.into_iter().map(|name| format!("{COPIES}/{name}"));
    let names = files::folder::names_in(folder)?.into_iter().chain(copies).filter_map(|name| {
        if !sealed {
            return Some(name).filter(|name| is_own(name));
        }
        if name == sealed_name(copies::HELD) {
            return Some(copies::HELD.to_owned());
        }
        name.strip_suffix(".age").map(str::to_owned).filter(|name| is_own(name))
    });
    Ok(names.collect())
}

/// The dossier, its copies, what was kept aside, and what calendars were told.
fn is_own(name: &str) -> bool {
    if let Some(copy) = name.strip_prefix("copies/") {
        return copies::is_copy(copy);
    }
    name == DOSSIER
        || name == EXPORTED
        || name
            .strip_prefix(DOSSIER)
            .is_some_and(|end| end.starts_with('.') && !end.contains(".age"))
}

fn is_plain_name(name: &str) -> bool {
    match name.strip_prefix("documents/") {
        Some(original) => is_original(original),
        None => is_own(name) || name == HISTORY || name == INDEX,
    }
}

fn is_sealed_name(name: &str) -> bool {
    if let Some(original) = name.strip_prefix("documents/") {
        return is_sealed_original(original);
    }
    if let Some(segment) = name.strip_prefix("history/") {
        return segments::number_of(segment).is_some();
    }
    name == sealed_name(copies::HELD) || name.strip_suffix(".age").is_some_and(is_own)
}

/// `<sha256>` or `<sha256>.<extension>`.
pub(super) fn is_original(name: &str) -> bool {
    archive::is_original(name)
}

/// `<id>.age`.
pub(super) fn is_sealed_original(name: &str) -> bool {
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    name.strip_suffix(".age").is_some_and(|id| id.len() == 32 && id.bytes().all(digit))
}

fn join(folder: &Path, name: &str) -> PathBuf {
    name.split('/').fold(folder.to_owned(), |path, one| path.join(one))
}
