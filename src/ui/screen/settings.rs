//! Settings: language, text size, contrast, where dossiers live.

pub mod backups;
pub mod library;
pub mod merge;
pub mod password;
pub mod travel;

use std::path::PathBuf;

use iced::widget::{Column, column, row};

use crate::{
    i18n::Language,
    settings::TEXT_SIZES,
    ui::{
        action::{Action, File, Setting},
        icon::Icon,
        session::Session,
        tasks::{self, Ask, Chosen},
        theme::{Element, Look, space},
        widget::{
            Choice, answers, body, buttons::secondary_with, card, card_title, lead, measure, page,
            page_title, row_with_side, small, text_field, words::soft_ink,
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Default)]
pub struct SettingsPage {
    /// The folder under typing; `None` = as it is.
    library: Option<String>,
    /// What was typed is no folder that exists.
    refused: bool,
    travel: travel::Travel,
    backups: backups::Backups,
    password: password::Password,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    LanguageChosen(Language),
    LookChosen(Look),
    TextSizeChosen(u16),
    LibraryTyped(String),
    LibraryEntered,
    ChooseLibraryPressed,
    LibraryChosen(Chosen),
    Move(library::Message),
    Travel(travel::Message),
    Backups(backups::Message),
    Password(password::Message),
    Merge(merge::Message),
}

impl SettingsPage {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::LanguageChosen(language) => Action::Set(Setting::Language(language)),
            Message::LookChosen(look) => Action::Set(Setting::Look(look)),
            Message::TextSizeChosen(size) => Action::Set(Setting::TextSize(size)),
            Message::LibraryTyped(path) => {
                (self.library, self.refused) = (Some(path), false);
                Action::None
            }
            Message::LibraryEntered => {
                let typed = self.library.as_deref().unwrap_or_default().trim();
                self.take(PathBuf::from(typed))
            }
            Message::ChooseLibraryPressed => {
                let start = Some(session.library()).filter(|one| one.is_dir());
                let title = session.t("settings-library");
                Action::Run(tasks::choose(title, Ask::Folder, start).map(Message::LibraryChosen))
            }
            Message::LibraryChosen(Chosen::Paths(paths)) => match paths.into_iter().next() {
                Some(path) => self.take(path),
                None => Action::None,
            },
            Message::LibraryChosen(Chosen::NoDialog) => Action::focus("settings-library"),
            Message::LibraryChosen(Chosen::Cancelled) => Action::None,
            Message::Move(message) => library::update(message),
            Message::Travel(message) => self.travel(message),
            Message::Backups(message) => raised(self.backups.update(message, session)),
            Message::Merge(message) => Action::File(message.file()),
            Message::Password(message) => self.password(message, session),
        }
    }

    fn password(&mut self, message: password::Message, session: &Session) -> Action<Message> {
        match self.password.update(message, session) {
            Action::File(File::Guard { guard, .. }) => {
                let then = |done| Message::Password(password::Message::Done(done));
                Action::File(File::Guard { guard, then })
            }
            Action::File(File::RecoverySheet { .. }) => {
                let then = |saved| Message::Password(password::Message::SheetSaved(saved));
                Action::File(File::RecoverySheet { then })
            }
            Action::File(File::Lock) => Action::File(File::Lock),
            Action::Focus(id) => Action::Focus(id),
            Action::Set(setting) => Action::Set(setting),
            _ => Action::None,
        }
    }

    fn travel(&mut self, message: travel::Message) -> Action<Message> {
        match self.travel.update(message) {
            Action::File(File::Travel { without, .. }) => {
                let then = |packed| Message::Travel(travel::Message::Packed(packed));
                Action::File(File::Travel { without, then })
            }
            _ => Action::None,
        }
    }

    fn take(&mut self, folder: PathBuf) -> Action<Message> {
        if folder.is_absolute() && folder.is_dir() {
            (self.library, self.refused) = (None, false);
            Action::Set(Setting::Library(folder))
        } else {
            self.refused = true;
            Action::focus("settings-library")
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let left = column![
            part("settings-size", sizes(session), session),
            part("settings-library", self.library(session), session),
        ];
        let backups = || self.backups.view(session).map(Message::Backups);
        let backups = session.is_open().then(|| part("settings-backups", backups(), session));
        let travel = || self.travel.view(session).map(Message::Travel);
        let travel = session.is_open().then(|| part("settings-travel", travel(), session));
        let right = column![
            part("settings-language", languages(session), session),
            part("settings-look", looks(session), session),
        ];
        let merge = || merge::view(session).map(Message::Merge);
        let merge = session.is_open().then(|| part("settings-merge", merge(), session));
        let password = || self.password.view(session).map(Message::Password);
        let password = session.is_open().then(|| part("settings-password", password(), session));
        let (left, right) = (left.push(password).push(backups), right.push(travel).push(merge));
        let (left, right) = (left.spacing(space::M), right.spacing(space::M));
        let rows = Column::new()
            .push(page_title(session.t("settings-title")))
            .push(measure(lead(session.t("settings-lead")).style(soft_ink)))
            .push(row_with_side(session.wide(), left, right))
            .push(small(version(session)));
        page(rows)
    }

    fn library<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let now = session.library().display().to_string();
        let words = session.tf("settings-library-now", &[("folder", now.into())]);
        let typed = self.library.as_deref().unwrap_or_default();
        let name = session.t("settings-library-other");
        let field = text_field("settings-library", name, typed, Message::LibraryTyped)
            .hint(session.t("settings-library-hint"))
            .error(self.refused.then(|| session.t("settings-library-refused")))
            .on_submit(Message::LibraryEntered);
        let choose = secondary_with(Icon::Folder, session.t("settings-library-choose"));
        let choose = choose.id("settings-library-choose").on_press(Message::ChooseLibraryPressed);
        let take = secondary_with(Icon::Check, session.t("settings-library-use"));
        let ready = !typed.trim().is_empty();
        let take = take.id("settings-library-use");
        let take = take.on_press_maybe(ready.then_some(Message::LibraryEntered));
        let buttons = row![choose, take].spacing(space::S).wrap();
        let elsewhere = library::view(session).map(|part| part.map(Message::Move));
        let rows = column![measure(body(words)), elsewhere, Element::from(field), buttons];
        rows.spacing(space::S).into()
    }
}

