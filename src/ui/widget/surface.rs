//! Cards, chips, notices, pages: what things stand on.

use iced::{
    Length, Padding, border,
    widget::{Column, Row, column, container, row, scrollable, text},
};

use super::{
    info::Role,
    press::{Face, Press, Status},
    words::{body, card_title, lead, strong_small},
};
use crate::ui::{
    icon::Icon,
    theme::{Element, ICONS, TARGET, Theme, catalog::boxed, corner, size, space},
};

/// An icon; it takes the colour of the text around it and never stands without words.
pub fn icon<'a, M: 'a>(icon: Icon, size: f32) -> Element<'a, M> {
    text(icon.sign()).font(ICONS).size(size).line_height(1.0).into()
}

/// White, with a thin edge.
pub fn card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let frame = container(content).padding([20.0, 22.0]).width(Length::Fill);
    frame.style(card_style).into()
}

fn card_style(theme: &Theme) -> container::Style {
    let palette = theme.palette;
    let edge = border::rounded(corner::CARD).width(theme.hairline()).color(palette.hairline);
    container::Style { text_color: Some(palette.ink), ..boxed(palette.card, edge) }
}

/// The card of the one thing to do: a thick line in the strong colour at its left.
pub fn accent_card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let inner = container(content).padding([22.0, 22.0]).width(Length::Fill);
    let inner = inner.style(|theme| {
        let style = card_style(theme);
        let radius = border::Radius::default().right(corner::CARD).left(corner::CARD - 4.0);
        container::Style { border: style.border.rounded(radius), ..style }
    });
    let outer = container(inner).padding(Padding::ZERO.left(8.0));
    outer.style(|theme: &Theme| boxed(theme.palette.primary, border::rounded(corner::CARD))).into()
}

/// A card with the wash of the strong colour: advice, what is chosen.
pub fn tinted_card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let frame = container(content).padding([16.0, 20.0]).width(Length::Fill);
    frame
        .style(|theme: &Theme| {
            let palette = theme.palette;
            let edge = border::rounded(corner::CARD).width(theme.hairline()).color(palette.edge);
            container::Style { text_color: Some(palette.ink), ..boxed(palette.tint, edge) }
        })
        .into()
}

/// What a chip means; its words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chip {
    /// The parent's last day: the words begin with "u:" or "you:".
    Yours,
    /// The other side's last day: the words begin with "zij:" or "they:".
    Theirs,
    Done,
    Quiet,
    /// You are here.
    Here,
    /// Something was lost or is late.
    Lost,
}

/// A few words on a coloured ground.
pub fn chip<'a, M: 'a>(kind: Chip, words: impl Into<String>) -> Element<'a, M> {
    let label = strong_small(words.into()).size(15).line_height(1.3);
    container(label)
        .padding([5.0, 10.0])
        .style(move |theme: &Theme| {
            let palette = theme.palette;
            let (front, back) = match kind {
                Chip::Yours => (palette.yours, palette.yours_tint),
                Chip::Theirs => (palette.theirs, palette.theirs_tint),
                Chip::Done => (palette.done, palette.done_tint),
                Chip::Quiet => (palette.soft, palette.quiet_tint),
                Chip::Here => (palette.on_primary, palette.primary),
                Chip::Lost => (palette.lost, palette.lost_tint),
            };
            let edge = border::rounded(corner::CONTROL);
            let edge = if theme.hairline() > 1.0 { edge.width(2.0).color(front) } else { edge };
            container::Style { text_color: Some(front), ..boxed(back, edge) }
        })
        .into()
}

