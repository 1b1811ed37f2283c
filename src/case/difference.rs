//! What a change did: recording an outcome or an event shows what came, went and moved.

use jiff::civil::Date;

use super::{Case, Deadline, State};
use crate::{
    ids::{DeadlineId, NodeId, SituationId, StepId},
    ladder::walk::Standing,
};

/// What differs between two cases, in the order of the later one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Steps that can be taken now, and could not before.
    pub steps_came: Vec<StepId>,
    /// Steps that could be taken before, and can't be taken now, or were done.
    pub steps_went: Vec<StepId>,
    /// Deadlines that run now and did not before.
    pub deadlines_came: Vec<Shift>,
    /// Deadlines that ran before and no longer do: met, replaced, or gone.
    pub deadlines_went: Vec<Shift>,
    /// Deadlines that run on, with another day.
    pub deadlines_moved: Vec<Shift>,
    /// Situations that came to an end, or to another end.
    pub ends: Vec<(SituationId, NodeId)>,
    /// Questions that wait now and did not before.
    pub asked: Vec<(SituationId, NodeId)>,
}

/// A deadline before and after; the day to keep in mind ([`Deadline::day`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Which.
    pub id: DeadlineId,
    /// Where.
    pub situation: SituationId,
    /// Its day before, if it ran and had one.
    pub before: Option<Date>,
    /// Its day now, if it runs and has one.
    pub after: Option<Date>,
}

impl Difference {
    /// What `after` has, that `before` had not, and the other way round.
    pub fn between(before: &Case, after: &Case) -> Self {
        let (steps, were) = (now(after), now(before));
        let ends = |case: &Case| placed(case, |walk| walk.end.clone());
        let asked = |case: &Case| placed(case, |walk| walk.pending.clone());
        let mut difference = Self {
            steps_came: without(&steps, &were),
            steps_went: without(&were, &steps),
            ends: without(&ends(after), &ends(before)),
            asked: without(&asked(after), &asked(before)),
            ..Self::default()
        };
        difference.deadlines(before, after);
        difference
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn deadlines(&mut self, before: &Case, after: &Case) {
        for deadline in running(after) {
            // Two variants of one rule are told apart by their days: those that stayed are no news.
            let was: Vec<&Deadline> = running(before).filter(|was| same(was, deadline)).collect();
            if was.iter().any(|was| was.day() == deadline.day()) {
                continue;
            }
            let shift = shift(deadline, was.first().copied(), Some(deadline));
            if was.is_empty() {
                self.deadlines_came.push(shift);
            } else {
                self.deadlines_moved.push(shift);
            }
        }
        for deadline in running(before) {
            if !running(after).any(|now| same(now, deadline)) {
                self.deadlines_went.push(shift(deadline, Some(deadline), None));
            }
        }
    }
}

fn now(case: &Case) -> Vec<StepId> {
    let now = case.plan.iter().filter(|step| step.standing == Standing::Now);
    now.map(|step| step.step.clone()).collect()
}

fn placed(
    case: &Case,
    of: impl Fn(&crate::ladder::walk::Walk) -> Option<NodeId>,
) -> Vec<(SituationId, NodeId)> {
    let placed = case.situations.iter();
    placed.filter_map(|stand| Some((stand.id.clone(), of(&stand.walk)?))).collect()
}

fn without<T: Clone + PartialEq>(all: &[T], known: &[T]) -> Vec<T> {
    all.iter().filter(|one| !known.contains(one)).cloned().collect()
}

fn running(case: &Case) -> impl Iterator<Item = &Deadline> {
    let over = |state| matches!(state, State::Met | State::Closed);
    case.deadlines.iter().filter(move |deadline| !over(deadline.state))
}

fn same(one: &Deadline, other: &Deadline) -> bool {
    one.id == other.id && one.situation == other.situation
}

fn shift(of: &Deadline, before: Option<&Deadline>, after: Option<&Deadline>) -> Shift {
    Shift {
        id: of.id.clone(),
        situation: of.situation.clone(),
        before: before.and_then(Deadline::day),
        after: after.and_then(Deadline::day),
    }
}
