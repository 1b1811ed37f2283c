//! Choosing: rows of answers, check boxes, segments. Arrow keys walk inside a group.

use iced::{
    Color, Event, Length, Rectangle,
    advanced::{
        Clipboard, Layout, Shell, Widget,
        widget::{Operation, Tree},
    },
    border,
    font::Weight,
    keyboard::{self, key::Named},
    mouse,
    widget::{Column, Row, column, container, row, text},
};

use super::{
    focus::{Give, Move, Stops},
    info::Role,
    press::{Face, Press, Status},
    surface::icon,
    words::{lead, small},
};
use crate::ui::{
    icon::Icon,
    theme::{Element, TARGET, Theme, corner, size, space, weight},
};

/// One of several, with what happens when it is chosen.
#[derive(Debug, Clone)]
pub struct Choice<M> {
    /// Stable, for tests and focus: `tlv.agree-no`.
    pub id: String,
    pub words: String,
    /// A second line, smaller.
    pub hint: Option<String>,
    pub chosen: bool,
    pub on_choose: M,
}

impl<M> Choice<M> {
    /// A choice without a second line.
    pub fn new(
        id: impl Into<String>,
        words: impl Into<String>,
        chosen: bool,
        on_choose: M,
    ) -> Self {
        Self { id: id.into(), words: words.into(), hint: None, chosen, on_choose }
    }

    /// With a second line.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Answers to one question: whole rows, one of which can be chosen.
pub fn answers<'a, M: Clone + 'a>(choices: impl IntoIterator<Item = Choice<M>>) -> Element<'a, M> {
    let rows = choices.into_iter().map(|choice| answer(choice).into());
    group(Column::with_children(rows).spacing(space::S).width(Length::Fill))
}

/// One row of answers.
pub fn answer<'a, M: Clone + 'a>(choice: Choice<M>) -> Press<'a, M> {
    let chosen = choice.chosen;
    let mut words = column![lead(choice.words.clone()).line_height(1.35)].width(Length::Fill);
    words = words.push(choice.hint.clone().map(small));
    let content = row![dot(chosen), words].spacing(14).align_y(iced::Center);
    Press::new(Role::Radio, choice.words, content)
        .id(choice.id)
        .description(choice.hint.unwrap_or_default())
        .on(chosen)
        .on_press(choice.on_choose)
        .start()
        .least(52.0)
        .width(Length::Fill)
        .padding([12.0, 16.0])
        .face(move |theme, status| row_face(theme, status, chosen))
}

fn row_face(theme: &Theme, status: Status, chosen: bool) -> Face {
    let palette = theme.palette;
    let hovered = matches!(status, Status::Hovered | Status::Held);
    let (background, edge) = match (chosen, hovered) {
        (true, _) => (palette.tint, palette.primary),
        (false, true) => (palette.tint, palette.edge),
        (false, false) => (palette.card, palette.edge),
    };
    let width = if chosen { theme.edge().max(2.0) } else { theme.edge() };
    let border = border::rounded(corner::ANSWER).width(width).color(edge);
    Face { background, text: Some(palette.ink), border, ..Face::bare() }
}

/// The round mark of an answer: a ring, thick when chosen.
fn dot<'a, M: 'a>(chosen: bool) -> Element<'a, M> {
    let mark = container("").width(22).height(22);
    mark.style(move |theme: &Theme| {
        let palette = theme.palette;
        let (background, width) =
            if chosen { (palette.on_primary, 7.0) } else { (palette.card, 2.0) };
        let border = border::rounded(11).width(width).color(palette.primary);
        crate::ui::theme::catalog::boxed(background, border)
    })
    .into()
}

