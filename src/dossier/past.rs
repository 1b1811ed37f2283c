//! What can be taken back and done again, also after the program was closed: the end of the
//! history tells what was done last. Nothing is cut: taking back is an edit like any other.

use super::{
    Dossier,
    difference::changes,
    edit::{Edit, Refused},
    store::Line,
};

/// An edit that was applied, and what undoes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// What was done.
    pub edit: Edit,
    /// What undoes it.
    pub undo: Edit,
}

/// What can be taken back, and what was taken back and can be done again; the last at the end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Past {
    done: Vec<Done>,
    undone: Vec<Done>,
}

/// How many changes can be taken back.
const MOST: usize = 200;

impl Past {
    /// What the end of a history allows. A line that does what undoes the one before it was a
    /// taking back, whoever did it and however: the dossier stands before that one then.
    pub fn of(lines: impl IntoIterator<Item = Line>) -> Self {
        let mut past = Self::default();
        for Line { edit, undo, .. } in lines {
            past.add(Done { edit, undo });
        }
        past
    }

    fn add(&mut self, done: Done) {
        if self.done.last().is_some_and(|last| last.undo == done.edit) {
            self.done.pop();
            self.undone.push(done);
        } else if self.undone.last().is_some_and(|last| last.undo == done.edit) {
            self.undone.pop();
            self.push(done);
        } else {
            self.undone.clear();
            self.push(done);
        }
    }

    fn push(&mut self, done: Done) {
        self.done.push(done);
        if self.done.len() > MOST {
            self.done.remove(0);
        }
    }

    /// Something new was done: what was taken back before is not done again any more.
    pub fn did(&mut self, edit: Edit, undo: Edit) {
        self.undone.clear();
        self.push(Done { edit, undo });
    }

    /// What was done in earlier sessions goes before what was done in this one.
    pub fn remember(&mut self, earlier: Self) {
        if self.done.is_empty() && self.undone.is_empty() {
            *self = earlier;
            return;
        }
        let room = MOST.saturating_sub(self.done.len());
        let skip = earlier.done.len().saturating_sub(room);
        let later = std::mem::take(&mut self.done);
        self.done = earlier.done.into_iter().skip(skip).chain(later).collect();
    }

    /// Whether there is nothing to take back.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// Takes the last change back; gives what was applied. `None` = there is none.
    ///
    /// # Errors
    /// When what it changed is no longer as it left it, or it does not fit any more; nothing
    /// changed then, and it stays the last.
    pub fn take_back(&mut self, dossier: &mut Dossier) -> Option<Result<Done, Refused>> {
        let last = self.done.last()?;
        let applied = undo(dossier, last);
        if let Ok(applied) = &applied {
            self.done.pop();
            self.undone.push(applied.clone());
        }
        Some(applied)
    }

    /// Does again what was taken back last; as [`Past::take_back`].
    ///
    /// # Errors
    /// As [`Past::take_back`].
    pub fn do_again(&mut self, dossier: &mut Dossier) -> Option<Result<Done, Refused>> {
        let last = self.undone.last()?;
        let applied = undo(dossier, last);
        if let Ok(applied) = &applied {
            self.undone.pop();
            self.push(applied.clone());
        }
        Some(applied)
    }
}

/// Undoes a change, if all it changed still is as it left it.
fn undo(dossier: &mut Dossier, done: &Done) -> Result<Done, Refused> {
    let mut after = dossier.clone();
    let edit = done.undo.clone();
    let undo = after.apply(edit.clone())?;
    let told: Vec<_> = changes(&done.edit, &done.undo);
    let found: Vec<_> =
        changes(&edit, &undo).into_iter().map(super::difference::Change::reversed).collect();
    let same = told.len() == found.len() && told.iter().all(|change| found.contains(change));
    if !same {
        return Err(Refused::ChangedSince);
    }
    *dossier = after;
    Ok(Done { edit, undo })
}
