//! The lock of a dossier: opening it, locking it, setting and taking off a password, the recovery
//! sheet, and locking by itself.

use std::{
    ops::ControlFlow,
    path::PathBuf,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use iced::{Subscription, Task, event, keyboard, mouse};
use jiff::Timestamp;

use super::{
    App, Message,
    open::{Opening, hand},
    perform::{shift, target, write},
    travel::unpack_beside,
};
use crate::{
    clock, documents,
    dossier::{
        Document, Dossier,
        seal::{Password, Unlock, WORK},
        store::{self, Left, Store},
    },
    inhoud,
    print::{self, RecoverySheet},
    problem,
    ui::{
        action::Guard,
        screen::{
            Screen,
            locked::{Locked, Way},
        },
        tasks::{self, Ask},
        widget::focus,
    },
};

/// When somebody last did something, and who waits for the moment to lock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Watch {
    seen: Timestamp,
    /// The sleeper that counts; an older one is not listened to.
    number: u32,
}

impl Default for Watch {
    fn default() -> Self {
        Self { seen: clock::now(), number: 0 }
    }
}

/// How far the work on a password is, or what became of it.
#[derive(Debug, Clone)]
pub enum Guarded {
    /// So much, of one.
    Part(f32),
    Done(Box<Result<Changed, String>>),
}

/// What stands on the disk after a password was set, changed or taken off.
#[derive(Debug, Clone)]
pub struct Changed {
    folder: PathBuf,
    sealed: bool,
    left: Left,
    renamed: bool,
    /// The key of its sentence.
    said: &'static str,
}

/// What the screen that asked wants to hear.
#[derive(Clone)]
pub struct Hear(Arc<dyn Fn(Result<String, String>) -> Message + Send + Sync>);

impl std::fmt::Debug for Hear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hear")
    }
}

impl App {
    /// Opens what was closed, off the interface thread.
    pub(super) fn unlock(&mut self, path: PathBuf, way: Way, unlock: Unlock) -> Task<Message> {
        let library = self.session.library();
        let (texts, language) = (Arc::clone(&self.session.texts), self.session.language());
        let by_key = matches!(unlock, Unlock::Key(_));
        let job = move || {
            let page =
                |dossier: &_, link: &dyn Fn(&_) -> _| inhoud::page(&texts, language, dossier, link);
            let opened = match way {
                Way::Open => Store::open_with(&path, Some(&unlock)),
                Way::LastGood => Store::open_last_good_with(&path, Some(&unlock)),
                Way::Unpack => unpack_beside(&path, &library, &page, Some(&unlock)),
            };
            Opening { way, by_key, ..hand(path, Screen::Overview, opened) }
        };
        tasks::work(job).map(Message::Opened)
    }

    /// A dossier stays closed: asks for what opens it.
    pub(super) fn ask(&mut self, opening: &Opening, error: &store::Error) -> Task<Message> {
        let store::Error::Closed { why, .. } = error else { return Task::none() };
        let first = *why == crate::dossier::seal::Closed::NoPassword;
        let words = (!first).then(|| self.told(error));
        match words {
            // What was typed stays, to be put right.
            Some(words) if self.screens.locked.is_for(&opening.folder) => {
                self.screens.locked.refused(words);
            }
            words => {
                let (path, way) = (opening.folder.clone(), opening.way);
                self.screens.locked = Locked::asking(path, way, words);
            }
        }
        self.before.clear();
        let shown = self.show(Screen::Locked);
        Task::batch([shown, shift(focus::Move::To("locked-typed".into()))])
    }

    /// Saves, closes, and forgets everything that was open.
    pub(super) fn lock(&mut self) -> Task<Message> {
        if !self.session.sealed {
            return Task::none();
        }
        let Some(folder) = self.session.folder.clone() else { return Task::none() };
        if !self.leave_dossier() {
            return Task::none();
        }
        self.notice = None;
        self.before.clear();
        self.screens.locked = Locked::asking(folder, Way::Open, None);
        let shown = self.show(Screen::Locked);
        Task::batch([shown, shift(focus::Move::To("locked-typed".into())), self.load_shelf()])
    }

