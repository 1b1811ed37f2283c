//! The one widget behind every button, link, row and tab: it can be focused and pressed.

use iced::{
    Background, Border, Color, Event, Length, Padding, Rectangle, Size,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, renderer,
        widget::{Id, Operation, Tree, operation::Focusable, tree},
    },
    border,
    keyboard::{self, key},
    mouse, touch, window,
};

use super::info::{Info, Role};
use crate::ui::theme::{Element, RING, TARGET, Theme};

/// How it looks in a state.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    pub background: Color,
    pub text: Option<Color>,
    pub border: Border,
    /// A line under the words: this is a link.
    pub underline: bool,
    /// A thick line at the left, in this colour.
    pub accent: Option<Color>,
}

impl Face {
    /// Nothing but its content.
    pub fn bare() -> Self {
        Self {
            background: Color::TRANSPARENT,
            text: None,
            border: Border::default(),
            underline: false,
            accent: None,
        }
    }
}

/// What the pointer does, and whether it can be pressed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    #[default]
    Rest,
    Hovered,
    Held,
    Disabled,
}

/// How it looks, by theme and status.
type FaceOf<'a> = Box<dyn Fn(&Theme, Status) -> Face + 'a>;

/// Something that can be focused and pressed.
pub struct Press<'a, M> {
    content: Element<'a, M>,
    message: Option<M>,
    id: Option<Id>,
    info: Info,
    width: Length,
    least: f32,
    padding: Padding,
    center: bool,
    face: FaceOf<'a>,
    status: Option<Status>,
}

impl<'a, M> Press<'a, M> {
    /// A control with a name that makes sense alone.
    pub fn new(role: Role, name: impl Into<String>, content: impl Into<Element<'a, M>>) -> Self {
        Self {
            content: content.into(),
            message: None,
            id: None,
            info: Info::new(role, name),
            width: Length::Shrink,
            least: TARGET,
            padding: Padding::from([8.0, 18.0]),
            center: true,
            face: Box::new(|_, _| Face::bare()),
            status: None,
        }
    }

    /// What happens; without it, it can't be pressed and can't be reached.
    #[must_use]
    pub fn on_press(mut self, message: M) -> Self {
        self.message = Some(message);
        self
    }

    /// What happens, if anything may.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.message = message;
        self
    }

    /// A name for tests and for giving it the focus.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Chosen, checked, unfolded or current.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.info.on = on;
        self
    }

    /// More than its name.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.info.description = text.into();
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// The room around its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Its least height.
    #[must_use]
    pub fn least(mut self, height: f32) -> Self {
        self.least = height;
        self
    }

    /// Content starts at the left, not in the middle.
    #[must_use]
    pub fn start(mut self) -> Self {
        self.center = false;
        self
    }

    /// How it looks.
    #[must_use]
    pub fn face(mut self, face: impl Fn(&Theme, Status) -> Face + 'a) -> Self {
        self.face = Box::new(face);
        self
    }
}

/// What the tree remembers of it.
#[derive(Debug, Clone, Default)]
struct State {
    focused: bool,
    /// The focus came by keyboard: show the ring.
    ring: bool,
    held: bool,
    id: Option<Id>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.ring = false;
    }
}

/// Enter or Space, without a modifier.
fn presses(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return false;
    };
    let named = matches!(key, keyboard::Key::Named(key::Named::Enter | key::Named::Space));
    let space = matches!(key, keyboard::Key::Character(text) if text.as_str() == " ");
    modifiers.is_empty() && (named || space)
}

/// Draws the ring around what has the focus.
pub fn draw_ring(renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle, radius: f32) {
    let (thick, away) = RING;
    renderer.fill_quad(
        renderer::Quad {
            bounds: bounds.expand(thick + away),
            border: border::rounded(radius + thick + away).width(thick).color(theme.palette.focus),
            ..renderer::Quad::default()
        },
        Background::Color(Color::TRANSPARENT),
    );
}

