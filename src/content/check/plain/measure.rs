//! How hard a text is to read: its sentences, words and syllables, and the published formulas.
//!
//! Dutch syllables are counted by the hyphenation patterns, English ones by their vowels: the
//! patterns leave out many English breaks. `tests` compares both with another program's counts.

use std::{fmt, iter::Sum, ops::Add};

use crate::i18n::Language;

/// The words of one sentence.
#[derive(Debug)]
pub(super) struct Sentence<'t>(Vec<&'t str>);

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”", self.0.join(" "))
    }
}

impl Sentence<'_> {
    /// How many words it has.
    pub(super) fn words(&self) -> usize {
        self.0.len()
    }

    /// How much there is to read in it.
    pub(super) fn size(&self, lang: Language) -> Size {
        let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
        Size {
            sentences: 1,
            words: self.words(),
            syllables: self.0.iter().map(|word| syllables(lang, word)).sum(),
            long: self.0.iter().filter(|word| letters(word) > 6).count(),
        }
    }
}

/// How much there is to read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Size {
    sentences: usize,
    words: usize,
    syllables: usize,
    /// Words of more than six letters.
    long: usize,
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            long: self.long + other.long,
        }
    }
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), Add::add)
    }
}

/// The sentences of a text: they end at a full stop, question mark or colon before a space, at an
/// ellipsis that is room to write, and with a line.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut words = Vec::new();
        for word in line.split_whitespace() {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            if !bare.is_empty() {
                words.push(bare);
            }
            if word.trim_end_matches(['”', '’', '"', ')']).ends_with(['.', '?', '!', ':', '…'])
            {
                sentences.push(Sentence(std::mem::take(&mut words)));
            }
        }
        sentences.push(Sentence(words));
    }
    sentences.retain(|sentence| sentence.words() > 0);
    sentences
}

/// Reading ease: Flesch-Douma (1960) for Dutch, Flesch (1948) for English. Higher is easier.
pub(super) fn ease(lang: Language, size: Size) -> f64 {
    let per_sentence = ratio(size.words, size.sentences);
    let per_word = ratio(size.syllables, size.words);
    match lang {
        Language::Nl => 206.835 - 0.93 * per_sentence - 77.0 * per_word,
        Language::En => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
    }
}

/// LIX (Björnsson 1968): words per sentence, and words of more than six letters per hundred. Lower
/// is easier.
pub(super) fn lix(size: Size) -> f64 {
    ratio(size.words, size.sentences) + 100.0 * ratio(size.long, size.words)
}

/// One number per another; texts are far too small for a number that is not exact.
pub(super) fn ratio(of: usize, per: usize) -> f64 {
    let exact = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    exact(of) / exact(per.max(1))
}

fn syllables(lang: Language, word: &str) -> usize {
    let word: String =
        word.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
    let count = match lang {
        Language::Nl if word.len() <= hypher::MAX_INLINE_SIZE => {
            hypher::hyphenate(&word, hypher::Lang::Dutch).count()
        }
        Language::Nl => vowels(&word),
        Language::En => english(&word),
    };
    count.max(1)
}

/// Groups of vowels.
fn vowels(word: &str) -> usize {
    let is_vowel = |c: &char| "aeiouyäëïöüáéíóúàèâêîôû".contains(*c);
    let letters: Vec<bool> = word.chars().map(|c| is_vowel(&c)).collect();
    let begins =
        letters.iter().enumerate().filter(|(at, is)| **is && (*at == 0 || !letters[at - 1]));
    begins.count()
}

/// Endings whose `e` is not spoken, and pairs of vowels that are spoken apart.
fn english(word: &str) -> usize {
    let stem = ["ely", "eless", "efully", "eful", "ement"].iter().find_map(|end| {
        let stem = word.strip_suffix(end).filter(|stem| stem.len() > 2);
        stem.map(|stem| format!("{stem}{}", &end[1..]))
    });
    let word = stem.as_deref().unwrap_or(word);
    let mut count = vowels(word);
    let is_silent = |end: &str, spoken_after: &[&str]| {
        let stem = word.strip_suffix(end);
        stem.is_some_and(|stem| {
            let before = stem.chars().next_back();
            before.is_some_and(|c| !"aeiouy".contains(c))
                && !spoken_after.iter().any(|end| stem.ends_with(end))
        })
    };
    let after_l = |c: char| !"aeiouyrlw".contains(c);
    let le = word.strip_suffix("le").and_then(|stem| stem.chars().next_back()).is_some_and(after_l);
    if (is_silent("e", &[]) && !le)
        || is_silent("es", &["s", "x", "z", "ch", "sh", "c", "g", "bl", "pl", "tl", "dl"])
        || is_silent("ed", &["t", "d"])
    {
        count = count.saturating_sub(1);
    }
    let apart = ["ia", "io", "eo", "iu", "ying", "ua", "creat", "eing", "oing", "ier", "awyer"];
    let together = [
        "tion", "sion", "cious", "tious", "cial", "tial", "gion", "cian", "geo", "gua", "people",
        "nion", "qua",
    ];
    let times = |parts: &[&str]| parts.iter().map(|part| word.matches(part).count()).sum::<usize>();
    count + times(&apart).saturating_sub(times(&together))
}

#[cfg(test)]
mod tests;
