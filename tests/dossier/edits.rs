//! Applying an edit and then what it returns gives back the dossier that was, whatever the edit.

use jiff::civil::{Date, date};
use jouw_weg::dossier::{
    Answered, Child, Contact, Document, Dossier, Event, Fixed, Gezag, LogEntry, LogKind, Meeting,
    Parent, Party, RecordId, Seen, Sent, Situated, StepRecord, StepStatus, Unknown, Voice,
    difference::difference,
    edit::{Edit, PartyRole, Refused},
    past::Past,
    restoring::restoring,
};
use proptest::prelude::*;
use serde_json::json;

const SITUATIONS: [&str; 3] = ["tlv", "toelating", "opp"];
const QUESTIONS: [&str; 4] = ["tlv.agree", "fact.sector", "fact.board", "tlv.letter"];
const ANSWERS: [&str; 4] = ["yes", "no", "unknown", "po"];
const FACTS: [&str; 3] = ["sector", "board", "asylum"];
const STEPS: [&str; 3] = ["g1", "tlv.d1", "tlv.d3"];
const OUTCOMES: [&str; 2] = ["granted", "refused"];
const EVENTS: [&str; 3] = ["decision-sent", "bezwaar-sent", "hearing"];

fn of<T: std::str::FromStr + std::fmt::Debug + 'static>(
    names: &'static [&'static str],
) -> impl Strategy<Value = T>
where
    T::Err: std::fmt::Debug,
{
    prop::sample::select(names).prop_map(|name| name.parse().unwrap())
}

fn day() -> impl Strategy<Value = Date> {
    (2010i16..2029, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "Sem", "ë é ij €", "مدرسة", "🦊 “goed”\n\nen toen", "\u{202e}x"])
        .prop_map(str::to_owned)
}

/// Few ids, so that edits meet each other's records; each kind has its own, and one is shared.
fn id(kind: &'static str) -> impl Strategy<Value = RecordId> {
    prop_oneof![
        9 => (0u8..3).prop_map(move |n| RecordId(format!("{kind}{n}"))),
        1 => Just(RecordId("shared".to_owned())),
    ]
}

fn unknown() -> impl Strategy<Value = Unknown> {
    prop_oneof![
        3 => Just(Unknown::new()),
        1 => Just(json!({"later": {"than": [1, 2, null]}}).as_object().unwrap().clone()),
    ]
}

fn child() -> impl Strategy<Value = Edit> {
    (text(), unknown()).prop_map(|(name, unknown)| Edit::Child {
        child: Child { name, born: Some("2017-03".to_owned()), group: None, unknown },
    })
}

fn content() -> impl Strategy<Value = Edit> {
    text().prop_map(|version| Edit::Content { version })
}

fn party() -> impl Strategy<Value = Edit> {
    let role = prop::sample::select(vec![PartyRole::School, PartyRole::Board, PartyRole::Swv]);
    (role, text(), unknown()).prop_map(|(role, name, unknown)| Edit::Party {
        role,
        party: Party { name, unknown, ..Party::default() },
    })
}

fn parents() -> impl Strategy<Value = Edit> {
    let parent = (text(), unknown()).prop_map(|(name, unknown)| Parent {
        name,
        gezag: Gezag::Yes,
        phone: String::new(),
        email: String::new(),
        unknown,
    });
    prop::collection::vec(parent, 0..3).prop_map(|parents| Edit::Parents { parents })
}

fn tree() -> impl Strategy<Value = Edit> {
    let fact = (of(&FACTS), prop::option::of(of(&ANSWERS)), day())
        .prop_map(|(fact, value, said)| Edit::Fact { fact, value, said });
    let add = (of(&SITUATIONS), day())
        .prop_map(|(situation, since)| Edit::AddSituation { situation, since });
    let remove = of(&SITUATIONS).prop_map(|situation| Edit::RemoveSituation { situation });
    let leave = (of(&SITUATIONS), prop::option::of(day()))
        .prop_map(|(situation, left)| Edit::Leave { situation, left });
    let answer = (of(&SITUATIONS), of(&QUESTIONS), of(&ANSWERS), day()).prop_map(
        |(situation, question, answer, said)| Edit::Answer { situation, question, answer, said },
    );
    let back = (of(&SITUATIONS), of(&QUESTIONS), day())
        .prop_map(|(situation, question, said)| Edit::Unanswer { situation, question, said });
    let answered = (of(&QUESTIONS), of(&ANSWERS), unknown())
        .prop_map(|(question, answer, unknown)| Answered { question, answer, unknown });
    let answers = (of(&SITUATIONS), prop::collection::vec(answered, 0..3))
        .prop_map(|(situation, answers)| Edit::Answers { situation, answers });
    let restore =
        (of(&SITUATIONS), day(), unknown(), 0usize..4).prop_map(|(id, since, unknown, at)| {
            Edit::RestoreSituation {
                situated: Situated { unknown, ..Situated::new(id, since) },
                at,
            }
        });
    prop_oneof![2 => fact, 3 => add, 1 => remove, 1 => leave, 4 => answer, 2 => back, 1 => answers, 1 => restore]
}

