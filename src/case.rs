//! Where a case stands: what content and dossier say together on a given day.
//!
//! Everything here is derived, nothing is stored. Window, command line and print all read this.

mod begin;
mod count;
pub mod deadlines;
mod difference;
mod events;
mod met;
mod missing;
mod plan;
mod rounds;

pub use difference::{Difference, Shift};
pub use plan::{Conflict, ConflictKind, PlanStep};
pub use rounds::NO_ANSWER;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use deadlines::Setting;
use events::Events;
use rounds::Rounds;

use crate::{
    content::{Confidence, Content, DeadlineKind, Whose},
    dossier::{Dossier, Situated},
    ids::{
        AnswerId, DeadlineId, EventId, FactId, FactValue, NodeId, SituationId, SourceId, StepId,
    },
    ladder::{
        Situation,
        walk::{Concluded, Standing, Taken, Told, Walk},
    },
    terms::{Basis, Moved, Period, Rule},
};

/// A whole case on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The day it is looked at.
    pub as_of: Date,
    /// Each situation of the dossier.
    pub situations: Vec<Standpoint>,
    /// The steps of all situations as one list, each once: first those of now, as in
    /// [`Standpoint::now`], then the others in ladder order.
    pub plan: Vec<PlanStep>,
    /// All deadlines, nearest first; those without a day last.
    pub deadlines: Vec<Deadline>,
    /// What is still missing.
    pub missing: Vec<Missing>,
}

/// Where one situation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standpoint {
    /// Which.
    pub id: SituationId,
    /// The replay of its answers.
    pub walk: Walk,
    /// Steps that can be taken now: the nearest of the parent's own days first, then ladder order.
    pub now: Vec<StepId>,
    /// The first of those that surely applies or has a day of the parent's own: "you are here".
    pub here: Option<StepId>,
    /// Steps done, in ladder order.
    pub done: Vec<StepId>,
}

/// How a deadline stands; the first that applies, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Replaced by another.
    Closed,
    /// Done, in time or not.
    Met,
    /// The clock stands still.
    Suspended,
    /// Runs only if something else is done.
    Conditional,
    /// Not known whether it applies.
    Unsure,
    /// Its last day is over and it was not met.
    Late,
    /// It runs.
    Open,
}

/// A deadline of this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Its rule.
    pub id: DeadlineId,
    /// In which situation.
    pub situation: SituationId,
    /// Whose last day.
    pub whose: Whose,
    /// Term or right.
    pub kind: DeadlineKind,
    /// The event it counts from; `None` for a fixed day anchored on a year.
    pub event: Option<EventId>,
    /// The date it counts from.
    pub from: Date,
    /// As in the rule.
    pub period: Option<Period>,
    /// As in the rule.
    pub basis: Basis,
    /// Before anything moved it; `None` while suspended without an end.
    pub raw_end: Option<Date>,
    /// Inclusive; `None` while suspended without an end.
    pub last_day: Option<Date>,
    /// The parent's own deadlines only.
    pub cautious_day: Option<Date>,
    /// Days passed over.
    pub moved_by: Vec<Moved>,
    /// Which rule decided.
    pub rule: Rule,
    /// Where it stands in the law.
    pub sources: Vec<SourceId>,
    /// Days from `as_of` to `last_day`; negative = past.
    pub days_left: Option<i64>,
    /// How it stands.
    pub state: State,
    /// When it was met.
    pub met_on: Option<Date>,
    /// Computed with a day that is not certain yet.
    pub provisional: bool,
    /// How many days of it did not count, because its clock stood still.
    pub stood_still: u16,
    /// For a right: the first day.
    pub starts_on: Option<Date>,
    /// For fixed days: the first day.
    pub opens: Option<Date>,
    /// How sure.
    pub confidence: Confidence,
    /// Facts that would make sure whether it applies.
    pub unsure_because: Vec<FactId>,
    /// The last day for which all decree days are known.
    pub calendar_until: Date,
    /// Its event came before the text of the law that was read (2026-08-01).
    pub older_text: bool,
}

impl Deadline {
    /// The day to keep in mind: the cautious day of the parent's own, else the last day.
    pub fn day(&self) -> Option<Date> {
        self.cautious_day.or(self.last_day)
    }

    /// Whether the last day lies after the days that the calendar knows, so that it may still move.
    pub fn may_still_move(&self) -> bool {
        matches!(self.basis, Basis::Statute | Basis::Eu)
            && self.rule != Rule::Art4
            && self.last_day.is_some_and(|last| last > self.calendar_until)
    }
}

/// A kind of thing that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum MissingKind {
    Fact,
    Event,
    Document,
    Contact,
    Answer,
}

/// Something that is missing, and for what.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Missing {
    /// What kind.
    pub kind: MissingKind,
    /// The id of the fact, event, document kind, contact or question.
    pub id: String,
    /// In which situation.
    pub situation: SituationId,
    /// The steps or deadlines that need it.
    #[serde(rename = "for")]
    pub needed_for: Vec<String>,
    /// A step that can be taken now, or a term that runs, waits for it; the others can wait.
    pub now: bool,
}

