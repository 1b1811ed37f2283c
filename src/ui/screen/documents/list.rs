//! The documents, latest first: kind, date, from whom, size; the same file twice is said.

use iced::widget::{column, row};

use super::{Message, details, suggest};
use crate::{
    dossier::{Document, RecordId},
    i18n::format::{self, DateStyle},
    ui::{
        icon::Icon,
        screen::correction,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::quiet_with, card, chip, icon, measure, notice, small,
            words::soft_ink,
        },
    },
};

/// How many documents are shown at once before the rest is left to search.
pub(super) fn view<'a>(
    added: &'a [RecordId],
    declined: &suggest::Declined,
    session: &'a Session,
) -> Element<'a, Message> {
    let mut documents: Vec<&Document> = session.dossier.documents.iter().rev().collect();
    if documents.is_empty() {
        return measure(notice(Chip::Quiet, session.t("papers-empty")));
    }
    documents.sort_by_key(|document| std::cmp::Reverse(document.date.unwrap_or(document.added)));
    documents.sort_by_key(|document| document.crossed_out);
    let mut rows = column![].spacing(space::S);
    for document in documents {
        rows = rows.push(one(document, added.contains(&document.id), declined, session));
    }
    rows.into()
}

/// Another document, listed before, with the same bytes.
fn same<'a>(document: &Document, session: &'a Session) -> Option<&'a Document> {
    let mut earlier = session.dossier.documents.iter();
    let first = earlier.find(|other| other.sha256 == document.sha256)?;
    (first.id != document.id).then_some(first)
}

fn one<'a>(
    document: &'a Document,
    fresh: bool,
    declined: &suggest::Declined,
    session: &'a Session,
) -> Element<'a, Message> {
    let kind = document.kind.as_ref().map(|kind| session.t(&format!("document-{}", kind.key())));
    let title = kind.clone().unwrap_or_else(|| document.name.clone());
    let mut head = row![body_strong(title)].spacing(space::S);
    if fresh {
        head = head.push(chip(Chip::Done, session.t("people-saved")));
    }
    if document.private {
        head = head.push(chip(Chip::Quiet, session.t("papers-private-mark")));
    }
    if document.crossed_out {
        head = head.push(chip(Chip::Quiet, session.t("papers-struck")));
    }
    let mut rows = column![head.align_y(iced::Center).wrap()].spacing(2);
    if kind.is_some() {
        rows = rows.push(small(document.name.clone()));
    }
    rows = rows.push(small(facts(document, session)));
    if !document.note.is_empty() {
        rows = rows.push(measure(body(document.note.as_str())));
    }
    if let Some(same) = same(document, session) {
        let name = same.name.clone();
        let words = session.tf("papers-same", &[("name", name.into())]);
        rows = rows.push(small(words).style(soft_ink));
    }
    let rows = rows.push(suggest::view(document, declined, session));
    let rows = rows.push(correction::marks(&document.id, session));
    let line = row![icon(sign(document), 24.0), rows.push(buttons(document, session))];
    card(line.spacing(space::M))
}

/// Date, from whom, size, in one line.
pub(super) fn facts(document: &Document, session: &Session) -> String {
    let mut facts = Vec::new();
    let date = |date| session.date(date, DateStyle::Long);
    match document.date {
        Some(on) => facts.push(session.tf("papers-dated", &[("date", date(on).into())])),
        None => {
            facts.push(session.tf("papers-added", &[("date", date(document.added).into())]));
        }
    }
    if !document.from.is_empty() {
        let from = document.from.clone();
        facts.push(session.tf("papers-from-line", &[("from", from.into())]));
    }
    facts.push(format::size(document.size, session.language()));
    facts.join(" · ")
}

fn sign(document: &Document) -> Icon {
    match document.extension.as_str() {
        "jpg" | "jpeg" | "png" | "heic" | "webp" | "gif" | "tif" | "tiff" => Icon::Image,
        "eml" | "msg" => Icon::Mail,
        _ => Icon::Documents,
    }
}

fn buttons<'a>(document: &'a Document, session: &'a Session) -> Element<'a, Message> {
    let (id, name) = (&document.id, &document.name);
    let named = |key: &str| session.tf(key, &[("name", name.clone().into())]);
    let strike = if document.crossed_out { "papers-restore" } else { "papers-strike" };
    let open = quiet_with(Icon::Eye, session.t("papers-open"))
        .description(named("papers-open-name"))
        .id(format!("papers-open-{id}"))
        .on_press(Message::LookPressed(id.clone()));
    let edit = quiet_with(Icon::Pencil, session.t("papers-edit"))
        .description(named("papers-edit-name"))
        .id(format!("papers-edit-{id}"))
        .on_press(Message::Details(details::Message::EditPressed(id.clone())));
    let correct = correction::button(id, name.clone(), session, Message::Correction);
    let edit = correct.unwrap_or(edit);
    let strike = quiet_with(Icon::Close, session.t(strike))
        .description(name.clone())
        .on_press(Message::StrikePressed(id.clone()));
    row![open, edit, strike].spacing(space::S).wrap().into()
}
