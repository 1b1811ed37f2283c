//! The plan in sentences: each step once, however many situations it stands in.

use std::io::{self, Write};

use super::words::Said;
use crate::{
    case::{Conflict, ConflictKind, PlanStep, Standpoint},
    ids::{SituationId, StepId},
    ladder::walk::Standing,
};

/// The plan of a case being said.
pub(super) struct Plan<'a> {
    pub(super) said: &'a Said<'a>,
}

impl Plan<'_> {
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let case = &self.said.look.case;
        if case.situations.is_empty() {
            return Ok(());
        }
        writeln!(out)?;
        for standpoint in &case.situations {
            self.situation(standpoint, out)?;
        }
        writeln!(out, "  {}", self.said.say("status-now"))?;
        let now: Vec<_> = self.of(Standing::Now).collect();
        if now.is_empty() {
            writeln!(out, "    {}", self.said.say("status-nothing-now"))?;
        }
        for step in now {
            writeln!(out, "    - {}", self.title(step))?;
            for conflict in &step.conflicts {
                writeln!(out, "      {}", self.conflict(conflict))?;
            }
        }
        let done: Vec<_> = self.of(Standing::Done).collect();
        if !done.is_empty() {
            writeln!(out, "  {}", self.said.say("status-done"))?;
        }
        for step in done {
            writeln!(out, "    - {}", self.step(&step.step))?;
            for outcome in self.outcomes(step) {
                writeln!(out, "      {outcome}")?;
            }
        }
        Ok(())
    }

    /// Its name, the end that an outcome led to, and where the other side is silent.
    fn situation(&self, standpoint: &Standpoint, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", self.said.say(&format!("situation-{}", standpoint.id.key())))?;
        let walk = &standpoint.walk;
        if let Some(end) = walk.end.as_ref().filter(|_| walk.ended_by.is_some()) {
            let end = self.said.say(&format!("end-{}", end.key()));
            writeln!(out, "  {}", self.said.with("status-ended", &[("end", end.into())]))?;
        }
        for silent in walk.outcomes.iter().filter(|outcome| outcome.derived) {
            let words = format!("step-{}.outcome-{}", silent.step.key(), silent.outcome.key());
            let values = [
                ("step", self.step(&silent.step).into()),
                ("outcome", self.said.say(&words).into()),
            ];
            writeln!(out, "  {}", self.said.with("status-silent", &values))?;
        }
        Ok(())
    }

    fn of(&self, standing: Standing) -> impl Iterator<Item = &PlanStep> {
        self.said.look.case.plan.iter().filter(move |step| step.standing == standing)
    }

    /// Where there are several situations, a step says to which it belongs.
    fn title(&self, step: &PlanStep) -> String {
        if self.said.look.case.situations.len() < 2 {
            return self.step(&step.step);
        }
        let values = [
            ("step", self.step(&step.step).into()),
            ("situations", self.situations(&step.situations).into()),
        ];
        self.said.with("status-step-of", &values)
    }

    fn conflict(&self, conflict: &Conflict) -> String {
        let step = self.step(&conflict.step);
        let situations = self.situations(&conflict.situations);
        let key = match conflict.kind {
            ConflictKind::Closes => "status-closes",
            ConflictKind::ClosedBy => "status-closed-by",
        };
        self.said.with(key, &[("step", step.into()), ("situations", situations.into())])
    }

    fn outcomes(&self, step: &PlanStep) -> Vec<String> {
        let several = self.said.look.case.situations.len() > 1;
        let mut said = Vec::new();
        for standpoint in &self.said.look.case.situations {
            let Some(ended) = standpoint.walk.outcome(&step.step) else { continue };
            if ended.derived {
                continue;
            }
            let words = format!("step-{}.outcome-{}", step.step.key(), ended.outcome.key());
            let words = self.said.say(&words);
            if several {
                let situations = self.situations(std::slice::from_ref(&standpoint.id));
                let values = [("outcome", words.into()), ("situations", situations.into())];
                said.push(self.said.with("status-outcome-of", &values));
            } else {
                said.push(words);
            }
        }
        said
    }

    fn step(&self, step: &StepId) -> String {
        self.said.say(&format!("step-{}", step.key()))
    }

    fn situations(&self, ids: &[SituationId]) -> String {
        let names = ids.iter().map(|id| self.said.say(&format!("situation-{}.short", id.key())));
        names.collect::<Vec<_>>().join(", ")
    }
}
