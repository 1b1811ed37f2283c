//! Saving by itself: one save at a time, off the interface thread, again and again until it works.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use iced::Task;

use super::{App, Message, Notice, Offer};
use crate::{
    dossier::{
        Dossier,
        edit::Edit,
        store::{self, ReadOnly, Store},
    },
    files, inhoud,
    ui::{tasks, widget::Chip},
};

/// How long after a save that failed the next one is tried.
const RETRY: Duration = Duration::from_secs(5);

/// How long after the last key a draft is saved: within the two seconds that are promised.
const DRAFT: Duration = Duration::from_millis(1_500);

/// What is known about saving.
#[derive(Debug, Default)]
pub(super) struct Keeper {
    store: Option<Arc<Mutex<Store>>>,
    /// Edits that the store has not noted yet, with what undoes them.
    noted: Vec<(Edit, Edit)>,
    state: State,
    /// Something changed while a save ran.
    changed: bool,
    /// A draft waits for its time.
    draft: bool,
    read_only: Option<ReadOnly>,
    /// The last save failed, and none has worked since.
    failing: bool,
    /// What was said when the version before a save could not be kept as a copy.
    uncopied: Option<files::Error>,
}

/// Where saving is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum State {
    /// Everything is on disk.
    #[default]
    Rest,
    Running,
    /// The last try failed; the next one comes by itself.
    Waiting,
}

impl Keeper {
    /// Takes care of a dossier that was opened.
    pub(super) fn of(store: Store) -> Self {
        let read_only = store.read_only();
        Self { store: Some(Arc::new(Mutex::new(store))), read_only, ..Self::default() }
    }

    /// Whether the last save failed.
    pub(super) const fn is_failing(&self) -> bool {
        self.failing
    }

    /// Why it can only be looked at.
    pub(super) const fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Whether nothing is left to save.
    pub(super) fn is_done(&self) -> bool {
        self.store.is_none()
            || self.read_only.is_some()
            || (self.state == State::Rest && !self.changed && !self.draft)
    }

    /// Whether everything is on disk and nothing is on its way.
    pub(super) fn is_at_rest(&self) -> bool {
        self.store.is_some() && self.state == State::Rest && !self.changed && !self.draft
    }

    /// What kept the last save from working is out of the way.
    pub(super) fn recovered(&mut self) {
        self.failing = false;
        if self.state == State::Waiting {
            self.state = State::Rest;
        }
    }

    /// The edits that the store has not noted yet, for a thread that notes them.
    pub(super) fn take_noted(&mut self) -> Vec<(Edit, Edit)> {
        std::mem::take(&mut self.noted)
    }

    /// Notes an edit for the history.
    pub(super) fn note(&mut self, edit: Edit, undo: Edit) {
        self.noted.push((edit, undo));
    }

    /// Saves what is left, at once: before the dossier is left. Waits for a save that runs.
    pub(super) fn finish(&mut self, dossier: &Dossier) -> Result<(), store::Error> {
        if self.is_done() || self.read_only.is_some() {
            return Ok(());
        }
        let Some(store) = &self.store else { return Ok(()) };
        let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
        for (edit, undo) in self.noted.drain(..) {
            store.record(&edit, &undo);
        }
        store.save(dossier)
    }

