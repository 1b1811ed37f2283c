//! Dates as people type them: refused with the reason, never guessed.

use jiff::civil::Date;

use super::calendar::YEARS;

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotADate {
    /// Not four digits, two and two.
    #[error("'{0}' is not a date: write year-month-day, such as 2026-11-13")]
    Shape(String),
    /// No such month.
    #[error("'{text}' is not a date: a year has no month {month}")]
    Month {
        /// As typed.
        text: String,
        /// The month in it.
        month: i8,
    },
    /// No such day in that month.
    #[error("'{text}' is not a date: month {month} of {year} has {days} days")]
    Day {
        /// As typed.
        text: String,
        /// The year in it.
        year: i16,
        /// The month in it.
        month: i8,
        /// How many days it has.
        days: i8,
    },
    /// Outside the years of the calendar.
    #[error("'{text}' is outside {} to {}, the years that terms are computed for", YEARS.start(), YEARS.end())]
    Year {
        /// As typed.
        text: String,
    },
}

/// Reads a date written as `2026-11-13`.
///
/// # Errors
/// When it is written otherwise, does not exist, or lies outside the years of the calendar.
pub fn date(text: &str) -> Result<Date, NotADate> {
    let shape = || NotADate::Shape(text.to_owned());
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(shape());
    };
    let number = |part: &str, digits: usize| {
        let right = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        if right { part.parse::<i16>().ok() } else { None }
    };
    let year = number(year, 4).ok_or_else(shape)?;
    let month = number(month, 2).and_then(|n| i8::try_from(n).ok()).ok_or_else(shape)?;
    let day = number(day, 2).and_then(|n| i8::try_from(n).ok()).ok_or_else(shape)?;
    let text = || text.to_owned();
    if !YEARS.contains(&year) {
        return Err(NotADate::Year { text: text() });
    }
    let first = Date::new(year, month, 1).map_err(|_| NotADate::Month { text: text(), month })?;
    let days = first.days_in_month();
    Date::new(year, month, day).map_err(|_| NotADate::Day { text: text(), year, month, days })
}
