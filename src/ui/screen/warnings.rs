//! The warnings of a step: the weightiest in a frame that can't be missed, the others as lines.

use iced::{
    Length,
    widget::{Column, column, container, row},
};

use crate::{
    content::Step,
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, Theme, space},
        widget::{alert, body, card_title, icon},
    },
};

/// The id of the warning that says what taking the step closes.
pub const LOCK: &str = "lock";

/// The weightiest warnings of a step.
pub fn grave(step: &Step, session: &Session) -> Vec<String> {
    words(step, true, session)
}

/// The other warnings, in the order of the content.
pub fn others(step: &Step, session: &Session) -> Vec<String> {
    words(step, false, session)
}

fn words(step: &Step, grave: bool, session: &Session) -> Vec<String> {
    let wanted = step.warnings.iter().filter(|warning| step.grave.contains(warning) == grave);
    let key = |warning: &crate::ids::WarningId| {
        session.find(&format!("step-{}.warning-{}", step.id.key(), warning.key()))
    };
    wanted.filter_map(key).collect()
}

/// The weightiest, before anything can be pressed: a thick frame, an icon, a heading and the words.
pub fn alerts<'a, M: 'a>(step: &Step, session: &'a Session) -> Option<Element<'a, M>> {
    let said = grave(step, session);
    (!said.is_empty()).then(|| alert(session.t("act-warning-grave"), said))
}

/// The weightiest of several steps, each sentence once.
pub fn alerts_of<'a, M: 'a>(
    steps: impl Iterator<Item = &'a Step>,
    session: &'a Session,
) -> Option<Element<'a, M>> {
    let mut said: Vec<String> = Vec::new();
    for words in steps.flat_map(|step| grave(step, session)) {
        if !said.contains(&words) {
            said.push(words);
        }
    }
    (!said.is_empty()).then(|| alert(session.t("act-warning-grave"), said))
}

/// Lines with a sign before each.
pub fn lines<'a, M: 'a>(title: String, said: &[String]) -> Option<Element<'a, M>> {
    if said.is_empty() {
        return None;
    }
    let lines = said.iter().map(|words| {
        let sign = container(icon(Icon::Warning, 20.0)).style(|theme: &Theme| {
            let text_color = Some(theme.palette.yours);
            container::Style { text_color, ..container::Style::default() }
        });
        row![sign, body(words.clone()).width(Length::Fill)].spacing(space::S).into()
    });
    let lines = Column::with_children(lines).spacing(space::XS);
    Some(column![card_title(title), lines].spacing(space::XS).into())
}

/// The words of the content itself about what this step closes.
pub fn own_words(step: &Step, session: &Session) -> Option<String> {
    let lock = step.warnings.iter().find(|warning| **warning == LOCK)?;
    session.find(&format!("step-{}.warning-{}", step.id.key(), lock.key()))
}
