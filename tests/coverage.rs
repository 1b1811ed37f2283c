//! Every row of the domain papers is somewhere in the content, and the texts are plain.

#![expect(
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says in print what it skipped"
)]

#[path = "coverage/not_so.rs"]
mod not_so;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use jouw_weg::{
    content::{Content, StepKind},
    i18n::{Language, Texts},
    ids::StepId,
};
use serde::Deserialize;

/// One row, change or rule of a domain paper, and where it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    paper: String,
    #[serde(rename = "row")]
    name: String,
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
        "test" => Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name).exists(),
        _ => false,
    }
}

#[test]
fn every_row_of_the_papers_has_a_place_or_a_reason() {
    for Row { paper, name, heading, ids, later, reason } in rows() {
        assert!(
            !ids.is_empty() || later.is_some() || reason.is_some(),
            "{paper} {name} ({heading}) is mapped to nothing: give it ids, later or a reason"
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
        lost.extend(missing.map(|id| format!("{} {}: {id}", row.paper, row.name)));
    }
    assert!(lost.is_empty(), "not in the content: {lost:#?}");
}

#[test]
fn no_row_is_listed_twice() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        let name = format!("{} {}", row.paper, row.name);
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
        rows().iter().map(|row| format!("{} {}", row.paper, row.name)).collect();
    let found = rows_of_papers(&folder);
    assert!(found.len() > 130, "only {} rows were found in the papers", found.len());
    let unlisted: Vec<_> = found.difference(&listed).collect();
    assert!(unlisted.is_empty(), "not in tests/coverage.toml: {unlisted:#?}");
}

#[test]
fn every_step_of_a_talk_without_a_term_says_that_its_term_is_advice() {
    let texts = Texts::built_in().unwrap();
    let content = Content::built_in().unwrap();
    let talks = content.steps.values().filter(|step| step.kind == StepKind::Talk);
    let mut advised = 0;
    for step in talks {
        let key = format!("step-{}.when", step.id.key());
        let text = texts.get(Language::Nl, &key);
        if !text.contains("binnen twee weken") {
            continue;
        }
        advised += 1;
        assert!(text.contains("Ons advies"), "{key} gives our advice as if it were the law");
        assert!(text.contains("geen termijn"), "{key} does not say that there is no term");
    }
    assert!(advised > 3, "only {advised} talks advise two weeks");
}
