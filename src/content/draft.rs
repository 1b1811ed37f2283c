//! Content as it was read: each thing with its place, not yet known to hang together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Body, Change, DeadlineRule, DocumentKind, EventRule, Expectation, Fact, GlossaryTerm, Review,
    Revision, Source, Step,
    check::{HardWord, Waiver},
    entry::Asked,
    fault::Place,
};
use crate::{
    ids::{NodeId, SituationId},
    ladder::{Rung, Situation},
    terms::calendar::Calendar,
};

/// A thing and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Placed<T> {
    pub(super) it: T,
    pub(super) at: Place,
}

/// Everything that could be read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) version: Option<String>,
    pub(super) released_on: Option<Date>,
    /// Situations in the order they are offered; the others follow by name.
    pub(super) order: Vec<SituationId>,
    pub(super) facts: Vec<Placed<Fact>>,
    pub(super) situations: Vec<SituationDraft>,
    pub(super) ladders: BTreeMap<String, Vec<RungDraft>>,
    pub(super) steps: Vec<StepDraft>,
    pub(super) deadlines: Vec<DeadlineDraft>,
    pub(super) events: Vec<Placed<EventRule>>,
    pub(super) documents: Vec<Placed<DocumentKind>>,
    pub(super) sources: Vec<Placed<Source>>,
    pub(super) bodies: Vec<Placed<Body>>,
    pub(super) glossary: Vec<Placed<GlossaryTerm>>,
    pub(super) changes: Vec<Placed<Change>>,
    pub(super) expectations: Vec<Placed<Expectation>>,
    pub(super) reviews: Vec<Placed<Review>>,
    pub(super) revisions: Vec<Placed<Revision>>,
    pub(super) hard_words: Vec<HardWord>,
    pub(super) waivers: Vec<Placed<Waiver>>,
    pub(super) calendar: Option<Calendar>,
}

/// A situation as it stands in its file.
#[derive(Debug, Clone)]
pub(super) struct SituationDraft {
    /// With its own rungs only, until the ladders are added.
    pub(super) it: Situation,
    /// Where its id stands.
    pub(super) at: Place,
    /// Where its start stands.
    pub(super) start_at: Place,
    /// The ladders that come first.
    pub(super) include: Vec<(String, Place)>,
    /// The rungs of those ladders, as they stand in this situation.
    pub(super) included: Vec<RungDraft>,
    /// Its own rungs.
    pub(super) rungs: Vec<RungDraft>,
    /// Questions and ends, with their places.
    pub(super) nodes: Vec<(NodeId, Place)>,
    /// Where the routing leads: answers' `to`, and `skip_to`.
    pub(super) ways: Vec<(NodeId, Place)>,
    /// What the guards of its questions name.
    pub(super) asked: Vec<Asked>,
    /// Whether its file could be read without fault.
    pub(super) is_sound: bool,
}

/// A rung as it stands in a file.
#[derive(Debug, Clone)]
pub(super) struct RungDraft {
    pub(super) it: Rung,
    pub(super) at: Place,
    /// `after` and `closes`: other rungs.
    pub(super) rungs: Vec<(String, Place)>,
    /// Where outcomes lead.
    pub(super) ways: Vec<(NodeId, Place)>,
    /// What its guard names.
    pub(super) asked: Vec<Asked>,
    /// Whether it could be read without fault.
    pub(super) is_sound: bool,
    /// Of rungs of the same group exactly one fits any case.
    pub(super) group: Option<String>,
}

/// A step as it stands in a file.
#[derive(Debug, Clone)]
pub(super) struct StepDraft {
    pub(super) it: Step,
    pub(super) at: Place,
    /// Where `review_by` stands.
    pub(super) review_at: Place,
}

/// A deadline rule as it stands in a file.
#[derive(Debug, Clone)]
pub(super) struct DeadlineDraft {
    pub(super) it: DeadlineRule,
    pub(super) at: Place,
    /// What its guards name.
    pub(super) asked: Vec<Asked>,
    /// Whether it could be read without fault.
    pub(super) is_sound: bool,
    /// Of rules of the same group exactly one fits any case.
    pub(super) group: Option<String>,
}

impl Draft {
    /// Puts the rungs of the ladders into the situations that include them.
    pub(super) fn include_ladders(&mut self) {
        for situation in &mut self.situations {
            let ladders = situation.include.iter().filter_map(|(name, _)| self.ladders.get(name));
            let rungs = ladders.flat_map(|rungs| {
                rungs.iter().map(|rung| rung.clone().in_situation(&situation.it.id, rungs))
            });
            situation.included = rungs.collect();
        }
    }
}

impl RungDraft {
    /// A rung of a shared ladder in one situation: what is no rung of that ladder is an end of the
    /// situation, `solved` for one is `tlv.solved`.
    fn in_situation(mut self, id: &SituationId, ladder: &[Self]) -> Self {
        let own = |to: &NodeId| {
            let is_rung = ladder.iter().any(|rung| *to == *rung.it.step.as_str());
            let is_short = !to.as_str().contains('.') && !is_rung;
            is_short.then(|| format!("{id}.{to}").parse().ok()).flatten()
        };
        let ways = self.ways.iter_mut().map(|(to, _)| to);
        for to in self.it.outcomes.iter_mut().map(|outcome| &mut outcome.to).chain(ways) {
            if let Some(own) = own(to) {
                *to = own;
            }
        }
        self
    }
}

impl SituationDraft {
    /// All its rungs with those of the ladders it includes, from the bottom up.
    pub(super) fn all_rungs(&self) -> impl Iterator<Item = &RungDraft> {
        self.included.iter().chain(&self.rungs)
    }

    /// The situation with all its rungs.
    pub(super) fn whole(self) -> Situation {
        let rungs = self.all_rungs().map(|rung| rung.it.clone()).collect();
        Situation { rungs, ..self.it }
    }
}
