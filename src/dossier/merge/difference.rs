//! What a merge changes in ours, and what is left to choose: values, no words.

use std::collections::BTreeMap;

use serde_json::Value;

use super::unit::Unit;
use crate::dossier::{
    Dossier, RecordId,
    registers::{FIXED, Fields, LISTS, Parts, list_of, split},
};

/// Fields that are no news to anyone.
const QUIET: [&str; 4] = ["", "id", "content_version", "created"];

/// Something that is other than in ours.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are said in the words of each")]
pub enum Difference {
    /// A record that ours did not have. `list` as in the file: `log`.
    Added { list: &'static str, record: Fields },
    /// A record that was taken away there.
    Removed { list: &'static str, record: Fields },
    /// A value of a record or part: `unit` is its list or part, `record` all fields as they become.
    Changed { unit: String, record: Fields, field: String, before: Value, after: Value },
}

/// Two copies say something else, and neither knew the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Where: as in [`Dossier::conflicts`] and [`crate::dossier::edit::Edit::Choose`].
    pub place: String,
    /// The list or part: `log`, `child`.
    pub unit: String,
    /// All fields of the record.
    pub record: Fields,
    /// Which field; empty = whether the record is there.
    pub field: String,
    /// What is shown now; for the record itself, the record.
    pub shown: Value,
    /// The other values; null = none, or taken away.
    pub others: Vec<Value>,
    /// The record was given to others: no value of it is chosen away, the other becomes a correction.
    pub fixed: bool,
}

impl Conflict {
    /// The id of the record.
    pub fn id(&self) -> Option<RecordId> {
        let id = self.record.get("id").and_then(Value::as_str)?;
        Some(RecordId(id.to_owned()))
    }
}

/// What is left to choose in a dossier, in the order of its places.
pub fn conflicts(dossier: &Dossier) -> Vec<Conflict> {
    if dossier.conflicts.is_empty() {
        return Vec::new();
    }
    let parts = Parts::of(dossier);
    let found = dossier.conflicts.iter().filter_map(|(place, others)| {
        let (unit, field) = split(place);
        let record = parts.units.get(&unit)?.clone();
        if unit.is_empty() && QUIET.contains(&field.as_str()) {
            return None;
        }
        let shown = match field.as_str() {
            "" => Value::Object(record.clone()),
            field => record.get(field).cloned().unwrap_or_default(),
        };
        let others: Vec<Value> = others.iter().filter(|value| **value != shown).cloned().collect();
        let unit = kind(&unit);
        let place = place.clone();
        let fixed = is_fixed(&parts, &record) && unit != "situations";
        (!others.is_empty()).then_some(Conflict {
            place,
            unit,
            record,
            field,
            shown,
            others,
            fixed,
        })
    });
    found.collect()
}

fn is_fixed(parts: &Parts, record: &Fields) -> bool {
    let id = record.get("id").and_then(Value::as_str).unwrap_or_default();
    parts.units.get(FIXED).is_some_and(|fixed| fixed.contains_key(id))
}

/// The list of a record, or the part itself.
fn kind(unit: &str) -> String {
    list_of(unit).map_or_else(|| unit.to_owned(), str::to_owned)
}

pub(super) fn between(
    before: &BTreeMap<String, Unit>,
    after: &BTreeMap<String, Unit>,
    order: &BTreeMap<String, Vec<String>>,
) -> Vec<Difference> {
    let mut found = Vec::new();
    let parts = after.keys().filter(|name| list_of(name).is_none());
    let gone = after.iter().filter(|(name, unit)| list_of(name).is_some() && !unit.alive);
    let listed = LISTS.iter().filter_map(|list| order.get(*list)).flatten();
    for name in parts.chain(listed).chain(gone.map(|(name, _)| name)) {
        let (old, Some(new)) = (before.get(name), after.get(name)) else { continue };
        if old == Some(new) {
            continue;
        }
        let was = old.filter(|unit| unit.alive);
        match (list_of(name), was, new.alive) {
            (Some(list), None, true) => {
                found.push(Difference::Added { list, record: new.fields.clone() });
            }
            (Some(list), Some(_), false) => {
                found.push(Difference::Removed { list, record: new.fields.clone() });
            }
            (_, _, false) => {}
            (_, was, true) => {
                changed(name, was.map(|unit| &unit.fields), &new.fields, &mut found);
            }
        }
    }
    found
}

fn changed(name: &str, old: Option<&Fields>, new: &Fields, found: &mut Vec<Difference>) {
    let none = Fields::new();
    let old = old.unwrap_or(&none);
    let names = new.keys().chain(old.keys().filter(|field| !new.contains_key(*field)));
    // That a record was sent at all is told by each time that it was.
    let quiet = |field: &str| QUIET.contains(&field) || name == FIXED && !field.contains('/');
    for field in names.filter(|field| !quiet(field)) {
        let value = |fields: &Fields| fields.get(field).cloned().unwrap_or_default();
        let (before, after) = (value(old), value(new));
        if before != after {
            found.push(Difference::Changed {
                unit: kind(name),
                record: if name.is_empty() { Fields::new() } else { new.clone() },
                field: field.clone(),
                before,
                after,
            });
        }
    }
}
