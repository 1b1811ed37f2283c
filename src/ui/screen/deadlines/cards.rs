//! One clock: the cards of its deadlines, those that run first.

use iced::widget::{Column, column, row};

use super::{Deadlines, Message};
use crate::{
    case::{Deadline, State},
    ui::{
        screen::clock,
        session::Session,
        theme::{Element, space},
        widget::{
            body, body_strong, buttons::small_link, card, card_title, expander, quiet, small,
        },
    },
};

/// A clock with its title.
pub(super) fn clock<'a>(
    page: &'a Deadlines,
    title: &str,
    mut deadlines: Vec<&'a Deadline>,
    session: &'a Session,
) -> Element<'a, Message> {
    deadlines.sort_by_key(|deadline| order(deadline.state));
    let mut rows = Column::new().push(card_title(session.t(title))).spacing(space::M);
    if deadlines.is_empty() {
        rows = rows.push(small(session.t(&format!("{title}-empty"))));
    }
    for deadline in deadlines {
        rows = rows.push(one(page, deadline, session));
    }
    rows.width(iced::Length::Fill).into()
}

/// What runs first; what is settled last. The nearest day first is kept within each.
const fn order(state: State) -> u8 {
    match state {
        State::Open | State::Late | State::Suspended => 0,
        State::Unsure | State::Conditional => 1,
        State::Met => 2,
        State::Closed => 3,
    }
}

fn one<'a>(
    page: &'a Deadlines,
    deadline: &'a Deadline,
    session: &'a Session,
) -> Element<'a, Message> {
    let head = row![body_strong(clock::name(deadline, session)), clock::state(deadline, session)]
        .spacing(space::S)
        .align_y(iced::Center)
        .wrap();
    let mut rows = column![head, clock::days(deadline, session)].spacing(space::XS);
    if session.dossier.running().nth(1).is_some() {
        let situation = session.t(&format!("situation-{}.short", deadline.situation.key()));
        rows = rows.push(small(situation));
    }
    if !deadline.unsure_because.is_empty() {
        rows = rows.push(unsure(deadline, session));
    }
    let over = deadline.days_left.is_some_and(|left| left < 0);
    if over
        && deadline.state != State::Met
        && let Some(after) = session.deadline(deadline, ".after")
    {
        rows = rows.push(column![body_strong(session.t("days-after-title")), body(after)]);
    }
    let place = (deadline.situation.clone(), deadline.id.clone());
    let open = page.how.contains(&place);
    let how = expander(session.t("days-how"), open, Message::HowPressed(place.0, place.1), || {
        clock::how(deadline, session, Message::LinkPressed)
    });
    card(rows.push(how))
}

/// The questions whose answer would make sure whether it applies.
fn unsure<'a>(deadline: &'a Deadline, session: &'a Session) -> Element<'a, Message> {
    let mut rows = column![small(session.t("days-unsure"))].spacing(2);
    for fact in &deadline.unsure_because {
        rows = rows.push(body(session.t(&format!("question-fact-{}", fact.key()))));
    }
    let answer = quiet(session.t("days-answer")).on_press(Message::AnswerPressed);
    rows.push(answer).into()
}

/// A link that fills in a date.
pub(super) fn fill(message: Message, session: &Session) -> Element<'_, Message> {
    small_link(session.t("days-fill-in")).on_press(message).into()
}
