//! What is said of travel files, in the window and on the command line.

use std::path::Path;

use crate::{
    dossier::archive::{Finding, Packed, Without},
    i18n::{Language, Texts, Value, format},
    problem::path_text,
};

/// What went along, and what did not.
pub fn packed(
    texts: &Texts,
    language: Language,
    file: &Path,
    without: Without,
    packed: &Packed,
) -> Vec<String> {
    let say = |key: &str, values: &[(&str, Value<'_>)]| texts.format(language, key, values);
    let size = format::size(packed.size, language);
    let counts = [
        ("log", packed.log.into()),
        ("meetings", packed.meetings.into()),
        ("documents", packed.documents.into()),
    ];
    let history = match (without.private, packed.history) {
        (true, _) => say("cli-travel-no-private", &[("count", packed.private.into())]),
        (false, true) => say("cli-travel-history", &[]),
        (false, false) => say("cli-travel-no-history", &[]),
    };
    vec![
        say("cli-travel-packed", &[("path", path_text(file).into()), ("size", size.into())]),
        say("cli-travel-along", &counts),
        history,
    ]
}

/// The documents that were not as they came.
pub fn lacking(texts: &Texts, language: Language, packed: &Packed) -> Vec<String> {
    let missing = packed.missing.iter().map(|name| Finding::Missing { name: name.clone() });
    let spoiled = packed.spoiled.iter().map(|name| Finding::Spoiled { name: name.clone() });
    missing.chain(spoiled).map(|one| finding(texts, language, &one)).collect()
}

/// A document or file that is not as it should be.
pub fn finding(texts: &Texts, language: Language, finding: &Finding) -> String {
    let (key, name) = match finding {
        Finding::Missing { name } => ("cli-travel-missing", name),
        Finding::Spoiled { name } => ("cli-travel-spoiled", name),
        Finding::Foreign { name } => ("cli-travel-foreign", name),
    };
    texts.format(language, key, &[("name", path_text(Path::new(name)).into())])
}
