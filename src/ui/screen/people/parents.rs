//! Parents and carers, with or without gezag.

use iced::widget::{Column, column, row};

use crate::{
    dossier::{Gezag, Parent, Unknown, edit::Edit},
    ui::{
        action::Action,
        icon::Icon,
        screen::form,
        session::Session,
        theme::{Element, space},
        widget::{
            Choice,
            buttons::{quiet_with, secondary, secondary_with},
            card, card_title, label, segmented, small, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "parents";

/// The form; always open.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// `None` = as they stand in the dossier.
    parents: Option<Vec<Parent>>,
    saved: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    RemovePressed(usize),
    NameTyped(usize, String),
    PhoneTyped(usize, String),
    EmailTyped(usize, String),
    GezagPicked(usize, Gezag),
    SavePressed,
}

const GEZAG: [(Gezag, &str); 3] = [
    (Gezag::Yes, "people-gezag-yes"),
    (Gezag::No, "people-gezag-no"),
    (Gezag::Unknown, "people-gezag-unknown"),
];

const fn up(message: Message) -> super::Message {
    super::Message::Parents(message)
}

impl Form {
    pub(super) fn new(session: &Session) -> Self {
        Self { parents: form::kept(DRAFT, session), saved: false }
    }

    pub(super) fn update(&mut self, message: Message, session: &Session) -> Action<super::Message> {
        self.saved = false;
        let parents = self.parents.get_or_insert_with(|| session.dossier.parents.clone());
        match message {
            Message::AddPressed => parents.push(Parent {
                name: String::new(),
                gezag: Gezag::default(),
                phone: String::new(),
                email: String::new(),
                unknown: Unknown::new(),
            }),
            Message::RemovePressed(at) => {
                if at < parents.len() {
                    parents.remove(at);
                }
                return self.save(session);
            }
            Message::NameTyped(at, text) => change(parents, at, |parent| parent.name = text),
            Message::PhoneTyped(at, text) => change(parents, at, |parent| parent.phone = text),
            Message::EmailTyped(at, text) => change(parents, at, |parent| parent.email = text),
            Message::GezagPicked(at, gezag) => change(parents, at, |parent| parent.gezag = gezag),
            Message::SavePressed => return self.save(session),
        }
        form::keep(DRAFT, parents)
    }

    /// Saves those of whom something was filled in.
    fn save(&mut self, session: &Session) -> Action<super::Message> {
        let Some(mut parents) = self.parents.take() else { return Action::None };
        parents.retain(|parent| {
            [&parent.name, &parent.phone, &parent.email].iter().any(|text| !text.trim().is_empty())
        });
        self.saved = true;
        if parents == session.dossier.parents {
            return form::forget(DRAFT);
        }
        Action::Many(vec![Action::Edit(Edit::Parents { parents }), form::forget(DRAFT)])
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let mut rows = column![card_title(session.t("people-parents"))].spacing(space::M);
        let parents = self.parents.as_ref().unwrap_or(&session.dossier.parents);
        if parents.is_empty() {
            rows = rows.push(small(session.t("people-parents-empty")));
        }
        for (at, parent) in parents.iter().enumerate() {
            rows = rows.push(one(at, parent, session));
        }
        let add = secondary_with(Icon::PersonPlus, session.t("people-parent-add"));
        let mut buttons = row![add.id("parent-add").on_press(up(Message::AddPressed))];
        if !parents.is_empty() {
            let save = secondary(session.t("people-save")).id("parents-save");
            buttons = buttons.push(save.on_press(up(Message::SavePressed)));
        }
        if self.saved {
            buttons = buttons.push(small(session.t("people-saved")));
        }
        card(rows.push(buttons.spacing(space::S).align_y(iced::Center).wrap()))
    }
}

fn change(parents: &mut [Parent], at: usize, with: impl FnOnce(&mut Parent)) {
    if let Some(parent) = parents.get_mut(at) {
        with(parent);
    }
}

fn one<'a>(at: usize, parent: &'a Parent, session: &'a Session) -> Element<'a, super::Message> {
    let id = |name: &str| format!("parent-{name}-{at}");
    let name = text_field(id("name"), session.t("people-parent-name"), &parent.name, move |text| {
        up(Message::NameTyped(at, text))
    });
    let phone = text_field(id("phone"), session.t("people-phone"), &parent.phone, move |text| {
        up(Message::PhoneTyped(at, text))
    });
    let email = text_field(id("email"), session.t("people-email"), &parent.email, move |text| {
        up(Message::EmailTyped(at, text))
    });
    let gezag = segmented(GEZAG.map(|(gezag, key)| {
        let chosen = parent.gezag == gezag;
        Choice::new(id(key), session.t(key), chosen, up(Message::GezagPicked(at, gezag)))
    }));
    let gezag = column![
        label(session.t("people-parent-gezag")),
        small(session.t("people-parent-gezag-hint")),
        gezag
    ];
    let remove = quiet_with(Icon::Close, session.t("people-parent-remove"))
        .description(parent.name.clone())
        .on_press(up(Message::RemovePressed(at)));
    let reach = row![Element::from(phone.width(260.0)), Element::from(email.width(360.0))];
    let rows = Column::new()
        .push(Element::from(name.width(480.0)))
        .push(reach.spacing(space::M).wrap())
        .push(gezag.spacing(space::XS))
        .push(remove);
    rows.spacing(space::S).into()
}
