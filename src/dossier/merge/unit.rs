//! One unit of two copies: field by field the values that no other knew.

use std::collections::BTreeMap;

use serde_json::Value;

use super::order::{self, Added};
use crate::dossier::{
    marks::Mark,
    registers::{Conflicts, Fields},
    stamp::{Stamp, Stamps},
};

/// A unit with its stamps.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Unit {
    pub(super) fields: Fields,
    /// It is in the dossier; if not, it was taken away.
    pub(super) alive: bool,
    /// Where it was taken away by who did not know of all edits; or, when it is gone, who took it.
    pub(super) gone: Stamps,
    pub(super) mark: Mark,
    /// Values that lost, by field, with their stamps in `mark`.
    pub(super) rivals: Conflicts,
}

/// A value of a field, `None` = it was taken away, and the stamp it comes from.
type Element = (Option<Value>, Stamp);

/// A value and all stamps it has.
type Group = (Option<Value>, Stamps);

impl Unit {
    /// The conflicts of the file: one about the unit itself tells who took it away.
    pub(super) fn take_conflicts(&mut self, conflicts: Conflicts) {
        self.rivals = conflicts;
        if self.rivals.remove("").is_some() {
            let gone = self.mark.rivals.remove("").unwrap_or_default();
            let stamps = gone.iter().flat_map(|stamps| stamps.iter().collect::<Vec<_>>());
            self.gone = self.gone.iter().chain(stamps).collect();
        }
    }

    /// The unit without its conflicts, these, and its stamps.
    pub(super) fn give_conflicts(self) -> (Self, Conflicts, Mark) {
        let mut unit = self;
        let mut conflicts = std::mem::take(&mut unit.rivals);
        let mut mark = std::mem::take(&mut unit.mark);
        if unit.alive && !unit.gone.is_empty() {
            conflicts.insert(String::new(), vec![Value::Null]);
            mark.rivals.insert(String::new(), vec![unit.gone.clone()]);
        }
        (unit, conflicts, mark)
    }

    /// When the unit was added; `None` = before there were stamps.
    pub(super) fn first(&self) -> Added {
        let mut first: Added = None;
        for field in self.fields.keys() {
            for stamp in self.mark.of(field).iter() {
                let (n, session) = stamp.first()?;
                if first.as_ref().is_none_or(|(m, by)| (n, session) < (*m, by.as_str())) {
                    first = Some((n, session.to_owned()));
                }
            }
        }
        first
    }

    /// Both in one.
    pub(super) fn merge(&self, other: &Self) -> Self {
        let same_base = self.mark.base == other.mark.base;
        let base = if same_base { self.mark.base.clone() } else { Stamps::default() };
        let mut merged = Self { mark: Mark { base, ..Mark::default() }, ..Self::default() };
        let mut known = Stamp::default();
        for field in self.names(other) {
            let elements = self.elements(&field).into_iter().chain(other.elements(&field));
            let groups = groups(&field, maximal(elements.collect()));
            for (_, stamps) in &groups {
                known.join(&stamps.joined());
            }
            merged.set(field, groups, self, other);
        }
        let gone: Stamps = self.gone.iter().chain(other.gone.iter()).collect();
        merged.alive = gone.is_empty() || !gone.joined().covers(&known);
        merged.gone = if merged.alive {
            gone.iter().filter(|stamp| !known.covers(stamp)).collect()
        } else {
            gone
        };
        merged
    }

    /// All names of fields of both, in an order that does not depend on who merges.
    fn names(&self, other: &Self) -> Vec<String> {
        let present = |unit: &Self| -> Vec<String> { unit.fields.keys().cloned().collect() };
        let first = |unit: &Self, field: &str| {
            let stamps = unit.fields.contains_key(field).then(|| unit.mark.of(field));
            stamps.and_then(|stamps| {
                stamps.joined().first().map(|(n, session)| (n, session.to_owned()))
            })
        };
        let added = |field: &str| first(self, field).max(first(other, field));
        let mut names = order::merged(&present(self), &present(other), added);
        let rest = [self, other].into_iter().flat_map(|unit| {
            unit.mark.fields.keys().chain(unit.rivals.keys()).cloned().collect::<Vec<_>>()
        });
        let mut rest: Vec<String> = rest.filter(|name| !names.contains(name)).collect();
        rest.sort();
        rest.dedup();
        names.extend(rest);
        names
    }

