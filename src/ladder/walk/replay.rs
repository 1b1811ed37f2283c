//! The routing: follows the answers, asks the facts that guards need.

use std::collections::{BTreeMap, BTreeSet};

use super::{Because, Ground, TermGuard, Told, Trace, Walk, course::Course};
use crate::{
    ids::{AnswerId, FactId, FactValue, NodeId},
    ladder::{
        Question,
        guard::{Guard, Truth},
    },
};

/// A replay under way.
pub(super) struct Replay<'a> {
    pub(super) ground: &'a Ground<'a>,
    pub(super) told: &'a Told<'a>,
    /// The last answer to each question.
    answers: BTreeMap<&'a NodeId, &'a AnswerId>,
    /// Where the outcomes lead.
    pub(super) course: Course<'a>,
    pub(super) walk: Walk,
}

/// Where following the answers came to a stop.
enum Stop<'a> {
    /// At a question (or at a fact that its guard needs) without an answer.
    At(&'a Question),
    /// At an end, because of these answers.
    End(&'a NodeId, Vec<Because>),
    /// At a question that was followed before: where that came to a stop still holds.
    Joined,
    /// At a node that is not there.
    Lost,
}

impl<'a> Replay<'a> {
    pub(super) fn new(ground: &'a Ground<'a>, told: &'a Told<'a>) -> Self {
        let answers: BTreeMap<_, _> =
            told.answers.iter().map(|(question, answer)| (question, answer)).collect();
        let course = Course::of(ground.situation, told.outcomes);
        let mut replay = Self { ground, told, answers, course, walk: Walk::default() };
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

    pub(super) fn run(mut self) -> Walk {
        self.walk.outcomes = self.course.outcomes.iter().map(|one| (*one).clone()).collect();
        self.route();
        self.know_all();
        self.climb();
        self.prune();
        self.walk
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

    /// Follows the answers from the start to a question without one, or to an end. From there an
    /// outcome that leads to a question goes on; one that leads to an end is the end.
    fn route(&mut self) {
        let mut seen = BTreeSet::new();
        let mut stop = self.follow(&self.ground.situation.start, &mut seen);
        for ask in self.course.asks.clone() {
            // What waits already is asked first: so Back takes away what was told last.
            if matches!(stop, Stop::At(_)) {
                break;
            }
            if !seen.contains(ask) {
                match self.follow(ask, &mut seen) {
                    Stop::Joined => {}
                    other => stop = other,
                }
            }
        }
        self.stop(stop);
    }

    fn stop(&mut self, stop: Stop<'a>) {
        let (waiting, end, came) = match stop {
            Stop::At(question) => (Some(question), None, Vec::new()),
            Stop::End(end, came) => (None, Some(end), came),
            Stop::Joined | Stop::Lost => return,
        };
        self.rule_out(waiting);
        match (self.course.end, end) {
            (Some((taken, end)), _) => {
                self.walk.ended_by = Some(taken.clone());
                self.reach(end, Vec::new());
                self.walk.pending = None;
            }
            (None, Some(end)) => self.reach(end, came),
            (None, None) => {
                let waiting = waiting.map(|question| question.id.clone());
                self.walk.pending = self.walk.pending.take().or(waiting);
            }
        }
    }

    /// Follows the answers from a node on.
    fn follow(&mut self, from: &'a NodeId, seen: &mut BTreeSet<&'a NodeId>) -> Stop<'a> {
        let mut next = Some(from);
        let mut came: Vec<Because> = Vec::new();
        let earlier = seen.clone();
        while let Some(id) = next {
            let Some(question) = self.question(id) else {
                let is_end = self.ground.situation.ends.iter().any(|end| end.id == *id);
                return if is_end { Stop::End(id, came) } else { Stop::Lost };
            };
            if earlier.contains(id) {
                return Stop::Joined;
            }
            // A circle in the content: stop, and wait at its entrance.
            if !seen.insert(id) || self.asks_fact(&question.guard, &came) {
                return Stop::At(question);
            }
            if !question.guard.questions().is_empty() {
                self.rule_out([question]);
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
                return Stop::At(question);
            };
            self.walk.path.push(id.clone());
            self.walk.known.answers.insert(id.clone(), answer.id.clone());
            came.push(Because { question: id.clone(), answer: answer.id.clone() });
            next = Some(&answer.to);
        }
        Stop::Lost
    }

    /// Arrives at an end, and asks the facts that rungs and deadlines still need.
    fn reach(&mut self, end: &NodeId, came: Vec<Because>) {
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
            .chain(self.counted_from())
            .filter(|node| node.fact().is_some_and(|fact| !known.facts.contains_key(&fact)))
            .collect()
    }

    /// The facts that the terms of this case count from.
    fn counted_from(&self) -> impl Iterator<Item = NodeId> {
        let known = &self.walk.known;
        let applies = |term: &&TermGuard<'_>| term.guard.eval(known) == Truth::True;
        let terms = self.ground.terms.iter().filter(applies);
        terms.filter_map(|term| term.needs).map(NodeId::of_fact)
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
    fn rule_out<'q>(&mut self, from: impl IntoIterator<Item = &'q Question>)
    where
        'a: 'q,
    {
        let mut ahead = BTreeSet::new();
        let mut open: Vec<&'q Question> = from.into_iter().collect();
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