/// A message in the page: an icon, a title in bold and words.
pub fn notice<'a, M: 'a>(kind: Chip, words: impl Into<String>) -> Element<'a, M> {
    let sign = match kind {
        Chip::Done => Icon::CircleCheck,
        Chip::Lost | Chip::Yours => Icon::Warning,
        _ => Icon::Info,
    };
    let line = row![icon(sign, 20.0), body(words.into()).width(Length::Fill)].spacing(space::S);
    container(line)
        .padding([12.0, 16.0])
        .width(Length::Fill)
        .style(move |theme: &Theme| {
            let palette = theme.palette;
            let (front, back) = match kind {
                Chip::Yours => (palette.yours, palette.yours_tint),
                Chip::Theirs => (palette.theirs, palette.theirs_tint),
                Chip::Done => (palette.done, palette.done_tint),
                Chip::Lost => (palette.lost, palette.lost_tint),
                Chip::Quiet => (palette.ink, palette.quiet_tint),
                Chip::Here => (palette.ink, palette.tint),
            };
            let edge = border::rounded(corner::CONTROL).width(theme.hairline()).color(front);
            container::Style { text_color: Some(front), ..boxed(back, edge) }
        })
        .into()
}

/// What must not be missed: a thick frame all round, a large sign, a heading and the words. It
/// reads the same without colour.
pub fn alert<'a, M: 'a>(title: impl Into<String>, words: Vec<String>) -> Element<'a, M> {
    let head = row![icon(Icon::Warning, 28.0), card_title(title.into())]
        .spacing(space::S)
        .align_y(iced::Center);
    let said = words.into_iter().map(|words| lead(words).into());
    let rows = column![head, Column::with_children(said).spacing(space::XS)].spacing(space::S);
    container(rows)
        .padding([18.0, 20.0])
        .width(Length::Fill)
        .style(|theme: &Theme| {
            let palette = theme.palette;
            let edge = border::rounded(corner::CARD).width(4.0).color(palette.yours);
            container::Style { text_color: Some(palette.ink), ..boxed(palette.yours_tint, edge) }
        })
        .into()
}

/// A page that scrolls. Its rows are cards or texts, with room around them for rings.
pub fn page<'a, M: 'a>(rows: Column<'a, M, Theme>) -> Element<'a, M> {
    let rows = rows.spacing(space::M).width(Length::Fill).max_width(1140);
    let padding = Padding::from(space::XL).top(24.0).bottom(space::XXL);
    let bar = scrollable::Scrollbar::new().width(10).scroller_width(8).margin(2);
    scrollable(container(rows).padding(padding).width(Length::Fill))
        .direction(scrollable::Direction::Vertical(bar))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// Two columns beside each other when there is room (`wide`), else under each other.
pub fn row_with_side<'a, M: 'a>(
    wide: bool,
    main: impl Into<Element<'a, M>>,
    side: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let main = container(main).width(Length::FillPortion(17));
    let side = container(side).width(Length::FillPortion(11));
    if wide {
        Row::new().push(main).push(side).spacing(space::L).into()
    } else {
        Column::new()
            .push(main.width(Length::Fill))
            .push(side.width(Length::Fill))
            .spacing(space::L)
            .into()
    }
}

/// "Waarom vragen we dit?": a line that unfolds.
pub fn expander<'a, M: Clone + 'a>(
    title: impl Into<String>,
    open: bool,
    on_toggle: M,
    inside: impl FnOnce() -> Element<'a, M>,
) -> Element<'a, M> {
    let title = title.into();
    let sign = if open { Icon::Up } else { Icon::Down };
    let line = row![icon(sign, 18.0), text(title.clone()).size(size::BODY)]
        .spacing(space::XS)
        .align_y(iced::Center);
    let head = Press::new(Role::Disclosure, title, line)
        .on(open)
        .on_press(on_toggle)
        .start()
        .padding([8.0, 6.0])
        .least(TARGET)
        .face(|theme, status| Face {
            background: match status {
                Status::Hovered | Status::Held => theme.palette.tint,
                Status::Rest | Status::Disabled => iced::Color::TRANSPARENT,
            },
            text: Some(theme.palette.primary),
            border: border::rounded(corner::CONTROL),
            ..Face::bare()
        });
    let mut whole = column![head].spacing(space::XXS);
    if open {
        whole = whole.push(container(inside()).padding(Padding::ZERO.left(32.0).bottom(space::XS)));
    }
    whole.into()
}
