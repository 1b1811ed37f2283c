//! The lists of the book, node by node.

use super::{Book, Part};
use crate::{
    content::{DeadlineRule, Step},
    ids::{SourceId, StepId},
    ladder::{
        Question, Rung, Situation,
        guard::{Guard, Test},
    },
    print::block::{Block, Inline, Level},
};

/// The parts of a step's card, in the order of the card.
const STEP: [(&str, &str); 9] = [
    ("lead", "print-book-lead"),
    ("short", "print-book-short"),
    ("why", "print-book-why"),
    ("first", "print-book-first"),
    ("whom", "print-book-whom"),
    ("write", "print-book-write"),
    ("bring", "print-book-bring"),
    ("when", "print-book-when"),
    ("silence", "print-book-silence"),
];

impl Book<'_> {
    pub(super) fn facts(&self) -> Vec<Block> {
        let facts = self.content.facts.iter().flat_map(|fact| {
            let key = format!("question-fact-{}", fact.id.key());
            let mut parts = question_parts(&key);
            let values = fact.values.iter().map(AsRef::as_ref).chain(["unknown"]);
            parts.extend(values.map(|value| {
                Part::with_id(format!("{key}.answer-{value}"), "print-book-answer", value)
            }));
            self.node(fact.id.as_str(), &key, &parts, &[])
        });
        facts.collect()
    }

    pub(super) fn situations(&self) -> Vec<Block> {
        let each = self.content.situations.iter().flat_map(|situation| self.situation(situation));
        each.collect()
    }

    fn situation(&self, situation: &Situation) -> Vec<Block> {
        let key = format!("situation-{}", situation.id.key());
        let title = self.nl().word(&key);
        let mut blocks = vec![
            Block::PageBreak,
            Block::Heading(Level::Section, format!("{} · {title}", situation.id)),
            self.beside(&[
                Part::new(key.clone(), "print-book-name"),
                Part::new(format!("{key}.short"), "print-book-short"),
                Part::new(format!("{key}.intro"), "print-book-intro-name"),
            ]),
        ];
        for question in &situation.questions {
            blocks.extend(self.question(question));
        }
        for end in &situation.ends {
            let key = format!("end-{}", end.id.key());
            let parts = [
                Part::new(key.clone(), "print-book-end"),
                Part::new(format!("{key}.text"), "print-book-text"),
            ];
            blocks.extend(self.node(end.id.as_str(), &key, &parts, &[]));
        }
        blocks.push(Block::Heading(Level::Part, self.nl().word("print-book-ladder")));
        blocks.extend(situation.rungs.iter().map(|rung| Block::small(self.rung(rung))));
        blocks
    }

    fn question(&self, question: &Question) -> Vec<Block> {
        let key = format!("question-{}", question.id.key());
        let mut parts = question_parts(&key);
        parts.extend(question.answers.iter().map(|answer| {
            let id = format!("{} → {}", answer.id, answer.to);
            Part::with_id(format!("{key}.answer-{}", answer.id.key()), "print-book-answer", id)
        }));
        let mut rules = vec![self.when(&question.guard)];
        if let Some(to) = &question.skip_to {
            rules.push(self.nl().say("print-book-skip", &[("to", to.as_str().into())]));
        }
        self.node(question.id.as_str(), &key, &parts, &rules)
    }

    /// A rung in a line: its rules, its words stand with the step.
    fn rung(&self, rung: &Rung) -> Inline {
        let title = self.nl().word(&format!("step-{}", rung.step.key()));
        let mut rules = vec![self.when(&rung.guard)];
        let steps = |ids: &[StepId]| listed(ids.iter().map(StepId::as_str));
        let nl = self.nl();
        if !rung.after.is_empty() {
            rules.push(nl.say("print-book-after", &[("steps", steps(&rung.after).into())]));
        }
        if !rung.closes.is_empty() {
            rules.push(nl.say("print-book-closes", &[("steps", steps(&rung.closes).into())]));
        }
        if rung.optional {
            rules.push(nl.word("print-book-optional"));
        }
        let outcomes = rung.outcomes.iter().map(|out| format!("{} → {}", out.id, out.to));
        let outcomes = listed(outcomes.collect::<Vec<_>>().iter().map(String::as_str));
        if !outcomes.is_empty() {
            rules.push(nl.say("print-book-outcomes", &[("outcomes", outcomes.into())]));
        }
        rules.retain(|rule| !rule.is_empty());
        let rules = rules.join(" ");
        Inline::new().strong(format!("{} ", rung.step)).plain(title).soft(format!(" {rules}"))
    }

    pub(super) fn steps(&self) -> Vec<Block> {
        self.content.steps.values().flat_map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &Step) -> Vec<Block> {
        let key = format!("step-{}", step.id.key());
        let mut parts = vec![Part::new(key.clone(), "print-book-name")];
        let card = STEP.iter().map(|(part, name)| Part::new(format!("{key}.{part}"), name));
        parts.extend(card);
        parts.extend(step.warnings.iter().map(|warning| {
            Part::with_id(format!("{key}.warning-{}", warning.key()), "print-book-warning", warning)
        }));
        parts.extend(
            self.outcomes(&step.id)
                .into_iter()
                .map(|id| Part::with_id(format!("{key}.outcome-{id}"), "print-book-outcome", id)),
        );
        let nl = self.nl();
        let values = [
            ("who", step.who.id().into()),
            ("kind", named(&step.kind).into()),
            ("cost", named(&step.cost).into()),
            ("binding", named(&step.binding).into()),
            ("clock", named(&step.stops_clock).into()),
            ("deadlines", or_dash(step.deadlines.iter().map(AsRef::as_ref)).into()),
            ("documents", or_dash(step.documents.iter().map(AsRef::as_ref)).into()),
            ("records", step.records.as_ref().map_or("-", AsRef::as_ref).into()),
        ];
        let signed = nl.say(
            "print-book-reviewed",
            &[
                ("owner", step.owner.as_str().into()),
                ("on", step.reviewed_on.to_string().into()),
                ("by", step.review_by.to_string().into()),
            ],
        );
        let rules = [
            nl.say("print-book-step", &values),
            self.law(&step.sources, &named(&step.confidence)),
            signed,
        ];
        self.node(step.id.as_str(), &key, &parts, &rules)
    }

    /// The outcomes that any situation gives this step, each once.
    fn outcomes(&self, step: &StepId) -> Vec<String> {
        let rungs = self.content.situations.iter().flat_map(|situation| &situation.rungs);
        let mut found = Vec::new();
        for outcome in rungs.filter(|rung| rung.step == *step).flat_map(|rung| &rung.outcomes) {
            let id = outcome.id.key();
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    pub(super) fn deadlines(&self) -> Vec<Block> {
        self.content.deadlines.iter().flat_map(|rule| self.deadline(rule)).collect()
    }

    fn deadline(&self, rule: &DeadlineRule) -> Vec<Block> {
        let key = format!("deadline-{}", rule.id.key());
        let parts = [
            Part::new(key.clone(), "print-book-name"),
            Part::new(format!("{key}.short"), "print-book-short"),
            Part::new(format!("{key}.why"), "print-book-why-term"),
            Part::new(format!("{key}.after"), "print-book-after-term"),
        ];
        let nl = self.nl();
        let from = or_dash(rule.from.iter().map(AsRef::as_ref));
        let from = rule.after_term.as_ref().map_or(from, |term| format!("na {term}"));
        let values = [
            ("situations", or_dash(rule.situations.iter().map(AsRef::as_ref)).into()),
            ("whose", named(&rule.whose).into()),
            ("from", from.into()),
            ("period", rule.period.map_or_else(|| "-".to_owned(), |p| p.to_string()).into()),
            ("basis", named(&rule.basis).into()),
            ("met", or_dash(rule.met_by.iter().map(AsRef::as_ref)).into()),
        ];
        let rules = [
            nl.say("print-book-rule", &values),
            self.when(&rule.guard),
            self.law(&rule.sources, &named(&rule.confidence)),
        ];
        self.node(rule.id.as_str(), &key, &parts, &rules)
    }

    pub(super) fn events(&self) -> Vec<Block> {
        let each = self.content.events.iter().flat_map(|event| {
            let key = format!("event-{}", event.id.key());
            let parts = [
                Part::new(key.clone(), "print-book-name"),
                Part::new(format!("{key}.question"), "print-book-question"),
                Part::new(format!("{key}.hint"), "print-book-hint"),
            ];
            self.node(event.id.as_str(), &key, &parts, &[])
        });
        each.collect()
    }

    pub(super) fn documents(&self) -> Vec<Block> {
        let parts = self.content.documents.iter().map(|document| {
            Part::with_id(
                format!("document-{}", document.id.key()),
                "print-book-name",
                &document.id,
            )
        });
        vec![self.beside(&parts.collect::<Vec<_>>())]
    }

    pub(super) fn bodies(&self) -> Vec<Block> {
        let each = self.content.bodies.iter().flat_map(|body| {
            let key = format!("body-{}", body.id.key());
            let parts = [
                Part::new(format!("{key}.what"), "print-book-what"),
                Part::new(format!("{key}.cost"), "print-book-cost"),
            ];
            let phone = body.phone.as_deref().map(|phone| {
                let sure = body.phone_confidence.map_or_else(String::new, |sure| named(&sure));
                format!("{phone} ({sure})")
            });
            let lines = [Some(body.name.clone()), phone, body.url.clone(), body.address.clone()];
            let line = lines.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let checked = format!("{} · {}", body.checked_on, named(&body.confidence));
            self.node(body.id.as_str(), &key, &parts, &[line, checked])
        });
        each.collect()
    }

    pub(super) fn glossary(&self) -> Vec<Block> {
        let parts = self.content.glossary.iter().map(|term| {
            let key = format!("glossary-{}", term.id.key());
            Part::with_id(key, "print-book-word", format!("{} · {}", term.nl, term.en))
        });
        vec![self.beside(&parts.collect::<Vec<_>>())]
    }

    pub(super) fn changes(&self) -> Vec<Block> {
        let each = self.content.changes.iter().flat_map(|change| {
            let key = format!("change-{}", change.id.key());
            let parts = [
                Part::new(key.clone(), "print-book-name"),
                Part::new(format!("{key}.text"), "print-book-text"),
            ];
            let when = format!("{} · {}", named(&change.status), change.when);
            let law = self.law(&change.sources, &named(&change.confidence));
            self.node(change.id.as_str(), &key, &parts, &[when, law])
        });
        each.collect()
    }

    pub(super) fn sources(&self) -> Vec<Block> {
        let line = |source: &crate::content::Source| {
            let sure = format!(" {} · {} ", source.checked_on, named(&source.confidence));
            let line = Inline::new()
                .strong(format!("{} ", source.id))
                .plain(source.title.clone())
                .soft(sure);
            let has_page = !source.url.is_empty();
            let line =
                if has_page { line.link(source.url.clone(), source.url.clone()) } else { line };
            Block::small(line)
        };
        self.content.sources.iter().map(line).collect()
    }

    /// Its sources with their ids, and how sure.
    fn law(&self, sources: &[SourceId], confidence: &str) -> String {
        let values =
            [("sources", self.nl().sources(sources).into()), ("confidence", confidence.into())];
        self.nl().say("print-book-law", &values)
    }

    /// When it applies, as the rule says it.
    fn when(&self, guard: &Guard) -> String {
        if guard.0.is_empty() {
            return String::new();
        }
        let alternative =
            |tests: &Vec<Test>| tests.iter().map(test).collect::<Vec<_>>().join(" & ");
        let all: Vec<String> = guard.0.iter().map(alternative).collect();
        self.nl().say("print-book-guard", &[("tests", all.join(" | ").into())])
    }
}

/// The words of a question but its answers.
fn question_parts(key: &str) -> Vec<Part> {
    vec![
        Part::new(key, "print-book-question"),
        Part::new(format!("{key}.hint"), "print-book-hint"),
        Part::new(format!("{key}.why"), "print-book-why"),
    ]
}

fn test(test: &Test) -> String {
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
        Test::Event(event, true) => format!("event.{event} = known"),
        Test::Event(event, false) => format!("event.{event} = absent"),
    }
}

fn listed<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(", ")
}

fn or_dash<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    let all = listed(ids);
    if all.is_empty() { "-".to_owned() } else { all }
}

/// The name that the files give it.
fn named(thing: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(thing).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
