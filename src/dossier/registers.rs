//! A dossier as values by their place, which is what can be merged: every field of every record
//! apart, also fields that only a newer version knows.
//!
//! A *unit* is what has fields: a record (`log/0123456789abcdef`), a part (`child`, `facts`), or
//! the dossier itself (an empty name). A *place* is a unit and a field: `log/0123456789abcdef/text`.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::{Dossier, edit::Refused};
use crate::files::incoming::hash_of_bytes;

/// Lists of records.
pub(in crate::dossier) const LISTS: [&str; 7] =
    ["situations", "events", "log", "meetings", "documents", "contacts", "voice"];
/// Parts with fields of their own.
const PARTS: [&str; 7] = ["child", "school", "board", "swv", "facts", "steps", FIXED];
/// What was given to others: each time it was sent, and each correction, is a value of its own.
pub(in crate::dossier) const FIXED: &str = "fixed";
/// What is not merged: who it is, text under typing, and what a merge left open.
const OWN: [&str; 4] = ["version", "id", "drafts", CONFLICTS];
const CONFLICTS: &str = "conflicts";

/// Lists inside a record, each member a value of its own; with the field that names the member.
const MEMBERS: [(&str, &str, &str); 2] =
    [("situations", "answers", "question"), ("log", "documents", "")];
/// Maps inside a record.
const KEYED: [(&str, &str); 1] = [("situations", "outcomes")];

/// Fields of a unit by name.
pub(in crate::dossier) type Fields = Map<String, Value>;

/// Values that lost in a merge, by place; null = it was taken away.
pub type Conflicts = BTreeMap<String, Vec<Value>>;

/// A dossier, taken apart.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::dossier) struct Parts {
    pub(in crate::dossier) units: BTreeMap<String, Fields>,
    /// The units of each list, in order.
    pub(in crate::dossier) order: BTreeMap<String, Vec<String>>,
    /// By unit, then by field.
    pub(in crate::dossier) conflicts: BTreeMap<String, Conflicts>,
    own: Fields,
}

impl Parts {
    /// Takes a dossier apart.
    pub(in crate::dossier) fn of(dossier: &Dossier) -> Self {
        match serde_json::to_value(dossier) {
            Ok(Value::Object(file)) => Self::of_fields(file),
            // A dossier is an object of strings, numbers and lists: it always can be written.
            _ => Self::default(),
        }
    }

    /// Takes apart what stands in `dossier.json`.
    pub(in crate::dossier) fn of_fields(file: Fields) -> Self {
        let mut parts = Self::default();
        let mut rest = Fields::new();
        for (name, value) in file {
            match value {
                Value::Array(records) if LISTS.contains(&name.as_str()) => {
                    parts.take_list(&name, records);
                }
                Value::Object(fields) if PARTS.contains(&name.as_str()) => {
                    let fields = part_fields(&name, fields);
                    parts.units.insert(name, fields);
                }
                Value::Object(conflicts) if name == CONFLICTS => {
                    parts.take_conflicts(conflicts);
                }
                value if OWN.contains(&name.as_str()) => {
                    parts.own.insert(name, value);
                }
                value => {
                    rest.insert(name, value);
                }
            }
        }
        parts.units.insert(String::new(), rest);
        // Whether a record that is gone should be there was decided when it was taken away.
        for (unit, conflicts) in &mut parts.conflicts {
            if !parts.units.contains_key(unit) {
                conflicts.remove("");
            }
        }
        parts.conflicts.retain(|_, conflicts| !conflicts.is_empty());
        parts
    }

    fn take_conflicts(&mut self, conflicts: Fields) {
        for (at, values) in conflicts {
            if let Value::Array(values) = values {
                let (unit, field) = split(&at);
                self.conflicts.entry(unit).or_default().insert(field, values);
            }
        }
    }

    fn take_list(&mut self, list: &str, records: Vec<Value>) {
        let mut order = Vec::with_capacity(records.len());
        for record in records {
            let Value::Object(record) = record else { continue };
            let id = record.get("id").and_then(Value::as_str).unwrap_or_default();
            let unit = free(unit_of(list, id), |unit| self.units.contains_key(unit));
            order.push(unit.clone());
            self.units.insert(unit, flat(list, record));
        }
        self.order.insert(list.to_owned(), order);
    }

    /// Puts the dossier together again.
    ///
    /// # Errors
    /// When the values do not make one: somebody else wrote them.
    pub(in crate::dossier) fn whole(self) -> Result<Dossier, Refused> {
        serde_json::from_value(Value::Object(self.file())).map_err(|_| Refused::NoDossier)
    }