fn step() -> impl Strategy<Value = Edit> {
    let record = (day(), text(), unknown()).prop_map(|(on, note, unknown)| StepRecord {
        status: StepStatus::Done,
        on,
        outcome: Some("granted".parse().unwrap()),
        note,
        unknown,
    });
    let step = (of(&STEPS), prop::option::of(record))
        .prop_map(|(step, record)| Edit::Step { step, record });
    let outcome = (of(&SITUATIONS), of(&STEPS), prop::option::of(of(&OUTCOMES)), day())
        .prop_map(|(situation, step, outcome, on)| Edit::Outcome { situation, step, outcome, on });
    prop_oneof![step, outcome]
}

fn event() -> impl Strategy<Value = Edit> {
    let parts = (id("e"), of(&EVENTS), prop::option::of(of(&SITUATIONS)), day(), unknown());
    (parts, any::<bool>()).prop_map(|((id, event, situation, date, unknown), crossed_out)| {
        Edit::PutEvent {
            event: Event { id, event, situation, date, names: None, crossed_out, unknown },
        }
    })
}

fn log_entry() -> impl Strategy<Value = Edit> {
    (id("l"), day(), text(), unknown()).prop_map(|(id, date, text, unknown)| Edit::PutLog {
        entry: LogEntry {
            id,
            date,
            time: Some("15.30".to_owned()),
            kind: LogKind::Call,
            with: text.clone(),
            text,
            private: true,
            situation: None,
            documents: vec![RecordId("d0".to_owned())],
            crossed_out: false,
            unknown,
        },
    })
}

fn meeting() -> impl Strategy<Value = Edit> {
    (id("m"), day(), text(), unknown()).prop_map(|(id, date, ask, unknown)| Edit::PutMeeting {
        meeting: Meeting {
            id,
            date,
            time: None,
            place: String::new(),
            with: String::new(),
            ask,
            questions: Vec::new(),
            agreements: Vec::new(),
            notes: String::new(),
            private: false,
            crossed_out: false,
            unknown,
        },
    })
}

fn document() -> impl Strategy<Value = Edit> {
    (id("d"), day(), text(), unknown()).prop_map(|(id, added, name, unknown)| Edit::PutDocument {
        document: Document {
            id,
            sha256: "0".repeat(64),
            extension: "pdf".to_owned(),
            name,
            size: 1,
            kind: None,
            date: None,
            from: String::new(),
            added,
            note: String::new(),
            private: false,
            situation: None,
            crossed_out: false,
            unknown,
        },
    })
}

fn contact() -> impl Strategy<Value = Edit> {
    (id("c"), text(), unknown()).prop_map(|(id, name, unknown)| Edit::PutContact {
        contact: Contact {
            id,
            name,
            role: String::new(),
            phone: String::new(),
            email: String::new(),
            note: String::new(),
            crossed_out: false,
            unknown,
        },
    })
}

fn voice() -> impl Strategy<Value = Edit> {
    (id("v"), day(), text(), unknown()).prop_map(|(id, date, words, unknown)| Edit::PutVoice {
        voice: Voice {
            id,
            date,
            how: String::new(),
            words,
            document: None,
            seen: Seen::Parents,
            crossed_out: false,
            unknown,
        },
    })
}

fn remove() -> impl Strategy<Value = Edit> {
    let kind = prop_oneof![Just("e"), Just("l"), Just("m"), Just("d"), Just("c"), Just("v")];
    (kind, 0u8..3).prop_map(|(kind, n)| Edit::Remove { id: RecordId(format!("{kind}{n}")) })
}

fn fixed() -> impl Strategy<Value = Edit> {
    let kind = prop_oneof![Just("l"), Just("m"), Just("d"), Just("v")];
    (kind, 0u8..3, prop::option::of((day(), text(), any::<bool>()))).prop_map(|(kind, n, sent)| {
        let sent = sent.map(|(on, to, prepared)| Fixed {
            sent: vec![Sent { on, to, prepared, unknown: Unknown::new() }],
            ..Fixed::default()
        });
        Edit::PutFixed { id: RecordId(format!("{kind}{n}")), fixed: sent }
    })
}

