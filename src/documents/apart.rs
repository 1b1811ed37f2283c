//! Reads files of others in a process apart: this program again, with a time and, where the system
//! can, a memory that it may use. What loops, eats memory or falls over takes nothing else with it.
//!
//! The file goes to its standard input, so it need not stand anywhere in the clear; the answer
//! comes from its standard output and is checked.

use std::{
    io::{Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

use serde::{Deserialize, Serialize};

use super::{
    Fault,
    dating::{self, Told},
    preview::{self, Preview, Shape},
    share,
};

/// The name of the command.
pub const COMMAND: &str = "apart";

/// The most bytes of a file that is read.
pub const LIMIT: u64 = 100 * 1024 * 1024;

/// The most bytes of an answer beyond those of the file.
const ANSWER: u64 = 16 * 1024 * 1024;

/// How long is waited for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// The most bytes of what an answer says of itself.
const SAYING: u32 = 16 * 1024;

/// The most memory of the process, where the system can limit it.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 1024 * 1024 * 1024;

/// Room for readers that call themselves for each part in a part.
const STACK: usize = 64 * 1024 * 1024;

/// What is asked of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// What it tells of itself.
    Tell,
    /// A page of it, from 1.
    Show(u32),
    /// A copy to share.
    Clean,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// What it tells of itself.
    Told(Told),
    /// Something to show.
    Preview(Preview),
    /// The bytes of a copy to share.
    Copy(Vec<u8>),
}

/// The first part of an answer on its way; pixels or a copy follow.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Saying {
    Told(Told),
    Shape(Shape),
    Copy { size: u64 },
    Fault(Fault),
}

/// Stops a reading that is on its way.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<Stopping>);

#[derive(Debug, Default)]
struct Stopping {
    stopped: AtomicBool,
    waiting: Mutex<Option<Sender<End>>>,
}

/// Why a process need not be waited for any longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Over,
    Stopped,
}

impl Stop {
    /// Stops what runs, or what is about to.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Release);
        if let Some(waiting) = &*self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = waiting.send(End::Stopped);
        }
    }

    /// Whether it was asked to stop.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Acquire)
    }

    fn tell(&self, waiting: Option<Sender<End>>) {
        *self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner) = waiting;
    }
}

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// The program to start, where it is not the one that runs: for tests, which run inside another.
pub fn use_program(program: PathBuf) {
    let _ = PROGRAM.set(program);
}

/// Asks something of a file. Waits for the answer; not for the interface thread.
///
/// # Errors
/// When the file is not of a kind that is read, damaged, locked or too large, when the process falls
/// over or takes too long, or when it was stopped.
pub fn ask(
    wish: Wish,
    extension: &str,
    file: impl Read + Send,
    stop: &Stop,
) -> Result<Answer, Fault> {
    let mut child = start(wish, extension)?;
    let (to, from) = (child.stdin.take(), child.stdout.take());
    let (Some(to), Some(mut from)) = (to, from) else { return Err(Fault::NotStarted) };
    let (sender, receiver) = mpsc::channel();
    stop.tell(Some(sender.clone()));
    if stop.is_stopped() {
        let _ = sender.send(End::Stopped);
    }
    let (read, ended) = thread::scope(|scope| {
        let watch = scope.spawn(move || watched(child, &receiver));
        let fed = scope.spawn(|| feed(file, to));
        let read = answer(&mut from);
        let _ = sender.send(End::Over);
        let fed = fed.join().unwrap_or(Err(Fault::Unreadable));
        let ended = watch.join().unwrap_or(Some(Fault::Damaged));
        (fed.and(read), ended)
    });
    stop.tell(None);
    ended.map_or(read, Err)
}

fn start(wish: Wish, extension: &str) -> Result<Child, Fault> {
    let program = match PROGRAM.get() {
        Some(program) => program.clone(),
        None => std::env::current_exe().map_err(|_| Fault::NotStarted)?,
    };
    let mut command = Command::new(program);
    command.arg(COMMAND).args(match wish {
        Wish::Tell => vec!["tell".to_owned()],
        Wish::Show(page) => vec!["show".to_owned(), "--page".to_owned(), page.to_string()],
        Wish::Clean => vec!["clean".to_owned()],
    });
    command.args(["--kind", extension]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        // CREATE_NO_WINDOW: no black box flashes over the page.
        std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
    }
    command.spawn().map_err(|_| Fault::NotStarted)
}

/// Waits until the answer is read, it is stopped, or patience is over, and ends the process.
fn watched(mut child: Child, ends: &Receiver<End>) -> Option<Fault> {
    let fault = match ends.recv_timeout(PATIENCE) {
        Ok(End::Over) | Err(mpsc::RecvTimeoutError::Disconnected) => None,
        Ok(End::Stopped) => Some(Fault::Stopped),
        Err(mpsc::RecvTimeoutError::Timeout) => Some(Fault::TooLong),
    };
    // After a whole answer it is gone or has nothing left to do.
    let _ = child.kill();
    let _ = child.wait();
    fault
}