    /// Sets, changes or takes off a password, off the interface thread, once everything is saved.
    pub(super) fn guard<M: Send + 'static>(
        &mut self,
        guard: Guard,
        then: fn(Result<String, String>) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let hear = Hear(Arc::new(move |said| wrap(then(said))));
        if let Some(words) = self.look_only() {
            return Task::done((hear.0)(Err(words)));
        }
        if let Err(error) = self.keeper.finish(&self.session.dossier) {
            let words = self.told(&error);
            return Task::done((hear.0)(Err(words)));
        }
        let Some(store) = self.keeper.store() else { return Task::none() };
        let dossier = self.session.dossier.clone();
        let (texts, language) = (Arc::clone(&self.session.texts), self.session.language());
        let words = inhoud::words(&texts, language);
        let stop = Arc::new(AtomicBool::new(false));
        self.stop_sealing = Some(Arc::clone(&stop));
        self.screens.locked = Locked::working();
        let shown = self.show(Screen::Locked);
        let job = move |tell: &mut dyn FnMut(Guarded)| {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            store.describe(words);
            let mut said = 0;
            let mut progress = |progress: crate::files::incoming::Progress| {
                let percent = progress.done.saturating_mul(100) / progress.total.max(1);
                if percent > said {
                    said = percent;
                    let percent = u16::try_from(percent.min(100)).unwrap_or(100);
                    tell(Guarded::Part(f32::from(percent) / 100.0));
                }
                if stop.load(Ordering::Relaxed) {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            };
            let done = change(&mut store, &dossier, guard, &mut progress)
                .map_err(|error| problem::sentence(&texts, language, &error));
            tell(Guarded::Done(Box::new(done)));
        };
        let work = tasks::steps(job).map(move |told| Message::Guarded(told, hear.clone()));
        Task::batch([shown, work])
    }

    /// The work on a password goes on, or is over.
    pub(super) fn guarded(&mut self, told: Guarded, hear: &Hear) -> Task<Message> {
        let result = match told {
            Guarded::Part(part) => {
                self.screens.locked.worked(part);
                return Task::none();
            }
            Guarded::Done(result) => *result,
        };
        self.stop_sealing = None;
        let was_sealed = self.session.sealed;
        self.screens.locked = Locked::default();
        let shown = self.show(Screen::Settings);
        let said = match result {
            Ok(changed) => {
                let words = self.changed_words(&changed);
                let today = self.session.today;
                if let Some(before) = self.session.folder.replace(changed.folder.clone()) {
                    self.session.settings.forget(&before);
                }
                let id = self.session.dossier.id.clone();
                self.session.settings.opened(changed.folder, id, today);
                (self.session.sealed, self.session.by_key) = (changed.sealed, false);
                Ok(words)
            }
            Err(words) => Err(words),
        };
        let heard = Task::done((hear.0)(said));
        // What became of it, and the recovery sheet, are read first.
        let first = if self.session.sealed { "password-sheet" } else { "password-set" };
        let heard = heard.chain(shift(focus::Move::To(first.into())));
        // One that is sealed, beside those that were made before.
        let backed_up = if self.session.sealed && !was_sealed {
            self.back_up(true)
        } else {
            self.look_after_backups(false)
        };
        let after = [self.save_settings(), self.watch_anew(), backed_up];
        Task::batch([shown, heard, Task::batch(after)])
    }

    fn changed_words(&self, changed: &Changed) -> String {
        let session = &self.session;
        let folder = problem::path_text(&changed.folder);
        let mut words = vec![session.tf(changed.said, &[("folder", folder.into())])];
        if !changed.renamed {
            words.push(session.t("password-not-renamed"));
        }
        let known = self.session.backups.known.len();
        if changed.said == "password-is-set" && known > 0 {
            let place = problem::path_text(&self.session.backups.place);
            let values = [("count", known.into()), ("place", place.into())];
            words.push(session.tf("password-left-backups", &values));
        }
        for (key, files) in [
            ("password-left-clear", &changed.left.clear),
            ("password-left-damaged", &changed.left.damaged),
        ] {
            if !files.is_empty() {
                words.push(session.tf(key, &[("files", files.join(", ").into())]));
            }
        }
        words.join(" ")
    }

    /// Stops the work on a password: everything is then as it was.
    pub(super) fn stop_sealing(&mut self) -> Task<Message> {
        if let Some(stop) = &self.stop_sealing {
            stop.store(true, Ordering::Relaxed);
        }
        Task::none()
    }

