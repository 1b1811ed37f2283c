//! The twelve subtleties of domain.md section 10, as far as they are about terms.

use jouw_weg::{
    case::State,
    terms::{Basis, Rule},
};

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, VO_BIJZONDER, day, told};

/// 2: the board's decision term on bezwaar differs by kind of school and sector.
#[test]
fn subtlety_2_the_boards_term_depends_on_board_and_sector() {
    for (sector, board, id, last) in [
        // From receipt, Thu 3 Dec + 28 = Thu 31 Dec.
        ("po", "bijzonder", "bezwaar-besluit", "2026-12-31"),
        ("sbo", "samenwerkingsschool", "bezwaar-besluit", "2026-12-31"),
        ("so", "bijzonder", "bezwaar-besluit", "2026-12-31"),
        ("instelling", "bijzonder", "bezwaar-besluit", "2026-12-31"),
        ("vo", "bijzonder", "bezwaar-besluit", "2026-12-31"),
        ("vo", "openbaar", "bezwaar-besluit", "2026-12-31"),
        ("pro", "openbaar", "bezwaar-besluit", "2026-12-31"),
        // From the day after the parents' own term, Thu 7 Jan + 28 = Thu 4 Feb 2027.
        ("po", "openbaar", "bezwaar-besluit-openbaar", "2027-02-04"),
        ("sbo", "openbaar", "bezwaar-besluit-openbaar", "2027-02-04"),
        ("vso", "openbaar", "bezwaar-besluit-openbaar", "2027-02-04"),
        ("instelling", "openbaar", "bezwaar-besluit-openbaar", "2027-02-04"),
    ] {
        let case = told("verwijdering", &[("sector", sector), ("board", board)])
            .events(&["decision-sent=2026-11-26", "bezwaar-received=2026-12-03"]);
        assert_eq!(case.last_day(id), day(last), "{sector} {board}");
        let both = case.has("bezwaar-besluit") && case.has("bezwaar-besluit-openbaar");
        assert!(!both, "{sector} {board}");
    }
}

/// 3: a TLV goes to the samenwerkingsverband, never to the GPO.
#[test]
fn subtlety_3_a_tlv_never_gives_a_term_of_the_gpo() {
    let case = told("tlv", &[("extra_support", "yes")]).events(&[
        "decision-sent=2026-11-13",
        "gpo-filed=2026-11-20",
        "bezwaar-sent=2026-11-20",
    ]);
    assert!(!case.has("gpo-verzoek") && !case.has("gpo-oordeel"));
    assert_eq!(case.last_day("tlv-bezwaar-besluit"), day("2027-03-22"), "and it stops nothing");
}

/// 4: the GPO is for admission, removal and the OPP; not for a suspension, a TLV, support that does
/// not come, or the school advice.
#[test]
fn subtlety_4_the_gpo_is_for_admission_removal_and_the_plan_only() {
    for situation in ["schorsing", "tlv", "schooladvies", "klacht", "vervoer", "dossier"] {
        let case = told(situation, &[("extra_support", "yes"), ("board", "openbaar")])
            .event("decision-sent=2026-11-13");
        assert!(!case.has("gpo-verzoek"), "{situation}");
    }
    let support = told("ondersteuning", &[]).event("dispute-arose=2026-11-13");
    assert!(!support.has("gpo-verzoek"), "support that does not come");
    let plan = support.event("opp-set=2026-11-09");
    assert_eq!(plan.last_day("gpo-verzoek"), day("2026-12-21"));
    let no_need = told("toelating", &[("extra_support", "no")]).event("decision-sent=2026-11-13");
    assert!(!no_need.has("gpo-verzoek"), "admission without extra support");
    let removed =
        told("verwijdering", &[("extra_support", "no")]).event("decision-sent=2026-11-13");
    assert!(removed.has("gpo-verzoek"), "the removal of any pupil");
}

