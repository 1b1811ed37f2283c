//! A dossier under construction, for tests.

use std::sync::LazyLock;

use jiff::civil::Date;
use jouw_weg::{
    case::{Case, Deadline, MissingKind, State},
    content::{Content, DeadlineRule},
    dossier::{
        Answered, Dossier, Event, Fact, RecordId, Situated, StepRecord, StepStatus, edit::Edit,
    },
};

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// Read once: tests change their own copy.
static CONTENT: LazyLock<Content> =
    LazyLock::new(|| Content::built_in().expect("the built-in content is read"));

/// A dossier under construction: one situation, facts and events.
pub(crate) struct Told {
    pub(crate) content: Content,
    pub(crate) dossier: Dossier,
    situation: &'static str,
}

pub(crate) fn told(situation: &'static str, facts: &[(&str, &str)]) -> Told {
    let mut dossier: Dossier = serde_json::from_value(serde_json::json!({
        "version": 1, "id": "0123456789abcdef", "created": "2026-11-01",
    }))
    .expect("a dossier");
    let id = situation.parse().expect("a situation");
    dossier.situations.push(Situated {
        id,
        since: day("2026-11-01"),
        answers: Vec::new(),
        outcomes: std::collections::BTreeMap::new(),
        left: None,
        unknown: serde_json::Map::new(),
    });
    let mut told = Told { content: CONTENT.clone(), dossier, situation };
    for (fact, value) in facts {
        told = told.fact(fact, value);
    }
    told
}

impl Told {
    pub(crate) fn fact(mut self, fact: &str, value: &str) -> Self {
        let said = Fact {
            value: value.parse().expect("a value"),
            said: day("2026-11-01"),
            unknown: serde_json::Map::new(),
        };
        self.dossier.facts.insert(fact.parse().expect("a fact"), said);
        self
    }

    /// `decision-sent=2026-11-13`, or with a second date `extension-announced=2026-11-13:2027-01-20`.
    pub(crate) fn event(mut self, told: &str) -> Self {
        let (event, dates) = told.split_once('=').expect("event and date");
        let mut dates = dates.split(':').map(day);
        self.dossier.events.push(Event {
            id: RecordId(format!("e{}", self.dossier.events.len())),
            event: event.parse().expect("an event"),
            situation: Some(self.situation.parse().expect("a situation")),
            date: dates.next().expect("a date"),
            names: dates.next(),
            crossed_out: false,
            unknown: serde_json::Map::new(),
        });
        self
    }

    pub(crate) fn events(self, told: &[&str]) -> Self {
        told.iter().fold(self, |case, event| case.event(event))
    }

    pub(crate) fn crossed_out(mut self) -> Self {
        self.dossier.events.last_mut().expect("an event").crossed_out = true;
        self
    }

    pub(crate) fn answer(mut self, question: &str, answer: &str) -> Self {
        self.dossier.situations[0].answers.push(Answered {
            question: question.parse().expect("a question"),
            answer: answer.parse().expect("an answer"),
            unknown: serde_json::Map::new(),
        });
        self
    }

    pub(crate) fn done(mut self, step: &str) -> Self {
        let record = StepRecord {
            status: StepStatus::Done,
            on: day("2026-11-14"),
            outcome: None,
            note: String::new(),
            unknown: serde_json::Map::new(),
        };
        self.dossier.steps.insert(step.parse().expect("a step"), record);
        self
    }

    pub(crate) fn done_on(mut self, step: &str, on: &str) -> Self {
        self.dossier.steps.insert(step.parse().expect("a step"), StepRecord::done(day(on)));
        self
    }

    /// How a step ended in the first situation.
    pub(crate) fn ended(self, step: &str, outcome: &str, on: &str) -> Self {
        let situation = self.situation;
        self.ended_in(situation, step, outcome, on)
    }

    pub(crate) fn ended_in(mut self, situation: &str, step: &str, outcome: &str, on: &str) -> Self {
        self.apply(Edit::Outcome {
            situation: situation.parse().expect("a situation"),
            step: step.parse().expect("a step"),
            outcome: Some(outcome.parse().expect("an outcome")),
            on: day(on),
        });
        self
    }

    pub(crate) fn apply(&mut self, edit: Edit) -> Edit {
        self.dossier.apply(edit).expect("an edit that fits")
    }

    /// One more situation in the same dossier.
    pub(crate) fn also(mut self, situation: &str) -> Self {
        let situation = situation.parse().expect("a situation");
        self.apply(Edit::AddSituation { situation, since: day("2026-11-01") });
        self
    }

    /// Steps that can be taken now in one situation.
    pub(crate) fn now_in(&self, situation: &str, as_of: &str) -> Vec<String> {
        let case = self.on(as_of);
        let found = case.situations.iter().find(|stand| stand.id == *situation);
        found.expect("the situation").now.iter().map(ToString::to_string).collect()
    }

    /// Changes a rule of the content.
    pub(crate) fn rule(mut self, id: &str, change: impl Fn(&mut DeadlineRule)) -> Self {
        let rule = self.content.deadlines.iter_mut().find(|rule| rule.id == *id);
        change(rule.expect("the rule"));
        self
    }

    /// Adds a rule like another.
    pub(crate) fn rule_like(
        mut self,
        id: &str,
        other: &str,
        change: impl Fn(&mut DeadlineRule),
    ) -> Self {
        let other = self.content.deadlines.iter().find(|rule| rule.id == *other);
        let mut rule = other.expect("the rule").clone();
        rule.id = id.parse().expect("an id");
        change(&mut rule);
        self.content.deadlines.push(rule);
        self
    }

    pub(crate) fn on(&self, as_of: &str) -> Case {
        Case::derive(&self.content, &self.dossier, day(as_of))
    }

    pub(crate) fn all(&self, id: &str, as_of: &str) -> Vec<Deadline> {
        let case = self.on(as_of);
        case.deadlines.into_iter().filter(|deadline| deadline.id == *id).collect()
    }

    pub(crate) fn one(&self, id: &str, as_of: &str) -> Deadline {
        let mut found = self.all(id, as_of);
        assert_eq!(found.len(), 1, "{id}: {found:#?}");
        found.remove(0)
    }

    pub(crate) fn last_day(&self, id: &str) -> Date {
        self.one(id, "2026-11-15").last_day.expect("a last day")
    }

    pub(crate) fn state(&self, id: &str, as_of: &str) -> State {
        self.one(id, as_of).state
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        !self.all(id, "2026-11-15").is_empty()
    }

    pub(crate) fn misses(&self, kind: MissingKind, id: &str) -> Vec<String> {
        let case = self.on("2026-11-15");
        let found = case.missing.into_iter().find(|found| found.kind == kind && found.id == id);
        found.map_or_else(Vec::new, |found| found.needed_for)
    }
}

pub(crate) const PO_OPENBAAR: &[(&str, &str)] =
    &[("sector", "po"), ("board", "openbaar"), ("asylum", "no"), ("extra_support", "yes")];
pub(crate) const PO_BIJZONDER: &[(&str, &str)] =
    &[("sector", "po"), ("board", "bijzonder"), ("asylum", "no"), ("extra_support", "yes")];
pub(crate) const VO_BIJZONDER: &[(&str, &str)] =
    &[("sector", "vo"), ("board", "bijzonder"), ("asylum", "no"), ("extra_support", "yes")];
