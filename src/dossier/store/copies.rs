//! Previous good copies: `dossier.json.1` is the one before, the others are thinned by age.

use std::{fs, path::Path};

use jiff::{SignedDuration, Timestamp};

use super::{
    DOSSIER, FILE_LIMIT,
    format::{self, Read},
    vault::Vault,
};
use crate::files;

/// How much older each copy at least is than the one before it when it moves up: copy 2 ten
/// minutes, copy 3 an hour, then a day, a week, a month.
const APART: [SignedDuration; 5] = [
    SignedDuration::from_mins(10),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(24),
    SignedDuration::from_hours(7 * 24),
    SignedDuration::from_hours(30 * 24),
];

/// What could not take the place of `dossier.json` because another program held it.
pub(super) const HELD: &str = "dossier.json.part";

/// A copy that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its name in the folder: `dossier.json.1`.
    pub name: String,
    /// When it was saved; `None` = not known.
    pub saved: Option<Timestamp>,
    /// The number of the last edit in it.
    pub edits: u64,
}

fn copy_name(number: usize) -> String {
    format!("{DOSSIER}.{number}")
}

/// Lets the present file become copy 1; older ones move up where they are far enough apart.
pub(super) fn rotate(vault: &Vault) -> Result<(), files::Error> {
    let place = |number: usize| vault.path(&copy_name(number));
    // From the oldest: each place is free, or may give way, before the next younger one moves up.
    for (index, apart) in APART.iter().enumerate().rev() {
        let (younger, older) = (place(index + 1), place(index + 2));
        let Some(young) = written(&younger) else { continue };
        if written(&older).is_none_or(|old| young.duration_since(old) >= *apart) {
            files::rename(&younger, &older)?;
        }
    }
    files::keep_copy(&vault.path(DOSSIER), &place(1))
}

/// When a file was written, by the clock of its disk.
fn written(path: &Path) -> Option<Timestamp> {
    let modified = fs::metadata(path).ok()?.modified().ok()?;
    Timestamp::try_from(modified).ok()
}

/// The newest copy that can be opened.
pub(super) fn last_good(vault: &Vault) -> Option<(Copy, Read)> {
    candidates(vault).into_iter().max_by_key(|(copy, _)| (copy.saved, copy.edits))
}

/// All copies that can be opened, the newest first.
pub(super) fn all_good(vault: &Vault) -> Vec<Copy> {
    let mut copies: Vec<_> = candidates(vault).into_iter().map(|(copy, _)| copy).collect();
    copies.sort_by_key(|copy| std::cmp::Reverse((copy.saved, copy.edits)));
    copies
}

fn candidates(vault: &Vault) -> Vec<(Copy, Read)> {
    let names = (1..=APART.len() + 1).map(copy_name);
    let names = names.chain([HELD.to_owned()]);
    names
        .filter_map(|name| {
            let path = vault.path(&name);
            let read = format::read(&vault.read(&name, FILE_LIMIT).ok()?.bytes).ok()?;
            if read.newer.is_some() {
                return None;
            }
            let saved = read.saved.or_else(|| written(&path));
            Some((Copy { name, saved, edits: read.edits }, read))
        })
        .collect()
}
