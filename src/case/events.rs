//! The dated facts that count in one situation.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    content::Content,
    dossier::{Dossier, Event},
    ids::{EventId, SituationId},
};

/// Events of a situation or of all, without those that were crossed out.
#[derive(Debug, Clone)]
pub(super) struct Events<'a> {
    situation: &'a SituationId,
    records: Vec<&'a Event>,
}

impl<'a> Events<'a> {
    pub(super) fn of(dossier: &'a Dossier, situation: &'a SituationId) -> Self {
        let here = |event: &&Event| {
            !event.crossed_out && event.situation.as_ref().is_none_or(|id| id == situation)
        };
        Self { situation, records: dossier.events.iter().filter(here).collect() }
    }

    /// The ids of all that happened in this round: a bezwaar of before the latest decision is not
    /// one against that decision.
    pub(super) fn known(&self, content: &Content) -> BTreeSet<EventId> {
        let is_earlier_round = |id: &EventId| {
            let begins = content.event(id).and_then(|rule| rule.follows.as_ref());
            let begun = begins.and_then(|begins| self.date(begins.as_str()));
            begun.zip(self.date(id.as_str())).is_some_and(|(begun, date)| date < begun)
        };
        let ids = self.records.iter().map(|event| &event.event);
        ids.filter(|id| !is_earlier_round(id)).cloned().collect()
    }

    /// The latest of the records of an event: the one that rules use.
    pub(super) fn latest(&self, id: &str) -> Option<&'a Event> {
        self.latest_of(id, |_| true)
    }

    /// The latest of the records of an event that fit.
    pub(super) fn latest_of(&self, id: &str, fits: impl Fn(&Event) -> bool) -> Option<&'a Event> {
        let records = self.records.iter().copied();
        records.filter(|event| event.event == id && fits(event)).max_by_key(|event| event.date)
    }

    /// The date that rules use for an event.
    pub(super) fn date(&self, id: &str) -> Option<Date> {
        self.latest(id).map(|event| event.date)
    }

    /// The first date of an event: before it there was no round of it.
    pub(super) fn earliest_of(&self, id: &str) -> Option<Date> {
        let records = self.records.iter().filter(|event| event.event == id);
        records.map(|event| event.date).min()
    }

    /// The first event of this situation itself, else of all: the anchor of fixed days.
    pub(super) fn earliest(&self) -> Option<&'a Event> {
        let own = |event: &&&Event| event.situation.as_ref() == Some(self.situation);
        let earliest = self.records.iter().filter(own).min_by_key(|event| event.date);
        earliest.or_else(|| self.records.iter().min_by_key(|event| event.date)).copied()
    }
}
