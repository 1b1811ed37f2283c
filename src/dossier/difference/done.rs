//! What an edit changed, known from the edit and the one that undoes it.

use std::collections::BTreeMap;

use super::{Change, Presence, answered, keys, record};
use crate::{
    dossier::{
        Answered, OutcomeRecord, StepRecord, StepStatus,
        edit::{Edit, Record},
    },
    ids::{FactId, NodeId, OutcomeId, SituationId, StepId},
};

/// What an edit changed; `undo` is what applying it returned. Empty when it changed nothing that
/// can be told.
pub fn changes(edit: &Edit, undo: &Edit) -> Vec<Change> {
    match (edit, undo) {
        (Edit::All { edits }, Edit::All { edits: undo }) if edits.len() == undo.len() => {
            let pairs = edits.iter().zip(undo.iter().rev());
            pairs.flat_map(|(edit, undo)| changes(edit, undo)).collect()
        }
        (Edit::Child { child: after }, Edit::Child { child: before }) => {
            vec![Change::Child { before: before.clone(), after: after.clone() }]
        }
        (Edit::Party { role, party: after }, Edit::Party { party: before, .. }) => {
            vec![Change::Party { role: *role, before: before.clone(), after: after.clone() }]
        }
        (Edit::Parents { parents: after }, Edit::Parents { parents: before }) => {
            vec![Change::Parents { before: before.clone(), after: after.clone() }]
        }
        (Edit::Content { version: after }, Edit::Content { version: before }) => {
            vec![Change::Content { before: before.clone(), after: after.clone() }]
        }
        (Edit::PutFixed { id, fixed: after }, Edit::PutFixed { fixed: before, .. }) => {
            let (id, before, after) = (id.clone(), before.clone(), after.clone());
            vec![Change::Fixed { id, before, after }]
        }
        (Edit::Step { .. } | Edit::Outcome { .. } | Edit::RestoreStep { .. }, _) => {
            steps(edit, undo)
        }
        _ => {
            let told = records(edit, undo).or_else(|| tree(edit, undo));
            told.unwrap_or_default()
        }
    }
}

/// The record that an edit puts there, and that stood there according to what undoes it.
fn records(edit: &Edit, undo: &Edit) -> Option<Vec<Change>> {
    fn put(edit: &Edit) -> Option<Record> {
        Some(match edit {
            Edit::PutEvent { event } => Record::Event(event.clone()),
            Edit::PutLog { entry } => Record::Log(entry.clone()),
            Edit::PutMeeting { meeting } => Record::Meeting(meeting.clone()),
            Edit::PutDocument { document } => Record::Document(document.clone()),
            Edit::PutContact { contact } => Record::Contact(contact.clone()),
            Edit::PutVoice { voice } => Record::Voice(voice.clone()),
            Edit::Restore { record, .. } => (**record).clone(),
            _ => return None,
        })
    }
    match (put(edit), put(undo)) {
        (None, None) => None,
        (before, after) => Some(vec![record(after, before)]),
    }
}

/// Facts, situations and answers.
fn tree(edit: &Edit, undo: &Edit) -> Option<Vec<Change>> {
    let change = match (edit, undo) {
        (Edit::Fact { fact, value, .. }, Edit::RestoreFact { record, .. }) => Change::Fact {
            fact: fact.clone(),
            before: record.as_ref().map(|record| record.value.clone()),
            after: value.clone(),
        },
        (Edit::RestoreFact { fact, record: after }, Edit::RestoreFact { record: before, .. }) => {
            Change::Fact {
                fact: fact.clone(),
                before: before.as_ref().map(|record| record.value.clone()),
                after: after.as_ref().map(|record| record.value.clone()),
            }
        }
        (Edit::AddSituation { situation, .. }, Edit::RemoveSituation { .. }) => {
            came(situation, Presence::Running)
        }
        (Edit::RestoreSituation { situated, .. }, _) => {
            came(&situated.id, Presence::of(Some(situated)))
        }
        (Edit::RemoveSituation { .. }, Edit::RestoreSituation { situated, .. }) => {
            came(&situated.id, Presence::of(Some(situated))).reversed()
        }
        (Edit::Leave { situation, left: after }, Edit::Leave { left: before, .. }) => {
            let presence = |left: &Option<_>| {
                if left.is_some() { Presence::Left } else { Presence::Running }
            };
            let (before, after) = (presence(before), presence(after));
            Change::Situation { situation: situation.clone(), before, after }
        }
        _ => return answers(edit, undo),
    };
    Some(vec![change])
}

