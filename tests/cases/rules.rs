//! How rules hold: anchors, days that come back, repairs, law of two ranges.

use jouw_weg::{
    case::{MissingKind, State},
    content::{Anchor, FixedDays, YearDay},
    ids::{EventId, NodeId},
    terms::Basis,
};

use crate::told::{PO_BIJZONDER, day, told};

/// CONTENT.md, `yearly`: once it was met and is over, the next school year's follows.
#[test]
fn the_plan_is_discussed_in_every_school_year() {
    let set = told("opp", &[]).event("opp-set=2026-10-01");
    assert_eq!(set.last_day("opp-evaluatie"), day("2027-07-31"));
    assert_eq!(set.state("opp-evaluatie", "2027-08-01"), State::Late);
    let done = set.event("opp-evaluated=2027-05-20");
    let this = done.one("opp-evaluatie", "2027-07-31");
    assert_eq!((this.last_day, this.met_on), (Some(day("2027-07-31")), Some(day("2027-05-20"))));
    let next = done.one("opp-evaluatie", "2027-08-01");
    assert_eq!((next.last_day, next.state), (Some(day("2028-07-31")), State::Open));
    assert_eq!(done.state("opp-evaluatie", "2028-08-01"), State::Late);
    // An evaluation of last school year is none of this one.
    let old = told("opp", &[]).event("opp-evaluated=2026-07-10");
    let now = old.one("opp-evaluatie", "2026-11-22");
    assert_eq!((now.last_day, now.state), (Some(day("2027-07-31")), State::Open));
}

/// LPW 6(2)b: each year before 1 July; the notice of autumn was for the year that runs.
#[test]
fn an_exemption_is_reported_again_before_each_first_of_july() {
    let facts = &[("never_suitable", "no")];
    let autumn = told("vrijstelling", facts).event("exemption-notice-sent=2026-10-05");
    let own = autumn.one("vrijstelling-jaarlijks", "2026-11-22");
    assert_eq!((own.last_day, own.state), (Some(day("2027-06-30")), State::Open));
    let spring = autumn.event("exemption-notice-sent=2027-05-20");
    assert_eq!(spring.state("vrijstelling-jaarlijks", "2027-06-01"), State::Met);
    let next = spring.one("vrijstelling-jaarlijks", "2027-07-01");
    assert_eq!((next.last_day, next.state), (Some(day("2028-06-30")), State::Open));
    let never = told("vrijstelling", &[("never_suitable", "yes")]);
    assert!(!never.event("exemption-notice-sent=2026-10-05").has("vrijstelling-jaarlijks"));
    let unknown = told("vrijstelling", &[]).event("exemption-notice-sent=2026-10-05");
    assert_eq!(unknown.state("vrijstelling-jaarlijks", "2026-11-22"), State::Unsure);
}

/// A rule without an event of its own asks for the year; the walk does so by itself.
#[test]
fn the_walk_asks_the_year_of_transition_where_a_day_of_the_year_needs_it() {
    let case = told("schooladvies", &[]);
    let walk = &case.on("2026-11-22").situations[0].walk;
    let year: NodeId = "fact.transition_year".parse().expect("a node");
    let asked = |content: &jouw_weg::content::Content| {
        let situation = content.situations.iter().find(|known| known.id == *"schooladvies");
        content
            .ground(situation.expect("the situation"))
            .terms
            .iter()
            .any(|term| term.needs.is_some_and(|fact| NodeId::of_fact(fact) == year))
    };
    assert!(asked(&case.content));
    assert!(walk.pending.is_some());
    let born: NodeId = "fact.born".parse().expect("a node");
    let content = told("vrijstelling", &[]).content;
    let situation = content.situations.iter().find(|known| known.id == *"vrijstelling");
    let ground = content.ground(situation.expect("the situation"));
    assert!(
        ground
            .terms
            .iter()
            .any(|term| term.needs.is_some_and(|fact| NodeId::of_fact(fact) == born))
    );
}

/// CONTENT.md, "Fixed days": from an event of its own, and by school year.
#[test]
fn a_fixed_day_can_have_an_anchor_of_its_own() {
    let case = |anchor| {
        told("tlv", &[]).rule_like("invented", "tlv-besluit", |rule| {
            rule.from = vec!["dispute-arose".parse::<EventId>().expect("an event")];
            rule.basis = Basis::Fixed;
            rule.period = None;
            rule.fixed = Some(FixedDays { opens: None, last: YearDay::Day(1, 31) });
            rule.anchor = anchor;
        })
    };
    let own = case(Anchor::Event)
        .fact("transition_year", "2030")
        .events(&["decision-sent=2026-01-05", "dispute-arose=2027-03-01"]);
    assert_eq!(own.last_day("invented"), day("2028-01-31"));
    let year = case(Anchor::SchoolYear).event("dispute-arose=2027-03-01");
    assert_eq!(year.last_day("invented"), day("2027-01-31"));
    let fallback = case(Anchor::Event).event("decision-sent=2026-01-05");
    assert_eq!(fallback.last_day("invented"), day("2026-01-31"));
}

