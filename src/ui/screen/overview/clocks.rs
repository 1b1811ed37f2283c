//! Two clocks: the parent's days above a line of time, the others' below it.

use iced::{
    Length,
    widget::{Column, column, container, row},
};
use jiff::civil::Date;

use super::Message;
use crate::{
    case::{Deadline, State},
    content::Whose,
    i18n::format::DateStyle,
    ui::{
        screen::{Screen, difference::short},
        session::Session,
        theme::{Element, space},
        widget::{Chip, Mark, body_strong, card, card_title, chip, quiet, small, soft, timeline},
    },
};

/// At most so many stand on each side below the line.
const BESIDE: usize = 4;

/// At most so many days stand on the line; all of them are under Deadlines.
const MOST: usize = 6;

/// The card; without any day ahead it says so.
pub(super) fn clocks(session: &Session) -> Option<Element<'_, Message>> {
    if session.case.situations.is_empty() {
        return None;
    }
    let title = card_title(session.t("overview-clocks"));
    let ahead: Vec<(&Deadline, Date)> =
        session.case.deadlines.iter().filter_map(|one| day(one, session)).take(MOST).collect();
    let Some(end) = ahead.iter().map(|(_, day)| *day).max() else {
        return Some(card(column![title, soft(session.t("overview-no-day"))].spacing(space::S)));
    };
    let whole = days(session.today, end).max(1.0) * 1.22;
    let marks: Vec<Mark> = ahead
        .iter()
        .map(|&(deadline, day)| Mark {
            at: days(session.today, day) / whole,
            kind: kind(deadline),
            words: words(deadline, day, DateStyle::Chip, session),
        })
        .collect();
    let told = ahead.iter().map(|&(one, day)| words(one, day, DateStyle::Full, session));
    let told: Vec<String> = told.collect();
    let told = session.tf("overview-clocks-told", &[("days", told.join("; ").into())]);
    let today = session.date(session.today, DateStyle::Chip);
    let today = session.tf("overview-today", &[("date", today.into())]);
    let mut rows = column![title, timeline(today, marks, told)].spacing(space::L);
    rows = rows.push(beside(session));
    Some(card(rows))
}

/// With several situations: whose day it is and what it belongs to, side by side.
fn beside(session: &Session) -> Option<Element<'_, Message>> {
    if session.case.situations.len() < 2 {
        return None;
    }
    let ahead = || session.case.deadlines.iter().filter_map(|one| day(one, session));
    let part = |key: &str, parent: bool| {
        let own = ahead().filter(move |(one, _)| (one.whose == Whose::Parent) == parent);
        let mut rows = Column::new().push(body_strong(session.t(key))).spacing(space::XS);
        let mut none = true;
        for (deadline, day) in own.take(BESIDE) {
            none = false;
            rows = rows.push(line(deadline, day, session));
        }
        rows = rows.push(none.then(|| small(session.t("overview-no-day"))));
        container(rows).width(Length::FillPortion(1))
    };
    let (yours, theirs) = (part("days-yours", true), part("days-theirs", false));
    let all = quiet(session.t("overview-all-days")).id("overview-all-days");
    let all = all.on_press(Message::Went(Screen::Deadlines));
    Some(column![row![yours, theirs].spacing(space::M), all].spacing(space::S).into())
}

fn line<'a>(deadline: &Deadline, day: Date, session: &'a Session) -> Element<'a, Message> {
    let words = words(deadline, day, DateStyle::Chip, session);
    let place = small(short(&deadline.situation, session));
    column![chip(kind(deadline), words), place].spacing(2).into()
}

fn kind(deadline: &Deadline) -> Chip {
    if deadline.whose == Whose::Parent { Chip::Yours } else { Chip::Theirs }
}

/// The day that stands on the line, if it is still to come.
fn day<'a>(deadline: &'a Deadline, session: &Session) -> Option<(&'a Deadline, Date)> {
    // The other side's day that hangs on the parent's own step is shown too: it is what comes.
    let runs = matches!(
        deadline.state,
        State::Open | State::Unsure | State::Suspended | State::Conditional
    );
    let day = deadline.day().filter(|day| runs && *day >= session.today)?;
    Some((deadline, day))
}

fn words(deadline: &Deadline, day: Date, style: DateStyle, session: &Session) -> String {
    let what = session.deadline(deadline, ".short").or_else(|| session.deadline(deadline, ""));
    let what = what.unwrap_or_default();
    let side = match deadline.whose {
        Whose::Parent => "overview-mark-yours",
        _ => "overview-mark-theirs",
    };
    let date = session.date(day, style);
    session.tf(side, &[("what", what.into()), ("date", date.into())])
}

fn days(from: Date, to: Date) -> f32 {
    let days = from.until(to).map_or(0, |span| span.get_days());
    #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
    let days = days as f32;
    days
}
