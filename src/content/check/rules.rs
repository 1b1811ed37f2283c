//! What a lawyer or editor must have filled in: dates of review, places on a ladder, terms.

use jiff::ToSpan;

use crate::{
    content::{
        Anchor, DeadlineRule, Start, Step,
        desk::Desk,
        draft::{Draft, StepDraft},
        fault::Place,
    },
    terms::Basis,
};

pub(super) fn check(draft: &Draft, desk: &mut Desk) {
    for step in &draft.steps {
        review(step, desk);
        place(draft, &step.it, step.at, desk);
    }
    for rule in draft.deadlines.iter().filter(|rule| rule.is_sound) {
        deadline(draft, &rule.it, rule.at, desk);
    }
}

/// A review is due after it was made, and within twelve months.
fn review(step: &StepDraft, desk: &mut Desk) {
    let Step { reviewed_on, review_by, .. } = step.it;
    let latest = reviewed_on.checked_add(12.months()).unwrap_or(reviewed_on);
    if review_by <= reviewed_on || review_by > latest {
        let what = format!("review_by {review_by} is not within a year after {reviewed_on}");
        let remedy = format!("set it to a day after reviewed_on, {latest} at the latest");
        desk.fault(step.review_at, what, remedy);
    }
}

/// A step stands on a ladder.
fn place(draft: &Draft, step: &Step, at: Place, desk: &mut Desk) {
    let rungs = draft.ladders.values().flatten();
    let mut rungs = rungs.chain(draft.situations.iter().flat_map(|situation| &situation.rungs));
    let is_whole = desk.has_whole_tree();
    if is_whole && !rungs.any(|rung| rung.it.step == step.id) {
        let what = format!("step '{}' stands on no ladder", step.id);
        desk.fault(at, what, "add a rung for it or remove it");
    }
}

/// A rule counts from something, for some time, as its basis says.
fn deadline(draft: &Draft, rule: &DeadlineRule, at: Place, desk: &mut Desk) {
    // Fixed days may have events of their own to look from.
    let from = !rule.from.is_empty() && rule.fixed.is_none();
    let begins = [from, rule.after_term.is_some(), rule.fixed.is_some()];
    if begins.into_iter().filter(|begins| *begins).count() != 1 {
        let what = format!("deadline '{}' must have one beginning", rule.id);
        desk.fault(at, what, "write exactly one of from, after_term, fixed");
    }
    let of_fixed = [rule.yearly, rule.anchor != Anchor::Event, rule.window.is_some()];
    if rule.fixed.is_none() && of_fixed.contains(&true) {
        let what = format!("deadline '{}' is no fixed day", rule.id);
        desk.fault(at, what, "leave out anchor, yearly and window");
    }
    if rule.age.is_some() && rule.start != Start::NextMonth {
        let what = format!("deadline '{}' counts from a day that an age does not give", rule.id);
        desk.fault(at, what, "add start = \"next-month\", or leave age out");
    }
    if rule.fixed.is_some() != (rule.basis == Basis::Fixed) {
        let what = format!("deadline '{}' mixes a fixed day with a term", rule.id);
        desk.fault(at, what, "write fixed = { last = \"…\" } with basis = \"fixed\", or neither");
    }
    let may_lack = rule.named
        || rule.period_of.is_some()
        || matches!(rule.basis, Basis::Fixed | Basis::Letter);
    if rule.period.is_none() && !may_lack {
        let what = format!("deadline '{}' has no period", rule.id);
        desk.fault(at, what, "add period = \"6w\"");
    }
    if let (Some(from), Some(to)) = (rule.valid_from, rule.valid_to)
        && to < from
    {
        let what = format!("deadline '{}' ends before it begins to hold", rule.id);
        desk.fault(at, what, "correct valid_from or valid_to");
    }
    let others = rule.after_term.iter().chain(&rule.replaces);
    for other in others.chain(&rule.unless_late) {
        let Some(found) = draft.deadlines.iter().find(|found| found.it.id == *other) else {
            continue;
        };
        let shared = |id| found.it.situations.contains(id);
        if rule.id == *other || !rule.situations.iter().all(shared) {
            let what = format!("deadline '{}' cannot build on '{other}'", rule.id);
            desk.fault(at, what, "name another deadline, of the same situations");
        }
    }
}
