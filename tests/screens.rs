//! The screens, played as a parent does: clicks and keys go in, the dossier and the texts come out.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

#[path = "screens/plan.rs"]
mod plan;
#[path = "screens/stage.rs"]
mod stage;

use jiff::civil::{Date, date};
use jouw_weg::{
    case::State,
    dossier::{Event, Kept, LogEntry, LogKind, RecordId, Seen, StepStatus, Unknown, edit::Edit},
    i18n::Language,
    ids::{SituationId, StepId},
    ui::{
        screen::{
            Screen, deadlines,
            deadlines::Deadlines,
            documents,
            documents::Documents,
            log::Log,
            people::{self, People},
            settings::{self, SettingsPage},
            step::Step,
            way::{self, Way},
        },
        session::Session,
    },
};
use stage::{Stage, TODAY, apply, example, session, tlv};

/// The six weeks of domain.md 3.2: 13 November 2026 ends on Christmas Day, moved to 28 December.
const LAST: Date = date(2026, 12, 28);
/// The ordinary day before Christmas Day.
const CAUTIOUS: Date = date(2026, 12, 24);

/// Records an event of the TLV situation.
fn record(session: &mut Session, event: &str, on: Date) {
    let event = Event {
        id: RecordId::random(),
        event: event.parse().unwrap(),
        situation: Some("tlv".parse().unwrap()),
        date: on,
        names: None,
        crossed_out: false,
        unknown: Unknown::new(),
    };
    apply(session, Edit::PutEvent { event });
}

#[test]
fn a_parent_with_a_letter_tells_its_date_and_sees_the_last_day_on_the_ladder() {
    for (language, day) in [(Language::Nl, "24 december"), (Language::En, "24 December")] {
        let mut stage = Stage::new(Way::default(), tlv(language));
        stage.press("tlv.decision-yes");
        stage.write("way-date", "13 nov");
        assert!(stage.sees("2026"), "the date is shown in full before it counts");
        stage.press("way-next");
        assert_eq!(stage.dossier().events[0].date, date(2026, 11, 13));
        assert_eq!(stage.days("tlv-bezwaar"), Some((Some(LAST), Some(CAUTIOUS))));
        assert!(stage.has("tlv.agree-refused"), "the next question stands there");
        stage.press("tlv.agree-refused");
        stage.press("way-next");
        assert!(stage.sees(day), "the ladder shows the parent's own day");
    }
}

#[test]
fn a_date_that_is_not_there_is_asked_again_with_the_reason() {
    for (language, reason) in [
        (Language::Nl, "februari 2026 heeft 28 dagen"),
        (Language::En, "February 2026 has 28 days"),
    ] {
        let mut stage = Stage::new(Way::default(), tlv(language));
        stage.press("tlv.decision-yes");
        stage.write("way-date", "31-02-2026");
        stage.press("way-next");
        assert!(stage.sees(reason));
        assert!(stage.dossier().events.is_empty(), "no day is guessed");
        assert_eq!(stage.wishes.focus, ["way-date"]);
        assert!(stage.has("tlv.decision-yes"), "the same question stands there");
    }
}

#[test]
fn back_takes_exactly_the_last_thing_back() {
    let mut stage = Stage::new(Way::default(), tlv(Language::Nl));
    let before = stage.session.case.clone();
    stage.press("tlv.decision-yes");
    stage.write("way-date", "13-11-2026");
    stage.press("way-next");
    let at_agree = stage.session.case.clone();
    stage.press("tlv.agree-refused");
    stage.press("way-next");
    stage.press("way-back");
    assert_eq!(stage.session.case, at_agree, "the answer is taken back");
    stage.press("way-back");
    assert_eq!(stage.session.case, before, "the date is taken back");
    assert!(stage.dossier().events.iter().all(|event| event.crossed_out), "kept, not used");
    assert!(stage.has("way-date"), "the date stands there to be confirmed or changed");
}

