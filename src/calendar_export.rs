//! Deadlines and meetings as iCalendar (RFC 5545), for the calendar a parent already has.
//!
//! Calendars are shared, so an entry says no more than "see dossier". Each entry is a whole day.
//! Its UID is made of the dossier's random id and the deadline's own id, never a counter, so a
//! second import replaces the first; some calendars keep the old entry all the same, and whoever
//! exports says so.
//!
//! **What was exported before** decides about two things: a date that changed gets a higher
//! SEQUENCE and a new LAST-MODIFIED, and an entry that fell away is sent once as CANCELLED.
//! [`Exported`] holds that memory in `exported.json` beside `dossier.json`: only UIDs, days and
//! numbers. It is written when a calendar file is saved (`ics --out`, the window), and never when
//! the calendar only goes to standard output. Without it SEQUENCE is the number of edits the
//! dossier has seen: it never falls, so that an export to standard output replaces an older one.
//!
//! No clock: DTSTAMP and LAST-MODIFIED are the day it is looked at. The text is written here and
//! not by a crate: the one at hand asks the clock inside each alarm.

mod memory;
mod write;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    case::{Case, Deadline, State},
    content::{DeadlineKind, Whose},
    dossier::Dossier,
};

pub use memory::{EXPORTED, Entry, Exported};

/// What stands on an entry; neutral, because calendars are shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// On a last day.
    pub term: String,
    /// On a meeting.
    pub meeting: String,
}

/// A calendar file, and what to remember of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The file.
    pub text: String,
    /// What it says: keep it once the file is saved.
    pub exported: Exported,
}

/// Which of the two an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A last day.
    Term,
    /// A meeting.
    Meeting,
}

/// A day that belongs in the calendar.
struct Wanted {
    uid: String,
    day: Date,
    kind: Kind,
}

/// Writes the calendar. `edits` is how many edits the dossier has seen.
pub fn export(
    case: &Case,
    dossier: &Dossier,
    words: &Words,
    before: &Exported,
    edits: u64,
) -> Export {
    let mut exported = Exported::default();
    let mut uids = BTreeSet::new();
    let mut entries = Vec::new();
    for wanted in wanted(case, dossier) {
        let entry = before.next(&wanted, case.as_of, edits);
        uids.insert(wanted.uid.clone());
        entries.push((wanted.uid, entry));
    }
    for (uid, gone) in before.entries.iter().filter(|(uid, _)| !uids.contains(*uid)) {
        if gone.cancelled {
            // Said once; remembered, in case the day comes back.
            exported.entries.insert(uid.clone(), gone.clone());
        } else {
            entries.push((uid.clone(), gone.cancel(case.as_of, edits)));
        }
    }
    let text = write::calendar(&entries, words, case.as_of);
    exported.entries.extend(entries);
    Export { text, exported }
}

fn wanted(case: &Case, dossier: &Dossier) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for deadline in &case.deadlines {
        let Some(day) = day_of(deadline) else { continue };
        let uid = format!("{}.{}.{}@jouw-weg", deadline.id, deadline.situation, dossier.id);
        match wanted.iter_mut().find(|other| other.uid == uid) {
            // Two days are possible: the parent's own nearest, nobody else late too early.
            Some(other) if deadline.whose == Whose::Parent => other.day = other.day.min(day),
            Some(other) => other.day = other.day.max(day),
            None => wanted.push(Wanted { uid, day, kind: Kind::Term }),
        }
    }
    let meetings = dossier.meetings.iter().filter(|meeting| !meeting.crossed_out);
    wanted.extend(meetings.map(|meeting| Wanted {
        uid: format!("{}.{}@jouw-weg", meeting.id.0, dossier.id),
        day: meeting.date,
        kind: Kind::Meeting,
    }));
    wanted
}

/// The day to write: the cautious day of the parent's own, the first day of a right, else the last
/// day. What is met, replaced, may never run or need not come has none.
fn day_of(deadline: &Deadline) -> Option<Date> {
    if matches!(deadline.state, State::Closed | State::Met | State::Conditional) {
        return None;
    }
    match deadline.kind {
        DeadlineKind::Right => deadline.starts_on,
        DeadlineKind::Notice => None,
        DeadlineKind::Term => deadline.day(),
    }
}
