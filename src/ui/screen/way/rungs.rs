//! The ladder as it stands: which rungs, in what state, with which last days. Knows no widgets.

use jiff::civil::Date;

use crate::{
    case::{Case, Deadline, State},
    content::{Content, Whose},
    dossier::Dossier,
    ids::{OutcomeId, SituationId, StepId},
    ladder::walk::Standing,
};

/// Where a rung stands for the one who climbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Taken, on this day.
    Done(Option<Date>),
    /// Passed over.
    Skipped,
    /// Can no longer be taken.
    Closed,
    /// The one to take now.
    Here,
    /// Can be taken now too.
    Open,
    /// Comes after others, or nothing is known yet.
    Later,
}

/// One rung as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rung {
    pub(super) step: StepId,
    pub(super) place: Place,
    /// May be skipped.
    pub(super) optional: bool,
    /// It is not known whether it applies.
    pub(super) unsure: bool,
    /// The parent's own cautious day.
    pub(super) yours: Option<Date>,
    /// The other side's last day.
    pub(super) theirs: Option<Date>,
    pub(super) outcome: Option<OutcomeId>,
}

/// The rungs of a situation, from the bottom up. Without a dossier all of them, to read.
pub(super) fn rungs(
    content: &Content,
    dossier: Option<&Dossier>,
    case: Option<&Case>,
    situation: &SituationId,
) -> Vec<Rung> {
    let Some(of) = content.situation(situation) else { return Vec::new() };
    let optional = |step: &StepId| of.rungs.iter().any(|rung| rung.step == *step && rung.optional);
    let plain = |step: &StepId| Rung {
        step: step.clone(),
        place: Place::Later,
        optional: optional(step),
        unsure: false,
        yours: None,
        theirs: None,
        outcome: None,
    };
    let standpoint =
        case.and_then(|case| case.situations.iter().find(|stand| stand.id == *situation));
    let (Some(case), Some(standpoint)) = (case, standpoint) else {
        return of.rungs.iter().map(|rung| plain(&rung.step)).collect();
    };
    let here = standpoint.here.as_ref();
    let shown = standpoint.walk.reachable.iter().map(|state| {
        let record = dossier.and_then(|dossier| dossier.steps.get(&state.step));
        let place = match state.standing {
            Standing::Done => Place::Done(record.map(|record| record.on)),
            Standing::Skipped => Place::Skipped,
            Standing::Closed => Place::Closed,
            Standing::Now if here == Some(&state.step) => Place::Here,
            Standing::Now => Place::Open,
            Standing::Later | Standing::Passed => Place::Later,
        };
        let days = days(content, case, situation, &state.step);
        Rung {
            place,
            unsure: !state.unsure_because.is_empty(),
            yours: days.0,
            theirs: days.1,
            outcome: record.and_then(|record| record.outcome.clone()),
            ..plain(&state.step)
        }
    });
    shown.collect()
}

/// The nearest running day of the parent and of the other side that belong to a step.
fn days(
    content: &Content,
    case: &Case,
    situation: &SituationId,
    step: &StepId,
) -> (Option<Date>, Option<Date>) {
    let Some(step) = content.steps.get(step) else { return (None, None) };
    let runs = |deadline: &&Deadline| {
        deadline.situation == *situation
            && step.deadlines.contains(&deadline.id)
            && matches!(deadline.state, State::Open | State::Late | State::Unsure)
    };
    let of = |parent: bool| {
        let own = case.deadlines.iter().filter(runs);
        own.filter(move |deadline| (deadline.whose == Whose::Parent) == parent)
    };
    let yours = of(true).filter_map(|deadline| deadline.cautious_day.or(deadline.last_day)).min();
    (yours, of(false).filter_map(|deadline| deadline.last_day).min())
}
