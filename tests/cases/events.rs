//! Which event a term counts from, and which rule holds.

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, day, told};
use jouw_weg::case::{MissingKind, State};
use jouw_weg::content::Choose;
use jouw_weg::terms::{Basis, Rule};

/// contract.md: the same event twice = two records; rules use the latest not crossed out.
#[test]
fn the_latest_record_not_crossed_out_counts() {
    let case = told("tlv", &[]).events(&["decision-sent=2026-11-16", "decision-sent=2026-11-13"]);
    assert_eq!(case.one("tlv-bezwaar", "2026-11-17").from, day("2026-11-16"));
    let corrected = told("tlv", &[])
        .events(&["decision-sent=2026-11-13", "decision-sent=2026-11-16"])
        .crossed_out();
    assert_eq!(corrected.one("tlv-bezwaar", "2026-11-17").from, day("2026-11-13"));
}

/// contract.md: "An event belongs to a situation, or to all (`@all`)."
#[test]
fn an_event_of_all_situations_counts_here_and_one_of_another_does_not() {
    let mut case = told("tlv", &[]).event("decision-sent=2026-11-13");
    case.dossier.events[0].situation = None;
    assert!(case.has("tlv-bezwaar"));
    case.dossier.events[0].situation = Some("toelating".parse().expect("a situation"));
    assert!(!case.has("tlv-bezwaar"));
}

/// contract.md: gpo-verzoek counts from the latest of decision-sent, opp-set, opp-adjusted, and
/// from dispute-arose only if none of these is known.
#[test]
fn gpo_verzoek_counts_from_the_latest_decision_and_from_the_dispute_only_without_one() {
    let dispute = told("toelating", PO_BIJZONDER).event("dispute-arose=2026-11-20");
    assert_eq!(dispute.one("gpo-verzoek", "2026-11-21").from, day("2026-11-20"));
    let decided = dispute.event("decision-sent=2026-11-09");
    let own = decided.one("gpo-verzoek", "2026-11-21");
    assert_eq!((own.from, own.basis), (day("2026-11-09"), Basis::Rules));
    let adjusted = decided.events(&["opp-set=2026-11-02", "opp-adjusted=2026-11-12"]);
    let own = adjusted.one("gpo-verzoek", "2026-11-21");
    assert_eq!(own.from, day("2026-11-12"));
    assert_eq!((own.last_day, own.cautious_day), (Some(day("2026-12-24")), own.last_day));
}

/// contract.md: `opp-vaststellen`: placed-definitively wins over enrolled (first listed).
#[test]
fn the_first_listed_event_wins_where_the_rule_says_so() {
    let case = told("tlv", &[])
        .rule_like("opp-vaststellen", "tlv-besluit", |rule| {
            rule.from =
                ["placed-definitively", "enrolled"].map(|id| id.parse().expect("id")).into();
            rule.choose = Choose::FirstListed;
        })
        .events(&["placed-definitively=2026-11-02", "enrolled=2026-11-10"]);
    assert_eq!(case.one("opp-vaststellen", "2026-11-11").from, day("2026-11-02"));
}

/// contract.md: before `decision-sent` an extension is of the first decision, after it of the
/// decision on bezwaar.
#[test]
fn an_extension_extends_the_term_that_ran_on_its_day() {
    let before =
        told("tlv", &[]).events(&["extension-announced=2026-11-02", "decision-sent=2026-11-13"]);
    assert!(!before.has("tlv-bezwaar-besluit-verlengd"));
    let after = before.event("extension-announced=2027-03-01");
    assert!(after.has("tlv-bezwaar-besluit-verlengd"));
    let admission = told("toelating", PO_BIJZONDER)
        .events(&["aanmelding-received=2026-10-05", "extension-announced=2026-11-10"]);
    assert!(admission.has("toelating-besluit-verlengd"));
    let decided = admission.event("decision-sent=2026-11-03");
    assert!(!decided.has("toelating-besluit-verlengd"));
    assert_eq!(decided.state("toelating-besluit", "2026-12-01"), State::Met);
}

