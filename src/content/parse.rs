//! Reads the files of rules, one after the other; the faults of one never hide those of another.

mod deadlines;
mod ladder;
mod plain;
mod revisions;
mod rules;

use toml::de::DeTable;

use super::{
    desk::{Desk, Kind},
    draft::Draft,
    entry::Entry,
    fault::Place,
    files::{File, Role},
};
use crate::terms::calendar::Calendar;

/// Reads all files of rules.
pub(super) fn parse(files: &[File], desk: &mut Desk) -> Draft {
    let mut draft = Draft::default();
    for (number, file) in files.iter().enumerate() {
        let is_list = matches!(file.role, Role::Released | Role::MadeFrom | Role::Same);
        if is_list || matches!(file.role, Role::Texts(_)) {
            continue;
        }
        let at = Place { file: number, at: 0 };
        if file.text.is_none() {
            leave_open(file.role, desk);
        } else if file.role == Role::Calendar {
            calendar(file, at, &mut draft, desk);
        } else {
            one(file, at, &mut draft, desk);
        }
    }
    draft.include_ladders();
    draft
}

/// Reads one file. If its TOML is broken, what can be read of it still defines ids, so that
/// others do not seem to name what is not there.
fn one(file: &File, at: Place, draft: &mut Draft, desk: &mut Desk) {
    let (table, errors) = DeTable::parse_recoverable(file.text());
    let mut entry = Entry::new(table.get_ref(), at);
    if errors.is_empty() {
        read(file, &mut entry, draft, desk);
        entry.finish(desk);
        return;
    }
    let before = desk.mark();
    read(file, &mut entry, draft, desk);
    entry.finish(desk);
    desk.forget_since(before);
    leave_open(file.role, desk);
    for error in errors {
        let at = Place { at: error.span().map_or(0, |span| span.start), ..at };
        let what = format!("this is no TOML: {}", error.message());
        desk.fault_once_per_line(at, file, what, "correct this line or the one before");
    }
}

fn read(file: &File, entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    match file.role {
        Role::Content => rules::version(entry, draft, desk),
        Role::Facts => rules::facts(entry, draft, desk),
        Role::Situation => ladder::situation(file, entry, draft, desk),
        Role::Ladder => ladder::ladder(file, entry, draft, desk),
        Role::Steps => ladder::steps(entry, draft, desk),
        Role::Deadlines => deadlines::deadlines(entry, draft, desk),
        Role::Events => rules::events(entry, draft, desk),
        Role::Documents => rules::documents(entry, draft, desk),
        Role::Sources => rules::sources(entry, draft, desk),
        Role::Bodies => rules::bodies(entry, draft, desk),
        Role::Glossary => rules::glossary(entry, draft, desk),
        Role::Changes => rules::changes(entry, draft, desk),
        Role::Expectations => rules::expectations(entry, draft, desk),
        Role::Reviews => rules::reviews(entry, draft, desk),
        Role::Revisions => revisions::revisions(entry, draft, desk),
        Role::HardWords => plain::hard_words(entry, draft, desk),
        Role::Waivers => plain::waivers(entry, draft, desk),
        Role::Calendar | Role::Released | Role::MadeFrom | Role::Same | Role::Texts(_) => {}
    }
}

fn calendar(file: &File, at: Place, draft: &mut Draft, desk: &mut Desk) {
    match Calendar::parse(file.text()) {
        Ok(calendar) => draft.calendar = Some(calendar),
        Err(bad) => {
            let lines = file.text().split_inclusive('\n').take(bad.line.saturating_sub(1));
            let at = Place { at: lines.map(str::len).sum(), ..at };
            let (what, remedy) = bad.fault.split_once(": ").unwrap_or((&bad.fault, "correct it"));
            desk.fault(at, what.to_owned(), remedy);
        }
    }
}

/// What a file of this role defines may be missing.
pub(super) fn leave_open(role: Role, desk: &mut Desk) {
    let kinds: &[Kind] = match role {
        Role::Facts => &[Kind::Fact],
        Role::Situation => &[Kind::Situation],
        Role::Ladder => &[Kind::Ladder],
        Role::Steps => &[Kind::Step],
        Role::Deadlines => &[Kind::Deadline],
        Role::Events => &[Kind::Event],
        Role::Documents => &[Kind::Document],
        Role::Sources => &[Kind::Source],
        Role::Bodies => &[Kind::Body],
        Role::Glossary => &[Kind::Term],
        Role::Changes => &[Kind::Change],
        Role::Expectations => &[Kind::Expectation],
        Role::Content
        | Role::Calendar
        | Role::Reviews
        | Role::HardWords
        | Role::Waivers
        | Role::Revisions
        | Role::Released
        | Role::MadeFrom
        | Role::Same
        | Role::Texts(_) => &[],
    };
    for kind in kinds {
        desk.leave_open(*kind);
    }
}
