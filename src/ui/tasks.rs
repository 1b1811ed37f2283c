//! Work that takes time or leaves the window: threads, file dialogs, viewers.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use iced::{
    Task,
    futures::channel::{mpsc, oneshot},
    window,
};
use rfd::AsyncFileDialog;

/// A dialog that is gone sooner than this was never there: no portal answered.
const NEVER_SHOWN: Duration = Duration::from_millis(150);

/// What became of a file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    Paths(Vec<PathBuf>),
    Cancelled,
    /// This system shows no dialogs: a typed path is the way.
    NoDialog,
}

/// What is asked in a file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    Folder,
    Files,
    Save { name: String },
}

/// Does a job on a thread of its own; the window stays free.
pub fn work<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> Task<T> {
    Task::future(async move {
        let (sender, receiver) = oneshot::channel();
        std::thread::spawn(move || {
            let _ = sender.send(job());
        });
        receiver.await.ok()
    })
    .and_then(Task::done)
}

/// Does a job on a thread of its own that tells how far it is; the window stays free.
pub fn steps<T: Send + 'static>(job: impl FnOnce(&mut dyn FnMut(T)) + Send + 'static) -> Task<T> {
    let (sender, receiver) = mpsc::unbounded();
    std::thread::spawn(move || {
        job(&mut |step| {
            // Nobody listens any more once the window is closed.
            let _ = sender.unbounded_send(step);
        });
    });
    Task::stream(receiver)
}

/// A message after a while; one thread sleeps, nothing polls.
pub fn after(wait: Duration) -> Task<()> {
    work(move || std::thread::sleep(wait))
}

/// Shows a file dialog that belongs to our window.
pub fn choose(title: String, ask: Ask, start: Option<PathBuf>) -> Task<Chosen> {
    window::latest().and_then(move |id| {
        let (title, ask, start) = (title.clone(), ask.clone(), start.clone());
        window::run(id, move |window| {
            let mut dialog = AsyncFileDialog::new().set_title(title).set_parent(&window);
            if let Some(start) = start {
                dialog = dialog.set_directory(start);
            }
            (dialog, ask)
        })
        .then(|(dialog, ask)| Task::future(answer(dialog, ask)))
    })
}

async fn answer(dialog: AsyncFileDialog, ask: Ask) -> Chosen {
    let began = Instant::now();
    let paths = match ask {
        Ask::Folder => dialog.pick_folder().await.map(|folder| vec![folder.path().to_owned()]),
        Ask::Files => dialog
            .pick_files()
            .await
            .map(|files| files.iter().map(|file| file.path().to_owned()).collect()),
        Ask::Save { name } => {
            let file = dialog.set_file_name(name).save_file().await;
            file.map(|file| vec![file.path().to_owned()])
        }
    };
    match paths {
        Some(paths) => Chosen::Paths(paths),
        None if began.elapsed() < NEVER_SHOWN => Chosen::NoDialog,
        None => Chosen::Cancelled,
    }
}

/// Opens a file or page with the program that the system has for it.
pub fn open_outside(what: impl AsRef<std::ffi::OsStr>) -> Task<Result<(), String>> {
    let what = what.as_ref().to_owned();
    work(move || open::that_detached(what).map_err(|error| error.to_string()))
}

/// Sleeps until the next day begins.
pub fn new_day() -> Task<()> {
    after(crate::clock::until_midnight())
}
