//! Last days: tables with their source, properties, and the command that computes them.
#![expect(clippy::expect_used, reason = "a test may panic")]

mod command;
mod properties;

use jiff::{Span, civil::Date};
use jouw_weg::{
    i18n::{Language, Texts, terms as words},
    terms::{
        Basis, NoTerm, Period, Reason, Rule, Term,
        calendar::{BadCalendar, Calendar, YEARS},
        written,
    },
};

fn calendar() -> Calendar {
    Calendar::built_in().expect("the built-in calendar is read")
}

fn day(text: &str) -> Date {
    written::date(text).expect("a date")
}

fn term(event: &str, period: &str, basis: Basis) -> Term {
    let period = period.parse().expect("a period");
    Term::compute(day(event), period, basis, &calendar()).expect("a term")
}

fn statute(event: &str, period: &str) -> Term {
    term(event, period, Basis::Statute)
}

fn passed_over(term: &Term) -> Vec<(String, &'static str)> {
    term.moved_by.iter().map(|moved| (moved.date.to_string(), moved.reason.id())).collect()
}

/// Each row of `tests/data/terms-examples.csv` (terms.md, "Must-have examples").
#[test]
fn every_row_of_the_examples_file_holds() {
    let rows = include_str!("../data/terms-examples.csv");
    let mut count = 0;
    for row in rows.lines().skip(1) {
        let fields: Vec<_> = row.split(',').collect();
        let [event, n, unit, raw_end, deadline, rule] = fields[..] else {
            panic!("six fields in {row}")
        };
        let term = statute(event, &format!("{n}{unit}"));
        assert_eq!(term.raw_end, day(raw_end), "{row}");
        assert_eq!(term.last_day, day(deadline), "{row}");
        let expected = match rule.split(':').next() {
            Some("-") => "none",
            Some(rule) => rule,
            None => "",
        };
        assert_eq!(term.rule.id(), expected, "{row}");
        let days = (term.last_day - term.raw_end).get_days();
        assert_eq!(term.moved_by.len(), usize::try_from(days).expect("not negative"), "{row}");
        count += 1;
    }
    assert_eq!(count, 129);
}

/// terms.md, "Must-have examples".
#[test]
fn the_must_have_examples_hold() {
    for (event, period, last_day) in [
        ("2026-11-13", "6w", "2026-12-28"),
        ("2026-11-20", "6w", "2027-01-04"),
        ("2026-02-20", "6w", "2026-04-07"),
        ("2026-04-02", "6w", "2026-05-18"),
        ("2026-03-24", "6w", "2026-05-06"),
        ("2027-03-24", "6w", "2027-05-10"),
        ("2026-01-31", "1m", "2026-03-02"),
        ("2026-11-22", "13w", "2027-02-21"),
        ("2026-12-24", "3d", "2026-12-29"),
        ("2026-04-02", "3d", "2026-04-08"),
    ] {
        assert_eq!(statute(event, period).last_day, day(last_day), "{event} + {period}");
    }
}

/// ATW 1(1), ATW 3: each day passed over is named; a holiday's name goes before the weekend's.
#[test]
fn each_day_passed_over_is_named() {
    let christmas = statute("2026-11-13", "6w");
    assert_eq!(
        passed_over(&christmas),
        [
            ("2026-12-25".to_owned(), "christmas-1"),
            ("2026-12-26".to_owned(), "christmas-2"),
            ("2026-12-27".to_owned(), "sunday"),
        ]
    );
    let ascension = statute("2026-04-02", "6w");
    let reasons: Vec<_> = ascension.moved_by.iter().map(|moved| moved.reason.id()).collect();
    assert_eq!(reasons, ["ascension", "decree", "saturday", "sunday"]);
    let five = statute("2027-03-24", "6w");
    let reasons: Vec<_> = five.moved_by.iter().map(|moved| moved.reason.id()).collect();
    assert_eq!(reasons, ["liberation-day", "ascension", "decree", "saturday", "sunday"]);
}

