//! Paper: what is laid out, and what stands in the PDF.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "print/fixture.rs"]
mod fixture;
#[path = "print/programs.rs"]
mod programs;

use fixture::{letter, meta};
use jouw_weg::{
    i18n::Language,
    print::{self, layout::Paper},
};
use programs::{bytes_of, run};

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
