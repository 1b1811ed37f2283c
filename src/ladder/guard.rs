//! Conditions with three values: a fact that is not known makes a guard unknown, not false.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::Because;
use crate::ids::{AnswerId, EventId, FactId, FactValue, NodeId, SituationId};

/// What a guard comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not apply.
    False,
    /// It depends on something that is not known.
    Unknown,
    /// It applies.
    True,
}

/// One thing a guard can ask about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// A fact has one of these values; `unknown` fits only where it is listed.
    Fact(FactId, BTreeSet<FactValue>),
    /// A question of the situation was answered with one of these; the answer `unknown` makes it
    /// unknown, unless it is listed.
    Answer(NodeId, BTreeSet<AnswerId>),
    /// An event is known (`true`) or not (`false`) in this situation; never unknown.
    Event(EventId, bool),
    /// The situation is one of these: for a rule that several situations share.
    Situation(BTreeSet<SituationId>),
}

/// A condition: any of these alternatives, each of which wants all of its tests; empty = always.
///
/// In TOML a table is one alternative, an array of tables is several:
/// `when = { sector = ["po", "sbo"], "event.decision-sent" = ["known"], "tlv.agree" = ["no"] }`.
/// A key with the name of a fact is a fact, `event.<id>` (`known` or `absent`) an event,
/// `situation` the situation, and anything else with a dot the question of that id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guard(pub Vec<Vec<Test>>);

/// What is known when a guard is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Which situation asks; `None` = leave it aside (unknown).
    pub situation: Option<SituationId>,
    /// Facts; the value `unknown` counts as not known (but as asked).
    pub facts: BTreeMap<FactId, FactValue>,
    /// Answers of this situation that still stand on its path.
    pub answers: BTreeMap<NodeId, AnswerId>,
    /// Questions that the way taken can no longer reach: a test on one of these is false.
    pub ruled_out: BTreeSet<NodeId>,
    /// Events recorded for this situation or for all; `None` = leave events aside (unknown).
    pub events: Option<BTreeSet<EventId>>,
}

/// What a guard came to, and because of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The result.
    pub truth: Truth,
    /// The answers and facts that counted, each once, in the order of the guard.
    pub because: Vec<Because>,
    /// Questions (facts as `fact.<id>`) whose answer could still change an unknown result.
    pub missing: Vec<NodeId>,
}

impl Guard {
    /// Whether it applies.
    pub fn eval(&self, known: &Known) -> Truth {
        if self.0.is_empty() {
            return Truth::True;
        }
        let alternative = |tests: &Vec<Test>| {
            tests.iter().map(|test| test.eval(known)).min().unwrap_or(Truth::True)
        };
        self.0.iter().map(alternative).max().unwrap_or(Truth::True)
    }

    /// Whether it applies, with the answers that decided and those that are missing.
    pub fn judge(&self, known: &Known) -> Judged {
        let truth = self.eval(known);
        let mut judged = Judged { truth, because: Vec::new(), missing: Vec::new() };
        for tests in &self.0 {
            let result = tests.iter().map(|test| test.eval(known)).min().unwrap_or(Truth::True);
            match (truth, result) {
                (Truth::True, Truth::True) => {
                    judged.note(tests.iter(), known);
                    break;
                }
                (Truth::Unknown, Truth::Unknown) => judged.note(tests.iter(), known),
                (Truth::False, _) => {
                    let failed = tests.iter().find(|test| test.eval(known) == Truth::False);
                    judged.note(failed.into_iter(), known);
                }
                _ => {}
            }
        }
        judged
    }

    /// The facts it asks about, each once.
    pub fn facts(&self) -> BTreeSet<&FactId> {
        self.tests()
            .filter_map(|test| match test {
                Test::Fact(fact, _) => Some(fact),
                _ => None,
            })
            .collect()
    }

    /// The questions it asks about, each once.
    pub fn questions(&self) -> BTreeSet<&NodeId> {
        self.tests()
            .filter_map(|test| match test {
                Test::Answer(question, _) => Some(question),
                _ => None,
            })
            .collect()
    }

    /// All its tests, in order.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        self.0.iter().flatten()
    }
}

impl Judged {
    /// Adds what these tests used or miss.
    fn note<'t>(&mut self, tests: impl Iterator<Item = &'t Test>, known: &Known) {
        for test in tests {
            if let Some(because) = test.because(known)
                && !self.because.contains(&because)
            {
                self.because.push(because);
            }
            if test.eval(known) == Truth::Unknown
                && let Some(node) = test.node()
                && !self.missing.contains(&node)
            {
                self.missing.push(node);
            }
        }
    }
}

impl Test {
    fn eval(&self, known: &Known) -> Truth {
        match self {
            Self::Fact(fact, wanted) => match known.facts.get(fact) {
                Some(value) if wanted.contains(value) => Truth::True,
                Some(value) if *value != "unknown" => Truth::False,
                _ => Truth::Unknown,
            },
            Self::Answer(question, wanted) => match known.answers.get(question) {
                Some(answer) if wanted.contains(answer) => Truth::True,
                Some(answer) if *answer != "unknown" => Truth::False,
                None if known.ruled_out.contains(question) => Truth::False,
                _ => Truth::Unknown,
            },
            Self::Event(event, wanted) => match &known.events {
                Some(events) if events.contains(event) == *wanted => Truth::True,
                Some(_) => Truth::False,
                None => Truth::Unknown,
            },
            Self::Situation(wanted) => match &known.situation {
                Some(situation) if wanted.contains(situation) => Truth::True,
                Some(_) => Truth::False,
                None => Truth::Unknown,
            },
        }
    }

    /// The question behind it; an event or situation has none.
    fn node(&self) -> Option<NodeId> {
        match self {
            Self::Fact(fact, _) => Some(NodeId::of_fact(fact)),
            Self::Answer(question, _) => Some(question.clone()),
            Self::Event(..) | Self::Situation(_) => None,
        }
    }

    fn because(&self, known: &Known) -> Option<Because> {
        let answer = match self {
            Self::Fact(fact, _) => known.facts.get(fact)?.into(),
            Self::Answer(question, _) => known.answers.get(question)?.clone(),
            Self::Event(..) | Self::Situation(_) => return None,
        };
        Some(Because { question: self.node()?, answer })
    }
}
