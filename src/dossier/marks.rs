//! The stamps of a whole dossier: which edit each of its values comes from.
//!
//! They are made when a dossier is saved, from what differs from the save before: so each edit
//! there is, and each undo, gets its stamp in this one place.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    edit::join::{Held, Join},
    registers::{
        self, Change, Conflicts, Fields, LISTS, Parts, flat, list_of, nested, place, split, unit_of,
    },
    stamp::{Stamp, Stamps},
};

/// The stamps of a dossier. What has none is older than all stamps.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::dossier) struct Marks {
    pub(in crate::dossier) units: BTreeMap<String, Mark>,
    /// Records whose adding was undone: kept, so that an edit elsewhere brings back the whole.
    pub(in crate::dossier) removed: BTreeMap<String, Removed>,
}

/// The stamps of a unit.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::dossier) struct Mark {
    /// Of every field of a record that has none of its own: when it was added.
    pub(in crate::dossier) base: Stamps,
    /// A field with stamps that is not in the unit was taken away.
    pub(in crate::dossier) fields: BTreeMap<String, Stamps>,
    /// Of the values that lost, in the order of the dossier's conflicts.
    pub(in crate::dossier) rivals: BTreeMap<String, Vec<Stamps>>,
}

/// A record that is gone.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::dossier) struct Removed {
    pub(in crate::dossier) stamps: Stamps,
    pub(in crate::dossier) fields: Fields,
}

/// The stamp that the changes of a save get.
#[derive(Debug, Clone, Copy)]
pub(in crate::dossier) struct Pen<'a> {
    /// The number of the last edit.
    pub(in crate::dossier) n: u64,
    pub(in crate::dossier) session: &'a str,
}

impl Mark {
    /// The stamps of a field.
    pub(in crate::dossier) fn of(&self, field: &str) -> &Stamps {
        self.fields.get(field).unwrap_or(&self.base)
    }

    fn all(&self) -> impl Iterator<Item = &Stamps> {
        let rivals = self.rivals.values().flatten();
        std::iter::once(&self.base).chain(self.fields.values()).chain(rivals)
    }

    /// All that any value of the unit knew.
    fn joined(&self) -> Stamp {
        let mut all = Stamp::default();
        self.all().for_each(|stamps| all.join(&stamps.joined()));
        all
    }

    /// All that the unit says now is said anew: one stamp for all its fields, present or taken away.
    fn say_anew(&mut self, now: &Fields, knew: &Stamp, pen: Pen<'_>) {
        let mut known = Stamp::default();
        std::iter::once(&self.base).chain(self.fields.values()).for_each(|stamps| {
            known.join(&stamps.joined());
        });
        known.join(knew);
        let stamps = Stamps::one(known.next(pen.n, pen.session));
        self.fields.retain(|field, _| !now.contains_key(field));
        for own in self.fields.values_mut() {
            own.clone_from(&stamps);
        }
        self.base = stamps;
    }

    /// What a new value of this field covers, and its stamp.
    fn touch(&mut self, field: &str, knew: &Stamp, pen: Pen<'_>) {
        let mut stamp = self.of(field).joined();
        stamp.join(knew);
        self.fields.insert(field.to_owned(), Stamps::one(stamp.next(pen.n, pen.session)));
    }
}

impl Marks {
    /// Gives stamps to what differs between the dossier of the last save and that of this one.
    pub(in crate::dossier) fn note(&mut self, before: &Fields, now: &Fields, pen: Pen<'_>) {
        let (old, new) = (conflicts(before), conflicts(now));
        let mut settled = self.settled(&old, &new);
        for change in registers::changes(before, now) {
            self.note_unit(&change, &mut settled, pen);
            if change.unit == registers::FIXED {
                self.note_sent(&change, now, pen);
            }
        }
        for ((unit, field), knew) in settled {
            // A choice for what is shown is an edit too.
            if !self.removed.contains_key(&unit) {
                self.units.entry(unit).or_default().touch(shown(&field), &knew, pen);
            }
        }
        self.rivals(&old, &new, pen);
    }

    fn note_unit(&mut self, change: &Change, settled: &mut Settled, pen: Pen<'_>) {
        let unit = &change.unit;
        match (&change.before, &change.now) {
            (None, Some(now)) => self.note_new(unit, now, pen),
            (Some(before), None) => {
                let mut knew = self.units.get(unit).map(Mark::joined).unwrap_or_default();
                settled.retain(|(of, _), stamp| {
                    if of == unit {
                        knew.join(stamp);
                    }
                    of != unit
                });
                let stamps = Stamps::one(knew.next(pen.n, pen.session));
                let removed = Removed { stamps, fields: before.clone() };
                self.removed.insert(unit.clone(), removed);
            }
            (Some(before), Some(now)) => {
                let mark = self.units.entry(unit.clone()).or_default();
                for field in changed(before, now) {
                    let knew = settled.remove(&(unit.clone(), field.clone())).unwrap_or_default();
                    mark.touch(&field, &knew, pen);
                }
            }
            (None, None) => {}
        }
    }

