//! A deadline in words: whose day, how it was worked out, what moved it. Shared by the step and
//! the deadlines.

use iced::widget::{Column, column, row};
use jiff::civil::Date;

use crate::{
    case::{Deadline, State},
    content::{Confidence, DeadlineKind, Whose},
    i18n::{
        format::{self, DateStyle},
        terms::{period, reason, rule},
    },
    ids::SourceId,
    terms::Basis,
    ui::{
        session::Session,
        theme::{Element, space},
        widget::{Chip, body, buttons::small_link, chip, notice, small},
    },
};

/// The name of a deadline.
pub fn name(deadline: &Deadline, session: &Session) -> String {
    let general = || session.t(&format!("deadline-{}", deadline.id.key()));
    session.deadline(deadline, "").unwrap_or_else(general)
}

/// What happened, in words: those of the situation, else the general ones.
pub fn event_name(
    event: &crate::ids::EventId,
    situation: Option<&crate::ids::SituationId>,
    session: &Session,
) -> String {
    let general = format!("event-{}", event.key());
    situation
        .and_then(|situation| session.find(&format!("{general}-{}", situation.key())))
        .unwrap_or_else(|| session.t(&general))
}

/// Day and month; the year only where it is not this one.
pub fn short_day(date: Date, session: &Session) -> String {
    if date.year() == session.today.year() {
        format!("{} {}", date.day(), format::month(date.month(), session.language()))
    } else {
        session.date(date, DateStyle::Long)
    }
}

