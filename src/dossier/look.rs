//! What a dossier is asked for: reading only.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Answered, Child, Document, Dossier, Event, FORMAT, Party, RecordId, Situated, StepStatus,
    Unknown,
};
use crate::ids::{AnswerId, EventId, FactId, FactValue, NodeId, OutcomeId, SituationId, StepId};

impl Dossier {
    /// An empty dossier with a random id.
    pub fn new(created: Date, content_version: impl Into<String>) -> Self {
        Self::with_id(super::random_id(), created, content_version)
    }

    /// An empty dossier with this id; for examples and tests, which must be the same each time.
    pub fn with_id(
        id: impl Into<String>,
        created: Date,
        content_version: impl Into<String>,
    ) -> Self {
        Self {
            version: FORMAT,
            id: id.into(),
            created,
            content_version: content_version.into(),
            child: Child::default(),
            school: Party::default(),
            board: Party::default(),
            swv: Party::default(),
            parents: Vec::new(),
            facts: BTreeMap::new(),
            situations: Vec::new(),
            steps: BTreeMap::new(),
            events: Vec::new(),
            log: Vec::new(),
            meetings: Vec::new(),
            documents: Vec::new(),
            contacts: Vec::new(),
            voice: Vec::new(),
            fixed: BTreeMap::new(),
            drafts: BTreeMap::new(),
            conflicts: BTreeMap::new(),
            unknown: Unknown::new(),
        }
    }

    /// The first six characters of the id: part of the folder's name.
    pub fn short_id(&self) -> String {
        self.id.chars().filter(char::is_ascii_alphanumeric).take(6).collect()
    }

    /// The situation, if this dossier has it.
    pub fn situation(&self, id: &SituationId) -> Option<&Situated> {
        self.situations.iter().find(|situated| situated.id == *id)
    }

    /// The situations of the plan: those that were not taken out of it.
    pub fn running(&self) -> impl Iterator<Item = &Situated> {
        self.situations.iter().filter(|situated| situated.left.is_none())
    }

    /// The value of a fact; `None` = never told. `unknown` is a value.
    pub fn fact(&self, id: &FactId) -> Option<&FactValue> {
        self.facts.get(id).map(|fact| &fact.value)
    }

    /// The answer to a question of a situation.
    pub fn answer(&self, situation: &SituationId, question: &NodeId) -> Option<&AnswerId> {
        let answers = &self.situation(situation)?.answers;
        answers.iter().find(|answered| answered.question == *question).map(|found| &found.answer)
    }

    /// What became of a step; `None` = nothing yet.
    pub fn step_status(&self, step: &StepId) -> Option<StepStatus> {
        self.steps.get(step).map(|record| record.status)
    }

    /// How a step ended in a situation, and since when: what was recorded there, else what a
    /// dossier of the first version says of the step itself.
    pub fn outcome(&self, situation: &SituationId, step: &StepId) -> Option<(&OutcomeId, Date)> {
        let situated = self.situation(situation)?;
        if let Some(record) = situated.outcomes.get(step) {
            return Some((&record.outcome, record.on));
        }
        let record = self.steps.get(step)?;
        record.outcome.as_ref().map(|outcome| (outcome, record.on))
    }

    /// The events of a situation and those of all situations, not crossed out, in the order they
    /// were recorded.
    pub fn events_of<'a>(
        &'a self,
        situation: &'a SituationId,
    ) -> impl Iterator<Item = &'a Event> + use<'a> {
        self.events.iter().filter(move |event| {
            !event.crossed_out && event.situation.as_ref().is_none_or(|of| of == situation)
        })
    }

    /// The event that the rules use: of those with this name in [`Dossier::events_of`] the one
    /// with the latest date, and of two on one day the one recorded last.
    pub fn latest_event<'a>(
        &'a self,
        situation: &'a SituationId,
        event: &'a EventId,
    ) -> Option<&'a Event> {
        self.events_of(situation).filter(|found| found.event == *event).max_by_key(|e| e.date)
    }

    /// The document with these bytes that is still on the list.
    pub fn document_of_hash(&self, sha256: &str) -> Option<&Document> {
        self.documents.iter().find(|document| !document.crossed_out && document.sha256 == sha256)
    }

    /// The document of this id, also if it was taken off the list.
    pub fn document(&self, id: &RecordId) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == *id)
    }
}

impl Document {
    /// The name of its file among the originals; `None` when the record does not name one of
    /// ours (a damaged or foreign dossier must not lead to another file).
    pub fn file_name(&self) -> Option<String> {
        let hash = self.sha256.len() == 64
            && self.sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let extension = self.extension.len() <= 10
            && self.extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match (hash && extension, self.extension.as_str()) {
            (false, _) => None,
            (true, "") => Some(self.sha256.clone()),
            (true, extension) => Some(format!("{}.{extension}", self.sha256)),
        }
    }
}

impl Situated {
    /// A situation without answers.
    pub fn new(id: SituationId, since: Date) -> Self {
        Self {
            id,
            since,
            answers: Vec::<Answered>::new(),
            outcomes: BTreeMap::new(),
            left: None,
            unknown: Unknown::new(),
        }
    }
}
