//! One plan over several situations: what shares a step, what stands in its way, how it ended.

use jiff::civil::date;
use jouw_weg::{
    case::{ConflictKind, State},
    content::Revision,
    dossier::edit::Edit,
    i18n::Language,
    ids::{SituationId, StepId},
    ladder::walk::Standing,
    ui::{
        screen::{Screen, overview::Overview, step::Step, way::Way, words::Words},
        session::Session,
    },
};

use crate::{
    record,
    stage::{self, Stage, TODAY, apply, session, tlv},
};

fn add(session: &mut Session, situation: &str) {
    let situation: SituationId = situation.parse().unwrap();
    apply(session, Edit::AddSituation { situation, since: TODAY });
}

fn answer(session: &mut Session, situation: &str, question: &str, answer: &str) {
    apply(
        session,
        Edit::Answer {
            situation: situation.parse().unwrap(),
            question: question.parse().unwrap(),
            answer: answer.parse().unwrap(),
            said: TODAY,
        },
    );
}

/// A refused TLV with the date of the letter: bezwaar can be made.
fn refused(language: Language) -> Session {
    let mut session = tlv(language);
    record(&mut session, "decision-sent", date(2026, 11, 13));
    answer(&mut session, "tlv", "tlv.agree", "refused");
    session
}

/// No decision yet: the talks at school come first.
fn before_a_decision(language: Language) -> Session {
    let mut session = tlv(language);
    answer(&mut session, "tlv", "tlv.decision", "no");
    session
}

fn on(id: &str, session: Session) -> Stage<Step> {
    let id: StepId = id.parse().unwrap();
    Stage::new(Step::new(id, &session), session)
}

#[test]
fn how_a_step_ended_moves_the_plan_and_undo_brings_it_back() {
    for language in Language::ALL {
        let session = before_a_decision(language);
        let before = session.case.clone();
        let mut stage = on("g1", session);
        stage.press("act-done");
        assert!(stage.has("end-open"), "an answer may not have come yet");
        stage.press("end-granted");
        stage.press("act-save");
        let g1: StepId = "g1".parse().unwrap();
        let told = &stage.dossier().situations[0].outcomes[&g1];
        assert_eq!((told.outcome.as_str(), told.on), ("granted", TODAY));
        assert_ne!(stage.session.case, before);
        assert!(stage.sees_key("change-title"), "what changed is said");
        let end = stage.session.t("end-tlv-solved");
        assert!(stage.sees(&end), "where it ends is said: {end}");
        stage.press("change-undo");
        assert_eq!(stage.session.case, before);
        assert!(!stage.sees_key("change-title"));
    }
}

#[test]
fn an_outcome_is_told_later_and_taken_back_at_any_time() {
    let mut stage = on("g1", before_a_decision(Language::Nl));
    stage.press("act-done");
    stage.press("act-save");
    assert!(stage.dossier().situations[0].outcomes.is_empty(), "no answer yet is no outcome");
    stage.press("outcome-refused");
    assert_eq!(stage.dossier().situations[0].outcomes.len(), 1);
    stage.press("outcome-open");
    assert!(stage.dossier().situations[0].outcomes.is_empty());
    assert_eq!(stage.session.case.situations[0].done, ["g1"], "it stays done");
}

#[test]
fn a_new_last_day_is_said_with_its_name() {
    let mut stage = on("tlv.d3", refused(Language::Nl));
    stage.press("act-done");
    stage.press("act-save");
    let name = stage.session.t("deadline-tlv-bezwaar");
    let met = stage.session.tf("change-day-met", &[("deadline", name.into())]);
    assert!(stage.sees(&met), "{met}: {:#?}", stage.texts());
}

#[test]
fn silence_is_worked_out_and_can_not_be_told() {
    // A step of the other side whose last day is long over: 8 weeks after 1 June 2026.
    let mut session = tlv(Language::Nl);
    record(&mut session, "application-received", date(2026, 6, 1));
    answer(&mut session, "tlv", "tlv.decision", "asked");
    let late = session.case.deadlines.iter().find(|one| one.id == "tlv-besluit").unwrap();
    assert_eq!(late.state, State::Late);
    let content = session.content.clone();
    for situation in &content.situations {
        for rung in situation.rungs.iter().filter(|rung| !rung.outcomes.is_empty()) {
            let id = rung.step.clone();
            let stage = Stage::new(Step::new(id.clone(), &session), session);
            assert!(!stage.has("end-no-answer") && !stage.has("outcome-no-answer"), "{id}");
            session = stage.session;
        }
    }
    let mut outcomes = session.case.situations[0].walk.outcomes.iter();
    let silent = outcomes.find(|one| one.derived).unwrap().step.clone();
    let stage = on(silent.as_str(), session);
    assert!(stage.sees("Dat hoeft u niet in te vullen."), "{:#?}", stage.texts());
}

