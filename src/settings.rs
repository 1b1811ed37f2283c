//! What a parent chose for the program itself; nothing about the child.

mod place;

use std::path::PathBuf;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use place::{HOME, Loaded, Place};

use crate::i18n::Language;

/// Which of the looks a parent chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// Warm paper and ink.
    #[default]
    Light,
    /// For the night.
    Dark,
    /// Black on white, thick edges, no tint that carries meaning.
    High,
}

impl Look {
    /// All of them, in the order of the settings.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::High];
}

/// The sizes of text that can be chosen, in percent.
pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// After how many minutes a dossier with a password can lock by itself; 0 = never.
pub const LOCK_AFTER: [u16; 4] = [0, 5, 15, 60];

/// How many dossiers the first screen remembers.
const RECENT: usize = 12;

/// The choices of this computer's user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Of the window.
    pub language: Language,
    /// Light, dark or high contrast.
    pub look: Look,
    /// In percent, one of [`TEXT_SIZES`].
    pub text_size: u16,
    /// The folder that holds new dossiers; `None` = the usual place.
    pub library: Option<PathBuf>,
    /// The folder for backups; `None` = our own.
    pub backups: Option<PathBuf>,
    /// After how many minutes without a key or click a dossier with a password locks by itself, one
    /// of [`LOCK_AFTER`].
    pub lock_after: u16,
    /// Dossiers that were open, latest first.
    pub recent: Vec<Recent>,
    /// Kept for newer versions.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// A dossier that was open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its folder.
    pub folder: PathBuf,
    /// The last day it was open.
    pub opened: Date,
    /// The id of the dossier, by which its folder is found again; it says nothing of the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Recent {
    /// The name of the dossier as its folder has it, without the short id; nothing of a dossier
    /// but its folder is kept here.
    pub fn name(&self) -> String {
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        let is_short_id =
            |id: &str| id.len() == 6 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
        match name.rsplit_once('-') {
            Some((name, id)) if !name.is_empty() && is_short_id(id) => name.to_owned(),
            _ => name.into_owned(),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::Nl,
            look: Look::Light,
            text_size: 100,
            library: None,
            backups: None,
            lock_after: LOCK_AFTER[2],
            recent: Vec::new(),
            unknown: Map::new(),
        }
    }
}

impl Settings {
    /// The text size as a factor.
    pub fn scale(&self) -> f32 {
        f32::from(self.text_size.clamp(TEXT_SIZES[0], 200)) / 100.0
    }

    /// The next larger (`+1`) or smaller (`-1`) text size.
    pub fn text_size_step(&self, step: i8) -> u16 {
        let mut sizes = TEXT_SIZES.into_iter();
        match step.signum() {
            1 => sizes.find(|&size| size > self.text_size).unwrap_or(self.text_size),
            -1 => sizes.rfind(|&size| size < self.text_size).unwrap_or(self.text_size),
            _ => 100,
        }
    }

    /// Notes that a dossier was opened.
    pub fn opened(&mut self, folder: PathBuf, id: String, on: Date) {
        self.forget(&folder);
        self.recent.insert(0, Recent { folder, opened: on, id: Some(id) });
        self.recent.truncate(RECENT);
    }

    /// Takes a dossier off the list.
    pub fn forget(&mut self, folder: &std::path::Path) {
        self.recent.retain(|recent| recent.folder != folder);
    }
}