/// What the card of backups wants, in messages of this screen.
fn raised(action: Action<backups::Message>) -> Action<Message> {
    match action {
        Action::Edit(edit) => Action::Edit(edit),
        Action::Set(setting) => Action::Set(setting),
        Action::Focus(id) => Action::Focus(id),
        Action::Undo => Action::Undo,
        Action::Go(screen) => Action::Go(screen),
        Action::OpenFile(path) => Action::OpenFile(path),
        Action::Run(task) => Action::Run(task.map(Message::Backups)),
        Action::File(File::BackUp) => Action::File(File::BackUp),
        Action::File(File::StopBackup) => Action::File(File::StopBackup),
        Action::File(File::Earlier { .. }) => {
            let then = |known| Message::Backups(backups::Message::Earlier(known));
            Action::File(File::Earlier { then })
        }
        Action::File(File::Compare { earlier, .. }) => {
            let then = |compared| Message::Backups(backups::Message::Compared(Box::new(compared)));
            Action::File(File::Compare { earlier, then })
        }
        _ => Action::None,
    }
}

fn part<'a>(key: &str, inside: Element<'a, Message>, session: &'a Session) -> Element<'a, Message> {
    card(column![card_title(session.t(key)), inside].spacing(space::S))
}

fn languages(session: &Session) -> Element<'_, Message> {
    answers(Language::ALL.map(|language| {
        let key = format!("ui-language-{}", language.code());
        let on = session.settings.language == language;
        let id = format!("settings-{key}");
        Choice::new(id, session.t(&key), on, Message::LanguageChosen(language))
    }))
}

fn sizes(session: &Session) -> Element<'_, Message> {
    answers(TEXT_SIZES.map(|size| {
        let words = session.tf("settings-percent", &[("n", size.into())]);
        let on = session.settings.text_size == size;
        Choice::new(format!("settings-size-{size}"), words, on, Message::TextSizeChosen(size))
    }))
}

fn looks(session: &Session) -> Element<'_, Message> {
    answers(Look::ALL.map(|look| {
        let key = match look {
            Look::Light => "settings-look-light",
            Look::Dark => "settings-look-dark",
            Look::High => "settings-look-high",
        };
        let on = session.settings.look == look;
        Choice::new(key, session.t(key), on, Message::LookChosen(look))
            .hint(session.t(&format!("{key}.hint")))
    }))
}

fn version(session: &Session) -> String {
    let content = session.content.version.clone();
    let program = env!("CARGO_PKG_VERSION");
    session.tf("settings-version", &[("program", program.into()), ("content", content.into())])
}
