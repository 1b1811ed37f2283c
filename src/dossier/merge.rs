//! Two copies of one dossier become one again, without loss and without clocks.
//!
//! Each field of each record is a set of values with the stamps they come from. Merging takes the
//! union and keeps what no other value of the field knew: so the order in which copies are merged,
//! and how often, makes no difference. What is only on one side stays: that it is not on the other
//! says nothing, as it may have been left out when the dossier was handed over. Taking away is a
//! stamp of its own, and an edit that did not know of it wins.

mod difference;
mod order;
mod unit;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Dossier,
    edit::{
        Refused,
        join::{Held, Join, Joined, Order},
    },
    marks::{Marks, Removed},
    registers::{LISTS, Parts, list_of},
    stamp::Stamps,
};
use unit::Unit;

pub use difference::{Conflict, Difference, conflicts};

/// A copy may be so many edits ahead of ours; a number beyond it was made up.
const AHEAD: u64 = 10_000_000;

/// One copy of a dossier: what it holds and what its stamps are.
#[derive(Debug)]
pub(in crate::dossier) struct Side<'a> {
    pub(in crate::dossier) dossier: &'a Dossier,
    pub(in crate::dossier) marks: &'a Marks,
    /// The number of its last edit.
    pub(in crate::dossier) edits: u64,
}

/// What two copies become.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// Both in one.
    pub dossier: Dossier,
    /// The edit that makes ours so.
    pub join: Join,
    /// What is other than in ours, in the order of the file.
    pub differences: Vec<Difference>,
    /// Records of the other copy whose id is that of another kind of record here: left out.
    pub left_out: usize,
    /// The number to go on counting from.
    pub(in crate::dossier) edits: u64,
    pub(in crate::dossier) marks: Marks,
}

/// Why two copies can't be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Another child, or the same one begun anew.
    #[error("another dossier")]
    Another,
    /// A newer version wrote the other: what it means is not known here.
    #[error("written by a newer version")]
    Newer,
    /// Nobody can have made so many edits.
    #[error("numbers that nobody can have reached")]
    Numbers,
    /// The values of the other make no dossier.
    #[error("no dossier when put together")]
    NoDossier,
}

impl From<Refused> for Fault {
    fn from(_: Refused) -> Self {
        Self::NoDossier
    }
}

/// Merges another copy into ours.
///
/// # Errors
/// When it is no copy of this dossier, or was made up.
pub(in crate::dossier) fn merge(ours: &Side<'_>, theirs: &Side<'_>) -> Result<Merged, Fault> {
    if ours.dossier.id != theirs.dossier.id {
        return Err(Fault::Another);
    }
    if theirs.edits > ours.edits.saturating_add(AHEAD) {
        return Err(Fault::Numbers);
    }
    let (mut mine, mut others) = (Parts::of(ours.dossier), Parts::of(theirs.dossier));
    let left_out = leave_out(&mine, &mut others);
    let (order_mine, order_others) =
        (std::mem::take(&mut mine.order), std::mem::take(&mut others.order));
    let before = units(&mut mine, ours.marks);
    let after = joined(&before, units(&mut others, theirs.marks));
    let order = lists(&order_mine, &order_others, &after);
    let join = between(&before, &after, &order_mine, &order);
    let differences = difference::between(&before, &after, &order);
    let (parts, marks) = apart(after, order, mine);
    let dossier = parts.whole()?;
    let edits = ours.edits.max(theirs.edits);
    Ok(Merged { dossier, join, differences, left_out, edits, marks })
}

/// Takes records out of the other copy whose id belongs to another kind of record here.
fn leave_out(mine: &Parts, others: &mut Parts) -> usize {
    let ids = |parts: &Parts| -> BTreeMap<String, &'static str> {
        let records = parts.units.keys().filter_map(|unit| Some((unit, list_of(unit)?)));
        let records = records.filter(|(_, list)| *list != "situations");
        records.map(|(unit, list)| (unit[list.len()..].to_owned(), list)).collect()
    };
    let known = ids(mine);
    let strange: Vec<String> = ids(others)
        .into_iter()
        .filter(|(id, list)| known.get(id).is_some_and(|mine| mine != list))
        .map(|(id, list)| format!("{list}{id}"))
        .collect();
    for unit in &strange {
        others.set(unit, None);
    }
    strange.len()
}

