//! The corrections of domain-3.md that are about terms, each by its number.

use jouw_weg::{
    case::{MissingKind, State},
    content::Confidence,
    terms::Basis,
};

use crate::told::{PO_BIJZONDER, PO_OPENBAAR, VO_BIJZONDER, day, told};

/// W1 (a): "10 weken na de dag waarop het verzoek om toelating is gedaan": made, not received.
#[test]
fn w1_temporary_placement_counts_from_the_day_it_was_made() {
    let case = told("toelating", PO_BIJZONDER)
        .fact("enrolled", "nowhere")
        .events(&["aanmelding-made=2027-02-12", "aanmelding-received=2027-02-19"]);
    let right = case.one("tijdelijke-plaatsing", "2027-03-01");
    // Fri 12 Feb + 70 = Fri 23 Apr 2027; received on the 19th would have given 30 April.
    assert_eq!((right.from, right.last_day), (day("2027-02-12"), Some(day("2027-04-23"))));
    assert_eq!(right.starts_on, Some(day("2027-04-24")));
}

/// W1 (b): a pupil of groep 8 or of so is not enrolled at a school of the same kind.
#[test]
fn w1_only_a_school_of_the_same_kind_excludes_temporary_placement() {
    for (enrolled, has) in [
        ("nowhere", true),
        ("other-school", true),
        ("other-school-same-kind", false),
        ("this-school", false),
    ] {
        let case = told("toelating", VO_BIJZONDER)
            .fact("enrolled", enrolled)
            .event("aanmelding-made=2027-03-25");
        assert_eq!(case.has("tijdelijke-plaatsing"), has, "{enrolled}");
    }
    let unknown = told("toelating", VO_BIJZONDER).event("aanmelding-made=2027-03-25");
    assert_eq!(unknown.state("tijdelijke-plaatsing", "2027-04-01"), State::Unsure);
}

/// W1 (d): it ends with a refusal, and is never late.
#[test]
fn w1_temporary_placement_ends_with_a_decision() {
    let case = told("toelating", PO_BIJZONDER)
        .fact("enrolled", "nowhere")
        .event("aanmelding-made=2027-02-12");
    assert_eq!(case.state("tijdelijke-plaatsing", "2027-08-01"), State::Open);
    let refused = case.event("decision-sent=2027-05-10");
    assert_eq!(refused.state("tijdelijke-plaatsing", "2027-08-01"), State::Met);
}

/// W2 (b): bijzonder vo has no suspension and no four weeks; the ten weeks of W1 never stand still.
#[test]
fn w2_nothing_stands_still_in_bijzonder_vo_and_the_ten_weeks_run_on() {
    let events = &[
        "aanmelding-made=2026-11-02",
        "aanmelding-received=2026-11-02",
        "data-requested=2026-11-10",
        "data-supplied=2026-11-20",
    ];
    let vo = told("toelating", VO_BIJZONDER).fact("enrolled", "nowhere").events(events);
    // Mon 2 Nov + 42 = Mon 14 Dec.
    assert_eq!(vo.last_day("toelating-besluit"), day("2026-12-14"));
    assert!(!vo.has("aanmelding-niet-behandelen"));
    let po = told("toelating", PO_BIJZONDER).fact("enrolled", "nowhere").events(events);
    // Ten days stood still: Thu 24 Dec. Ten weeks: Mon 2 Nov + 70 = Mon 11 Jan 2027.
    assert_eq!(po.last_day("toelating-besluit"), day("2026-12-24"));
    assert_eq!(po.last_day("tijdelijke-plaatsing"), day("2027-01-11"));
}

/// W3: an instelling of cluster 1 or 2 is a school: the same bezwaar.
#[test]
fn w3_an_instelling_has_the_bezwaar_of_a_school() {
    let facts = &[("sector", "instelling"), ("board", "bijzonder")];
    let case = told("instelling", facts)
        .events(&["decision-sent=2026-11-09", "bezwaar-received=2026-12-21"]);
    // Mon 9 Nov + 42 = Mon 21 Dec; + 28 = Mon 18 Jan 2027.
    assert_eq!(case.last_day("bezwaar-bestuur"), day("2026-12-21"));
    assert_eq!(case.last_day("bezwaar-besluit"), day("2027-01-18"));
    let open = told("instelling", &[("sector", "instelling"), ("board", "openbaar")])
        .events(&["decision-sent=2026-11-09", "bezwaar-received=2026-12-01"]);
    assert_eq!(open.last_day("bezwaar-besluit-openbaar"), day("2027-01-18"));
}

