//! "I have done this": on which day, about what, how it ended; and what the other side did not say.

use iced::widget::{Column, column, row};

use super::{Deed, Message, Place, Step};
use crate::{
    case::{Deadline, Standpoint, State},
    content::{StepKind, Whose},
    dates::Wanted,
    dossier::{StepRecord, StepStatus},
    i18n::format::DateStyle,
    ids::{OutcomeId, SituationId},
    ladder::{Rung, walk::Standing},
    ui::{
        screen::{
            conflict,
            difference::short,
            form::DateAsk,
            warnings::{self, own_words},
        },
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Choice, answers, body, body_strong, label, notice, pills, primary, quiet,
            secondary, small, text_field,
        },
    },
};

/// The outcome that is never told: the other side's last day went by.
const NO_ANSWER: &str = "no-answer";

pub(super) fn view<'a>(step: &'a Step, session: &'a Session) -> Element<'a, Message> {
    if !session.is_open() {
        return small(session.t("act-look")).into();
    }
    if let Some(deed) = &step.deed {
        return form(step, deed, session);
    }
    match step.record(session) {
        Some(record) => done(step, record, session),
        None if step.standpoint(session).is_none() => small(session.t("act-elsewhere")).into(),
        None if standing(step, session) == Some(Standing::Closed) => {
            body(session.t("act-closed")).into()
        }
        None if step.rules(session).is_some_and(|rules| rules.kind == StepKind::Watch) => {
            watch(step, session)
        }
        None => {
            let done = primary(session.t("act-done")).id("act-done");
            let skip = secondary(session.t("act-skip")).id("act-skip");
            row![done.on_press(Message::DonePressed), skip.on_press(Message::SkipPressed)]
                .spacing(space::S)
                .wrap()
                .into()
        }
    }
}

/// Something the other side does: it happened, or their last day went by.
fn watch<'a>(step: &'a Step, session: &'a Session) -> Element<'a, Message> {
    let happened = primary(session.t("way-happened")).id("act-happened");
    let done = secondary(session.t("act-happened-done")).id("act-done");
    let buttons =
        row![happened.on_press(Message::HappenedPressed), done.on_press(Message::DonePressed)];
    column![buttons.spacing(space::S).wrap()].push(silent(step, session)).spacing(space::S).into()
}

/// How the step stands where it asks most.
fn standing(step: &Step, session: &Session) -> Option<Standing> {
    conflict::find(&step.id, session).map(|found| found.standing)
}

fn form<'a>(step: &'a Step, deed: &'a Deed, session: &'a Session) -> Element<'a, Message> {
    let ask = DateAsk {
        id: "act-day",
        name: session.t("act-done-day"),
        hint: None,
        wanted: Wanted::Past,
    };
    let day = deed.day.view(session, ask, Message::DayTyped, Message::SavePressed);
    let note = text_field("act-note", session.t("act-done-note"), &deed.note, Message::NoteTyped)
        .on_submit(Message::SavePressed);
    let save = primary(session.t("act-save")).id("act-save").on_press(Message::SavePressed);
    let cancel = quiet(session.t("act-cancel")).id("act-cancel").on_press(Message::CancelPressed);
    let buttons = row![save, cancel].spacing(space::S).align_y(iced::Center);
    // What this closes is said again where it is told, before it is kept.
    let mut mind = conflict::sentences(&step.id, session);
    mind.extend(step.rules(session).and_then(|rules| own_words(rules, session)));
    Column::new()
        .push(warnings::lines(session.t("act-conflict"), &mind))
        .push(day)
        .push(places(step, deed, session))
        .push(ended(step, deed, session))
        .push(Element::from(note))
        .push(buttons)
        .spacing(space::M)
        .into()
}

