//! What was done, said, agreed and kept: one function for each kind of record.

use super::{Desk, dotted, field, sheet};
use crate::{
    case::{Missing, MissingKind},
    dossier::{Gezag, LogEntry, LogKind, Meeting, Party, RecordId, StepStatus, Voice},
    i18n::format::{self, DateStyle},
    print::{
        Section,
        block::{Block, Bullet, Column, Inline, Level, Table, Width},
        page::Length,
    },
};

fn section(desk: &Desk<'_>, heading: &str) -> Block {
    Block::Heading(Level::Section, desk.word(heading))
}

fn part(desk: &Desk<'_>, heading: &str) -> Block {
    Block::Heading(Level::Part, desk.word(heading))
}

fn column(desk: &Desk<'_>, head: &str, width: Width) -> Column {
    Column { head: desk.word(head), width }
}

fn mm(length: i32) -> Width {
    Width::Fixed(Length::mm(length))
}

/// A small grey line, if it says anything.
fn aside(text: String) -> Option<Block> {
    (!text.is_empty()).then(|| Block::small(Inline::new().soft(text)))
}

/// Running text, if it says anything.
fn said(text: &str) -> Option<Block> {
    (!text.trim().is_empty()).then(|| Block::text(text.trim()))
}

/// Steps taken and passed over, and the dates that rules count from.
pub(super) fn steps(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![section(desk, "print-steps")];
    let mut steps: Vec<_> = desk.dossier.steps.iter().collect();
    steps.sort_by_key(|(_, record)| record.on);
    let rows: Vec<Vec<Vec<Block>>> = steps
        .into_iter()
        .map(|(id, record)| {
            let mut cell = vec![Block::text(Inline::new().strong(desk.step(id)))];
            let outcome = record.outcome.as_ref().and_then(|outcome| {
                let key = format!("step-{}.outcome-{}", id.key(), outcome.key());
                desk.texts.find(desk.request.language, &key)
            });
            let skipped = match record.status {
                StepStatus::Skipped => desk.word("print-step-skipped"),
                StepStatus::Done => String::new(),
            };
            cell.extend(aside(dotted([skipped, outcome.unwrap_or_default()])));
            cell.extend(said(&record.note));
            vec![vec![Block::text(desk.date(record.on, DateStyle::Short))], cell]
        })
        .collect();
    if rows.is_empty() {
        blocks.push(Block::text(desk.word("print-steps-none")));
    } else {
        let columns =
            vec![column(desk, "print-date", mm(26)), column(desk, "print-step", Width::Share(1))];
        blocks.push(Block::Table(Table { columns, rows }));
    }
    blocks.extend(events(desk));
    blocks
}

fn events(desk: &Desk<'_>) -> Vec<Block> {
    let mut events: Vec<_> =
        desk.dossier.events.iter().filter(|event| !event.crossed_out).collect();
    if events.is_empty() {
        return Vec::new();
    }
    events.sort_by_key(|event| event.date);
    let rows = events
        .into_iter()
        .map(|event| {
            let situation = event.situation.as_ref();
            let mut cell = vec![Block::text(desk.event(&event.event, situation))];
            let names = event.names.map(|date| {
                let date = desk.date(date, DateStyle::Long);
                desk.say("print-event-names", &[("date", date.into())])
            });
            let situation = situation.map(|id| desk.situation_short(id)).unwrap_or_default();
            cell.extend(aside(dotted([names.unwrap_or_default(), situation])));
            vec![vec![Block::text(desk.date(event.date, DateStyle::Short))], cell]
        })
        .collect();
    let columns =
        vec![column(desk, "print-date", mm(26)), column(desk, "print-event", Width::Share(1))];
    vec![part(desk, "print-events"), Block::Table(Table { columns, rows })]
}

/// Everything agreed in meetings, with what became of it.
pub(super) fn agreements(desk: &Desk<'_>) -> Vec<Block> {
    let mut rows = Vec::new();
    for meeting in desk.meetings() {
        for made in &meeting.agreements {
            let by = made.by.map(|by| {
                let date = desk.date(by, DateStyle::Short);
                desk.say("print-agreed-by", &[("date", date.into())])
            });
            let mut what = vec![Block::text(made.what.trim())];
            what.extend(aside(dotted([made.who.trim().to_owned(), by.unwrap_or_default()])));
            let kept = Inline::new().strong(desk.word(sheet::kept(made.kept)));
            let date = Block::text(desk.date(meeting.date, DateStyle::Short));
            rows.push(vec![vec![date], what, vec![Block::text(kept)]]);
        }
    }
    let mut blocks = vec![section(desk, "print-agreements")];
    if rows.is_empty() {
        blocks.push(Block::text(desk.word("print-agreements-none")));
    } else {
        let columns = vec![
            column(desk, "print-agreed-on", mm(26)),
            column(desk, "print-what", Width::Share(1)),
            column(desk, "print-kept", mm(30)),
        ];
        blocks.push(Block::Table(Table { columns, rows }));
    }
    blocks
}

