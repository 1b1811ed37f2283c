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
    /// Its last days, more than one where a fact is not known; `None` = it did not exist.
    pub(super) before: Option<Vec<Date>>,
    pub(super) after: Option<Vec<Date>>,
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
        let (before, after) = (days(before, &key), days(after, &key));
        (before != after).then_some(Change { deadline: key.1, before, after })
    });
    changed.collect()
}

fn days(case: &Case, key: &(SituationId, DeadlineId)) -> Option<Vec<Date>> {
    let known = case.deadlines.iter().filter(|known| {
        known.situation == key.0 && known.id == key.1 && known.state != State::Closed
    });
    let days: Vec<Option<Date>> = known.map(|known| known.last_day).collect();
    (!days.is_empty()).then(|| days.into_iter().flatten().collect())
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
    let words = |days: &Option<Vec<Date>>| {
        let days = days.as_deref().unwrap_or_default().iter();
        let days: Vec<String> = days.map(|day| session.date(*day, DateStyle::Full)).collect();
        if days.is_empty() { session.t("days-change-no-day") } else { days.join(" / ") }
    };
    let (before, after) = (words(&change.before), words(&change.after));
    match (&change.before, &change.after) {
        (None, _) => {
            session.tf("days-change-new", &[("deadline", name.into()), ("after", after.into())])
        }
        (_, None) => {
            session.tf("days-change-gone", &[("deadline", name.into()), ("before", before.into())])
        }
        _ => session.tf(
            "days-change-line",
            &[("deadline", name.into()), ("before", before.into()), ("after", after.into())],
        ),
    }
}
