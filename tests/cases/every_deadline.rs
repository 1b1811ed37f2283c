//! Every rule of the content with one case, worked out by hand from the law.
//!
//! The calendar: 25 and 26 December; 2026-12-25 is a Friday. In 2027 Goede Vrijdag is 26 March, Easter
//! Monday 29 March, 5 May a Wednesday, Ascension 6 May, 7 May a decree day (domain.md 3.1).

use std::collections::BTreeSet;

use crate::told::{day, told};

/// A rule, its case, and the last day with what a parent is advised.
struct Row {
    id: &'static str,
    situation: &'static str,
    facts: &'static [(&'static str, &'static str)],
    events: &'static [&'static str],
    last: &'static str,
    /// The parent's own only.
    cautious: Option<&'static str>,
}

const fn row(
    id: &'static str,
    situation: &'static str,
    facts: &'static [(&'static str, &'static str)],
    events: &'static [&'static str],
    last: &'static str,
) -> Row {
    Row { id, situation, facts, events, last, cautious: None }
}

const fn own(row: Row, cautious: &'static str) -> Row {
    Row { cautious: Some(cautious), ..row }
}

const PO: &[(&str, &str)] = &[
    ("sector", "po"),
    ("board", "bijzonder"),
    ("asylum", "no"),
    ("extra_support", "yes"),
    ("enrolled", "nowhere"),
];
const OPENBAAR: &[(&str, &str)] = &[("sector", "po"), ("board", "openbaar"), ("vovo", "no")];
const VO: &[(&str, &str)] = &[("sector", "vo"), ("board", "bijzonder")];
const ALONE: &[(&str, &str)] = &[("board", "openbaar"), ("committee", "no")];
const COMMITTEE: &[(&str, &str)] = &[("board", "openbaar"), ("committee", "yes")];
const PLAIN: &[(&str, &str)] = &[("vovo", "no")];
const URGENT: &[(&str, &str)] = &[("vovo", "yes")];
const OBJECTED: &[&str] = &["decision-sent=2026-11-13", "bezwaar-sent=2026-12-01"];
const EXTENDED: &[&str] =
    &["decision-sent=2026-11-13", "bezwaar-sent=2026-12-01", "extension-announced=2027-01-20"];

const ANSWERED: &[&str] =
    &["avg-answer-sent=2026-11-13", "bezwaar-sent=2026-12-01", "extension-announced=2027-01-20"];

const ADMISSION: &[Row] = &[
    // WPO 40(2), ATW 1(2): Mon 16 Aug 2027 - 70 days (16 Aug, 31 Jul, 23 of Jun) = Mon 7 Jun.
    own(
        row("aanmelding-vooraf", "toelating", PO, &["start-of-school=2027-08-16"], "2027-06-07"),
        "2027-06-07",
    ),
    // WVO 8.8(8): up to and including 31 March, a Wednesday in 2027.
    own(
        row(
            "aanmelding-brugklas",
            "schooladvies",
            &[("sector", "po"), ("transition_year", "2027")],
            &[],
            "2027-03-31",
        ),
        "2027-03-31",
    ),
    // WPO 40(6): Fri 12 Feb + 42 = Fri 26 Mar, Goede Vrijdag; 27, 28, Easter Monday 29: Tue 30.
    row("toelating-besluit", "toelating", PO, &["aanmelding-received=2027-02-12"], "2027-03-30"),
    // WPO 40(6): 42 + 28 = 70 days from Fri 12 Feb = Fri 23 Apr 2027.
    row(
        "toelating-besluit-verlengd",
        "toelating",
        PO,
        &["aanmelding-received=2027-02-12", "extension-announced=2027-03-19"],
        "2027-04-23",
    ),
    // WPO 40(15): Fri 13 Nov + 42 = Fri 25 Dec; 26, Sun 27: Mon 28 Dec.
    row(
        "toelating-besluit-asiel",
        "toelating",
        &[("asylum", "yes")],
        &["aanmelding-received=2026-11-13"],
        "2026-12-28",
    ),
    // WPO 63(4): Fri 27 Nov + 28 = Fri 25 Dec: Mon 28 Dec.
    row("aanmelding-niet-behandelen", "toelating", PO, &["data-supplied=2026-11-27"], "2026-12-28"),
    // WPO 40(7): ten weeks after Fri 12 Feb, the day it was made = Fri 23 Apr 2027.
    row("tijdelijke-plaatsing", "toelating", PO, &["aanmelding-made=2027-02-12"], "2027-04-23"),
];

