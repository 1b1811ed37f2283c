//! The child's voice: what the child says about its own plan, in its own words.

use iced::widget::{Column, column, row, text_editor};
use serde::{Deserialize, Serialize};

use crate::{
    dates::Wanted,
    dossier::{RecordId, Seen, Unknown, Voice, edit::Edit},
    i18n::format::DateStyle,
    ui::{
        action::Action,
        icon::Icon,
        screen::correction,
        screen::form::{self, DateAsk, DateField, some},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Choice, answers, body_strong, buttons::quiet_with, card, chip, label, lead,
            measure, notice, now_title, primary, quiet, small, text_area, text_field,
        },
    },
};

/// The name of the draft.
const DRAFT: &str = "voice";

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Typed {
    id: Option<RecordId>,
    date: DateField,
    how: String,
    words: String,
    seen: Seen,
}

/// The form.
#[derive(Debug)]
pub(super) struct Form {
    typed: Typed,
    words: text_editor::Content,
    no_words: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    AddPressed,
    EditPressed(RecordId),
    StrikePressed(RecordId),
    DateTyped(String),
    HowTyped(String),
    WordsTouched(text_editor::Action),
    SeenPicked(Seen),
    SavePressed,
    CancelPressed,
}

const fn up(message: Message) -> super::Message {
    super::Message::Voice(message)
}

impl Form {
    fn of(typed: Typed) -> Self {
        let words = text_editor::Content::with_text(&typed.words);
        Self { typed, words, no_words: false }
    }

    pub(super) fn kept(session: &Session) -> Option<Self> {
        form::kept(DRAFT, session).map(Self::of)
    }

    fn fresh(session: &Session) -> Self {
        let date = DateField::of(session.today, session.language());
        Self::of(Typed { date, ..Typed::default() })
    }

    fn change(voice: &Voice, session: &Session) -> Self {
        Self::of(Typed {
            id: Some(voice.id.clone()),
            date: DateField::of(voice.date, session.language()),
            how: voice.how.clone(),
            words: voice.words.clone(),
            seen: voice.seen,
        })
    }

    fn typed(&mut self, message: Message) -> Action<super::Message> {
        match message {
            Message::DateTyped(text) => self.typed.date.typed(text),
            Message::HowTyped(text) => self.typed.how = text,
            Message::SeenPicked(seen) => self.typed.seen = seen,
            Message::WordsTouched(action) => {
                self.words.perform(action);
                self.typed.words = self.words.text();
                self.no_words = false;
            }
            _ => return Action::None,
        }
        form::keep(DRAFT, &self.typed)
    }

    /// The whole record, or the field that is wrong.
    fn voice(&mut self, session: &Session) -> Result<Voice, &'static str> {
        let Some(date) = self.typed.date.read(session.today, Wanted::Past) else {
            return Err("voice-date");
        };
        let mut known = session.dossier.voice.iter();
        let old = known.find(|voice| Some(&voice.id) == self.typed.id.as_ref());
        let drawn = old.is_some_and(|old| old.document.is_some());
        let words = self.words.text().trim().to_owned();
        if words.is_empty() && !drawn {
            self.no_words = true;
            return Err("voice-words");
        }
        Ok(Voice {
            id: self.typed.id.clone().unwrap_or_else(RecordId::random),
            date,
            how: self.typed.how.trim().to_owned(),
            words,
            document: old.and_then(|old| old.document.clone()),
            seen: self.typed.seen,
            crossed_out: false,
            unknown: old.map_or_else(Unknown::new, |old| old.unknown.clone()),
        })
    }

    fn view<'a>(&'a self, session: &'a Session) -> Element<'a, super::Message> {
        let ask = DateAsk {
            id: "voice-date",
            name: session.t("people-voice-date"),
            hint: None,
            wanted: Wanted::Past,
        };
        let typed = &self.typed;
        let on_date = |text| up(Message::DateTyped(text));
        let date = typed.date.view(session, ask, on_date, up(Message::SavePressed));
        let fault = self.no_words.then(|| session.t("people-voice-empty-words"));
        let words =
            text_area("voice-words", session.t("people-voice-words"), &self.words, |action| {
                up(Message::WordsTouched(action))
            });
        let how = text_field("voice-how", session.t("people-voice-how"), &typed.how, |text| {
            up(Message::HowTyped(text))
        });
        let seen = |seen: Seen, key: &str| {
            Choice::new(key, session.t(key), typed.seen == seen, up(Message::SeenPicked(seen)))
        };
        let seen = answers([
            seen(Seen::All, "people-voice-seen-all"),
            seen(Seen::Parents, "people-voice-seen-parents"),
        ]);
        let save = primary(session.t("people-save")).id("voice-save");
        let cancel = quiet(session.t("people-cancel")).on_press(up(Message::CancelPressed));
        let buttons = row![save.on_press(up(Message::SavePressed)), cancel];
        let rows = Column::new()
            .push(now_title(session.t("people-voice-add")))
            .push(date)
            .push(Element::from(words.error(fault)))
            .push(Element::from(how.hint(session.t("people-voice-how-hint"))))
            .push(column![label(session.t("people-voice-seen")), seen].spacing(space::XS))
            .push(buttons.spacing(space::S).align_y(iced::Center));
        card(rows.spacing(space::M))
    }
}

