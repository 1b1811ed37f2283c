//! The content: tree, rules, bodies and sources as data, loaded and checked as a whole.

mod check;
mod desk;
mod draft;
mod entry;
pub mod fault;
mod files;
pub mod load;
mod papers;
mod parse;
mod revisions;
mod rule;

pub use papers::{
    Body, Change, ChangeStatus, DocumentKind, Expectation, GlossaryTerm, Review, Revision, Source,
};
pub use rule::{
    Anchor, Choose, DeadlineKind, DeadlineRule, FixedDays, MetRule, Start, Suspension,
    SuspensionKind, Whose, YearDay,
};

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{
        BodyId, DeadlineId, DocumentKindId, EventId, FactId, FactValue, SituationId, SourceId,
        StepId, TermId, WarningId,
    },
    ladder::{
        Situation,
        walk::{Ground, TermGuard, Told, Walk},
    },
    terms::calendar::Calendar,
};

/// Everything that a lawyer or editor can change without a programmer.
#[derive(Debug, Clone)]
pub struct Content {
    /// Version, as `2026.11`.
    pub version: String,
    /// Read from a folder, to try it out: screens and prints say so.
    pub is_trial: bool,
    /// The day it was released: `.ci/run` checks reviews against it.
    pub released_on: Date,
    /// Facts about the case, in the order they are asked.
    pub facts: Vec<Fact>,
    /// The ladders.
    pub situations: Vec<Situation>,
    /// Steps by id.
    pub steps: BTreeMap<StepId, Step>,
    /// Deadline rules, in file order.
    pub deadlines: Vec<DeadlineRule>,
    /// Events, in the order of a parent's story.
    pub events: Vec<EventRule>,
    /// Kinds of documents.
    pub documents: Vec<DocumentKind>,
    /// Places in the law and official pages.
    pub sources: Vec<Source>,
    /// National bodies.
    pub bodies: Vec<Body>,
    /// Words explained.
    pub glossary: Vec<GlossaryTerm>,
    /// What is law now and what is only planned.
    pub changes: Vec<Change>,
    /// What parents may expect, in numbers with their year.
    pub expectations: Vec<Expectation>,
    /// What was signed, and by whom.
    pub reviews: Vec<Review>,
    /// What each version changed, oldest first.
    pub revisions: Vec<Revision>,
    /// The Dutch calendar.
    pub calendar: Calendar,
}

/// A fact about the case, asked once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The words are `question-fact-<id>`, with `.answer-<value>` for each value.
    pub id: FactId,
    /// The values but `unknown`, which every fact also takes; empty = free (a year, a month).
    #[serde(default)]
    pub values: Vec<FactValue>,
}

/// How sure a fact is (domain.md 0.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Source seen.
    S,
    /// Our reading of a text that was seen.
    I,
    /// Source seen, but old or undated.
    #[serde(rename = "S-old")]
    SOld,
    /// Own knowledge only.
    O,
    /// Sources conflict.
    C,
}

/// Who acts or must be spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words are `print-poster-who-<name>` in the texts")]
pub enum Who {
    Parent,
    Teacher,
    Support,
    Head,
    Board,
    Steunpunt,
    Swv,
    Consulent,
    Advice,
    Committee,
    Gpo,
    Lbt,
    College,
    Inspectie,
    Ombudsman,
    Ap,
    Gemeente,
    Court,
    RaadVanState,
}

impl Who {
    /// Its name in files and in the keys of texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Teacher => "teacher",
            Self::Support => "support",
            Self::Head => "head",
            Self::Board => "board",
            Self::Steunpunt => "steunpunt",
            Self::Swv => "swv",
            Self::Consulent => "consulent",
            Self::Advice => "advice",
            Self::Committee => "committee",
            Self::Gpo => "gpo",
            Self::Lbt => "lbt",
            Self::College => "college",
            Self::Inspectie => "inspectie",
            Self::Ombudsman => "ombudsman",
            Self::Ap => "ap",
            Self::Gemeente => "gemeente",
            Self::Court => "court",
            Self::RaadVanState => "raad-van-state",
        }
    }
}

/// What kind of step it is: how far up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// A conversation or letter.
    Talk,
    /// Somebody who helps.
    Help,
    /// A formal step with a term.
    Formal,
    /// A judge.
    Court,
    /// Something the other side does; the parent watches the day.
    Watch,
}

/// What a step costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// A court fee (griffierecht); the amount is in the text, with its source.
    CourtFee,
    /// A court fee and a lawyer.
    CourtFeeAndLawyer,
}

/// Whether the other side must do what comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    /// Nothing to bind: a talk, help.
    None,
    /// An opinion that may be put aside, with reasons.
    Advice,
    /// A decision.
    Decision,
    /// A judgment.
    Judgment,
}

/// Whether a step stops a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopsClock {
    /// No: the terms run on.
    No,
    /// The other side's clock, never the parent's.
    Theirs,
    /// The sources do not say.
    Unclear,
}

