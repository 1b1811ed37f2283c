//! The text of `dossier.json`: reading with limits, writing what can be read again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::{Value, error::Category};

use super::{Damage, Error, Line};
use crate::dossier::{Dossier, FORMAT, marks::Marks, registers::Fields};

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
const STAMPS: &str = "stamps";

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
    /// Which edit each value comes from.
    pub(in crate::dossier) marks: Marks,
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
    let marks = file.remove(STAMPS).map(Marks::read).unwrap_or_default();
    let dossier: Dossier =
        serde_json::from_value(Value::Object(file)).map_err(|error| match newer {
            Some(found) => Fault::TooNew { found },
            None => wrong(&error.to_string()),
        })?;
    if version == 0 {
        return Err(wrong("version 0"));
    }
    within_limits(&dossier).map_err(Fault::Damaged)?;
    Ok(Read { dossier, saved, edits, last, marks, newer })
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

/// The fields of a dossier; refused when there is more than could be read again.
pub(in crate::dossier) fn fields(dossier: &Dossier) -> Result<Fields, Error> {
    within_limits(dossier).map_err(Error::TooLarge)?;
    match serde_json::to_value(dossier).map_err(|error| shapeless(&error.to_string()))? {
        Value::Object(fields) => Ok(fields),
        _ => Err(shapeless("not an object")),
    }
}

fn shapeless(cause: &str) -> Error {
    Error::TooLarge(Damage::WrongShape { cause: cause.to_owned() })
}

/// What stands in the file beside the dossier.
#[derive(Debug, Clone, Copy)]
pub(in crate::dossier) struct Around<'a> {
    pub(in crate::dossier) edits: u64,
    pub(in crate::dossier) saved: Option<Timestamp>,
    pub(in crate::dossier) last: &'a [Line],
    pub(in crate::dossier) marks: &'a Marks,
    /// The files of originals where their records do not name them.
    pub(in crate::dossier) sealed: &'a BTreeMap<String, String>,
}

/// The text of a dossier with these fields, never one that could not be read again.
pub(in crate::dossier) fn write(fields: &Fields, around: &Around<'_>) -> Result<Vec<u8>, Error> {
    let shape = |error: serde_json::Error| shapeless(&error.to_string());
    let last = (!around.last.is_empty()).then(|| serde_json::to_value(around.last));
    let sealed = (!around.sealed.is_empty()).then(|| serde_json::to_value(around.sealed));
    let head = [
        ("version", Some(FORMAT.into())),
        (SAVED, around.saved.map(|saved| saved.to_string().into())),
        (EDITS, Some(around.edits.into())),
    ];
    let tail = [
        (STAMPS, around.marks.write()),
        (LAST, last.transpose().map_err(shape)?),
        (SEALED, sealed.transpose().map_err(shape)?),
    ];
    let mut bytes = serde_json::to_vec_pretty(&Text { head, fields, tail }).map_err(shape)?;
    bytes.push(b'\n');
    let size = bytes.len() as u64;
    if size > FILE_LIMIT {
        return Err(Error::TooLarge(Damage::TooLarge { size, limit: FILE_LIMIT }));
    }
    Ok(bytes)
}

/// What stands in the file, in its order.
struct Text<'a> {
    head: [(&'static str, Option<Value>); 3],
    fields: &'a Fields,
    tail: [(&'static str, Option<Value>); 3],
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let around = |parts: &[(&'static str, Option<Value>)]| -> Vec<(String, Value)> {
            let there = parts.iter().filter_map(|(name, value)| Some((*name, value.clone()?)));
            there.map(|(name, value)| (name.to_owned(), value)).collect()
        };
        let (head, tail) = (around(&self.head), around(&self.tail));
        let fields = self.fields.iter().filter(|(name, _)| *name != "version");
        let head = head.iter().map(|(name, value)| (name, value));
        let tail = tail.iter().map(|(name, value)| (name, value));
        to.collect_map(head.chain(fields).chain(tail))
    }
}
