//! Where the count of a term ends: its period, a day that was named, and days that do not count.

use jiff::civil::Date;

use super::events::Events;
use crate::{
    content::{Content, DeadlineRule, SuspensionKind},
    ids::FactId,
    ladder::guard::{Known, Truth},
    terms::{Basis, Counted, Moved, Period, Rule, calendar::YEARS},
};

/// From what a term counts.
#[derive(Debug, Clone)]
pub(super) struct Start {
    /// The day that the count begins after.
    pub from: Date,
    /// The last day that a letter or notice names, and the day of that letter or notice.
    pub named: Option<Named>,
}

/// A day that a letter or notice names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    /// That day.
    pub day: Date,
    /// When it was named.
    pub on: Date,
}

/// The end of a term in one variant of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Ending {
    /// Before anything moved it; `None` while the clock stands still without an end.
    pub raw_end: Option<Date>,
    /// Inclusive.
    pub last_day: Option<Date>,
    /// Days passed over.
    pub moved_by: Vec<Moved>,
    /// Which rule decided.
    pub rule: Option<Rule>,
    /// The clock stands still now.
    pub suspended: bool,
    /// Computed with a day that is not certain yet.
    pub provisional: bool,
    /// A GPO case has moved the end: our reading of the law, one day unsure.
    pub by_gpo: bool,
    /// How many days did not count.
    pub stood_still: u16,
}

/// Days of a term that do not count: from the first, up to but without the second.
#[derive(Debug, Clone, Copy)]
struct Standstill {
    from: Date,
    until: Option<Date>,
    by_gpo: bool,
    provisional: bool,
}

impl Standstill {
    fn holds(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Counts the terms of one situation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counter<'a> {
    pub content: &'a Content,
    pub events: &'a Events<'a>,
}

impl Counter<'_> {
    /// The end of this term; `None` outside the years of the calendar.
    pub(super) fn ending(
        &self,
        rule: &DeadlineRule,
        start: &Start,
        known: &Known,
    ) -> Option<Ending> {
        let Some(period) = rule.period else {
            let day = start.named.map_or(start.from, |named| named.day);
            return Some(on_that_day(day));
        };
        let counted = Counted::new(start.from, period, rule.basis).ok()?;
        let counted = Counted { judged: self.judged(rule, period), ..counted };
        let stills = self.standstills(rule, known);
        let Some(end) = raw_end(counted, start, &stills) else {
            return Some(Ending { suspended: true, ..Ending::default() });
        };
        let term = Counted { raw_end: end.day, ..counted }.settle(&self.content.calendar).ok()?;
        Some(Ending {
            raw_end: Some(term.raw_end),
            last_day: Some(term.last_day),
            moved_by: term.moved_by,
            rule: Some(term.rule),
            suspended: end.provisional,
            provisional: end.provisional,
            by_gpo: end.by_gpo,
            stood_still: end.stood_still,
        })
    }

    /// The part of an extended term that ATW 4 judges: what the notice added.
    fn judged(&self, rule: &DeadlineRule, period: Period) -> Period {
        let first = rule.replaces.first().and_then(|id| self.content.deadline(id));
        match (first.and_then(|first| first.period), period) {
            (Some(Period::Weeks(first)), Period::Weeks(n)) if n > first => Period::Weeks(n - first),
            (Some(Period::Days(first)), Period::Days(n)) if n > first => Period::Days(n - first),
            (Some(Period::Months(first)), Period::Months(n)) if n > first => {
                Period::Months(n - first)
            }
            _ => period,
        }
    }

    fn standstills(&self, rule: &DeadlineRule, known: &Known) -> Vec<Standstill> {
        rule.suspensions
            .iter()
            .filter(|suspension| suspension.guard.eval(known) == Truth::True)
            .filter_map(|suspension| self.standstill(suspension.kind))
            .collect()
    }

    fn standstill(&self, kind: SuspensionKind) -> Option<Standstill> {
        match kind {
            SuspensionKind::Gpo => self.gpo(),
            SuspensionKind::DataFromThatDay => self.data(Some),
            SuspensionKind::Repair => self.repair(),
            SuspensionKind::DataFromNextDay => self.data(|requested| requested.tomorrow().ok()),
        }
    }