    /// The values of a field.
    fn elements(&self, field: &str) -> Vec<Element> {
        let value = self.fields.get(field);
        let mut elements = Vec::new();
        if value.is_some() || self.mark.fields.contains_key(field) {
            let value = value.filter(|value| !value.is_null());
            elements.extend(self.mark.of(field).iter().map(|stamp| (value.cloned(), stamp)));
        }
        let stamps = self.mark.rivals.get(field);
        for (at, value) in self.rivals.get(field).into_iter().flatten().enumerate() {
            let stamps = stamps.and_then(|all| all.get(at)).cloned().unwrap_or_default();
            let value = Some(value).filter(|value| !value.is_null());
            elements.extend(stamps.iter().map(|stamp| (value.cloned(), stamp)));
        }
        elements
    }

    /// Sets a field to the first of these values; the others are its rivals.
    fn set(&mut self, field: String, groups: Vec<Group>, one: &Self, other: &Self) {
        let mut groups = groups.into_iter();
        let Some((value, stamps)) = groups.next() else { return };
        let null = [one, other].iter().any(|unit| unit.fields.get(&field) == Some(&Value::Null));
        let value = value.or_else(|| null.then_some(Value::Null));
        if stamps != self.mark.base || value.is_none() {
            self.mark.fields.insert(field.clone(), stamps);
        }
        if let Some(value) = value {
            self.fields.insert(field.clone(), value);
        }
        let (values, stamps): (Vec<_>, Vec<_>) =
            groups.map(|(value, stamps)| (value.unwrap_or_default(), stamps)).unzip();
        if !values.is_empty() {
            self.rivals.insert(field.clone(), values);
            self.mark.rivals.insert(field, stamps);
        }
    }
}

/// What no other value of these knew.
fn maximal(elements: Vec<Element>) -> Vec<Element> {
    let known = |one: &Element| {
        let newer = |other: &Element| other.1.covers(&one.1) && !one.1.covers(&other.1);
        elements.iter().any(newer)
    };
    elements.iter().filter(|one| !known(one)).cloned().collect()
}

/// The same value once, with all its stamps; first the one that is shown: what is there before what
/// was taken away, what keeps a record private before what shows it, then the latest.
fn groups(field: &str, elements: Vec<Element>) -> Vec<Group> {
    let mut groups: BTreeMap<String, (Option<Value>, Vec<Stamp>)> = BTreeMap::new();
    for (value, stamp) in elements {
        let text = value.as_ref().map(Value::to_string).unwrap_or_default();
        groups.entry(text).or_insert_with(|| (value, Vec::new())).1.push(stamp);
    }
    let mut groups: Vec<(String, Group)> = groups
        .into_iter()
        .map(|(text, (value, stamps))| (text, (value, stamps.into_iter().collect())))
        .collect();
    groups.sort_by(|(text, one), (other_text, other)| {
        let key = |group: &Group, text: &str| {
            let (value, stamps) = group;
            let latest = stamps.latest().map(|(n, session)| (n, session.to_owned()));
            (value.is_some(), hides(field, value.as_ref()), latest, text.to_owned())
        };
        key(other, other_text).cmp(&key(one, text))
    });
    groups.into_iter().map(|(_, group)| group).collect()
}

fn hides(field: &str, value: Option<&Value>) -> bool {
    match field {
        "private" => value == Some(&Value::Bool(true)),
        "seen" => value.and_then(Value::as_str) == Some("parents"),
        _ => false,
    }
}
