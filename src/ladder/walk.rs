//! Replays answers: the position in the tree is derived, never stored.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    Question, Situation,
    guard::{Guard, Known, Truth},
};
use crate::ids::{AnswerId, EventId, FactId, FactValue, NodeId, StepId};

/// What is asked: a situation, the facts that exist, and the terms that can run in it.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// The situation.
    pub situation: &'a Situation,
    /// All facts in the order they are asked, each with its values (`unknown` apart; none = free).
    pub facts: Vec<(&'a FactId, &'a [FactValue])>,
    /// The deadline rules of this situation.
    pub terms: Vec<TermGuard<'a>>,
}

/// What a deadline rule needs to know.
#[derive(Debug, Clone)]
pub struct TermGuard<'a> {
    /// Applies only if this is not false.
    pub guard: &'a Guard,
    /// Its facts are asked once one of these events is known; empty = at once.
    pub events: Vec<&'a EventId>,
}

/// What was told and done.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The answers of this situation, in the order given; a `fact.<id>` was asked on this way.
    pub answers: &'a [(NodeId, AnswerId)],
    /// Facts, wherever they were told; they win from a `fact.<id>` among the answers.
    pub facts: &'a BTreeMap<FactId, FactValue>,
    /// Events of this situation or of all; `None` leaves events aside.
    pub events: Option<&'a BTreeSet<EventId>>,
    /// Steps taken or passed over.
    pub steps: &'a BTreeMap<StepId, Taken>,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Done.
    Done,
    /// Passed over on purpose.
    Skipped,
}

/// Where the answers lead: a pure function of situation, facts, answers, events and steps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Questions answered so far, in order (facts known from elsewhere are skipped), then the end
    /// if there is one.
    pub path: Vec<NodeId>,
    /// The question that waits for an answer; after the end it is a fact that a rung or a deadline
    /// still needs.
    pub pending: Option<NodeId>,
    /// The end that was reached.
    pub end: Option<NodeId>,
    /// Rungs whose guards are true or unknown, in ladder order.
    pub reachable: Vec<RungState>,
    /// Answers that were given but are no longer on the path: kept, hidden, not used.
    pub pruned: Vec<(NodeId, AnswerId)>,
    /// Those of the pruned whose question or answer is no longer in the content.
    pub gone: Vec<(NodeId, AnswerId)>,
    /// Because of which answers each node is here.
    pub trace: Vec<Trace>,
    /// What is known on this way: judge the guards of deadlines with it.
    pub known: Known,
}

/// A rung as these answers show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RungState {
    /// The step.
    pub step: StepId,
    /// Its place among the others.
    pub standing: Standing,
    /// Facts or questions that would make sure whether it applies; empty = it applies.
    pub unsure_because: Vec<NodeId>,
}

/// Where a rung stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Done on some day.
    Done,
    /// Passed over by the parent.
    Skipped,
    /// Closed by another step that was taken.
    Closed,
    /// Can be taken now.
    Now,
    /// Comes after others.
    Later,
}

/// Why a node is here: the answers its guard used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// The node.
    pub node: NodeId,
    /// The answers that brought it; a fact stands as `fact.<id>`.
    pub because: Vec<Because>,
}

/// One answer that counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The question.
    pub question: NodeId,
    /// What was answered.
    pub answer: AnswerId,
}

impl Walk {
    /// Replays the answers; pure, and ends on any content, also one that goes in circles.
    pub fn replay(ground: &Ground<'_>, told: &Told<'_>) -> Self {
        let mut replay = Replay::new(ground, told);
        replay.route();
        replay.know_all();
        replay.climb();
        replay.prune();
        replay.walk
    }

    /// Steps that can be taken now, in ladder order.
    pub fn now(&self) -> impl Iterator<Item = &StepId> {
        self.reachable.iter().filter(|rung| rung.standing == Standing::Now).map(|rung| &rung.step)
    }

    /// The last question that was answered on this way: what Back takes away.
    pub fn last_answered(&self) -> Option<&NodeId> {
        self.path.iter().rev().find(|node| Some(*node) != self.end.as_ref())
    }

    /// Whether no question waits.
    pub fn is_complete(&self) -> bool {
        self.pending.is_none() && self.end.is_some()
    }
}

/// A replay under way.
struct Replay<'a> {
    ground: &'a Ground<'a>,
    told: &'a Told<'a>,
    /// The last answer to each question.
    answers: BTreeMap<&'a NodeId, &'a AnswerId>,
    walk: Walk,
}

