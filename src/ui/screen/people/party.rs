//! School, board and samenwerkingsverband: the same five fields for each.

use iced::widget::{Column, column, row};
use serde::{Deserialize, Serialize};

use crate::{
    dossier::{
        Party,
        edit::{Edit, PartyRole},
    },
    ui::{
        action::Action,
        icon::Icon,
        screen::form,
        session::Session,
        theme::{Element, space},
        widget::{
            body, body_strong, buttons::quiet_with, card, card_title, primary, quiet, small,
            text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "party";

/// The three, in the order shown.
const ROLES: [(PartyRole, &str); 3] = [
    (PartyRole::School, "people-school"),
    (PartyRole::Board, "people-board"),
    (PartyRole::Swv, "people-swv"),
];

/// The form of one of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Form {
    role: PartyRole,
    party: Party,
}

/// A field of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Name,
    Address,
    Person,
    Phone,
    Email,
}

#[derive(Debug, Clone)]
pub enum Message {
    EditPressed(PartyRole),
    Typed(Part, String),
    SavePressed,
    CancelPressed,
}

const PARTS: [(Part, &str); 5] = [
    (Part::Name, "people-name"),
    (Part::Person, "people-person"),
    (Part::Address, "people-address"),
    (Part::Phone, "people-phone"),
    (Part::Email, "people-email"),
];

/// The end of an id.
const fn role_key(role: PartyRole) -> &'static str {
    match role {
        PartyRole::School => "school",
        PartyRole::Board => "board",
        PartyRole::Swv => "swv",
    }
}

const fn up(message: Message) -> super::Message {
    super::Message::Party(message)
}

fn party_of(role: PartyRole, session: &Session) -> &Party {
    match role {
        PartyRole::School => &session.dossier.school,
        PartyRole::Board => &session.dossier.board,
        PartyRole::Swv => &session.dossier.swv,
    }
}

const fn part(party: &Party, part: Part) -> &String {
    match part {
        Part::Name => &party.name,
        Part::Address => &party.address,
        Part::Person => &party.person,
        Part::Phone => &party.phone,
        Part::Email => &party.email,
    }
}

impl Form {
    pub(super) fn kept(session: &Session) -> Option<Self> {
        form::kept(DRAFT, session)
    }

    fn typed(&mut self, which: Part, text: String) -> Action<super::Message> {
        let party = &mut self.party;
        match which {
            Part::Name => party.name = text,
            Part::Address => party.address = text,
            Part::Person => party.person = text,
            Part::Phone => party.phone = text,
            Part::Email => party.email = text,
        }
        form::keep(DRAFT, self)
    }

    fn view<'a>(
        &'a self,
        session: &'a Session,
    ) -> Column<'a, super::Message, crate::ui::theme::Theme> {
        let mut rows = Column::new().spacing(space::M);
        for (which, key) in PARTS {
            let typed = move |text| up(Message::Typed(which, text));
            let field = text_field(key, session.t(key), part(&self.party, which), typed);
            let field = field.width(480.0).on_submit(up(Message::SavePressed));
            rows = rows.push(Element::from(field));
        }
        let save = primary(session.t("people-save")).id("party-save");
        let cancel = quiet(session.t("people-cancel")).on_press(up(Message::CancelPressed));
        let buttons = row![save.on_press(up(Message::SavePressed)), cancel];
        rows.push(buttons.spacing(space::S).align_y(iced::Center))
    }
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    match message {
        Message::EditPressed(role) => {
            *form = Some(Form { role, party: party_of(role, session).clone() });
            Action::focus("people-name")
        }
        Message::Typed(which, text) => {
            form.as_mut().map_or(Action::None, |form| form.typed(which, text))
        }
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => match form.take() {
            None => Action::None,
            Some(Form { role, party }) => {
                let put = Action::Edit(Edit::Party { role, party });
                Action::Many(vec![put, form::forget(DRAFT)])
            }
        },
    }
}

pub(super) fn view<'a>(
    form: Option<&'a Form>,
    session: &'a Session,
) -> Element<'a, super::Message> {
    let cards = ROLES.map(|(role, key)| {
        let head = column![card_title(session.t(key)), small(session.t(&format!("{key}-hint"))),];
        let rows = column![head].spacing(space::S);
        card(match form.filter(|form| form.role == role) {
            Some(form) => rows.push(form.view(session)),
            None => rows.push(summary(role, session)),
        })
    });
    Column::with_children(cards).spacing(space::M).into()
}

fn summary(role: PartyRole, session: &Session) -> Element<'_, super::Message> {
    let party = party_of(role, session);
    let mut rows = Column::new().spacing(2);
    if !party.name.is_empty() {
        rows = rows.push(body_strong(party.name.as_str()));
    }
    for which in [Part::Person, Part::Address, Part::Phone, Part::Email] {
        let text = part(party, which);
        if !text.is_empty() {
            rows = rows.push(body(text.as_str()));
        }
    }
    let edit = quiet_with(Icon::Pencil, session.t("people-edit"))
        .description(party.name.clone())
        .id(format!("party-edit-{}", role_key(role)))
        .on_press(up(Message::EditPressed(role)));
    rows.push(edit).into()
}
