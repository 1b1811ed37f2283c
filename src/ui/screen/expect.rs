//! What to expect: numbers of bodies and situations, only with their year and their source.

use iced::widget::{Column, column};

use crate::{
    content::Expectation,
    ids::ExpectationId,
    ui::{
        action::Action,
        screen::clock,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, card, chip, expander, lead, measure, page, page_title,
            strong_small, words::soft_ink,
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Expect {
    /// The numbers whose sources are unfolded.
    open: Option<ExpectationId>,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    SourcesPressed(ExpectationId),
    LinkPressed(String),
}

impl Expect {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _session: &Session) -> Action<Message> {
        match message {
            Message::SourcesPressed(id) => {
                self.open = (self.open.as_ref() != Some(&id)).then_some(id);
                Action::None
            }
            Message::LinkPressed(url) => Action::OpenLink(url),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let mut rows = column![
            page_title(session.t("expect-title")),
            lead(session.t("expect-lead")).style(soft_ink),
        ];
        if session.content.expectations.is_empty() {
            rows = rows.push(body(session.t("expect-none")));
        }
        for one in &session.content.expectations {
            rows = rows.push(self.one(one, session));
        }
        page(Column::new().push(measure(rows.spacing(space::M))))
    }

    fn one<'a>(&'a self, one: &'a Expectation, session: &'a Session) -> Element<'a, Message> {
        let body_name = one.body.as_ref().and_then(|id| {
            session.content.bodies.iter().find(|body| body.id == *id).map(|body| body.name.clone())
        });
        let about = body_name.or_else(|| {
            let topic = one.topic.as_ref()?;
            session.find(&format!("situation-{}.short", topic.key()))
        });
        let open = self.open.as_ref() == Some(&one.id);
        let toggle = Message::SourcesPressed(one.id.clone());
        let sources = expander(session.t("act-sources"), open, toggle, || {
            clock::sources(&one.sources, session, Message::LinkPressed)
        });
        let year = session.tf("expect-year", &[("year", one.year.clone().into())]);
        let rows = Column::new()
            .push(about.map(body_strong))
            .push(chip(Chip::Quiet, year))
            .push(body(session.t(&format!("expectation-{}", one.id.key()))))
            .push(clock::confidence(one.confidence, session).map(strong_small))
            .push(sources);
        card(rows.spacing(space::XS))
    }
}
