//! Backups: when the last one was made and where, and going back to an earlier version.

use std::path::PathBuf;

use iced::widget::{Column, column, row};

use crate::{
    changes::Words,
    dossier::{
        earlier::Earlier,
        restoring::{Restoring, restoring},
    },
    earlier::named,
    i18n::format::{self, DateStyle},
    problem,
    ui::{
        action::{Action, Compared, File, Setting},
        icon::Icon,
        screen::{Screen, history},
        session::{Backing, Session},
        tasks::{self, Ask, Chosen},
        theme::{Element, space},
        widget::{
            Chip, body, body_strong,
            buttons::{danger, quiet, secondary_with},
            measure, notice, primary, small, text_field,
        },
    },
};

/// How many earlier versions are listed at first.
const LISTED: usize = 8;

/// So many changes are named before going back: what would go comes first.
const NAMED: usize = 300;

/// What this part remembers.
#[derive(Debug, Default)]
pub struct Backups {
    /// The folder under typing.
    typed: String,
    refused: bool,
    back: Back,
}

/// How far going back is.
#[derive(Debug, Default)]
enum Back {
    #[default]
    Idle,
    Busy,
    List {
        known: Vec<Earlier>,
        all: bool,
    },
    Shown(Box<Compared>),
    Done,
    /// A sentence.
    Failed(String),
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    MakePressed,
    StopPressed,
    ChoosePressed,
    PlaceChosen(Chosen),
    PlaceTyped(String),
    PlaceEntered,
    OwnPressed,
    OpenPressed,
    HistoryPressed,
    EarlierPressed,
    Earlier(Vec<Earlier>),
    AllPressed,
    ComparePressed(Box<Earlier>),
    Compared(Box<Result<Compared, String>>),
    RestorePressed,
    CancelPressed,
    UndoPressed,
}