#[test]
fn what_a_step_closes_is_said_before_it_is_taken_and_where_it_is_told() {
    let session = refused(Language::Nl);
    let plan = &session.case.plan;
    let bezwaar = plan.iter().find(|step| step.step == "tlv.d3").unwrap();
    let closed: Vec<&str> = bezwaar
        .conflicts
        .iter()
        .filter(|conflict| conflict.kind == ConflictKind::Closes)
        .map(|conflict| conflict.step.as_str())
        .collect();
    assert_eq!(closed, ["g8"], "bezwaar closes the onderwijsconsulent");
    let mut stage = on("tlv.d3", session);
    let words = "kan een onderwijsconsulent vaak niet meer helpen";
    assert!(stage.sees(words));
    stage.press("act-done");
    assert!(stage.sees_key("act-conflict") && stage.sees(words), "said again before it is kept");
    let stage = on("g8", stage.session);
    let title = stage.session.t("step-tlv-d3");
    let day = stage.session.day(date(2026, 12, 24));
    let values = [("step", title.into()), ("date", day.into())];
    let runs_on = stage.session.tf("conflict-before-day", &values);
    assert!(stage.sees(&runs_on), "the six weeks run on: {runs_on}");
}

#[test]
fn a_shared_step_stands_once_with_all_situations_it_serves() {
    let mut session = refused(Language::Nl);
    add(&mut session, "toelating");
    let stage = Stage::new(Overview::default(), session);
    let case = &stage.session.case;
    let shared = case.plan.iter().filter(|step| step.situations.len() == 2);
    let shared = shared.filter(|step| step.standing == Standing::Now).count();
    assert!(shared > 0, "the talks at school serve both");
    let names = ["tlv", "toelating"].map(|id| stage.session.t(&format!("situation-{id}.short")));
    let names = names.join(" · ");
    let words = stage.session.tf("plan-serves", &[("situations", names.into())]);
    assert!(stage.sees(&words), "{words}: {:#?}", stage.texts());
    let titles: Vec<String> = case
        .plan
        .iter()
        .filter(|step| step.standing == Standing::Now)
        .map(|step| stage.session.t(&format!("step-{}", step.step.key())))
        .collect();
    let texts = stage.texts();
    for title in &titles {
        assert!(texts.iter().filter(|text| *text == title).count() <= 1, "{title} stands once");
    }
}

#[test]
fn a_second_situation_comes_into_the_plan_and_goes_without_losing_an_answer() {
    let mut stage = Stage::new(Way::default(), refused(Language::En));
    stage.press("way-add");
    assert_eq!(stage.wishes.focus, ["situation-search"]);
    stage.write("situation-search", "admission");
    stage.press("situation-toelating");
    assert!(stage.has("read-toelating"), "the ladder can be read first");
    stage.press("situation-go");
    assert_eq!(stage.dossier().situations.len(), 2);
    assert_eq!(stage.session.case.situations.len(), 2);
    stage.press("tab-tlv");
    answer(&mut stage.session, "tlv", "tlv.urgent", "no");
    answer(&mut stage.session, "tlv", "tlv.objection", "no");
    let whole = stage.dossier().situations[0].answers.clone();
    stage.press("way-leave");
    let left: Vec<&str> = stage.session.case.situations.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(left, ["toelating"]);
    assert!(stage.has("change-undo"), "it can be taken back where it is seen");
    stage.press("way-add");
    stage.press("group-special");
    assert!(stage.sees_key("pick-aside"));
    stage.press("situation-tlv");
    stage.press("situation-go");
    assert_eq!(stage.session.case.situations.len(), 2);
    assert_eq!(stage.dossier().situation(&"tlv".parse().unwrap()).unwrap().answers, whole);
}

#[test]
fn a_few_letters_of_a_parents_own_words_find_a_situation() {
    for (language, letters, found) in [
        (Language::Nl, "geschorst", "schorsing"),
        (Language::Nl, "taxi", "vervoer"),
        (Language::Nl, "opp", "opp"),
        (Language::Nl, "zit thuis", "thuiszitten"),
        (Language::Nl, "autisme", "ondersteuning"),
        (Language::En, "suspended", "schorsing"),
        (Language::En, "taxi", "vervoer"),
        (Language::En, "at home", "thuiszitten"),
    ] {
        let mut stage = Stage::new(Way::default(), session(language));
        stage.write("situation-search", letters);
        assert!(stage.has(&format!("situation-{found}")), "{letters}: {:#?}", stage.texts());
        assert!(!stage.has("group-special"), "only what was found");
    }
    let mut stage = Stage::new(Way::default(), session(Language::Nl));
    stage.write("situation-search", "qqq");
    assert!(stage.sees_key("pick-nothing"));
    stage.press("situation-unsure");
    assert_eq!(stage.wishes.went, [Screen::Help], "a person helps on");
}

#[test]
fn a_ladder_is_read_and_saved_as_one_page_without_a_dossier() {
    for language in Language::ALL {
        let mut session = session(language);
        session.folder = None;
        let mut stage = Stage::new(Way::look(None), session);
        stage.press("group-special");
        stage.press("situation-tlv");
        assert!(stage.has("rung-tlv.d3"));
        stage.press("way-poster");
        assert_eq!(stage.wishes.prints, 1);
        stage.press("way-look-other");
        assert!(stage.has("group-special"));
    }
}

