//! What is said of earlier versions of a dossier, in the window and on the command line.

use crate::{
    dossier::earlier::{Earlier, Kind},
    i18n::{Language, Texts, Value},
    problem,
};

/// "copy of 22 November 2026, 20:15: 12 entries".
pub fn named(texts: &Texts, language: Language, earlier: &Earlier) -> String {
    let (date, time) =
        earlier.saved.map_or_else(Default::default, |at| problem::moment(at, language));
    let values: [(&str, Value<'_>); 3] =
        [("date", date.into()), ("time", time.into()), ("count", earlier.entries.into())];
    let key = match (&earlier.kind, earlier.saved) {
        (Kind::Copy(_), Some(_)) => "earlier-copy",
        (Kind::Copy(_), None) => "earlier-copy-undated",
        (Kind::Backup(_), Some(_)) => "earlier-backup",
        (Kind::Backup(_), None) => "earlier-backup-undated",
    };
    texts.format(language, key, &values)
}
