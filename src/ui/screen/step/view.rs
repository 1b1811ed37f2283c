//! The page of a step: the day and the buttons first, then the story, and beside it the facts.

use iced::widget::{Column, column, row};

use super::{Message, Step, deed, facts, papers};
use crate::{
    case::{Deadline, State},
    content,
    ui::{
        icon::Icon,
        screen::{clock, conflict, difference::serves, warnings},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, accent_card, body, body_strong, buttons::quiet_with, card, card_title, expander,
            lead, measure, notice, page, page_title, row_with_side, small, words::soft_ink,
        },
    },
};

/// As many warnings as this stand before the buttons; the others follow below them.
const BEFORE: usize = 3;

impl Step {
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let back = quiet_with(Icon::Left, session.t("act-back")).on_press(Message::BackPressed);
        let Some(rules) = self.rules(session) else {
            return page(column![back, notice(Chip::Quiet, session.t("act-missing"))]);
        };
        let title = page_title(session.t(&format!("step-{}", self.id.key())));
        let mut head = column![back, title].spacing(space::XS);
        head = head.push(self.say("lead", session).map(|text| lead(text).style(soft_ink)));
        let said = warnings::others(rules, session);
        // What was done already needs no warning before it is done.
        let before = if self.record(session).is_some() { 0 } else { BEFORE };
        let (first, rest) = said.split_at(said.len().min(before));
        let rest = warnings::lines(session.t("act-warning-more"), rest);
        let shown = self.shown.as_ref().filter(|shown| shown.is_fresh(session));
        let main = column![]
            .push(shown.map(|shown| shown.view(Some(Message::UndoPressed), session)))
            .push(warnings::alerts(rules, session))
            .push(self.now(rules, first, session))
            .push(rest.map(card))
            .push(self.story(rules, session))
            .spacing(space::M);
        let side = column![]
            .push(facts::good_to_know(self, rules, session))
            .push(papers::view(rules, session))
            .push(facts::bodies(rules, session))
            .push(facts::sources(rules, session))
            .spacing(space::M);
        page(column![measure(head), row_with_side(session.wide(), main, side)])
    }

    /// The day, what to mind, and then the buttons.
    fn now<'a>(
        &'a self,
        rules: &'a content::Step,
        mind: &[String],
        session: &'a Session,
    ) -> Element<'a, Message> {
        let mut rows = Column::new().spacing(space::M);
        let deadlines = self.deadlines(session);
        if deadlines.is_empty() {
            rows = rows.push(no_day(rules, session));
        }
        for deadline in deadlines {
            rows = rows.push(self.deadline(deadline, session));
        }
        let found = conflict::find(&self.id, session);
        rows = rows.push(found.and_then(|step| serves(&step.situations, session)));
        if self.deed.is_none() && self.record(session).is_none() {
            let mut said = conflict::sentences(&self.id, session);
            said.extend_from_slice(mind);
            rows = rows.push(warnings::lines(session.t("act-warning"), &said));
        }
        accent_card(rows.push(deed::view(self, session)))
    }

    fn deadline<'a>(
        &'a self,
        deadline: &'a Deadline,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let head = row![body(clock::name(deadline, session)), clock::state(deadline, session)]
            .spacing(space::S)
            .align_y(iced::Center)
            .wrap();
        let open = self.how.contains(&deadline.id);
        let toggle = Message::HowPressed(deadline.id.clone());
        let how = expander(session.t("act-how"), open, toggle, || {
            clock::how(deadline, session, Message::LinkPressed)
        });
        let after =
            (deadline.state == State::Late).then(|| session.deadline(deadline, ".after")).flatten();
        let mut rows = column![head, clock::days(deadline, session)].spacing(space::XS);
        rows = rows.push(after.map(body)).push(how);
        rows.into()
    }

    /// The questions a parent has, each with its answer.
    fn story<'a>(&'a self, rules: &'a content::Step, session: &'a Session) -> Element<'a, Message> {
        let mut rows = Column::new().spacing(space::L);
        for attribute in ["first", "whom"] {
            rows = rows.push(self.part(attribute, session));
        }
        if self.say("write", session).is_some() {
            rows = rows.push(papers::write(self, session));
        }
        for attribute in ["bring", "when", "silence", "why"] {
            rows = rows.push(self.part(attribute, session));
        }
        card(rows.push(facts::words(self, rules, session)))
    }

    fn part<'a>(&self, attribute: &str, session: &'a Session) -> Option<Element<'a, Message>> {
        let text = self.say(attribute, session)?;
        let title = card_title(session.t(&format!("act-{attribute}")));
        Some(measure(column![title, body(text)].spacing(space::XXS)))
    }
}

/// Without a day: the terms that count once their date is known, or that there is none.
fn no_day<'a>(rules: &'a content::Step, session: &'a Session) -> Element<'a, Message> {
    if rules.deadlines.is_empty() {
        return small(session.t("act-no-day")).into();
    }
    let terms = rules.deadlines.iter().map(|id| {
        let name = session.t(&format!("deadline-{}", id.key()));
        let why = session.find(&format!("deadline-{}.why", id.key()));
        column![body_strong(name)].push(why.map(small)).into()
    });
    let terms = Column::with_children(terms).spacing(space::XS);
    column![small(session.t("act-day-unknown")), terms].spacing(space::XS).into()
}
