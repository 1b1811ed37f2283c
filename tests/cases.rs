//! Deadlines of whole cases: each rule of contract.md, "Deadlines", with the source it follows.
#![expect(clippy::expect_used, reason = "a test may panic")]

use jiff::civil::Date;
use jouw_weg::{
    case::{Case, Deadline, MissingKind, State},
    content::{Choose, Confidence, Content, DeadlineRule},
    dossier::{
        Answered, Document, Dossier, Event, Fact, RecordId, Situated, StepRecord, StepStatus,
    },
    terms::{Basis, Rule},
};

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn content() -> Content {
    Content::built_in().expect("the built-in content is read")
}

/// A dossier under construction: one situation, facts and events.
struct Told {
    content: Content,
    dossier: Dossier,
    situation: &'static str,
}

fn told(situation: &'static str, facts: &[(&str, &str)]) -> Told {
    let mut dossier: Dossier = serde_json::from_value(serde_json::json!({
        "version": 1, "id": "0123456789abcdef", "created": "2026-11-01",
    }))
    .expect("a dossier");
    let id = situation.parse().expect("a situation");
    dossier.situations.push(Situated {
        id,
        since: day("2026-11-01"),
        answers: Vec::new(),
        unknown: serde_json::Map::new(),
    });
    let mut told = Told { content: content(), dossier, situation };
    for (fact, value) in facts {
        told = told.fact(fact, value);
    }
    told
}

impl Told {
    fn fact(mut self, fact: &str, value: &str) -> Self {
        let said = Fact {
            value: value.parse().expect("a value"),
            said: day("2026-11-01"),
            unknown: serde_json::Map::new(),
        };
        self.dossier.facts.insert(fact.parse().expect("a fact"), said);
        self
    }

    /// `decision-sent=2026-11-13`, or with a second date `extension-announced=2026-11-13:2027-01-20`.
    fn event(mut self, told: &str) -> Self {
        let (event, dates) = told.split_once('=').expect("event and date");
        let mut dates = dates.split(':').map(day);
        self.dossier.events.push(Event {
            id: RecordId(format!("e{}", self.dossier.events.len())),
            event: event.parse().expect("an event"),
            situation: Some(self.situation.parse().expect("a situation")),
            date: dates.next().expect("a date"),
            names: dates.next(),
            crossed_out: false,
            unknown: serde_json::Map::new(),
        });
        self
    }

    fn events(self, told: &[&str]) -> Self {
        told.iter().fold(self, |case, event| case.event(event))
    }

    fn crossed_out(mut self) -> Self {
        self.dossier.events.last_mut().expect("an event").crossed_out = true;
        self
    }

    fn answer(mut self, question: &str, answer: &str) -> Self {
        self.dossier.situations[0].answers.push(Answered {
            question: question.parse().expect("a question"),
            answer: answer.parse().expect("an answer"),
            unknown: serde_json::Map::new(),
        });
        self
    }

    fn done(mut self, step: &str) -> Self {
        let record = StepRecord {
            status: StepStatus::Done,
            on: day("2026-11-10"),
            outcome: None,
            note: String::new(),
            unknown: serde_json::Map::new(),
        };
        self.dossier.steps.insert(step.parse().expect("a step"), record);
        self
    }

    /// Changes a rule of the content.
    fn rule(mut self, id: &str, change: impl Fn(&mut DeadlineRule)) -> Self {
        let rule = self.content.deadlines.iter_mut().find(|rule| rule.id == *id);
        change(rule.expect("the rule"));
        self
    }

    /// Adds a rule like another.
    fn rule_like(mut self, id: &str, other: &str, change: impl Fn(&mut DeadlineRule)) -> Self {
        let other = self.content.deadlines.iter().find(|rule| rule.id == *other);
        let mut rule = other.expect("the rule").clone();
        rule.id = id.parse().expect("an id");
        change(&mut rule);
        self.content.deadlines.push(rule);
        self
    }

    fn on(&self, as_of: &str) -> Case {
        Case::derive(&self.content, &self.dossier, day(as_of))
    }

    fn all(&self, id: &str, as_of: &str) -> Vec<Deadline> {
        let case = self.on(as_of);
        case.deadlines.into_iter().filter(|deadline| deadline.id == *id).collect()
    }

    fn one(&self, id: &str, as_of: &str) -> Deadline {
        let mut found = self.all(id, as_of);
        assert_eq!(found.len(), 1, "{id}: {found:#?}");
        found.remove(0)
    }

    fn last_day(&self, id: &str) -> Date {
        self.one(id, "2026-11-15").last_day.expect("a last day")
    }

    fn state(&self, id: &str, as_of: &str) -> State {
        self.one(id, as_of).state
    }

    fn has(&self, id: &str) -> bool {
        !self.all(id, "2026-11-15").is_empty()
    }

