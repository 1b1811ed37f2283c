//! Merging: what comes in from another copy, and the places where both say something else.

use iced::{
    Length,
    widget::{Column, column, container, row},
};

use crate::{
    dossier::{edit::Edit, merge::Conflict},
    joined::Words,
    problem::path_text,
    ui::{
        action::{Action, File},
        icon::Icon,
        screen::Screen,
        session::{Compared, Merging, Session},
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::secondary_with, card, card_title, chip, lead,
            measure, notice, page, page_title, primary, secondary, soft, words::soft_ink,
        },
    },
};

/// So many lines of what comes in are shown.
const MOST: usize = 40;

/// What this screen remembers: all of it is the session's.
#[derive(Debug, Clone, Copy, Default)]
pub struct Merge;

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    TakePressed,
    LeavePressed,
    /// A value for a place: of the conflict with this number, this value of it; 0 = what is shown.
    Chosen(usize, usize),
    BackPressed,
}

impl Merge {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::TakePressed => Action::File(File::Merge),
            Message::LeavePressed => {
                Action::Many(vec![Action::File(File::LeaveMerge), Action::Go(Screen::Overview)])
            }
            Message::BackPressed => Action::Go(Screen::Overview),
            Message::Chosen(conflict, which) => match session.conflicts.get(conflict) {
                Some(conflict) => Action::Edit(choice(conflict, which, session)),
                None => Action::None,
            },
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let rows = Column::new().push(page_title(session.t("merge-title")));
        page(match &session.merging {
            Merging::Busy => rows.push(body(session.t("merge-busy"))),
            Merging::Taking => rows.push(body(session.t("merge-taking"))),
            Merging::Failed(words) => {
                let rows = rows.push(notice(Chip::Yours, words.as_str()));
                rows.push(open(session))
            }
            Merging::Compared(compared) => rows.push(before(compared, session)),
            Merging::Idle => rows.push(open(session)),
        })
    }
}

/// The edit that chooses a value of a conflict. Of a record that others have, what is not chosen
/// stays with it as a correction.
fn choice(conflict: &Conflict, which: usize, session: &Session) -> Edit {
    let mut all = std::iter::once(&conflict.shown).chain(&conflict.others);
    let value = all.nth(which).cloned().unwrap_or_default();
    let choice = Edit::Choose { place: conflict.place.clone(), value, others: Vec::new() };
    let Some(id) = conflict.id().filter(|_| conflict.fixed && !conflict.field.is_empty()) else {
        return choice;
    };
    let words = Words { texts: &session.texts, language: session.language() };
    let all = std::iter::once(&conflict.shown).chain(&conflict.others).enumerate();
    let rest = all.filter(|(number, _)| *number != which);
    let rest: Vec<String> = rest.map(|(_, value)| words.whole(conflict, value)).collect();
    let values = [("what", words.about(conflict).into()), ("value", rest.join("; ").into())];
    let correction = session.tf("merge-correction", &values);
    match session.dossier.correct(&id, session.today, &correction) {
        Some(correct) => Edit::All { edits: vec![choice, correct] },
        None => choice,
    }
}

/// What would come in, before anything is changed.
fn before<'a>(compared: &'a Compared, session: &'a Session) -> Element<'a, Message> {
    let from = session.tf("merge-from", &[("path", path_text(&compared.path).into())]);
    let mut come = Column::new().spacing(space::XS);
    if compared.lines.is_empty() {
        come = come.push(body(session.t("merge-nothing")));
    } else {
        come = come.push(card_title(session.t("merge-come")));
    }
    for line in compared.lines.iter().take(MOST) {
        come = come.push(body(line.as_str()).width(Length::Fill));
    }
    let more = compared.lines.len().saturating_sub(MOST);
    let more = (more > 0).then(|| body_strong(session.tf("merge-more", &[("count", more.into())])));
    let count = [("count", compared.conflicts.into())];
    let conflicts = body(session.tf("merge-conflicts-before", &count)).width(Length::Fill);
    let leave = secondary(session.t("merge-leave")).id("merge-leave");
    let leave = leave.on_press(Message::LeavePressed);
    let take = primary(session.t("merge-take")).id("merge-take").on_press(Message::TakePressed);
    column![
        measure(lead(from).style(soft_ink)),
        card(come.push(more)),
        measure(conflicts),
        row![take, leave].spacing(space::S).wrap(),
    ]
    .spacing(space::M)
    .into()
}

/// The places where both say something else, until one is chosen.
fn open(session: &Session) -> Element<'_, Message> {
    let back = secondary_with(Icon::Overview, session.t("merge-back")).id("merge-back");
    let back = back.on_press(Message::BackPressed);
    if session.conflicts.is_empty() {
        let none = notice(Chip::Done, session.t("merge-choices-none"));
        return column![none, back].spacing(space::M).into();
    }
    let mut rows = column![
        card_title(session.t("merge-choices-title")),
        measure(lead(session.t("merge-choices-lead")).style(soft_ink)),
    ]
    .spacing(space::M);
    for (number, conflict) in session.conflicts.iter().take(MOST).enumerate() {
        rows = rows.push(one(number, conflict, session));
    }
    rows.push(back).into()
}

/// Both values side by side, each with its button.
fn one<'a>(number: usize, conflict: &'a Conflict, session: &'a Session) -> Element<'a, Message> {
    let words = Words { texts: &session.texts, language: session.language() };
    // A record that others have is not taken away.
    let most = if conflict.fixed && conflict.field.is_empty() { 1 } else { usize::MAX };
    let values = std::iter::once(&conflict.shown).chain(&conflict.others).take(most).enumerate();
    let values =
        values.map(|(which, value)| side(number, which, words.choice(conflict, value), session));
    let values: Vec<_> = values.collect();
    let both: Element<'a, Message> = if session.wide() && values.len() == 2 {
        let halves = values.into_iter().map(|one| container(one).width(Length::FillPortion(1)));
        row(halves.map(Into::into)).spacing(space::M).into()
    } else {
        Column::with_children(values).spacing(space::M).into()
    };
    let fixed = conflict.fixed.then(|| soft(session.t("merge-fixed")));
    card(column![card_title(words.about(conflict))].push(fixed).push(both).spacing(space::S))
}

fn side(number: usize, which: usize, value: String, session: &Session) -> Element<'_, Message> {
    let shown = which == 0;
    let kind = chip(
        if shown { Chip::Here } else { Chip::Quiet },
        session.t(if shown { "merge-shown" } else { "merge-other" }),
    );
    let press = session.t(if shown { "merge-keep" } else { "merge-use" });
    let press = secondary_with(Icon::Check, press).id(format!("merge-choose-{number}-{which}"));
    let press = press.on_press(Message::Chosen(number, which));
    column![kind, body(value).width(Length::Fill), press].spacing(space::XS).into()
}

/// What stands on the overview as long as something is left to choose.
pub fn waiting<'a, M: Clone + 'a>(session: &'a Session, pressed: M) -> Option<Element<'a, M>> {
    if session.conflicts.is_empty() {
        return None;
    }
    let words = session.tf("merge-waiting", &[("count", session.conflicts.len().into())]);
    let press = secondary(session.t("merge-waiting-press")).id("merge-waiting");
    let rows = column![notice(Chip::Yours, words), press.on_press(pressed)].spacing(space::S);
    Some(rows.into())
}
