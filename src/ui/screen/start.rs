//! The first screen: begin, look around, the example, and the dossiers of this computer.

use std::path::PathBuf;

use iced::{
    Length, Padding, border,
    widget::{Column, column, container, row, scrollable, space as gap},
};

use crate::{
    i18n::{Language, format::DateStyle},
    ui::{
        action::{Action, File, Setting},
        icon::Icon,
        screen::Screen,
        session::{Session, Shelved},
        theme::{Element, Theme, catalog::boxed, corner, size, space},
        widget::{
            Chip, Choice,
            buttons::{primary_large, quiet_with, secondary_with},
            card_title, chip,
            info::Role,
            lead, link,
            press::{Face, Press, Status},
            secondary, segmented, small, soft, text_field,
            words::{first_title, soft_ink},
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The path of a dossier under typing; `None` = the field is folded.
    path: Option<String>,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    BeginPressed,
    LookAroundPressed,
    ExamplePressed,
    DossierPressed(PathBuf),
    ForgetPressed(PathBuf),
    OpenPressed,
    TravelPressed,
    TypePathPressed,
    PathTyped(String),
    PathEntered,
    LanguageChosen(Language),
    HelpPressed,
    SettingsPressed,
}

impl Start {
    /// Shows the field for a path: this system has no file dialog.
    pub fn type_path(&mut self) {
        self.path.get_or_insert_default();
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _session: &Session) -> Action<Message> {
        match message {
            Message::BeginPressed => Action::Go(Screen::Begin),
            Message::LookAroundPressed => Action::Go(Screen::LookAround),
            Message::ExamplePressed => Action::File(File::Example),
            Message::DossierPressed(folder) => Action::File(File::Open(folder)),
            Message::ForgetPressed(folder) => Action::Set(Setting::Forget(folder)),
            Message::OpenPressed => Action::File(File::ChooseDossier),
            Message::TravelPressed => Action::File(File::ChooseTravel),
            Message::TypePathPressed => {
                self.type_path();
                Action::focus("start-path")
            }
            Message::PathTyped(path) => {
                self.path = Some(path);
                Action::None
            }
            Message::PathEntered => {
                let path = self.path.as_deref().unwrap_or_default().trim().trim_matches('"');
                if path.is_empty() { Action::None } else { Action::File(File::Open(path.into())) }
            }
            Message::LanguageChosen(language) => Action::Set(Setting::Language(language)),
            Message::HelpPressed => Action::Go(Screen::Help),
            Message::SettingsPressed => Action::Go(Screen::Settings),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let invite = container(invite(session)).padding(Padding::from([60.0, 64.0]));
        let dossiers = container(self.shelf(session)).padding(Padding::from([60.0, 56.0]));
        if session.wide() {
            let dossiers = container(scroll(dossiers)).width(Length::FillPortion(10));
            let left = container(scroll(invite)).width(Length::FillPortion(11));
            return row![left, dossiers.height(Length::Fill).style(side)].into();
        }
        let invite = invite.padding(space::XL);
        let dossiers = dossiers.padding(space::XL).width(Length::Fill).style(side);
        scroll(column![invite, dossiers])
    }

    fn shelf<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = card_title(session.t("start-dossiers"));
        let head = row![title, gap::horizontal(), languages(session)].align_y(iced::Center);
        let mut rows = Column::new().spacing(space::S).push(head);
        if session.shelf.is_empty() {
            rows = rows.push(soft(session.t("start-no-dossiers")));
        }
        for shelved in &session.shelf {
            rows = rows.push(shelf_row(shelved, session));
        }
        let open = secondary(session.t("start-open")).id("start-open");
        let open = open.on_press(Message::OpenPressed);
        let travel = link(session.t("travel-open")).id("start-travel");
        let travel = travel.on_press(Message::TravelPressed);
        rows = rows.push(match &self.path {
            None => {
                let typed = link(session.t("start-type-path")).id("start-type-path");
                let typed = typed.on_press(Message::TypePathPressed);
                row![open, travel, typed].spacing(space::M).align_y(iced::Center).wrap()
            }
            Some(_) => row![open, travel].spacing(space::M).align_y(iced::Center).wrap(),
        });
        rows.push(self.path.as_deref().map(|path| path_field(path, session))).into()
    }
}

fn path_field<'a>(path: &'a str, session: &'a Session) -> Element<'a, Message> {
    let field = text_field("start-path", session.t("start-path"), path, Message::PathTyped)
        .hint(session.t("start-path-hint"))
        .on_submit(Message::PathEntered);
    let go = secondary(session.t("start-path-open")).id("start-path-open");
    let go = go.on_press_maybe((!path.trim().is_empty()).then_some(Message::PathEntered));
    column![Element::from(field), go].spacing(space::S).into()
}

fn invite(session: &Session) -> Element<'_, Message> {
    let strong = |theme: &Theme| iced::widget::text::Style { color: Some(theme.palette.primary) };
    let name = card_title(session.t("ui-name")).style(strong);
    let title = first_title(session.t("start-title"));
    let intro = lead(session.t("start-lead")).size(size::LEAD + 1.0).style(soft_ink);
    let begin = primary_large(session.t("start-begin")).id("start-begin");
    let look = link(session.t("start-look")).id("start-look").on_press(Message::LookAroundPressed);
    let example = link(session.t("start-example")).id("start-example");
    let ways = row![look, example.on_press(Message::ExamplePressed)].spacing(space::L).wrap();
    let help = quiet_with(Icon::Help, session.t("ui-help")).id("start-help");
    let settings = quiet_with(Icon::Settings, session.t("ui-nav-settings")).id("start-settings");
    let foot =
        row![help.on_press(Message::HelpPressed), settings.on_press(Message::SettingsPressed)];
    column![
        name,
        gap::vertical().height(space::XS),
        title,
        intro,
        gap::vertical().height(space::XXS),
        begin.on_press(Message::BeginPressed),
        ways,
        gap::vertical().height(space::XL),
        container(small(session.t("start-promise"))).max_width(520),
        foot.spacing(space::M).wrap(),
    ]
    .spacing(space::M)
    .max_width(600)
    .into()
}

fn languages(session: &Session) -> Element<'_, Message> {
    segmented(Language::ALL.map(|language| {
        let code = language.code();
        let chosen = session.language() == language;
        let words = session.t(&format!("ui-language-{code}"));
        Choice::new(format!("language-{code}"), words, chosen, Message::LanguageChosen(language))
    }))
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

/// The parent's nearest day.
fn next_day<'a>(shelved: &Shelved, session: &Session) -> Element<'a, Message> {
    match &shelved.next {
        _ if shelved.unreadable => chip(Chip::Lost, session.t("start-unreadable")),
        None => chip(Chip::Done, session.t("start-no-day")),
        Some((id, day)) => {
            let key = format!("deadline-{}", id.key());
            let what = session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key));
            let values = [("what", what.into()), ("date", session.day(*day).into())];
            chip(Chip::Yours, session.tf("start-next-day", &values))
        }
    }
}