fn draft() -> impl Strategy<Value = Edit> {
    (prop::sample::select(vec!["log.text", "meeting.ask"]), text())
        .prop_map(|(field, text)| Edit::Draft { field: field.to_owned(), text })
}

fn edit() -> impl Strategy<Value = Edit> {
    let one = prop_oneof![
        1 => child(), 1 => content(), 1 => party(), 1 => parents(), 8 => tree(), 2 => step(), 3 => event(),
        3 => log_entry(), 1 => meeting(), 2 => document(), 1 => contact(), 1 => voice(),
        3 => remove(), 2 => fixed(), 1 => draft(),
    ];
    one.prop_recursive(2, 8, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(|edits| Edit::All { edits })
    })
}

fn begun() -> Dossier {
    let mut dossier = Dossier::with_id("0123456789abcdef", date(2026, 11, 22), "2026.11");
    dossier.unknown.insert("later".to_owned(), json!([true]));
    dossier
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_an_edit_returns_undoes_it(edits in prop::collection::vec(edit(), 1..24)) {
        let mut dossier = begun();
        let mut undo = Vec::new();
        for edit in edits {
            let before = dossier.clone();
            let Ok(inverse) = dossier.apply(edit) else {
                prop_assert_eq!(&dossier, &before, "a refused edit changes nothing");
                continue;
            };
            let after = dossier.clone();
            let redo = dossier.apply(inverse.clone()).expect("an inverse always fits");
            prop_assert_eq!(&dossier, &before);
            dossier.apply(redo).expect("an inverse of an inverse always fits");
            prop_assert_eq!(&dossier, &after);
            undo.push(inverse);
        }
        for inverse in undo.into_iter().rev() {
            dossier.apply(inverse).expect("an inverse always fits");
        }
        prop_assert_eq!(dossier, begun());
    }

    #[test]
    fn everything_done_can_be_taken_back_and_done_again(
        edits in prop::collection::vec(edit(), 1..24)
    ) {
        let (mut dossier, mut past) = (begun(), Past::default());
        for edit in edits {
            if let Ok(undo) = dossier.apply(edit.clone()) {
                past.did(edit, undo);
            }
        }
        let end = dossier.clone();
        while let Some(taken) = past.take_back(&mut dossier) {
            prop_assert!(taken.is_ok(), "{taken:?}");
        }
        prop_assert_eq!(&dossier, &begun());
        while let Some(done) = past.do_again(&mut dossier) {
            prop_assert!(done.is_ok(), "{done:?}");
        }
        prop_assert_eq!(dossier, end);
    }

    #[test]
    fn going_back_brings_back_all_but_what_was_given_to_others(
        common in prop::collection::vec(edit(), 0..12),
        before in prop::collection::vec(edit(), 0..12),
        after in prop::collection::vec(edit(), 0..12),
    ) {
        let mut earlier = begun();
        for edit in common {
            let _ = earlier.apply(edit);
        }
        let mut present = earlier.clone();
        for edit in before {
            let _ = earlier.apply(edit);
        }
        for edit in after {
            let _ = present.apply(edit);
        }
        // An id that was given to others, and is another kind of record in the other one: going
        // back is refused as a whole.
        let Ok(plan) = restoring(&present, &earlier) else { return Ok(()) };
        let mut restored = present.clone();
        let undo = restored.apply(plan.edit).unwrap();
        prop_assert_eq!(&restored, &plan.after);
        prop_assert_eq!(difference(&present, &restored), plan.changes);
        for id in present.fixed.keys() {
            prop_assert!(restored.record(id).is_some());
            prop_assert_eq!(restored.fixed(id), present.fixed(id));
        }
        if present.fixed.is_empty() {
            prop_assert_eq!(&plan.stays, &[]);
            let mut wanted = earlier.clone();
            (wanted.content_version, wanted.drafts) =
                (present.content_version.clone(), present.drafts.clone());
            prop_assert_eq!(difference(&restored, &wanted), vec![]);
            // In their order, where those that both have stand in the same one.
            if in_order(&present, &wanted) == in_order(&wanted, &present) {
                prop_assert_eq!(&restored.documents, &wanted.documents);
            }
        }
        restored.apply(undo).unwrap();
        prop_assert_eq!(restored, present);
    }

    #[test]
    fn edits_and_dossiers_survive_json(edits in prop::collection::vec(edit(), 1..24)) {
        let mut dossier = begun();
        for edit in edits {
            let text = serde_json::to_string(&edit).unwrap();
            let read: Edit = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&read, &edit);
            let _ = dossier.apply(edit);
        }
        let text = serde_json::to_string_pretty(&dossier).unwrap();
        let read: Dossier = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read, dossier);
    }
}

