//! Reads one table of TOML key by key, so that every fault in it is found, each with its line.

mod condition;

pub(super) use condition::Asked;

use std::{fmt::Display, str::FromStr};

use jiff::civil::Date;
use serde::de::{
    DeserializeOwned, IntoDeserializer,
    value::{Error as Unfit, StrDeserializer},
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    YearDay,
    desk::{Desk, Kind},
    fault::Place,
};

/// Who can own or sign content.
const ROLES: [&str; 3] = ["jurist", "redactie", "steunpunt"];

type Value<'t> = &'t Spanned<DeValue<'t>>;

/// A table under reading.
pub(super) struct Entry<'t> {
    table: &'t DeTable<'t>,
    /// Where it begins.
    pub(super) at: Place,
    read: Vec<&'static str>,
    /// Keys that must be there and are not.
    missing: Vec<&'static str>,
}

impl<'t> Entry<'t> {
    pub(super) fn new(table: &'t DeTable<'t>, at: Place) -> Self {
        Self { table, at, read: Vec::new(), missing: Vec::new() }
    }

    /// The value of a key; from now on the key is known here.
    fn value(&mut self, key: &'static str) -> Option<Value<'t>> {
        self.read.push(key);
        self.table.get(key)
    }

    fn place(&self, value: Value<'_>) -> Place {
        Place { file: self.at.file, at: value.span().start }
    }

    /// Where a key's value stands, or where the table begins.
    pub(super) fn place_of(&self, key: &str) -> Place {
        self.table.get(key).map_or(self.at, |value| self.place(value))
    }

    /// Whether the key stands here.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The value of a key that must be there; [`Entry::finish`] says so if it is not.
    fn must(&mut self, key: &'static str) -> Option<Value<'t>> {
        let value = self.value(key);
        if value.is_none() {
            self.missing.push(key);
        }
        value
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, desk: &mut Desk, key: &'static str) -> Option<String> {
        let value = self.must(key)?;
        self.as_text(desk, value, key).map(str::to_owned)
    }

    /// A text that may be left out.
    pub(super) fn text_if(&mut self, desk: &mut Desk, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        self.as_text(desk, value, key).map(str::to_owned)
    }

    /// A text that must be there and may be empty.
    pub(super) fn text_or_empty(&mut self, desk: &mut Desk, key: &'static str) -> Option<String> {
        if self.must(key)?.get_ref().as_str() == Some("") {
            return Some(String::new());
        }
        self.text(desk, key)
    }

    /// A role that must be there: never a name.
    pub(super) fn role(&mut self, desk: &mut Desk, key: &'static str) -> Option<String> {
        let role = self.text(desk, key)?;
        if ROLES.contains(&role.as_str()) {
            return Some(role);
        }
        let what = format!("'{key}' cannot be '{role}'");
        desk.fault(self.place_of(key), what, format!("write a role: {}", ROLES.join(", ")));
        None
    }

    /// A day of every year (`03-25`), or a full week of a month (`02-week-1`); may be left out.
    pub(super) fn year_day(&mut self, desk: &mut Desk, key: &'static str) -> Option<YearDay> {
        let text = self.text_if(desk, key)?;
        let day = text.split_once('-').and_then(|(month, day)| {
            let month = month.parse().ok()?;
            // An ordinary year: 29 February is no day of every year.
            if let Some(week) = day.strip_prefix("week-") {
                let week = week.parse().ok().filter(|week| (1..=3).contains(week))?;
                return Date::new(2001, month, 1).ok().map(|_| YearDay::Week(month, week));
            }
            let date = Date::new(2001, month, day.parse().ok()?).ok()?;
            Some(YearDay::Day(date.month(), date.day()))
        });
        if day.is_none() {
            let what = format!("'{text}' is no day of the year");
            desk.fault(self.place_of(key), what, "write month-day, such as 03-25 or 02-week-1");
        }
        day
    }

    fn as_text(&self, desk: &mut Desk, value: Value<'t>, key: &str) -> Option<&'t str> {
        let text = value.get_ref().as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let what = format!("'{key}' is no text");
            desk.fault(self.place(value), what, "write it between quotes, not empty");
        }
        text
    }

    /// An id or period that must be there.
    pub(super) fn parse<T>(&mut self, desk: &mut Desk, key: &'static str) -> Option<T>
    where
        T: FromStr<Err: Display>,
    {
        let value = self.must(key)?;
        self.as_parsed(desk, value, key)
    }

    /// An id or period that may be left out.
    pub(super) fn parse_if<T>(&mut self, desk: &mut Desk, key: &'static str) -> Option<T>
    where
        T: FromStr<Err: Display>,
    {
        let value = self.value(key)?;
        self.as_parsed(desk, value, key)
    }

    fn as_parsed<T>(&self, desk: &mut Desk, value: Value<'t>, key: &str) -> Option<T>
    where
        T: FromStr<Err: Display>,
    {
        match self.as_text(desk, value, key)?.parse() {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                // Our own errors read "'x' is not an id: use …".
                let error: String = T::Err::to_string(&error);
                let (what, remedy) = error.split_once(": ").unwrap_or((&error, "correct it"));
                desk.fault(self.place(value), what.to_owned(), remedy);
                None
            }
        }
    }

    /// The id of this entry, defined here.
    pub(super) fn define<T>(&mut self, desk: &mut Desk, kind: Kind) -> Option<T>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        let id: Option<T> = self.parse(desk, "id");
        match &id {
            Some(id) => desk.define(kind, id.as_ref(), self.place_of("id")),
            None => desk.leave_open(kind),
        }
        id
    }

    /// A reference that must be there.
    pub(super) fn refer<T>(&mut self, desk: &mut Desk, key: &'static str, kind: Kind) -> Option<T>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        let id: T = self.parse(desk, key)?;
        desk.refer(kind, id.as_ref(), self.place_of(key));
        Some(id)
    }

    /// A reference that may be left out.
    pub(super) fn refer_if<T>(
        &mut self,
        desk: &mut Desk,
        key: &'static str,
        kind: Kind,
    ) -> Option<T>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        if self.has(key) {
            return self.refer(desk, key, kind);
        }
        self.read.push(key);
        None
    }

    /// References; none if left out.
    pub(super) fn refers<T>(&mut self, desk: &mut Desk, key: &'static str, kind: Kind) -> Vec<T>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        let found = self.list(desk, key);
        for (id, at) in &found {
            desk.refer(kind, T::as_ref(id), *at);
        }
        found.into_iter().map(|(id, _)| id).collect()
    }

    /// A list of ids with their places; empty if left out. An id that stands there twice is a fault.
    pub(super) fn list<T>(&mut self, desk: &mut Desk, key: &'static str) -> Vec<(T, Place)>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(values) = value.get_ref().as_array() else {
            let what = format!("'{key}' is no list");
            desk.fault(self.place(value), what, "write [\"…\", \"…\"]");
            return Vec::new();
        };
        let mut found: Vec<(T, Place)> = Vec::new();
        for value in values {
            let Some(id) = self.as_parsed::<T>(desk, value, key) else { continue };
            if found.iter().any(|(known, _)| known.as_ref() == id.as_ref()) {
                let what = format!("'{}' stands twice in '{key}'", id.as_ref());
                desk.fault(self.place(value), what, "remove one of them");
            } else {
                found.push((id, self.place(value)));
            }
        }
        found
    }

    /// One of a closed set of words that must be there.
    pub(super) fn choice<T: DeserializeOwned>(
        &mut self,
        desk: &mut Desk,
        key: &'static str,
    ) -> Option<T> {
        let value = self.must(key)?;
        self.as_choice(desk, value, key)
    }

    /// One of a closed set of words that may be left out.
    pub(super) fn choice_if<T: DeserializeOwned>(
        &mut self,
        desk: &mut Desk,
        key: &'static str,
    ) -> Option<T> {
        let value = self.value(key)?;
        self.as_choice(desk, value, key)
    }

    fn as_choice<T: DeserializeOwned>(
        &self,
        desk: &mut Desk,
        value: Value<'t>,
        key: &str,
    ) -> Option<T> {
        let text = self.as_text(desk, value, key)?;
        let word: StrDeserializer<'_, Unfit> = text.into_deserializer();
        match T::deserialize(word) {
            Ok(choice) => Some(choice),
            Err(error) => {
                let error = error.to_string();
                let expected = error.split_once(", expected ").map(|(_, words)| words);
                let remedy = format!("write {}", expected.unwrap_or("a word of CONTENT.md"));
                desk.fault(self.place(value), format!("'{key}' cannot be '{text}'"), remedy);
                None
            }
        }
    }

    /// `true` or `false`; false if left out.
    pub(super) fn flag(&mut self, desk: &mut Desk, key: &'static str) -> bool {
        let Some(value) = self.value(key) else { return false };
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            let what = format!("'{key}' is neither true nor false");
            desk.fault(self.place(value), what, "write true or false, without quotes");
        }
        flag.unwrap_or_default()
    }