/// W4: two weeks from receipt, only for Awb decisions, and void before the (moved) last day is over.
#[test]
fn w4_a_formal_notice_counts_only_after_the_moved_last_day() {
    let notice = |sent: &str| {
        told("tlv", &[])
            .events(&["decision-sent=2026-11-13", "bezwaar-sent=2026-12-01"])
            .event(&format!("ingebrekestelling-received={sent}"))
    };
    // The swv has until Mon 22 Mar 2027.
    assert!(!notice("2027-03-22").has("ingebrekestelling"));
    assert_eq!(notice("2027-03-23").last_day("ingebrekestelling"), day("2027-04-06"));
    let extended = notice("2027-03-23").event("extension-announced=2027-03-01");
    assert!(!extended.has("ingebrekestelling"), "the extended term runs until 3 May");
    let openbaar = told("verwijdering", PO_OPENBAAR)
        .events(&["decision-sent=2026-11-26", "bezwaar-sent=2026-12-03"])
        .event("ingebrekestelling-received=2027-02-05");
    // The board has until Thu 4 Feb; Fri 5 Feb + 14 = Fri 19 Feb 2027.
    assert_eq!(openbaar.last_day("ingebrekestelling"), day("2027-02-19"));
    let bijzonder = told("verwijdering", PO_BIJZONDER)
        .events(&["decision-sent=2026-11-26", "ingebrekestelling-received=2027-03-01"]);
    assert!(!bijzonder.has("ingebrekestelling"), "there the civil judge decides");
    let decided = notice("2027-03-23").event("bezwaar-decision-sent=2027-03-30");
    assert_eq!(decided.state("ingebrekestelling", "2027-05-01"), State::Met);
}

/// W4, with the moved day: the raw end is a Friday holiday, a notice on the Saturday is too early.
#[test]
fn w4_a_notice_after_the_raw_end_but_before_the_moved_one_is_void() {
    let notice = |received: &str| {
        told("vervoer", &[("verordening_term", "none")])
            .event("application-received=2026-10-30")
            .event(&format!("ingebrekestelling-received={received}"))
    };
    // Fri 30 Oct + 56 = Fri 25 Dec, moved to Mon 28 Dec.
    assert!(!notice("2026-12-28").has("ingebrekestelling"));
    assert_eq!(notice("2026-12-29").last_day("ingebrekestelling"), day("2027-01-12"));
}

/// W4: of two possible ends nobody knows which, so it is unsure whether the notice counts.
#[test]
fn w4_with_an_unknown_committee_the_notice_is_unsure() {
    let case = told("vervoer", &[])
        .events(&["decision-sent=2026-11-13", "bezwaar-sent=2026-12-01"])
        .event("ingebrekestelling-received=2027-02-15");
    let own = case.one("ingebrekestelling", "2027-02-16");
    assert_eq!(own.state, State::Unsure);
    assert!(own.unsure_because.iter().any(|fact| *fact == "committee"));
}

/// W5: four weeks after receipt of the opinion; a reasoned notice may name a later day.
#[test]
fn w5_the_board_may_name_a_later_day() {
    let case = told("klacht", &[]).event("complaint-opinion-received=2026-11-27");
    assert_eq!(case.last_day("klacht-reactie-bestuur"), day("2026-12-28"));
    let unnamed = case.event("extension-announced=2026-12-18");
    assert!(!unnamed.has("klacht-reactie-bestuur-verlengd"));
    let asked = unnamed.misses(MissingKind::Event, "extension-announced");
    assert_eq!(asked, ["klacht-reactie-bestuur-verlengd"]);
    let named = unnamed.event("extension-announced=2026-12-19:2027-01-31");
    assert_eq!(named.last_day("klacht-reactie-bestuur-verlengd"), day("2027-01-31"));
    assert_eq!(named.state("klacht-reactie-bestuur", "2026-12-20"), State::Closed);
}

