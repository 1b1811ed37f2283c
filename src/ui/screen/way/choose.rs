//! Which situation: the list to begin with, and tabs when several run at once.

use iced::widget::{column, row};

use super::Message;
use crate::{
    ids::SituationId,
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, answers, body, buttons::quiet_with, lead, measure, page, page_title, quiet,
            segmented, words::soft_ink,
        },
    },
};

/// All situations of the content; those that run already are said to.
pub(super) fn view(session: &Session) -> Element<'_, Message> {
    let begun = !session.dossier.situations.is_empty();
    let title = if begun { "way-choose-more-title" } else { "way-choose-title" };
    let rows = answers(session.content.situations.iter().map(|situation| {
        let key = format!("situation-{}", situation.id.key());
        let running = session.dossier.situation(&situation.id).is_some();
        let choice = Choice::new(
            format!("situation-{}", situation.id),
            session.t(&key),
            false,
            Message::SituationPressed(situation.id.clone()),
        );
        let short = session.find(&format!("{key}.short"));
        let hint = if running { Some(session.t("way-choose-running")) } else { short };
        Choice { hint, ..choice }
    }));
    let mut whole = column![
        page_title(session.t(title)),
        lead(session.t("way-choose-lead")).style(soft_ink),
        rows,
    ];
    if !session.is_open() {
        whole = whole.push(body(session.t("way-look-lead")));
    }
    if begun {
        let cancel = quiet(session.t("way-choose-cancel")).on_press(Message::AddCancelled);
        whole = whole.push(cancel);
    }
    page(column![measure(whole.spacing(space::M))])
}

/// The situations of the dossier, and one more; looking around: all of them.
pub(super) fn tabs<'a>(
    current: &SituationId,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    let ids: Vec<&SituationId> = if session.is_open() {
        session.dossier.situations.iter().map(|situated| &situated.id).collect()
    } else {
        session.content.situations.iter().map(|situation| &situation.id).collect()
    };
    if ids.len() < 2 {
        return None;
    }
    let mut tabs = row![].spacing(space::M).align_y(iced::Center);
    tabs = tabs.push(segmented(ids.into_iter().map(|id| {
        Choice::new(
            format!("tab-{id}"),
            session.t(&format!("situation-{}.short", id.key())),
            id == current,
            Message::SituationPressed(id.clone()),
        )
    })));

    if session.is_open() {
        tabs =
            tabs.push(quiet_with(Icon::Plus, session.t("way-add")).on_press(Message::AddPressed));
    }
    Some(tabs.wrap().into())
}
