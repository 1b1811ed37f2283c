//! Buttons and links: one filled per screen, the rest outlined or text.

use iced::{
    Color, Length, border,
    font::Weight,
    widget::{row, text},
};

use super::{
    info::Role,
    press::{Face, Press, Status},
    surface::icon,
};
use crate::ui::{
    icon::Icon,
    theme::{Element, Theme, corner, size, space, weight},
};

/// A button with words and, if you like, an icon before them.
pub fn button<'a, M: 'a>(
    role: Role,
    words: impl Into<String>,
    before: Option<Icon>,
    letters: f32,
) -> Press<'a, M> {
    let words = words.into();
    let label = text(words.clone()).size(letters).font(weight(Weight::Semibold)).line_height(1.3);
    let content: Element<'a, M> = match before {
        None => label.into(),
        Some(sign) => {
            row![icon(sign, letters + 2.0), label].spacing(space::XS).align_y(iced::Center).into()
        }
    };
    Press::new(role, words, content)
}

/// The one thing to do here.
pub fn primary<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    filled(button(Role::Button, words, None, size::LEAD)).padding([11.0, 20.0])
}

/// The one thing to do on the first screen: larger.
pub fn primary_large<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    filled(button(Role::Button, words, None, size::CARD)).padding([16.0, 26.0])
}

fn filled<M>(press: Press<'_, M>) -> Press<'_, M> {
    press.face(|theme, status| {
        let palette = theme.palette;
        let (background, text) = match status {
            Status::Rest => (palette.primary, palette.on_primary),
            Status::Hovered | Status::Held => (palette.primary_hover, palette.on_primary),
            Status::Disabled => (palette.quiet_tint, palette.soft),
        };
        Face {
            background,
            text: Some(text),
            border: border::rounded(corner::CONTROL),
            ..Face::bare()
        }
    })
}

/// Something else that can be done here.
pub fn secondary<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    outlined(button(Role::Button, words, None, size::LEAD)).padding([10.0, 18.0])
}

/// The same, small, with an icon.
pub fn secondary_with<'a, M: 'a>(sign: Icon, words: impl Into<String>) -> Press<'a, M> {
    outlined(button(Role::Button, words, Some(sign), size::BODY)).padding([8.0, 14.0])
}

fn outlined<M>(press: Press<'_, M>) -> Press<'_, M> {
    press.face(|theme, status| {
        let palette = theme.palette;
        let (background, color) = match status {
            Status::Rest => (palette.card, palette.primary),
            Status::Hovered | Status::Held => (palette.tint, palette.primary),
            Status::Disabled => (palette.card, palette.soft),
        };
        Face {
            background,
            text: Some(color),
            border: border::rounded(corner::CONTROL).width(theme.edge().max(2.0)).color(color),
            ..Face::bare()
        }
    })
}

/// Something that takes a record off a list; said in words, not in red.
pub fn danger<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    let press = button(Role::Button, words, Some(Icon::Close), size::BODY).padding([8.0, 14.0]);
    press.face(|theme, status| {
        let background =
            if status == Status::Rest { theme.palette.card } else { theme.palette.lost_tint };
        let border = border::rounded(corner::CONTROL).width(1.0).color(theme.palette.lost);
        Face { background, text: Some(theme.palette.lost), border, ..Face::bare() }
    })
}

/// A quiet button: words in the strong colour, nothing around them.
pub fn quiet<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    worded(button(Role::Button, words, None, size::BODY), Line::Under)
}

/// A quiet button with an icon.
pub fn quiet_with<'a, M: 'a>(sign: Icon, words: impl Into<String>) -> Press<'a, M> {
    worded(button(Role::Button, words, Some(sign), size::BODY), Line::None)
}

/// A way to another place.
pub fn link<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    worded(button(Role::Link, words, None, size::LEAD), Line::Under)
}

/// A small link, under text.
pub fn small_link<'a, M: 'a>(words: impl Into<String>) -> Press<'a, M> {
    let words = words.into();
    let label = text(words.clone()).size(size::SMALL).font(weight(Weight::Semibold));
    worded(Press::new(Role::Link, words, label), Line::Under)
}

/// A line of a list that leads somewhere: an icon and plain words.
pub fn plain_with<'a, M: 'a>(sign: Icon, words: impl Into<String>) -> Press<'a, M> {
    let words = words.into();
    let label = text(words.clone()).size(size::BODY).line_height(1.35).width(Length::Fill);
    let content = row![icon(sign, 18.0), label].spacing(10).align_y(iced::Center);
    let press = Press::new(Role::Link, words, content).start().width(Length::Fill);
    press.padding([7.0, 6.0]).face(plain_face)
}

/// Nothing around it until the pointer is there.
pub fn plain_face(theme: &Theme, status: Status) -> Face {
    let hovered = matches!(status, Status::Hovered | Status::Held);
    Face {
        background: if hovered { theme.palette.tint } else { Color::TRANSPARENT },
        text: Some(if hovered { theme.palette.primary } else { theme.palette.ink }),
        border: border::rounded(corner::CONTROL),
        ..Face::bare()
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Line {
    Under,
    None,
}

fn worded<M>(press: Press<'_, M>, line: Line) -> Press<'_, M> {
    press.padding([8.0, 4.0]).face(move |theme, status| {
        let palette = theme.palette;
        let hovered = matches!(status, Status::Hovered | Status::Held);
        let text = if status == Status::Disabled { palette.soft } else { palette.primary };
        Face {
            background: if hovered { palette.tint } else { Color::TRANSPARENT },
            text: Some(text),
            border: border::rounded(corner::CONTROL),
            underline: line == Line::Under && status != Status::Disabled,
            accent: None,
        }
    })
}

/// A place in the navigation.
pub fn nav_item<'a, M: 'a>(sign: Icon, words: impl Into<String>, current: bool) -> Press<'a, M> {
    let words = words.into();
    let bold = if current { Weight::Semibold } else { Weight::Normal };
    let label = text(words.clone()).size(size::BODY).font(weight(bold)).line_height(1.25);
    let content = row![icon(sign, 20.0), label].spacing(10).align_y(iced::Center);
    let press = Press::new(Role::Tab, words, content).start().on(current);
    press.width(Length::Fill).padding([8.0, 10.0]).face(move |theme: &Theme, status| {
        let palette = theme.palette;
        let hovered = matches!(status, Status::Hovered | Status::Held);
        let (background, text) = match (current, hovered) {
            (true, _) => (palette.primary, palette.on_primary),
            (false, true) => (palette.hairline, palette.ink),
            (false, false) => (Color::TRANSPARENT, palette.ink),
        };
        let border = border::rounded(corner::CONTROL);
        Face { background, text: Some(text), border, ..Face::bare() }
    })
}