/// Meetings, and the log.
pub(super) fn log(desk: &Desk<'_>) -> Vec<Block> {
    let (meetings, log) = (desk.told_meetings(), desk.log());
    let mut blocks = vec![section(desk, "print-log")];
    if meetings.is_empty() && log.is_empty() {
        blocks.push(Block::text(desk.word("print-log-none")));
        return blocks;
    }
    if !meetings.is_empty() {
        blocks.push(part(desk, "print-meetings"));
        blocks.extend(meetings.into_iter().flat_map(|meeting| self::meeting(desk, meeting)));
    }
    if !log.is_empty() {
        blocks.push(part(desk, "print-log-entries"));
        let columns = vec![
            column(desk, "print-date", mm(26)),
            column(desk, "print-with-whom", mm(36)),
            column(desk, "print-said", Width::Share(1)),
        ];
        let rows = log.into_iter().map(|entry| entry_row(desk, entry)).collect();
        blocks.push(Block::Table(Table { columns, rows }));
    }
    blocks
}

/// What was added to a record since others have it: that it was crossed out, and corrections.
fn added(desk: &Desk<'_>, id: &RecordId, crossed_out: bool) -> Vec<Block> {
    let Some(fixed) = desk.dossier.fixed(id) else { return Vec::new() };
    let mut blocks = Vec::new();
    if crossed_out {
        let words = match fixed.crossed_out {
            Some(on) => {
                let date = desk.date(on, DateStyle::Long);
                desk.say("print-crossed-out-on", &[("date", date.into())])
            }
            None => desk.word("print-crossed-out"),
        };
        blocks.push(Block::text(Inline::new().strong(words)));
    }
    for correction in &fixed.corrections {
        let date = desk.date(correction.on, DateStyle::Long);
        let head = desk.say("print-added-on", &[("date", date.into())]);
        let text = Inline::new().strong(head).plain(" ").plain(correction.text.trim());
        blocks.push(Block::text(text));
    }
    blocks
}

fn time(desk: &Desk<'_>, time: Option<&str>) -> String {
    match time.map(str::trim).filter(|time| !time.is_empty()) {
        Some(time) => desk.say("print-time", &[("time", time.into())]),
        None => String::new(),
    }
}

fn private(desk: &Desk<'_>, is_private: bool) -> String {
    if is_private { desk.word("print-private") } else { String::new() }
}

fn meeting(desk: &Desk<'_>, meeting: &Meeting) -> Vec<Block> {
    let date = desk.date(meeting.date, DateStyle::Full);
    let time = time(desk, meeting.time.as_deref());
    let head = Inline::new().strong(dotted([date, time, meeting.place.trim().to_owned()]));
    let mut blocks = vec![Block::text(head)];
    let with = meeting.with.trim();
    let with = match with {
        "" => String::new(),
        with => desk.say("print-with", &[("with", with.into())]),
    };
    blocks.extend(aside(dotted([with, private(desk, meeting.private)])));
    if !meeting.ask.trim().is_empty() {
        let ask = Inline::new().strong(desk.word("print-ask"));
        blocks.push(Block::text(ask.plain(" ").plain(meeting.ask.trim())));
    }
    let questions: Vec<Inline> = meeting
        .questions
        .iter()
        .filter(|question| !question.trim().is_empty())
        .map(|question| question.trim().into())
        .collect();
    if !questions.is_empty() {
        blocks.push(Block::List(Bullet::Number, questions));
    }
    let first = Block::Keep(blocks);
    let mut blocks = vec![first];
    blocks.extend(said(&meeting.notes));
    blocks.extend(added(desk, &meeting.id, meeting.crossed_out));
    blocks.push(Block::Space(Length::mm(4)));
    blocks
}

fn entry_row(desk: &Desk<'_>, entry: &LogEntry) -> Vec<Vec<Block>> {
    let mut when = vec![Block::text(desk.date(entry.date, DateStyle::Short))];
    when.extend(aside(time(desk, entry.time.as_deref())));
    let kind = desk.word(match entry.kind {
        LogKind::Talk => "print-kind-talk",
        LogKind::Call => "print-kind-call",
        LogKind::Mail => "print-kind-mail",
        LogKind::Letter => "print-kind-letter",
        LogKind::Incident => "print-kind-incident",
        LogKind::Agreement => "print-kind-agreement",
        LogKind::Note => "print-kind-note",
    });
    let mut who = vec![Block::text(kind)];
    who.extend(aside(entry.with.trim().to_owned()));
    let mut what = vec![Block::text(entry.text.trim())];
    let documents = desk.document_numbers(&entry.documents).unwrap_or_default();
    let several = desk.dossier.situations.len() > 1;
    let situation = entry.situation.as_ref().filter(|_| several);
    let situation = situation.map(|id| desk.situation_short(id)).unwrap_or_default();
    what.extend(aside(dotted([documents, situation, private(desk, entry.private)])));
    what.extend(added(desk, &entry.id, entry.crossed_out));
    vec![when, who, what]
}

