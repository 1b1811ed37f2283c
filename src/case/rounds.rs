//! Steps and outcomes in the round that counts: after a new decision the story begins anew.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Deadline, State, events::Events};
use crate::{
    content::{Content, DeadlineKind, Step, StepKind, Whose},
    dossier::{Dossier, StepStatus},
    ids::{DeadlineId, EventId, StepId},
    ladder::{
        Rung, Situation,
        walk::{Concluded, Standing, Taken, Walk},
    },
};

/// The outcome that is derived, never told: the other side's last day is over.
pub const NO_ANSWER: &str = "no-answer";

/// An outcome and the day since which it is known.
#[derive(Debug, Clone)]
pub(super) struct Known {
    on: Date,
    /// The place of its rung: of two on one day the higher one has the last word.
    place: usize,
    concluded: Concluded,
}

/// The rounds of one situation.
pub(super) struct Rounds<'a> {
    content: &'a Content,
    events: &'a Events<'a>,
    /// Events that begin a round: others follow them.
    begins: BTreeSet<&'a EventId>,
}

impl<'a> Rounds<'a> {
    pub(super) fn new(content: &'a Content, events: &'a Events<'a>) -> Self {
        let begins = content.events.iter().filter_map(|event| event.follows.as_ref()).collect();
        Self { content, events, begins }
    }

    /// How steps of this situation ended, as it was told in this round.
    pub(super) fn outcomes(&self, dossier: &Dossier, situation: &Situation) -> Vec<Known> {
        let rungs = situation.rungs.iter().enumerate();
        let known = rungs.filter_map(|(place, rung)| {
            let (outcome, on) = dossier.outcome(&situation.id, &rung.step)?;
            let is_taken = dossier.step_status(&rung.step) == Some(StepStatus::Done);
            let exists = rung.outcomes.iter().any(|known| known.id == *outcome);
            let is_earlier = self.begins.iter().any(|event| self.begun(event, on));
            let concluded =
                Concluded { step: rung.step.clone(), outcome: outcome.clone(), derived: false };
            (is_taken && exists && !is_earlier).then_some(Known { on, place, concluded })
        });
        known.collect()
    }

    /// What happened in this round. What the other side decided can be known before the date of
    /// its letter is: it did decide then, only no day counts from it yet.
    pub(super) fn known_events(&self, outcomes: &[Known]) -> BTreeSet<EventId> {
        let steps = outcomes.iter().filter_map(|one| self.content.steps.get(&one.concluded.step));
        let watched = steps.filter(|step| step.kind == StepKind::Watch);
        let recorded = watched.filter_map(|step| step.records.clone());
        self.events.known(self.content).into_iter().chain(recorded).collect()
    }

    /// Whether a round began with this event after a day.
    fn begun(&self, event: &EventId, on: Date) -> bool {
        self.events.date(event.as_str()).is_some_and(|begun| on < begun)
    }

    /// Steps taken or passed over; the event that a step records, and an outcome, say that it was
    /// taken, too.
    pub(super) fn steps(
        &self,
        dossier: &Dossier,
        events: &BTreeSet<EventId>,
        outcomes: &[Known],
    ) -> BTreeMap<StepId, Taken> {
        let told = dossier.steps.iter().map(|(id, record)| {
            let step = self.content.steps.get(id);
            let taken = match record.status {
                _ if step.is_some_and(|step| self.is_of_earlier_round(step, record.on)) => {
                    Taken::Earlier
                }
                StepStatus::Done => Taken::Done,
                StepStatus::Skipped => Taken::Skipped,
            };
            (id.clone(), taken)
        });
        // What the other side did is no step of the parent's.
        let own = self.content.steps.values().filter(|step| step.kind != StepKind::Watch);
        let happened =
            own.filter(|step| step.records.as_ref().is_some_and(|event| events.contains(event)));
        let happened = happened.map(|step| (step.id.clone(), Taken::Done));
        let ended = outcomes.iter().map(|known| (known.concluded.step.clone(), Taken::Done));
        told.chain(happened).chain(ended).collect()
    }

    /// A step against a decision, taken before the latest one, was against an earlier one; any
    /// other step was, if it was taken between two.
    fn is_of_earlier_round(&self, step: &Step, on: Date) -> bool {
        self.begins.iter().any(|event| {
            let had_begun = || self.events.earliest_of(event.as_str()).is_some_and(|day| day <= on);
            self.begun(event, on) && (self.hangs_on(step, event) || had_begun())
        })
    }

