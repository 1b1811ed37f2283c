//! What was agreed in a meeting: who does what, by when, and whether it was done.

use iced::widget::{Column, column, row};
use serde::{Deserialize, Serialize};

use super::meeting;
use crate::{
    dates::Wanted,
    dossier::{Agreement, Kept, Unknown},
    ui::{
        icon::Icon,
        screen::form::{DateField, some},
        session::Session,
        theme::{Element, space},
        widget::{
            Choice,
            buttons::{quiet_with, secondary_with},
            card_title, label, segmented, text_field, tinted_card,
        },
    },
};

/// An agreement under typing.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Agreed {
    what: String,
    who: String,
    by: DateField,
    kept: Kept,
    unknown: Unknown,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    RemovePressed(usize),
    WhatTyped(usize, String),
    WhoTyped(usize, String),
    ByTyped(usize, String),
    KeptPicked(usize, Kept),
}

/// The three answers to "was it done?", in the order offered.
const KEPT: [(Kept, &str); 3] =
    [(Kept::Yes, "talks-kept-yes"), (Kept::No, "talks-kept-no"), (Kept::Open, "talks-kept-open")];

impl Agreed {
    pub(super) fn of(agreed: &Agreement, session: &Session) -> Self {
        let by = agreed.by.map(|by| DateField::of(by, session.language()));
        Self {
            what: agreed.what.clone(),
            who: agreed.who.clone(),
            by: by.unwrap_or_default(),
            kept: agreed.kept,
            unknown: agreed.unknown.clone(),
        }
    }
}

/// All agreements that say something, or the id of the field that is wrong.
pub(super) fn all(list: &mut [Agreed], session: &Session) -> Result<Vec<Agreement>, String> {
    let mut agreements = Vec::new();
    for (at, agreed) in list.iter_mut().enumerate() {
        let by = agreed.by.read_optional(session.today, Wanted::Coming);
        let Some(by) = by else { return Err(format!("agreement-by-{at}")) };
        let Some(what) = some(&agreed.what) else { continue };
        agreements.push(Agreement {
            what,
            who: agreed.who.trim().to_owned(),
            by,
            kept: agreed.kept,
            unknown: agreed.unknown.clone(),
        });
    }
    Ok(agreements)
}

pub(super) fn typed(list: &mut Vec<Agreed>, message: Message) {
    match message {
        Message::AddPressed => list.push(Agreed::default()),
        Message::RemovePressed(at) => {
            if at < list.len() {
                list.remove(at);
            }
        }
        Message::WhatTyped(at, text) => change(list, at, |agreed| agreed.what = text),
        Message::WhoTyped(at, text) => change(list, at, |agreed| agreed.who = text),
        Message::ByTyped(at, text) => change(list, at, |agreed| agreed.by.typed(text)),
        Message::KeptPicked(at, kept) => change(list, at, |agreed| agreed.kept = kept),
    }
}

fn change(list: &mut [Agreed], at: usize, with: impl FnOnce(&mut Agreed)) {
    if let Some(agreed) = list.get_mut(at) {
        with(agreed);
    }
}

const fn up(message: Message) -> super::Message {
    super::Message::Meeting(meeting::Message::Agreement(message))
}

pub(super) fn view<'a>(list: &'a [Agreed], session: &'a Session) -> Element<'a, super::Message> {
    let mut rows = column![card_title(session.t("talks-agreements"))].spacing(space::S);
    for (at, agreed) in list.iter().enumerate() {
        rows = rows.push(one(at, agreed, session));
    }
    let add = secondary_with(Icon::Plus, session.t("talks-agreement-add")).id("agreement-add");
    rows.push(add.on_press(up(Message::AddPressed))).into()
}

fn one<'a>(at: usize, agreed: &'a Agreed, session: &'a Session) -> Element<'a, super::Message> {
    let id = |name: &str| format!("agreement-{name}-{at}");
    let what =
        text_field(id("what"), session.t("talks-agreement-what"), &agreed.what, move |text| {
            up(Message::WhatTyped(at, text))
        });
    let who = text_field(id("who"), session.t("talks-agreement-who"), &agreed.who, move |text| {
        up(Message::WhoTyped(at, text))
    });
    let by = text_field(id("by"), session.t("talks-agreement-by"), agreed.by.text(), move |text| {
        up(Message::ByTyped(at, text))
    });
    let by = by
        .note(agreed.by.meant_words(session, Wanted::Coming))
        .error(agreed.by.fault_words(session));
    let kept = segmented(KEPT.map(|(kept, key)| {
        let chosen = agreed.kept == kept;
        Choice::new(id(key), session.t(key), chosen, up(Message::KeptPicked(at, kept)))
    }));
    let kept = column![label(session.t("talks-agreement-kept")), kept].spacing(space::XS);
    let line = row![Element::from(who.width(280.0)), Element::from(by.width(280.0))];
    let remove = quiet_with(Icon::Close, session.t("talks-agreement-remove"));
    let remove = remove.on_press(up(Message::RemovePressed(at)));
    let rows = Column::new().push(Element::from(what)).push(line.spacing(space::M).wrap());
    tinted_card(rows.push(kept).push(remove).spacing(space::S))
}