/// What the child says.
pub(super) fn voice(desk: &Desk<'_>) -> Vec<Block> {
    let name = desk.child();
    let heading = desk.say("print-child-says", &[("name", name.into())]);
    let mut blocks = vec![Block::Heading(Level::Section, heading)];
    let voices = desk.voice();
    if voices.is_empty() {
        blocks.push(Block::text(desk.word("print-voice-none")));
    }
    blocks.extend(voices.into_iter().flat_map(|voice| one_voice(desk, voice)));
    blocks
}

fn one_voice(desk: &Desk<'_>, voice: &Voice) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !voice.words.trim().is_empty() {
        let words = desk.say("print-quote", &[("words", voice.words.trim().into())]);
        blocks.push(Block::text(Inline::new().own(words)));
    }
    let documents: Vec<_> = voice.document.iter().cloned().collect();
    let only_parents = voice.seen == crate::dossier::Seen::Parents;
    blocks.extend(aside(dotted([
        voice.how.trim().to_owned(),
        desk.date(voice.date, DateStyle::Long),
        desk.document_numbers(&documents).unwrap_or_default(),
        private(desk, only_parents),
    ])));
    blocks.extend(added(desk, &voice.id, voice.crossed_out));
    vec![Block::Keep(blocks), Block::Space(Length::mm(2))]
}

/// Parents, school, board, samenwerkingsverband, and everybody else.
pub(super) fn contacts(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![section(desk, "print-contacts")];
    for parent in &desk.dossier.parents {
        let gezag = match parent.gezag {
            Gezag::Yes => desk.word("print-gezag-yes"),
            Gezag::No => desk.word("print-gezag-no"),
            Gezag::Unknown => String::new(),
        };
        // The other side gets no number of the parents, unless they give it themselves.
        let reach = if desk.is_own() {
            dotted([parent.phone.trim().to_owned(), parent.email.trim().to_owned()])
        } else {
            String::new()
        };
        let mut text = Inline::new().plain(parent.name.trim());
        for more in [gezag, reach].into_iter().filter(|more| !more.is_empty()) {
            text = text.soft(format!("\n{more}"));
        }
        blocks.push(Block::Field(desk.word("print-parent"), text));
    }
    let parties = [
        ("print-school", &desk.dossier.school),
        ("print-board", &desk.dossier.board),
        ("print-swv", &desk.dossier.swv),
    ];
    for (name, party) in parties {
        blocks.extend(self::party(desk, name, party));
    }
    for contact in desk.dossier.contacts.iter().filter(|contact| !contact.crossed_out) {
        // What parents note about somebody is for themselves.
        let note = if desk.is_own() { contact.note.trim() } else { "" };
        let mut text = Inline::new().plain(contact.name.trim());
        for more in [contact.phone.trim(), contact.email.trim(), note] {
            if !more.is_empty() {
                text = text.soft(format!("\n{more}"));
            }
        }
        let role = contact.role.trim();
        let role = if role.is_empty() { desk.word("print-contact") } else { role.to_owned() };
        blocks.push(Block::Field(role, text));
    }
    blocks
}

fn party(desk: &Desk<'_>, name: &str, party: &Party) -> Option<Block> {
    let lines = [&party.name, &party.person, &party.address, &party.phone, &party.email];
    let mut text = Inline::new();
    for (index, part) in lines.into_iter().map(|part| part.trim()).enumerate() {
        if part.is_empty() {
            continue;
        }
        let line = if text.0.is_empty() { part.to_owned() } else { format!("\n{part}") };
        text = if index == 0 { text.plain(line) } else { text.soft(line) };
    }
    (!text.is_empty()).then(|| Block::Field(desk.word(name), text))
}