const OBJECTION: &[Row] = &[
    // WPO 63(2): Mon 9 Nov + 42 = Mon 21 Dec.
    own(
        row("bezwaar-bestuur", "verwijdering", PO, &["decision-sent=2026-11-09"], "2026-12-21"),
        "2026-12-21",
    ),
    // WVO 8.15(8): Thu 3 Dec + 28 = Thu 31 Dec, no holiday.
    row("bezwaar-besluit", "verwijdering", VO, &["bezwaar-received=2026-12-03"], "2026-12-31"),
    // WPO 40(12): Thu 26 Nov + 42 = Thu 7 Jan; + 28 = Thu 4 Feb 2027.
    row(
        "bezwaar-besluit-openbaar",
        "verwijdering",
        OPENBAAR,
        &["decision-sent=2026-11-26", "bezwaar-sent=2026-12-03"],
        "2027-02-04",
    ),
    // P-GPO, never moved: Sat 14 Nov + 42 = Sat 26 Dec; ordinary before it: Thu 24 Dec.
    own(row("gpo-verzoek", "opp", &[], &["opp-set=2026-11-14"], "2026-12-26"), "2026-12-24"),
    // WPO 43(3): Thu 10 Dec + 70 (21 of Dec, 31 of Jan, 18) = Thu 18 Feb 2027.
    row("gpo-oordeel", "opp", &[], &["gpo-filed=2026-12-10"], "2027-02-18"),
    // Awb 6:6, a day in a letter: Sun 20 Dec stays; ordinary before it: Fri 18 Dec.
    own(
        row(
            "bezwaar-aanvullen",
            "tlv",
            &[],
            &["repair-requested=2026-12-07:2026-12-20"],
            "2026-12-20",
        ),
        "2026-12-18",
    ),
    // A day in a letter: Sat 26 Dec stays; Thu 24 Dec is the ordinary day before.
    own(
        row(
            "termijn-in-brief",
            "overstap",
            &[],
            &["letter-names-date=2026-11-20:2026-12-26"],
            "2026-12-26",
        ),
        "2026-12-24",
    ),
];

const TLV: &[Row] = &[
    // Awb 4:13: Mon 2 Nov + 56 = Mon 28 Dec.
    row("tlv-besluit", "tlv", &[], &["application-received=2026-11-02"], "2026-12-28"),
    // Awb 6:7, 6:8: Fri 13 Nov + 42 = Fri 25 Dec: Mon 28 Dec; ordinary before it: Thu 24 Dec.
    own(row("tlv-bezwaar", "tlv", &[], &["decision-sent=2026-11-13"], "2026-12-28"), "2026-12-24"),
    // Awb 7:10(1): Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("tlv-bezwaar-besluit", "tlv", &[], OBJECTED, "2027-03-22"),
    // Awb 7:10(3): Mon 28 Dec + 126 = Mon 3 May 2027.
    row("tlv-bezwaar-besluit-verlengd", "tlv", &[], EXTENDED, "2027-05-03"),
    // WPO 40(14): the day itself, a Saturday.
    row("tlv-afloop", "tlv", &[], &["tlv-ends=2027-07-31"], "2027-07-31"),
];

const COURT: &[Row] = &[
    // Awb 6:12(2)b: Tue 23 Mar 2027, the day after the swv's last day, + 14 = Tue 6 Apr.
    row(
        "ingebrekestelling",
        "tlv",
        &[],
        &[
            "decision-sent=2026-11-13",
            "bezwaar-sent=2026-12-01",
            "ingebrekestelling-received=2027-03-23",
        ],
        "2027-04-06",
    ),
    // Awb 6:7: Wed 24 Mar + 42 = Wed 5 May; 6, 7, 8, 9: Mon 10 May 2027; before it: Tue 4 May.
    own(
        row("beroep", "vervoer", &[], &["bezwaar-decision-sent=2027-03-24"], "2027-05-10"),
        "2027-05-04",
    ),
    // Awb 8:41(5): Thu 1 Apr + 28 = Thu 29 Apr 2027.
    own(
        row(
            "griffierecht",
            "jeugdhulp",
            PLAIN,
            &["court-fee-notice-sent=2027-04-01"],
            "2027-04-29",
        ),
        "2027-04-29",
    ),
    // Awb 8:82(3): Fri 11 Dec + 14 = Fri 25 Dec: Mon 28 Dec; before it: Thu 24 Dec.
    own(
        row(
            "griffierecht-vovo",
            "tlv",
            URGENT,
            &["court-fee-notice-sent=2026-12-11"],
            "2026-12-28",
        ),
        "2026-12-24",
    ),
    // Awb 6:24, 6:7: Fri 12 Feb + 42 = Fri 26 Mar, Goede Vrijdag: Tue 30 Mar; before it: Thu 25 Mar.
    own(
        row("hoger-beroep", "tlv", &[], &["court-decision-sent=2027-02-12"], "2027-03-30"),
        "2027-03-25",
    ),
    // Awb 7:4(1): Thu 14 Jan - 10 = Mon 4 Jan; - 11 = Sun 3, Sat 2, Fri 1 Jan: Thu 31 Dec.
    own(row("stukken-vooraf", "tlv", PLAIN, &["hearing=2027-01-14"], "2027-01-04"), "2026-12-31"),
    // Awb 8:83(1): Mon 18 Jan - 1 = Sun 17 Jan; - 2 = Sat 16: Fri 15 Jan.
    own(
        row("stukken-vooraf-vovo", "tlv", URGENT, &["hearing=2027-01-18"], "2027-01-17"),
        "2027-01-15",
    ),
];