/// W6: the shift is the opinion less the later of filing and the first day of the board's term.
#[test]
fn w6_a_gpo_case_shifts_the_board_by_the_days_of_its_own_term() {
    let case = told("verwijdering", PO_OPENBAAR).events(&[
        "decision-sent=2026-11-26",
        "bezwaar-sent=2026-12-03",
        "gpo-filed=2026-12-10",
        "gpo-opinion=2027-02-18",
    ]);
    // 28 days from 8 Jan, none of which before 18 Feb: the 28th is Wed 17 Mar 2027 (41 days later).
    let theirs = case.one("bezwaar-besluit-openbaar", "2027-03-18");
    assert_eq!((theirs.last_day, theirs.stood_still), (Some(day("2027-03-17")), 41));
    assert_eq!((theirs.state, theirs.confidence), (State::Open, Confidence::I));
    assert_eq!(case.state("bezwaar-besluit-openbaar", "2027-03-19"), State::Late);
    assert_eq!(case.last_day("bezwaar-bestuur"), day("2027-01-07"), "the parents' own stays");
}

/// W7: after definitive placement; in vo not for a pupil with only lwoo.
#[test]
fn w7_a_plan_counts_from_the_permanent_place_and_not_for_lwoo_alone() {
    let vo = |lwoo| {
        told("opp", &[("sector", "vo"), ("extra_support", "yes"), ("lwoo_only", lwoo)])
            .event("enrolled=2026-09-01")
    };
    // Tue 1 Sep + 42 = Tue 13 Oct.
    assert_eq!(vo("no").last_day("opp-vaststellen"), day("2026-10-13"));
    assert!(!vo("yes").has("opp-vaststellen"));
    let placed = vo("no").event("placed-definitively=2026-10-05");
    // Mon 5 Oct + 42 = Mon 16 Nov.
    assert_eq!(placed.last_day("opp-vaststellen"), day("2026-11-16"));
    for (sector, extra, has) in [
        ("po", "yes", true),
        ("po", "no", false),
        ("pro", "no", true),
        ("so", "no", true),
        ("sbo", "no", true),
        ("instelling", "no", true),
    ] {
        let case = told("opp", &[("sector", sector), ("extra_support", extra)])
            .event("enrolled=2026-09-01");
        assert_eq!(case.has("opp-vaststellen"), has, "{sector} {extra}");
    }
}

/// W12: six weeks and no extension for a minor who asks for asylum.
#[test]
fn w12_asylum_has_six_weeks_and_no_extension() {
    let case = told("toelating", &[("sector", "po"), ("board", "bijzonder"), ("asylum", "yes")])
        .events(&["aanmelding-received=2026-11-02", "extension-announced=2026-12-01:2027-01-11"]);
    // Mon 2 Nov + 42 = Mon 14 Dec.
    assert_eq!(case.last_day("toelating-besluit-asiel"), day("2026-12-14"));
    assert!(!case.has("toelating-besluit") && !case.has("toelating-besluit-verlengd"));
    assert_eq!(case.state("toelating-besluit-asiel", "2026-12-15"), State::Late);
}

/// M1: a month before the first day of the month after the fifth birthday, from the event or from
/// the month of birth, and never invented for an older child.
#[test]
fn m1_the_first_notice_is_a_month_before_leerplicht() {
    for (birthday, last) in [
        ("2027-03-01", "2027-03-01"), // leerplichtig on 1 April
        ("2027-03-31", "2027-03-01"),
        ("2027-02-28", "2027-02-01"), // on 1 March
        ("2026-12-31", "2026-12-01"), // on 1 January 2027
        ("2027-11-15", "2027-11-01"),
    ] {
        let case = told("vrijstelling", &[]).event(&format!("birthday-5={birthday}"));
        let own = case.one("vrijstelling-eerste", "2026-11-15");
        assert_eq!((own.last_day, own.basis), (Some(day(last)), Basis::Back), "{birthday}");
    }
    let born = told("vrijstelling", &[("born", "2022-03")]);
    let own = born.one("vrijstelling-eerste", "2026-11-15");
    // Five in March 2027, leerplichtig on 1 April.
    assert_eq!((own.last_day, own.from), (Some(day("2027-03-01")), day("2027-04-01")));
    assert_eq!(own.event, None);
    assert!(born.misses(MissingKind::Event, "birthday-5").is_empty());
    assert_eq!(born.state("vrijstelling-eerste", "2027-03-10"), State::Late);
    assert_eq!(born.all("vrijstelling-eerste", "2027-04-01"), []);
    assert!(!told("vrijstelling", &[("born", "2016-03")]).has("vrijstelling-eerste"));
    assert_eq!(
        told("vrijstelling", &[]).misses(MissingKind::Event, "birthday-5"),
        ["vrijstelling-eerste"]
    );
}

