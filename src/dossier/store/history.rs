//! `history.jsonl`: every edit with its stamp, one a line, never cut.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{format::HIGHEST, vault::Vault};
use crate::{
    dossier::{Dossier, edit::Edit},
    files,
};

/// The most bytes of history that are read at once.
pub(super) const LIMIT: u64 = 512 * 1024 * 1024;

/// Enough of its end to hold the last line of an ordinary history.
const TAIL: u64 = 1024 * 1024;

/// One edit, as it stands in the history. `n` and `by` are its stamp: the one with the higher
/// number is the later, and of equal numbers the one with the higher `by`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// One more than the highest number seen when it was made.
    pub n: u64,
    /// The session that made it: random.
    pub by: String,
    /// When; for people, never for a rule.
    pub at: Timestamp,
    /// What was done.
    pub edit: Edit,
    /// What undoes it.
    pub undo: Edit,
}

/// A history that was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lines {
    /// Oldest first.
    pub lines: Vec<Line>,
    /// How many lines could not be read: torn, or of a newer version.
    pub unread: usize,
}

pub(super) fn append(vault: &Vault, lines: &[Line]) -> Result<(), files::Error> {
    let mut text = String::new();
    for line in lines {
        let line = serde_json::to_string(line).map_err(|error| files::Error::Failed {
            path: vault.path(super::HISTORY),
            cause: error.to_string(),
        })?;
        text.push_str(&line);
        text.push('\n');
    }
    if text.is_empty() { Ok(()) } else { vault.append_history(&text) }
}

pub(super) fn read(vault: &Vault) -> Result<Lines, files::Error> {
    Ok(parse(&vault.history(LIMIT)?))
}

fn parse(bytes: &[u8]) -> Lines {
    let mut lines = Lines::default();
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match serde_json::from_slice(line) {
            Ok(line) => lines.lines.push(line),
            Err(_) => lines.unread += 1,
        }
    }
    lines
}

/// The highest number at the end of the history; 0 without one.
///
/// # Errors
/// When it can't be read: what it holds is not known then.
pub(super) fn last_number(vault: &Vault) -> Result<u64, files::Error> {
    #[derive(Deserialize)]
    struct Numbered {
        n: u64,
    }
    let highest = |bytes: &[u8]| {
        let lines = bytes.split(|byte| *byte == b'\n');
        let numbers = lines.filter_map(|line| serde_json::from_slice::<Numbered>(line).ok());
        numbers.map(|line| line.n).filter(|n| *n < HIGHEST).max()
    };
    let tail = match vault.history_end(TAIL) {
        Err(files::Error::NotFound { .. }) => return Ok(0),
        tail => highest(&tail?),
    };
    match tail {
        Some(number) => Ok(number),
        None => Ok(highest(&vault.history(LIMIT)?).unwrap_or_default()),
    }
}

/// So many bytes of its end are shown to people.
const SHOWN: u64 = 16 * 1024 * 1024;

/// The end of the history; a first line that is not whole there is left out.
pub(super) fn shown(vault: &Vault) -> Result<Lines, files::Error> {
    let bytes = match vault.history_end(SHOWN) {
        Err(files::Error::NotFound { .. }) => return Ok(Lines::default()),
        result => result?,
    };
    let cut = bytes.len() as u64 >= SHOWN;
    let first = bytes.iter().position(|byte| *byte == b'\n').filter(|_| cut);
    Ok(parse(first.map_or(&bytes[..], |end| &bytes[end..])))
}

/// The lines at the end of the history.
pub(super) fn latest(vault: &Vault) -> Vec<Line> {
    vault.history_end(TAIL).map(|bytes| parse(&bytes)).unwrap_or_default().lines
}

/// Applies the edits that come after `edits` without a gap; gives the number of the last one and
/// how many there were.
///
/// # Errors
/// When the history can't be read: whether edits are missing is not known then.
pub(super) fn replay(
    vault: &Vault,
    dossier: &mut Dossier,
    edits: u64,
) -> Result<(u64, u64), files::Error> {
    let mut last = edits;
    for line in read(vault)?.lines {
        // A line that stands there twice counts once.
        if line.n <= last {
            continue;
        }
        if line.n != last.saturating_add(1) || dossier.apply(line.edit).is_err() {
            break;
        }
        last = line.n;
    }
    Ok((last, last - edits))
}
