//! What is other in a record: field by field, with the old and the new where they are short.

use super::Words;
use crate::{
    dossier::{
        Agreement, Child, Contact, Document, Event, Gezag, Kept, LogEntry, LogKind, Meeting,
        Parent, Party, Seen, StepRecord, Voice, edit::Record,
    },
    i18n::Value,
};

/// A field: the key of its name, and what stands in it.
type Field = (&'static str, String);

/// The differences between two lists of the same fields.
fn differ(words: &Words<'_>, before: Vec<Field>, after: Vec<Field>) -> Vec<String> {
    let pairs = before.into_iter().zip(after);
    let other = pairs.filter(|((_, before), (_, after))| before != after);
    other
        .map(|((name, before), (_, after))| one(words, name, before.trim(), after.trim()))
        .collect()
}

fn one(words: &Words<'_>, name: &str, before: &str, after: &str) -> String {
    let name = words.t(name);
    let said =
        |key: &str, values: &[(&str, Value<'_>)]| words.texts.format(words.language, key, values);
    let field = ("field", name.into());
    match (before.is_empty(), after.is_empty()) {
        (true, _) => said("changes-field-new", &[field, ("after", super::short(after).into())]),
        (_, true) => said("changes-field-gone", &[field, ("before", super::short(before).into())]),
        _ => {
            let (before, after) = (super::short(before), super::short(after));
            said("changes-field", &[field, ("before", before.into()), ("after", after.into())])
        }
    }
}

pub(super) fn child(words: &Words<'_>, before: &Child, after: &Child) -> Vec<String> {
    let fields = |one: &Child| {
        vec![
            ("changes-name", one.name.clone()),
            ("changes-born", one.born.clone().unwrap_or_default()),
            ("changes-group", one.group.clone().unwrap_or_default()),
        ]
    };
    differ(words, fields(before), fields(after))
}

pub(super) fn party(words: &Words<'_>, before: &Party, after: &Party) -> Vec<String> {
    let fields = |one: &Party| {
        vec![
            ("changes-name", one.name.clone()),
            ("changes-address", one.address.clone()),
            ("changes-person", one.person.clone()),
            ("changes-phone", one.phone.clone()),
            ("changes-email", one.email.clone()),
        ]
    };
    differ(words, fields(before), fields(after))
}

pub(super) fn parents(words: &Words<'_>, before: &[Parent], after: &[Parent]) -> Vec<String> {
    let told = |list: &[Parent]| {
        let one = |parent: &Parent| {
            let gezag = words.t(match parent.gezag {
                Gezag::Yes => "changes-gezag-yes",
                Gezag::No => "changes-gezag-no",
                Gezag::Unknown => "changes-gezag-unknown",
            });
            let reach = [&parent.phone, &parent.email].map(|text| text.trim().to_owned());
            let parts = [parent.name.clone(), gezag].into_iter().chain(reach);
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        };
        list.iter().map(one).collect::<Vec<_>>().join("; ")
    };
    vec![words.was_and_is(&told(before), &told(after))]
}

pub(super) fn step(
    words: &Words<'_>,
    before: Option<&StepRecord>,
    after: &StepRecord,
) -> Vec<String> {
    let on = |record: &StepRecord| words.date(record.on);
    let before = before.filter(|before| before.status == after.status);
    let day = before.map_or_else(|| on(after), on);
    let note = before.map(|before| before.note.clone()).unwrap_or_default();
    let old = vec![("changes-date", day), ("changes-note", note)];
    let new = vec![("changes-date", on(after)), ("changes-note", after.note.clone())];
    differ(words, old, new)
}

pub(super) const fn crossed_out(record: &Record) -> bool {
    match record {
        Record::Event(one) => one.crossed_out,
        Record::Log(one) => one.crossed_out,
        Record::Meeting(one) => one.crossed_out,
        Record::Document(one) => one.crossed_out,
        Record::Contact(one) => one.crossed_out,
        Record::Voice(one) => one.crossed_out,
    }
}

/// The words that tell most of a record.
pub(super) fn text(record: &Record) -> Option<&str> {
    let text = match record {
        Record::Event(_) => "",
        Record::Log(one) => &one.text,
        Record::Meeting(one) if one.ask.trim().is_empty() => &one.notes,
        Record::Meeting(one) => &one.ask,
        Record::Document(one) => &one.note,
        Record::Contact(one) => &one.role,
        Record::Voice(one) => &one.words,
    };
    (!text.trim().is_empty()).then_some(text)
}

pub(super) fn record(words: &Words<'_>, before: &Record, after: &Record) -> Vec<String> {
    match (before, after) {
        (Record::Event(before), Record::Event(after)) => {
            differ(words, event(words, before), event(words, after))
        }
        (Record::Log(before), Record::Log(after)) => {
            differ(words, log(words, before), log(words, after))
        }
        (Record::Meeting(before), Record::Meeting(after)) => {
            differ(words, meeting(words, before), meeting(words, after))
        }
        (Record::Document(before), Record::Document(after)) => {
            differ(words, document(words, before), document(words, after))
        }
        (Record::Contact(before), Record::Contact(after)) => {
            differ(words, contact(before), contact(after))
        }
        (Record::Voice(before), Record::Voice(after)) => {
            differ(words, voice(words, before), voice(words, after))
        }
        _ => Vec::new(),
    }
}

fn yes(words: &Words<'_>, yes: bool) -> String {
    words.t(if yes { "changes-yes" } else { "changes-no" })
}

fn event(words: &Words<'_>, one: &Event) -> Vec<Field> {
    vec![
        ("changes-date", words.date(one.date)),
        ("changes-names", one.names.map(|date| words.date(date)).unwrap_or_default()),
    ]
}

fn log(words: &Words<'_>, one: &LogEntry) -> Vec<Field> {
    vec![
        ("changes-date", words.date(one.date)),
        ("changes-time", one.time.clone().unwrap_or_default()),
        ("changes-kind", words.t(log_kind(one.kind))),
        ("changes-with", one.with.clone()),
        ("changes-text", one.text.clone()),
        ("changes-private", yes(words, one.private)),
        ("changes-proof", one.documents.len().to_string()),
    ]
}

fn meeting(words: &Words<'_>, one: &Meeting) -> Vec<Field> {
    let agreed = |made: &Agreement| {
        let by = made.by.map(|by| words.date(by)).unwrap_or_default();
        let kept = words.t(match made.kept {
            Kept::Yes => "print-kept-yes",
            Kept::No => "print-kept-no",
            Kept::Open => "print-kept-open",
        });
        let parts = [made.what.clone(), made.who.clone(), by, kept];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let agreed: Vec<_> = one.agreements.iter().map(agreed).collect();
    vec![
        ("changes-date", words.date(one.date)),
        ("changes-time", one.time.clone().unwrap_or_default()),
        ("changes-place", one.place.clone()),
        ("changes-with", one.with.clone()),
        ("changes-ask", one.ask.clone()),
        ("changes-questions", one.questions.join("; ")),
        ("changes-agreements", agreed.join("; ")),
        ("changes-text", one.notes.clone()),
        ("changes-private", yes(words, one.private)),
    ]
}

fn document(words: &Words<'_>, one: &Document) -> Vec<Field> {
    let kind = one.kind.as_ref().map(|kind| {
        let key = format!("document-{}", kind.key());
        words.known(&key, kind.as_str())
    });
    vec![
        ("changes-name", one.name.clone()),
        ("changes-kind", kind.unwrap_or_default()),
        ("changes-date", one.date.map(|date| words.date(date)).unwrap_or_default()),
        ("changes-from", one.from.clone()),
        ("changes-note", one.note.clone()),
        ("changes-private", yes(words, one.private)),
    ]
}

fn contact(one: &Contact) -> Vec<Field> {
    vec![
        ("changes-name", one.name.clone()),
        ("changes-role", one.role.clone()),
        ("changes-phone", one.phone.clone()),
        ("changes-email", one.email.clone()),
        ("changes-note", one.note.clone()),
    ]
}

fn voice(words: &Words<'_>, one: &Voice) -> Vec<Field> {
    vec![
        ("changes-date", words.date(one.date)),
        ("changes-how", one.how.clone()),
        ("changes-text", one.words.clone()),
        ("changes-private", yes(words, one.seen == Seen::Parents)),
    ]
}

pub(super) const fn log_kind(kind: LogKind) -> &'static str {
    match kind {
        LogKind::Talk => "changes-log-talk",
        LogKind::Call => "changes-log-call",
        LogKind::Mail => "changes-log-mail",
        LogKind::Letter => "changes-log-letter",
        LogKind::Incident => "changes-log-incident",
        LogKind::Agreement => "changes-log-agreement",
        LogKind::Note => "changes-log-note",
    }
}