/// What it was about, if the step stands in several situations.
fn places<'a>(
    step: &'a Step,
    deed: &'a Deed,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let stands: Vec<&Standpoint> = step.standpoints(session).collect();
    if stands.len() < 2 {
        return None;
    }
    let one = stands.iter().map(|stand| {
        let place = Place::In(stand.id.clone());
        let on = deed.place == place;
        let words = short(&stand.id, session);
        Choice::new(format!("place-{}", stand.id), words, on, Message::PlacePicked(place))
    });
    let all = Choice::new(
        "place-all",
        session.t("act-place-all"),
        deed.place == Place::All,
        Message::PlacePicked(Place::All),
    );
    let rows = column![label(session.t("act-place")), pills(one.chain([all]))];
    Some(rows.spacing(space::XS).into())
}

/// How it ended: with the words of the step, or not known yet.
fn ended<'a>(step: &'a Step, deed: &'a Deed, session: &'a Session) -> Option<Element<'a, Message>> {
    let known = step.told_outcomes(&deed.place, session);
    if known.is_empty() {
        return None;
    }
    let choices = known.into_iter().map(|id| {
        let on = deed.outcome.as_ref() == Some(id);
        let words = outcome_words(step, id, session);
        Choice::new(format!("end-{id}"), words, on, Message::EndPicked(Some(id.clone())))
    });
    let open = open_choice(step, deed.outcome.is_none(), Message::EndPicked(None), session);
    let rows = answers(choices.chain([Choice { id: "end-open".to_owned(), ..open }]));
    Some(column![label(session.t("act-outcome")), rows].spacing(space::S).into())
}

/// "Not yet": with the day on which silence will be seen by itself.
fn open_choice(step: &Step, on: bool, message: Message, session: &Session) -> Choice<Message> {
    let choice = Choice::new("outcome-open", session.t("act-outcome-none"), on, message);
    let theirs = step.deadlines(session).into_iter().find(|deadline| waits(deadline));
    match theirs.and_then(|deadline| deadline.last_day) {
        Some(day) => {
            choice.hint(session.tf("act-outcome-none-day", &[("date", session.day(day).into())]))
        }
        None => choice,
    }
}

fn waits(deadline: &Deadline) -> bool {
    deadline.whose != Whose::Parent && matches!(deadline.state, State::Open | State::Unsure)
}

fn outcome_words(step: &Step, outcome: &OutcomeId, session: &Session) -> String {
    let words = step.say(&format!("outcome-{}", outcome.key()), session);
    words.unwrap_or_else(|| outcome.to_string())
}

fn done<'a>(step: &'a Step, record: &'a StepRecord, session: &'a Session) -> Element<'a, Message> {
    let date = session.date(record.on, DateStyle::Full);
    let (said, undo) = match record.status {
        StepStatus::Done => ("act-was-done", "act-undo-done"),
        StepStatus::Skipped => ("act-was-skipped", "act-undo-skip"),
    };
    let kind = if record.status == StepStatus::Done { Chip::Done } else { Chip::Quiet };
    let mut rows =
        column![notice(kind, session.tf(said, &[("date", date.into())]))].spacing(space::M);
    if !record.note.is_empty() {
        rows = rows.push(body(record.note.as_str()));
    }
    if record.status == StepStatus::Done {
        let places = step.standpoints(session).filter_map(|stand| {
            let situation = session.content.situation(&stand.id)?;
            Some((stand, situation.rungs.iter().find(|rung| rung.step == step.id)?))
        });
        for (stand, rung) in places {
            rows = rows.push(outcomes(step, stand, rung, session));
        }
        rows = rows.push(silent(step, session));
    }
    let undo = quiet(session.t(undo)).id("act-undo").on_press(Message::UndonePressed);
    rows.push(undo).into()
}