/// The days in chips: the parent's cautious day first, then the law's; or the other side's.
pub fn days<'a, M: 'a>(deadline: &Deadline, session: &'a Session) -> Element<'a, M> {
    let say = |kind: Chip, key: &str, day: Date| {
        chip(kind, session.tf(key, &[("date", session.day(day).into())]))
    };
    let mut chips: Vec<Element<'a, M>> = Vec::new();
    match (deadline.state, deadline.whose, deadline.last_day) {
        (State::Suspended, _, None) => {
            chips.push(chip(Chip::Quiet, session.t("days-suspended")));
        }
        (_, _, None) => {}
        (State::Met, _, Some(_)) => {
            if let Some(on) = deadline.met_on {
                chips.push(say(Chip::Done, "days-met-on", on));
            }
        }
        (State::Late, Whose::Parent, Some(last)) => {
            chips.push(say(Chip::Quiet, "days-was", last));
        }
        (_, Whose::Parent, Some(last)) => {
            let own = deadline.day().unwrap_or(last);
            chips.push(say(Chip::Yours, "days-do", own));
            if own != last {
                chips.push(say(Chip::Quiet, "days-law", last));
            }
        }
        (State::Late, _, Some(last)) => {
            let after = last.tomorrow().unwrap_or(last);
            chips.push(say(Chip::Theirs, "days-they-late", after));
        }
        (_, _, Some(last)) => match deadline.starts_on {
            Some(first) if deadline.kind == DeadlineKind::Right => {
                chips.push(say(Chip::Theirs, "days-they-start", first));
            }
            _ if deadline.kind == DeadlineKind::Notice => {
                chips.push(say(Chip::Quiet, "days-they-may", last));
            }
            _ => chips.push(say(Chip::Theirs, "days-they", last)),
        },
    }
    if let Some(opens) = deadline.opens {
        chips.push(say(Chip::Quiet, "days-opens", opens));
    }
    Column::with_children(chips).spacing(6).into()
}

/// How it stands in a word, and how many days are left.
pub fn state<'a, M: 'a>(deadline: &Deadline, session: &'a Session) -> Element<'a, M> {
    let (kind, key) = match deadline.state {
        State::Open if deadline.kind == DeadlineKind::Notice => (Chip::Quiet, "days-state-may"),
        State::Closed if deadline.kind == DeadlineKind::Notice => (Chip::Quiet, "days-state-over"),
        State::Open => (Chip::Here, "days-state-open"),
        State::Met => (Chip::Done, "days-state-met"),
        State::Late if deadline.whose == Whose::Parent => (Chip::Yours, "days-state-late"),
        State::Late => (Chip::Theirs, "days-state-late-theirs"),
        State::Conditional => (Chip::Quiet, "days-state-conditional"),
        State::Suspended => (Chip::Quiet, "days-state-suspended"),
        State::Unsure => (Chip::Quiet, "days-state-unsure"),
        State::Closed => (Chip::Quiet, "days-state-closed"),
    };
    let mut line = row![chip(kind, session.t(key))].spacing(space::XS).align_y(iced::Center);
    let counts = matches!(deadline.state, State::Open | State::Late | State::Unsure);
    if let Some(left) = deadline.days_left.filter(|_| counts) {
        // "No day left" is said of the day a parent should keep, not of a later one.
        let own = deadline.day().filter(|_| deadline.whose == Whose::Parent);
        let left = own
            .and_then(|day| session.today.until(day).ok())
            .map_or(left, |span| i64::from(span.get_days()))
            .max(if left >= 0 { 0 } else { i64::MIN });
        let words = if left >= 0 {
            session.tf("days-left", &[("n", left.into())])
        } else {
            session.tf("days-past", &[("n", (-left).into())])
        };
        line = line.push(small(words));
    }
    line.wrap().into()
}

/// How the day was worked out: from what, which days do not count, by which rule.
pub fn how<'a, M: Clone + 'a>(
    deadline: &'a Deadline,
    session: &'a Session,
    open_link: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let mut rows = Column::new().spacing(space::XS);
    if let Some(why) = session.deadline(deadline, ".why") {
        rows = rows.push(body(why));
    }
    if let Some(event) = &deadline.event {
        let back = deadline.basis == Basis::Back;
        let key = if back { "days-from-back" } else { "days-from" };
        let event = event_name(event, Some(&deadline.situation), session);
        let date = session.date(deadline.from, DateStyle::Long);
        let mut line = session.tf(key, &[("event", event.into()), ("date", date.into())]);
        if let Some(length) = deadline.period {
            let length = period(&session.texts, session.language(), length);
            line = format!("{line} ({length})");
        }
        rows = rows.push(body(line));
    }
    if !deadline.moved_by.is_empty() {
        if let Some(raw) = deadline.raw_end {
            let date = session.date(raw, DateStyle::Full);
            rows = rows.push(body(session.tf("days-raw-end", &[("date", date.into())])));
        }
        rows = rows.push(body(session.t("days-moved"))).push(passed_over(deadline, session));
    }
    rows = rows.push(body(rule(&session.texts, session.language(), deadline.rule)));
    if deadline.cautious_day.is_some() && deadline.cautious_day != deadline.last_day {
        rows = rows.push(body(session.t("days-cautious")));
    }
    rows.push(doubts(deadline, session)).push(sources(&deadline.sources, session, open_link)).into()
}

fn passed_over<'a, M: 'a>(deadline: &Deadline, session: &'a Session) -> Element<'a, M> {
    let lines = deadline.moved_by.iter().map(|moved| {
        let values = [
            ("date", session.date(moved.date, DateStyle::Full).into()),
            ("reason", reason(&session.texts, session.language(), moved.reason).into()),
        ];
        small(session.tf("days-passed-over", &values)).into()
    });
    Column::with_children(lines).spacing(2).into()
}

/// What is not certain about a day, in words.
pub fn doubts<'a, M: 'a>(deadline: &Deadline, session: &'a Session) -> Element<'a, M> {
    let mut rows = Column::new().spacing(space::XXS);
    if deadline.provisional {
        rows = rows.push(small(session.t("days-provisional")));
    }
    if deadline.may_still_move() {
        let until = session.date(deadline.calendar_until, DateStyle::Long);
        let words = session.tf("days-calendar", &[("date", until.into())]);
        rows = rows.push(notice(Chip::Quiet, words));
    }
    if deadline.older_text {
        rows = rows.push(small(session.t("days-old-law")));
    }
    rows.push(confidence(deadline.confidence, session).map(small)).into()
}

/// How sure we are, where that must be said.
pub fn confidence(confidence: Confidence, session: &Session) -> Option<String> {
    let key = match confidence {
        Confidence::S => return None,
        Confidence::I => "act-confidence-i",
        Confidence::SOld | Confidence::O => "act-confidence-o",
        Confidence::C => "act-confidence-c",
    };
    Some(session.t(key))
}

/// Where it stands: the short name, the address in full, and a link that is opened on a press.
pub fn sources<'a, M: Clone + 'a>(
    ids: &'a [SourceId],
    session: &'a Session,
    open_link: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let lines = ids.iter().filter_map(|id| session.content.source(id)).map(|source| {
        let date = session.date(source.checked_on, DateStyle::Long);
        let checked = session.tf("act-checked", &[("date", date.into())]);
        // A paper that is not online has no address to open.
        let open = (!source.url.is_empty()).then(|| {
            small_link(source.url.clone())
                .description(format!("{}: {}", session.t("act-open-link"), source.title))
                .id(format!("source-{}", source.id))
                .padding([2.0, 0.0])
                .on_press(open_link(source.url.clone()))
        });
        column![body(source.title.clone())].push(open).push(small(checked)).spacing(0).into()
    });
    Column::with_children(lines).spacing(space::XS).into()
}
