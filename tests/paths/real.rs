//! The ways through the content inside the program.

use std::collections::BTreeSet;

use jouw_weg::{
    content::{Content, StepKind},
    ids::{AnswerId, NodeId, OutcomeId, StepId},
    ladder::{
        Situation,
        walk::{Standing, Walk},
    },
};
use proptest::prelude::*;

use super::wanderer::{Dice, Parent, content, possible};

/// Random ways to the end, for each situation, from a fixed seed.
fn wander(content: &Content, situation: &Situation, mut see: impl FnMut(&Parent, &Walk)) {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let mut parent = Parent::with_a_past(content, situation, &mut dice);
        let most = situation.questions.len() + content.facts.len();
        for number in 0.. {
            see(&parent, &parent.walk(content, situation));
            if !parent.step(content, situation, &mut dice) {
                break;
            }
            assert!(number < most, "{}: seed {seed} never comes to an end", situation.id);
        }
    }
}

/// What a walk can show.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Sight {
    /// A question or an end.
    Node(NodeId),
    /// An answer that leads on.
    Answer(NodeId, AnswerId),
    /// A rung that can be taken.
    Next(StepId),
    /// A way that a step can end.
    Outcome(StepId, OutcomeId),
    /// An end to which an outcome led.
    End(NodeId),
}

impl Sight {
    /// All that the walks of a situation must show.
    fn all(situation: &Situation) -> BTreeSet<Self> {
        let mut all = BTreeSet::new();
        for question in &situation.questions {
            all.insert(Self::Node(question.id.clone()));
            let answers = question.answers.iter();
            all.extend(answers.map(|answer| Self::Answer(question.id.clone(), answer.id.clone())));
        }
        let ends = || situation.ends.iter().map(|end| end.id.clone());
        all.extend(ends().map(Self::Node));
        for rung in &situation.rungs {
            all.insert(Self::Next(rung.step.clone()));
            for outcome in &rung.outcomes {
                all.insert(Self::Outcome(rung.step.clone(), outcome.id.clone()));
                all.extend(ends().filter(|end| *end == outcome.to).map(Self::End));
            }
        }
        all
    }

    fn of(walk: &Walk) -> impl Iterator<Item = Self> {
        let answers = walk.known.answers.iter();
        let outcomes = walk.outcomes.iter();
        let by_outcome = walk.end.iter().filter(|_| walk.ended_by.is_some());
        let nodes = walk.path.iter().cloned().map(Self::Node);
        nodes
            .chain(answers.map(|(question, answer)| Self::Answer(question.clone(), answer.clone())))
            .chain(walk.now().cloned().map(Self::Next))
            .chain(outcomes.map(|one| Self::Outcome(one.step.clone(), one.outcome.clone())))
            .chain(by_outcome.cloned().map(Self::End))
    }
}

/// More lives than this nobody should need to see everything.
const LIVES: u64 = 6000;

/// Every question, answer, rung, end and outcome: what is never visited is named.
#[test]
fn random_ways_visit_every_node() {
    let content = content();
    let mut missed = Vec::new();
    for situation in &content.situations {
        let mut left = Sight::all(situation);
        for seed in 0..LIVES {
            if left.is_empty() {
                break;
            }
            let mut dice = Dice(seed);
            let mut parent = Parent::with_a_past(content, situation, &mut dice);
            let mut walk = parent.walk(content, situation);
            while let Some(pending) = walk.pending.clone() {
                let answers = possible(content, situation, &pending);
                parent.answer(&pending, dice.one_of(&answers).clone());
                walk = parent.walk(content, situation);
            }
            for sight in Sight::of(&walk) {
                left.remove(&sight);
            }
        }
        missed.extend(left.into_iter().map(|sight| format!("{}: {sight:?}", situation.id)));
    }
    assert!(missed.is_empty(), "never visited:\n{}", missed.join("\n"));
}

#[test]
fn help_from_a_person_is_at_hand_on_every_node() {
    let content = content();
    for situation in &content.situations {
        wander(content, situation, |parent, walk| {
            let helps =
                |step: &StepId| content.steps.get(step).is_some_and(|s| s.kind == StepKind::Help);
            let can_help = |rung: &jouw_weg::ladder::walk::RungState| {
                let taken = matches!(rung.standing, Standing::Done | Standing::Skipped);
                helps(&rung.step) && (taken || rung.standing == Standing::Now)
            };
            assert!(
                walk.reachable.iter().any(can_help),
                "{}: no help at {:?} for {parent:?}",
                situation.id,
                walk.path.last()
            );
        });
    }
}

#[test]
fn every_walk_ends_where_words_and_help_are() {
    let content = content();
    for situation in &content.situations {
        wander(content, situation, |_, walk| {
            assert!(walk.pending.is_some() || walk.end.is_some(), "{walk:?}");
        });
    }
}