const AT_SCHOOL: &[Row] = &[
    // WEC 41a(3): Fri 13 Nov + 42 = Fri 25 Dec: Mon 28 Dec.
    row("opp-vaststellen", "opp", &[("sector", "so")], &["enrolled=2026-11-13"], "2026-12-28"),
    // WPO 40a(4): once in the school year that ends on 31 July 2027, a Saturday.
    row("opp-evaluatie", "opp", &[], &["opp-set=2026-10-01"], "2027-07-31"),
    // WPO 40c(1): at most one week from Mon 2 Nov = Mon 9 Nov, never moved.
    row("schorsing-einde", "schorsing", &[], &["suspension-start=2026-11-02"], "2026-11-09"),
    // Awb 6:7, openbaar: as the TLV, Mon 28 and Thu 24 Dec.
    own(
        row("bezwaar-schorsing", "schorsing", ALONE, &["decision-sent=2026-11-13"], "2026-12-28"),
        "2026-12-24",
    ),
    // Awb 7:10(1): Mon 28 Dec + 42 (3 of Dec, 31 of Jan, 8) = Mon 8 Feb 2027.
    row("bezwaar-schorsing-besluit", "schorsing", ALONE, OBJECTED, "2027-02-08"),
    // Awb 7:10(1) with a committee: Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("bezwaar-schorsing-besluit-commissie", "schorsing", COMMITTEE, OBJECTED, "2027-03-22"),
    // Awb 7:10(3): Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("bezwaar-schorsing-besluit-verlengd", "schorsing", ALONE, EXTENDED, "2027-03-22"),
    // Awb 7:10(3) with a committee: Mon 28 Dec + 126 = Mon 3 May 2027.
    row(
        "bezwaar-schorsing-besluit-commissie-verlengd",
        "schorsing",
        COMMITTEE,
        EXTENDED,
        "2027-05-03",
    ),
    // WPO 14(7): Fri 27 Nov + 28 = Fri 25 Dec: Mon 28 Dec.
    row(
        "klacht-reactie-bestuur",
        "klacht",
        &[],
        &["complaint-opinion-received=2026-11-27"],
        "2026-12-28",
    ),
    // WPO 14(7): the day that the board named, Sat 16 Jan.
    row(
        "klacht-reactie-bestuur-verlengd",
        "klacht",
        &[],
        &["complaint-opinion-received=2026-11-27", "extension-announced=2026-12-18:2027-01-16"],
        "2027-01-16",
    ),
    // LKC, one year, its own rules: Sun 22 Nov 2026 to Mon 22 Nov 2027.
    own(
        row("klacht-lkc", "schorsing", &[], &["complaint-fact=2026-11-22"], "2027-11-22"),
        "2027-11-22",
    ),
    // WPO 45d: up to and including 31 January 2027, a Sunday.
    row(
        "schooladvies-voorlopig",
        "schooladvies",
        &[("transition_year", "2027")],
        &[],
        "2027-01-31",
    ),
    // Mon 1 Feb 2027 begins the first full week; the second ends on Fri 12 Feb.
    row("doorstroomtoets", "schooladvies", &[("transition_year", "2027")], &[], "2027-02-12"),
    // WPO 45d: by 24 March 2027.
    row(
        "schooladvies-definitief",
        "schooladvies",
        &[("transition_year", "2027")],
        &[],
        "2027-03-24",
    ),
    // WEC 41(2)b: the day that the period ends, a Saturday.
    row("cvo-herbeoordeling", "instelling", &[], &["cvo-period-ends=2027-07-31"], "2027-07-31"),
];

