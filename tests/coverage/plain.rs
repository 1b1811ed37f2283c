//! The texts can be read: short sentences, plain words, nothing abolished, abbreviations written out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Pattern, PatternElement},
    parser,
};
use jouw_weg::{
    content::Content,
    i18n::{Language, built_in_files},
};

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

#[test]
fn every_step_of_a_talk_without_a_term_says_that_its_term_is_advice() {
    let texts = texts_of(Language::Nl);
    let of_talks = texts.iter().filter(|(key, _)| {
        key.split_once('.').is_some_and(|(id, part)| id.starts_with("step-g") && part == "when")
    });
    for (key, text) in of_talks.filter(|(_, text)| text.contains("binnen twee weken")) {
        assert!(text.contains("Ons advies"), "{key} gives our advice as if it were the law");
        assert!(text.contains("geen termijn"), "{key} does not say that there is no term");
    }
}
