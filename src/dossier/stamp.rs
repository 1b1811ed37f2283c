//! Which edits a value comes from: what decides, when two copies are merged, which of two values
//! knew the other.
//!
//! Clocks play no part. A session is random and new at each opening, so that a backup that was put
//! back never gives out a stamp twice.

use std::fmt;

use super::store::format::HIGHEST;

/// The most sessions in one stamp; of more, the first edit and the latest ones stay. A value with
/// less in its stamp is at most asked about once too often.
const SESSIONS: usize = 64;

/// The most signs of a session's name, and of stamps in a file.
const NAME: usize = 32;
const TEXT: usize = 16 * 1024;

/// What a value knew when it was written: of each session the number of its last edit, its own
/// edit included. Empty = older than all stamps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(in crate::dossier) struct Stamp(Vec<(Box<str>, u64)>);

impl Stamp {
    fn number(&self, session: &str) -> u64 {
        let found = self.0.binary_search_by(|(name, _)| (**name).cmp(session));
        found.map(|at| self.0[at].1).unwrap_or_default()
    }

    /// Whether this knew all that the other knew.
    pub(in crate::dossier) fn covers(&self, other: &Self) -> bool {
        other.0.iter().all(|(session, n)| self.number(session) >= *n)
    }

    /// Takes in what another knew.
    pub(in crate::dossier) fn join(&mut self, other: &Self) {
        for (session, n) in &other.0 {
            self.note(session, *n);
        }
    }

    fn note(&mut self, session: &str, n: u64) {
        match self.0.binary_search_by(|(name, _)| (**name).cmp(session)) {
            Ok(at) => self.0[at].1 = self.0[at].1.max(n),
            Err(at) => self.0.insert(at, (session.into(), n)),
        }
    }

    /// The stamp of a new value: it knew all this, and comes from edit `n` of `session`, or from a
    /// later one if that number was given out here already.
    pub(in crate::dossier) fn next(mut self, n: u64, session: &str) -> Self {
        let own = n.max(self.number(session).saturating_add(1));
        self.note(session, own);
        while self.0.len() > SESSIONS {
            let first = self.0.iter().map(|(_, n)| *n).min().unwrap_or_default();
            let later = self.0.iter().enumerate().filter(|(_, (_, n))| *n > first);
            let Some((at, _)) = later.min_by_key(|(_, (_, n))| *n) else { break };
            self.0.remove(at);
        }
        self
    }

    /// The latest edit in it: the higher number, of equal ones the higher session.
    pub(in crate::dossier) fn latest(&self) -> Option<(u64, &str)> {
        self.0.iter().map(|(session, n)| (*n, &**session)).max()
    }

    /// The first edit in it.
    pub(in crate::dossier) fn first(&self) -> Option<(u64, &str)> {
        self.0.iter().map(|(session, n)| (*n, &**session)).min()
    }

    fn read(text: &str) -> Option<Self> {
        let mut stamp = Self::default();
        for part in text.split_ascii_whitespace() {
            let (n, session) = part.split_once('@')?;
            let n = n.parse().ok().filter(|n| (1..HIGHEST).contains(n))?;
            let plain = session.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if session.is_empty() || session.len() > NAME || !plain || stamp.0.len() >= SESSIONS {
                return None;
            }
            stamp.note(session, n);
        }
        Some(stamp)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (session, n)) in self.0.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            write!(f, "{space}{n}@{session}")?;
        }
        Ok(())
    }
}

/// The stamps of one value: of two if both sides wrote the same without knowing of each other.
/// Empty = older than all stamps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::dossier) struct Stamps(Vec<Stamp>);

impl Stamps {
    pub(in crate::dossier) fn one(stamp: Stamp) -> Self {
        [stamp].into_iter().collect()
    }

    pub(in crate::dossier) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them; of a value without stamps the empty one.
    pub(in crate::dossier) fn iter(&self) -> impl Iterator<Item = Stamp> {
        let none = self.0.is_empty().then(Stamp::default);
        self.0.iter().cloned().chain(none)
    }