/// content-ids.md: the date the board named, at most ten weeks; the four weeks count from the
/// unmoved end of the six.
#[test]
fn an_extended_admission_ends_on_the_day_that_was_named_but_within_ten_weeks() {
    let case = told("toelating", PO_BIJZONDER).event("aanmelding-received=2027-02-12");
    let named = |date: &str| {
        let case = told("toelating", PO_BIJZONDER).events(&[
            "aanmelding-received=2027-02-12",
            &format!("extension-announced=2027-03-19{date}"),
        ]);
        case.one("toelating-besluit-verlengd", "2027-03-20").last_day
    };
    assert_eq!(case.last_day("toelating-besluit"), day("2027-03-30"));
    assert_eq!(named(":2027-04-09"), Some(day("2027-04-09")));
    assert_eq!(named(":2027-05-28"), Some(day("2027-04-23")));
    assert_eq!(named(""), Some(day("2027-04-23")));
}

/// contract.md: 18 weeks are 12 unmoved and 6 more; ATW 4 judges the 6, so ATW 1 moves the end.
#[test]
fn an_extended_decision_on_bezwaar_is_moved_by_article_one() {
    let case = told("tlv", &[]).events(&[
        "decision-sent=2026-11-13",
        "bezwaar-sent=2026-12-01",
        "extension-announced=2027-03-01",
    ]);
    // 28 December + 18 weeks = 3 May 2027, an ordinary day.
    assert_eq!(case.last_day("tlv-bezwaar-besluit-verlengd"), day("2027-05-03"));
    let moved = told("tlv", &[]).events(&[
        "decision-sent=2026-11-18",
        "bezwaar-sent=2026-12-01",
        "extension-announced=2027-03-01",
    ]);
    // 30 December + 18 weeks = 5 May 2027; 5, 6 and 7 May and the weekend are passed over.
    let theirs = moved.one("tlv-bezwaar-besluit-verlengd", "2027-03-02");
    assert_eq!(
        (theirs.raw_end, theirs.last_day),
        (Some(day("2027-05-05")), Some(day("2027-05-10")))
    );
    assert_eq!(theirs.rule, Rule::Art1);
}

/// contract.md: fixed days need an anchor: the transition year, else the first event.
#[test]
fn a_fixed_day_is_the_first_on_or_after_its_anchor() {
    let brugklas = &[("sector", "vo"), ("brugklas", "yes")];
    let none = told("toelating", brugklas);
    assert!(!none.has("aanmelding-brugklas"));
    assert_eq!(none.misses(MissingKind::Fact, "transition_year"), ["aanmelding-brugklas"]);
    let by_year = told("toelating", brugklas).fact("transition_year", "2028");
    let own = by_year.one("aanmelding-brugklas", "2026-11-15");
    assert_eq!((own.opens, own.last_day), (Some(day("2028-03-25")), Some(day("2028-03-31"))));
    assert_eq!((own.event.clone(), own.from), (None, day("2028-01-01")));
    let by_event = none.event("dispute-arose=2026-11-20");
    let own = by_event.one("aanmelding-brugklas", "2027-06-01");
    assert_eq!((own.opens, own.last_day), (Some(day("2027-03-25")), Some(day("2027-03-31"))));
    assert_eq!((own.from, own.state), (day("2026-11-20"), State::Late));
    let in_the_week = told("toelating", brugklas).event("dispute-arose=2027-03-31");
    assert_eq!(in_the_week.last_day("aanmelding-brugklas"), day("2027-03-31"));
    let after = told("toelating", brugklas).event("dispute-arose=2027-04-01");
    assert_eq!(after.last_day("aanmelding-brugklas"), day("2028-03-31"));
}

