//! Reads content files into checked types, and reports every fault at once.
//!
//! The built-in content and that of a folder take the same way. The built-in one is not checked
//! exhaustively at each start: `content check` and the tests do that.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

pub use super::check::Renewed;
use super::{
    Content,
    check::{self, Both, Depth, MadeFrom},
    desk::{Desk, Reports},
    draft::{Draft, Placed, SituationDraft},
    fault::{Fault, Faults},
    files::{self, File, Role},
    parse,
};
use crate::{
    i18n::{BadTexts, Texts},
    ladder::Situation,
};

/// What a whole check found.
#[derive(Debug)]
pub struct Checked {
    /// Everything that is wrong.
    pub faults: Faults,
    /// What will be wrong soon, or should be looked at: reviews and waivers that end.
    pub warnings: Faults,
    /// Content and texts, if nothing is wrong.
    pub content: Option<(Content, Texts)>,
}

impl Content {
    /// The content inside the program.
    ///
    /// # Errors
    /// Never for a program whose tests passed.
    pub fn built_in() -> Result<Self, Faults> {
        let mut files = files::built_in_rules();
        files.retain(|file| !file.role.is_for_check());
        let mut desk = Desk::default();
        let content = sound(&files, &mut desk, Depth::References).and_then(content);
        content.ok_or_else(|| desk.faults(&files))
    }
}

/// Content and texts of a folder, checked as a whole.
///
/// # Errors
/// Every fault, sorted by file and line.
pub fn from_folder(folder: &Path) -> Result<(Content, Texts), Faults> {
    let mut desk = Desk::default();
    let files = files::of_folder(folder, &mut desk)?;
    let content = sound(&files, &mut desk, Depth::Whole).and_then(content);
    let content = content.ok_or_else(|| desk.faults(&files))?;
    Ok((Content { is_trial: true, ..content }, texts(&files)?))
}

/// Checks the built-in content, or that of a folder, on a day: also whether it is plain to read.
pub fn check(folder: Option<&Path>, as_of: Date) -> Checked {
    let mut desk = Desk::default();
    let files = match folder {
        None => [files::built_in_rules(), files::built_in_texts()].concat(),
        Some(folder) => match files::of_folder(folder, &mut desk) {
            Ok(files) => files,
            Err(faults) => return Checked { faults, warnings: Faults::default(), content: None },
        },
    };
    let (draft, both) = read(&files, &mut desk, Depth::Whole);
    let is_sound = desk.is_clean();
    let mut warnings = Desk::default();
    if let Some(both) = &both {
        let mut reports = Reports { faults: &mut desk, warnings: &mut warnings };
        check::plain(&draft, both, as_of, &mut reports);
        check::translations(&files, both, &mut reports);
        check::released(&draft, &files, both, &mut desk);
    }
    check::reviews(&draft, as_of, &mut warnings);
    let mut faults = desk.faults(&files);
    let mut found = None;
    if is_sound {
        match texts(&files) {
            Ok(texts) => found = content(draft).map(|content| (content, texts)),
            Err(more) => faults.0.extend(more.0),
        }
    }
    Checked { faults, warnings: warnings.faults(&files), content: found }
}

/// Renews the marks of the Dutch that English texts of a folder were made from: of these keys, and of
/// all texts without a mark if wanted. Gives the file to write, with its contents.
///
/// # Errors
/// A folder without texts of its own, or texts that can't be read.
pub fn translated(
    folder: &Path,
    keys: &[String],
    wants_new: bool,
) -> Result<(PathBuf, Renewed), Faults> {
    let mut desk = Desk::default();
    let files = files::of_folder(folder, &mut desk)?;
    let both = Both::new(&files, &mut desk);
    let mut warnings = Desk::default();
    let reports = &mut Reports { faults: &mut desk, warnings: &mut warnings };
    let mut marks = MadeFrom::new(&files, reports);
    let (rules, _) = files::rules_of_folder(folder);
    let Some(root) = files::texts_of_folder(folder, &rules).filter(|_| desk.is_clean()) else {
        let mut faults = desk.faults(&files);
        if faults.0.is_empty() {
            let (file, line) = (folder.display().to_string(), 1);
            let what = "this folder has no texts of its own".to_owned();
            let remedy = "give a folder with i18n/nl and i18n/en".to_owned();
            faults.0.push(Fault { file, line, what, remedy });
        }
        return Err(faults);
    };
    Ok((root.join("made-from.txt"), marks.renew(&both, keys, wants_new)))
}

