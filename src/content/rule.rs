//! A rule that gives a last day, as the content writes it.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

use super::Confidence;
use crate::{
    ids::{DeadlineId, EventId, FactId, SituationId, SourceId},
    ladder::guard::{Guard, Known, Truth},
    terms::{Basis, Period},
};

/// Whose last day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the words are `whose-<name>` in the texts")]
pub enum Whose {
    Parent,
    School,
    Swv,
    Gpo,
    Gemeente,
    Other,
}

/// A term, a right that begins when a term is over, or a notice that need not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineKind {
    /// Ends on its last day.
    #[default]
    Term,
    /// Begins the day after; never late.
    Right,
    /// The last day on which the other side can still do something that it need not do: over, but
    /// never late.
    Notice,
}

/// Which of several known events a term counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choose {
    /// The latest date of any of them.
    #[default]
    Latest,
    /// The first in the list that is known: later ones only if the earlier are not.
    FirstListed,
    /// The latest date of all but the last in the list, which counts only if the others are not
    /// known.
    LatestElseLast,
}

/// How a deadline is met by its events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MetRule {
    /// Any of the events.
    #[default]
    Event,
    /// Awb 6:9: sent on or before the last day and (if known) received within a week after it, or
    /// received on or before it. The events are `bezwaar-sent` and `bezwaar-received`.
    Post,
    /// Received on or before the last day: a bijzonder board. The event is `bezwaar-received`.
    Receipt,
}

/// What stops a term for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuspensionKind {
    /// A pending GPO case, from `gpo-filed` to `gpo-opinion`, when bezwaar was made.
    Gpo,
    /// A request for data, from the day of `data-requested` itself to `data-supplied`.
    DataFromThatDay,
    /// A request for data, from the day after `data-requested` to `data-supplied`.
    DataFromNextDay,
    /// A request to repair a bezwaar (Awb 7:10 lid 2), from the day after `repair-requested` to
    /// `repaired`, or to the end of the day that the request named.
    Repair,
}

/// When a term is suspended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    /// By what.
    pub kind: SuspensionKind,
    /// For which cases; false = not for this one.
    pub guard: Guard,
}

/// A day of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearDay {
    /// Month and day.
    Day(i8, i8),
    /// The n-th full week of a month: it opens on its Monday, and ends on its Friday.
    Week(i8, u8),
}

impl YearDay {
    /// The day on which it begins in this year.
    pub fn opens_in(self, year: i16) -> Option<Date> {
        match self {
            Self::Day(month, day) => Date::new(year, month, day).ok(),
            Self::Week(month, week) => Date::new(year, month, 1)
                .ok()?
                .nth_weekday_of_month(week.try_into().ok()?, Weekday::Monday)
                .ok(),
        }
    }

    /// The day on which it ends in this year.
    pub fn ends_in(self, year: i16) -> Option<Date> {
        match self {
            Self::Day(..) => self.opens_in(year),
            Self::Week(..) => self.opens_in(year)?.checked_add(4.days()).ok(),
        }
    }
}

/// Days of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedDays {
    /// First day.
    pub opens: Option<YearDay>,
    /// Last day.
    pub last: YearDay,
}

/// From when the first of the fixed days is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// The day of the event itself.
    #[default]
    Event,
    /// The first day of the school year (1 August) in which the event lies.
    SchoolYear,
}

/// Where the count begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// On the day of the event.
    #[default]
    Event,
    /// On the first day of the month after it: leerplicht (LPW 3 lid 1).
    NextMonth,
}

/// A rule that gives a last day; words: `deadline-<id>`, `.short`, `.why`, `.after`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRule {
    /// Its id (content-ids.md).
    pub id: DeadlineId,
    /// Where it can occur.
    pub situations: Vec<SituationId>,
    /// Whose last day.
    pub whose: Whose,
    /// Term, right or notice.
    pub kind: DeadlineKind,
    /// The events it counts from.
    pub from: Vec<EventId>,
    /// Which of them.
    pub choose: Choose,
    /// Instead of an event: the last day of the parent's own term of this id.
    pub after_term: Option<DeadlineId>,
    /// Where the count begins, seen from the event.
    pub start: Start,
    /// If the event is not known: the month in which the child reaches this age (`born`), as long
    /// as that is still to come.
    pub age: Option<Period>,
    /// How long; `None` for a fixed day, and for a date that is named in a letter or notice.
    pub period: Option<Period>,
    /// The fact whose value is the period: a gemeente's own term.
    pub period_of: Option<FactId>,
    /// The date is the second date of its event (`letter-names-date`, `extension-announced`), at
    /// most the `period` (if any).
    pub named: bool,
    /// How much before the end the parent is advised to be ready; `None` = on its day.
    pub margin: Option<Period>,
    /// What set it.
    pub basis: Basis,
    /// Days of the calendar, for basis `fixed`.
    pub fixed: Option<FixedDays>,
    /// From when the first of them is looked for.
    pub anchor: Anchor,
    /// Comes back: once met, and its day over, the next year's follows.
    pub yearly: bool,
    /// How long before a fixed day it can be met; `None` = a year.
    pub window: Option<Period>,
    /// Exists only if these events are known too.
    pub only_if: Vec<EventId>,
    /// The deadlines that it replaces (state `closed`).
    pub replaces: Vec<DeadlineId>,
    /// The extension counts only if it was announced before the end of what it replaces.
    pub in_time: bool,
    /// The event counts only after the last day of each of these that runs: a notice sent too early
    /// is void.
    pub after_end_of: Vec<DeadlineId>,
    /// Does not exist if one of these was met after its last day.
    pub unless_late: Vec<DeadlineId>,
    /// Applies only if this is not false.
    pub guard: Guard,
    /// Does not apply if this is true: what an answer rules out, without waiting for the answer.
    pub unless: Option<Guard>,
    /// What meets it.
    pub met_by: Vec<EventId>,
    /// How.
    pub met_rules: Vec<(Guard, MetRule)>,
    /// What suspends it.
    pub suspensions: Vec<Suspension>,
    /// Where it stands in the law.
    pub sources: Vec<SourceId>,
    /// How sure.
    pub confidence: Confidence,
    /// The first date of its event for which it holds.
    pub valid_from: Option<Date>,
    /// The last date of its event for which it holds.
    pub valid_to: Option<Date>,
}

impl DeadlineRule {
    /// Whether it can apply to what is known.
    pub fn can_apply(&self, known: &Known) -> bool {
        let is_out = self.unless.as_ref().is_some_and(|out| out.eval(known) == Truth::True);
        !is_out && self.guard.eval(known) != Truth::False
    }
}
