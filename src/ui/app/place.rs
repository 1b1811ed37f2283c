//! Where dossiers are: thrown away, erased, moved to another library, found again.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use iced::Task;

use super::{App, Message as AppMessage, open::hand};
use crate::{
    documents::apart::Stop,
    dossier::{
        store::Store,
        whereabouts::{self, Erased},
    },
    files, problem,
    ui::{screen::Screen, session::Moving, tasks, widget::Chip},
};

/// So many paths are said; the rest is counted.
const SAID: usize = 3;

/// What became of each dossier that was to be moved.
type Moved = Vec<(PathBuf, Result<PathBuf, files::Error>)>;

/// What happened with folders of dossiers.
#[derive(Debug, Clone)]
pub enum Message {
    Trashed(PathBuf, Result<(), files::Error>),
    Erased(PathBuf, Result<Erased, files::Error>),
    Moving(Moving),
    Moved { done: Moved, open: Option<PathBuf> },
    StopPressed,
}

impl App {
    pub(super) fn update_place(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Trashed(folder, result) => self.trashed(&folder, result),
            Message::Erased(folder, result) => self.erased(&folder, result),
            Message::Moving(moving) => {
                self.session.moving = moving;
                Task::none()
            }
            Message::Moved { done, open } => self.moved(done, open),
            Message::StopPressed => {
                self.moving.stop();
                Task::none()
            }
        }
    }

    /// Puts a dossier in the system's trash.
    pub(super) fn throw_away(folder: PathBuf) -> Task<AppMessage> {
        let job = move || {
            let done = whereabouts::throw_away(&folder);
            (folder, done)
        };
        tasks::work(job).map(|(folder, done)| AppMessage::Place(Message::Trashed(folder, done)))
    }

    fn trashed(&mut self, folder: &Path, result: Result<(), files::Error>) -> Task<AppMessage> {
        let path = [("path", problem::path_text(folder).into())];
        match result {
            Ok(()) => {
                let words = self.session.tf("where-trashed", &path);
                self.say(Chip::Done, words);
                self.gone(folder)
            }
            Err(error) => {
                let words = match &error {
                    files::Error::Failed { .. } => self.session.tf("where-no-trash", &path),
                    files::Error::NotEmpty { path } => {
                        let path = problem::path_text(path);
                        self.session.tf("where-foreign", &[("path", path.into())])
                    }
                    error => self.told(error),
                };
                self.say(Chip::Yours, words);
                Task::none()
            }
        }
    }

    /// Erases a dossier and its backups from this computer.
    pub(super) fn erase(&mut self, folder: PathBuf) -> Task<AppMessage> {
        let backups = self.session.place.all_backups(&self.session.settings);
        let job = move || {
            let done = whereabouts::erase(&folder, &backups);
            (folder, done)
        };
        tasks::work(job).map(|(folder, done)| AppMessage::Place(Message::Erased(folder, done)))
    }

    fn erased(&mut self, folder: &Path, result: Result<Erased, files::Error>) -> Task<AppMessage> {
        match result {
            Ok(erased) => {
                let counts = [("files", erased.files.into()), ("backups", erased.backups.into())];
                let mut words = vec![self.session.tf("where-erased", &counts)];
                if !erased.left.is_empty() {
                    let shown = erased.left.iter().take(SAID).map(|path| problem::path_text(path));
                    let paths: Vec<String> = shown.collect();
                    let values =
                        [("paths", paths.join(", ").into()), ("n", erased.left.len().into())];
                    words.push(self.session.tf("where-left", &values));
                }
                words.push(self.session.t("where-not-reached"));
                let kind = if erased.left.is_empty() { Chip::Done } else { Chip::Yours };
                self.say(kind, words.join(" "));
                self.gone(folder)
            }
            Err(error) => {
                let words = self.told(&error);
                self.say(Chip::Yours, words);
                Task::none()
            }
        }
    }

    /// A dossier is not in its folder any more.
    fn gone(&mut self, folder: &Path) -> Task<AppMessage> {
        for one in self.session.shelf.iter().filter(|one| one.place() == folder) {
            self.session.settings.forget(&one.folder);
        }
        self.session.shelf.retain(|one| one.place() != folder);
        Task::batch([self.save_settings(), self.load_shelf()])
    }

    /// Moves the dossiers that stand elsewhere to the library.
    pub(super) fn move_dossiers(&mut self) -> Task<AppMessage> {
        let library = self.session.library();
        let folders = self.session.elsewhere();
        let open = self.session.folder.clone().filter(|open| folders.contains(open));
        if folders.is_empty() || (open.is_some() && !self.leave_dossier()) {
            return Task::none();
        }
        let stop = Stop::default();
        self.moving = stop.clone();
        self.session.moving = Moving::Busy { dossier: 1, dossiers: folders.len(), percent: 0 };
        tasks::steps(move |tell| {
            let dossiers = folders.len();
            let mut last = 0;
            let done = whereabouts::move_all(&folders, &library, &mut |n, progress| {
                let percent = progress.done.saturating_mul(100) / progress.total.max(1);
                let percent = u8::try_from(percent).unwrap_or(100).min(100);
                if percent != last {
                    last = percent;
                    let busy = Moving::Busy { dossier: n + 1, dossiers, percent };
                    tell(AppMessage::Place(Message::Moving(busy)));
                }
                if stop.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            tell(AppMessage::Place(Message::Moved { done, open: open.clone() }));
        })
    }

    /// The list follows; a dossier that was open is opened where it is now.
    fn moved(&mut self, done: Moved, open: Option<PathBuf>) -> Task<AppMessage> {
        let mut said = Vec::new();
        let count = done.iter().filter(|(_, result)| result.is_ok()).count();
        said.push(self.session.tf("where-moved", &[("n", count.into())]));
        let mut again = open.clone();
        for (from, result) in done {
            match result {
                Ok(to) => {
                    if open.as_ref() == Some(&from) {
                        again = Some(to.clone());
                    }
                    for recent in &mut self.session.settings.recent {
                        if recent.folder == from {
                            recent.folder.clone_from(&to);
                        }
                    }
                    if from.exists() {
                        let path = problem::path_text(&from);
                        said.push(self.session.tf("where-moved-left", &[("path", path.into())]));
                    }
                }
                Err(files::Error::Stopped { .. }) => {
                    said.push(self.session.t("where-move-stopped"));
                }
                Err(error) => said.push(self.told(&error)),
            }
        }
        self.session.moving = Moving::Done(said.join(" "));
        let saved = self.save_settings();
        let opened = again.map_or_else(Task::none, |folder| {
            let job = move || {
                let opened = Store::open(&folder);
                hand(folder, Screen::Settings, opened)
            };
            tasks::work(job).map(AppMessage::Opened)
        });
        Task::batch([saved, opened])
    }
}
