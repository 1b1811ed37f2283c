//! The steps of all situations as one list, and which of them stand in each other's way.

use jiff::civil::Date;
use serde::Serialize;

use super::{Case, nearest};
use crate::{
    content::Content,
    ids::{SituationId, StepId},
    ladder::walk::Standing,
};

/// A step, once, whatever the number of situations it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanStep {
    /// Which.
    pub step: StepId,
    /// Where it stands on the ladder, in the order of the dossier.
    pub situations: Vec<SituationId>,
    /// Where it stands: of several standings the one that asks most.
    pub standing: Standing,
    /// The nearest of the parent's own days that still runs and belongs to it.
    pub day: Option<Date>,
    /// What to know before it is taken.
    pub conflicts: Vec<Conflict>,
}

impl Case {
    /// The steps of the plan that should have been read against the law again by now, with the day.
    pub fn outdated(&self, content: &Content) -> Vec<(&StepId, Date)> {
        let steps = self.plan.iter().map(|planned| &planned.step);
        steps.filter_map(|step| Some((step, content.outdated(step, self.as_of)?))).collect()
    }
}

/// How two steps are in each other's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// Taking this step closes the other one.
    Closes,
    /// The other one was taken and closed this step; elsewhere it is still possible.
    ClosedBy,
}

/// Two steps in each other's way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// In which way.
    pub kind: ConflictKind,
    /// The other step.
    pub step: StepId,
    /// For [`ConflictKind::Closes`]: where the other step is still possible. For
    /// [`ConflictKind::ClosedBy`]: where this step is closed.
    pub situations: Vec<SituationId>,
}

/// One list over all situations.
pub(super) fn of(content: &Content, case: &Case) -> Vec<PlanStep> {
    let mut plan: Vec<PlanStep> = Vec::new();
    for standpoint in &case.situations {
        for rung in &standpoint.walk.reachable {
            let here = standpoint.id.clone();
            if let Some(step) = plan.iter_mut().find(|known| known.step == rung.step) {
                step.situations.push(here);
                if asks(rung.standing) < asks(step.standing) {
                    step.standing = rung.standing;
                }
                continue;
            }
            plan.push(PlanStep {
                step: rung.step.clone(),
                situations: vec![here],
                standing: rung.standing,
                day: nearest(&rung.step, content, &case.deadlines, case.as_of),
                conflicts: Vec::new(),
            });
        }
    }
    for step in &mut plan {
        step.conflicts = conflicts(content, case, step);
    }
    // Stable: what has no day stays in ladder order, after the others.
    plan.sort_by_key(|step| {
        let day = step.day.filter(|_| step.standing == Standing::Now);
        (step.standing != Standing::Now, day.is_none(), day)
    });
    plan
}

/// The standing that asks most comes first.
const fn asks(standing: Standing) -> u8 {
    match standing {
        Standing::Now => 0,
        Standing::Later => 1,
        Standing::Done => 2,
        Standing::Skipped => 3,
        Standing::Passed => 4,
        Standing::Closed => 5,
    }
}

const fn can_be_taken(standing: Standing) -> bool {
    matches!(standing, Standing::Now | Standing::Later | Standing::Passed)
}

fn standing(case: &Case, situation: &SituationId, step: &StepId) -> Option<Standing> {
    let rungs = &case.standpoint(situation)?.walk.reachable;
    rungs.iter().find(|rung| rung.step == *step).map(|rung| rung.standing)
}

fn conflicts(content: &Content, case: &Case, step: &PlanStep) -> Vec<Conflict> {
    let mut found = Vec::new();
    for id in &step.situations {
        let Some(situation) = content.situation(id) else { continue };
        let here = standing(case, id, &step.step);
        if here.is_some_and(can_be_taken) {
            let rung = situation.rungs.iter().find(|rung| rung.step == step.step);
            for closed in rung.into_iter().flat_map(|rung| &rung.closes) {
                closes(case, closed, &mut found);
            }
        }
        if here == Some(Standing::Closed) && can_be_taken(step.standing) {
            let closers = situation.rungs.iter().filter(|rung| rung.closes.contains(&step.step));
            for closer in closers {
                if standing(case, id, &closer.step) == Some(Standing::Done) {
                    note(&mut found, ConflictKind::ClosedBy, &closer.step, id);
                }
            }
        }
    }
    found
}

/// A step that would be closed, wherever it can be taken now or later.
fn closes(case: &Case, closed: &StepId, found: &mut Vec<Conflict>) {
    for standpoint in &case.situations {
        let there = standing(case, &standpoint.id, closed);
        if matches!(there, Some(Standing::Now | Standing::Later)) {
            note(found, ConflictKind::Closes, closed, &standpoint.id);
        }
    }
}

fn note(found: &mut Vec<Conflict>, kind: ConflictKind, step: &StepId, situation: &SituationId) {
    let same = |conflict: &&mut Conflict| conflict.kind == kind && conflict.step == *step;
    match found.iter_mut().find(same) {
        Some(conflict) if conflict.situations.contains(situation) => {}
        Some(conflict) => conflict.situations.push(situation.clone()),
        None => {
            found.push(Conflict { kind, step: step.clone(), situations: vec![situation.clone()] });
        }
    }
}
