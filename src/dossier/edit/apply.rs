//! What each edit does, and what undoes it.

use std::{collections::BTreeMap, mem};

use jiff::civil::Date;

use super::{Edit, PartyRole, Record, Refused};
use crate::{
    dossier::{
        Answered, Contact, Document, Dossier, Event, Fact, Fixed, LogEntry, Meeting, OutcomeRecord,
        Party, RecordId, Situated, StepRecord, StepStatus, Voice, fixed::SameWords,
    },
    ids::{AnswerId, FactId, FactValue, NodeId, OutcomeId, SituationId, StepId},
};

/// A record that is found by its id.
trait Kept: SameWords + Sized {
    fn id(&self) -> &RecordId;
    fn list(dossier: &mut Dossier) -> &mut Vec<Self>;
    fn put(self) -> Edit;
    fn record(self) -> Record;
}

macro_rules! kept {
    ($($record:ident in $list:ident: $put:ident { $field:ident }, $variant:ident;)*) => {$(
        impl Kept for $record {
            fn id(&self) -> &RecordId {
                &self.id
            }
            fn list(dossier: &mut Dossier) -> &mut Vec<Self> {
                &mut dossier.$list
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

kept! {
    Event in events: PutEvent { event }, Event;
    LogEntry in log: PutLog { entry }, Log;
    Meeting in meetings: PutMeeting { meeting }, Meeting;
    Document in documents: PutDocument { document }, Document;
    Contact in contacts: PutContact { contact }, Contact;
    Voice in voice: PutVoice { voice }, Voice;
}

impl Dossier {
    /// Applies an edit; the result undoes it.
    ///
    /// # Errors
    /// When the edit names something that is not there; the dossier is then unchanged.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, Refused> {
        match edit {
            Edit::Child { child } => {
                Ok(Edit::Child { child: mem::replace(&mut self.child, child) })
            }
            Edit::Party { role, party } => {
                Ok(Edit::Party { role, party: mem::replace(self.party_mut(role), party) })
            }
            Edit::Parents { parents } => {
                Ok(Edit::Parents { parents: mem::replace(&mut self.parents, parents) })
            }
            Edit::Content { version } => {
                Ok(Edit::Content { version: mem::replace(&mut self.content_version, version) })
            }
            Edit::Step { .. } | Edit::Outcome { .. } | Edit::RestoreStep { .. } => {
                self.apply_to_steps(edit)
            }
            Edit::Draft { field, text } => Ok(self.set_draft(field, text)),
            Edit::Join { join } => self.join(&join),
            Edit::Choose { place, value, others } => self.choose(place, value, others),
            Edit::All { edits } => self.apply_all(edits),
            Edit::Fact { .. }
            | Edit::RestoreFact { .. }
            | Edit::AddSituation { .. }
            | Edit::Leave { .. }
            | Edit::RemoveSituation { .. }
            | Edit::RestoreSituation { .. }
            | Edit::Answer { .. }
            | Edit::Unanswer { .. }
            | Edit::Answers { .. } => self.apply_to_tree(edit),
            Edit::PutEvent { .. }
            | Edit::PutLog { .. }
            | Edit::PutMeeting { .. }
            | Edit::PutDocument { .. }
            | Edit::PutContact { .. }
            | Edit::PutVoice { .. }
            | Edit::PutFixed { .. }
            | Edit::Remove { .. }
            | Edit::Restore { .. } => self.apply_to_records(edit),
        }
    }

    /// Steps and how they ended.
    fn apply_to_steps(&mut self, edit: Edit) -> Result<Edit, Refused> {
        match edit {
            Edit::Step { step, record } => Ok(self.set_step(step, record)),
            Edit::Outcome { situation, step, outcome, on } => {
                self.set_outcome(&situation, step, outcome, on)
            }
            Edit::RestoreStep { step, record, outcomes } => {
                self.restore_step(step, record, outcomes)
            }
            _ => Ok(Edit::All { edits: Vec::new() }),
        }
    }

    /// Facts, situations and answers.
    fn apply_to_tree(&mut self, edit: Edit) -> Result<Edit, Refused> {
        match edit {
            Edit::Fact { fact, value, said } => Ok(self.tell(fact, value, said)),
            Edit::RestoreFact { fact, record } => Ok(self.restore_fact(fact, record)),
            Edit::AddSituation { situation, since } => Ok(self.add_situation(situation, since)),
            Edit::Leave { situation, left } => {
                let left = mem::replace(&mut self.situated_mut(&situation)?.left, left);
                Ok(Edit::Leave { situation, left })
            }
            Edit::RemoveSituation { situation } => self.remove_situation(&situation),
            Edit::RestoreSituation { situated, at } => self.restore_situation(situated, at),
            Edit::Answer { situation, question, answer, said } => {
                self.set_answer(situation, Answered::new(question, answer), said)
            }
            Edit::Unanswer { situation, question, said } => {
                self.take_back(situation, &question, said)
            }
            Edit::Answers { situation, answers } => {
                let now = &mut self.situated_mut(&situation)?.answers;
                let answers = mem::replace(now, answers);
                Ok(Edit::Answers { situation, answers })
            }
            _ => Ok(Edit::All { edits: Vec::new() }),
        }
    }

    /// Records with an id.
    fn apply_to_records(&mut self, edit: Edit) -> Result<Edit, Refused> {
        match edit {
            Edit::PutEvent { event } => self.put(event),
            Edit::PutLog { entry } => self.put(entry),
            Edit::PutMeeting { meeting } => self.put(meeting),
            Edit::PutDocument { document } => self.put(document),
            Edit::PutContact { contact } => self.put(contact),
            Edit::PutVoice { voice } => self.put(voice),
            Edit::Restore { record, at } => match *record {
                Record::Event(record) => self.restore(record, at),
                Record::Log(record) => self.restore(record, at),
                Record::Meeting(record) => self.restore(record, at),
                Record::Document(record) => self.restore(record, at),
                Record::Contact(record) => self.restore(record, at),
                Record::Voice(record) => self.restore(record, at),
            },
            Edit::PutFixed { id, fixed } => self.put_fixed(id, fixed),
            Edit::Remove { id } if self.fixed.contains_key(&id) => Err(Refused::Fixed(id)),
            Edit::Remove { id } => self.remove(id),
            _ => Ok(Edit::All { edits: Vec::new() }),
        }
    }

    /// One after the other; if one is refused, those before it are undone.
    fn apply_all(&mut self, edits: Vec<Edit>) -> Result<Edit, Refused> {
        let mut undo = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => undo.push(inverse),
                Err(refused) => {
                    for inverse in undo.into_iter().rev() {
                        self.apply(inverse)?;
                    }
                    return Err(refused);
                }
            }
        }
        undo.reverse();
        Ok(Edit::All { edits: undo })
    }

    fn party_mut(&mut self, role: PartyRole) -> &mut Party {
        match role {
            PartyRole::School => &mut self.school,
            PartyRole::Board => &mut self.board,
            PartyRole::Swv => &mut self.swv,
        }
    }

    fn situated_mut(&mut self, id: &SituationId) -> Result<&mut Situated, Refused> {
        let found = self.situations.iter_mut().find(|situated| situated.id == *id);
        found.ok_or_else(|| Refused::NoSituation(id.clone()))
    }

    /// A step that was not taken after all did not end in any way either.
    fn set_step(&mut self, step: StepId, record: Option<StepRecord>) -> Edit {
        let outcomes = if record.is_none() { self.take_outcomes(&step) } else { BTreeMap::new() };
        let before = self.put_step(&step, record);
        if outcomes.is_empty() {
            return Edit::Step { step, record: before };
        }
        Edit::RestoreStep { step, record: before, outcomes }
    }

    /// The step is done, if it was not yet; fields of newer versions stay with an outcome.
    fn set_outcome(
        &mut self,
        situation: &SituationId,
        step: StepId,
        outcome: Option<OutcomeId>,
        on: Date,
    ) -> Result<Edit, Refused> {
        let back = self.step_as_it_is(step.clone());
        let outcomes = &mut self.situated_mut(situation)?.outcomes;
        let before = outcomes.remove(&step);
        if let Some(outcome) = outcome {
            let unknown = before.map(|record| record.unknown).unwrap_or_default();
            outcomes.insert(step.clone(), OutcomeRecord { outcome, on, unknown });
            let record = self.steps.entry(step).or_insert_with(|| StepRecord::done(on));
            if record.status == StepStatus::Skipped {
                record.status = StepStatus::Done;
                record.on = on;
            }
        } else if let Some(record) = self.steps.get_mut(&step) {
            // Of the first version: it would show again in place of the one taken back.
            record.outcome = None;
        }
        Ok(back)
    }

    fn restore_step(
        &mut self,
        step: StepId,
        record: Option<StepRecord>,
        outcomes: BTreeMap<SituationId, OutcomeRecord>,
    ) -> Result<Edit, Refused> {
        if let Some(id) = outcomes.keys().find(|id| self.situation(id).is_none()) {
            return Err(Refused::NoSituation(id.clone()));
        }
        let back = self.step_as_it_is(step.clone());
        self.take_outcomes(&step);
        for (id, outcome) in outcomes {
            self.situated_mut(&id)?.outcomes.insert(step.clone(), outcome);
        }
        self.put_step(&step, record);
        Ok(back)
    }

    /// The edit that brings a step and its outcomes back to what they are now.
    fn step_as_it_is(&self, step: StepId) -> Edit {
        let outcome = |situated: &Situated| {
            let record = situated.outcomes.get(&step)?;
            Some((situated.id.clone(), record.clone()))
        };
        let outcomes = self.situations.iter().filter_map(outcome).collect();
        Edit::RestoreStep { record: self.steps.get(&step).cloned(), outcomes, step }
    }

    fn take_outcomes(&mut self, step: &StepId) -> BTreeMap<SituationId, OutcomeRecord> {
        let take =
            |situated: &mut Situated| Some((situated.id.clone(), situated.outcomes.remove(step)?));
        self.situations.iter_mut().filter_map(take).collect()
    }

    fn put_step(&mut self, step: &StepId, record: Option<StepRecord>) -> Option<StepRecord> {
        match record {
            Some(record) => self.steps.insert(step.clone(), record),
            None => self.steps.remove(step),
        }
    }

    fn set_draft(&mut self, field: String, text: String) -> Edit {
        let before = if text.is_empty() {
            self.drafts.remove(&field)
        } else {
            self.drafts.insert(field.clone(), text)
        };
        Edit::Draft { field, text: before.unwrap_or_default() }
    }

    /// Sets or forgets a fact; fields of newer versions stay with a fact that is told again.
    fn tell(&mut self, fact: FactId, value: Option<FactValue>, said: Date) -> Edit {
        let record = value.map(|value| {
            let unknown = self.facts.get(&fact).map(|fact| fact.unknown.clone());
            Fact { value, said, unknown: unknown.unwrap_or_default() }
        });
        self.restore_fact(fact, record)
    }

    fn restore_fact(&mut self, fact: FactId, record: Option<Fact>) -> Edit {
        let record = match record {
            Some(record) => self.facts.insert(fact.clone(), record),
            None => self.facts.remove(&fact),
        };
        Edit::RestoreFact { fact, record }
    }

    fn add_situation(&mut self, situation: SituationId, since: Date) -> Edit {
        if self.situation(&situation).is_some() {
            return Edit::All { edits: Vec::new() };
        }
        self.situations.push(Situated::new(situation.clone(), since));
        Edit::RemoveSituation { situation }
    }

    fn remove_situation(&mut self, id: &SituationId) -> Result<Edit, Refused> {
        let at = self.situations.iter().position(|situated| situated.id == *id);
        let at = at.ok_or_else(|| Refused::NoSituation(id.clone()))?;
        let situated = &self.situations[at];
        if !situated.answers.is_empty() || !situated.outcomes.is_empty() {
            return Err(Refused::HasAnswers(id.clone()));
        }
        let open = self.open_presence(id.as_str());
        let undo = Edit::RestoreSituation { situated: self.situations.remove(at), at };
        Ok(self.decided(open, undo))
    }

    fn restore_situation(&mut self, situated: Situated, at: usize) -> Result<Edit, Refused> {
        let situation = situated.id.clone();
        if self.situation(&situation).is_some() {
            return Err(Refused::SituationThere(situation));
        }
        if !situated.answers.is_empty() || !situated.outcomes.is_empty() {
            return Err(Refused::HasAnswers(situation));
        }
        self.situations.insert(at.min(self.situations.len()), situated);
        Ok(Edit::RemoveSituation { situation })
    }

    /// An answer given again keeps its place, and its fields of newer versions.
    fn set_answer(
        &mut self,
        situation: SituationId,
        given: Answered,
        said: Date,
    ) -> Result<Edit, Refused> {
        let answers = &mut self.situated_mut(&situation)?.answers;
        let before = answers.clone();
        let fact = fact_of(&given.question).zip(value_of(&given.answer));
        match answers.iter_mut().find(|answered| answered.question == given.question) {
            Some(answered) => answered.answer = given.answer,
            None => answers.push(given),
        }
        let back = Edit::Answers { situation, answers: before };
        Ok(match fact {
            Some((fact, value)) => both(back, self.tell(fact, Some(value), said)),
            None => back,
        })
    }

    fn take_back(
        &mut self,
        situation: SituationId,
        question: &NodeId,
        said: Date,
    ) -> Result<Edit, Refused> {
        let answers = &mut self.situated_mut(&situation)?.answers;
        if !answers.iter().any(|answered| answered.question == *question) {
            return Ok(Edit::All { edits: Vec::new() });
        }
        let before = answers.clone();
        answers.retain(|answered| answered.question != *question);
        let back = Edit::Answers { situation, answers: before };
        Ok(match fact_of(question) {
            Some(fact) => both(back, self.tell(fact, None, said)),
            None => back,
        })
    }

    fn put_fixed(&mut self, id: RecordId, fixed: Option<Fixed>) -> Result<Edit, Refused> {
        if self.record(&id).is_none() {
            return Err(Refused::NoRecord(id));
        }
        let before = match fixed {
            Some(fixed) => self.fixed.insert(id.clone(), fixed),
            None => self.fixed.remove(&id),
        };
        Ok(Edit::PutFixed { id, fixed: before })
    }

    fn put<R: Kept>(&mut self, record: R) -> Result<Edit, Refused> {
        let whole = self.fixed.get(record.id()).map(Fixed::is_whole);
        let list = R::list(self);
        if let Some(before) = list.iter_mut().find(|kept| kept.id() == record.id()) {
            if whole.is_some_and(|whole| !before.same_words(&record, whole)) {
                return Err(Refused::Fixed(record.id().clone()));
            }
            return Ok(mem::replace(before, record).put());
        }
        let id = record.id().clone();
        self.refuse_taken(&id)?;
        R::list(self).push(record);
        Ok(Edit::Remove { id })
    }

    fn restore<R: Kept>(&mut self, record: R, at: usize) -> Result<Edit, Refused> {
        let id = record.id().clone();
        self.refuse_taken(&id)?;
        let list = R::list(self);
        list.insert(at.min(list.len()), record);
        Ok(Edit::Remove { id })
    }

    fn remove(&mut self, id: RecordId) -> Result<Edit, Refused> {
        let open = self.open_presence(&id.0);
        let undo = self
            .take::<Event>(&id)
            .or_else(|| self.take::<LogEntry>(&id))
            .or_else(|| self.take::<Meeting>(&id))
            .or_else(|| self.take::<Document>(&id))
            .or_else(|| self.take::<Contact>(&id))
            .or_else(|| self.take::<Voice>(&id))
            .ok_or(Refused::NoRecord(id))?;
        Ok(self.decided(open, undo))
    }

    fn take<R: Kept>(&mut self, id: &RecordId) -> Option<Edit> {
        let list = R::list(self);
        let at = list.iter().position(|kept| kept.id() == id)?;
        Some(Edit::Restore { record: Box::new(list.remove(at).record()), at })
    }

    /// One id stands for one record, so that [`Edit::Remove`] can't take another.
    fn refuse_taken(&self, id: &RecordId) -> Result<(), Refused> {
        let taken = self.events.iter().any(|kept| kept.id == *id)
            || self.log.iter().any(|kept| kept.id == *id)
            || self.meetings.iter().any(|kept| kept.id == *id)
            || self.documents.iter().any(|kept| kept.id == *id)
            || self.contacts.iter().any(|kept| kept.id == *id)
            || self.voice.iter().any(|kept| kept.id == *id);
        if taken { Err(Refused::IdTaken(id.clone())) } else { Ok(()) }
    }
}

/// The fact that a shared question asks: `sector` of `fact.sector`.
fn fact_of(question: &NodeId) -> Option<FactId> {
    question.as_str().strip_prefix("fact.")?.parse().ok()
}

/// An answer to a question about a fact is one of its values.
fn value_of(answer: &AnswerId) -> Option<FactValue> {
    answer.as_str().parse().ok()
}

/// Undone in this order; the two do not touch the same.
fn both(first: Edit, second: Edit) -> Edit {
    Edit::All { edits: vec![first, second] }
}
