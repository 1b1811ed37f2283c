//! Every row of the domain papers is somewhere in the content, and the Dutch texts are plain.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says in print what it skipped"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Pattern, PatternElement},
    parser,
};
use jouw_weg::{
    content::Content,
    i18n::{Language, Texts, built_in_files},
    ids::StepId,
};
use serde::Deserialize;

// --- Rows of the papers --------------------------------------------------------------------------

/// One row, change or rule of a domain paper, and where it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    paper: String,
    row: String,
    heading: String,
    #[serde(default)]
    ids: Vec<String>,
    later: Option<String>,
    reason: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Coverage {
    row: Vec<Row>,
}

fn rows() -> Vec<Row> {
    let coverage: Coverage = toml::from_str(include_str!("coverage.toml")).unwrap();
    coverage.row
}

/// Whether the content has what an id of coverage.toml names, such as `warning:tlv.d3/lock`.
fn exists(id: &str, content: &Content, texts: &Texts) -> bool {
    let Some((kind, name)) = id.split_once(':') else { return false };
    let in_both = |key: &str| Language::ALL.iter().all(|language| texts.has(*language, key));
    match kind {
        "step" => content.steps.keys().any(|step| *step == *name),
        "warning" => name.split_once('/').is_some_and(|(step, warning)| {
            let step: Option<StepId> = step.parse().ok();
            let step = step.and_then(|step| content.steps.get(&step));
            step.is_some_and(|step| step.warnings.iter().any(|known| *known == *warning))
        }),
        "deadline" => content.deadlines.iter().any(|rule| rule.id == *name),
        "event" => content.events.iter().any(|event| event.id == *name),
        "fact" => content.facts.iter().any(|fact| fact.id == *name),
        "change" => content.changes.iter().any(|change| change.id == *name),
        "source" => content.sources.iter().any(|source| source.id == *name),
        "text" => in_both(name),
        "test" => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name).is_file(),
        _ => false,
    }
}

#[test]
fn every_row_of_the_papers_has_a_place_or_a_reason() {
    for Row { paper, row, heading, ids, later, reason } in rows() {
        assert!(
            !ids.is_empty() || later.is_some() || reason.is_some(),
            "{paper} {row} ({heading}) is mapped to nothing: give it ids, later or a reason"
        );
    }
}

#[test]
fn what_a_row_is_mapped_to_is_in_the_content() {
    let content = Content::built_in().unwrap();
    let texts = Texts::built_in().unwrap();
    let mut lost = Vec::new();
    for row in rows() {
        let missing = row.ids.iter().filter(|id| !exists(id, &content, &texts));
        lost.extend(missing.map(|id| format!("{} {}: {id}", row.paper, row.row)));
    }
    assert!(lost.is_empty(), "not in the content: {lost:#?}");
}

#[test]
fn no_row_is_listed_twice() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        let name = format!("{} {}", row.paper, row.row);
        assert!(seen.insert(name.clone()), "{name} stands twice in coverage.toml");
    }
}

/// The folder of the domain papers beside the checkout, or one above it.
fn papers() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.ancestors().skip(1).take(2).map(|folder| folder.join("shared")).find(|folder| {
        ["domain.md", "domain-2.md", "domain-3.md"].iter().all(|name| folder.join(name).is_file())
    })
}

/// The first cell of a table row, without emphasis.
fn first_cell(line: &str) -> Option<&str> {
    let cell = line.strip_prefix('|')?.split('|').next()?.trim();
    Some(cell.trim_matches('*'))
}

