//! A meeting under typing: what we ask, our questions, what was agreed.

use iced::widget::{Column, column, row, text_editor};
use serde::{Deserialize, Serialize};

use super::agreement::{self, Agreed};
use crate::{
    dates::Wanted,
    dossier::{Meeting, RecordId, Unknown, edit::Edit},
    ui::{
        action::Action,
        screen::form::{self, DateAsk, DateField, some},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Field, card, check, notice, now_title, primary, quiet, text_area, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "meeting";

/// What was typed; kept as a draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Typed {
    id: Option<RecordId>,
    date: DateField,
    time: String,
    place: String,
    with: String,
    ask: String,
    questions: String,
    notes: String,
    agreements: Vec<Agreed>,
    private: bool,
}

/// The form.
#[derive(Debug)]
pub(super) struct Form {
    typed: Typed,
    questions: text_editor::Content,
    notes: text_editor::Content,
    kept: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    EditPressed(RecordId),
    StrikePressed(RecordId),
    PrintPressed,
    DateTyped(String),
    TimeTyped(String),
    PlaceTyped(String),
    WithTyped(String),
    AskTyped(String),
    QuestionsTouched(text_editor::Action),
    NotesTouched(text_editor::Action),
    PrivatePressed,
    Agreement(agreement::Message),
    SavePressed,
    CancelPressed,
}

impl Form {
    fn of(typed: Typed, kept: bool) -> Self {
        let questions = text_editor::Content::with_text(&typed.questions);
        let notes = text_editor::Content::with_text(&typed.notes);
        Self { typed, questions, notes, kept }
    }

    pub(super) fn kept(session: &Session) -> Option<Self> {
        form::kept(DRAFT, session).map(|typed| Self::of(typed, true))
    }

    fn change(meeting: &Meeting, session: &Session) -> Self {
        let agreements = meeting.agreements.iter().map(|agreed| Agreed::of(agreed, session));
        let typed = Typed {
            id: Some(meeting.id.clone()),
            date: DateField::of(meeting.date, session.language()),
            time: meeting.time.clone().unwrap_or_default(),
            place: meeting.place.clone(),
            with: meeting.with.clone(),
            ask: meeting.ask.clone(),
            questions: meeting.questions.join("\n"),
            notes: meeting.notes.clone(),
            agreements: agreements.collect(),
            private: meeting.private,
        };
        Self::of(typed, false)
    }

    /// The whole meeting, or the field that is wrong.
    fn meeting(&mut self, session: &Session) -> Result<Meeting, String> {
        let Some(date) = self.typed.date.read(session.today, Wanted::Coming) else {
            return Err("talks-date".to_owned());
        };
        let agreements = agreement::all(&mut self.typed.agreements, session)?;
        let id = self.typed.id.clone();
        let mut known = session.dossier.meetings.iter();
        let old = known.find(|meeting| Some(&meeting.id) == id.as_ref());
        let lines = self.typed.questions.lines().filter_map(some).collect();
        Ok(Meeting {
            id: id.unwrap_or_else(RecordId::random),
            date,
            time: some(&self.typed.time),
            place: self.typed.place.trim().to_owned(),
            with: self.typed.with.trim().to_owned(),
            ask: self.typed.ask.trim().to_owned(),
            questions: lines,
            agreements,
            notes: self.typed.notes.trim().to_owned(),
            private: self.typed.private,
            crossed_out: false,
            unknown: old.map_or_else(Unknown::new, |old| old.unknown.clone()),
        })
    }

    fn typed(&mut self, message: Message) -> Action<super::Message> {
        let typed = &mut self.typed;
        match message {
            Message::DateTyped(text) => typed.date.typed(text),
            Message::TimeTyped(text) => typed.time = text,
            Message::PlaceTyped(text) => typed.place = text,
            Message::WithTyped(text) => typed.with = text,
            Message::AskTyped(text) => typed.ask = text,
            Message::PrivatePressed => typed.private = !typed.private,
            Message::QuestionsTouched(action) => {
                self.questions.perform(action);
                typed.questions = self.questions.text();
            }
            Message::NotesTouched(action) => {
                self.notes.perform(action);
                typed.notes = self.notes.text();
            }
            Message::Agreement(message) => agreement::typed(&mut typed.agreements, message),
            _ => return Action::None,
        }
        form::keep(DRAFT, &self.typed)
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let title = if self.typed.id.is_some() { "talks-edit-title" } else { "talks-add-title" };
        let mut rows = column![now_title(session.t(title))].spacing(space::M);
        if self.kept {
            rows = rows.push(notice(Chip::Here, session.t("log-draft")));
        }
        let questions =
            text_area("talks-questions", session.t("talks-questions"), &self.questions, |action| {
                super::Message::Meeting(Message::QuestionsTouched(action))
            });
        let notes = text_area("talks-notes", session.t("talks-notes"), &self.notes, |action| {
            super::Message::Meeting(Message::NotesTouched(action))
        });
        let typed = &self.typed;
        let ask = field("talks-ask", session.t("talks-ask"), &typed.ask, Message::AskTyped);
        let private = super::Message::Meeting(Message::PrivatePressed);
        rows = rows
            .push(self.when(session))
            .push(Element::from(ask))
            .push(Element::from(questions.hint(session.t("talks-questions-hint"))))
            .push(Element::from(notes))
            .push(agreement::view(&typed.agreements, session))
            .push(check(session.t("log-private"), typed.private, private));
        let save = primary(session.t("log-save")).id("talks-save");
        let cancel = quiet(session.t("log-cancel"));
        let buttons = row![
            save.on_press(super::Message::Meeting(Message::SavePressed)),
            cancel.on_press(super::Message::Meeting(Message::CancelPressed)),
        ];
        card(rows.push(buttons.spacing(space::S).align_y(iced::Center)))
    }

    fn when<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let ask = DateAsk {
            id: "talks-date",
            name: session.t("talks-date"),
            hint: None,
            wanted: Wanted::Coming,
        };
        let on_date = |text| super::Message::Meeting(Message::DateTyped(text));
        let submit = super::Message::Meeting(Message::SavePressed);
        let date = self.typed.date.view(session, ask, on_date, submit);
        let typed = &self.typed;
        let time = field("talks-time", session.t("log-time"), &typed.time, Message::TimeTyped);
        let with = field("talks-with", session.t("log-with"), &typed.with, Message::WithTyped);
        let place =
            field("talks-place", session.t("talks-place"), &typed.place, Message::PlaceTyped);
        let first = row![date, Element::from(time.width(200.0))].spacing(space::M).wrap();
        Column::new()
            .push(first)
            .push(Element::from(with.hint(session.t("log-with-hint"))))
            .push(Element::from(place))
            .spacing(space::M)
            .into()
    }
}