/// Every unit of a copy, with its stamps: also what is gone.
fn units(parts: &mut Parts, marks: &Marks) -> BTreeMap<String, Unit> {
    let mut units: BTreeMap<String, Unit> = BTreeMap::new();
    for (name, fields) in std::mem::take(&mut parts.units) {
        units.insert(name, Unit { fields, alive: true, ..Unit::default() });
    }
    for (name, removed) in &marks.removed {
        let unit = units.entry(name.clone()).or_default();
        unit.gone = removed.stamps.clone();
        if !unit.alive {
            unit.fields.clone_from(&removed.fields);
        }
    }
    for (name, mark) in &marks.units {
        if let Some(unit) = units.get_mut(name) {
            unit.mark = mark.clone();
        }
    }
    for (name, conflicts) in std::mem::take(&mut parts.conflicts) {
        if let Some(unit) = units.get_mut(&name) {
            unit.take_conflicts(conflicts);
        }
    }
    units
}

fn joined(mine: &BTreeMap<String, Unit>, others: BTreeMap<String, Unit>) -> BTreeMap<String, Unit> {
    let mut all: BTreeMap<String, Unit> = BTreeMap::new();
    for (name, other) in others {
        let unit = match mine.get(&name) {
            Some(own) if *own == other => other,
            Some(own) => own.merge(&other),
            None => other,
        };
        all.insert(name, unit);
    }
    for (name, own) in mine {
        if !all.contains_key(name) {
            all.insert(name.clone(), own.clone());
        }
    }
    all
}

/// The order of each list.
fn lists(
    mine: &BTreeMap<String, Vec<String>>,
    others: &BTreeMap<String, Vec<String>>,
    units: &BTreeMap<String, Unit>,
) -> BTreeMap<String, Vec<String>> {
    let none = Vec::new();
    let key = |unit: &str| units.get(unit).and_then(Unit::first);
    let order = |list: &str| {
        let (own, other) = (mine.get(list).unwrap_or(&none), others.get(list).unwrap_or(&none));
        let alive = |unit: &String| units.get(unit).is_some_and(|unit| unit.alive);
        let mut order: Vec<String> = order::merged(own, other, key);
        order.retain(alive);
        order
    };
    let mut orders: BTreeMap<String, Vec<String>> =
        LISTS.into_iter().map(|list| (list.to_owned(), order(list))).collect();
    // What both sides had taken away can be there again: neither knew all edits of the other.
    let listed: BTreeSet<&String> = orders.values().flatten().collect();
    let back: Vec<String> = units
        .iter()
        .filter(|(name, unit)| unit.alive && list_of(name).is_some() && !listed.contains(name))
        .map(|(name, _)| name.clone())
        .collect();
    for name in back {
        let list = list_of(&name).unwrap_or_default().to_owned();
        orders.entry(list).or_default().push(name);
    }
    orders
}

/// What makes one of the other.
fn between(
    before: &BTreeMap<String, Unit>,
    after: &BTreeMap<String, Unit>,
    old: &BTreeMap<String, Vec<String>>,
    new: &BTreeMap<String, Vec<String>>,
) -> Join {
    let mut join = Join::default();
    for (name, unit) in after {
        if before.get(name) != Some(unit) {
            let before = before.get(name).and_then(|unit| held(name, unit));
            let joined = Joined { before, after: held(name, unit) };
            join.units.insert(name.clone(), joined);
        }
    }
    for (list, after) in new {
        let before = old.get(list).cloned().unwrap_or_default();
        if before != *after {
            join.order.insert(list.clone(), Order { before, after: after.clone() });
        }
    }
    join
}

fn held(name: &str, unit: &Unit) -> Option<Held> {
    let (mut parts, mut marks) = (Parts::default(), Marks::default());
    put(name, unit.clone(), &mut parts, &mut marks);
    Held::of(name, &parts, &marks)
}

/// The parts and the stamps of units.
fn apart(
    units: BTreeMap<String, Unit>,
    order: BTreeMap<String, Vec<String>>,
    rest: Parts,
) -> (Parts, Marks) {
    let (mut parts, mut marks) = (rest, Marks::default());
    for (name, unit) in units {
        put(&name, unit, &mut parts, &mut marks);
    }
    parts.order = order;
    (parts, marks)
}

fn put(name: &str, unit: Unit, parts: &mut Parts, marks: &mut Marks) {
    let (unit, conflicts, mark) = unit.give_conflicts();
    if !conflicts.is_empty() {
        parts.conflicts.insert(name.to_owned(), conflicts);
    }
    if !mark.is_empty() {
        marks.units.insert(name.to_owned(), mark);
    }
    if unit.alive {
        parts.units.insert(name.to_owned(), unit.fields);
    } else {
        let removed = Removed { stamps: unit.gone, fields: unit.fields };
        marks.removed.insert(name.to_owned(), removed);
    }
}

impl super::marks::Mark {
    fn is_empty(&self) -> bool {
        self.base == Stamps::default() && self.fields.is_empty() && self.rivals.is_empty()
    }
}

#[cfg(test)]
mod tests;
