//! The words that are explained: their long and short forms, found and replaced in a text.

use std::cmp::Reverse;

use crate::{
    content::{GlossaryTerm, draft::Draft},
    i18n::Language,
    ids::TermId,
};

/// What stands in a text that is scored, instead of a word that is explained: two syllables, and not
/// long.
const STAND_IN: &str = "papier";
/// Short forms that are English words too: `so` (speciaal onderwijs), `pro` (praktijkonderwijs).
const ENGLISH: [&str; 2] = ["so", "pro"];
/// What a form may end with besides: the plural of a word is the same word.
const ENDINGS: [&str; 4] = ["en", "s", "n", "e"];

/// One way to write a word that is explained.
#[derive(Debug)]
struct Form {
    /// In small letters.
    word: String,
    /// `None` for the name of a body, which can't be written more plainly.
    term: Option<TermId>,
}

/// A short form and what it stands for.
#[derive(Debug)]
pub(super) struct Short {
    /// As it is written: `TLV`, `vso`.
    pub(super) word: String,
    /// In small letters, in either language: one of them must stand before it.
    pub(super) long: Vec<String>,
}

/// The words that are explained, as texts of one language write them.
#[derive(Debug)]
pub(super) struct Terms {
    /// Longest first.
    forms: Vec<Form>,
    pub(super) shorts: Vec<Short>,
}

impl Terms {
    pub(super) fn new(draft: &Draft, lang: Language) -> Self {
        let is_used = |word: &str| lang == Language::Nl || !ENGLISH.contains(&word);
        let (mut forms, mut shorts) = (Vec::new(), Vec::new());
        for term in draft.glossary.iter().map(|term| &term.it) {
            // An English text names the Dutch word beside the English one.
            let words =
                if lang == Language::Nl { vec![&term.nl] } else { vec![&term.en, &term.nl] };
            for word in words {
                let forms_here = GlossaryTerm::forms(word).filter(|form| is_used(form));
                forms.extend(
                    forms_here.map(|form| Form {
                        word: form.to_lowercase(),
                        term: Some(term.id.clone()),
                    }),
                );
            }
            let written_out =
                [&term.nl, &term.en].map(|word| GlossaryTerm::long(word).to_lowercase());
            let short = GlossaryTerm::shorts(&term.nl).filter(|short| is_used(short));
            shorts.extend(
                short.map(|short| Short { word: short.to_owned(), long: written_out.to_vec() }),
            );
        }
        let names = draft.bodies.iter().map(|body| body.it.name.to_lowercase());
        forms.extend(names.map(|word| Form { word, term: None }));
        forms.sort_by_key(|form| (Reverse(form.word.len()), form.term.is_none()));
        Self { forms, shorts }
    }

    /// The text in small letters, with a stand-in for each word that is explained.
    pub(super) fn replace(&self, text: &str) -> String {
        let text = text.to_lowercase();
        let (mut replaced, mut rest) = (String::new(), 0);
        for (at, length, _) in self.found(&text) {
            replaced.push_str(&text[rest..at]);
            replaced.push_str(STAND_IN);
            rest = at + length;
        }
        replaced + &text[rest..]
    }

    /// The words that are explained and stand in a text.
    pub(super) fn used<'t>(&'t self, text: &str) -> Vec<&'t TermId> {
        let text = text.to_lowercase();
        self.found(&text).filter_map(|(_, _, form)| form.term.as_ref()).collect()
    }

    /// Where forms stand in a text in small letters, with their length there; none inside another.
    fn found<'t, 's: 't>(
        &'s self,
        text: &'t str,
    ) -> impl Iterator<Item = (usize, usize, &'s Form)> + use<'t, 's> {
        let mut next = 0;
        word_starts(text).filter_map(move |at| {
            let here = text.get(at..).filter(|_| at >= next)?;
            let (form, length) = self.forms.iter().find_map(|form| {
                let rest = here.strip_prefix(form.word.as_str())?;
                Some((form, form.word.len() + ending(rest)?))
            })?;
            next = at + length;
            Some((at, length, form))
        })
    }
}

/// How much belongs to the word that ends here; `None` if another word goes on.
fn ending(rest: &str) -> Option<usize> {
    let is_over = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    let inflected = |end: &&&str| rest.strip_prefix(**end).is_some_and(is_over);
    if is_over(rest) { Some(0) } else { ENDINGS.iter().find(inflected).map(|end| end.len()) }
}

/// Where words begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut is_inside = false;
    text.char_indices().filter_map(move |(at, c)| {
        let starts = c.is_alphanumeric() && !is_inside;
        is_inside = c.is_alphanumeric();
        starts.then_some(at)
    })
}

/// Where a word, or some words, stand whole in a text; both in small letters.
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    let is_whole = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    };
    text.match_indices(words).map(|(at, _)| at).find(is_whole)
}
