//! The content inside the program.

use jiff::civil::date;
use jouw_weg::{
    content::{
        Content,
        load::{self, Checked},
    },
    i18n::{Language, Texts},
};

#[test]
fn it_has_no_fault() {
    let checked = load::check(None, date(2026, 11, 22));
    assert!(checked.faults.0.is_empty(), "\n{}", checked.faults);
    assert!(checked.content.is_some());
}

#[test]
fn it_loads_without_the_exhaustive_checks_to_the_same_content() {
    let quick = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let (whole, _) = load::check(None, date(2026, 11, 22)).content.unwrap();
    assert_eq!(format!("{quick:?}"), format!("{whole:?}"));
    let ids: Vec<&str> = quick.situations.iter().map(|found| found.id.as_str()).collect();
    assert_eq!(
        ids.join(" "),
        "toelating ondersteuning opp tlv tlv-geweigerd-door-school schorsing verwijdering thuiszitten \
         vrijstelling klacht discriminatie schooladvies overstap vervoer jeugdhulp dossier instelling"
    );
}

/// Numbers grow old: the sentence itself names their year, in both languages.
#[test]
fn numbers_name_their_year() {
    let content = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let texts = Texts::built_in().unwrap();
    let mut without = Vec::new();
    for expected in &content.expectations {
        let key = format!("expectation-{}", expected.id.key());
        for language in Language::ALL {
            let text = texts.find(language, &key).unwrap();
            if expected.year.split('-').any(|year| !text.contains(year)) {
                without.push(format!("{key} in {language:?}: {text}"));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
    assert!(!content.expectations.is_empty());
}

#[test]
fn no_review_has_expired_on_the_day_of_release() {
    let content = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let checked = load::check(None, content.released_on);
    assert_eq!(announced(&checked), 0, "\n{}", checked.warnings);
}

#[test]
fn a_review_is_announced_thirty_days_ahead() {
    let content = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let first = content.steps.values().map(|step| step.review_by).min().unwrap();
    let before = |days: i64| first.checked_sub(jiff::Span::new().days(days)).unwrap();
    assert_eq!(announced(&load::check(None, before(30))), 0);
    let due = content.steps.values().filter(|step| step.review_by == first).count();
    assert_eq!(announced(&load::check(None, before(29))), due);
}

/// How many steps must be read again soon.
fn announced(checked: &Checked) -> usize {
    checked.warnings.0.iter().filter(|warning| warning.what.contains("read again")).count()
}
