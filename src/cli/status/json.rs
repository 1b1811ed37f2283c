//! The shape of `status --json` (contract.md, "JSON").

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    case::{Deadline as Derived, Missing, PlanStep, Standpoint, State},
    cli::opened::Look,
    content::{Confidence, Revision, Whose},
    ids::{DeadlineId, EventId, FactId, NodeId, SituationId, SourceId, StepId},
    ladder::walk::Concluded,
    terms::{Basis, Moved, Period, Rule},
};

#[derive(Serialize)]
pub(super) struct Status<'a> {
    as_of: Date,
    content_version: &'a str,
    /// The version whose changes the parents have seen.
    begun_under: &'a str,
    /// What newer versions changed.
    changes: Vec<&'a Revision>,
    /// Steps that should have been read against the law again.
    outdated: Vec<Outdated<'a>>,
    situations: Vec<Situation<'a>>,
    /// The steps of all situations, each once.
    plan: &'a [PlanStep],
    deadlines: Vec<Deadline<'a>>,
    missing: &'a [Missing],
}

#[derive(Serialize)]
struct Outdated<'a> {
    step: &'a StepId,
    review_by: Date,
}

#[derive(Serialize)]
struct Situation<'a> {
    id: &'a SituationId,
    path: &'a [NodeId],
    end: Option<&'a NodeId>,
    now: &'a [StepId],
    done: &'a [StepId],
    /// How steps ended here; `derived`: the other side's last day is over.
    outcomes: &'a [Concluded],
}

#[derive(Serialize)]
struct Deadline<'a> {
    id: &'a DeadlineId,
    situation: &'a SituationId,
    whose: Whose,
    event: Option<&'a EventId>,
    from: Date,
    period: Option<Period>,
    basis: Basis,
    raw_end: Option<Date>,
    last_day: Option<Date>,
    cautious_day: Option<Date>,
    moved_by: &'a [Moved],
    sources: &'a [SourceId],
    days_left: Option<i64>,
    state: State,
    #[serde(skip_serializing_if = "is_false")]
    provisional: bool,
    /// How many days did not count.
    stood_still: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    starts_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opens: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    met_on: Option<Date>,
    rule: Rule,
    confidence: Confidence,
    calendar_until: Date,
    #[serde(skip_serializing_if = "<[FactId]>::is_empty")]
    unsure_because: &'a [FactId],
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl<'a> Status<'a> {
    pub(super) fn of(look: &'a Look) -> Self {
        let outdated = look.case.outdated(&look.content).into_iter();
        Self {
            as_of: look.case.as_of,
            content_version: &look.content.version,
            begun_under: &look.opened.dossier.content_version,
            changes: look.content.changes_since(&look.opened.dossier.content_version),
            outdated: outdated.map(|(step, review_by)| Outdated { step, review_by }).collect(),
            situations: look.case.situations.iter().map(Situation::of).collect(),
            plan: &look.case.plan,
            deadlines: look.case.deadlines.iter().map(Deadline::of).collect(),
            missing: &look.case.missing,
        }
    }
}

impl<'a> Situation<'a> {
    fn of(standpoint: &'a Standpoint) -> Self {
        let Standpoint { id, walk, now, done, here: _ } = standpoint;
        Self { id, path: &walk.path, end: walk.end.as_ref(), now, done, outcomes: &walk.outcomes }
    }
}

impl<'a> Deadline<'a> {
    fn of(derived: &'a Derived) -> Self {
        Self {
            id: &derived.id,
            situation: &derived.situation,
            whose: derived.whose,
            event: derived.event.as_ref(),
            from: derived.from,
            period: derived.period,
            basis: derived.basis,
            raw_end: derived.raw_end,
            last_day: derived.last_day,
            cautious_day: derived.cautious_day,
            moved_by: &derived.moved_by,
            sources: &derived.sources,
            days_left: derived.days_left,
            state: derived.state,
            provisional: derived.provisional,
            stood_still: derived.stood_still,
            starts_on: derived.starts_on,
            opens: derived.opens,
            met_on: derived.met_on,
            rule: derived.rule,
            confidence: derived.confidence,
            calendar_until: derived.calendar_until,
            unsure_because: &derived.unsure_because,
        }
    }
}