    /// A date that must be there.
    pub(super) fn date(&mut self, desk: &mut Desk, key: &'static str) -> Option<Date> {
        let value = self.must(key)?;
        self.as_date(desk, value, key)
    }

    /// A date that may be left out.
    pub(super) fn date_if(&mut self, desk: &mut Desk, key: &'static str) -> Option<Date> {
        let value = self.value(key)?;
        self.as_date(desk, value, key)
    }

    fn as_date(&self, desk: &mut Desk, value: Value<'t>, key: &str) -> Option<Date> {
        let date = value
            .get_ref()
            .as_datetime()
            .filter(|moment| moment.time.is_none() && moment.offset.is_none())
            .and_then(|moment| moment.date)
            .and_then(|date| {
                let year = i16::try_from(date.year).ok()?;
                let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
                Date::new(year, month, day).ok()
            });
        if date.is_none() {
            let what = format!("'{key}' is no date");
            desk.fault(self.place(value), what, "write it as 2026-11-22, without quotes");
        }
        date
    }

    /// The tables of an array of tables, or of a list of inline tables; empty if left out.
    pub(super) fn entries(&mut self, desk: &mut Desk, key: &'static str) -> Vec<Entry<'t>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(values) = value.get_ref().as_array() else {
            let what = format!("'{key}' is no list of tables");
            desk.fault(self.place(value), what, format!("write [[{key}]], or [ {{ … }} ]"));
            return Vec::new();
        };
        let mut entries = Vec::new();
        for value in values {
            match value.get_ref().as_table() {
                Some(table) => entries.push(Entry::new(table, self.place(value))),
                None => desk.fault(
                    self.place(value),
                    format!("'{key}' holds something that is no table"),
                    "write { … }",
                ),
            }
        }
        entries
    }