/// ATW 2: three days from Thursday 2 April 2026 run over Good Friday and Easter to Wednesday.
#[test]
fn a_term_of_three_days_holds_two_ordinary_days() {
    let easter = statute("2026-04-02", "3d");
    assert_eq!(easter.raw_end, day("2026-04-05"));
    assert_eq!(easter.rule, Rule::Art2);
    let reasons: Vec<_> = easter.moved_by.iter().map(|moved| moved.reason.id()).collect();
    assert_eq!(reasons, ["sunday", "easter-monday", "two-ordinary-days"]);
}

/// ATW 2 wants at least three days: LPW 12 (two days) is too short for it; ATW 1 moves its end.
#[test]
fn a_term_of_two_days_is_too_short_for_article_two() {
    let sick = statute("2026-11-20", "2d");
    assert_eq!((sick.raw_end, sick.last_day), (day("2026-11-22"), day("2026-11-23")));
    assert_eq!(sick.rule, Rule::Art1);
}

/// ATW 4: more than 90 days, 12 weeks or 3 months, and years; reported even for an ordinary end.
#[test]
fn a_long_term_never_moves() {
    for (period, rule) in [
        ("90d", Rule::None),
        ("91d", Rule::Art4),
        ("12w", Rule::None),
        ("13w", Rule::Art4),
        ("3m", Rule::None),
        ("4m", Rule::Art4),
        ("1y", Rule::Art4),
    ] {
        assert_eq!(statute("2027-02-03", period).rule, rule, "{period}");
    }
    let year = statute("2025-12-25", "1y");
    assert_eq!((year.last_day, year.rule), (day("2026-12-25"), Rule::Art4));
}

/// terms.md, "months": the same day number, else the last day of that month.
#[test]
fn months_and_years_end_on_the_same_day_or_the_last_of_the_month() {
    for (event, period, raw_end) in [
        ("2026-01-31", "1m", "2026-02-28"),
        ("2028-01-31", "1m", "2028-02-29"),
        ("2026-11-30", "3m", "2027-02-28"),
        ("2026-12-31", "1m", "2027-01-31"),
        ("2028-02-29", "1y", "2029-02-28"),
    ] {
        assert_eq!(statute(event, period).raw_end, day(raw_end), "{event} + {period}");
    }
}

/// terms.md, "scope" and contract.md: only a law (or the EU's regulation) moves an end.
#[test]
fn only_statute_and_eu_move_the_end() {
    for basis in [Basis::Rules, Basis::Letter, Basis::Agreed, Basis::Advice, Basis::Plain] {
        let term = term("2026-11-13", "6w", basis);
        assert_eq!(term.last_day, day("2026-12-25"), "{basis:?}");
        assert_eq!(term.cautious_day, day("2026-12-24"), "{basis:?}");
        assert_eq!((term.rule, term.moved_by.len()), (Rule::None, 0), "{basis:?}");
    }
}

/// Regulation 1182/71: the AVG's month and its three months move to the next working day.
#[test]
fn a_term_of_the_eu_moves_without_an_upper_limit() {
    let month = term("2026-11-25", "1m", Basis::Eu);
    assert_eq!((month.last_day, month.rule), (day("2026-12-28"), Rule::Eu));
    let long = term("2026-11-22", "13w", Basis::Eu);
    assert_eq!((long.last_day, long.rule), (day("2027-02-22"), Rule::Eu));
    assert_eq!(term("2026-11-23", "1m", Basis::Eu).rule, Rule::None);
}