const AT_HOME: &[Row] = &[
    // LPW 12, ATW 1: Thu 19 Nov + 2 = Sat 21: Mon 23 Nov; before it: Fri 20 Nov.
    own(
        row("ziekmelding", "thuiszitten", &[], &["absence-began=2026-11-19"], "2026-11-23"),
        "2026-11-20",
    ),
    // LPW 3a(4): Sat 31 Jul - 56 (31 of Jul, 25 of Jun) = Sat 5 Jun, never moved; before it: Fri 4.
    own(
        row(
            "vervangende-leerplicht",
            "thuiszitten",
            &[],
            &["arrangement-ends=2027-07-31"],
            "2027-06-05",
        ),
        "2027-06-04",
    ),
    // LPW 3a(5): Fri 13 Nov + 42 = Fri 25 Dec: Mon 28 Dec.
    row(
        "vervangende-leerplicht-besluit",
        "thuiszitten",
        &[],
        &["application-received=2026-11-13"],
        "2026-12-28",
    ),
    // LPW 3(1), 6(2)a: five on 15 Mar 2027, leerplichtig in April: 1 Apr - 1 month = Mon 1 Mar.
    own(
        row("vrijstelling-eerste", "vrijstelling", &[], &["birthday-5=2027-03-15"], "2027-03-01"),
        "2027-03-01",
    ),
    // LPW 7: Mon 30 Nov + 3 months = Sun 28 Feb 2027 (no 30th); before it: Fri 26 Feb.
    own(
        row(
            "vrijstelling-verklaring",
            "vrijstelling",
            &[],
            &["statement-issued=2026-11-30"],
            "2027-02-28",
        ),
        "2027-02-26",
    ),
    // LPW 6(2)b: before 1 July: Wed 30 Jun 2027.
    own(
        row(
            "vrijstelling-jaarlijks",
            "vrijstelling",
            &[("never_suitable", "no")],
            &["exemption-notice-sent=2026-10-05"],
            "2027-06-30",
        ),
        "2027-06-30",
    ),
];

const MUNICIPALITY: &[Row] = &[
    // Awb 4:13: Fri 30 Oct + 56 = Fri 25 Dec: Mon 28 Dec.
    row(
        "gemeente-beslissing",
        "vervoer",
        &[("verordening_term", "none")],
        &["application-received=2026-10-30"],
        "2026-12-28",
    ),
    // Its own rules, never moved: Sat 31 Oct + 84 (30, 31, 23) = Sat 23 Jan 2027.
    row(
        "gemeente-beslissing-verordening",
        "vervoer",
        &[("verordening_term", "12w")],
        &["application-received=2026-10-31"],
        "2027-01-23",
    ),
    // Awb 4:14(3): the day in the notice, Sat 30 Jan 2027.
    row(
        "gemeente-beslissing-verlengd",
        "jeugdhulp",
        &[],
        &["application-received=2026-10-30", "extension-announced=2026-12-20:2027-01-30"],
        "2027-01-30",
    ),
    // Awb 6:7: as the TLV.
    own(
        row("gemeente-bezwaar", "jeugdhulp", &[], &["decision-sent=2026-11-13"], "2026-12-28"),
        "2026-12-24",
    ),
    // Awb 7:10(1): Mon 28 Dec + 42 = Mon 8 Feb 2027.
    row("gemeente-bezwaar-besluit", "vervoer", ALONE, OBJECTED, "2027-02-08"),
    // Awb 7:10(3): Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("gemeente-bezwaar-besluit-verlengd", "vervoer", ALONE, EXTENDED, "2027-03-22"),
    // Awb 7:10(1), 7:13: Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("gemeente-bezwaar-besluit-commissie", "vervoer", COMMITTEE, OBJECTED, "2027-03-22"),
    // Awb 7:10(3): Mon 28 Dec + 126 = Mon 3 May 2027.
    row(
        "gemeente-bezwaar-besluit-commissie-verlengd",
        "vervoer",
        COMMITTEE,
        EXTENDED,
        "2027-05-03",
    ),
];