/// The lock of a folder's version: the file to write, the version, and the contents.
///
/// # Errors
/// Every fault: only what has none can be released. That a step differs from the version before is
/// none, once the newest revision names it.
pub fn release(folder: &Path, as_of: Date) -> Result<(PathBuf, String, String), Faults> {
    let checked = check(Some(folder), as_of);
    let Some((content, _)) = checked.content.filter(|_| checked.faults.0.is_empty()) else {
        return Err(checked.faults);
    };
    let mut desk = Desk::default();
    let files = files::of_folder(folder, &mut desk)?;
    let both = Both::new(&files, &mut desk);
    let lock = check::lock(&content.version, &files, &both);
    let (rules, _) = files::rules_of_folder(folder);
    Ok((rules.join("released.txt"), content.version, lock))
}

/// Reads, looks up and checks; `None` if anything is wrong.
fn sound(files: &[File], desk: &mut Desk, depth: Depth) -> Option<Draft> {
    let (draft, _) = read(files, desk, depth);
    desk.is_clean().then_some(draft)
}

/// Reads, looks up and checks; with the texts, for a whole check.
fn read(files: &[File], desk: &mut Desk, depth: Depth) -> (Draft, Option<Both>) {
    let draft = parse::parse(files, desk);
    missing_files(files, desk);
    desk.look_up();
    let both = (depth == Depth::Whole).then(|| Both::new(files, desk));
    check::check(&draft, both.as_ref(), desk);
    (draft, both)
}

/// Files that must be there and are not; a content need not hold numbers to expect.
fn missing_files(files: &[File], desk: &mut Desk) {
    let must = files::SINGLE.into_iter().filter(|(_, role)| *role != Role::Expectations);
    for (name, role) in must {
        if !files.iter().any(|file| file.role == role) {
            parse::leave_open(role, desk);
            desk.absent(name);
        }
    }
}

/// The texts of these files.
fn texts(files: &[File]) -> Result<Texts, Faults> {
    let texts = files.iter().filter_map(|file| match file.role {
        Role::Texts(language) => Some((language, file.name.as_str().into(), file.text().into())),
        _ => None,
    });
    Texts::parse(texts).map_err(|bad| {
        let fault = |bad: BadTexts| Fault {
            file: bad.file,
            line: 1,
            what: bad.fault,
            remedy: "correct the text".to_owned(),
        };
        Faults(bad.into_iter().map(fault).collect())
    })
}

/// Puts together what was read; `None` if something that must be there is not.
fn content(draft: Draft) -> Option<Content> {
    let Draft { order, .. } = draft;
    let mut situations: Vec<Situation> =
        draft.situations.into_iter().map(SituationDraft::whole).collect();
    let place = |situation: &Situation| {
        let place = order.iter().position(|id| *id == situation.id);
        (place.unwrap_or(usize::MAX), situation.id.clone())
    };
    situations.sort_by_key(place);
    Some(Content {
        version: draft.version?,
        is_trial: false,
        released_on: draft.released_on?,
        facts: bare(draft.facts),
        situations,
        steps: draft.steps.into_iter().map(|step| (step.it.id.clone(), step.it)).collect(),
        deadlines: draft.deadlines.into_iter().map(|rule| rule.it).collect(),
        events: bare(draft.events),
        documents: bare(draft.documents),
        sources: bare(draft.sources),
        bodies: bare(draft.bodies),
        glossary: bare(draft.glossary),
        changes: bare(draft.changes),
        expectations: bare(draft.expectations),
        reviews: bare(draft.reviews),
        revisions: bare(draft.revisions),
        calendar: draft.calendar?,
    })
}

/// Things without their places.
fn bare<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.it).collect()
}
