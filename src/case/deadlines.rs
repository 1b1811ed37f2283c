//! Deadlines of a dossier: rules of the content put to its events.

use std::{borrow::Cow, collections::BTreeSet};

use jiff::{ToSpan, civil::Date};

use super::{
    Deadline, State,
    begin::Begun,
    count::{Counter, Ending, on_that_day},
    events::Events,
    met::Run,
};
use crate::{
    content::{Confidence, Content, DeadlineKind, DeadlineRule, Whose},
    ids::{DeadlineId, FactId, FactValue, SituationId},
    ladder::guard::{Known, Truth},
    terms::Rule,
};

/// The text of the laws that was read: an event before this day fell under an older text.
pub const TEXT_READ: Date = Date::constant(2026, 8, 1);

/// More variants than facts of a case can have: beyond it they are left unsure.
const MOST_VARIANTS: usize = 256;

/// One situation, ready to be asked for its deadlines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a> {
    pub content: &'a Content,
    pub situation: &'a SituationId,
    pub events: &'a Events<'a>,
    pub known: &'a Known,
    pub as_of: Date,
}

/// One way the end can fall, with what is not known about it.
pub(super) struct Variant {
    pub ending: Ending,
    met_on: Option<Date>,
}

impl Setting<'_> {
    /// All deadlines of the situation, in the order of the rules.
    pub(super) fn deadlines(&self) -> Vec<Deadline> {
        let mut replaced = BTreeSet::new();
        let mut deadlines = Vec::new();
        for rule in self.rules() {
            let found = self.of_rule(rule);
            if !found.is_empty() {
                replaced.extend(&rule.replaces);
            }
            deadlines.extend(found);
        }
        for deadline in &mut deadlines {
            if replaced.contains(&deadline.id) {
                deadline.state = State::Closed;
            }
        }
        self.hang_together(deadlines)
    }

    /// Takes out what another deadline takes the ground from.
    fn hang_together(&self, deadlines: Vec<Deadline>) -> Vec<Deadline> {
        let mut together = deadlines.clone();
        together.retain_mut(|deadline| {
            let Some(rule) = self.content.deadline(&deadline.id) else { return true };
            let named = |ids: &[DeadlineId]| {
                let ids = ids.to_vec();
                deadlines.iter().filter(move |other| ids.contains(&other.id) && is_alive(other))
            };
            let was_late = |other: &Deadline| {
                other.met_on.zip(other.last_day).is_some_and(|(on, last)| last < on)
            };
            if named(&rule.unless_late).any(was_late) {
                return false;
            }
            let runs = |other: &&Deadline| {
                let over = other.last_day.is_some_and(|last| last < deadline.from);
                !over && other.met_on.is_none_or(|on| deadline.from <= on)
            };
            let running: Vec<_> = named(&rule.after_end_of).filter(runs).collect();
            let unsure = running.iter().all(|other| other.state == State::Unsure);
            if unsure && !running.is_empty() && deadline.state != State::Met {
                deadline.state = State::Unsure;
                let facts = running.iter().flat_map(|other| other.unsure_because.clone());
                deadline.unsure_because.extend(facts);
                deadline.unsure_because.sort();
                deadline.unsure_because.dedup();
            }
            unsure
        });
        together
    }

    /// The rules of this situation that are not ruled out.
    pub(super) fn rules(&self) -> impl Iterator<Item = &DeadlineRule> {
        let here = |rule: &&DeadlineRule| rule.situations.contains(self.situation);
        let applies = |rule: &&DeadlineRule| rule.can_apply(self.known);
        self.content.deadlines.iter().filter(here).filter(applies)
    }

    fn of_rule(&self, rule: &DeadlineRule) -> Vec<Deadline> {
        let Some(rule) = &self.with_period(rule) else { return Vec::new() };
        let Some(begun) = self.begin(rule) else { return Vec::new() };
        let asked = self.asked(rule);
        let mut variants: Vec<Variant> = Vec::new();
        let mut met_agrees = true;
        for known in self.variants(rule, &asked) {
            let Some(variant) = self.variant(rule, &begun, &known) else { continue };
            let same = variants.iter_mut().find(|other| other.ending == variant.ending);
            match same {
                Some(other) if other.met_on != variant.met_on => {
                    met_agrees = false;
                    other.met_on = None;
                }
                Some(_) => {}
                None => variants.push(variant),
            }
        }
        let differ = variants.len() > 1 || !met_agrees;
        let mut begun = begun;
        if differ {
            begun.truth = begun.truth.min(Truth::Unknown);
            begun.unsure.extend(asked);
        }
        variants.into_iter().map(|variant| self.deadline(rule, &begun, variant)).collect()
    }

    /// The rule with the period that a fact gives; `None` as long as the fact gives none.
    fn with_period<'r>(&self, rule: &'r DeadlineRule) -> Option<Cow<'r, DeadlineRule>> {
        let Some(fact) = &rule.period_of else { return Some(Cow::Borrowed(rule)) };
        let period = self.known.facts.get(fact)?.as_str().parse().ok()?;
        Some(Cow::Owned(DeadlineRule { period: Some(period), ..rule.clone() }))
    }

    /// Facts that are not known and on which the end, or whether it was met, depends.
    fn asked(&self, rule: &DeadlineRule) -> BTreeSet<FactId> {
        let known =
            |fact: &FactId| self.known.facts.get(fact).is_some_and(|value| *value != "unknown");
        let happened = rule.met_by.iter().any(|event| self.events.date(event.as_str()).is_some());
        let met = rule.met_rules.iter().filter(|_| happened).flat_map(|(guard, _)| guard.facts());
        let counter = self.counter();
        let facts = counter.facts(rule).chain(met);
        facts.filter(|fact| !known(fact)).cloned().collect()
    }

    /// The case with each value of the facts that are asked; those that rule this rule out left out.
    fn variants(&self, rule: &DeadlineRule, asked: &BTreeSet<FactId>) -> Vec<Known> {
        let mut variants = vec![self.known.clone()];
        for fact in asked {
            let values: Vec<FactValue> = self
                .content
                .facts
                .iter()
                .find(|known| known.id == *fact)
                .map_or_else(Vec::new, |known| known.values.clone());
            if values.is_empty() || variants.len() * values.len() > MOST_VARIANTS {
                continue;
            }
            let each = |known: &Known| {
                let known = known.clone();
                let fact = fact.clone();
                values.clone().into_iter().map(move |value| {
                    let mut known = known.clone();
                    known.facts.insert(fact.clone(), value);
                    known
                })
            };
            variants = variants.iter().flat_map(each).collect();
        }
        variants.retain(|known| rule.can_apply(known));
        variants
    }

    fn counter(&self) -> Counter<'_> {
        Counter { content: self.content, events: self.events }
    }

    pub(super) fn variant(
        &self,
        rule: &DeadlineRule,
        begun: &Begun,
        known: &Known,
    ) -> Option<Variant> {
        let ending = match begun.fixed {
            Some((_, last)) => on_that_day(last),
            None => self.counter().ending(rule, &begun.start, known)?,
        };
        let run = Run { since: begun.since, last_day: ending.last_day };
        let met_on = run.met_on(rule, self.events, known);
        Some(Variant { ending, met_on })
    }

    fn deadline(&self, rule: &DeadlineRule, begun: &Begun, variant: Variant) -> Deadline {
        let state = self.state(rule, begun, &variant);
        let Variant { ending, met_on } = variant;
        let cautious_day = self.cautious_day(rule, &ending);
        let is_right = rule.kind == DeadlineKind::Right;
        Deadline {
            id: rule.id.clone(),
            situation: self.situation.clone(),
            whose: rule.whose,
            kind: rule.kind,
            event: begun.event.clone(),
            from: begun.start.from,
            period: rule.period,
            basis: rule.basis,
            raw_end: ending.raw_end,
            last_day: ending.last_day,
            cautious_day,
            moved_by: ending.moved_by,
            rule: ending.rule.unwrap_or(Rule::None),
            sources: rule.sources.clone(),
            days_left: ending.last_day.and_then(|last| self.days_until(last)),
            state,
            met_on,
            provisional: ending.provisional,
            stood_still: ending.stood_still,
            starts_on: ending.last_day.filter(|_| is_right).and_then(|day| day.tomorrow().ok()),
            opens: begun.fixed.and_then(|(opens, _)| opens),
            confidence: if ending.by_gpo { Confidence::I } else { rule.confidence },
            unsure_because: begun.unsure.iter().cloned().collect(),
            calendar_until: self.content.calendar.known_until(),
            older_text: begun.on < TEXT_READ,
        }
    }

    /// The raw end moved back to an ordinary day: only for the parent's own.
    fn cautious_day(&self, rule: &DeadlineRule, ending: &Ending) -> Option<Date> {
        let end = ending.raw_end.filter(|_| rule.whose == Whose::Parent)?;
        let end = rule.margin.map_or(Some(end), |margin| margin.before(end))?;
        Some(self.content.calendar.ordinary_on_or_before(end))
    }

    fn days_until(&self, last: Date) -> Option<i64> {
        self.as_of.until(last).ok().map(|span| i64::from(span.get_days()))
    }

    fn state(&self, rule: &DeadlineRule, begun: &Begun, variant: &Variant) -> State {
        let Variant { ending, met_on } = variant;
        // The statute leaves one day unsure (domain-3 W6): nobody is called late on it.
        let grace = if ending.by_gpo { 1.day() } else { 0.days() };
        let is_over = ending.last_day.is_some_and(|last| last.saturating_add(grace) < self.as_of);
        match () {
            () if met_on.is_some() => State::Met,
            () if ending.suspended => State::Suspended,
            () if begun.conditional => State::Conditional,
            () if begun.truth == Truth::Unknown => State::Unsure,
            () if is_over && rule.kind == DeadlineKind::Term => State::Late,
            // What need not come and did not come plays no part any more.
            () if is_over && rule.kind == DeadlineKind::Notice => State::Closed,
            () => State::Open,
        }
    }
}

/// Whether a deadline counts at all: not replaced, and not of a step that was not taken.
fn is_alive(deadline: &Deadline) -> bool {
    !matches!(deadline.state, State::Closed | State::Conditional)
}
