//! The first screen: begin, look around, the example, and the dossiers of this computer.

mod shelf;

use std::path::PathBuf;

use iced::{
    Length, Padding, border,
    widget::{Column, column, container, row, scrollable, space as gap},
};

use crate::{
    i18n::Language,
    ui::{
        action::{Action, File, Setting},
        icon::Icon,
        screen::Screen,
        session::Session,
        theme::{Element, Theme, catalog::boxed, size, space},
        widget::{
            Choice,
            buttons::{primary_large, quiet_with},
            card_title, lead, link, secondary, segmented, small, soft, text_field,
            words::{first_title, soft_ink},
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The path of a dossier under typing; `None` = the field is folded.
    path: Option<String>,
    shelf: shelf::Shelf,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    BeginPressed,
    LookAroundPressed,
    ExamplePressed,
    DossierPressed(PathBuf),
    Shelf(shelf::Message),
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
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::BeginPressed => Action::Go(Screen::Begin),
            Message::LookAroundPressed => Action::Go(Screen::LookAround),
            Message::ExamplePressed => Action::File(File::Example),
            Message::DossierPressed(folder) => Action::File(File::Open(folder)),
            Message::Shelf(message) => self.shelf.update(message, session),
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
        let dossiers = container(self.dossiers(session)).padding(Padding::from([60.0, 56.0]));
        if session.wide() {
            let dossiers = container(scroll(dossiers)).width(Length::FillPortion(10));
            let left = container(scroll(invite)).width(Length::FillPortion(11));
            return row![left, dossiers.height(Length::Fill).style(side)].into();
        }
        let invite = invite.padding(space::XL);
        let dossiers = dossiers.padding(space::XL).width(Length::Fill).style(side);
        scroll(column![invite, dossiers])
    }

    fn dossiers<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = card_title(session.t("start-dossiers"));
        let head = row![title, gap::horizontal(), languages(session)].align_y(iced::Center);
        let mut rows = Column::new().spacing(space::S).push(head);
        if session.shelf.is_empty() {
            rows = rows.push(soft(session.t("start-no-dossiers")));
        }
        for shelved in &session.shelf {
            rows = rows.push(self.shelf.row(shelved, session));
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

fn side(theme: &Theme) -> container::Style {
    let edge = border::rounded(0).width(theme.hairline()).color(theme.palette.hairline);
    boxed(theme.palette.side, edge)
}

fn scroll<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    scrollable(content).width(Length::Fill).height(Length::Fill).into()
}
