use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A Sunday.
const TODAY: Date = Date::constant(2026, 11, 22);

fn past(text: &str) -> Result<Date, Fault> {
    parse(text, TODAY, Wanted::Past)
}

fn coming(text: &str) -> Result<Date, Fault> {
    parse(text, TODAY, Wanted::Coming)
}

#[test]
fn a_date_is_read_however_it_is_written() {
    for text in [
        "13-11-2026",
        "13/11/26",
        "13.11.2026",
        " 13 11 2026 ",
        "2026-11-13",
        "13-11",
        "13 nov",
        "13 nov.",
        "13 november 2026",
        "13 Nov '26",
        "vrijdag 13 november",
        "vr. 13 nov",
        "op vrijdag de 13e november",
        "Friday 13 November 2026",
        "13 November",
        "Nov 13",
        "November 13th, 2026",
        "on the 13th of November",
        "2026 nov 13",
    ] {
        assert_eq!(past(text), Ok(date(2026, 11, 13)), "{text}");
    }
}

#[test]
fn days_from_today_are_read_in_both_languages() {
    for (text, expected) in [
        ("vandaag", date(2026, 11, 22)),
        ("Gisteren", date(2026, 11, 21)),
        ("gisteravond", date(2026, 11, 21)),
        ("yesterday", date(2026, 11, 21)),
        ("eergisteren", date(2026, 11, 20)),
        ("the day before yesterday", date(2026, 11, 20)),
        ("vorige week dinsdag", date(2026, 11, 10)),
        ("Tuesday last week", date(2026, 11, 10)),
        ("afgelopen dinsdag", date(2026, 11, 17)),
        ("last Tuesday", date(2026, 11, 17)),
        ("afgelopen zondag", date(2026, 11, 15)),
        ("dinsdag", date(2026, 11, 17)),
        ("zondag", date(2026, 11, 22)),
        ("3 dagen geleden", date(2026, 11, 19)),
        ("een week geleden", date(2026, 11, 15)),
        ("2 weeks ago", date(2026, 11, 8)),
    ] {
        assert_eq!(past(text), Ok(expected), "{text}");
    }
    for (text, expected) in [
        ("morgen", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 23)),
        ("overmorgen", date(2026, 11, 24)),
        ("dinsdag", date(2026, 11, 24)),
        ("volgende week dinsdag", date(2026, 11, 24)),
        ("komende zondag", date(2026, 11, 29)),
        ("next Friday", date(2026, 11, 27)),
        ("over 2 weken", date(2026, 12, 6)),
    ] {
        assert_eq!(coming(text), Ok(expected), "{text}");
    }
}

#[test]
fn without_a_year_the_log_looks_back_and_a_meeting_looks_ahead() {
    assert_eq!(past("1 december"), Ok(date(2025, 12, 1)));
    assert_eq!(coming("1 december"), Ok(date(2026, 12, 1)));
    assert_eq!(past("22-11"), Ok(TODAY));
    assert_eq!(coming("22-11"), Ok(TODAY));
    assert_eq!(coming("13 nov"), Ok(date(2027, 11, 13)));
    assert_eq!(past("29 februari"), Ok(date(2024, 2, 29)));
    assert_eq!(coming("29 februari"), Ok(date(2028, 2, 29)));
}

#[test]
fn a_day_that_is_not_there_is_asked_again_with_the_reason() {
    let february = Fault::NoSuchDay { month: 2, year: 2026, days: 28 };
    assert_eq!(past("31-02-2026"), Err(february));
    assert_eq!(past("31 feb"), Err(february));
    assert_eq!(past("31 november"), Err(Fault::NoSuchDay { month: 11, year: 2026, days: 30 }));
    assert_eq!(past("00-11-2026"), Err(Fault::NoSuchDay { month: 11, year: 2026, days: 30 }));
    assert_eq!(past("11/13/2026"), Err(Fault::NoSuchMonth { month: 13 }));
    assert_eq!(
        past("donderdag 13 november 2026"),
        Err(Fault::OtherWeekday { date: date(2026, 11, 13) })
    );
}