impl Backups {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::MakePressed => return Action::File(File::BackUp),
            Message::StopPressed => return Action::File(File::StopBackup),
            Message::ChoosePressed => {
                let title = session.t("backups-choose");
                return Action::Run(
                    tasks::choose(title, Ask::Folder, None).map(Message::PlaceChosen),
                );
            }
            Message::PlaceChosen(Chosen::Paths(paths)) => {
                return paths.into_iter().next().map_or(Action::None, |path| self.take(path));
            }
            Message::PlaceChosen(Chosen::NoDialog) => return Action::focus("backups-place"),
            Message::PlaceChosen(Chosen::Cancelled) => {}
            Message::PlaceTyped(text) => (self.typed, self.refused) = (text, false),
            Message::PlaceEntered => {
                let typed = self.typed.trim().trim_matches('"').to_owned();
                return self.take(PathBuf::from(typed));
            }
            Message::OwnPressed => return Action::Set(Setting::Backups(None)),
            Message::OpenPressed => return Action::OpenFile(session.backups.place.clone()),
            Message::HistoryPressed => return Action::Go(Screen::History),
            message => return self.go_back(message, session),
        }
        Action::None
    }

    fn go_back(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::EarlierPressed => {
                self.back = Back::Busy;
                return Action::File(File::Earlier { then: Message::Earlier });
            }
            Message::Earlier(known) => self.back = Back::List { known, all: false },
            Message::AllPressed => {
                if let Back::List { all, .. } = &mut self.back {
                    *all = true;
                }
            }
            Message::ComparePressed(earlier) => {
                self.back = Back::Busy;
                let then = |compared| Message::Compared(Box::new(compared));
                return Action::File(File::Compare { earlier, then });
            }
            Message::Compared(compared) => match *compared {
                Ok(compared) => self.back = Back::Shown(Box::new(compared)),
                Err(words) => self.back = Back::Failed(words),
            },
            Message::RestorePressed => return self.restore(session),
            Message::CancelPressed => self.back = Back::Idle,
            Message::UndoPressed => {
                self.back = Back::Idle;
                return Action::Undo;
            }
            _ => {}
        }
        Action::None
    }

    /// Goes back, if what was shown is still what it would do; else that is shown first.
    fn restore(&mut self, session: &Session) -> Action<Message> {
        let Back::Shown(compared) = &mut self.back else { return Action::None };
        match restoring(&session.dossier, &compared.wanted) {
            Ok(plan) if plan.changes == compared.plan.changes => {
                self.back = Back::Done;
                Action::Edit(plan.edit)
            }
            Ok(plan) => {
                compared.plan = plan;
                Action::None
            }
            Err(_) => {
                self.back = Back::Failed(session.t("restore-gone"));
                Action::None
            }
        }
    }

    fn take(&mut self, folder: PathBuf) -> Action<Message> {
        if folder.is_absolute() && folder.is_dir() {
            (self.typed, self.refused) = (String::new(), false);
            Action::Set(Setting::Backups(Some(folder)))
        } else {
            self.refused = true;
            Action::focus("backups-place")
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        column![
            measure(body(session.t("backups-lead"))),
            state(session),
            make(session),
            self.place(session),
            self.back(session),
        ]
        .spacing(space::M)
        .into()
    }

    fn place<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let place = problem::path_text(&session.backups.place);
        let words = session.tf("backups-where", &[("path", place.into())]);
        let away = session.backups.away.as_ref().map(|away| {
            let path = problem::path_text(away);
            notice(Chip::Yours, session.tf("backups-away", &[("path", path.into())]))
        });
        let field = text_field(
            "backups-place",
            session.t("backups-other"),
            &self.typed,
            Message::PlaceTyped,
        )
        .hint(session.t("backups-other-hint"))
        .error(self.refused.then(|| session.t("settings-library-refused")))
        .on_submit(Message::PlaceEntered);
        let choose = secondary_with(Icon::Folder, session.t("backups-choose"));
        let choose = choose.id("backups-choose").on_press(Message::ChoosePressed);
        let take = secondary_with(Icon::Check, session.t("backups-use")).id("backups-use");
        let ready = !self.typed.trim().is_empty();
        let take = take.on_press_maybe(ready.then_some(Message::PlaceEntered));
        let open = secondary_with(Icon::FolderOpen, session.t("backups-open"));
        let there = session.backups.place.is_dir();
        let open = open.id("backups-open").on_press_maybe(there.then_some(Message::OpenPressed));
        let mut buttons = row![choose, take, open].spacing(space::S);
        if session.settings.backups.is_some() {
            let own = quiet(session.t("backups-own")).id("backups-own");
            buttons = buttons.push(own.on_press(Message::OwnPressed));
        }
        Column::new()
            .push(measure(body(words)))
            .push(away)
            .push(Element::from(field))
            .push(buttons.wrap())
            .spacing(space::S)
            .into()
    }

    fn back<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let ask = secondary_with(Icon::Undo, session.t("backups-earlier")).id("backups-earlier");
        let look = secondary_with(Icon::Right, session.t("history-title")).id("backups-history");
        let look = look.on_press(Message::HistoryPressed);
        let busy = matches!(self.back, Back::Busy);
        let ask = ask.on_press_maybe((!busy).then_some(Message::EarlierPressed));
        let rows = column![body_strong(session.t("backups-back"))].spacing(space::S);
        let rows = rows.push(row![ask, look].spacing(space::S).wrap());
        match &self.back {
            Back::Idle => rows.into(),
            Back::Busy => rows.push(body(session.t("history-reading"))).into(),
            Back::Failed(words) => rows.push(notice(Chip::Yours, words.as_str())).into(),
            Back::Done => {
                let undo = secondary_with(Icon::Undo, session.t("history-undo"));
                let undo = undo.id("backups-undo").on_press(Message::UndoPressed);
                rows.push(notice(Chip::Done, session.t("restore-done"))).push(undo).into()
            }
            Back::List { known, all } => rows.push(list(known, *all, session)).into(),
            Back::Shown(compared) => rows.push(shown(compared, session)).into(),
        }
    }
}

