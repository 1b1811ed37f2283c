//! Good to know: cost, what binds, clocks, where to turn, where it stands, and how sure we are.

use iced::widget::{Column, Row, column, row};

use super::{Message, Step};
use crate::{
    content::{self, Binding, Confidence, Cost, StopsClock},
    i18n::format::DateStyle,
    ids::TermId,
    ui::{
        icon::Icon,
        screen::{clock, glossary},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong,
            buttons::{quiet_with, small_link},
            card, card_title, icon, notice, small, strong_small, tinted_card,
        },
    },
};

pub(super) fn good_to_know<'a>(
    step: &'a Step,
    rules: &'a content::Step,
    session: &'a Session,
) -> Element<'a, Message> {
    let cost = match rules.cost {
        Cost::Free => "act-cost-free",
        Cost::CourtFee => "act-cost-court-fee",
        Cost::CourtFeeAndLawyer => "act-cost-court-fee-and-lawyer",
    };
    let binding = match rules.binding {
        Binding::None => "act-binding-none",
        Binding::Advice => "act-binding-advice",
        Binding::Decision => "act-binding-decision",
        Binding::Judgment => "act-binding-judgment",
    };
    let stops = match rules.stops_clock {
        StopsClock::No => "act-clock-no",
        StopsClock::Theirs => "act-clock-theirs",
        StopsClock::Unclear => "act-clock-unclear",
    };
    let mut rows = column![card_title(session.t("act-facts"))].spacing(space::S);
    for (sign, key) in [(Icon::Info, cost), (Icon::Court, binding), (Icon::Clock, stops)] {
        rows = rows.push(row![icon(sign, 20.0), body(session.t(key))].spacing(space::S));
    }
    rows = rows.push(clock::confidence(rules.confidence, session).map(strong_small));
    if let Some(review_by) = session.content.outdated(&step.id, session.today) {
        let date = session.date(review_by, DateStyle::Long);
        rows = rows.push(notice(Chip::Yours, session.tf("act-stale", &[("date", date.into())])));
    }
    if !session.content.is_signed(&step.id) {
        rows = rows.push(small(session.t("act-unsigned")));
    }
    card(rows)
}

/// The words of this page that are explained, each unfolding where it stands.
pub(super) fn words<'a>(
    step: &'a Step,
    rules: &'a content::Step,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let known = |id: &TermId| session.content.glossary.iter().find(|term| term.id == *id);
    let terms: Vec<_> = rules.glossary.iter().filter_map(known).collect();
    if terms.is_empty() {
        return None;
    }
    let links = terms.iter().map(|term| {
        let word = glossary::word_of(term, session);
        small_link(session.tf("way-word", &[("word", word.into())]))
            .on(step.word.as_ref() == Some(&term.id))
            .on_press(Message::WordPressed(term.id.clone()))
            .into()
    });
    let links = Row::with_children(links).spacing(space::M).wrap();
    let open = step.word.as_ref().and_then(|word| glossary::explained(word, session));
    let whole = column![body_strong(session.t("act-words")), links].spacing(space::XS);
    Some(whole.push(open.map(tinted_card)).into())
}

/// The bodies to turn to, with what they do; a number only where its source was seen.
pub(super) fn bodies<'a>(
    rules: &'a content::Step,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let bodies: Vec<_> =
        session.content.bodies.iter().filter(|body| rules.bodies.contains(&body.id)).collect();
    if bodies.is_empty() {
        return None;
    }
    let mut rows = column![card_title(session.t("act-bodies"))].spacing(space::M);
    for known in bodies {
        let mut lines = Column::new().push(body_strong(known.name.clone())).spacing(2);
        lines = lines.push(session.find(&format!("body-{}.what", known.id.key())).map(body));
        if let Some(phone) = &known.phone {
            let sure = known.phone_confidence.unwrap_or(known.confidence) == Confidence::S;
            let check = session.t("act-phone-check");
            let words = if sure { phone.clone() } else { format!("{phone} ({check})") };
            lines = lines.push(row![icon(Icon::Phone, 16.0), body(words)].spacing(space::XS));
        }
        if let Some(url) = &known.url {
            let open = quiet_with(Icon::External, url.clone());
            lines = lines.push(open.on_press(Message::LinkPressed(url.clone())));
        }
        rows = rows.push(lines);
    }
    Some(card(rows))
}

pub(super) fn sources<'a>(
    rules: &'a content::Step,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let list = clock::sources(&rules.sources, session, Message::LinkPressed);
    let title = card_title(session.t("act-sources"));
    (!rules.sources.is_empty()).then(|| card(column![title, list].spacing(space::S)))
}
