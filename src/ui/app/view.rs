//! The frame around a screen: top bar, navigation, notices.

use iced::{
    Length, Padding, border,
    widget::{Column, column, container, row, scrollable, space as gap},
};

use super::{
    App, Message, Notice, Offer, PapersMessage,
    shortcut::{self, Shortcut},
};
use crate::{
    i18n::Language,
    ui::{
        icon::Icon,
        screen::{Screen, step::Step},
        session::Taking,
        theme::{Element, Theme, catalog::boxed, size, space},
        widget::{
            Chip, Choice, buttons::quiet_with, buttons::secondary_with, card_title, group, icon,
            nav_item, notice, page_area, root, segmented, small,
        },
    },
};

/// The width of the navigation.
const NAV: f32 = 212.0;

/// As many signs of a name stand in the bar at the top.
const NAME: usize = 32;

impl App {
    /// The whole window.
    pub fn view(&self) -> Element<'_, Message> {
        let page = page_area(self.page_key(), self.page());
        let content: Element<'_, Message> = match self.screen {
            Screen::Start | Screen::Locked => column![].push(self.notice_bar()).push(page).into(),
            _ if self.session.wide() => {
                let body = row![self.navigation(), column![].push(self.notice_bar()).push(page)];
                column![self.top_bar(), body].into()
            }
            _ if self.menu => column![self.top_bar(), self.navigation()].into(),
            _ => column![self.top_bar()].push(self.notice_bar()).push(page).into(),
        };
        root(container(content).style(ground), shortcut::of)
    }

    /// Another key is another page: focus and scroll place start anew, so that the next question or
    /// what a deed changed is read from its beginning.
    fn page_key(&self) -> String {
        let folder = self.session.folder.as_deref();
        let part = match &self.screen {
            Screen::Begin => self.screens.begin.place(&self.session),
            Screen::Way | Screen::Plan(_) => self.screens.way.place(&self.session),
            Screen::LookAround | Screen::Ladder(_) => self.screens.look.place(&self.session),
            Screen::Step(_) => self.screens.step.as_ref().map(Step::place).unwrap_or_default(),
            Screen::Documents => self.screens.documents.place(),
            _ => String::new(),
        };
        format!("{:?} {} {part}", self.screen, folder.unwrap_or("".as_ref()).display())
    }

    fn page(&self) -> Element<'_, Message> {
        let session = &self.session;
        let screens = &self.screens;
        match &self.screen {
            Screen::Start => screens.start.view(session).map(Message::Start),
            Screen::Locked => screens.locked.view(session).map(Message::Locked),
            Screen::Begin => screens.begin.view(session).map(Message::Begin),
            Screen::Overview => screens.overview.view(session).map(Message::Overview),
            Screen::Way | Screen::Plan(_) => screens.way.view(session).map(Message::Way),
            Screen::LookAround | Screen::Ladder(_) => screens.look.view(session).map(Message::Look),
            Screen::Deadlines => screens.deadlines.view(session).map(Message::Deadlines),
            Screen::Log | Screen::Meetings => screens.log.view(session).map(Message::Log),
            Screen::Documents => screens.documents.view(session).map(Message::Documents),
            Screen::People => screens.people.view(session).map(Message::People),
            Screen::Print => screens.print.view(session).map(Message::Print),
            Screen::Help => screens.help.view(session).map(Message::Help),
            Screen::Words => screens.words.view(session).map(Message::Words),
            Screen::Later => screens.later.view(session).map(Message::Later),
            Screen::Expect => screens.expect.view(session).map(Message::Expect),
            Screen::History => screens.history.view(session).map(Message::History),
            Screen::Settings => screens.settings.view(session).map(Message::Settings),
            Screen::Merge => screens.merge.view(session).map(Message::Merge),
            Screen::Step(_) => match &screens.step {
                Some(step) => step.view(session).map(Message::Step),
                None => gap().into(),
            },
        }
    }

    fn top_bar(&self) -> Element<'_, Message> {
        let session = &self.session;
        let title = if session.is_open() {
            session.tf("ui-dossier-of", &[("name", shortened(session.child()).into())])
        } else {
            session.t("ui-name")
        };
        let mut name = column![card_title(title).size(18)];
        if session.is_open() && !session.wide() {
            name = name.push(self.saved_words());
        }
        let wide = session.wide();
        // What does not fit goes on below itself: help and menu keep their place.
        let name = name.width(if wide { Length::Shrink } else { Length::Fill });
        let mut bar = row![name].spacing(space::M).align_y(iced::Center);
        if !wide {
            let words = session.t(if self.menu { "ui-menu-close" } else { "ui-menu" });
            bar = bar
                .push(secondary_with(Icon::Menu, words).id("menu").on_press(Message::MenuPressed));
        }
        if session.is_open() && wide {
            bar = bar.push(self.saved_words());
        }
        bar = bar.push(wide.then(gap::horizontal)).push(self.languages());
        let help = secondary_with(Icon::Help, session.t("ui-help")).id("help");
        bar = bar.push(help.on_press(Message::Went(Screen::Help)));
        let bar = container(bar).padding([8.0, 20.0]).width(Length::Fill);
        column![
            bar.style(|theme: &Theme| boxed(theme.palette.card, border::rounded(0))),
            iced::widget::rule::horizontal(1),
        ]
        .into()
    }

    fn saved_words(&self) -> Element<'_, Message> {
        let session = &self.session;
        let (sign, key) = if self.keeper.read_only().is_some() {
            (Icon::Eye, "ui-look-only")
        } else if self.keeper.is_failing() {
            (Icon::Warning, "ui-not-saved")
        } else if self.keeper.is_done() {
            (Icon::Check, "ui-saved")
        } else {
            (Icon::Save, "ui-saving")
        };
        let words = small(session.t(key));
        row![icon(sign, size::BODY), words].spacing(6).align_y(iced::Center).into()
    }

    fn languages(&self) -> Element<'_, Message> {
        segmented(Language::ALL.map(|language| {
            let code = language.code();
            let chosen = self.session.language() == language;
            Choice::new(
                format!("language-{code}"),
                code.to_uppercase(),
                chosen,
                Message::LanguageChosen(language),
            )
            .hint(self.session.t(&format!("ui-language-{code}")))
        }))
    }

    fn navigation(&self) -> Element<'_, Message> {
        let mut places = Column::new().spacing(2);
        if self.session.is_open() {
            for (sign, key, screen) in [
                (Icon::Overview, "ui-nav-overview", Screen::Overview),
                (Icon::Way, "ui-nav-way", Screen::Way),
                (Icon::Deadlines, "ui-nav-deadlines", Screen::Deadlines),
                (Icon::Log, "ui-nav-log", Screen::Log),
                (Icon::Documents, "ui-nav-documents", Screen::Documents),
                (Icon::People, "ui-nav-people", Screen::People),
                (Icon::Print, "ui-nav-print", Screen::Print),
                (Icon::Undo, "ui-nav-history", Screen::History),
            ] {
                places = places.push(self.place(sign, key, screen));
            }
        } else {
            places = places.push(self.place(Icon::Overview, "ui-nav-start", Screen::Start));
            places = places.push(self.place(Icon::Way, "ui-nav-look", Screen::LookAround));
        }
        let always = container(small(self.session.t("ui-nav-always")));
        places = places.push(always.padding(Padding::from([10.0, 10.0]).bottom(4.0)));
        places = places.push(self.place(Icon::Help, "ui-nav-help", Screen::Help));
        places = places.push(self.place(Icon::Words, "ui-nav-words", Screen::Words));
        places = places.push(self.place(Icon::Calendar, "ui-nav-later", Screen::Later));
        if !self.session.content.expectations.is_empty() {
            places = places.push(self.place(Icon::Waiting, "ui-nav-expect", Screen::Expect));
        }
        places = places.push(self.place(Icon::Settings, "ui-nav-settings", Screen::Settings));
        if self.session.is_open() {
            if self.session.sealed {
                let lock = quiet_with(Icon::Lock, self.session.t("ui-nav-lock")).id("nav-lock");
                places = places.push(gap::vertical().height(space::S));
                places = places.push(lock.on_press(Message::Shortcut(Shortcut::Lock)));
            }
            let close = quiet_with(Icon::Back, self.session.t("ui-nav-close")).id("nav-close");
            places = places.push(gap::vertical().height(space::S));
            places = places.push(close.on_press(Message::Closed));
        }
        let width = if self.session.wide() { Length::Fixed(NAV) } else { Length::Fill };
        let list = scrollable(container(group(places)).padding([14.0, 10.0]));
        let list = container(list).width(width).height(Length::Fill);
        row![
            list.style(|theme: &Theme| boxed(theme.palette.nav, border::rounded(0))),
            iced::widget::rule::vertical(1),
        ]
        .into()
    }

    fn place(&self, sign: Icon, key: &str, screen: Screen) -> Element<'_, Message> {
        let here = match (&self.screen, &screen) {
            (Screen::Step(_) | Screen::LookAround, Screen::Way) => self.session.is_open(),
            (Screen::Step(_), Screen::LookAround) => !self.session.is_open(),
            (shown, screen) => shown == screen,
        };
        let item = nav_item(sign, self.session.t(key), here).id(key.to_owned());
        item.on_press(Message::Went(screen)).into()
    }

    fn notice_bar(&self) -> Option<Element<'_, Message>> {
        let mut bars = Column::new().spacing(space::XS);
        let trial = self.session.trial.then(|| notice(Chip::Yours, self.session.t("ui-trial")));
        let said = self.notice.as_ref().map(|said| self.notice_row(said));
        let taking = self.session.papers.taking.as_ref().map(|taking| self.taking_row(taking));
        if trial.is_none() && said.is_none() && taking.is_none() {
            return None;
        }
        bars = bars.push(trial).push(taking).push(said);
        let padding = Padding::from([0.0, space::XL]).top(space::S);
        Some(container(bars).padding(padding).into())
    }

    /// Files that are taken in now, and a way to stop.
    fn taking_row(&self, taking: &Taking) -> Element<'_, Message> {
        let values = [
            ("name", taking.name.clone().into()),
            ("n", taking.file.into()),
            ("total", taking.files.into()),
            ("percent", taking.percent.into()),
        ];
        let words = notice(Chip::Here, self.session.tf("papers-taking", &values));
        let stop = secondary_with(Icon::Close, self.session.t("papers-taking-stop"));
        let stop = stop.id("papers-taking-stop");
        let stop = stop.on_press(Message::Papers(PapersMessage::StopPressed));
        row![words, stop].spacing(space::S).align_y(iced::Center).into()
    }

    fn notice_row<'a>(&'a self, said: &'a Notice) -> Element<'a, Message> {
        let session = &self.session;
        let mut offers = row![].spacing(space::S);
        if let Some(offer) = &said.offer {
            let key = match offer {
                Offer::LastGood(_) => "ui-offer-last-good",
                Offer::Unpack(_) => "ui-offer-unpack",
                Offer::AddAgain => "ui-offer-again",
                Offer::SaveBeside => "ui-offer-save-beside",
                Offer::CloseAnyway => "ui-offer-close-anyway",
                Offer::MergeDisk | Offer::MergeCopies => "ui-offer-merge",
                Offer::MergeMine { .. } => "ui-offer-merge-mine",
                Offer::GoOn(_) => "ui-offer-go-on",
            };
            let press = secondary_with(Icon::Forward, session.t(key)).id("notice-offer");
            offers = offers.push(press.on_press(Message::OfferTaken(offer.clone())));
            let other = match offer {
                Offer::MergeDisk => Some(("ui-offer-save-beside", Offer::SaveBeside)),
                Offer::MergeMine { file, .. } => {
                    Some(("ui-offer-second", Offer::Unpack(file.clone())))
                }
                _ => None,
            };
            offers = offers.push(other.map(|(key, offer)| {
                let press = secondary_with(Icon::Forward, session.t(key)).id("notice-other");
                press.on_press(Message::OfferTaken(offer))
            }));
        }
        let away = quiet_with(Icon::Close, session.t("ui-notice-away")).id("notice-away");
        let away = away.on_press(Message::NoticeDismissed);
        let words = notice(said.kind, said.words.as_str());
        if session.wide() {
            let line = row![words, offers, away].spacing(space::S).align_y(iced::Center);
            return line.into();
        }
        column![words, row![offers, away].spacing(space::S).wrap()].spacing(space::XS).into()
    }
}

/// A name as long as the bar has room for; whole it stands at the child and on the prints.
fn shortened(name: String) -> String {
    if name.chars().count() <= NAME {
        return name;
    }
    let mut name: String = name.chars().take(NAME - 1).collect();
    name.truncate(name.trim_end().len());
    name.push('…');
    name
}

fn ground(theme: &Theme) -> container::Style {
    container::Style { text_color: Some(theme.palette.ink), ..container::Style::default() }
}
