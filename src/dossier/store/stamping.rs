//! What the last save held, and its stamps: the next save gives stamps to what differs from it.

use std::collections::BTreeMap;

use super::{Error, Line, Store, format};
use crate::{
    clock,
    dossier::{
        Dossier,
        edit::{Edit, Join},
        marks::{Marks, Pen},
        registers::Fields,
    },
};

/// The dossier as it was saved last.
#[derive(Debug, Default)]
pub(super) struct Stamping {
    before: Before,
    marks: Marks,
    /// What was merged in since.
    joins: Vec<Join>,
}

#[derive(Debug, Default)]
enum Before {
    #[default]
    Nothing,
    /// As it was opened.
    Opened(Box<Dossier>),
    /// As it stood in the file.
    Saved(Fields),
}

impl Store {
    /// The text of the dossier as it would be saved now.
    pub(super) fn text_with(
        &self,
        dossier: &Dossier,
        last: &[Line],
        sealed: &BTreeMap<String, String>,
    ) -> Result<Vec<u8>, Error> {
        let fields = format::fields(dossier)?;
        let marks = self.stamping.marks(&fields, Pen { n: self.edits, session: &self.session });
        let saved = Some(clock::now());
        let around = format::Around { edits: self.edits, saved, last, marks: &marks, sealed };
        format::write(&fields, &around)
    }
}

impl Stamping {
    /// Of a dossier that was read.
    pub(super) fn of(dossier: &Dossier, marks: Marks) -> Self {
        Self { before: Before::Opened(Box::new(dossier.clone())), marks, joins: Vec::new() }
    }

    /// An edit: what it merged in keeps the stamps it has.
    pub(super) fn record(&mut self, edit: &Edit) {
        self.joins.extend(Join::of(edit).into_iter().cloned());
    }

    /// What was merged in last was not saved, and is not in the dossier any more.
    pub(super) fn forget_last(&mut self) {
        self.joins.pop();
    }

    /// The stamps of the dossier as it is now.
    pub(super) fn marks(&self, now: &Fields, pen: Pen<'_>) -> Marks {
        let mut marks = self.marks.clone();
        let opened;
        let before = match &self.before {
            Before::Nothing => &Fields::new(),
            Before::Saved(fields) => fields,
            Before::Opened(dossier) => {
                opened = super::format::fields(dossier).unwrap_or_default();
                &opened
            }
        };
        if self.joins.is_empty() {
            marks.note(before, now, pen);
        } else {
            let joins = self.joins.iter();
            let before = joins.fold(before.clone(), |before, join| marks.adopt(join, before));
            marks.note(&before, now, pen);
        }
        marks
    }

    /// It was saved so.
    pub(super) fn saved(&mut self, now: Fields, marks: Marks) {
        *self = Self { before: Before::Saved(now), marks, joins: Vec::new() };
    }
}
