//! When things happen in the example: every date moves with today and falls on an ordinary day.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    i18n::{Language, format},
    terms::calendar::Calendar,
};

macro_rules! moments {
    ($($(#[$doc:meta])* $name:ident, $key:literal, $days:literal;)*) => {
        /// Something that happens in the story.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Moment {
            $($(#[$doc])* $name,)*
        }

        impl Moment {
            /// All of them, first to last.
            pub(super) const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in texts and marks: `data-asked`.
            pub(super) const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// Days after today; negative = before.
            const fn offset(self) -> i32 {
                match self { $(Self::$name => $days,)* }
            }
        }
    };
}

moments! {
    /// Sam sits under the coats.
    Coats, "coats", -166;
    /// A private note.
    Headache, "headache", -164;
    /// The report of the orthopedagoog arrives.
    Report, "report", -152;
    /// A talk about the report.
    FirstTalk, "first-talk", -150;
    /// A call to the teacher.
    Start, "start", -80;
    /// Sam lies under his table.
    Table, "table", -75;
    /// A mail that asks for a talk.
    MailClass, "mail-class", -74;
    /// A visit to sbo De Wissel; Sam says what he thinks of it.
    Visit, "visit", -72;
    /// First meeting: an hour of help a day, and a request for a TLV.
    Promise, "promise", -69;
    /// The parents hand in their view.
    View, "view", -67;
    /// The written application at De Wissel.
    Applied, "applied", -65;
    /// The samenwerkingsverband received the request for a TLV.
    Forwarded, "forwarded", -58;
    /// A private note.
    Sleep, "sleep", -52;
    /// De Wissel asks for more data.
    DataAsked, "data-asked", -47;
    /// The data are handed in.
    DataGiven, "data-given", -44;
    /// Second meeting, with the samenwerkingsverband.
    Roundtable, "roundtable", -38;
    /// Sam goes to school only in the mornings.
    Mornings, "mornings", -34;
    /// The last day that De Wissel named for the data.
    DataLimit, "data-limit", -33;
    /// De Wissel is asked when it decides.
    AskedWissel, "asked-wissel", -32;
    /// The samenwerkingsverband looks on in class.
    Observed, "observed", -31;
    /// De Wissel calls back.
    WisselCall, "wissel-call", -30;
    /// The photo of the day schedule.
    Photo, "photo", -23;
    /// Third meeting: the concept of the OPP is promised.
    ConceptTalk, "concept-talk", -20;
    /// The mail that confirms it.
    MailIb, "mail-ib", -19;
    /// The steunpunt is called.
    Steunpunt, "steunpunt", -18;
    /// The message in the app of the school.
    App, "app", -13;
    /// Sam says what he wants.
    Voice, "voice", -11;
    /// De Wissel is asked again: its term is over.
    WisselLate, "wissel-late", -10;
    /// The samenwerkingsverband sends its decision.
    Decision, "decision", -9;
    /// Fourth meeting, with the head.
    Director, "director", -6;
    /// The last day on which the concept can come in time.
    ConceptLast, "concept-last", -3;
    /// The day before which it was promised.
    ConceptDue, "concept-due", -2;
    /// The advice of the experts is promised by this day.
    AdviceDue, "advice-due", 5;
    /// The coming meeting.
    Meeting, "meeting", 9;
    /// The day on which Sam would like to begin at De Wissel.
    StartAtWissel, "start-at-wissel", 50;
}

/// Every moment's date for one today.
///
/// A date is today plus its offset, moved to an ordinary day: back for what was, forward for what
/// comes. Two moments never share a day, so that what follows from something comes after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Days {
    today: Date,
    dates: BTreeMap<Moment, Date>,
}

impl Days {
    /// The dates as seen on `today`.
    pub(super) fn new(calendar: &Calendar, today: Date) -> Self {
        let mut dates = BTreeMap::new();
        let mut bound = today;
        for moment in Moment::ALL.iter().rev().filter(|moment| moment.offset() < 0) {
            let day = later(today, moment.offset()).min(later(bound, -1));
            bound = ordinary(calendar, day, -1);
            dates.insert(*moment, bound);
        }
        bound = today;
        for moment in Moment::ALL.iter().filter(|moment| moment.offset() > 0) {
            let day = later(today, moment.offset()).max(later(bound, 1));
            bound = ordinary(calendar, day, 1);
            dates.insert(*moment, bound);
        }
        Self { today, dates }
    }

    /// When it happens.
    pub(super) fn on(&self, moment: Moment) -> Date {
        self.dates.get(&moment).copied().unwrap_or(self.today)
    }

    /// The moment with this key.
    pub(super) fn find(&self, key: &str) -> Option<Date> {
        let moment = Moment::ALL.iter().find(|moment| moment.key() == key)?;
        Some(self.on(*moment))
    }

    /// The first year of the school year of today (it begins on 1 August).
    pub(super) fn school_year(&self) -> i16 {
        self.today.year() - i16::from(self.today.month() < 8)
    }
}

/// Day and month, as people write them of a day not long ago: `13 november`.
pub(super) fn day_and_month(day: Date, language: Language) -> String {
    format!("{} {}", day.day(), format::month(day.month(), language))
}

/// So many days later; the same day at the edge of the calendar.
fn later(day: Date, days: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

/// The nearest ordinary day in steps of `step`, the day itself first.
fn ordinary(calendar: &Calendar, day: Date, step: i32) -> Date {
    let mut day = day;
    while !calendar.is_ordinary(day) && day > Date::MIN && day < Date::MAX {
        day = later(day, step);
    }
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn days(today: Date) -> Days {
        Days::new(&Calendar::built_in().unwrap(), today)
    }

    #[test]
    fn on_the_day_of_the_pictures_the_dates_are_those_of_the_pictures() {
        let days = days(date(2026, 11, 22));
        assert_eq!(days.on(Moment::ConceptTalk), date(2026, 11, 2));
        assert_eq!(days.on(Moment::Steunpunt), date(2026, 11, 4));
        assert_eq!(days.on(Moment::Decision), date(2026, 11, 13));
        assert_eq!(days.on(Moment::Director), date(2026, 11, 16));
        assert_eq!(days.on(Moment::ConceptDue), date(2026, 11, 20));
        assert_eq!(days.on(Moment::Meeting), date(2026, 12, 1));
        assert_eq!(days.school_year(), 2026);
    }

    #[test]
    fn the_moments_are_listed_in_the_order_in_which_they_happen() {
        assert!(Moment::ALL.windows(2).all(|pair| pair[0].offset() < pair[1].offset()));
    }

    #[test]
    fn dates_are_ordinary_days_in_order_for_every_today() {
        let calendar = Calendar::built_in().unwrap();
        for number in 0..(4 * 365) {
            let today = later(date(2025, 1, 1), number);
            let days = Days::new(&calendar, today);
            let dates: Vec<_> = Moment::ALL.iter().map(|moment| days.on(*moment)).collect();
            assert!(dates.iter().all(|day| calendar.is_ordinary(*day)), "{today}: {dates:?}");
            assert!(dates.windows(2).all(|pair| pair[0] < pair[1]), "{today}: {dates:?}");
            assert!(days.on(Moment::ConceptDue) < today && today < days.on(Moment::AdviceDue));
        }
    }

    #[test]
    fn a_moment_at_the_edge_of_the_calendar_does_not_loop() {
        let _ = days(Date::MIN);
        let _ = days(Date::MAX);
    }
}