    /// The folder, seen through the store.
    pub(super) fn with_store<T>(&self, look: impl FnOnce(&mut Store) -> T) -> Option<T> {
        let store = self.store.as_ref()?;
        Some(look(&mut store.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    /// Why the last save kept no copy of the version before it, once; `None` also while the store
    /// is busy: nobody waits for that.
    fn newly_uncopied(&mut self) -> Option<files::Error> {
        let error = self.store.as_ref()?.try_lock().ok()?.uncopied().cloned();
        let before = std::mem::replace(&mut self.uncopied, error.clone());
        error.filter(|_| before.is_none())
    }

    /// The store, for a thread.
    pub(super) fn store(&self) -> Option<Arc<Mutex<Store>>> {
        self.store.clone()
    }
}

impl App {
    /// Saves now, or after the save that runs.
    pub(super) fn save(&mut self) -> Task<Message> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        if self.keeper.read_only.is_some() {
            return Task::none();
        }
        if self.keeper.state == State::Running {
            self.keeper.changed = true;
            return Task::none();
        }
        (self.keeper.changed, self.keeper.draft) = (false, false);
        self.keeper.state = State::Running;
        let noted = std::mem::take(&mut self.keeper.noted);
        let dossier = self.session.dossier.clone();
        let words = inhoud::words(&self.session.texts, self.session.language());
        let job = move || {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            store.describe(words);
            for (edit, undo) in &noted {
                store.record(edit, undo);
            }
            store.save(&dossier)
        };
        tasks::work(job).map(Message::Saved)
    }

    /// A draft changed: it is saved a moment later, with all that was typed by then.
    pub(super) fn save_soon(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.keeper.draft, true) {
            return Task::none();
        }
        tasks::after(DRAFT).map(|()| Message::DraftDue)
    }

    /// The moment of a draft has come.
    pub(super) fn draft_due(&mut self) -> Task<Message> {
        if self.keeper.draft { self.save() } else { Task::none() }
    }

    /// A save is over.
    pub(super) fn saved(&mut self, result: Result<(), store::Error>) -> Task<Message> {
        match result {
            Ok(()) => {
                self.keeper.state = State::Rest;
                if std::mem::take(&mut self.keeper.failing) {
                    self.notice = None;
                }
                if let Some(error) = self.keeper.newly_uncopied() {
                    let why = self.told(&error);
                    let words = self.session.tf("backups-uncopied", &[("why", why.into())]);
                    self.say(Chip::Yours, words);
                }
                if self.keeper.changed {
                    return self.save();
                }
                Task::batch([self.refresh_history(), self.close_if_done()])
            }
            Err(error) => {
                self.keeper.state = State::Waiting;
                self.keeper.failing = true;
                if matches!(error, store::Error::ChangedOnDisk { .. }) {
                    return self.changed_on_disk();
                }
                self.say_unsaved(&error);
                tasks::after(RETRY).map(|()| Message::RetryDue)
            }
        }
    }

    /// Says that something could not be saved, and what can be done.
    pub(super) fn say_unsaved(&mut self, error: &store::Error) {
        let beside = matches!(error, store::Error::ChangedOnDisk { .. });
        let offer = match (beside, self.closing) {
            (true, _) => Some(Offer::SaveBeside),
            (false, Some(_)) => Some(Offer::CloseAnyway),
            (false, None) => None,
        };
        let words = self.told(error);
        self.notice = Some(Notice { kind: Chip::Yours, words, offer });
    }

    /// It is time to try again.
    pub(super) fn retry(&mut self) -> Task<Message> {
        if self.keeper.state == State::Waiting { self.save() } else { Task::none() }
    }

    /// Keeps the version on disk beside ours, and saves ours.
    pub(super) fn save_beside(&mut self) -> Task<Message> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        let dossier = self.session.dossier.clone();
        self.keeper.state = State::Running;
        let job = move || {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            store.save_beside_changed(&dossier).map(|_| ())
        };
        tasks::work(job).map(Message::Saved)
    }

    /// Closes the window once everything is on disk.
    pub(super) fn close_if_done(&mut self) -> Task<Message> {
        match self.closing {
            Some(id) if self.keeper.is_done() => iced::window::close(id),
            _ => Task::none(),
        }
    }

    /// The cross of the window was pressed: what is not saved is saved first.
    pub(super) fn close(&mut self, id: iced::window::Id) -> Task<Message> {
        self.closing = Some(id);
        if self.keeper.is_done() || self.keeper.read_only().is_some() {
            return self.close_if_done();
        }
        if self.keeper.state == State::Running {
            self.keeper.changed = true;
            return Task::none();
        }
        self.save()
    }
}
