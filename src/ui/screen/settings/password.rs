//! The password: set, changed, taken off; the recovery sheet; and when the dossier locks itself.

use iced::widget::{Column, column, row};

use crate::{
    settings::LOCK_AFTER,
    ui::{
        action::{Action, File, Guard, Setting},
        icon::Icon,
        secret::Secret,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, Choice, answers, body, body_strong, buttons::secondary_with, check, measure,
            notice, primary, quiet, secondary, small, text_field,
        },
    },
};

/// What this part remembers.
#[derive(Debug, Clone, Default)]
pub struct Password {
    form: Option<Form>,
    old: Secret,
    new: Secret,
    again: Secret,
    shown: bool,
    /// What is wrong with what was typed.
    refused: Option<&'static str>,
    /// What became of the sheet or the change: a sentence.
    said: Option<Result<String, String>>,
}

/// What is being filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A first password.
    Set,
    /// Another one.
    Change,
    /// None any more.
    TakeOff,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    Opened(Form),
    Cancelled,
    OldTyped(Secret),
    NewTyped(Secret),
    AgainTyped(Secret),
    ShowPressed,
    DonePressed,
    /// A sentence.
    Done(Result<String, String>),
    SheetPressed,
    /// A sentence; `None` = cancelled.
    SheetSaved(Option<Result<String, String>>),
    LockPressed,
    LockAfterChosen(u16),
}

impl Password {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::Opened(form) => {
                *self = Self { form: Some(form), ..Self::default() };
                let asks = asks_old(form, session);
                return Action::focus(if asks { "password-old" } else { "password-new" });
            }
            Message::Cancelled => *self = Self::default(),
            Message::OldTyped(typed) => (self.old, self.refused) = (typed, None),
            Message::NewTyped(typed) => (self.new, self.refused) = (typed, None),
            Message::AgainTyped(typed) => (self.again, self.refused) = (typed, None),
            Message::ShowPressed => self.shown = !self.shown,
            Message::DonePressed => return self.done(session),
            Message::Done(result) => *self = Self { said: Some(result), ..Self::default() },
            Message::SheetPressed => {
                return Action::File(File::RecoverySheet { then: Message::SheetSaved });
            }
            Message::SheetSaved(result) => self.said = result,
            Message::LockPressed => return Action::File(File::Lock),
            Message::LockAfterChosen(minutes) => {
                return Action::Set(Setting::LockAfter(minutes));
            }
        }
        Action::None
    }

    fn done(&mut self, session: &Session) -> Action<Message> {
        let Some(form) = self.form else { return Action::None };
        let is_new = form != Form::TakeOff;
        let asks = asks_old(form, session);
        if asks && self.old.is_empty() {
            self.refused = Some("password-old-missing");
            return Action::focus("password-old");
        }
        if is_new && self.new.as_str().chars().count() < LEAST {
            self.refused = Some("password-too-short");
            return Action::focus("password-new");
        }
        if is_new && !self.new.password().is(&self.again.password()) {
            self.refused = Some("password-not-same");
            return Action::focus("password-again");
        }
        let old = asks.then(|| self.old.password());
        let new = self.new.password();
        *self = Self::default();
        let guard = match form {
            Form::Set => Guard::Set(new),
            Form::Change => Guard::Change { old, new },
            Form::TakeOff => Guard::TakeOff { old },
        };
        Action::File(File::Guard { guard, then: Message::Done })
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let lead = if session.sealed { "password-lead-sealed" } else { "password-lead" };
        let said = self.said.as_ref().map(|said| match said {
            Ok(words) => notice(Chip::Done, words.as_str()),
            Err(words) => notice(Chip::Yours, words.as_str()),
        });
        let mut rows = column![measure(body(session.t(lead)))].push(said).spacing(space::S);
        rows = match self.form {
            Some(form) => rows.push(self.form(form, session)),
            None if session.sealed => rows.push(sealed(session)),
            None => {
                let set = secondary_with(Icon::Lock, session.t("password-set"));
                rows.push(set.id("password-set").on_press(Message::Opened(Form::Set)))
            }
        };
        rows.into()
    }

    fn form<'a>(&'a self, form: Form, session: &'a Session) -> Element<'a, Message> {
        let mut rows = Column::new().spacing(space::S);
        if form == Form::Set {
            rows = rows.push(means(session));
        }
        let error = |keys: &[&str]| {
            let key = self.refused.filter(|key| keys.contains(key))?;
            Some(session.t(key))
        };
        if asks_old(form, session) {
            let typed = |text| Message::OldTyped(Secret::new(text));
            let field =
                text_field("password-old", session.t("password-old"), self.old.as_str(), typed);
            let field = field.secret(!self.shown).error(error(&["password-old-missing"]));
            rows = rows.push(Element::from(field.on_submit(Message::DonePressed)));
        }
        if form != Form::TakeOff {
            let typed = |text| Message::NewTyped(Secret::new(text));
            let field =
                text_field("password-new", session.t("password-new"), self.new.as_str(), typed)
                    .hint(session.t("password-new.hint"))
                    .note(strength(self.new.as_str(), session))
                    .error(error(&["password-too-short"]))
                    .secret(!self.shown);
            let typed = |text| Message::AgainTyped(Secret::new(text));
            let name = session.t("password-again");
            let again = text_field("password-again", name, self.again.as_str(), typed)
                .error(error(&["password-not-same"]))
                .secret(!self.shown)
                .on_submit(Message::DonePressed);
            rows = rows.push(Element::from(field)).push(Element::from(again));
        }
        let show = check(session.t("password-show"), self.shown, Message::ShowPressed);
        let key = match form {
            Form::Set => "password-set-now",
            Form::Change => "password-change-now",
            Form::TakeOff => "password-off-now",
        };
        let go = primary(session.t(key)).id("password-go").on_press(Message::DonePressed);
        let away = quiet(session.t("password-cancel")).id("password-cancel");
        let buttons = row![go, away.on_press(Message::Cancelled)].spacing(space::S).wrap();
        rows.push(show.id("password-show")).push(buttons).into()
    }
}