/// A box that can be checked, with its words.
pub fn check<'a, M: Clone + 'a>(
    words: impl Into<String>,
    checked: bool,
    on_change: M,
) -> Press<'a, M> {
    let words = words.into();
    let mark = container(if checked { icon(Icon::Check, 18.0) } else { text("").into() });
    let mark = mark.center(24).style(move |theme: &Theme| {
        let palette = theme.palette;
        let (background, edge) =
            if checked { (palette.primary, palette.primary) } else { (palette.card, palette.edge) };
        let border = border::rounded(5).width(theme.edge()).color(edge);
        let style = crate::ui::theme::catalog::boxed(background, border);
        container::Style { text_color: Some(palette.on_primary), ..style }
    });
    let label = lead(words.clone()).line_height(1.35);
    let content = row![mark, label].spacing(space::S).align_y(iced::Center);
    let press = Press::new(Role::CheckBox, words, content).on(checked).on_press(on_change);
    press.start().padding([8.0, 8.0]).face(|theme, status| {
        let hovered = matches!(status, Status::Hovered | Status::Held);
        let background = if hovered { theme.palette.tint } else { Color::TRANSPARENT };
        let border = border::rounded(corner::CONTROL);
        Face { background, text: Some(theme.palette.ink), border, ..Face::bare() }
    })
}

/// Two or three short choices in one frame: NL or EN, ladder or list.
pub fn segmented<'a, M: Clone + 'a>(
    choices: impl IntoIterator<Item = Choice<M>>,
) -> Element<'a, M> {
    let segments = choices.into_iter().map(|choice| segment(choice).into());
    let frame = container(Row::with_children(segments).spacing(2)).padding(1);
    group(frame.style(|theme: &Theme| {
        let edge = border::rounded(corner::CONTROL).width(1.0).color(theme.palette.edge);
        let edge = if theme.hairline() > 1.0 { edge.width(theme.edge()) } else { edge };
        crate::ui::theme::catalog::boxed(theme.palette.card, edge)
    }))
}

/// Some short choices, each in a frame of its own, on as many lines as they need.
pub fn pills<'a, M: Clone + 'a>(choices: impl IntoIterator<Item = Choice<M>>) -> Element<'a, M> {
    let framed = choices.into_iter().map(|choice| segmented([choice]));
    let rows = Row::with_children(framed).spacing(space::XS);
    group(rows.wrap().vertical_spacing(space::XS))
}

fn segment<'a, M: Clone + 'a>(choice: Choice<M>) -> Press<'a, M> {
    let chosen = choice.chosen;
    let label = text(choice.words.clone()).size(size::BODY).font(weight(Weight::Semibold));
    let name = choice.hint.unwrap_or(choice.words);
    Press::new(Role::Radio, name, label)
        .id(choice.id)
        .on(chosen)
        .on_press(choice.on_choose)
        .padding([6.0, 12.0])
        .least(TARGET)
        .face(move |theme, status| {
            let palette = theme.palette;
            let hovered = matches!(status, Status::Hovered | Status::Held);
            let (background, text) = match (chosen, hovered) {
                (true, _) => (palette.primary, palette.on_primary),
                (false, true) => (palette.tint, palette.ink),
                (false, false) => (Color::TRANSPARENT, palette.ink),
            };
            let border = border::rounded(corner::CONTROL - 2.0);
            Face { background, text: Some(text), border, ..Face::bare() }
        })
}

/// Things that belong together: arrow keys walk between them once one has the focus.
pub fn group<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Group { content: content.into() })
}

struct Group<'a, M> {
    content: Element<'a, M>,
}

fn arrow(event: &Event) -> Option<Move> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return None;
    };
    if !modifiers.is_empty() {
        return None;
    }
    match key {
        keyboard::Key::Named(Named::ArrowDown | Named::ArrowRight) => Some(Move::Next),
        keyboard::Key::Named(Named::ArrowUp | Named::ArrowLeft) => Some(Move::Previous),
        _ => None,
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Group<'_, M> {
    wraps!(M);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let tree = &mut tree.children[0];
        let content = self.content.as_widget_mut();
        if let Some(to) = arrow(event) {
            let mut stops = Stops::default();
            content.operate(tree, layout, renderer, &mut stops);
            if stops.focused().is_some() {
                content.operate(tree, layout, renderer, &mut Give::new(&stops, &to));
                shell.capture_event();
                shell.request_redraw();
                return;
            }
        }
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
