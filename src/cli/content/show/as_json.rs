//! The content as JSON: the keys of contract.md, texts as `{"nl", "en"}`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{
    cli::content::Open,
    content::{Body, Change, DeadlineRule, Expectation, GlossaryTerm, Source, Step},
    i18n::Language,
    ids::FactId,
    ladder::{
        Question, Rung, Situation,
        guard::{Guard, Test},
    },
};

/// All of it.
pub(super) fn content(open: &Open) -> Value {
    let rules = &open.rules;
    json!({
        "version": rules.version,
        "released_on": rules.released_on,
        "situations": list(&rules.situations, |one| open.situation_json(one)),
        "steps": list(rules.steps.values(), |one| open.step_json(one)),
        "deadlines": list(&rules.deadlines, |one| open.deadline_json(one)),
        "sources": list(&rules.sources, source),
        "bodies": list(&rules.bodies, |one| open.body_json(one)),
        "glossary": list(&rules.glossary, |one| open.term_json(one)),
        "changes": list(&rules.changes, |one| open.change_json(one)),
        "expectations": list(&rules.expectations, |one| open.expectation_json(one)),
    })
}

fn list<T>(all: impl IntoIterator<Item = T>, one: impl Fn(T) -> Value) -> Value {
    all.into_iter().map(one).collect()
}

impl Open {
    /// A text in both languages.
    fn both(&self, key: &str) -> Value {
        let text = |language: Language| {
            (language.code().to_owned(), json!(self.texts.find(language, key)))
        };
        Value::Object(Language::ALL.into_iter().map(text).collect())
    }

    fn situation_json(&self, situation: &Situation) -> Value {
        let guards = situation.questions.iter().map(|question| &question.guard);
        let guards = guards.chain(situation.rungs.iter().map(|rung| &rung.guard));
        let asked: BTreeSet<&FactId> = guards.flat_map(Guard::facts).collect();
        let facts = self.rules.facts.iter().filter(|fact| asked.contains(&fact.id));
        let facts = facts.map(|fact| {
            let id = format!("fact.{}", fact.id);
            let answers = fact.values.iter().map(|value| json!({ "id": value }));
            let answers: Vec<Value> = answers.chain([json!({ "id": "unknown" })]).collect();
            self.node(&id, "question", json!({ "answers": answers }))
        });
        let questions = situation.questions.iter().map(|question| self.question_json(question));
        let rungs = situation.rungs.iter().map(|rung| self.rung_json(rung));
        let ends = situation.ends.iter().map(|end| self.node(end.id.as_str(), "end", json!({})));
        json!({
            "id": situation.id,
            "title": self.both(&format!("situation-{}", situation.id.key())),
            "start": situation.start,
            "nodes": facts.chain(questions).chain(rungs).chain(ends).collect::<Vec<_>>(),
        })
    }

    fn question_json(&self, question: &Question) -> Value {
        let more = json!({
            "answers": question.answers,
            "skip_to": question.skip_to,
            "guard": guard(&question.guard),
        });
        self.node(question.id.as_str(), "question", more)
    }

    fn rung_json(&self, rung: &Rung) -> Value {
        let more = json!({
            "step": rung.step,
            "after": rung.after,
            "optional": rung.optional,
            "closes": rung.closes,
            "outcomes": rung.outcomes,
            "guard": guard(&rung.guard),
        });
        self.node(rung.step.as_str(), "rung", more)
    }

    /// A node with the keys that every node has.
    fn node(&self, id: &str, kind: &str, more: Value) -> Value {
        let words = if kind == "rung" { "step" } else { kind };
        let mut node = Map::new();
        node.insert("id".to_owned(), json!(id));
        node.insert("kind".to_owned(), json!(kind));
        node.insert("title".to_owned(), self.both(&format!("{words}-{}", id.replace('.', "-"))));
        for (key, empty) in [("after", json!([])), ("optional", json!(false))] {
            node.insert(key.to_owned(), empty);
        }
        for key in ["closes", "outcomes", "guard"] {
            node.insert(key.to_owned(), json!([]));
        }
        if let Value::Object(more) = more {
            node.extend(more);
        }
        Value::Object(node)
    }