/// Whether the present password is asked for: not when the recovery sheet opened the dossier.
fn asks_old(form: Form, session: &Session) -> bool {
    form != Form::Set && !session.by_key
}

/// The fewest signs of a password; how good it is, the hint says.
const LEAST: usize = 8;

/// What a password means, before it is set.
fn means(session: &Session) -> Element<'_, Message> {
    let lines = ["password-means-lost", "password-means-clear", "password-means-elsewhere"];
    let mut rows = column![body_strong(session.t("password-means"))].spacing(space::XS);
    for key in lines {
        rows = rows.push(measure(body(session.t(key))));
    }
    rows.into()
}

/// What can be done with a password that is set.
fn sealed(session: &Session) -> Element<'_, Message> {
    let sheet = secondary_with(Icon::Print, session.t("password-sheet")).id("password-sheet");
    let lock = secondary_with(Icon::Lock, session.t("password-lock")).id("password-lock");
    let change = secondary(session.t("password-change")).id("password-change");
    let off = secondary(session.t("password-off")).id("password-off");
    let buttons = row![
        sheet.on_press(Message::SheetPressed),
        lock.on_press(Message::LockPressed),
        change.on_press(Message::Opened(Form::Change)),
        off.on_press(Message::Opened(Form::TakeOff)),
    ];
    let after = answers(LOCK_AFTER.map(|minutes| {
        let words = match minutes {
            0 => session.t("password-lock-never"),
            minutes => session.tf("password-lock-minutes", &[("minutes", minutes.into())]),
        };
        let on = session.settings.lock_after == minutes;
        Choice::new(
            format!("password-lock-{minutes}"),
            words,
            on,
            Message::LockAfterChosen(minutes),
        )
    }));
    column![
        measure(small(session.t("password-sheet-hint"))),
        buttons.spacing(space::S).wrap(),
        body_strong(session.t("password-lock-after")),
        after,
    ]
    .spacing(space::S)
    .into()
}

/// How hard it is to guess, in words; nothing before there is something to say.
fn strength(typed: &str, session: &Session) -> Option<String> {
    if typed.is_empty() {
        return None;
    }
    // Names of the dossier are the first that somebody tries.
    let (child, school) = (session.child(), session.dossier.school.name.clone());
    let own = [child.as_str(), school.as_str(), "jouw weg"];
    let start: String = typed.chars().take(100).collect();
    let key = match zxcvbn::zxcvbn(&start, &own).score() {
        zxcvbn::Score::Zero | zxcvbn::Score::One => "password-weak",
        zxcvbn::Score::Two => "password-fair",
        zxcvbn::Score::Three => "password-good",
        _ => "password-strong",
    };
    Some(session.t(key))
}
