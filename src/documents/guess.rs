//! What kind of paper a file may be, by its name and title: only a suggestion.
//!
//! The words are those of the content: the names of its kinds of documents in both languages. A word
//! that many kinds share says little, one of its own much.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Fault, Media,
    apart::{self, Answer, Stop, Wish},
    dating::{Source, Told, possible},
};
use crate::{
    dossier::{Document, store::Vault},
    ids::DocumentKindId,
};

/// The shortest word that says something, and the shortest that may be the beginning of another
/// (`schorsing` of `schorsingsbrief`).
const WORD: usize = 3;
const BEGINNING: usize = 6;

/// How much better than the next a kind must fit.
const CLEAR: f64 = 1.2;

/// What is offered to a parent about a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestion {
    /// What kind of paper it may be.
    pub kind: Option<DocumentKindId>,
    /// The date that it tells, and where.
    pub date: Option<(Date, Source)>,
}

/// The kinds with the words of their names.
#[derive(Debug, Clone, Default)]
pub struct Kinds {
    kinds: Vec<(DocumentKindId, Vec<String>)>,
    /// In how many kinds a word stands.
    known: BTreeMap<String, usize>,
}

impl Kinds {
    /// Kinds by their ids and names; a kind may have several names.
    pub fn new<'a>(kinds: impl IntoIterator<Item = (&'a DocumentKindId, Vec<String>)>) -> Self {
        let mut made = Self::default();
        for (id, names) in kinds {
            let mut own: Vec<String> = names.iter().flat_map(|name| words(name)).collect();
            own.extend(words(id.as_str()));
            own.sort();
            own.dedup();
            for word in &own {
                *made.known.entry(word.clone()).or_default() += 1;
            }
            made.kinds.push((id.clone(), own));
        }
        made
    }

    /// The kind that a file with this name and title may be; `None` when none fits clearly.
    pub fn guess(&self, name: &str, title: &str) -> Option<DocumentKindId> {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let mut told: Vec<String> = words(stem).chain(words(title)).collect();
        told.sort();
        told.dedup();
        let mut fits: Vec<(f64, &DocumentKindId)> = self
            .kinds
            .iter()
            .map(|(id, own)| (self.fit(own, &told), id))
            .filter(|(fit, _)| *fit > 0.0)
            .collect();
        fits.sort_by(|one, other| other.0.total_cmp(&one.0));
        match fits.as_slice() {
            [(_, id)] => Some((*id).clone()),
            [(best, id), (next, _), ..] if *best > next * CLEAR => Some((*id).clone()),
            _ => None,
        }
    }

    /// How well the words of a kind and of a file fit: rare words count for more, and of two kinds
    /// with the same word the one with fewer others.
    #[expect(clippy::cast_precision_loss, reason = "a few hundred words")]
    fn fit(&self, own: &[String], told: &[String]) -> f64 {
        let all = self.kinds.len() as f64;
        let weight = |word: &String| (all / self.known.get(word).map_or(1.0, |n| *n as f64)).ln();
        let hit = |word: &&String| {
            told.iter().any(|one| one == *word)
                || told.iter().any(|one| one.len() >= BEGINNING && word.starts_with(one.as_str()))
        };
        let sum: f64 = own.iter().filter(hit).map(weight).sum();
        sum / (own.len().max(1) as f64).sqrt()
    }
}

/// What a document tells of itself; nothing when it can't be read.
pub fn suggest(
    vault: &Vault,
    document: &Document,
    kinds: &Kinds,
    today: Date,
    stop: &Stop,
) -> Suggestion {
    let tells = matches!(Media::of(document), Media::Picture | Media::Pdf | Media::Mail);
    let told = if tells && document.size <= apart::LIMIT {
        let asked = vault.open(document).map_err(|_| Fault::Unreadable);
        let asked = asked.and_then(|file| apart::ask(Wish::Tell, &document.extension, file, stop));
        match asked {
            Ok(Answer::Told(told)) => told,
            _ => Told::default(),
        }
    } else {
        Told::default()
    };
    let date = told.date.and_then(|(date, source)| Some((possible(date, today)?, source)));
    Suggestion { kind: kinds.guess(&document.name, &told.title), date }
}

/// The words of a name, in small letters, without marks on letters and without words that say
/// nothing of themselves.
fn words(text: &str) -> impl Iterator<Item = String> {
    use unicode_normalization::UnicodeNormalization;
    let plain: String =
        text.nfd().filter(|sign| sign.is_alphanumeric() || sign.is_ascii()).collect();
    let split: Vec<String> = plain
        .to_lowercase()
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| word.len() >= WORD && !EMPTY.contains(word))
        .map(ToOwned::to_owned)
        .collect();
    split.into_iter()
}

/// Words of names that say nothing of the kind.
const EMPTY: [&str; 33] = [
    "aan",
    "and",
    "anders",
    "andere",
    "bij",
    "copy",
    "dat",
    "de",
    "def",
    "definitief",
    "die",
    "document",
    "een",
    "foto",
    "for",
    "from",
    "het",
    "img",
    "kind",
    "kopie",
    "met",
    "naar",
    "om",
    "other",
    "over",
    "paper",
    "papier",
    "scan",
    "the",
    "uw",
    "van",
    "voor",
    "your",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::Content,
        i18n::{Language, Texts},
    };

    fn kinds() -> Kinds {
        let (content, texts) = (Content::built_in().unwrap(), Texts::built_in().unwrap());
        Kinds::new(content.documents.iter().map(|kind| {
            let key = format!("document-{}", kind.id.key());
            (&kind.id, Language::ALL.map(|language| texts.get(language, &key)).to_vec())
        }))
    }

    #[test]
    fn a_kind_is_guessed_by_the_name_or_title_and_not_when_it_is_not_clear() {
        let kinds = kinds();
        let rows = [
            ("OPP Sem groep 6.pdf", "", Some("opp")),
            ("Bezwaarschrift.docx", "", Some("bezwaarschrift")),
            ("schorsing 12 november.pdf", "", Some("schorsingsbrief")),
            ("scan0001.pdf", "Verslag van de hoorzitting", Some("verslag-hoorzitting")),
            ("schoolgids_2026.pdf", "", Some("schoolgids")),
            ("ziekmelding.eml", "", Some("ziekmelding")),
            ("IMG_20261112_103300.jpg", "", None),
            ("brief.pdf", "", Some("brief-school")),
            ("Zoë.pdf", "", None),
            ("", "", None),
        ];
        for (name, title, expected) in rows {
            let found = kinds.guess(name, title);
            assert_eq!(found.as_ref().map(DocumentKindId::as_str), expected, "{name} {title}");
        }
    }
}
