//! Whether and when a term was met.

use jiff::{ToSpan, civil::Date};

use super::events::Events;
use crate::{
    content::{DeadlineRule, MetRule},
    ladder::guard::{Known, Truth},
};

/// A term that may have been met.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// What happened before this day belongs to an earlier story.
    pub since: Option<Date>,
    /// Inclusive; `None` while the clock stands still.
    pub last_day: Option<Date>,
}

impl Run {
    /// The day it was met, in time or not.
    pub(super) fn met_on(
        self,
        rule: &DeadlineRule,
        events: &Events<'_>,
        known: &Known,
    ) -> Option<Date> {
        let date =
            |id: &str| events.date(id).filter(|day| self.since.is_none_or(|from| from <= *day));
        let applies = |(guard, _): &&(_, MetRule)| Self::holds(guard, known);
        let how = rule.met_rules.iter().find(applies).map_or(MetRule::Event, |(_, how)| *how);
        match how {
            MetRule::Event => rule.met_by.iter().filter_map(|event| date(event.as_str())).min(),
            MetRule::Receipt => date("bezwaar-received"),
            MetRule::Post => self.by_post(date("bezwaar-sent"), date("bezwaar-received")),
        }
    }

    fn holds(guard: &crate::ladder::guard::Guard, known: &Known) -> bool {
        guard.eval(known) == Truth::True
    }

    /// Awb 6:9: posted in time and received within a week after the end, or received in time.
    /// Without a date of receipt the post is trusted.
    fn by_post(self, sent: Option<Date>, received: Option<Date>) -> Option<Date> {
        let Some(last_day) = self.last_day else { return sent.or(received) };
        let within_a_week = |day: Date| day <= last_day.saturating_add(1.week());
        let sent_in_time = sent.filter(|day| *day <= last_day);
        let received_in_time = received.filter(|day| *day <= last_day);
        if sent_in_time.is_some() && received.is_none_or(within_a_week) {
            return sent_in_time;
        }
        received_in_time.or(sent.filter(|day| *day > last_day)).or(received)
    }
}
