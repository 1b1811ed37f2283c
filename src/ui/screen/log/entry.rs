//! One line of the log under typing.

use iced::widget::{Column, column, row, text_editor};
use serde::{Deserialize, Serialize};

use crate::{
    dates::Wanted,
    dossier::{LogEntry, LogKind, RecordId, Unknown, edit::Edit},
    ui::{
        action::Action,
        screen::form::{self, DateAsk, DateField, some},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Choice, card, check, group, label, notice, now_title, primary, quiet, segmented,
            text_area, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "log-entry";

/// The kinds, in the order offered.
pub(super) const KINDS: [(LogKind, &str); 7] = [
    (LogKind::Talk, "log-kind-talk"),
    (LogKind::Call, "log-kind-call"),
    (LogKind::Mail, "log-kind-mail"),
    (LogKind::Letter, "log-kind-letter"),
    (LogKind::Incident, "log-kind-incident"),
    (LogKind::Agreement, "log-kind-agreement"),
    (LogKind::Note, "log-kind-note"),
];

/// The words of a kind.
pub(super) fn kind_words(kind: LogKind, session: &Session) -> String {
    let key = KINDS.iter().find(|(known, _)| *known == kind).map_or("", |(_, key)| key);
    session.t(key)
}

/// What was typed; kept as a draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Typed {
    id: Option<RecordId>,
    date: DateField,
    time: String,
    kind: LogKind,
    with: String,
    text: String,
    private: bool,
}

/// The form.
#[derive(Debug)]
pub(super) struct Form {
    typed: Typed,
    text: text_editor::Content,
    no_text: bool,
    kept: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    EditPressed(RecordId),
    StrikePressed(RecordId),
    DateTyped(String),
    TimeTyped(String),
    KindPicked(LogKind),
    WithTyped(String),
    TextTouched(text_editor::Action),
    PrivatePressed,
    SavePressed,
    CancelPressed,
}

impl Form {
    fn of(typed: Typed, kept: bool) -> Self {
        let text = text_editor::Content::with_text(&typed.text);
        Self { typed, text, no_text: false, kept }
    }

    pub(super) fn kept(session: &Session) -> Option<Self> {
        form::kept(DRAFT, session).map(|typed| Self::of(typed, true))
    }

    fn new(session: &Session) -> Self {
        let date = DateField::of(session.today, session.language());
        Self::of(Typed { date, ..Typed::default() }, false)
    }

    fn change(entry: &LogEntry, session: &Session) -> Self {
        let typed = Typed {
            id: Some(entry.id.clone()),
            date: DateField::of(entry.date, session.language()),
            time: entry.time.clone().unwrap_or_default(),
            kind: entry.kind,
            with: entry.with.clone(),
            text: entry.text.clone(),
            private: entry.private,
        };
        Self::of(typed, false)
    }

    /// The whole entry, or the field that is wrong.
    fn entry(&mut self, session: &Session) -> Result<LogEntry, &'static str> {
        let Some(date) = self.typed.date.read(session.today, Wanted::Past) else {
            return Err("log-date");
        };
        let Some(text) = some(&self.text.text()) else {
            self.no_text = true;
            return Err("log-text");
        };
        let old = self.typed.id.as_ref();
        let old = old.and_then(|id| session.dossier.log.iter().find(|entry| entry.id == *id));
        let fresh = || LogEntry {
            id: self.typed.id.clone().unwrap_or_else(RecordId::random),
            date,
            time: None,
            kind: LogKind::default(),
            with: String::new(),
            text: String::new(),
            private: false,
            situation: None,
            documents: Vec::new(),
            crossed_out: false,
            unknown: Unknown::new(),
        };
        Ok(LogEntry {
            date,
            time: some(&self.typed.time),
            kind: self.typed.kind,
            with: self.typed.with.trim().to_owned(),
            text,
            private: self.typed.private,
            ..old.cloned().unwrap_or_else(fresh)
        })
    }

    fn typed(&mut self, message: Message) -> Action<super::Message> {
        match message {
            Message::DateTyped(text) => self.typed.date.typed(text),
            Message::TimeTyped(text) => self.typed.time = text,
            Message::KindPicked(kind) => self.typed.kind = kind,
            Message::WithTyped(text) => self.typed.with = text,
            Message::PrivatePressed => self.typed.private = !self.typed.private,
            Message::TextTouched(action) => {
                let edits = action.is_edit();
                self.text.perform(action);
                if !edits {
                    return Action::None;
                }
                self.typed.text = self.text.text();
                self.no_text = false;
            }
            _ => return Action::None,
        }
        form::keep(DRAFT, &self.typed)
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let title = if self.typed.id.is_some() { "log-edit-title" } else { "log-add-title" };
        let mut rows = column![now_title(session.t(title))].spacing(space::M);
        if self.kept {
            rows = rows.push(notice(Chip::Here, session.t("log-draft")));
        }
        let fault = self.no_text.then(|| session.t("log-text-empty"));
        let text = text_area("log-text", session.t("log-text"), &self.text, |action| {
            super::Message::Entry(Message::TextTouched(action))
        });
        let with = field("log-with", session.t("log-with"), &self.typed.with, Message::WithTyped);
        let private = check(
            session.t("log-private"),
            self.typed.private,
            super::Message::Entry(Message::PrivatePressed),
        );
        rows = rows
            .push(self.when(session))
            .push(self.kinds(session))
            .push(Element::from(with.hint(session.t("log-with-hint"))))
            .push(Element::from(text.error(fault).least(140.0)))
            .push(private);
        let save = primary(session.t("log-save")).id("log-save");
        let cancel = quiet(session.t("log-cancel"));
        let buttons = row![
            save.on_press(super::Message::Entry(Message::SavePressed)),
            cancel.on_press(super::Message::Entry(Message::CancelPressed)),
        ];
        card(rows.push(buttons.spacing(space::S).align_y(iced::Center)))
    }

    fn when<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let ask = DateAsk {
            id: "log-date",
            name: session.t("log-date"),
            hint: None,
            wanted: Wanted::Past,
        };
        let typed = |text| super::Message::Entry(Message::DateTyped(text));
        let submit = super::Message::Entry(Message::SavePressed);
        let date = self.typed.date.view(session, ask, typed, submit);
        let time = field("log-time", session.t("log-time"), &self.typed.time, Message::TimeTyped);
        row![date, Element::from(time.width(200.0))].spacing(space::M).wrap().into()
    }

    fn kinds<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let choices = KINDS.map(|(kind, key)| {
            let message = super::Message::Entry(Message::KindPicked(kind));
            Choice::new(key, session.t(key), self.typed.kind == kind, message)
        });
        // One frame where there is room, else rows of three.
        let per_row = if session.wide() { KINDS.len() } else { 3 };
        let rows = choices.chunks(per_row).map(|row| segmented(row.to_vec()));
        let rows = group(Column::with_children(rows).spacing(space::XXS));
        column![label(session.t("log-kind")), rows].spacing(space::XS).into()
    }
}

