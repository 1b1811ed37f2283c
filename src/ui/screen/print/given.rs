//! After a print: was it given or sent? Then what is in it stays as it is.

use iced::widget::{column, row};

use crate::{
    dates::Wanted,
    dossier::{Given, edit::Record},
    ui::{
        action::Action,
        screen::form::DateField,
        session::Session,
        theme::{Element, space},
        widget::{Chip, body, card, card_title, notice, primary, quiet, text_field},
    },
};

/// What was answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Ask {
    to: String,
    on: DateField,
    state: State,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum State {
    #[default]
    Asked,
    /// No, not yet.
    Away,
    /// So many entries are fixed.
    Done(usize),
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    ToTyped(String),
    OnTyped(String),
    YesPressed,
    NoPressed,
}

impl Ask {
    /// A question about another print: as if it was given today.
    pub(super) fn anew(session: &Session) -> Self {
        Self { on: DateField::of(session.today, session.language()), ..Self::default() }
    }

    /// Takes in what happened.
    pub(super) fn update(&mut self, message: Message, session: &Session) -> Action<super::Message> {
        match message {
            Message::ToTyped(text) => self.to = text,
            Message::OnTyped(text) => self.on.typed(text),
            Message::NoPressed => self.state = State::Away,
            Message::YesPressed => {
                let Some(day) = self.on.read(session.today, Wanted::Past) else {
                    return Action::focus("given-on");
                };
                let given = unchanged(session);
                self.state = State::Done(given.len());
                return Action::Edit(session.dossier.give(&given, day, &self.to));
            }
        }
        Action::None
    }

    /// The question, or what was answered; nothing where nothing of the dossier was printed.
    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Option<Element<'a, super::Message>> {
        if session.printed.is_empty() || !session.is_open() || self.state == State::Away {
            return None;
        }
        let changed = session.printed.len() - unchanged(session).len();
        let changed = (changed > 0 && self.state == State::Asked).then(|| {
            notice(Chip::Quiet, session.tf("fixed-changed", &[("count", changed.into())]))
        });
        if let State::Done(count) = self.state {
            let words = session.tf("fixed-done", &[("count", count.into())]);
            return Some(notice(Chip::Done, words));
        }
        let up = super::Message::Given;
        let to = text_field("given-to", session.t("fixed-to"), &self.to, move |text| {
            up(Message::ToTyped(text))
        });
        let meant = self.on.meant_words(session, Wanted::Past);
        let fault = self.on.fault_words(session);
        let on = text_field("given-on", session.t("fixed-on"), self.on.text(), move |text| {
            up(Message::OnTyped(text))
        });
        let on = on.note(meant).error(fault).on_submit(up(Message::YesPressed));
        let yes = primary(session.t("fixed-yes")).id("given-yes");
        let no = quiet(session.t("fixed-no")).id("given-no");
        let buttons =
            row![yes.on_press(up(Message::YesPressed)), no.on_press(up(Message::NoPressed))];
        let rows = column![card_title(session.t("fixed-ask")), body(session.t("fixed-ask-lead"))]
            .push(changed)
            .push(Element::from(to.hint(session.t("fixed-to-hint"))))
            .push(Element::from(on))
            .push(buttons.spacing(space::S).align_y(iced::Center).wrap());
        Some(card(rows.spacing(space::S)))
    }
}

/// The records that still are as they were printed.
fn unchanged(session: &Session) -> Vec<Given> {
    let same = session
        .printed
        .iter()
        .filter(|(record, _)| session.dossier.record(id_of(record)).as_ref() == Some(record));
    same.map(|(record, prepared)| (id_of(record).clone(), *prepared)).collect()
}

const fn id_of(record: &Record) -> &crate::dossier::RecordId {
    match record {
        Record::Event(one) => &one.id,
        Record::Log(one) => &one.id,
        Record::Meeting(one) => &one.id,
        Record::Document(one) => &one.id,
        Record::Contact(one) => &one.id,
        Record::Voice(one) => &one.id,
    }
}
