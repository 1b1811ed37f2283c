//! Dates and numbers as each language writes them.

use jiff::civil::{Date, Weekday};

use super::Language;

/// How much of a date is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `donderdag 24 december 2026`, `Thursday 24 December 2026`.
    Full,
    /// `donderdag 24 december`, `Thursday 24 December`: only where the year is beyond doubt.
    NoYear,
    /// `24 december 2026`, `24 December 2026`.
    Long,
    /// `24 dec 2026`, `24 Dec 2026`.
    Short,
    /// `24 dec`, `24 Dec`: chips and the timeline.
    Chip,
}

const NL_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const EN_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NL_SHORT: [&str; 12] =
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const EN_SHORT: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NL_DAYS: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const EN_DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A name out of a table; `index` counts from 0.
fn name<'a>(table: &[&'a str], index: i8) -> &'a str {
    usize::try_from(index).ok().and_then(|index| table.get(index)).copied().unwrap_or_default()
}

/// The name of the month, in full: `december`, `December`.
pub fn month(month: i8, language: Language) -> &'static str {
    match language {
        Language::Nl => name(&NL_MONTHS, month - 1),
        Language::En => name(&EN_MONTHS, month - 1),
    }
}

/// The name of the month, cut to three letters: `mrt`, `Mar`.
pub fn month_short(month: i8, language: Language) -> &'static str {
    match language {
        Language::Nl => name(&NL_SHORT, month - 1),
        Language::En => name(&EN_SHORT, month - 1),
    }
}

/// The name of the day of the week: `donderdag`, `Thursday`.
pub fn weekday(day: Weekday, language: Language) -> &'static str {
    match language {
        Language::Nl => name(&NL_DAYS, day.to_monday_zero_offset()),
        Language::En => name(&EN_DAYS, day.to_monday_zero_offset()),
    }
}

/// A date in words.
pub fn date(date: Date, style: DateStyle, language: Language) -> String {
    let (day, year) = (date.day(), date.year());
    let long = month(date.month(), language);
    let short = month_short(date.month(), language);
    let weekday = weekday(date.weekday(), language);
    match style {
        DateStyle::Full => format!("{weekday} {day} {long} {year}"),
        DateStyle::NoYear => format!("{weekday} {day} {long}"),
        DateStyle::Long => format!("{day} {long} {year}"),
        DateStyle::Short => format!("{day} {short} {year}"),
        DateStyle::Chip => format!("{day} {short}"),
    }
}

/// A size of a file: `1,2 GB`, `2,4 MB`, `310 kB`; a kB is 1,000 bytes.
pub fn size(bytes: u64, language: Language) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", bytes.div_ceil(1_000));
    }
    let (tenths, unit) = match bytes {
        ..1_000_000_000 => (bytes / 100_000, "MB"),
        _ => (bytes / 100_000_000, "GB"),
    };
    let point = if language == Language::Nl { ',' } else { '.' };
    format!("{}{point}{} {unit}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let christmas_eve = day(2026, 12, 24);
        assert_eq!(
            date(christmas_eve, DateStyle::Full, Language::Nl),
            "donderdag 24 december 2026"
        );
        assert_eq!(date(christmas_eve, DateStyle::Full, Language::En), "Thursday 24 December 2026");
        assert_eq!(date(day(2027, 3, 22), DateStyle::Chip, Language::Nl), "22 mrt");
    }

    #[test]
    fn sizes_use_the_decimal_sign_of_the_language() {
        assert_eq!(size(2_430_000, Language::Nl), "2,4 MB");
        assert_eq!(size(2_430_000, Language::En), "2.4 MB");
        assert_eq!(size(1, Language::Nl), "1 kB");
        assert_eq!(size(2_147_483_648, Language::En), "2.1 GB");
    }
}
