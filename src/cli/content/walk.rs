//! `content walk`: where facts and answers lead in one situation.

use std::{collections::BTreeMap, io::Write, process::ExitCode};

use serde_json::json;

use super::{Given, Misuse, Open, listed};
use crate::{
    case::NO_ANSWER,
    cli::Refusal,
    ids::{AnswerId, DeadlineId, FactId, FactValue, NodeId},
    ladder::{
        Situation,
        walk::{Concluded, Told, Walk as Way},
    },
};

/// Walk one situation: the path, where it ends, the steps that can be taken now, and why.
#[derive(Debug, clap::Args)]
pub struct Walk {
    /// The situation, as tlv.
    situation: String,
    /// A fact, as board=openbaar; may be given several times.
    #[arg(long = "fact", value_name = "FACT=VALUE")]
    facts: Vec<String>,
    /// An answer, as tlv.agree=refused or agree=refused; may be given several times.
    #[arg(long = "answer", value_name = "QUESTION=ANSWER")]
    answers: Vec<String>,
    /// How a step ended, as tlv.d5=refused; may be given several times, in the order they came.
    #[arg(long = "outcome", value_name = "STEP=OUTCOME")]
    outcomes: Vec<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    given: Given,
}

impl Walk {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let open = self.given.open()?;
        let (situation, facts, answers, outcomes) = match self.read(&open) {
            Ok(read) => read,
            Err(misuse) => return Ok(misuse.exit()),
        };
        let told = Told {
            answers: &answers,
            facts: &facts,
            events: None,
            steps: &BTreeMap::new(),
            outcomes: &outcomes,
        };
        let way = open.rules.walk(situation, &told);
        let deadlines = deadlines(&open, situation, &way);
        if self.json {
            writeln!(out, "{:#}", as_json(&way, &deadlines))?;
        } else {
            tell(&open, &way, &deadlines, out)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn read<'o>(&self, open: &'o Open) -> Result<Read<'o>, Misuse> {
        let situation = open.situation(&self.situation)?;
        let facts = self.facts.iter().map(|text| fact(open, text)).collect::<Result<_, _>>()?;
        let answers = self.answers.iter().map(|text| answer(open, situation, text));
        let outcomes = self.outcomes.iter().map(|text| outcome(open, situation, text));
        let answers = answers.collect::<Result<_, _>>()?;
        Ok((situation, facts, answers, outcomes.collect::<Result<_, _>>()?))
    }
}

type Read<'o> =
    (&'o Situation, BTreeMap<FactId, FactValue>, Vec<(NodeId, AnswerId)>, Vec<Concluded>);

/// `tlv.d5=refused`, `d5=refused`; also `no-answer`, as if the other side's last day were over.
fn outcome(open: &Open, situation: &Situation, text: &str) -> Result<Concluded, Misuse> {
    let (name, given) = pair(open, text, "cli-content-outcome-form")?;
    let full = format!("{}.{name}", situation.id);
    let mut rungs = situation.rungs.iter();
    let Some(rung) = rungs.find(|known| known.step == *name || known.step == *full.as_str()) else {
        let known = listed(situation.rungs.iter().map(|rung| rung.step.as_str()));
        let values = [("given", name.into()), ("known", known.into())];
        return Err(Misuse(open.say("cli-content-no-step", &values)));
    };
    let Some(outcome) = rung.outcomes.iter().find(|outcome| outcome.id == given) else {
        let known = listed(rung.outcomes.iter().map(|outcome| outcome.id.as_str()));
        let step = rung.step.as_str();
        let values = [("step", step.into()), ("given", given.into()), ("known", known.into())];
        return Err(Misuse(open.say("cli-content-no-outcome", &values)));
    };
    let derived = outcome.id == NO_ANSWER;
    Ok(Concluded { step: rung.step.clone(), outcome: outcome.id.clone(), derived })
}

/// `board=openbaar`.
fn fact(open: &Open, text: &str) -> Result<(FactId, FactValue), Misuse> {
    let (name, value) = pair(open, text, "cli-content-fact-form")?;
    let Some(fact) = open.rules.facts.iter().find(|fact| fact.id == name) else {
        let known = listed(open.rules.facts.iter().map(|fact| fact.id.as_str()));
        let values = [("given", name.into()), ("known", known.into())];
        return Err(Misuse(open.say("cli-content-no-fact", &values)));
    };
    let parsed: Option<FactValue> = value.parse().ok();
    let is_known = |value: &FactValue| {
        fact.values.is_empty() || *value == "unknown" || fact.values.contains(value)
    };
    let Some(parsed) = parsed.filter(is_known) else {
        let known = fact.values.iter().map(FactValue::as_str).chain(["unknown"]);
        let values =
            [("fact", name.into()), ("given", value.into()), ("known", listed(known).into())];
        return Err(Misuse(open.say("cli-content-no-value", &values)));
    };
    Ok((fact.id.clone(), parsed))
}

/// `tlv.agree=refused`, `agree=refused`, or `fact.board=openbaar` for one asked on the way.
fn answer(open: &Open, situation: &Situation, text: &str) -> Result<(NodeId, AnswerId), Misuse> {
    let (name, given) = pair(open, text, "cli-content-answer-form")?;
    if let Some(rest) = name.strip_prefix("fact.") {
        let (fact, value) = fact(open, &format!("{rest}={given}"))?;
        return Ok((NodeId::of_fact(&fact), (&value).into()));
    }
    let full = format!("{}.{name}", situation.id);
    let mut questions = situation.questions.iter();
    let Some(question) = questions.find(|known| known.id == name || known.id == full.as_str())
    else {
        let known = listed(situation.questions.iter().map(|question| question.id.as_str()));
        let values = [("given", name.into()), ("known", known.into())];
        return Err(Misuse(open.say("cli-content-no-question", &values)));
    };
    let Some(answer) = question.answers.iter().find(|answer| answer.id == given) else {
        let known = listed(question.answers.iter().map(|answer| answer.id.as_str()));
        let id = question.id.as_str();
        let values = [("question", id.into()), ("given", given.into()), ("known", known.into())];
        return Err(Misuse(open.say("cli-content-no-answer", &values)));
    };
    Ok((question.id.clone(), answer.id.clone()))
}

fn pair<'t>(open: &Open, text: &'t str, form: &str) -> Result<(&'t str, &'t str), Misuse> {
    let split = text.split_once('=');
    split.ok_or_else(|| Misuse(open.say(form, &[("given", text.into())])))
}