/// When the last one was made, and how many there are.
fn state(session: &Session) -> Element<'_, Message> {
    let known = &session.backups.known;
    let words = match known.first() {
        None => session.t("backups-none"),
        Some(last) => {
            let date = session.date(last.day, DateStyle::Full);
            let values = [("date", date.into()), ("count", known.len().into())];
            session.tf("backups-last", &values)
        }
    };
    let kind = if known.is_empty() { Chip::Yours } else { Chip::Done };
    measure(notice(kind, words))
}

fn make(session: &Session) -> Element<'_, Message> {
    let press = primary(session.t("backups-make")).id("backups-make");
    match &session.backups.state {
        Backing::Busy(progress) => {
            let size = |bytes| format::size(bytes, session.language());
            let values =
                [("done", size(progress.done).into()), ("total", size(progress.total).into())];
            let stop = quiet(session.t("backups-stop")).id("backups-stop");
            let words = body(session.tf("backups-busy", &values));
            let stop = stop.on_press(Message::StopPressed);
            row![words, stop].spacing(space::M).align_y(iced::Center).wrap().into()
        }
        Backing::Idle => row![press.on_press(Message::MakePressed)].into(),
        Backing::Done(words) => {
            column![notice(Chip::Done, words.as_str()), press.on_press(Message::MakePressed)]
                .spacing(space::S)
                .into()
        }
        Backing::Failed(words) => {
            column![notice(Chip::Yours, words.as_str()), press.on_press(Message::MakePressed)]
                .spacing(space::S)
                .into()
        }
    }
}

fn list<'a>(known: &'a [Earlier], all: bool, session: &'a Session) -> Element<'a, Message> {
    if known.is_empty() {
        return measure(notice(Chip::Quiet, session.t("restore-none")));
    }
    let mut rows = column![measure(body(session.t("backups-which")))].spacing(space::XS);
    let most = if all { known.len() } else { LISTED };
    for (index, one) in known.iter().enumerate().take(most) {
        let words = named(&session.texts, session.language(), one);
        let press = secondary_with(Icon::Right, words).id(format!("backups-version-{index}"));
        rows = rows.push(press.on_press(Message::ComparePressed(Box::new(one.clone()))));
    }
    let all = (known.len() > most).then(|| {
        let values = [("count", known.len().into())];
        quiet(session.tf("backups-all", &values)).id("backups-all").on_press(Message::AllPressed)
    });
    let cancel = quiet(session.t("backups-cancel")).id("backups-cancel");
    rows.push(all).push(cancel.on_press(Message::CancelPressed)).into()
}

/// What going back would do, before it is done.
fn shown<'a>(compared: &'a Compared, session: &'a Session) -> Element<'a, Message> {
    let Restoring { changes, stays, after, .. } = &compared.plan;
    let version = named(&session.texts, session.language(), &compared.earlier);
    let mut rows = column![].spacing(space::S);
    let title = session.tf("restore-shown", &[("version", version.into())]);
    rows = rows.push(measure(body_strong(title)));
    // What is taken away is looked up in what is there now, the rest in what will be there.
    let words = |dossier| Words { texts: &session.texts, language: session.language(), dossier };
    let told = words(after).all(changes);
    let (mut gone, other): (Vec<_>, Vec<_>) = told.into_iter().partition(|one| one.gone);
    gone.extend(other);
    rows = rows.push(if changes.is_empty() {
        measure(notice(Chip::Quiet, session.t("restore-same")))
    } else {
        history::list(gone, NAMED, session)
    });
    for id in stays {
        let what = words(&session.dossier).name_of(id);
        rows = rows.push(small(session.tf("restore-stays", &[("what", what.into())])));
    }
    let cancel = quiet(session.t("backups-cancel")).id("backups-cancel");
    let mut buttons = row![].spacing(space::S).align_y(iced::Center);
    if !changes.is_empty() {
        let press = danger(session.t("backups-restore")).id("backups-restore");
        buttons = buttons.push(press.on_press(Message::RestorePressed));
    }
    rows.push(buttons.push(cancel.on_press(Message::CancelPressed)).wrap()).into()
}