/// ATW 1(2): a term counted backwards never moves; the cautious day is an ordinary day before it.
#[test]
fn a_term_counted_back_never_moves() {
    let ten_weeks = term("2027-08-23", "10w", Basis::Back);
    assert_eq!(ten_weeks.last_day, day("2027-06-14"));
    let easter = term("2026-06-14", "10w", Basis::Back);
    assert_eq!((easter.raw_end, easter.last_day), (day("2026-04-05"), day("2026-04-05")));
    assert_eq!(easter.cautious_day, day("2026-04-02"));
    assert_eq!(easter.moved_by, []);
    assert_eq!(term("2026-03-31", "1m", Basis::Back).last_day, day("2026-02-28"));
}

/// ATW 3(1, 2): the holidays of 2026 to 2028 as domain.md 3.1 lists them, and no others.
#[test]
fn the_holidays_of_the_calendar_are_those_of_the_law() {
    let listed = [
        "2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15",
        "2026-05-25 2026-12-25 2026-12-26",
        "2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17",
        "2027-12-25 2027-12-26",
        "2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26",
        "2028-06-05 2028-12-25 2028-12-26",
    ];
    let listed: Vec<_> = listed.iter().flat_map(|line| line.split(' ')).map(day).collect();
    let calendar = calendar();
    let found: Vec<_> = day("2026-01-01")
        .series(Span::new().days(1))
        .take_while(|day| day.year() <= 2028)
        .filter(|day| {
            !matches!(calendar.reason(*day), None | Some(Reason::Saturday | Reason::Sunday))
        })
        .collect();
    assert_eq!(found, listed);
}

/// ATW 3(3): the days of the royal decrees (terms.md).
#[test]
fn the_decree_days_are_known() {
    let calendar = calendar();
    for decree in [
        "2023-04-28",
        "2023-05-19",
        "2024-05-10",
        "2024-12-27",
        "2025-05-30",
        "2026-01-02",
        "2026-05-15",
        "2027-05-07",
        "2028-04-28",
        "2028-05-26",
    ] {
        assert_eq!(calendar.reason(day(decree)), Some(Reason::Decree), "{decree}");
    }
}

/// ATW 3(1): 27 April, and 26 April when the 27th is a Sunday (2025, 2031).
#[test]
fn kings_day_on_a_sunday_is_kept_the_day_before() {
    let calendar = calendar();
    assert_eq!(calendar.reason(day("2025-04-26")), Some(Reason::KingsDay));
    assert_eq!(calendar.reason(day("2025-04-27")), Some(Reason::Sunday));
    assert_eq!(calendar.reason(day("2026-04-27")), Some(Reason::KingsDay));
    assert_eq!(calendar.reason(day("2031-04-26")), Some(Reason::KingsDay));
}

/// Easter Sundays as published (the table of the Rijksdienst is not needed: these are history).
#[test]
fn easter_is_computed() {
    let calendar = calendar();
    for monday in
        ["2000-04-24", "2008-03-24", "2011-04-25", "2019-04-22", "2024-04-01", "2038-04-26"]
    {
        assert_eq!(calendar.reason(day(monday)), Some(Reason::EasterMonday), "{monday}");
    }
}

/// terms.md: no decree day is known after 2028, and a result after it says that it may still move.
#[test]
fn a_last_day_after_the_known_calendar_may_still_move() {
    assert!(!statute("2028-11-01", "6w").may_still_move());
    let later = statute("2028-12-01", "6w");
    assert!(later.may_still_move());
    assert_eq!(later.calendar_until, day("2028-12-31"));
    assert!(!term("2028-12-01", "6w", Basis::Rules).may_still_move());
}

#[test]
fn a_date_outside_the_years_of_the_calendar_is_refused() {
    let calendar = calendar();
    let compute = |event, period| Term::compute(event, period, Basis::Statute, &calendar);
    for event in [Date::MIN, Date::MAX, Date::constant(1899, 12, 31)] {
        let refused = compute(event, Period::Weeks(6));
        assert_eq!(refused, Err(NoTerm::EventOutOfRange { event }));
    }
    for period in [
        Period::Days(6),
        Period::Weeks(u16::MAX),
        Period::Months(u16::MAX),
        Period::Years(u16::MAX),
    ] {
        let event = Date::constant(2200, 12, 30);
        assert_eq!(compute(event, period), Err(NoTerm::EndOutOfRange { event, period }));
    }
    let event = Date::constant(1900, 1, 5);
    let refused = Term::compute(event, Period::Weeks(6), Basis::Back, &calendar);
    assert_eq!(refused, Err(NoTerm::EndOutOfRange { event, period: Period::Weeks(6) }));
}