/// The documents that both have, as they stand in the one.
fn in_order<'a>(one: &'a Dossier, other: &Dossier) -> Vec<&'a RecordId> {
    let has = |id: &RecordId| other.documents.iter().any(|document| document.id == *id);
    one.documents.iter().map(|document| &document.id).filter(|id| has(id)).collect()
}

fn today() -> Date {
    date(2026, 11, 22)
}

fn answer(question: &str, answer: &str) -> Edit {
    Edit::Answer {
        situation: "tlv".parse().unwrap(),
        question: question.parse().unwrap(),
        answer: answer.parse().unwrap(),
        said: today(),
    }
}

fn with_tlv() -> Dossier {
    let mut dossier = begun();
    let situation = "tlv".parse().unwrap();
    dossier.apply(Edit::AddSituation { situation, since: today() }).unwrap();
    dossier
}

#[test]
fn answering_again_keeps_the_answers_after_it() {
    let mut dossier = with_tlv();
    for edit in [answer("tlv.letter", "yes"), answer("tlv.agree", "no")] {
        dossier.apply(edit).unwrap();
    }
    dossier.apply(answer("tlv.letter", "no")).unwrap();
    let answers: Vec<_> = dossier.situations[0]
        .answers
        .iter()
        .map(|answered| (answered.question.as_str(), answered.answer.as_str()))
        .collect();
    assert_eq!(answers, [("tlv.letter", "no"), ("tlv.agree", "no")]);
}

#[test]
fn a_fact_asked_on_the_way_is_kept_as_a_fact_and_forgotten_with_its_answer() {
    let mut dossier = with_tlv();
    dossier.apply(answer("fact.sector", "po")).unwrap();
    let sector = "sector".parse().unwrap();
    assert_eq!(dossier.fact(&sector).unwrap().as_str(), "po");
    dossier
        .apply(Edit::Unanswer {
            situation: "tlv".parse().unwrap(),
            question: "fact.sector".parse().unwrap(),
            said: today(),
        })
        .unwrap();
    assert_eq!(dossier.fact(&sector), None);
}

#[test]
fn a_situation_with_answers_is_never_removed() {
    let mut dossier = with_tlv();
    dossier.apply(answer("tlv.agree", "no")).unwrap();
    let situation: jouw_weg::ids::SituationId = "tlv".parse().unwrap();
    let refused = dossier.apply(Edit::RemoveSituation { situation: situation.clone() });
    assert_eq!(refused, Err(Refused::HasAnswers(situation)));
}

#[test]
fn of_several_edits_at_once_all_are_done_or_none() {
    let mut dossier = begun();
    let before = dossier.clone();
    let name = Child { name: "Sem".to_owned(), ..Child::default() };
    let refused =
        dossier.apply(Edit::All { edits: vec![Edit::Child { child: name }, answer("a", "b")] });
    assert_eq!(refused, Err(Refused::NoSituation("tlv".parse().unwrap())));
    assert_eq!(dossier, before);
}

#[test]
fn rules_use_the_latest_event_of_the_situation_or_of_all_that_is_not_crossed_out() {
    let mut dossier = with_tlv();
    let rows = [
        ("first", "tlv", date(2026, 11, 1), false),
        ("for-all", "", date(2026, 11, 5), false),
        ("wrong", "tlv", date(2026, 11, 9), true),
        ("of-another", "toelating", date(2026, 11, 13), false),
    ];
    for (id, situation, date, crossed_out) in rows {
        let event = Event {
            id: RecordId(id.to_owned()),
            event: "decision-sent".parse().unwrap(),
            situation: situation.parse().ok(),
            date,
            names: None,
            crossed_out,
            unknown: Unknown::new(),
        };
        dossier.apply(Edit::PutEvent { event }).unwrap();
    }
    let (situation, event) = ("tlv".parse().unwrap(), "decision-sent".parse().unwrap());
    let found = dossier.latest_event(&situation, &event).expect("there are events");
    assert_eq!(found.id.0, "for-all");
}

fn outcome(situation: &str, outcome: Option<&str>, on: Date) -> Edit {
    Edit::Outcome {
        situation: situation.parse().unwrap(),
        step: "g1".parse().unwrap(),
        outcome: outcome.map(|outcome| outcome.parse().unwrap()),
        on,
    }
}

