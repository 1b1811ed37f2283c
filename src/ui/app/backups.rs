//! Backups by themselves: one a week, off the interface thread, and what is said of them.

use std::{
    ops::ControlFlow,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use iced::Task;

use super::{App, Message as Window};
use crate::{
    dossier::{
        archive::Source,
        backup::{self, Backup, Made},
        earlier::entries,
        seal::Unlock,
        store::Error,
    },
    files::{self, incoming::Progress},
    inhoud, travel,
    ui::{session::Backing, tasks, widget::Chip},
};

/// What happened with backups.
#[derive(Debug, Clone)]
pub enum Message {
    /// The backups of a dossier were looked up.
    Listed { folder: PathBuf, known: Vec<Backup>, begin: bool },
    /// So far is the one under way.
    Going(Progress),
    /// It is over; whether it was made by itself.
    Over { folder: PathBuf, result: Result<Made, Error>, alone: bool },
}

/// The part of the way that is told at a time.
const PARTS: u64 = 50;

impl App {
    /// Where backups go now, and the chosen place when that is not there.
    fn backup_place(&self) -> (PathBuf, Option<PathBuf>) {
        match &self.session.settings.backups {
            Some(chosen) if chosen.is_dir() => (chosen.clone(), None),
            Some(chosen) => (self.session.place.own_backups(), Some(chosen.clone())),
            None => (self.session.place.own_backups(), None),
        }
    }

    /// Looks up the backups of the open dossier; makes one when it is due.
    pub(super) fn look_after_backups(&mut self, begin: bool) -> Task<Window> {
        let Some(folder) = self.session.folder.clone() else { return Task::none() };
        let (place, away) = self.backup_place();
        (self.session.backups.place, self.session.backups.away) = (place.clone(), away);
        let dossier = self.session.dossier.clone();
        let job = move || Message::Listed { folder, known: backup::list(&place, &dossier), begin };
        tasks::work(job).map(Window::Backup)
    }

    /// Takes in what happened with backups.
    pub(super) fn backup(&mut self, message: Message) -> Task<Window> {
        match message {
            Message::Listed { folder, known, begin } => {
                if self.session.folder.as_ref() != Some(&folder) {
                    return Task::none();
                }
                self.session.backups.known = known;
                let wanted = begin
                    && self.keeper.read_only().is_none()
                    && entries(&self.session.dossier) > 0
                    && backup::is_due(&self.session.backups.known, self.session.today);
                if wanted { self.back_up(true) } else { Task::none() }
            }
            Message::Going(progress) => {
                if matches!(self.session.backups.state, Backing::Busy(_)) {
                    self.session.backups.state = Backing::Busy(progress);
                }
                Task::none()
            }
            Message::Over { folder, result, alone } => {
                self.stop_backup = None;
                self.session.backups.state = Backing::Idle;
                if self.session.folder.as_ref() != Some(&folder) {
                    return Task::none();
                }
                self.backed_up(result, alone);
                self.look_after_backups(false)
            }
        }
    }

    /// Makes a backup of the open dossier.
    pub(super) fn back_up(&mut self, alone: bool) -> Task<Window> {
        let Some(folder) = self.session.folder.clone() else { return Task::none() };
        if self.stop_backup.is_some() {
            return Task::none();
        }
        if let (false, Err(error)) = (alone, self.keeper.finish(&self.session.dossier)) {
            self.session.backups.state = Backing::Failed(self.told(&error));
            return Task::none();
        }
        let (place, away) = self.backup_place();
        (self.session.backups.place, self.session.backups.away) = (place.clone(), away);
        let stop = Arc::new(AtomicBool::new(false));
        self.stop_backup = Some(Arc::clone(&stop));
        self.session.backups.state = Backing::Busy(Progress { done: 0, total: 0 });
        let (texts, language) = (Arc::clone(&self.session.texts), self.session.language());
        let today = self.session.today;
        let unlock = self.vault().and_then(|vault| vault.key().cloned()).map(Unlock::Key);
        let job = move |tell: &mut dyn FnMut(Message)| {
            let page =
                |dossier: &_, link: &dyn Fn(&_) -> _| inhoud::page(&texts, language, dossier, link);
            let mut told = 0;
            let mut progress = |now: Progress| {
                let part = now.done.saturating_mul(PARTS) / now.total.max(1);
                if part != told {
                    told = part;
                    tell(Message::Going(now));
                }
                if stop.load(Ordering::Relaxed) {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            };
            let source = Source { path: &folder, unlock: unlock.as_ref() };
            let result = backup::make(source, &place, today, &page, &mut progress);
            tell(Message::Over { folder, result, alone });
        };
        tasks::steps(job).map(Window::Backup)
    }

    /// Stops the one under way.
    pub(super) fn stop_backup(&self) {
        if let Some(stop) = &self.stop_backup {
            stop.store(true, Ordering::Relaxed);
        }
    }

    fn backed_up(&mut self, result: Result<Made, Error>, alone: bool) {
        let session = &self.session;
        match result {
            Ok(made) => {
                let mut said = Vec::new();
                if let Some(away) = &session.backups.away {
                    let path = crate::problem::path_text(away);
                    said.push(session.tf("backups-away", &[("path", path.into())]));
                }
                said.extend(travel::lacking(&session.texts, session.language(), &made.packed));
                let words = said.join(" ");
                if alone && !words.is_empty() {
                    self.say(Chip::Yours, words);
                } else if !alone {
                    let done = self.session.t("backups-made");
                    let words = if words.is_empty() { done } else { format!("{done} {words}") };
                    self.session.backups.state = Backing::Done(words);
                }
            }
            Err(Error::File(files::Error::Stopped { .. })) => {
                self.session.backups.state = Backing::Failed(session.t("backups-stopped"));
            }
            Err(error) => {
                let why = self.told(&error);
                let words = self.session.tf("backups-failed", &[("why", why.into())]);
                self.session.backups.state = Backing::Failed(words.clone());
                if alone {
                    self.say(Chip::Yours, words);
                }
            }
        }
    }
}
