//! What a date changes: each last day before and after.

use iced::widget::column;
use jiff::civil::Date;

use super::Message;
use crate::{
    case::{Case, State},
    dossier::edit::Edit,
    i18n::format::DateStyle,
    ids::{DeadlineId, SituationId},
    ui::{
        session::Session,
        theme::{Element, space},
        widget::{body, card_title, tinted_card},
    },
};

/// A deadline that is new, gone or moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) deadline: DeadlineId,
    pub(super) before: Day,
    pub(super) after: Day,
}

/// How a deadline stood on one side of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// There was none.
    Absent,
    /// It runs or stands still without an end.
    Unknown,
    Last(Date),
}

/// What an edit would do to the deadlines; the dossier itself stays as it is.
pub(super) fn of(edit: &Edit, session: &Session) -> Vec<Change> {
    let mut dossier = session.dossier.clone();
    if dossier.apply(edit.clone()).is_err() {
        return Vec::new();
    }
    let after = Case::derive(&session.content, &dossier, session.today);
    between(&session.case, &after)
}

fn between(before: &Case, after: &Case) -> Vec<Change> {
    let key = |case: &Case| -> Vec<(SituationId, DeadlineId)> {
        case.deadlines.iter().map(|known| (known.situation.clone(), known.id.clone())).collect()
    };
    let mut keys = key(before);
    keys.extend(key(after));
    keys.sort();
    keys.dedup();
    let changed = keys.into_iter().filter_map(|key| {
        let (before, after) = (day(before, &key), day(after, &key));
        (before != after).then_some(Change { deadline: key.1, before, after })
    });
    changed.collect()
}

fn day(case: &Case, key: &(SituationId, DeadlineId)) -> Day {
    let mut known = case.deadlines.iter();
    match known.find(|known| known.situation == key.0 && known.id == key.1) {
        Some(known) if known.state != State::Closed => {
            known.last_day.map_or(Day::Unknown, Day::Last)
        }
        _ => Day::Absent,
    }
}

pub(super) fn view<'a>(changes: &[Change], session: &'a Session) -> Element<'a, Message> {
    let mut rows = column![card_title(session.t("days-change-title"))].spacing(space::XS);
    if changes.is_empty() {
        rows = rows.push(body(session.t("days-change-none")));
    }
    for change in changes {
        rows = rows.push(body(sentence(change, session)));
    }
    tinted_card(rows)
}

fn sentence(change: &Change, session: &Session) -> String {
    let name = session.t(&format!("deadline-{}", change.deadline.key()));
    let words = |day: Day| match day {
        Day::Last(date) => session.date(date, DateStyle::Full),
        Day::Unknown | Day::Absent => session.t("days-change-no-day"),
    };
    let (before, after) = (words(change.before), words(change.after));
    match (change.before, change.after) {
        (Day::Absent, _) => {
            session.tf("days-change-new", &[("deadline", name.into()), ("after", after.into())])
        }
        (_, Day::Absent) => {
            session.tf("days-change-gone", &[("deadline", name.into()), ("before", before.into())])
        }
        _ => session.tf(
            "days-change-line",
            &[("deadline", name.into()), ("before", before.into()), ("after", after.into())],
        ),
    }
}