#[test]
fn a_date_that_does_not_exist_is_refused_with_the_reason() {
    for (text, why) in [
        ("31-02-2026", "write year-month-day"),
        ("2026-02-31", "month 2 of 2026 has 28 days"),
        ("2028-02-30", "month 2 of 2028 has 29 days"),
        ("2026-13-01", "no month 13"),
        ("2026-00-10", "no month 0"),
        ("1899-12-31", "outside 1900 to 2200"),
        ("2026-1-1", "write year-month-day"),
        ("2026-11-13T10:00", "write year-month-day"),
        ("", "write year-month-day"),
    ] {
        let refused = written::date(text).expect_err(text).to_string();
        assert!(refused.contains(why), "{text}: {refused}");
    }
}

#[test]
fn a_fault_in_the_calendar_is_named_with_its_line() {
    let good = include_str!("../../assets/content/calendar.toml");
    for (from, to, line, why) in [
        ("known_until = 2028-12-31", "known_until = 2028-13-31", 7, "month"),
        ("easter = -2", "eastern = -2", 20, "eastern"),
        ("easter = -2", "easter = -2\nday = \"03-26\"", 18, "either `day` or `easter`"),
        ("day = \"01-01\"", "day = \"02-30\"", 14, "not a day of the year"),
    ] {
        let text = good.replace(from, to);
        let Err(BadCalendar { line: found, fault }) = Calendar::parse(&text) else {
            panic!("{to} was read")
        };
        assert!(fault.contains(why), "{to}: {fault}");
        assert_eq!(found, line, "{to}: {fault}");
    }
}

#[test]
fn every_reason_basis_and_rule_has_words_in_both_languages() {
    let texts = Texts::built_in().expect("texts are read");
    for language in Language::ALL {
        for key in Reason::ALL
            .map(|reason| format!("reason-{}", reason.id()))
            .into_iter()
            .chain(Basis::ALL.map(|basis| format!("basis-{}", basis.id())))
            .chain(Rule::ALL.map(|rule| format!("rule-{}", rule.id())))
        {
            assert!(texts.has(language, &key), "{key} in {language:?}");
        }
    }
    let said =
        |period: &str, language| words::period(&texts, language, period.parse().expect("a period"));
    assert_eq!(said("6w", Language::Nl), "zes weken");
    assert_eq!(said("6w", Language::En), "six weeks");
    assert_eq!(said("1m", Language::Nl), "één maand");
    assert_eq!(said("18w", Language::Nl), "18 weken");
    assert_eq!(said("90d", Language::En), "90 days");
}

/// Easter Sundays as published: the days that hang on it fall right for a generation.
#[test]
fn the_days_that_hang_on_easter_fall_right_for_many_years() {
    let calendar = calendar();
    let sundays = [
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
        "2034-04-09",
        "2035-03-25",
        "2036-04-13",
        "2037-04-05",
        "2038-04-25",
        "2039-04-10",
        "2040-04-01",
        "2041-04-21",
        "2042-04-06",
        "2043-03-29",
        "2044-04-17",
        "2045-04-09",
    ];
    for sunday in sundays {
        let after = |days: i64| day(sunday) + Span::new().days(days);
        let hangs = [
            (-2, Reason::GoodFriday),
            (1, Reason::EasterMonday),
            (39, Reason::Ascension),
            (50, Reason::WhitMonday),
        ];
        for (days, reason) in hangs {
            // A fixed feast on the same day may be named instead; either way nobody works.
            let found = calendar.reason(after(days));
            let fixed = [Some(Reason::KingsDay), Some(Reason::LiberationDay)].contains(&found);
            assert!(found == Some(reason) || fixed, "{sunday} + {days}: {found:?}");
        }
    }
}

