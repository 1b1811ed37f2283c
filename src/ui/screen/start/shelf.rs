//! The dossiers of this computer: opened, found again, taken off the list, thrown away, erased.

use std::path::PathBuf;

use iced::{
    Length, Padding, border,
    widget::{Column, column, container, row},
};

use super::Message as Up;
use crate::{
    i18n::format::DateStyle,
    ui::{
        action::{Action, File, Setting},
        icon::Icon,
        session::{Session, Shelved, Standing},
        theme::{Element, Theme, corner, space},
        widget::{
            Chip, body,
            buttons::{quiet_with, secondary_with},
            card_title, chip, danger,
            info::Role,
            measure, notice,
            press::{Face, Press, Status},
            quiet, small, text_field,
        },
    },
};

/// What the list remembers.
#[derive(Debug, Clone, Default)]
pub(super) struct Shelf {
    /// The dossier of which more is shown.
    more: Option<PathBuf>,
    /// What was typed to erase it; `None` = not asked.
    typed: Option<String>,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    MorePressed(PathBuf),
    ForgetPressed(PathBuf),
    TrashPressed(PathBuf),
    ErasePressed,
    EraseTyped(String),
    EraseConfirmed(PathBuf),
    EraseCancelled,
    FindPressed,
}

const fn up(message: Message) -> Up {
    Up::Shelf(message)
}

impl Shelf {
    pub(super) fn update(&mut self, message: Message, session: &Session) -> Action<Up> {
        match message {
            Message::MorePressed(folder) => {
                let open = self.more.as_ref() != Some(&folder);
                *self = Self { more: open.then_some(folder), typed: None };
                Action::None
            }
            Message::ForgetPressed(folder) => Action::Set(Setting::Forget(folder)),
            Message::FindPressed => Action::File(File::ChooseDossier),
            Message::TrashPressed(folder) => {
                *self = Self::default();
                Action::File(File::ThrowAway(folder))
            }
            Message::ErasePressed => {
                self.typed = Some(String::new());
                Action::focus("erase-name")
            }
            Message::EraseTyped(text) => {
                self.typed = Some(text);
                Action::None
            }
            Message::EraseCancelled => {
                self.typed = None;
                Action::None
            }
            Message::EraseConfirmed(folder) => {
                let shelved = session.shelf.iter().find(|one| *one.place() == folder);
                if !shelved.is_some_and(|one| self.confirms(one, session)) {
                    return Action::focus("erase-name");
                }
                *self = Self::default();
                Action::File(File::Erase(folder))
            }
        }
    }

    /// Whether the word that is asked for was typed.
    fn confirms(&self, shelved: &Shelved, session: &Session) -> bool {
        let typed = self.typed.as_deref().unwrap_or_default().trim().to_lowercase();
        typed == word(shelved, session).trim().to_lowercase()
    }

    pub(super) fn row<'a>(&'a self, shelved: &'a Shelved, session: &'a Session) -> Element<'a, Up> {
        let open = self.more.as_ref() == Some(&shelved.folder);
        let id = format!("dossier-{}", shelved.folder.display());
        let mut rows = column![card(shelved, &id, session)].spacing(space::XS);
        if shelved.standing == Standing::Missing {
            let find = secondary_with(Icon::Search, session.t("where-find"));
            let forget = quiet_with(Icon::Close, session.t("start-forget"));
            let folder = shelved.folder.clone();
            let buttons = row![
                find.id(format!("{id}-find")).on_press(up(Message::FindPressed)),
                forget.id(format!("{id}-forget")).on_press(up(Message::ForgetPressed(folder))),
            ];
            return rows.push(buttons.spacing(space::S).wrap()).into();
        }
        let sign = if open { Icon::Up } else { Icon::Down };
        let more = quiet_with(sign, session.t("where-more")).description(named(shelved, session));
        let more = more.id(format!("{id}-more")).on(open);
        rows = rows.push(more.on_press(up(Message::MorePressed(shelved.folder.clone()))));
        if open {
            let ways = container(self.ways(shelved, &id, session));
            rows = rows.push(ways.padding(Padding::ZERO.left(space::M).bottom(space::M)));
        }
        rows.into()
    }

    /// Off the list, to the trash, erased.
    fn ways<'a>(&'a self, shelved: &'a Shelved, id: &str, session: &'a Session) -> Element<'a, Up> {
        let (listed, folder) = (shelved.folder.clone(), || shelved.place().clone());
        let forget = secondary_with(Icon::Close, session.t("start-forget"));
        let trash = secondary_with(Icon::Folder, session.t("where-trash"));
        let erase = secondary_with(Icon::Warning, session.t("where-erase"));
        let forget = forget.on_press(up(Message::ForgetPressed(listed)));
        let trash = trash.on_press(up(Message::TrashPressed(folder())));
        let erase = erase.on_press(up(Message::ErasePressed));
        let mut rows = Column::new().spacing(space::S);
        rows = rows.push(small(shelved.place().display().to_string()));
        let Some(typed) = &self.typed else {
            return rows
                .push(forget.id(format!("{id}-forget")))
                .push(trash.id(format!("{id}-trash")))
                .push(small(session.t("where-trash-about")))
                .push(erase.id(format!("{id}-erase")))
                .into();
        };
        let word = word(shelved, session);
        let field = text_field(
            "erase-name",
            session.tf("where-erase-type", &[("word", word.into())]),
            typed,
            |text| up(Message::EraseTyped(text)),
        );
        let confirmed = up(Message::EraseConfirmed(folder()));
        let ready = self.confirms(shelved, session).then(|| confirmed.clone());
        let press = danger(session.t("where-erase-now")).id("erase-now").on_press_maybe(ready);
        let cancel = quiet(session.t("where-erase-cancel")).on_press(up(Message::EraseCancelled));
        rows.push(notice(Chip::Lost, session.t("where-erase-about")))
            .push(measure(body(session.t("where-not-reached"))))
            .push(Element::from(field.on_submit(confirmed)))
            .push(row![press, cancel].spacing(space::S).wrap())
            .into()
    }
}

