//! The page of a step: the day and the buttons first, then the story, and beside it the facts.

use iced::{
    Length,
    widget::{Column, column, container, row},
};

use super::{Message, Step, deed, facts, papers};
use crate::{
    case::{Deadline, State},
    content,
    ui::{
        icon::Icon,
        screen::clock,
        session::Session,
        theme::{Element, Theme, space},
        widget::{
            Chip, accent_card, body, buttons::quiet_with, card, card_title, expander, icon, lead,
            measure, notice, page, page_title, row_with_side, small, words::soft_ink,
        },
    },
};

impl Step {
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let back = quiet_with(Icon::Left, session.t("act-back")).on_press(Message::BackPressed);
        let Some(rules) = self.rules(session) else {
            return page(column![back, notice(Chip::Quiet, session.t("act-missing"))]);
        };
        let title = page_title(session.t(&format!("step-{}", self.id.key())));
        let mut head = column![back, title].spacing(space::XS);
        head = head.push(self.say("lead", session).map(|text| lead(text).style(soft_ink)));
        let main = column![]
            .push(self.now(session))
            .push(self.warnings(rules, session))
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

    /// The day and the buttons.
    fn now<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let mut rows = Column::new().spacing(space::S);
        let deadlines = self.deadlines(session);
        if deadlines.is_empty() {
            rows = rows.push(small(session.t("act-no-day")));
        }
        for deadline in deadlines {
            rows = rows.push(self.deadline(deadline, session));
        }
        accent_card(rows.push(deed::view(self, session)))
    }

    /// The warnings that stand with the step, together in one block.
    fn warnings<'a>(
        &'a self,
        rules: &'a content::Step,
        session: &'a Session,
    ) -> Option<Element<'a, Message>> {
        let said = rules.warnings.iter().filter_map(|warning| {
            let words = self.say(&format!("warning-{}", warning.key()), session)?;
            let sign = container(icon(Icon::Warning, 18.0)).style(|theme: &Theme| {
                let text_color = Some(theme.palette.yours);
                container::Style { text_color, ..container::Style::default() }
            });
            let words = body(words).width(Length::Fill);
            Some(row![sign, words].spacing(space::S).into())
        });
        let said: Vec<Element<'a, Message>> = said.collect();
        if said.is_empty() {
            return None;
        }
        let rows = column![card_title(session.t("act-warning"))].spacing(space::S);
        Some(card(rows.extend(said)))
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
        let after = (deadline.state == State::Late)
            .then(|| session.find(&format!("deadline-{}.after", deadline.id.key())))
            .flatten();
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
