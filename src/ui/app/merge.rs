//! Merging in the window: comparing another copy, taking it in, and what happens when somebody else
//! changes the dossier while it is open here.

use std::{
    path::PathBuf,
    sync::{Arc, PoisonError},
};

use iced::Task;

use super::{App, Message, Notice, Offer};
use crate::{
    documents,
    dossier::{
        Dossier,
        edit::Edit,
        merge::{Merged, conflicts},
        seal::Unlock,
        store::{self, Other, ReadOnly, Store},
    },
    joined::Words,
    ui::{
        screen::Screen,
        session::{Compared, Merging},
        tasks::{self, Ask, Chosen},
        widget::Chip,
    },
};

/// Another copy, compared with the dossier as it was then.
#[derive(Debug, Clone)]
pub struct Found {
    other: Other,
    merged: Merged,
    before: Dossier,
}

/// What a thread found out about another copy.
pub type Comparison = Result<Option<Arc<Found>>, store::Error>;

/// What is being merged.
#[derive(Debug, Default)]
pub(super) struct Merger {
    found: Option<Arc<Found>>,
    /// A copy that waits until the dossier it belongs to is open.
    pub(super) waiting: Option<PathBuf>,
    /// Copies that another program put beside the dossier.
    copies: Vec<Other>,
}

impl App {
    /// Shows the dialog for another copy.
    pub(super) fn choose_merge(&self, folder: bool) -> Task<Message> {
        let ask = if folder { Ask::Folder } else { Ask::Files };
        tasks::choose(self.session.t("merge-choose-title"), ask, None).map(Message::MergeChosen)
    }

    /// Another copy was chosen.
    pub(super) fn merge_chosen(&mut self, chosen: Chosen) -> Task<Message> {
        match chosen {
            Chosen::Paths(paths) => match paths.into_iter().next() {
                Some(path) => self.compare_copy(path),
                None => Task::none(),
            },
            Chosen::Cancelled => Task::none(),
            Chosen::NoDialog => {
                let words = self.session.t("ui-no-dialog");
                self.say(Chip::Yours, words);
                Task::none()
            }
        }
    }

    /// Compares another copy with the dossier, off the interface thread, and shows what it brings.
    pub(super) fn compare_copy(&mut self, path: PathBuf) -> Task<Message> {
        self.compare_with(move |store| {
            // A copy that was handed over from a dossier with a password has the same key.
            let unlock = store.vault().key().cloned().map(Unlock::Key);
            Other::read(&path, unlock.as_ref()).map(Some)
        })
    }

    fn compare_with(
        &mut self,
        read: impl FnOnce(&mut Store) -> Result<Option<Other>, store::Error> + Send + 'static,
    ) -> Task<Message> {
        if let Some(words) = self.look_only() {
            self.say(Chip::Yours, words);
            return Task::none();
        }
        self.session.merging = Merging::Busy;
        let shown = self.go(Screen::Merge);
        Task::batch([shown, self.compare_quietly(read).map(Message::Compared)])
    }

