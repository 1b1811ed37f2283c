//! Reads a date as people type it: `13-11-2026`, `vrijdag 13 nov`, `gisteren`, `last Tuesday`.
//!
//! Pure: the day it is today is an argument. Day before month, as in the Netherlands, in both
//! languages; an American order is refused, never guessed.

mod relative;
mod token;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use crate::i18n::{
    Language, Texts, Value,
    format::{self, DateStyle},
};
use token::{Token, month_of, tokens, weekday_of};

/// Which way a date without a year is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// It happened: the latest such day that is not after today. A day to come is refused.
    Past,
    /// It is to come: the next such day, today included. A full date may lie in the past.
    Coming,
}

/// Why a text is not taken as a date; nothing is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It could not be read as a date.
    #[error("not a date")]
    NotADate,
    /// The month is not 1 to 12.
    #[error("there is no month {month}")]
    NoSuchMonth {
        /// As typed.
        month: i16,
    },
    /// The month is shorter.
    #[error("month {month} of {year} has {days} days")]
    NoSuchDay {
        /// 1 to 12.
        month: i8,
        /// The year typed, else this year.
        year: i16,
        /// How many it has.
        days: i8,
    },
    /// The day of the week and the date do not go together.
    #[error("{date} is another day of the week")]
    OtherWeekday {
        /// The date without its day of the week.
        date: Date,
    },
    /// Before [`FIRST`].
    #[error("{date} is too long ago")]
    TooEarly {
        /// As read.
        date: Date,
    },
    /// More than two years after today.
    #[error("{date} is too far ahead")]
    TooLate {
        /// As read.
        date: Date,
    },
    /// Still to come, where something that happened was asked.
    #[error("{date} is still to come")]
    Future {
        /// As read.
        date: Date,
    },
}

/// The earliest day that is taken: no term of a case that still runs began before it.
pub const FIRST: Date = Date::constant(2010, 1, 1);

/// Reads a date.
///
/// # Errors
/// Why it was not taken; [`Fault::words`] says it to a parent.
pub fn parse(text: &str, today: Date, wanted: Wanted) -> Result<Date, Fault> {
    if text.trim().is_empty() {
        return Err(Fault::Empty);
    }
    let tokens = tokens(text).ok_or(Fault::NotADate)?;
    let date = match relative::day(&tokens, today, wanted) {
        Some(date) => date,
        None => Written::read(&tokens)?.on(today, wanted)?,
    };
    in_range(date, today, wanted)
}

/// Reads a year and month: `2017-03`, `03-2017`, `maart 2017`; also takes them from a whole date.
/// `None` when it is no month, lies after today, or more than forty years back.
pub fn parse_month(text: &str, today: Date) -> Option<(i16, i8)> {
    let (mut month, mut numbers) = (None, Vec::new());
    for token in tokens(text)? {
        match token {
            Token::Number { value, digits } => numbers.push((value, digits)),
            Token::Word(word) => month = Some(month.is_none().then(|| month_of(&word))??),
        }
    }
    let (year, month) = match (month, numbers.as_slice()) {
        (Some(month), [(year, 4)] | [(1..=31, 1 | 2), (year, 4)]) => (*year, month),
        (
            None,
            [(year, 4), (month, 1 | 2)]
            | [(month, 1 | 2), (year, 4)]
            | [(1..=31, 1 | 2), (month, 1 | 2), (year, 4)],
        ) => (*year, *month),
        _ => return None,
    };
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    let earliest = today.year() - 40;
    (first <= today && year >= earliest).then_some((first.year(), first.month()))
}

/// Whether a date that was picked or read may stand.
///
/// # Errors
/// When it is too long ago, too far ahead, or still to come where it should have happened.
pub fn in_range(date: Date, today: Date, wanted: Wanted) -> Result<Date, Fault> {
    if date < FIRST {
        Err(Fault::TooEarly { date })
    } else if date > today.saturating_add(2.years()) {
        Err(Fault::TooLate { date })
    } else if wanted == Wanted::Past && date > today {
        Err(Fault::Future { date })
    } else {
        Ok(date)
    }
}

/// A date of the calendar as it was written.
struct Written {
    weekday: Option<Weekday>,
    day: i16,
    month: i16,
    year: Option<i16>,
}