#[test]
fn i_do_not_know_is_always_an_answer_and_leads_to_an_end() {
    let content = content();
    for situation in &content.situations {
        let mut parent = Parent::default();
        while let Some(pending) = parent.walk(content, situation).pending {
            let answers = possible(content, situation, &pending);
            let unknown = answers.iter().find(|answer| **answer == "unknown");
            parent.answer(&pending, unknown.unwrap().clone());
        }
        assert!(parent.walk(content, situation).end.is_some());
        for question in &situation.questions {
            assert!(
                question.answers.iter().any(|answer| answer.id == "unknown"),
                "{}",
                question.id
            );
        }
    }
}

#[test]
fn a_fact_that_is_known_is_not_asked_and_not_on_the_path() {
    let content = content();
    for situation in &content.situations {
        wander(content, situation, |parent, walk| {
            for fact in parent.facts.keys() {
                let node = NodeId::of_fact(fact);
                let asked_here = parent.answers.iter().any(|(question, _)| *question == node);
                assert_ne!(walk.pending.as_ref(), Some(&node));
                assert!(asked_here || !walk.path.contains(&node), "{node} for {parent:?}");
            }
        });
    }
}

#[test]
fn what_is_closed_done_or_skipped_is_never_the_next_step() {
    let content = content();
    for situation in &content.situations {
        wander(content, situation, |parent, walk| {
            for step in walk.now() {
                assert!(!parent.steps.contains_key(step), "{step}");
                let closers = situation.rungs.iter().filter(|rung| rung.closes.contains(step));
                for closer in closers {
                    let taken = parent.steps.get(&closer.step);
                    assert_ne!(taken, Some(&jouw_weg::ladder::walk::Taken::Done), "{step}");
                }
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn back_gives_exactly_the_walk_before(seed: u64) {
        let content = content();
        let mut dice = Dice(seed);
        for situation in &content.situations {
            let mut parent = Parent::with_a_past(content, situation, &mut dice);
            let mut before = vec![parent.walk(content, situation)];
            while parent.step(content, situation, &mut dice) {
                before.push(parent.walk(content, situation));
            }
            let mut now = before.pop().unwrap();
            while let Some(expected) = before.pop() {
                parent.back(&now);
                now = parent.walk(content, situation);
                prop_assert_eq!(&now, &expected);
            }
            prop_assert!(now.last_answered().is_none());
        }
    }

    #[test]
    fn answers_that_are_hidden_come_back_with_the_earlier_answer(seed: u64) {
        let content = content();
        let mut dice = Dice(seed);
        for situation in &content.situations {
            let mut parent = Parent::with_a_past(content, situation, &mut dice);
            while parent.step(content, situation, &mut dice) {}
            let first = parent.walk(content, situation);
            let place = dice.roll(parent.answers.len().max(1));
            let Some((question, old)) = parent.answers.get(place).cloned() else { continue };
            let answers = possible(content, situation, &question);
            let other = dice.one_of(&answers).clone();
            let change = |parent: &mut Parent, to: &jouw_weg::ids::AnswerId| {
                parent.answers[place].1 = to.clone();
                if let Some(fact) = question.fact() {
                    parent.facts.insert(fact, to.into());
                }
            };
            change(&mut parent, &other);
            let changed = parent.walk(content, situation);
            // Nothing is lost: each answer is on the path or kept aside.
            for (question, answer) in &parent.answers {
                let is_aside = changed.pruned.contains(&(question.clone(), answer.clone()));
                prop_assert!(changed.path.contains(question) != is_aside, "{}", question);
            }
            prop_assert!(changed.gone.is_empty());
            change(&mut parent, &old);
            prop_assert_eq!(parent.walk(content, situation), first);
        }
    }

    #[test]
    fn answers_that_the_content_no_longer_has_are_kept_aside_and_reported(seed: u64) {
        let content = content();
        let mut dice = Dice(seed);
        for situation in &content.situations {
            let mut parent = Parent::with_a_past(content, situation, &mut dice);
            while parent.step(content, situation, &mut dice) {}
            let before = parent.walk(content, situation);
            let gone = [("tlv.former", "yes"), ("fact.former", "yes"), ("fact.board", "former")];
            let gone = gone.map(|(question, answer)| {
                (question.parse().unwrap(), answer.parse().unwrap())
            });
            // A fact that is known keeps its value, whatever an old answer says.
            let gone: Vec<_> = gone
                .into_iter()
                .filter(|(question, _)| parent.answers.iter().all(|(known, _)| known != question))
                .collect();
            parent.answers.extend(gone.iter().cloned());
            let after = parent.walk(content, situation);
            let known_board = parent.facts.keys().any(|fact| *fact == "board");
            if !known_board {
                prop_assert_eq!(&after.path, &before.path);
                prop_assert_eq!(&after.gone, &gone);
            }
            for (question, _) in &gone[..gone.len().min(2)] {
                prop_assert!(after.gone.iter().any(|(lost, _)| lost == question));
                prop_assert!(!after.path.contains(question));
            }
        }
    }
}
