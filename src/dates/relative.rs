//! Days named by how far they are from today: `gisteren`, `vorige week dinsdag`, `2 weeks ago`.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::{
    Wanted,
    token::{Token, weekday_of},
};

/// The day meant, if the pieces name one from today; months and years are not counted.
pub(super) fn day(tokens: &[Token], today: Date, wanted: Wanted) -> Option<Date> {
    if let Some(days) = counted(tokens) {
        return today.checked_add(days.days()).ok();
    }
    let words: Vec<&str> = tokens.iter().map(Token::word).collect::<Option<_>>()?;
    if let Some(days) = near(&words) {
        return today.checked_add(days.days()).ok();
    }
    if let [word] = words.as_slice() {
        let weekday = weekday_of(word)?;
        return match wanted {
            Wanted::Past => on_or_before(today, weekday),
            Wanted::Coming => on_or_after(today, weekday),
        };
    }
    of_a_week(&words, today).or_else(|| beside(&words, today))
}

/// `gisteren`, `tomorrow`, `vanmiddag`.
fn near(words: &[&str]) -> Option<i64> {
    Some(match words {
        ["vandaag" | "today" | "nu" | "vanochtend" | "vanmorgen" | "vanmiddag" | "vanavond"]
        | ["this", "morning" | "afternoon" | "evening"] => 0,
        [
            "gisteren" | "gister" | "yesterday" | "gisterochtend" | "gistermiddag" | "gisteravond",
        ]
        | ["last", "night" | "evening"] => -1,
        ["eergisteren"] | ["day", "before", "yesterday"] => -2,
        ["morgen" | "tomorrow" | "morgenochtend" | "morgenmiddag" | "morgenavond"] => 1,
        ["overmorgen"] | ["day", "after", "tomorrow"] => 2,
        _ => return None,
    })
}

/// `3 dagen geleden`, `een week geleden`, `in 2 weeks`, `over 10 dagen`.
fn counted(tokens: &[Token]) -> Option<i64> {
    let number = |token: &Token| match token {
        Token::Number { value, .. } => Some(i64::from(*value)),
        Token::Word(word) => match word.as_str() {
            "een" | "één" | "a" | "one" => Some(1),
            "twee" | "two" => Some(2),
            "drie" | "three" => Some(3),
            "vier" | "four" => Some(4),
            _ => None,
        },
    };
    let unit = |token: &Token| match token.word()? {
        "dag" | "dagen" | "day" | "days" => Some(1),
        "week" | "weken" | "weeks" => Some(7),
        _ => None,
    };
    let [first, second, third] = tokens else { return None };
    if matches!(third.word(), Some("geleden" | "ago")) {
        return Some(-number(first)? * unit(second)?);
    }
    if matches!(first.word(), Some("over" | "in")) {
        return Some(number(second)? * unit(third)?);
    }
    None
}

/// `vorige week dinsdag`, `Tuesday next week`: weeks begin on Monday.
fn of_a_week(words: &[&str], today: Date) -> Option<Date> {
    let (weekday, which) = match words {
        [which, "week", weekday] | [weekday, which, "week"] => (weekday_of(weekday)?, *which),
        _ => return None,
    };
    let weeks = match which {
        "vorige" | "afgelopen" | "last" => -1,
        "deze" | "this" => 0,
        "volgende" | "komende" | "next" => 1,
        _ => return None,
    };
    let from_monday = i64::from(weekday.to_monday_zero_offset())
        - i64::from(today.weekday().to_monday_zero_offset());
    today.checked_add((7 * weeks + from_monday).days()).ok()
}

/// `afgelopen dinsdag`, `next Friday`: never today.
fn beside(words: &[&str], today: Date) -> Option<Date> {
    let [which, weekday] = words else { return None };
    let weekday = weekday_of(weekday)?;
    match *which {
        "afgelopen" | "vorige" | "last" => on_or_before(today.yesterday().ok()?, weekday),
        "komende" | "aanstaande" | "volgende" | "next" | "this" | "coming" => {
            on_or_after(today.tomorrow().ok()?, weekday)
        }
        _ => None,
    }
}

fn on_or_before(day: Date, weekday: Weekday) -> Option<Date> {
    day.checked_sub(i64::from(weekday.until(day.weekday())).days()).ok()
}

fn on_or_after(day: Date, weekday: Weekday) -> Option<Date> {
    day.checked_add(i64::from(day.weekday().until(weekday)).days()).ok()
}
