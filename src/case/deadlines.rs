//! Deadlines of a dossier: rules of the content put to its events.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use super::{
    Deadline, State,
    count::{Counter, Ending, Named, Start, on_that_day},
    events::Events,
    met::Run,
};
use crate::{
    content::{Choose, Confidence, Content, DeadlineKind, DeadlineRule, FixedDays, Whose},
    dossier::Event,
    ids::{EventId, FactId, FactValue, NodeId, SituationId},
    ladder::guard::{Known, Truth},
    terms::{Basis, Rule},
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

/// A rule whose event is known.
struct Begun {
    event: Option<EventId>,
    start: Start,
    /// What happened before this day belongs to an earlier story.
    since: Option<Date>,
    /// The day of the event itself.
    on: Date,
    /// Only if bezwaar is made, and none was.
    conditional: bool,
    fixed: Option<(Option<Date>, Date)>,
    truth: Truth,
    unsure: BTreeSet<FactId>,
}

/// One way the end can fall, with what is not known about it.
struct Variant {
    ending: Ending,
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
        deadlines
    }

    /// The rules of this situation that are not ruled out.
    pub(super) fn rules(&self) -> impl Iterator<Item = &DeadlineRule> {
        let here = |rule: &&DeadlineRule| rule.situations.contains(self.situation);
        let applies = |rule: &&DeadlineRule| rule.guard.eval(self.known) != Truth::False;
        self.content.deadlines.iter().filter(here).filter(applies)
    }

    fn of_rule(&self, rule: &DeadlineRule) -> Vec<Deadline> {
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

    /// The event it counts from, if it is known and the rule held on its day.
    fn begin(&self, rule: &DeadlineRule) -> Option<Begun> {
        let judged = rule.guard.judge(self.known);
        let begun = match (&rule.after_term, &rule.fixed) {
            (Some(_), _) => self.after_term(rule)?,
            (None, Some(days)) => self.fixed(*days)?,
            (None, None) => self.at_event(rule)?,
        };
        let held = rule.valid_from.is_none_or(|from| from <= begun.on)
            && rule.valid_to.is_none_or(|to| begun.on <= to);
        if !held || judged.truth == Truth::False {
            return None;
        }
        let mut begun = self.only_if(rule, begun)?;
        begun.truth = begun.truth.min(judged.truth);
        begun.unsure.extend(judged.missing.iter().filter_map(NodeId::fact));
        Some(begun)
    }

    fn at_event(&self, rule: &DeadlineRule) -> Option<Begun> {
        let event = chosen(rule, self.events)?;
        let named = event.names.map(|day| Named { day, on: event.date });
        if rule.named && rule.period.is_none() && named.is_none() {
            return None;
        }
        // The day itself, or a day ahead of it: what meets it comes before the event.
        let ahead = rule.basis == Basis::Back || (rule.period.is_none() && !rule.named);
        Some(Begun {
            event: Some(event.event.clone()),
            start: Start { from: event.date, named: named.filter(|_| rule.named) },
            since: (!ahead).then_some(event.date),
            on: event.date,
            conditional: false,
            fixed: None,
            truth: Truth::True,
            unsure: BTreeSet::new(),
        })
    }

    /// Counts from the last day of the parent's own term, and only runs if bezwaar was made.
    fn after_term(&self, rule: &DeadlineRule) -> Option<Begun> {
        let parent = self.content.deadline(rule.after_term.as_ref()?)?;
        if parent.after_term.is_some() {
            return None;
        }
        let begun = self.begin(parent)?;
        let ending = self.variant(parent, &begun, self.known)?.ending;
        let made = parent.met_by.iter().filter_map(|event| self.events.date(event.as_str()));
        let made = made.filter(|day| begun.since.is_none_or(|since| since <= *day)).count() > 0;
        Some(Begun {
            start: Start { from: ending.last_day?, named: None },
            conditional: !made,
            fixed: None,
            ..begun
        })
    }

    /// The first such day on or after the anchor: the year of the transition, else the first event.
    fn fixed(&self, days: FixedDays) -> Option<Begun> {
        let year = self.known.facts.get("transition_year");
        let year = year.and_then(|year| year.as_str().parse().ok());
        let (event, anchor) = match year.and_then(|year| Date::new(year, 1, 1).ok()) {
            Some(first) => (None, first),
            None => self.events.earliest().map(|event| (Some(event.event.clone()), event.date))?,
        };
        let in_year = |(month, day), year| Date::new(year, month, day).ok();
        let last = (anchor.year()..=anchor.year().saturating_add(1))
            .filter_map(|year| in_year(days.last, year))
            .find(|last| *last >= anchor)?;
        let opens = days.opens.and_then(|opens| in_year(opens, last.year()));
        Some(Begun {
            event,
            start: Start { from: anchor, named: None },
            since: None,
            on: anchor,
            conditional: false,
            fixed: Some((opens, last)),
            truth: Truth::True,
            unsure: BTreeSet::new(),
        })
    }

    /// Drops a rule whose other events are not known; takes the day that a notice names from them.
    fn only_if(&self, rule: &DeadlineRule, begun: Begun) -> Option<Begun> {
        let mut begun = begun;
        for id in &rule.only_if {
            let event = self.events.latest_of(id.as_str(), |event| {
                *id != "extension-announced" || self.extends(rule, event.date)
            })?;
            if rule.named && begun.start.named.is_none() {
                begun.start.named = event.names.map(|day| Named { day, on: event.date });
            }
        }
        Some(begun)
    }

    /// An extension extends the term that ran on its day: before the first decision that decision,
    /// from then on the decision on bezwaar.
    fn extends(&self, rule: &DeadlineRule, announced: Date) -> bool {
        let decided = self.events.date("decision-sent");
        let meets = |id: &str| rule.met_by.iter().any(|event| *event == *id);
        if meets("decision-sent") {
            decided.is_none_or(|decided| announced < decided)
        } else if meets("bezwaar-decision-sent") {
            decided.is_none_or(|decided| decided <= announced)
        } else {
            true
        }
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
        variants.retain(|known| rule.guard.eval(known) != Truth::False);
        variants
    }

    fn counter(&self) -> Counter<'_> {
        Counter { content: self.content, events: self.events }
    }

    fn variant(&self, rule: &DeadlineRule, begun: &Begun, known: &Known) -> Option<Variant> {
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
            () => State::Open,
        }
    }
}

/// The event that this rule counts from: of several, as the rule chooses.
fn chosen<'a>(rule: &DeadlineRule, events: &Events<'a>) -> Option<&'a Event> {
    let known = |ids: &[EventId]| -> Vec<&'a Event> {
        ids.iter().filter_map(|id| events.latest(id.as_str())).collect()
    };
    // Of two on one day the first listed stays.
    let latest = |ids: &[EventId]| known(ids).into_iter().rev().max_by_key(|event| event.date);
    match rule.choose {
        Choose::Latest => latest(&rule.from),
        Choose::FirstListed => known(&rule.from).into_iter().next(),
        Choose::LatestElseLast => {
            let (last, others) = rule.from.split_last()?;
            latest(others).or_else(|| events.latest(last.as_str()))
        }
    }
}
