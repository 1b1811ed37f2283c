//! Going back to an earlier state of a dossier by an ordinary change: the history goes on, and it
//! can be taken back.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Contact, Document, Dossier, Event, LogEntry, Meeting, OutcomeRecord, RecordId, Situated, Voice,
    difference::{Change, difference},
    edit::{Edit, PartyRole, Record, Refused},
    fixed::SameWords,
};
use crate::ids::{SituationId, StepId};

/// What going back would do.
#[derive(Debug, Clone, PartialEq)]
pub struct Restoring {
    /// The one edit that does it.
    pub edit: Edit,
    /// What is other then.
    pub changes: Vec<Change>,
    /// Records that were given to others: they stay as they are, whatever the earlier state says.
    pub stays: Vec<RecordId>,
    /// The dossier as it will be.
    pub after: Dossier,
}

/// What must be done to bring a dossier back to an earlier state. Text under typing stays, and so
/// does what was given to others.
///
/// # Errors
/// When the earlier state is of another dossier in which an id means something else.
pub fn restoring(present: &Dossier, earlier: &Dossier) -> Result<Restoring, Refused> {
    let mut plan = Plan::default();
    people(present, earlier, &mut plan.edits);
    begin_situations(present, earlier, &mut plan.edits);
    steps(present, earlier, &mut plan.edits);
    answers(present, earlier, &mut plan.edits);
    // Takes away first: an id may come back as a record of another kind, and finds its place.
    plan.take_away::<Event>(present, earlier);
    plan.take_away::<LogEntry>(present, earlier);
    plan.take_away::<Meeting>(present, earlier);
    plan.take_away::<Document>(present, earlier);
    plan.take_away::<Contact>(present, earlier);
    plan.take_away::<Voice>(present, earlier);
    plan.bring_back::<Event>(present, earlier);
    plan.bring_back::<LogEntry>(present, earlier);
    plan.bring_back::<Meeting>(present, earlier);
    plan.bring_back::<Document>(present, earlier);
    plan.bring_back::<Contact>(present, earlier);
    plan.bring_back::<Voice>(present, earlier);
    for (id, fixed) in &earlier.fixed {
        if !present.fixed.contains_key(id) && earlier.record(id).is_some() {
            plan.edits.push(Edit::PutFixed { id: id.clone(), fixed: Some(fixed.clone()) });
        }
    }
    let edit = Edit::All { edits: plan.edits };
    let mut after = present.clone();
    after.apply(edit.clone())?;
    let changes = difference(present, &after);
    Ok(Restoring { edit, changes, stays: plan.stays, after })
}

#[derive(Debug, Default)]
struct Plan {
    edits: Vec<Edit>,
    stays: Vec<RecordId>,
}

/// A kind of record, as far as going back needs it.
trait Kind: SameWords + Clone + PartialEq {
    fn list(dossier: &Dossier) -> &[Self];
    fn id(&self) -> &RecordId;
    fn put(self) -> Edit;
    fn record(self) -> Record;
}

macro_rules! kinds {
    ($($record:ident in $list:ident: $put:ident { $field:ident }, $variant:ident;)*) => {$(
        impl Kind for $record {
            fn list(dossier: &Dossier) -> &[Self] {
                &dossier.$list
            }
            fn id(&self) -> &RecordId {
                &self.id
            }
            fn put(self) -> Edit {
                Edit::$put { $field: self }
            }
            fn record(self) -> Record {
                Record::$variant(self)
            }
        }
    )*};
}

kinds! {
    Event in events: PutEvent { event }, Event;
    LogEntry in log: PutLog { entry }, Log;
    Meeting in meetings: PutMeeting { meeting }, Meeting;
    Document in documents: PutDocument { document }, Document;
    Contact in contacts: PutContact { contact }, Contact;
    Voice in voice: PutVoice { voice }, Voice;
}

impl Plan {
    fn take_away<R: Kind>(&mut self, present: &Dossier, earlier: &Dossier) {
        let wanted: BTreeSet<&RecordId> = R::list(earlier).iter().map(Kind::id).collect();
        for one in R::list(present).iter().filter(|one| !wanted.contains(one.id())) {
            let id = one.id().clone();
            if present.fixed.contains_key(&id) {
                self.stays.push(id);
            } else {
                self.edits.push(Edit::Remove { id });
            }
        }
    }