#[test]
fn an_answer_without_a_date_makes_no_deadline_and_the_date_stays_asked() {
    let mut stage = Stage::new(Way::default(), tlv(Language::Nl));
    stage.press("tlv.decision-yes");
    stage.press_words("way-date-skip");
    assert!(stage.dossier().events.is_empty());
    assert_eq!(stage.days("tlv-bezwaar"), None);
    assert!(stage.has("tlv.agree-refused"), "the way goes on");
}

#[test]
fn a_changed_answer_hides_later_ones_and_undo_brings_them_back() {
    let mut stage = Stage::new(Way::default(), tlv(Language::Nl));
    for answer in ["tlv.decision-yes", "tlv.agree-refused", "tlv.urgent-no"] {
        stage.press(answer);
        if stage.has("way-date") {
            stage.press_words("way-date-skip");
        } else {
            stage.press("way-next");
        }
    }
    let answers = stage.dossier().situations[0].answers.clone();
    let words = stage.session.tf("way-answers", &[("n", 3.into())]);
    assert!(stage.sees(&words));
    stage.hear(vec![way::Message::ChangePressed("tlv.decision".parse().unwrap())]);
    stage.press("tlv.decision-no");
    stage.press("way-next");
    let hidden = stage.session.tf("way-pruned", &[("n", 2.into())]);
    assert!(stage.sees(&hidden), "two answers are no longer used");
    assert_eq!(stage.dossier().situations[0].answers.len(), answers.len(), "none is deleted");
    stage.press("way-undo");
    assert!(!stage.sees(&hidden));
    assert_eq!(stage.session.case.situations[0].walk.pruned, []);
}

#[test]
fn going_on_without_an_answer_says_what_to_do() {
    for language in Language::ALL {
        let mut stage = Stage::new(Way::default(), tlv(language));
        stage.press("way-next");
        assert!(stage.sees_key("way-pick-first"));
        assert!(stage.dossier().situations[0].answers.is_empty());
    }
}

#[test]
fn the_ladder_can_be_read_as_a_list_and_a_rung_shows_its_step() {
    let mut stage = Stage::new(Way::default(), tlv(Language::Nl));
    stage.press("ladder-shape-list");
    assert!(stage.has("list-g1"));
    stage.press("list-g1");
    assert_eq!(stage.wishes.went, [Screen::Step("g1".parse().unwrap())]);
}

#[test]
fn the_whole_ladder_is_readable_without_a_dossier() {
    for language in Language::ALL {
        let mut session = session(language);
        session.folder = None;
        let tlv: SituationId = "tlv".parse().unwrap();
        let rungs = session.content.situation(&tlv).unwrap().rungs.clone();
        let stage = Stage::new(Way::on(tlv), session);
        let missing = rungs.iter().find(|rung| !stage.has(&format!("rung-{}", rung.step)));
        assert_eq!(missing, None);
    }
}

#[test]
fn a_situation_is_chosen_from_the_list_and_begun() {
    let mut stage = Stage::new(Way::default(), session(Language::En));
    stage.press("group-special");
    stage.press("situation-tlv");
    assert!(stage.dossier().situations.is_empty(), "nothing happens before it is confirmed");
    stage.press("situation-go");
    assert_eq!(stage.dossier().situations[0].id, "tlv");
    assert!(stage.has("tlv.decision-yes"));
}

#[test]
fn a_step_done_records_its_event_and_can_be_taken_back() {
    let mut session = example(Language::Nl);
    let step: StepId = "tlv.d3".parse().unwrap();
    apply(&mut session, Edit::Step { step: step.clone(), record: None });
    let page = Step::new(step.clone(), &session);
    let mut stage = Stage::new(page, session);
    stage.press("act-done");
    stage.press("act-save");
    assert_eq!(stage.dossier().steps[&step].status, StepStatus::Done);
    let sent = |stage: &Stage<Step>| {
        let events = stage.dossier().events.iter();
        events.filter(|event| event.event == "bezwaar-sent" && !event.crossed_out).count()
    };
    assert_eq!(sent(&stage), 1);
    let bezwaar = stage.session.case.deadlines.iter().find(|known| known.id == "tlv-bezwaar");
    assert_eq!(bezwaar.unwrap().state, State::Met);
    stage.press("act-undo");
    assert!(!stage.dossier().steps.contains_key(&step));
    assert_eq!(sent(&stage), 0);
}

