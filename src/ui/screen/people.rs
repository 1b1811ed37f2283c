//! The child, the parents, school, board, samenwerkingsverband, contacts, and the child's voice.

mod child;
mod contact;
mod parents;
mod party;
mod voice;

use iced::widget::column;

use crate::ui::{
    action::Action,
    screen::correction,
    session::Session,
    theme::{Element, space},
    widget::{Chip, Choice, lead, measure, notice, page, page_title, segmented, words::soft_ink},
};

/// Which part is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    #[default]
    Child,
    School,
    Contacts,
    Voice,
}

/// What this page alone remembers.
#[derive(Debug, Default)]
pub struct People {
    tab: Tab,
    child: child::Form,
    parents: parents::Form,
    party: Option<party::Form>,
    contact: Option<contact::Form>,
    voice: Option<voice::Form>,
    correction: Option<correction::Form>,
}

#[derive(Debug, Clone)]
pub enum Message {
    TabPicked(Tab),
    Child(child::Message),
    Parents(parents::Message),
    Party(party::Message),
    Contact(contact::Message),
    Voice(voice::Message),
    Correction(correction::Message),
}

impl People {
    /// The page; forms that were under way when the program ended come back.
    pub fn new(session: &Session) -> Self {
        Self {
            tab: Tab::Child,
            child: child::Form::new(session),
            parents: parents::Form::new(session),
            party: party::Form::kept(session),
            contact: contact::Form::kept(session),
            voice: voice::Form::kept(session),
            correction: correction::Form::kept(session, |id| {
                session.dossier.voice.iter().any(|one| one.id == *id)
            }),
        }
    }

    /// The page on one of its parts.
    pub fn on(tab: Tab, session: &Session) -> Self {
        Self { tab, ..Self::new(session) }
    }

    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::TabPicked(tab) => {
                self.tab = tab;
                Action::None
            }
            Message::Child(message) => self.child.update(message, session),
            Message::Parents(message) => self.parents.update(message, session),
            Message::Party(message) => party::update(&mut self.party, message, session),
            Message::Contact(message) => contact::update(&mut self.contact, message, session),
            Message::Voice(message) => voice::update(&mut self.voice, message, session),
            Message::Correction(message) => {
                correction::update(&mut self.correction, message, session)
            }
        }
    }

    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = page_title(session.t("people-title"));
        let intro = lead(session.t("people-lead")).style(soft_ink);
        let head = measure(column![title, intro].spacing(space::XS));
        if !session.is_open() {
            let none = notice(Chip::Quiet, session.t("screens-no-dossier"));
            return page(column![head, measure(none)]);
        }
        let tab = |tab: Tab, key: &str| {
            Choice::new(key, session.t(key), self.tab == tab, Message::TabPicked(tab))
        };
        let tabs = segmented([
            tab(Tab::Child, "people-tab-child"),
            tab(Tab::School, "people-tab-school"),
            tab(Tab::Contacts, "people-tab-contacts"),
            tab(Tab::Voice, "people-tab-voice"),
        ]);
        let part: Element<'a, Message> = match self.tab {
            Tab::Child => {
                let (child, parents) = (self.child.view(session), self.parents.view(session));
                column![child, parents].spacing(space::M).into()
            }
            Tab::School => party::view(self.party.as_ref(), session),
            Tab::Contacts => contact::view(self.contact.as_ref(), session),
            Tab::Voice if let Some(form) = &self.correction => {
                form.view(session, Message::Correction)
            }
            Tab::Voice => voice::view(self.voice.as_ref(), session),
        };
        page(column![head, tabs, part])
    }
}
