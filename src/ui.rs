//! The window.
#![expect(missing_docs, reason = "variants of messages and fields of screens name themselves")]

pub mod action;
pub mod app;
pub mod icon;
pub mod screen;
pub mod secret;
pub mod session;
pub mod tasks;
pub mod theme;
pub mod widget;

use std::{
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use jiff::civil::Date;

use crate::{
    clock,
    content::{Content, load},
    files,
    i18n::{BadTexts, Language, Texts},
    settings::Place,
};
use app::{App, Begin};

/// What the window is asked to begin with.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The dossier to open.
    pub dossier: Option<PathBuf>,
    /// A folder with content and texts, instead of the built-in ones.
    pub content: Option<PathBuf>,
    /// Another day than today.
    pub as_of: Option<Date>,
    /// Another language than that of the settings.
    pub language: Option<Language>,
}

/// Why there is no window: a sentence for the person who started the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoWindow(pub String);

/// The content and texts inside the program, or those of a folder.
fn loaded(folder: Option<&Path>) -> Result<(Content, Texts), String> {
    if let Some(folder) = folder {
        return load::from_folder(folder).map_err(|faults| faults.to_string());
    }
    let lines = |faults: Vec<BadTexts>| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        lines.join("\n")
    };
    let texts = Texts::built_in().map_err(lines)?;
    Ok((Content::built_in().map_err(|faults| faults.to_string())?, texts))
}

/// The window has been there: a panic after this is a crash, before it there was no display.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Reads the fonts of the system on a thread: it is the slowest part of the start.
pub fn warm_up() {
    std::thread::spawn(|| {
        let _ = iced::advanced::graphics::text::font_system();
    });
}

/// Shows the window until it is closed.
///
/// # Errors
/// When there is no display, or the content has faults.
pub fn run(options: Options) -> Result<(), NoWindow> {
    let place = Place::of_user();
    let found = place.load();
    let mut settings = found.settings;
    if let Some(language) = options.language {
        settings.language = language;
    }
    let language = settings.language;
    let (content, texts) = loaded(options.content.as_deref()).map_err(NoWindow)?;
    let no_window = texts.get(language, "ui-no-window");
    if !has_display() {
        return Err(NoWindow(no_window));
    }
    let begin = Begin {
        content: Arc::new(content),
        texts: Arc::new(texts),
        settings,
        settings_damaged: found.damaged,
        place: place.clone(),
        dossier: options.dossier,
        today: options.as_of.unwrap_or_else(clock::today),
        fixed_day: options.as_of.is_some(),
        trial: options.content.is_some(),
    };
    log_panics(&place);
    match panic::catch_unwind(AssertUnwindSafe(move || show(begin))) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(NoWindow(no_window)),
        Err(_) if !SHOWN.load(Ordering::Relaxed) => Err(NoWindow(no_window)),
        Err(cause) => panic::resume_unwind(cause),
    }
}

fn show(begin: Begin) -> iced::Result {
    let boot = move || {
        SHOWN.store(true, Ordering::Relaxed);
        App::new(begin.clone())
    };
    iced::application(boot, App::update, App::view)
        .settings(theme::settings())
        .window(iced::window::Settings {
            size: iced::Size::new(1280.0, 760.0),
            min_size: Some(iced::Size::new(480.0, 420.0)),
            exit_on_close_request: false,
            ..iced::window::Settings::default()
        })
        .title(App::title)
        .theme(App::theme)
        .style(App::style)
        .scale_factor(App::scale)
        .subscription(App::subscription)
        .run()
}

/// Whether a window can be shown at all.
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux"))
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(set)
}

/// Writes where the program broke, and nothing of a dossier, to a file that can be sent along.
fn log_panics(place: &Place) {
    let log = place.settings.with_file_name("jouw-weg.log");
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !SHOWN.load(Ordering::Relaxed) {
            return;
        }
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let line = format!("{} {} {place}\n", clock::now(), env!("CARGO_PKG_VERSION"));
        if let Some(folder) = log.parent() {
            let _ = files::create_folder(folder);
        }
        let _ = files::append_lines(&log, &line);
        usual(panic);
    }));
}
