//! Documents: taken in byte for byte, opened and copied out.

use std::{path::PathBuf, sync::Arc};

use iced::Task;

use super::{App, Message};
use crate::{
    documents,
    dossier::{Document, RecordId, archive::EXTENSION, edit::Edit, store::Vault},
    problem,
    ui::{
        screen::{Screen, documents as screen},
        tasks::{self, Ask, Chosen},
        widget::Chip,
    },
};

/// What became of files that were added: the documents, or a sentence for each refusal.
type Added = Result<Vec<Document>, String>;

/// Files that a thread took in.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    documents: Vec<Document>,
    /// Sentences.
    refused: Vec<String>,
}

/// What the screen that asked wants to hear.
#[derive(Clone)]
pub struct Then(Arc<dyn Fn(Added) -> Message + Send + Sync>);

impl Then {
    fn new(then: impl Fn(Added) -> Message + Send + Sync + 'static) -> Self {
        Self(Arc::new(then))
    }
}

impl std::fmt::Debug for Then {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Then")
    }
}

impl App {
    /// Shows the dialog for documents, then takes in what was chosen.
    pub(super) fn choose_documents<M: Send + 'static>(
        &mut self,
        then: fn(Added) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let title = self.session.t("ui-choose-documents");
        let no_dialog = self.session.t("ui-no-dialog-documents");
        let Some(taker) = self.taker() else { return Task::none() };
        tasks::choose(title, Ask::Files, None)
            .then(move |chosen| match chosen {
                Chosen::Cancelled => Task::none(),
                Chosen::NoDialog => {
                    Task::done(Taken { refused: vec![no_dialog.clone()], ..Taken::default() })
                }
                Chosen::Paths(paths) => {
                    let taker = taker.clone();
                    tasks::work(move || taker.take(&paths))
                }
            })
            .map(move |taken| Message::Taken(taken, Then::new(move |added| wrap(then(added)))))
    }

    /// Takes these files in.
    pub(super) fn add_documents<M: Send + 'static>(
        &mut self,
        paths: Vec<PathBuf>,
        then: fn(Added) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        if let Some(words) = self.look_only() {
            return Task::done(wrap(then(Err(words))));
        }
        let Some(taker) = self.taker() else { return Task::none() };
        let then = Then::new(move |added| wrap(then(added)));
        tasks::work(move || taker.take(&paths))
            .map(move |taken| Message::Taken(taken, then.clone()))
    }

    /// Files were taken in: their records go into the dossier, and the screen hears of it.
    pub(super) fn taken(&mut self, taken: Taken, then: &Then) -> Task<Message> {
        let Taken { documents, mut refused } = taken;
        let mut edits = Vec::new();
        let mut fresh = Vec::new();
        for document in documents {
            if let Some(there) = self.session.dossier.document_of_hash(&document.sha256) {
                let name = [("name", there.name.clone().into())];
                refused.push(self.session.tf("problem-document-there-already", &name));
            } else {
                edits.push(Edit::PutDocument { document: document.clone() });
                fresh.push(document);
            }
        }
        let saved = if edits.is_empty() { Task::none() } else { self.edit(Edit::All { edits }) };
        let told = refused.join(" ");
        let added = if fresh.is_empty() && !refused.is_empty() {
            Err(told)
        } else {
            if !refused.is_empty() {
                self.say(Chip::Yours, told);
            }
            Ok(fresh)
        };
        Task::batch([saved, Task::done((then.0)(added))])
    }

    /// A file was dropped on the window: it goes to the documents.
    pub(super) fn dropped(&mut self, path: PathBuf) -> Task<Message> {
        if !self.session.is_open() {
            let travels = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
            return if path.is_dir() || travels { self.open(path) } else { Task::none() };
        }
        let shown = self.go(Screen::Documents);
        let added = self.add_documents(vec![path], screen::Message::Added, Message::Documents);
        Task::batch([shown, added])
    }

    pub(super) fn open_document(&mut self, id: &RecordId) -> Task<Message> {
        let Some(path) = self.document_path(id) else { return Task::none() };
        tasks::open_outside(path).map(Message::OpenedOutside)
    }

    pub(super) fn copy_document(&mut self, id: &RecordId) -> Task<Message> {
        let Some(name) = self.session.dossier.document(id).map(|one| one.name.clone()) else {
            return Task::none();
        };
        let (id, title) = (id.clone(), self.session.t("ui-save-as"));
        tasks::choose(title, Ask::Save { name }, None)
            .map(move |chosen| Message::CopyChosen(id.clone(), chosen))
    }

    /// Copies an original out, byte for byte.
    pub(super) fn copy(&self, id: &RecordId, to: PathBuf) -> Task<Message> {
        let Some(document) = self.session.dossier.document(id).cloned() else {
            return Task::none();
        };
        let Some(vault) = self.vault() else { return Task::none() };
        tasks::work(move || documents::copy_out(&vault, &document, &to)).map(Message::Copied)
    }

    fn document_path(&self, id: &RecordId) -> Option<PathBuf> {
        let document = self.session.dossier.document(id)?;
        self.keeper.with_store(|store| store.document(document)).flatten()
    }

    /// The files of the open dossier, for a thread.
    pub(super) fn vault(&self) -> Option<Vault> {
        self.keeper.with_store(|store| store.vault().clone())
    }

    fn taker(&self) -> Option<Taker> {
        Some(Taker {
            vault: self.vault()?,
            today: self.session.today,
            texts: self.session.texts.clone(),
            language: self.session.language(),
        })
    }
}

/// Takes files in, on a thread.
#[derive(Clone)]
struct Taker {
    vault: Vault,
    today: jiff::civil::Date,
    texts: Arc<crate::i18n::Texts>,
    language: crate::i18n::Language,
}

impl Taker {
    fn take(&self, paths: &[PathBuf]) -> Taken {
        let mut taken = Taken::default();
        for path in paths {
            let silent = &mut documents::in_silence;
            match documents::take_in(&self.vault, path, self.today, silent) {
                Ok(document) => taken.documents.push(document),
                Err(error) => {
                    taken.refused.push(problem::sentence(&self.texts, self.language, &error));
                }
            }
        }
        taken
    }
}
