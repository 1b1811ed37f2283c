//! What was done before: taken back, done again, and read.

use iced::Task;

use super::{App, Message};
use crate::{
    dossier::{
        earlier::Earlier,
        past::{Done, Past},
        restoring::restoring,
        store,
    },
    ui::{
        screen::{Screen, history},
        tasks,
        widget::Chip,
    },
};

impl App {
    /// Takes the last change back, also one of an earlier session.
    pub(super) fn take_back(&mut self) -> Task<Message> {
        self.go_over_past(Past::take_back)
    }

    /// Does again what was taken back.
    pub(super) fn do_again(&mut self) -> Task<Message> {
        self.go_over_past(Past::do_again)
    }

    fn go_over_past(
        &mut self,
        how: fn(
            &mut Past,
            &mut crate::dossier::Dossier,
        ) -> Option<Result<Done, crate::dossier::edit::Refused>>,
    ) -> Task<Message> {
        if !self.session.is_open() || self.keeper.read_only().is_some() {
            return Task::none();
        }
        match how(&mut self.past, &mut self.session.dossier) {
            None => Task::none(),
            Some(Ok(Done { edit, undo })) => {
                self.keeper.note(edit, undo);
                self.session.derive();
                self.save()
            }
            Some(Err(refused)) => {
                let words = self.told(&store::Error::Refused(refused));
                self.say(Chip::Yours, words);
                Task::none()
            }
        }
    }

    /// Reads what can be taken back of earlier sessions, off the interface thread.
    pub(super) fn remember(&self) -> Task<Message> {
        let (Some(store), Some(folder)) = (self.keeper.store(), self.session.folder.clone()) else {
            return Task::none();
        };
        let job = move || {
            let store = store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            (folder, store.past())
        };
        tasks::work(job).map(|(folder, past)| Message::Remembered(folder, past))
    }

    /// The past of a dossier was read.
    pub(super) fn remembered(&mut self, folder: &std::path::Path, past: Past) {
        if self.session.folder.as_deref() == Some(folder) {
            self.past.remember(past);
        }
    }

    /// Reads the history for its screen, off the interface thread.
    pub(super) fn read_history(&self) -> Task<Message> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        let job = move || {
            let store = store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            store.latest_history()
        };
        tasks::work(job).map(|read| Message::History(history::Message::Read(read)))
    }

    /// A save is over: the screen of the history shows what it added.
    pub(super) fn refresh_history(&self) -> Task<Message> {
        if self.screen == Screen::History { self.read_history() } else { Task::none() }
    }

    /// The earlier versions of the open dossier, off the interface thread.
    pub(super) fn earlier<M: Send + 'static>(
        &self,
        then: fn(Vec<Earlier>) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        let dossier = self.session.dossier.clone();
        let places = self.session.place.all_backups(&self.session.settings);
        let job = move || {
            let store = store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            store.earlier(&dossier, &places)
        };
        tasks::work(job).map(move |known| wrap(then(known)))
    }

    /// Reads an earlier version, and what going back to it would do.
    pub(super) fn compare<M: Send + 'static>(
        &self,
        earlier: Earlier,
        then: fn(Result<crate::ui::action::Compared, String>) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let Some(store) = self.keeper.store() else { return Task::none() };
        let dossier = self.session.dossier.clone();
        let gone = self.session.t("restore-gone");
        let job = move || {
            let store = store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let wanted = store.dossier_of(&dossier, &earlier).ok_or_else(|| gone.clone())?;
            let plan = restoring(&dossier, &wanted).map_err(|_| gone)?;
            Ok(crate::ui::action::Compared { earlier, wanted, plan })
        };
        tasks::work(job).map(move |compared| wrap(then(compared)))
    }
}