    fn step_json(&self, step: &Step) -> Value {
        json!({
            "id": step.id,
            "title": self.both(&format!("step-{}", step.id.key())),
            "kind": step.kind,
            "who": step.who,
            "cost": step.cost,
            "binding": step.binding,
            "stops_clock": step.stops_clock,
            "deadlines": step.deadlines,
            "records": step.records,
            "documents": step.documents,
            "bodies": step.bodies,
            "sources": step.sources,
            "reviewed_on": step.reviewed_on,
            "review_by": step.review_by,
            "owner": step.owner,
            "confidence": step.confidence,
            "signed": self.rules.is_signed(&step.id),
        })
    }

    fn deadline_json(&self, rule: &DeadlineRule) -> Value {
        let key = format!("deadline-{}", rule.id.key());
        json!({
            "id": rule.id,
            "title": self.both(&key),
            "situations": rule.situations,
            "whose": rule.whose,
            "kind": rule.kind,
            "from": rule.from,
            "after_term": rule.after_term,
            "period": rule.period,
            "basis": rule.basis,
            "only_if": rule.only_if,
            "replaces": rule.replaces,
            "guard": guard(&rule.guard),
            "met_by": rule.met_by,
            "sources": rule.sources,
            "after": self.both(&format!("{key}.after")),
            "confidence": rule.confidence,
        })
    }

    fn body_json(&self, body: &Body) -> Value {
        json!({
            "id": body.id,
            "name": body.name,
            "phone": body.phone,
            "phone_confidence": body.phone_confidence,
            "url": body.url,
            "address": body.address,
            "checked_on": body.checked_on,
            "confidence": body.confidence,
            "what": self.both(&format!("body-{}.what", body.id.key())),
        })
    }

    fn term_json(&self, term: &GlossaryTerm) -> Value {
        let explanation = self.both(&format!("glossary-{}", term.id.key()));
        json!({ "id": term.id, "nl": term.nl, "en": term.en, "explanation": explanation })
    }

    fn change_json(&self, change: &Change) -> Value {
        let key = format!("change-{}", change.id.key());
        json!({
            "id": change.id,
            "title": self.both(&key),
            "status": change.status,
            "when": change.when,
            "text": self.both(&format!("{key}.text")),
            "sources": change.sources,
            "confidence": change.confidence,
        })
    }

    fn expectation_json(&self, expected: &Expectation) -> Value {
        json!({
            "id": expected.id,
            "body": expected.body,
            "topic": expected.topic,
            "year": expected.year,
            "text": self.both(&format!("expectation-{}", expected.id.key())),
            "sources": expected.sources,
            "confidence": expected.confidence,
        })
    }
}

fn source(source: &Source) -> Value {
    json!({
        "id": source.id,
        "title": source.title,
        "short": source.short,
        "url": source.url,
        "checked_on": source.checked_on,
        "confidence": source.confidence,
    })
}

/// A guard as it stands in TOML: any of these tables; none = always.
pub(in crate::cli::content) fn guard(guard: &Guard) -> Value {
    let alternative = |tests: &Vec<Test>| {
        let tests = tests.iter().map(|test| match test {
            Test::Fact(fact, values) => (fact.to_string(), json!(values)),
            Test::Answer(question, answers) => (question.to_string(), json!(answers)),
            Test::Situation(situations) => ("situation".to_owned(), json!(situations)),
            Test::Event(event, known) => {
                (format!("event.{event}"), json!([if *known { "known" } else { "absent" }]))
            }
        });
        Value::Object(tests.collect())
    };
    list(&guard.0, alternative)
}