/// Something a parent can do, or must watch. Its words are `step-<id>` and attributes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// `g1`, `tlv.d3`.
    pub id: StepId,
    /// How far up.
    pub kind: StepKind,
    /// With whom.
    pub who: Who,
    /// What it costs.
    pub cost: Cost,
    /// Whether what comes out binds.
    pub binding: Binding,
    /// Whether it stops a clock.
    pub stops_clock: StopsClock,
    /// The deadlines that belong to it.
    #[serde(default)]
    pub deadlines: Vec<DeadlineId>,
    /// The event that this step being done records, if the parent does it.
    #[serde(default)]
    pub records: Option<EventId>,
    /// What to bring.
    #[serde(default)]
    pub documents: Vec<DocumentKindId>,
    /// Warnings that stand with it: `step-<id>.warning-<warning>`.
    #[serde(default)]
    pub warnings: Vec<WarningId>,
    /// Those of the warnings that weigh more than all else: shown in a frame of their own, before
    /// anything can be pressed.
    #[serde(default)]
    pub grave: Vec<WarningId>,
    /// The bodies to turn to.
    #[serde(default)]
    pub bodies: Vec<BodyId>,
    /// Words explained on it.
    #[serde(default)]
    pub glossary: Vec<TermId>,
    /// Where it stands in the law.
    pub sources: Vec<SourceId>,
    /// How sure.
    pub confidence: Confidence,
    /// A role, never a name: `jurist`, `redactie`, `steunpunt`.
    pub owner: String,
    /// When it was last read against its sources.
    pub reviewed_on: Date,
    /// When it must be read again; at most twelve months later.
    pub review_by: Date,
}

/// A dated fact; words: `event-<id>`, `.question`, `.hint`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRule {
    /// Its id.
    pub id: EventId,
    /// Carries a second date that the letter names.
    #[serde(default)]
    pub names_date: bool,
    /// May lie in the future (a hearing, the start of school).
    #[serde(default)]
    pub future: bool,
    /// The event that begins its round: one dated before the latest of those belongs to an earlier
    /// round, and opens or closes no rung.
    #[serde(default)]
    pub follows: Option<EventId>,
    /// Situations in which it is offered; empty = all.
    #[serde(default)]
    pub situations: Vec<SituationId>,
}

impl Content {
    /// Whether a jurist has signed this step, by itself, with a situation it stands in, or with all.
    pub fn is_signed(&self, step: &StepId) -> bool {
        self.reviews.iter().filter(|review| review.by == "jurist").any(|review| {
            let in_situation = |situation: &&Situation| situation.id == review.what.as_str();
            review.what == "all"
                || *step == review.what.as_str()
                || self
                    .situations
                    .iter()
                    .find(in_situation)
                    .is_some_and(|found| found.rungs.iter().any(|rung| rung.step == *step))
        })
    }

    /// The situation of this id.
    pub fn situation(&self, id: &SituationId) -> Option<&Situation> {
        self.situations.iter().find(|situation| situation.id == *id)
    }

    /// The deadline rule of this id.
    pub fn deadline(&self, id: &DeadlineId) -> Option<&DeadlineRule> {
        self.deadlines.iter().find(|rule| rule.id == *id)
    }

    /// The source of this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// Replays the answers of one situation.
    pub fn walk(&self, situation: &Situation, told: &Told<'_>) -> Walk {
        Walk::replay(&self.ground(situation), told)
    }

    /// What a walk through a situation stands on.
    pub fn ground<'a>(&'a self, situation: &'a Situation) -> Ground<'a> {
        let here = self.deadlines.iter().filter(|rule| rule.situations.contains(&situation.id));
        let of_kind = |kind: StepKind| {
            let steps = situation.rungs.iter().map(|rung| &rung.step);
            let of_kind =
                move |step: &&StepId| self.steps.get(*step).is_some_and(|step| step.kind == kind);
            steps.filter(of_kind).collect()
        };
        Ground {
            help: of_kind(StepKind::Help),
            watch: of_kind(StepKind::Watch),
            situation,
            facts: self.facts.iter().map(|fact| (&fact.id, fact.values.as_slice())).collect(),
            terms: here
                .map(|rule| TermGuard {
                    guard: &rule.guard,
                    events: self.counts_from(rule),
                    needs: self.needed_by(rule),
                })
                .collect(),
        }
    }

    /// The fact that a rule counts from where it has no event.
    fn needed_by(&self, rule: &DeadlineRule) -> Option<&FactId> {
        let by_year = rule.fixed.is_some() && rule.from.is_empty();
        let fact = match () {
            () if by_year => "transition_year",
            () if rule.age.is_some() => "born",
            () => return None,
        };
        self.facts.iter().map(|known| &known.id).find(|id| **id == fact)
    }

    /// The events from which a term can count, also those of the term that it follows.
    fn counts_from<'a>(&'a self, rule: &'a DeadlineRule) -> Vec<&'a EventId> {
        let mut events: Vec<_> = rule.from.iter().collect();
        if let Some(term) = rule.after_term.as_ref().and_then(|id| self.deadline(id)) {
            events.extend(&term.from);
        }
        events
    }

    /// The event of this id.
    pub fn event(&self, id: &EventId) -> Option<&EventRule> {
        self.events.iter().find(|event| event.id == *id)
    }
}