/// A line to type in.
fn field<'a>(
    id: &'static str,
    name: String,
    value: &'a str,
    typed: impl Fn(String) -> Message + 'a,
) -> crate::ui::widget::Field<'a, super::Message> {
    text_field(id, name, value, move |text| super::Message::Entry(typed(text)))
        .on_submit(super::Message::Entry(Message::SavePressed))
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    let entry_of = |id: &RecordId| session.dossier.log.iter().find(|entry| entry.id == *id);
    match message {
        Message::AddPressed => {
            *form = Some(Form::kept(session).unwrap_or_else(|| Form::new(session)));
            Action::focus("log-date")
        }
        Message::EditPressed(id) => {
            *form = entry_of(&id).map(|entry| Form::change(entry, session));
            Action::focus("log-date")
        }
        Message::StrikePressed(id) => entry_of(&id).map_or(Action::None, |entry| {
            let crossed_out = !entry.crossed_out;
            let put = Edit::PutLog { entry: LogEntry { crossed_out, ..entry.clone() } };
            Action::Edit(session.dossier.cross_out(&entry.id, put, crossed_out, session.today))
        }),
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => match form.as_mut().map(|form| form.entry(session)) {
            None => Action::None,
            Some(Err(field)) => Action::focus(field),
            Some(Ok(entry)) => {
                let put = Edit::PutLog { entry };
                if form::is_refused(&put, session) {
                    return Action::Edit(put);
                }
                *form = None;
                Action::Many(vec![Action::Edit(put), form::forget(DRAFT)])
            }
        },
        typed => form.as_mut().map_or(Action::None, |form| form.typed(typed)),
    }
}