impl Case {
    /// Derives the case; pure.
    pub fn derive(content: &Content, dossier: &Dossier, as_of: Date) -> Self {
        let mut case = Self {
            as_of,
            situations: Vec::new(),
            plan: Vec::new(),
            deadlines: Vec::new(),
            missing: Vec::new(),
        };
        let mut missing = missing::List::default();
        for situated in dossier.running() {
            let Some(situation) = content.situation(&situated.id) else { continue };
            let events = Events::of(dossier, &situated.id);
            let story = Story { content, dossier, situation, events: &events, as_of };
            let (mut walk, deadlines) = story.tell(situated);
            rounds::hold(content, situation, &mut walk, &deadlines);
            let setting = story.setting(&walk);
            let standpoint =
                Standpoint::new(&situated.id, walk.clone(), content, &deadlines, as_of);
            let search = missing::Search {
                setting,
                dossier,
                standpoint: &standpoint,
                deadlines: &deadlines,
            };
            search.run(&mut missing);
            case.situations.push(standpoint);
            case.deadlines.extend(deadlines);
        }
        // Stable: rules of one day stay in the order of the content.
        case.deadlines.sort_by_key(|deadline| (deadline.day().is_none(), deadline.day()));
        case.missing = missing::sorted(missing);
        case.plan = plan::of(content, &case);
        case
    }

    /// Where one situation stands.
    pub fn standpoint(&self, situation: &SituationId) -> Option<&Standpoint> {
        self.situations.iter().find(|standpoint| standpoint.id == *situation)
    }
}

/// One situation of a dossier, put to the content.
#[derive(Clone, Copy)]
struct Story<'a> {
    content: &'a Content,
    dossier: &'a Dossier,
    situation: &'a Situation,
    events: &'a Events<'a>,
    as_of: Date,
}

impl<'a> Story<'a> {
    fn setting<'w>(&self, walk: &'w Walk) -> Setting<'w>
    where
        'a: 'w,
    {
        Setting {
            content: self.content,
            situation: &self.situation.id,
            events: self.events,
            known: &walk.known,
            as_of: self.as_of,
        }
    }

    /// Replays the answers; where the other side is late, that is an outcome, and the ladder goes
    /// on from there.
    fn tell(&self, situated: &Situated) -> (Walk, Vec<Deadline>) {
        let rounds = Rounds::new(self.content, self.events);
        let told = rounds.outcomes(self.dossier, self.situation);
        let events = rounds.known_events(&told);
        let steps = rounds.steps(self.dossier, &events, &told);
        let walk = self.replay(situated, &events, &steps, &rounds::in_order(&told));
        let deadlines = self.setting(&walk).deadlines();
        let silent = rounds::silences(self.content, self.situation, &walk, &deadlines);
        if silent.is_empty() {
            return (walk, deadlines);
        }
        let known = walk.known;
        let all = rounds::in_order(&[told, silent].concat());
        let walk = self.replay(situated, &events, &steps, &all);
        let same = walk.known == known;
        let deadlines = if same { deadlines } else { self.setting(&walk).deadlines() };
        (walk, deadlines)
    }

    fn replay(
        &self,
        situated: &Situated,
        events: &BTreeSet<EventId>,
        steps: &BTreeMap<StepId, Taken>,
        outcomes: &[Concluded],
    ) -> Walk {
        let answers: Vec<(NodeId, AnswerId)> = situated
            .answers
            .iter()
            .map(|answered| (answered.question.clone(), answered.answer.clone()))
            .collect();
        let facts = self.dossier.facts.iter();
        let facts: BTreeMap<FactId, FactValue> =
            facts.map(|(id, fact)| (id.clone(), fact.value.clone())).collect();
        let told = Told { answers: &answers, facts: &facts, events: Some(events), steps, outcomes };
        self.content.walk(self.situation, &told)
    }
}

impl Standpoint {
    fn new(
        id: &SituationId,
        walk: Walk,
        content: &Content,
        deadlines: &[Deadline],
        as_of: Date,
    ) -> Self {
        let mut now: Vec<StepId> = walk.now().cloned().collect();
        // Stable: steps without a day of the parent's own stay in ladder order, after the others.
        now.sort_by_key(|step| {
            let day = nearest(step, content, deadlines, as_of);
            (day.is_none(), day)
        });
        // Where one stands: not on a step that may not apply, unless a day of the parent's own runs.
        let applies = |step: &StepId| {
            let rung = walk.reachable.iter().find(|rung| rung.step == *step);
            rung.is_some_and(|rung| rung.unsure_because.is_empty())
        };
        let is_here =
            |step: &&StepId| applies(step) || nearest(step, content, deadlines, as_of).is_some();
        let here = now.iter().find(is_here).or(now.first()).cloned();
        let is_done = |standing| standing == Standing::Done;
        let done = walk.reachable.iter().filter(|rung| is_done(rung.standing));
        let done = done.map(|rung| rung.step.clone()).collect();
        Self { id: id.clone(), walk, now, here, done }
    }
}

/// The nearest of the parent's own days that runs already and belongs to this step; days that open
/// later are not yet near.
fn nearest(step: &StepId, content: &Content, deadlines: &[Deadline], as_of: Date) -> Option<Date> {
    let step = content.steps.get(step)?;
    let runs = |deadline: &&Deadline| {
        deadline.whose == Whose::Parent
            && matches!(deadline.state, State::Open | State::Unsure)
            && deadline.opens.is_none_or(|opens| opens <= as_of)
            && step.deadlines.contains(&deadline.id)
    };
    deadlines.iter().filter(runs).filter_map(|deadline| deadline.cautious_day).min()
}
