//! What a file tells of itself, offered to the parent: its date, and what kind of paper it may be.

use std::collections::BTreeSet;

use iced::widget::{Column, row};

use crate::{
    documents::dating::Source,
    dossier::{Document, RecordId, edit::Edit},
    i18n::format::DateStyle,
    ui::{
        action::Action,
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{buttons::quiet_with, small, words::soft_ink},
    },
};

/// What is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Date,
    Kind,
}

#[derive(Debug, Clone)]
pub enum Message {
    Taken(RecordId, What),
    Declined(RecordId, What),
}

/// What a parent said no to.
pub(super) type Declined = BTreeSet<(RecordId, What)>;

pub(super) fn update(
    declined: &mut Declined,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    match message {
        Message::Declined(id, what) => {
            declined.insert((id, what));
            Action::None
        }
        Message::Taken(id, what) => {
            let (Some(document), Some(offered)) =
                (session.dossier.document(&id), session.papers.suggested.get(&id))
            else {
                return Action::None;
            };
            let mut document = document.clone();
            match what {
                What::Date => document.date = offered.date.map(|(date, _)| date),
                What::Kind => document.kind.clone_from(&offered.kind),
            }
            Action::Edit(Edit::PutDocument { document })
        }
    }
}

/// "Datum op het papier: 12 november 2026? (uit de foto)".
pub(super) fn date_words(id: &RecordId, session: &Session) -> Option<String> {
    let (date, source) = session.papers.suggested.get(id)?.date?;
    let source = match source {
        Source::Photo => "photo",
        Source::Mail => "mail",
        Source::Pdf => "pdf",
    };
    let date = session.date(date, DateStyle::Long);
    Some(session.tf("papers-suggest-date", &[("date", date.into()), ("source", source.into())]))
}

/// The offers of a document that are still open.
pub(super) fn view<'a>(
    document: &'a Document,
    declined: &Declined,
    session: &'a Session,
) -> Option<Element<'a, super::Message>> {
    let offered = session.papers.suggested.get(&document.id)?;
    let open = |what| !declined.contains(&(document.id.clone(), what));
    let date = date_words(&document.id, session)
        .filter(|_| document.date.is_none() && open(What::Date))
        .map(|words| offer(document, What::Date, words, session));
    let kind = offered.kind.as_ref().filter(|_| document.kind.is_none() && open(What::Kind));
    let kind = kind.map(|kind| {
        let kind = session.t(&format!("document-{}", kind.key()));
        let words = session.tf("papers-suggest-kind", &[("kind", kind.into())]);
        offer(document, What::Kind, words, session)
    });
    (date.is_some() || kind.is_some()).then(|| Column::new().push(kind).push(date).into())
}

fn offer<'a>(
    document: &Document,
    what: What,
    words: String,
    session: &'a Session,
) -> Element<'a, super::Message> {
    let (id, key) = (&document.id, if what == What::Date { "date" } else { "kind" });
    let up = super::Message::Suggest;
    let yes = quiet_with(Icon::Check, session.t("papers-suggest-yes"));
    let yes = yes.description(words.clone()).id(format!("papers-yes-{key}-{id}"));
    let no = quiet_with(Icon::Close, session.t("papers-suggest-no"));
    let no = no.description(words.clone()).id(format!("papers-no-{key}-{id}"));
    row![
        small(words).style(soft_ink),
        yes.on_press(up(Message::Taken(id.clone(), what))),
        no.on_press(up(Message::Declined(id.clone(), what))),
    ]
    .spacing(space::S)
    .align_y(iced::Center)
    .wrap()
    .into()
}