fn came(situation: &SituationId, after: Presence) -> Change {
    Change::Situation { situation: situation.clone(), before: Presence::Absent, after }
}

/// Answers, and the fact that such an answer told.
fn answers(edit: &Edit, undo: &Edit) -> Option<Vec<Change>> {
    if let (Edit::Answers { situation, answers: after }, Edit::Answers { answers: before, .. }) =
        (edit, undo)
    {
        return Some(answered(situation, before, after));
    }
    let (situation, question, answer) = match edit {
        Edit::Answer { situation, question, answer, .. } => (situation, question, Some(answer)),
        Edit::Unanswer { situation, question, .. } => (situation, question, None),
        _ => return None,
    };
    let parts = match undo {
        Edit::All { edits } => edits.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut changes = Vec::new();
    for part in parts {
        match part {
            Edit::Answers { answers: before, .. } => {
                let after = given(
                    before,
                    question,
                    answer.map(|answer| Answered::new(question.clone(), answer.clone())),
                );
                changes.extend(answered(situation, before, &after));
            }
            Edit::RestoreFact { fact, record } => changes.push(Change::Fact {
                fact: FactId::clone(fact),
                before: record.as_ref().map(|record| record.value.clone()),
                after: answer.and_then(|answer| answer.as_str().parse().ok()),
            }),
            _ => {}
        }
    }
    Some(changes)
}

/// The answers with this one in its place, or without it.
fn given(before: &[Answered], question: &NodeId, answer: Option<Answered>) -> Vec<Answered> {
    let others = before.iter().filter(|answered| answered.question != *question).cloned();
    others.chain(answer).collect()
}

type Outcomes = BTreeMap<SituationId, OutcomeRecord>;

/// A step and how it ended, in each situation.
fn steps(edit: &Edit, undo: &Edit) -> Vec<Change> {
    let (step, before, ended) = match undo {
        Edit::Step { step, record } => (step, record.clone(), Outcomes::new()),
        Edit::RestoreStep { step, record, outcomes } => (step, record.clone(), outcomes.clone()),
        _ => return Vec::new(),
    };
    let (after, ends) = match edit {
        Edit::Step { record, .. } if record.is_none() => (None, Outcomes::new()),
        Edit::Step { record, .. } => (record.clone(), ended.clone()),
        Edit::RestoreStep { record, outcomes, .. } => match undo {
            Edit::RestoreStep { .. } => (record.clone(), outcomes.clone()),
            _ => (record.clone(), ended.clone()),
        },
        Edit::Outcome { situation, outcome, on, .. } => {
            let mut ends = ended.clone();
            ends.remove(situation);
            if let Some(outcome) = outcome {
                let (outcome, on) = (outcome.clone(), *on);
                ends.insert(
                    situation.clone(),
                    OutcomeRecord {
                        outcome,
                        on,
                        unknown: ended
                            .get(situation)
                            .map(|record| record.unknown.clone())
                            .unwrap_or_default(),
                    },
                );
            }
            (done(before.as_ref(), outcome.as_ref(), *on), ends)
        }
        _ => return Vec::new(),
    };
    let mut changes = Vec::new();
    if before != after {
        changes.push(Change::Step { step: step.clone(), before, after });
    }
    changes.extend(outcomes(step, &ended, &ends));
    changes
}

/// What the record of a step becomes when it is told how it ended.
fn done(
    before: Option<&StepRecord>,
    outcome: Option<&OutcomeId>,
    on: jiff::civil::Date,
) -> Option<StepRecord> {
    let Some(mut record) = before.cloned() else {
        return outcome.map(|_| StepRecord::done(on));
    };
    if outcome.is_none() {
        record.outcome = None;
    } else if record.status == StepStatus::Skipped {
        (record.status, record.on) = (StepStatus::Done, on);
    }
    Some(record)
}

fn outcomes(step: &StepId, before: &Outcomes, after: &Outcomes) -> Vec<Change> {
    let ended = |outcomes: &Outcomes, situation: &SituationId| {
        outcomes.get(situation).map(|record| record.outcome.clone())
    };
    let all = keys(before.keys(), after.keys()).into_iter();
    let changed = all.filter_map(|situation| {
        let (before, after) = (ended(before, &situation), ended(after, &situation));
        let step = step.clone();
        (before != after).then_some(Change::Outcome { situation, step, before, after })
    });
    changed.collect()
}
