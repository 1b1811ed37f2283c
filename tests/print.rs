//! Paper: what is laid out, and what stands in the PDF.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "print/content.rs"]
mod content;
#[path = "print/everything.rs"]
mod everything;
#[path = "print/fixed.rs"]
mod fixed;
#[path = "print/fixture.rs"]
mod fixture;
#[path = "print/layout.rs"]
mod layout;
#[path = "print/programs.rs"]
mod programs;

use std::{collections::BTreeSet, fs, sync::LazyLock};

use clap::Parser;
use fixture::{letter, meta};
use jiff::civil::{Date, date};
use jouw_weg::{
    case::{Case, State},
    cli::{self, Arguments},
    content::{Content, Whose},
    dossier::{Dossier, store::Store},
    example,
    i18n::{
        Language, Texts,
        format::{self, DateStyle},
    },
    print::{self, Audience, Pack, Request, Section, compose::Desk, layout::Paper},
};
use programs::{inside, keep, run};

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::built_in().unwrap());
static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::built_in().unwrap());
const TODAY: Date = date(2026, 11, 22);

fn wanted(pack: Pack, language: Language, audience: Audience) -> Request {
    Request { pack, language, audience, leave_out: BTreeSet::new() }
}

fn printed(dossier: &Dossier, request: &Request) -> Vec<u8> {
    let case = Case::derive(&CONTENT, dossier, TODAY);
    print::render(&CONTENT, &TEXTS, dossier, &case, request, TODAY).unwrap()
}

