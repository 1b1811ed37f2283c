//! The child: a first name is enough; never a citizen service number.

use iced::widget::{Column, column, row};
use serde::{Deserialize, Serialize};

use crate::{
    dates,
    dossier::{Child, edit::Edit},
    ui::{
        action::Action,
        screen::form::{self, some},
        session::Session,
        theme::{Element, space},
        widget::{Field, card, card_title, primary, small, text_field},
    },
};

/// The name of the draft.
const DRAFT: &str = "child";

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    born: String,
    group: String,
}

impl Typed {
    fn of(child: &Child) -> Self {
        Self {
            name: child.name.clone(),
            born: child.born.clone().unwrap_or_default(),
            group: child.group.clone().unwrap_or_default(),
        }
    }
}

/// The form; always open.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// `None` = as it stands in the dossier.
    typed: Option<Typed>,
    bad_month: bool,
    saved: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    NameTyped(String),
    BornTyped(String),
    GroupTyped(String),
    SavePressed,
}

const fn up(message: Message) -> super::Message {
    super::Message::Child(message)
}

impl Form {
    pub(super) fn new(session: &Session) -> Self {
        let typed = form::kept(DRAFT, session);
        Self { typed, ..Self::default() }
    }

    pub(super) fn update(&mut self, message: Message, session: &Session) -> Action<super::Message> {
        self.saved = false;
        let typed = self.typed.get_or_insert_with(|| Typed::of(&session.dossier.child));
        match message {
            Message::NameTyped(text) => typed.name = text,
            Message::BornTyped(text) => (typed.born, self.bad_month) = (text, false),
            Message::GroupTyped(text) => typed.group = text,
            Message::SavePressed => return self.save(session),
        }
        form::keep(DRAFT, typed)
    }

    fn save(&mut self, session: &Session) -> Action<super::Message> {
        let Some(typed) = &self.typed else { return Action::None };
        let born = match some(&typed.born) {
            None => None,
            Some(text) => match dates::parse_month(&text, session.today) {
                None => {
                    self.bad_month = true;
                    return Action::focus("child-born");
                }
                Some((year, month)) => Some(format!("{year:04}-{month:02}")),
            },
        };
        let child = Child {
            name: typed.name.trim().to_owned(),
            born,
            group: some(&typed.group),
            unknown: session.dossier.child.unknown.clone(),
        };
        (self.saved, self.typed) = (true, None);
        Action::Many(vec![Action::Edit(Edit::Child { child }), form::forget(DRAFT)])
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let child = &session.dossier.child;
        let own = |text: &'a Option<String>| text.as_deref().unwrap_or_default();
        let (name, born, group) = match &self.typed {
            Some(typed) => (typed.name.as_str(), typed.born.as_str(), typed.group.as_str()),
            None => (child.name.as_str(), own(&child.born), own(&child.group)),
        };
        let name = field("child-name", session.t("people-child-name"), name, Message::NameTyped)
            .hint(session.t("people-child-name-hint"));
        let fault = self.bad_month.then(|| session.t("people-child-born-fault"));
        let born = field("child-born", session.t("people-child-born"), born, Message::BornTyped)
            .hint(session.t("people-child-born-hint"))
            .error(fault);
        let group =
            field("child-group", session.t("people-child-group"), group, Message::GroupTyped);
        let save = primary(session.t("people-save")).id("child-save");
        let mut buttons = row![save.on_press(up(Message::SavePressed))].spacing(space::S);
        if self.saved {
            buttons = buttons.push(small(session.t("people-saved")));
        }
        let rows = Column::new()
            .push(card_title(session.t("people-tab-child")))
            .push(Element::from(name))
            .push(Element::from(born))
            .push(Element::from(group))
            .push(buttons.align_y(iced::Center));
        column![card(rows.spacing(space::M))].into()
    }
}

fn field<'a>(
    id: &'static str,
    name: String,
    value: &'a str,
    typed: impl Fn(String) -> Message + 'a,
) -> Field<'a, super::Message> {
    let field = text_field(id, name, value, move |text| up(typed(text)));
    field.width(480.0).on_submit(up(Message::SavePressed))
}
