//! Somebody who answers at random, from a seed, and can go back.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use jouw_weg::{
    case::NO_ANSWER,
    content::Content,
    ids::{AnswerId, EventId, FactId, FactValue, NodeId, StepId},
    ladder::{
        Situation,
        walk::{Concluded, Taken, Told, Walk},
    },
};

/// The content inside the program, loaded once.
pub(crate) fn content() -> &'static Content {
    static CONTENT: LazyLock<Content> =
        LazyLock::new(|| Content::built_in().map_err(|faults| faults.to_string()).unwrap());
    &CONTENT
}

/// Numbers that look random and are the same for the same seed (`SplitMix64`).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(sides).unwrap()).unwrap()
    }

    pub(crate) fn one_of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.roll(all.len())]
    }
}

/// What one parent told and did in one situation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parent {
    pub(crate) answers: Vec<(NodeId, AnswerId)>,
    pub(crate) facts: BTreeMap<FactId, FactValue>,
    pub(crate) events: BTreeSet<EventId>,
    pub(crate) steps: BTreeMap<StepId, Taken>,
    pub(crate) outcomes: Vec<Concluded>,
}

impl Parent {
    /// A parent to whom some things have happened already.
    pub(crate) fn with_a_past(content: &Content, situation: &Situation, dice: &mut Dice) -> Self {
        let mut parent = Self::default();
        if dice.roll(3) > 0 {
            for event in &content.events {
                if dice.roll(6) == 0 {
                    parent.events.insert(event.id.clone());
                }
            }
        }
        if dice.roll(2) == 0 {
            for rung in &situation.rungs {
                match dice.roll(8) {
                    0 => drop(parent.steps.insert(rung.step.clone(), Taken::Done)),
                    1 => drop(parent.steps.insert(rung.step.clone(), Taken::Skipped)),
                    _ => {}
                }
            }
        }
        for _ in 0..[0, 0, 1, 1, 2, 4][dice.roll(6)] {
            parent.end(situation, dice);
        }
        for fact in content.facts.iter().filter(|fact| !fact.values.is_empty()) {
            if dice.roll(4) == 0 {
                parent.facts.insert(fact.id.clone(), dice.one_of(&fact.values).clone());
            }
        }
        parent
    }

    /// One more step ended, in one of its ways; of one step the latest outcome counts.
    pub(crate) fn end(&mut self, situation: &Situation, dice: &mut Dice) {
        let rungs: Vec<_> =
            situation.rungs.iter().filter(|rung| !rung.outcomes.is_empty()).collect();
        let rung = *dice.one_of(&rungs);
        let outcome = dice.one_of(&rung.outcomes).id.clone();
        self.outcomes.retain(|concluded| concluded.step != rung.step);
        let derived = outcome == *NO_ANSWER;
        self.outcomes.push(Concluded { step: rung.step.clone(), outcome, derived });
    }

    pub(crate) fn walk(&self, content: &Content, situation: &Situation) -> Walk {
        let told = Told {
            answers: &self.answers,
            facts: &self.facts,
            events: Some(&self.events),
            steps: &self.steps,
            outcomes: &self.outcomes,
        };
        content.walk(situation, &told)
    }

    /// Answers a question; a fact is told with it, as the dossier does.
    pub(crate) fn answer(&mut self, question: &NodeId, answer: AnswerId) {
        if let Some(fact) = question.fact() {
            self.facts.insert(fact, (&answer).into());
        }
        self.answers.push((question.clone(), answer));
    }

    /// Takes back the last answer on the way; a fact is forgotten with it.
    pub(crate) fn back(&mut self, walk: &Walk) {
        let last = walk.last_answered().unwrap().clone();
        if let Some(fact) = last.fact() {
            self.facts.remove(&fact);
        }
        self.answers.retain(|(question, _)| *question != last);
    }

    /// Answers the pending question at random; false if there is none.
    pub(crate) fn step(
        &mut self,
        content: &Content,
        situation: &Situation,
        dice: &mut Dice,
    ) -> bool {
        let walk = self.walk(content, situation);
        let Some(pending) = walk.pending else { return false };
        let answers = possible(content, situation, &pending);
        self.answer(&pending, dice.one_of(&answers).clone());
        true
    }
}

/// The answers to a question or to a fact's question.
pub(crate) fn possible(content: &Content, situation: &Situation, node: &NodeId) -> Vec<AnswerId> {
    let unknown: AnswerId = "unknown".parse().unwrap();
    let Some(fact) = node.fact() else {
        let question = situation.questions.iter().find(|known| known.id == *node).unwrap();
        return question.answers.iter().map(|answer| answer.id.clone()).collect();
    };
    let fact = content.facts.iter().find(|known| known.id == fact).unwrap();
    fact.values.iter().map(AnswerId::from).chain([unknown]).collect()
}
