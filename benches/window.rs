//! The first redraw of the real window beside that of an empty one: each from the start of a fresh
//! process to its pixels, with fonts, content, texts and an open dossier; the median of several.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::{
    env,
    error::Error,
    path::Path,
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

use iced::{Color, Event, Size, mouse, widget::space, window};
use iced_test::{
    core::{clipboard, renderer, renderer::Headless},
    futures::futures::{StreamExt, executor::block_on},
    runtime::{Action, Task, UserInterface, task, user_interface::Cache},
};
use jiff::civil::Date;
use jouw_weg::{
    content::Content,
    example,
    i18n::{Language, Texts},
    settings::{Place, Settings},
    ui::{
        app::{App, Begin, Message},
        theme::{self, Element, Look, Theme},
        warm_up,
    },
};

const ROUNDS: usize = 9;
const TODAY: Date = Date::constant(2026, 11, 22);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("empty") => {
            fonts();
            draw::<()>(|| space().into());
        }
        Some("real") => real(Path::new(&arguments[2]))?,
        _ => measure()?,
    }
    Ok(())
}

fn measure() -> Result<(), Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let folder = home.path().join("dossiers/Sam");
    let texts = Texts::built_in().map_err(|faults| format!("{faults:?}"))?;
    example::write(&folder, &texts, TODAY, Language::Nl)?;
    let path = folder.display().to_string();
    let (mut empty, mut real) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        empty.push(child(&["empty"])?);
        real.push(child(&["real", &path])?);
    }
    let (empty, real) = (median(empty), median(real));
    println!("first redraw of the window on the example: {real:.1?}");
    println!("first redraw of an empty window: {empty:.1?}");
    println!("ratio: {:.2}", real.as_secs_f64() / empty.as_secs_f64());
    Ok(())
}

fn child(arguments: &[&str]) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    let status = Command::new(env::current_exe()?).args(arguments).status()?;
    if status.success() { Ok(began.elapsed()) } else { Err("the child failed".into()) }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn fonts() {
    let system = iced::advanced::graphics::text::font_system();
    if let Ok(mut system) = system.write() {
        for font in theme::fonts() {
            system.load_font(font);
        }
    }
}

fn real(folder: &Path) -> Result<(), Box<dyn Error>> {
    warm_up();
    let texts = Texts::built_in().map_err(|faults| format!("{faults:?}"))?;
    let home = folder.parent().and_then(Path::parent).unwrap_or(folder).to_owned();
    let (mut app, task) = App::new(Begin {
        content: Arc::new(Content::built_in()?),
        texts: Arc::new(texts),
        settings: Settings::default(),
        settings_damaged: false,
        place: Place::within(home),
        dossier: Some(folder.to_owned()),
        today: TODAY,
        fixed_day: true,
        trial: false,
    });
    fonts();
    run(&mut app, task);
    draw(|| app.view());
    Ok(())
}

/// Runs what a message asks for, until nothing is left.
fn run(app: &mut App, task: Task<Message>) {
    let Some(mut stream) = task::into_stream(task) else { return };
    while let Some(action) = block_on(stream.next()) {
        if let Action::Output(message) = action {
            let next = app.update(message);
            run(app, next);
        }
    }
}

fn draw<'a, M: 'a>(view: impl FnOnce() -> Element<'a, M>) {
    let look = Theme::of(Look::Light);
    let mut paper = iced::Renderer::new(theme::FONT, theme::size::BODY.into());
    let size = Size::new(1366.0, 768.0);
    let mut ui = UserInterface::build(view(), size, Cache::new(), &mut paper);
    let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let (cursor, mut messages) = (mouse::Cursor::Unavailable, Vec::new());
    let _ = ui.update(&[redraw], cursor, &mut paper, &mut clipboard::Null, &mut messages);
    let style = renderer::Style { text_color: Color::BLACK };
    ui.draw(&mut paper, &look, &style, cursor);
    let pixels = paper.screenshot(Size::new(1366, 768), 1.0, Color::WHITE);
    assert!(!pixels.is_empty());
}
