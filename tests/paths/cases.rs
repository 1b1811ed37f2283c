//! Whole cases at random: several situations, facts, answers, events, steps and how they ended.
//!
//! From a fixed seed, so that a fault can be found again.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};
use jouw_weg::{
    case::{Case, Difference, NO_ANSWER},
    content::{Content, StepKind},
    dossier::{Dossier, Event, RecordId, StepRecord, StepStatus, Unknown, edit::Edit},
    ids::{SituationId, StepId},
    ladder::{Situation, walk::Standing},
};

use super::wanderer::{Dice, content, possible};

const TODAY: Date = Date::constant(2026, 11, 22);

/// A dossier that somebody fills in at random.
struct Family<'c> {
    content: &'c Content,
    dossier: Dossier,
    dice: Dice,
    as_of: Date,
    /// The undo of every edit, the last one last.
    undo: Vec<Edit>,
    records: usize,
}

impl<'c> Family<'c> {
    /// A family with this situation, and sometimes one or two more.
    fn with(content: &'c Content, situation: &Situation, seed: u64) -> Self {
        let dossier = Dossier::with_id("0123456789abcdef", Date::constant(2026, 9, 1), "2026.11");
        let dice = Dice(seed);
        let mut family =
            Self { content, dossier, dice, as_of: TODAY, undo: Vec::new(), records: 0 };
        family.begin(situation.id.clone());
        for _ in 0..family.dice.roll(3) {
            let other = family.dice.one_of(&content.situations).id.clone();
            family.begin(other);
        }
        family
    }

    fn case(&self) -> Case {
        Case::derive(self.content, &self.dossier, self.as_of)
    }

    fn apply(&mut self, edit: Edit) {
        self.undo.push(self.dossier.apply(edit).unwrap());
    }

    fn begin(&mut self, situation: SituationId) {
        self.apply(Edit::AddSituation { situation, since: TODAY });
    }

    /// One of the things that happen.
    fn live(&mut self, about: &Situation) {
        match self.dice.roll(9) {
            0..=4 => self.answer(about),
            5 => self.happen(about),
            6 => self.take(about),
            7 => self.end(about),
            _ => {
                let fact = self.dice.one_of(&self.content.facts);
                if !fact.values.is_empty() {
                    let value = Some(self.dice.one_of(&fact.values).clone());
                    self.apply(Edit::Fact { fact: fact.id.clone(), value, said: TODAY });
                }
            }
        }
    }

    fn answer(&mut self, about: &Situation) {
        let case = self.case();
        let pending = case.standpoint(&about.id).and_then(|stand| stand.walk.pending.clone());
        let Some(question) = pending else { return };
        let answers = possible(self.content, about, &question);
        let answer = self.dice.one_of(&answers).clone();
        self.apply(Edit::Answer { situation: about.id.clone(), question, answer, said: TODAY });
    }

    fn happen(&mut self, about: &Situation) {
        let offered = |event: &&jouw_weg::content::EventRule| {
            event.situations.is_empty() || event.situations.contains(&about.id)
        };
        let events: Vec<_> = self.content.events.iter().filter(offered).collect();
        let event = self.dice.one_of(&events).id.clone();
        self.records += 1;
        let date = self.day();
        let names = (self.dice.roll(2) == 0).then(|| self.day());
        let situation = (self.dice.roll(4) > 0).then(|| about.id.clone());
        let id = RecordId(format!("e{}", self.records));
        let event = Event {
            id,
            event,
            situation,
            date,
            names,
            crossed_out: false,
            unknown: Unknown::new(),
        };
        self.apply(Edit::PutEvent { event });
    }

    fn take(&mut self, about: &Situation) {
        let step = self.dice.one_of(&about.rungs).step.clone();
        let status = if self.dice.roll(3) == 0 { StepStatus::Skipped } else { StepStatus::Done };
        let record = StepRecord { status, ..StepRecord::done(self.day()) };
        let record = (self.dice.roll(5) > 0).then_some(record);
        self.apply(Edit::Step { step, record });
    }