/// M2: four weeks, two for a voorlopige voorziening; the money must be credited.
#[test]
fn m2_the_court_fee_is_due_in_four_weeks_or_two() {
    let fee = |vovo| told("tlv", &[("vovo", vovo)]).event("court-fee-notice-sent=2027-01-04");
    // Mon 4 Jan + 28 = Mon 1 Feb; + 14 = Mon 18 Jan 2027.
    assert_eq!(fee("no").last_day("griffierecht"), day("2027-02-01"));
    assert!(!fee("no").has("griffierecht-vovo"));
    assert_eq!(fee("yes").last_day("griffierecht-vovo"), day("2027-01-18"));
    let paid = fee("no").event("court-fee-paid=2027-02-02");
    let own = paid.one("griffierecht", "2027-02-03");
    assert_eq!((own.state, own.met_on), (State::Met, Some(day("2027-02-02"))), "and too late");
}

/// M3: six weeks after the judgment was sent.
#[test]
fn m3_a_higher_appeal_has_six_weeks() {
    let case = told("jeugdhulp", &[]).event("court-decision-sent=2027-01-04");
    assert_eq!(case.last_day("hoger-beroep"), day("2027-02-15"));
}

/// M4: extended only by a notice within the month; the court within six weeks after the answer,
/// without any term after an answer that came too late (UAVG 35(2)).
#[test]
fn m4_the_privacy_law_has_terms_of_its_own() {
    let asked = |events: &[&str]| {
        told("dossier", &[("board", "bijzonder")])
            .event("avg-request-received=2026-11-02")
            .events(events)
    };
    // 2 Nov + 1 month = Wed 2 Dec; + 3 months = Tue 2 Feb 2027.
    let plain = asked(&[]).one("avg-antwoord", "2026-11-15");
    assert_eq!((plain.last_day, plain.basis), (Some(day("2026-12-02")), Basis::Eu));
    let in_time = asked(&["extension-announced=2026-12-02"]);
    assert_eq!(in_time.last_day("avg-antwoord-verlengd"), day("2027-02-02"));
    assert_eq!(in_time.state("avg-antwoord", "2026-12-03"), State::Closed);
    let too_late = asked(&["extension-announced=2026-12-03"]);
    assert!(!too_late.has("avg-antwoord-verlengd"));
    assert_eq!(too_late.state("avg-antwoord", "2026-12-03"), State::Late);
    let answered = asked(&["avg-answer-sent=2026-11-30", "avg-answer-received=2026-12-01"]);
    // Tue 1 Dec + 42 = Tue 12 Jan 2027: from receipt, not from sending.
    assert_eq!(answered.last_day("avg-rechter"), day("2027-01-12"));
    assert!(!answered.has("avg-bezwaar"));
    let late = asked(&["avg-answer-received=2026-12-10"]);
    assert!(!late.has("avg-rechter"), "no term after an answer that came too late");
    let extended = asked(&["extension-announced=2026-12-01", "avg-answer-received=2027-01-11"]);
    assert_eq!(extended.last_day("avg-rechter"), day("2027-02-22"));
    let openbaar = told("dossier", &[("board", "openbaar")]).event("avg-answer-sent=2026-11-30");
    assert_eq!(openbaar.last_day("avg-bezwaar"), day("2027-01-11"));
    let mediated = told("dossier", &[]).event("ap-notice-received=2026-11-30");
    assert_eq!(mediated.last_day("avg-na-ap"), day("2027-01-11"));
}

/// M5, M5b: a week that never moves; bezwaar only at an openbare school.
#[test]
fn m5_a_suspension_lasts_a_week_and_only_openbaar_knows_bezwaar() {
    let case = told("schorsing", &[("board", "openbaar"), ("committee", "no")])
        .events(&["suspension-start=2026-12-18", "decision-sent=2026-12-18"]);
    // Fri 18 Dec + 7 = Fri 25 Dec, Christmas: it stays.
    let end = case.one("schorsing-einde", "2026-12-19");
    assert_eq!((end.last_day, end.basis), (Some(day("2026-12-25")), Basis::Plain));
    assert_eq!(case.state("schorsing-einde", "2026-12-26"), State::Late);
    let back = case.event("suspension-ended=2026-12-24");
    assert_eq!(back.state("schorsing-einde", "2026-12-26"), State::Met);
    // Fri 18 Dec + 42 = Fri 29 Jan; the board + 42 = Fri 12 Mar 2027, only if there is a bezwaar.
    assert_eq!(back.last_day("bezwaar-schorsing"), day("2027-01-29"));
    let theirs = back.one("bezwaar-schorsing-besluit", "2027-01-01");
    assert_eq!((theirs.last_day, theirs.state), (Some(day("2027-03-12")), State::Conditional));
    let bijzonder = told("schorsing", &[("board", "bijzonder")]).event("decision-sent=2026-12-18");
    assert!(!bijzonder.has("bezwaar-schorsing"));
}

