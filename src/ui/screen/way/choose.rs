//! Which situation: chosen to begin with, added to a plan, looked up to read; and the ways between
//! several that run at once.

use iced::widget::{Column, column, row};

use super::{Message, Way};
use crate::{
    ids::SituationId,
    ui::{
        icon::Icon,
        screen::{situations::Aim, warnings},
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, body,
            buttons::{quiet_with, secondary_with},
            lead, link, measure, page, page_title, pills, primary, small,
            words::soft_ink,
        },
    },
};

/// All situations of the content; those that run already are said to.
pub(super) fn view<'a>(
    way: &'a Way,
    shown: Option<Element<'a, Message>>,
    session: &'a Session,
) -> Element<'a, Message> {
    let look = way.is_look(session);
    let begun = !look && session.dossier.running().next().is_some();
    let (title, words) = match (look, begun) {
        (true, _) => ("way-look-title", "way-look-choose"),
        (_, true) => ("way-choose-more-title", "way-choose-more-lead"),
        (_, false) => ("way-choose-title", "way-choose-lead"),
    };
    let aim = match (look, begun) {
        (true, _) => Aim::Read,
        (_, true) => Aim::Add,
        (_, false) => Aim::Begin,
    };
    let mut whole = Column::new().push(shown).extend([
        page_title(session.t(title)).into(),
        lead(session.t(words)).style(soft_ink).into(),
        way.picker.view(aim, session).map(Message::Picked),
    ]);
    if begun {
        let cancel = link(session.t("way-choose-cancel")).id("way-choose-cancel");
        whole = whole.push(cancel.on_press(Message::AddCancelled));
    }
    page(column![measure(whole.spacing(space::M))])
}

/// The situations of the dossier, and one more; looking around: back to all of them.
pub(super) fn tabs<'a>(
    way: &'a Way,
    current: &SituationId,
    session: &'a Session,
) -> Option<Element<'a, Message>> {
    if way.is_look(session) {
        let other = quiet_with(Icon::Left, session.t("way-look-other")).id("way-look-other");
        let mut line = row![other.on_press(Message::OtherPressed)].spacing(space::M);
        if session.is_open() {
            let back = quiet_with(Icon::Back, session.t("way-look-back")).id("way-look-back");
            line = line.push(back.on_press(Message::LeavePressed));
        }
        return Some(line.wrap().into());
    }
    let ids: Vec<&SituationId> = session.dossier.running().map(|situated| &situated.id).collect();
    if ids.len() < 2 {
        return None;
    }
    let tabs = pills(ids.into_iter().map(|id| {
        Choice::new(
            format!("tab-{id}"),
            session.t(&format!("situation-{}.short", id.key())),
            id == current,
            Message::SituationPressed(id.clone()),
        )
    }));
    let add = quiet_with(Icon::Plus, session.t("way-add")).id("way-add");
    let line = row![tabs, add.on_press(Message::AddPressed)].spacing(space::M);
    Some(line.align_y(iced::Center).wrap().into())
}

/// Without a plan of it: what this ladder is about.
pub(super) fn look<'a>(situation: &'a SituationId, session: &'a Session) -> Element<'a, Message> {
    let key = format!("situation-{}", situation.key());
    let mut whole = column![page_title(session.t(&key))].spacing(space::S);
    if let Some(intro) = session.find(&format!("{key}.intro")) {
        whole = whole.push(lead(intro).style(soft_ink));
    }
    let rungs = session.content.situation(situation).map(|found| found.rungs.as_slice());
    let steps = rungs.unwrap_or_default().iter();
    let steps = steps.filter_map(|rung| session.content.steps.get(&rung.step));
    whole = whole.push(warnings::alerts_of(steps, session));
    whole = whole.push(body(session.t("way-look-lead")));
    let running = session.dossier.running().any(|situated| situated.id == *situation);
    let (words, message) = match (session.is_open(), running) {
        (false, _) => ("way-look-begin", Message::BeginPressed),
        (true, false) => ("way-choose-add", Message::PlanPressed(situation.clone())),
        (true, true) => ("way-look-running", Message::PlanPressed(situation.clone())),
    };
    whole = whole.push(primary(session.t(words)).id("way-look-plan").on_press(message));
    whole.push(poster(situation, session)).into()
}

/// The ladder on one page, to hang on the fridge or give to somebody.
pub(super) fn poster<'a>(situation: &SituationId, session: &'a Session) -> Element<'a, Message> {
    let save = secondary_with(Icon::Print, session.t("poster-save")).id("way-poster");
    let save = save.on_press(Message::PosterPressed(situation.clone()));
    column![save, small(session.t("poster-hint"))].spacing(space::XXS).into()
}
