//! People and bodies that a parent speaks with.

use iced::widget::{Column, column, row};
use serde::{Deserialize, Serialize};

use crate::{
    dossier::{Contact, RecordId, Unknown, edit::Edit},
    ui::{
        action::Action,
        icon::Icon,
        screen::form::{self, some},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::quiet_with, card, chip, measure, notice, now_title,
            primary, quiet, small, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "contact";

/// The form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Form {
    contact: Contact,
    #[serde(skip)]
    no_name: bool,
}

/// A field of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Name,
    Role,
    Phone,
    Email,
    Note,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    EditPressed(RecordId),
    StrikePressed(RecordId),
    Typed(Part, String),
    SavePressed,
    CancelPressed,
}

const PARTS: [(Part, &str); 5] = [
    (Part::Name, "people-name"),
    (Part::Role, "people-role"),
    (Part::Phone, "people-phone"),
    (Part::Email, "people-email"),
    (Part::Note, "people-note"),
];

const fn up(message: Message) -> super::Message {
    super::Message::Contact(message)
}

const fn part(contact: &Contact, part: Part) -> &String {
    match part {
        Part::Name => &contact.name,
        Part::Role => &contact.role,
        Part::Phone => &contact.phone,
        Part::Email => &contact.email,
        Part::Note => &contact.note,
    }
}

impl Form {
    pub(super) fn kept(session: &Session) -> Option<Self> {
        form::kept(DRAFT, session)
    }

    fn fresh() -> Self {
        let contact = Contact {
            id: RecordId::random(),
            name: String::new(),
            role: String::new(),
            phone: String::new(),
            email: String::new(),
            note: String::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        };
        Self { contact, no_name: false }
    }

    fn typed(&mut self, which: Part, text: String) -> Action<super::Message> {
        self.no_name = false;
        let contact = &mut self.contact;
        match which {
            Part::Name => contact.name = text,
            Part::Role => contact.role = text,
            Part::Phone => contact.phone = text,
            Part::Email => contact.email = text,
            Part::Note => contact.note = text,
        }
        form::keep(DRAFT, self)
    }

    fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let mut rows = column![now_title(session.t("people-contact-add"))].spacing(space::M);
        for (which, key) in PARTS {
            let typed = move |text| up(Message::Typed(which, text));
            let mut field = text_field(key, session.t(key), part(&self.contact, which), typed)
                .width(480.0)
                .on_submit(up(Message::SavePressed));
            if which == Part::Role {
                field = field.hint(session.t("people-role-hint"));
            }
            if which == Part::Name && self.no_name {
                field = field.error(Some(session.t("people-contact-name-empty")));
            }
            rows = rows.push(Element::from(field));
        }
        let save = primary(session.t("people-save")).id("contact-save");
        let cancel = quiet(session.t("people-cancel")).on_press(up(Message::CancelPressed));
        let buttons = row![save.on_press(up(Message::SavePressed)), cancel];
        card(rows.push(buttons.spacing(space::S).align_y(iced::Center)))
    }
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    let contact_of =
        |id: &RecordId| session.dossier.contacts.iter().find(|contact| contact.id == *id);
    match message {
        Message::AddPressed => {
            *form = Some(Form::kept(session).unwrap_or_else(Form::fresh));
            Action::focus("people-name")
        }
        Message::EditPressed(id) => {
            let of = |contact: &Contact| Form { contact: contact.clone(), no_name: false };
            *form = contact_of(&id).map(of);
            Action::focus("people-name")
        }
        Message::StrikePressed(id) => contact_of(&id).map_or(Action::None, |contact| {
            let crossed_out = !contact.crossed_out;
            let contact = Contact { crossed_out, ..contact.clone() };
            Action::Edit(Edit::PutContact { contact })
        }),
        Message::Typed(which, text) => {
            form.as_mut().map_or(Action::None, |form| form.typed(which, text))
        }
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => save(form),
    }
}

fn save(form: &mut Option<Form>) -> Action<super::Message> {
    let Some(open) = form else { return Action::None };
    if some(&open.contact.name).is_none() {
        open.no_name = true;
        return Action::focus("people-name");
    }
    let contact = open.contact.clone();
    *form = None;
    Action::Many(vec![Action::Edit(Edit::PutContact { contact }), form::forget(DRAFT)])
}

pub(super) fn view<'a>(
    form: Option<&'a Form>,
    session: &'a Session,
) -> Element<'a, super::Message> {
    if let Some(form) = form {
        return form.view(session);
    }
    let add = primary(session.t("people-contact-add")).id("contact-add");
    let mut rows = column![add.on_press(up(Message::AddPressed))].spacing(space::S);
    if session.dossier.contacts.is_empty() {
        let empty = notice(Chip::Quiet, session.t("people-contacts-empty"));
        rows = rows.push(measure(empty));
    }
    for contact in &session.dossier.contacts {
        rows = rows.push(one(contact, session));
    }
    rows.into()
}

fn one<'a>(contact: &'a Contact, session: &'a Session) -> Element<'a, super::Message> {
    let mut head = row![body_strong(contact.name.as_str())].spacing(space::S);
    if contact.crossed_out {
        head = head.push(chip(Chip::Quiet, session.t("people-struck")));
    }
    let mut rows = Column::new().push(head.align_y(iced::Center).wrap()).spacing(2);
    if !contact.role.is_empty() {
        rows = rows.push(small(contact.role.as_str()));
    }
    for which in [Part::Phone, Part::Email, Part::Note] {
        let text = part(contact, which);
        if !text.is_empty() {
            rows = rows.push(body(text.as_str()));
        }
    }
    let strike = if contact.crossed_out { "people-restore" } else { "people-strike" };
    let edit = quiet_with(Icon::Pencil, session.t("people-edit"))
        .description(contact.name.clone())
        .on_press(up(Message::EditPressed(contact.id.clone())));
    let strike = quiet_with(Icon::Close, session.t(strike))
        .description(contact.name.clone())
        .on_press(up(Message::StrikePressed(contact.id.clone())));
    card(rows.push(row![edit, strike].spacing(space::S).wrap()))
}
