//! Where dossiers are on this computer: found again when their folder moved, moved, thrown away,
//! erased.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::store::{COPIES, DOCUMENTS, DOSSIER, FILE_LIMIT, HISTORY, INDEX, LOCK, MARK};
use crate::files::{
    self, Lock, away,
    folder::names_in,
    incoming::{OnProgress, Progress},
    name::extension,
};

/// The most folders that are looked into.
const FOLDERS: usize = 500;

/// How many signs of an id stand in the name of a folder.
const SHORT: usize = 6;

/// The file that a sealed dossier is known by.
const SEALED: &str = "key.age";

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Erased {
    /// Files of the dossier.
    pub files: usize,
    /// Backups and copies elsewhere on this computer.
    pub backups: usize,
    /// What is not ours, or could not be taken away: it is still there.
    pub left: Vec<PathBuf>,
}

/// Whether a folder holds a dossier, sealed or not, whole or damaged.
pub fn is_dossier(folder: &Path) -> bool {
    names_in(folder).unwrap_or_default().iter().any(|name| {
        name == SEALED || name == DOSSIER || name.strip_prefix(DOSSIER).is_some_and(is_ending)
    })
}

fn is_ending(rest: &str) -> bool {
    rest.starts_with('.')
}

/// The id of the dossier in a folder, without reading all of it; `None` = it can't be read.
pub fn id_of(folder: &Path) -> Option<String> {
    #[derive(Deserialize)]
    struct Only {
        id: String,
    }
    let bytes = files::read_within(&folder.join(DOSSIER), FILE_LIMIT).ok()?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(text).ok().map(|Only { id }| id)
}

/// The short id at the end of a folder's name.
fn short_in_name(folder: &Path) -> Option<&str> {
    let (_, short) = folder.file_name()?.to_str()?.rsplit_once('-')?;
    let hex = short.len() == SHORT && short.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then_some(short)
}

/// The dossiers right below a folder.
pub fn dossiers_in(library: &Path) -> Vec<PathBuf> {
    let names = names_in(library).unwrap_or_default();
    let folders = names.into_iter().take(FOLDERS).map(|name| library.join(name));
    folders.filter(|folder| is_dossier(folder)).collect()
}

/// Where a dossier went whose folder is not there any more: looked for by its id in these places
/// and beside where it was. `None` = not found, or found twice.
pub fn find(lost: &Path, id: Option<&str>, places: &[PathBuf]) -> Option<PathBuf> {
    let beside = lost.parent().map(Path::to_owned);
    let mut places: Vec<PathBuf> = places.iter().cloned().chain(beside).collect();
    places.sort();
    places.dedup();
    let is_it = |folder: &PathBuf| match (id, id_of(folder)) {
        (Some(id), Some(found)) => id == found,
        // A sealed one tells nothing but its name; so does one that was noted without its id.
        _ => short_in_name(lost).is_some_and(|short| short_in_name(folder) == Some(short)),
    };
    let mut found: Vec<PathBuf> =
        places.iter().flat_map(|place| dossiers_in(place)).filter(is_it).collect();
    if found.len() == 1 { found.pop() } else { None }
}

/// What is in a dossier's folder that is none of the dossier's: a person put it there.
pub fn foreign(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for name in names_in(folder).unwrap_or_default() {
        let path = folder.join(&name);
        match inside(&name) {
            Some(ours) if path.is_dir() => {
                let below = names_in(&path).unwrap_or_default();
                found.extend(below.iter().filter(|name| !ours(name)).map(|name| path.join(name)));
            }
            None if !path.is_dir() && is_ours(&name) => {}
            _ => found.push(path),
        }
    }
    found
}

/// Which names are ours in a folder of ours.
fn inside(folder: &str) -> Option<fn(&str) -> bool> {
    match folder {
        DOCUMENTS => Some(|name| {
            let stem = extension(name).map_or(name, |end| &name[..name.len() - end.len() - 1]);
            stem.len() >= 16 && stem.bytes().all(|byte| byte.is_ascii_hexdigit())
        }),
        COPIES => Some(|name| matches!(extension(name).as_deref(), Some("json" | "age"))),
        "history" => Some(|name| extension(name).as_deref() == Some("age")),
        _ => None,
    }
}

/// Whether a file in a dossier's folder is the dossier's, also as a sync program or we named a
/// second version of it.
fn is_ours(name: &str) -> bool {
    let starts = |with: &str| name.strip_prefix(with).is_some_and(|rest| !rest.starts_with('/'));
    name == LOCK
        || name == MARK
        || name == INDEX
        || starts("key.age")
        || starts("switching.json")
        || starts("exported.json")
        || (starts("dossier") && name.contains(".json"))
        || (starts("history") && (name.contains(".jsonl") || name.contains(".age")))
        || (starts("inhoud") && name.contains(".html"))
        || name == HISTORY
}

