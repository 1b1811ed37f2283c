//! Whether each English text was made from the Dutch text that stands there now.
//!
//! `i18n/made-from.txt` holds, for each English text, a mark of the Dutch it was made from. A mark is
//! renewed only by somebody who compared the two (`content translated KEY`).

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use super::fluent::{Both, FILLED_IN, Text};
use crate::{
    content::{
        desk::Reports,
        fault::Place,
        files::{File, Role},
    },
    files::incoming::hash_of_bytes,
};

/// Signs of a mark: enough to tell two versions of one text apart.
const MARK: usize = 8;
const HEAD: &str = "\
# The Dutch that each English text was made from: a mark of it, and the text's key.
# Written by `jouw-weg content translated`, never by hand (CONTENT.md, \"Translating\").
";

/// The marks that were recorded, each with its place.
#[derive(Debug, Default)]
pub(in crate::content) struct MadeFrom(BTreeMap<String, (String, Place)>);

impl MadeFrom {
    /// Reads the marks; lines that are none are reported.
    pub(in crate::content) fn new(files: &[File], reports: &mut Reports<'_>) -> Self {
        let mut marks = BTreeMap::new();
        for (line, at) in lines(files, Role::MadeFrom) {
            let (mark, key) = line.split_once(' ').unwrap_or((line, ""));
            let is_mark = mark.len() == MARK && mark.chars().all(|c| c.is_ascii_hexdigit());
            if !is_mark || key.is_empty() {
                let remedy = "take it out and run content translated --new";
                reports.faults.fault(at, "this line is no mark and key".to_owned(), remedy);
            }
            marks.insert(key.to_owned(), (mark.to_owned(), at));
        }
        Self(marks)
    }

    /// The marks with those of these texts renewed, and of all new texts if wanted; what no longer is
    /// a text is left out.
    pub(in crate::content) fn renew(
        &mut self,
        both: &Both,
        keys: &[String],
        wants_new: bool,
    ) -> Renewed {
        let now = marks(both);
        let is_named = |key: &str| {
            keys.iter()
                .any(|named| key == named || key.split_once('.').is_some_and(|(id, _)| id == named))
        };
        let unknown = keys.iter().filter(|named| {
            !now.keys()
                .any(|key| key == *named || key.split_once('.').is_some_and(|(id, _)| id == *named))
        });
        let mut renewed = Renewed { unknown: unknown.cloned().collect(), ..Renewed::default() };
        let before = self.0.len();
        self.0.retain(|key, _| is_text(both, key));
        renewed.dropped = before - self.0.len();
        for (key, mark) in now {
            let known = self.0.get(&key).map(|(mark, _)| mark);
            if is_named(&key) && known != Some(&mark) || wants_new && known.is_none() {
                self.0.insert(key.clone(), (mark, Place { file: 0, at: 0 }));
                renewed.keys.push(key);
            }
        }
        renewed.file.push_str(HEAD);
        for (key, (mark, _)) in &self.0 {
            // Writing to a text can't fail.
            let _ = writeln!(renewed.file, "{mark} {key}");
        }
        renewed
    }
}

/// What renewing came to.
#[derive(Debug, Default)]
pub struct Renewed {
    /// The whole file of marks.
    pub file: String,
    /// The texts whose mark is new.
    pub keys: Vec<String>,
    /// How many marks of texts that no longer exist were left out.
    pub dropped: usize,
    /// Keys that are no text in both languages.
    pub unknown: Vec<String>,
}