/// Whether this is the name of a ladder's row: `A1`, `A2-asiel`, `G8-lock`, `M5b`.
fn is_row(name: &str) -> bool {
    let mut chars = name.chars();
    let begins = chars.next().is_some_and(|c| c.is_ascii_uppercase())
        && chars.next().is_some_and(|c| c.is_ascii_digit());
    begins && name.len() <= 12 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The part of a paper between two headings.
fn part<'p>(paper: &'p str, from: &str, to: &str) -> &'p str {
    let begin = paper.find(from).unwrap_or_else(|| panic!("the paper has no heading '{from}'"));
    let rest = &paper[begin + from.len()..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

/// All rows, changes and rules that the papers hold now.
fn rows_of_papers(folder: &Path) -> BTreeSet<String> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (first, second, third) = (read("domain.md"), read("domain-2.md"), read("domain-3.md"));
    let mut found = BTreeSet::new();
    let ladders = part(&first, "### 1.1", "## 3. Computing");
    let names = ladders.lines().filter_map(first_cell).filter(|name| is_row(name));
    found.extend(names.map(|name| format!("domain.md {name}")));
    let refused: BTreeSet<&str> =
        ladders.split_whitespace().filter(|word| word.starts_with("D0")).collect();
    found.extend(refused.iter().map(|word| format!("domain.md {word}")));
    let subtleties = part(&first, "## 10. Twelve subtleties", "\n## ");
    let numbers = subtleties.lines().filter_map(|line| line.split_once(". ")).map(|(n, _)| n);
    let numbers = numbers.filter(|number| number.parse::<u8>().is_ok());
    found.extend(numbers.map(|number| format!("domain.md subtlety {number}")));
    let changes = part(&second, "## 9. What changes", "\n## ");
    let changes = changes.lines().filter_map(first_cell).filter(|cell| {
        !cell.starts_with("place in") && !cell.starts_with("---") && !cell.is_empty()
    });
    found.extend(changes.enumerate().map(|(place, _)| format!("domain-2.md 9.{}", place + 1)));
    let numbered = third.lines().filter_map(|line| {
        let name = line.trim_start_matches("- ").strip_prefix("**")?;
        name.split_whitespace().next()
    });
    let missing = third.lines().filter_map(first_cell);
    let names = numbered.chain(missing).filter(|name| is_row(name));
    found.extend(names.map(|name| format!("domain-3.md {name}")));
    found
}

#[test]
fn every_row_that_the_papers_hold_is_listed() {
    let Some(folder) = papers() else {
        eprintln!("skipped: no domain papers beside this checkout");
        return;
    };
    let listed: BTreeSet<String> =
        rows().iter().map(|row| format!("{} {}", row.paper, row.row)).collect();
    let found = rows_of_papers(&folder);
    assert!(found.len() > 130, "only {} rows were found in the papers", found.len());
    let unlisted: Vec<_> = found.difference(&listed).collect();
    assert!(unlisted.is_empty(), "not in tests/coverage.toml: {unlisted:#?}");
}

// --- Plain language ------------------------------------------------------------------------------

const LONGEST_SENTENCE: usize = 20;
const AVERAGE_SENTENCE: usize = 12;
/// Shorter texts have no average to speak of.
const LONG_TEXT: usize = 40;

/// Words of letters from offices; each has a plain one.
const HARD_WORDS: [&str; 24] = [
    "indien",
    "middels",
    "alsmede",
    "conform",
    "derhalve",
    "teneinde",
    "dient",
    "dienen",
    "reeds",
    "thans",
    "omtrent",
    "inzake",
    "betreffende",
    "aangaande",
    "ingevolge",
    "krachtens",
    "jegens",
    "desalniettemin",
    "gaarne",
    "hetgeen",
    "tevens",
    "mits",
    "voornoemde",
    "onverwijld",
];

/// What may not be said as if it were law, in either language.
const NOT_LAW: [&str; 1] = ["schoolondersteuningsprofiel"];

/// All texts of the content in one language, by key (`step-g1.why`).
fn texts_of(language: Language) -> BTreeMap<String, String> {
    let files = built_in_files(language);
    let content = files.iter().filter(|(name, _)| name.contains("/content-"));
    let mut texts = BTreeMap::new();
    for (_, source) in content {
        for entry in parser::parse(*source).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            if let Some(value) = &message.value {
                texts.insert(key.to_owned(), plain(value));
            }
            for attribute in &message.attributes {
                texts.insert(format!("{key}.{}", attribute.id.name), plain(&attribute.value));
            }
        }
    }
    texts
}

fn plain(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { .. } => "x".to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}

