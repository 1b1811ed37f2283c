//! The application: the only part that changes the dossier, touches files and starts tasks.

mod agenda;
mod backups;
mod guard;
mod keeper;
mod merge;
mod open;
mod papers;
mod past;
mod perform;
mod place;
mod poster;
mod shortcut;
mod travel;
mod update;
mod view;

use std::{
    path::PathBuf,
    sync::{Arc, atomic::AtomicBool},
};

use iced::{Subscription, Task, event, window};
use jiff::civil::Date;

use crate::{
    content::Content,
    documents::apart::Stop,
    dossier::{
        edit::{Edit, Record},
        past::Past,
        store,
    },
    files,
    i18n::Texts,
    settings::{Place, Settings},
    ui::{
        screen::{
            Screen, begin, deadlines, documents, expect, help, history, later, locked, log,
            merge as merging, overview, people, print, settings, start, step, way, words,
        },
        session::{Session, Shelved},
        tasks::{self, Chosen},
        theme::Theme,
        widget::Chip,
    },
};
pub use guard::{Guarded, Hear};
use keeper::Keeper;
use merge::Merger;
pub use merge::{Comparison, Found, Known};
pub use open::Opening;
pub use papers::Message as PapersMessage;
pub use place::Message as PlaceMessage;

/// How the application begins.
#[derive(Debug, Clone)]
pub struct Begin {
    pub content: Arc<Content>,
    pub texts: Arc<Texts>,
    pub settings: Settings,
    /// Something in them could not be read.
    pub settings_damaged: bool,
    /// Where settings and new dossiers are kept.
    pub place: Place,
    /// The dossier to open.
    pub dossier: Option<PathBuf>,
    pub today: Date,
    /// The day was given: it doesn't follow the clock.
    pub fixed_day: bool,
    /// Content from a folder.
    pub trial: bool,
}

/// The whole state of the window.
#[derive(Debug)]
pub struct App {
    session: Session,
    screen: Screen,
    /// The screens before this one.
    before: Vec<Screen>,
    screens: Screens,
    keeper: Keeper,
    papers: papers::Desk,
    /// Stops the move of dossiers that is under way.
    moving: Stop,
    merger: Merger,
    past: Past,
    /// Says to the backup under way that it must stop.
    stop_backup: Option<Arc<AtomicBool>>,
    notice: Option<Notice>,
    /// The folded navigation is open.
    menu: bool,
    /// Changes at every other screen, so that the renderer draws everything anew.
    odd: bool,
    fixed_day: bool,
    /// The window waits for the last save.
    closing: Option<window::Id>,
    /// When a dossier with a password locks by itself.
    watch: guard::Watch,
    /// Stops the work on a password.
    stop_sealing: Option<Arc<AtomicBool>>,
    /// Documents of a sealed dossier that were opened outside; gone when it is closed.
    shown: Vec<Arc<files::folder::Passing>>,
}

/// What each screen remembers; typed text survives a look at another screen.
#[derive(Debug)]
struct Screens {
    start: start::Start,
    begin: begin::Begin,
    overview: overview::Overview,
    way: way::Way,
    look: way::Way,
    step: Option<step::Step>,
    deadlines: deadlines::Deadlines,
    log: log::Log,
    documents: documents::Documents,
    people: people::People,
    print: print::Print,
    help: help::Help,
    words: words::Words,
    later: later::Later,
    locked: locked::Locked,
    expect: expect::Expect,
    history: history::History,
    settings: settings::SettingsPage,
    merge: merging::Merge,
}

impl Screens {
    /// The screens of the open dossier; what was under typing comes back.
    fn new(session: &Session) -> Self {
        Self {
            start: start::Start::default(),
            begin: begin::Begin::default(),
            overview: overview::Overview::default(),
            way: way::Way::default(),
            look: way::Way::look(None),
            step: None,
            deadlines: deadlines::Deadlines::default(),
            log: log::Log::new(session),
            documents: documents::Documents::new(session),
            people: people::People::new(session),
            print: print::Print::default(),
            help: help::Help,
            words: words::Words::default(),
            later: later::Later::default(),
            locked: locked::Locked::default(),
            expect: expect::Expect::default(),
            history: history::History::default(),
            settings: settings::SettingsPage::default(),
            merge: merging::Merge,
        }
    }
}

/// A sentence over the page, until it is put away.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    pub kind: Chip,
    pub words: String,
    pub offer: Option<Offer>,
}