/// Reports English texts that were made from other Dutch than now, that have no mark, or that are the
/// same as the Dutch.
pub(in crate::content) fn check(files: &[File], both: &Both, reports: &mut Reports<'_>) {
    let made_from = MadeFrom::new(files, reports);
    let now = marks(both);
    for (key, (_, at)) in &made_from.0 {
        if !is_text(both, key) {
            let what = format!("'{key}' is no text any more");
            reports.warnings.fault(*at, what, "run content translated --new");
        }
    }
    let mut without: BTreeMap<usize, (Place, String, usize)> = BTreeMap::new();
    for (key, text, message) in both.en.texts() {
        let Some(mark) = now.get(&key) else { continue };
        match made_from.0.get(&key) {
            Some((known, _)) if known == mark => {}
            Some(_) => {
                let what =
                    format!("{key}: to review, the Dutch has changed since this was made from it");
                let remedy = format!("compare them and run content translated {key}");
                reports.warnings.fault(text.at, what, remedy);
            }
            None => {
                let first = (message.at, key, 0);
                without.entry(text.at.file).or_insert(first).2 += 1;
            }
        }
    }
    for (at, key, number) in without.into_values() {
        let what =
            format!("{number} texts here have no mark of the Dutch they were made from, as {key}");
        reports.warnings.fault(at, what, "compare them and run content translated --new");
    }
    same(files, both, reports);
}

/// English texts that are the Dutch ones: somebody forgot them, or they are listed.
fn same(files: &[File], both: &Both, reports: &mut Reports<'_>) {
    let listed: BTreeMap<&str, Place> = lines(files, Role::Same).collect();
    let mut same = BTreeSet::new();
    for (key, text, message) in both.en.texts().filter(|(_, _, message)| !message.is_stand_in) {
        let has_words = |text: &Text| {
            text.readings.iter().any(|reading| {
                let mut words = reading.split(|c: char| !c.is_alphabetic());
                words.any(|word| !word.is_empty() && word != FILLED_IN)
            })
        };
        let dutch = both.nl.text(&key);
        if dutch.is_none_or(|dutch| dutch.readings != text.readings) || !has_words(text) {
            continue;
        }
        let (id, _) = key.split_once('.').unwrap_or((&key, ""));
        if listed.contains_key(key.as_str()) {
            same.insert(key);
        } else if listed.contains_key(id) && message.value.is_none() {
            same.insert(id.to_owned());
        } else {
            let what = format!("{key}: the same in both languages");
            let remedy = "translate it, or list its key in i18n/same.txt";
            reports.faults.fault(text.at, what, remedy);
        }
    }
    for (key, at) in listed {
        let is_own = files.get(at.file).is_some_and(|file| !file.is_stand_in);
        let is_translated = both.nl.has(key) && both.en.has(key);
        if !same.contains(key) && is_own && is_translated {
            let what = format!("'{key}' is not the same in both languages");
            reports.warnings.fault(at, what, "take it out of this list");
        }
    }
}

/// Whether there is such a text, in one language at least.
fn is_text(both: &Both, key: &str) -> bool {
    both.en.text(key).or(both.nl.text(key)).is_some()
}

/// The lines of a list, without remarks and empty ones.
fn lines(files: &[File], role: Role) -> impl Iterator<Item = (&str, Place)> {
    let of_role = files.iter().enumerate().filter(move |(_, file)| file.role == role);
    of_role.flat_map(|(number, file)| {
        let text = file.text();
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(
            move |line| {
                let at = (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
                (line, Place { file: number, at })
            },
        )
    })
}

/// The mark of the Dutch of each text that stands in both languages, but of those that stand in.
fn marks(both: &Both) -> BTreeMap<String, String> {
    let own = both.en.texts().filter(|(_, _, message)| !message.is_stand_in);
    let english = own.filter_map(|(key, ..)| {
        let mark = mark(both.nl.text(&key)?);
        Some((key, mark))
    });
    english.collect()
}

/// A mark of a text: what people read, and the values in it; not how its lines are broken.
fn mark(text: &Text) -> String {
    let mut said = String::new();
    for word in text.readings.iter().flat_map(|reading| reading.split_whitespace()) {
        said.push_str(word);
        said.push(' ');
    }
    for name in &text.variables {
        said.push('$');
        said.push_str(name);
    }
    hash_of_bytes(said.as_bytes()).chars().take(MARK).collect()
}