impl<'a, M: Clone + 'a> Widget<M, Theme, iced::Renderer> for Press<'a, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { id: self.id.clone(), ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id != self.id {
            *state = State { id: self.id.clone(), ..State::default() };
        }
        if self.message.is_none() {
            state.unfocus();
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.width(self.width).min_height(self.least);
        let inner = limits.shrink(self.padding).loose();
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &inner);
        let wanted = content.size().expand(Size::new(self.padding.x(), self.padding.y()));
        let size = limits.resolve(self.width, Length::Shrink, wanted);
        let free = Size::new(size.width - wanted.width, size.height - wanted.height);
        let left = if self.center { free.width.max(0.0) / 2.0 } else { 0.0 };
        let content = content
            .move_to((self.padding.left + left, self.padding.top + free.height.max(0.0) / 2.0));
        layout::Node::with_children(size, vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let state = tree.state.downcast_mut::<State>();
        let enabled = self.message.is_some();
        let mut info = Info { enabled, focused: state.focused, ..self.info.clone() };
        operation.custom(self.id.as_ref(), bounds, &mut info);
        if enabled {
            operation.focusable(self.id.as_ref(), bounds, state);
        }
        operation.container(None, bounds);
        operation.traverse(&mut |operation| {
            if let Some(inner) = layout.children().next() {
                let tree = &mut tree.children[0];
                self.content.as_widget_mut().operate(tree, inner, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let over = layout.bounds().intersection(viewport).is_some_and(|seen| cursor.is_over(seen));
        if let Some(message) = &self.message {
            match event {
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. }) => {
                    (state.focused, state.held, state.ring) = (over, over, false);
                    if over {
                        shell.capture_event();
                    }
                }
                Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerLifted { .. })
                    if state.held =>
                {
                    state.held = false;
                    if over {
                        shell.publish(message.clone());
                    }
                    shell.capture_event();
                }
                Event::Touch(touch::Event::FingerLost { .. }) => state.held = false,
                event if state.focused && presses(event) => {
                    state.ring = true;
                    shell.publish(message.clone());
                    shell.capture_event();
                }
                _ => {}
            }
        }
        let status = match (&self.message, over, state.held) {
            (None, ..) => Status::Disabled,
            (_, true, true) => Status::Held,
            (_, true, false) => Status::Hovered,
            _ => Status::Rest,
        };
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.status = Some(status);
        } else if self.status.is_some_and(|shown| shown != status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(inner) = layout.children().next() else { return };
        let rest = if self.message.is_some() { Status::Rest } else { Status::Disabled };
        let face = (self.face)(theme, self.status.unwrap_or(rest));
        if let Some(accent) = face.accent {
            fill(renderer, bounds, border::rounded(face.border.radius), accent);
            let body = Rectangle { x: bounds.x + 6.0, width: bounds.width - 6.0, ..bounds };
            fill(renderer, body, face.border, face.background);
        } else if face.background.a > 0.0 || face.border.width > 0.0 {
            fill(renderer, bounds, face.border, face.background);
        }
        let text_color = face.text.unwrap_or(style.text_color);
        let style = renderer::Style { text_color };
        let content = self.content.as_widget();
        content.draw(&tree.children[0], renderer, theme, &style, inner, cursor, viewport);
        if face.underline {
            let words = inner.bounds();
            let line = Rectangle { y: words.y + words.height - 1.0, height: 1.5, ..words };
            fill(renderer, line, Border::default(), text_color);
        }
        if tree.state.downcast_ref::<State>().ring {
            draw_ring(renderer, theme, bounds, face.border.radius.top_left);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let seen = layout.bounds().intersection(viewport);
        if self.message.is_some() && seen.is_some_and(|seen| cursor.is_over(seen)) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

fn fill(renderer: &mut iced::Renderer, bounds: Rectangle, border: Border, color: Color) {
    let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
    renderer.fill_quad(quad, Background::Color(color));
}

impl<'a, M: Clone + 'a> From<Press<'a, M>> for Element<'a, M> {
    fn from(press: Press<'a, M>) -> Self {
        Self::new(press)
    }
}