    /// Saves what is left and compares with what is read; nothing is changed.
    fn compare_quietly(
        &mut self,
        read: impl FnOnce(&mut Store) -> Result<Option<Other>, store::Error> + Send + 'static,
    ) -> Task<Comparison> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        let noted = self.keeper.take_noted();
        let before = self.session.dossier.clone();
        tasks::work(move || {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            for (edit, undo) in &noted {
                store.record(edit, undo);
            }
            let Some(other) = read(&mut store)? else { return Ok(None) };
            let merged = store.merged(&before, &other)?;
            Ok(Some(Arc::new(Found { other, merged, before })))
        })
    }

    /// Another copy was compared.
    pub(super) fn compared(&mut self, comparison: Comparison) -> Task<Message> {
        self.session.merging = match comparison {
            Ok(None) => Merging::Idle,
            Err(error) => Merging::Failed(self.told(&error)),
            Ok(Some(found)) => {
                let words = Words { texts: &self.session.texts, language: self.session.language() };
                let lines = found.merged.differences.iter().map(|one| words.difference(one));
                let compared = Compared {
                    path: found.other.path().to_owned(),
                    lines: lines.collect(),
                    conflicts: fresh_conflicts(&found),
                };
                self.merger.found = Some(found);
                Merging::Compared(compared)
            }
        };
        Task::none()
    }

    /// Leaves another copy as it is.
    pub(super) fn leave_merge(&mut self) -> Task<Message> {
        self.forget();
        Task::none()
    }

    fn forget(&mut self) {
        (self.merger.found, self.session.merging) = (None, Merging::Idle);
    }

    /// Takes in what was shown: first the originals, then the dossier.
    pub(super) fn take_merge(&mut self) -> Task<Message> {
        let (Some(found), Some(store)) = (self.merger.found.clone(), self.keeper.store()) else {
            return Task::none();
        };
        self.session.merging = Merging::Taking;
        let job = move || {
            let store = store.lock().unwrap_or_else(PoisonError::into_inner);
            let silent = &mut documents::in_silence;
            store.take_originals(&found.merged.dossier, &found.other, silent)
        };
        tasks::work(job).map(Message::OriginalsTaken)
    }

    /// The originals of another copy are here.
    pub(super) fn originals_taken(
        &mut self,
        result: Result<Vec<String>, store::Error>,
    ) -> Task<Message> {
        let lacking = match result {
            Ok(lacking) => lacking,
            Err(error) => {
                self.session.merging = Merging::Failed(self.told(&error));
                return Task::none();
            }
        };
        let Some(found) = self.merger.found.take() else { return Task::none() };
        if found.before != self.session.dossier {
            // Something was written meanwhile: it is compared anew, and shown again.
            let other = found.other.clone();
            return self.compare_with(move |_| Ok(Some(other)));
        }
        self.session.merging = Merging::Idle;
        let joined = self.join(&found, "merge-done");
        let lacking = lacking
            .iter()
            .map(|name| self.session.tf("cli-merge-lacking", &[("name", name.as_str().into())]));
        let lacking: Vec<String> = lacking.collect();
        if let (false, Some(notice)) = (lacking.is_empty(), &mut self.notice) {
            notice.words = format!("{} {}", notice.words, lacking.join(" "));
        }
        let next = self.copy_is_in(&found.other);
        let open = !self.session.conflicts.is_empty();
        let shown = self.go(if open { Screen::Merge } else { Screen::Overview });
        Task::batch([joined, next, shown])
    }

    /// Makes both one, by an edit that can be taken back, and says so.
    fn join(&mut self, found: &Found, key: &str) -> Task<Message> {
        self.keeper.with_store(|store| store.have_seen(&found.other));
        self.keeper.recovered();
        let count = found.merged.differences.len();
        let join = found.merged.join.clone();
        let saved = if join.is_empty() {
            self.save()
        } else {
            self.edit(Edit::Join { join: Box::new(join) })
        };
        let words = self.session.tf(key, &[("differences", count.into())]);
        self.say(Chip::Done, words);
        saved
    }

    /// Looks whether somebody else changed the dossier on disk.
    pub(super) fn look_on_disk(&mut self) -> Task<Message> {
        if !self.session.is_open() || matches!(self.session.merging, Merging::Taking) {
            return Task::none();
        }
        match self.keeper.read_only() {
            None if self.keeper.is_at_rest() => {
                self.compare_quietly(|store| store.changed()).map(Message::DiskCompared)
            }
            Some(ReadOnly::InUse) => {
                let folder = self.session.folder.clone().unwrap_or_default();
                tasks::work(move || Store::is_free(&folder).then_some(folder))
                    .map(Message::FreeAgain)
            }
            _ => Task::none(),
        }
    }

    /// A save found that somebody else changed the dossier on disk.
    pub(super) fn changed_on_disk(&mut self) -> Task<Message> {
        self.compare_quietly(|store| store.changed()).map(Message::DiskCompared)
    }

    /// The dossier on disk was compared with ours: what does not contradict comes in by itself.
    pub(super) fn disk_compared(&mut self, comparison: Comparison) -> Task<Message> {
        match comparison {
            Ok(None) => self.retry(),
            Ok(Some(found)) if found.before != self.session.dossier => self.changed_on_disk(),
            Ok(Some(found)) => match fresh_conflicts(&found) {
                0 => self.join(&found, "merge-by-itself"),
                count => {
                    let words = [("count", count.into())];
                    let words = self.session.tf("merge-offer-conflicts", &words);
                    self.merger.found = Some(found);
                    let offer = Some(Offer::MergeDisk);
                    self.notice = Some(Notice { kind: Chip::Yours, words, offer });
                    Task::none()
                }
            },
            // It can't be merged (half of it is there, or it is of a newer version): a parent
            // decides what to keep.
            Err(_) => {
                let folder = self.session.folder.clone().unwrap_or_default();
                self.say_unsaved(&store::Error::ChangedOnDisk { folder });
                Task::none()
            }
        }
    }

    /// Takes in what was on disk although some of it contradicts: both are kept until one is chosen.
    pub(super) fn merge_disk(&mut self) -> Task<Message> {
        match self.merger.found.take() {
            Some(found) if found.before == self.session.dossier => {
                let joined = self.join(&found, "merge-done");
                Task::batch([joined, self.go(Screen::Merge)])
            }
            _ => self.changed_on_disk(),
        }
    }

    /// The other window let go of the dossier that is only looked at here.
    pub(super) fn free_again(&mut self, folder: Option<PathBuf>) -> Task<Message> {
        if let Some(folder) = folder.filter(|one| self.session.folder.as_ref() == Some(one)) {
            let words = self.session.t("merge-free-again");
            let offer = Some(Offer::GoOn(folder));
            self.notice = Some(Notice { kind: Chip::Quiet, words, offer });
        }
        Task::none()
    }

    /// A dossier was opened: are there copies of it that other programs made, or one that waits?
    pub(super) fn look_for_copies(&mut self) -> Task<Message> {
        self.merger.copies.clear();
        self.forget();
        if self.keeper.read_only().is_some() {
            return Task::none();
        }
        if let Some(path) = self.merger.waiting.take() {
            return self.compare_copy(path);
        }
        let Some(store) = self.keeper.store() else { return Task::none() };
        let job = move || store.lock().unwrap_or_else(PoisonError::into_inner).conflict_copies();
        tasks::work(job).map(Message::CopiesFound)
    }

    /// Copies were found beside the dossier.
    pub(super) fn copies_found(&mut self, copies: Vec<Other>) -> Task<Message> {
        if !copies.is_empty() && self.session.is_open() {
            let words = self.session.tf("merge-copies-found", &[("count", copies.len().into())]);
            let offer = Some(Offer::MergeCopies);
            self.notice = Some(Notice { kind: Chip::Yours, words, offer });
            self.merger.copies = copies;
        }
        Task::none()
    }

    /// Compares the next copy that was found beside the dossier.
    pub(super) fn merge_copies(&mut self) -> Task<Message> {
        match self.merger.copies.first().cloned() {
            Some(copy) => self.compare_with(move |_| Ok(Some(copy))),
            None => Task::none(),
        }
    }

    /// A copy that was found beside the dossier is in: it is kept aside, and the next one shown.
    fn copy_is_in(&mut self, other: &Other) -> Task<Message> {
        let Some(at) = self.merger.copies.iter().position(|one| one.path() == other.path()) else {
            return Task::none();
        };
        self.merger.copies.remove(at);
        let (Some(store), other) = (self.keeper.store(), other.clone()) else {
            return Task::none();
        };
        let job = move || {
            let store = store.lock().unwrap_or_else(PoisonError::into_inner);
            store.put_aside(&other)
        };
        tasks::work(job).discard()
    }

    /// Is a travel file a version of a dossier that is here already? Off the interface thread.
    pub(super) fn is_known(&self, file: PathBuf) -> Task<Message> {
        let folders: Vec<PathBuf> =
            self.session.settings.recent.iter().map(|one| one.folder.clone()).collect();
        let job = move || {
            let id = Store::read(&file).ok()?.dossier.id;
            let opened = folders.into_iter().filter_map(|one| Some((Store::read(&one).ok()?, one)));
            let mut known = opened.filter(|(opened, _)| opened.dossier.id == id);
            let (opened, folder) = known.next()?;
            Some(Known { file, folder, name: opened.dossier.child.name })
        };
        tasks::work(job).map(Message::TravelKnown)
    }

    /// The travel file is a version of a dossier that is here.
    pub(super) fn travel_known(&mut self, known: Option<Known>) -> Task<Message> {
        if let Some(Known { file, folder, name }) = known {
            let path = crate::problem::path_text(&file);
            let values = [("path", path.into()), ("name", name.into())];
            let words = self.session.tf("merge-known", &values);
            let offer = Some(Offer::MergeMine { file, folder });
            self.notice = Some(Notice { kind: Chip::Quiet, words, offer });
        }
        Task::none()
    }

    /// Opens the dossier that a travel file is a version of, and compares.
    pub(super) fn merge_mine(&mut self, file: PathBuf, folder: PathBuf) -> Task<Message> {
        self.merger.waiting = Some(file);
        self.open(folder)
    }
}

/// A travel file, and the dossier that it is a version of.
#[derive(Debug, Clone)]
pub struct Known {
    file: PathBuf,
    folder: PathBuf,
    name: String,
}

/// How many places contradict that did not before.
fn fresh_conflicts(found: &Found) -> usize {
    let before: Vec<String> =
        conflicts(&found.before).into_iter().map(|conflict| conflict.place).collect();
    let after = conflicts(&found.merged.dossier).into_iter();
    after.filter(|conflict| !before.contains(&conflict.place)).count()
}
