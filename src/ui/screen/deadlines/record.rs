//! "Something happened": which event, for which situation, on which date.

use iced::widget::{Column, column, row};

use super::{Message, Record, names_date, wanted};
use crate::{
    content::EventRule,
    dates::Wanted,
    ids::EventId,
    ui::{
        screen::{clock, form::DateAsk},
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, answers, body, card, card_title, label, now_title, primary, quiet, secondary,
            small,
        },
    },
};

pub(super) fn view<'a>(record: &'a Record, session: &'a Session) -> Element<'a, Message> {
    let mut rows = column![now_title(session.t("days-record-title"))].spacing(space::M);
    let several = session.dossier.running().nth(1).is_some();
    match &record.event {
        None => {
            rows = rows.push(small(session.t("days-record-lead")));
            if several {
                rows = rows.push(situations(record, session));
            }
            if record.placed || !several {
                rows = rows.push(events(record, session));
            }
        }
        Some(event) => rows = rows.push(dates(record, event, session)),
    }
    if record.hurried {
        rows = rows.push(body(session.t("days-record-pick")));
    }
    if let Some(found) = &record.changes {
        rows = rows.push(found.view(None, session));
    }
    card(rows.push(buttons(record, session)))
}

/// The situation it belongs to, or all.
fn situations<'a>(record: &'a Record, session: &'a Session) -> Element<'a, Message> {
    let choices = session.dossier.running().map(|situated| {
        Choice::new(
            format!("record-{}", situated.id),
            session.t(&format!("situation-{}.short", situated.id.key())),
            record.situation.as_ref() == Some(&situated.id),
            Message::SituationPicked(Some(situated.id.clone())),
        )
    });
    let all = Choice::new(
        "record-all",
        session.t("days-record-all"),
        record.placed && record.situation.is_none(),
        Message::SituationPicked(None),
    );
    let rows = answers(choices.chain([all]));
    column![label(session.t("days-record-situation")), rows].spacing(space::XS).into()
}

/// The events that can happen in these situations, in the order of a parent's story.
fn events<'a>(record: &'a Record, session: &'a Session) -> Element<'a, Message> {
    let offered = |rule: &&EventRule| {
        let mut situations = session.dossier.running();
        rule.situations.is_empty()
            || situations.any(|situated| {
                let fits = record.situation.as_ref().is_none_or(|only| *only == situated.id);
                fits && rule.situations.contains(&situated.id)
            })
    };
    let rules = session.content.events.iter().filter(offered);
    let rows = answers(rules.map(|rule| {
        Choice::new(
            format!("event-{}", rule.id),
            clock::event_name(&rule.id, record.situation.as_ref(), session),
            false,
            Message::EventPicked(rule.id.clone()),
        )
    }));
    column![label(session.t("days-record-what")), rows].spacing(space::XS).into()
}

fn dates<'a>(record: &'a Record, event: &'a EventId, session: &'a Session) -> Element<'a, Message> {
    let name = clock::event_name(event, record.situation.as_ref(), session);
    let own = record.situation.as_ref().and_then(|situation| {
        session.find(&format!("event-{}-{}.question", event.key(), situation.key()))
    });
    let question = own.or_else(|| session.find(&format!("event-{}.question", event.key())));
    let ask = DateAsk {
        id: "days-date",
        name: question.unwrap_or_else(|| session.t("days-record-date")),
        hint: session.find(&format!("event-{}.hint", event.key())),
        wanted: wanted(event, session),
    };
    let submit = Message::SavePressed;
    let field = record.date.view(session, ask, Message::DateTyped, submit.clone());
    let mut rows = Column::new().push(card_title(name)).push(field).spacing(space::M);
    if names_date(event, session) {
        let ask = DateAsk {
            id: "days-names",
            name: session.t("days-record-names"),
            hint: Some(session.t("days-record-names-hint")),
            wanted: Wanted::Coming,
        };
        rows = rows.push(record.names.view(session, ask, Message::NamesTyped, submit));
    }
    rows.into()
}

fn buttons<'a>(record: &'a Record, session: &'a Session) -> Element<'a, Message> {
    let mut line = row![].spacing(space::S).align_y(iced::Center);
    if record.event.is_some() {
        let save = primary(session.t("days-save")).id("days-save").on_press(Message::SavePressed);
        let check = secondary(session.t("days-check")).id("days-check");
        line = line.push(save).push(check.on_press(Message::CheckPressed));
    }
    let cancel = quiet(session.t("days-cancel")).on_press(Message::CancelPressed);
    line.push(cancel).wrap().into()
}
