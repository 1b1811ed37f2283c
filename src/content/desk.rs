//! Where reading collects what it meets: faults, definitions, and references to be looked up.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    fault::{Fault, Faults, Place, line_of},
    files::File,
};
use crate::ids::{FactId, FactValue};

/// What an id can name across files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Fact,
    Situation,
    Ladder,
    Step,
    Deadline,
    Event,
    Document,
    Source,
    Body,
    Term,
    Change,
    Expectation,
}

impl Kind {
    /// Its name in a sentence.
    fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Situation => "situation",
            Self::Ladder => "ladder",
            Self::Step => "step",
            Self::Deadline => "deadline",
            Self::Event => "event",
            Self::Document => "document",
            Self::Source => "source",
            Self::Body => "body",
            Self::Term => "glossary term",
            Self::Change => "change",
            Self::Expectation => "expectation",
        }
    }

    /// Where it is defined.
    fn home(self) -> &'static str {
        match self {
            Self::Fact => "facts.toml",
            Self::Situation => "situations/<id>.toml",
            Self::Ladder => "ladders/<name>.toml",
            Self::Step => "steps/<name>.toml",
            Self::Deadline => "deadlines.toml",
            Self::Event => "events.toml",
            Self::Document => "documents.toml",
            Self::Source => "sources.toml",
            Self::Body => "bodies.toml",
            Self::Term => "glossary.toml",
            Self::Change => "changes.toml",
            Self::Expectation => "expectations.toml",
        }
    }
}

/// Where a check on a day writes: what is wrong, and what should be looked at.
#[derive(Debug)]
pub(super) struct Reports<'d> {
    pub(super) faults: &'d mut Desk,
    pub(super) warnings: &'d mut Desk,
}

/// What reading collects.
#[derive(Debug, Default)]
pub(super) struct Desk {
    faults: Vec<(Place, String, String)>,
    defined: BTreeMap<Kind, BTreeSet<String>>,
    referred: Vec<(Kind, String, Place)>,
    /// Values of facts that guards name.
    pub(super) values: Vec<(FactId, FactValue, Place)>,
    /// Kinds of which a definition could not be read: references to them are not judged.
    open: BTreeSet<Kind>,
    /// Files with a fault.
    faulty: BTreeSet<usize>,
    /// Files that must be there and are not.
    absent: Vec<&'static str>,
}

impl Desk {
    /// Reports a fault.
    pub(super) fn fault(&mut self, at: Place, what: String, remedy: impl Into<String>) {
        self.faulty.insert(at.file);
        self.faults.push((at, what, remedy.into()));
    }

    /// Reports a fault unless there is one on the same line already.
    pub(super) fn fault_once_per_line(
        &mut self,
        at: Place,
        file: &File,
        what: String,
        remedy: &str,
    ) {
        let line = |place: Place| line_of(file.text(), place.at);
        let is_here = |(other, ..): &(Place, String, String)| {
            other.file == at.file && line(*other) == line(at)
        };
        if !self.faults.iter().any(is_here) {
            self.fault(at, what, remedy);
        }
    }

    /// Reports a file that must be there and is not.
    pub(super) fn absent(&mut self, name: &'static str) {
        self.absent.push(name);
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_clean(&self) -> bool {
        self.faults.is_empty() && self.absent.is_empty()
    }

    /// How many faults there are so far.
    pub(super) fn mark(&self) -> usize {
        self.faults.len()
    }

    /// Takes back the faults since a mark; their files stay marked as faulty.
    pub(super) fn forget_since(&mut self, mark: usize) {
        self.faults.truncate(mark);
    }

    /// Whether something is wrong in this file.
    pub(super) fn is_faulty(&self, file: usize) -> bool {
        self.faulty.contains(&file)
    }

    /// Takes note of a definition; a second one is a fault.
    pub(super) fn define(&mut self, kind: Kind, id: &str, at: Place) {
        if !self.defined.entry(kind).or_default().insert(id.to_owned()) {
            let what = format!("{} '{id}' stands here a second time", kind.name());
            self.fault(at, what, "remove one of them or rename this one");
        }
    }

    /// Takes note of a reference, to be looked up when all is read.
    pub(super) fn refer(&mut self, kind: Kind, id: &str, at: Place) {
        self.referred.push((kind, id.to_owned(), at));
    }

    /// A definition of this kind could not be read.
    pub(super) fn leave_open(&mut self, kind: Kind) {
        self.open.insert(kind);
    }

    /// Whether all definitions of this kind could be read.
    pub(super) fn is_whole(&self, kind: Kind) -> bool {
        !self.open.contains(&kind)
    }

    /// Whether every ladder and situation could be read.
    pub(super) fn has_whole_tree(&self) -> bool {
        self.is_whole(Kind::Ladder) && self.is_whole(Kind::Situation)
    }

    /// Whether this is defined (or may be, in what could not be read).
    pub(super) fn knows(&self, kind: Kind, id: &str) -> bool {
        self.open.contains(&kind) || self.defined.get(&kind).is_some_and(|ids| ids.contains(id))
    }

    /// All ids of a kind that are defined.
    pub(super) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.defined.get(&kind).into_iter().flatten().map(String::as_str)
    }

    /// Reports references to what is not there.
    pub(super) fn look_up(&mut self) {
        for (kind, id, at) in std::mem::take(&mut self.referred) {
            if !self.knows(kind, &id) {
                let what = format!("there is no {} '{id}'", kind.name());
                self.fault(at, what, format!("correct the id or add it to {}", kind.home()));
            }
        }
    }

    /// All faults so far, each once, sorted by file and line.
    pub(super) fn faults(&self, files: &[File]) -> Faults {
        let mut faults: Vec<Fault> = self
            .faults
            .iter()
            .map(|(at, what, remedy)| Fault {
                file: files.get(at.file).map(|file| file.name.clone()).unwrap_or_default(),
                line: files.get(at.file).map_or(1, |file| line_of(file.text(), at.at)),
                what: what.clone(),
                remedy: remedy.clone(),
            })
            .collect();
        faults.extend(self.absent.iter().map(|name| Fault {
            file: (*name).to_owned(),
            line: 1,
            what: "this file is missing".to_owned(),
            remedy: "add it (CONTENT.md says what it holds)".to_owned(),
        }));
        faults.sort();
        faults.dedup();
        Faults(faults)
    }
}
