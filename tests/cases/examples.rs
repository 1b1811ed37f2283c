//! The worked examples of domain.md 3.2, and those of contract.md.

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, Told, VO_BIJZONDER, day, told};
use jouw_weg::case::State;
use jouw_weg::content::Confidence;
use jouw_weg::ids::EventId;
use jouw_weg::terms::Rule;

/// domain.md 3.2, example 1: a TLV decision sent on Friday 13 November 2026.
#[test]
fn example_1_a_tlv_decision_and_both_clocks() {
    let case = told("tlv", &[]).event("decision-sent=2026-11-13");
    let own = case.one("tlv-bezwaar", "2026-11-15");
    assert_eq!(own.raw_end, Some(day("2026-12-25")));
    assert_eq!(own.last_day, Some(day("2026-12-28")));
    assert_eq!(own.cautious_day, Some(day("2026-12-24")));
    assert_eq!((own.state, own.rule, own.days_left), (State::Open, Rule::Art1, Some(43)));
    let theirs = case.one("tlv-bezwaar-besluit", "2026-11-15");
    assert_eq!(theirs.from, day("2026-12-28"));
    assert_eq!(theirs.event.as_ref().map(EventId::as_str), Some("decision-sent"));
    assert_eq!(theirs.last_day, Some(day("2027-03-22")));
    assert_eq!(theirs.cautious_day, None);
    assert!(!case.has("tlv-bezwaar-besluit-verlengd"));
    let extended = case.event("extension-announced=2027-03-01");
    let theirs = extended.one("tlv-bezwaar-besluit-verlengd", "2027-03-02");
    assert_eq!(theirs.last_day, Some(day("2027-05-03")));
    assert_eq!(extended.state("tlv-bezwaar-besluit", "2027-03-02"), State::Closed);
}

/// domain.md 3.2, example 1: posted on 28 December it is in time if received by 4 January.
#[test]
fn example_1_the_post_has_a_week() {
    let sent = told("tlv", &[]).events(&["decision-sent=2026-11-13", "bezwaar-sent=2026-12-28"]);
    let met = |case: &Told| case.one("tlv-bezwaar", "2027-02-01").met_on;
    assert_eq!(met(&sent), Some(day("2026-12-28")));
    let in_time = sent.event("bezwaar-received=2027-01-04");
    assert_eq!(met(&in_time), Some(day("2026-12-28")));
    let late = in_time.event("bezwaar-received=2027-01-05");
    assert_eq!(met(&late), Some(day("2027-01-05")));
    assert_eq!(late.state("tlv-bezwaar", "2027-02-01"), State::Met);
}

/// domain.md 3.2, example 2: a bijzondere basisschool, decision handed over on 9 November 2026.
#[test]
fn example_2_a_bijzonder_board_must_receive_the_bezwaar() {
    let case = told("toelating", PO_BIJZONDER).event("decision-sent=2026-11-09");
    assert_eq!(case.last_day("bezwaar-bestuur"), day("2026-12-21"));
    assert_eq!(case.last_day("gpo-verzoek"), day("2026-12-21"));
    assert!(!case.has("bezwaar-besluit"));
    let posted = case.event("bezwaar-sent=2026-12-18");
    assert_eq!(posted.state("bezwaar-bestuur", "2026-12-21"), State::Open);
    assert_eq!(posted.state("bezwaar-bestuur", "2026-12-22"), State::Late);
    let received = posted.event("bezwaar-received=2026-12-21");
    let own = received.one("bezwaar-bestuur", "2026-12-22");
    assert_eq!((own.state, own.met_on), (State::Met, Some(day("2026-12-21"))));
    assert_eq!(received.last_day("bezwaar-besluit"), day("2027-01-18"));
    assert!(!received.has("bezwaar-besluit-openbaar"));
}

/// domain.md 3.2, example 3: an aanmelding received by a po school on Friday 12 February 2027.
#[test]
fn example_3_an_application_extended_and_temporary_placement() {
    let case = told("toelating", PO_BIJZONDER)
        .fact("enrolled", "nowhere")
        .events(&["aanmelding-made=2027-02-12", "aanmelding-received=2027-02-12"]);
    let six = case.one("toelating-besluit", "2027-02-15");
    assert_eq!((six.raw_end, six.last_day), (Some(day("2027-03-26")), Some(day("2027-03-30"))));
    let right = case.one("tijdelijke-plaatsing", "2027-02-15");
    assert_eq!(right.last_day, Some(day("2027-04-23")));
    assert_eq!(right.starts_on, Some(day("2027-04-24")));
    assert_eq!(case.state("tijdelijke-plaatsing", "2027-06-01"), State::Open);
    let extended = case.event("extension-announced=2027-03-20");
    let ten = extended.one("toelating-besluit-verlengd", "2027-03-21");
    assert_eq!(ten.last_day, Some(day("2027-04-23")));
    assert_eq!(extended.state("toelating-besluit", "2027-04-01"), State::Closed);
}

/// domain.md 3.2, example 4, corrected by domain-3 W6: an openbare basisschool and the GPO.
#[test]
fn example_4_the_board_waits_for_the_gpo() {
    let case = told("toelating", PO_OPENBAAR).event("decision-sent=2026-11-26");
    assert_eq!(case.last_day("bezwaar-bestuur"), day("2027-01-07"));
    assert_eq!(case.state("bezwaar-besluit-openbaar", "2027-06-01"), State::Conditional);
    let made = case.event("bezwaar-sent=2026-12-03");
    assert_eq!(made.last_day("bezwaar-besluit-openbaar"), day("2027-02-04"));
    let filed = made.event("gpo-filed=2026-12-10");
    assert_eq!(filed.last_day("gpo-oordeel"), day("2027-02-18"));
    let waiting = filed.one("bezwaar-besluit-openbaar", "2027-01-15");
    assert_eq!((waiting.state, waiting.provisional), (State::Suspended, true));
    assert_eq!(waiting.last_day, Some(day("2027-03-17")));
    let opinion = filed.event("gpo-opinion=2027-02-18");
    let theirs = opinion.one("bezwaar-besluit-openbaar", "2027-03-18");
    assert_eq!((theirs.last_day, theirs.provisional), (Some(day("2027-03-17")), false));
    assert_eq!((theirs.state, theirs.confidence), (State::Open, Confidence::I));
    assert_eq!(opinion.state("bezwaar-besluit-openbaar", "2027-03-19"), State::Late);
}

/// contract.md, "Suspension by the GPO": vo, received 3 December, filed 10th, opinion 18 February.
#[test]
fn a_gpo_case_in_vo_suspends_what_is_left_of_the_four_weeks() {
    let case = told("toelating", VO_BIJZONDER).events(&[
        "decision-sent=2026-11-26",
        "bezwaar-received=2026-12-03",
        "gpo-filed=2026-12-10",
        "gpo-opinion=2027-02-18",
    ]);
    let theirs = case.one("bezwaar-besluit", "2027-03-01");
    assert_eq!(theirs.last_day, Some(day("2027-03-11")));
    assert_eq!(theirs.from, day("2026-12-03"));
}

/// domain.md 3.2, example 4: in vo without the GPO it is four weeks after receipt.
#[test]
fn in_vo_the_board_counts_from_receipt() {
    let case = told("toelating", &[("sector", "vo"), ("board", "openbaar")])
        .events(&["decision-sent=2026-11-26", "bezwaar-received=2026-12-03"]);
    assert_eq!(case.last_day("bezwaar-besluit"), day("2026-12-31"));
    assert!(!case.has("bezwaar-besluit-openbaar"));
}
