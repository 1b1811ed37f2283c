//! Steps that stand in each other's way, said before one of them is taken.

use crate::{
    case::{Conflict, ConflictKind, PlanStep},
    ids::StepId,
    ladder::walk::Standing,
    ui::{
        screen::{difference::short, warnings::LOCK},
        session::Session,
    },
};

/// What to know before a step is taken: what it closes, what closes it, and that the parent's own
/// days run on meanwhile.
pub fn sentences(id: &StepId, session: &Session) -> Vec<String> {
    let Some(step) = find(id, session) else { return Vec::new() };
    let mut said = Vec::new();
    said.extend(closes(step, session));
    said.extend(closed_later(step, session));
    said.extend(closed_by(step, session));
    said
}

/// The step as it stands in the plan.
pub fn find<'a>(id: &StepId, session: &'a Session) -> Option<&'a PlanStep> {
    session.case.plan.iter().find(|step| step.step == *id)
}

/// "If you do this, that is no longer possible."
fn closes(step: &PlanStep, session: &Session) -> Option<String> {
    let rules = session.content.steps.get(&step.step)?;
    if rules.warnings.iter().any(|warning| *warning == LOCK) {
        return None;
    }
    let closed = of(step, ConflictKind::Closes).map(|conflict| title(&conflict.step, session));
    let closed: Vec<String> = closed.collect();
    (!closed.is_empty())
        .then(|| session.tf("conflict-closes", &[("steps", closed.join(", ").into())]))
}

/// "This is possible only as long as you have not done that; its last day runs on."
fn closed_later(step: &PlanStep, session: &Session) -> Vec<String> {
    // What only comes much later is no reason to hurry.
    let can_come = |other: &&PlanStep| match other.standing {
        Standing::Now => true,
        Standing::Later => other.day.is_some(),
        _ => false,
    };
    let closers =
        session.case.plan.iter().filter(can_come).filter(|other| {
            of(other, ConflictKind::Closes).any(|conflict| conflict.step == step.step)
        });
    let said = closers.map(|other| {
        let title = title(&other.step, session);
        match other.day {
            Some(day) => {
                let values = [("step", title.into()), ("date", session.day(day).into())];
                session.tf("conflict-before-day", &values)
            }
            None => session.tf("conflict-before", &[("step", title.into())]),
        }
    });
    let mut said: Vec<String> = said.collect();
    said.truncate(2);
    said
}

/// "You did that, so this is no longer possible here."
fn closed_by(step: &PlanStep, session: &Session) -> Vec<String> {
    let said = of(step, ConflictKind::ClosedBy).map(|conflict| {
        let places: Vec<String> =
            conflict.situations.iter().map(|place| short(place, session)).collect();
        let values = [
            ("step", title(&conflict.step, session).into()),
            ("situations", places.join(", ").into()),
        ];
        session.tf("conflict-closed-by", &values)
    });
    said.collect()
}

fn of(step: &PlanStep, kind: ConflictKind) -> impl Iterator<Item = &Conflict> {
    step.conflicts.iter().filter(move |conflict| conflict.kind == kind)
}

fn title(step: &StepId, session: &Session) -> String {
    session.t(&format!("step-{}", step.key()))
}
