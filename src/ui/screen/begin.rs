//! A new dossier: a name, then a letter with a date on it, or what is going on.

mod letters;

use iced::widget::{Column, container, row};
use jiff::civil::Date;

use super::{
    form::{DateAsk, DateField},
    situations::{self, Aim, Picker, Wish},
};
use crate::{
    dates::Wanted,
    dossier::{Event, RecordId, Unknown, edit::Edit},
    ids::SituationId,
    ui::{
        action::{Action, File},
        screen::Screen,
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, answers, body_strong, lead, link, measure, page, page_title, primary,
            text_field, words::soft_ink,
        },
    },
};
use letters::{Letter, Sender, event, names_date};

/// Where the beginning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Name,
    HasLetter,
    From,
    Kind(Sender),
    Dates(Letter),
    Situation,
}

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Begin {
    part: Option<Part>,
    /// What came before, for Back.
    before: Vec<Part>,
    name: String,
    /// A long number stands in the name: perhaps a BSN.
    number: bool,
    /// The id of the answer that is chosen.
    chosen: Option<String>,
    /// "Go on" was pressed without an answer.
    unanswered: bool,
    date: DateField,
    names: DateField,
    picker: Picker,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    NameTyped(String),
    Chosen(String),
    DateTyped(String),
    NamesTyped(String),
    NextPressed,
    NoDatePressed,
    BackPressed,
    Picked(situations::Message),
}

impl Begin {
    /// The field or answer that takes the focus as soon as the screen is there.
    pub fn first(&self, session: &Session) -> String {
        first_control(self.part(session), session)
    }

    /// Where it is; a dossier that has been made already has its name.
    fn part(&self, session: &Session) -> Part {
        self.part.unwrap_or(if session.is_open() { Part::HasLetter } else { Part::Name })
    }

    /// What is asked: something else is another page.
    pub fn place(&self, session: &Session) -> String {
        format!("{:?}", self.part(session))
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::NameTyped(name) => (self.name, self.number) = (name, false),
            Message::Chosen(id) => (self.chosen, self.unanswered) = (Some(id), false),
            Message::DateTyped(text) => self.date.typed(text),
            Message::NamesTyped(text) => self.names.typed(text),
            Message::NextPressed => return self.next(session),
            Message::NoDatePressed => {
                if let Part::Dates(letter) = self.part(session) {
                    return finish(letter.situation, None, session);
                }
            }
            Message::BackPressed => {
                self.chosen = None;
                match self.before.pop() {
                    Some(part) => self.part = Some(part),
                    None => return Action::Back,
                }
            }
            Message::Picked(message) => {
                return match self.picker.update(message, session) {
                    Wish::Nothing => Action::None,
                    Wish::Go(id) => finish(id.as_str(), None, session),
                    Wish::Read(id) => Action::Go(Screen::Ladder(id)),
                    Wish::Help => Action::Go(Screen::Help),
                };
            }
        }
        Action::None
    }

    /// Goes on to another question, and puts the focus on its first answer or field.
    fn go(&mut self, from: Part, to: Part, session: &Session) -> Action<Message> {
        self.before.push(from);
        (self.part, self.chosen, self.unanswered) = (Some(to), None, false);
        Action::focus(first_control(to, session))
    }

    fn next(&mut self, session: &Session) -> Action<Message> {
        let part = self.part(session);
        match part {
            Part::Name => return self.named(),
            Part::Dates(letter) => return self.dated(letter, session),
            _ => {}
        }
        let Some(chosen) = self.chosen.clone() else {
            self.unanswered = true;
            return Action::None;
        };
        match part {
            Part::HasLetter if chosen == "begin-has-letter" => self.go(part, Part::From, session),
            Part::HasLetter => self.go(part, Part::Situation, session),
            Part::From => match Sender::keyed(&chosen) {
                Some(Sender::Other) | None => self.go(part, Part::Situation, session),
                Some(sender) => self.go(part, Part::Kind(sender), session),
            },
            Part::Kind(_) => match letters::keyed(&chosen) {
                Some(letter) => self.go(part, Part::Dates(letter), session),
                None => self.go(part, Part::Situation, session),
            },
            Part::Name | Part::Dates(_) | Part::Situation => Action::None,
        }
    }

    /// A first name or nickname is enough; a number of a person is never kept.
    fn named(&mut self) -> Action<Message> {
        let digits = self.name.chars().filter(char::is_ascii_digit).count();
        if digits >= 8 {
            self.number = true;
            return Action::focus("begin-name");
        }
        let name = self.name.trim().to_owned();
        Action::File(File::New { name, then: Screen::Begin })
    }

    fn dated(&mut self, letter: Letter, session: &Session) -> Action<Message> {
        let Some(date) = self.date.read(session.today, Wanted::Past) else {
            return Action::focus("begin-date");
        };
        let names = if names_date(letter, session) {
            match self.names.read_optional(session.today, Wanted::Coming) {
                Some(names) => names,
                None => return Action::focus("begin-names"),
            }
        } else {
            None
        };
        finish(letter.situation, Some((letter.event, date, names)), session)
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let part = self.part(session);
        let (title, intro) = match part {
            Part::Name => ("begin-name-title", "begin-name-lead"),
            Part::HasLetter => ("begin-letter-title", "begin-letter-lead"),
            Part::From => ("begin-from-title", "begin-from-lead"),
            Part::Kind(_) => ("begin-kind-title", "begin-kind-lead"),
            Part::Dates(_) => ("begin-date-title", "begin-date-lead"),
            Part::Situation => ("begin-situation-title", "begin-situation-lead"),
        };
        let mut rows = Column::new()
            .push(page_title(session.t(title)))
            .push(measure(lead(session.t(intro)).style(soft_ink)))
            .push(self.ask(part, session));
        if self.unanswered {
            rows = rows.push(body_strong(session.t("begin-choose-first")));
        }
        rows = rows.push(buttons(part, session));
        let rows = container(rows.spacing(space::L)).max_width(680);
        page(Column::new().push(rows))
    }

    fn ask<'a>(&'a self, part: Part, session: &'a Session) -> Element<'a, Message> {
        match part {
            Part::Name => {
                let error = self.number.then(|| session.t("begin-name-number"));
                text_field("begin-name", session.t("begin-name"), &self.name, Message::NameTyped)
                    .hint(session.t("begin-name-hint"))
                    .error(error)
                    .width(420.0)
                    .on_submit(Message::NextPressed)
                    .into()
            }
            Part::HasLetter => self.choices(session, ["begin-has-letter", "begin-no-letter"]),
            Part::From => self.choices(session, letters::senders(session).map(Sender::key)),
            Part::Kind(sender) => {
                let known = letters::of(sender, session).map(|one| one.key);
                self.choices(session, known.chain(["begin-letter-other"]))
            }
            Part::Dates(letter) => self.dates(letter, session),
            Part::Situation => self.picker.view(Aim::Begin, session).map(Message::Picked),
        }
    }

    fn choices<'a>(
        &'a self,
        session: &'a Session,
        keys: impl IntoIterator<Item = &'static str>,
    ) -> Element<'a, Message> {
        answers(keys.into_iter().map(|key| {
            let on = self.chosen.as_deref() == Some(key);
            let choice = Choice::new(key, session.t(key), on, Message::Chosen(key.to_owned()));
            match session.find(&format!("{key}.hint")) {
                Some(hint) => choice.hint(hint),
                None => choice,
            }
        }))
    }

    fn dates<'a>(&'a self, letter: Letter, session: &'a Session) -> Element<'a, Message> {
        let ask = DateAsk {
            id: "begin-date",
            name: session.t("begin-date"),
            hint: Some(session.t("begin-date-hint")),
            wanted: Wanted::Past,
        };
        let mut rows = Column::new().spacing(space::L);
        rows = rows.push(self.date.view(session, ask, Message::DateTyped, Message::NextPressed));
        if names_date(letter, session) {
            let ask = DateAsk {
                id: "begin-names",
                name: session.t("begin-names"),
                hint: Some(session.t("begin-names-hint")),
                wanted: Wanted::Coming,
            };
            let field = self.names.view(session, ask, Message::NamesTyped, Message::NextPressed);
            rows = rows.push(field);
        }
        rows.into()
    }
}

