//! Every id has its words in both languages, every word is used, and both say the same things.

mod wanted;

use std::collections::BTreeSet;

use self::wanted::{Wanted, wanted};
use super::fluent::{Both, Index, Message, Text};
use crate::content::{desk::Desk, draft::Draft};

pub(super) fn check(draft: &Draft, both: &Both, desk: &mut Desk) {
    let Both { nl, en } = both;
    let wanted = wanted(draft, desk);
    let pair = Pair { nl, en };
    for text in &wanted.texts {
        pair.present(text, desk);
    }
    pair.unused(&wanted, desk);
    pair.alike(&wanted, desk);
    for index in [nl, en] {
        for (key, at) in &index.named {
            if !index.has(key) {
                let what = format!("this text names '{key}', which is no text");
                desk.fault(*at, what, "correct the name or write that text");
            }
        }
    }
}

/// The texts of both languages.
struct Pair<'i> {
    nl: &'i Index,
    en: &'i Index,
}

impl Pair<'_> {
    fn is_broken(&self, key: &str) -> bool {
        self.nl.broken.contains(key) || self.en.broken.contains(key)
    }

    /// A text that an id needs: one fault for each message and language.
    fn present(&self, wanted: &Wanted, desk: &mut Desk) {
        let key = &wanted.key;
        if self.is_broken(key) {
            return;
        }
        let (nl, en) = (self.nl.messages.get(key), self.en.messages.get(key));
        let Some((nl, en)) = nl.zip(en) else {
            let (at, lacking) = match (nl, en) {
                (Some(found), None) => (found.at, "i18n/en"),
                (None, Some(found)) => (found.at, "i18n/nl"),
                _ if wanted.is_optional() => return,
                _ => (wanted.at, "i18n/nl and i18n/en"),
            };
            let parts = wanted.must.iter().map(|part| format!(".{part}"));
            let parts: Vec<String> = parts.collect();
            let with = if parts.is_empty() { String::new() } else { " with ".to_owned() };
            let what = format!("text '{key}' is missing in {lacking}");
            desk.fault(at, what, format!("write it there{with}{}", parts.join(" ")));
            return;
        };
        for (message, other, folder) in [(nl, en, "i18n/nl"), (en, nl, "i18n/en")] {
            wanted.complete(message, other, folder, desk);
        }
    }

    /// Texts of content that no id uses.
    fn unused(&self, wanted: &wanted::All, desk: &mut Desk) {
        let mut seen = BTreeSet::new();
        for index in [self.nl, self.en] {
            let unused = index.messages.iter().filter(|(key, message)| {
                message.is_content && !wanted.knows(key) && !index.named.contains_key(*key)
            });
            for (key, message) in unused {
                let is_named = index
                    .named
                    .keys()
                    .any(|named| named.split_once('.').is_some_and(|(id, _)| id == key));
                if !is_named && seen.insert(key) {
                    let what = format!("no id uses the text '{key}'");
                    desk.fault(message.at, what, "correct the key or remove the text");
                }
            }
        }
    }

    /// The same keys outside content, and the same variables everywhere, in both languages.
    fn alike(&self, wanted: &wanted::All, desk: &mut Desk) {
        let keys: BTreeSet<&String> =
            self.nl.messages.keys().chain(self.en.messages.keys()).collect();
        for key in keys {
            let (nl, en) = (self.nl.messages.get(key), self.en.messages.get(key));
            match (nl, en) {
                (Some(nl), Some(en)) => {
                    same_variables(key, nl.value.as_ref(), en.value.as_ref(), desk);
                    for (name, text) in &nl.attributes {
                        let other = en.attributes.get(name);
                        same_variables(&format!("{key}.{name}"), Some(text), other, desk);
                    }
                    if !nl.is_content && !en.is_content {
                        same_parts(key, nl, en, desk);
                    }
                }
                (Some(found), None) | (None, Some(found)) if !found.is_content => {
                    let folder = if nl.is_some() { "i18n/en" } else { "i18n/nl" };
                    if !self.is_broken(key) && !wanted.knows(key) {
                        let what = format!("text '{key}' is missing in {folder}");
                        desk.fault(found.at, what, "write it there");
                    }
                }
                _ => {}
            }
        }
    }
}

impl Wanted {
    /// Whether one language has all parts of this text, and no others.
    fn complete(&self, message: &Message, other: &Message, folder: &str, desk: &mut Desk) {
        let mut lacking: Vec<String> = Vec::new();
        if message.value.is_none() && (self.value || other.value.is_some()) {
            lacking.push("its own words".to_owned());
        }
        let wanted = |part: &&String| {
            self.must.contains(part) || (self.may(part) && other.attributes.contains_key(*part))
        };
        let parts =
            self.must.iter().chain(other.attributes.keys().filter(|k| !self.must.contains(k)));
        let parts = parts.filter(wanted).filter(|part| !message.attributes.contains_key(*part));
        lacking.extend(parts.map(|part| format!(".{part}")));
        let unused = message.attributes.keys();
        let unused = unused.filter(|part| !self.must.contains(part) && !self.may(part));
        let unused: Vec<String> =
            unused.filter(|_| self.is_closed).map(|part| format!(".{part}")).collect();
        let key = &self.key;
        let what = match (lacking.is_empty(), unused.is_empty()) {
            (true, true) => return,
            (false, true) => format!("text '{key}' in {folder} lacks {}", lacking.join(" ")),
            (true, false) => format!("no id uses {} of the text '{key}'", unused.join(" ")),
            (false, false) => {
                let (unused, lacking) = (unused.join(" "), lacking.join(" "));
                format!(
                    "text '{key}' in {folder} has {unused}, which no id uses, and lacks {lacking}"
                )
            }
        };
        let at = message.attributes.iter().find(|(part, _)| unused.contains(&format!(".{part}")));
        let at = at.map_or(message.at, |(_, text)| text.at);
        let remedy = if lacking.is_empty() { "correct its name or remove it" } else { "write it" };
        desk.fault(at, what, remedy);
    }
}

fn same_variables(key: &str, nl: Option<&Text>, en: Option<&Text>, desk: &mut Desk) {
    let Some((nl, en)) = nl.zip(en) else { return };
    if nl.variables != en.variables {
        let say = |text: &Text| {
            let names: Vec<String> = text.variables.iter().map(|name| format!("${name}")).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(" ") }
        };
        let what =
            format!("'{key}' has other variables in Dutch ({}) than here ({})", say(nl), say(en));
        desk.fault(en.at, what, "use the same in both languages");
    }
}

fn same_parts(key: &str, nl: &Message, en: &Message, desk: &mut Desk) {
    for (message, other, folder) in [(nl, en, "i18n/nl"), (en, nl, "i18n/en")] {
        let parts = other.attributes.keys().filter(|part| !message.attributes.contains_key(*part));
        let mut lacking: Vec<String> = parts.map(|part| format!(".{part}")).collect();
        if message.value.is_none() && other.value.is_some() {
            lacking.insert(0, "its own words".to_owned());
        }
        if !lacking.is_empty() {
            let what = format!("text '{key}' in {folder} lacks {}", lacking.join(" "));
            desk.fault(message.at, what, "write it");
        }
    }
}
