//! Documents come in: taken in byte for byte, several at once, with progress and a way to stop.

mod copies;
mod looks;

use std::{
    collections::BTreeMap,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use iced::Task;
use jiff::civil::Date;

use super::{App, Message as AppMessage, Notice, Offer};
use crate::{
    content::Content,
    documents::{
        self,
        apart::Stop,
        guess::{self, Kinds, Suggestion},
    },
    dossier::{Document, RecordId, archive::EXTENSION, edit::Edit, store::Vault},
    files,
    i18n::{Language, Texts},
    problem,
    ui::{
        screen::{Screen, documents as screen},
        session::Taking,
        tasks::{self, Ask, Chosen},
        widget::Chip,
    },
};
pub(super) use copies::Copying;

/// So many sentences of one sort are said; the rest is counted.
const SAID: usize = 3;

/// Several files that are dropped at once come one by one, within this time.
const DROP: Duration = Duration::from_millis(150);

/// How often progress is told.
const OFTEN: Duration = Duration::from_millis(100);

/// What happened with documents.
#[derive(Debug, Clone)]
pub enum Message {
    Chosen(Chosen),
    Taking(Taking),
    Taken(Taken),
    StopPressed,
    DropOver,
    Told(RecordId, Suggestion),
    CopyChosen(RecordId, Copying, Chosen),
    Copied(Copying, Result<PathBuf, String>),
}

/// Files that a thread took in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Taken {
    /// The folder of the dossier they were taken into.
    folder: PathBuf,
    fresh: Vec<(Document, Suggestion)>,
    /// The same bytes as a document that is there, which has this name.
    twice: Vec<(Document, String)>,
    /// Sentences.
    refused: Vec<String>,
    /// Not taken in: it was stopped.
    left: usize,
}

/// What goes on with documents.
#[derive(Debug, Default)]
pub(super) struct Desk {
    stop: Stop,
    /// Files that were dropped a moment ago.
    dropped: Vec<PathBuf>,
    /// Files that wait until those before them are in.
    waiting: Vec<PathBuf>,
    /// Documents that are there already: the parent may want them twice.
    again: Vec<Document>,
}

impl Desk {
    /// The dossier is put away: what runs for it stops.
    pub(super) fn leave(&mut self) {
        self.stop.stop();
        *self = Self::default();
    }
}

impl App {
    pub(super) fn update_papers(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Chosen(Chosen::Paths(paths)) => self.add_documents(paths),
            Message::Chosen(Chosen::NoDialog) => {
                let words = self.session.t("ui-no-dialog-documents");
                self.added(Err(words))
            }
            Message::Chosen(Chosen::Cancelled) => Task::none(),
            Message::Taking(taking) => {
                self.session.papers.taking = Some(taking);
                Task::none()
            }
            Message::Taken(taken) => self.taken(taken),
            Message::StopPressed => {
                self.papers.waiting.clear();
                self.papers.stop.stop();
                Task::none()
            }
            Message::DropOver => {
                let paths = std::mem::take(&mut self.papers.dropped);
                self.add_documents(paths)
            }
            Message::Told(id, suggestion) => {
                self.session.papers.suggested.insert(id, suggestion);
                Task::none()
            }
            Message::CopyChosen(id, how, chosen) => self.copy_chosen(&id, how, chosen),
            Message::Copied(how, result) => self.copied(how, result),
        }
    }

    /// Shows the dialog for documents, then takes in what was chosen.
    pub(super) fn choose_documents(&mut self) -> Task<AppMessage> {
        let title = self.session.t("ui-choose-documents");
        tasks::choose(title, Ask::Files, None)
            .map(|chosen| AppMessage::Papers(Message::Chosen(chosen)))
    }

    /// Takes these files in, now or after those that are under way.
    pub(super) fn add_documents(&mut self, paths: Vec<PathBuf>) -> Task<AppMessage> {
        if let Some(words) = self.look_only() {
            return self.added(Err(words));
        }
        if self.session.papers.taking.is_some() {
            self.papers.waiting.extend(paths);
            return Task::none();
        }
        let (Some(vault), Some(folder), Some(first)) =
            (self.vault(), self.session.folder.clone(), paths.first())
        else {
            return Task::none();
        };
        let stop = Stop::default();
        self.papers.stop = stop.clone();
        let taking = Taking { name: shown(first), file: 1, files: paths.len(), percent: 0 };
        self.session.papers.taking = Some(taking);
        let documents = self.session.dossier.documents.iter();
        let work = Taker {
            vault,
            folder,
            today: self.session.today,
            texts: Arc::clone(&self.session.texts),
            language: self.session.language(),
            content: Arc::clone(&self.session.content),
            known: documents.map(|one| (one.sha256.clone(), one.name.clone())).collect(),
            stop,
        };
        tasks::steps(move |tell| {
            let taken =
                work.take(&paths, &mut |step| tell(AppMessage::Papers(Message::Taking(step))));
            tell(AppMessage::Papers(Message::Taken(taken)));
        })
    }

    /// Files were taken in: their records go into the dossier, and what became of each is said.
    fn taken(&mut self, taken: Taken) -> Task<AppMessage> {
        self.session.papers.taking = None;
        let waiting = std::mem::take(&mut self.papers.waiting);
        if self.session.folder.as_ref() != Some(&taken.folder) {
            return Task::none();
        }
        let words = self.summary(&taken);
        let Taken { fresh, twice, refused, left, .. } = taken;
        let mut edits = Vec::new();
        let mut added = Vec::new();
        for (document, suggestion) in fresh {
            self.session.papers.suggested.insert(document.id.clone(), suggestion);
            added.push(document.clone());
            edits.push(Edit::PutDocument { document });
        }
        let saved = if edits.is_empty() { Task::none() } else { self.edit(Edit::All { edits }) };
        let all_is_well = twice.is_empty() && refused.is_empty() && left == 0;
        self.papers.again = twice.into_iter().map(|(document, _)| document).collect();
        let told = if added.is_empty() && self.papers.again.is_empty() && !refused.is_empty() {
            self.added(Err(words))
        } else {
            let again = (!self.papers.again.is_empty()).then_some(Offer::AddAgain);
            if !all_is_well {
                self.notice = Some(Notice { kind: Chip::Yours, words, offer: again });
            } else if added.len() > 1 {
                self.say(Chip::Done, words);
            }
            self.added(Ok(added))
        };
        Task::batch([saved, told, self.add_documents(waiting)])
    }

    /// What became of the files, in one piece.
    fn summary(&self, taken: &Taken) -> String {
        let session = &self.session;
        let counted = |key: &str, n: usize| session.tf(key, &[("n", n.into())]);
        let mut said = Vec::new();
        if !taken.fresh.is_empty() {
            said.push(counted("papers-added-count", taken.fresh.len()));
        }
        for (_, name) in taken.twice.iter().take(SAID) {
            let name = [("name", name.clone().into())];
            said.push(session.tf("problem-document-there-already", &name));
        }
        if taken.twice.len() > SAID {
            said.push(counted("papers-more-twice", taken.twice.len() - SAID));
        }
        said.extend(taken.refused.iter().take(SAID).cloned());
        if taken.refused.len() > SAID {
            said.push(counted("papers-more-refused", taken.refused.len() - SAID));
        }
        if taken.left > 0 {
            said.push(counted("papers-left", taken.left));
        }
        said.join(" ")
    }

    /// The parent wants what is there already a second time.
    pub(super) fn add_again(&mut self) -> Task<AppMessage> {
        let documents = std::mem::take(&mut self.papers.again);
        if documents.is_empty() {
            return Task::none();
        }
        let edits = documents.iter().cloned().map(|document| Edit::PutDocument { document });
        let saved = self.edit(Edit::All { edits: edits.collect() });
        let told = self.added(Ok(documents));
        Task::batch([saved, told])
    }

    fn added(&mut self, result: Result<Vec<Document>, String>) -> Task<AppMessage> {
        self.update(AppMessage::Documents(screen::Message::Added(result)))
    }

    /// A file was dropped on the window: it goes to the documents, with those dropped with it.
    pub(super) fn dropped(&mut self, path: PathBuf) -> Task<AppMessage> {
        if self.stop_sealing.is_some() {
            return Task::none();
        }
        if !self.session.is_open() {
            let travels = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
            return if path.is_dir() || travels { self.open(path) } else { Task::none() };
        }
        self.papers.dropped.push(path);
        if self.papers.dropped.len() > 1 {
            return Task::none();
        }
        let shown = self.go(Screen::Documents);
        let over = tasks::after(DROP).map(|()| AppMessage::Papers(Message::DropOver));
        Task::batch([shown, over])
    }

    /// The files of the open dossier, for a thread.
    pub(super) fn vault(&self) -> Option<Vault> {
        self.keeper.with_store(|store| store.vault().clone())
    }
}

