//! Where a term begins: its event, the end of another term, or a day of every year.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};

use super::{
    count::{Named, Start},
    deadlines::Setting,
    events::Events,
};
use crate::{
    content::{self, Anchor, Choose, DeadlineRule, FixedDays},
    dossier::Event,
    ids::{EventId, FactId, NodeId},
    ladder::guard::Truth,
    terms::{Basis, Period},
};

/// A rule whose event is known.
pub(super) struct Begun {
    pub event: Option<EventId>,
    pub start: Start,
    /// What happened before this day belongs to an earlier story.
    pub since: Option<Date>,
    /// The day of the event itself.
    pub on: Date,
    /// Only if bezwaar is made, and none was.
    pub conditional: bool,
    pub fixed: Option<(Option<Date>, Date)>,
    pub truth: Truth,
    pub unsure: BTreeSet<FactId>,
}

impl Begun {
    /// From a day, of an event or not.
    fn on(event: Option<EventId>, on: Date) -> Self {
        Self {
            event,
            start: Start { from: on, named: None },
            since: None,
            on,
            conditional: false,
            fixed: None,
            truth: Truth::True,
            unsure: BTreeSet::new(),
        }
    }
}

/// What a bezwaar is made against.
const FIRST_DECISIONS: [&str; 2] = ["decision-sent", "avg-answer-sent"];

impl Setting<'_> {
    /// The event it counts from, if it is known and the rule held on its day.
    pub(super) fn begin(&self, rule: &DeadlineRule) -> Option<Begun> {
        let judged = rule.guard.judge(self.known);
        let begun = match (&rule.after_term, &rule.fixed) {
            (Some(_), _) => self.after_term(rule)?,
            (None, Some(days)) => self.fixed(rule, *days)?,
            (None, None) => self.at_event(rule).or_else(|| self.at_age(rule))?,
        };
        let held = rule.valid_from.is_none_or(|from| from <= begun.on)
            && rule.valid_to.is_none_or(|to| begun.on <= to);
        if !held || judged.truth == Truth::False {
            return None;
        }
        let mut begun = self.only_if(rule, begun)?;
        if rule.named && rule.period.is_none() && begun.start.named.is_none() {
            return None;
        }
        begun.truth = begun.truth.min(judged.truth);
        begun.unsure.extend(judged.missing.iter().filter_map(NodeId::fact));
        Some(begun)
    }

    fn at_event(&self, rule: &DeadlineRule) -> Option<Begun> {
        let event = chosen(rule, self.events)?;
        let named = event.names.map(|day| Named { day, on: event.date });
        // The day itself, or a day ahead of it: what meets it comes before the event.
        let ahead = rule.basis == Basis::Back || (rule.period.is_none() && !rule.named);
        let from = match rule.start {
            content::Start::Event => event.date,
            content::Start::NextMonth => first_of_next_month(event.date)?,
        };
        Some(Begun {
            start: Start { from, named: named.filter(|_| rule.named) },
            since: (!ahead).then_some(event.date),
            ..Begun::on(Some(event.event.clone()), event.date)
        })
    }

    /// From the month in which the child reaches an age, as long as that month is not over: of what
    /// was years ago nobody is told that it is late.
    fn at_age(&self, rule: &DeadlineRule) -> Option<Begun> {
        let age = rule.age?;
        let born = self.known.facts.get("born")?;
        let month: Date = format!("{born}-01").parse().ok()?;
        let reached = age.after(month)?;
        let from = first_of_next_month(reached).filter(|from| self.as_of < *from)?;
        Some(Begun { start: Start { from, named: None }, ..Begun::on(None, reached) })
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

    /// The first such day on or after the anchor; of one that comes back, the first that was not met.
    fn fixed(&self, rule: &DeadlineRule, days: FixedDays) -> Option<Begun> {
        let (event, anchor) = self.anchor(rule)?;
        let first = match rule.anchor {
            Anchor::SchoolYear if event.is_some() => school_year(anchor)?,
            _ => anchor,
        };
        let last_in = |year| days.last.ends_in(year);
        let mut years = first.year()..=first.year().saturating_add(1);
        let first = years.find(|year| last_in(*year).is_some_and(|last| last >= first))?;
        let window = rule.window.unwrap_or(Period::Years(1));
        let opens_after = |last| window.before(last)?.tomorrow().ok();
        let is_behind = |last: Date| {
            rule.yearly
                && last < self.as_of
                && opens_after(last).is_some_and(|opens| self.was_met(rule, opens, last))
        };
        let year = (first..=self.as_of.year().saturating_add(1).max(first))
            .find(|year| last_in(*year).is_some_and(|last| !is_behind(last)))?;
        let last = last_in(year)?;
        let opens = days.opens.and_then(|opens| opens.opens_in(year));
        Some(Begun {
            since: opens_after(last),
            fixed: Some((opens, last)),
            ..Begun::on(event, anchor)
        })
    }

    /// The day to look from: an event of the rule's own, the year of the transition, or the first
    /// event of the situation.
    fn anchor(&self, rule: &DeadlineRule) -> Option<(Option<EventId>, Date)> {
        let year = self.known.facts.get("transition_year").filter(|_| rule.from.is_empty());
        let year = year.and_then(|year| year.as_str().parse().ok());
        if let Some(first) = year.and_then(|year| Date::new(year, 1, 1).ok()) {
            return Some((None, first));
        }
        let event = chosen(rule, self.events).or_else(|| self.events.earliest())?;
        Some((Some(event.event.clone()), event.date))
    }

    fn was_met(&self, rule: &DeadlineRule, from: Date, to: Date) -> bool {
        let within = |event: &Event| (from..=to).contains(&event.date);
        rule.met_by.iter().any(|id| self.events.latest_of(id.as_str(), within).is_some())
    }

    /// Drops a rule whose other events are not known; takes the day that a notice names from them.
    fn only_if(&self, rule: &DeadlineRule, begun: Begun) -> Option<Begun> {
        let mut begun = begun;
        for id in &rule.only_if {
            let event = self.events.latest_of(id.as_str(), |event| {
                let is_extension = *id == "extension-announced";
                !is_extension
                    || (self.extends(rule, event.date) && self.is_in_time(rule, event.date))
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
        let meets = |id: &str| rule.met_by.iter().any(|event| *event == *id);
        let decided = FIRST_DECISIONS.into_iter().find_map(|id| self.events.date(id));
        if FIRST_DECISIONS.into_iter().any(meets) {
            decided.is_none_or(|decided| announced < decided)
        } else if meets("bezwaar-decision-sent") {
            decided.is_none_or(|decided| decided <= announced)
        } else {
            true
        }
    }

    /// Whether an extension was announced before the end of what it replaces, where that matters.
    fn is_in_time(&self, rule: &DeadlineRule, announced: Date) -> bool {
        let first = rule.replaces.iter().filter_map(|id| self.content.deadline(id));
        !rule.in_time
            || first.filter_map(|first| self.last_day(first)).all(|last| announced <= last)
    }

    fn last_day(&self, rule: &DeadlineRule) -> Option<Date> {
        let begun = self.begin(rule)?;
        self.variant(rule, &begun, self.known)?.ending.last_day
    }
}

fn first_of_next_month(day: Date) -> Option<Date> {
    day.first_of_month().checked_add(1.month()).ok()
}

/// 1 August before this day: where its school year begins.
fn school_year(day: Date) -> Option<Date> {
    let year = if day.month() < 8 { day.year().checked_sub(1)? } else { day.year() };
    Date::new(year, 8, 1).ok()
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
