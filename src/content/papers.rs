//! What stands beside the rules: sources, bodies, kinds of documents, words, changes, reviews.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Confidence;
use crate::ids::{
    BodyId, ChangeId, DeadlineId, DocumentKindId, ExpectationId, SituationId, SourceId, StepId,
    TermId,
};

/// A kind of document; words: `document-<id>`, `.hint`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentKind {
    /// Its id.
    pub id: DocumentKindId,
}

/// A place in the law or an official page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its official (Dutch) name, with the article.
    pub title: String,
    /// Short, for beside a date: `Awb 6:7`.
    pub short: String,
    /// Where it can be read.
    pub url: String,
    /// When it was checked.
    pub checked_on: Date,
    /// How sure.
    pub confidence: Confidence,
}

/// A national body; words: `body-<id>.what`, `.cost`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its id.
    pub id: BodyId,
    /// Its own name.
    pub name: String,
    /// Only numbers with confidence S.
    #[serde(default)]
    pub phone: Option<String>,
    /// How sure the number is.
    #[serde(default)]
    pub phone_confidence: Option<Confidence>,
    /// Its site.
    #[serde(default)]
    pub url: Option<String>,
    /// Its postal or e-mail address, if seen.
    #[serde(default)]
    pub address: Option<String>,
    /// When it was checked.
    pub checked_on: Date,
    /// How sure.
    pub confidence: Confidence,
}

/// A word explained; the explanation is `glossary-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryTerm {
    /// Its id.
    pub id: TermId,
    /// The Dutch word.
    pub nl: String,
    /// The English for it.
    pub en: String,
}

impl GlossaryTerm {
    /// The long form of a word: `toelaatbaarheidsverklaring` of `toelaatbaarheidsverklaring (TLV)`.
    pub fn long(word: &str) -> &str {
        word.split_once(" (").map_or(word, |(long, _)| long)
    }

    /// The short forms of a word: `so`, `vso` of `speciaal onderwijs (so, vso)`.
    pub fn shorts(word: &str) -> impl Iterator<Item = &str> {
        let shorts = word.split_once(" (").map(|(_, shorts)| shorts.trim_end_matches(')'));
        shorts.into_iter().flat_map(|shorts| shorts.split(", "))
    }

    /// All forms of a word: long with short, long, and each short.
    pub fn forms(word: &str) -> impl Iterator<Item = &str> {
        let long = Some(Self::long(word)).filter(|long| *long != word);
        std::iter::once(word).chain(long).chain(Self::shorts(word))
    }
}

/// Whether something is law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeStatus {
    /// It is law.
    Law,
    /// It is how things are done now, and gives nobody a right.
    Practice,
    /// It is only planned or announced.
    Planned,
}

/// A line of "now and later"; words: `change-<id>`, `.text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its id.
    pub id: ChangeId,
    /// Law or plan.
    pub status: ChangeStatus,
    /// From when, or for when it is planned: `2025-08-01`, `2028`.
    pub when: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// How sure.
    pub confidence: Confidence,
}

/// What parents may expect, in numbers of one year; words: `expectation-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Its id.
    pub id: ExpectationId,
    /// The body that the numbers are about.
    #[serde(default)]
    pub body: Option<BodyId>,
    /// Or the situation that they are about.
    #[serde(default)]
    pub topic: Option<SituationId>,
    /// The year of the numbers, which the words name: `2019`, `2024-2025`.
    pub year: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// How sure.
    pub confidence: Confidence,
}

/// A version of the content: what it changed for parents. Words: `revision-<version>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// Year and month, as `2026.11`.
    pub version: String,
    /// The day it was released.
    pub on: Date,
    /// Steps of the version before that are different now.
    pub steps: Vec<StepId>,
    /// Deadlines of the version before that are different now.
    pub deadlines: Vec<DeadlineId>,
}

impl Revision {
    /// The key of its words: `revision-2026-11`.
    pub fn key(&self) -> String {
        format!("revision-{}", self.version.replace('.', "-"))
    }
}

/// Content that somebody of this role has read and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// A step, a situation, or `all`.
    pub what: String,
    /// A role, never a name: `jurist`.
    pub by: String,
    /// When.
    pub on: Date,
}
