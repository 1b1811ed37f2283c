//! Each message to the screen or part that it is for.

use iced::Task;

use super::{App, Message, Offer, new_day, shortcut::Shortcut};
use crate::{
    clock,
    ui::{
        action::{Action, Setting},
        screen::Screen,
        session::Printing,
        tasks::{self, Chosen},
        widget::Chip,
    },
};

/// Hands a message to its screen and does what the screen wants.
macro_rules! screen {
    ($app:ident, $field:ident, $message:expr, $wrap:path) => {{
        let action = $app.screens.$field.update($message, &$app.session);
        $app.perform(action, $wrap)
    }};
}

impl App {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Start(message) => screen!(self, start, message, Message::Start),
            Message::Begin(message) => screen!(self, begin, message, Message::Begin),
            Message::Overview(message) => screen!(self, overview, message, Message::Overview),
            Message::Way(message) => screen!(self, way, message, Message::Way),
            Message::Look(message) => screen!(self, look, message, Message::Look),
            Message::Deadlines(message) => screen!(self, deadlines, message, Message::Deadlines),
            Message::Log(message) => screen!(self, log, message, Message::Log),
            Message::Documents(message) => screen!(self, documents, message, Message::Documents),
            Message::People(message) => screen!(self, people, message, Message::People),
            Message::Print(message) => screen!(self, print, message, Message::Print),
            Message::Help(message) => screen!(self, help, message, Message::Help),
            Message::Words(message) => screen!(self, words, message, Message::Words),
            Message::Later(message) => screen!(self, later, message, Message::Later),
            Message::Locked(message) => screen!(self, locked, message, Message::Locked),
            Message::Expect(message) => screen!(self, expect, message, Message::Expect),
            Message::History(message) => screen!(self, history, message, Message::History),
            Message::Settings(message) => screen!(self, settings, message, Message::Settings),
            Message::Merge(message) => screen!(self, merge, message, Message::Merge),
            Message::Step(message) => {
                let Some(step) = &mut self.screens.step else { return Task::none() };
                let action = step.update(message, &self.session);
                self.perform(action, Message::Step)
            }
            message => self.update_window(message),
        }
    }

    fn update_window(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Went(screen) => self.go(screen),
            Message::Closed => self.close_dossier(),
            Message::Edited(edit) => self.edit(edit),
            Message::MenuPressed => {
                self.menu = !self.menu;
                Task::none()
            }
            Message::LanguageChosen(language) => self.wish(Setting::Language(language)),
            Message::Shortcut(shortcut) => self.shortcut(shortcut),
            Message::NoticeDismissed => {
                (self.notice, self.closing) = (None, None);
                Task::none()
            }
            Message::OfferTaken(offer) => self.take(offer),
            Message::DossierChosen(chosen) => self.dossier_chosen(chosen),
            Message::Opened(opening) => self.opened(opening),
            Message::Shelf(dossiers) => {
                self.session.shelf = dossiers;
                Task::none()
            }
            Message::Saved(result) => self.saved(result),
            Message::RetryDue => self.retry(),
            Message::DraftDue => self.draft_due(),
            Message::Backup(message) => self.backup(message),
            Message::Remembered(folder, past) => {
                self.remembered(&folder, past);
                Task::none()
            }
            Message::Guarded(told, hear) => self.guarded(told, &hear),
            Message::Present => {
                self.noticed();
                Task::none()
            }
            Message::LockDue(number) => self.lock_due(Some(number)),
            Message::NewDay => {
                self.read_clock();
                new_day()
            }
            Message::WindowFocused => {
                self.read_clock();
                // The computer may have slept.
                let locked = self.lock_due(None);
                Task::batch([locked, self.look_on_disk()])
            }
            Message::Resized(size) => {
                self.session.size = size;
                Task::none()
            }
            Message::CloseRequested(id) => self.close(id),
            message => self.update_merge(message),
        }
    }

    fn update_merge(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::MergeChosen(chosen) => self.merge_chosen(chosen),
            Message::Compared(comparison) => self.compared(comparison),
            Message::DiskCompared(comparison) => self.disk_compared(comparison),
            Message::OriginalsTaken(result) => self.originals_taken(result),
            Message::FreeAgain(folder) => self.free_again(folder),
            Message::CopiesFound(copies) => self.copies_found(copies),
            Message::TravelKnown(known) => self.travel_known(known),
            message => self.update_files(message),
        }
    }

    fn update_files(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::PrintChosen(request, Chosen::Paths(paths)) => {
                paths.into_iter().next().map_or_else(Task::none, |path| self.print(request, path))
            }
            Message::PrintChosen(_, Chosen::NoDialog) => {
                self.session.printing = Printing::Failed(self.session.t("pdf-no-dialog"));
                Task::none()
            }
            Message::Printed(Ok((path, printed))) => {
                self.session.printed = printed;
                self.session.printing = Printing::Done(path.clone());
                tasks::open_outside(path).map(Message::OpenedOutside)
            }
            Message::Printed(Err(words)) => {
                self.session.printing = Printing::Failed(words);
                Task::none()
            }
            Message::PosterSaved(saved) => self.poster_saved(saved),
            Message::NoExample => self.complain("ui-problem-example"),
            Message::OpenedOutside(Err(_)) => self.not_opened(),
            Message::Shown(Ok((passing, path))) => {
                self.shown.push(passing);
                tasks::open_outside(path).map(Message::OpenedOutside)
            }
            Message::Shown(Err(words)) => {
                self.say(Chip::Yours, words);
                Task::none()
            }
            Message::SettingsSaved(Err(_)) => self.complain("problem-settings-not-saved"),
            Message::Dropped(path) => self.dropped(path),
            Message::Papers(message) => self.update_papers(message),
            Message::Place(message) => self.update_place(message),
            _ => Task::none(),
        }
    }

    fn complain(&mut self, key: &str) -> Task<Message> {
        let words = self.session.t(key);
        self.say(Chip::Yours, words);
        Task::none()
    }

    fn wish(&mut self, setting: Setting) -> Task<Message> {
        self.perform::<Message>(Action::Set(setting), |message| message)
    }

    fn shortcut(&mut self, shortcut: Shortcut) -> Task<Message> {
        if self.stop_sealing.is_some() {
            // Everything is being written anew: it is waited for.
            return Task::none();
        }
        let open = self.session.is_open();
        let step = |step| Setting::TextSize(self.session.settings.text_size_step(step));
        match shortcut {
            Shortcut::New => self.begin_anew(),
            Shortcut::Open => self.choose_dossier(),
            Shortcut::Print if open => self.go(Screen::Print),
            Shortcut::Print => Task::none(),
            Shortcut::Undo => self.take_back(),
            Shortcut::Redo => self.do_again(),
            Shortcut::Larger => self.wish(step(1)),
            Shortcut::Smaller => self.wish(step(-1)),
            Shortcut::UsualSize => self.wish(Setting::TextSize(100)),
            Shortcut::Back => self.back(),
            Shortcut::Lock => self.lock(),
            Shortcut::Help => self.go(Screen::Help),
        }
    }

    fn begin_anew(&mut self) -> Task<Message> {
        let closed = self.close_dossier();
        if self.session.is_open() {
            return closed;
        }
        Task::batch([closed, self.go(Screen::Begin)])
    }

    fn take(&mut self, offer: Offer) -> Task<Message> {
        self.notice = None;
        match offer {
            Offer::LastGood(folder) => self.open_last_good(folder),
            Offer::Unpack(file) => self.unpack(file),
            Offer::SaveBeside => self.save_beside(),
            Offer::AddAgain => self.add_again(),
            Offer::MergeDisk => self.merge_disk(),
            Offer::MergeCopies => self.merge_copies(),
            Offer::MergeMine { file, folder } => self.merge_mine(file, folder),
            Offer::GoOn(folder) => self.open(folder),
            Offer::CloseAnyway => self.closing.map_or_else(Task::none, iced::window::close),
        }
    }

    fn dossier_chosen(&mut self, chosen: Chosen) -> Task<Message> {
        match chosen {
            Chosen::Paths(paths) => {
                paths.into_iter().next().map_or_else(Task::none, |folder| self.open(folder))
            }
            Chosen::Cancelled => Task::none(),
            Chosen::NoDialog => {
                self.screens.start.type_path();
                self.complain("ui-no-dialog")
            }
        }
    }

    fn read_clock(&mut self) {
        let today = clock::today();
        if !self.fixed_day && today != self.session.today {
            self.session.today = today;
            self.session.derive();
        }
    }
}
