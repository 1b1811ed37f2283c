//! The letters a parent can hold: from whom, what it says, and which event its date is.

use crate::{ids::EventId, ui::session::Session};

/// Who a letter can be from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sender {
    School,
    Swv,
    Gemeente,
    Other,
}

impl Sender {
    const ALL: [Self; 4] = [Self::School, Self::Swv, Self::Gemeente, Self::Other];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::School => "begin-from-school",
            Self::Swv => "begin-from-swv",
            Self::Gemeente => "begin-from-gemeente",
            Self::Other => "begin-from-other",
        }
    }

    pub(super) fn keyed(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A kind of letter: what it says, and which event its date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) key: &'static str,
    from: Sender,
    pub(super) situation: &'static str,
    pub(super) event: &'static str,
}

/// All letters; those whose situation or event the content does not have are not offered.
const LETTERS: [Letter; 15] = [
    letter("begin-letter-refused", Sender::School, "toelating", "decision-sent"),
    letter("begin-letter-suspended", Sender::School, "schorsing", "decision-sent"),
    letter("begin-letter-removed", Sender::School, "verwijdering", "decision-sent"),
    letter("begin-letter-opp", Sender::School, "opp", "opp-set"),
    letter("begin-letter-data", Sender::School, "toelating", "data-requested"),
    letter("begin-letter-later", Sender::School, "toelating", "extension-announced"),
    letter("begin-letter-bezwaar", Sender::School, "toelating", "bezwaar-decision-sent"),
    letter("begin-letter-bezwaar-removed", Sender::School, "verwijdering", "bezwaar-decision-sent"),
    letter("begin-letter-tlv", Sender::Swv, "tlv", "decision-sent"),
    letter("begin-letter-tlv-later", Sender::Swv, "tlv", "extension-announced"),
    letter("begin-letter-tlv-bezwaar", Sender::Swv, "tlv", "bezwaar-decision-sent"),
    letter("begin-letter-transport", Sender::Gemeente, "vervoer", "decision-sent"),
    letter("begin-letter-care", Sender::Gemeente, "jeugdhulp", "decision-sent"),
    letter("begin-letter-transport-bezwaar", Sender::Gemeente, "vervoer", "bezwaar-decision-sent"),
    letter("begin-letter-care-bezwaar", Sender::Gemeente, "jeugdhulp", "bezwaar-decision-sent"),
];

const fn letter(
    key: &'static str,
    from: Sender,
    situation: &'static str,
    event: &'static str,
) -> Letter {
    Letter { key, from, situation, event }
}

/// The letter of this key.
pub(super) fn keyed(key: &str) -> Option<Letter> {
    LETTERS.into_iter().find(|one| one.key == key)
}

/// The letters of a sender that this content knows what to do with.
pub(super) fn of(sender: Sender, session: &Session) -> impl Iterator<Item = Letter> {
    LETTERS.into_iter().filter(move |one| one.from == sender && is_known(*one, session))
}

fn is_known(letter: Letter, session: &Session) -> bool {
    let mut situations = session.content.situations.iter();
    let fits = event(letter.event, session).and_then(|id| session.content.event(&id));
    fits.is_some_and(|rule| {
        rule.situations.is_empty() || rule.situations.iter().any(|id| *id == letter.situation)
    }) && situations.any(|situation| situation.id == letter.situation)
}

/// Who can be chosen: those of whom a letter is known, and anybody else.
pub(super) fn senders(session: &Session) -> impl Iterator<Item = Sender> {
    let known = |sender: &Sender| *sender == Sender::Other || of(*sender, session).next().is_some();
    Sender::ALL.into_iter().filter(known)
}

/// The event of this name, if the content has it.
pub(super) fn event(id: &str, session: &Session) -> Option<EventId> {
    let id: EventId = id.parse().ok()?;
    session.content.event(&id).map(|event| event.id.clone())
}

/// Whether the letter names a second day.
pub(super) fn names_date(letter: Letter, session: &Session) -> bool {
    let id = event(letter.event, session);
    id.and_then(|id| session.content.event(&id)).is_some_and(|event| event.names_date)
}
