//! Content in words, for prints that are about no dossier.

use jiff::civil::Date;

use crate::{
    content::{Content, DeadlineRule, YearDay},
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
        terms,
    },
    ids::{EventId, SituationId, SourceId, StepId},
    terms::Basis,
};

/// The version of the content, as a print names it: with a word for content that is tried out.
pub(in crate::print) fn version(content: &Content, texts: &Texts, language: Language) -> String {
    let version = content.version.as_str();
    if !content.is_trial {
        return version.to_owned();
    }
    texts.format(language, "print-version-trial", &[("version", version.into())])
}

/// That steps should have been read again by now, if that is so.
pub(in crate::print) fn outdated<'s>(
    words: &Words<'_>,
    steps: impl IntoIterator<Item = &'s StepId>,
    today: Date,
) -> Option<String> {
    let due = steps.into_iter().filter_map(|step| words.content.outdated(step, today)).min()?;
    let date = format::date(due, DateStyle::Long, words.language);
    Some(words.say("print-outdated", &[("date", date.into())]))
}

/// Content and its words in one language.
#[derive(Debug, Clone, Copy)]
pub(in crate::print) struct Words<'a> {
    /// The rules.
    pub(in crate::print) content: &'a Content,
    /// The words.
    pub(in crate::print) texts: &'a Texts,
    /// In which language.
    pub(in crate::print) language: Language,
}

impl Words<'_> {
    /// A text without variables.
    pub(in crate::print) fn word(&self, key: &str) -> String {
        self.texts.get(self.language, key)
    }

    /// A text without variables, if there is one.
    pub(in crate::print) fn find(&self, key: &str) -> Option<String> {
        self.texts.find(self.language, key)
    }

    /// A text with variables.
    pub(in crate::print) fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.format(self.language, key, values)
    }

    /// The event, in the words of its situation if it has its own.
    pub(in crate::print) fn event(&self, event: &EventId, situation: &SituationId) -> String {
        let own = format!("event-{}-{}", event.key(), situation.key());
        self.find(&own).unwrap_or_else(|| self.word(&format!("event-{}", event.key())))
    }

    /// Where it stands in the law, short: `Awb 6:7; ATW 1`.
    pub(in crate::print) fn sources(&self, ids: &[SourceId]) -> String {
        let found = ids.iter().filter_map(|id| self.content.source(id));
        found.map(|source| source.short.as_str()).collect::<Vec<_>>().join("; ")
    }

    /// From when and how long a rule counts: `zes weken na: Besluit verstuurd`.
    pub(in crate::print) fn term(
        &self,
        rule: &DeadlineRule,
        situation: &SituationId,
    ) -> Option<String> {
        if let Some(fixed) = &rule.fixed {
            let day = |day: YearDay| match day {
                YearDay::Day(month, day) => {
                    format!("{day}\u{a0}{}", format::month(month, self.language))
                }
                YearDay::Week(month, week) => {
                    let month = format::month(month, self.language);
                    let values = [("week", u16::from(week).into()), ("month", month.into())];
                    self.say("print-poster-week", &values)
                }
            };
            let last = day(fixed.last);
            return Some(match fixed.opens {
                Some(opens) => {
                    let values = [("opens", day(opens).into()), ("last", last.into())];
                    self.say("print-poster-days", &values)
                }
                None => self.say("print-poster-day", &[("last", last.into())]),
            });
        }
        let period = terms::period(self.texts, self.language, rule.period?);
        if rule.after_term.is_some() {
            return Some(self.say("print-poster-after-term", &[("period", period.into())]));
        }
        let event = self.event(rule.from.first()?, situation);
        let key = match rule.basis {
            Basis::Back => "print-poster-before",
            _ => "print-poster-after",
        };
        Some(self.say(key, &[("period", period.into()), ("event", event.into())]))
    }
}