/// How the step ended in one situation, as rows to choose from.
fn outcomes<'a>(
    step: &'a Step,
    stand: &'a Standpoint,
    rung: &'a Rung,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    if !rung.outcomes.iter().any(|outcome| outcome.id != NO_ANSWER) {
        return None;
    }
    let told = told_outcome(step, &stand.id, session);
    let several = step.standpoints(session).nth(1).is_some();
    let pick = |outcome| Message::OutcomePicked(stand.id.clone(), outcome);
    let id = |end: &str| {
        if several { format!("outcome-{}-{end}", stand.id) } else { format!("outcome-{end}") }
    };
    let known = rung.outcomes.iter().filter(|outcome| outcome.id != NO_ANSWER).map(|outcome| {
        let words = outcome_words(step, &outcome.id, session);
        let on = told == Some(&outcome.id);
        Choice::new(id(outcome.id.as_str()), words, on, pick(Some(outcome.id.clone())))
    });
    let open = Choice { id: id("open"), ..open_choice(step, told.is_none(), pick(None), session) };
    let question = if several {
        let place = short(&stand.id, session);
        session.tf("act-outcome-in", &[("situation", place.into())])
    } else {
        session.t("act-outcome")
    };
    let mut whole = Column::new().push(label(question)).push(answers(known.chain([open])));
    if let Some(next) = told.and_then(|outcome| next(rung, outcome, session)) {
        whole = whole.push(body_strong(next));
    }
    Some(whole.spacing(space::S).into())
}

/// The outcome that the parent told for this situation.
fn told_outcome<'a>(
    step: &Step,
    situation: &SituationId,
    session: &'a Session,
) -> Option<&'a OutcomeId> {
    let told = session.dossier.situation(situation)?.outcomes.get(&step.id);
    let first_version = || step.record(session).and_then(|record| record.outcome.as_ref());
    told.map(|told| &told.outcome).or_else(first_version)
}

/// What comes after an outcome, in words.
fn next(rung: &Rung, outcome: &OutcomeId, session: &Session) -> Option<String> {
    let key = rung.outcomes.iter().find(|known| known.id == *outcome)?.to.key();
    let end = session.find(&format!("end-{key}.text"));
    let end = end.or_else(|| session.find(&format!("end-{key}")));
    end.or_else(|| session.find(&format!("step-{key}")))
}

/// The other side's last day went by without an answer: worked out, never told.
fn silent<'a>(step: &'a Step, session: &'a Session) -> Option<Element<'a, Message>> {
    let silent = |stand: &&Standpoint| {
        stand.walk.outcomes.iter().any(|one| one.derived && one.step == step.id)
    };
    let mut stands = step.standpoints(session).filter(silent).peekable();
    stands.peek()?;
    let late = step
        .deadlines(session)
        .into_iter()
        .find(|deadline| deadline.whose != Whose::Parent && deadline.state == State::Late);
    let words = match late.and_then(|deadline| deadline.last_day) {
        Some(day) => session.tf("act-silent-day", &[("date", session.day(day).into())]),
        None => session.t("act-silent"),
    };
    let mut rows = Column::new().push(notice(Chip::Theirs, words));
    rows = rows.push(step.say("outcome-no-answer", session).map(body_strong));
    Some(rows.push(step.say("silence", session).map(body)).spacing(space::XS).into())
}

impl Step {
    /// The outcomes that can be told here; silence is never told.
    pub(super) fn told_outcomes<'a>(
        &self,
        place: &Place,
        session: &'a Session,
    ) -> Vec<&'a OutcomeId> {
        let here = |stand: &&Standpoint| match place {
            Place::All => true,
            Place::In(id) => stand.id == *id,
        };
        let mut known: Vec<&OutcomeId> = Vec::new();
        for stand in self.standpoints(session).filter(here) {
            let situation = session.content.situation(&stand.id);
            let rung = situation.and_then(|one| one.rungs.iter().find(|rung| rung.step == self.id));
            for outcome in rung.into_iter().flat_map(|rung| &rung.outcomes) {
                if outcome.id != NO_ANSWER && !known.contains(&&outcome.id) {
                    known.push(&outcome.id);
                }
            }
        }
        known
    }
}
