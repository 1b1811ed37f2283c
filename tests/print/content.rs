//! Prints that are about no dossier: the poster of a situation, and the book of all content.

use jouw_weg::{
    i18n::Language,
    print::{self, page::Document},
};

use super::{CONTENT, TEXTS, TODAY};

fn words(document: &Document) -> String {
    let text = document.to_string();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_situation_fits_one_page_with_every_rung_and_help() {
    for situation in &CONTENT.situations {
        for language in Language::ALL {
            let page = print::poster_pages(&CONTENT, &TEXTS, situation, language, TODAY);
            assert_eq!(page.pages.len(), 1, "{} in {language:?}", situation.id);
            let words = words(&page);
            for rung in &situation.rungs {
                let name = TEXTS.get(language, &format!("step-{}", rung.step.key()));
                let bare = |text: &str| text.replace([' ', '\u{ad}', '-', '\u{2010}'], "");
                assert!(bare(&words).contains(&bare(&name)), "{}: {name}", situation.id);
            }
            assert!(words.contains("oudersenonderwijs.nl"), "{}: no help", situation.id);
        }
    }
}

#[test]
fn the_book_holds_every_step_and_last_day_in_both_languages_with_room_to_sign() {
    let book = print::book_pages(&CONTENT, &TEXTS, TODAY);
    let words = words(&book);
    for step in CONTENT.steps.values() {
        assert!(words.contains(&format!("{} Paraaf en datum", step.id)), "{}", step.id);
    }
    for rule in &CONTENT.deadlines {
        assert!(words.contains(&format!("{} Paraaf en datum", rule.id)), "{}", rule.id);
    }
    assert!(words.contains("Awb 6:7") && words.contains("opnieuw vóór 2027-"));
    assert!(words.contains("Ask the court for a quick, temporary decision"));
}
