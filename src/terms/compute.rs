//! From an event to a last day.

use jiff::{Span, civil::Date};

use super::{
    Basis, Moved, Period, Reason, Rule, Term,
    calendar::{Calendar, YEARS},
};

/// Why there is no last day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoTerm {
    /// The event lies outside the years of the calendar.
    #[error("{event} is outside {} to {}, the years that terms are computed for", YEARS.start(), YEARS.end())]
    EventOutOfRange {
        /// The date given.
        event: Date,
    },
    /// The end lies outside the years of the calendar.
    #[error("{period} from {event} ends outside {} to {}, the years that terms are computed for", YEARS.start(), YEARS.end())]
    EndOutOfRange {
        /// The date given.
        event: Date,
        /// As typed.
        period: Period,
    },
    /// A fixed day is a day of the calendar, not a term.
    #[error("basis fixed is a day of the calendar and is not counted from an event")]
    Fixed,
}

impl Period {
    /// Too long for the ATW to move its end: over 90 days, 12 weeks or 3 months, and years.
    ///
    /// Source: ATW 4, <https://wetten.overheid.nl/BWBR0002448/2010-10-10>.
    pub fn is_beyond_atw(self) -> bool {
        match self {
            Self::Days(n) => n > 90,
            Self::Weeks(n) => n > 12,
            Self::Months(n) => n > 3,
            Self::Years(_) => true,
        }
    }

    /// Long enough that it must hold two ordinary days: at least three days.
    ///
    /// Source: ATW 2, <https://wetten.overheid.nl/BWBR0002448/2010-10-10>.
    fn must_hold_two_ordinary_days(self) -> bool {
        match self {
            Self::Days(n) => n >= 3,
            // A week always holds two; asked all the same, since the law makes no exception.
            Self::Weeks(n) | Self::Months(n) | Self::Years(n) => n >= 1,
        }
    }

    /// The day that lies this long after `event`.
    pub fn after(self, event: Date) -> Option<Date> {
        event.checked_add(self.span()?).ok()
    }

    /// The day that lies this long before `event`.
    pub fn before(self, event: Date) -> Option<Date> {
        event.checked_sub(self.span()?).ok()
    }

    fn span(self) -> Option<Span> {
        let span = Span::new();
        match self {
            Self::Days(n) => span.try_days(n),
            Self::Weeks(n) => span.try_weeks(n),
            Self::Months(n) => span.try_months(n),
            Self::Years(n) => span.try_years(n),
        }
        .ok()
    }
}

/// A term whose count has ended and whose end has not been moved yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The day it counts from; it does not count itself.
    pub event: Date,
    /// The whole term, as in the rule.
    pub period: Period,
    /// The part that ATW 4 judges: the extension of an extended term, else the whole.
    pub judged: Period,
    /// What set it.
    pub basis: Basis,
    /// Where the count ends.
    pub raw_end: Date,
}

impl Term {
    /// Computes a term of its own length.
    ///
    /// # Errors
    /// For a date outside the years of the calendar and for [`Basis::Fixed`].
    pub fn compute(
        event: Date,
        period: Period,
        basis: Basis,
        calendar: &Calendar,
    ) -> Result<Self, NoTerm> {
        let counted = Counted::new(event, period, basis)?;
        counted.settle(calendar)
    }
}

impl Counted {
    /// Counts a term, without moving its end.
    ///
    /// # Errors
    /// For a date outside the years of the calendar and for [`Basis::Fixed`].
    pub fn new(event: Date, period: Period, basis: Basis) -> Result<Self, NoTerm> {
        if !YEARS.contains(&event.year()) {
            return Err(NoTerm::EventOutOfRange { event });
        }
        let raw_end = match basis {
            Basis::Fixed => return Err(NoTerm::Fixed),
            Basis::Back => period.before(event),
            _ => period.after(event),
        };
        let raw_end = raw_end.ok_or(NoTerm::EndOutOfRange { event, period })?;
        Ok(Self { event, period, judged: period, basis, raw_end })
    }

    /// Moves the end as the basis says.
    ///
    /// # Errors
    /// For an end outside the years of the calendar.
    pub fn settle(self, calendar: &Calendar) -> Result<Term, NoTerm> {
        let Self { event, period, judged, basis, raw_end } = self;
        let outside = NoTerm::EndOutOfRange { event, period };
        if !YEARS.contains(&raw_end.year()) {
            return Err(outside);
        }
        let end = self.end(judged, calendar).ok_or(outside)?;
        Ok(Term {
            event,
            period,
            basis,
            raw_end,
            last_day: end.last_day,
            cautious_day: calendar.ordinary_on_or_before(raw_end),
            moved_by: end.moved_by,
            rule: end.rule,
            calendar_until: calendar.known_until(),
        })
    }

    fn end(&self, judged: Period, calendar: &Calendar) -> Option<End> {
        let unmoved = |rule| End { last_day: self.raw_end, moved_by: Vec::new(), rule };
        match self.basis {
            Basis::Statute if judged.is_beyond_atw() => Some(unmoved(Rule::Art4)),
            Basis::Statute => {
                let two = judged.must_hold_two_ordinary_days();
                let wanting = if two { 2 - self.ordinary_days(2, calendar) } else { 0 };
                let rule = if wanting > 0 { Rule::Art2 } else { Rule::Art1 };
                move_forward(self.raw_end, wanting, rule, calendar)
            }
            Basis::Eu => move_forward(self.raw_end, 0, Rule::Eu, calendar),
            _ => Some(unmoved(Rule::None)),
        }
    }

    /// How many ordinary days the term holds, counted no further than `enough`.
    fn ordinary_days(&self, enough: usize, calendar: &Calendar) -> usize {
        self.event
            .series(Span::new().days(1))
            .skip(1)
            .take_while(|day| *day <= self.raw_end)
            .filter(|day| calendar.is_ordinary(*day))
            .take(enough)
            .count()
    }
}

struct End {
    last_day: Date,
    moved_by: Vec<Moved>,
    rule: Rule,
}

/// The first ordinary day from `day` on, with `wanting` more ordinary days in the term.
fn move_forward(day: Date, wanting: usize, rule: Rule, calendar: &Calendar) -> Option<End> {
    let (mut day, mut wanting, mut moved_by) = (day, wanting, Vec::new());
    loop {
        let reason = match calendar.reason(day) {
            Some(reason) => reason,
            None if wanting > 0 => Reason::TwoOrdinaryDays,
            None => break,
        };
        moved_by.push(Moved { date: day, reason });
        day = day.tomorrow().ok()?;
        if calendar.is_ordinary(day) {
            wanting = wanting.saturating_sub(1);
        }
    }
    let rule = if moved_by.is_empty() { Rule::None } else { rule };
    YEARS.contains(&day.year()).then_some(End { last_day: day, moved_by, rule })
}
