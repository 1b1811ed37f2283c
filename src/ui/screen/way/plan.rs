//! Where the questions end: what it means, what can be done now, and why.

use iced::{
    Length, border,
    widget::{Column, column, row},
};

use super::{
    Message, Open, Way, answers, choose,
    question::{answer_words, question_words},
    rungs::{Place, Rung, rungs},
};
use crate::{
    ids::{NodeId, SituationId},
    ui::{
        screen::{clock, conflict, glossary::step_title},
        session::Session,
        theme::{Element, corner, space},
        widget::{
            Chip, body, body_strong,
            buttons::small_link,
            card, chip,
            info::Role,
            lead, link, measure, page_title,
            press::{Face, Press, Status},
            secondary, small,
            words::soft_ink,
        },
    },
};

pub(super) fn view<'a>(
    way: &'a Way,
    situation: &'a SituationId,
    session: &'a Session,
) -> Element<'a, Message> {
    let Some(stand) = way.standpoint(session) else { return choose::look(situation, session) };
    let mut whole = Column::new().spacing(space::L);
    if let Some(end) = &stand.walk.end {
        let key = format!("end-{}", end.key());
        let mut head = column![
            small(session.t(&format!("situation-{}.short", situation.key()))),
            page_title(session.t(&key)),
        ];
        if let Some(text) = session.find(&format!("{key}.text")) {
            head = head.push(lead(text).style(soft_ink));
        }
        whole = whole.push(head.spacing(space::XS));
    }
    whole = whole.push(now(situation, session));
    if let Some(pruned) = answers::pruned(way, session) {
        whole = whole.push(pruned);
    }
    let happened = secondary(session.t("way-happened")).on_press(Message::HappenedPressed);
    let back = way.can_go_back(session).then_some(Message::BackPressed);
    let back = link(session.t("way-back")).id("way-back").on_press_maybe(back);
    whole = whole.push(row![happened, back].spacing(space::S).align_y(iced::Center).wrap());
    whole = whole.push(links(way, session)).push(choose::poster(situation, session));
    if way.open == Some(Open::Answers) {
        whole = whole.push(answers::view(way, session));
    } else if let Some(because) = because(way, session) {
        whole = whole.push(because);
    }
    measure(whole)
}

/// The answers so far, and one more situation.
fn links<'a>(way: &'a Way, session: &'a Session) -> Element<'a, Message> {
    let mut links = row![].spacing(space::M);
    let given = answers::given(way, session).len();
    if given > 0 {
        let words = session.tf("way-answers", &[("n", given.into())]);
        let on = way.open == Some(Open::Answers);
        let link = small_link(words).on(on).on_press(Message::OpenPressed(Open::Answers));
        links = links.push(link);
    }
    if session.dossier.running().nth(1).is_none() {
        let add = small_link(session.t("way-add")).id("way-add");
        links = links.push(add.on_press(Message::AddPressed));
    }
    if let Some(situation) = way.situation(session) {
        let leave = small_link(session.t("way-leave")).id("way-leave");
        links = links.push(leave.on_press(Message::LeftPressed(situation.clone())));
    }
    links.wrap().into()
}

/// The steps that can be taken now, the one with the nearest last day first.
fn now<'a>(situation: &'a SituationId, session: &'a Session) -> Element<'a, Message> {
    let all = rungs(&session.content, Some(&session.dossier), Some(&session.case), situation);
    let stand = session.case.situations.iter().find(|stand| stand.id == *situation);
    let order = stand.map(|stand| stand.now.as_slice()).unwrap_or_default();
    let mut rows = column![body_strong(session.t("way-now-title"))].spacing(space::S);
    if order.is_empty() {
        rows = rows.push(body(session.t("way-now-none")));
    }
    for step in order {
        rows =
            rows.push(all.iter().find(|rung| rung.step == *step).map(|rung| row_of(rung, session)));
    }
    rows.into()
}

fn row_of<'a>(rung: &Rung, session: &'a Session) -> Element<'a, Message> {
    let title = step_title(&rung.step, session);
    let mut words = column![body_strong(title.clone())].spacing(space::XXS).width(Length::Fill);
    if let Some(short) = session.find(&format!("step-{}.short", rung.step.key())) {
        words = words.push(small(short));
    }
    if let Some(day) = rung.yours {
        let date = clock::short_day(day, session);
        words = words.push(chip(Chip::Yours, session.tf("ladder-yours", &[("date", date.into())])));
    }
    for said in conflict::sentences(&rung.step, session) {
        words = words.push(small(said));
    }
    let here = rung.place == Place::Here;
    Press::new(Role::Link, title, words)
        .id(format!("now-{}", rung.step))
        .on_press(Message::StepPressed(rung.step.clone()))
        .start()
        .width(Length::Fill)
        .padding([12.0, 16.0])
        .face(move |theme, status| {
            let palette = theme.palette;
            let hovered = matches!(status, Status::Hovered | Status::Held);
            let edge = if here { palette.primary } else { palette.edge };
            Face {
                background: if here || hovered { palette.tint } else { palette.card },
                text: Some(palette.ink),
                border: border::rounded(corner::ANSWER).width(theme.edge()).color(edge),
                ..Face::bare()
            }
        })
        .into()
}

/// "You see this because you answered …": the answers that led to the end.
fn because<'a>(way: &'a Way, session: &'a Session) -> Option<Element<'a, Message>> {
    let stand = way.standpoint(session)?;
    let end = stand.walk.end.as_ref()?;
    let used = &stand.walk.trace.iter().find(|trace| trace.node == *end)?.because;
    if used.is_empty() {
        return None;
    }
    let mut rows = column![body_strong(session.t("way-because"))].spacing(space::XS);
    for because in used {
        let question: &NodeId = &because.question;
        let values = [
            ("question", question_words(question, session).into()),
            ("answer", answer_words(question, &because.answer, session).into()),
        ];
        rows = rows.push(small(session.tf("way-because-line", &values)));
    }
    Some(card(rows))
}