    /// All that they knew.
    pub(in crate::dossier) fn joined(&self) -> Stamp {
        self.0.iter().fold(Stamp::default(), |mut all, one| {
            all.join(one);
            all
        })
    }

    pub(in crate::dossier) fn latest(&self) -> Option<(u64, &str)> {
        self.0.iter().filter_map(Stamp::latest).max()
    }

    /// Reads what [`fmt::Display`] writes; what nobody could have written is older than all stamps,
    /// so that it wins from nothing.
    pub(in crate::dossier) fn read(text: &str) -> Self {
        if text.len() > TEXT {
            return Self::default();
        }
        let stamps: Option<Vec<Stamp>> = text.split('|').map(Stamp::read).collect();
        stamps.map_or_else(Self::default, |stamps| stamps.into_iter().collect())
    }
}

impl FromIterator<Stamp> for Stamps {
    /// Those that no other covers.
    fn from_iter<I: IntoIterator<Item = Stamp>>(stamps: I) -> Self {
        let mut all: Vec<Stamp> = stamps.into_iter().collect();
        all.sort();
        all.dedup();
        if all.len() > 1 {
            let below = |one: &Stamp| all.iter().any(|other| other != one && other.covers(one));
            let keep: Vec<bool> = all.iter().map(|one| !below(one)).collect();
            let mut keep = keep.into_iter();
            all.retain(|_| keep.next().unwrap_or(true));
        }
        all.retain(|one| *one != Stamp::default());
        Self(all)
    }
}

impl fmt::Display for Stamps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, stamp) in self.0.iter().enumerate() {
            let bar = if at == 0 { "" } else { "|" };
            write!(f, "{bar}{stamp}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(text: &str) -> Stamp {
        Stamp::read(text).unwrap()
    }

    #[test]
    fn a_new_stamp_covers_what_it_knew_and_is_never_given_out_twice() {
        let first = Stamp::default().next(4, "a");
        assert_eq!(first.to_string(), "4@a");
        let again = first.clone().next(4, "a");
        assert_eq!(again.to_string(), "5@a", "the same number in the same session is the next one");
        assert!(again.covers(&first) && !first.covers(&again));
        let other = first.clone().next(5, "b");
        assert!(!other.covers(&again) && !again.covers(&other), "neither knew the other");
        assert_eq!(other.latest(), Some((5, "b")));
        assert_eq!(other.first(), Some((4, "a")));
    }

    #[test]
    fn of_very_many_sessions_the_first_and_the_latest_stay() {
        let mut long = Stamp::default();
        for n in 1..=200 {
            long = long.next(n, &format!("s{n}"));
        }
        assert_eq!(long.0.len(), SESSIONS);
        assert_eq!((long.first(), long.latest()), (Some((1, "s1")), Some((200, "s200"))));
        assert_eq!(Stamp::read(&long.to_string()), Some(long));
    }

    #[test]
    fn stamps_that_nobody_could_have_written_count_as_none() {
        let huge = format!("{HIGHEST}@a");
        let long = "1@".to_owned() + &"a".repeat(NAME + 1);
        let many = (1..=SESSIONS + 1).map(|n| format!("1@s{n}")).collect::<Vec<_>>().join(" ");
        let signs = "1@".to_owned() + &"a ".repeat(TEXT);
        for text in ["x", "1@", "@a", "-1@a", "0@a", "1@a/b", &huge, &long, &many, &signs, "1@a|x"]
        {
            assert!(Stamps::read(text).is_empty(), "{text:.40}");
        }
        let two = Stamps::read("2@b|1@a 1@b|1@a");
        assert_eq!(two.to_string(), "1@a 1@b|2@b", "the third is covered by the second");
        assert_eq!(two.joined(), stamp("1@a 2@b"));
    }
}