/// The files that were kept.
pub(super) fn documents(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![section(desk, "print-documents")];
    let documents = desk.documents();
    if documents.is_empty() {
        blocks.push(Block::text(desk.word("print-documents-none")));
        return blocks;
    }
    blocks.push(Block::intro(desk.word("print-documents-intro")));
    let rows = documents
        .into_iter()
        .map(|(number, document)| {
            let mut name = vec![Block::text(document.name.trim())];
            name.extend(said(&document.note));
            let size = format::size(document.size, desk.request.language);
            let hash = document.sha256.chars().take(12).collect::<String>();
            let hash = desk.say("print-hash", &[("hash", hash.into())]);
            let hidden = private(desk, document.private);
            name.extend(aside(dotted([size, hash, hidden])));
            name.extend(added(desk, &document.id, document.crossed_out));
            let kind = document.kind.as_ref();
            let kind = kind.map(|kind| desk.word(&format!("document-{}", kind.key())));
            let mut what: Vec<Block> = said(&kind.unwrap_or_default()).into_iter().collect();
            what.extend(aside(document.from.trim().to_owned()));
            let date = document.date.map(|date| desk.date(date, DateStyle::Short));
            let added = desk.date(document.added, DateStyle::Short);
            let added = desk.say("print-added", &[("date", added.into())]);
            let mut when: Vec<Block> = said(&date.unwrap_or_default()).into_iter().collect();
            when.extend(aside(added));
            vec![vec![Block::text(number.to_string())], name, what, when]
        })
        .collect();
    let columns = vec![
        column(desk, "print-number", mm(9)),
        column(desk, "print-document", Width::Share(5)),
        column(desk, "print-kind-and-from", Width::Share(3)),
        column(desk, "print-date", mm(31)),
    ];
    blocks.push(Block::Table(Table { columns, rows }));
    blocks
}

/// What is still missing, to tick: each kind under its own heading.
pub(super) fn missing(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![section(desk, "print-missing")];
    if desk.case.missing.is_empty() {
        blocks.push(Block::text(desk.word("print-missing-none")));
    }
    let kinds = [
        ("print-missing-events", &[MissingKind::Event][..]),
        ("print-missing-documents", &[MissingKind::Document]),
        ("print-missing-contacts", &[MissingKind::Contact]),
        ("print-missing-answers", &[MissingKind::Fact, MissingKind::Answer]),
    ];
    for (heading, kinds) in kinds {
        let mut seen = std::collections::BTreeSet::new();
        let found = desk.case.missing.iter().filter(|missing| kinds.contains(&missing.kind));
        let items: Vec<Inline> = found
            .filter(|missing| seen.insert(missing.id.as_str()))
            .map(|missing| one_missing(desk, missing).into())
            .collect();
        if !items.is_empty() {
            blocks.extend([part(desk, heading), Block::List(Bullet::Box, items)]);
        }
    }
    blocks
}

fn one_missing(desk: &Desk<'_>, missing: &Missing) -> String {
    let key = missing.id.replace('.', "-");
    let word = match missing.kind {
        MissingKind::Fact => format!("question-fact-{key}"),
        MissingKind::Answer => format!("question-{key}"),
        MissingKind::Event => format!("event-{key}"),
        MissingKind::Document => format!("document-{key}"),
        MissingKind::Contact => format!("print-contact-{key}"),
    };
    desk.texts.find(desk.request.language, &word).unwrap_or_else(|| missing.id.clone())
}

/// The sections of records that are wanted, in order.
pub(super) fn all(desk: &Desk<'_>) -> Vec<Block> {
    type Compose = fn(&Desk<'_>) -> Vec<Block>;
    let sections: [(Section, Compose); 7] = [
        (Section::Steps, steps),
        (Section::Agreements, agreements),
        (Section::Log, log),
        (Section::Voice, voice),
        (Section::Contacts, contacts),
        (Section::Documents, documents),
        (Section::Missing, missing),
    ];
    let wanted = sections.into_iter().filter(|(section, _)| desk.has(*section));
    wanted.flat_map(|(_, compose)| compose(desk)).collect()
}

/// The cover's lines about the child and its school.
pub(super) fn cover(desk: &Desk<'_>) -> Vec<Block> {
    let dossier = desk.dossier;
    let parents: Vec<&str> = dossier.parents.iter().map(|parent| parent.name.trim()).collect();
    let born = dossier.child.born.as_deref().map(|born| self::born(desk, born));
    [
        field(desk.word("print-made-by"), &parents.join(", ")),
        field(desk.word("print-born"), &born.unwrap_or_default()),
        field(desk.word("print-school"), &dossier.school.name),
        field(desk.word("print-board"), &dossier.board.name),
        field(desk.word("print-swv"), &dossier.swv.name),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `2017-03` as `maart 2017`; as typed if it is no year and month.
fn born(desk: &Desk<'_>, born: &str) -> String {
    let month = born.split_once('-').and_then(|(year, month)| Some((year, month.parse().ok()?)));
    match month {
        Some((year, month)) if (1..=12).contains(&month) => {
            format!("{} {year}", format::month(month, desk.request.language))
        }
        _ => born.to_owned(),
    }
}
