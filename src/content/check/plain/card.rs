//! What holds for all the texts of one card together: a question, a step, an end, a deadline.

use std::{collections::BTreeSet, sync::LazyLock};

use super::{Finding, Gate, Rule};
use crate::{
    content::{
        check::fluent::{Index, Message, Text},
        fault::Place,
    },
    i18n::{Language, format},
};

/// Dates that one card may name.
const MOST_DATES: usize = 3;
/// Short forms that need no explanation.
const KNOWN: [&str; 8] = ["BSN", "PDF", "USB", "OK", "TV", "DVD", "NL", "EN"];
/// Messages that are a card, by how their key begins.
const CARDS: [&str; 7] =
    ["question-", "step-", "end-", "deadline-", "situation-", "event-", "change-"];
/// Parts in the order in which they are read; the others come after them by name.
const ORDER: [&str; 13] = [
    "intro", "lead", "question", "hint", "text", "why", "first", "whom", "write", "bring", "when",
    "after", "silence",
];

/// Checks the cards of one language.
pub(super) fn check(gate: &Gate<'_>, index: &Index, findings: &mut Vec<Finding>) {
    let cards = index.messages.iter().filter(|(key, message)| {
        message.is_content && !message.is_stand_in && CARDS.iter().any(|card| key.starts_with(card))
    });
    for (key, message) in cards {
        let card = Card { gate, key, at: message.at, parts: parts(message) };
        card.abbreviations(message, findings);
        card.dates(findings);
        card.decision(message, findings);
    }
    if gate.lang == Language::Nl {
        glossary(gate, index, findings);
    }
}

/// Everything that a reader of one card sees, in order; the title and the short line last, for what
/// they leave short is written out below them.
fn parts(message: &Message) -> Vec<(Option<&str>, &Text)> {
    let is_title = |name: &str| name == "short";
    let place = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
    let mut parts: Vec<_> =
        message.attributes.iter().map(|(name, text)| (Some(name.as_str()), text)).collect();
    parts.sort_by_key(|(name, _)| name.map(|name| (is_title(name), place(name), name)));
    parts.extend(message.value.iter().map(|text| (None, text)));
    parts
}

struct Card<'c> {
    gate: &'c Gate<'c>,
    key: &'c str,
    at: Place,
    parts: Vec<(Option<&'c str>, &'c Text)>,
}

impl Card<'_> {
    fn finding(&self, part: Option<&str>, at: Place, rule: Rule, words: (String, &str)) -> Finding {
        let part = part.map(|part| format!(".{part}")).unwrap_or_default();
        let (what, remedy) = (words.0, words.1.to_owned());
        Finding { key: format!("{}{part}", self.key), lang: self.gate.lang, rule, at, what, remedy }
    }

    /// A short form is written out before it is used.
    fn abbreviations(&self, message: &Message, findings: &mut Vec<Finding>) {
        let mut seen = String::new();
        let mut written_out = BTreeSet::new();
        let title = message.value.iter().flat_map(|text| &text.readings);
        for reading in title {
            written_out.extend(in_brackets(reading));
            seen.push_str(&reading.to_lowercase());
        }
        for (part, text) in &self.parts {
            let mut missing = BTreeSet::new();
            for reading in &text.readings {
                let before = seen.len();
                seen.push('\n');
                seen.push_str(&reading.to_lowercase());
                written_out.extend(in_brackets(reading));
                for (at, short) in shorts(reading, self.gate) {
                    let is_known = KNOWN.contains(&short) || written_out.contains(short);
                    let until = (before + 1 + at).min(seen.len());
                    let seen = seen.get(..until).unwrap_or(&seen);
                    if !is_known && !self.is_written_out(short, seen) {
                        missing.insert(short.to_owned());
                    }
                }
            }
            findings.extend(missing.into_iter().map(|short| {
                let what = format!("'{short}' is not written out before it is used");
                let remedy = "write the long form first, with the short one in brackets";
                self.finding(*part, text.at, Rule::Abbreviation, (what, remedy))
            }));
        }
    }

    fn is_written_out(&self, short: &str, before: &str) -> bool {
        let known = self.gate.terms.shorts.iter().filter(|known| known.word == short);
        known.flat_map(|known| &known.long).any(|long| before.contains(long))
    }

    fn dates(&self, findings: &mut Vec<Finding>) {
        let readings = self.parts.iter().flat_map(|(_, text)| &text.readings);
        let dates: BTreeSet<String> = readings.flat_map(|reading| dates(reading)).collect();
        if dates.len() > MOST_DATES {
            let names: Vec<&str> = dates.iter().map(String::as_str).collect();
            let what =
                format!("{} dates (at most {MOST_DATES}): {}", dates.len(), names.join(", "));
            let remedy = "leave out what is not needed here";
            findings.push(self.finding(None, self.at, Rule::Dates, (what, remedy)));
        }
    }

    fn decision(&self, message: &Message, findings: &mut Vec<Finding>) {
        if !self.key.starts_with("question-") {
            return;
        }
        let title = message.value.iter().flat_map(|text| &text.readings);
        let marks = title.map(|reading| reading.matches('?').count()).max().unwrap_or_default();
        if marks > 1 {
            let what = format!("{marks} questions in one");
            let remedy = "ask one thing, and put the rest in .hint or a question of its own";
            findings.push(self.finding(None, self.at, Rule::Decision, (what, remedy)));
        }
    }
}