    fn misses(&self, kind: MissingKind, id: &str) -> Vec<String> {
        let case = self.on("2026-11-15");
        let found = case.missing.into_iter().find(|found| found.kind == kind && found.id == id);
        found.map_or_else(Vec::new, |found| found.needed_for)
    }
}

const PO_OPENBAAR: &[(&str, &str)] =
    &[("sector", "po"), ("board", "openbaar"), ("asylum", "no"), ("extra_support", "yes")];
const PO_BIJZONDER: &[(&str, &str)] =
    &[("sector", "po"), ("board", "bijzonder"), ("asylum", "no"), ("extra_support", "yes")];
const VO_BIJZONDER: &[(&str, &str)] =
    &[("sector", "vo"), ("board", "bijzonder"), ("asylum", "no"), ("extra_support", "yes")];

// --- The worked examples of domain.md 3.2 --------------------------------------------------------

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
    assert_eq!(theirs.event.as_ref().map(jouw_weg::ids::EventId::as_str), Some("decision-sent"));
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

// --- Suspension ----------------------------------------------------------------------------------

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
    for (sector, board, raw_end) in [
        ("po", "bijzonder", "2026-12-24"),
        ("sbo", "bijzonder", "2026-12-24"),
        ("so", "samenwerkingsschool", "2026-12-24"),
        ("instelling", "bijzonder", "2026-12-24"),
        ("po", "openbaar", "2026-12-23"),
        ("vo", "openbaar", "2026-12-23"),
        ("vo", "bijzonder", "2026-12-14"),
        ("pro", "bijzonder", "2026-12-14"),
    ] {
        let case = told("toelating", &[("sector", sector), ("board", board), ("asylum", "no")])
            .events(events);
        let six = case.one("toelating-besluit", "2026-11-25");
        assert_eq!(six.raw_end, Some(day(raw_end)), "{sector} {board}");
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

// --- Which event, which rule ---------------------------------------------------------------------

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

// --- State ---------------------------------------------------------------------------------------

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
        let own = deadline.whose == jouw_weg::content::Whose::Parent;
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

// --- What now, what is missing -------------------------------------------------------------------

fn refused_tlv() -> Told {
    told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .answer("tlv.urgent", "no")
        .answer("tlv.objection", "no")
}

/// contract.md: the parent's nearest cautious day first, then ladder order.
#[test]
fn the_step_with_the_nearest_cautious_day_comes_first() {
    let case = refused_tlv().on("2026-11-15");
    let now: Vec<_> = case.situations[0].now.iter().map(|step| step.as_str().to_owned()).collect();
    assert_eq!(now.first().map(String::as_str), Some("tlv.d3"), "{now:?}");
    let others: Vec<_> = now.iter().skip(1).map(String::as_str).collect();
    let mut ladder = case.situations[0].walk.now().map(jouw_weg::ids::StepId::as_str);
    for step in others {
        assert!(ladder.any(|other| other == step), "{step} is out of order in {now:?}");
    }
}

#[test]
fn steps_done_are_listed_in_ladder_order_and_no_longer_now() {
    let case = refused_tlv().done("tlv.d3").done("g5").on("2026-11-15");
    let done: Vec<_> = case.situations[0].done.iter().map(|step| step.as_str()).collect();
    assert_eq!(done, ["g5", "tlv.d3"]);
    assert!(!case.situations[0].now.iter().any(|step| *step == "tlv.d3"));
}

#[test]
fn papers_and_names_for_the_steps_of_now_are_missing_until_they_are_there() {
    let mut case = refused_tlv();
    assert_eq!(case.misses(MissingKind::Document, "bezwaarschrift"), ["tlv.d3"]);
    assert_eq!(case.misses(MissingKind::Contact, "swv"), ["tlv.d3", "g7"]);
    case.dossier.swv.name = "SWV De Kring".to_owned();
    let document: Document = serde_json::from_value(serde_json::json!({
        "id": "d1", "sha256": "0".repeat(64), "extension": "pdf", "name": "bezwaar.pdf",
        "size": 1000, "kind": "bezwaarschrift", "added": "2026-11-15",
    }))
    .expect("a document");
    case.dossier.documents.push(document);
    assert_eq!(case.misses(MissingKind::Document, "bezwaarschrift"), Vec::<String>::new());
    assert_eq!(case.misses(MissingKind::Contact, "swv"), Vec::<String>::new());
}

#[test]
fn the_question_that_waits_is_missing() {
    let case = told("tlv", &[]).on("2026-11-15");
    let answers: Vec<_> =
        case.missing.iter().filter(|found| found.kind == MissingKind::Answer).collect();
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].id, "tlv.decision");
    assert!(answers[0].now);
}

/// A situation that a newer or older content does not know is left in peace.
#[test]
fn a_situation_that_the_content_does_not_know_gives_nothing() {
    let case = told("onbekend", &[]).event("decision-sent=2026-11-13").on("2026-11-15");
    assert_eq!((case.situations.len(), case.deadlines.len()), (0, 0));
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
