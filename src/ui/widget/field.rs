//! Fields to type in: label, hint, field, and under it what was understood or what is wrong.

use std::{rc::Rc, sync::Arc};

use iced::{
    Event, Length, Rectangle,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget,
        widget::{Id, Operation, Tree, tree},
    },
    keyboard,
    widget::{Column, column, row, text_editor, text_input},
};

use super::{
    focus::Stops,
    info::{Info, Role},
    press::draw_ring,
    surface::icon,
    words::{label, small, strong_small},
};
use crate::ui::{
    icon::Icon,
    theme::{Element, FONT, Theme, corner, size, space},
};

/// How many steps back a field remembers while it is on the screen.
const HISTORY: usize = 200;

/// One line of text to fill in.
pub struct Field<'a, M> {
    id: Id,
    name: String,
    value: &'a str,
    on_input: Rc<dyn Fn(String) -> M + 'a>,
    on_submit: Option<M>,
    secret: bool,
    frame: Frame,
}

/// What stands around a field.
#[derive(Debug, Clone, Default)]
struct Frame {
    hint: Option<String>,
    note: Option<String>,
    error: Option<String>,
    width: Option<f32>,
}

/// A line to type in. The `id` is stable and unique on its screen.
pub fn text_field<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    name: impl Into<String>,
    value: &'a str,
    on_input: impl Fn(String) -> M + 'a,
) -> Field<'a, M> {
    Field {
        id: id.into(),
        name: name.into(),
        value,
        on_input: Rc::new(on_input),
        on_submit: None,
        secret: false,
        frame: Frame::default(),
    }
}

impl<M> Field<'_, M> {
    /// Whether only dots are shown. What stands in such a field is told to nobody, and not kept for
    /// undo.
    #[must_use]
    pub fn secret(mut self, secret: bool) -> Self {
        self.secret = secret;
        self
    }

    /// A line under the name: what to fill in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.frame.hint = Some(hint.into());
        self
    }

    /// A line under the field: what was understood.
    #[must_use]
    pub fn note(mut self, note: Option<String>) -> Self {
        self.frame.note = note;
        self
    }

    /// A line under the field: what is wrong, and what to do.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.frame.error = error;
        self
    }

    /// A width other than the whole.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.frame.width = Some(width);
        self
    }

    /// What Enter does.
    #[must_use]
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Self {
        let on_input = Rc::clone(&field.on_input);
        let input = text_input("", field.value)
            .id(field.id.clone())
            .on_input(move |text| on_input(text))
            .on_submit_maybe(field.on_submit)
            .secure(field.secret)
            .font(FONT)
            .size(size::LEAD)
            .padding([9.0, 12.0])
            .width(Length::Fill);
        let on_input = field.on_input;
        let ringed = Ringed {
            content: input.into(),
            info: field.frame.info(
                Role::TextField,
                &field.name,
                if field.secret { "" } else { field.value },
            ),
            id: field.id,
            restore: Rc::new(move |text| vec![on_input(text)]),
        };
        field.frame.around(field.name, Element::new(ringed))
    }
}

/// Several lines of text to fill in.
pub struct Area<'a, M> {
    id: Id,
    name: String,
    content: &'a text_editor::Content,
    on_action: Rc<dyn Fn(text_editor::Action) -> M + 'a>,
    least: f32,
    frame: Frame,
}

/// Lines to type in. The screen keeps a `text_editor::Content` and performs the actions on it.
pub fn text_area<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    name: impl Into<String>,
    content: &'a text_editor::Content,
    on_action: impl Fn(text_editor::Action) -> M + 'a,
) -> Area<'a, M> {
    Area {
        id: id.into(),
        name: name.into(),
        content,
        on_action: Rc::new(on_action),
        least: 110.0,
        frame: Frame::default(),
    }
}

impl<M> Area<'_, M> {
    /// A line under the name: what to fill in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.frame.hint = Some(hint.into());
        self
    }

    /// A line under the field: what is wrong, and what to do.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.frame.error = error;
        self
    }

    /// A width other than the whole.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.frame.width = Some(width);
        self
    }

    /// Its height while there is little in it.
    #[must_use]
    pub fn least(mut self, height: f32) -> Self {
        self.least = height;
        self
    }
}

impl<'a, M: Clone + 'a> From<Area<'a, M>> for Element<'a, M> {
    fn from(area: Area<'a, M>) -> Self {
        let on_action = Rc::clone(&area.on_action);
        let editor = text_editor(area.content)
            .id(area.id.clone())
            .on_action(move |action| on_action(action))
            .font(FONT)
            .size(size::LEAD)
            .line_height(1.5)
            .padding([9.0, 12.0])
            .min_height(area.least);
        let on_action = area.on_action;
        let ringed = Ringed {
            content: editor.into(),
            info: area.frame.info(Role::TextArea, &area.name, &area.content.text()),
            id: area.id,
            restore: Rc::new(move |text| {
                let paste = text_editor::Edit::Paste(Arc::new(text));
                [text_editor::Action::SelectAll, text_editor::Action::Edit(paste)]
                    .map(|action| on_action(action))
                    .into()
            }),
        };
        area.frame.around(area.name, Element::new(ringed))
    }
}

