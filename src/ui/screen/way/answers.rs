//! The answers so far: read them, change one; what is no longer used stays and can come back.

use iced::widget::{Column, column, row};

use super::{
    Message, Way,
    question::{answer_words, question_words},
};
use crate::{
    i18n::format::DateStyle,
    ids::{AnswerId, NodeId, StepId},
    ui::{
        screen::clock,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::small_link, card, card_title, notice, quiet, small,
        },
    },
};

/// The answers on this way, in the order of the questions.
pub(super) fn given<'a>(way: &'a Way, session: &'a Session) -> Vec<(&'a NodeId, &'a AnswerId)> {
    let Some(stand) = way.standpoint(session) else { return Vec::new() };
    let answer = |node: &'a NodeId| {
        let answer = session.dossier.answer(&stand.id, node);
        answer.map(|answer| (node, answer))
    };
    stand.walk.path.iter().filter_map(answer).collect()
}

pub(super) fn view<'a>(way: &'a Way, session: &'a Session) -> Element<'a, Message> {
    let mut rows = column![card_title(session.t("way-answers-title"))].spacing(space::M);
    for (node, answer) in given(way, session) {
        let question = question_words(node, session);
        let name = session.tf("way-change-name", &[("question", question.clone().into())]);
        let change = small_link(session.t("way-change"))
            .description(name)
            .id(format!("change-{node}"))
            .on_press(Message::ChangePressed(node.clone()));
        let answer = row![body_strong(answer_words(node, answer, session)), change]
            .spacing(space::S)
            .align_y(iced::Center)
            .wrap();
        rows = rows.push(column![small(question), answer].spacing(2));
    }
    rows = rows.push(dates(way, session)).push(hidden(way, session));
    card(rows)
}

/// The dates that were filled in for this situation: corrected at the deadlines.
fn dates<'a>(way: &'a Way, session: &'a Session) -> Option<Element<'a, Message>> {
    let situation = way.situation(session)?;
    let lines = session.dossier.events_of(situation).map(|event| {
        let name = clock::event_name(&event.event, Some(situation), session);
        let date = session.date(event.date, DateStyle::Long);
        let values = [("date", date.into()), ("event", name.into())];
        body(session.tf("days-event-line", &values)).into()
    });
    let lines: Vec<Element<'a, Message>> = lines.collect();
    if lines.is_empty() {
        return None;
    }
    let correct = small_link(session.t("days-correct")).on_press(Message::HappenedPressed);
    let rows = column![small(session.t("days-events-title"))].extend(lines).push(correct);
    Some(rows.spacing(2).into())
}

/// Answers that are no longer used: kept, and said to be so.
fn hidden<'a>(way: &'a Way, session: &'a Session) -> Option<Element<'a, Message>> {
    let pruned = &way.standpoint(session)?.walk.pruned;
    if pruned.is_empty() {
        return None;
    }
    let lines = pruned.iter().map(|(node, answer)| {
        let values = [
            ("question", question_words(node, session).into()),
            ("answer", answer_words(node, answer, session).into()),
        ];
        small(session.tf("way-because-line", &values)).into()
    });
    let title = session.tf("way-pruned", &[("n", pruned.len().into())]);
    Some(column![body_strong(title)].extend(lines).spacing(2).into())
}

/// What a changed answer did: rungs that are new, answers that are no longer used, and Undo.
pub(super) fn pruned<'a>(way: &'a Way, session: &'a Session) -> Option<Element<'a, Message>> {
    let stand = way.standpoint(session)?;
    let changed = way.changed.as_ref().filter(|changed| changed.situation == stand.id)?;
    let mut rows = Column::new().spacing(space::XS);
    let n = stand.walk.pruned.len();
    if n > 0 {
        rows = rows.push(body_strong(session.tf("way-pruned", &[("n", n.into())])));
        rows = rows.push(body(session.t("way-pruned-why")));
    }
    let fresh: Vec<String> = stand
        .walk
        .reachable
        .iter()
        .map(|rung| &rung.step)
        .filter(|step| !changed.rungs.contains(step))
        .map(|step: &StepId| session.t(&format!("step-{}", step.key())))
        .collect();
    if !fresh.is_empty() {
        rows = rows.push(notice(
            Chip::Here,
            session.tf("way-new-steps", &[("steps", fresh.join(", ").into())]),
        ));
    }
    let undo = quiet(session.t("way-undo")).id("way-undo").on_press(Message::UndoPressed);
    Some(card(rows.push(undo)))
}
