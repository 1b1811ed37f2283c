//! The whole dossier in one file: what goes along, and what became of it.

use iced::widget::{Column, column};

use crate::{
    dossier::archive::Without,
    ui::{
        action::{Action, File},
        session::Session,
        theme::{Element, space},
        widget::{Chip, body, check, group, measure, notice, primary, soft},
    },
};

/// What this part remembers.
#[derive(Debug, Clone, Default)]
pub struct Travel {
    without: Without,
    state: State,
}

#[derive(Debug, Clone, Default, PartialEq)]
enum State {
    #[default]
    Idle,
    Busy,
    /// Sentences.
    Done(String),
    Failed(String),
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    PrivatePressed,
    HistoryPressed,
    PackPressed,
    /// Sentences; `None` = cancelled.
    Packed(Option<Result<String, String>>),
}

impl Travel {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action<Message> {
        match message {
            Message::PrivatePressed => self.without.private = !self.without.private,
            Message::HistoryPressed => self.without.history = !self.without.history,
            Message::PackPressed => {
                self.state = State::Busy;
                let without = self.without;
                return Action::File(File::Travel { without, then: Message::Packed });
            }
            Message::Packed(None) => self.state = State::Idle,
            Message::Packed(Some(Ok(words))) => self.state = State::Done(words),
            Message::Packed(Some(Err(words))) => self.state = State::Failed(words),
        }
        Action::None
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let private = !self.without.private;
        let mut boxes = Column::new().spacing(2).push(
            check(session.t("travel-private"), private, Message::PrivatePressed)
                .id("travel-private"),
        );
        // The history holds what is private too: without the one, without the other.
        if private {
            let history = !self.without.history;
            let history = check(session.t("travel-history"), history, Message::HistoryPressed);
            boxes = boxes.push(history.id("travel-history"));
        } else {
            boxes = boxes.push(soft(session.t("travel-history-too")));
        }
        let busy = self.state == State::Busy;
        let press = primary(session.t(if busy { "travel-busy" } else { "travel-make" }));
        let press = press.id("travel-make").on_press_maybe((!busy).then_some(Message::PackPressed));
        let said = match &self.state {
            State::Idle | State::Busy => None,
            State::Done(words) => Some(notice(Chip::Done, words.as_str())),
            State::Failed(words) => Some(notice(Chip::Yours, words.as_str())),
        };
        let lead = measure(body(session.t(if session.sealed {
            "travel-lead-sealed"
        } else {
            "travel-lead"
        })));
        column![lead, group(boxes), press].push(said).spacing(space::S).into()
    }
}
