//! A picture with a name: for tests and screen readers it is what its name says.

use iced::{
    ContentFit, Event, Length, Rectangle,
    advanced::{
        Clipboard, Layout, Shell, Widget,
        widget::{Operation, Tree},
    },
    border, mouse,
    widget::{container, image},
};

use super::info::{Info, Role};
use crate::ui::theme::{Element, Theme, catalog::boxed};

/// A picture, as wide as there is room for and no larger than it is.
pub fn picture<'a, M: 'a>(
    handle: image::Handle,
    width: f32,
    name: impl Into<String>,
) -> Element<'a, M> {
    let shown = image(handle).content_fit(ContentFit::Contain).width(Length::Fill);
    let framed = container(shown).padding(1).max_width(width + 2.0);
    let framed = framed.style(|theme: &Theme| {
        let edge = border::rounded(0).width(theme.hairline()).color(theme.palette.hairline);
        boxed(theme.palette.card, edge)
    });
    Element::new(Picture { content: framed.into(), info: Info::new(Role::Graphic, name) })
}

struct Picture<'a, M> {
    content: Element<'a, M>,
    info: Info,
}

impl<M> Widget<M, Theme, iced::Renderer> for Picture<'_, M> {
    wraps!(M);

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut self.info.clone());
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
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
