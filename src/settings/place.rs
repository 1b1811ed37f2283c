//! Where the settings are, and how they are read and saved.

use std::{env, path::PathBuf};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{LOCK_AFTER, Settings, TEXT_SIZES};
use crate::{files, i18n::Language};

/// Keeps settings and dossiers in one folder: for tests, and for a stick that is carried along.
pub const HOME: &str = "JOUW_WEG_HOME";

/// The most bytes of a settings file.
const LIMIT: u64 = 1024 * 1024;

/// Where the settings are, and where dossiers are put if nothing else was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file of settings.
    pub settings: PathBuf,
    /// The usual library.
    pub library: PathBuf,
}

/// Settings as they were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// What could be read; the rest as at first start.
    pub settings: Settings,
    /// Whether something could not be read.
    pub damaged: bool,
}

impl Place {
    /// The place of this computer's user; `JOUW_WEG_HOME` goes first. A system without a home
    /// gets the folder the program runs in.
    pub fn of_user() -> Self {
        if let Some(home) = env::var_os(HOME).filter(|home| !home.is_empty()) {
            return Self::within(PathBuf::from(home));
        }
        let Some(project) = directories::ProjectDirs::from("nl", "", "jouw-weg") else {
            return Self::within(PathBuf::from("."));
        };
        let users = directories::UserDirs::new();
        let documents = users
            .as_ref()
            .map(|users| users.document_dir().unwrap_or_else(|| users.home_dir()).join("Jouw weg"));
        Self {
            settings: project.config_dir().join("settings.json"),
            library: documents.unwrap_or_else(|| project.data_dir().join("dossiers")),
        }
    }

    /// Everything within one folder.
    pub fn within(home: PathBuf) -> Self {
        Self { settings: home.join("settings.json"), library: home.join("dossiers") }
    }

    /// The folder for new dossiers.
    pub fn library(&self, settings: &Settings) -> PathBuf {
        settings.library.clone().unwrap_or_else(|| self.library.clone())
    }

    /// Our own folder for backups, beside the settings.
    pub fn own_backups(&self) -> PathBuf {
        self.settings.with_file_name("backups")
    }

    /// The folders in which backups may stand: the one that was chosen, and our own.
    pub fn all_backups(&self, settings: &Settings) -> Vec<PathBuf> {
        settings.backups.iter().cloned().chain([self.own_backups()]).collect()
    }

    /// Reads the settings; damage costs only what is damaged, never the start.
    pub fn load(&self) -> Loaded {
        match files::read_within(&self.settings, LIMIT) {
            Ok(bytes) => read(&bytes),
            Err(error) => Loaded {
                settings: first(),
                damaged: !matches!(error, files::Error::NotFound { .. }),
            },
        }
    }

    /// Saves the settings whole. A file that could not be read is kept beside them.
    ///
    /// # Errors
    /// When they can't be written; the old file is untouched.
    pub fn save(&self, settings: &Settings) -> Result<(), files::Error> {
        if let Some(folder) = self.settings.parent() {
            files::create_folder(folder)?;
        }
        if self.load().damaged {
            files::keep_aside(&self.settings, "damaged")?;
        }
        let mut bytes = serde_json::to_vec_pretty(settings).map_err(|error| {
            files::Error::Failed { path: self.settings.clone(), cause: error.to_string() }
        })?;
        bytes.push(b'\n');
        files::save_whole(&self.settings, &bytes)
    }
}

/// As at first start: the language of the system.
fn first() -> Settings {
    let language = sys_locale::get_locale().map(|tag| Language::from_tag(&tag));
    Settings { language: language.unwrap_or_default(), ..Settings::default() }
}

fn read(bytes: &[u8]) -> Loaded {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(Value::Object(mut file)) = serde_json::from_slice(bytes) else {
        return Loaded { settings: first(), damaged: true };
    };
    let mut damaged = false;
    let first = first();
    let mut settings = Settings {
        language: take(&mut file, "language", &mut damaged).unwrap_or(first.language),
        look: take(&mut file, "look", &mut damaged).unwrap_or(first.look),
        text_size: take(&mut file, "text_size", &mut damaged).unwrap_or(first.text_size),
        library: take(&mut file, "library", &mut damaged).unwrap_or(first.library),
        backups: take(&mut file, "backups", &mut damaged).unwrap_or(first.backups),
        lock_after: take(&mut file, "lock_after", &mut damaged).unwrap_or(first.lock_after),
        recent: Vec::new(),
        unknown: Map::new(),
    };
    if !LOCK_AFTER.contains(&settings.lock_after) {
        settings.lock_after = first.lock_after;
        damaged = true;
    }
    let recent: Vec<Value> = take(&mut file, "recent", &mut damaged).unwrap_or_default();
    for entry in recent {
        match serde_json::from_value(entry) {
            Ok(entry) => settings.recent.push(entry),
            Err(_) => damaged = true,
        }
    }
    settings.recent.truncate(super::RECENT);
    if !TEXT_SIZES.contains(&settings.text_size) {
        settings.text_size = first.text_size;
        damaged = true;
    }
    settings.unknown = file;
    Loaded { settings, damaged }
}

/// Takes a field out; one that is there but wrong counts as damage.
fn take<T: DeserializeOwned>(
    file: &mut Map<String, Value>,
    name: &str,
    damaged: &mut bool,
) -> Option<T> {
    let read = serde_json::from_value(file.remove(name)?);
    *damaged |= read.is_err();
    read.ok()
}