    fn end(&mut self, about: &Situation) {
        let told = |rung: &&jouw_weg::ladder::Rung| !rung.outcomes.is_empty();
        let rungs: Vec<_> = about.rungs.iter().filter(told).collect();
        let rung = *self.dice.one_of(&rungs);
        let told = rung.outcomes.iter().map(|outcome| outcome.id.clone());
        let told: Vec<_> = told.filter(|outcome| *outcome != *NO_ANSWER).collect();
        let outcome = (self.dice.roll(6) > 0).then(|| self.dice.one_of(&told).clone());
        let (situation, step, on) = (about.id.clone(), rung.step.clone(), self.day());
        self.apply(Edit::Outcome { situation, step, outcome, on });
    }

    fn day(&mut self) -> Date {
        let days = i32::try_from(self.dice.roll(300)).unwrap();
        TODAY.saturating_sub(days.days())
    }
}

/// What holds of every case, whatever was told.
fn holds(content: &Content, case: &Case) {
    let help = |step: &StepId| content.steps.get(step).is_some_and(|s| s.kind == StepKind::Help);
    for stand in &case.situations {
        let walk = &stand.walk;
        assert!(walk.pending.is_some() || walk.end.is_some(), "{}: nowhere", stand.id);
        let at_hand = |rung: &jouw_weg::ladder::walk::RungState| {
            let counts =
                matches!(rung.standing, Standing::Now | Standing::Done | Standing::Skipped);
            help(&rung.step) && counts
        };
        assert!(walk.reachable.iter().any(at_hand), "{}: no help at hand", stand.id);
        if walk.ended_by.is_some() {
            assert!(walk.now().all(help), "{}: more than help after the end", stand.id);
            assert_eq!(walk.path.last(), walk.end.as_ref());
        }
    }
    let steps: BTreeSet<_> = case.plan.iter().map(|step| &step.step).collect();
    assert_eq!(steps.len(), case.plan.len(), "a step stands twice in the plan");
}

#[test]
fn what_holds_of_every_case_holds_on_every_day_of_random_lives() {
    let content = content();
    for situation in &content.situations {
        for seed in 0..6 {
            let mut family = Family::with(content, situation, seed);
            for _ in 0..24 {
                family.live(situation);
                holds(content, &family.case());
            }
        }
    }
}

#[test]
fn taking_everything_back_restores_every_case_on_the_way() {
    let content = content();
    for situation in &content.situations {
        for seed in 0..3 {
            let mut family = Family::with(content, situation, seed);
            let mut before = vec![(family.undo.len(), family.case())];
            for _ in 0..24 {
                family.live(situation);
                before.push((family.undo.len(), family.case()));
            }
            while let Some((edits, expected)) = before.pop() {
                while family.undo.len() > edits {
                    let undo = family.undo.pop().unwrap();
                    family.dossier.apply(undo).unwrap();
                }
                let now = family.case();
                assert_eq!(now, expected, "{} seed {seed}", situation.id);
                assert!(Difference::between(&now, &expected).is_empty());
            }
        }
    }
}

/// Facts, events, steps and outcomes of different days: in whatever order they are told, the case
/// is the same. (Answers follow the questions, and keep their order.)
#[test]
fn the_order_of_telling_does_not_matter() {
    let content = content();
    for situation in &content.situations {
        for seed in 0..4 {
            let mut family = Family::with(content, situation, seed);
            for _ in 0..24 {
                family.live(situation);
            }
            let told = &family.dossier;
            let mut again = Family::with(content, situation, seed);
            for situated in &told.situations {
                again.apply(Edit::Answers {
                    situation: situated.id.clone(),
                    answers: situated.answers.clone(),
                });
            }
            // The last told first.
            for situated in told.situations.iter().rev() {
                for (step, record) in situated.outcomes.iter().rev() {
                    again.apply(Edit::Outcome {
                        situation: situated.id.clone(),
                        step: step.clone(),
                        outcome: Some(record.outcome.clone()),
                        on: record.on,
                    });
                }
            }
            let mut events: Vec<_> = told.events.clone();
            // Of one event on one day the last told counts: those keep their order.
            events.sort_by_key(|event| std::cmp::Reverse(event.date));
            for event in events {
                again.apply(Edit::PutEvent { event });
            }
            for (step, record) in told.steps.iter().rev() {
                again.apply(Edit::Step { step: step.clone(), record: Some(record.clone()) });
            }
            for (fact, record) in told.facts.iter().rev() {
                let record = Some(record.clone());
                again.apply(Edit::RestoreFact { fact: fact.clone(), record });
            }
            assert_eq!(again.case(), family.case(), "{} seed {seed}", situation.id);
        }
    }
}
