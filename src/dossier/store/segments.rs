//! The history of a dossier with a password: `history/<n>.age`, one file for each save.
//!
//! Nothing can be added to what is sealed, so each save gets a file of its own, counted from 1. At
//! every 256th save the files since the last such one become one: `256.age`, `512.age` …, and the
//! small ones go. While a joined file is there, small ones below it are left over and not read.

use std::path::PathBuf;

use super::vault::Vault;
use crate::files;

/// The folder of the history.
pub(super) const FOLDER: &str = "history";

/// How many saves are joined.
const JOINED: u64 = 256;

/// The most bytes of one file: what the whole history may have.
const LIMIT: u64 = 512 * 1024 * 1024;

fn name(number: u64) -> String {
    format!("{FOLDER}/{number}")
}

/// The number that a file is named after.
pub(super) fn number_of(file: &str) -> Option<u64> {
    let digits = file.strip_suffix(".age")?;
    let number: u64 = digits.parse().ok()?;
    (number > 0 && number.to_string() == digits).then_some(number)
}

/// The numbers that are read, in order; and those that a joined file has made superfluous.
fn numbers(vault: &Vault) -> Result<(Vec<u64>, Vec<u64>), files::Error> {
    let names = files::folder::names_in(&vault.folder().join(FOLDER))?;
    let mut all: Vec<u64> = names.iter().filter_map(|name| number_of(name)).collect();
    all.sort_unstable();
    let joined = |number: u64| number.next_multiple_of(JOINED);
    let is_over = |number: &u64| {
        !number.is_multiple_of(JOINED) && all.binary_search(&joined(*number)).is_ok()
    };
    let (over, read) = all.iter().partition(|number| is_over(number));
    Ok((read, over))
}

pub(super) fn append(vault: &Vault, lines: &str) -> Result<(), files::Error> {
    files::create_folder(&vault.folder().join(FOLDER))?;
    let (read, over) = numbers(vault)?;
    let next = read.last().copied().unwrap_or_default() + 1;
    if !next.is_multiple_of(JOINED) {
        return vault.save(&name(next), lines.as_bytes()).map(drop);
    }
    let small: Vec<u64> = read.into_iter().filter(|number| *number + JOINED > next).collect();
    let Ok(mut bytes) = joined(vault, &small) else {
        // One of them can't be read: it stays what it is, and its number is passed over.
        return vault.save(&name(next + 1), lines.as_bytes()).map(drop);
    };
    bytes.extend(lines.as_bytes());
    vault.save(&name(next), &bytes)?;
    for number in small.into_iter().chain(over) {
        // What stays is not read, and goes with the next 256.
        let _ = files::remove(&vault.path(&name(number)));
    }
    Ok(())
}

fn joined(vault: &Vault, numbers: &[u64]) -> Result<Vec<u8>, files::Error> {
    let mut bytes = Vec::new();
    for number in numbers {
        bytes.extend(vault.read(&name(*number), LIMIT)?.bytes);
        if !bytes.ends_with(b"\n") {
            bytes.push(b'\n');
        }
    }
    Ok(bytes)
}

/// All lines. A file that can't be read costs no other; a line that is none stands for it, so that
/// it is counted as unread.
pub(super) fn read(vault: &Vault, limit: u64) -> Result<Vec<u8>, files::Error> {
    let mut bytes = Vec::new();
    for number in numbers(vault)?.0 {
        match vault.read(&name(number), limit) {
            Ok(text) => bytes.extend(text.bytes),
            Err(files::Error::Spoiled { .. }) => bytes.extend(b"?"),
            Err(error) => return Err(error),
        }
        if !bytes.ends_with(b"\n") {
            bytes.push(b'\n');
        }
        let size = bytes.len() as u64;
        if size > limit {
            let path = vault.folder().join(FOLDER);
            return Err(files::Error::TooLarge { path, size, limit });
        }
    }
    Ok(bytes)
}

/// The files that are read, by their path in the folder.
pub(super) fn names(vault: &Vault) -> Result<Vec<String>, files::Error> {
    Ok(numbers(vault)?.0.into_iter().map(|number| format!("{}.age", name(number))).collect())
}

/// The lines of the last save that has any.
pub(super) fn last(vault: &Vault) -> Result<Vec<u8>, files::Error> {
    match numbers(vault)?.0.last() {
        Some(number) => Ok(vault.read(&name(*number), LIMIT)?.bytes),
        None => Err(files::Error::NotFound { path: vault.folder().join(FOLDER) }),
    }
}

/// Writes a whole history anew, as many saves joined; gives what was written.
pub(super) fn write(vault: &Vault, lines: &[u8]) -> Result<Vec<PathBuf>, files::Error> {
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    files::create_folder(&vault.folder().join(FOLDER))?;
    let path = vault.path(&name(JOINED));
    vault.save(&name(JOINED), lines)?;
    Ok(vec![path])
}