/// content-ids.md: hearing - 10 days, and the cautious day hearing - 11 days, back to an ordinary
/// day (Awb 7:4, "tot tien dagen": domain-3 M6).
#[test]
fn papers_are_sent_eleven_days_before_a_hearing_to_be_safe() {
    let case =
        told("tlv", &[("vovo", "no")]).events(&["decision-sent=2026-11-13", "hearing=2027-01-14"]);
    let own = case.one("stukken-vooraf", "2026-12-01");
    assert_eq!(own.last_day, Some(day("2027-01-04")));
    assert_eq!(own.cautious_day, Some(day("2026-12-31")));
    let urgent = told("tlv", &[("vovo", "yes")]).event("hearing=2027-01-18");
    let own = urgent.one("stukken-vooraf-vovo", "2026-12-01");
    assert_eq!(own.last_day, Some(day("2027-01-17")));
    assert_eq!(own.cautious_day, Some(day("2027-01-15")));
    assert!(!urgent.has("stukken-vooraf"));
}

/// content-ids.md: a date set in a letter is hard, whatever day it falls on.
#[test]
fn a_date_in_a_letter_never_moves() {
    let case = told("tlv", &[]).event("letter-names-date=2026-11-20:2026-12-26");
    let own = case.one("termijn-in-brief", "2026-11-21");
    assert_eq!((own.last_day, own.period), (Some(day("2026-12-26")), None));
    assert_eq!(own.cautious_day, Some(day("2026-12-24")));
    assert_eq!((own.basis, own.from), (Basis::Letter, day("2026-11-20")));
    let unnamed = told("tlv", &[]).event("letter-names-date=2026-11-20");
    assert!(!unnamed.has("termijn-in-brief"));
    assert_eq!(unnamed.misses(MissingKind::Event, "letter-names-date"), ["termijn-in-brief"]);
}

/// contract.md, `valid_from` and `valid_to`, with an invented law of two ranges.
#[test]
fn a_rule_holds_for_the_events_of_its_own_time() {
    let laws = |date: &str| {
        told("tlv", &[])
            .rule("tlv-bezwaar", |rule| rule.valid_to = Some(day("2026-07-31")))
            .rule_like("tlv-bezwaar-nieuw", "tlv-bezwaar", |rule| {
                rule.valid_from = Some(day("2026-08-01"));
                rule.valid_to = None;
                rule.period = "8w".parse().ok();
            })
            .event(&format!("decision-sent={date}"))
    };
    let old = laws("2026-07-31");
    assert_eq!(old.last_day("tlv-bezwaar"), day("2026-09-11"));
    assert!(!old.has("tlv-bezwaar-nieuw"));
    assert!(old.one("tlv-bezwaar", "2026-08-01").older_text);
    let new = laws("2026-08-01");
    assert_eq!(new.last_day("tlv-bezwaar-nieuw"), day("2026-09-28"));
    assert!(!new.has("tlv-bezwaar"));
    assert!(!new.one("tlv-bezwaar-nieuw", "2026-08-02").older_text);
}

/// Beroep, its court fee and an ingebrekestelling belong to Awb decisions: the TLV, and openbaar
/// boards (content-ids.md; domain-3 W4). A bijzonder board leads to the civil judge: no such term.
#[test]
fn a_bijzonder_board_gives_no_right_of_beroep() {
    const COURT: [&str; 5] =
        ["beroep", "griffierecht", "hoger-beroep", "ingebrekestelling", "griffierecht-vovo"];
    let decided = |facts: &[(&str, &str)]| {
        let told = told("toelating", facts).fact("vovo", "no").events(&[
            "bezwaar-decision-sent=2026-11-13",
            "court-fee-notice-sent=2026-11-13",
            "court-decision-sent=2026-11-13",
            "ingebrekestelling-received=2026-11-13",
        ]);
        COURT.map(|id| told.has(id))
    };
    assert_eq!(decided(PO_BIJZONDER), [false; 5]);
    assert_eq!(decided(PO_OPENBAAR), [true, true, true, true, false]);
}