/// 5: GPO and bezwaar are two terms; the first stops the board's clock, never the parents' own.
#[test]
fn subtlety_5_two_terms_and_the_gpo_never_moves_the_parents_own() {
    let before = told("verwijdering", VO_BIJZONDER).event("decision-sent=2026-11-14");
    let after = told("verwijdering", VO_BIJZONDER).events(&[
        "decision-sent=2026-11-14",
        "gpo-filed=2026-11-20",
        "gpo-opinion=2027-01-20",
    ]);
    // Sat 14 Nov + 42 = Sat 26 Dec: by law Mon 28 Dec; the committee's own day does not move.
    for case in [&before, &after] {
        assert_eq!(case.last_day("bezwaar-bestuur"), day("2026-12-28"));
        assert_eq!(case.last_day("gpo-verzoek"), day("2026-12-26"));
    }
    assert_eq!(after.state("gpo-verzoek", "2027-02-01"), State::Met);
    assert_eq!(after.state("bezwaar-bestuur", "2027-02-01"), State::Late, "it met only its own");
}

/// 6: an onderwijsconsulent stops no clock: the six weeks run on.
#[test]
fn subtlety_6_mediation_moves_no_day() {
    let case = told("verwijdering", PO_OPENBAAR).event("decision-sent=2026-11-09");
    let days = |case: &crate::told::Told| {
        let found = case.on("2026-11-20").deadlines;
        found.into_iter().map(|deadline| (deadline.id, deadline.last_day)).collect::<Vec<_>>()
    };
    let before = days(&case);
    assert!(before.len() >= 2, "{before:?}");
    assert_eq!(days(&case.done("g8")), before);
}

/// 8: school holidays stop nothing; only terms of a law move off a weekend or holiday.
#[test]
fn subtlety_8_only_terms_of_a_law_move_and_holidays_stop_none() {
    // Mon 9 Nov + 42 = Mon 21 Dec, in the Christmas holidays: it stays.
    let holiday = told("verwijdering", PO_BIJZONDER).event("decision-sent=2026-11-09");
    assert_eq!(holiday.last_day("bezwaar-bestuur"), day("2026-12-21"));
    // The summer holidays: Mon 12 Jul + 42 = Mon 23 Aug 2027.
    let summer = told("tlv", &[]).event("decision-sent=2027-07-12");
    assert_eq!(summer.last_day("tlv-bezwaar"), day("2027-08-23"));
    // Sat 14 Nov + 42 = Sat 26 Dec: the law's term moves, the committee's and the letter's do not.
    let case = told("verwijdering", PO_BIJZONDER)
        .events(&["decision-sent=2026-11-14", "letter-names-date=2026-11-14:2026-12-26"]);
    let law = case.one("bezwaar-bestuur", "2026-11-15");
    assert_eq!((law.last_day, law.rule), (Some(day("2026-12-28")), Rule::Art1));
    for (id, basis) in [("gpo-verzoek", Basis::Rules), ("termijn-in-brief", Basis::Letter)] {
        let own = case.one(id, "2026-11-15");
        assert_eq!((own.last_day, own.basis), (Some(day("2026-12-26")), basis), "{id}");
        assert_eq!((own.cautious_day, own.moved_by), (Some(day("2026-12-24")), vec![]), "{id}");
    }
}

/// 9: without a written application no clock runs.
#[test]
fn subtlety_9_no_clock_runs_without_an_application() {
    let case = told("toelating", PO_BIJZONDER)
        .fact("enrolled", "nowhere")
        .event("dispute-arose=2026-11-02");
    assert!(!case.has("toelating-besluit") && !case.has("tijdelijke-plaatsing"));
    assert!(case.event("aanmelding-received=2026-11-02").has("toelating-besluit"));
}

/// 10: ten weeks, and only for a child that is enrolled at no other school of the same kind.
#[test]
fn subtlety_10_temporary_placement_is_for_a_child_without_another_school() {
    let at = |enrolled| {
        told("toelating", PO_BIJZONDER)
            .fact("enrolled", enrolled)
            .event("aanmelding-made=2026-11-02")
    };
    assert_eq!(at("nowhere").last_day("tijdelijke-plaatsing"), day("2027-01-11"));
    assert!(!at("other-school-same-kind").has("tijdelijke-plaatsing"));
}
