//! Where a case stands, in sentences.

use std::io::{self, Write};

use jiff::civil::Date;

use super::plan::Plan;
use crate::{
    case::{Deadline, Missing, MissingKind, State, deadlines::TEXT_READ},
    cli::opened::Look,
    content::{DeadlineKind, Whose},
    i18n::{
        Value,
        format::{self, DateStyle},
        terms as words,
    },
    terms::Basis,
};

/// A case being said.
pub(super) struct Said<'a> {
    pub look: &'a Look,
}

impl Said<'_> {
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let case = &self.look.case;
        writeln!(out, "{}", self.title())?;
        self.changed(out)?;
        if case.situations.is_empty() {
            writeln!(out, "\n{}", self.say("status-no-situation"))?;
        }
        let plan = Plan { said: self };
        plan.write(out)?;
        writeln!(out, "\n{}", self.say("status-deadlines"))?;
        if case.deadlines.is_empty() {
            writeln!(out, "  {}", self.say("status-no-deadlines"))?;
        }
        for deadline in &case.deadlines {
            let mut lines = self.deadline(deadline).into_iter();
            writeln!(out, "  {}", lines.next().unwrap_or_default())?;
            for line in lines {
                writeln!(out, "    {line}")?;
            }
        }
        self.missing(out)
    }

    fn title(&self) -> String {
        let date = self.date(self.look.case.as_of);
        let name = self.look.opened.dossier.child.name.trim();
        if name.is_empty() {
            return self.with("status-title-nameless", &[("date", date.into())]);
        }
        self.with("status-title", &[("name", name.into()), ("date", date.into())])
    }

    /// What a newer version of the content changed, and what should have been read again.
    fn changed(&self, out: &mut dyn Write) -> io::Result<()> {
        let Look { content, case, opened, .. } = self.look;
        let begun = opened.dossier.content_version.as_str();
        let changes = content.changes_since(begun);
        if !changes.is_empty() {
            let situations = case.situations.iter().map(|standpoint| &standpoint.id);
            let steps = content.changed_steps(begun, situations);
            let count = [("steps", steps.len().into())];
            writeln!(out, "\n{}", self.with("status-changed", &count))?;
            for revision in changes {
                writeln!(out, "  {}: {}", revision.version, self.say(&revision.key()))?;
            }
            for step in steps {
                writeln!(out, "    - {}", self.say(&format!("step-{}", step.key())))?;
            }
        }
        let outdated = case.outdated(content);
        if let Some(first) = outdated.iter().map(|(_, review_by)| *review_by).min() {
            let values = [("steps", outdated.len().into()), ("date", self.date(first).into())];
            writeln!(out, "\n{}", self.with("status-outdated", &values))?;
        }
        Ok(())
    }

    fn deadline(&self, deadline: &Deadline) -> Vec<String> {
        let key = format!("deadline-{}", deadline.id.key());
        let situation = deadline.situation.key();
        let title = self.look.texts.own(self.look.language, &key, &situation, "");
        let title = title.unwrap_or_else(|| self.say(&key));
        let whose = self.say(&format!("status-whose-{}", whose(deadline.whose)));
        let mut said =
            vec![self.with("status-deadline", &[("title", title.into()), ("whose", whose.into())])];
        said.extend(self.state(deadline));
        if matches!(deadline.state, State::Met | State::Closed) {
            return said;
        }
        said.extend(self.days(deadline));
        if deadline.stood_still > 0 {
            let days = [("days", deadline.stood_still.into())];
            said.push(self.with("status-stood-still", &days));
        }
        said.extend(self.moved(deadline));
        said.push(self.counted(deadline));
        if deadline.may_still_move() {
            said.push(self.dated("status-may-move", deadline.calendar_until));
        }
        if deadline.older_text {
            said.push(self.dated("status-older-text", TEXT_READ));
        }
        said.extend(self.sources(deadline));
        said
    }

    fn state(&self, deadline: &Deadline) -> Option<String> {
        Some(match deadline.state {
            State::Closed if deadline.kind == DeadlineKind::Notice => {
                self.dated("status-notice-over", deadline.last_day?)
            }
            State::Closed => self.say("status-state-closed"),
            State::Met => {
                let met_on = deadline.met_on?;
                let late = deadline.last_day.is_some_and(|last| last < met_on);
                self.dated(if late { "status-state-met-late" } else { "status-state-met" }, met_on)
            }
            State::Suspended if deadline.provisional => self.say("status-state-provisional"),
            State::Suspended => self.say("status-state-suspended"),
            State::Conditional => self.say("status-state-conditional"),
            State::Unsure => self.unsure(deadline),
            State::Late | State::Open => return None,
        })
    }

    fn unsure(&self, deadline: &Deadline) -> String {
        let questions = deadline.unsure_because.iter();
        let questions: Vec<_> =
            questions.map(|fact| self.say(&format!("question-fact-{}", fact.key()))).collect();
        if questions.is_empty() {
            return self.say("status-state-unsure-plain");
        }
        self.with("status-state-unsure", &[("questions", questions.join(" ").into())])
    }

    fn days(&self, deadline: &Deadline) -> Vec<String> {
        let Some(last) = deadline.last_day else { return Vec::new() };
        let is_late = deadline.state == State::Late;
        let own = deadline.cautious_day.filter(|_| deadline.whose == Whose::Parent);
        let mut said = Vec::new();
        said.extend(deadline.opens.map(|day| self.dated("status-opens", day)));
        match own {
            Some(_) if is_late => said.push(self.dated("status-own-late", last)),
            Some(cautious) => {
                said.push(self.dated("status-own-day", cautious));
                if cautious != last && deadline.basis == Basis::Statute {
                    said.push(self.dated("status-own-law", last));
                }
                if matches!(deadline.basis, Basis::Rules | Basis::Letter | Basis::Back) {
                    said.push(self.say("status-own-hard"));
                }
            }
            None if deadline.kind == DeadlineKind::Right => {
                said.extend(deadline.starts_on.map(|day| self.dated("status-right", day)));
            }
            None if deadline.kind == DeadlineKind::Notice => {
                said.push(self.dated("status-notice", last));
            }
            None if is_late => {
                let after = last.tomorrow().unwrap_or(last);
                said.push(self.dated("status-their-late", after));
            }
            None => said.push(self.dated("status-their-day", last)),
        }
        let left = deadline.days_left.filter(|left| *left >= 0);
        if let Some(left) = left.filter(|_| deadline.kind == DeadlineKind::Term) {
            said.push(self.with("status-days-left", &[("days", left.into())]));
        }
        said
    }

    fn moved(&self, deadline: &Deadline) -> Option<String> {
        let passed: Vec<String> = deadline
            .moved_by
            .iter()
            .map(|moved| {
                let reason = words::reason(&self.look.texts, self.look.language, moved.reason);
                let date = format::date(moved.date, DateStyle::Long, self.look.language);
                format!("{date} ({reason})")
            })
            .collect();
        let passed = passed.join(", ");
        (!passed.is_empty()).then(|| self.with("status-moved", &[("passed", passed.into())]))
    }

    fn counted(&self, deadline: &Deadline) -> String {
        let Some(event) = &deadline.event else {
            return self.dated("status-counted-year", deadline.from);
        };
        let rule = self.look.content.deadline(&deadline.id);
        if rule.is_some_and(|rule| rule.after_term.is_some()) {
            return self.dated("status-counted-after-own", deadline.from);
        }
        let event = self.say(&format!("event-{}", event.key()));
        let date = self.date(deadline.from);
        let back = deadline.basis == Basis::Back;
        let key = if back { "status-counted-back" } else { "status-counted" };
        self.with(key, &[("date", date.into()), ("event", event.into())])
    }

    fn sources(&self, deadline: &Deadline) -> Option<String> {
        let short = |id| self.look.content.source(id).map(|source| source.short.clone());
        let sources: Vec<String> = deadline.sources.iter().filter_map(short).collect();
        let sources = sources.join(", ");
        (!sources.is_empty()).then(|| self.with("status-source", &[("sources", sources.into())]))
    }

    fn missing(&self, out: &mut dyn Write) -> io::Result<()> {
        let missing = &self.look.case.missing;
        writeln!(out, "\n{}", self.say("status-missing"))?;
        let mut seen = Vec::new();
        for found in missing.iter().filter(|found| found.now) {
            let line = self.missing_line(found);
            if !seen.contains(&line) {
                writeln!(out, "  - {line}")?;
                seen.push(line);
            }
        }
        if seen.is_empty() {
            writeln!(out, "  {}", self.say("status-nothing-missing"))?;
        }
        let later = missing.iter().filter(|found| !found.now).count();
        if later > 0 {
            writeln!(out, "  {}", self.with("status-missing-later", &[("count", later.into())]))?;
        }
        Ok(())
    }

    fn missing_line(&self, missing: &Missing) -> String {
        let id = missing.id.replace('.', "-");
        let what = match missing.kind {
            MissingKind::Fact => self.say(&format!("question-fact-{id}")),
            MissingKind::Answer => self.say(&format!("question-{id}")),
            MissingKind::Document => self.say(&format!("document-{id}")),
            MissingKind::Contact => return self.say(&format!("status-contact-{id}")),
            MissingKind::Event => {
                // Where the general words do not fit the situation it has words of its own.
                let own = format!("event-{id}-{}.question", missing.situation.key());
                let own = self.look.texts.find(self.look.language, &own);
                own.unwrap_or_else(|| self.say(&format!("event-{id}.question")))
            }
        };
        let key = match missing.kind {
            MissingKind::Fact => "status-missing-fact",
            MissingKind::Answer => "status-missing-answer",
            MissingKind::Document => "status-missing-document",
            _ => "status-missing-event",
        };
        self.with(key, &[("what", what.into())])
    }

    fn dated(&self, key: &str, date: Date) -> String {
        self.with(key, &[("date", self.date(date).into())])
    }

    fn date(&self, date: Date) -> String {
        format::date(date, DateStyle::Full, self.look.language)
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.look.texts.get(self.look.language, key)
    }

    pub(super) fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.look.texts.format(self.look.language, key, values)
    }
}

const fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Parent => "parent",
        Whose::School => "school",
        Whose::Swv => "swv",
        Whose::Gpo => "gpo",
        Whose::Gemeente => "gemeente",
        Whose::Other => "other",
    }
}