    /// As it stands in `dossier.json`.
    pub(in crate::dossier) fn file(self) -> Fields {
        let mut units = self.units;
        let mut file = self.own;
        file.extend(units.remove("").unwrap_or_default());
        for part in PARTS {
            if let Some(fields) = units.remove(part) {
                file.insert(part.to_owned(), Value::Object(part_whole(part, fields)));
            }
        }
        for list in LISTS {
            let order = self.order.get(list).map(Vec::as_slice).unwrap_or_default();
            let records = order.iter().filter_map(|unit| units.remove(unit));
            let records = records.map(|fields| Value::Object(nested(list, fields))).collect();
            file.insert(list.to_owned(), Value::Array(records));
        }
        let conflicts = self.conflicts.iter().flat_map(|(unit, conflicts)| {
            let places = conflicts.iter();
            places.map(|(field, values)| (place(unit, field), Value::Array(values.clone())))
        });
        file.insert(CONFLICTS.to_owned(), Value::Object(conflicts.collect()));
        file
    }

    /// Sets a unit, or takes it away; a new record comes last.
    pub(in crate::dossier) fn set(&mut self, unit: &str, fields: Option<Fields>) {
        let list = list_of(unit);
        if let Some(fields) = fields {
            let is_new = self.units.insert(unit.to_owned(), fields).is_none();
            if let (true, Some(list)) = (is_new, list) {
                self.order.entry(list.to_owned()).or_default().push(unit.to_owned());
            }
            return;
        }
        self.units.remove(unit);
        if let Some(order) = list.and_then(|list| self.order.get_mut(list)) {
            order.retain(|one| one != unit);
        }
    }
}

/// The list of a record's unit.
pub(in crate::dossier) fn list_of(unit: &str) -> Option<&'static str> {
    let (list, _) = unit.split_once('/')?;
    LISTS.into_iter().find(|one| *one == list)
}

