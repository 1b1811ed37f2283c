//! What is still missing: questions, dates, papers and names.

use std::collections::BTreeMap;

use super::{Deadline, Missing, MissingKind, Standpoint, deadlines::Setting};
use crate::{
    content::{DeadlineRule, Who},
    dossier::{Dossier, Party},
    ids::{EventId, NodeId, StepId},
    ladder::walk::Standing,
};

/// What is missing, each thing once, in the order it was found.
#[derive(Default)]
pub(super) struct List(Vec<Missing>);

impl List {
    pub(super) fn into_vec(self) -> Vec<Missing> {
        self.0
    }

    fn add(&mut self, missing: Missing) {
        let same = |other: &&mut Missing| {
            (other.kind, &other.id, &other.situation)
                == (missing.kind, &missing.id, &missing.situation)
        };
        let Some(known) = self.0.iter_mut().find(same) else {
            self.0.push(missing);
            return;
        };
        known.now |= missing.now;
        for id in missing.needed_for {
            if !known.needed_for.contains(&id) {
                known.needed_for.push(id);
            }
        }
    }
}

/// Looks for what is missing in one situation.
pub(super) struct Search<'a> {
    pub setting: Setting<'a>,
    pub dossier: &'a Dossier,
    pub standpoint: &'a Standpoint,
    pub deadlines: &'a [Deadline],
}

