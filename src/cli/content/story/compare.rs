//! What must follow from a story beside what does.

use std::fmt::Display;

use serde::Serialize;

use super::told::{Absent, Expect, LastDay, Story};
use crate::{
    case::{Case, Deadline, Standpoint},
    ids::{DeadlineId, NodeId, SituationId},
};

/// One thing that is not as expected.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// `last_day tlv-bezwaar`.
    pub(super) what: String,
    pub(super) expected: String,
    pub(super) got: String,
}

/// Compares as it goes.
struct Comparison<'a> {
    story: &'a Story,
    case: &'a Case,
    differences: Vec<Difference>,
}

/// Everything that is not as the story says.
pub(super) fn compare(story: &Story, case: &Case) -> Vec<Difference> {
    let mut comparison = Comparison { story, case, differences: Vec::new() };
    for expect in &story.expect {
        comparison.standing(expect);
    }
    for wanted in &story.last_days {
        comparison.last_day(wanted);
    }
    for absent in &story.absent {
        comparison.absent(absent);
    }
    comparison.differences
}

impl Comparison<'_> {
    fn note(&mut self, what: String, expected: impl Display, got: impl Display) {
        let (expected, got) = (expected.to_string(), got.to_string());
        if expected != got {
            self.differences.push(Difference { what, expected, got });
        }
    }

    fn standing(&mut self, expect: &Expect) {
        let Some(id) = self.story.meant(expect.situation.as_ref()) else {
            return self.note("expect".into(), "situation = \"…\"", "(no situation named)");
        };
        let Some(standpoint) = self.case.situations.iter().find(|one| one.id == id) else {
            return self.note(format!("expect {id}"), "in the story", "not there");
        };
        if let Some(end) = &expect.end {
            self.note(format!("{id}: end"), end, shown(standpoint.walk.end.as_ref()));
        }
        if let Some(first) = &expect.first {
            self.note(format!("{id}: first"), first, shown(standpoint.now.first()));
        }
        let now = joined(&standpoint.now);
        for step in expect.now.iter().filter(|step| !standpoint.now.contains(step)) {
            self.note(format!("{id}: now"), step, &now);
        }
        for step in expect.not_now.iter().filter(|step| standpoint.now.contains(step)) {
            self.note(format!("{id}: now"), format!("without {step}"), &now);
        }
        self.pruned(expect, standpoint);
    }

    fn pruned(&mut self, expect: &Expect, standpoint: &Standpoint) {
        let pruned: Vec<NodeId> =
            standpoint.walk.pruned.iter().map(|(question, _)| question.clone()).collect();
        for name in &expect.pruned {
            let full = format!("{}.{name}", standpoint.id);
            if !pruned.iter().any(|question| *question == name.as_str() || *question == *full) {
                self.note(format!("{}: pruned", standpoint.id), name, joined(&pruned));
            }
        }
    }

    fn find(&self, id: &DeadlineId, said: Option<&SituationId>) -> Option<&Deadline> {
        let meant = self.story.meant(said);
        let here = |deadline: &&Deadline| {
            deadline.id == *id && meant.as_ref().is_none_or(|at| deadline.situation == *at)
        };
        self.case.deadlines.iter().find(here)
    }

    fn last_day(&mut self, wanted: &LastDay) {
        let what = |part: &str| format!("{part} {}", wanted.id);
        let Some(found) = self.find(&wanted.id, wanted.situation.as_ref()) else {
            return self.note(what("last_day"), &wanted.sum, "(no such deadline)");
        };
        let found = found.clone();
        self.note(what("last_day"), shown(wanted.day.as_ref()), shown(found.last_day.as_ref()));
        let days = [
            ("cautious", wanted.cautious, found.cautious_day),
            ("starts_on", wanted.starts_on, found.starts_on),
            ("opens", wanted.opens, found.opens),
        ];
        for (part, wanted, got) in days {
            if let Some(day) = wanted {
                self.note(what(part), day, shown(got.as_ref()));
            }
        }
        if let Some(state) = &wanted.state {
            self.note(what("state"), state, named(&found.state));
        }
        if let Some(provisional) = wanted.provisional {
            self.note(what("provisional"), provisional, found.provisional);
        }
    }

    fn absent(&mut self, absent: &Absent) {
        if let Some(found) = self.find(&absent.id, absent.situation.as_ref()) {
            let got = format!("{} ({})", shown(found.last_day.as_ref()), named(&found.state));
            self.note(format!("absent {}", absent.id), &absent.because, got);
        }
    }
}

fn shown(thing: Option<&impl Display>) -> String {
    thing.map_or_else(|| "-".to_owned(), ToString::to_string)
}

fn joined(ids: &[impl Display]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The name that JSON gives it.
fn named(thing: &impl Serialize) -> String {
    let value = serde_json::to_value(thing).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