/// Words in brackets: what stands there was written out just before.
fn in_brackets(text: &str) -> Vec<String> {
    let after = text.match_indices('(').filter_map(|(at, _)| text.get(at + 1..));
    let inside = after.filter_map(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    let words = inside.flat_map(|inside| inside.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Short forms in a text, with where they stand in it in small letters: known ones, and words of
/// capitals.
fn shorts<'t>(text: &'t str, gate: &Gate<'_>) -> Vec<(usize, &'t str)> {
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1) {
        let is_capitals = word.chars().all(char::is_uppercase);
        let is_known = || gate.terms.shorts.iter().any(|known| known.word == word);
        if is_capitals || is_known() {
            let at = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            found.push((at, word));
        }
    }
    found
}

/// Dates that a text names, as `25 maart`.
fn dates(text: &str) -> Vec<String> {
    static MONTHS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let of =
            |language| (1..=12).map(move |month| format::month(month, language).to_lowercase());
        Language::ALL.into_iter().flat_map(of).collect()
    });
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    let is_date = |pair: &&[&str]| {
        pair[0].parse::<u8>().is_ok_and(|day| (1..=31).contains(&day)) && MONTHS.contains(pair[1])
    };
    words.windows(2).filter(is_date).map(|pair| pair.join(" ")).collect()
}

/// The words that a step uses and that are explained stand in its `glossary`.
fn glossary(gate: &Gate<'_>, index: &Index, findings: &mut Vec<Finding>) {
    for step in &gate.draft.steps {
        let key = format!("step-{}", step.it.id.key());
        let Some(message) = index.messages.get(&key).filter(|message| !message.is_stand_in) else {
            continue;
        };
        let parts = parts(message);
        let readings = parts.iter().flat_map(|(_, text)| &text.readings);
        let used: BTreeSet<_> = readings.flat_map(|reading| gate.terms.used(reading)).collect();
        let missing: Vec<_> =
            used.into_iter().filter(|id| !step.it.glossary.contains(id)).collect();
        if !missing.is_empty() {
            let ids: Vec<String> = missing.iter().map(|id| format!("\"{id}\"")).collect();
            findings.push(Finding {
                key,
                lang: gate.lang,
                rule: Rule::Glossary,
                at: step.at,
                what: "uses words that are explained and not listed".to_owned(),
                remedy: format!("add to its glossary: {}", ids.join(", ")),
            });
        }
    }
}
