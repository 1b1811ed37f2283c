//! Now and later: what is law today, how things are done, and what is only planned.

use iced::{
    Length,
    widget::{Column, column, container, row},
};

use crate::{
    content::{Change, ChangeStatus},
    i18n::format::DateStyle,
    ids::ChangeId,
    ui::{
        action::Action,
        screen::clock,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, card, card_title, chip, expander, lead, measure, page,
            page_title, soft, strong_small, words::soft_ink,
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Later {
    /// The change whose sources are unfolded.
    open: Option<ChangeId>,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    SourcesPressed(ChangeId),
    LinkPressed(String),
}

impl Later {
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
        let now = column![]
            .push(self.part(ChangeStatus::Law, session))
            .push(self.part(ChangeStatus::Practice, session))
            .spacing(space::XL);
        let planned = Column::new().push(self.part(ChangeStatus::Planned, session));
        let parts: Element<'a, Message> = if session.wide() {
            let half = |part| container(part).width(Length::FillPortion(1));
            row![half(now), half(planned)].spacing(space::L).into()
        } else {
            column![now, planned].spacing(space::XL).into()
        };
        let rows = Column::new()
            .push(page_title(session.t("later-title")))
            .push(measure(lead(session.t("later-lead")).style(soft_ink)))
            .push(parts);
        page(rows)
    }

    /// All of one status, under its own heading.
    fn part<'a>(
        &'a self,
        status: ChangeStatus,
        session: &'a Session,
    ) -> Option<Element<'a, Message>> {
        let (title, words) = match status {
            ChangeStatus::Law => ("later-now", "later-now-text"),
            ChangeStatus::Practice => ("later-practice", "later-practice-text"),
            ChangeStatus::Planned => ("later-planned", "later-planned-text"),
        };
        let head = column![card_title(session.t(title)), soft(session.t(words))];
        let mut rows = column![head.spacing(space::XXS)].spacing(space::S);
        let mut none = true;
        for change in session.content.changes.iter().filter(|change| change.status == status) {
            none = false;
            rows = rows.push(self.one(change, session));
        }
        (!none).then(|| rows.into())
    }

    fn one<'a>(&'a self, change: &'a Change, session: &'a Session) -> Element<'a, Message> {
        let key = format!("change-{}", change.id.key());
        let (kind, status) = match change.status {
            ChangeStatus::Law => (Chip::Done, "help-change-law"),
            ChangeStatus::Practice => (Chip::Quiet, "help-change-practice"),
            ChangeStatus::Planned => (Chip::Quiet, "help-change-planned"),
        };
        let when = match change.when.as_str() {
            "" => "none".to_owned(),
            when => when
                .parse()
                .map_or_else(|_| when.to_owned(), |date| session.date(date, DateStyle::Long)),
        };
        let status = session.tf(status, &[("when", when.into())]);
        let open = self.open.as_ref() == Some(&change.id);
        let toggle = Message::SourcesPressed(change.id.clone());
        let sources = expander(session.t("act-sources"), open, toggle, || {
            clock::sources(&change.sources, session, Message::LinkPressed)
        });
        let rows = column![body_strong(session.t(&key)), chip(kind, status)]
            .push(session.find(&format!("{key}.text")).map(body))
            .push(clock::confidence(change.confidence, session).map(strong_small))
            .push(sources);
        card(rows.spacing(space::XS))
    }
}