#[test]
fn what_is_no_date_is_not_guessed() {
    assert_eq!(past("  "), Err(Fault::Empty));
    for text in [
        "ergens in november",
        "13",
        "2026",
        "november",
        "15:30",
        "13-11-202",
        "13-11-20266",
        "13 nov 2026 om 3 uur",
        "1-2-3-4",
        "vorige week",
        "nov dec 3",
        "13 nov vrijdag",
        "👍",
        "99999999999999999999",
    ] {
        assert_eq!(past(text), Err(Fault::NotADate), "{text}");
    }
}

#[test]
fn a_month_of_birth_is_read_however_it_is_written() {
    for text in
        ["2017-03", "03-2017", "3/2017", "maart 2017", "March 2017", "14-3-2017", "14 mrt 2017"]
    {
        assert_eq!(parse_month(text, TODAY), Some((2017, 3)), "{text}");
    }
    for text in ["", "2017", "maart", "13-2017", "2027-03", "1950-03", "mrt apr 2017", "groep 6"] {
        assert_eq!(parse_month(text, TODAY), None, "{text}");
    }
}

#[test]
fn a_date_out_of_range_is_refused() {
    assert_eq!(past("31-12-2009"), Err(Fault::TooEarly { date: date(2009, 12, 31) }));
    assert_eq!(past("1-1-2010"), Ok(FIRST));
    assert_eq!(coming("22-11-2028"), Ok(date(2028, 11, 22)));
    assert_eq!(coming("23-11-2028"), Err(Fault::TooLate { date: date(2028, 11, 23) }));
    assert_eq!(past("23-11-2026"), Err(Fault::Future { date: date(2026, 11, 23) }));
    assert_eq!(past("morgen"), Err(Fault::Future { date: date(2026, 11, 23) }));
}

#[test]
fn each_fault_says_what_is_wrong_in_both_languages() {
    let texts = Texts::built_in().expect("the built-in texts parse");
    let said = |text: &str, language| past(text).unwrap_err().words(&texts, language);
    assert!(
        said("31-02-2026", Language::Nl).contains("Februari 2026 heeft 28 dagen")
            || said("31-02-2026", Language::Nl).contains("februari 2026 heeft 28 dagen")
    );
    assert!(said("31-02-2026", Language::En).contains("February 2026 has 28 days"));
    for text in
        ["", "?", "1-13-26", "31-2-26", "ma 13-11-2026", "1-1-2009", "1-1-2050", "23-11-2026"]
    {
        for language in Language::ALL {
            let words = said(text, language);
            assert!(!words.starts_with('[') && words.ends_with('.'), "{text}: {words}");
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,40}", year in 1i16..=9998, day in 1i8..=28) {
        for wanted in [Wanted::Past, Wanted::Coming] {
            let _ = parse(&text, date(year, 2, day), wanted);
        }
    }

    #[test]
    fn no_text_like_a_date_makes_it_panic(
        text in "(ma|vorige|week|last|over|[0-9]{1,5}|dagen|geleden|nov|dec|[-/. ]){0,6}",
    ) {
        for today in [Date::MIN, TODAY, Date::MAX] {
            let _ = parse(&text, today, Wanted::Past);
            let _ = parse(&text, today, Wanted::Coming);
            let _ = parse_month(&text, today);
        }
    }

    #[test]
    fn every_date_the_app_writes_is_read_back(
        ago in 0i64..6000, style in 0usize..5, dutch: bool,
    ) {
        let day = TODAY.checked_sub(ago.days()).unwrap();
        let language = if dutch { Language::Nl } else { Language::En };
        let style = [DateStyle::Full, DateStyle::Long, DateStyle::Short, DateStyle::Chip, DateStyle::NoYear][style];
        let text = format::date(day, style, language);
        let in_last_year = ago < 365;
        if matches!(style, DateStyle::Full | DateStyle::Long | DateStyle::Short) || in_last_year {
            prop_assert_eq!(parse(&text, TODAY, Wanted::Past), Ok(day));
        }
        prop_assert_eq!(parse(&day.to_string(), TODAY, Wanted::Past), Ok(day));
    }

    #[test]
    fn what_is_taken_is_always_in_range(text in "[0-9]{1,2}[-/ ][0-9]{1,2}([-/ ][0-9]{2,4})?") {
        if let Ok(day) = parse(&text, TODAY, Wanted::Past) {
            prop_assert!(day >= FIRST && day <= TODAY);
        }
    }
}
