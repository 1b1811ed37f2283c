//! The card of the one next step.

use iced::widget::{Column, row};

use super::{Message, Overview, Panel, now_steps};
use crate::{
    case::{Deadline, PlanStep, State},
    content::{Step, Whose},
    i18n::{
        format::DateStyle,
        terms::{period, reason},
    },
    ids::SituationId,
    ui::{
        icon::Icon,
        screen::{clock, conflict, difference::serves, overview::side::capital, warnings},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, accent_card, body,
            buttons::{plain_face, small_link},
            card, card_title, chip, icon,
            info::Role,
            link, measure, notice, now_title,
            press::Press,
            primary, quiet, secondary, small, tinted_card,
        },
    },
};

/// As many other steps as this stand on the overview.
const ALSO: usize = 5;

/// The parent's own open deadline of a step: the nearest.
fn own_deadline<'a>(
    step: &Step,
    situations: &[SituationId],
    session: &'a Session,
) -> Option<&'a Deadline> {
    let mine = session.case.deadlines.iter().filter(|one| {
        one.whose == Whose::Parent
            && situations.contains(&one.situation)
            && step.deadlines.contains(&one.id)
            && matches!(one.state, State::Open | State::Unsure | State::Late)
    });
    mine.filter(|one| one.last_day.is_some())
        .min_by_key(|one| (one.state == State::Late, one.day()))
}

impl Overview {
    pub(super) fn next_step<'a>(
        &'a self,
        place: &'a PlanStep,
        step: &'a Step,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let key = format!("step-{}", step.id.key());
        let deadline = own_deadline(step, &place.situations, session);
        let mut rows = Column::new()
            .push(serves(&place.situations, session))
            .push(now_title(session.t(&key)))
            .push(session.find(&format!("{key}.lead")).map(|words| measure(body(words))));
        rows = rows.push(deadline.map(|deadline| days(deadline, session)));
        rows = rows.push(warnings::alerts(step, session));
        let mut conflicts = conflict::sentences(&step.id, session);
        conflicts.extend(warnings::own_words(step, session));
        rows = rows.push(warnings::lines(session.t("act-warning"), &conflicts));
        rows = rows.push(more(step, deadline.is_some(), session));
        rows = rows.push(self.buttons(step, &key, session));
        if let Some(panel) = self.open {
            let part = match panel {
                Panel::Write => "write",
                Panel::Why => "why",
            };
            let words = session.find(&format!("{key}.{part}"));
            rows = rows.push(words.map(|words| tinted_card(measure(body(words)))));
        }
        accent_card(rows.spacing(space::M))
    }

    fn buttons<'a>(
        &'a self,
        step: &'a Step,
        key: &str,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let done = primary(session.t("overview-done")).id("overview-done");
        let mut buttons = row![done.on_press(Message::DonePressed(step.id.clone()))];
        if session.find(&format!("{key}.write")).is_some() {
            let write = secondary(session.t("overview-write")).id("overview-write");
            let on = self.open == Some(Panel::Write);
            buttons = buttons.push(write.on(on).on_press(Message::PanelPressed(Panel::Write)));
        }
        if session.find(&format!("{key}.why")).is_some() {
            let why = link(session.t("overview-why")).id("overview-why");
            let on = self.open == Some(Panel::Why);
            buttons = buttons.push(why.on(on).on_press(Message::PanelPressed(Panel::Why)));
        }
        buttons.spacing(space::S).align_y(iced::Center).wrap().into()
    }
}

/// What can be done now as well, in a card of its own: quieter than the one thing to do. Each step
/// stands there once, with the situations that it serves.
pub(super) fn also(session: &Session) -> Option<Element<'_, Message>> {
    let others: Vec<(&PlanStep, &Step)> = now_steps(session).skip(1).collect();
    if others.is_empty() {
        return None;
    }
    let mut rows = Column::new().push(card_title(session.t("overview-also"))).spacing(space::XXS);
    for (place, step) in others.iter().take(ALSO) {
        rows = rows.push(other(place, step, session));
    }
    let more = others.len().saturating_sub(ALSO);
    let more = (more > 0).then(|| {
        let words = session.tf("overview-also-more", &[("n", more.into())]);
        quiet(words).id("overview-also-more").on_press(Message::WayPressed)
    });
    Some(card(rows.push(more)))
}

