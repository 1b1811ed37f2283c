//! What a merge changes, unit by unit, and back: as an edit it stands in the history, and its undo
//! forgets that the other copy was ever seen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::dossier::{
    Dossier,
    edit::{Edit, Refused},
    marks::{Mark, Marks, Removed},
    registers::{Conflicts, Fields, LISTS, Parts, split, unit_of},
};

/// What came from another copy of the same dossier.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Join {
    /// By unit: how it was and how it is.
    pub(in crate::dossier) units: BTreeMap<String, Joined>,
    /// Of each list that another order: the units before and after.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(in crate::dossier) order: BTreeMap<String, Order>,
}

/// A unit, before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::dossier) struct Joined {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::dossier) before: Option<Held>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::dossier) after: Option<Held>,
}

/// The units of a list, before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::dossier) struct Order {
    pub(in crate::dossier) before: Vec<String>,
    pub(in crate::dossier) after: Vec<String>,
}

/// All that is known of a unit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(in crate::dossier) struct Held {
    /// `None` = it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::dossier) fields: Option<Fields>,
    #[serde(default, skip_serializing_if = "Conflicts::is_empty")]
    pub(in crate::dossier) conflicts: Conflicts,
    /// As in `dossier.json`.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub(in crate::dossier) stamps: Value,
}

impl Held {
    /// What is known of a unit; `None` = nothing.
    pub(in crate::dossier) fn of(unit: &str, parts: &Parts, marks: &Marks) -> Option<Self> {
        let fields = parts.units.get(unit).cloned();
        let conflicts = parts.conflicts.get(unit).cloned().unwrap_or_default();
        let mut own = Marks::default();
        if let Some(mark) = marks.units.get(unit) {
            own.units.insert(unit.to_owned(), mark.clone());
        }
        if let Some(removed) = marks.removed.get(unit) {
            own.removed.insert(unit.to_owned(), removed.clone());
        }
        let stamps = own.write().unwrap_or_default();
        let held = Self { fields, conflicts, stamps };
        (held != Self::default()).then_some(held)
    }

    pub(in crate::dossier) fn marks(&self, unit: &str) -> (Mark, Option<Removed>) {
        let mut marks = Marks::read(self.stamps.clone());
        (marks.units.remove(unit).unwrap_or_default(), marks.removed.remove(unit))
    }
}

impl Join {
    /// The edit that undoes it.
    pub(in crate::dossier) fn back(&self) -> Self {
        let units = self.units.iter().map(|(unit, joined)| {
            let Joined { before, after } = joined.clone();
            (unit.clone(), Joined { before: after, after: before })
        });
        let order = self.order.iter().map(|(list, order)| {
            let Order { before, after } = order.clone();
            (list.clone(), Order { before: after, after: before })
        });
        Self { units: units.collect(), order: order.collect() }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty() && self.order.is_empty()
    }

    pub(in crate::dossier) fn put_into(&self, parts: &mut Parts) {
        for (unit, joined) in &self.units {
            let after = joined.after.as_ref();
            parts.set(unit, after.and_then(|held| held.fields.clone()));
            parts.conflicts.remove(unit);
            if let Some(held) = after.filter(|held| !held.conflicts.is_empty()) {
                parts.conflicts.insert(unit.clone(), held.conflicts.clone());
            }
        }
        for (list, order) in &self.order {
            parts.sort(list, &order.after);
        }
    }

    /// The joins in an edit, in the order in which they are done.
    pub(in crate::dossier) fn of(edit: &Edit) -> Vec<&Self> {
        match edit {
            Edit::Join { join } => vec![join],
            Edit::All { edits } => edits.iter().flat_map(Self::of).collect(),
            _ => Vec::new(),
        }
    }
}

impl Dossier {
    /// A record of which it is open whether it should be there, as it is now.
    pub(super) fn open_presence(&self, id: &str) -> Option<(String, Value)> {
        if self.conflicts.is_empty() {
            return None;
        }
        let mut units = LISTS.into_iter().map(|list| unit_of(list, id));
        let unit = units.find(|unit| self.conflicts.contains_key(unit))?;
        let fields = Parts::of(self).units.remove(&unit)?;
        Some((unit, Value::Object(fields)))
    }

    /// Who takes a record away decides that it should not be there; the undo opens that again.
    pub(super) fn decided(&mut self, open: Option<(String, Value)>, undo: Edit) -> Edit {
        let Some((place, value)) = open else { return undo };
        let others = self.conflicts.remove(&place).unwrap_or_default();
        Edit::All { edits: vec![undo, Edit::Choose { place, value, others }] }
    }

    pub(in crate::dossier) fn join(&mut self, join: &Join) -> Result<Edit, Refused> {
        let mut parts = Parts::of(self);
        let as_it_was = |(unit, joined): (&String, &Joined)| {
            let before = joined.before.as_ref().and_then(|held| held.fields.as_ref());
            parts.units.get(unit) == before
        };
        if !join.units.iter().all(as_it_was) {
            return Err(Refused::ChangedSince);
        }
        join.put_into(&mut parts);
        *self = parts.whole()?;
        Ok(Edit::Join { join: Box::new(join.back()) })
    }

    /// Sets a value by its place, and what is still to be chosen there; null takes it away.
    pub(in crate::dossier) fn choose(
        &mut self,
        at: String,
        value: Value,
        others: Vec<Value>,
    ) -> Result<Edit, Refused> {
        let mut parts = Parts::of(self);
        let (unit, field) = split(&at);
        let before = if field.is_empty() {
            let before = parts.units.get(&unit).cloned().map(Value::Object);
            let fields = match value {
                Value::Object(fields) => Some(fields),
                _ => None,
            };
            parts.set(&unit, fields);
            before
        } else {
            let Some(fields) = parts.units.get_mut(&unit) else { return Err(Refused::NoDossier) };
            // What is taken away leaves its place to what comes after it.
            let before = fields.get(&field).cloned();
            if value.is_null() {
                fields.shift_remove(&field);
            } else {
                fields.insert(field.clone(), value);
            }
            before
        };
        let conflicts = parts.conflicts.entry(unit).or_default();
        let conflicts = if others.is_empty() {
            conflicts.remove(&field)
        } else {
            conflicts.insert(field, others)
        };
        *self = parts.whole()?;
        let others = conflicts.unwrap_or_default();
        Ok(Edit::Choose { place: at, value: before.unwrap_or_default(), others })
    }
}

impl Parts {
    /// Orders a list; what the order does not name comes last.
    fn sort(&mut self, list: &str, wanted: &[String]) {
        let Some(order) = self.order.get_mut(list) else { return };
        let place: BTreeMap<&str, usize> =
            wanted.iter().enumerate().map(|(at, unit)| (unit.as_str(), at)).collect();
        order.sort_by_key(|unit| place.get(unit.as_str()).copied().unwrap_or(usize::MAX));
    }
}
