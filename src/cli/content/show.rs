//! `content show`: all of the content, for people or as JSON.

mod as_json;

use std::{io::Write, process::ExitCode};

use super::{Given, Open, listed};
use crate::{
    cli::Refusal,
    content::{Change, DeadlineRule},
    i18n::format::{self, DateStyle},
    ids::{EventId, SourceId},
    ladder::Situation,
};

/// Show all of the content: situations, steps, deadlines, sources, bodies, words, changes, expectations.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Print JSON, with the texts in both languages.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    given: Given,
}

impl Show {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let open = self.given.open()?;
        if self.json {
            writeln!(out, "{:#}", as_json::content(&open))?;
        } else {
            open.tell(out)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Open {
    fn tell(&self, out: &mut dyn Write) -> Result<(), Refusal> {
        let released = format::date(self.rules.released_on, DateStyle::Long, self.language);
        let values =
            [("version", self.rules.version.as_str().into()), ("released", released.into())];
        writeln!(out, "{}", self.say("cli-content-show-version", &values))?;
        for situation in &self.rules.situations {
            self.tell_situation(situation, out)?;
        }
        self.heading("cli-content-show-deadlines", out)?;
        for rule in &self.rules.deadlines {
            self.tell_deadline(rule, out)?;
        }
        self.tell_papers(out)
    }

    fn heading(&self, key: &str, out: &mut dyn Write) -> Result<(), Refusal> {
        Ok(writeln!(out, "\n{}", self.say(key, &[]))?)
    }

    fn tell_situation(&self, situation: &Situation, out: &mut dyn Write) -> Result<(), Refusal> {
        let id = &situation.id;
        writeln!(out, "\n{} ({id})", self.words(&format!("situation-{}", id.key())))?;
        writeln!(out, "  {}", self.say("cli-content-show-questions", &[]))?;
        for question in &situation.questions {
            let key = format!("question-{}", question.id.key());
            writeln!(out, "    {}  {}", question.id, self.words(&key))?;
            for answer in &question.answers {
                let words = self.words(&format!("{key}.answer-{}", answer.id));
                writeln!(out, "      {words} ({}) -> {}", answer.id, answer.to)?;
            }
        }
        writeln!(out, "  {}", self.say("cli-content-show-rungs", &[]))?;
        for rung in &situation.rungs {
            let words = self.words(&format!("step-{}", rung.step.key()));
            writeln!(out, "    {}  {words}", rung.step)?;
        }
        writeln!(out, "  {}", self.say("cli-content-show-ends", &[]))?;
        for end in &situation.ends {
            writeln!(out, "    {}  {}", end.id, self.words(&format!("end-{}", end.id.key())))?;
        }
        Ok(())
    }

    fn tell_deadline(&self, rule: &DeadlineRule, out: &mut dyn Write) -> Result<(), Refusal> {
        let words = self.words(&format!("deadline-{}", rule.id.key()));
        let basis = format!("{:?}", rule.basis).to_lowercase();
        let period = rule.period.map(|period| format!(", {period}")).unwrap_or_default();
        let after = rule.after_term.as_ref().map(ToString::to_string);
        let from = after.unwrap_or_else(|| listed(rule.from.iter().map(EventId::as_str)));
        let sources = self.sources(&rule.sources);
        writeln!(out, "  {}  {words}\n    {from}{period}, {basis}; {sources}", rule.id)?;
        Ok(())
    }

    /// The short names of sources.
    fn sources(&self, ids: &[SourceId]) -> String {
        listed(ids.iter().filter_map(|id| Some(self.rules.source(id)?.short.as_str())))
    }

    fn tell_papers(&self, out: &mut dyn Write) -> Result<(), Refusal> {
        let rules = &self.rules;
        let date = |date| format::date(date, DateStyle::Long, self.language);
        self.heading("cli-content-show-bodies", out)?;
        for body in &rules.bodies {
            let contact = [&body.phone, &body.url, &body.address].map(Option::as_deref);
            let contact = listed(contact.into_iter().flatten());
            writeln!(out, "  {}  {} {contact}", body.id, body.name)?;
        }
        self.heading("cli-content-show-sources", out)?;
        for source in &rules.sources {
            let (id, title, url) = (&source.id, &source.title, &source.url);
            writeln!(out, "  {id}  {title} {url} ({})", date(source.checked_on))?;
        }
        self.heading("cli-content-show-glossary", out)?;
        for term in &rules.glossary {
            let words = self.words(&format!("glossary-{}", term.id.key()));
            writeln!(out, "  {} / {}: {words}", term.nl, term.en)?;
        }
        self.heading("cli-content-show-changes", out)?;
        for Change { id, when, .. } in &rules.changes {
            let words = self.words(&format!("change-{}", id.key()));
            let text = self.words(&format!("change-{}.text", id.key()));
            let when = if when.is_empty() { String::new() } else { format!("{when}: ") };
            writeln!(out, "  {when}{words}. {text}")?;
        }
        self.heading("cli-content-show-expectations", out)?;
        for expected in &rules.expectations {
            let words = self.words(&format!("expectation-{}", expected.id.key()));
            writeln!(out, "  {words} ({})", self.sources(&expected.sources))?;
        }
        Ok(())
    }
}
