//! The lock: a dossier with a password, before it is open; and the wait while everything in one is
//! written anew.

use std::path::PathBuf;

use iced::{
    Length, Padding,
    widget::{Column, column, container, row, scrollable, space as gap},
};

use crate::{
    dossier::seal::{Key, Unlock},
    ui::{
        action::{Action, File},
        icon::Icon,
        screen::Screen,
        secret::Secret,
        session::Session,
        theme::{Element, size, space},
        widget::{
            Chip, body, buttons::primary_large, buttons::quiet_with, check, icon, lead, link,
            measure, notice, page_title, secondary, small, text_field, words::soft_ink,
        },
    },
};

/// Which way a closed dossier is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// As it is.
    #[default]
    Open,
    /// Its last good copy.
    LastGood,
    /// A travel file: it is unpacked.
    Unpack,
}

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Locked {
    /// What is to be opened.
    path: PathBuf,
    way: Way,
    typed: Secret,
    shown: bool,
    /// The key of the recovery sheet is typed, not the password.
    paper: bool,
    state: State,
}

#[derive(Debug, Clone, Default, PartialEq)]
enum State {
    #[default]
    Asking,
    /// What went wrong.
    Refused(String),
    Opening,
    /// Everything is written anew: so much of it is done.
    Working(f32),
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    Typed(Secret),
    ShowPressed,
    OtherPressed,
    OpenPressed,
    CancelPressed,
    BackPressed,
}

impl Locked {
    /// Asks for what opens this.
    pub fn asking(path: PathBuf, way: Way, said: Option<String>) -> Self {
        let state = said.map_or(State::Asking, State::Refused);
        Self { path, way, state, ..Self::default() }
    }

    /// Waits until everything is written anew.
    pub fn working() -> Self {
        Self { state: State::Working(0.0), ..Self::default() }
    }

    /// So much of it is done, of one.
    pub fn worked(&mut self, part: f32) {
        if matches!(self.state, State::Working(_)) {
            self.state = State::Working(part);
        }
    }

    /// It stays closed; what was typed can be put right.
    pub fn refused(&mut self, words: String) {
        self.state = State::Refused(words);
    }

    /// The field that it begins with.
    pub fn first(&self) -> Option<&'static str> {
        let asks = matches!(self.state, State::Asking | State::Refused(_));
        asks.then_some("locked-typed")
    }

    /// Whether it waits for what opens this.
    pub fn is_for(&self, path: &std::path::Path) -> bool {
        self.path == path && self.state == State::Opening
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                Action::None
            }
            Message::ShowPressed => {
                self.shown = !self.shown;
                Action::None
            }
            Message::OtherPressed => {
                (self.paper, self.shown) = (!self.paper, !self.paper);
                (self.typed, self.state) = (Secret::default(), State::Asking);
                Action::focus("locked-typed")
            }
            Message::OpenPressed => self.open(session),
            Message::CancelPressed => Action::File(File::StopSealing),
            Message::BackPressed => {
                self.typed = Secret::default();
                Action::Go(Screen::Start)
            }
        }
    }

    fn open(&mut self, session: &Session) -> Action<Message> {
        if self.typed.is_empty() || self.state == State::Opening {
            return Action::None;
        }
        let unlock = if self.paper {
            let Some(key) = Key::from_paper(self.typed.as_str()) else {
                self.state = State::Refused(session.t("locked-key-wrong"));
                return Action::focus("locked-typed");
            };
            Unlock::Key(key)
        } else {
            Unlock::Password(self.typed.password())
        };
        self.state = State::Opening;
        Action::File(File::Unlock { path: self.path.clone(), way: self.way, unlock })
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let inside = match self.state {
            State::Working(part) => working(part, session),
            _ => self.ask(session),
        };
        let inside = container(inside).max_width(600);
        let inside = container(inside).padding(Padding::from([60.0, space::XL]));
        let page = container(inside).center_x(Length::Fill);
        scrollable(page).width(Length::Fill).height(Length::Fill).into()
    }

    fn ask<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let title = row![icon(Icon::Lock, size::PAGE), page_title(session.t("locked-title"))];
        let (key, other) = if self.paper {
            ("locked-key", "locked-use-password")
        } else {
            ("locked-password", "locked-use-key")
        };
        let typed = |text| Message::Typed(Secret::new(text));
        let field = text_field("locked-typed", session.t(key), self.typed.as_str(), typed)
            .hint(session.t(&format!("{key}.hint")))
            .secret(!self.shown)
            .on_submit(Message::OpenPressed);
        let show = check(session.t("password-show"), self.shown, Message::ShowPressed);
        let busy = self.state == State::Opening;
        let words = session.t(if busy { "locked-opening" } else { "locked-open" });
        let open = primary_large(words).id("locked-open");
        let ready = !busy && !self.typed.is_empty();
        let open = open.on_press_maybe(ready.then_some(Message::OpenPressed));
        let other = link(session.t(other)).id("locked-other").on_press(Message::OtherPressed);
        let back = quiet_with(Icon::Back, session.t("locked-back")).id("locked-back");
        let said = match &self.state {
            State::Refused(words) => Some(notice(Chip::Yours, words.as_str())),
            _ => None,
        };
        Column::new()
            .push(title.spacing(space::S).align_y(iced::Center))
            .push(measure(
                lead(session.tf("locked-lead", &[("name", name.into())])).style(soft_ink),
            ))
            .push(said)
            .push(Element::from(field))
            .push(show.id("locked-show"))
            .push(row![open, other].spacing(space::M).align_y(iced::Center).wrap())
            .push(gap::vertical().height(space::S))
            .push(measure(small(session.t("locked-note"))))
            .push(back.on_press(Message::BackPressed))
            .spacing(space::M)
            .into()
    }
}

fn working(part: f32, session: &Session) -> Element<'_, Message> {
    let percent = format!("{:.0}", part * 100.0);
    let words = session.tf("locked-working-part", &[("percent", percent.into())]);
    let cancel = secondary(session.t("locked-cancel")).id("locked-cancel");
    column![
        page_title(session.t("locked-working")),
        measure(body(session.t("locked-working-lead"))),
        small(words),
        cancel.on_press(Message::CancelPressed),
    ]
    .spacing(space::M)
    .into()
}
