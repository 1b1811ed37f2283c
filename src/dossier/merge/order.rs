//! The order of a list that two copies went on with.

use std::collections::{BTreeMap, BTreeSet};

/// When a record was added, as its stamps say; `None` = before there were stamps.
pub(super) type Added = Option<(u64, String)>;

/// Both lists in one. Where the two agree about what both have, that stays, and what only one has
/// comes between, in the order in which it was added; else all is put in that order.
pub(super) fn merged(
    mine: &[String],
    others: &[String],
    added: impl Fn(&str) -> Added,
) -> Vec<String> {
    if mine == others {
        return mine.to_vec();
    }
    let (own, other): (BTreeSet<&String>, BTreeSet<&String>) =
        (mine.iter().collect(), others.iter().collect());
    let common = |list: &[String], there: &BTreeSet<&String>| -> Vec<String> {
        list.iter().filter(|unit| there.contains(unit)).cloned().collect()
    };
    let anchors = common(mine, &other);
    if anchors != common(others, &own) {
        let mut all: Vec<String> = own.union(&other).map(|unit| (*unit).clone()).collect();
        let keys: BTreeMap<String, Added> =
            all.iter().map(|unit| (unit.clone(), added(unit))).collect();
        all.sort_by(|a, b| (keys.get(a), a).cmp(&(keys.get(b), b)));
        return all;
    }
    let mut out = Vec::with_capacity(own.len() + other.len());
    let (mut mine, mut others) = (mine.iter(), others.iter());
    for anchor in anchors.iter().map(Some).chain([None]) {
        let until = |list: &mut std::slice::Iter<'_, String>| -> Vec<String> {
            list.by_ref().take_while(|unit| Some(*unit) != anchor).cloned().collect()
        };
        let (left, right) = (until(&mut mine), until(&mut others));
        out.extend(interleaved(left, right, &added));
        out.extend(anchor.cloned());
    }
    out
}

/// Two lists without a common member: again and again the one that was added first.
fn interleaved(
    left: Vec<String>,
    right: Vec<String>,
    added: &impl Fn(&str) -> Added,
) -> Vec<String> {
    let keyed = |list: Vec<String>| list.into_iter().map(|unit| (added(&unit), unit)).peekable();
    let (mut left, mut right) = (keyed(left), keyed(right));
    let mut out = Vec::new();
    loop {
        let next = match (left.peek(), right.peek()) {
            (Some(one), Some(other)) if one <= other => left.next(),
            (_, Some(_)) => right.next(),
            (Some(_), None) => left.next(),
            (None, None) => return out,
        };
        out.extend(next.map(|(_, unit)| unit));
    }
}
