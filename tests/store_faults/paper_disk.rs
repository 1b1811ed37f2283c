//! A disk on paper: what a program wrote, what of it had reached the disk, and so what a power cut
//! at any moment can leave behind.
//!
//! The bytes of a file are safe after its sync, a name after the sync of its folder. What was not
//! brought to the disk can have reached it or not: names in the order they were given, so that of
//! the last ones any number may be missing; bytes all, none, half, or zeros in their place.

use std::{
    collections::{BTreeMap, HashSet},
    ffi::OsString,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    rc::Rc,
};

use jouw_weg::files::disk::Op;

/// What a name stands for: a folder, or a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Folder(usize),
    File(usize),
}

/// A name in a folder.
type Name = (usize, OsString);

/// The names of a disk.
type Names = BTreeMap<Name, Entry>;

#[derive(Debug, Clone, Default)]
struct Bytes {
    /// As the program sees them.
    now: Vec<u8>,
    /// As they were when they were last brought to the disk.
    safe: Vec<u8>,
}

#[derive(Debug, Clone)]
enum Change {
    Given(Name, Entry),
    Taken(Name),
    Moved { from: Name, to: Name, what: Entry },
}

/// What became of bytes that were not brought to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    Lost,
    Half,
    Zeros,
}

/// What a power cut leaves: paths below the root; `None` = a folder.
pub(crate) type Image = BTreeMap<PathBuf, Option<Rc<[u8]>>>;

/// The disk, from its beginning.
#[derive(Debug, Clone)]
pub(crate) struct PaperDisk {
    root: PathBuf,
    files: Vec<Bytes>,
    folders: usize,
    names: Names,
    safe: Names,
    /// Names given and taken since, in order.
    pending: Vec<Change>,
    open: BTreeMap<u64, usize>,
}

impl PaperDisk {
    /// An empty one; what happens outside `root` is not its business.
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            files: Vec::new(),
            folders: 1,
            names: Names::new(),
            safe: Names::new(),
            pending: Vec::new(),
            open: BTreeMap::new(),
        }
    }

    fn name(&self, path: &Path) -> Option<Name> {
        let below = path.strip_prefix(&self.root).ok()?;
        let folder = self.folder(below.parent()?)?;
        Some((folder, below.file_name()?.to_owned()))
    }

    fn folder(&self, below: &Path) -> Option<usize> {
        below.iter().try_fold(0, |folder, part| match self.names.get(&(folder, part.into()))? {
            Entry::Folder(inside) => Some(*inside),
            Entry::File(_) => None,
        })
    }

    /// Takes note of an operation that was done; `None` = it has nothing to do with this disk.
    pub(crate) fn note(&mut self, op: &Op<'_>) -> Option<()> {
        match *op {
            Op::Look { .. } | Op::Read { .. } => return None,
            Op::Open { path, file } => {
                let Entry::File(number) = *self.names.get(&self.name(path)?)? else { return None };
                self.open.insert(file, number);
            }
            Op::Create { path, file } => {
                let name = self.name(path)?;
                let number = if let Some(Entry::File(number)) = self.names.get(&name) {
                    *number
                } else {
                    self.files.push(Bytes::default());
                    let number = self.files.len() - 1;
                    self.change(Change::Given(name, Entry::File(number)));
                    number
                };
                self.open.insert(file, number);
            }
            Op::Write { file, at, bytes } => {
                let at = usize::try_from(at).unwrap();
                let now = &mut self.files[*self.open.get(&file)?].now;
                now.resize(now.len().max(at + bytes.len()), 0);
                now[at..at + bytes.len()].copy_from_slice(bytes);
            }
            Op::SetLength { file, length } => {
                let number = *self.open.get(&file)?;
                self.files[number].now.resize(usize::try_from(length).unwrap(), 0);
            }
            Op::Sync { file } => {
                let file = &mut self.files[*self.open.get(&file)?];
                file.safe.clone_from(&file.now);
            }
            Op::SyncFolder { path } => {
                let folder = self.folder(path.strip_prefix(&self.root).ok()?)?;
                self.sync(folder);
            }
            Op::Rename { from, to } => {
                let (from, to) = (self.name(from)?, self.name(to)?);
                let what = *self.names.get(&from)?;
                // Two names of one file: the system leaves both.
                if self.names.get(&to) != Some(&what) {
                    self.change(Change::Moved { from, to, what });
                }
            }
            Op::Link { from, to } => {
                let what = *self.names.get(&self.name(from)?)?;
                self.change(Change::Given(self.name(to)?, what));
            }
            Op::Remove { path } | Op::RemoveFolder { path } => {
                self.change(Change::Taken(self.name(path)?));
            }
            Op::CreateFolder { path } => {
                let folder = self.folders;
                self.folders += 1;
                self.change(Change::Given(self.name(path)?, Entry::Folder(folder)));
            }
        }
        Some(())
    }

    /// Somebody else changed a file, long ago.
    pub(crate) fn changed_outside(&mut self, path: &Path, bytes: &[u8]) {
        let name = self.name(path).unwrap();
        let both = Bytes { now: bytes.to_vec(), safe: bytes.to_vec() };
        self.files.push(both);
        let entry = Entry::File(self.files.len() - 1);
        self.change(Change::Given(name.clone(), entry));
        self.sync(name.0);
    }

    fn change(&mut self, change: Change) {
        apply(&mut self.names, &change);
        self.pending.push(change);
    }

    /// Everything in this folder is safe.
    fn sync(&mut self, folder: usize) {
        let touches = |change: &Change| match change {
            Change::Given(name, _) | Change::Taken(name) => name.0 == folder,
            Change::Moved { from, to, .. } => from.0 == folder || to.0 == folder,
        };
        let (done, pending) = std::mem::take(&mut self.pending).into_iter().partition(touches);
        self.pending = pending;
        let done: Vec<Change> = done;
        for change in &done {
            apply(&mut self.safe, change);
        }
    }

    /// Everything that a power cut now can leave behind and that was not met before.
    pub(crate) fn images(&self, met: &mut HashSet<u64>) -> Vec<Image> {
        let mut images = Vec::new();
        let mut names = self.safe.clone();
        for done in 0..=self.pending.len() {
            if let Some(change) = done.checked_sub(1) {
                apply(&mut names, &self.pending[change]);
            }
            for fate in [Fate::Kept, Fate::Lost, Fate::Half, Fate::Zeros] {
                let image = self.image(&names, fate);
                let mut hash = DefaultHasher::new();
                image.hash(&mut hash);
                if met.insert(hash.finish()) {
                    images.push(image);
                }
            }
        }
        images
    }

    /// The disk as the program sees it.
    pub(crate) fn now(&self) -> Image {
        self.image(&self.names, Fate::Kept)
    }

    fn image(&self, names: &Names, fate: Fate) -> Image {
        let mut image = Image::new();
        let mut folders = vec![(0, PathBuf::new())];
        while let Some((folder, path)) = folders.pop() {
            let inside = names.range((folder, OsString::new())..);
            for ((_, name), entry) in inside.take_while(|((of, _), _)| *of == folder) {
                let path = path.join(name);
                match entry {
                    Entry::Folder(inside) => {
                        image.insert(path.clone(), None);
                        folders.push((*inside, path));
                    }
                    Entry::File(number) => {
                        // What a lock file says is for people only.
                        let fate = if name == "lock" { Fate::Kept } else { fate };
                        image.insert(path, Some(left(&self.files[*number], fate).into()));
                    }
                }
            }
        }
        image
    }
}

