//! Rules or rungs of one group: exactly one of them fits each case.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::{desk::Desk, draft::Draft, fault::Place},
    ids::{FactId, FactValue},
    ladder::guard::{Guard, Known, Test, Truth},
};

/// More combinations than this are not tried.
const MOST: usize = 100_000;

struct Member<'d> {
    id: &'d str,
    guard: &'d Guard,
    at: Place,
    /// Whether it was read without fault: if not, its group is not judged.
    is_sound: bool,
}

type Groups<'d> = BTreeMap<(&'d str, &'d str), Vec<Member<'d>>>;

pub(super) fn check(draft: &Draft, desk: &mut Desk) {
    let mut rules = Groups::new();
    for rule in &draft.deadlines {
        let Some(group) = &rule.group else { continue };
        for situation in &rule.it.situations {
            let (id, guard) = (rule.it.id.as_str(), &rule.it.guard);
            let is_sound = rule.is_sound && is_sound(draft, guard);
            let member = Member { id, guard, at: rule.at, is_sound };
            rules.entry((situation.as_str(), group)).or_default().push(member);
        }
    }
    let mut rungs = Groups::new();
    for situation in &draft.situations {
        for rung in situation.all_rungs() {
            let Some(group) = &rung.group else { continue };
            let (id, guard) = (rung.it.step.as_str(), &rung.it.guard);
            let is_sound = rung.is_sound && is_sound(draft, guard);
            let member = Member { id, guard, at: rung.at, is_sound };
            rungs.entry((situation.it.id.as_str(), group)).or_default().push(member);
        }
    }
    for ((situation, group), members) in rules.iter().chain(&rungs) {
        if let Err((at, what, remedy)) = one(draft, situation, group, members) {
            desk.fault(at, what, remedy);
        }
    }
}

/// Tries every combination of the facts that a group looks at.
fn one(
    draft: &Draft,
    situation: &str,
    group: &str,
    members: &[Member<'_>],
) -> Result<(), (Place, String, &'static str)> {
    let Some(first) = members.first() else { return Ok(()) };
    if !members.iter().all(|member| member.is_sound) {
        return Ok(());
    }
    let facts = facts(draft, group, members)?;
    let combinations = facts.iter().map(|(_, values)| values.len().max(1)).product::<usize>();
    if combinations > MOST {
        let what = format!("group '{group}' looks at too many facts to try them all");
        return Err((first.at, what, "split the group"));
    }
    for number in 0..combinations {
        let known = Known { situation: situation.parse().ok(), ..combination(&facts, number) };
        let fits = members.iter().filter(|member| member.guard.eval(&known) == Truth::True);
        let fits: Vec<&Member<'_>> = fits.collect();
        let case = || {
            let facts = known.facts.iter().map(|(fact, value)| format!("{fact} = {value}"));
            super::listed(facts)
        };
        match fits.as_slice() {
            [] => {
                let what = format!("nothing in group '{group}' fits {}", case());
                return Err((first.at, what, "widen one 'when' of the group or add a rule"));
            }
            [_] => {}
            [one, other, ..] => {
                let what = format!("'{}' and '{}' both fit {}", one.id, other.id, case());
                return Err((other.at, what, "narrow the 'when' of one of them"));
            }
        }
    }
    Ok(())
}

/// Whether every fact and value that a guard names is there; if not, that is reported by itself.
fn is_sound(draft: &Draft, guard: &Guard) -> bool {
    guard.tests().all(|test| match test {
        Test::Fact(fact, values) => draft.facts.iter().any(|known| {
            known.it.id == *fact
                && values.iter().all(|value| *value == "unknown" || known.it.values.contains(value))
        }),
        _ => true,
    })
}

type Facts<'d> = Vec<(&'d FactId, &'d [FactValue])>;

fn facts<'d>(
    draft: &'d Draft,
    group: &str,
    members: &[Member<'d>],
) -> Result<Facts<'d>, (Place, String, &'static str)> {
    let mut facts = BTreeSet::new();
    for member in members {
        let used = member.guard.facts();
        let is_allowed = |test: &Test| matches!(test, Test::Fact(..) | Test::Situation(_));
        if !member.guard.tests().all(is_allowed) {
            let what = format!("'{}' of group '{group}' looks at more than facts", member.id);
            return Err((member.at, what, "take it out of the group, or name facts only"));
        }
        facts.extend(used);
    }
    let known = draft.facts.iter().filter(|fact| facts.contains(&fact.it.id));
    Ok(known.map(|fact| (&fact.it.id, fact.it.values.as_slice())).collect())
}

/// The values of the facts in combination `number`.
fn combination(facts: &Facts<'_>, mut number: usize) -> Known {
    let mut known = Known::default();
    for (fact, values) in facts {
        if let Some(value) = values.get(number % values.len().max(1)) {
            known.facts.insert((*fact).clone(), value.clone());
        }
        number /= values.len().max(1);
    }
    known
}
