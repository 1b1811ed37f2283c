//! The meetings: those to come first, with what was agreed and whether it was kept.

use iced::widget::{column, row};

use super::{Message, meeting};
use crate::{
    dossier::{Agreement, Kept, Meeting},
    i18n::format::DateStyle,
    ui::{
        icon::Icon,
        screen::correction,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong,
            buttons::{quiet_with, secondary_with},
            card, card_title, chip, measure, notice, primary, small,
        },
    },
};

pub(super) fn view(session: &Session) -> Element<'_, Message> {
    let add = primary(session.t("talks-add")).id("talks-add");
    let add = add.on_press(Message::Meeting(meeting::Message::AddPressed));
    let mut rows = column![add].spacing(space::S);
    let meetings = &session.dossier.meetings;
    if meetings.is_empty() {
        return rows.push(measure(notice(Chip::Quiet, session.t("talks-empty")))).into();
    }
    let (mut coming, mut past): (Vec<&Meeting>, Vec<&Meeting>) =
        meetings.iter().partition(|meeting| meeting.date >= session.today);
    coming.sort_by_key(|meeting| meeting.date);
    past.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    for (title, list) in [("talks-coming", coming), ("talks-past", past)] {
        if list.is_empty() {
            continue;
        }
        rows = rows.push(card_title(session.t(title)));
        for meeting in list {
            rows = rows.push(one(meeting, session));
        }
    }
    rows.into()
}

fn one<'a>(meeting: &'a Meeting, session: &'a Session) -> Element<'a, Message> {
    let date = session.date(meeting.date, DateStyle::Full);
    let when = match &meeting.time {
        None => date,
        Some(time) => {
            let values = [("date", date.into()), ("time", time.clone().into())];
            session.tf("talks-when", &values)
        }
    };
    let mut head = row![body_strong(when.clone())].spacing(space::S);
    if meeting.crossed_out {
        head = head.push(chip(Chip::Quiet, session.t("talks-struck")));
    }
    if meeting.private {
        head = head.push(chip(Chip::Quiet, session.t("log-private-mark")));
    }
    let mut rows = column![head.align_y(iced::Center).wrap()].spacing(space::XXS);
    let with = (!meeting.with.is_empty())
        .then(|| session.tf("talks-with-line", &[("with", meeting.with.clone().into())]));
    let place = (!meeting.place.is_empty()).then(|| meeting.place.clone());
    let ask = (!meeting.ask.is_empty())
        .then(|| session.tf("talks-ask-line", &[("ask", meeting.ask.clone().into())]));
    rows = rows.push(with.map(small)).push(place.map(small)).push(ask.map(body));
    for question in &meeting.questions {
        rows = rows.push(small(format!("• {question}")));
    }
    if !meeting.notes.is_empty() {
        rows = rows.push(measure(body(meeting.notes.as_str())));
    }
    for agreed in &meeting.agreements {
        rows = rows.push(agreement(agreed, session));
    }
    let rows = rows.push(correction::marks(&meeting.id, session));
    card(rows.push(buttons(meeting, when, session)))
}

fn agreement<'a>(agreed: &'a Agreement, session: &'a Session) -> Element<'a, Message> {
    let (kind, word) = match agreed.kept {
        Kept::Yes => (Chip::Done, "talks-kept-said-yes"),
        Kept::No => (Chip::Yours, "talks-kept-said-no"),
        Kept::Open => (Chip::Quiet, "talks-kept-said-open"),
    };
    let what = if agreed.who.is_empty() {
        agreed.what.clone()
    } else {
        let values = [("who", agreed.who.clone().into()), ("what", agreed.what.clone().into())];
        session.tf("talks-agreement-line", &values)
    };
    let mut line = row![body(what)].spacing(space::S).align_y(iced::Center);
    if let Some(by) = agreed.by {
        let date = session.date(by, DateStyle::Long);
        line = line.push(small(session.tf("talks-agreement-until", &[("date", date.into())])));
    }
    line.push(chip(kind, session.t(word))).wrap().into()
}

fn buttons<'a>(meeting: &'a Meeting, when: String, session: &'a Session) -> Element<'a, Message> {
    let id = &meeting.id;
    let up = |message: meeting::Message| Message::Meeting(message);
    let strike = if meeting.crossed_out { "talks-restore" } else { "talks-strike" };
    let edit = quiet_with(Icon::Pencil, session.t("talks-edit"))
        .description(when.clone())
        .id(format!("talks-edit-{id}"))
        .on_press(up(meeting::Message::EditPressed(id.clone())));
    let correct = correction::button(id, when.clone(), session, Message::Correction);
    let strike = quiet_with(Icon::Close, session.t(strike))
        .description(when)
        .on_press(up(meeting::Message::StrikePressed(id.clone())));
    let mut line = row![edit].spacing(space::S).align_y(iced::Center);
    line = line.push(correct).push(strike);
    if meeting.date >= session.today && !meeting.crossed_out {
        let print = secondary_with(Icon::Print, session.t("talks-print"));
        line = line.push(print.on_press(up(meeting::Message::PrintPressed)));
    }
    line.wrap().into()
}
