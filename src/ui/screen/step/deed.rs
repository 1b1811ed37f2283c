//! The buttons: done (on which day), skip, and how it ended.

use iced::widget::{Column, column, row};

use super::{Deed, Message, Step};
use crate::{
    content::StepKind,
    dates::Wanted,
    dossier::{StepRecord, StepStatus},
    i18n::format::DateStyle,
    ids::OutcomeId,
    ladder::{Rung, walk::Standing},
    ui::{
        screen::form::DateAsk,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Choice, answers, body, body_strong, label, notice, primary, quiet, secondary,
            small, text_field,
        },
    },
};

pub(super) fn view<'a>(step: &'a Step, session: &'a Session) -> Element<'a, Message> {
    if !session.is_open() {
        return small(session.t("act-look")).into();
    }
    if let Some(deed) = &step.deed {
        return form(deed, session);
    }
    match step.record(session) {
        Some(record) => done(step, record, session),
        None if standing(step, session) == Some(Standing::Closed) => {
            body(session.t("act-closed")).into()
        }
        None if step.rules(session).is_some_and(|rules| rules.kind == StepKind::Watch) => {
            let happened = primary(session.t("way-happened")).id("act-happened");
            let done = secondary(session.t("act-happened-done")).id("act-done");
            row![happened.on_press(Message::HappenedPressed), done.on_press(Message::DonePressed)]
                .spacing(space::S)
                .wrap()
                .into()
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

fn standing(step: &Step, session: &Session) -> Option<Standing> {
    let stand = step.standpoint(session)?;
    stand.walk.reachable.iter().find(|rung| rung.step == step.id).map(|rung| rung.standing)
}

fn form<'a>(deed: &'a Deed, session: &'a Session) -> Element<'a, Message> {
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
    let cancel = quiet(session.t("act-cancel")).on_press(Message::CancelPressed);
    let buttons = row![save, cancel].spacing(space::S).align_y(iced::Center);
    column![day].push(Element::from(note)).push(buttons).spacing(space::M).into()
}

fn done<'a>(step: &'a Step, record: &'a StepRecord, session: &'a Session) -> Element<'a, Message> {
    let date = session.date(record.on, DateStyle::Full);
    let (said, undo) = match record.status {
        StepStatus::Done => ("act-was-done", "act-undo-done"),
        StepStatus::Skipped => ("act-was-skipped", "act-undo-skip"),
    };
    let kind = if record.status == StepStatus::Done { Chip::Done } else { Chip::Quiet };
    let mut rows =
        column![notice(kind, session.tf(said, &[("date", date.into())]))].spacing(space::S);
    if !record.note.is_empty() {
        rows = rows.push(body(record.note.clone()));
    }
    if record.status == StepStatus::Done {
        rows = rows.push(outcomes(step, record, session));
    }
    let undo = quiet(session.t(undo)).id("act-undo").on_press(Message::UndonePressed);
    rows.push(undo).into()
}

/// How the step can end, as rows to choose from.
fn outcomes<'a>(
    step: &'a Step,
    record: &'a StepRecord,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let stand = step.standpoint(session)?;
    let situation = session.content.situation(&stand.id)?;
    let rung = situation.rungs.iter().find(|rung| rung.step == step.id)?;
    if rung.outcomes.is_empty() {
        return None;
    }
    let choice = |id: String, words: String, outcome: Option<OutcomeId>| {
        let chosen = record.outcome == outcome;
        Choice::new(id, words, chosen, Message::OutcomePicked(outcome))
    };
    let known = rung.outcomes.iter().map(|outcome| {
        let words = step.say(&format!("outcome-{}", outcome.id.key()), session);
        let words = words.unwrap_or_else(|| outcome.id.to_string());
        choice(format!("outcome-{}", outcome.id), words, Some(outcome.id.clone()))
    });
    let open = choice("outcome-open".to_owned(), session.t("act-outcome-none"), None);
    let rows = answers(known.chain([open]));
    let mut whole = Column::new().push(label(session.t("act-outcome"))).push(rows);
    if let Some(next) = record.outcome.as_ref().and_then(|id| next(rung, id, session)) {
        whole = whole.push(body_strong(next));
    }
    Some(whole.spacing(space::S).into())
}

/// What comes after an outcome, in words.
fn next(rung: &Rung, outcome: &OutcomeId, session: &Session) -> Option<String> {
    let key = rung.outcomes.iter().find(|known| known.id == *outcome)?.to.key();
    let end = session.find(&format!("end-{key}.text"));
    let end = end.or_else(|| session.find(&format!("end-{key}")));
    end.or_else(|| session.find(&format!("step-{key}")))
}
