//! What others have stays as it is: to whom it was given, what was added since, and adding to it.

use iced::widget::{Column, column, row, text_editor};
use serde::{Deserialize, Serialize};

use crate::{
    dossier::RecordId,
    i18n::format::DateStyle,
    ui::{
        action::Action,
        icon::Icon,
        screen::form,
        session::Session,
        theme::{Element, space},
        widget::{
            body, buttons::quiet_with, card, lead, measure, now_title, press::Press, primary,
            quiet, small, text_area, words::soft_ink,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "correction";

/// What was typed; kept as a draft.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Typed {
    id: RecordId,
    text: String,
}

/// A correction under typing.
#[derive(Debug)]
pub struct Form {
    typed: Typed,
    text: text_editor::Content,
    no_text: bool,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    OpenPressed(RecordId),
    TextTouched(text_editor::Action),
    SavePressed,
    CancelPressed,
}

impl Form {
    fn of(typed: Typed) -> Self {
        let text = text_editor::Content::with_text(&typed.text);
        Self { typed, text, no_text: false }
    }

    /// The one that was under way when the program ended, if it is of one of these records.
    pub fn kept(session: &Session, mut ours: impl FnMut(&RecordId) -> bool) -> Option<Self> {
        let typed: Typed = form::kept(DRAFT, session)?;
        ours(&typed.id).then(|| Self::of(typed))
    }

    /// Draws it.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        session: &'a Session,
        wrap: fn(Message) -> M,
    ) -> Element<'a, M> {
        let fault = self.no_text.then(|| session.t("fixed-text-empty"));
        let text =
            text_area("correction-text", session.t("fixed-text"), &self.text, move |action| {
                wrap(Message::TextTouched(action))
            });
        let save = primary(session.t("fixed-save")).id("correction-save");
        let cancel = quiet(session.t("fixed-cancel")).on_press(wrap(Message::CancelPressed));
        let buttons = row![save.on_press(wrap(Message::SavePressed)), cancel];
        let rows = column![
            now_title(session.t("fixed-title")),
            measure(lead(session.t("fixed-lead")).style(soft_ink)),
            Element::from(text.error(fault).least(120.0)),
            buttons.spacing(space::S).align_y(iced::Center),
        ];
        card(rows.spacing(space::M))
    }
}

/// Takes in what happened.
pub fn update<M>(form: &mut Option<Form>, message: Message, session: &Session) -> Action<M> {
    match (message, form.as_mut()) {
        (Message::OpenPressed(id), _) => {
            let kept = Form::kept(session, |kept| *kept == id);
            *form = Some(kept.unwrap_or_else(|| Form::of(Typed { id, text: String::new() })));
            Action::focus("correction-text")
        }
        (Message::CancelPressed, _) => {
            *form = None;
            form::forget(DRAFT)
        }
        (Message::TextTouched(action), Some(form)) => {
            let edits = action.is_edit();
            form.text.perform(action);
            if !edits {
                return Action::None;
            }
            (form.typed.text, form.no_text) = (form.text.text(), false);
            form::keep(DRAFT, &form.typed)
        }
        (Message::SavePressed, Some(open)) => {
            let text = open.text.text();
            if text.trim().is_empty() {
                open.no_text = true;
                return Action::focus("correction-text");
            }
            let edit = session.dossier.correct(&open.typed.id, session.today, &text);
            *form = None;
            let put = edit.map_or(Action::None, Action::Edit);
            Action::Many(vec![put, form::forget(DRAFT)])
        }
        (Message::TextTouched(_) | Message::SavePressed, None) => Action::None,
    }
}

/// To whom a record was given, and what was added since; nothing where it was not.
pub fn marks<'a, M: 'a>(id: &RecordId, session: &'a Session) -> Option<Element<'a, M>> {
    let fixed = session.dossier.fixed(id)?;
    let date = |on| session.date(on, DateStyle::Long);
    let mut rows = Column::new().spacing(2);
    for sent in &fixed.sent {
        let key = if sent.to.is_empty() { "fixed-given" } else { "fixed-given-to" };
        let values = [("date", date(sent.on).into()), ("to", sent.to.clone().into())];
        rows = rows.push(small(session.tf(key, &values)).style(soft_ink));
    }
    if let Some(on) = fixed.crossed_out {
        rows = rows.push(small(session.tf("fixed-crossed-out", &[("date", date(on).into())])));
    }
    for correction in &fixed.corrections {
        let head = session.tf("fixed-added", &[("date", date(correction.on).into())]);
        rows = rows.push(small(head));
        rows = rows.push(measure(body(correction.text.as_str())));
    }
    Some(rows.into())
}

/// The button that opens the form, where a record was given to others.
pub fn button<'a, M: Clone + 'a>(
    id: &RecordId,
    name: String,
    session: &'a Session,
    wrap: fn(Message) -> M,
) -> Option<Press<'a, M>> {
    session.dossier.fixed(id)?;
    let press = quiet_with(Icon::Pencil, session.t("fixed-correct"));
    let press = press.description(name).id(format!("correct-{id}"));
    Some(press.on_press(wrap(Message::OpenPressed(id.clone()))))
}