impl Search<'_> {
    pub(super) fn run(&self, list: &mut List) {
        self.pending(list);
        self.facts(list);
        self.events(list);
        self.documents(list);
        self.contacts(list);
    }

    fn missing(&self, kind: MissingKind, id: &str, needed_for: &str, now: bool) -> Missing {
        let needed_for = if needed_for.is_empty() { vec![] } else { vec![needed_for.to_owned()] };
        let situation = self.setting.situation.clone();
        Missing { kind, id: id.to_owned(), situation, needed_for, now }
    }

    /// The question that waits.
    fn pending(&self, list: &mut List) {
        let walk = &self.standpoint.walk;
        let Some(node) = &walk.pending else { return };
        let (kind, id) = match node.fact() {
            Some(fact) => (MissingKind::Fact, fact.as_str().to_owned()),
            None => (MissingKind::Answer, node.as_str().to_owned()),
        };
        list.add(self.missing(kind, &id, "", true));
        for rung in walk.reachable.iter().filter(|rung| rung.unsure_because.contains(node)) {
            list.add(self.missing(kind, &id, rung.step.as_str(), true));
        }
    }

    /// Facts that would make a deadline or a rung sure.
    fn facts(&self, list: &mut List) {
        for deadline in self.deadlines {
            for fact in &deadline.unsure_because {
                let needed_for = deadline.id.as_str();
                list.add(self.missing(MissingKind::Fact, fact.as_str(), needed_for, true));
            }
        }
        let waits = |standing| matches!(standing, Standing::Now | Standing::Later);
        for rung in self.standpoint.walk.reachable.iter().filter(|rung| waits(rung.standing)) {
            let now = rung.standing == Standing::Now;
            for fact in rung.unsure_because.iter().filter_map(NodeId::fact) {
                let needed_for = rung.step.as_str();
                list.add(self.missing(MissingKind::Fact, fact.as_str(), needed_for, now));
            }
        }
    }

    /// Dates without which there is no deadline, or none with an end.
    fn events(&self, list: &mut List) {
        for rule in self.setting.rules() {
            let needed_for = rule.id.as_str();
            if let Some(event) = self.wanted_event(rule) {
                let now = self.is_for_now(rule);
                list.add(self.missing(MissingKind::Event, event, needed_for, now));
            }
            if rule.fixed.is_some() && rule.from.is_empty() && !self.exists(rule) {
                let now = self.is_for_now(rule);
                list.add(self.missing(MissingKind::Fact, "transition_year", needed_for, now));
            }
        }
        let asked = |event: &str| self.setting.events.date(event).is_some();
        let event = match () {
            () if asked("repair-requested") && !asked("repaired") => "repaired",
            () if asked("data-requested") => "data-supplied",
            () => "gpo-opinion",
        };
        for deadline in self.deadlines.iter().filter(|deadline| deadline.last_day.is_none()) {
            list.add(self.missing(MissingKind::Event, event, deadline.id.as_str(), true));
        }
    }

    /// The first event that this rule could count from, if none of them has a date.
    fn wanted_event<'r>(&self, rule: &'r DeadlineRule) -> Option<&'r str> {
        let parent = rule.after_term.as_ref().and_then(|id| self.setting.content.deadline(id));
        let happened = |id: &str| self.setting.events.date(id).is_some();
        let optional = rule.only_if.iter().any(|event| !happened(event.as_str()));
        // What a child's age gives needs no date.
        let by_age = rule.age.is_some() && self.setting.known.facts.contains_key("born");
        if parent.is_some() || optional || by_age || self.exists(rule) {
            return None;
        }
        let dated = |id: &str| {
            self.setting.events.latest(id).is_some_and(|event| {
                // A letter that names a day is asked for again until that day is known.
                !rule.named
                    || rule.period.is_some()
                    || !rule.only_if.is_empty()
                    || event.names.is_some()
            })
        };
        // No letter names a day until one is recorded.
        let awaits_letter = rule.named && rule.period.is_none();
        if awaits_letter && !rule.from.iter().any(|event| happened(event.as_str())) {
            return None;
        }
        if !rule.from.iter().any(|event| dated(event.as_str())) {
            return rule.from.first().map(EventId::as_str);
        }
        // A notice of more time must name a day.
        rule.only_if.first().filter(|_| awaits_letter).map(EventId::as_str)
    }

    fn exists(&self, rule: &DeadlineRule) -> bool {
        self.deadlines.iter().any(|deadline| deadline.id == rule.id)
    }

    /// Whether a step that can be taken now hangs on this rule, or its event has all but happened.
    fn is_for_now(&self, rule: &DeadlineRule) -> bool {
        let steps = &self.setting.content.steps;
        let of_step =
            |step: &StepId| steps.get(step).is_some_and(|s| s.deadlines.contains(&rule.id));
        let sent = self.setting.events.date("bezwaar-sent").is_some();
        let wants_receipt = rule.from.iter().any(|event| *event == "bezwaar-received");
        (sent && wants_receipt) || self.standpoint.now.iter().any(of_step)
    }

    /// Papers that the steps of now ask for.
    fn documents(&self, list: &mut List) {
        let here = |situation: &Option<_>| {
            situation.as_ref().is_none_or(|id| id == self.setting.situation)
        };
        for step in &self.standpoint.now {
            let Some(found) = self.setting.content.steps.get(step) else { continue };
            for kind in &found.documents {
                let is_there = self.dossier.documents.iter().any(|document| {
                    !document.crossed_out
                        && here(&document.situation)
                        && document.kind.as_ref() == Some(kind)
                });
                if !is_there {
                    list.add(self.missing(
                        MissingKind::Document,
                        kind.as_str(),
                        step.as_str(),
                        true,
                    ));
                }
            }
        }
    }

    /// Names of those with whom the steps of now are taken.
    fn contacts(&self, list: &mut List) {
        let dossier = self.dossier;
        for step in &self.standpoint.now {
            let Some(found) = self.setting.content.steps.get(step) else { continue };
            let (id, party): (_, &Party) = match found.who {
                Who::Swv => ("swv", &dossier.swv),
                Who::Board => ("board", &dossier.board),
                Who::Teacher | Who::Support | Who::Head => ("school", &dossier.school),
                _ => continue,
            };
            if party.name.trim().is_empty() {
                list.add(self.missing(MissingKind::Contact, id, step.as_str(), true));
            }
        }
    }
}

/// Puts what is needed now first; each kind stays together, in the order it was found.
pub(super) fn sorted(list: List) -> Vec<Missing> {
    let mut missing = list.into_vec();
    let mut order = BTreeMap::new();
    for found in &missing {
        let next = order.len();
        order.entry(found.situation.clone()).or_insert(next);
    }
    missing.sort_by_key(|found| (order.get(&found.situation).copied(), !found.now));
    missing
}
