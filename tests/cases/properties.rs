//! What holds for every dossier, whatever was recorded in it.

use jiff::{Span, civil::Date};
use jouw_weg::{
    case::{Case, State},
    content::{DeadlineKind, Whose},
};
use proptest::prelude::*;

use crate::told::{Told, day, told};

const EVENTS: [&str; 14] = [
    "aanmelding-made",
    "aanmelding-received",
    "data-requested",
    "data-supplied",
    "extension-announced",
    "decision-sent",
    "bezwaar-sent",
    "bezwaar-received",
    "bezwaar-decision-sent",
    "gpo-filed",
    "gpo-opinion",
    "application-received",
    "hearing",
    "letter-names-date",
];

const SECTORS: [&str; 7] = ["po", "sbo", "so", "vso", "vo", "pro", "instelling"];
const BOARDS: [&str; 3] = ["openbaar", "bijzonder", "samenwerkingsschool"];

fn later(days: i32) -> Date {
    day("2026-08-03").saturating_add(Span::new().days(days))
}

/// A situation, what is known of the school, and events on days of two years.
#[derive(Debug, Clone)]
struct Story {
    situation: &'static str,
    sector: &'static str,
    board: &'static str,
    events: Vec<(&'static str, i32, Option<i32>)>,
    as_of: i32,
}

impl Story {
    fn told(&self, board: &str, sector: &str) -> Told {
        let mut case = told(self.situation, &[("asylum", "no"), ("extra_support", "yes")])
            .fact("sector", sector)
            .fact("board", board)
            .fact("enrolled", "nowhere")
            .fact("vovo", "no");
        for (event, on, names) in &self.events {
            let names = names.map_or_else(String::new, |names| format!(":{}", later(names)));
            case = case.event(&format!("{event}={}{names}", later(*on)));
        }
        case
    }

    fn case(&self, board: &str, sector: &str) -> Case {
        self.told(board, sector).on(&later(self.as_of).to_string())
    }
}

prop_compose! {
    fn any_story()(
        situation in prop::sample::select(vec!["tlv", "toelating"]),
        sector in prop::sample::select(SECTORS.to_vec()),
        board in prop::sample::select(BOARDS.to_vec()),
        events in prop::collection::vec(
            (prop::sample::select(EVENTS.to_vec()), 0..300_i32, prop::option::of(0..400_i32)), 0..9,
        ),
        as_of in 0..500_i32,
    ) -> Story {
        Story { situation, sector, board, events, as_of }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_deadline_is_never_at_odds_with_itself(story in any_story()) {
        let case = story.case(story.board, story.sector);
        for deadline in &case.deadlines {
            let own = deadline.whose == Whose::Parent;
            prop_assert!(!(own && deadline.state == State::Suspended), "{deadline:#?}");
            prop_assert!(deadline.cautious_day.is_none() || own, "{deadline:#?}");
            prop_assert!(deadline.cautious_day <= deadline.last_day || !own, "{deadline:#?}");
            prop_assert!(deadline.raw_end <= deadline.last_day, "{deadline:#?}");
            prop_assert_eq!(deadline.last_day.is_none(), deadline.days_left.is_none());
            prop_assert!(deadline.last_day.is_some() || deadline.state != State::Open);
            if deadline.state == State::Late {
                prop_assert!(deadline.days_left < Some(0), "{deadline:#?}");
                prop_assert_eq!(deadline.kind, DeadlineKind::Term);
            }
            if deadline.state == State::Open && deadline.kind == DeadlineKind::Term {
                prop_assert!(deadline.days_left >= Some(-1), "{deadline:#?}");
            }
            if deadline.state == State::Met {
                prop_assert!(deadline.met_on.is_some(), "{deadline:#?}");
            }
            if deadline.provisional {
                let known = matches!(
                    deadline.state, State::Suspended | State::Closed | State::Met
                );
                prop_assert!(known, "{deadline:#?}");
            }
        }
    }

    /// contract.md: "Unknown board: show both last days and ask; never pick one."
    #[test]
    fn the_true_last_day_is_among_those_shown_when_the_school_is_unknown(story in any_story()) {
        let known = story.case(story.board, story.sector);
        for (board, sector) in
            [("unknown", story.sector), (story.board, "unknown"), ("unknown", "unknown")]
        {
            let unsure = story.case(board, sector);
            for deadline in &known.deadlines {
                let shown = unsure.deadlines.iter().any(|other| {
                    other.id == deadline.id && other.last_day == deadline.last_day
                });
                prop_assert!(shown, "{board} {sector}: {deadline:#?}\n{:#?}", unsure.deadlines);
            }
        }
    }

    /// What is said today is said tomorrow: only the day itself can make a term late.
    #[test]
    fn dates_do_not_depend_on_the_day_of_looking(story in any_story(), days in 1..200_i32) {
        let other = Story { as_of: story.as_of + days, ..story.clone() };
        let (first, second) =
            (story.case(story.board, story.sector), other.case(story.board, story.sector));
        let dates = |case: &Case| -> Vec<_> {
            let deadlines = case.deadlines.iter();
            deadlines.map(|one| (one.id.clone(), one.from, one.raw_end, one.last_day)).collect()
        };
        prop_assert_eq!(dates(&first), dates(&second));
    }
}