fn other<'a>(place: &PlanStep, step: &'a Step, session: &'a Session) -> Element<'a, Message> {
    let title = session.t(&format!("step-{}", step.id.key()));
    let words = body(title.clone()).line_height(1.35);
    let mut lines = Column::new().push(words).spacing(space::XXS).width(iced::Fill);
    lines = lines.push(serves(&place.situations, session));
    if !warnings::grave(step, session).is_empty() {
        lines = lines.push(mind(session));
    }
    let day = place.day.map(|day| {
        let date = [("date", clock::short_day(day, session).into())];
        chip(Chip::Yours, session.tf("ladder-yours", &date))
    });
    let line = row![icon(Icon::Right, 18.0), lines.push(day)].spacing(10);
    Press::new(Role::Link, title, line)
        .id(format!("overview-also-{}", step.id))
        .on_press(Message::StepPressed(step.id.clone()))
        .start()
        .width(iced::Fill)
        .padding([8.0, 6.0])
        .face(plain_face)
        .into()
}

/// A sign that something weighty must be read first.
fn mind(session: &Session) -> Element<'_, Message> {
    chip(Chip::Yours, session.t("act-warning-grave"))
}

/// The cautious day, the law's day softer below it, and why it moved.
fn days<'a>(deadline: &'a Deadline, session: &'a Session) -> Element<'a, Message> {
    let mut rows = Column::new().spacing(6);
    let Some(last) = deadline.last_day else { return rows.into() };
    if deadline.state == State::Late {
        let words = session.tf("overview-late", &[("date", session.day(last).into())]);
        let after = session.deadline(deadline, ".after");
        let after = after.map(|words| measure(body(words)));
        return rows.push(notice(Chip::Lost, words)).push(after).spacing(space::S).into();
    }
    let own = deadline.day().unwrap_or(last);
    let days = [("date", session.day(own).into())];
    rows = rows.push(chip(Chip::Yours, session.tf("overview-do-by", &days)));
    if own != last {
        let law = [("date", session.day(last).into())];
        rows = rows.push(chip(Chip::Quiet, session.tf("overview-law", &law)));
    }
    if deadline.state == State::Unsure {
        rows = rows.push(small(session.t("overview-unsure")));
    }
    rows.push(moved(deadline, session).map(|words| small(capital(&words)))).into()
}

/// The quiet links below the days: how they were computed, and the whole step.
fn more<'a>(step: &'a Step, has_days: bool, session: &'a Session) -> Element<'a, Message> {
    let how = has_days.then(|| {
        let how = small_link(session.t("overview-how")).id("overview-how");
        how.on_press(Message::HowPressed)
    });
    // How much there is to mind stands in the link, so that nobody misses it.
    let mind = warnings::others(step, session).len();
    let all = match mind {
        0 => session.t("overview-all"),
        n => session.tf("overview-all-mind", &[("n", n.into())]),
    };
    let all = small_link(all).id("overview-all");
    let all = all.on_press(Message::StepPressed(step.id.clone()));
    row![].push(how).push(all).spacing(space::M).align_y(iced::Center).wrap().into()
}

/// "Zes weken na 13 november is eerste kerstdag. Daarom schuift de laatste dag op."
fn moved(deadline: &Deadline, session: &Session) -> Option<String> {
    let from = session.date(deadline.from, DateStyle::Long);
    let (texts, language) = (&session.texts, session.language());
    let length = deadline.period.map(|one| period(texts, language, one))?;
    let mut values = vec![("period", length.into()), ("date", from.into())];
    match deadline.moved_by.first() {
        Some(first) => {
            values.push(("reason", reason(texts, language, first.reason).into()));
            values.push(("end", session.day(first.date).into()));
            Some(session.tf("overview-moved", &values))
        }
        None => Some(session.tf("overview-counted", &values)),
    }
}