#[test]
fn the_weightiest_warning_stands_before_the_buttons_in_words() {
    for language in Language::ALL {
        let mut session = session(language);
        add(&mut session, "vrijstelling");
        answer(&mut session, "vrijstelling", "vrijstelling.who", "others");
        answer(&mut session, "vrijstelling", "vrijstelling.want", "unknown");
        let warning = session.t("step-vrijstelling-lees.warning-zorgplicht");
        let heading = session.t("act-warning-grave");
        let way = Stage::new(Way::default(), session);
        assert!(way.sees(&warning) && way.sees(&heading), "on the way: {:#?}", way.texts());
        let overview = Stage::new(Overview::default(), way.session);
        assert!(overview.sees(&warning), "on the overview");
        let stage = on("vrijstelling.lees", overview.session);
        let texts = stage.texts();
        let place = |words: &str| texts.iter().position(|text| text.contains(words)).unwrap();
        assert!(place(&heading) < place(&warning));
        assert!(place(&warning) < place(&stage.session.t("act-done")));
        let mut look = stage::session(language);
        look.folder = None;
        let look = Stage::new(Way::look(Some("vrijstelling".parse().unwrap())), look);
        assert!(look.sees(&warning), "also to who only reads");
    }
}

#[test]
fn a_word_is_found_by_its_letters_in_either_language() {
    for language in Language::ALL {
        for letters in ["bezwaar", "objection"] {
            let mut stage = Stage::new(Words::default(), session(language));
            let all = stage.texts().len();
            stage.write("words-search", letters);
            assert!(stage.texts().len() < all, "fewer words are left");
            assert!(stage.sees("bezwaar (") || stage.sees("(bezwaar)"), "{:#?}", stage.texts());
        }
        let mut stage = Stage::new(Words::default(), session(language));
        stage.write("words-search", "tlv");
        stage.overwrite("words-search", "qqq");
        assert!(stage.sees_key("help-no-word"));
    }
}

#[test]
fn a_deed_told_twice_stands_once_under_what_happened() {
    let session = stage::example(Language::Nl);
    // In the example the talk with the director of 16 November is in the log and ticked off.
    let step = session.t("step-g3");
    let day = date(2026, 11, 16);
    assert!(session.dossier.steps[&"g3".parse::<StepId>().unwrap()].on == day);
    assert!(session.dossier.log.iter().any(|entry| entry.date == day));
    let stage = Stage::new(Overview::default(), session);
    assert!(!stage.sees(&step), "{:#?}", stage.texts());
}

#[test]
fn what_changed_since_the_dossier_was_begun_is_said_until_it_was_read() {
    for language in Language::ALL {
        let mut session = refused(language);
        assert_eq!(session.dossier.content_version, session.content.version);
        let mut content = (*session.content).clone();
        content.version = "2099.1".to_owned();
        content.revisions.push(Revision {
            version: "2099.1".to_owned(),
            on: TODAY,
            steps: vec!["tlv.d3".parse().unwrap()],
            deadlines: Vec::new(),
        });
        session.content = std::sync::Arc::new(content);
        session.derive();
        let words = session.tf("status-changed", &[("steps", 1.into())]);
        let mut stage = Stage::new(Overview::default(), session);
        assert!(stage.sees(&words), "{words}");
        stage.press("news-tlv.d3");
        assert_eq!(stage.wishes.went, [Screen::Step("tlv.d3".parse().unwrap())]);
        stage.press("news-seen");
        assert_eq!(stage.dossier().content_version, "2099.1");
        assert!(!stage.sees(&words));
    }
}

#[test]
fn a_text_past_its_day_says_so_on_the_step_and_the_overview() {
    let mut session = refused(Language::Nl);
    let step: StepId = "tlv.d3".parse().unwrap();
    let review_by = session.content.steps[&step].review_by;
    let day = session.date(review_by, jouw_weg::i18n::format::DateStyle::Long);
    let words = session.tf("act-stale", &[("date", day.into())]);
    assert!(!Stage::new(Overview::default(), refused(Language::Nl)).sees("opnieuw zijn nagekeken"));
    session.today = review_by.tomorrow().unwrap();
    session.derive();
    let overview = Stage::new(Overview::default(), session);
    assert!(overview.sees("opnieuw zijn nagekeken"), "{:#?}", overview.texts());
    assert!(on("tlv.d3", overview.session).sees(&words));
}

#[test]
fn a_day_that_is_over_is_not_asked_for_any_more() {
    for language in Language::ALL {
        let mut session = refused(language);
        session.today = date(2027, 1, 30);
        session.derive();
        let stage = on("tlv.d3", session);
        let day = stage.session.day(date(2026, 12, 28));
        let was = stage.session.tf("days-was", &[("date", day.into())]);
        assert!(stage.sees(&was), "{:#?}", stage.texts());
        let asked = stage.session.tf("days-do", &[("date", "|".into())]);
        let asked = asked.split('|').next().unwrap().to_owned();
        assert!(!stage.sees(&asked), "{asked}");
    }
}
