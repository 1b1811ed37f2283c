//! Copies of a document go out: as it is, or to share; or its own program opens it.

use std::path::{Path, PathBuf};

use iced::Task;

use super::{super::App, AppMessage, Message};
use crate::{
    documents::{
        self, Fault,
        apart::{self, Answer, Stop, Wish},
    },
    dossier::{Document, RecordId, store::Vault},
    files, problem,
    ui::{
        tasks::{self, Ask, Chosen},
        widget::Chip,
    },
};

/// How a copy is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copying {
    /// Byte for byte.
    Whole,
    /// Without what it tells of place, camera and maker.
    ToShare,
}

impl App {
    pub(in crate::ui::app) fn open_document(&mut self, id: &RecordId) -> Task<AppMessage> {
        if self.session.sealed {
            let document = self.session.dossier.document(id).cloned();
            return document.map_or_else(Task::none, |document| self.open_sealed(document));
        }
        let Some(path) = self.document_path(id) else { return Task::none() };
        tasks::open_outside(path).map(AppMessage::OpenedOutside)
    }

    fn document_path(&self, id: &RecordId) -> Option<PathBuf> {
        let document = self.session.dossier.document(id)?;
        self.keeper.with_store(|store| store.document(document)).flatten()
    }

    /// Asks where a copy goes.
    pub(in crate::ui::app) fn copy_document(
        &mut self,
        id: &RecordId,
        how: Copying,
    ) -> Task<AppMessage> {
        let Some(name) = self.session.dossier.document(id).map(|one| one.name.clone()) else {
            return Task::none();
        };
        let (id, title) = (id.clone(), self.session.t("ui-save-as"));
        tasks::choose(title, Ask::Save { name }, None)
            .map(move |chosen| AppMessage::Papers(Message::CopyChosen(id.clone(), how, chosen)))
    }

    pub(super) fn copy_chosen(
        &mut self,
        id: &RecordId,
        how: Copying,
        chosen: Chosen,
    ) -> Task<AppMessage> {
        let to = match chosen {
            Chosen::Paths(paths) => paths.into_iter().next(),
            Chosen::Cancelled => None,
            Chosen::NoDialog => {
                let words = self.session.t("ui-no-dialog");
                self.say(Chip::Yours, words);
                None
            }
        };
        let document = self.session.dossier.document(id).cloned();
        let (Some(to), Some(document), Some(vault)) = (to, document, self.vault()) else {
            return Task::none();
        };
        let (texts, language) = (self.session.texts.clone(), self.session.language());
        let job = move || match copy(&vault, &document, how, &to) {
            Ok(()) => Ok(to),
            Err(NotCopied::Fault(fault)) => Err(problem::sentence(&texts, language, &fault)),
            Err(NotCopied::File(error)) => Err(problem::sentence(&texts, language, &error)),
        };
        tasks::work(job).map(move |result| AppMessage::Papers(Message::Copied(how, result)))
    }

    pub(super) fn copied(
        &mut self,
        how: Copying,
        result: Result<PathBuf, String>,
    ) -> Task<AppMessage> {
        match result {
            Ok(path) => {
                let key = match how {
                    Copying::Whole => "papers-copied",
                    Copying::ToShare => "papers-shared",
                };
                let path = problem::path_text(&path);
                let words = self.session.tf(key, &[("path", path.into())]);
                self.say(Chip::Done, words);
            }
            Err(words) => self.say(Chip::Yours, words),
        }
        Task::none()
    }
}

/// Why there is no copy.
enum NotCopied {
    Fault(Fault),
    File(files::Error),
}

impl From<Fault> for NotCopied {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<files::Error> for NotCopied {
    fn from(error: files::Error) -> Self {
        Self::File(error)
    }
}

fn copy(vault: &Vault, document: &Document, how: Copying, to: &Path) -> Result<(), NotCopied> {
    if how == Copying::Whole {
        return Ok(documents::copy_out(vault, document, to)?);
    }
    if document.size > apart::LIMIT {
        return Err(Fault::TooLarge.into());
    }
    let original = vault.open(document)?;
    match apart::ask(Wish::Clean, &document.extension, original, &Stop::default())? {
        Answer::Copy(bytes) => Ok(files::save_whole(to, &bytes)?),
        Answer::Told(_) | Answer::Preview(_) => Err(Fault::Damaged.into()),
    }
}