impl Frame {
    fn info(&self, role: Role, name: &str, value: &str) -> Info {
        let lines = [&self.error, &self.hint, &self.note];
        let lines: Vec<&str> = lines.into_iter().flatten().map(String::as_str).collect();
        Info { description: lines.join(" "), value: value.to_owned(), ..Info::new(role, name) }
    }

    fn around<'a, M: 'a>(self, name: String, field: Element<'a, M>) -> Element<'a, M> {
        let head = column![label(name)].push(self.hint.map(small)).spacing(2.0);
        let mut whole = Column::new().push(head).push(field).spacing(space::XS);
        if let Some(error) = self.error {
            let line = row![icon(Icon::Warning, size::BODY), strong_small(error).line_height(1.4)];
            let colored =
                iced::widget::container(line.spacing(space::XS)).style(|theme: &Theme| {
                    iced::widget::container::Style {
                        text_color: Some(theme.palette.ink),
                        ..iced::widget::container::Style::default()
                    }
                });
            whole = whole.push(colored);
        } else if let Some(note) = self.note {
            whole = whole.push(small(note));
        }
        match self.width {
            Some(width) => whole.max_width(width).into(),
            None => whole.into(),
        }
    }
}

/// A field with a ring when it has the focus, and with undo of its own.
struct Ringed<'a, M> {
    content: Element<'a, M>,
    info: Info,
    id: Id,
    restore: Rc<dyn Fn(String) -> Vec<M> + 'a>,
}

#[derive(Debug, Clone, Default)]
struct State {
    focused: bool,
    id: Option<Id>,
    now: String,
    past: Vec<String>,
    future: Vec<String>,
    restoring: bool,
}

impl State {
    fn note(&mut self, value: &str) {
        if self.now == value {
            return;
        }
        let before = std::mem::replace(&mut self.now, value.to_owned());
        if std::mem::take(&mut self.restoring) {
            return;
        }
        self.future.clear();
        self.past.push(before);
        if self.past.len() > HISTORY {
            self.past.remove(0);
        }
    }

    fn step(&mut self, way: Step) -> Option<String> {
        let (from, to) = match way {
            Step::Back => (&mut self.past, &mut self.future),
            Step::Again => (&mut self.future, &mut self.past),
        };
        let text = from.pop()?;
        to.push(self.now.clone());
        self.restoring = true;
        Some(text)
    }
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Back,
    Again,
}

fn step(event: &Event) -> Option<Step> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return None;
    };
    let keyboard::Key::Character(sign) = key else { return None };
    match (modifiers.command(), modifiers.shift(), sign.to_lowercase().as_str()) {
        (true, false, "z") => Some(Step::Back),
        (true, true, "z") | (true, false, "y") => Some(Step::Again),
        _ => None,
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Ringed<'_, M> {
    fn size(&self) -> iced::Size<Length> {
        self.content.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        let (id, now) = (Some(self.id.clone()), self.info.value.clone());
        tree::State::new(State { id, now, ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id.as_ref() == Some(&self.id) {
            state.note(&self.info.value);
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            tree.state = self.state();
            tree.children = self.children();
        }
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &iced::advanced::layout::Limits,
    ) -> iced::advanced::layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let focused = tree.state.downcast_ref::<State>().focused;
        let mut info = Info { focused, ..self.info.clone() };
        operation.custom(Some(&self.id), layout.bounds(), &mut info);
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: iced::mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let child = &mut tree.children[0];
        let content = self.content.as_widget_mut();
        if let Some(way) = step(event)
            && state.focused
        {
            for message in state.step(way).map(|text| (self.restore)(text)).unwrap_or_default() {
                shell.publish(message);
            }
            shell.capture_event();
            return;
        }
        content.update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let mut stops = Stops::default();
        content.operate(child, layout, renderer, &mut stops);
        let focused = stops.focused().is_some();
        if state.focused != focused {
            state.focused = focused;
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &iced::advanced::renderer::Style,
        layout: Layout<'_>,
        cursor: iced::mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget();
        content.draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if tree.state.downcast_ref::<State>().focused {
            // On a layer of its own: the field clips its text with one.
            renderer.with_layer(viewport.expand(8.0), |renderer| {
                draw_ring(renderer, theme, layout.bounds(), corner::CONTROL);
            });
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: iced::mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> iced::mouse::Interaction {
        let tree = &tree.children[0];
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}
