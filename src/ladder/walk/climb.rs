//! The rungs: which apply, which come now, which an outcome called or passed over.

use std::collections::BTreeSet;

use super::{RungState, Standing, Taken, Trace, replay::Replay};
use crate::{
    ids::{NodeId, StepId},
    ladder::{Rung, guard::Truth},
};

/// What the outcomes did to the rungs.
#[derive(Debug, Default)]
struct Marks<'a> {
    /// Next, although rungs below them are not done.
    called: BTreeSet<&'a StepId>,
    /// Between a step and the rung that its outcome led to.
    passed: BTreeSet<&'a StepId>,
}

impl<'a> Replay<'a> {
    /// Sets out the rungs, from the bottom up.
    pub(super) fn climb(&mut self) {
        let marks = self.marks();
        for rung in &self.ground.situation.rungs {
            let judged = rung.guard.judge(&self.walk.known);
            // A step that was taken stays in sight, also when it no longer applies.
            let was_taken = self.told.steps.contains_key(&rung.step);
            if judged.truth == Truth::False && !was_taken && !self.course.is_told(&rung.step) {
                continue;
            }
            let standing = self.standing(rung, judged.truth, &marks);
            self.walk.trace.push(Trace { node: (&rung.step).into(), because: judged.because });
            self.walk.reachable.push(RungState {
                step: rung.step.clone(),
                standing,
                unsure_because: judged.missing,
            });
        }
    }

    /// Follows the outcomes that lead to rungs: the later one has the last word.
    fn marks(&self) -> Marks<'a> {
        let mut marks = Marks::default();
        let rungs = &self.ground.situation.rungs;
        for (concluded, to) in &self.course.climbs {
            let place = |node: &NodeId| rungs.iter().position(|rung| *node == *rung.step.as_str());
            let Some((from, named)) = place(&(&concluded.step).into()).zip(place(to)) else {
                continue;
            };
            let to = if from < named { self.first_that_applies(named) } else { Some(named) };
            let Some(to) = to else { continue };
            for rung in rungs.iter().take(to).skip(from + 1) {
                if self.is_between(&rungs[from], rung, &rungs[to]) {
                    marks.called.remove(&rung.step);
                    marks.passed.insert(&rung.step);
                }
            }
            if concluded.derived {
                marks.called.remove(&rungs[from].step);
                marks.passed.insert(&rungs[from].step);
            }
            marks.passed.remove(&rungs[to].step);
            marks.called.insert(&rungs[to].step);
        }
        marks
    }

    /// Whether an outcome that leads from one rung to another passes over this one: the other
    /// waits for it, or it is what would have come next. Help stays, and so does what only stands
    /// beside the way, with a last day of its own perhaps.
    fn is_between(&self, from: &Rung, rung: &'a Rung, to: &'a Rung) -> bool {
        let leads_on = || !rung.optional && self.below(rung).contains(&from.step);
        !self.ground.help.contains(&rung.step)
            && (self.below(to).contains(&rung.step) || leads_on())
    }

    /// The rungs for which a rung waits, and those for which they wait.
    fn below(&self, rung: &'a Rung) -> BTreeSet<&'a StepId> {
        let mut below = BTreeSet::new();
        let mut open: Vec<&StepId> = rung.after.iter().collect();
        while let Some(step) = open.pop() {
            if below.insert(step) {
                let rungs = self.ground.situation.rungs.iter();
                open.extend(rungs.filter(|rung| rung.step == *step).flat_map(|rung| &rung.after));
            }
        }
        below
    }

    /// The rung at this place; if it does not apply to this case, the next one above that does.
    fn first_that_applies(&self, place: usize) -> Option<usize> {
        let rungs = self.ground.situation.rungs.iter().enumerate().skip(place);
        let applies = |(at, rung): &(usize, &Rung)| {
            rung.guard.eval(&self.walk.known) != Truth::False
                && (*at == place || !self.ground.help.contains(&rung.step))
        };
        rungs.into_iter().find(applies).map(|(at, _)| at)
    }

    /// What became of a step; one of an earlier round counts only as long as it does not apply.
    fn taken(&self, step: &StepId) -> Option<Taken> {
        let told = self.told.steps.get(step).copied();
        if self.course.is_told(step) { Some(Taken::Done) } else { told }
    }

    fn standing(&self, rung: &Rung, truth: Truth, marks: &Marks<'_>) -> Standing {
        let step = &rung.step;
        let behind = |below| self.is_behind(below, marks, &mut BTreeSet::new());
        match self.taken(step) {
            Some(Taken::Done) => Standing::Done,
            Some(Taken::Skipped) => Standing::Skipped,
            Some(Taken::Earlier) if truth == Truth::False => Standing::Done,
            _ if self.is_closed(step) => Standing::Closed,
            _ if self.course.end.is_some() && !self.ground.help.contains(step) => Standing::Passed,
            _ if marks.called.contains(step) => Standing::Now,
            _ if marks.passed.contains(step) || self.was_answered(rung) => Standing::Passed,
            _ if rung.after.iter().all(behind) => Standing::Now,
            _ => Standing::Later,
        }
    }

    /// A rung that only the silence of the other side leads to is not needed once they answered.
    fn was_answered(&self, rung: &Rung) -> bool {
        let mut below = self.ground.situation.rungs.iter().filter(|below| {
            rung.after.contains(&below.step) && self.ground.watch.contains(&below.step)
        });
        below.any(|below| {
            let to = NodeId::from(&rung.step);
            let mut leading = below.outcomes.iter().filter(|outcome| outcome.to == to);
            let by_silence = leading.clone().next().is_some()
                && leading.all(|outcome| outcome.id == "no-answer");
            let taken = matches!(self.taken(&below.step), Some(Taken::Done | Taken::Skipped));
            by_silence && taken && !self.course.is_silent(&below.step)
        })
    }

    fn is_closed(&self, step: &StepId) -> bool {
        self.ground
            .situation
            .rungs
            .iter()
            .any(|rung| rung.closes.contains(step) && self.taken(&rung.step) == Some(Taken::Done))
    }

    /// Whether a rung no longer stands before the ones above it. One that does not apply to this
    /// case hands the question on to the rungs below it.
    fn is_behind(&self, step: &StepId, marks: &Marks<'_>, seen: &mut BTreeSet<StepId>) -> bool {
        let Some(rung) = self.ground.situation.rungs.iter().find(|rung| rung.step == *step) else {
            return true;
        };
        if rung.optional
            || matches!(self.taken(step), Some(Taken::Done | Taken::Skipped))
            || self.is_closed(step)
            || marks.passed.contains(step)
            || self.was_answered(rung)
            || !seen.insert(step.clone())
        {
            return true;
        }
        rung.guard.eval(&self.walk.known) == Truth::False
            && rung.after.iter().all(|below| self.is_behind(below, marks, seen))
    }
}
