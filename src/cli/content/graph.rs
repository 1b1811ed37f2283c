//! `content graph`: one situation drawn, for a lawyer to read and sign.

mod dot;
mod layout;
mod svg;

use std::{io::Write, process::ExitCode};

use super::{Given, Open, listed};
use crate::{
    cli::Refusal,
    ids::StepId,
    ladder::{
        Question, Rung, Situation,
        guard::{Guard, Test},
    },
};

/// Draw one situation: its questions with the ways they lead, and its ladder.
#[derive(Debug, clap::Args)]
pub struct Graph {
    /// The situation, as tlv.
    situation: String,
    /// How: svg (a picture) or dot (for Graphviz).
    #[arg(long, value_enum, default_value = "svg")]
    format: Format,
    #[command(flatten)]
    given: Given,
}

/// How the drawing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Svg,
    Dot,
}

impl Graph {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let open = self.given.open()?;
        let situation = match open.situation(&self.situation) {
            Ok(situation) => situation,
            Err(misuse) => return Ok(misuse.exit()),
        };
        let drawing = Drawing::new(&open, situation);
        let text = match self.format {
            Format::Svg => svg::write(&drawing),
            Format::Dot => dot::write(&drawing),
        };
        writeln!(out, "{text}")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What kind of node a card is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Question,
    End,
    Rung,
    /// A rung that may be passed over.
    Optional,
}

/// A node with its words.
#[derive(Debug)]
struct Card {
    id: String,
    title: String,
    kind: Kind,
    rows: Vec<Row>,
}

/// A line on a card; it may lead to another card.
#[derive(Debug)]
struct Row {
    text: String,
    to: Option<String>,
    /// Happens by itself, without an answer.
    is_skip: bool,
}

/// Cards that lead to each other.
#[derive(Debug)]
struct Chart {
    heading: String,
    cards: Vec<Card>,
}

/// A situation as two charts: its questions, and its ladder.
#[derive(Debug)]
struct Drawing {
    language: &'static str,
    title: String,
    charts: Vec<Chart>,
}

impl Row {
    fn text(text: String) -> Self {
        Self { text, to: None, is_skip: false }
    }
}

impl Drawing {
    fn new(open: &Open, situation: &Situation) -> Self {
        let questions = situation.questions.iter().map(|question| open.question_card(question));
        let ends = situation.ends.iter().map(|end| Card {
            id: end.id.to_string(),
            title: open.words(&format!("end-{}", end.id.key())),
            kind: Kind::End,
            rows: Vec::new(),
        });
        let rungs = situation.rungs.iter().map(|rung| open.rung_card(situation, rung));
        Self {
            language: open.language.code(),
            title: open.words(&format!("situation-{}", situation.id.key())),
            charts: vec![
                Chart {
                    heading: open.say("cli-content-show-questions", &[]),
                    cards: questions.chain(ends).collect(),
                },
                Chart { heading: open.say("cli-content-show-rungs", &[]), cards: rungs.collect() },
            ],
        }
    }
}

impl Open {
    fn question_card(&self, question: &Question) -> Card {
        let key = format!("question-{}", question.id.key());
        let mut rows = self.guard_rows(&question.guard);
        if let Some(to) = &question.skip_to {
            let text = self.say("cli-content-graph-skip", &[]);
            rows.push(Row { text, to: Some(to.to_string()), is_skip: true });
        }
        rows.extend(question.answers.iter().map(|answer| {
            let words = self.words(&format!("{key}.answer-{}", answer.id));
            let text = format!("{words} ({})", answer.id);
            Row { text, to: Some(answer.to.to_string()), is_skip: false }
        }));
        let title = self.words(&key);
        Card { id: question.id.to_string(), title, kind: Kind::Question, rows }
    }

    fn rung_card(&self, situation: &Situation, rung: &Rung) -> Card {
        let mut rows = self.guard_rows(&rung.guard);
        let ids = |ids: &[StepId]| listed(ids.iter().map(StepId::as_str)).into();
        if !rung.closes.is_empty() {
            rows.push(Row::text(
                self.say("cli-content-graph-closes", &[("steps", ids(&rung.closes))]),
            ));
        }
        if let Some(step) = self.rules.steps.get(&rung.step)
            && !step.deadlines.is_empty()
        {
            let deadlines = listed(step.deadlines.iter().map(AsRef::as_ref)).into();
            rows.push(Row::text(
                self.say("cli-content-graph-deadlines", &[("deadlines", deadlines)]),
            ));
        }
        let key = format!("step-{}", rung.step.key());
        rows.extend(rung.outcomes.iter().map(|outcome| {
            let words = self.words(&format!("{key}.outcome-{}", outcome.id.key()));
            Row::text(format!("{words} ({}) → {}", outcome.id, outcome.to))
        }));
        // The rungs that come after this one.
        rows.extend(situation.rungs.iter().filter(|other| other.after.contains(&rung.step)).map(
            |other| Row {
                text: format!("→ {}", other.step),
                to: Some(other.step.to_string()),
                is_skip: rung.optional,
            },
        ));
        Card {
            id: rung.step.to_string(),
            title: self.words(&key),
            kind: if rung.optional { Kind::Optional } else { Kind::Rung },
            rows,
        }
    }

    /// When a node applies, one line for each alternative.
    fn guard_rows(&self, guard: &Guard) -> Vec<Row> {
        let alternative = |tests: &Vec<Test>| {
            let tests: Vec<String> = tests.iter().map(|test| self.test_words(test)).collect();
            let tests = tests.join("; ");
            Row::text(self.say("cli-content-graph-when", &[("tests", tests.into())]))
        };
        guard.0.iter().map(alternative).collect()
    }

    fn test_words(&self, test: &Test) -> String {
        match test {
            Test::Fact(fact, values) => {
                format!("{fact} = {}", listed(values.iter().map(AsRef::as_ref)))
            }
            Test::Answer(question, answers) => {
                format!("{question} = {}", listed(answers.iter().map(AsRef::as_ref)))
            }
            Test::Situation(situations) => {
                format!("situation = {}", listed(situations.iter().map(AsRef::as_ref)))
            }
            Test::Event(event, known) => {
                let key =
                    if *known { "cli-content-graph-known" } else { "cli-content-graph-absent" };
                self.say(key, &[("event", event.as_str().into())])
            }
        }
    }
}
