//! What differs between two dossiers, or what an edit changed: values, no words.

mod done;

use std::{collections::BTreeSet, mem};

use super::{
    Answered, Child, Dossier, Fixed, Parent, Party, RecordId, Situated, StepRecord,
    edit::{PartyRole, Record},
};
use crate::ids::{AnswerId, FactId, FactValue, NodeId, OutcomeId, SituationId, StepId};

pub use done::changes;

/// Something that is other than it was.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields say which, and how it was and is")]
pub enum Change {
    /// Name, birth or group.
    Child { before: Child, after: Child },
    /// School, board or samenwerkingsverband.
    Party { role: PartyRole, before: Party, after: Party },
    /// The list of parents.
    Parents { before: Vec<Parent>, after: Vec<Parent> },
    /// The content whose changes were seen.
    Content { before: String, after: String },
    /// A fact that was told, told otherwise or forgotten.
    Fact { fact: FactId, before: Option<FactValue>, after: Option<FactValue> },
    /// A situation that came, went, or was taken out of the plan or put back.
    Situation { situation: SituationId, before: Presence, after: Presence },
    /// An answer that was given, changed or taken back.
    Answer {
        situation: SituationId,
        question: NodeId,
        before: Option<AnswerId>,
        after: Option<AnswerId>,
    },
    /// A step that was done, skipped, described otherwise, or is open again.
    Step { step: StepId, before: Option<StepRecord>, after: Option<StepRecord> },
    /// How a step ended.
    Outcome {
        situation: SituationId,
        step: StepId,
        before: Option<OutcomeId>,
        after: Option<OutcomeId>,
    },
    /// A record that came, went or is other than it was.
    Record { before: Option<Box<Record>>, after: Option<Box<Record>> },
    /// That a record was given to others, or what was added to it since.
    Fixed { id: RecordId, before: Option<Fixed>, after: Option<Fixed> },
}

/// Whether a situation is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Not in the dossier.
    Absent,
    /// In the plan.
    Running,
    /// In the dossier, taken out of the plan.
    Left,
}

impl Presence {
    fn of(situated: Option<&Situated>) -> Self {
        match situated {
            None => Self::Absent,
            Some(situated) if situated.left.is_some() => Self::Left,
            Some(_) => Self::Running,
        }
    }
}

impl Change {
    /// The same, seen from the other side.
    #[must_use]
    pub fn reversed(self) -> Self {
        let mut change = self;
        match &mut change {
            Self::Child { before, after } => mem::swap(before, after),
            Self::Party { before, after, .. } => mem::swap(before, after),
            Self::Parents { before, after } => mem::swap(before, after),
            Self::Content { before, after } => mem::swap(before, after),
            Self::Fact { before, after, .. } => mem::swap(before, after),
            Self::Situation { before, after, .. } => mem::swap(before, after),
            Self::Answer { before, after, .. } => mem::swap(before, after),
            Self::Step { before, after, .. } => mem::swap(before, after),
            Self::Outcome { before, after, .. } => mem::swap(before, after),
            Self::Record { before, after } => mem::swap(before, after),
            Self::Fixed { before, after, .. } => mem::swap(before, after),
        }
        change
    }
}

/// What is other in `after` than in `before`, in the order of the dossier. Text under typing,
/// the order of records and what only newer versions know are no changes.
pub fn difference(before: &Dossier, after: &Dossier) -> Vec<Change> {
    let mut changes = Vec::new();
    people(before, after, &mut changes);
    facts(before, after, &mut changes);
    situations(before, after, &mut changes);
    steps(before, after, &mut changes);
    for (before, after) in paired(&before.events, &after.events, |one| &one.id) {
        changes.push(record(before.map(Record::Event), after.map(Record::Event)));
    }
    for (before, after) in paired(&before.meetings, &after.meetings, |one| &one.id) {
        changes.push(record(before.map(Record::Meeting), after.map(Record::Meeting)));
    }
    for (before, after) in paired(&before.log, &after.log, |one| &one.id) {
        changes.push(record(before.map(Record::Log), after.map(Record::Log)));
    }
    for (before, after) in paired(&before.documents, &after.documents, |one| &one.id) {
        changes.push(record(before.map(Record::Document), after.map(Record::Document)));
    }
    for (before, after) in paired(&before.contacts, &after.contacts, |one| &one.id) {
        changes.push(record(before.map(Record::Contact), after.map(Record::Contact)));
    }
    for (before, after) in paired(&before.voice, &after.voice, |one| &one.id) {
        changes.push(record(before.map(Record::Voice), after.map(Record::Voice)));
    }
    for id in keys(before.fixed.keys(), after.fixed.keys()) {
        let (before, after) = (before.fixed.get(&id).cloned(), after.fixed.get(&id).cloned());
        if before != after {
            changes.push(Change::Fixed { id, before, after });
        }
    }
    changes
}

fn record(before: Option<Record>, after: Option<Record>) -> Change {
    Change::Record { before: before.map(Box::new), after: after.map(Box::new) }
}

