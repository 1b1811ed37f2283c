//! What became of the content since the dossier was begun: steps that changed, and texts that
//! should have been read again by now.

use iced::widget::{Column, column, row};

use super::Message;
use crate::{
    ids::StepId,
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::plain_with, card_title, icon, notice, secondary,
            tinted_card,
        },
    },
};

/// At most so many steps are named.
const MOST: usize = 5;

/// The cards above the plan; nothing if the content is that of the beginning and in date.
pub(super) fn news(session: &Session) -> Option<Element<'_, Message>> {
    if session.case.situations.is_empty() {
        return None;
    }
    let (changed, outdated) = (changed(session), outdated(session));
    if changed.is_none() && outdated.is_none() {
        return None;
    }
    Some(column![].push(changed).push(outdated).spacing(space::S).into())
}

/// "Two steps changed since you began": which, and in our words what.
fn changed(session: &Session) -> Option<Element<'_, Message>> {
    let begun = &session.dossier.content_version;
    let revisions = session.content.changes_since(begun);
    if revisions.is_empty() {
        return None;
    }
    let situations = session.case.situations.iter().map(|stand| &stand.id);
    let steps = session.content.changed_steps(begun, situations);
    let words = session.tf("status-changed", &[("steps", steps.len().into())]);
    let title = row![icon(Icon::Info, 22.0), card_title(words)].spacing(space::S);
    let mut rows = column![title].spacing(space::S);
    for revision in revisions {
        rows = rows.push(session.find(&revision.key()).map(body));
    }
    rows = rows.push(named(steps.into_iter(), session));
    let seen = secondary(session.t("news-seen")).id("news-seen");
    Some(tinted_card(rows.push(seen.on_press(Message::SeenPressed))))
}

/// Texts past their day, by the clock of this computer.
fn outdated(session: &Session) -> Option<Element<'_, Message>> {
    let outdated = session.case.outdated(&session.content);
    let first = outdated.iter().map(|(_, day)| *day).min()?;
    let date = session.date(first, crate::i18n::format::DateStyle::Long);
    let values = [("steps", outdated.len().into()), ("date", date.into())];
    Some(notice(Chip::Yours, session.tf("status-outdated", &values)))
}

/// The steps, each a way to its page.
fn named<'a>(
    steps: impl ExactSizeIterator<Item = &'a StepId>,
    session: &'a Session,
) -> Element<'a, Message> {
    let more = steps.len().saturating_sub(MOST);
    let mut rows = Column::new().spacing(2);
    for step in steps.take(MOST) {
        let line = plain_with(Icon::Right, session.t(&format!("step-{}", step.key())));
        let line = line.id(format!("news-{step}"));
        rows = rows.push(line.on_press(Message::StepPressed(step.clone())));
    }
    let more = (more > 0).then(|| body_strong(session.tf("overview-more", &[("n", more.into())])));
    rows.push(more).into()
}