fn field<'a>(
    id: &'static str,
    name: String,
    value: &'a str,
    typed: impl Fn(String) -> Message + 'a,
) -> Field<'a, super::Message> {
    text_field(id, name, value, move |text| super::Message::Meeting(typed(text)))
        .on_submit(super::Message::Meeting(Message::SavePressed))
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    let meeting_of =
        |id: &RecordId| session.dossier.meetings.iter().find(|meeting| meeting.id == *id);
    match message {
        Message::AddPressed => {
            let fresh = || Form::of(Typed::default(), false);
            *form = Some(Form::kept(session).unwrap_or_else(fresh));
            Action::focus("talks-date")
        }
        Message::EditPressed(id) => {
            *form = meeting_of(&id).map(|meeting| Form::change(meeting, session));
            Action::focus("talks-date")
        }
        Message::StrikePressed(id) => meeting_of(&id).map_or(Action::None, |meeting| {
            let crossed_out = !meeting.crossed_out;
            let put = Edit::PutMeeting { meeting: Meeting { crossed_out, ..meeting.clone() } };
            Action::Edit(session.dossier.cross_out(&id, put, crossed_out, session.today))
        }),
        Message::PrintPressed => print_sheet(),
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => match form.as_mut().map(|form| form.meeting(session)) {
            None => Action::None,
            Some(Err(field)) => Action::focus(field),
            Some(Ok(meeting)) => {
                let put = Edit::PutMeeting { meeting };
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

/// The one-page sheet for a meeting: in Dutch, for the school table.
fn print_sheet() -> Action<super::Message> {
    use crate::{
        i18n::Language,
        print::{Audience, Pack, Request},
    };

    let request = Request {
        pack: Pack::Sheet,
        language: Language::Nl,
        audience: Audience::School,
        leave_out: std::collections::BTreeSet::new(),
    };
    Action::Print { request, path: None }
}
