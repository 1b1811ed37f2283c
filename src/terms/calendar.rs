//! The Dutch days that are not ordinary working days, as dated data (ATW 3).

use std::{collections::BTreeMap, fmt};

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::Reason;

/// The first and the last year that terms are computed for.
pub const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

const BUILT_IN: &str = include_str!("../../assets/content/calendar.toml");

/// The calendar: holidays, decree days, and until when it is known.
#[derive(Clone, PartialEq, Eq)]
pub struct Calendar {
    days: BTreeMap<Date, Reason>,
    known_from: Date,
    known_until: Date,
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, until) = (self.known_from, self.known_until);
        write!(f, "Calendar {{ {} days, known {from} to {until} }}", self.days.len())
    }
}

/// A calendar that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("calendar.toml:{line}: {fault}")]
pub struct BadCalendar {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub fault: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    known_from: Day,
    known_until: Day,
    holiday: Vec<toml::Spanned<Holiday>>,
    decree: Vec<Decree>,
}

/// A day that returns every year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    reason: Reason,
    #[serde(default)]
    day: Option<MonthDay>,
    #[serde(default)]
    if_sunday: Option<MonthDay>,
    #[serde(default)]
    easter: Option<i32>,
    #[serde(default)]
    valid_from: Option<Day>,
    #[serde(default)]
    valid_to: Option<Day>,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "url")]
    _url: String,
}

/// Days that a royal decree equates with a holiday.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decree {
    days: Vec<Day>,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "url")]
    _url: String,
}

/// A date as TOML writes it: `2026-01-02`, without quotes.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "toml::value::Datetime")]
struct Day(Date);

impl TryFrom<toml::value::Datetime> for Day {
    type Error = jiff::Error;

    fn try_from(day: toml::value::Datetime) -> Result<Self, jiff::Error> {
        day.to_string().parse().map(Self)
    }
}

/// A day of every year: `04-27`.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
struct MonthDay(i8, i8);

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("'{text}' is not a day of the year: write month-day, such as 04-27");
        let (month, day) = text.split_once('-').ok_or_else(wrong)?;
        let (month, day) = (month.parse().map_err(|_| wrong())?, day.parse().map_err(|_| wrong())?);
        // 29 February is no day of every year, so an ordinary year decides.
        Date::new(2001, month, day).map_err(|_| wrong())?;
        Ok(Self(month, day))
    }
}

impl Calendar {
    /// Reads `calendar.toml`.
    ///
    /// # Errors
    /// At the first thing in it that is unknown, missing or no date.
    pub fn parse(text: &str) -> Result<Self, BadCalendar> {
        let file: File = toml::from_str(text).map_err(|error| BadCalendar {
            line: error.span().map_or(1, |span| line_of(text, span.start)),
            fault: error.message().replace('\n', "; "),
        })?;
        let mut days = BTreeMap::new();
        // Of two names for one day the first written stays: 5 May before Ascension in 2016.
        for holiday in &file.holiday {
            let line = line_of(text, holiday.span().start);
            let holiday = holiday.get_ref();
            holiday.check().map_err(|fault| BadCalendar { line, fault })?;
            for year in YEARS {
                if let Some(day) = holiday.in_year(year) {
                    days.entry(day).or_insert(holiday.reason);
                }
            }
        }
        for Day(day) in file.decree.iter().flat_map(|decree| &decree.days) {
            days.entry(*day).or_insert(Reason::Decree);
        }
        Ok(Self { days, known_from: file.known_from.0, known_until: file.known_until.0 })
    }

    /// The calendar inside the program.
    ///
    /// # Errors
    /// Never for a program whose tests passed.
    pub fn built_in() -> Result<Self, BadCalendar> {
        Self::parse(BUILT_IN)
    }

    /// Why a day is not an ordinary one; `None` = it is. A holiday's name goes before the weekend's.
    pub fn reason(&self, day: Date) -> Option<Reason> {
        self.days.get(&day).copied().or(match day.weekday() {
            Weekday::Saturday => Some(Reason::Saturday),
            Weekday::Sunday => Some(Reason::Sunday),
            _ => None,
        })
    }

    /// Whether the day is no Saturday, Sunday, holiday or decree day.
    pub fn is_ordinary(&self, day: Date) -> bool {
        self.reason(day).is_none()
    }

    /// The last ordinary day on or before this one.
    pub fn ordinary_on_or_before(&self, day: Date) -> Date {
        let mut day = day;
        while !self.is_ordinary(day) {
            let Ok(before) = day.yesterday() else { break };
            day = before;
        }
        day
    }

    /// The first day from which all decree days are known.
    pub fn known_from(&self) -> Date {
        self.known_from
    }

    /// The last day until which all decree days are known; a later last day may still move.
    pub fn known_until(&self) -> Date {
        self.known_until
    }
}

impl Holiday {
    fn check(&self) -> Result<(), String> {
        if self.day.is_some() == self.easter.is_some() {
            return Err("a holiday needs either `day` or `easter`".to_owned());
        }
        if self.if_sunday.is_some() && self.day.is_none() {
            return Err("`if_sunday` goes with `day`, not with `easter`".to_owned());
        }
        Ok(())
    }

    fn in_year(&self, year: i16) -> Option<Date> {
        let on = |MonthDay(month, day)| Date::new(year, month, day).ok();
        let day = match (self.day, self.easter) {
            (Some(day), _) => on(day)?,
            (None, Some(offset)) => {
                easter(year)?.checked_add(jiff::Span::new().try_days(offset).ok()?).ok()?
            }
            (None, None) => return None,
        };
        let day = match self.if_sunday {
            Some(instead) if day.weekday() == Weekday::Sunday => on(instead)?,
            _ => day,
        };
        let begun = self.valid_from.is_none_or(|Day(from)| from <= day);
        let over = self.valid_to.is_some_and(|Day(to)| to < day);
        (begun && !over).then_some(day)
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher).
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

/// The line of a place in a text, from 1.
fn line_of(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}
