//! The script of [`crate::script`], with a fault at each of its operations, and with a power cut
//! after each.

use std::{
    cell::{Cell, RefCell},
    io::ErrorKind,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    rc::Rc,
};

use jouw_weg::files::disk::{Op, Verdict, Watch, watch};

use crate::{
    paper_disk::{Cuts, Image, PaperDisk, read, write},
    script::{CHAPTERS, Chapter, SEALED, Tale},
};

/// What goes wrong at an operation.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    /// This, once.
    Once(ErrorKind),
    /// Another program holds the file that would give way, until the disk is well again.
    Held,
    /// No room from here on, until the disk is well again.
    Full,
    /// Half of it is written, and the rest at the next try.
    Short,
    /// Half of it is written, and then there is no room.
    ShortAndFull,
}

const IO: Fault = Fault::Once(ErrorKind::Other);
const FORBIDDEN: Fault = Fault::Once(ErrorKind::PermissionDenied);
const NO_ROOM: Fault = Fault::Once(ErrorKind::StorageFull);
const BUSY: Fault = Fault::Once(ErrorKind::ResourceBusy);

/// What can go wrong at this operation.
fn faults(op: &Op<'_>) -> &'static [Fault] {
    match op {
        Op::Open { .. } => &[IO, BUSY, FORBIDDEN],
        Op::Create { .. } | Op::CreateFolder { .. } => &[FORBIDDEN, Fault::Full],
        Op::Write { .. } => &[IO, Fault::Full, Fault::Short, Fault::ShortAndFull],
        Op::Look { .. }
        | Op::Read { .. }
        | Op::SetLength { .. }
        | Op::Remove { .. }
        | Op::RemoveFolder { .. } => &[IO],
        Op::Sync { .. } => &[IO, NO_ROOM],
        Op::SyncFolder { .. } => &[IO, FORBIDDEN, NO_ROOM],
        Op::Rename { .. } => &[IO, BUSY, Fault::Held],
        Op::Link { .. } => &[IO, Fault::Full],
    }
}

/// Takes down what can go wrong at each operation.
struct Listing(Rc<RefCell<Vec<&'static [Fault]>>>);

impl Watch for Listing {
    fn before(&mut self, op: &Op<'_>) -> Verdict {
        self.0.borrow_mut().push(faults(op));
        Verdict::Do
    }

    fn done(&mut self, _: &Op<'_>) {}
}

/// Lets one operation fail.
struct Failing {
    at: usize,
    fault: Fault,
    well: Rc<Cell<bool>>,
    seen: usize,
    held: Option<PathBuf>,
    full: bool,
}

impl Failing {
    fn verdict(&mut self, op: &Op<'_>) -> Verdict {
        let here = self.seen == self.at;
        let takes_room = matches!(
            op,
            Op::Create { .. }
                | Op::CreateFolder { .. }
                | Op::Write { .. }
                | Op::Link { .. }
                | Op::Sync { .. }
        );
        match (self.fault, op) {
            (Fault::Once(kind), _) if here => Verdict::Fail(kind.into()),
            (Fault::Held, Op::Rename { to, .. }) if here => {
                self.held = Some((*to).to_owned());
                Verdict::Fail(ErrorKind::ResourceBusy.into())
            }
            (_, Op::Rename { to, .. }) if self.held.as_deref() == Some(*to) => {
                Verdict::Fail(ErrorKind::ResourceBusy.into())
            }
            (Fault::Full, _) if here => {
                self.full = true;
                Verdict::Fail(ErrorKind::StorageFull.into())
            }
            (Fault::Short | Fault::ShortAndFull, Op::Write { bytes, .. }) if here => {
                self.full = self.fault == Fault::ShortAndFull;
                Verdict::Short(bytes.len().div_ceil(2))
            }
            _ if self.full && takes_room => Verdict::Fail(ErrorKind::StorageFull.into()),
            _ => Verdict::Do,
        }
    }
}

impl Watch for Failing {
    fn before(&mut self, op: &Op<'_>) -> Verdict {
        if self.well.get() {
            return Verdict::Do;
        }
        self.seen += 1;
        self.verdict(op)
    }

    fn done(&mut self, _: &Op<'_>) {}
}

/// Keeps a disk on paper, and what power cuts could leave of it.
struct Recording(Rc<RefCell<Cuts>>);

impl Watch for Recording {
    fn before(&mut self, _: &Op<'_>) -> Verdict {
        Verdict::Do
    }

    fn done(&mut self, op: &Op<'_>) {
        let cuts = &mut *self.0.borrow_mut();
        if cuts.disk.note(op).is_some() {
            cuts.look();
        }
    }
}

/// A folder in memory, where there is one: nobody waits for a disk then.
fn home() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).unwrap()
}

/// What did not hold, and where.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn look(&mut self, place: impl FnOnce() -> String, act: impl FnOnce()) {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(act)) {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            self.0.push(format!("{}: {}", place(), text.unwrap_or_default()));
        }
    }

    fn none(self) {
        let shown = self.0.len().min(20);
        assert!(self.0.is_empty(), "{} faults:\n{}", self.0.len(), self.0[..shown].join("\n"));
    }
}

