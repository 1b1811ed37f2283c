//! Help from a person: the parent's own people first, then the national bodies.

use iced::widget::{Column, column, row};

use crate::{
    content::{Body, Confidence},
    dossier::{Contact, Party},
    i18n::format::DateStyle,
    ui::{
        action::Action,
        icon::Icon,
        screen::{Screen, clock},
        session::Session,
        theme::{Element, space},
        widget::{
            body, body_strong,
            buttons::{quiet_with, small_link},
            card, card_title, icon, lead, measure, page, page_title, row_with_side, small, soft,
            strong_small, tinted_card,
            words::soft_ink,
        },
    },
};

/// This screen remembers nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Help;

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    LinkPressed(String),
    Went(Screen),
}

impl Help {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _session: &Session) -> Action<Message> {
        match message {
            Message::LinkPressed(url) => Action::OpenLink(url),
            Message::Went(screen) => Action::Go(screen),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let mut people = Column::new().spacing(space::M).push(card_title(session.t("help-bodies")));
        // The steunpunt has a card of its own, with how to find it.
        for one in session.content.bodies.iter().filter(|one| one.id != "steunpunt") {
            people = people.push(national(one, session));
        }
        let own = column![steunpunt(session)].push(own(session)).push(more(session));
        let rows = Column::new()
            .push(page_title(session.t("help-title")))
            .push(measure(lead(session.t("help-lead")).style(soft_ink)))
            .push(row_with_side(session.wide(), own.spacing(space::M), people))
            .push(measure(small(session.t("help-disclaimer"))));
        page(rows)
    }
}

fn steunpunt(session: &Session) -> Element<'_, Message> {
    let title = row![icon(Icon::Help, 24.0), card_title(session.t("help-steunpunt"))];
    tinted_card(
        column![
            title.spacing(space::S).align_y(iced::Center),
            body(session.t("help-steunpunt-text")),
            body(session.t("help-steunpunt-find")),
            body(session.t("help-steunpunt-say")),
        ]
        .spacing(space::S),
    )
}

/// The parent's own school, board, samenwerkingsverband and people, to call or mail.
fn own(session: &Session) -> Option<Element<'_, Message>> {
    if !session.is_open() {
        return None;
    }
    let dossier = &session.dossier;
    let mut rows = Column::new().push(card_title(session.t("help-own"))).spacing(space::M);
    for (key, party) in [
        ("people-swv", &dossier.swv),
        ("people-school", &dossier.school),
        ("people-board", &dossier.board),
    ] {
        rows = rows.push(party_lines(session.t(key), party, session));
    }
    for contact in dossier.contacts.iter().filter(|contact| !contact.crossed_out) {
        rows = rows.push(contact_lines(contact));
    }
    let fill = quiet_with(Icon::PersonPlus, session.t("help-own-fill")).id("help-own-fill");
    let fill = fill.on_press(Message::Went(Screen::People));
    Some(card(rows.push(small(session.t("help-own-hint"))).push(fill)))
}

fn party_lines<'a>(role: String, party: &'a Party, session: &'a Session) -> Element<'a, Message> {
    let name = party.name.trim();
    if name.is_empty() {
        let none = session.t("help-own-none");
        return column![strong_small(role), soft(none)].spacing(2).into();
    }
    let lines = column![strong_small(role), body_strong(name)].push(line(None, &party.person));
    reach(lines, &party.phone, &party.email).into()
}

fn contact_lines(contact: &Contact) -> Element<'_, Message> {
    let mut lines = Column::new();
    if !contact.role.trim().is_empty() {
        lines = lines.push(strong_small(contact.role.as_str()));
    }
    reach(lines.push(body_strong(contact.name.as_str())), &contact.phone, &contact.email).into()
}

fn reach<'a>(
    lines: Column<'a, Message, crate::ui::theme::Theme>,
    phone: &'a str,
    email: &'a str,
) -> Column<'a, Message, crate::ui::theme::Theme> {
    lines.push(line(Some(Icon::Phone), phone)).push(line(Some(Icon::Mail), email)).spacing(2)
}

/// A line that is there only if something stands in it.
fn line(sign: Option<Icon>, words: &str) -> Option<Element<'_, Message>> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    let line = row![].push(sign.map(|sign| icon(sign, 18.0))).push(body(words));
    Some(line.spacing(space::XS).align_y(iced::Center).into())
}

/// The other pages of reference.
fn more(session: &Session) -> Element<'_, Message> {
    let mut rows = column![card_title(session.t("help-more"))].spacing(space::XXS);
    let expect = (Icon::Waiting, "ui-nav-expect", Screen::Expect);
    let expect = (!session.content.expectations.is_empty()).then_some(expect);
    let always = [
        (Icon::Words, "ui-nav-words", Screen::Words),
        (Icon::Calendar, "ui-nav-later", Screen::Later),
    ];
    for (sign, key, screen) in always.into_iter().chain(expect) {
        let link = quiet_with(sign, session.t(key)).id(format!("help-{key}"));
        rows = rows.push(link.on_press(Message::Went(screen)));
    }
    card(rows)
}

fn national<'a>(one: &'a Body, session: &'a Session) -> Element<'a, Message> {
    let key = format!("body-{}", one.id.key());
    let mut rows = Column::new().spacing(space::XS).push(body_strong(one.name.as_str()));
    rows = rows.push(session.find(&format!("{key}.what")).map(body));
    rows = rows.push(session.find(&format!("{key}.cost")).map(body));
    if let Some(phone) = &one.phone {
        // A number that was not seen on an official page of its own is to be checked first.
        let sure = one.phone_confidence == Some(Confidence::S);
        let check = (!sure).then(|| small(session.t("act-phone-check")));
        let line = row![icon(Icon::Phone, 18.0), body_strong(phone.as_str())].push(check);
        rows = rows.push(line.spacing(space::XS).align_y(iced::Center).wrap());
    }
    rows = rows.push(one.address.as_deref().and_then(|words| line(Some(Icon::Mail), words)));
    if let Some(url) = &one.url {
        let host = url.trim_start_matches("https://").trim_start_matches("www.");
        let host = host.split('/').next().unwrap_or(host).to_owned();
        let words = session.tf("help-site", &[("site", host.into())]);
        let link = small_link(words).id(format!("help-site-{}", one.id)).description(url.clone());
        rows = rows.push(link.on_press(Message::LinkPressed(url.clone())));
    }
    rows = rows.push(clock::confidence(one.confidence, session).map(strong_small));
    let date = session.date(one.checked_on, DateStyle::Long);
    let sure = if one.confidence == Confidence::S { "help-checked" } else { "help-check-first" };
    card(rows.push(small(session.tf(sure, &[("date", date.into())]))))
}
