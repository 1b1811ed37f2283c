//! How a deadline stands on a day.

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, day, told};
use jouw_weg::case::{Deadline, MissingKind, State};
use jouw_weg::content::Whose;

/// contract.md: *late* only from the day after the last day.
#[test]
fn a_term_is_late_only_from_the_day_after_its_last_day() {
    let case = told("tlv", &[]).event("decision-sent=2026-11-13");
    assert_eq!(case.state("tlv-bezwaar", "2026-12-28"), State::Open);
    assert_eq!(case.one("tlv-bezwaar", "2026-12-28").days_left, Some(0));
    assert_eq!(case.state("tlv-bezwaar", "2026-12-29"), State::Late);
    assert_eq!(case.one("tlv-bezwaar", "2026-12-29").days_left, Some(-1));
}

/// contract.md: the first state that applies: closed, met, suspended, conditional, unsure, late.
#[test]
fn met_goes_before_late_and_conditional() {
    let case =
        told("tlv", &[]).events(&["decision-sent=2026-11-13", "bezwaar-decision-sent=2027-02-01"]);
    let theirs = case.one("tlv-bezwaar-besluit", "2027-06-01");
    assert_eq!((theirs.state, theirs.met_on), (State::Met, Some(day("2027-02-01"))));
    let late = told("toelating", PO_BIJZONDER)
        .events(&["aanmelding-received=2026-10-05", "decision-sent=2026-11-20"]);
    let six = late.one("toelating-besluit", "2026-12-01");
    assert_eq!((six.state, six.met_on), (State::Met, Some(day("2026-11-20"))));
    assert_eq!(six.last_day, Some(day("2026-11-16")));
}

/// A decision of an earlier story does not meet the term of a new application.
#[test]
fn what_happened_before_the_event_does_not_meet_its_term() {
    let case = told("toelating", PO_BIJZONDER)
        .events(&["decision-sent=2026-03-02", "aanmelding-received=2026-10-05"]);
    assert_eq!(case.state("toelating-besluit", "2026-11-01"), State::Open);
}

/// contract.md: a guard that is unknown leaves the deadline unsure, with the question.
#[test]
fn a_guard_that_is_unknown_leaves_the_deadline_unsure() {
    let case = told("toelating", &[("sector", "po"), ("board", "bijzonder")])
        .event("aanmelding-received=2026-11-02");
    assert_eq!(case.state("toelating-besluit", "2026-11-03"), State::Unsure);
    assert_eq!(case.state("toelating-besluit-asiel", "2026-11-03"), State::Unsure);
    assert!(
        case.misses(MissingKind::Fact, "asylum").contains(&"toelating-besluit-asiel".to_owned())
    );
    let known = case.fact("asylum", "yes");
    assert_eq!(known.state("toelating-besluit-asiel", "2026-11-03"), State::Open);
    assert!(!known.has("toelating-besluit"));
}

/// contract.md: a deadline exists as soon as its event is known, whatever questions are open.
#[test]
fn a_deadline_exists_without_any_answer() {
    let case = told("tlv", &[]).event("decision-sent=2026-11-13");
    assert!(case.on("2026-11-15").situations[0].walk.pending.is_some());
    assert_eq!(case.state("tlv-bezwaar", "2026-11-15"), State::Open);
}

/// contract.md: "No event date: no deadline, and `missing` asks for it."
#[test]
fn an_event_without_a_date_gives_no_deadline_but_the_question() {
    let case = told("tlv", &[]);
    assert_eq!(case.on("2026-11-15").deadlines, []);
    assert_eq!(case.misses(MissingKind::Event, "decision-sent"), ["tlv-bezwaar"]);
    let dated = case.event("decision-sent=2026-11-13");
    assert_eq!(dated.misses(MissingKind::Event, "decision-sent"), Vec::<String>::new());
}

/// terms.md: the cautious day is the parent's own only.
#[test]
fn only_the_parents_own_deadlines_have_a_cautious_day() {
    let case = told("toelating", PO_OPENBAAR)
        .fact("enrolled", "nowhere")
        .events(&["aanmelding-made=2026-10-05", "aanmelding-received=2026-10-05"])
        .events(&["decision-sent=2026-11-13", "bezwaar-sent=2026-11-20", "gpo-filed=2026-11-20"]);
    let case = case.on("2026-11-21");
    assert!(case.deadlines.len() >= 5);
    for deadline in &case.deadlines {
        let own = deadline.whose == Whose::Parent;
        assert_eq!(deadline.cautious_day.is_some(), own, "{}", deadline.id);
    }
}

/// Nearest first; what has no day comes last.
#[test]
fn deadlines_stand_in_the_order_of_their_days() {
    let case = told("toelating", PO_BIJZONDER).events(&[
        "aanmelding-made=2026-10-05",
        "aanmelding-received=2026-10-05",
        "decision-sent=2026-11-13",
        "bezwaar-received=2026-11-20",
    ]);
    let days: Vec<_> = case.on("2026-11-21").deadlines.iter().map(Deadline::day).collect();
    let mut sorted = days.clone();
    sorted.sort();
    assert_eq!(days, sorted);
    assert!(days.len() >= 4, "{days:?}");
}
