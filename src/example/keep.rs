//! Puts the example on disk, as any other dossier.

use std::path::Path;

use jiff::civil::Date;

use super::{DOSSIER_ID, Error, ExampleFile, build};
use crate::{
    dossier::{
        Dossier, archive,
        store::{self, Store},
    },
    files,
    i18n::{Language, Texts},
    inhoud,
    problem::Problem,
};

/// Why the example was not written. What stood there before stands there still.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// The example itself could not be made.
    #[error(transparent)]
    Example(#[from] Error),
    /// The dossier could not be saved or opened.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A document could not be kept.
    #[error(transparent)]
    File(#[from] files::Error),
    /// There is a dossier, and it is not the example.
    #[error("the dossier there is not the example")]
    AnotherDossier,
}

impl Problem for NotWritten {
    fn tell(&self, texts: &Texts, language: Language) -> String {
        match self {
            Self::Store(error) => error.tell(texts, language),
            Self::File(error) => error.tell(texts, language),
            Self::AnotherDossier => texts.get(language, "cli-example-another"),
            Self::Example(error) => {
                let cause = [("cause", error.to_string().into())];
                texts.format(language, "cli-example-failed", &cause)
            }
        }
    }
}

/// What [`refresh`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshed {
    /// There was none: it was written.
    Written,
    /// Nobody had worked in it: it holds the dates of today again.
    Renewed,
    /// Somebody worked in it: it stays as it is.
    Left,
}

/// Writes the example to a folder that is absent or empty.
///
/// # Errors
/// When something is in the folder, or it can't be written.
pub fn write(
    folder: &Path,
    texts: &Texts,
    today: Date,
    language: Language,
) -> Result<Store, NotWritten> {
    let (dossier, files) = build(texts, today, language)?;
    let store = Store::create(folder, &dossier)?;
    keep(&store, &dossier, &files)?;
    list(folder, texts, language, &dossier);
    Ok(store)
}

/// Writes the example, or brings one that was written earlier up to today. An example in which
/// somebody worked stays as it is, and so does every other dossier.
///
/// # Errors
/// When there is something else, or it can't be written.
pub fn refresh(
    folder: &Path,
    texts: &Texts,
    today: Date,
    language: Language,
) -> Result<Refreshed, NotWritten> {
    if !folder.join(store::DOSSIER).exists() {
        return write(folder, texts, today, language).map(|_| Refreshed::Written);
    }
    let mut opened = Store::open(folder)?;
    if opened.dossier.id != DOSSIER_ID {
        return Err(NotWritten::AnotherDossier);
    }
    let history = store::history(folder)?;
    let worked_in = !history.lines.is_empty() || history.unread > 0;
    let worked_in = worked_in || !opened.dossier.drafts.is_empty();
    if worked_in || opened.store.read_only().is_some() {
        return Ok(Refreshed::Left);
    }
    let (dossier, files) = build(texts, today, language)?;
    keep(&opened.store, &dossier, &files)?;
    if dossier != opened.dossier {
        opened.store.save(&dossier)?;
        list(folder, texts, language, &dossier);
    }
    Ok(Refreshed::Renewed)
}

/// Writes the page that lists everything; without it, it is the same dossier.
fn list(folder: &Path, texts: &Texts, language: Language, dossier: &Dossier) {
    let page = inhoud::page(texts, language, dossier, &archive::link);
    let _ = files::save_derived(&folder.join(store::INDEX), page.as_bytes());
}

/// Keeps the files under their hashes; one that is there already stays.
fn keep(store: &Store, dossier: &Dossier, files: &[ExampleFile]) -> Result<(), files::Error> {
    for (document, file) in dossier.documents.iter().zip(files) {
        let there = store.open_original(document).and_then(store::Original::sha256);
        if there.ok().as_deref() != Some(file.sha256.as_str()) {
            store.vault().put(document, &file.bytes)?;
        }
    }
    Ok(())
}