pub(super) fn update(
    form: &mut Option<Form>,
    message: Message,
    session: &Session,
) -> Action<super::Message> {
    let voice_of = |id: &RecordId| session.dossier.voice.iter().find(|voice| voice.id == *id);
    match message {
        Message::AddPressed => {
            *form = Some(Form::kept(session).unwrap_or_else(|| Form::fresh(session)));
            Action::focus("voice-date")
        }
        Message::EditPressed(id) => {
            *form = voice_of(&id).map(|voice| Form::change(voice, session));
            Action::focus("voice-words")
        }
        Message::StrikePressed(id) => voice_of(&id).map_or(Action::None, |voice| {
            let crossed_out = !voice.crossed_out;
            let put = Edit::PutVoice { voice: Voice { crossed_out, ..voice.clone() } };
            Action::Edit(session.dossier.cross_out(&id, put, crossed_out, session.today))
        }),
        Message::CancelPressed => {
            *form = None;
            form::forget(DRAFT)
        }
        Message::SavePressed => match form.as_mut().map(|form| form.voice(session)) {
            None => Action::None,
            Some(Err(field)) => Action::focus(field),
            Some(Ok(voice)) => {
                let put = Edit::PutVoice { voice };
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

pub(super) fn view<'a>(
    form: Option<&'a Form>,
    session: &'a Session,
) -> Element<'a, super::Message> {
    let intro = measure(lead(session.t("people-voice-lead")));
    if let Some(form) = form {
        return column![intro, form.view(session)].spacing(space::M).into();
    }
    let add = primary(session.t("people-voice-add")).id("voice-add");
    let mut rows = column![intro, add.on_press(up(Message::AddPressed))].spacing(space::M);
    if session.dossier.voice.is_empty() {
        rows = rows.push(measure(notice(Chip::Quiet, session.t("people-voice-empty"))));
    }
    let mut said: Vec<&Voice> = session.dossier.voice.iter().collect();
    said.sort_by_key(|voice| std::cmp::Reverse(voice.date));
    for voice in said {
        rows = rows.push(one(voice, session));
    }
    rows.into()
}

fn one<'a>(voice: &'a Voice, session: &'a Session) -> Element<'a, super::Message> {
    let when = session.date(voice.date, DateStyle::Full);
    let mut head = row![body_strong(when.clone())].spacing(space::S);
    if voice.seen == Seen::Parents {
        head = head.push(chip(Chip::Quiet, session.t("people-voice-only-parents")));
    }
    if voice.crossed_out {
        head = head.push(chip(Chip::Quiet, session.t("log-struck")));
    }
    let mut rows = Column::new().push(head.align_y(iced::Center).wrap()).spacing(space::XXS);
    rows = rows.push(some(&voice.how).map(small));
    rows = rows.push(some(&voice.words).map(|words| measure(lead(words))));
    let drawn = voice.document.as_ref().and_then(|id| session.dossier.document(id));
    rows = rows.push(drawn.map(|document| small(document.name.clone())));
    rows = rows.push(correction::marks(&voice.id, session));
    let strike = if voice.crossed_out { "log-restore" } else { "log-strike" };
    let correct = correction::button(&voice.id, when.clone(), session, super::Message::Correction);
    let edit = correct.unwrap_or_else(|| {
        quiet_with(Icon::Pencil, session.t("people-voice-edit"))
            .description(when.clone())
            .on_press(up(Message::EditPressed(voice.id.clone())))
    });
    let strike = quiet_with(Icon::Close, session.t(strike))
        .description(when)
        .on_press(up(Message::StrikePressed(voice.id.clone())));
    card(rows.push(row![edit, strike].spacing(space::S).wrap()))
}
