//! What to write, to copy from, and what to bring: what is there already and what is missing.

use iced::widget::{Column, column, row};

use super::{Message, Step};
use crate::{
    content,
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            body, buttons::secondary_with, card, card_title, icon, small, strong_small, text_area,
        },
    },
};

/// The text to write, read-only: it can be selected and copied.
pub(super) fn write<'a>(step: &'a Step, session: &'a Session) -> Element<'a, Message> {
    let content = step.text(session.language());
    let area = text_area("act-write", session.t("act-write"), content, Message::WriteTouched);
    let copy = secondary_with(Icon::Clip, session.t("act-write-copy"))
        .id("act-copy")
        .on_press(Message::CopyPressed);
    let mut rows = column![Element::from(area), copy].spacing(space::XS);
    if step.copied {
        rows = rows.push(small(session.t("act-write-copied")));
    }
    rows.into()
}

/// The papers of this step: those in the dossier, and those that are missing.
pub(super) fn view<'a>(
    rules: &'a content::Step,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    if rules.documents.is_empty() {
        return None;
    }
    let mut rows = Column::new().push(card_title(session.t("act-bring"))).spacing(space::S);
    for kind in &rules.documents {
        let mut kept = session.dossier.documents.iter();
        let there = kept.any(|kept| !kept.crossed_out && kept.kind.as_ref() == Some(kind));
        let mut words = Column::new().push(body(session.t(&format!("document-{}", kind.key()))));
        if session.is_open() {
            words = words.push(if there {
                small(session.t("act-have"))
            } else {
                strong_small(session.t("act-lack"))
            });
        }
        let sign = if there { Icon::FileCheck } else { Icon::Square };
        rows = rows.push(row![icon(sign, 20.0), words].spacing(space::S));
    }
    if session.is_open() {
        let add = secondary_with(Icon::FilePlus, session.t("act-add-document"));
        rows = rows.push(add.on_press(Message::AddDocumentPressed));
    }
    Some(card(rows))
}
