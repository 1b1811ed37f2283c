//! Prints that are about no dossier: the poster of a situation, and the book of all content.

use jiff::civil::date;
use jouw_weg::{
    case::Case,
    content::Content,
    example,
    i18n::Language,
    print::{self, Audience, Pack, compose::Desk, page::Document},
};

use super::{CONTENT, TEXTS, TODAY, programs::run, wanted};

fn words(document: &Document) -> String {
    let text = document.to_string();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_situation_fits_one_page_with_every_rung_and_help() {
    for situation in &CONTENT.situations {
        for language in Language::ALL {
            let (id, today) = (&situation.id, TODAY);
            let page = print::poster_pages(&CONTENT, &TEXTS, situation, language, today);
            assert_eq!(page.pages.len(), 1, "{id} in {language:?}");
            let pdf = print::poster(&CONTENT, &TEXTS, situation, language, today).unwrap();
            let Some(text) = run("pdftotext", &["-raw", "-enc", "UTF-8", "-", "-"], &pdf) else {
                return;
            };
            let text = bare(&text);
            for rung in &situation.rungs {
                let name = TEXTS.get(language, &format!("step-{}", rung.step.key()));
                assert!(text.contains(&bare(&name)), "{id} in {language:?}: {name}");
            }
            assert!(text.contains("oudersenonderwijs.nl"), "{id}: no help");
        }
    }
}

/// Without what a line break may have put in or taken out.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"-\u{ad}\u{2010}".contains(*c)).collect()
}

#[test]
fn the_book_holds_every_step_and_last_day_in_both_languages_with_room_to_sign() {
    let book = print::book_pages(&CONTENT, &TEXTS, TODAY);
    let words = words(&book);
    for step in CONTENT.steps.values() {
        assert!(words.contains(step.id.as_str()), "{}", step.id);
    }
    for rule in &CONTENT.deadlines {
        assert!(words.contains(rule.id.as_str()), "{}", rule.id);
    }
    let nodes = CONTENT.steps.len() + CONTENT.deadlines.len();
    assert!(words.matches("Paraaf en datum").count() > nodes, "not every node can be signed");
    assert!(words.contains("Awb 6:7") && words.contains("opnieuw vóór 2027-"));
    assert!(words.contains("Ask the court for a quick, temporary decision"));
}

/// From the day after `review_by` every print says that its explanation may be old.
#[test]
fn every_print_says_that_it_should_have_been_read_again() {
    let late = date(2028, 1, 3);
    let said = |document: &Document| words(document).contains("Check that it still holds.");
    for situation in &CONTENT.situations {
        let poster = |on| print::poster_pages(&CONTENT, &TEXTS, situation, Language::En, on);
        assert!(!said(&poster(TODAY)), "{}", situation.id);
        assert!(said(&poster(late)), "{}", situation.id);
        let pages = poster(TODAY).pages.len();
        assert_eq!(poster(late).pages.len(), pages, "{}", situation.id);
    }
    let (dossier, _) = example::build(&TEXTS, TODAY, Language::En).unwrap();
    for pack in [Pack::Dossier, Pack::Sheet] {
        let request = wanted(pack, Language::En, Audience::Own);
        let pages = |today| {
            let case = &Case::derive(&CONTENT, &dossier, today);
            let (content, texts, dossier) = (&*CONTENT, &*TEXTS, &dossier);
            print::pages(&Desk { content, texts, dossier, case, request: &request, today }).0
        };
        assert!(!said(&pages(TODAY)), "{pack:?}");
        assert!(said(&pages(late)), "{pack:?}");
    }
}

/// What is printed with content from a folder can't be taken for the real thing.
#[test]
fn content_that_is_tried_out_stands_in_the_foot_of_every_page() {
    let trial = Content { is_trial: true, ..CONTENT.clone() };
    let situation = &trial.situations[0];
    let poster = print::poster_pages(&trial, &TEXTS, situation, Language::Nl, TODAY);
    let version = format!("inhoud versie {} (proefinhoud)", trial.version);
    assert!(words(&poster).contains(&version), "{}", words(&poster));
    let real = print::poster_pages(&CONTENT, &TEXTS, situation, Language::Nl, TODAY);
    assert!(!words(&real).contains("proefinhoud"));
}

#[test]
fn the_recovery_sheet_is_one_page_with_the_whole_key_in_groups_and_steps_to_follow() {
    let key = jouw_weg::dossier::seal::Key::random();
    let groups = key.on_paper();
    let groups: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
    assert!(groups.len() == 15 && groups[..14].iter().all(|group| group.len() == 4));
    for language in Language::ALL {
        let sheet = print::RecoverySheet {
            texts: &TEXTS,
            language,
            dossier: "012345",
            key: &groups,
            today: TODAY,
        };
        let page = print::recovery_pages(&sheet);
        assert_eq!(page.pages.len(), 1, "{language:?}");
        let shown = bare(&page.to_string());
        for words in
            groups.iter().copied().chain(["dossier-012345", "AGE-SECRET-KEY-1", "age -d -i"])
        {
            assert!(shown.contains(&bare(words)), "{words}: {shown}");
        }
        assert!(print::recovery(&sheet).unwrap().starts_with(b"%PDF-"));
    }
}