pub(in crate::dossier) fn unit_of(list: &str, id: &str) -> String {
    format!("{list}/{}", escaped(id))
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// The fields of a part, with what was given to others taken apart: `<record>/sent/<hash>`.
fn part_fields(part: &str, values: Fields) -> Fields {
    if part != FIXED {
        return values;
    }
    let mut fields = Fields::new();
    for (id, value) in values {
        let id = escaped(&id);
        let Value::Object(value) = value else { continue };
        fields.insert(id.clone(), Value::Bool(true));
        for (name, value) in value {
            let name = format!("{id}/{}", escaped(&name));
            match value {
                Value::Array(values) => fields.extend(values.into_iter().map(|value| {
                    let hash = hash_of_bytes(value.to_string().as_bytes());
                    (format!("{name}/{}", &hash[..16]), value)
                })),
                value => {
                    fields.insert(name, value);
                }
            }
        }
    }
    fields
}

fn part_whole(part: &str, fields: Fields) -> Fields {
    if part != FIXED {
        return fields;
    }
    let mut whole = Fields::new();
    for (place, value) in fields {
        let mut names = place.split('/').map(unescaped);
        let id = names.next().unwrap_or_default();
        let slot = whole.entry(id).or_insert_with(|| Value::Object(Fields::new()));
        let (Value::Object(slot), Some(name)) = (slot, names.next()) else { continue };
        if names.next().is_none() {
            slot.insert(name, value);
        } else if let Value::Array(list) =
            slot.entry(name).or_insert_with(|| Value::Array(Vec::new()))
        {
            list.push(value);
        }
    }
    whole
}

/// A name that is not taken: a file that somebody edited may hold an id twice, and keeps both.
fn free(name: String, taken: impl Fn(&str) -> bool) -> String {
    if !taken(&name) {
        return name;
    }
    let mut numbered = (2..).map(|n: u32| format!("{name}~{n}"));
    numbered.find(|name| !taken(name)).unwrap_or(name)
}

/// The place of a field; of the unit itself when the field has no name.
pub(in crate::dossier) fn place(unit: &str, field: &str) -> String {
    match (unit, field) {
        ("", field) => escaped(field),
        (unit, "") => unit.to_owned(),
        (unit, field) => format!("{unit}/{field}"),
    }
}

/// The unit and field of a place.
pub(in crate::dossier) fn split(place: &str) -> (String, String) {
    let first = place.split('/').next().unwrap_or_default();
    let depth = if LISTS.contains(&first) { 2 } else { 1 };
    if depth == 1 && !PARTS.contains(&first) {
        return (String::new(), unescaped(place));
    }
    let mut ends = place.match_indices('/').map(|(at, _)| at);
    match ends.nth(depth - 1) {
        Some(end) => (place[..end].to_owned(), place[end + 1..].to_owned()),
        None => (place.to_owned(), String::new()),
    }
}

/// The fields of a record, with the members of its lists as fields.
pub(in crate::dossier) fn flat(list: &str, record: Fields) -> Fields {
    let member =
        |name: &str| MEMBERS.into_iter().find(|(of, field, _)| *of == list && *field == name);
    let keyed = |name: &str| KEYED.contains(&(list, name));
    let mut fields = Fields::new();
    for (name, value) in record {
        match (value, member(&name)) {
            (Value::Array(values), Some((_, field, id))) => {
                for value in values {
                    let key = if id.is_empty() { value.as_str() } else { value[id].as_str() };
                    let key = format!("{field}/{}", key.unwrap_or_default());
                    // A document twice in one entry is there once.
                    let twice = |key: &str| !id.is_empty() && fields.contains_key(key);
                    fields.insert(free(key, twice), value);
                }
            }
            (Value::Object(values), None) if keyed(&name) => {
                let values = values.into_iter();
                fields.extend(values.map(|(key, value)| (format!("{name}/{key}"), value)));
            }
            // Who may see a drawing can keep it at home: then it is not there, rather than none.
            (Value::Null, None) if list == "voice" && name == "document" => {}
            (value, _) => {
                fields.insert(name, value);
            }
        }
    }
    fields
}

/// The record of such fields.
pub(in crate::dossier) fn nested(list: &str, fields: Fields) -> Fields {
    let mut record = Fields::new();
    for (name, value) in fields {
        let inner = name.split_once('/').filter(|(outer, _)| {
            MEMBERS.iter().any(|(of, field, _)| *of == list && field == outer)
                || KEYED.contains(&(list, outer))
        });
        let Some((outer, key)) = inner else {
            record.insert(name, value);
            continue;
        };
        if KEYED.contains(&(list, outer)) {
            let slot = record.entry(outer).or_insert_with(|| Value::Object(Fields::new()));
            if let Value::Object(slot) = slot {
                slot.insert(key.to_owned(), value);
            }
        } else {
            let slot = record.entry(outer).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(slot) = slot {
                slot.push(value);
            }
        }
    }
    record
}

/// The fields whose value is another, of all units that are in one of the two: `None` = the unit is
/// not there.
pub(in crate::dossier) fn changes(before: &Fields, now: &Fields) -> Vec<Change> {
    let mut changes = Vec::new();
    let empty = Value::Null;
    let value = |file: &Fields, name: &str| file.get(name).cloned().unwrap_or_default();
    let names = before.keys().chain(now.keys().filter(|name| !before.contains_key(*name)));
    let (mut rest, mut rest_before) = (Fields::new(), Fields::new());
    for name in names {
        let pair = (before.get(name).unwrap_or(&empty), now.get(name).unwrap_or(&empty));
        if pair.0 == pair.1 || OWN.contains(&name.as_str()) {
            continue;
        }
        if let Some(list) = LISTS.into_iter().find(|list| list == name) {
            records_changed(list, pair, &mut changes);
        } else if PARTS.contains(&name.as_str()) {
            let fields =
                |value: &Value| part_fields(name, value.as_object().cloned().unwrap_or_default());
            let (before, now) = (fields(pair.0), fields(pair.1));
            changes.push(Change { unit: name.clone(), before: Some(before), now: Some(now) });
        } else {
            rest_before.insert(name.clone(), value(before, name));
            rest.insert(name.clone(), value(now, name));
        }
    }
    if !rest.is_empty() {
        changes.push(Change { unit: String::new(), before: Some(rest_before), now: Some(rest) });
    }
    changes
}

/// A unit that is another now; of the dossier itself only the fields that are.
#[derive(Debug)]
pub(in crate::dossier) struct Change {
    pub(in crate::dossier) unit: String,
    pub(in crate::dossier) before: Option<Fields>,
    pub(in crate::dossier) now: Option<Fields>,
}

fn records_changed(list: &'static str, (before, now): (&Value, &Value), changes: &mut Vec<Change>) {
    let (before, now) = (by_unit(list, before), by_unit(list, now));
    let old: HashMap<&str, &Fields> =
        before.iter().map(|(unit, fields)| (unit.as_str(), *fields)).collect();
    let new: HashMap<&str, &Fields> =
        now.iter().map(|(unit, fields)| (unit.as_str(), *fields)).collect();
    for (unit, fields) in &now {
        let before = old.get(unit.as_str()).copied();
        if before != Some(*fields) {
            changes.push(Change {
                unit: unit.clone(),
                before: before.map(|fields| flat(list, fields.clone())),
                now: Some(flat(list, (*fields).clone())),
            });
        }
    }
    for (unit, fields) in &before {
        if !new.contains_key(unit.as_str()) {
            let before = Some(flat(list, (*fields).clone()));
            changes.push(Change { unit: unit.clone(), before, now: None });
        }
    }
}

fn by_unit<'a>(list: &str, records: &'a Value) -> Vec<(String, &'a Fields)> {
    let records = records.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut taken = std::collections::HashSet::new();
    let records = records.iter().filter_map(Value::as_object);
    let named = records.map(|fields| {
        let id = fields.get("id").and_then(Value::as_str).unwrap_or_default();
        let unit = free(unit_of(list, id), |unit| taken.contains(unit));
        taken.insert(unit.clone());
        (unit, fields)
    });
    named.collect()
}
