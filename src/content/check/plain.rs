//! Plain language: whether a tired parent can read every text (CONTENT.md, "Plain words").
//!
//! A formula sees length, not order or tone: what passes here must still be read aloud.

mod card;
mod measure;
mod terms;

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use self::{
    measure::{Sentence, Size, sentences},
    terms::Terms,
};
use super::fluent::{Both, Text};
use crate::{
    content::{
        desk::Reports,
        draft::{Draft, Placed},
        fault::Place,
    },
    i18n::Language,
};

/// Texts of fewer words have no score to speak of.
const LONG_TEXT: usize = 40;
/// Words in one sentence.
const LONGEST_SENTENCE: usize = 20;
/// Words per sentence of a long text.
const AVERAGE_SENTENCE: usize = 12;
/// Flesch-Douma (Dutch) and Flesch (English) of a long text: from here on it is plain.
const EASE: f64 = 60.0;
/// LIX of a long Dutch text: up to here it is plain.
const LIX: f64 = 40.0;

/// What may not be named at all: it no longer exists.
const ABOLISHED: &str = "schoolondersteuningsprofiel";
/// What is not law, and may be named only where that is said.
const NO_LAW: [&str; 3] = ["doorzettingsmacht", "landelijke norm", "Maatwerk"];
/// Ways to say that something is not law.
const SAID_NO_LAW: [&str; 10] = [
    "niet in de wet",
    "geen wet",
    "plan",
    "not in the law",
    "not yet in the law",
    "not law",
    "not the law",
    "no law",
    "not yet law",
    "in no law",
];

/// A rule of the gate, as `waivers.toml` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::content) enum Rule {
    Ease,
    Lix,
    Average,
    Sentence,
    HardWord,
    Exclamation,
    Abolished,
    NoLaw,
    Abbreviation,
    Dates,
    Decision,
    Glossary,
}

/// A word of letters from offices, and what to write instead.
#[derive(Debug, Clone)]
pub(in crate::content) struct HardWord {
    pub(in crate::content) lang: Language,
    /// In small letters; may be several words.
    pub(in crate::content) hard: String,
    pub(in crate::content) plain: String,
}

/// What a text is excused from, until a day.
#[derive(Debug, Clone)]
pub(in crate::content) struct Waiver {
    pub(in crate::content) key: String,
    pub(in crate::content) lang: Language,
    pub(in crate::content) rule: Rule,
    /// The last day.
    pub(in crate::content) until: Date,
}

/// A text that breaks a rule.
struct Finding {
    key: String,
    lang: Language,
    rule: Rule,
    at: Place,
    what: String,
    remedy: String,
}

/// Checks all texts, and what is excused.
pub(in crate::content) fn check(
    draft: &Draft,
    both: &Both,
    as_of: Date,
    reports: &mut Reports<'_>,
) {
    let mut findings = Vec::new();
    for lang in Language::ALL {
        let gate = Gate { lang, terms: Terms::new(draft, lang), draft };
        for (key, text, message) in both.of(lang).texts() {
            if !message.is_stand_in {
                gate.text(&key, text, message.is_content, &mut findings);
            }
        }
        card::check(&gate, both.of(lang), &mut findings);
    }
    let mut used = BTreeSet::new();
    for finding in findings {
        let excuses = |waiver: &Placed<Waiver>| {
            let Waiver { key, lang, rule, until } = &waiver.it;
            (key, *lang, *rule) == (&finding.key, finding.lang, finding.rule) && *until >= as_of
        };
        if let Some(place) = draft.waivers.iter().position(excuses) {
            used.insert(place);
        } else {
            let what = format!("{}: {}", finding.key, finding.what);
            reports.faults.fault(finding.at, what, finding.remedy);
        }
    }
    for (place, waiver) in draft.waivers.iter().enumerate() {
        excused(waiver, used.contains(&place), as_of, reports);
    }
}

/// A waiver that is over, soon will be, or excuses nothing.
fn excused(waiver: &Placed<Waiver>, is_used: bool, as_of: Date, reports: &mut Reports<'_>) {
    let Waiver { key, until, .. } = &waiver.it;
    let soon = as_of.checked_add(30.days()).unwrap_or(as_of);
    let remedy = "rewrite the text and remove this, or give a reason for a later day";
    if *until < as_of {
        let what = format!("what excused '{key}' ended on {until}");
        reports.faults.fault(waiver.at, what, remedy);
    } else if !is_used {
        let what = format!("nothing in '{key}' needs this excuse");
        reports.warnings.fault(waiver.at, what, "remove it");
    } else if *until < soon {
        let what = format!("what excuses '{key}' ends on {until}");
        reports.warnings.fault(waiver.at, what, remedy);
    }
}

/// The rules for texts of one language.
struct Gate<'d> {
    lang: Language,
    terms: Terms,
    draft: &'d Draft,
}