/// M6: until ten days before a hearing, in every situation that can have one.
#[test]
fn m6_papers_go_out_ten_days_before_every_hearing() {
    for situation in ["klacht", "opp", "discriminatie", "schooladvies", "thuiszitten"] {
        let case = told(situation, &[]).event("hearing=2027-01-14");
        let own = case.one("stukken-vooraf", "2026-12-01");
        assert_eq!(
            (own.last_day, own.state),
            (Some(day("2027-01-04")), State::Open),
            "{situation}"
        );
        assert!(!case.has("stukken-vooraf-vovo"), "{situation}");
    }
    let asked = told("vervoer", &[]).event("hearing=2027-01-14");
    assert_eq!(asked.state("stukken-vooraf", "2026-12-01"), State::Unsure);
    assert_eq!(asked.state("stukken-vooraf-vovo", "2026-12-01"), State::Unsure);
}

/// M7: a day in a letter is hard in every situation.
#[test]
fn m7_a_day_in_a_letter_is_hard_everywhere() {
    let content = told("tlv", &[]).content;
    for situation in &content.situations {
        let id: &'static str = situation.id.to_string().leak();
        let own = told(id, &[]).event("letter-names-date=2026-11-20:2026-12-26");
        let own = own.one("termijn-in-brief", "2026-11-21");
        assert_eq!((own.last_day, own.basis), (Some(day("2026-12-26")), Basis::Letter), "{id}");
    }
}

/// M8: the notice that an application is left aside need not come, so it is never late.
#[test]
fn m8_a_notice_that_need_not_come_is_never_late() {
    let case = told("toelating", PO_BIJZONDER)
        .events(&["aanmelding-received=2026-10-05", "data-term-ends=2026-11-02"]);
    // Mon 2 Nov + 28 = Mon 30 Nov.
    let notice = case.one("aanmelding-niet-behandelen", "2026-11-30");
    assert_eq!((notice.last_day, notice.state), (Some(day("2026-11-30")), State::Open));
    assert_eq!(case.state("aanmelding-niet-behandelen", "2026-12-01"), State::Closed);
}

/// M9: a year after the fact; a rule of the committee's own, so never moved.
#[test]
fn m9_a_complaint_has_a_year_that_never_moves() {
    let case = told("klacht", &[]).event("complaint-fact=2026-03-28");
    let own = case.one("klacht-lkc", "2026-11-22");
    // Sat 28 Mar 2026 to Sun 28 Mar 2027; ordinary before it: Thu 25 Mar (26 is Goede Vrijdag).
    assert_eq!(
        (own.last_day, own.cautious_day),
        (Some(day("2027-03-28")), Some(day("2027-03-25")))
    );
    assert_eq!(own.basis, Basis::Rules);
}

/// M10: eight weeks at most for a TLV.
#[test]
fn m10_a_tlv_decision_takes_eight_weeks_at_most() {
    let case = told("tlv", &[]).event("application-received=2026-11-09");
    assert_eq!(case.last_day("tlv-besluit"), day("2027-01-04"));
}

/// M11: the follow-up of a TLV, and a new look by the committee, are there before the end.
#[test]
fn m11_what_ends_must_be_followed_up_before_its_end() {
    let tlv = told("tlv", &[]).event("tlv-ends=2027-07-31");
    assert_eq!(tlv.state("tlv-afloop", "2027-08-01"), State::Late);
    let arranged = tlv.event("tlv-follow-up=2027-06-01");
    assert_eq!(arranged.state("tlv-afloop", "2027-08-01"), State::Met);
    let cvo = told("instelling", &[]).event("cvo-period-ends=2027-07-31");
    assert_eq!(cvo.state("cvo-herbeoordeling", "2027-07-31"), State::Open);
    let again = cvo.events(&["decision-sent=2025-06-01", "cvo-reassessed=2027-05-01"]);
    let met = again.one("cvo-herbeoordeling", "2027-08-01");
    assert_eq!((met.state, met.met_on), (State::Met, Some(day("2027-05-01"))));
}

