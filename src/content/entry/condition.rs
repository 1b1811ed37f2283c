//! Reads a condition: `when = { sector = ["po"], "tlv.agree" = ["refused"] }`.

use std::{collections::BTreeSet, fmt::Display, str::FromStr};

use toml::de::DeValue;

use super::{Entry, Value};
use crate::{
    content::{
        desk::{Desk, Kind},
        fault::Place,
    },
    ids::{AnswerId, EventId, FactId, FactValue, NodeId, SituationId},
    ladder::guard::{Guard, Test},
};

/// A question that a guard names, with one of its answers, to be looked up in its situation.
#[derive(Debug, Clone)]
pub(in crate::content) struct Asked {
    pub(in crate::content) question: NodeId,
    pub(in crate::content) answer: AnswerId,
    pub(in crate::content) at: Place,
}

impl<'t> Entry<'t> {
    /// A condition; always true if left out. Questions it names are added to `asked`.
    pub(in crate::content) fn guard(&mut self, desk: &mut Desk, asked: &mut Vec<Asked>) -> Guard {
        self.guard_of("when", desk, asked).unwrap_or_default()
    }

    /// A condition under this name, if it is there.
    pub(in crate::content) fn guard_of(
        &mut self,
        name: &'static str,
        desk: &mut Desk,
        asked: &mut Vec<Asked>,
    ) -> Option<Guard> {
        let value = self.value(name)?;
        let alternatives: Vec<Value<'t>> = match value.get_ref() {
            DeValue::Array(values) => values.iter().collect(),
            _ => vec![value],
        };
        if alternatives.is_empty() {
            desk.fault(self.place(value), format!("'{name}' is empty"), "leave it out");
        }
        let mut guard = Vec::new();
        for alternative in alternatives {
            let Some(table) = alternative.get_ref().as_table() else {
                let remedy = "write { fact = [\"value\"] }, or a list of such tables";
                desk.fault(self.place(alternative), format!("'{name}' is no table"), remedy);
                continue;
            };
            let tests = table
                .iter()
                .filter_map(|(key, values)| self.test(desk, key.get_ref(), values, asked));
            guard.push(tests.collect());
        }
        Some(Guard(guard))
    }

    /// One line of a condition.
    fn test(
        &self,
        desk: &mut Desk,
        key: &str,
        value: Value<'t>,
        asked: &mut Vec<Asked>,
    ) -> Option<Test> {
        let at = self.place(value);
        let words: Option<Vec<&str>> = value
            .get_ref()
            .as_array()
            .and_then(|values| values.iter().map(|word| word.get_ref().as_str()).collect());
        let Some(words) = words.filter(|words| !words.is_empty()) else {
            desk.fault(at, format!("'{key}' has no list of values"), "write [\"…\", \"…\"]");
            return None;
        };
        if let Some(event) = key.strip_prefix("event.") {
            return event_test(desk, event, &words, at);
        }
        if key == "situation" {
            return situation_test(desk, &words, at);
        }
        if key.contains('.') {
            return question_test(desk, key, &words, at, asked);
        }
        let fact: FactId = checked(desk, key, at)?;
        desk.refer(Kind::Fact, key, at);
        let mut values = BTreeSet::new();
        for word in words {
            let value: FactValue = checked(desk, word, at)?;
            desk.values.push((fact.clone(), value.clone(), at));
            values.insert(value);
        }
        Some(Test::Fact(fact, values))
    }
}

/// An id out of a text, or a fault.
fn checked<T: FromStr<Err: Display>>(desk: &mut Desk, text: &str, at: Place) -> Option<T> {
    let id = text.parse();
    if let Err(error) = &id {
        let error: String = T::Err::to_string(error);
        let (what, remedy) = error.split_once(": ").unwrap_or((&error, "correct it"));
        desk.fault(at, what.to_owned(), remedy);
    }
    id.ok()
}

fn event_test(desk: &mut Desk, event: &str, words: &[&str], at: Place) -> Option<Test> {
    let id: EventId = checked(desk, event, at)?;
    desk.refer(Kind::Event, event, at);
    match words {
        ["known"] => Some(Test::Event(id, true)),
        ["absent"] => Some(Test::Event(id, false)),
        _ => {
            let what = format!("'event.{event}' cannot be {words:?}");
            desk.fault(at, what, "write [\"known\"] or [\"absent\"]");
            None
        }
    }
}

fn situation_test(desk: &mut Desk, words: &[&str], at: Place) -> Option<Test> {
    let mut situations = BTreeSet::new();
    for word in words {
        let id: SituationId = checked(desk, word, at)?;
        desk.refer(Kind::Situation, word, at);
        situations.insert(id);
    }
    Some(Test::Situation(situations))
}

fn question_test(
    desk: &mut Desk,
    key: &str,
    words: &[&str],
    at: Place,
    asked: &mut Vec<Asked>,
) -> Option<Test> {
    if let Some(fact) = key.strip_prefix("fact.") {
        desk.fault(at, format!("a fact stands here as '{key}'"), format!("write {fact} = […]"));
        return None;
    }
    let question: NodeId = checked(desk, key, at)?;
    let mut answers = BTreeSet::new();
    for word in words {
        let answer: AnswerId = checked(desk, word, at)?;
        asked.push(Asked { question: question.clone(), answer: answer.clone(), at });
        answers.insert(answer);
    }
    Some(Test::Answer(question, answers))
}