#[test]
fn a_step_shows_the_cautious_day_first_and_opens_no_link_by_itself() {
    for (language, own, law) in [
        (Language::Nl, "Doe dit uiterlijk donderdag 24 december", "maandag 28 december"),
        (Language::En, "Thursday 24 December", "Monday 28 December"),
    ] {
        let mut session = tlv(language);
        record(&mut session, "decision-sent", date(2026, 11, 13));
        let page = Step::new("tlv.d3".parse().unwrap(), &session);
        let mut stage = Stage::new(page, session);
        let texts = stage.texts();
        let place = |words: &str| texts.iter().position(|text| text.contains(words)).unwrap();
        assert!(place(own) < place(law));
        assert!(stage.sees_key("act-unsigned"));
        assert!(stage.wishes.links.is_empty());
        stage.press("source-awb-6-7");
        assert!(stage.wishes.links[0].starts_with("https://wetten.overheid.nl/"));
    }
}

#[test]
fn an_event_recorded_makes_the_deadline_appear_with_the_right_day() {
    for language in Language::ALL {
        let mut stage = Stage::new(Deadlines::default(), tlv(language));
        stage.press("days-record");
        stage.press("event-decision-sent");
        stage.write("days-date", "13-11-2026");
        stage.press("days-save");
        assert_eq!(stage.days("tlv-bezwaar"), Some((Some(LAST), Some(CAUTIOUS))));
        let day = stage.session.day(CAUTIOUS);
        let words = stage.session.tf("days-do", &[("date", day.into())]);
        assert!(stage.sees(&words), "{words}");
        assert!(stage.sees_key("change-title"), "what changed is said");
    }
}

#[test]
fn with_two_situations_an_event_is_placed_before_it_is_picked() {
    let mut stage = Stage::new(Deadlines::default(), example(Language::Nl));
    stage.press("days-record");
    assert!(!stage.has("event-decision-sent"), "never all situations by itself");
    stage.press("record-tlv");
    stage.press("event-decision-sent");
    stage.overwrite("days-date", "20-11-2026");
    stage.press("days-save");
    let last = stage.dossier().events.last().unwrap();
    assert_eq!(last.situation, Some("tlv".parse().unwrap()));
}

#[test]
fn correcting_a_date_shows_before_and_after_first() {
    let mut session = tlv(Language::Nl);
    record(&mut session, "decision-sent", date(2026, 11, 13));
    let id = session.dossier.events[0].id.clone();
    let mut stage = Stage::new(Deadlines::default(), session);
    stage.press(&format!("correct-{id}"));
    stage.overwrite("days-date", "20-11-2026");
    stage.press("days-check");
    assert!(stage.sees("was donderdag 24 december 2026, wordt donderdag 31 december 2026"));
    assert_eq!(stage.dossier().events[0].date, date(2026, 11, 13), "nothing is changed yet");
    stage.press("days-save");
    assert_eq!(stage.dossier().events[0].date, date(2026, 11, 20));
    assert_eq!(stage.days("tlv-bezwaar").unwrap().0, Some(date(2027, 1, 4)));
}

#[test]
fn the_days_go_to_a_calendar_file_with_an_honest_sentence() {
    for language in Language::ALL {
        let mut stage = Stage::new(Deadlines::default(), example(language));
        assert!(stage.sees_key("days-export-note"));
        stage.press("days-export");
        assert_eq!(stage.wishes.files, 1, "the application saves it");
        let saved = Some(Ok("/home/u/jouw-weg.ics".into()));
        stage.hear(vec![deadlines::Message::Exported(saved)]);
        assert!(stage.sees("/home/u/jouw-weg.ics"));
    }
}