/// The pages in words: what the eye sees, without any PDF.
fn pages(dossier: &Dossier, request: &Request) -> print::page::Document {
    let case = Case::derive(&CONTENT, dossier, TODAY);
    let (content, texts, case) = (&*CONTENT, &*TEXTS, &case);
    print::pages(&Desk { content, texts, dossier, case, request, today: TODAY }).0
}

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
fn letters_that_our_faces_lack_are_still_found_when_copied() {
    let text = "Yusuf يوسف 😀 安";
    let pdf = print::document(&letter(text), &meta(Language::Nl, Paper::Letter)).unwrap();
    let Some(found) = run("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf) else { return };
    for word in ["Yusuf", "يوسف", "😀", "安"] {
        assert!(found.contains(word), "{word} in {found}");
    }
}

#[test]
fn a_pdf_tells_its_title_and_language_and_has_no_faults() {
    let pdf = print::document(&letter(TRICKY), &meta(Language::Nl, Paper::Letter)).unwrap();
    let Some(info) = run("pdfinfo", &["-"], &pdf) else { return };
    assert!(info.contains("Title:           Brief over Zoë"), "{info}");
    assert!(info.contains("PDF version:     1.7"), "{info}");
    assert!(info.contains("Page size:       595.276 x 841.89 pts (A4)"), "{info}");
    assert!(!info.contains("PDF/X") && !info.contains("PDF subtype"), "{info}");
    let Some(check) = run("qpdf", &["--check", "-"], &pdf) else { return };
    assert!(check.contains("No syntax or stream encoding errors found"), "{check}");
    let Some(inside) = inside(&pdf) else { return };
    for says in ["/Lang (nl)", "/DisplayDocTitle true", "/PageMode /UseOutlines", "/PageLabels"] {
        assert!(inside.contains(says), "{says}");
    }
}

#[test]
fn every_face_is_embedded_cut_and_readable() {
    let pdf = printed(&everything::dossier(), &wanted(Pack::Dossier, Language::Nl, Audience::Own));
    let Some(fonts) = run("pdffonts", &["-"], &pdf) else { return };
    let faces: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(faces.len(), 4, "{fonts}");
    assert!(faces.iter().all(|face| face.contains("yes yes yes")), "{fonts}");
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
    for language in Language::ALL {
        let (dossier, _) = example::build(&TEXTS, TODAY, language).unwrap();
        for (pack, name) in [(Pack::Sheet, "sheet"), (Pack::Dossier, "dossier")] {
            let pdf = printed(&dossier, &wanted(pack, language, Audience::Own));
            keep(&format!("{name}-{}.pdf", language.code()), &pdf);
            let Some(text) = run("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf) else { return };
            assert!(text.contains("Sam, groep 6"), "{text}");
            assert!(!text.contains('['), "a text is missing: {text}");
        }
    }
}

#[test]
fn every_field_of_every_record_is_in_the_parents_own_copy() {
    let dossier = everything::dossier();
    for language in Language::ALL {
        let request = wanted(Pack::Dossier, language, Audience::Own);
        let paper = pages(&dossier, &request).to_string();
        let pdf = printed(&dossier, &request);
        let text = run("pdftotext", &["-enc", "UTF-8", "-", "-"], &pdf);
        for (field, word) in everything::words(false).into_iter().chain(everything::words(true)) {
            assert!(paper.contains(&word), "{field} ({word}) is not printed");
            assert!(text.as_ref().is_none_or(|text| text.contains(&word)), "{field} ({word})");
        }
    }
}

#[test]
fn what_is_private_is_nowhere_in_a_copy_for_others() {
    let dossier = everything::dossier();
    for audience in [Audience::School, Audience::Committee] {
        for pack in [Pack::Dossier, Pack::Sheet] {
            let request = wanted(pack, Language::Nl, audience);
            let paper = pages(&dossier, &request).to_string();
            let inside = inside(&printed(&dossier, &request));
            for (field, word) in everything::words(true) {
                assert!(!paper.contains(&word), "{field} ({word}) is for the parents only");
                let kept = |inside: &String| programs::holds(inside, &word);
                assert!(!inside.as_ref().is_some_and(kept), "{field} ({word}) is in the file");
            }
        }
    }
}

#[test]
fn the_meeting_sheet_shows_nothing_private_even_to_the_parents() {
    let request = wanted(Pack::Sheet, Language::Nl, Audience::Own);
    let paper = pages(&everything::dossier(), &request).to_string();
    for (field, word) in everything::words(true) {
        assert!(!paper.contains(&word), "{field} ({word}) lies on the table");
    }
}

#[test]
fn a_section_that_is_left_out_is_not_in_the_file_at_all() {
    let dossier = everything::dossier();
    let cases: [(Section, &[&str]); 7] = [
        (Section::Steps, &["qa5", "qa6"]),
        (Section::Agreements, &["qa22", "qa23", "qa24", "hidden10"]),
        (Section::Log, &["qa8", "qa9", "qa10", "qa16", "qa18", "qa20", "qa21", "hidden3"]),
        (Section::Voice, &["qa33", "qa34", "hidden16"]),
        (Section::Contacts, &["qa28", "qa29", "qa30", "party14", "hidden17"]),
        (Section::Documents, &["qa25", "qa26", "qa27", "aaaaaa", "zie document"]),
        (Section::Deadlines, &["Awb 6:7", "wetten.overheid.nl"]),
    ];
    for (section, words) in cases {
        let mut request = wanted(Pack::Dossier, Language::Nl, Audience::Own);
        let whole = pages(&dossier, &request).to_string();
        request.leave_out.insert(section);
        let paper = pages(&dossier, &request).to_string();
        let inside = inside(&printed(&dossier, &request));
        for word in words {
            assert!(whole.contains(word), "{section:?}: {word} is in the whole dossier");
            assert!(!paper.contains(word), "{section:?}: {word}");
            let kept = |inside: &String| programs::holds(inside, word);
            assert!(!inside.as_ref().is_some_and(kept), "{section:?}: {word} is in the file");
        }
    }
}

#[test]
fn the_packs_of_a_small_dossier_are_laid_out_as_in_the_golden_files() {
    // Only the words of print and terms: a changed text of a step changes no golden file.
    let files = Language::ALL.into_iter().flat_map(|language| {
        let files = jouw_weg::i18n::built_in_files(language).into_iter();
        let files =
            files.filter(|(name, _)| name.ends_with("print.ftl") || name.ends_with("terms.ftl"));
        files.map(move |(name, text)| (language, name.into(), text.into()))
    });
    let texts = Texts::parse(files).unwrap();
    let mut content = CONTENT.clone();
    "0000.00".clone_into(&mut content.version);
    let dossier = everything::dossier();
    let case = Case::derive(&content, &dossier, TODAY);
    for (pack, name) in [(Pack::Sheet, "sheet"), (Pack::Dossier, "dossier")] {
        for language in Language::ALL {
            let request = wanted(pack, language, Audience::Own);
            let (content, texts, dossier, case) = (&content, &texts, &dossier, &case);
            let desk = Desk { content, texts, dossier, case, request: &request, today: TODAY };
            let name = format!("{name}-{}.txt", language.code());
            layout::golden(&name, &print::pages(&desk).0);
        }
    }
}

#[test]
fn what_was_crossed_out_is_not_printed() {
    let request = wanted(Pack::Dossier, Language::Nl, Audience::Own);
    assert!(!pages(&everything::crossed_out(), &request).to_string().contains("gone"));
}

#[test]
fn three_hundred_lines_of_the_log_print_with_a_head_on_each_page() {
    let mut dossier = everything::dossier();
    let entry = dossier.log[0].clone();
    for number in 0..300 {
        let text = format!("regel{number} {}", "Sam bleef vandaag thuis. ".repeat(1 + number % 9));
        dossier.log.push(jouw_weg::dossier::LogEntry { text, ..entry.clone() });
    }
    let request = wanted(Pack::Dossier, Language::Nl, Audience::Own);
    let document = pages(&dossier, &request);
    let paper = document.to_string();
    assert!((0..300).all(|number| paper.contains(&format!("regel{number} "))), "a line is lost");
    let with_lines = document.pages.iter().filter(|page| {
        page.items.iter().any(|item| item.to_string().contains("Sam bleef vandaag"))
    });
    for page in with_lines {
        let head = page.items.iter().any(|item| item.to_string().contains("\"met wie\""));
        assert!(head, "a page of the log without its head");
    }
}

#[test]
fn the_sheet_is_one_page_whatever_was_typed() {
    let texts = ["", "w", &"W".repeat(10_000), &"lang woord ".repeat(1_000), "a\nb\u{0}\u{202e}c"];
    for text in texts {
        for language in Language::ALL {
            let mut dossier = everything::filled_with(text);
            let meeting = dossier.meetings[0].clone();
            dossier.meetings.extend(vec![meeting; 9]);
            let document = pages(&dossier, &wanted(Pack::Sheet, language, Audience::Own));
            assert_eq!(document.pages.len(), 1, "{} letters", text.len());
        }
    }
}

#[test]
fn the_sheet_cuts_our_own_nearest_day_last() {
    for language in Language::ALL {
        let (dossier, _) = example::build(&TEXTS, TODAY, language).unwrap();
        for letters in [0, 500, 5_000] {
            let mut dossier = dossier.clone();
            for meeting in &mut dossier.meetings {
                meeting.ask.push_str(&" woord".repeat(letters));
            }
            let case = Case::derive(&CONTENT, &dossier, TODAY);
            let ours = |deadline: &&jouw_weg::case::Deadline| {
                deadline.whose == Whose::Parent && deadline.state == State::Open
            };
            let nearest = case.deadlines.iter().filter(ours).filter_map(|found| found.cautious_day);
            let day = nearest.min().unwrap();
            let chip = format::date(day, DateStyle::Chip, language);
            let paper = pages(&dossier, &wanted(Pack::Sheet, language, Audience::Own)).to_string();
            assert!(paper.contains(&format!("{chip:?}")), "{chip} is not on the sheet");
        }
    }
}

#[test]
fn strange_texts_print_without_a_fault() {
    let texts = [
        "",
        " ",
        "\n\n",
        "\u{0}\u{7}\u{1b}[31m",
        "שלום עולם",
        "مرحبا بالعالم",
        "👩‍👩‍👧 👍🏽",
        "e\u{301}\u{302}\u{303}",
        "\u{301}",
        "\u{200d}\u{fe0f}",
        "\u{10ffff}\u{e000}",
        &"x".repeat(10_000),
    ];
    for text in texts {
        let dossier = everything::filled_with(text);
        for pack in [Pack::Sheet, Pack::Dossier] {
            let pdf = printed(&dossier, &wanted(pack, Language::Nl, Audience::Own));
            assert!(pdf.starts_with(b"%PDF-1.7"), "{text:?}");
        }
    }
}

#[test]
fn the_command_prints_and_leaves_the_dossier_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (home, out) = (folder.path().join("dossier"), folder.path().join("out.pdf"));
    drop(Store::create(&home, &everything::dossier()).unwrap());
    let listing = || {
        let mut files: Vec<_> = walk(&home);
        files.sort();
        files
    };
    let before = listing();
    let command = |arguments: &[&str]| {
        let all = ["jouw-weg", "print", home.to_str().unwrap()].into_iter();
        let parsed = Arguments::try_parse_from(all.chain(arguments.iter().copied())).unwrap();
        cli::run(parsed.command.unwrap(), &mut Vec::new())
    };
    let out = out.to_str().unwrap();
    command(&["--out", out, "--as-of", "2026-11-22"]).unwrap();
    assert!(fs::read(out).unwrap().starts_with(b"%PDF"));
    command(&["--out", out, "--pack", "sheet", "--lang", "en", "--for", "school"]).unwrap();
    command(&["--out", out, "--leave-out", "log,voice"]).unwrap();
    assert_eq!(before, listing(), "printing never writes to the dossier");

    let good = fs::read(out).unwrap();
    let refused = command(&["--out", folder.path().to_str().unwrap()]).unwrap_err();
    assert!(refused.0.contains(folder.path().to_str().unwrap()), "{refused:?}");
    let absent = folder.path().join("nergens").join("x.pdf");
    assert!(command(&["--out", absent.to_str().unwrap()]).is_err());
    assert_eq!(good, fs::read(out).unwrap());
}

fn walk(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else {
            files.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    files
}
