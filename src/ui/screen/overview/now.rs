//! The card of the one next step.

use iced::widget::{Column, row};

use super::{Message, Overview, Panel};
use crate::{
    case::{Deadline, State},
    content::{Step, Whose},
    i18n::{
        format::DateStyle,
        terms::{period, reason},
    },
    ids::SituationId,
    ui::{
        icon::Icon,
        screen::{overview::side::capital, warnings},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, accent_card, body, buttons::quiet_with, buttons::small_link, card, card_title,
            chip, link, measure, notice, now_title, primary, secondary, small, tinted_card,
        },
    },
};

/// The parent's own open deadline of a step: the nearest.
pub(super) fn own_deadline<'a>(
    step: &Step,
    situation: &SituationId,
    session: &'a Session,
) -> Option<&'a Deadline> {
    let mine = session.case.deadlines.iter().filter(|one| {
        one.whose == Whose::Parent
            && one.situation == *situation
            && step.deadlines.contains(&one.id)
            && matches!(one.state, State::Open | State::Unsure | State::Late)
    });
    mine.filter(|one| one.last_day.is_some())
        .min_by_key(|one| (one.state == State::Late, one.day()))
}

impl Overview {
    pub(super) fn next_step<'a>(
        &'a self,
        situation: &'a SituationId,
        step: &'a Step,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let key = format!("step-{}", step.id.key());
        let deadline = own_deadline(step, situation, session);
        let mut rows = Column::new()
            .push(now_title(session.t(&key)))
            .push(session.find(&format!("{key}.lead")).map(|words| measure(body(words))));
        rows = rows.push(deadline.map(|deadline| days(deadline, session)));
        rows = rows.push(warnings::alerts(step, session));
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

/// What can be done now as well, in a card of its own: quieter than the one thing to do.
pub(super) fn also<'a>(step: &'a Step, session: &'a Session) -> Option<Element<'a, Message>> {
    let mut rows = Column::new().push(card_title(session.t("overview-also"))).spacing(2);
    let mut none = true;
    for other in others(step, session) {
        none = false;
        let words = session.t(&format!("step-{}", other.id.key()));
        let line = quiet_with(Icon::Right, words).id(format!("overview-also-{}", other.id));
        rows = rows.push(line.on_press(Message::StepPressed(other.id.clone())));
    }
    (!none).then(|| card(rows))
}

/// The other steps that can be taken now, at most four.
fn others<'a>(step: &'a Step, session: &'a Session) -> impl Iterator<Item = &'a Step> {
    let now = session.case.situations.iter().flat_map(|standpoint| &standpoint.now);
    let mut seen = vec![&step.id];
    let mut fresh = Vec::new();
    for id in now {
        if !seen.contains(&id) {
            seen.push(id);
            fresh.push(id);
        }
    }
    fresh.into_iter().filter_map(|id| session.content.steps.get(id)).take(4)
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