#[test]
fn a_travel_file_is_made_with_what_the_parent_wants_along() {
    for language in Language::ALL {
        let mut stage = Stage::new(SettingsPage::default(), example(language));
        assert!(stage.sees_key("travel-history"));
        stage.press("travel-private");
        assert!(stage.sees_key("travel-history-too") && !stage.has("travel-history"));
        stage.press("travel-private");
        stage.press("travel-history");
        stage.press("travel-make");
        assert_eq!(stage.wishes.files, 1, "the application packs it");
        assert!(stage.sees_key("travel-busy"));
        let said = settings::travel::Message::Packed(Some(Ok("Klaar: 2 MB.".to_owned())));
        stage.hear(vec![settings::Message::Travel(said)]);
        assert!(stage.sees("Klaar: 2 MB.") && stage.sees_key("travel-make"));
        stage.session.folder = None;
        assert!(!stage.has("travel-make"), "without a dossier there is nothing to pack");
    }
}

#[test]
fn a_line_of_the_log_is_written_with_a_date_as_people_say_it() {
    for (language, day) in [(Language::Nl, "gisteren"), (Language::En, "yesterday")] {
        let mut stage = Stage::new(Log::default(), session(language));
        assert!(stage.sees_key("log-empty"));
        stage.press("log-add");
        stage.overwrite("log-date", day);
        stage.press("log-kind-call");
        stage.write("log-text", "De school belde terug.");
        assert!(stage.dossier().drafts["log-entry"].contains("belde"), "kept while typing");
        stage.press("log-save");
        let entry = &stage.dossier().log[0];
        assert_eq!((entry.date, entry.kind), (date(2026, 11, 21), LogKind::Call));
        assert_eq!(entry.text, "De school belde terug.");
        assert!(stage.dossier().drafts.is_empty(), "the draft is done with");
        assert!(stage.sees("De school belde terug."));
    }
}

#[test]
fn a_line_without_words_is_asked_again_and_a_kept_draft_comes_back() {
    let mut stage = Stage::new(Log::default(), session(Language::Nl));
    stage.press("log-add");
    stage.press("log-save");
    assert!(stage.sees_key("log-text-empty"));
    stage.write("log-text", "Half");
    let stage = Stage::new(Log::new(&stage.session), stage.session);
    assert!(stage.sees_key("log-draft"));
}

#[test]
fn five_hundred_lines_are_shown_in_pages() {
    let mut session = session(Language::Nl);
    for n in 0..500_i64 {
        let entry = LogEntry {
            id: RecordId(format!("{n}")),
            date: TODAY.checked_sub(jiff::Span::new().days(n)).unwrap(),
            time: None,
            kind: LogKind::Talk,
            with: "de leraar".into(),
            text: format!("Regel {n}."),
            private: false,
            situation: None,
            documents: Vec::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        };
        session.dossier.apply(Edit::PutLog { entry }).unwrap();
    }
    let mut stage = Stage::new(Log::default(), session);
    assert!(stage.sees("Regel 0."), "newest first");
    assert!(!stage.sees("Regel 30."));
    assert!(stage.sees("1 tot en met 25 van 500"));
    stage.press("log-older");
    assert!(stage.sees("Regel 30."));
    assert!(!stage.sees("Regel 0."));
}

#[test]
fn an_agreement_that_was_not_kept_is_said_to_be_so() {
    for language in Language::ALL {
        let session = session(language);
        let mut stage = Stage::new(Log::on_meetings(&session), session);
        stage.press("talks-add");
        stage.write("talks-date", "1-12-2026");
        stage.write("talks-ask", "Een plan voor 1 januari.");
        stage.press("agreement-add");
        stage.write("agreement-what-0", "Het plan sturen");
        stage.write("agreement-who-0", "de school");
        stage.press("agreement-talks-kept-no-0");
        stage.press("talks-save");
        let meeting = &stage.dossier().meetings[0];
        assert_eq!(meeting.date, date(2026, 12, 1));
        assert_eq!(meeting.agreements[0].kept, Kept::No);
        assert!(stage.sees_key("talks-kept-said-no"));
        stage.press_words("talks-print");
        assert_eq!(stage.wishes.prints, 1);
    }
}