/// Easter Sunday by another published algorithm (Oudin, 1940) than the one of the program.
#[expect(clippy::many_single_char_names, reason = "the letters of the published algorithm")]
fn easter_by_oudin(year: i16) -> Date {
    let y = i32::from(year);
    let (golden, century) = (y % 19, y / 100);
    let h = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let i = h - (h / 28) * (1 - (29 / (h + 1)) * ((21 - golden) / 11));
    let j = (y + y / 4 + i + 2 - century + century / 4) % 7;
    let l = i - j;
    let month = 3 + (l + 40) / 44;
    let day = l + 28 - 31 * (month / 4);
    let [month, day] = [month, day].map(|part| i8::try_from(part).expect("a small number"));
    Date::new(year, month, day).expect("a day that exists")
}

/// Every year that terms are computed for, not a sample.
#[test]
fn easter_monday_falls_where_another_algorithm_puts_it() {
    let calendar = calendar();
    for year in YEARS {
        let monday = easter_by_oudin(year) + Span::new().days(1);
        let found: Vec<_> = Date::constant(year, 3, 1)
            .series(Span::new().days(1))
            .take(70)
            .filter(|day| calendar.reason(*day) == Some(Reason::EasterMonday))
            .collect();
        assert_eq!(found, [monday], "{year}");
    }
}

/// A holiday that a law begins or ends counts from that date to that date, both inclusive.
#[test]
fn a_holiday_holds_from_its_first_to_its_last_year() {
    let dated = "day = \"01-01\"\nvalid_from = 2025-01-01\nvalid_to = 2027-01-01";
    let text = include_str!("../../assets/content/calendar.toml");
    let calendar = Calendar::parse(&text.replace("day = \"01-01\"", dated)).expect("a calendar");
    let new_year = |year| calendar.reason(Date::constant(year, 1, 1)) == Some(Reason::NewYear);
    let years = [2024, 2025, 2026, 2027, 2028];
    assert_eq!(years.map(new_year), [false, true, true, true, false]);
}

/// The calendar says from when to when all its decree days are known.
#[test]
fn the_calendar_says_which_years_it_knows() {
    let calendar = calendar();
    let known = (calendar.known_from(), calendar.known_until());
    assert_eq!(known, (day("2023-01-01"), day("2028-12-31")));
    let shown = format!("{calendar:?}");
    assert!(shown.ends_with("days, known 2023-01-01 to 2028-12-31 }"), "{shown}");
}

#[test]
fn a_period_is_digits_and_one_letter_and_is_written_as_it_was_read() {
    for text in ["10d", "6w", "3m", "1y"] {
        let period: Period = text.parse().expect("a period");
        assert_eq!(period.to_string(), text);
        assert_eq!(String::from(period), text);
    }
    for wrong in ["", "w", "6", "+6w", "-6w", " 6w", "6 w", "6W", "99999w"] {
        assert!(wrong.parse::<Period>().is_err(), "'{wrong}' was read as a period");
    }
}

#[test]
fn each_basis_is_read_by_its_own_name() {
    for basis in Basis::ALL {
        assert_eq!(basis.id().parse::<Basis>().expect("a basis"), basis);
    }
}

/// The last day that the decree days are known for is itself known.
#[test]
fn a_day_may_still_move_only_after_the_days_that_are_known() {
    let period = "6w".parse().expect("a period");
    let term = Term::compute(day("2026-11-13"), period, Basis::Statute, &calendar());
    let mut term = term.expect("a term");
    term.last_day = term.calendar_until;
    assert!(!term.may_still_move());
    term.last_day = term.calendar_until + Span::new().days(1);
    assert!(term.may_still_move());
}