impl<'a> Replay<'a> {
    fn new(ground: &'a Ground<'a>, told: &'a Told<'a>) -> Self {
        let answers: BTreeMap<_, _> =
            told.answers.iter().map(|(question, answer)| (question, answer)).collect();
        let mut replay = Self { ground, told, answers, walk: Walk::default() };
        replay.walk.known.situation = Some(ground.situation.id.clone());
        replay.walk.known.events = told.events.cloned();
        for (fact, value) in told.facts {
            // A fact that was asked on this way is known from the moment it was asked.
            let asked_here = replay.answers.contains_key(&NodeId::of_fact(fact));
            if !asked_here && replay.takes(fact, value) {
                replay.walk.known.facts.insert(fact.clone(), value.clone());
            }
        }
        replay
    }

    /// Whether the content has this value of this fact.
    fn takes(&self, fact: &FactId, value: &FactValue) -> bool {
        self.ground.facts.iter().any(|(id, values)| {
            *id == fact && (values.is_empty() || *value == "unknown" || values.contains(value))
        })
    }

    fn question(&self, id: &NodeId) -> Option<&'a Question> {
        self.ground.situation.questions.iter().find(|question| question.id == *id)
    }

    /// Follows the answers from the start to a question without one, or to an end.
    fn route(&mut self) {
        let mut next = Some(&self.ground.situation.start);
        let mut came: Vec<Because> = Vec::new();
        let mut seen = BTreeSet::new();
        while let Some(id) = next {
            let Some(question) = self.question(id) else {
                if self.ground.situation.ends.iter().any(|end| end.id == *id) {
                    self.reach(id, came);
                }
                return;
            };
            // A circle in the content: stop, and wait at its entrance.
            if !seen.insert(id) || self.asks_fact(&question.guard, &came) {
                self.walk.pending.get_or_insert_with(|| id.clone());
                self.rule_out(Some(question));
                return;
            }
            if !question.guard.questions().is_empty() {
                self.rule_out(Some(question));
            }
            let judged = question.guard.judge(&self.walk.known);
            came.extend(judged.because);
            if judged.truth == Truth::False {
                next = question.skip_to.as_ref();
                continue;
            }
            self.walk.trace.push(Trace { node: id.clone(), because: std::mem::take(&mut came) });
            let given = self.answers.get(id).copied();
            let Some(answer) = question.answers.iter().find(|answer| Some(&answer.id) == given)
            else {
                self.walk.pending = Some(id.clone());
                self.rule_out(Some(question));
                return;
            };
            self.walk.path.push(id.clone());
            self.walk.known.answers.insert(id.clone(), answer.id.clone());
            came.push(Because { question: id.clone(), answer: answer.id.clone() });
            next = Some(&answer.to);
        }
    }

    /// Arrives at an end, and asks the facts that rungs and deadlines still need.
    fn reach(&mut self, end: &NodeId, came: Vec<Because>) {
        self.rule_out(None);
        let ground = self.ground;
        loop {
            let needed = self.needed();
            let mut facts = ground.facts.iter().map(|(fact, _)| *fact);
            let Some(fact) = facts.find(|fact| needed.contains(&NodeId::of_fact(fact))) else {
                break;
            };
            if !self.ask(fact, &[]) {
                break;
            }
        }
        self.walk.trace.push(Trace { node: end.clone(), because: came });
        self.walk.path.push(end.clone());
        self.walk.end = Some(end.clone());
    }

    /// Facts not asked yet on which a rung or a term of this situation depends.
    fn needed(&self) -> BTreeSet<NodeId> {
        let known = &self.walk.known;
        let is_running = |term: &&TermGuard<'_>| match &known.events {
            Some(events) if !term.events.is_empty() => {
                term.events.iter().any(|event| events.contains(*event))
            }
            _ => true,
        };
        let rungs = self.ground.situation.rungs.iter().map(|rung| &rung.guard);
        let terms = self.ground.terms.iter().filter(is_running).map(|term| term.guard);
        rungs
            .chain(terms)
            .map(|guard| guard.judge(known))
            .filter(|judged| judged.truth == Truth::Unknown)
            .flat_map(|judged| judged.missing)
            .filter(|node| node.fact().is_some_and(|fact| !known.facts.contains_key(&fact)))
            .collect()
    }

    /// Asks the facts that a guard needs; true if one of them waits for its answer.
    fn asks_fact(&mut self, guard: &Guard, came: &[Because]) -> bool {
        let ground = self.ground;
        loop {
            let judged = guard.judge(&self.walk.known);
            if judged.truth != Truth::Unknown {
                return false;
            }
            let known = &self.walk.known.facts;
            let mut facts = ground.facts.iter().map(|(fact, _)| *fact);
            let Some(fact) = facts.find(|fact| {
                !known.contains_key(*fact) && judged.missing.contains(&NodeId::of_fact(fact))
            }) else {
                return false;
            };
            if !self.ask(fact, came) {
                return true;
            }
        }
    }

    /// Asks one fact: known from now on if it was answered here, else pending.
    fn ask(&mut self, fact: &FactId, came: &[Because]) -> bool {
        let node = NodeId::of_fact(fact);
        self.walk.trace.push(Trace { node: node.clone(), because: came.to_vec() });
        if let Some(value) = self.told_here(fact) {
            self.walk.known.facts.insert(fact.clone(), value);
            self.walk.path.push(node);
            return true;
        }
        self.walk.pending = Some(node);
        false
    }

    /// The value of a fact that was asked on this way, if the content still has it.
    fn told_here(&self, fact: &FactId) -> Option<FactValue> {
        let answer = self.answers.get(&NodeId::of_fact(fact))?;
        let told = self.told.facts.get(fact).filter(|value| self.takes(fact, value));
        let value = told.cloned().unwrap_or_else(|| FactValue::from(*answer));
        self.takes(fact, &value).then_some(value)
    }

    /// Marks the questions that can no longer be asked: those not ahead of `from`.
    fn rule_out(&mut self, from: Option<&Question>) {
        let mut ahead = BTreeSet::new();
        let mut open: Vec<&Question> = from.into_iter().collect();
        while let Some(question) = open.pop() {
            if ahead.insert(&question.id) {
                let next = question.answers.iter().map(|answer| &answer.to);
                let next = next.chain(&question.skip_to);
                open.extend(next.filter_map(|id| self.question(id)));
            }
        }
        let questions = self.ground.situation.questions.iter().map(|question| &question.id);
        let ruled_out = questions.filter(|id| !ahead.contains(id)).cloned().collect();
        self.walk.known.ruled_out = ruled_out;
    }

    /// From here on every fact counts, wherever and whenever it was told.
    fn know_all(&mut self) {
        for (fact, _) in &self.ground.facts {
            let told = self.told.facts.get(*fact).filter(|value| self.takes(fact, value)).cloned();
            if let Some(value) = told.or_else(|| self.told_here(fact)) {
                self.walk.known.facts.insert((*fact).clone(), value);
            }
        }
    }

    /// Sets out the rungs, from the bottom up.
    fn climb(&mut self) {
        for rung in &self.ground.situation.rungs {
            let judged = rung.guard.judge(&self.walk.known);
            // A step that was taken stays in sight, also when it no longer applies.
            if judged.truth == Truth::False && !self.told.steps.contains_key(&rung.step) {
                continue;
            }
            self.walk.trace.push(Trace { node: (&rung.step).into(), because: judged.because });
            self.walk.reachable.push(RungState {
                step: rung.step.clone(),
                standing: self.standing(&rung.step, &rung.after),
                unsure_because: judged.missing,
            });
        }
    }

    fn standing(&self, step: &StepId, after: &[StepId]) -> Standing {
        match self.told.steps.get(step) {
            Some(Taken::Done) => Standing::Done,
            Some(Taken::Skipped) => Standing::Skipped,
            None if self.is_closed(step) => Standing::Closed,
            None if after.iter().all(|below| self.is_behind(below, &mut BTreeSet::new())) => {
                Standing::Now
            }
            None => Standing::Later,
        }
    }

    fn is_closed(&self, step: &StepId) -> bool {
        self.ground.situation.rungs.iter().any(|rung| {
            rung.closes.contains(step) && self.told.steps.get(&rung.step) == Some(&Taken::Done)
        })
    }

    /// Whether a rung no longer stands before the ones above it. One that does not apply to this
    /// case hands the question on to the rungs below it.
    fn is_behind(&self, step: &StepId, seen: &mut BTreeSet<StepId>) -> bool {
        let Some(rung) = self.ground.situation.rungs.iter().find(|rung| rung.step == *step) else {
            return true;
        };
        if rung.optional
            || self.told.steps.contains_key(step)
            || self.is_closed(step)
            || !seen.insert(step.clone())
        {
            return true;
        }
        rung.guard.eval(&self.walk.known) == Truth::False
            && rung.after.iter().all(|below| self.is_behind(below, seen))
    }

    /// Sets aside the answers that are not on the path, in the order they were given.
    fn prune(&mut self) {
        for (question, answer) in self.told.answers {
            let latest = self.answers.get(question).copied();
            let used = self.walk.path.contains(question) && latest == Some(answer);
            if used {
                continue;
            }
            let pair = (question.clone(), answer.clone());
            if !self.exists(question, answer) {
                self.walk.gone.push(pair.clone());
            }
            self.walk.pruned.push(pair);
        }
    }

    /// Whether the content still has this question with this answer.
    fn exists(&self, question: &NodeId, answer: &AnswerId) -> bool {
        if let Some(fact) = question.fact() {
            return self.takes(&fact, &answer.into());
        }
        self.question(question)
            .is_some_and(|found| found.answers.iter().any(|known| known.id == *answer))
    }
}
