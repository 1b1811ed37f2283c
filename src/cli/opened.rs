//! A dossier that a command looks at, with its case.

use std::{
    io::{self, Write},
    path::Path,
};

use super::{AsOf, Refusal};
use crate::{
    case::Case,
    content::Content,
    dossier::{
        seal::Unlock,
        store::{Opened, Store},
    },
    i18n::{Language, Texts},
    problem::{self, sentence},
};

/// What a command looks at.
pub(super) struct Look {
    pub texts: Texts,
    pub language: Language,
    pub content: Content,
    pub opened: Opened,
    pub case: Case,
}

impl Look {
    /// Opens a dossier without writing anything; what the reader should know goes to standard
    /// error.
    pub(super) fn at(path: &Path, language: Language, as_of: &AsOf) -> Result<Self, Refusal> {
        let texts = texts()?;
        let content = Content::built_in()?;
        let opened = Store::read_with(path, unlock(&texts, language, as_of)?.as_ref())
            .map_err(|problem| Refusal(sentence(&texts, language, &problem)))?;
        for note in &opened.notes {
            let said = problem::note(&texts, language, note, opened.store.folder());
            writeln!(io::stderr(), "{said}")?;
        }
        let case = Case::derive(&content, &opened.dossier, as_of.day());
        Ok(Self { texts, language, content, opened, case })
    }
}

/// What opens a dossier that has a password, as it came in on standard input.
pub(super) fn unlock(
    texts: &Texts,
    language: Language,
    as_of: &AsOf,
) -> Result<Option<Unlock>, Refusal> {
    let none = || Refusal(texts.get(language, "cli-password-none"));
    match as_of.password().map_err(|_| none())? {
        Some(password) if password.is_empty() => Err(none()),
        password => Ok(password.map(Unlock::Password)),
    }
}

/// The texts inside the program.
pub(super) fn texts() -> Result<Texts, Refusal> {
    Texts::built_in().map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Refusal(lines.join("\n"))
    })
}

/// Reads a language as people type it.
pub(super) fn language(text: &str) -> Result<Language, String> {
    let found = Language::ALL.into_iter().find(|language| language.code() == text);
    found.ok_or_else(|| "write nl or en".to_owned())
}
