//! What time does to content: a text that should have been read again, and what a newer version changed.

use jiff::civil::Date;

use super::{Content, papers::Revision};
use crate::ids::{SituationId, StepId};

impl Content {
    /// The day on which this step was to be read again, if that day is over.
    pub fn outdated(&self, step: &StepId, as_of: Date) -> Option<Date> {
        self.steps.get(step).map(|step| step.review_by).filter(|review_by| *review_by < as_of)
    }

    /// What changed in the content since a dossier was begun under this version, oldest first. Nothing
    /// for the version of today, and for one that nobody knows.
    pub fn changes_since(&self, version: &str) -> Vec<&Revision> {
        let Some(begun) = numbers(version) else { return Vec::new() };
        let is_newer = |revision: &&Revision| {
            numbers(&revision.version).is_some_and(|version| version > begun)
        };
        self.revisions.iter().filter(is_newer).collect()
    }

    /// The steps of these situations that changed since a version, each once, in the order of their
    /// ladders.
    pub fn changed_steps<'c>(
        &'c self,
        version: &str,
        situations: impl IntoIterator<Item = &'c SituationId>,
    ) -> Vec<&'c StepId> {
        let newer = self.changes_since(version);
        let is_changed = |step: &&StepId| {
            newer.iter().any(|revision| revision.steps.iter().any(|changed| changed == *step))
        };
        let situations = situations.into_iter().filter_map(|id| self.situation(id));
        let steps = situations.flat_map(|situation| situation.rungs.iter().map(|rung| &rung.step));
        let mut changed = Vec::new();
        for step in steps.filter(is_changed) {
            if !changed.contains(&step) {
                changed.push(step);
            }
        }
        changed
    }
}

/// Year, month and what comes after, to compare: `2026.11`, `2026.11.2`.
pub(super) fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
