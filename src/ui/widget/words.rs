//! Text in our typeface and sizes.

use iced::{
    Length,
    font::Weight,
    widget::{Text, container, text},
};

use crate::ui::theme::{Element, FONT, MEASURE, Theme, size, weight};

fn words<'a>(content: impl text::IntoFragment<'a>, size: f32) -> Text<'a, Theme> {
    text(content).size(size).font(FONT).line_height(1.5).wrapping(text::Wrapping::WordOrGlyph)
}

fn strong<'a>(content: impl text::IntoFragment<'a>, size: f32, bold: Weight) -> Text<'a, Theme> {
    let words = text(content).size(size).font(weight(bold)).line_height(1.25);
    words.wrapping(text::Wrapping::WordOrGlyph)
}

/// Most text.
pub fn body<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    words(content, size::BODY)
}

/// Most text, that stands out.
pub fn body_strong<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::BODY, Weight::Semibold)
}

/// The first lines of a page, and answers.
pub fn lead<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    words(content, size::LEAD)
}

/// The name of a field.
pub fn label<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::BODY, Weight::Semibold)
}

/// Text that may stay in the background.
pub fn soft<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    body(content).style(soft_ink)
}

/// Small text in the background.
pub fn small<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    words(content, size::SMALL).style(soft_ink)
}

/// Small text that stands out.
pub fn strong_small<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::SMALL, Weight::Semibold)
}

/// The title of a card.
pub fn card_title<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::CARD, Weight::Semibold)
}

/// The one thing to do.
pub fn now_title<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::NOW, Weight::Semibold)
}

/// The title of a page.
pub fn page_title<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::PAGE, Weight::Bold)
}

/// The title of the first screen.
pub fn first_title<'a>(content: impl text::IntoFragment<'a>) -> Text<'a, Theme> {
    strong(content, size::FIRST, Weight::Bold).line_height(1.2)
}

/// The style of text in the background.
pub fn soft_ink(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.palette.soft) }
}

/// Keeps lines at about 75 signs.
pub fn measure<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    container(content).max_width(MEASURE).width(Length::Fill).into()
}
