//! What a parent reads when something fails: what happened, what is safe, what to do. Shared by the
//! window and the command line.

use std::path::Path;

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    documents,
    dossier::{
        archive::Fault,
        edit::Refused,
        merge,
        seal::Closed,
        store::{self, Copy, Damage, Note, ReadOnly},
    },
    files,
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
    },
};

/// Something that can be told to a parent.
pub trait Problem {
    /// The sentences.
    fn tell(&self, texts: &Texts, language: Language) -> String;
}

/// What to say about a problem.
pub fn sentence(texts: &Texts, language: Language, problem: &impl Problem) -> String {
    problem.tell(texts, language)
}

/// A path as it can be shown: signs that would steer a terminal are replaced.
pub fn path_text(path: &Path) -> String {
    let steers = |sign: char| {
        sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    path.to_string_lossy().replace(steers, "\u{fffd}")
}

/// A moment as people here write it: the date, and the time as `16.40`.
pub fn moment(at: Timestamp, language: Language) -> (String, String) {
    let here = at.to_zoned(TimeZone::system());
    let sign = if language == Language::Nl { '.' } else { ':' };
    let time = format!("{}{sign}{:02}", here.hour(), here.minute());
    (format::date(here.date(), DateStyle::Long, language), time)
}

impl Problem for files::Error {
    fn tell(&self, texts: &Texts, language: Language) -> String {
        let size = |bytes: &u64| Value::from(format::size(*bytes, language));
        let (key, more) = match self {
            Self::NotFound { .. } => ("problem-file-not-found", Vec::new()),
            Self::NotAFile { .. } => ("problem-not-a-file", Vec::new()),
            Self::NotAFolder { .. } => ("problem-not-a-folder", Vec::new()),
            Self::NotEmpty { .. } => ("problem-not-empty", Vec::new()),
            Self::Unreadable { .. } => ("problem-unreadable", Vec::new()),
            Self::ReadOnly { .. } => ("problem-read-only", Vec::new()),
            Self::Full { .. } => ("problem-full", Vec::new()),
            Self::Empty { .. } => ("problem-file-empty", Vec::new()),
            Self::InUse { .. } => ("problem-in-use", Vec::new()),
            Self::Stopped { .. } => ("problem-stopped", Vec::new()),
            Self::TooLarge { size: bytes, limit, .. } => {
                ("problem-file-too-large", vec![("size", size(bytes)), ("limit", size(limit))])
            }
            Self::Spoiled { .. } => ("problem-spoiled", Vec::new()),
            Self::Held { kept, .. } => ("problem-held", vec![("kept", path_text(kept).into())]),
            Self::Failed { cause, .. } => {
                ("problem-failed", vec![("cause", cause.as_str().into())])
            }
        };
        about(texts, language, key, self.path(), more)
    }
}

impl Problem for store::Error {
    fn tell(&self, texts: &Texts, language: Language) -> String {
        let say = |key: &str, path: &Path| about(texts, language, key, path, Vec::new());
        match self {
            Self::Missing { path } | Self::File(files::Error::NotFound { path }) => {
                say("problem-missing", path)
            }
            Self::NotADossier { path } => say("problem-not-a-dossier", path),
            Self::Packed { path } => say("problem-packed", path),
            Self::Travel { path, fault } => travel(texts, language, path, fault),
            Self::Closed { path, why } => say(closed(*why), path),
            Self::Damaged { folder, damage, last_good } => {
                let what = damaged(texts, language, folder, damage);
                format!("{what} {}", copy(texts, language, last_good.as_ref()))
            }
            Self::NoGoodCopy { .. } => texts.get(language, "problem-no-copy"),
            Self::TooNew { .. } => texts.get(language, "problem-too-new"),
            Self::ChangedOnDisk { .. } => texts.get(language, "problem-changed-on-disk"),
            Self::ReadOnly { folder, why } => say(read_only(*why), folder),
            Self::TooLarge(_) => texts.get(language, "problem-too-many-to-save"),
            Self::NotMerged { path, fault } => {
                let key = match fault {
                    merge::Fault::Another => "problem-merge-another",
                    merge::Fault::Newer => "problem-merge-newer",
                    merge::Fault::Numbers | merge::Fault::NoDossier => "problem-merge-broken",
                };
                say(key, path)
            }
            Self::Refused(refused) => texts.get(
                language,
                match refused {
                    Refused::Fixed(_) => "problem-fixed",
                    Refused::ChangedSince => "problem-changed-since",
                    _ => "problem-refused",
                },
            ),
            Self::File(error) => error.tell(texts, language),
        }
    }
}

impl Problem for documents::Fault {
    fn tell(&self, texts: &Texts, language: Language) -> String {
        let key = match self {
            Self::Damaged => "problem-paper-damaged",
            Self::CutOff => "problem-paper-cut-off",
            Self::Locked => "problem-paper-locked",
            Self::Signed => "problem-paper-signed",
            Self::TooLarge => "problem-paper-too-large",
            Self::OtherKind => "problem-paper-other-kind",
            Self::NoPage => "problem-paper-no-page",
            Self::TooLong => "problem-paper-too-long",
            Self::Stopped => "problem-paper-stopped",
            Self::NotStarted => "problem-paper-not-started",
            Self::Unreadable => "problem-paper-unreadable",
        };
        texts.get(language, key)
    }
}

/// A note on opening, for the dossier of this folder.
pub fn note(texts: &Texts, language: Language, note: &Note, folder: &Path) -> String {
    match note {
        Note::Newer { .. } => texts.get(language, "problem-read-only-newer"),
        Note::ReadOnly(why) => about(texts, language, read_only(*why), folder, Vec::new()),
        Note::FromCopy { copy, replayed } => {
            let (date, time) = copy.saved.map_or_else(Default::default, |at| moment(at, language));
            let values: [(&str, Value<'_>); 3] =
                [("count", (*replayed).into()), ("date", date.into()), ("time", time.into())];
            texts.format(language, "problem-from-copy", &values)
        }
    }
}

/// A key with the path, and whatever more it needs.
fn about(
    texts: &Texts,
    language: Language,
    key: &str,
    path: &Path,
    more: Vec<(&str, Value<'_>)>,
) -> String {
    let mut values = more;
    values.push(("path", path_text(path).into()));
    texts.format(language, key, &values)
}

/// Why a dossier with a password stays closed.
fn closed(why: Closed) -> &'static str {
    match why {
        Closed::NoPassword => "problem-closed-no-password",
        Closed::WrongPassword => "problem-closed-wrong-password",
        Closed::WrongKey => "problem-closed-wrong-key",
        Closed::KeyGone => "problem-closed-key-gone",
        Closed::KeyDamaged => "problem-closed-key-damaged",
        Closed::TooMuchWork => "problem-closed-too-much-work",
    }
}

fn read_only(why: ReadOnly) -> &'static str {
    match why {
        ReadOnly::Asked => "problem-read-only-asked",
        ReadOnly::InUse => "problem-read-only-in-use",
        ReadOnly::Folder => "problem-read-only-folder",
        ReadOnly::Newer => "problem-read-only-newer",
    }
}

fn damaged(texts: &Texts, language: Language, folder: &Path, damage: &Damage) -> String {
    let size = |bytes: &u64| Value::from(format::size(*bytes, language));
    let (key, more) = match damage {
        Damage::Gone => ("problem-damaged-gone", Vec::new()),
        Damage::Sealed => ("problem-damaged-sealed", Vec::new()),
        Damage::Empty => ("problem-damaged-empty", Vec::new()),
        Damage::CutOff { .. } => ("problem-damaged-cut-off", Vec::new()),
        Damage::NotJson { line, column } => {
            let place = vec![("line", Value::from(*line)), ("column", Value::from(*column))];
            ("problem-damaged-not-json", place)
        }
        Damage::WrongShape { .. } => ("problem-damaged-wrong-shape", Vec::new()),
        Damage::TooLarge { size: bytes, limit } => {
            ("problem-damaged-too-large", vec![("size", size(bytes)), ("limit", size(limit))])
        }
        Damage::TooDeep => ("problem-damaged-too-deep", Vec::new()),
        Damage::TooMany { count, limit, .. } => {
            let counts = vec![("count", Value::from(*count)), ("limit", Value::from(*limit))];
            ("problem-damaged-too-many", counts)
        }
    };
    about(texts, language, key, folder, more)
}

/// What is wrong with a travel file.
fn travel(texts: &Texts, language: Language, path: &Path, fault: &Fault) -> String {
    let size = |bytes: &u64| Value::from(format::size(*bytes, language));
    let named = |name: &String| vec![("name", path_text(Path::new(name)).into())];
    let (key, more) = match fault {
        Fault::Foreign => ("problem-travel-foreign", Vec::new()),
        Fault::TooNew { .. } => ("problem-travel-too-new", Vec::new()),
        Fault::CutOff => ("problem-travel-cut-off", Vec::new()),
        Fault::Altered => ("problem-travel-altered", Vec::new()),
        Fault::Dossier(_) => ("problem-travel-dossier", Vec::new()),
        Fault::NotAsWritten => ("problem-travel-not-as-written", Vec::new()),
        Fault::NotNamed => ("problem-travel-not-named", Vec::new()),
        Fault::Name { name } => ("problem-travel-name", named(name)),
        Fault::Twice { name } => ("problem-travel-twice", named(name)),
        Fault::Damaged { name } => ("problem-travel-damaged", named(name)),
        Fault::Lacking { name } => ("problem-travel-lacking", named(name)),
        Fault::Unlisted { name } => ("problem-travel-unlisted", named(name)),
        Fault::TooMany { limit } => {
            ("problem-travel-too-many", vec![("limit", Value::from(*limit))])
        }
        Fault::TooLarge { name, size: bytes, limit } => {
            let mut values = named(name);
            values.extend([("size", size(bytes)), ("limit", size(limit))]);
            ("problem-travel-too-large", values)
        }
    };
    about(texts, language, key, path, more)
}

fn copy(texts: &Texts, language: Language, copy: Option<&Copy>) -> String {
    match copy.map(|copy| copy.saved) {
        None => texts.get(language, "problem-no-copy"),
        Some(None) => texts.get(language, "problem-copy-no-date"),
        Some(Some(at)) => {
            let (date, time) = moment(at, language);
            let values: [(&str, Value<'_>); 2] = [("date", date.into()), ("time", time.into())];
            texts.format(language, "problem-copy", &values)
        }
    }
}