impl Gate<'_> {
    /// One text: its sentences, its words, its scores.
    fn text(&self, key: &str, text: &Text, is_content: bool, findings: &mut Vec<Finding>) {
        let mut found: BTreeSet<(Rule, String, String)> = BTreeSet::new();
        for reading in &text.readings {
            found.extend(of_sentences(reading));
            found.extend(self.words(reading));
            if is_content {
                found.extend(self.scores(reading));
                found.extend(of_law(reading));
            }
        }
        findings.extend(found.into_iter().map(|(rule, what, remedy)| Finding {
            key: key.to_owned(),
            lang: self.lang,
            rule,
            at: text.at,
            what,
            remedy,
        }));
    }

    fn words(&self, reading: &str) -> Vec<(Rule, String, String)> {
        let lower = reading.to_lowercase();
        let hard = self.draft.hard_words.iter().filter(|word| word.lang == self.lang);
        let hard = hard.filter(|word| terms::find(&lower, &word.hard).is_some());
        let mut found: Vec<_> = hard
            .map(|word| {
                let what = format!("'{}' is a hard word", word.hard);
                (Rule::HardWord, what, format!("write {}", word.plain))
            })
            .collect();
        if lower.contains(ABOLISHED) {
            let what = format!("'{ABOLISHED}' no longer exists");
            found.push((Rule::Abolished, what, "write schoolgids".to_owned()));
        }
        found
    }

    fn scores(&self, reading: &str) -> Vec<(Rule, String, String)> {
        let plain = self.terms.replace(reading);
        let sizes: Vec<Size> =
            sentences(&plain).iter().map(|sentence| sentence.size(self.lang)).collect();
        if sentences(reading).iter().map(Sentence::words).sum::<usize>() < LONG_TEXT {
            return Vec::new();
        }
        let all: Size = sizes.iter().copied().sum();
        let mut found = Vec::new();
        let (ease, lix) = (measure::ease(self.lang, all), measure::lix(all));
        if ease < EASE {
            let name = match self.lang {
                Language::Nl => "Douma",
                Language::En => "Flesch",
            };
            let what = format!("{name} {ease:.0} (at least {EASE})");
            let remedy = hardest(reading, &sizes, |size| -measure::ease(self.lang, size));
            found.push((Rule::Ease, what, remedy));
        }
        if self.lang == Language::Nl && lix > LIX {
            let what = format!("LIX {lix:.0} (at most {LIX})");
            found.push((Rule::Lix, what, hardest(reading, &sizes, measure::lix)));
        }
        found
    }
}

/// What to do about a score, with the sentence that is hardest.
fn hardest(reading: &str, sizes: &[Size], hard: impl Fn(Size) -> f64) -> String {
    let sizes = sizes.iter().enumerate();
    let worst = sizes.max_by(|(_, one), (_, other)| hard(**one).total_cmp(&hard(**other)));
    let sentences = sentences(reading);
    let sentence = worst.and_then(|(place, _)| sentences.get(place));
    let sentence = sentence.map(ToString::to_string).unwrap_or_default();
    format!("use shorter words and sentences: {sentence}")
}

/// The rules for sentences.
fn of_sentences(reading: &str) -> Vec<(Rule, String, String)> {
    let sentences = sentences(reading);
    let long = sentences.iter().filter(|sentence| sentence.words() > LONGEST_SENTENCE);
    let mut found: Vec<_> = long
        .map(|sentence| {
            let what = format!("{} words (at most {LONGEST_SENTENCE})", sentence.words());
            (Rule::Sentence, what, format!("make two sentences of: {sentence}"))
        })
        .collect();
    let words: usize = sentences.iter().map(Sentence::words).sum();
    if words >= LONG_TEXT && words > AVERAGE_SENTENCE * sentences.len() {
        let mean = measure::ratio(words, sentences.len());
        let what = format!("{mean:.1} words per sentence (at most {AVERAGE_SENTENCE})");
        let longest = sentences.iter().max_by_key(|sentence| sentence.words());
        let longest = longest.map(ToString::to_string).unwrap_or_default();
        found.push((Rule::Average, what, format!("shorten it: {longest}")));
    }
    if reading.contains('!') {
        let remedy = "end the sentence with a full stop".to_owned();
        found.push((Rule::Exclamation, "an exclamation mark".to_owned(), remedy));
    }
    found
}

/// What is named as if it were law.
fn of_law(reading: &str) -> Vec<(Rule, String, String)> {
    let lower = reading.to_lowercase();
    let is_said = SAID_NO_LAW.iter().any(|said| lower.contains(said));
    let named = NO_LAW.iter().filter(|name| !is_said && reading.contains(**name));
    let fault = |name: &&str| {
        let what = format!("'{name}' stands here as if it were law");
        (Rule::NoLaw, what, "say in the same text that it is not in the law".to_owned())
    };
    named.map(fault).collect()
}