fn apply(names: &mut Names, change: &Change) {
    match change {
        Change::Given(name, entry) => drop(names.insert(name.clone(), *entry)),
        Change::Taken(name) => drop(names.remove(name)),
        Change::Moved { from, to, what } => {
            names.remove(from);
            names.insert(to.clone(), *what);
        }
    }
}

fn left(file: &Bytes, fate: Fate) -> Vec<u8> {
    let Bytes { now, safe } = file;
    let same = now.iter().zip(safe).take_while(|(now, safe)| now == safe).count();
    match fate {
        Fate::Kept => now.clone(),
        Fate::Lost => safe.clone(),
        Fate::Half => now[..same + (now.len() - same) / 2].to_vec(),
        Fate::Zeros => [&now[..same], &vec![0; now.len() - same]].concat(),
    }
}

/// Something that a power cut left, and how many promises had been made by then.
#[derive(Debug)]
pub(crate) struct Cut {
    pub(crate) promises: usize,
    pub(crate) image: Image,
}

/// A disk on paper, and all that power cuts could have left on it up to now.
#[derive(Debug)]
pub(crate) struct Cuts {
    pub(crate) disk: PaperDisk,
    pub(crate) left: Vec<Cut>,
    promises: usize,
    met: HashSet<u64>,
}

impl Cuts {
    pub(crate) fn of(disk: PaperDisk) -> Self {
        Self { disk, left: Vec::new(), promises: 0, met: HashSet::new() }
    }

    /// Something was done, or promised.
    pub(crate) fn look(&mut self) {
        let images = self.disk.images(&mut self.met);
        let promises = self.promises;
        self.left.extend(images.into_iter().map(|image| Cut { promises, image }));
    }

    /// From now on what was left before may be too little.
    pub(crate) fn promised(&mut self) {
        self.promises += 1;
        self.met.clear();
        self.look();
    }
}

/// Writes an image into an empty folder.
pub(crate) fn write(image: &Image, root: &Path) {
    for (path, what) in image {
        match what {
            None => fs::create_dir(root.join(path)).unwrap(),
            Some(bytes) => fs::write(root.join(path), bytes).unwrap(),
        }
    }
}

/// What stands in a folder.
pub(crate) fn read(root: &Path) -> Image {
    let mut image = Image::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let below = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                image.insert(below, None);
                folders.push(path);
            } else {
                image.insert(below, Some(fs::read(&path).unwrap().into()));
            }
        }
    }
    image
}