/// Awb 7:10(2): the clock stands still from the day after the request to the day of the repair, or
/// to the day after the last day that the request named.
#[test]
fn a_request_to_repair_stops_the_clock_of_the_decision_on_bezwaar() {
    let asked = |events: &[&str]| {
        told("tlv", &[])
            .events(&["decision-sent=2026-11-09", "bezwaar-sent=2026-12-01"])
            .events(events)
    };
    // Mon 9 Nov + 42 = Mon 21 Dec; + 84 = Mon 15 Mar 2027.
    assert_eq!(asked(&[]).last_day("tlv-bezwaar-besluit"), day("2027-03-15"));
    let repaired = asked(&["repair-requested=2027-01-11:2027-01-25", "repaired=2027-01-18"]);
    // Six days, 12 to 17 January: Sun 21 Mar, moved to Mon 22 Mar.
    let theirs = repaired.one("tlv-bezwaar-besluit", "2027-01-20");
    assert_eq!((theirs.stood_still, theirs.raw_end), (6, Some(day("2027-03-21"))));
    assert_eq!((theirs.last_day, theirs.state), (Some(day("2027-03-22")), State::Open));
    assert_eq!(repaired.state("bezwaar-aanvullen", "2027-01-20"), State::Met);
    let lapsed = asked(&["repair-requested=2027-01-11:2027-01-25"]);
    // Fourteen days, 12 to 25 January: Mon 29 Mar is Easter Monday, so Tue 30 Mar.
    let theirs = lapsed.one("tlv-bezwaar-besluit", "2027-02-01");
    assert_eq!((theirs.stood_still, theirs.last_day), (14, Some(day("2027-03-30"))));
    assert_eq!(lapsed.state("bezwaar-aanvullen", "2027-01-26"), State::Late);
    let unnamed = asked(&["repair-requested=2027-01-11"]);
    let theirs = unnamed.one("tlv-bezwaar-besluit", "2027-02-01");
    assert_eq!((theirs.state, theirs.last_day), (State::Suspended, None));
    let missing = unnamed.misses(MissingKind::Event, "repaired");
    assert_eq!(missing, ["tlv-bezwaar-besluit"]);
}

/// Awb 4:15(1)a: a gemeente that asks for papers waits from the day after.
#[test]
fn a_gemeente_that_asks_for_papers_waits_for_them() {
    let case = told("jeugdhulp", &[("verordening_term", "none")])
        .events(&["application-received=2026-11-02", "data-requested=2026-11-10"]);
    assert_eq!(case.state("gemeente-beslissing", "2026-11-22"), State::Suspended);
    let given = case.event("data-supplied=2026-11-17");
    // Mon 2 Nov + 56 = Mon 28 Dec; six days, 11 to 16 November: Sun 3, so Mon 4 Jan 2027.
    let theirs = given.one("gemeente-beslissing", "2026-11-22");
    assert_eq!((theirs.stood_still, theirs.last_day), (6, Some(day("2027-01-04"))));
}

/// content-ids.md: the two kinds of board of an instelling, and a request for data.
#[test]
fn an_instelling_that_asks_for_data_stops_like_a_school_for_special_education() {
    let events = &[
        "aanmelding-received=2026-11-02",
        "data-requested=2026-11-10",
        "data-supplied=2026-11-20",
    ];
    for (board, still) in [("bijzonder", 10), ("openbaar", 9)] {
        let facts = &[("sector", "instelling"), ("board", board), ("asylum", "no")];
        let case = told("instelling", facts).events(events);
        assert_eq!(case.one("toelating-besluit", "2026-11-25").stood_still, still, "{board}");
    }
}

/// contract.md: "a test with an invented law of two ranges": the day of the event decides, also for
/// what follows from it.
#[test]
fn an_invented_law_of_two_ranges_holds_by_the_day_of_the_event() {
    let laws = |sent: &str| {
        told("tlv", &[])
            .rule("tlv-bezwaar", |rule| rule.valid_to = Some(day("2027-12-31")))
            .rule_like("tlv-bezwaar-2028", "tlv-bezwaar", |rule| {
                rule.valid_from = Some(day("2028-01-01"));
                rule.valid_to = None;
                rule.period = "8w".parse().ok();
            })
            .rule_like("tlv-bezwaar-besluit-2028", "tlv-bezwaar-besluit", |rule| {
                rule.after_term = "tlv-bezwaar-2028".parse().ok();
            })
            .events(&[&format!("decision-sent={sent}"), &format!("bezwaar-sent={sent}")])
    };
    // Fri 31 Dec 2027 + 42 = Fri 11 Feb 2028; + 84 = Fri 5 May 2028, Liberation Day: Mon 8 May.
    let old = laws("2027-12-31");
    assert_eq!(old.last_day("tlv-bezwaar"), day("2028-02-11"));
    assert_eq!(old.last_day("tlv-bezwaar-besluit"), day("2028-05-08"));
    assert!(!old.has("tlv-bezwaar-2028") && !old.has("tlv-bezwaar-besluit-2028"));
    // Mon 3 Jan 2028 + 56 = Mon 28 Feb; + 84 = Mon 22 May 2028.
    let new = laws("2028-01-03");
    assert_eq!(new.last_day("tlv-bezwaar-2028"), day("2028-02-28"));
    assert_eq!(new.last_day("tlv-bezwaar-besluit-2028"), day("2028-05-22"));
    assert!(!new.has("tlv-bezwaar") && !new.has("tlv-bezwaar-besluit"));
}

/// contract.md: for an event before 2026-08-01 the text of that day was read, and it is said.
#[test]
fn an_event_before_the_text_that_was_read_says_so() {
    let older = |sent: &str| {
        let case = told("verwijdering", PO_BIJZONDER).event(&format!("decision-sent={sent}"));
        case.one("bezwaar-bestuur", "2026-11-22").older_text
    };
    assert!(older("2026-07-31"));
    assert!(!older("2026-08-01"));
}
