//! The dates that were filled in, and those that are missing.

use iced::widget::{Column, column, row};

use super::{Message, cards};
use crate::{
    case::MissingKind,
    dossier::Event,
    i18n::format::DateStyle,
    ids::EventId,
    ui::{
        icon::Icon,
        screen::clock,
        session::Session,
        theme::{Element, space},
        widget::{Chip, body, buttons::quiet_with, card, card_title, chip, small, words::soft_ink},
    },
};

/// Everything that was filled in, latest first; what was wrong stays, said to be so.
pub(super) fn view(session: &Session) -> Element<'_, Message> {
    let mut events: Vec<&Event> = session.dossier.events.iter().collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.date));
    let mut rows = column![card_title(session.t("days-events-title"))].spacing(space::XS);
    if events.is_empty() {
        rows = rows.push(small(session.t("days-events-empty")));
    }
    for event in events {
        rows = rows.push(one(event, session));
    }
    card(rows)
}

fn one<'a>(event: &'a Event, session: &'a Session) -> Element<'a, Message> {
    let name = clock::event_name(&event.event, event.situation.as_ref(), session);
    let date = session.date(event.date, DateStyle::Long);
    let line = session.tf("days-event-line", &[("date", date.into()), ("event", name.into())]);
    let id = &event.id;
    let mut words = row![].spacing(space::S).align_y(iced::Center);
    if event.crossed_out {
        let back = quiet_with(Icon::Undo, session.t("days-restore")).description(line.clone());
        words = words
            .push(body(line).style(soft_ink))
            .push(chip(Chip::Quiet, session.t("days-struck")))
            .push(back.on_press(Message::StrikePressed(id.clone())));
    } else {
        let correct = quiet_with(Icon::Pencil, session.t("days-correct"))
            .description(line.clone())
            .id(format!("correct-{id}"));
        let strike = quiet_with(Icon::Close, session.t("days-strike")).description(line.clone());
        words = words
            .push(body(line))
            .push(correct.on_press(Message::CorrectPressed(id.clone())))
            .push(strike.on_press(Message::StrikePressed(id.clone())));
    }
    words.wrap().into()
}

/// The dates that are missing, and for what.
pub(super) fn missing(session: &Session) -> Option<Element<'_, Message>> {
    let missing = session.case.missing.iter();
    let missing = missing.filter(|missing| missing.kind == MissingKind::Event && missing.now);
    let mut rows = Column::new().spacing(space::XS);
    let mut some = false;
    for one in missing {
        let Ok(event) = one.id.parse::<EventId>() else { continue };
        let name = clock::event_name(&event, Some(&one.situation), session);
        let fill = Message::FillPressed(event, Some(one.situation.clone()));
        let line = row![body(name), cards::fill(fill, session)].spacing(space::S);
        rows = rows.push(line.align_y(iced::Center).wrap());
        some = true;
    }
    let title = card_title(session.t("days-missing-title"));
    some.then(|| card(column![title, rows].spacing(space::S)))
}
