//! What a parent says of a document: kind, date on it, from whom, a note.

use std::collections::BTreeSet;

use iced::widget::{Column, column, row};
use serde::{Deserialize, Serialize};

use super::suggest;
use crate::{
    dates::Wanted,
    dossier::{Document, RecordId, edit::Edit},
    ids::DocumentKindId,
    ui::{
        action::{Action, File},
        icon::Icon,
        screen::form::{self, DateAsk, DateField},
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, answers, buttons::quiet_with, card, check, label, now_title, primary, quiet,
            small, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "document";

/// What was typed; kept as a draft.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Typed {
    id: RecordId,
    kind: Option<DocumentKindId>,
    date: DateField,
    from: String,
    note: String,
    private: bool,
}

/// The form.
#[derive(Debug)]
pub(super) struct Form {
    typed: Typed,
    /// All kinds, not only those that the steps of now ask for.
    all: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    EditPressed(RecordId),
    KindPicked(Option<DocumentKindId>),
    MorePressed,
    DateTyped(String),
    DateOffered,
    FromTyped(String),
    NoteTyped(String),
    PrivatePressed,
    SavePressed,
    CancelPressed,
}

const fn up(message: Message) -> super::Message {
    super::Message::Details(message)
}

impl Form {
    pub(super) fn kept(session: &Session) -> Option<Self> {
        let typed: Typed = form::kept(DRAFT, session)?;
        session.dossier.document(&typed.id).is_some().then_some(Self { typed, all: false })
    }

    fn of(document: &Document, session: &Session) -> Self {
        let date = document.date.map(|date| DateField::of(date, session.language()));
        let typed = Typed {
            id: document.id.clone(),
            kind: document.kind.clone(),
            date: date.unwrap_or_default(),
            from: document.from.clone(),
            note: document.note.clone(),
            private: document.private,
        };
        Self { typed, all: false }
    }

    /// Whose details these are.
    pub(super) const fn id(&self) -> &RecordId {
        &self.typed.id
    }

    fn typed(&mut self, message: Message, session: &Session) -> Action<super::Message> {
        let typed = &mut self.typed;
        match message {
            Message::KindPicked(kind) => typed.kind = kind,
            Message::DateTyped(text) => typed.date.typed(text),
            Message::DateOffered => {
                let offered = session.papers.suggested.get(&typed.id);
                let Some((date, _)) = offered.and_then(|one| one.date) else {
                    return Action::None;
                };
                typed.date = DateField::of(date, session.language());
            }
            Message::FromTyped(text) => typed.from = text,
            Message::NoteTyped(text) => typed.note = text,
            Message::PrivatePressed => typed.private = !typed.private,
            Message::MorePressed => self.all = !self.all,
            _ => return Action::None,
        }
        form::keep(DRAFT, &self.typed)
    }

    /// The whole document, or the field that is wrong.
    fn document(&mut self, session: &Session) -> Result<Option<Document>, &'static str> {
        let date = self.typed.date.read_optional(session.today, Wanted::Past);
        let date = date.ok_or("papers-date")?;
        let Some(old) = session.dossier.document(&self.typed.id) else { return Ok(None) };
        Ok(Some(Document {
            kind: self.typed.kind.clone(),
            date,
            from: self.typed.from.trim().to_owned(),
            note: self.typed.note.trim().to_owned(),
            private: self.typed.private,
            ..old.clone()
        }))
    }

    pub(super) fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let typed = &self.typed;
        let name = session.dossier.document(&typed.id).map(|document| document.name.clone());
        let ask = DateAsk {
            id: "papers-date",
            name: session.t("papers-date"),
            hint: None,
            wanted: Wanted::Past,
        };
        let date = typed.date.view(
            session,
            ask,
            |text| up(Message::DateTyped(text)),
            up(Message::SavePressed),
        );
        let from = text_field("papers-from", session.t("papers-from"), &typed.from, |text| {
            up(Message::FromTyped(text))
        });
        let note = text_field("papers-note", session.t("papers-note"), &typed.note, |text| {
            up(Message::NoteTyped(text))
        });
        let private =
            check(session.t("papers-private"), typed.private, up(Message::PrivatePressed));
        let save = primary(session.t("papers-save")).id("papers-save");
        let cancel = quiet(session.t("papers-cancel")).on_press(up(Message::CancelPressed));
        let buttons = row![save.on_press(up(Message::SavePressed)), cancel];
        let rows = Column::new()
            .push(now_title(session.t("papers-edit")))
            .push(name.map(small))
            .push(self.kinds(session))
            .push(date)
            .push(self.offer(session))
            .push(Element::from(from.on_submit(up(Message::SavePressed))))
            .push(Element::from(note.on_submit(up(Message::SavePressed))))
            .push(private)
            .push(buttons.spacing(space::S).align_y(iced::Center));
        card(rows.spacing(space::M))
    }

    /// The date that the file tells, while none is filled in.
    fn offer<'a>(&self, session: &'a Session) -> Option<Element<'a, super::Message>> {
        let words = suggest::date_words(&self.typed.id, session);
        let words = words.filter(|_| self.typed.date.is_empty())?;
        let yes = quiet_with(Icon::Check, session.t("papers-suggest-yes"));
        let yes = yes.description(words.clone()).id("papers-date-offered");
        let line = row![small(words), yes.on_press(up(Message::DateOffered))];
        Some(line.spacing(space::S).align_y(iced::Center).wrap().into())
    }

    /// The kinds to choose from: first those that the steps of now ask for.
    fn kinds<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let asked: BTreeSet<&DocumentKindId> = session
            .case
            .situations
            .iter()
            .flat_map(|stand| &stand.now)
            .filter_map(|step| session.content.steps.get(step))
            .flat_map(|step| &step.documents)
            .collect();
        let shown = session.content.documents.iter().filter(|kind| {
            let own = self.typed.kind.as_ref() == Some(&kind.id);
            self.all || asked.is_empty() || own || asked.contains(&kind.id)
        });
        let choice = |id: String, words: String, kind: Option<DocumentKindId>| {
            let chosen = self.typed.kind == kind;
            Choice::new(id, words, chosen, up(Message::KindPicked(kind)))
        };
        let known = shown.map(|kind| {
            let words = session.t(&format!("document-{}", kind.id.key()));
            choice(format!("kind-{}", kind.id), words, Some(kind.id.clone()))
        });
        let none = choice("kind-none".to_owned(), session.t("papers-kind-none"), None);
        let rows = answers(known.chain([none]));
        let more = if self.all { "papers-kind-less" } else { "papers-kind-more" };
        let more = quiet_with(if self.all { Icon::Up } else { Icon::Down }, session.t(more));
        column![label(session.t("papers-kind")), rows, more.on_press(up(Message::MorePressed))]
            .spacing(space::XS)
            .into()
    }
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    match message {
        Message::EditPressed(id) => {
            *form = session.dossier.document(&id).map(|document| Form::of(document, session));
            Action::File(File::AskDocument(id))
        }
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => match form.as_mut().map(|form| form.document(session)) {
            Some(Err(field)) => Action::focus(field),
            Some(Ok(Some(document))) => {
                let put = Edit::PutDocument { document };
                if form::is_refused(&put, session) {
                    return Action::Edit(put);
                }
                *form = None;
                let put = Action::Edit(put);
                Action::Many(vec![put, form::forget(DRAFT)])
            }
            Some(Ok(None)) | None => Action::None,
        },
        typed => form.as_mut().map_or(Action::None, |form| form.typed(typed, session)),
    }
}
