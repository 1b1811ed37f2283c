//! Which copies stay. Pure: moments and numbers, no clock and no files.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// So many of the latest stay, each of another edit.
const LAST: usize = 10;
/// Of so many of the latest days the last copy stays.
const DAYS: usize = 30;
/// So many of the newest stay whatever is said of them.
const ALWAYS: usize = 2;

/// What a copy is known by. The number orders, not the clock: numbers never fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The number of the last edit in it.
    pub edits: u64,
    /// When it was saved.
    pub saved: Timestamp,
}

impl Stamp {
    fn day(self) -> Date {
        self.saved.to_zoned(TimeZone::UTC).date()
    }
}

/// The copies that may go: all but the last ten, the last of each of the thirty latest days on
/// which something was saved, and the last of each month. Of one edit only the latest text stays;
/// the newest two stay in any case. "Now" is not asked, so that a clock that jumps far ahead or
/// back makes nothing old.
pub fn superfluous(copies: &[Stamp]) -> BTreeSet<Stamp> {
    let all: BTreeSet<Stamp> = copies.iter().copied().collect();
    let (mut numbers, mut days, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut gone = BTreeSet::new();
    for (place, stamp) in all.into_iter().rev().enumerate() {
        let day = stamp.day();
        let first = numbers.insert(stamp.edits);
        let of_last = first && numbers.len() <= LAST;
        let of_day = first && days.len() < DAYS && !days.contains(&day);
        let of_month = first && !months.contains(&(day.year(), day.month()));
        if place < ALWAYS || of_last || of_day || of_month {
            days.insert(day);
            months.insert((day.year(), day.month()));
        } else {
            gone.insert(stamp);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stamp(edits: u64, saved: &str) -> Stamp {
        Stamp { edits, saved: saved.parse().unwrap() }
    }

    fn stays(copies: &[Stamp]) -> Vec<u64> {
        let gone = superfluous(copies);
        let stays = copies.iter().filter(|copy| !gone.contains(copy));
        stays.map(|copy| copy.edits).collect()
    }

    /// `count` copies, the numbers from 1, each so many hours after the one before.
    fn every(hours: i64, count: u64) -> Vec<Stamp> {
        let begin: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let step = |n: i64| jiff::SignedDuration::from_hours(hours * n);
        (1..=count)
            .map(|edits| Stamp { edits, saved: begin + step(i64::try_from(edits).unwrap() - 1) })
            .collect()
    }

    #[test]
    fn the_last_ten_stay_then_one_a_day_then_one_a_month() {
        let table: [(&str, Vec<Stamp>, Vec<u64>); 5] = [
            ("none", vec![], vec![]),
            ("ten in a day", every(1, 10), (1..=10).collect()),
            ("twenty in a day: the last ten", every(1, 20), (11..=20).collect()),
            // Every twelve hours: two a day. 100 copies are 50 days, 1 January to 19 February.
            (
                "two a day",
                every(12, 100),
                // Ten, then the last of the thirty latest days (21 January to 19 February); of
                // January the last is among these.
                [(42..=90).step_by(2).collect::<Vec<_>>(), (91..=100).collect()].concat(),
            ),
            ("one a month", every(24 * 31, 60), (1..=60).collect()),
        ];
        for (name, copies, expected) in table {
            assert_eq!(stays(&copies), expected, "{name}");
        }
    }

    #[test]
    fn a_year_of_days_leaves_thirty_days_and_a_copy_of_each_month() {
        let copies = every(24, 365);
        let stays = stays(&copies);
        assert_eq!(stays.len(), 30 + 11);
        assert_eq!(stays[0], 31, "the last of January");
        assert_eq!(stays[1], 59, "the last of February");
    }

    #[test]
    fn of_one_edit_the_latest_text_stays_and_the_one_before_it_if_it_is_the_newest() {
        let copies = [
            stamp(1, "2026-11-22T10:00:00Z"),
            stamp(2, "2026-11-22T10:00:01Z"),
            stamp(2, "2026-11-22T10:00:03Z"),
            stamp(2, "2026-11-22T10:00:05Z"),
        ];
        let gone: Vec<_> = superfluous(&copies).into_iter().collect();
        assert_eq!(gone, [copies[1]]);
    }

    #[test]
    fn a_clock_far_ahead_or_back_takes_no_copy_away() {
        for wrong in ["2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z"] {
            let mut copies = every(24, 30);
            copies.push(stamp(31, wrong));
            let expected: Vec<u64> = (2..=31).collect();
            assert_eq!(stays(&copies)[..], expected[..], "{wrong}: as any other day");
            copies.push(stamp(32, "2026-01-31T12:00:00Z"));
            assert!(stays(&copies).len() >= 30);
        }
    }

    proptest! {
        #[test]
        fn whatever_the_clock_did_the_newest_stay_and_the_number_of_copies_is_bounded(
            raw in prop::collection::vec((0_u64..200, 0_i64..4_000_000_000), 0..200)
        ) {
            let copies: BTreeSet<Stamp> = raw
                .into_iter()
                .map(|(edits, at)| Stamp { edits, saved: Timestamp::from_second(at).unwrap() })
                .collect();
            let all: Vec<Stamp> = copies.iter().copied().collect();
            let gone = superfluous(&all);
            let left: Vec<Stamp> =
                all.iter().copied().filter(|copy| !gone.contains(copy)).collect();
            for newest in all.iter().rev().take(2) {
                prop_assert!(!gone.contains(newest));
            }
            let numbers: BTreeSet<u64> = all.iter().map(|copy| copy.edits).collect();
            for number in numbers.iter().rev().take(LAST) {
                prop_assert!(left.iter().any(|copy| copy.edits == *number));
            }
            let months: BTreeSet<_> =
                all.iter().map(|copy| (copy.day().year(), copy.day().month())).collect();
            prop_assert!(left.len() <= LAST + DAYS + ALWAYS + months.len());
            prop_assert!(superfluous(&left).is_empty(), "what stayed once stays");
        }

        #[test]
        fn thinned_at_every_save_the_last_of_each_latest_day_and_of_each_month_is_there(
            steps in prop::collection::vec(1_i64..60, 1..300)
        ) {
            let mut now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let (mut kept, mut seen) = (Vec::new(), Vec::new());
            for (edits, hours) in (1..).zip(steps) {
                now += jiff::SignedDuration::from_hours(hours);
                let copy = Stamp { edits, saved: now };
                seen.push(copy);
                kept.push(copy);
                let gone = superfluous(&kept);
                kept.retain(|copy| !gone.contains(copy));
            }
            let lasts = |of: &dyn Fn(&Stamp) -> Date| {
                let mut lasts: Vec<Stamp> = Vec::new();
                for copy in seen.iter().rev() {
                    if lasts.iter().all(|last| of(last) != of(copy)) {
                        lasts.push(*copy);
                    }
                }
                lasts
            };
            for last in lasts(&|copy| copy.day()).iter().take(DAYS) {
                prop_assert!(kept.contains(last), "of the day {}", last.day());
            }
            for last in lasts(&|copy| copy.day().first_of_month()) {
                prop_assert!(kept.contains(&last), "of the month of {}", last.day());
            }
        }
    }
}