/// What is typed to erase: the child's name, or a word where there is none.
fn word(shelved: &Shelved, session: &Session) -> String {
    match shelved.name.trim() {
        "" => session.t("where-erase-word"),
        name => name.to_owned(),
    }
}

fn named(shelved: &Shelved, session: &Session) -> String {
    match shelved.name.trim() {
        "" => session.t("start-nameless"),
        name => name.to_owned(),
    }
}

/// The dossier, to open.
fn card<'a>(shelved: &'a Shelved, id: &str, session: &'a Session) -> Press<'a, Up> {
    let name = named(shelved, session);
    let about = shelved.situations.iter().map(|id| {
        let key = format!("situation-{}", id.key());
        session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key))
    });
    let about: Vec<String> = about.chain([opened(shelved, session)]).collect();
    let mut words =
        column![card_title(name.clone()), small(about.join(" · ")), state(shelved, session)];
    if !matches!(shelved.standing, Standing::Here | Standing::Locked) {
        words = words.push(small(shelved.place().display().to_string()));
    }
    let title = session.tf("start-open-named", &[("name", name.into())]);
    let there = shelved.standing != Standing::Missing;
    Press::new(Role::Button, title, words.spacing(space::XS))
        .id(id.to_owned())
        .on_press_maybe(there.then(|| Up::DossierPressed(shelved.place().clone())))
        .start()
        .width(Length::Fill)
        .padding([18.0, 22.0])
        .face(card_face)
}

/// When it was last open, in words.
fn opened(shelved: &Shelved, session: &Session) -> String {
    match session.today.since(shelved.opened).map(|span| span.get_days()) {
        Ok(0) => session.t("start-opened-today"),
        Ok(1) => session.t("start-opened-yesterday"),
        _ => {
            let date = session.date(shelved.opened, DateStyle::Long);
            session.tf("start-opened", &[("date", date.into())])
        }
    }
}

/// The parent's nearest day, or what is the matter with the folder.
fn state<'a>(shelved: &Shelved, session: &Session) -> Element<'a, Up> {
    match (&shelved.standing, &shelved.next) {
        (Standing::Missing, _) => chip(Chip::Lost, session.t("where-missing")),
        (Standing::Moved(_), _) => chip(Chip::Yours, session.t("where-found")),
        (Standing::Locked, _) => chip(Chip::Done, session.t("start-sealed")),
        (Standing::Unreadable, _) => chip(Chip::Lost, session.t("start-unreadable")),
        (Standing::Here, None) => chip(Chip::Done, session.t("start-no-day")),
        (Standing::Here, Some((id, day))) => {
            let key = format!("deadline-{}", id.key());
            let what = session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key));
            let values = [("what", what.into()), ("date", session.day(*day).into())];
            chip(Chip::Yours, session.tf("start-next-day", &values))
        }
    }
}

fn card_face(theme: &Theme, status: Status) -> Face {
    let palette = theme.palette;
    let hovered = matches!(status, Status::Hovered | Status::Held);
    let (background, edge) =
        if hovered { (palette.tint, palette.primary) } else { (palette.card, palette.hairline) };
    let border = border::rounded(corner::CARD).width(theme.hairline()).color(edge);
    Face { background, text: Some(palette.ink), border, ..Face::bare() }
}
