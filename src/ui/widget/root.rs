//! The outermost piece: Tab, Page Up and Down and the keys that work everywhere.
//!
//! A widget and not a subscription: tests without a window see it too.

use iced::{
    Event, Rectangle,
    advanced::{
        Clipboard, Layout, Shell, Widget,
        widget::{Operation, Tree, tree},
    },
    keyboard::{self, Key, Modifiers, key::Named},
    mouse,
};

use super::focus::{Give, Move, PAGE, Scroll, ScrollPage, Stops};
use crate::ui::theme::{Element, Theme};

/// What keys do everywhere; `None` = nothing.
pub type OnKey<'a, M> = Box<dyn Fn(&Key, Modifiers) -> Option<M> + 'a>;

/// Wraps the whole window.
pub fn root<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    on_key: impl Fn(&Key, Modifiers) -> Option<M> + 'a,
) -> Element<'a, M> {
    Element::new(Root { content: content.into(), on_key: Box::new(on_key) })
}

struct Root<'a, M> {
    content: Element<'a, M>,
    on_key: OnKey<'a, M>,
}

fn tab(event: &Event) -> Option<Move> {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Named(Named::Tab), modifiers, ..
    }) = event
    else {
        return None;
    };
    if modifiers.shift() { Some(Move::Previous) } else { Some(Move::Next) }
}

fn scroll(key: &Key) -> Option<Scroll> {
    match key {
        Key::Named(Named::PageDown | Named::Space) => Some(Scroll::Views(0.9)),
        Key::Named(Named::PageUp) => Some(Scroll::Views(-0.9)),
        Key::Named(Named::ArrowDown) => Some(Scroll::Pixels(60.0)),
        Key::Named(Named::ArrowUp) => Some(Scroll::Pixels(-60.0)),
        Key::Named(Named::Home) => Some(Scroll::Views(-1000.0)),
        Key::Named(Named::End) => Some(Scroll::Views(1000.0)),
        _ => None,
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Root<'_, M> {
    wraps!(M);

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        let mut stops = Stops::default();
        if let Some(to) = tab(event) {
            content.operate(tree, layout, renderer, &mut stops);
            content.operate(tree, layout, renderer, &mut Give::new(&stops, &to));
            shell.capture_event();
            shell.request_redraw();
            return;
        }
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
            return;
        };
        if shell.is_event_captured() {
            return;
        }
        if let Some(message) = (self.on_key)(key, *modifiers) {
            shell.publish(message);
            shell.capture_event();
        } else if let Some(by) = scroll(key)
            && modifiers.is_empty()
        {
            content.operate(tree, layout, renderer, &mut stops);
            content.operate(tree, layout, renderer, &mut ScrollPage::new(&stops, by));
            shell.capture_event();
            shell.request_redraw();
        }
    }
}

/// The part that a screen fills. Another `key` is another screen: nothing of the old one's focus
/// or scroll place stays.
pub fn page_area<'a, M: 'a>(
    key: impl Into<String>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    Element::new(PageArea { key: key.into(), content: content.into() })
}

struct PageArea<'a, M> {
    key: String,
    content: Element<'a, M>,
}

impl<M> Widget<M, Theme, iced::Renderer> for PageArea<'_, M> {
    wraps!(M);

    fn tag(&self) -> tree::Tag {
        struct Page;
        tree::Tag::of::<Page>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.key.clone())
    }

    fn diff(&self, tree: &mut Tree) {
        let key = tree.state.downcast_mut::<String>();
        if *key == self.key {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            key.clone_from(&self.key);
            tree.children = vec![Tree::new(&self.content)];
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(Some(&PAGE), layout.bounds());
        operation.traverse(&mut |operation| {
            let tree = &mut tree.children[0];
            self.content.as_widget_mut().operate(tree, layout, renderer, operation);
        });
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
