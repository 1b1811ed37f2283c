//! Last days of both sides: the day, how it was counted, what moved it, where it stands.

use jiff::civil::Date;

use super::{Desk, dotted, ladder};
use crate::{
    case::{Deadline, State},
    content::{Confidence, DeadlineKind, Whose},
    i18n::format::{self, DateStyle},
    ids::NodeId,
    print::{
        block::{Block, Column, Inline, Level, Table, Width},
        page::Length,
    },
    terms::{Basis, Moved, Period},
};

/// The day that is shown first: the parents' cautious day, the other side's last day; for a right
/// its first day.
pub(super) fn first_day(deadline: &Deadline) -> Option<Date> {
    match (deadline.kind, deadline.whose) {
        (DeadlineKind::Right, _) => deadline.starts_on.or(deadline.last_day),
        (_, Whose::Parent) => deadline.cautious_day.or(deadline.last_day),
        _ => deadline.last_day,
    }
}

/// `Wij:` or `Zij:`.
pub(super) fn side(desk: &Desk<'_>, whose: Whose) -> String {
    desk.word(if whose == Whose::Parent { "print-side-we" } else { "print-side-they" })
}

/// What the law says of the day, with its first sources, in one short line.
pub(super) fn law(desk: &Desk<'_>, deadline: &Deadline) -> String {
    let sources = &deadline.sources[..deadline.sources.len().min(2)];
    let law = by_law(desk, deadline).unwrap_or_default();
    dotted([law.trim_end_matches('.').to_owned(), desk.sources(sources)])
}

/// `volgens de wet: t/m maandag 28 december 2026`.
fn by_law(desk: &Desk<'_>, deadline: &Deadline) -> Option<String> {
    let last = deadline.last_day?;
    let date = [("date", desk.date(last, DateStyle::Full).into())];
    if deadline.kind != DeadlineKind::Term {
        return None;
    }
    if deadline.state == State::Late && deadline.whose != Whose::Parent {
        return Some(desk.say("print-should-have-been", &date));
    }
    let key = match deadline.basis {
        Basis::Statute | Basis::Eu | Basis::Back | Basis::Fixed | Basis::Plain => "print-by-law",
        Basis::Rules => "print-by-rules",
        Basis::Letter => "print-by-letter",
        Basis::Agreed => "print-by-agreement",
        Basis::Advice => "print-by-advice",
    };
    Some(desk.say(key, &date))
}

/// The section with the last days of both sides.
pub(super) fn section(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::Section, desk.word("print-deadlines"))];
    if desk.case.deadlines.is_empty() {
        blocks.push(Block::text(desk.word("print-deadlines-none")));
        return blocks;
    }
    blocks.push(Block::intro(desk.word("print-deadlines-intro")));
    for (heading, ours) in [("print-deadlines-ours", true), ("print-deadlines-theirs", false)] {
        let all = desk.case.deadlines.iter();
        let side: Vec<&Deadline> =
            all.filter(|deadline| (deadline.whose == Whose::Parent) == ours).collect();
        if side.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(Level::Part, desk.word(heading)));
        let column = |head: &str, width| Column { head: desk.word(head), width };
        blocks.push(Block::Table(Table {
            columns: vec![
                column("print-day", Width::Fixed(Length::mm(34))),
                column("print-for-what", Width::Share(1)),
            ],
            rows: side.into_iter().map(|deadline| row(desk, deadline)).collect(),
        }));
    }
    blocks
}

fn row(desk: &Desk<'_>, deadline: &Deadline) -> Vec<Vec<Block>> {
    let day = match first_day(deadline) {
        Some(day) => {
            let weekday = format::weekday(day.weekday(), desk.request.language);
            let date = desk.date(day, DateStyle::Long);
            Inline::new().plain(format!("{weekday}\n")).strong(date)
        }
        None => Inline::new().soft(desk.word("print-no-day")),
    };
    let name = Inline::new().strong(desk.deadline(deadline));
    let mut cell = vec![Block::text(name)];
    let whose = desk.whose(deadline.whose);
    let several = desk.case.situations.len() > 1;
    let situation = if several { desk.situation_short(&deadline.situation) } else { String::new() };
    cell.push(Block::small(Inline::new().soft(dotted([whose, situation]))));
    let mut lines = vec![state(desk, deadline)];
    let same_day = deadline.whose != Whose::Parent || first_day(deadline) == deadline.last_day;
    if !same_day || deadline.state == State::Late && deadline.whose != Whose::Parent {
        lines.push(by_law(desk, deadline).unwrap_or_default());
    }
    lines.push(counted(desk, deadline));
    lines.extend(moved(desk, &deadline.moved_by));
    lines.extend(doubts(desk, deadline));
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    cell.extend(lines.map(Block::small));
    let sources = desk.sources(&deadline.sources);
    cell.push(Block::small(Inline::new().soft(dotted([sources, sureness(desk, deadline)]))));
    vec![vec![Block::text(day)], cell]
}