impl Written {
    fn read(tokens: &[Token]) -> Result<Self, Fault> {
        let (mut weekday, mut month) = (None, None);
        let mut numbers = Vec::new();
        for (place, token) in tokens.iter().enumerate() {
            match token {
                Token::Number { value, digits } => numbers.push((*value, *digits)),
                Token::Word(word) if place == 0 && weekday_of(word).is_some() => {
                    weekday = weekday_of(word);
                }
                Token::Word(word) if month.is_none() => {
                    month = Some(month_of(word).ok_or(Fault::NotADate)?);
                }
                Token::Word(_) => return Err(Fault::NotADate),
            }
        }
        let (day, month, year) = match (month, numbers.as_slice()) {
            (Some(month), [day]) => (*day, (month, 2), None),
            (Some(month), [year @ (_, 4), day] | [day, year]) => (*day, (month, 2), Some(*year)),
            (None, [day, month]) => (*day, *month, None),
            (None, [year @ (_, 4), month, day] | [day, month, year]) => (*day, *month, Some(*year)),
            _ => return Err(Fault::NotADate),
        };
        if day.1 > 2 || month.1 > 2 {
            return Err(Fault::NotADate);
        }
        let year = match year {
            Some((short, 2)) => Some(2000 + short),
            Some((full, 4)) => Some(full),
            Some(_) => return Err(Fault::NotADate),
            None => None,
        };
        Ok(Self { weekday, day: day.0, month: month.0, year })
    }

    fn on(&self, today: Date, wanted: Wanted) -> Result<Date, Fault> {
        let month = i8::try_from(self.month).unwrap_or_default();
        if !(1..=12).contains(&month) {
            return Err(Fault::NoSuchMonth { month: self.month });
        }
        let date = match self.year {
            Some(year) => self.in_year(year, month)?,
            None => self.without_year(today, month, wanted)?,
        };
        match self.weekday {
            Some(weekday) if weekday != date.weekday() => Err(Fault::OtherWeekday { date }),
            _ => Ok(date),
        }
    }

    fn in_year(&self, year: i16, month: i8) -> Result<Date, Fault> {
        let first = Date::new(year, month, 1).map_err(|_| Fault::NotADate)?;
        let no_such_day = Fault::NoSuchDay { month, year, days: first.days_in_month() };
        let day = i8::try_from(self.day).map_err(|_| no_such_day)?;
        Date::new(year, month, day).map_err(|_| no_such_day)
    }

    /// The nearest such day in the wanted direction; eight years hold every 29 February.
    fn without_year(&self, today: Date, month: i8, wanted: Wanted) -> Result<Date, Fault> {
        let found = (0..=8).find_map(|away| match wanted {
            Wanted::Past => {
                self.in_year(today.year() - away, month).ok().filter(|day| *day <= today)
            }
            Wanted::Coming => {
                self.in_year(today.year() + away, month).ok().filter(|day| *day >= today)
            }
        });
        // No such day in any year: the fault of this year says how long the month is.
        found.map_or_else(|| self.in_year(today.year(), month), Ok)
    }
}

impl Fault {
    /// What a parent reads: what is wrong with the date, and how to write it.
    pub fn words(&self, texts: &Texts, language: Language) -> String {
        let long = |date: &Date| Value::from(format::date(*date, DateStyle::Long, language));
        let say = |key: &str, values: &[(&str, Value<'_>)]| texts.format(language, key, values);
        match self {
            Self::Empty => say("dates-empty", &[]),
            Self::NotADate => say("dates-not-a-date", &[]),
            Self::NoSuchMonth { month } => {
                say("dates-no-such-month", &[("month", (*month).into())])
            }
            Self::NoSuchDay { month, year, days } => {
                let month = format!("{} {year}", format::month(*month, language));
                say("dates-no-such-day", &[("month", month.into()), ("days", (*days).into())])
            }
            Self::OtherWeekday { date } => {
                let weekday = format::weekday(date.weekday(), language);
                say("dates-other-weekday", &[("date", long(date)), ("weekday", weekday.into())])
            }
            Self::TooEarly { date } => {
                let first = long(&FIRST);
                say("dates-too-early", &[("date", long(date)), ("first", first)])
            }
            Self::TooLate { date } => say("dates-too-late", &[("date", long(date))]),
            Self::Future { date } => say("dates-future", &[("date", long(date))]),
        }
    }
}

#[cfg(test)]
mod tests;
