//! The whole application without a window: events in, pixels and words out, tasks run for real.

use std::{path::Path, sync::Arc};

use iced::{
    Event, Rectangle, Size, Vector,
    advanced::widget::{Id, Operation, operation::Scrollable},
    keyboard::{self, Key, Modifiers, key::Named},
    mouse, window,
};
use iced_test::{
    core::{clipboard, renderer, renderer::Headless, widget::operation::Outcome},
    futures::futures::{StreamExt, executor::block_on},
    runtime::{Action, Task, UserInterface, task, user_interface::Cache},
};
use jiff::civil::{Date, date};
use jouw_weg::{
    content::{Content, load},
    i18n::{Language, Texts},
    settings::{Look, Place, Settings},
    ui::{
        app::{App, Begin, Message},
        theme,
        widget::info::{Info, Role},
    },
};

/// The day of the tests: a Sunday, with the example's letter nine days old.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// The application on a stage.
pub(crate) struct Stage {
    pub(crate) app: App,
    cache: Cache,
    renderer: iced::Renderer,
    size: Size,
    cursor: mouse::Cursor,
    /// Messages since the start.
    pub(crate) heard: usize,
}

/// A control as it says of itself.
#[derive(Debug, Clone)]
pub(crate) struct Control {
    pub(crate) id: Option<Id>,
    pub(crate) bounds: Rectangle,
    pub(crate) info: Info,
}

/// Everything on the stage: controls and texts.
#[derive(Default)]
struct Seen {
    controls: Vec<Control>,
    texts: Vec<String>,
    /// How far down any part of it was scrolled.
    scrolled: f32,
}

impl Operation for Seen {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(info) = state.downcast_ref::<Info>() {
            self.controls.push(Control { id: id.cloned(), bounds, info: info.clone() });
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrolled = self.scrolled.max(translation.y);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.texts.push(text.to_owned());
    }
}

impl Stage {
    /// The application with its settings and dossiers in `home`.
    pub(crate) fn new(home: &Path, dossier: Option<&Path>, language: Language) -> Self {
        let settings = Settings { language, look: Look::Light, ..Settings::default() };
        Self::with(home, dossier, settings)
    }

    pub(crate) fn with(home: &Path, dossier: Option<&Path>, settings: Settings) -> Self {
        let (content, texts) = (Content::built_in().unwrap(), Texts::built_in().unwrap());
        Self::begin(Begin {
            content: Arc::new(content),
            texts: Arc::new(texts),
            settings,
            settings_damaged: false,
            place: Place::within(home.to_owned()),
            dossier: dossier.map(Path::to_owned),
            today: TODAY,
            fixed_day: true,
            trial: false,
        })
    }

    /// The application as `--content DIR` begins it.
    pub(crate) fn trial(home: &Path, folder: &Path, language: Language) -> Self {
        let (content, texts) = load::from_folder(folder).unwrap();
        Self::begin(Begin {
            content: Arc::new(content),
            texts: Arc::new(texts),
            settings: Settings { language, look: Look::Light, ..Settings::default() },
            settings_damaged: false,
            place: Place::within(home.to_owned()),
            dossier: None,
            today: TODAY,
            fixed_day: true,
            trial: true,
        })
    }

    fn begin(begin: Begin) -> Self {
        for font in theme::fonts() {
            iced::advanced::graphics::text::font_system().write().unwrap().load_font(font);
        }
        let (app, task) = App::new(begin);
        let mut stage = Self {
            app,
            cache: Cache::new(),
            renderer: iced::Renderer::new(theme::FONT, theme::size::BODY.into()),
            size: Size::new(1366.0, 768.0),
            cursor: mouse::Cursor::Unavailable,
            heard: 0,
        };
        stage.run(task);
        stage
    }

    /// Tells the application something, and runs what follows from it.
    pub(crate) fn tell(&mut self, message: Message) {
        let task = self.app.update(message);
        self.run(task);
    }

    fn run(&mut self, task: Task<Message>) {
        let Some(mut stream) = task::into_stream(task) else { return };
        while let Some(action) = block_on(stream.next()) {
            match action {
                Action::Output(message) => self.tell(message),
                Action::Widget(operation) => self.operate(operation),
                _ => {}
            }
        }
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let mut next = Some(operation);
        self.on_stage(|ui, renderer, _| {
            while let Some(mut operation) = next.take() {
                ui.operate(renderer, operation.as_mut());
                if let Outcome::Chain(chained) = operation.finish() {
                    next = Some(chained);
                }
            }
        });
    }