/// Deadlines of the situation whose guards are not false, events aside.
fn deadlines(open: &Open, situation: &Situation, way: &Way) -> Vec<DeadlineId> {
    let here = open.rules.deadlines.iter().filter(|rule| rule.situations.contains(&situation.id));
    here.filter(|rule| rule.can_apply(&way.known)).map(|rule| rule.id.clone()).collect()
}

fn as_json(way: &Way, deadlines: &[DeadlineId]) -> serde_json::Value {
    let pruned = way
        .pruned
        .iter()
        .map(|(question, answer)| json!({ "question": question, "answer": answer }));
    json!({
        "path": way.path,
        "end": way.end,
        "pending": way.pending,
        "outcomes": way.outcomes,
        "now": way.now().collect::<Vec<_>>(),
        "deadlines": deadlines,
        "trace": way.trace,
        "pruned": pruned.collect::<Vec<_>>(),
    })
}

/// The same for people.
fn tell(
    open: &Open,
    way: &Way,
    deadlines: &[DeadlineId],
    out: &mut dyn Write,
) -> Result<(), Refusal> {
    let heading = |key: &str| open.say(key, &[]);
    writeln!(out, "{}", heading("cli-content-walk-path"))?;
    for node in way.path.iter().filter(|node| Some(*node) != way.end.as_ref()) {
        let answer = way.known.answers.get(node).cloned();
        let fact = || Some(AnswerId::from(way.known.facts.get(&node.fact()?)?));
        if let Some(answer) = answer.or_else(fact) {
            let (question, said) = (said_question(open, node), said_answer(open, node, &answer));
            writeln!(out, "  {question}\n    {said} ({node} = {answer})")?;
        }
    }
    if let Some(end) = &way.end {
        writeln!(out, "{}", heading("cli-content-walk-end"))?;
        writeln!(out, "  {} ({end})", open.words(&format!("end-{}", end.key())))?;
    }
    if let Some(pending) = &way.pending {
        writeln!(out, "{}", heading("cli-content-walk-pending"))?;
        writeln!(out, "  {} ({pending})", said_question(open, pending))?;
    }
    writeln!(out, "{}", heading("cli-content-walk-now"))?;
    for step in way.now() {
        let title = open.words(&format!("step-{}", step.key()));
        writeln!(out, "  {title} ({step}){}", because(open, way, &step.into()))?;
    }
    writeln!(out, "{}", heading("cli-content-walk-deadlines"))?;
    for id in deadlines {
        writeln!(out, "  {} ({id})", open.words(&format!("deadline-{}", id.key())))?;
    }
    if !way.pruned.is_empty() {
        writeln!(out, "{}", heading("cli-content-walk-pruned"))?;
        for (question, answer) in &way.pruned {
            writeln!(out, "  {question} = {answer}")?;
        }
    }
    Ok(())
}

/// "… because you said …", or that it is not sure yet.
fn because(open: &Open, way: &Way, node: &NodeId) -> String {
    let unsure = way.reachable.iter().find(|rung| NodeId::from(&rung.step) == *node);
    let unsure = unsure.map(|rung| rung.unsure_because.as_slice()).unwrap_or_default();
    let trace = way.trace.iter().find(|trace| trace.node == *node);
    let said = trace.map(|trace| trace.because.as_slice()).unwrap_or_default();
    let mut words = vec![String::new()];
    if !said.is_empty() {
        let said = said.iter().map(|one| format!("{} = {}", one.question, one.answer));
        let said = said.collect::<Vec<_>>().join(", ");
        words.push(open.say("cli-content-walk-because", &[("said", said.into())]));
    }
    if !unsure.is_empty() {
        let asked = listed(unsure.iter().map(NodeId::as_str));
        words.push(open.say("cli-content-walk-unsure", &[("asked", asked.into())]));
    }
    words.join("; ")
}

fn said_question(open: &Open, node: &NodeId) -> String {
    open.words(&format!("question-{}", node.key()))
}

fn said_answer(open: &Open, node: &NodeId, answer: &AnswerId) -> String {
    let key = format!("question-{}.answer-{answer}", node.key());
    let words = open.words(&key);
    if words.is_empty() { answer.to_string() } else { words }
}