    /// Makes the recovery sheet, and saves it where the parent says.
    pub(super) fn recovery_sheet<M: Send + 'static>(
        &mut self,
        then: fn(Option<Result<String, String>>) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let key = self.vault().and_then(|vault| vault.key().cloned());
        let Some(key) = key else { return Task::none() };
        let session = &self.session;
        let name = format!("{} {}.pdf", session.t("recovery-file"), session.dossier.short_id());
        let fallback = session.library().join(&name);
        let (texts, language, today) = (session.texts.clone(), session.language(), session.today);
        let dossier = session.dossier.short_id();
        let job = move |path: PathBuf| {
            let groups = key.on_paper();
            let groups: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
            let sheet =
                RecoverySheet { texts: &texts, language, dossier: &dossier, key: &groups, today };
            let failed = || texts.get(language, "ui-problem-print");
            let pdf = print::recovery(&sheet).map_err(|_| failed())?;
            let path = write(path, &pdf).map_err(|()| failed())?;
            let shown = [("path", problem::path_text(&path).into())];
            Ok((path, texts.format(language, "password-sheet-saved", &shown)))
        };
        tasks::choose(session.t("ui-save-pdf"), Ask::Save { name }, None).then(move |chosen| {
            let Some(path) = target(chosen, &fallback) else {
                return Task::done(wrap(then(None)));
            };
            let job = job.clone();
            tasks::work(move || job(path)).then(move |made| match made {
                Ok((path, words)) => Task::batch([
                    Task::done(wrap(then(Some(Ok(words))))),
                    tasks::open_outside(path).map(Message::OpenedOutside),
                ]),
                Err(words) => Task::done(wrap(then(Some(Err(words))))),
            })
        })
    }

    /// Writes an original of a sealed dossier where only this user reads it, and opens it; it is
    /// taken away when the dossier is closed.
    pub(super) fn open_sealed(&mut self, document: Document) -> Task<Message> {
        let Some(vault) = self.vault() else { return Task::none() };
        let failed = self.session.t("ui-problem-viewer");
        let job = move || {
            let name = crate::files::name::safe(&document.name);
            let name = name.unwrap_or_else(|| "document".to_owned());
            let shown = crate::files::folder::Passing::new().map_err(|_| failed.clone())?;
            let path = shown.path().join(name);
            documents::copy_out(&vault, &document, &path).map_err(|_| failed.clone())?;
            Ok((Arc::new(shown), path))
        };
        tasks::work(job).map(Message::Shown)
    }

    /// Notes that somebody is there.
    pub(super) fn noticed(&mut self) {
        self.watch.seen = clock::now();
    }

    /// Somebody is there now: the wait until locking begins anew.
    pub(super) fn watch_anew(&mut self) -> Task<Message> {
        self.noticed();
        self.watch.number = self.watch.number.wrapping_add(1);
        self.sleep()
    }

    fn sleep(&self) -> Task<Message> {
        let Some(wait) = self.until_lock() else { return Task::none() };
        let number = self.watch.number;
        tasks::after(wait + Duration::from_millis(50)).map(move |()| Message::LockDue(number))
    }

    /// How long until it locks by itself; nothing = never.
    fn until_lock(&self) -> Option<Duration> {
        let minutes = self.session.settings.lock_after;
        if !self.session.sealed || !self.session.is_open() || minutes == 0 {
            return None;
        }
        let idle = clock::now().duration_since(self.watch.seen);
        let idle = Duration::try_from(idle).unwrap_or_default();
        Some(Duration::from_secs(u64::from(minutes) * 60).saturating_sub(idle))
    }

    /// The moment to lock may have come; `None` = whoever looks, not the sleeper.
    pub(super) fn lock_due(&mut self, number: Option<u32>) -> Task<Message> {
        if number.is_some_and(|number| number != self.watch.number) {
            return Task::none();
        }
        match self.until_lock() {
            Some(wait) if wait.is_zero() => self.lock(),
            _ if number.is_some() => self.sleep(),
            _ => Task::none(),
        }
    }

    /// What says that somebody is there, while that matters.
    pub(super) fn presence(&self) -> Subscription<Message> {
        if self.until_lock().is_none() {
            return Subscription::none();
        }
        event::listen_with(|event, _, _| {
            let is_there = matches!(
                event,
                iced::Event::Keyboard(keyboard::Event::KeyPressed { .. })
                    | iced::Event::Mouse(
                        mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }
                    )
                    | iced::Event::Touch(_)
            );
            is_there.then_some(Message::Present)
        })
    }
}

/// Whether the old password is right, where one was asked for.
fn asked(store: &Store, old: Option<Password>) -> Result<(), store::Error> {
    old.map_or(Ok(()), |old| store.is_opened_by(&Unlock::Password(old)))
}

fn change(
    store: &mut Store,
    dossier: &Dossier,
    guard: Guard,
    progress: crate::files::incoming::OnProgress<'_>,
) -> Result<Changed, store::Error> {
    let (left, said) = match guard {
        Guard::Set(new) => (store.set_password(dossier, &new, WORK, progress)?, "password-is-set"),
        Guard::Change { old, new } => {
            asked(store, old)?;
            store.change_password(&new, WORK)?;
            (Left::default(), "password-is-changed")
        }
        Guard::TakeOff { old } => {
            asked(store, old)?;
            (store.take_password_off(dossier, progress)?, "password-is-off")
        }
    };
    let renamed = store.rename_folder(dossier);
    let (folder, sealed) = (store.folder().to_owned(), store.vault().is_sealed());
    Ok(Changed { folder, sealed, left, renamed, said })
}
