//! What every screen reads: content, texts, the open dossier, where it stands, and today.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use jiff::civil::Date;

use crate::{
    case::{Case, Deadline},
    content::Content,
    documents::guess::Suggestion,
    dossier::{
        Dossier, RecordId,
        backup::Backup,
        edit::Record,
        merge::{Conflict, conflicts},
    },
    files::incoming::Progress,
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
    },
    ids::{DeadlineId, SituationId},
    settings::{Place, Settings},
    ui::theme::Theme,
};

/// The width below which the page has one column and the navigation folds.
pub const NARROW: f32 = 1000.0;

/// Everything a screen may look at; screens change nothing here, they return actions.
#[derive(Debug)]
pub struct Session {
    pub content: Arc<Content>,
    pub texts: Arc<Texts>,
    /// Content from a folder instead of the built-in one: the banner says so.
    pub trial: bool,
    /// The open dossier; an empty one while none is open.
    pub dossier: Dossier,
    /// Its folder; `None` while none is open (looking around).
    pub folder: Option<PathBuf>,
    /// It has a password.
    pub sealed: bool,
    /// It was opened with the key of the recovery sheet: nobody asks for the old password.
    pub by_key: bool,
    /// Where the dossier stands today; derived after every change.
    pub case: Case,
    pub settings: Settings,
    /// Where settings and new dossiers are kept.
    pub place: Place,
    pub today: Date,
    /// The size of the window, in the pixels of the layout.
    pub size: iced::Size,
    /// The dossiers on the first screen.
    pub shelf: Vec<Shelved>,
    /// What is known of the backups of the open dossier.
    pub backups: Backups,
    /// The PDF that is being made, or was made last.
    pub printing: Printing,
    /// What was in the PDF that was made last, each as it was then, and whether only what was
    /// prepared.
    pub printed: Vec<(Record, bool)>,
    /// What goes on with documents.
    pub papers: Papers,
    pub moving: Moving,
    /// Another copy of the dossier that is compared.
    pub merging: Merging,
    /// Where two copies say something else, and nobody chose yet; found after every change.
    pub conflicts: Vec<Conflict>,
}

/// What goes on with documents.
#[derive(Debug, Default)]
pub struct Papers {
    /// The files that are taken in now.
    pub taking: Option<Taking>,
    /// What documents tell of themselves, as far as they were asked.
    pub suggested: BTreeMap<RecordId, Suggestion>,
}

/// How far files that are taken in are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taking {
    /// The name of the file.
    pub name: String,
    /// Which, from 1.
    pub file: usize,
    /// Of how many.
    pub files: usize,
    /// How far this one is.
    pub percent: u8,
}

/// How far a merge is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Merging {
    #[default]
    Idle,
    /// Another copy is read.
    Busy,
    Compared(Compared),
    /// It is taken in.
    Taking,
    /// A sentence.
    Failed(String),
}

/// What another copy would bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    pub path: PathBuf,
    /// A sentence for each thing.
    pub lines: Vec<String>,
    /// In how many places it contradicts ours.
    pub conflicts: usize,
}

/// A dossier on the first screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    pub folder: PathBuf,
    /// The child's name; empty = not given.
    pub name: String,
    pub situations: Vec<SituationId>,
    /// The parent's nearest day that is not over.
    pub next: Option<(DeadlineId, Date)>,
    pub opened: Date,
    pub standing: Standing,
}

/// How the folder of a dossier on the first screen was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    Here,
    /// It has another name or place now: this one.
    Moved(PathBuf),
    Missing,
    /// It has a password: nothing of it is known but its folder.
    Locked,
    /// It is there and can't be read.
    Unreadable,
}

impl Shelved {
    /// Where it is now, as far as known.
    pub const fn place(&self) -> &PathBuf {
        match &self.standing {
            Standing::Moved(folder) => folder,
            _ => &self.folder,
        }
    }
}

/// How far moving dossiers to the library is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Moving {
    #[default]
    Idle,
    Busy {
        /// Which, from 1.
        dossier: usize,
        /// Of how many.
        dossiers: usize,
        percent: u8,
    },
    /// Sentences.
    Done(String),
}

