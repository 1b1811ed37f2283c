//! What suspends a term, and boards that are not known.

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, VO_BIJZONDER, day, told};
use jouw_weg::case::{MissingKind, State};

/// contract.md: "filing alone moves nothing", and the parent's own term never.
#[test]
fn a_gpo_case_without_bezwaar_moves_nothing() {
    let case = told("toelating", PO_OPENBAAR)
        .events(&["decision-sent=2026-11-26", "gpo-filed=2026-12-10"]);
    assert_eq!(case.last_day("bezwaar-bestuur"), day("2027-01-07"));
    let theirs = case.one("bezwaar-besluit-openbaar", "2027-01-15");
    assert_eq!((theirs.state, theirs.last_day), (State::Conditional, Some(day("2027-02-04"))));
}

/// A case brought after the board's term has run out shifts nothing.
#[test]
fn a_gpo_case_after_the_end_moves_nothing() {
    let case = told("toelating", VO_BIJZONDER).events(&[
        "decision-sent=2026-11-26",
        "bezwaar-received=2026-12-03",
        "gpo-filed=2027-01-04",
    ]);
    let theirs = case.one("bezwaar-besluit", "2027-01-05");
    assert_eq!((theirs.state, theirs.last_day), (State::Late, Some(day("2026-12-31"))));
    assert!(!theirs.provisional);
}

/// domain-3 W2 (b): bijzonder po from the day itself, openbaar from the day after, bijzonder vo
/// not at all. Half-open: the day of supply counts again.
#[test]
fn a_request_for_data_suspends_by_board_and_sector() {
    let events = &[
        "aanmelding-received=2026-11-02",
        "data-requested=2026-11-10",
        "data-supplied=2026-11-20",
    ];
    for (sector, board, raw_end, stood_still) in [
        ("po", "bijzonder", "2026-12-24", 10),
        ("sbo", "bijzonder", "2026-12-24", 10),
        ("so", "samenwerkingsschool", "2026-12-24", 10),
        ("instelling", "bijzonder", "2026-12-24", 10),
        ("po", "openbaar", "2026-12-23", 9),
        ("vo", "openbaar", "2026-12-23", 9),
        ("vo", "bijzonder", "2026-12-14", 0),
        ("pro", "bijzonder", "2026-12-14", 0),
    ] {
        let case = told("toelating", &[("sector", sector), ("board", board), ("asylum", "no")])
            .events(events);
        let six = case.one("toelating-besluit", "2026-11-25");
        assert_eq!(six.raw_end, Some(day(raw_end)), "{sector} {board}");
        assert_eq!(six.stood_still, stood_still, "{sector} {board}");
        assert_eq!((six.state, six.provisional), (State::Open, false), "{sector} {board}");
    }
}

/// contract.md: no `data-supplied` yet: suspended, no last day, and the date is asked for.
#[test]
fn data_that_were_not_supplied_leave_no_last_day() {
    let case = told("toelating", PO_BIJZONDER)
        .events(&["aanmelding-received=2026-11-02", "data-requested=2026-11-10"]);
    let six = case.one("toelating-besluit", "2027-06-01");
    assert_eq!((six.state, six.last_day, six.days_left), (State::Suspended, None, None));
    assert_eq!(
        case.misses(MissingKind::Event, "data-supplied"),
        ["aanmelding-niet-behandelen", "toelating-besluit"]
    );
    let case = case.on("2026-11-15");
    assert_eq!(case.deadlines.last().map(|deadline| deadline.last_day), Some(None));
}

/// contract.md: "Unknown board: show both last days and ask; never pick one."
#[test]
fn an_unknown_board_shows_both_last_days_and_asks() {
    let data = told("toelating", &[("sector", "po"), ("board", "unknown"), ("asylum", "no")])
        .events(&[
            "aanmelding-received=2026-11-02",
            "data-requested=2026-11-10",
            "data-supplied=2026-11-20",
        ]);
    let both = data.all("toelating-besluit", "2026-11-25");
    let ends: Vec<_> = both.iter().map(|deadline| deadline.raw_end).collect();
    assert_eq!(ends, [Some(day("2026-12-23")), Some(day("2026-12-24"))]);
    assert!(both.iter().all(|deadline| deadline.state == State::Unsure));
    assert!(both.iter().all(|deadline| deadline.unsure_because.iter().any(|f| *f == "board")));
    let bezwaar = told("toelating", &[("sector", "po")])
        .events(&["decision-sent=2026-11-09", "bezwaar-received=2026-12-01"]);
    assert_eq!(bezwaar.state("bezwaar-besluit", "2026-12-02"), State::Unsure);
    assert_eq!(bezwaar.last_day("bezwaar-besluit"), day("2026-12-29"));
    assert_eq!(bezwaar.state("bezwaar-besluit-openbaar", "2026-12-02"), State::Unsure);
    assert_eq!(bezwaar.last_day("bezwaar-besluit-openbaar"), day("2027-01-18"));
    assert!(bezwaar.misses(MissingKind::Fact, "board").contains(&"bezwaar-besluit".to_owned()));
}

/// A bezwaar that was posted is in time for an openbaar board, and not yet for a bijzonder one.
#[test]
fn an_unknown_board_leaves_it_unsure_whether_a_posted_bezwaar_is_in_time() {
    let posted = told("toelating", &[("sector", "po")])
        .events(&["decision-sent=2026-11-09", "bezwaar-sent=2026-12-18"]);
    let own = posted.one("bezwaar-bestuur", "2026-12-19");
    assert_eq!((own.state, own.last_day), (State::Unsure, Some(day("2026-12-21"))));
    assert!(posted.misses(MissingKind::Fact, "board").contains(&"bezwaar-bestuur".to_owned()));
}
