//! Last days: how a term that starts at an event ends, by the Algemene termijnenwet (ATW).
//!
//! Knows dates only: no dossier, no content, no words.

pub mod calendar;
mod compute;
pub mod written;

pub use compute::{Counted, NoTerm};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A length of time as the law writes it. The day of the event does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// `10d`: calendar days.
    Days(u16),
    /// `6w`: weeks of seven days.
    Weeks(u16),
    /// `3m`: the same day number, else the last day of that month.
    Months(u16),
    /// `1y`: the same day of the year, else 28 February.
    Years(u16),
}

/// A text that is not a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a period: write a number and d, w, m or y, such as 6w")]
pub struct NotAPeriod(pub String);

impl std::str::FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let wrong = || NotAPeriod(text.to_owned());
        let unit = text.chars().last().ok_or_else(wrong)?;
        let number = &text[..text.len() - unit.len_utf8()];
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let number: u16 = number.parse().map_err(|_| wrong())?;
        match unit {
            'd' => Ok(Self::Days(number)),
            'w' => Ok(Self::Weeks(number)),
            'm' => Ok(Self::Months(number)),
            'y' => Ok(Self::Years(number)),
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Days(n) => write!(f, "{n}d"),
            Self::Weeks(n) => write!(f, "{n}w"),
            Self::Months(n) => write!(f, "{n}m"),
            Self::Years(n) => write!(f, "{n}y"),
        }
    }
}

/// What kind of rule set the term, and so whether and how its end moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Set in a law or an `AMvB`: the ATW moves the end.
    Statute,
    /// Set in EU law: Regulation 1182/71 moves the end to the next working day.
    Eu,
    /// A body's own rules: never moved, hard.
    Rules,
    /// A date set in a letter: never moved, hard.
    Letter,
    /// Agreed between people: never moved.
    Agreed,
    /// Our advice, no term at all: never moved.
    Advice,
    /// Counted back from an event: never moved (ATW 1(2)).
    Back,
    /// A day of the calendar.
    Fixed,
    /// Counted forward, never moved: "not older than".
    Plain,
}

impl Basis {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Statute,
        Self::Eu,
        Self::Rules,
        Self::Letter,
        Self::Agreed,
        Self::Advice,
        Self::Back,
        Self::Fixed,
        Self::Plain,
    ];

    /// Its name in files; the words are `basis-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Eu => "eu",
            Self::Rules => "rules",
            Self::Letter => "letter",
            Self::Agreed => "agreed",
            Self::Advice => "advice",
            Self::Back => "back",
            Self::Fixed => "fixed",
            Self::Plain => "plain",
        }
    }
}

/// A text that is not a basis.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is not a basis: write statute, eu, rules, letter, agreed, advice, back, fixed or plain"
)]
pub struct NotABasis(pub String);

impl std::str::FromStr for Basis {
    type Err = NotABasis;

    fn from_str(text: &str) -> Result<Self, NotABasis> {
        Self::ALL
            .into_iter()
            .find(|basis| basis.id() == text)
            .ok_or_else(|| NotABasis(text.to_owned()))
    }
}

/// Why a day is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names of the days speak for themselves")]
pub enum Reason {
    Saturday,
    Sunday,
    NewYear,
    GoodFriday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitMonday,
    #[serde(rename = "christmas-1")]
    Christmas1,
    #[serde(rename = "christmas-2")]
    Christmas2,
    /// Equated with a holiday by royal decree (ATW 3(3)).
    Decree,
    /// ATW 2: the term must hold two ordinary days.
    TwoOrdinaryDays,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Saturday,
        Self::Sunday,
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::KingsDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::Christmas1,
        Self::Christmas2,
        Self::Decree,
        Self::TwoOrdinaryDays,
    ];

    /// Its name in files; the words are `reason-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
            Self::NewYear => "new-year",
            Self::GoodFriday => "good-friday",
            Self::EasterMonday => "easter-monday",
            Self::KingsDay => "kings-day",
            Self::LiberationDay => "liberation-day",
            Self::Ascension => "ascension",
            Self::WhitMonday => "whit-monday",
            Self::Christmas1 => "christmas-1",
            Self::Christmas2 => "christmas-2",
            Self::Decree => "decree",
            Self::TwoOrdinaryDays => "two-ordinary-days",
        }
    }
}

/// A day that was passed over, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The day that cannot be the last one.
    pub date: Date,
    /// Why not.
    pub reason: Reason,
}

/// Which rule decided about the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// None: the end is where the count ends.
    None,
    /// ATW 1(1): moved off a weekend or holiday.
    Art1,
    /// ATW 2: lengthened to hold two ordinary days.
    Art2,
    /// ATW 4: the term is too long for the ATW, even if its end is ordinary.
    Art4,
    /// Moved by Regulation 1182/71.
    Eu,
}

impl Rule {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::None, Self::Art1, Self::Art2, Self::Art4, Self::Eu];

    /// Its name in files; the words are `rule-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Art1 => "art1",
            Self::Art2 => "art2",
            Self::Art4 => "art4",
            Self::Eu => "eu",
        }
    }
}

/// A computed term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The day it counts from; it does not count itself.
    pub event: Date,
    /// As typed.
    pub period: Period,
    /// What set it.
    pub basis: Basis,
    /// The end before anything moved it.
    pub raw_end: Date,
    /// The last day on which it can still be done, inclusive.
    pub last_day: Date,
    /// The raw end, moved back to an ordinary day: what we advise a parent.
    pub cautious_day: Date,
    /// One entry for each day passed over, in order.
    pub moved_by: Vec<Moved>,
    /// What decided.
    pub rule: Rule,
    /// The last day for which all decree days are known; a later end may still move.
    pub calendar_until: Date,
}

impl Term {
    /// Whether the last day lies after the days that the calendar knows, so that it may still move.
    pub fn may_still_move(&self) -> bool {
        self.last_day > self.calendar_until
            && matches!(self.basis, Basis::Statute | Basis::Eu)
            && self.rule != Rule::Art4
    }
}