    fn note_new(&mut self, unit: &str, now: &Fields, pen: Pen<'_>) {
        let mark = self.units.entry(unit.to_owned()).or_default();
        let Some(removed) = self.removed.remove(unit) else {
            mark.base = Stamps::one(Stamp::default().next(pen.n, pen.session));
            return;
        };
        // It comes back, by who knew that it was gone.
        let absent = removed.fields.keys().filter(|field| !now.contains_key(*field));
        for field in absent {
            mark.fields.entry(field.clone()).or_default();
        }
        mark.say_anew(now, &removed.stamps.joined(), pen);
    }

    /// Who sends a record says all of it anew: another copy that changed it, and did not know, does
    /// not take the place of what was sent.
    fn note_sent(&mut self, change: &Change, now: &Fields, pen: Pen<'_>) {
        let (Some(before), Some(after)) = (&change.before, &change.now) else { return };
        let sent = after.keys().filter(|field| !before.contains_key(*field));
        let sent = sent.filter_map(|field| field.split_once("/sent/"));
        for (id, _) in sent {
            for list in LISTS {
                let unit = format!("{list}/{id}");
                let records = now.get(list).and_then(Value::as_array).into_iter().flatten();
                let mut records = records.filter_map(Value::as_object);
                let own = |record: &&Fields| {
                    record
                        .get("id")
                        .and_then(Value::as_str)
                        .is_some_and(|id| unit_of(list, id) == unit)
                };
                if let Some(record) = records.find(own) {
                    let fields = flat(list, record.clone());
                    let mark = self.units.entry(unit).or_default();
                    mark.say_anew(&fields, &Stamp::default(), pen);
                }
            }
        }
    }

    /// What the values knew that no longer are conflicts, by place.
    fn settled(&self, before: &Conflicts, now: &Conflicts) -> Settled {
        let mut settled = Settled::new();
        for (at, old) in before {
            let new = now.get(at).map(Vec::as_slice).unwrap_or_default();
            let (unit, field) = split(at);
            let gone = old.iter().enumerate().filter(|(_, value)| !new.contains(value));
            for (place, _) in gone {
                let rivals = self.units.get(&unit).and_then(|mark| mark.rivals.get(&field));
                let stamps = rivals.and_then(|all| all.get(place)).cloned().unwrap_or_default();
                let knew = settled.entry((unit.clone(), field.clone())).or_default();
                knew.join(&stamps.joined());
            }
        }
        settled
    }

    /// Follows the conflicts. One that is there again, as its choice was undone, is between values
    /// of one stamp: neither is later.
    fn rivals(&mut self, before: &Conflicts, now: &Conflicts, pen: Pen<'_>) {
        let places = before.keys().chain(now.keys().filter(|at| !before.contains_key(*at)));
        for at in places.filter(|at| before.get(*at) != now.get(*at)) {
            let values = |conflicts: &Conflicts| conflicts.get(at).cloned().unwrap_or_default();
            let (old, new) = (values(before), values(now));
            let (unit, field) = split(at);
            let mark = self.units.entry(unit).or_default();
            let stamps = mark.rivals.remove(&field).unwrap_or_default();
            if new.iter().any(|value| !old.contains(value)) {
                mark.touch(shown(&field), &Stamp::default(), pen);
            }
            let of = |value: &Value| match old.iter().position(|one| one == value) {
                Some(at) => stamps.get(at).cloned().unwrap_or_default(),
                None => mark.of(shown(&field)).clone(),
            };
            let rivals: Vec<Stamps> = new.iter().map(of).collect();
            if !rivals.is_empty() {
                mark.rivals.insert(field, rivals);
            }
        }
    }

    /// Takes over the stamps of what was merged in, and what it holds as if it had been saved.
    pub(in crate::dossier) fn adopt(&mut self, join: &Join, before: Fields) -> Fields {
        let mut parts = Parts::of_fields(before);
        for (unit, joined) in &join.units {
            self.set(unit, joined.after.as_ref());
        }
        join.put_into(&mut parts);
        parts.file()
    }

    fn set(&mut self, unit: &str, held: Option<&Held>) {
        self.units.remove(unit);
        self.removed.remove(unit);
        let Some(held) = held else { return };
        let (mark, removed) = held.marks(unit);
        if mark != Mark::default() {
            self.units.insert(unit.to_owned(), mark);
        }
        if let Some(removed) = removed {
            self.removed.insert(unit.to_owned(), removed);
        }
    }

