//! Where outcomes lead, before any guard is asked.

use super::Concluded;
use crate::{
    ids::{NodeId, StepId},
    ladder::{Rung, Situation},
};

/// The outcomes of a ladder, and what they lead to.
#[derive(Debug, Clone, Default)]
pub(super) struct Course<'a> {
    /// Those that the ladder has, in the order they became known.
    pub(super) outcomes: Vec<&'a Concluded>,
    /// Rungs that an outcome leads to, with the rung it comes from, in the same order.
    pub(super) climbs: Vec<(&'a Concluded, &'a NodeId)>,
    /// Questions that an outcome leads to.
    pub(super) asks: Vec<&'a NodeId>,
    /// The step whose outcome led to an end, and the end; none if the way went on after it.
    pub(super) end: Option<(&'a StepId, &'a NodeId)>,
}

impl<'a> Course<'a> {
    pub(super) fn of(situation: &'a Situation, outcomes: &'a [Concluded]) -> Self {
        let mut course = Self::default();
        for concluded in outcomes {
            let rung = situation.rungs.iter().find(|rung| rung.step == concluded.step);
            let leads = |rung: &'a Rung| {
                rung.outcomes.iter().find(|outcome| outcome.id == concluded.outcome)
            };
            let Some(outcome) = rung.and_then(leads) else { continue };
            course.outcomes.push(concluded);
            course.lead(situation, concluded, &outcome.to);
        }
        course
    }

    fn lead(&mut self, situation: &'a Situation, concluded: &'a Concluded, to: &'a NodeId) {
        if situation.ends.iter().any(|end| end.id == *to) {
            self.end = Some((&concluded.step, to));
            return;
        }
        // What was told to be over is not begun again by a day that goes by.
        if !concluded.derived {
            self.end = None;
        }
        if situation.questions.iter().any(|question| question.id == *to) {
            self.asks.push(to);
        } else {
            self.climbs.push((concluded, to));
        }
    }

    /// Whether an outcome of this step was told.
    pub(super) fn is_told(&self, step: &StepId) -> bool {
        self.outcomes.iter().any(|concluded| concluded.step == *step && !concluded.derived)
    }

    /// Whether the last day of the other side went by without an answer.
    pub(super) fn is_silent(&self, step: &StepId) -> bool {
        self.outcomes.iter().any(|concluded| concluded.step == *step && concluded.derived)
    }
}