const FILE: &[Row] = &[
    // AVG 12(3), Regulation 1182/71: 31 Jan + 1 month = Sun 28 Feb 2027: Mon 1 Mar.
    row("avg-antwoord", "dossier", &[], &["avg-request-received=2027-01-31"], "2027-03-01"),
    // AVG 12(3): 30 Nov + 3 months = Sun 28 Feb 2027: Mon 1 Mar.
    row(
        "avg-antwoord-verlengd",
        "dossier",
        &[],
        &["avg-request-received=2026-11-30", "extension-announced=2026-12-18"],
        "2027-03-01",
    ),
    // UAVG 35(2): Fri 13 Nov + 42 = Fri 25 Dec: Mon 28 Dec; before it: Thu 24 Dec.
    own(
        row(
            "avg-rechter",
            "dossier",
            &[("board", "bijzonder")],
            &["avg-answer-received=2026-11-13"],
            "2026-12-28",
        ),
        "2026-12-24",
    ),
    // UAVG 34, Awb 6:7: the same from the day of sending.
    own(
        row("avg-bezwaar", "dossier", ALONE, &["avg-answer-sent=2026-11-13"], "2026-12-28"),
        "2026-12-24",
    ),
    // Awb 7:10(1): Mon 28 Dec + 42 = Mon 8 Feb 2027.
    row(
        "avg-bezwaar-besluit",
        "dossier",
        ALONE,
        &["avg-answer-sent=2026-11-13", "bezwaar-sent=2026-12-01"],
        "2027-02-08",
    ),
    // Awb 7:10(1) with a committee: Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row(
        "avg-bezwaar-besluit-commissie",
        "dossier",
        COMMITTEE,
        &["avg-answer-sent=2026-11-13", "bezwaar-sent=2026-12-01"],
        "2027-03-22",
    ),
    // Awb 7:10(3): Mon 28 Dec + 84 = Mon 22 Mar 2027.
    row("avg-bezwaar-besluit-verlengd", "dossier", ALONE, ANSWERED, "2027-03-22"),
    // Awb 7:10(3) with a committee: Mon 28 Dec + 126 = Mon 3 May 2027.
    row("avg-bezwaar-besluit-commissie-verlengd", "dossier", COMMITTEE, ANSWERED, "2027-05-03"),
    // UAVG 36(1): six weeks after the notice was received: Mon 28 Dec; before it: Thu 24 Dec.
    own(
        row("avg-na-ap", "dossier", &[], &["ap-notice-received=2026-11-13"], "2026-12-28"),
        "2026-12-24",
    ),
];

fn rows() -> impl Iterator<Item = &'static Row> {
    [ADMISSION, OBJECTION, TLV, COURT, AT_SCHOOL, AT_HOME, MUNICIPALITY, FILE].into_iter().flatten()
}

#[test]
fn every_deadline_ends_on_the_day_that_was_worked_out_by_hand() {
    let mut wrong = Vec::new();
    for row in rows() {
        let case = told(row.situation, row.facts).events(row.events);
        let found = case.all(row.id, "2026-11-15");
        let days: Vec<_> =
            found.iter().map(|deadline| (deadline.last_day, deadline.cautious_day)).collect();
        if days != [(Some(day(row.last)), row.cautious.map(day))] {
            wrong.push(format!("{} in {}: {days:?}", row.id, row.situation));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_of_the_content_has_its_case() {
    let known: BTreeSet<&str> = rows().map(|row| row.id).collect();
    let content = told("tlv", &[]).content;
    let missing: Vec<_> =
        content.deadlines.iter().filter(|rule| !known.contains(rule.id.as_str())).collect();
    assert!(missing.is_empty(), "work these out by hand: {missing:#?}");
}

/// content-ids.md: every situation of a rule gives it, with the same facts and events.
#[test]
fn the_rules_stand_in_every_situation_that_the_table_of_ids_names() {
    for (id, situations) in [
        ("toelating-besluit", "toelating instelling"),
        ("bezwaar-bestuur", "toelating verwijdering instelling"),
        (
            "gpo-verzoek",
            "toelating ondersteuning opp verwijdering thuiszitten discriminatie instelling",
        ),
        (
            "gpo-oordeel",
            "toelating ondersteuning opp verwijdering thuiszitten discriminatie instelling",
        ),
        ("opp-vaststellen", "opp ondersteuning"),
        ("klacht-lkc", "klacht ondersteuning schorsing"),
        ("klacht-reactie-bestuur", "klacht ondersteuning schorsing"),
        ("gemeente-beslissing", "vervoer jeugdhulp"),
        ("ingebrekestelling", "tlv vervoer jeugdhulp toelating verwijdering instelling"),
        ("beroep", "tlv vervoer jeugdhulp toelating verwijdering instelling"),
        ("aanmelding-brugklas", "toelating schooladvies"),
    ] {
        let content = told("tlv", &[]).content;
        let rule = content.deadlines.iter().find(|rule| rule.id == *id).expect(id);
        for situation in situations.split(' ') {
            assert!(rule.situations.iter().any(|known| *known == *situation), "{id}: {situation}");
        }
    }
    let content = told("tlv", &[]).content;
    let letter = content.deadlines.iter().find(|rule| rule.id == *"termijn-in-brief");
    assert_eq!(letter.expect("the rule").situations.len(), 17);
}