    /// Whether a step records what follows this event, or has a term that counts from it.
    fn hangs_on(&self, step: &Step, begins: &EventId) -> bool {
        let follows = |event: &EventId| {
            let rule = self.content.event(event);
            event == begins || rule.and_then(|rule| rule.follows.as_ref()) == Some(begins)
        };
        let records = |event: &EventId| event != begins && follows(event);
        let counts = |id: &DeadlineId| {
            let rule = self.content.deadline(id);
            let before = rule.and_then(|rule| self.content.deadline(rule.after_term.as_ref()?));
            rule.into_iter().chain(before).any(|rule| rule.from.iter().any(follows))
        };
        step.records.as_ref().is_some_and(records) || step.deadlines.iter().any(counts)
    }
}

/// Rungs that wait for the other side while its last day is over: nobody has to say that no answer
/// came, and it is no longer so once it comes.
pub(super) fn silences(
    content: &Content,
    situation: &Situation,
    walk: &Walk,
    deadlines: &[Deadline],
) -> Vec<Known> {
    let rungs = situation.rungs.iter().enumerate();
    let silent = rungs.filter_map(|(place, rung)| {
        let outcome = rung.outcomes.iter().find(|outcome| outcome.id == NO_ANSWER)?;
        let state = walk.reachable.iter().find(|state| state.step == rung.step)?;
        if state.standing == Standing::Closed || walk.outcome(&rung.step).is_some() {
            return None;
        }
        let on = silent_since(content, content.steps.get(&rung.step)?, deadlines)?;
        let concluded =
            Concluded { step: rung.step.clone(), outcome: outcome.id.clone(), derived: true };
        Some(Known { on, place, concluded })
    });
    silent.collect()
}

/// The day after the last of the other side's last days, if all of them are over: while one still
/// runs, or stands still, a notice that there is no answer would come too early.
fn silent_since(content: &Content, step: &Step, deadlines: &[Deadline]) -> Option<Date> {
    let answers = |deadline: &&Deadline| {
        let rule = content.deadline(&deadline.id);
        // What the parent waits for is what the step records, not whatever day stands beside it.
        let is_awaited = step.records.as_ref().is_none_or(|event| {
            step.kind != StepKind::Watch || rule.is_some_and(|rule| rule.met_by.contains(event))
        });
        let is_term = deadline.kind == DeadlineKind::Term && deadline.whose != Whose::Parent;
        is_term && is_awaited && step.deadlines.contains(&deadline.id)
    };
    let settled = |deadline: &&Deadline| matches!(deadline.state, State::Met | State::Closed);
    let mut last: Option<Date> = None;
    for deadline in deadlines.iter().filter(answers).filter(|deadline| !settled(deadline)) {
        if deadline.state != State::Late {
            return None;
        }
        last = last.max(deadline.last_day);
    }
    last?.tomorrow().ok()
}

/// Puts off the rungs that wait for a day of the other side: while it runs, they come later.
pub(super) fn hold(
    content: &Content,
    situation: &Situation,
    walk: &mut Walk,
    deadlines: &[Deadline],
) {
    let over = |state| matches!(state, State::Met | State::Closed | State::Late);
    // Who was answered before the day waits no longer.
    let answered = |id: &DeadlineId| {
        let mut steps = content.steps.values().filter(|step| step.deadlines.contains(id));
        steps.any(|step| walk.outcome(&step.id).is_some())
    };
    let waits = |rung: &&Rung| {
        let mut running = deadlines.iter().filter(|one| rung.waits_for.contains(&one.id));
        running.any(|one| !over(one.state) && !answered(&one.id))
    };
    let held: Vec<&StepId> = situation.rungs.iter().filter(waits).map(|rung| &rung.step).collect();
    for rung in &mut walk.reachable {
        if rung.standing == Standing::Now && held.contains(&&rung.step) {
            rung.standing = Standing::Later;
        }
    }
}

/// Outcomes in the order they became known; what was told comes after what follows from a day.
pub(super) fn in_order(known: &[Known]) -> Vec<Concluded> {
    let mut known: Vec<&Known> = known.iter().collect();
    known.sort_by_key(|known| (known.on, !known.concluded.derived, known.place));
    known.into_iter().map(|known| known.concluded.clone()).collect()
}