#[test]
fn a_document_that_is_refused_shows_its_sentence() {
    let mut stage = Stage::new(Documents::default(), session(Language::Nl));
    stage.press("papers-path-add");
    assert!(stage.sees_key("papers-path-empty"));
    stage.write("papers-path", "/er/is/niets.pdf");
    stage.press("papers-path-add");
    assert_eq!(stage.wishes.files, 1, "the application takes it in");
    let sentence = "Dit bestand is leeg. Uw dossier is niet veranderd.";
    stage.hear(vec![documents::Message::Added(Err(sentence.into()))]);
    assert!(stage.sees(sentence));
}

#[test]
fn a_document_gets_its_kind_and_date() {
    let session = example(Language::Nl);
    let id = session.dossier.documents[0].id.clone();
    let mut stage = Stage::new(Documents::new(&session), session);
    stage.press(&format!("papers-edit-{id}"));
    stage.press_words("papers-kind-more");
    stage.press("kind-none");
    stage.press("papers-save");
    assert_eq!(stage.dossier().document(&id).unwrap().kind, None);
    assert!(stage.has(&format!("papers-open-{id}")), "the list is back");
}

#[test]
fn the_child_is_described_with_as_little_as_a_name() {
    let session = session(Language::Nl);
    let mut stage = Stage::new(People::new(&session), session);
    stage.write("child-name", "Sam");
    stage.write("child-born", "groep 6");
    stage.press("child-save");
    assert!(stage.sees_key("people-child-born-fault"));
    assert_eq!(stage.dossier().child.name, "", "nothing is saved by halves");
    stage.overwrite("child-born", "maart 2017");
    stage.press("child-save");
    assert_eq!(stage.dossier().child.name, "Sam");
    assert_eq!(stage.dossier().child.born.as_deref(), Some("2017-03"));
}

#[test]
fn the_words_of_the_child_can_be_kept_for_the_parents() {
    let session = session(Language::En);
    let mut stage = Stage::new(People::on(people::Tab::Voice, &session), session);
    stage.press("voice-add");
    stage.write("voice-words", "Ik wil bij Daan blijven.");
    stage.press("people-voice-seen-parents");
    stage.press("voice-save");
    assert_eq!(stage.dossier().voice[0].seen, Seen::Parents);
    assert_eq!(stage.dossier().voice[0].date, TODAY);
    assert!(stage.sees("Ik wil bij Daan blijven."));
}

#[test]
fn every_screen_is_whole_in_both_languages_empty_and_full() {
    for language in Language::ALL {
        for full in [false, true] {
            let make = || if full { example(language) } else { session(language) };
            let mut look = make();
            look.folder = None;
            Stage::new(Way::default(), look).assert_whole("look around");
            Stage::new(Way::default(), make()).assert_whole("way");
            Stage::new(Deadlines::default(), make()).assert_whole("deadlines");
            Stage::new(Log::default(), make()).assert_whole("log");
            Stage::new(Log::on_meetings(&make()), make()).assert_whole("meetings");
            Stage::new(Documents::default(), make()).assert_whole("documents");
            for tab in
                [people::Tab::Child, people::Tab::School, people::Tab::Contacts, people::Tab::Voice]
            {
                Stage::new(People::on(tab, &make()), make()).assert_whole("people");
            }
        }
        let steps: Vec<StepId> = example(language).content.steps.keys().cloned().collect();
        let mut session = example(language);
        for step in steps {
            let stage = Stage::new(Step::new(step.clone(), &session), session);
            stage.assert_whole(step.as_str());
            session = stage.session;
        }
    }
}