    /// WPO 43, WVO 12.34, WEC 45: from the day the case is brought to the day of the opinion; the
    /// latter counts again (domain-3 W6). Only when bezwaar was made.
    fn gpo(&self) -> Option<Standstill> {
        self.events.date("bezwaar-sent").or_else(|| self.events.date("bezwaar-received"))?;
        let filed = self.events.date("gpo-filed")?;
        let opinion = self.events.date("gpo-opinion").filter(|opinion| *opinion >= filed);
        let until = opinion.or_else(|| self.opinion_at_the_latest(filed));
        Some(Standstill { from: filed, until, by_gpo: true, provisional: opinion.is_none() })
    }

    fn opinion_at_the_latest(&self, filed: Date) -> Option<Date> {
        let rule = self.content.deadlines.iter().find(|rule| rule.id == "gpo-oordeel")?;
        let counted = Counted::new(filed, rule.period?, rule.basis).ok()?;
        counted.settle(&self.content.calendar).ok().map(|term| term.last_day)
    }

    /// WPO 63(4), WEC 61(5), Awb 4:15(1)a: until the day the data are there, which counts again.
    fn data(&self, begins: impl Fn(Date) -> Option<Date>) -> Option<Standstill> {
        let requested = self.events.date("data-requested")?;
        let supplied = self.events.date("data-supplied").filter(|day| *day >= requested);
        let from = begins(requested)?;
        Some(Standstill { from, until: supplied, by_gpo: false, provisional: false })
    }

    /// Awb 7:10(2): from the day after the request to the day of the repair, or to the day after the
    /// last day that the request named: the later reading, for a notice that is too early is void.
    fn repair(&self) -> Option<Standstill> {
        let asked = self.events.latest("repair-requested")?;
        let repaired = self.events.date("repaired").filter(|day| *day >= asked.date);
        let lapsed = asked.names.and_then(|day| day.tomorrow().ok());
        let until = repaired.into_iter().chain(lapsed).min();
        let from = asked.date.tomorrow().ok()?;
        Some(Standstill { from, until, by_gpo: false, provisional: false })
    }

    /// The facts that decide which days do not count, as far as something asked them to.
    pub(super) fn facts<'r>(&self, rule: &'r DeadlineRule) -> impl Iterator<Item = &'r FactId> {
        let runs = |kind| self.standstill(kind).is_some();
        let suspensions = rule.suspensions.iter().filter(move |suspension| runs(suspension.kind));
        suspensions.flat_map(|suspension| suspension.guard.facts())
    }
}

/// The unmoved end with its standstills; `None` while the clock stands still without an end.
fn raw_end(counted: Counted, start: &Start, stills: &[Standstill]) -> Option<RawEnd> {
    let longest = past_standstills(counted, stills)?;
    let Some(named) = start.named.filter(|_| counted.basis != Basis::Back) else {
        return Some(longest);
    };
    // What stood still before a day was named is already in that day.
    let later: Vec<_> = stills.iter().filter(|still| still.from >= named.on).copied().collect();
    let named = past_standstills(Counted { raw_end: named.day, ..counted }, &later)?;
    Some(if named.day < longest.day { named } else { longest })
}

/// Where a count ends that may have stood still.
struct RawEnd {
    day: Date,
    by_gpo: bool,
    provisional: bool,
    stood_still: u16,
}

/// The n-th day of the term counted over the days that count; `None` if it stands still for good.
fn past_standstills(counted: Counted, stills: &[Standstill]) -> Option<RawEnd> {
    let day = counted.raw_end;
    let mut end = RawEnd { day, by_gpo: false, provisional: false, stood_still: 0 };
    if counted.basis == Basis::Back || stills.is_empty() {
        return Some(end);
    }
    let mut left = counted.raw_end.since(counted.event).ok()?.get_days();
    let mut day = counted.event;
    while left > 0 {
        day = day.tomorrow().ok().filter(|day| YEARS.contains(&day.year()))?;
        match stills.iter().find(|still| still.holds(day)) {
            Some(Standstill { until: None, .. }) => return None,
            Some(still) => {
                end.by_gpo |= still.by_gpo;
                end.provisional |= still.provisional;
                end.stood_still = end.stood_still.saturating_add(1);
            }
            None => left -= 1,
        }
    }
    Some(RawEnd { day, ..end })
}

/// A term that is the day itself: named in a letter, or the day that something ends.
pub(super) fn on_that_day(day: Date) -> Ending {
    Ending { raw_end: Some(day), last_day: Some(day), ..Ending::default() }
}