/// The kinds of documents with their names in both languages.
fn kinds(content: &Content, texts: &Texts) -> Kinds {
    Kinds::new(content.documents.iter().map(|kind| {
        let key = format!("document-{}", kind.id.key());
        (&kind.id, Language::ALL.map(|language| texts.get(language, &key)).to_vec())
    }))
}

fn shown(path: &Path) -> String {
    problem::path_text(Path::new(path.file_name().unwrap_or_default()))
}

/// Takes files in, on a thread.
struct Taker {
    vault: Vault,
    /// By which the window knows the dossier.
    folder: PathBuf,
    today: Date,
    texts: Arc<Texts>,
    language: Language,
    content: Arc<Content>,
    /// Hash and name of what is there already.
    known: BTreeMap<String, String>,
    stop: Stop,
}

impl Taker {
    fn take(mut self, paths: &[PathBuf], tell: &mut dyn FnMut(Taking)) -> Taken {
        let mut taken = Taken { folder: self.folder.clone(), ..Taken::default() };
        let kinds = kinds(&self.content, &self.texts);
        let mut last = Instant::now();
        for (n, path) in paths.iter().enumerate() {
            let mut watch = |progress: files::incoming::Progress| {
                if last.elapsed() > OFTEN {
                    last = Instant::now();
                    let percent = progress.done.saturating_mul(100) / progress.total.max(1);
                    let percent = u8::try_from(percent).unwrap_or(100).min(100);
                    tell(Taking { name: shown(path), file: n + 1, files: paths.len(), percent });
                }
                if self.stop.is_stopped() {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            };
            if self.stop.is_stopped() {
                taken.left = paths.len() - n;
                break;
            }
            match documents::take_in(&self.vault, path, self.today, &mut watch) {
                Ok(document) => self.sort(document, &kinds, &mut taken),
                Err(files::Error::Stopped { .. }) => {
                    taken.left = paths.len() - n;
                    break;
                }
                Err(error) => {
                    taken.refused.push(problem::sentence(&self.texts, self.language, &error));
                }
            }
        }
        taken
    }

    fn sort(&mut self, document: Document, kinds: &Kinds, taken: &mut Taken) {
        if let Some(name) = self.known.get(&document.sha256) {
            taken.twice.push((document, name.clone()));
            return;
        }
        self.known.insert(document.sha256.clone(), document.name.clone());
        let suggestion = guess::suggest(&self.vault, &document, kinds, self.today, &self.stop);
        taken.fresh.push((document, suggestion));
    }
}