/// The sentences of a text: they end at `.`, `?` or `:` with a space after it, at an ellipsis that is
/// room to write, and with a paragraph.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for paragraph in text.lines() {
        for word in paragraph.split_whitespace() {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            if !bare.is_empty() {
                sentences.last_mut().unwrap().push(bare);
            }
            if word.trim_end_matches(['”', '’', ')']).ends_with(['.', '?', ':', '…']) {
                sentences.push(Vec::new());
            }
        }
        sentences.push(Vec::new());
    }
    sentences.retain(|words| !words.is_empty());
    sentences
}

/// What is hard to read in the texts of one language.
fn hard_to_read(language: Language) -> Vec<String> {
    let mut hard = Vec::new();
    for (key, text) in texts_of(language) {
        let sentences = sentences(&text);
        for words in sentences.iter().filter(|words| words.len() > LONGEST_SENTENCE) {
            hard.push(format!("{key}: {} words: {}", words.len(), words.join(" ")));
        }
        let words: usize = sentences.iter().map(Vec::len).sum();
        if words >= LONG_TEXT && words > AVERAGE_SENTENCE * sentences.len() {
            hard.push(format!("{key}: {words} words in {} sentences", sentences.len()));
        }
    }
    hard
}

#[test]
fn dutch_sentences_are_short() {
    let hard = hard_to_read(Language::Nl);
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn english_sentences_are_short() {
    let hard = hard_to_read(Language::En);
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn dutch_texts_use_no_words_of_offices() {
    let mut found = Vec::new();
    for (key, text) in texts_of(Language::Nl) {
        let text = text.to_lowercase();
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
        let hard = HARD_WORDS.iter().filter(|word| words.contains(*word));
        found.extend(hard.map(|word| format!("{key}: {word}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_abolished_or_loud_is_said() {
    for language in Language::ALL {
        for (key, text) in texts_of(language) {
            let lower = text.to_lowercase();
            let old = NOT_LAW.iter().find(|word| lower.contains(**word));
            assert!(old.is_none(), "{key} in {language:?} names {old:?}");
            assert!(!text.contains('!'), "{key} in {language:?} has an exclamation mark");
        }
    }
}

/// Abbreviations that a parent meets, and what must stand in the same text or step before it.
const WRITTEN_OUT: [(&str, &str); 4] = [
    ("TLV", "toelaatbaarheidsverklaring"),
    ("GPO", "eschillencommissie passend onderwijs"),
    ("OPP", "ontwikkelingsperspectief"),
    ("LBT", "bezwaaradviescommissie"),
];

#[test]
fn dutch_steps_write_abbreviations_out_first() {
    let texts = texts_of(Language::Nl);
    let content = Content::built_in().unwrap();
    let mut found = Vec::new();
    for step in content.steps.keys() {
        let key = format!("step-{}", step.key());
        let parts = ["lead", "why", "first", "whom", "write", "bring", "when", "silence"];
        let parts = parts.iter().map(|part| texts[&format!("{key}.{part}")].as_str());
        let whole: String = parts.collect::<Vec<_>>().join(" ");
        for (short, long) in WRITTEN_OUT {
            let is_used = whole.split(|c: char| !c.is_alphanumeric()).any(|word| word == short);
            let at_short = whole.find(short);
            let at_long = whole.find(long);
            if is_used && at_long.is_none_or(|long| at_short.is_some_and(|short| short < long)) {
                found.push(format!("{key}: {short}"));
            }
        }
    }
    assert!(found.is_empty(), "write out first: {found:#?}");
}

// --- What a parent sees --------------------------------------------------------------------------

#[test]
fn every_step_of_a_talk_without_a_term_says_that_its_term_is_advice() {
    let texts = texts_of(Language::Nl);
    for (key, text) in &texts {
        if text.contains("binnen twee weken") && key.starts_with("step-g") && key.ends_with(".when")
        {
            assert!(text.contains("Ons advies"), "{key} gives our advice as if it were the law");
            assert!(text.contains("geen termijn"), "{key} does not say that there is no term");
        }
    }
}