    /// Leaves out the stamps of what is left out, and all that only an earlier version held: it is
    /// then as if it was never there, not as if it was taken away.
    pub(in crate::dossier) fn leave_out(&mut self, before: &Parts, after: &Parts) {
        self.removed.clear();
        let units = std::mem::take(&mut self.units).into_iter().filter_map(|(name, mut mark)| {
            let (old, new) = (before.units.get(&name)?, after.units.get(&name)?);
            mark.fields.retain(|field, _| new.contains_key(field) || !old.contains_key(field));
            let open = after.conflicts.get(&name);
            mark.rivals.retain(|field, _| open.is_some_and(|open| open.contains_key(field)));
            Some((name, mark))
        });
        self.units = units.collect();
    }

    /// Reads the stamps of a file; what is not understood counts as no stamp.
    pub(in crate::dossier) fn read(value: Value) -> Self {
        let mut marks = Self::default();
        let Value::Object(mut file) = value else { return marks };
        for (at, text) in fields_of(file.remove(VALUES)) {
            let (unit, field) = split(&at);
            let stamps = Stamps::read(text.as_str().unwrap_or_default());
            let mark = marks.units.entry(unit).or_default();
            if field.is_empty() {
                mark.base = stamps;
            } else {
                mark.fields.insert(field, stamps);
            }
        }
        for (at, texts) in fields_of(file.remove(RIVALS)) {
            let (unit, field) = split(&at);
            let Value::Array(texts) = texts else { continue };
            let texts = texts.iter().map(|text| Stamps::read(text.as_str().unwrap_or_default()));
            marks.units.entry(unit).or_default().rivals.insert(field, texts.collect());
        }
        for (unit, removed) in fields_of(file.remove(REMOVED)) {
            let (Some(list), Value::Object(mut removed)) = (list_of(&unit), removed) else {
                continue;
            };
            let text = removed.get(STAMP).and_then(Value::as_str).unwrap_or_default();
            let stamps = Stamps::read(text);
            let fields = flat(list, fields_of(removed.remove(RECORD)));
            marks.removed.insert(unit, Removed { stamps, fields });
        }
        marks
    }

    /// As it stands in a file; `None` = there is nothing to say.
    pub(in crate::dossier) fn write(&self) -> Option<Value> {
        let (mut values, mut rivals, mut removed) = (Fields::new(), Fields::new(), Fields::new());
        for (unit, mark) in &self.units {
            if !mark.base.is_empty() {
                values.insert(unit.clone(), mark.base.to_string().into());
            }
            let fields = mark.fields.iter();
            values.extend(fields.map(|(field, stamps)| (place(unit, field), texts(stamps))));
            rivals.extend(mark.rivals.iter().map(|(field, stamps)| {
                (place(unit, field), Value::Array(stamps.iter().map(texts).collect()))
            }));
        }
        for (unit, gone) in &self.removed {
            let list = list_of(unit).unwrap_or_default();
            let record = Value::Object(nested(list, gone.fields.clone()));
            removed.insert(unit.clone(), json!({ STAMP: texts(&gone.stamps), RECORD: record }));
        }
        let all = [(VALUES, values), (RIVALS, rivals), (REMOVED, removed)];
        let all: Fields = all
            .into_iter()
            .filter(|(_, fields)| !fields.is_empty())
            .map(|(name, fields)| (name.to_owned(), Value::Object(fields)))
            .collect();
        (!all.is_empty()).then_some(Value::Object(all))
    }
}

const VALUES: &str = "values";
const RIVALS: &str = "rivals";
const REMOVED: &str = "removed";
const STAMP: &str = "stamp";
const RECORD: &str = "record";

/// What the values that were settled knew, by unit and field.
type Settled = BTreeMap<(String, String), Stamp>;

/// The field that tells of a conflict: of one about the record itself its id.
fn shown(field: &str) -> &str {
    if field.is_empty() { "id" } else { field }
}

fn texts(stamps: &Stamps) -> Value {
    stamps.to_string().into()
}

fn fields_of(value: Option<Value>) -> Fields {
    match value {
        Some(Value::Object(fields)) => fields,
        _ => Fields::new(),
    }
}

fn conflicts(file: &Fields) -> Conflicts {
    let found = file.get("conflicts").and_then(Value::as_object);
    let found = found.into_iter().flatten();
    found.filter_map(|(at, values)| Some((at.clone(), values.as_array()?.clone()))).collect()
}

/// The fields with another value. One that was not there and says nothing now is no edit: a part
/// that nobody filled in yet, or a field that a newer version of the program began.
fn changed(before: &Fields, now: &Fields) -> Vec<String> {
    let names = before.keys().chain(now.keys().filter(|name| !before.contains_key(*name)));
    let differs = |name: &&String| match (before.get(*name), now.get(*name)) {
        (None | Some(Value::Null), Some(value)) => !says_nothing(value),
        (Some(value), None | Some(Value::Null)) => !value.is_null(),
        (before, now) => before != now,
    };
    names.filter(differs).cloned().collect()
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}
