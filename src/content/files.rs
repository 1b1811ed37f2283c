//! The files that content is made of: the built-in ones, or those of a folder.
//!
//! A folder may be hostile: only files in known places are read, none above [`LARGEST`], at most
//! [`MOST`] in all, and nothing that is not a plain file.

use std::{
    borrow::Cow,
    cmp::Ordering,
    io::Read,
    path::{Path, PathBuf},
};

use super::{
    desk::Desk,
    fault::{Fault, Faults, Place},
};
use crate::i18n::{self, Language};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 2 * 1024 * 1024;

/// The most files that are read from one folder.
const MOST: usize = 500;

static BUILT_IN: include_dir::Dir<'_> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/assets/content");

/// What a file holds, by its name and place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Content,
    Facts,
    Situation,
    Ladder,
    Steps,
    Deadlines,
    Events,
    Documents,
    Sources,
    Bodies,
    Glossary,
    Changes,
    Expectations,
    Calendar,
    Reviews,
    HardWords,
    Waivers,
    Revisions,
    Released,
    MadeFrom,
    Same,
    Texts(Language),
}

impl Role {
    /// Whether only a check has a use for it, and no start of the program.
    pub(super) const fn is_for_check(self) -> bool {
        matches!(self, Self::HardWords | Self::Waivers | Self::Released)
    }
}

/// The files of which there is one, with what each holds.
pub(super) const SINGLE: [(&str, Role); 12] = [
    ("content.toml", Role::Content),
    ("facts.toml", Role::Facts),
    ("deadlines.toml", Role::Deadlines),
    ("events.toml", Role::Events),
    ("documents.toml", Role::Documents),
    ("sources.toml", Role::Sources),
    ("bodies.toml", Role::Bodies),
    ("glossary.toml", Role::Glossary),
    ("changes.toml", Role::Changes),
    ("expectations.toml", Role::Expectations),
    ("calendar.toml", Role::Calendar),
    ("reviews.toml", Role::Reviews),
];

/// The files that may be left out.
const OPTIONAL: [(&str, Role); 3] = [
    ("hard-words.toml", Role::HardWords),
    ("waivers.toml", Role::Waivers),
    ("revisions.toml", Role::Revisions),
];

/// The lock of the version that was released last.
const RELEASED: &str = "released.txt";

/// The lists beside the texts.
const LISTS: [(&str, Role); 2] = [("made-from.txt", Role::MadeFrom), ("same.txt", Role::Same)];

/// The folders of content, with what their files hold.
const FOLDERS: [(&str, Role); 3] =
    [("situations", Role::Situation), ("ladders", Role::Ladder), ("steps", Role::Steps)];

/// A file that was read.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// As faults name it: from the content's folder on.
    pub(super) name: String,
    /// What it holds.
    pub(super) role: Role,
    /// Its text; `None` if it could not be read, which was said.
    pub(super) text: Option<Cow<'static, str>>,
    /// A built-in file that stands in for one that a folder leaves out.
    pub(super) is_stand_in: bool,
}

impl File {
    fn standing_in(self) -> Self {
        Self { is_stand_in: true, ..self }
    }