/// What can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Open the last good copy of a damaged dossier.
    LastGood(PathBuf),
    /// Unpack a travel file into the library, and open it.
    Unpack(PathBuf),
    /// Keep the version that is on disk beside ours, and save ours.
    SaveBeside,
    /// Add what is there already once more.
    AddAgain,
    /// Merge what another program or computer wrote meanwhile.
    MergeDisk,
    /// Merge the copies that another program put beside the dossier.
    MergeCopies,
    /// Open the dossier that the travel file is a version of, and merge; or make it a second one.
    MergeMine { file: PathBuf, folder: PathBuf },
    /// Open a dossier again that was only looked at, to work in it.
    GoOn(PathBuf),
    /// Close although it can't be saved.
    CloseAnyway,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    Start(start::Message),
    Begin(begin::Message),
    Overview(overview::Message),
    Way(way::Message),
    Look(way::Message),
    Step(step::Message),
    Deadlines(deadlines::Message),
    Log(log::Message),
    Documents(documents::Message),
    People(people::Message),
    Print(print::Message),
    Help(help::Message),
    Words(words::Message),
    Later(later::Message),
    Locked(locked::Message),
    Expect(expect::Message),
    History(history::Message),
    Settings(settings::Message),
    Merge(merging::Message),
    /// A place in the navigation, or the button of help.
    Went(Screen),
    Closed,
    /// A change that comes from outside the screens: a command, a test.
    Edited(Edit),
    MenuPressed,
    LanguageChosen(crate::i18n::Language),
    Shortcut(shortcut::Shortcut),
    NoticeDismissed,
    OfferTaken(Offer),
    DossierChosen(Chosen),
    MergeChosen(Chosen),
    Compared(Comparison),
    DiskCompared(Comparison),
    OriginalsTaken(Result<Vec<String>, store::Error>),
    FreeAgain(Option<PathBuf>),
    CopiesFound(Vec<store::Other>),
    TravelKnown(Option<Known>),
    Opened(Opening),
    NoExample,
    Shelf(Vec<Shelved>),
    Saved(Result<(), store::Error>),
    RetryDue,
    DraftDue,
    /// What can be taken back of earlier sessions was read.
    Remembered(PathBuf, Past),
    Backup(backups::Message),
    SettingsSaved(Result<(), files::Error>),
    PosterSaved(Result<PathBuf, String>),
    PrintChosen(crate::print::Request, Chosen),
    Printed(Result<(PathBuf, Vec<(Record, bool)>), String>),
    OpenedOutside(Result<(), String>),
    Papers(PapersMessage),
    Place(PlaceMessage),
    Guarded(Guarded, Hear),
    Shown(Result<(Arc<files::folder::Passing>, PathBuf), String>),
    /// A key or a click, while that keeps a dossier open.
    Present,
    LockDue(u32),
    NewDay,
    WindowFocused,
    Resized(iced::Size),
    CloseRequested(window::Id),
    Dropped(PathBuf),
    Nothing,
}

impl App {
    /// The state at the start, and the first tasks.
    pub fn new(begin: Begin) -> (Self, Task<Message>) {
        let mut session = Session::new(begin.content, begin.texts, begin.settings, begin.today);
        (session.trial, session.place) = (begin.trial, begin.place);
        let screens = Screens::new(&session);
        let mut app = Self {
            session,
            screen: Screen::Start,
            before: Vec::new(),
            screens,
            keeper: Keeper::default(),
            papers: papers::Desk::default(),
            moving: Stop::default(),
            merger: Merger::default(),
            past: Past::default(),
            stop_backup: None,
            notice: None,
            menu: false,
            odd: false,
            fixed_day: begin.fixed_day,
            closing: None,
            watch: guard::Watch::default(),
            stop_sealing: None,
            shown: Vec::new(),
        };
        if begin.settings_damaged {
            let words = app.session.t("problem-settings-damaged");
            app.say(Chip::Yours, words);
        }
        let first = match begin.dossier {
            Some(folder) => app.open(folder),
            None => app.load_shelf(),
        };
        let day = if begin.fixed_day { Task::none() } else { new_day() };
        (app, Task::batch([first, day]))
    }

    /// What the screens see.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The screen that is shown.
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The sentence over the page.
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        if self.session.is_open() {
            let name = self.session.child();
            format!("{} · Jouw weg", self.session.tf("ui-dossier-of", &[("name", name.into())]))
        } else {
            "Jouw weg".to_owned()
        }
    }

    /// The theme.
    pub const fn theme(&self) -> Theme {
        self.session.theme()
    }

    /// The base colours; the background changes unseen with every screen.
    pub fn style(&self, theme: &Theme) -> iced::theme::Style {
        let base = iced::theme::Base::base(theme);
        let background_color = crate::ui::theme::nudged(base.background_color, self.odd);
        iced::theme::Style { background_color, ..base }
    }

    /// The text size.
    pub fn scale(&self) -> f32 {
        self.session.settings.scale()
    }

    /// The events of the window; nothing polls.
    pub fn subscription(&self) -> Subscription<Message> {
        let window = event::listen_with(|event, _, id| match event {
            iced::Event::Window(
                window::Event::Resized(size) | window::Event::Opened { size, .. },
            ) => Some(Message::Resized(size)),
            iced::Event::Window(window::Event::Focused) => Some(Message::WindowFocused),
            iced::Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested(id)),
            iced::Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
            _ => None,
        });
        Subscription::batch([window, self.presence()])
    }

    /// Says something over the page.
    fn say(&mut self, kind: Chip, words: String) {
        self.notice = Some(Notice { kind, words, offer: None });
    }
}

fn new_day() -> Task<Message> {
    tasks::new_day().map(|()| Message::NewDay)
}