    fn bring_back<R: Kind>(&mut self, present: &Dossier, earlier: &Dossier) {
        let there: BTreeMap<&RecordId, &R> =
            R::list(present).iter().map(|one| (one.id(), one)).collect();
        for (at, one) in R::list(earlier).iter().enumerate() {
            match there.get(one.id()) {
                None => {
                    let record = Box::new(one.clone().record());
                    self.edits.push(Edit::Restore { record, at });
                }
                Some(now) if *now == one => {}
                Some(now)
                    if present
                        .fixed(one.id())
                        .is_some_and(|fixed| !now.same_words(one, fixed.is_whole())) =>
                {
                    self.stays.push(one.id().clone());
                }
                Some(_) => self.edits.push(one.clone().put()),
            }
        }
    }
}

fn people(present: &Dossier, earlier: &Dossier, edits: &mut Vec<Edit>) {
    if present.child != earlier.child {
        edits.push(Edit::Child { child: earlier.child.clone() });
    }
    let parties = [
        (PartyRole::School, &present.school, &earlier.school),
        (PartyRole::Board, &present.board, &earlier.board),
        (PartyRole::Swv, &present.swv, &earlier.swv),
    ];
    for (role, now, then) in parties {
        if now != then {
            edits.push(Edit::Party { role, party: then.clone() });
        }
    }
    if present.parents != earlier.parents {
        edits.push(Edit::Parents { parents: earlier.parents.clone() });
    }
    let mut facts: Vec<_> = present.facts.keys().chain(earlier.facts.keys()).collect();
    facts.sort();
    facts.dedup();
    for fact in facts {
        let record = earlier.facts.get(fact);
        if present.facts.get(fact) != record {
            edits.push(Edit::RestoreFact { fact: fact.clone(), record: record.cloned() });
        }
    }
}

/// Situations that are not there any more come back, empty; their answers and outcomes follow.
fn begin_situations(present: &Dossier, earlier: &Dossier, edits: &mut Vec<Edit>) {
    for (at, situated) in earlier.situations.iter().enumerate() {
        if present.situation(&situated.id).is_none() {
            let mut situated = situated.clone();
            situated.answers.clear();
            situated.outcomes.clear();
            edits.push(Edit::RestoreSituation { situated, at });
        }
    }
}

fn steps(present: &Dossier, earlier: &Dossier, edits: &mut Vec<Edit>) {
    type Outcomes = BTreeMap<SituationId, OutcomeRecord>;
    let ended = |dossier: &Dossier, step: &StepId| -> Outcomes {
        let of = |situated: &Situated| {
            let record = situated.outcomes.get(step)?;
            Some((situated.id.clone(), record.clone()))
        };
        dossier.situations.iter().filter_map(of).collect()
    };
    let all = |dossier: &Dossier| -> Vec<StepId> {
        let outcomes = dossier.situations.iter().flat_map(|situated| situated.outcomes.keys());
        dossier.steps.keys().chain(outcomes).cloned().collect()
    };
    let mut steps = [all(present), all(earlier)].concat();
    steps.sort();
    steps.dedup();
    for step in steps {
        let (record, outcomes) = (earlier.steps.get(&step), ended(earlier, &step));
        if present.steps.get(&step) != record || ended(present, &step) != outcomes {
            edits.push(Edit::RestoreStep { record: record.cloned(), outcomes, step });
        }
    }
}

fn answers(present: &Dossier, earlier: &Dossier, edits: &mut Vec<Edit>) {
    for situated in &earlier.situations {
        let (situation, then) = (situated.id.clone(), situated.answers.clone());
        let now = present.situation(&situation);
        if now.map(|now| &now.answers) != Some(&then) {
            edits.push(Edit::Answers { situation: situation.clone(), answers: then });
        }
        if now.is_some_and(|now| now.left != situated.left) {
            edits.push(Edit::Leave { situation, left: situated.left });
        }
    }
    for situated in &present.situations {
        if earlier.situation(&situated.id).is_none() {
            let situation = situated.id.clone();
            edits.push(Edit::Answers { situation: situation.clone(), answers: Vec::new() });
            edits.push(Edit::RemoveSituation { situation });
        }
    }
}
