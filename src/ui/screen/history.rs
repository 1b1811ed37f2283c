//! What changed: every change in words, the newest first, in pages.

use iced::widget::{Column, column, row};

use crate::{
    changes::{Told, Words},
    dossier::{
        difference::changes,
        store::{Line, Lines},
    },
    files, problem,
    ui::{
        action::Action,
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::secondary_with, card, icon, lead, measure, notice,
            page, page_title, small, words::soft_ink,
        },
    },
};

/// How many changes stand on a page.
const PAGE: usize = 20;
/// So many parts of one change are shown; a long one says how many more there are.
const PARTS: usize = 12;

/// What this screen remembers.
#[derive(Debug, Default)]
pub struct History {
    state: State,
    /// From 0.
    page: usize,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Reading,
    /// Oldest first.
    Read(Lines),
    /// A sentence.
    Failed(String),
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    Read(Result<Lines, files::Error>),
    NewerPressed,
    OlderPressed,
    UndoPressed,
}

impl History {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::Read(Ok(lines)) => {
                self.page = self.page.min(pages(lines.lines.len()) - 1);
                self.state = State::Read(lines);
            }
            Message::Read(Err(error)) => {
                let words = problem::sentence(&session.texts, session.language(), &error);
                self.state = State::Failed(words);
            }
            Message::NewerPressed => self.page = self.page.saturating_sub(1),
            Message::OlderPressed => {
                if let State::Read(lines) = &self.state {
                    self.page = (self.page + 1).min(pages(lines.lines.len()) - 1);
                }
            }
            Message::UndoPressed => return Action::Undo,
        }
        Action::None
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = page_title(session.t("history-title"));
        let intro = measure(lead(session.t("history-lead")).style(soft_ink));
        let rows = column![title, intro].spacing(space::M);
        if !session.is_open() {
            return page(rows.push(measure(notice(Chip::Quiet, session.t("screens-no-dossier")))));
        }
        page(match &self.state {
            State::Reading => rows.push(body(session.t("history-reading"))),
            State::Failed(words) => rows.push(notice(Chip::Yours, words.as_str())),
            State::Read(lines) if lines.lines.is_empty() => {
                rows.push(measure(notice(Chip::Quiet, session.t("history-none"))))
            }
            State::Read(lines) => {
                let undo = secondary_with(Icon::Undo, session.t("history-undo"));
                let undo = undo.id("history-undo").on_press(Message::UndoPressed);
                let unread = (lines.unread > 0).then(|| {
                    let count = [("count", lines.unread.into())];
                    notice(Chip::Quiet, session.tf("history-unread", &count))
                });
                let rows = rows.push(unread).push(row![undo]);
                rows.push(self.lines(lines, session)).push(self.turn(lines, session))
            }
        })
    }

    fn lines<'a>(&'a self, lines: &'a Lines, session: &'a Session) -> Element<'a, Message> {
        let shown = lines.lines.iter().rev().skip(self.page * PAGE).take(PAGE);
        let words = Words {
            texts: &session.texts,
            language: session.language(),
            dossier: &session.dossier,
        };
        Column::with_children(shown.map(|line| one(line, words, session))).spacing(space::S).into()
    }

    /// The buttons to the next pages.
    fn turn<'a>(&'a self, lines: &Lines, session: &'a Session) -> Option<Element<'a, Message>> {
        let count = pages(lines.lines.len());
        if count < 2 {
            return None;
        }
        let newer = secondary_with(Icon::Left, session.t("history-newer")).id("history-newer");
        let newer = newer.on_press_maybe((self.page > 0).then_some(Message::NewerPressed));
        let older = secondary_with(Icon::Right, session.t("history-older")).id("history-older");
        let more = self.page + 1 < count;
        let older = older.on_press_maybe(more.then_some(Message::OlderPressed));
        let values = [("page", (self.page + 1).into()), ("pages", count.into())];
        let place = body(session.tf("history-page", &values));
        Some(row![newer, place, older].spacing(space::M).align_y(iced::Center).wrap().into())
    }
}

fn pages(lines: usize) -> usize {
    lines.div_ceil(PAGE).max(1)
}

fn one<'a>(line: &Line, words: Words<'_>, session: &'a Session) -> Element<'a, Message> {
    let (date, time) = problem::moment(line.at, session.language());
    let when = session.tf("history-moment", &[("date", date.into()), ("time", time.into())]);
    let told = words.all(&changes(&line.edit, &line.undo));
    let told = if told.is_empty() { vec![words.other()] } else { told };
    card(column![small(when), list(told, PARTS, session)].spacing(space::XXS))
}

/// Changes below each other, at most so many; what takes something away has a sign of its own.
pub fn list<'a, M: 'a>(told: Vec<Told>, most: usize, session: &Session) -> Element<'a, M> {
    let more = told.len().saturating_sub(most);
    let mut rows = Column::new().spacing(space::XS);
    for one in told.into_iter().take(most) {
        let mut said = column![body_strong(one.what).width(iced::Fill)].spacing(2);
        for detail in one.details {
            said = said.push(small(detail));
        }
        let sign = if one.gone { Icon::Minus } else { Icon::Right };
        rows = rows.push(row![icon(sign, 20.0), said].spacing(space::S));
    }
    if more > 0 {
        rows = rows.push(small(session.tf("history-more", &[("count", more.into())])));
    }
    rows.into()
}
