//! Cuts what was typed into numbers and words, and knows the names of months and days.

use jiff::civil::Weekday;

use crate::i18n::{Language, format};

/// A piece of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// At most four digits.
    Number { value: i16, digits: usize },
    /// Letters, in lower case.
    Word(String),
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number { .. } => None,
        }
    }
}

/// Words that say nothing: `op vrijdag de 13e november`, `on the 13th of November`.
const FILLERS: [&str; 12] =
    ["op", "de", "den", "e", "ste", "on", "the", "of", "st", "nd", "rd", "th"];

/// The pieces without fillers; `None` when a sign does not belong in a date or a number is too
/// long.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let lower = text.to_lowercase();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        let digits = first.is_ascii_digit();
        let same = |c: char| if digits { c.is_ascii_digit() } else { c.is_alphabetic() };
        let end = rest.find(|c| !same(c)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        if piece.is_empty() {
            if !(first.is_whitespace() || "-–/.,'’‘".contains(first)) {
                return None;
            }
            rest = &rest[first.len_utf8()..];
            continue;
        }
        if digits {
            let value = piece.parse().ok().filter(|_| piece.len() <= 4)?;
            tokens.push(Token::Number { value, digits: piece.len() });
        } else if !FILLERS.contains(&piece) {
            tokens.push(Token::Word(piece.to_owned()));
        }
        rest = after;
    }
    Some(tokens)
}

/// The month of a name or its beginning in either language: `nov`, `mrt`, `maart`, `sept`, `March`.
pub(super) fn month_of(word: &str) -> Option<i16> {
    let named = |month: i8| {
        Language::ALL.into_iter().any(|language| {
            let full = format::month(month, language).to_lowercase();
            // "maa" begins both maart and maandag.
            let begins = word.chars().count() >= 3 && word != "maa" && full.starts_with(word);
            begins || format::month_short(month, language).to_lowercase() == word
        })
    };
    (1..=12).find(|month| named(*month)).map(i16::from)
}

/// The day of the week of a name or its beginning in either language: `vr`, `vrij`, `Fri`.
pub(super) fn weekday_of(word: &str) -> Option<Weekday> {
    let monday = Weekday::Monday;
    let named = |day: &Weekday| {
        Language::ALL.into_iter().any(|language| {
            let full = format::weekday(*day, language).to_lowercase();
            let long_enough = word.chars().count() >= if language == Language::Nl { 2 } else { 3 };
            long_enough && word != "maa" && full.starts_with(word)
        })
    };
    monday.cycle_forward().take(7).find(named)
}