/// Hands the file over; that the other side stops reading is its own affair.
fn feed(mut file: impl Read, mut to: impl Write) -> Result<(), Fault> {
    let mut block = vec![0; crate::files::outgoing::BLOCK];
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(read) => {
                if to.write_all(&block[..read]).is_err() {
                    return Ok(());
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => return Err(Fault::Unreadable),
        }
    }
}

/// Reads an answer; a process that fell over left none.
fn answer(from: &mut impl Read) -> Result<Answer, Fault> {
    let mut length = [0; 4];
    from.read_exact(&mut length).map_err(|_| Fault::Damaged)?;
    let length = u32::from_be_bytes(length);
    if length > SAYING {
        return Err(Fault::Damaged);
    }
    let mut saying = vec![0; length as usize];
    from.read_exact(&mut saying).map_err(|_| Fault::Damaged)?;
    let mut body = Vec::new();
    let read = from.take(LIMIT + ANSWER).read_to_end(&mut body);
    read.map_err(|_| Fault::Damaged)?;
    match serde_json::from_slice(&saying).map_err(|_| Fault::Damaged)? {
        Saying::Told(told) => Ok(Answer::Told(told)),
        Saying::Fault(fault) => Err(fault),
        Saying::Copy { size } if size == body.len() as u64 => Ok(Answer::Copy(body)),
        Saying::Shape(shape) if fits(shape, body.len()) => {
            Ok(Answer::Preview(Preview { shape, pixels: body }))
        }
        Saying::Copy { .. } | Saying::Shape(_) => Err(Fault::Damaged),
    }
}

fn fits(shape: Shape, bytes: usize) -> bool {
    let sides = 1..=preview::EDGE;
    sides.contains(&shape.width)
        && sides.contains(&shape.height)
        && u64::from(shape.width) * u64::from(shape.height) * 4 == bytes as u64
}

/// The other side: reads the file, and writes the answer.
///
/// # Errors
/// When the answer can't be written: nobody waits for it any more.
pub fn serve(
    wish: Wish,
    extension: String,
    input: impl Read,
    output: &mut dyn Write,
) -> std::io::Result<()> {
    limit_memory();
    let mut bytes = Vec::new();
    let read = input.take(LIMIT + 1).read_to_end(&mut bytes);
    let done = match read {
        Err(_) => Err(Fault::Unreadable),
        Ok(_) if bytes.len() as u64 > LIMIT => Err(Fault::TooLarge),
        Ok(_) => {
            let work = move || do_it(wish, &bytes, &extension);
            let deep = thread::Builder::new().stack_size(STACK).spawn(work);
            match deep.map(thread::JoinHandle::join) {
                Ok(Ok(done)) => done,
                // A reader that panics says that it can't read the file.
                Ok(Err(_)) => Err(Fault::Damaged),
                Err(_) => Err(Fault::NotStarted),
            }
        }
    };
    let (saying, body) = match done {
        Ok(Answer::Told(told)) => (Saying::Told(told), Vec::new()),
        Ok(Answer::Preview(preview)) => (Saying::Shape(preview.shape), preview.pixels),
        Ok(Answer::Copy(copy)) => (Saying::Copy { size: copy.len() as u64 }, copy),
        Err(fault) => (Saying::Fault(fault), Vec::new()),
    };
    let saying = serde_json::to_vec(&saying)?;
    output.write_all(&u32::try_from(saying.len()).unwrap_or(u32::MAX).to_be_bytes())?;
    output.write_all(&saying)?;
    output.write_all(&body)?;
    output.flush()
}

/// What is asked, done here and now.
///
/// # Errors
/// As [`ask`].
pub fn do_it(wish: Wish, bytes: &[u8], extension: &str) -> Result<Answer, Fault> {
    match wish {
        Wish::Tell => Ok(Answer::Told(dating::told(bytes, extension))),
        Wish::Show(page) => preview::of(bytes, extension, page).map(Answer::Preview),
        Wish::Clean => share::clean(bytes).map(Answer::Copy),
    }
}

#[cfg(target_os = "linux")]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let seconds = PATIENCE.as_secs() * 2;
    for (what, limit) in [(Resource::As, MEMORY), (Resource::Cpu, seconds), (Resource::Core, 0)] {
        let _ = setrlimit(what, Rlimit { current: Some(limit), maximum: Some(limit) });
    }
}

/// Elsewhere the time that it may take is the limit.
#[cfg(not(target_os = "linux"))]
const fn limit_memory() {}
