//! What is said of merging: what came in, what differs and what is left to choose. Shared by the
//! window and the command line.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::{
    dossier::merge::{Conflict, Difference},
    i18n::{
        Language, Texts, Value as Word,
        format::{self, DateStyle},
    },
};

/// The most signs of a value in a sentence.
const LONG: usize = 160;

/// Says what a merge does, and what a conflict is about.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// In which language.
    pub language: Language,
}

impl Words<'_> {
    fn say(&self, key: &str, values: &[(&str, Word<'_>)]) -> String {
        self.texts.format(self.language, key, values)
    }

    /// A sentence about something that is other than in ours.
    pub fn difference(&self, difference: &Difference) -> String {
        match difference {
            Difference::Added { list, record } => {
                self.say("merge-added", &[("what", self.record(list, record).into())])
            }
            Difference::Removed { list, record } => {
                self.say("merge-removed", &[("what", self.record(list, record).into())])
            }
            Difference::Changed { unit, record, field, before, after } => {
                let values = [
                    ("what", self.place(unit, record, field).into()),
                    ("before", self.value(unit, field, before).into()),
                    ("after", self.value(unit, field, after).into()),
                ];
                self.say("merge-changed", &values)
            }
        }
    }

    /// What a conflict is about.
    pub fn about(&self, conflict: &Conflict) -> String {
        self.place(&conflict.unit, &conflict.record, &conflict.field)
    }

    /// One of the values of a conflict.
    pub fn choice(&self, conflict: &Conflict, value: &Value) -> String {
        if conflict.field.is_empty() {
            let key = if value.is_null() { "merge-value-away" } else { "merge-value-stays" };
            return self.say(key, &[]);
        }
        self.value(&conflict.unit, &conflict.field, value)
    }

    /// One of the values of a conflict, with all its words.
    pub fn whole(&self, conflict: &Conflict, value: &Value) -> String {
        match value {
            Value::String(text) if text.parse::<Date>().is_err() => text.clone(),
            value => self.choice(conflict, value),
        }
    }

    /// A record or part, and which field of it.
    fn place(&self, unit: &str, record: &Map<String, Value>, field: &str) -> String {
        if field.is_empty() {
            return self.record(unit, record);
        }
        let (name, field) = (field, self.field(unit, field));
        match unit {
            "" => field,
            "facts" | "steps" | "fixed" => {
                let kind = self.say(&format!("merge-kind-{unit}"), &[]);
                self.say("merge-place", &[("what", kind.into()), ("field", field.into())])
            }
            _ => {
                let own = matches!(
                    (unit, name),
                    ("log", "text") | ("voice", "words") | ("documents" | "contacts", "name")
                );
                let what = self.named(unit, record, own);
                self.say("merge-place", &[("what", what.into()), ("field", field.into())])
            }
        }
    }

    /// A record by what a parent knows it by: its date, and its name or first words.
    fn record(&self, unit: &str, record: &Map<String, Value>) -> String {
        self.named(unit, record, false)
    }

    fn named(&self, unit: &str, record: &Map<String, Value>, told: bool) -> String {
        let kind = self.texts.find(self.language, &format!("merge-kind-{unit}"));
        let kind = kind.unwrap_or_else(|| unit.to_owned());
        let text = |field: &str| record.get(field).and_then(Value::as_str).unwrap_or_default();
        let id = |prefix: &str, field: &str| {
            let key = format!("{prefix}-{}", text(field).replace('.', "-"));
            self.texts.find(self.language, &key)
        };
        let name = match unit {
            // What the sentence tells of is not said twice.
            _ if told => String::new(),
            "situations" => id("situation", "id").unwrap_or_else(|| text("id").to_owned()),
            "events" => id("event", "event").unwrap_or_else(|| text("event").to_owned()),
            "documents" | "contacts" => text("name").to_owned(),
            "log" => text("text").to_owned(),
            "voice" => text("words").to_owned(),
            "meetings" => [text("place"), text("with")].join(" ").trim().to_owned(),
            _ => String::new(),
        };
        let date = text("date").parse::<Date>().ok();
        let date = date.map(|date| format::date(date, DateStyle::Full, self.language));
        let parts = [Some(kind), date, Some(quoted(&name)).filter(|_| !name.is_empty())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn field(&self, unit: &str, field: &str) -> String {
        let find = |key: &str| self.texts.find(self.language, key);
        let own = |prefix: &str, id: &str| find(&format!("{prefix}-{}", id.replace('.', "-")));
        let told = match (unit, field.split_once('/')) {
            ("facts", _) => own("question-fact", field),
            ("steps", _) => own("step", field),
            ("fixed", Some((_, rest))) => {
                find(&format!("merge-field-{}", rest.split('/').next().unwrap_or_default()))
            }
            (_, Some(("answers", id))) => own("question", id),
            (_, Some(("outcomes", id))) => own("step", id),
            (_, Some(("documents", _))) => find("merge-field-document"),
            _ => find(&format!("merge-field-{}", field.replace('_', "-"))),
        };
        told.unwrap_or_else(|| field.to_owned())
    }

    /// A value as it can be read.
    fn value(&self, unit: &str, field: &str, value: &Value) -> String {
        let find = |key: String| self.texts.find(self.language, &key);
        let id = |id: &Value| id.as_str().unwrap_or_default().replace('.', "-");
        let told = match (unit, field.split_once('/')) {
            ("facts", _) => {
                let question = format!("question-fact-{}", field.replace('.', "-"));
                find(format!("{question}.answer-{}", id(&value["value"])))
            }
            (_, Some(("answers", question))) => {
                let question = format!("question-{}", question.replace('.', "-"));
                find(format!("{question}.answer-{}", id(&value["answer"])))
            }
            (_, Some(("outcomes", step))) => {
                let step = format!("step-{}", step.replace('.', "-"));
                find(format!("{step}.outcome-{}", id(&value["outcome"])))
            }
            (_, Some(("documents", _))) if !value.is_null() => find("merge-value-there".to_owned()),
            ("steps", None) => find(format!("merge-value-{}", id(&value["status"]))),
            ("log", None) if field == "kind" => find(format!("log-kind-{}", id(value))),
            ("voice", None) if field == "seen" => find(format!("merge-value-{}", id(value))),
            _ => None,
        };
        told.unwrap_or_else(|| self.plain(value))
    }

    fn plain(&self, value: &Value) -> String {
        let nothing = || self.say("merge-value-nothing", &[]);
        match value {
            Value::Null => nothing(),
            Value::String(text) if text.trim().is_empty() => nothing(),
            Value::Bool(true) => self.say("merge-value-yes", &[]),
            Value::Bool(false) => self.say("merge-value-no", &[]),
            Value::Number(number) => number.to_string(),
            Value::String(text) => match text.parse::<Date>() {
                Ok(date) => format::date(date, DateStyle::Full, self.language),
                Err(_) => quoted(text),
            },
            Value::Array(values) => {
                let all: Vec<String> = values.iter().map(|value| self.plain(value)).collect();
                if all.is_empty() { nothing() } else { all.join("; ") }
            }
            Value::Object(fields) => {
                let told = fields.values().filter(|value| {
                    !value.is_null() && value.as_str().is_none_or(|text| !text.trim().is_empty())
                });
                let all: Vec<String> = told.map(|value| self.plain(value)).collect();
                if all.is_empty() { nothing() } else { all.join(", ") }
            }
        }
    }
}

/// The first words, on one line, between quotation marks; signs that steer a terminal are replaced.
fn quoted(text: &str) -> String {
    let steers = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = words.replace(|sign: char| sign.is_control() || steers(sign), "\u{fffd}");
    if clean.chars().count() <= LONG {
        return format!("‘{clean}’");
    }
    let short: String = clean.chars().take(LONG).collect();
    format!("‘{}…’", short.trim_end())
}
