//! Help from a person, the national bodies, what is law now, and words explained.

use iced::widget::{Column, column, container, row};

use crate::{
    content::{Body, ChangeStatus, Confidence},
    i18n::{Language, format::DateStyle},
    ids::TermId,
    ui::{
        action::Action,
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::small_link, card, card_title, chip, expander, icon,
            lead, measure, page, page_title, row_with_side, small, text_field, tinted_card,
            words::soft_ink,
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Help {
    /// The word that is unfolded.
    open: Option<TermId>,
    /// Letters that the words must hold.
    filter: String,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    WordPressed(TermId),
    FilterTyped(String),
    LinkPressed(String),
}

impl Help {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _session: &Session) -> Action<Message> {
        match message {
            Message::WordPressed(id) => {
                self.open = (self.open.as_ref() != Some(&id)).then_some(id);
                Action::None
            }
            Message::FilterTyped(filter) => {
                self.filter = filter;
                Action::None
            }
            Message::LinkPressed(url) => Action::OpenLink(url),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let mut people = Column::new().spacing(space::M).push(steunpunt(session));
        // The steunpunt has a card of its own, with how to find it.
        for one in session.content.bodies.iter().filter(|one| one.id != "steunpunt") {
            people = people.push(national(one, session));
        }
        let side = column![self.words(session)].push(changes(session)).spacing(space::M);
        let rows = Column::new()
            .push(page_title(session.t("help-title")))
            .push(measure(lead(session.t("help-lead")).style(soft_ink)))
            .push(row_with_side(session.wide(), people, side))
            .push(measure(small(session.t("help-disclaimer"))));
        page(rows)
    }

    fn words<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let wanted = self.filter.trim().to_lowercase();
        let mut rows = Column::new().spacing(space::XXS).push(card_title(session.t("help-words")));
        let field =
            text_field("help-filter", session.t("help-filter"), &self.filter, Message::FilterTyped);
        rows = rows.push(container(Element::from(field)).padding([space::XS, 0.0]));
        let fits = |word: &str| word.to_lowercase().contains(&wanted);
        let found = session.content.glossary.iter().filter(|one| fits(&one.nl) || fits(&one.en));
        let mut none = true;
        for term in found {
            none = false;
            // A parent who reads English meets the Dutch word on every letter: it stays in sight.
            let title = match session.language() {
                Language::Nl => term.nl.clone(),
                Language::En => format!("{} ({})", term.nl, term.en),
            };
            let open = self.open.as_ref() == Some(&term.id);
            let key = format!("glossary-{}", term.id.key());
            rows = rows.push(expander(title, open, Message::WordPressed(term.id.clone()), || {
                body(session.t(&key)).into()
            }));
        }
        card(rows.push(none.then(|| body(session.t("help-no-word")))))
    }
}

fn steunpunt(session: &Session) -> Element<'_, Message> {
    let swv = session.dossier.swv.name.trim();
    let own = (!swv.is_empty())
        .then(|| body_strong(session.tf("help-steunpunt-swv", &[("name", swv.to_owned().into())])));
    let title = row![icon(Icon::Help, 24.0), card_title(session.t("help-steunpunt"))];
    tinted_card(
        column![
            title.spacing(space::S).align_y(iced::Center),
            body(session.t("help-steunpunt-text")),
            body(session.t("help-steunpunt-find")),
        ]
        .push(own)
        .push(body(session.t("help-steunpunt-say")))
        .spacing(space::S),
    )
}

fn national<'a>(one: &'a Body, session: &'a Session) -> Element<'a, Message> {
    let key = format!("body-{}", one.id.key());
    let mut rows = Column::new().spacing(space::XS).push(card_title(one.name.as_str()));
    rows = rows.push(session.find(&format!("{key}.what")).map(body));
    rows = rows.push(session.find(&format!("{key}.cost")).map(body));
    if let Some(phone) = &one.phone
        && one.phone_confidence == Some(Confidence::S)
    {
        let line = row![icon(Icon::Phone, 18.0), body_strong(phone.as_str())];
        rows = rows.push(line.spacing(space::XS).align_y(iced::Center));
    }
    if let Some(address) = &one.address {
        let line = row![icon(Icon::Mail, 18.0), body(address.as_str())];
        rows = rows.push(line.spacing(space::XS).align_y(iced::Center));
    }
    if let Some(url) = &one.url {
        let shown = url.trim_start_matches("https://").trim_start_matches("www.");
        let words = session.tf("help-site", &[("site", shown.trim_end_matches('/').into())]);
        let link = small_link(words).id(format!("help-site-{}", one.id));
        rows = rows.push(link.on_press(Message::LinkPressed(url.clone())));
    }
    let date = session.date(one.checked_on, DateStyle::Long);
    let sure = if one.confidence == Confidence::S { "help-checked" } else { "help-check-first" };
    card(rows.push(small(session.tf(sure, &[("date", date.into())]))))
}

fn changes(session: &Session) -> Option<Element<'_, Message>> {
    if session.content.changes.is_empty() {
        return None;
    }
    let mut rows = Column::new().spacing(space::S).push(card_title(session.t("help-changes")));
    for change in &session.content.changes {
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
        rows = rows.push(
            column![body_strong(session.t(&key)), chip(kind, status)]
                .push(session.find(&format!("{key}.text")).map(body))
                .spacing(space::XXS),
        );
    }
    Some(card(rows))
}
