//! Paper: what is laid out, and what stands in the PDF.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "print/fixture.rs"]
mod fixture;
#[path = "print/programs.rs"]
mod programs;

use fixture::{letter, meta};
use std::collections::BTreeSet;

use jiff::civil::date;
use jouw_weg::{
    case::Case,
    content::Content,
    example,
    i18n::{Language, Texts},
    print::{self, Audience, Pack, Request, layout::Paper},
};
use programs::{bytes_of, keep, run};

const TRICKY: &str = "Zoë, café, ĳs, bijzonder, € 12, “aan” ‘uit’ ’s – fijn… officieel";

#[test]
fn the_text_of_a_pdf_is_right_to_the_letter() {
    for language in Language::ALL {
        let pdf = print::document(&letter(TRICKY), &meta(language, Paper::Letter)).unwrap();
        let Some(text) = run("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf) else { return };
        assert!(text.contains(TRICKY), "{text}");
    }
}

#[test]
fn a_pdf_tells_its_title_and_language_and_has_no_faults() {
    let pdf = print::document(&letter(TRICKY), &meta(Language::Nl, Paper::Letter)).unwrap();
    let Some(info) = run("pdfinfo", &["-"], &pdf) else { return };
    assert!(info.contains("Title:           Brief over Zoë"), "{info}");
    assert!(info.contains("PDF version:     1.7"), "{info}");
    assert!(!info.contains("PDF/X"), "{info}");
    let Some(check) = run("qpdf", &["--check", "-"], &pdf) else { return };
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
    assert!(bytes_of(&pdf).contains("/Lang(nl)") || check.contains("PDF Version"), "no language");
}

#[test]
fn the_same_blocks_give_the_same_bytes_and_others_another_id() {
    let meta = meta(Language::Nl, Paper::Letter);
    let first = print::document(&letter(TRICKY), &meta).unwrap();
    assert_eq!(first, print::document(&letter(TRICKY), &meta).unwrap());
    assert_ne!(first, print::document(&letter("iets anders"), &meta).unwrap());
}

#[test]
fn the_example_prints_in_both_languages() {
    let (content, texts) = (Content::built_in().unwrap(), Texts::built_in().unwrap());
    let today = date(2026, 11, 22);
    for language in Language::ALL {
        let (dossier, _) = example::build(&texts, today, language).unwrap();
        let case = Case::derive(&content, &dossier, today);
        for (pack, name) in [(Pack::Sheet, "sheet"), (Pack::Dossier, "dossier")] {
            let (audience, leave_out) = (Audience::Own, BTreeSet::new());
            let request = Request { pack, language, audience, leave_out };
            let pdf = print::render(&content, &texts, &dossier, &case, &request, today).unwrap();
            keep(&format!("{name}-{}.pdf", language.code()), &pdf);
            let Some(text) = run("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf) else { return };
            assert!(text.contains("Sam"), "{text}");
            assert!(!text.contains("[print-"), "a text is missing: {text}");
        }
    }
}