/// The backups of the open dossier.
#[derive(Debug, Clone, Default)]
pub struct Backups {
    /// Those in the place where they go now, the newest first.
    pub known: Vec<Backup>,
    /// Where they go now.
    pub place: PathBuf,
    /// The place that was chosen and is not there.
    pub away: Option<PathBuf>,
    pub state: Backing,
}

/// How far a backup is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Backing {
    #[default]
    Idle,
    Busy(Progress),
    /// A sentence.
    Done(String),
    /// A sentence.
    Failed(String),
}

/// How far a print is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Printing {
    #[default]
    Idle,
    Busy,
    Done(PathBuf),
    /// A sentence.
    Failed(String),
}

impl Session {
    /// A session without a dossier.
    pub fn new(content: Arc<Content>, texts: Arc<Texts>, settings: Settings, today: Date) -> Self {
        let dossier = Dossier::new(today, content.version.clone());
        let case = Case::derive(&content, &dossier, today);
        Self {
            content,
            texts,
            trial: false,
            dossier,
            folder: None,
            sealed: false,
            by_key: false,
            case,
            settings,
            place: Place::of_user(),
            today,
            size: iced::Size::new(1366.0, 768.0),
            shelf: Vec::new(),
            backups: Backups::default(),
            printing: Printing::Idle,
            printed: Vec::new(),
            papers: Papers::default(),
            moving: Moving::Idle,
            merging: Merging::Idle,
            conflicts: Vec::new(),
        }
    }

    /// Derives the case again, after a change or at a new day.
    pub fn derive(&mut self) {
        self.case = Case::derive(&self.content, &self.dossier, self.today);
        self.conflicts = conflicts(&self.dossier);
    }

    /// The language of the window.
    pub const fn language(&self) -> Language {
        self.settings.language
    }

    /// The folder that new dossiers go to.
    pub fn library(&self) -> PathBuf {
        self.place.library(&self.settings)
    }

    /// The dossiers of the list that are not in the folder for new ones.
    pub fn elsewhere(&self) -> Vec<PathBuf> {
        let library = self.library();
        let folders = self.settings.recent.iter().map(|recent| recent.folder.clone());
        folders.filter(|folder| folder.parent() != Some(library.as_path())).collect()
    }

    /// The theme of the window.
    pub const fn theme(&self) -> Theme {
        Theme::of(self.settings.look)
    }

    /// Whether a dossier is open; if not, a parent looks around.
    pub const fn is_open(&self) -> bool {
        self.folder.is_some()
    }

    /// Whether there is room for two columns beside the navigation.
    pub fn wide(&self) -> bool {
        self.size.width >= NARROW
    }

    /// The text of a key, in the language of the window.
    pub fn t(&self, key: &str) -> String {
        self.texts.get(self.language(), key)
    }

    /// The text of a key with its variables filled in.
    pub fn tf(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.format(self.language(), key, values)
    }

    /// The text of a key, if there is one.
    pub fn find(&self, key: &str) -> Option<String> {
        self.texts.find(self.language(), key)
    }

    /// Words of a deadline, fitted to its situation; `part` is an attribute with its dot, or empty.
    pub fn deadline(&self, deadline: &Deadline, part: &str) -> Option<String> {
        let key = format!("deadline-{}", deadline.id.key());
        self.texts.own(self.language(), &key, &deadline.situation.key(), part)
    }

    /// A date in words.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        format::date(date, style, self.language())
    }

    /// A date with its day of the week; the year only where it is not this one.
    pub fn day(&self, date: Date) -> String {
        let same = date.year() == self.today.year();
        self.date(date, if same { DateStyle::NoYear } else { DateStyle::Full })
    }

    /// The child's name, or "your child".
    pub fn child(&self) -> String {
        let name = self.dossier.child.name.trim();
        if name.is_empty() { self.t("ui-your-child") } else { name.to_owned() }
    }
}