/// Takes the lock for a moment: refuses what is open elsewhere.
fn not_in_use(folder: &Path) -> Result<(), files::Error> {
    Lock::take(&folder.join(LOCK), "").map(drop)
}

/// Puts the folder of a dossier in the system's trash.
///
/// # Errors
/// When it is open elsewhere, holds files of others ([`files::Error::NotEmpty`]), or there is no
/// trash: it is then where it was.
pub fn throw_away(folder: &Path) -> Result<(), files::Error> {
    if !is_dossier(folder) {
        return Err(files::Error::NotFound { path: folder.join(DOSSIER) });
    }
    if let Some(path) = foreign(folder).into_iter().next() {
        return Err(files::Error::NotEmpty { path });
    }
    not_in_use(folder)?;
    away::to_trash(folder)
}

/// Erases a dossier from this computer: its folder, and its backups in these folders. What is not
/// ours stays, and is told.
///
/// # Errors
/// When it is no dossier, or open elsewhere: nothing was erased.
pub fn erase(folder: &Path, backups: &[PathBuf]) -> Result<Erased, files::Error> {
    if !is_dossier(folder) {
        return Err(files::Error::NotFound { path: folder.join(DOSSIER) });
    }
    {
        let lock = Lock::take(&folder.join(LOCK), "")?;
        files::sweep(folder, &lock);
        files::sweep(&folder.join(DOCUMENTS), &lock);
    }
    let short = id_of(folder).map(|id| id.chars().take(SHORT).collect::<String>());
    let short = short.or_else(|| short_in_name(folder).map(ToOwned::to_owned));
    let mut erased = Erased { left: foreign(folder), ..Erased::default() };
    // Without its key a sealed dossier can't be read by anyone: that goes first.
    let mut all: Vec<PathBuf> = vec![folder.join(SEALED)];
    for below in [DOCUMENTS, COPIES, "history", ""] {
        let place = folder.join(below);
        all.extend(names_in(&place).unwrap_or_default().into_iter().map(|name| place.join(name)));
    }
    for path in all {
        if path.is_dir() || erased.left.contains(&path) || !path.exists() {
            continue;
        }
        match files::remove(&path) {
            Ok(()) => erased.files += 1,
            Err(_) => erased.left.push(path),
        }
    }
    for below in [DOCUMENTS, COPIES, "history", ""] {
        let _ = away::remove_folder(&folder.join(below));
    }
    if let Some(short) = short {
        for path in backups.iter().flat_map(|place| backups_of(&short, place)) {
            match files::remove(&path) {
                Ok(()) => erased.backups += 1,
                Err(_) => erased.left.push(path),
            }
        }
    }
    Ok(erased)
}

/// The backups of a dossier in a folder: `<name>-<short id> <day>.jouwweg`.
fn backups_of(short: &str, place: &Path) -> Vec<PathBuf> {
    let is_its = |name: &String| {
        let stem = name.strip_suffix(".jouwweg").and_then(|name| name.rsplit_once(' '));
        stem.is_some_and(|(name, _)| name.rsplit_once('-').map_or(name, |(_, id)| id) == short)
    };
    let names = names_in(place).unwrap_or_default().into_iter().filter(is_its);
    names
        .map(|name| place.join(name))
        .filter(|path| files::is_plain_file(path).unwrap_or(false))
        .collect()
}

/// Moves dossiers to another library, one after the other; gives where each is now. One that is
/// open elsewhere, or can't be moved, stays where it is.
pub fn move_all(
    folders: &[PathBuf],
    library: &Path,
    watch: &mut dyn FnMut(usize, Progress) -> std::ops::ControlFlow<()>,
) -> Vec<(PathBuf, Result<PathBuf, files::Error>)> {
    let mut moved = Vec::new();
    for (n, folder) in folders.iter().enumerate() {
        let progress: OnProgress<'_> = &mut |progress| watch(n, progress);
        let done = move_one(folder, library, progress);
        let stopped = matches!(done, Err(files::Error::Stopped { .. }));
        moved.push((folder.clone(), done));
        if stopped {
            break;
        }
    }
    moved
}

fn move_one(
    folder: &Path,
    library: &Path,
    progress: OnProgress<'_>,
) -> Result<PathBuf, files::Error> {
    not_in_use(folder)?;
    let to = library.join(folder.file_name().unwrap_or_default());
    away::move_folder(folder, &to, progress)?;
    Ok(to)
}
