//! Whether what was released last is still what it was: a changed step needs a new version, with
//! words about what changed.
//!
//! `released.txt` holds a mark of each step and deadline of that version: of its rules and its Dutch
//! words, but not of who read it when. `content release` writes it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use super::fluent::Both;
use crate::{
    content::{
        desk::Desk,
        draft::Draft,
        fault::Place,
        files::{File, Role},
        revisions::numbers,
    },
    files::incoming::hash_of_bytes,
};

/// Signs of a mark.
const MARK: usize = 8;
/// Keys that say who read it and when, or what a text explains: no parent acts by them.
const ASIDE: [&str; 4] = ["owner", "reviewed_on", "review_by", "glossary"];
const HEAD: &str = "\
# The steps and deadlines of the version that was released last: a mark, what it is, and its id.
# Written by `jouw-weg content release`, never by hand (CONTENT.md, \"Versions\").
";

/// What a parent can meet, as `("step", "tlv.d3")`.
type Thing = (&'static str, String);

/// Checks the versions against each other, and against what was released.
pub(in crate::content) fn check(draft: &Draft, files: &[File], both: &Both, desk: &mut Desk) {
    revisions(draft, files, desk);
    let Some((released, known, file)) = released(files, desk) else { return };
    let is_newer = draft.version.as_deref().and_then(numbers) > numbers(&released);
    let named: BTreeSet<Thing> = draft
        .revisions
        .iter()
        .filter(|revision| numbers(&revision.it.version) > numbers(&released))
        .flat_map(|revision| {
            let steps = revision.it.steps.iter().map(|id| ("step", id.to_string()));
            steps.chain(revision.it.deadlines.iter().map(|id| ("deadline", id.to_string())))
        })
        .collect();
    for (thing, (mark, at)) in marks(files, both) {
        let (kind, id) = &thing;
        if known.get(&thing).is_none_or(|known| *known == mark) || named.contains(&thing) {
            continue;
        }
        let what = format!("{kind} '{id}' differs from version {released}");
        let remedy = if is_newer {
            format!("name it in the newest revision of revisions.toml ({kind}s = …)")
        } else {
            "raise the version in content.toml and say in revisions.toml what changed".to_owned()
        };
        desk.fault(at, what, remedy);
    }
    if !is_newer && draft.version.as_deref().is_some_and(|version| version != released) {
        let what =
            format!("version {released} was released, which is newer than content.toml says");
        desk.fault(Place { file, at: 0 }, what, "raise the version in content.toml");
    }
}

/// The revisions stand in order, and the last one is this version.
fn revisions(draft: &Draft, files: &[File], desk: &mut Desk) {
    let mut before: Option<Vec<u32>> = None;
    for revision in &draft.revisions {
        let version = &revision.it.version;
        let number = numbers(version);
        if number.is_none() {
            let what = format!("'{version}' is no version");
            desk.fault(revision.at, what, "write year and month, such as 2026.11");
        } else if number <= before {
            let what = format!("version {version} stands after a newer one");
            desk.fault(revision.at, what, "put the newest last");
        }
        before = number.or(before);
    }
    let last = draft.revisions.last();
    let Some((last, version)) = last.zip(draft.version.as_ref()) else { return };
    let is_sound = files.get(last.at.file).is_some_and(|file| file.text.is_some());
    if is_sound && last.it.version != *version {
        let what =
            format!("the last revision is {}, and content.toml says {version}", last.it.version);
        desk.fault(last.at, what, "add a revision for this version: what changed in it");
    }
}

/// The version that was released last, with its marks and the file they stand in.
fn released(files: &[File], desk: &mut Desk) -> Option<(String, BTreeMap<Thing, String>, usize)> {
    let (number, file) = files.iter().enumerate().find(|(_, file)| file.role == Role::Released)?;
    let text = file.text.as_deref()?;
    let (mut version, mut marks) = (None, BTreeMap::new());
    for line in
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["version", said] if version.is_none() => version = Some(said.to_owned()),
            [mark, "step", id] => drop(marks.insert(("step", id.to_owned()), mark.to_owned())),
            [mark, "deadline", id] => {
                drop(marks.insert(("deadline", id.to_owned()), mark.to_owned()));
            }
            _ => {
                let at = (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
                let what = "this line is neither a version nor a mark".to_owned();
                desk.fault(Place { file: number, at }, what, "run content release");
            }
        }
    }
    Some((version?, marks, number))
}

/// The file that locks this version.
pub(in crate::content) fn lock(version: &str, files: &[File], both: &Both) -> String {
    let mut lock = format!("{HEAD}version {version}\n");
    for ((kind, id), (mark, _)) in marks(files, both) {
        // Writing to a text can't fail.
        let _ = writeln!(lock, "{mark} {kind} {id}");
    }
    lock
}

/// The marks of all steps and deadlines, with where their ids stand.
fn marks(files: &[File], both: &Both) -> BTreeMap<Thing, (String, Place)> {
    let mut marks = BTreeMap::new();
    for (number, file) in files.iter().enumerate() {
        let kind = match file.role {
            Role::Steps => "step",
            Role::Deadlines => "deadline",
            _ => continue,
        };
        // A file that can't be read was reported.
        let Ok(table) = file.text().parse::<toml::Table>() else { continue };
        for table in table.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
            let Some(mut rules) = table.as_table().cloned() else { continue };
            let Some(id) = rules.get("id").and_then(toml::Value::as_str).map(str::to_owned) else {
                continue;
            };
            for aside in ASIDE {
                rules.remove(aside);
            }
            let mut said: Vec<String> =
                rules.iter().map(|(key, value)| format!("{key} = {value}")).collect();
            said.sort();
            said.extend(words(both, kind, &id));
            let mark = hash_of_bytes(said.join("\n").as_bytes()).chars().take(MARK).collect();
            let at = file.text().find(&format!("id = \"{id}\"")).unwrap_or_default();
            marks.insert((kind, id), (mark, Place { file: number, at }));
        }
    }
    marks
}

/// The Dutch words of a step or deadline.
fn words(both: &Both, kind: &str, id: &str) -> Vec<String> {
    let key = format!("{kind}-{}", id.replace('.', "-"));
    let Some(message) = both.nl.messages.get(&key) else { return Vec::new() };
    let texts = message.value.iter().chain(message.attributes.values());
    let words = texts.flat_map(|text| &text.readings);
    words.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
