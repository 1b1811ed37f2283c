//! The layout by itself: pages as readable text, and what holds for any text.

use std::{fs, path::Path};

use jouw_weg::{
    i18n::Language,
    print::{
        block::{Block, Column, Inline, Level, Table, Width},
        layout::{Paper, lay_out},
        page::{Document, Item, Length, PAGE_HEIGHT, PAGE_WIDTH, Run},
    },
};
use proptest::prelude::*;

use super::fixture::{letter, meta};

/// Compares with `tests/golden/<name>.txt`; `UPDATE_GOLDEN=1` writes it anew.
pub(super) fn golden(name: &str, document: &Document) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let now = document.to_string();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let file = tempfile::NamedTempFile::new_in(path.parent().unwrap()).unwrap();
        fs::copy(jot(&now).path(), file.path()).unwrap();
        file.persist(&path).unwrap();
    }
    let then = fs::read_to_string(&path).unwrap_or_default();
    let first = then.lines().zip(now.lines()).position(|(then, now)| then != now);
    assert!(
        then == now,
        "{name} differs from line {:?}: read the difference, then UPDATE_GOLDEN=1",
        first.map(|line| line + 1)
    );
}

fn jot(text: &str) -> tempfile::NamedTempFile {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

#[test]
fn a_document_with_every_block_is_laid_out_as_in_the_golden_file() {
    let blocks = letter("Zoë heeft € 12 en een “plan”.");
    golden("blocks-dossier.txt", &lay_out(&blocks, &meta(Language::Nl, Paper::Dossier)));
    golden("blocks-letter.txt", &lay_out(&blocks, &meta(Language::En, Paper::Letter)));
}

fn runs(document: &Document) -> impl Iterator<Item = &Run> {
    document.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
        Item::Text(run) => Some(run),
        _ => None,
    })
}

/// Nothing leaves the paper's margins; the foot stands below the text.
fn fits(document: &Document) -> Result<(), TestCaseError> {
    let (left, right) = (Length::mm(16), PAGE_WIDTH - Length::mm(16));
    for run in runs(document) {
        prop_assert!(run.x >= left, "{run:?}");
        prop_assert!(run.x + run.width() <= right, "{}", run.text());
        prop_assert!(run.y > Length::mm(15) && run.y < PAGE_HEIGHT - Length::mm(10));
    }
    Ok(())
}

/// The letters without spaces and without the hyphens that we set, in no order: a line with
/// letters from right to left stands on paper in another order.
fn letters(text: impl Iterator<Item = String>) -> Vec<char> {
    let mut letters: Vec<char> = text
        .flat_map(|text| text.chars().collect::<Vec<_>>())
        .filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}')
        .collect();
    letters.sort_unstable();
    letters
}

/// A text as a parent may type it: words, long words, lines, other scripts, signs.
fn typed() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zé]{1,12}",
        "[a-z]{40,200}",
        "[a-z]{3,9}@[a-z]{30,80}\\.nl",
        "[א-ת]{1,8}",
        "[😀-😅安]{1,3}",
        "[0-9.,;:!?()€“”’–-]{1,6}",
    ];
    prop::collection::vec((word, prop_oneof![Just(" "), Just(" "), Just("\n")]), 0..60)
        .prop_map(|words| words.into_iter().map(|(word, gap)| word + gap).collect())
}

fn around(text: &str) -> Vec<Block> {
    let column = |width| Column { head: "#".to_owned(), width };
    let columns = vec![column(Width::Fixed(Length::mm(20))), column(Width::Share(1))];
    let cell = || vec![Block::text(text)];
    vec![
        Block::Heading(Level::Section, text.to_owned()),
        Block::text(Inline::new().plain(text).strong(text).soft(text)),
        Block::Columns(cell(), cell()),
        Block::Table(Table { columns, rows: vec![vec![cell(), cell()]; 2] }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_leaves_the_margins_and_no_letter_is_lost(text in typed()) {
        let mut meta = meta(Language::Nl, Paper::Dossier);
        (meta.foot, meta.page_of) = (String::new(), String::new());
        let blocks = around(&text);
        let document = lay_out(&blocks, &meta);
        fits(&document)?;
        // Ten times in the blocks; the heads of the table come on top, once a page at most.
        let expected = letters((0..10).map(|_| text.clone()));
        let found = letters(runs(&document).filter(|run| run.text() != "#").map(Run::text));
        prop_assert_eq!(expected, found);
    }

    #[test]
    fn any_text_is_laid_out(text in any::<String>()) {
        for paper in [Paper::Sheet, Paper::Dossier, Paper::Letter] {
            fits(&lay_out(&around(&text), &meta(Language::En, paper)))?;
        }
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 30..60 {
        let mut blocks: Vec<Block> =
            (0..lines).map(|line| Block::text(format!("{line}"))).collect();
        blocks.push(Block::Heading(Level::Section, "Kop".to_owned()));
        blocks.push(Block::text("Wat eronder staat."));
        let document = lay_out(&blocks, &meta(Language::Nl, Paper::Dossier));
        let page_of = |text: &str| {
            let holds = |page: &jouw_weg::print::page::Page| {
                page.items.iter().any(|item| item.to_string().contains(text))
            };
            document.pages.iter().position(holds)
        };
        assert_eq!(page_of("\"Kop\""), page_of("Wat eronder"), "after {lines} lines");
    }
}