#[test]
fn an_outcome_belongs_to_its_situation_and_the_step_is_done_everywhere() {
    let mut dossier = with_tlv();
    let toelating: jouw_weg::ids::SituationId = "toelating".parse().unwrap();
    dossier.apply(Edit::AddSituation { situation: toelating.clone(), since: today() }).unwrap();
    let before = dossier.clone();
    let undo = dossier.apply(outcome("tlv", Some("refused"), today())).unwrap();
    let (tlv, g1) = ("tlv".parse().unwrap(), "g1".parse().unwrap());
    assert_eq!(dossier.step_status(&g1), Some(StepStatus::Done));
    assert_eq!(dossier.outcome(&tlv, &g1), Some((&"refused".parse().unwrap(), today())));
    assert_eq!(dossier.outcome(&toelating, &g1), None);
    dossier.apply(undo).unwrap();
    assert_eq!(dossier, before);
}

#[test]
fn an_outcome_keeps_the_day_and_the_note_of_a_step_that_was_done() {
    let mut dossier = with_tlv();
    let g1: jouw_weg::ids::StepId = "g1".parse().unwrap();
    let record = StepRecord { note: "at four".to_owned(), ..StepRecord::done(date(2026, 11, 2)) };
    dossier.apply(Edit::Step { step: g1.clone(), record: Some(record.clone()) }).unwrap();
    dossier.apply(outcome("tlv", Some("refused"), today())).unwrap();
    assert_eq!(dossier.steps[&g1], record);
    // Taken back, the step stays done.
    dossier.apply(outcome("tlv", None, today())).unwrap();
    assert_eq!(dossier.steps[&g1], record);
    assert_eq!(dossier.outcome(&"tlv".parse().unwrap(), &g1), None);
}

#[test]
fn a_step_that_was_not_done_after_all_loses_its_outcomes_and_undo_brings_them_back() {
    let mut dossier = with_tlv();
    dossier.apply(outcome("tlv", Some("granted"), today())).unwrap();
    let before = dossier.clone();
    let undo = dossier.apply(Edit::Step { step: "g1".parse().unwrap(), record: None }).unwrap();
    assert!(dossier.situations[0].outcomes.is_empty());
    dossier.apply(undo).unwrap();
    assert_eq!(dossier, before);
}

#[test]
fn an_outcome_of_the_first_version_counts_where_the_situation_has_none_of_its_own() {
    let mut dossier = with_tlv();
    let (tlv, g1) = ("tlv".parse().unwrap(), "g1".parse().unwrap());
    let record: StepRecord = serde_json::from_value(json!({
        "status": "done", "on": "2026-11-02", "outcome": "granted", "note": "",
    }))
    .unwrap();
    dossier.steps.insert("g1".parse().unwrap(), record);
    assert_eq!(dossier.outcome(&tlv, &g1), Some((&"granted".parse().unwrap(), date(2026, 11, 2))));
    dossier.apply(outcome("tlv", Some("refused"), today())).unwrap();
    assert_eq!(dossier.outcome(&tlv, &g1), Some((&"refused".parse().unwrap(), today())));
    dossier.apply(outcome("tlv", None, today())).unwrap();
    assert_eq!(dossier.outcome(&tlv, &g1), None);
}

#[test]
fn a_situation_with_an_outcome_is_never_removed() {
    let mut dossier = with_tlv();
    dossier.apply(outcome("tlv", Some("refused"), today())).unwrap();
    let situation: jouw_weg::ids::SituationId = "tlv".parse().unwrap();
    let refused = dossier.apply(Edit::RemoveSituation { situation: situation.clone() });
    assert_eq!(refused, Err(Refused::HasAnswers(situation)));
}

#[test]
fn a_situation_taken_out_of_the_plan_keeps_its_answers_and_comes_back() {
    let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11".to_owned());
    let tlv: jouw_weg::ids::SituationId = "tlv".parse().unwrap();
    let since = date(2026, 11, 22);
    dossier.apply(Edit::AddSituation { situation: tlv.clone(), since }).unwrap();
    let answer = Edit::Answer {
        situation: tlv.clone(),
        question: "tlv.agree".parse().unwrap(),
        answer: "refused".parse().unwrap(),
        said: since,
    };
    dossier.apply(answer).unwrap();
    let before = dossier.clone();
    let undo = dossier.apply(Edit::Leave { situation: tlv.clone(), left: Some(since) }).unwrap();
    assert_eq!(dossier.running().count(), 0);
    assert_eq!(dossier.situation(&tlv).unwrap().answers.len(), 1);
    dossier.apply(undo).unwrap();
    assert_eq!(dossier, before);
    let gone: jouw_weg::ids::SituationId = "opp".parse().unwrap();
    assert!(dossier.apply(Edit::Leave { situation: gone, left: None }).is_err());
}