    /// Its text, empty if it could not be read.
    pub(super) fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// The name without folder and ending: `tlv` of `situations/tlv.toml`.
    pub(super) fn stem(&self) -> &str {
        let name = self.name.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// The role of a file in the content folder, by its path there.
fn role(path: &str) -> Option<Role> {
    if path == RELEASED {
        return Some(Role::Released);
    }
    if !has_ending(path, "toml") {
        return None;
    }
    match path.split_once('/') {
        Some((folder, name)) if !name.contains('/') => {
            FOLDERS.iter().find(|(known, _)| *known == folder).map(|(_, role)| *role)
        }
        Some(_) => None,
        None => {
            let mut single = SINGLE.iter().chain(&OPTIONAL);
            single.find(|(known, _)| *known == path).map(|(_, role)| *role)
        }
    }
}

/// The rules inside the program, without the texts.
pub(super) fn built_in_rules() -> Vec<File> {
    let folders = FOLDERS.iter().filter_map(|(name, _)| BUILT_IN.get_dir(name));
    let mut files: Vec<File> = std::iter::once(&BUILT_IN)
        .chain(folders)
        .flat_map(include_dir::Dir::files)
        .filter_map(|file| {
            let path = file.path().to_str()?.replace('\\', "/");
            Some(File {
                role: role(&path)?,
                name: format!("assets/content/{path}"),
                text: Some(file.contents_utf8()?.into()),
                is_stand_in: false,
            })
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The texts inside the program.
pub(super) fn built_in_texts() -> Vec<File> {
    let of_language = |language| {
        i18n::built_in_files(language).into_iter().map(move |(name, text)| File {
            name: format!("i18n/{}", name.replace('\\', "/")),
            role: Role::Texts(language),
            text: Some(text.into()),
            is_stand_in: false,
        })
    };
    let lists = LISTS.into_iter().filter_map(|(name, role)| {
        let text = i18n::built_in_list(name)?;
        let name = format!("i18n/{name}");
        Some(File { name, role, text: Some(text.into()), is_stand_in: false })
    });
    Language::ALL.into_iter().flat_map(of_language).chain(lists).collect()
}

/// Rules and texts of a folder; where it has no texts, the built-in ones.
///
/// Files that cannot be read are reported at once: the rest is read all the same.
pub(super) fn of_folder(folder: &Path, desk: &mut Desk) -> Result<Vec<File>, Faults> {
    let mut reading = Reading::new(folder)?;
    let (rules, prefix) = rules_of_folder(folder);
    reading.folder(&rules, prefix, |name| {
        (has_ending(name, "toml") || name == RELEASED).then(|| role(name))
    });
    for (name, role) in FOLDERS {
        reading.folder(&rules.join(name), &format!("{prefix}{name}/"), |file| {
            has_ending(file, "toml").then_some(Some(role))
        });
    }
    if !reading.files.iter().any(|file| file.role == Role::HardWords) {
        let own = built_in_rules().into_iter().filter(|file| file.role == Role::HardWords);
        reading.files.extend(own.map(File::standing_in));
    }
    let root = texts_of_folder(folder, &rules);
    match &root {
        Some(root) => reading.folder(root, "i18n/", |name| {
            LISTS.iter().find(|(known, _)| *known == name).map(|(_, role)| Some(*role))
        }),
        None => reading.files.extend(built_in_texts().into_iter().filter_map(|file| {
            let is_list = !matches!(file.role, Role::Texts(_));
            is_list.then(|| file.standing_in())
        })),
    }
    for language in Language::ALL {
        let dir = root.as_ref().map(|root| root.join(language.code()));
        let read = reading.files.len();
        if let Some(dir) = dir {
            reading.folder(&dir, &format!("i18n/{}/", language.code()), |name| {
                has_ending(name, "ftl").then_some(Some(Role::Texts(language)))
            });
        }
        reading.fall_back(language, read);
    }
    for (at, what, remedy) in reading.faults {
        desk.fault(at, what, remedy);
    }
    Ok(reading.files)
}

/// The folder of texts in a folder of content, if it has one.
pub(super) fn texts_of_folder(folder: &Path, rules: &Path) -> Option<PathBuf> {
    [folder.join("i18n"), rules.join("i18n")].into_iter().find(|dir| dir.is_dir())
}

/// Where the rules stand in a folder of content, and how faults name that place.
pub(super) fn rules_of_folder(folder: &Path) -> (PathBuf, &'static str) {
    let inner = folder.join("assets").join("content");
    if inner.is_dir() { (inner, "assets/content/") } else { (folder.to_path_buf(), "") }
}

/// Reading a folder, within limits.
struct Reading {
    files: Vec<File>,
    faults: Vec<(Place, String, &'static str)>,
}

impl Reading {
    fn new(folder: &Path) -> Result<Self, Faults> {
        if folder.is_dir() {
            return Ok(Self { files: Vec::new(), faults: Vec::new() });
        }
        let what = "this is no folder that can be read".to_owned();
        let remedy = "give a folder with the files of assets/content".to_owned();
        Err(Faults(vec![Fault { file: folder.display().to_string(), line: 1, what, remedy }]))
    }

    /// Reads the files of one folder; `role` gives `None` for what is no content, and
    /// `Some(None)` for a name that no file of content has.
    fn folder(&mut self, folder: &Path, prefix: &str, role: impl Fn(&str) -> Option<Option<Role>>) {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .take(10 * MOST)
            .collect();
        paths.sort();
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let full = format!("{prefix}{name}");
            match role(&name).filter(|_| !name.starts_with('.')) {
                None => {}
                Some(Some(role)) => self.file(&path, full, role),
                Some(None) => self.refuse(
                    full,
                    Role::Reviews,
                    "this file has a name that is not known",
                    "give it a name of CONTENT.md or take it out of the folder",
                ),
            }
        }
    }

    fn file(&mut self, path: &Path, name: String, role: Role) {
        match self.files.len().cmp(&MOST) {
            Ordering::Less => {}
            Ordering::Equal => {
                return self.refuse(
                    name,
                    role,
                    "this is one file more than the 500 that are read",
                    "take out what is not content",
                );
            }
            Ordering::Greater => return,
        }
        match read(path) {
            Ok(text) => {
                self.files.push(File { name, role, text: Some(text.into()), is_stand_in: false });
            }
            Err((what, remedy)) => self.refuse(name, role, what, remedy),
        }
    }

    /// A file that is not read stands in the list all the same, so that the fault has a place.
    fn refuse(&mut self, name: String, role: Role, what: &str, remedy: &'static str) {
        let at = Place { file: self.files.len(), at: 0 };
        self.files.push(File { name, role, text: None, is_stand_in: false });
        self.faults.push((at, what.to_owned(), remedy));
    }

    /// Adds the built-in texts of one language that the folder, read from `read` on, leaves out.
    fn fall_back(&mut self, language: Language, read: usize) {
        let own: Vec<String> = self.files[read..].iter().map(|file| file.name.clone()).collect();
        let has_content = own.iter().any(|name| is_content_text(name));
        self.files.extend(
            built_in_texts()
                .into_iter()
                .filter(|file| {
                    file.role == Role::Texts(language)
                        && !own.contains(&file.name)
                        && !(has_content && is_content_text(&file.name))
                })
                .map(File::standing_in),
        );
    }
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == ending)
}

/// Whether a file of texts holds the words of content: `i18n/nl/content-tlv.ftl`.
pub(super) fn is_content_text(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| name.starts_with("content-"))
}

/// The text of one file, or what is wrong with it.
fn read(path: &Path) -> Result<String, (&'static str, &'static str)> {
    let unreadable = ("this file cannot be read", "check that it is a plain file you may read");
    // Asked before opening: opening a pipe would wait for ever.
    let is_file = std::fs::metadata(path).is_ok_and(|data| data.is_file());
    let file = is_file.then(|| std::fs::File::open(path).ok()).flatten().ok_or(unreadable)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(("this file is larger than 2 MB", "split it or take out what is not content"));
    }
    String::from_utf8(bytes).map_err(|_| ("this file is not UTF-8", "save it as UTF-8"))
}