    /// A table in this table.
    pub(super) fn entry_if(&mut self, desk: &mut Desk, key: &'static str) -> Option<Entry<'t>> {
        let value = self.value(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            desk.fault(self.place(value), format!("'{key}' is no table"), "write { … }");
        }
        Some(Entry::new(table?, self.place(value)))
    }

    /// References of which there must be one at least.
    pub(super) fn refers_some<T>(
        &mut self,
        desk: &mut Desk,
        key: &'static str,
        kind: Kind,
    ) -> Option<Vec<T>>
    where
        T: FromStr<Err: Display> + AsRef<str>,
    {
        let value = self.must(key)?;
        if value.get_ref().as_array().is_some_and(|values| values.is_empty()) {
            desk.fault(self.place(value), format!("'{key}' is empty"), "name one at least");
        }
        Some(self.refers(desk, key, kind))
    }

    /// Whether there is a key that was not read.
    pub(super) fn has_unknown(&self) -> bool {
        self.table.keys().any(|key| !self.read.contains(&key.get_ref().as_ref()))
    }

    /// An address that must be https.
    pub(super) fn https(&self, desk: &mut Desk, key: &str, url: Option<&str>) {
        let Some(url) = url.filter(|url| !url.is_empty()) else { return };
        let host = url.strip_prefix("https://").unwrap_or_default();
        if host.is_empty() || url.contains(|c: char| c.is_whitespace() || c.is_control()) {
            let what = format!("'{url}' is not an https address");
            desk.fault(self.place_of(key), what, "write it as https://…");
        }
    }

    /// The table is read: says what is missing, and what is left in it that is not known.
    pub(super) fn finish(mut self, desk: &mut Desk) {
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if self.read.contains(&name) {
                continue;
            }
            let at = Place { file: self.at.file, at: key.span().start };
            let meant = self.read.iter().find(|known| !self.has(known) && is_near(known, name));
            let remedy = match meant {
                Some(known) => format!("write {known}"),
                None => format!("remove it or write one of: {}", self.read.join(", ")),
            };
            // A slip of the pen is one fault, not two.
            self.missing.retain(|missing| Some(missing) != meant);
            desk.fault(at, format!("unknown key '{name}'"), remedy);
        }
        for key in self.missing {
            desk.fault(self.at, format!("'{key}' is missing here"), format!("add {key} = …"));
        }
    }
}

/// Whether two words differ by a slip of the pen: at most two signs added, lost or changed.
fn is_near(a: &str, b: &str) -> bool {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, sign) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let change = corner + usize::from(sign != *other);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()] <= 2
}