    fn on_stage<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, theme::Theme, iced::Renderer>,
            &mut iced::Renderer,
            &mut Vec<Message>,
        ) -> T,
    ) -> (T, Vec<Message>) {
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(self.app.view(), self.size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let result = act(&mut ui, &mut self.renderer, &mut messages);
        self.cache = ui.into_cache();
        (result, messages)
    }

    /// Something the parent does; the messages are heard and acted upon.
    pub(crate) fn events(&mut self, events: &[Event]) {
        for message in self.messages(events) {
            self.tell(message);
        }
    }

    /// Something the parent does; the messages that come of it, not acted upon.
    pub(crate) fn messages(&mut self, events: &[Event]) -> Vec<Message> {
        let cursor = self.cursor;
        let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        let ((), messages) = self.on_stage(|ui, renderer, messages| {
            let clipboard = &mut clipboard::Null;
            for events in [events, &[redraw]] {
                let _ = ui.update(events, cursor, renderer, clipboard, messages);
            }
        });
        self.heard += messages.len();
        messages
    }

    pub(crate) fn key(&mut self, key: Named) {
        self.events(&[pressed(Key::Named(key), Modifiers::empty(), None)]);
    }

    /// Ctrl and a letter.
    pub(crate) fn ctrl(&mut self, letter: &str) {
        self.events(&[pressed(Key::Character(letter.into()), Modifiers::COMMAND, None)]);
    }

    pub(crate) fn typed(&mut self, text: &str) {
        for sign in text.chars() {
            let sign = sign.to_string();
            let key = Key::Character(sign.as_str().into());
            self.events(&[pressed(key, Modifiers::empty(), Some(&sign))]);
        }
    }

    /// Presses Tab until the control with this id has the focus.
    pub(crate) fn tab_to(&mut self, id: &str) {
        let wanted = Id::from(id.to_owned());
        for _ in 0..200 {
            let found = self.controls();
            if found.iter().any(|one| one.info.focused && one.id.as_ref() == Some(&wanted)) {
                return;
            }
            self.key(Named::Tab);
        }
        panic!("Tab never came to {id}: {:#?}", self.controls());
    }

    /// Walks to a control by Tab and presses Enter.
    pub(crate) fn press(&mut self, id: &str) {
        self.tab_to(id);
        self.key(Named::Enter);
    }

    pub(crate) fn controls(&mut self) -> Vec<Control> {
        self.look().controls
    }

    pub(crate) fn texts(&mut self) -> Vec<String> {
        self.look().texts
    }

    /// How far the page is scrolled down.
    pub(crate) fn scrolled(&mut self) -> f32 {
        self.look().scrolled
    }

    /// Another size of the window, in pixels of the layout: half of it at 200 % text.
    pub(crate) fn resize(&mut self, size: Size) {
        self.size = size;
        self.tell(Message::Resized(size));
    }

    fn look(&mut self) -> Seen {
        let mut look = Seen::default();
        self.on_stage(|ui, renderer, _| ui.operate(renderer, &mut look));
        look
    }

    /// The control that has the focus.
    pub(crate) fn focused(&mut self) -> Option<Control> {
        self.controls().into_iter().find(|one| one.info.focused)
    }

    /// The colour that is drawn at a place of the layout.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "on the stage")]
    pub(crate) fn pixel(&mut self, x: f32, y: f32) -> iced::Color {
        let (pixels, width) = self.pixels();
        let at = 4 * (y as usize * width as usize + x as usize);
        iced::Color::from_rgb8(pixels[at], pixels[at + 1], pixels[at + 2])
    }

    /// What is drawn, in RGBA, one pixel for one of the layout.
    fn pixels(&mut self) -> (Vec<u8>, u32) {
        let theme = self.app.theme();
        let base = iced::theme::Base::base(&theme);
        let cursor = self.cursor;
        self.messages(&[]);
        self.on_stage(|ui, renderer, _| {
            let style = renderer::Style { text_color: base.text_color };
            ui.draw(renderer, &theme, &style, cursor);
        });
        let size = Size::new(1366, 768);
        (self.renderer.screenshot(size, 1.0, base.background_color), size.width)
    }
}

/// Whether a control is one to press.
pub(crate) fn is_pressable(control: &Control) -> bool {
    !matches!(
        control.info.role,
        Role::TextField | Role::TextArea | Role::Graphic | Role::Heading(_)
    )
}

pub(crate) fn pressed(key: Key, modifiers: Modifiers, text: Option<&str>) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: key::unidentified(),
        location: keyboard::Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    })
}

mod key {
    use iced::keyboard::key::{NativeCode, Physical};

    pub(super) fn unidentified() -> Physical {
        Physical::Unidentified(NativeCode::Unidentified)
    }
}
