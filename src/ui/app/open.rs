//! Opening, making and closing dossiers, and the list on the first screen.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use iced::Task;
use jiff::civil::Date;

use super::{App, Message, Notice, Offer, Screens, keeper::Keeper};
use crate::{
    case::{Case, State},
    content::{Content, Whose},
    dossier::{
        Dossier,
        past::Past,
        store::{self, Store},
        whereabouts,
    },
    example, problem,
    settings::Recent,
    ui::{
        screen::{Screen, locked::Way},
        session::{Backups, Papers, Shelved, Standing},
        tasks::{self, Ask},
        widget::Chip,
    },
};

/// A dossier that was read by a thread, on its way to the window.
#[derive(Debug, Clone)]
pub struct Opening {
    pub folder: PathBuf,
    pub then: Screen,
    pub way: Way,
    /// With the key of the recovery sheet: the password may be lost.
    pub by_key: bool,
    pub(super) result: Handed,
}

pub(super) type Handed = Arc<Mutex<Option<Result<store::Opened, store::Error>>>>;

pub(super) fn hand(
    folder: PathBuf,
    then: Screen,
    result: Result<store::Opened, store::Error>,
) -> Opening {
    Opening {
        folder,
        then,
        way: Way::Open,
        by_key: false,
        result: Arc::new(Mutex::new(Some(result))),
    }
}

impl App {
    /// Opens a dossier folder, off the interface thread.
    pub(super) fn open(&mut self, folder: PathBuf) -> Task<Message> {
        self.opening(folder, Way::Open)
    }

    /// Opens the last good copy of a damaged dossier.
    pub(super) fn open_last_good(&mut self, folder: PathBuf) -> Task<Message> {
        self.opening(folder, Way::LastGood)
    }

    fn opening(&mut self, folder: PathBuf, way: Way) -> Task<Message> {
        if !self.leave_dossier() {
            return Task::none();
        }
        let job = move || {
            let result = match way {
                Way::LastGood => Store::open_last_good(&folder),
                _ => Store::open(&folder),
            };
            Opening { way, ..hand(folder, Screen::Overview, result) }
        };
        tasks::work(job).map(Message::Opened)
    }

    /// Makes a dossier in the library, and opens it.
    pub(super) fn create(&mut self, name: String, then: Screen) -> Task<Message> {
        if !self.leave_dossier() {
            return Task::none();
        }
        let library = self.session.library();
        let mut dossier = Dossier::new(self.session.today, self.session.content.version.clone());
        dossier.child.name = name;
        let job = move || {
            let made = Store::create_in(&library, &dossier);
            let opened = made.map(|store| store::Opened { store, dossier, notes: Vec::new() });
            let folder = opened.as_ref().map_or(library, |opened| opened.store.folder().to_owned());
            hand(folder, then, opened)
        };
        tasks::work(job).map(Message::Opened)
    }

    /// Writes the example into the library, and opens it.
    pub(super) fn open_example(&mut self) -> Task<Message> {
        if !self.leave_dossier() {
            return Task::none();
        }
        let library = self.session.library();
        let (today, language) = (self.session.today, self.session.language());
        let texts = Arc::clone(&self.session.texts);
        let name = self.session.t("start-example-folder");
        let job = move || {
            let folder = library.join(name);
            let made = example::refresh(&folder, &texts, today, language);
            // Another dossier under this name stays as it is; the example goes beside it.
            let folder = if matches!(made, Err(example::NotWritten::AnotherDossier)) {
                let beside = free_folder(&folder);
                example::refresh(&beside, &texts, today, language).map(|_| beside)
            } else {
                made.map(|_| folder)
            };
            match folder {
                Ok(folder) => {
                    let opened = Store::open(&folder);
                    Some(hand(folder, Screen::Overview, opened))
                }
                Err(_) => None,
            }
        };
        tasks::work(job).map(|opening| opening.map_or(Message::NoExample, Message::Opened))
    }

    /// Shows the dialog for a dossier folder.
    pub(super) fn choose_dossier(&mut self) -> Task<Message> {
        let start = Some(self.session.library()).filter(|folder| folder.is_dir());
        let title = self.session.t("ui-choose-dossier");
        tasks::choose(title, Ask::Folder, start).map(Message::DossierChosen)
    }

    /// A thread has read the dossier.
    pub(super) fn opened(&mut self, opening: Opening) -> Task<Message> {
        let result = opening.result.lock().unwrap_or_else(PoisonError::into_inner).take();
        match result {
            None => Task::none(),
            Some(Ok(opened)) => {
                let taken = self.take_over(opened, opening.then);
                self.session.by_key = opening.by_key;
                taken
            }
            Some(Err(error @ store::Error::Closed { .. })) => self.ask(&opening, &error),
            Some(Err(error)) => {
                let words = self.told(&error);
                let offer = match error {
                    store::Error::Damaged { folder, last_good: Some(_), .. } => {
                        Some(Offer::LastGood(folder))
                    }
                    store::Error::Packed { path } => Some(Offer::Unpack(path)),
                    _ => None,
                };
                let known = match &offer {
                    Some(Offer::Unpack(path)) => self.is_known(path.clone()),
                    _ => Task::none(),
                };
                self.notice = Some(Notice { kind: Chip::Yours, words, offer });
                known
            }
        }
    }