fn people(before: &Dossier, after: &Dossier, changes: &mut Vec<Change>) {
    if before.child != after.child {
        let (before, after) = (before.child.clone(), after.child.clone());
        changes.push(Change::Child { before, after });
    }
    let parties = [
        (PartyRole::School, &before.school, &after.school),
        (PartyRole::Board, &before.board, &after.board),
        (PartyRole::Swv, &before.swv, &after.swv),
    ];
    for (role, before, after) in parties.into_iter().filter(|(_, before, after)| before != after) {
        changes.push(Change::Party { role, before: before.clone(), after: after.clone() });
    }
    if before.parents != after.parents {
        let (before, after) = (before.parents.clone(), after.parents.clone());
        changes.push(Change::Parents { before, after });
    }
    if before.content_version != after.content_version {
        let (before, after) = (before.content_version.clone(), after.content_version.clone());
        changes.push(Change::Content { before, after });
    }
}

fn facts(before: &Dossier, after: &Dossier, changes: &mut Vec<Change>) {
    for fact in keys(before.facts.keys(), after.facts.keys()) {
        let (before, after) = (before.fact(&fact).cloned(), after.fact(&fact).cloned());
        if before != after {
            changes.push(Change::Fact { fact, before, after });
        }
    }
}

fn situations(before: &Dossier, after: &Dossier, changes: &mut Vec<Change>) {
    let ids = |dossier: &Dossier| -> Vec<SituationId> {
        dossier.situations.iter().map(|situated| situated.id.clone()).collect()
    };
    for situation in keys(ids(before).iter(), ids(after).iter()) {
        let (before, after) = (before.situation(&situation), after.situation(&situation));
        let presence = (Presence::of(before), Presence::of(after));
        if presence.0 != presence.1 {
            let (situation, (before, after)) = (situation.clone(), presence);
            changes.push(Change::Situation { situation, before, after });
        }
        let answers = |situated: Option<&Situated>| -> Vec<Answered> {
            situated.map(|situated| situated.answers.clone()).unwrap_or_default()
        };
        changes.extend(answered(&situation, &answers(before), &answers(after)));
    }
}

/// The answers of one situation that differ.
fn answered(situation: &SituationId, before: &[Answered], after: &[Answered]) -> Vec<Change> {
    fn given<'a>(answers: &'a [Answered], question: &NodeId) -> Option<&'a AnswerId> {
        let found = answers.iter().find(|answered| answered.question == *question);
        found.map(|answered| &answered.answer)
    }
    let questions = |answers: &[Answered]| -> Vec<NodeId> {
        answers.iter().map(|answered| answered.question.clone()).collect()
    };
    let all = keys(questions(before).iter(), questions(after).iter());
    let changed = all.into_iter().filter_map(|question| {
        let (before, after) = (given(before, &question), given(after, &question));
        let (before, after) = (before.cloned(), after.cloned());
        let situation = situation.clone();
        (before != after).then_some(Change::Answer { situation, question, before, after })
    });
    changed.collect()
}

fn steps(before: &Dossier, after: &Dossier, changes: &mut Vec<Change>) {
    for step in keys(before.steps.keys(), after.steps.keys()) {
        let (before, after) = (before.steps.get(&step).cloned(), after.steps.get(&step).cloned());
        if before != after {
            changes.push(Change::Step { step, before, after });
        }
    }
    let outcomes = |dossier: &Dossier| -> Vec<(SituationId, StepId)> {
        let of = |situated: &Situated| -> Vec<_> {
            situated.outcomes.keys().map(|step| (situated.id.clone(), step.clone())).collect()
        };
        dossier.situations.iter().flat_map(of).collect()
    };
    for (situation, step) in keys(outcomes(before).iter(), outcomes(after).iter()) {
        let ended = |dossier: &Dossier| {
            let record = dossier.situation(&situation)?.outcomes.get(&step)?;
            Some(record.outcome.clone())
        };
        let (before, after) = (ended(before), ended(after));
        if before != after {
            changes.push(Change::Outcome { situation, step, before, after });
        }
    }
}

/// All keys, those of `before` first, each once.
fn keys<'a, K: Clone + Ord + 'a>(
    before: impl Iterator<Item = &'a K>,
    after: impl Iterator<Item = &'a K>,
) -> Vec<K> {
    let mut seen = BTreeSet::new();
    before.chain(after).filter(|key| seen.insert((*key).clone())).cloned().collect()
}

/// Records that differ, by their id: those of `before` first.
fn paired<R: Clone + PartialEq>(
    before: &[R],
    after: &[R],
    id: impl Fn(&R) -> &RecordId,
) -> Vec<(Option<R>, Option<R>)> {
    let of = |list: &[R]| -> std::collections::BTreeMap<RecordId, R> {
        list.iter().map(|one| (id(one).clone(), one.clone())).collect()
    };
    let (old, new) = (of(before), of(after));
    let all = keys(before.iter().map(&id), after.iter().map(&id));
    let pairs = all.into_iter().map(|id| (old.get(&id).cloned(), new.get(&id).cloned()));
    pairs.filter(|(before, after)| before != after).collect()
}