/// The id of the first answer or field of a question.
fn first_control(part: Part, session: &Session) -> String {
    let first = match part {
        Part::Name => "begin-name",
        Part::HasLetter => "begin-has-letter",
        Part::From => Sender::School.key(),
        Part::Kind(sender) => {
            letters::of(sender, session).next().map_or("begin-letter-other", |one| one.key)
        }
        Part::Dates(_) => "begin-date",
        Part::Situation => situations::SEARCH,
    };
    first.to_owned()
}

fn buttons(part: Part, session: &Session) -> Element<'_, Message> {
    // A situation has its own button, where it is explained.
    let next = (part != Part::Situation)
        .then(|| primary(session.t("begin-next")).id("begin-next").on_press(Message::NextPressed));
    let mut buttons = row![].push(next).spacing(space::M).align_y(iced::Center);
    if matches!(part, Part::Dates(_)) {
        let skip = link(session.t("begin-no-date")).id("begin-no-date");
        buttons = buttons.push(skip.on_press(Message::NoDatePressed));
    }
    let back = link(session.t("begin-back")).id("begin-back").on_press(Message::BackPressed);
    buttons.push(back).wrap().into()
}

/// Puts the situation, and the event if its date is known, into the dossier; then the questions.
fn finish(
    situation: &str,
    dated: Option<(&str, Date, Option<Date>)>,
    session: &Session,
) -> Action<Message> {
    let Ok(situation) = situation.parse::<SituationId>() else { return Action::None };
    let since = session.today;
    // One that was taken out of the plan comes back with all that was told.
    let known = session.dossier.situation(&situation).is_some();
    let mut edits = vec![if known {
        Edit::Leave { situation: situation.clone(), left: None }
    } else {
        Edit::AddSituation { situation: situation.clone(), since }
    }];
    if let Some((id, date, names)) = dated
        && let Some(event) = event(id, session)
    {
        let event = Event {
            id: RecordId::random(),
            event,
            situation: Some(situation),
            date,
            names,
            crossed_out: false,
            unknown: Unknown::new(),
        };
        edits.push(Edit::PutEvent { event });
    }
    Action::Many(vec![Action::Edits(edits), Action::Go(Screen::Way)])
}