    fn take_over(&mut self, opened: store::Opened, then: Screen) -> Task<Message> {
        // The list is read from wherever the program is started next.
        let folder = opened.store.folder();
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let (texts, language) = (&self.session.texts, self.session.language());
        let notes = opened.notes.iter().map(|note| problem::note(texts, language, note, &folder));
        let notes: Vec<String> = notes.collect();
        self.keeper = Keeper::of(opened.store);
        self.session.dossier = opened.dossier;
        self.session.folder = Some(folder.clone());
        self.session.sealed = self.vault().is_some_and(|vault| vault.is_sealed());
        self.session.derive();
        self.screens = Screens::new(&self.session);
        (self.past, self.notice) = (Past::default(), None);
        if !notes.is_empty() {
            self.say(Chip::Yours, notes.join(" "));
        }
        self.before.clear();
        let shown = self.show(then);
        let today = self.session.today;
        let id = self.session.dossier.id.clone();
        // The folder that was moved or renamed is the one that is open now.
        let here = |one: &Recent| one.id.as_ref() != Some(&id) || one.folder.exists();
        self.session.settings.recent.retain(here);
        self.session.settings.opened(folder, id, today);
        let after = [
            self.remember(),
            self.look_after_backups(true),
            self.watch_anew(),
            self.look_for_copies(),
        ];
        Task::batch([shown, self.save_settings(), Task::batch(after)])
    }

    /// Closes the dossier, once everything is saved.
    pub(super) fn close_dossier(&mut self) -> Task<Message> {
        if !self.leave_dossier() {
            return Task::none();
        }
        self.before.clear();
        let shown = self.show(Screen::Start);
        Task::batch([shown, self.load_shelf()])
    }

    /// Saves what is left and puts the dossier away; `false` = it could not be saved, so it stays.
    pub(super) fn leave_dossier(&mut self) -> bool {
        if let Err(error) = self.keeper.finish(&self.session.dossier) {
            self.say_unsaved(&error);
            return false;
        }
        if self.session.folder.take().is_some() {
            let version = self.session.content.version.clone();
            self.session.dossier = Dossier::new(self.session.today, version);
            self.session.derive();
            self.screens = Screens::new(&self.session);
            self.keeper = Keeper::default();
            self.papers.leave();
            if self.notice.as_ref().is_some_and(|notice| notice.offer == Some(Offer::AddAgain)) {
                self.notice = None;
            }
            self.session.papers = Papers::default();
            self.past = Past::default();
            self.stop_backup();
            self.session.backups = Backups::default();
            (self.session.sealed, self.session.by_key) = (false, false);
            // What was opened outside goes, as far as no program holds it.
            self.shown.clear();
        }
        true
    }

    /// Reads the dossiers of the first screen, off the interface thread.
    pub(super) fn load_shelf(&mut self) -> Task<Message> {
        let recent = self.session.settings.recent.clone();
        let content = Arc::clone(&self.session.content);
        let today = self.session.today;
        let library = self.session.library();
        let job =
            move || recent.into_iter().map(|one| shelved(one, &library, &content, today)).collect();
        tasks::work(job).map(Message::Shelf)
    }
}

fn shelved(recent: Recent, library: &Path, content: &Content, today: Date) -> Shelved {
    let name = recent.name();
    let Recent { folder, opened, id } = recent;
    let standing = if folder.is_dir() {
        Standing::Here
    } else {
        let found = whereabouts::find(&folder, id.as_deref(), &[library.to_owned()]);
        found.map_or(Standing::Missing, Standing::Moved)
    };
    let mut shelved =
        Shelved { folder, name, situations: Vec::new(), next: None, opened, standing };
    if shelved.standing == Standing::Missing {
        return shelved;
    }
    let Ok(read) = Store::read(shelved.place()) else {
        let locked = store::is_sealed(shelved.place());
        if !locked {
            shelved.standing = Standing::Unreadable;
        } else if shelved.standing == Standing::Here {
            shelved.standing = Standing::Locked;
        }
        return shelved;
    };
    let case = Case::derive(content, &read.dossier, today);
    let mine = case.deadlines.iter().filter(|one| {
        one.whose == Whose::Parent && matches!(one.state, State::Open | State::Unsure)
    });
    let days = mine.filter_map(|one| Some((one.id.clone(), one.cautious_day.or(one.last_day)?)));
    let next = days.min_by_key(|(_, day)| *day);
    shelved.next = next;
    shelved.situations = read.dossier.running().map(|one| one.id.clone()).collect();
    shelved.name = read.dossier.child.name;
    shelved
}

/// The first free folder beside one that is taken.
pub(super) fn free_folder(taken: &Path) -> PathBuf {
    let name = taken.file_name().unwrap_or_default().to_string_lossy();
    let mut numbered = (2..1_000).map(|n| taken.with_file_name(format!("{name} {n}")));
    numbered.find(|folder| !folder.exists()).unwrap_or_else(|| taken.to_owned())
}
