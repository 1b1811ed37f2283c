//! What holds for every event and period (terms.md, "Properties").

use jiff::{Span, civil::Date};
use jouw_weg::terms::{Basis, Period, Rule, Term, written};
use proptest::prelude::*;

use crate::calendar;

fn any_day(years: std::ops::RangeInclusive<i16>) -> impl Strategy<Value = Date> {
    (years, 1..=12_i8, 1..=31_i8)
        .prop_filter_map("a day that exists", |(year, month, day)| Date::new(year, month, day).ok())
}

fn any_period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (1..=90_u16).prop_map(Period::Days),
        (1..=20_u16).prop_map(Period::Weeks),
        (1..=6_u16).prop_map(Period::Months),
        (1..=3_u16).prop_map(Period::Years),
    ]
}

fn at_least_two_weeks() -> impl Strategy<Value = Period> {
    prop_oneof![
        (14..=90_u16).prop_map(Period::Days),
        (2..=12_u16).prop_map(Period::Weeks),
        (1..=3_u16).prop_map(Period::Months),
    ]
}

proptest! {
    /// terms.md, "Properties".
    #[test]
    fn the_last_day_is_ordinary_and_never_before_the_raw_end(
        event in any_day(1950..=2150), period in any_period(),
    ) {
        let calendar = calendar();
        let term = Term::compute(event, period, Basis::Statute, &calendar)?;
        prop_assert!(term.last_day >= term.raw_end);
        prop_assert!(term.cautious_day <= term.raw_end);
        prop_assert!(calendar.is_ordinary(term.cautious_day));
        prop_assert_eq!(term.rule == Rule::Art4, period.is_beyond_atw());
        if term.rule != Rule::Art4 {
            prop_assert!(calendar.is_ordinary(term.last_day));
        }
    }

    /// terms.md, "Properties": a later event never ends earlier.
    #[test]
    fn the_last_day_is_monotone_in_the_event(
        event in any_day(2020..=2035), period in any_period(), later in 1..=10_i32,
    ) {
        let calendar = calendar();
        let next = event.saturating_add(Span::new().days(later));
        let first = Term::compute(event, period, Basis::Statute, &calendar)?;
        let second = Term::compute(next, period, Basis::Statute, &calendar)?;
        prop_assert!(first.last_day <= second.last_day);
    }

    /// terms.md, "Properties".
    #[test]
    fn a_term_of_two_weeks_or_more_never_moves_more_than_five_days(
        event in any_day(2025..=2028), period in at_least_two_weeks(),
    ) {
        let term = Term::compute(event, period, Basis::Statute, &calendar())?;
        prop_assume!(term.raw_end.year() <= 2028);
        prop_assert!(term.moved_by.len() <= 5);
    }

    #[test]
    fn no_text_makes_a_date_or_a_period_panic(text in "\\PC{0,14}") {
        let _ = (written::date(&text), text.parse::<Period>(), text.parse::<Basis>());
    }
}