fn state(desk: &Desk<'_>, deadline: &Deadline) -> String {
    let days = deadline.days_left.unwrap_or_default();
    match deadline.state {
        State::Closed if deadline.kind == DeadlineKind::Notice => {
            desk.word("print-state-notice-over")
        }
        State::Open if deadline.kind == DeadlineKind::Notice => desk.word("print-state-notice"),
        State::Closed => desk.word("print-state-closed"),
        State::Met => match deadline.met_on {
            Some(on) => {
                let date = desk.date(on, DateStyle::Long);
                let late = deadline.last_day.is_some_and(|last| on > last);
                let key = if late { "print-state-met-late" } else { "print-state-met" };
                desk.say(key, &[("date", date.into())])
            }
            None => desk.word("print-state-met-undated"),
        },
        State::Suspended => desk.word("print-state-suspended"),
        State::Conditional => desk.word("print-state-conditional"),
        State::Unsure => desk.word("print-state-unsure"),
        State::Late if deadline.whose == Whose::Parent => {
            desk.say("print-state-late-ours", &[("days", (-days).into())])
        }
        State::Late => desk.say("print-state-late-theirs", &[("days", (-days).into())]),
        State::Open if deadline.kind == DeadlineKind::Right => match deadline.starts_on {
            Some(day) if day <= desk.today => desk.word("print-state-right-begun"),
            _ => desk.word("print-state-right"),
        },
        State::Open => desk.say("print-state-open", &[("days", days.into())]),
    }
}

/// `Zes weken vanaf 13 november 2026 (besluit verstuurd).`
fn counted(desk: &Desk<'_>, deadline: &Deadline) -> String {
    let from = desk.date(deadline.from, DateStyle::Long);
    let event = deadline
        .event
        .as_ref()
        .map(|event| desk.event(event, Some(&deadline.situation)))
        .unwrap_or_default();
    let Some(period) = deadline.period else {
        if deadline.event.is_none() {
            return String::new();
        }
        return desk.say("print-counted-named", &[("event", event.into()), ("from", from.into())]);
    };
    let (key, number) = match period {
        Period::Days(n) => ("period-days", n),
        Period::Weeks(n) => ("period-weeks", n),
        Period::Months(n) => ("period-months", n),
        Period::Years(n) => ("period-years", n),
    };
    let period = desk.say(key, &[("n", number.into())]);
    let key = match (deadline.basis == Basis::Back, deadline.event.is_some()) {
        (true, _) => "print-counted-back",
        (false, true) => "print-counted",
        (false, false) => "print-counted-plain",
    };
    let values = [("period", period.into()), ("from", from.into()), ("event", event.into())];
    let counted = desk.say(key, &values);
    match deadline.raw_end {
        Some(end) if !deadline.moved_by.is_empty() => {
            let date = desk.date(end, DateStyle::Full);
            let ends = desk.say("print-count-ends", &[("date", date.into())]);
            format!("{counted} {ends}")
        }
        _ => counted,
    }
}

/// Each day passed over, with its reason.
fn moved(desk: &Desk<'_>, moved: &[Moved]) -> Option<String> {
    let reasons: Vec<String> = moved
        .iter()
        .map(|Moved { date, reason }| {
            let date = desk.date(*date, DateStyle::Chip);
            let reason = desk.word(reason_key(*reason));
            desk.say("print-moved-day", &[("date", date.into()), ("reason", reason.into())])
        })
        .collect();
    let days = reasons.join(", ");
    (!reasons.is_empty()).then(|| desk.say("print-moved", &[("days", days.into())]))
}

const fn reason_key(reason: crate::terms::Reason) -> &'static str {
    use crate::terms::Reason;
    match reason {
        Reason::Saturday => "reason-saturday",
        Reason::Sunday => "reason-sunday",
        Reason::NewYear => "reason-new-year",
        Reason::GoodFriday => "reason-good-friday",
        Reason::EasterMonday => "reason-easter-monday",
        Reason::KingsDay => "reason-kings-day",
        Reason::LiberationDay => "reason-liberation-day",
        Reason::Ascension => "reason-ascension",
        Reason::WhitMonday => "reason-whit-monday",
        Reason::Christmas1 => "reason-christmas-1",
        Reason::Christmas2 => "reason-christmas-2",
        Reason::Decree => "reason-decree",
        Reason::TwoOrdinaryDays => "reason-two-ordinary-days",
    }
}

/// What is not certain about the day.
fn doubts(desk: &Desk<'_>, deadline: &Deadline) -> Vec<String> {
    let mut doubts = Vec::new();
    if deadline.provisional {
        doubts.push(desk.word("print-provisional"));
    }
    for fact in &deadline.unsure_because {
        let question = ladder::question(desk, &NodeId::of_fact(fact));
        doubts.push(desk.say("print-depends-on", &[("question", question.into())]));
    }
    if deadline.last_day.is_some_and(|last| last > deadline.calendar_until) {
        let date = desk.date(deadline.calendar_until, DateStyle::Long);
        doubts.push(desk.say("term-may-move", &[("date", date.into())]));
    }
    // What can still be done is for the parents, not for who reads along.
    if deadline.state == State::Late
        && desk.is_own()
        && let Some(after) = desk.deadline_words(deadline, ".after")
    {
        doubts.push(after);
    }
    doubts
}

fn sureness(desk: &Desk<'_>, deadline: &Deadline) -> String {
    match deadline.confidence {
        Confidence::S => String::new(),
        Confidence::I => desk.word("print-confidence-i"),
        Confidence::SOld | Confidence::O => desk.word("print-confidence-o"),
        Confidence::C => desk.word("print-confidence-c"),
    }
}