/// Tells one chapter with this fault, on a disk as it was left before.
fn told_with(fault: Fault, at: usize, chapter: Chapter, before: &Image, tale: &Tale) {
    let home = home();
    write(before, home.path());
    let mut tale = Tale { home: home.path().to_owned(), ..tale.clone() };
    let well = Rc::new(Cell::new(false));
    tale.well = Some(well.clone());
    let failing = Failing { at, fault, well, seen: 0, held: None, full: false };
    let watching = watch(failing);
    (chapter.1)(&mut tale);
    drop(watching);
    let first = tale.promise.saved.unwrap_or_default();
    tale.promise.is_kept(home.path(), &tale.versions[first..]);
}

#[test]
fn a_fault_at_any_operation_loses_nothing_and_is_in_the_way_of_nothing() {
    faults_at_each(CHAPTERS, 0, |_, faults| faults);
}

#[test]
fn a_fault_while_a_password_is_set_used_or_taken_off_loses_nothing() {
    // Each operation one of its faults, in turn: sealing is slow without optimising.
    faults_at_each(SEALED, 2, |n, faults| &faults[n % faults.len()..][..1]);
}

#[test]
fn a_power_cut_after_any_operation_loses_nothing_that_was_saved() {
    cuts_after_each(CHAPTERS);
}

#[test]
fn a_power_cut_while_a_password_is_set_used_or_taken_off_leaves_nothing_clear() {
    cuts_after_each(SEALED);
}

/// `told`: the first chapters, that only lead to the others; `which`: of the faults of an operation.
fn faults_at_each(
    chapters: &[Chapter],
    told: usize,
    which: fn(usize, &'static [Fault]) -> &'static [Fault],
) {
    let home = home();
    let mut tale = Tale::new(home.path());
    let mut tried = 0;
    let mut found = Faults::default();
    for (place, chapter) in chapters.iter().enumerate() {
        let (before, was) = (read(home.path()), tale.clone());
        let listed = Rc::new(RefCell::new(Vec::new()));
        let watching = watch(Listing(listed.clone()));
        (chapter.1)(&mut tale);
        drop(watching);
        let listed = if place < told { Vec::new() } else { listed.take() };
        for (n, faults) in listed.iter().enumerate() {
            for fault in which(n, faults) {
                let what = || format!("{}, {fault:?} at operation {}", chapter.0, n + 1);
                found.look(what, || told_with(*fault, n + 1, *chapter, &before, &was));
                tried += 1;
            }
        }
    }
    found.none();
    assert!(tried > 300, "{tried}");
}

fn cuts_after_each(chapters: &[Chapter]) {
    let home = home();
    let mut tale = Tale::new(home.path());
    let cuts = Rc::new(RefCell::new(Cuts::of(PaperDisk::new(home.path()))));
    tale.paper = Some(cuts.clone());
    let watching = watch(Recording(cuts.clone()));
    for chapter in chapters {
        let before = tale.refused.len();
        (chapter.1)(&mut tale);
        let refused: &[String] = &tale.refused[before..];
        assert_eq!(refused, [] as [String; 0], "{}", chapter.0);
        // The paper is right, and nothing was done behind its back.
        let (paper, real) = (cuts.borrow().disk.now(), read(home.path()));
        assert_eq!(paper.keys().collect::<Vec<_>>(), real.keys().collect::<Vec<_>>());
        assert!(paper == real, "{}", chapter.0);
    }
    drop(watching);
    let cuts = std::mem::take(&mut cuts.borrow_mut().left);
    assert!(cuts.len() > 200, "{}", cuts.len());
    let mut found = Faults::default();
    for cut in cuts {
        let made = cut.promises.checked_sub(1).map(|last| tale.promises[last].clone());
        let promise = made.unwrap_or_default();
        let next = tale.promises.get(cut.promises).and_then(|next| next.saved);
        let under_way = next.unwrap_or(tale.versions.len() - 1);
        let may_be = &tale.versions[promise.saved.unwrap_or_default()..=under_way];
        let folder = home_with(&cut.image);
        let what = || format!("after {} promises: {:?}", cut.promises, cut.image.keys());
        found.look(what, || promise.is_kept(folder.path(), may_be));
    }
    found.none();
}

fn home_with(image: &Image) -> tempfile::TempDir {
    let folder = home();
    write(image, folder.path());
    folder
}
