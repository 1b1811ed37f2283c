//! The text of `dossier.json`: reading with limits, writing what can be read again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, error::Category};

use super::{Damage, Error, Line};
use crate::dossier::{Dossier, FORMAT};

/// The most bytes of a `dossier.json`: a thousand times a large one.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;

/// The most records of a kind: ten a day for fifteen years.
pub const RECORD_LIMIT: usize = 50_000;

/// No dossier has so many edits: a higher number is damage, and counts as none.
pub(in crate::dossier) const HIGHEST: u64 = 1 << 53;

/// What stands in the file beside the dossier itself.
const SAVED: &str = "saved";
const EDITS: &str = "edits";
const LAST: &str = "last";
/// The sealed originals: hash to the name of the file. For whoever reads it without us; we know.
const SEALED: &str = "sealed";

/// A dossier as it was read.
#[derive(Debug)]
pub(in crate::dossier) struct Read {
    pub(in crate::dossier) dossier: Dossier,
    /// When it was saved.
    pub(in crate::dossier) saved: Option<Timestamp>,
    /// The number of the last edit in it.
    pub(in crate::dossier) edits: u64,
    /// The edits of its last save.
    pub(in crate::dossier) last: Vec<Line>,
    /// Its format, when that is newer than ours.
    pub(in crate::dossier) newer: Option<u64>,
}

/// Why it could not be read.
#[derive(Debug)]
pub(in crate::dossier) enum Fault {
    Damaged(Damage),
    TooNew { found: u64 },
}

pub(in crate::dossier) fn read(bytes: &[u8]) -> Result<Read, Fault> {
    // A text editor may have put a mark before the text.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(Fault::Damaged(Damage::Empty));
    }
    let value: Value = serde_json::from_slice(text)
        .map_err(|error| Fault::Damaged(damage_of(&error, text.len())))?;
    let Value::Object(mut file) = value else {
        return Err(wrong("not an object"));
    };
    let Some(version) = file.get("version").and_then(Value::as_u64) else {
        return Err(wrong("no version"));
    };
    let newer = (version > u64::from(FORMAT)).then_some(version);
    let saved = file.remove(SAVED).and_then(|value| value.as_str()?.parse().ok());
    let edits = file.remove(EDITS).and_then(|value| value.as_u64());
    let edits = edits.filter(|n| *n < HIGHEST).unwrap_or_default();
    file.remove(SEALED);
    let last = file.remove(LAST).map(lines).unwrap_or_default();
    let dossier: Dossier =
        serde_json::from_value(Value::Object(file)).map_err(|error| match newer {
            Some(found) => Fault::TooNew { found },
            None => wrong(&error.to_string()),
        })?;
    if version == 0 {
        return Err(wrong("version 0"));
    }
    within_limits(&dossier).map_err(Fault::Damaged)?;
    Ok(Read { dossier, saved, edits, last, newer })
}

/// Whether a newer version wrote it; only the number of the format is looked at.
pub(in crate::dossier) fn is_newer(bytes: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Only {
        version: u64,
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice::<Only>(text).is_ok_and(|file| file.version > u64::from(FORMAT))
}

/// The lines that can be read; a line of a newer version stays only in the history file.
fn lines(value: Value) -> Vec<Line> {
    let Value::Array(values) = value else { return Vec::new() };
    values.into_iter().filter_map(|value| serde_json::from_value(value).ok()).collect()
}

fn wrong(cause: &str) -> Fault {
    Fault::Damaged(Damage::WrongShape { cause: cause.to_owned() })
}

fn damage_of(error: &serde_json::Error, size: usize) -> Damage {
    if error.to_string().starts_with("recursion limit exceeded") {
        return Damage::TooDeep;
    }
    match error.classify() {
        Category::Eof => Damage::CutOff { size: size as u64 },
        Category::Syntax | Category::Io => {
            Damage::NotJson { line: error.line(), column: error.column() }
        }
        Category::Data => Damage::WrongShape { cause: error.to_string() },
    }
}

fn within_limits(dossier: &Dossier) -> Result<(), Damage> {
    let counts = [
        ("parents", dossier.parents.len()),
        ("facts", dossier.facts.len()),
        ("situations", dossier.situations.len()),
        ("answers", dossier.situations.iter().map(|situated| situated.answers.len()).sum()),
        ("steps", dossier.steps.len()),
        ("events", dossier.events.len()),
        ("log", dossier.log.len()),
        ("meetings", dossier.meetings.len()),
        ("documents", dossier.documents.len()),
        ("contacts", dossier.contacts.len()),
        ("voice", dossier.voice.len()),
        ("fixed", dossier.fixed.len()),
        ("corrections", dossier.fixed.values().map(|fixed| fixed.corrections.len()).sum()),
        ("drafts", dossier.drafts.len()),
    ];
    match counts.into_iter().find(|(_, count)| *count > RECORD_LIMIT) {
        Some((what, count)) => Err(Damage::TooMany { what, count, limit: RECORD_LIMIT }),
        None => Ok(()),
    }
}

/// The text of a dossier, never one that could not be read again. `sealed` names the files of
/// originals where their records do not.
pub(in crate::dossier) fn write(
    dossier: &Dossier,
    edits: u64,
    last: &[Line],
    saved: Option<Timestamp>,
    sealed: &BTreeMap<String, String>,
) -> Result<Vec<u8>, Error> {
    within_limits(dossier).map_err(Error::TooLarge)?;
    let shape =
        |error: serde_json::Error| Error::TooLarge(Damage::WrongShape { cause: error.to_string() });
    let Value::Object(fields) = serde_json::to_value(dossier).map_err(shape)? else {
        return Err(Error::TooLarge(Damage::WrongShape { cause: "not an object".to_owned() }));
    };
    let mut file = Map::new();
    file.insert("version".to_owned(), FORMAT.into());
    if let Some(saved) = saved {
        file.insert(SAVED.to_owned(), saved.to_string().into());
    }
    file.insert(EDITS.to_owned(), edits.into());
    file.extend(fields.into_iter().filter(|(name, _)| name != "version"));
    if !last.is_empty() {
        file.insert(LAST.to_owned(), serde_json::to_value(last).map_err(shape)?);
    }
    if !sealed.is_empty() {
        file.insert(SEALED.to_owned(), serde_json::to_value(sealed).map_err(shape)?);
    }
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(shape)?;
    bytes.push(b'\n');
    let size = bytes.len() as u64;
    if size > FILE_LIMIT {
        return Err(Error::TooLarge(Damage::TooLarge { size, limit: FILE_LIMIT }));
    }
    Ok(bytes)
}