/// M12: the advice and the test have their own days in the school year of the case.
#[test]
fn m12_the_days_of_the_school_advice_are_those_of_the_same_school_year() {
    for (event, year) in [
        ("dispute-arose=2026-11-20", 2027),
        ("dispute-arose=2027-02-10", 2027), // after the provisional advice, the same school year
        ("dispute-arose=2027-04-10", 2027), // and after the final one
        ("dispute-arose=2027-08-01", 2028),
    ] {
        let case = told("schooladvies", &[]).event(event);
        let first = case.one("schooladvies-voorlopig", "2026-11-22");
        let opens = day(&format!("{year}-01-10"));
        assert_eq!(
            (first.opens, first.last_day),
            (Some(opens), Some(day(&format!("{year}-01-31"))))
        );
        let last = day(&format!("{year}-03-24"));
        assert_eq!(case.last_day("schooladvies-definitief"), last, "{event}");
    }
    // Full weeks of February: 2027 begins on a Monday, 2028 on a Tuesday, 2026 on a Sunday.
    for (year, opens, last) in [
        ("2027", "2027-02-01", "2027-02-12"),
        ("2028", "2028-02-07", "2028-02-18"),
        ("2026", "2026-02-02", "2026-02-13"),
    ] {
        let test =
            told("schooladvies", &[("transition_year", year)]).one("doorstroomtoets", "2026-11-22");
        assert_eq!((test.opens, test.last_day), (Some(day(opens)), Some(day(last))));
    }
    let none = told("schooladvies", &[]);
    let asked = none.misses(MissingKind::Fact, "transition_year");
    assert!(asked.contains(&"schooladvies-definitief".to_owned()), "{asked:?}");
    let given =
        told("schooladvies", &[("transition_year", "2027")]).event("advice-final=2027-03-22");
    assert_eq!(given.state("schooladvies-definitief", "2027-04-01"), State::Met);
}

/// M13: the day that the notice names takes the place of both terms.
#[test]
fn m13_a_later_day_named_by_the_gemeente_replaces_the_first() {
    for term in ["none", "6w"] {
        let case = told("jeugdhulp", &[("verordening_term", term)]).events(&[
            "application-received=2026-10-30",
            "extension-announced=2026-12-01:2027-02-06",
        ]);
        assert_eq!(case.last_day("gemeente-beslissing-verlengd"), day("2027-02-06"));
        let first =
            if term == "none" { "gemeente-beslissing" } else { "gemeente-beslissing-verordening" };
        assert_eq!(case.state(first, "2027-01-15"), State::Closed);
    }
    let unknown = told("jeugdhulp", &[]).event("application-received=2026-10-30");
    assert_eq!(unknown.state("gemeente-beslissing", "2026-11-22"), State::Unsure);
    assert!(!unknown.has("gemeente-beslissing-verordening"));
    let asked = unknown.misses(MissingKind::Fact, "verordening_term");
    assert!(asked.contains(&"gemeente-beslissing".to_owned()), "{asked:?}");
}

/// M14: the asylum term has no extension in an instelling either.
#[test]
fn m14_the_asylum_term_is_six_weeks_in_an_instelling_too() {
    let case = told("instelling", &[("asylum", "yes")])
        .events(&["aanmelding-received=2026-11-02", "extension-announced=2026-12-01"]);
    assert_eq!(case.last_day("toelating-besluit-asiel"), day("2026-12-14"));
    assert!(!case.has("toelating-besluit-verlengd"));
}

/// M15: eight weeks before the arrangement ends; the gemeente decides in six.
#[test]
fn m15_a_replacement_arrangement_is_renewed_eight_weeks_before_its_end() {
    let case = told("thuiszitten", &[]).event("arrangement-ends=2027-07-31");
    assert_eq!(case.last_day("vervangende-leerplicht"), day("2027-06-05"));
    let asked = case.events(&["application-sent=2027-05-31", "application-received=2027-06-01"]);
    assert_eq!(asked.state("vervangende-leerplicht", "2027-06-10"), State::Met);
    // Tue 1 Jun + 42 = Tue 13 Jul 2027.
    assert_eq!(asked.last_day("vervangende-leerplicht-besluit"), day("2027-07-13"));
}