fn shelf_row<'a>(shelved: &'a Shelved, session: &'a Session) -> Element<'a, Message> {
    let name = match shelved.name.trim() {
        "" => session.t("start-nameless"),
        name => name.to_owned(),
    };
    let about = shelved.situations.iter().map(|id| {
        let key = format!("situation-{}", id.key());
        session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key))
    });
    let about: Vec<String> = about.chain([opened(shelved, session)]).collect();
    let words =
        column![card_title(name.clone()), small(about.join(" · ")), next_day(shelved, session)];
    let id = format!("dossier-{}", shelved.folder.display());
    let title = session.tf("start-open-named", &[("name", name.into())]);
    let open = Press::new(Role::Button, title, words.spacing(space::XS))
        .id(id.clone())
        .on_press(Message::DossierPressed(shelved.folder.clone()))
        .start()
        .width(Length::Fill)
        .padding([18.0, 22.0])
        .face(card_face);
    let forget = shelved.unreadable.then(|| {
        let press = secondary_with(Icon::Close, session.t("start-forget"));
        press.id(format!("{id}-forget")).on_press(Message::ForgetPressed(shelved.folder.clone()))
    });
    column![open].push(forget).spacing(space::XS).into()
}

fn card_face(theme: &Theme, status: Status) -> Face {
    let palette = theme.palette;
    let hovered = matches!(status, Status::Hovered | Status::Held);
    let (background, edge) =
        if hovered { (palette.tint, palette.primary) } else { (palette.card, palette.hairline) };
    let border = border::rounded(corner::CARD).width(theme.hairline()).color(edge);
    Face { background, text: Some(palette.ink), border, ..Face::bare() }
}

fn side(theme: &Theme) -> container::Style {
    let edge = border::rounded(0).width(theme.hairline()).color(theme.palette.hairline);
    boxed(theme.palette.side, edge)
}

fn scroll<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    scrollable(content).width(Length::Fill).height(Length::Fill).into()
}
