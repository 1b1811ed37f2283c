//! What parents do, one thing after the other, through the real store; and what must be true of
//! their folder afterwards, whatever went wrong.
//!
//! To add something: a function in [`CHAPTERS`] that goes on where the one before ended, through
//! [`Tale::open`], [`Tale::edit`] and [`Tale::attempt`]; a promise that it makes goes into
//! [`Promise`] and is looked at in [`Promise::is_kept`].

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    fmt::Display,
    fs,
    path::{Path, PathBuf},
    rc::Rc,
    sync::LazyLock,
};

use jiff::civil::date;
use jouw_weg::{
    documents,
    dossier::{
        Child, Document, Dossier,
        archive::{self, Shape, Source, Without},
        backup,
        edit::Edit,
        restoring::restoring,
        seal::{Password, Unlock, Work},
        store::{self, Error, Store, Words},
    },
    files,
};

use crate::{damage::entry, paper_disk::Cuts};

/// One thing that parents do; each begins with nothing open.
pub(crate) type Chapter = (&'static str, fn(&mut Tale));

pub(crate) const CHAPTERS: &[Chapter] = &[
    ("begin", begin),
    ("edits and a draft", edits),
    ("a document comes in", document),
    ("the page that lists everything", page),
    ("undone", undo),
    ("changed outside", changed_outside),
    ("damaged", damaged),
    ("pack", pack),
    ("pack over the last one", pack),
    ("unpack", unpack),
    ("unpack into an empty folder", unpack_into),
    ("copy out", copy_out),
    ("a backup", first_backup),
    ("backups that push an older one out", more_backups),
    ("back to an earlier version", back),
];

/// The same with a password; the first two only begin, they stand above.
pub(crate) const SEALED: &[Chapter] = &[
    ("begin", begin),
    ("a document comes in", document),
    ("a password is set", seal),
    ("an edit under the password", sealed_edit),
    ("the sealed file is damaged", damaged),
    ("the password is taken off", unseal),
];

/// What was made beside the dossier, and is there from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Made {
    TravelFile,
    Unpacked,
    UnpackedIntoAFolder,
    CopyOfTheOriginal,
    Backup,
    SecondBackup,
    Password,
}

/// What was promised, and must be kept whatever happens next.
#[derive(Debug, Clone, Default)]
pub(crate) struct Promise {
    /// The last version that was saved.
    pub(crate) saved: Option<usize>,
    /// Something damaged the file, and nothing was saved since.
    damaged: bool,
    made: BTreeSet<Made>,
}

/// What happened up to now.
#[derive(Debug, Clone)]
pub(crate) struct Tale {
    /// Where everything is.
    pub(crate) home: PathBuf,
    /// Each version the dossier has had in memory.
    pub(crate) versions: Vec<Dossier>,
    pub(crate) promise: Promise,
    /// What was refused.
    pub(crate) refused: Vec<String>,
    /// All that was ever promised.
    pub(crate) promises: Vec<Promise>,
    /// The disk on paper, where one is kept.
    pub(crate) paper: Option<Rc<RefCell<Cuts>>>,
    /// Somebody else changed the file.
    pub(crate) theirs: bool,
    /// Set to let the disk be well again, where it was made to fail.
    pub(crate) well: Option<Rc<Cell<bool>>>,
}

/// An open dossier.
pub(crate) struct Window {
    pub(crate) store: Store,
    dossier: Dossier,
}

impl Tale {
    pub(crate) fn new(home: &Path) -> Self {
        Self {
            home: home.to_owned(),
            versions: Vec::new(),
            promise: Promise::default(),
            refused: Vec::new(),
            promises: Vec::new(),
            paper: None,
            theirs: false,
            well: None,
        }
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.home.join("d")
    }

    /// The file that is the dossier, with a password or without.
    fn file(&self) -> PathBuf {
        let sealed = self.folder().join(format!("{}.age", store::DOSSIER));
        if sealed.exists() { sealed } else { self.folder().join(store::DOSSIER) }
    }

    fn travel(&self) -> PathBuf {
        self.home.join("reis.jouwweg")
    }

    fn promised(&mut self, change: impl FnOnce(&mut Promise)) {
        change(&mut self.promise);
        self.promises.push(self.promise.clone());
        if let Some(paper) = &self.paper {
            paper.borrow_mut().promised();
        }
    }

    fn made(&mut self, made: Made) {
        self.promised(|promise| promise.made.extend([made]));
    }

    /// Notes why something was refused.
    pub(crate) fn attempt<T, E: Display>(&mut self, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.refused.push(error.to_string())).ok()
    }

    /// The dossier is opened: it is one of the versions since the last that was saved.
    pub(crate) fn open(&mut self) -> Option<Window> {
        let opened = Store::open_with(&self.folder(), Some(&unlock()));
        let opened = self.attempt(opened)?;
        self.take_up(opened)
    }

    fn take_up(&mut self, opened: store::Opened) -> Option<Window> {
        let saved = self.promise.saved?;
        let at = self.versions[saved..].iter().rposition(|version| *version == opened.dossier);
        assert!(at.is_some(), "what was saved is there");
        let at = at.unwrap() + saved;
        self.versions.truncate(at + 1);
        Some(Window { store: opened.store, dossier: opened.dossier })
    }

    /// An edit, saved.
    pub(crate) fn edit(&mut self, window: &mut Window, edit: Edit) -> Option<Edit> {
        let before = window.dossier.clone();
        let done = window.store.apply(&mut window.dossier, edit);
        self.saved(window, &before, done)
    }

    /// The disk is well again: what could not be saved is saved now, in the same window.
    fn close(&mut self, mut window: Window) {
        let Some(well) = &self.well else { return };
        well.set(true);
        if window.store.read_only().is_none() {
            let done = match window.store.save(&window.dossier) {
                Err(Error::ChangedOnDisk { .. }) if self.theirs => {
                    window.store.save_beside_changed(&window.dossier).map(drop)
                }
                done => done,
            };
            assert_eq!(done, Ok(()), "it can be saved when the disk is well again");
            let last = self.versions.len() - 1;
            self.promised(|promise| (promise.saved, promise.damaged) = (Some(last), false));
        }
    }

    /// What became of a save.
    fn saved<T>(&mut self, window: &Window, before: &Dossier, done: Result<T, Error>) -> Option<T> {
        if window.dossier != *before {
            self.versions.push(window.dossier.clone());
        }
        let done = self.attempt(done)?;
        let last = self.versions.len() - 1;
        self.promised(|promise| (promise.saved, promise.damaged) = (Some(last), false));
        Some(done)
    }

    /// Somebody else, or the disk, puts other bytes into the file.
    fn put(&self, bytes: &[u8]) {
        let path = self.file();
        fs::write(&path, bytes).unwrap();
        if let Some(paper) = &self.paper {
            paper.borrow_mut().disk.changed_outside(&path, bytes);
        }
    }
}

fn no_page(_: &Dossier, _: &dyn Fn(&Document) -> Option<String>) -> String {
    "<!doctype html>".to_owned()
}

fn begin(tale: &mut Tale) {
    let mut dossier = Dossier::new(date(2026, 11, 22), "2026.11");
    let child = Edit::Child { child: Child { name: "Zoë".to_owned(), ..Child::default() } };
    let undo = dossier.apply(child.clone()).unwrap();
    tale.versions.push(dossier.clone());
    let begun = Store::begin(&tale.folder(), &dossier, &[(child, undo)]);
    if let Some(store) = tale.attempt(begun) {
        tale.promised(|promise| promise.saved = Some(0));
        drop(store);
    }
}

fn edits(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    tale.edit(&mut window, entry("De directeur belde terug."));
    let draft = Edit::Draft { field: "log.text".to_owned(), text: "Zij zei d".to_owned() };
    tale.edit(&mut window, draft);
    let none = Edit::Draft { field: "log.text".to_owned(), text: String::new() };
    tale.edit(&mut window, Edit::All { edits: vec![none, entry("Zij zei dat het niet kan.")] });
    tale.close(window);
}

fn document(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    // Outside: a file of the parents.
    let outside = tempfile::tempdir().unwrap();
    let source = outside.path().join("brief.pdf");
    fs::write(&source, [b"%PDF-1.7\n".as_slice(), &[7; 500]].concat()).unwrap();
    let silent = &mut documents::in_silence;
    let taken = documents::take_in(window.store.vault(), &source, date(2026, 11, 22), silent);
    if let Some(document) = tale.attempt(taken) {
        tale.edit(&mut window, Edit::PutDocument { document });
    }
    tale.close(window);
}

fn page(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    window.store.describe(Words::new(|dossier| format!("<p>{}</p>", dossier.log.len())));
    window.store.write_index(&window.dossier);
    tale.edit(&mut window, entry("Een brief gestuurd."));
    tale.close(window);
}

fn undo(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    let undo = tale.edit(&mut window, entry("Vergissing."));
    if let Some(undo) = undo {
        tale.edit(&mut window, undo);
    }
    tale.close(window);
}

fn changed_outside(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    let text = fs::read_to_string(tale.folder().join(store::DOSSIER)).unwrap();
    let theirs = text.replace("De directeur", "De intern begeleider");
    let mut other = window.dossier.clone();
    other.log[0].text = other.log[0].text.replace("De directeur", "De intern begeleider");
    tale.versions.push(other);
    let last = tale.versions.len() - 1;
    tale.put(theirs.as_bytes());
    tale.theirs = true;
    tale.promised(|promise| promise.saved = Some(last));
    let before = window.dossier.clone();
    let refused = window.store.apply(&mut window.dossier, entry("Na de vakantie."));
    assert!(refused.is_err(), "a file that somebody changed is not written over");
    if window.dossier != before {
        tale.versions.push(window.dossier.clone());
    }
    let done = window.store.save_beside_changed(&window.dossier);
    if let Some(aside) = tale.saved(&window, &window.dossier, done) {
        assert_eq!(fs::read_to_string(aside).unwrap(), theirs);
    }
    tale.close(window);
}

fn damaged(tale: &mut Tale) {
    let whole = fs::read(tale.file()).unwrap();
    tale.promised(|promise| promise.damaged = true);
    tale.put(&whole[..whole.len() / 2]);
    let opened = Store::open_last_good_with(&tale.folder(), Some(&unlock()));
    let Some(opened) = tale.attempt(opened) else { return };
    let Some(mut window) = tale.take_up(opened) else { return };
    tale.edit(&mut window, entry("Weer verder."));
    tale.close(window);
}

fn pack(tale: &mut Tale) {
    let silent = &mut documents::in_silence;
    let (from, to) = (tale.folder(), tale.travel());
    let packed = archive::pack(source(&from), &to, Without::default(), &no_page, silent);
    if tale.attempt(packed).is_some() {
        tale.made(Made::TravelFile);
    }
}

fn unpack(tale: &mut Tale) {
    let silent = &mut documents::in_silence;
    let to = tale.home.join("terug");
    let unpacked = archive::unpack(&tale.travel(), &to, Shape::Dossier, &no_page, silent);
    if tale.attempt(unpacked).is_some() {
        tale.made(Made::Unpacked);
    }
}

fn unpack_into(tale: &mut Tale) {
    let silent = &mut documents::in_silence;
    let to = tale.home.join("leeg");
    let made = files::create_folder(&to);
    if tale.attempt(made).is_none() {
        return;
    }
    let unpacked = archive::unpack(&tale.travel(), &to, Shape::Dossier, &no_page, silent);
    if tale.attempt(unpacked).is_some() {
        tale.made(Made::UnpackedIntoAFolder);
    }
}

fn copy_out(tale: &mut Tale) {
    let Some(window) = tale.open() else { return };
    let to = tale.home.join("kopie.pdf");
    let document = &window.dossier.documents[0];
    let copied = documents::copy_out(window.store.vault(), document, &to);
    if tale.attempt(copied).is_some() {
        tale.made(Made::CopyOfTheOriginal);
    }
}

/// What opens it; without a password it makes no difference.
fn unlock() -> Unlock {
    Unlock::Password(Password::new("drie blauwe fietsen"))
}

fn source(path: &Path) -> Source<'_> {
    static UNLOCK: LazyLock<Unlock> = LazyLock::new(unlock);
    Source { path, unlock: Some(&UNLOCK) }
}

fn seal(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    let password = Password::new("drie blauwe fietsen");
    let silent = &mut documents::in_silence;
    let done = window.store.set_password(&window.dossier, &password, Work::LEAST, silent);
    if tale.attempt(done).is_some() {
        tale.made(Made::Password);
    }
    tale.close(window);
}

fn sealed_edit(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    tale.edit(&mut window, entry("De directeur belde terug."));
    tale.close(window);
}

fn unseal(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    tale.promised(|promise| promise.made.retain(|made| *made != Made::Password));
    let silent = &mut documents::in_silence;
    let done = window.store.take_password_off(&window.dossier, silent);
    tale.attempt(done);
    tale.close(window);
}

fn backup(tale: &mut Tale, day: i8, made: Made) {
    let silent = &mut documents::in_silence;
    let (folder, place) = (tale.folder(), tale.home.join("backups"));
    let done = backup::make(source(&folder), &place, date(2026, 11, day), &no_page, silent);
    if tale.attempt(done).is_some() {
        tale.made(made);
    }
}

fn first_backup(tale: &mut Tale) {
    backup(tale, 1, Made::Backup);
}

fn more_backups(tale: &mut Tale) {
    backup(tale, 8, Made::SecondBackup);
    backup(tale, 15, Made::SecondBackup);
}

fn back(tale: &mut Tale) {
    let Some(mut window) = tale.open() else { return };
    let earlier = window.store.earlier(&window.dossier, &[tale.home.join("backups")]);
    let then = earlier.last().and_then(|then| window.store.dossier_of(&window.dossier, then));
    // Unreadable just now: nothing is done then.
    if let Some(then) = then {
        let plan = restoring(&window.dossier, &then).unwrap();
        tale.edit(&mut window, plan.edit);
    }
    tale.close(window);
}

impl Promise {
    /// Looks at what is there, goes on working with it, and looks again. `versions` are all that
    /// may be there: from the last that was saved to the last that was under way.
    pub(crate) fn is_kept(&self, home: &Path, versions: &[Dossier]) {
        let folder = home.join("d");
        match self.saved {
            None => begins_again(&folder, versions),
            Some(_) => self.goes_on(&folder, versions),
        }
        let travel = home.join("reis.jouwweg");
        if travel.exists() {
            let checked = archive::verify(source(&travel), &mut documents::in_silence).unwrap();
            assert_eq!(checked.findings, []);
        }
        assert!(
            travel.exists() || !self.made.contains(&Made::TravelFile),
            "the travel file is gone"
        );
        for (name, made) in [("terug", Made::Unpacked), ("leeg", Made::UnpackedIntoAFolder)] {
            let back = home.join(name);
            if back.join(store::DOSSIER).exists() {
                let checked = archive::verify(&back, &mut documents::in_silence).unwrap();
                assert_eq!(checked.findings, []);
                assert_eq!(Store::open(&back).unwrap().notes, []);
            }
            assert!(
                back.join(store::DOSSIER).exists() || !self.made.contains(&made),
                "{name} is gone"
            );
        }
        let copy = home.join("kopie.pdf");
        assert!(copy.exists() || !self.made.contains(&Made::CopyOfTheOriginal), "the copy is gone");
        if copy.exists() {
            assert_eq!(fs::metadata(copy).unwrap().len(), 509);
        }
        self.backups_are_good(home, &versions[0]);
        packs_again(home);
    }

    fn backups_are_good(&self, home: &Path, dossier: &Dossier) {
        let backups = backup::list(&home.join("backups"), dossier);
        for one in &backups {
            assert!(backup::is_good(&one.path, dossier), "{one:?}");
        }
        let promised = [Made::Backup, Made::SecondBackup];
        let promised = promised.iter().filter(|made| self.made.contains(made)).count();
        assert!(backups.len() >= promised, "{} of {promised} backups", backups.len());
    }

    fn goes_on(&self, folder: &Path, versions: &[Dossier]) {
        let opened = match Store::open_with(folder, Some(&unlock())) {
            Err(Error::Damaged { .. }) if self.damaged => {
                Store::open_last_good_with(folder, Some(&unlock())).unwrap()
            }
            opened => {
                let opened = opened.unwrap();
                assert_eq!(opened.notes, [], "it opens without a question");
                opened
            }
        };
        let (mut store, mut dossier) = (opened.store, opened.dossier);
        assert_eq!(store.read_only(), None);
        let found = versions.contains(&dossier);
        let told = (&dossier.log, &dossier.drafts, dossier.documents.len());
        assert!(found, "neither the last that was saved nor the one under way: {told:?}");
        store.apply(&mut dossier, entry("Daarna.")).unwrap();
        assert_eq!(store.uncopied(), None);
        let edits = store.edits();
        let history = store.history().unwrap();
        // Those of the first format stand beside the folder of copies.
        let good = store.earlier(&dossier, &[]).len();
        drop(store);
        assert_eq!(Store::open_with(folder, Some(&unlock())).unwrap().dossier, dossier);
        let numbers: Vec<_> = history.lines.iter().map(|line| line.n).collect();
        assert_eq!(numbers, (1..=edits).collect::<Vec<_>>(), "each edit is in the history, once");
        let checked = archive::verify(source(folder), &mut documents::in_silence).unwrap();
        assert_eq!(checked.findings, []);
        let copies = names(&folder.join("copies")).len();
        assert_eq!(good, copies, "each copy can be opened");
        if self.made.contains(&Made::Password) {
            assert!(!folder.join(store::DOSSIER).exists(), "nothing clear is left");
        }
        for place in [folder.to_owned(), folder.join("documents"), folder.join("copies")] {
            assert_eq!(debris(&place), [] as [String; 0]);
        }
    }
}

/// A dossier that was never finished is not in the way of the next try.
fn begins_again(folder: &Path, versions: &[Dossier]) {
    match Store::open_with(folder, Some(&unlock())) {
        Ok(opened) => assert!(versions.contains(&opened.dossier)),
        // Another program held it for good: the new one is kept beside it.
        Err(Error::Damaged { .. }) => {
            assert!(folder.join("dossier.json.part").exists());
            let mut opened = Store::open_last_good_with(folder, Some(&unlock())).unwrap();
            assert!(versions.contains(&opened.dossier));
            opened.store.save(&opened.dossier).unwrap();
        }
        Err(Error::Missing { .. } | Error::NotADossier { .. }) => {
            drop(Store::create(folder, versions.first().unwrap()).unwrap());
            assert_eq!(Store::open_with(folder, Some(&unlock())).unwrap().dossier, versions[0]);
        }
        Err(error) => unreachable!("{error}"),
    }
}

/// The next packing takes away what the last one left.
fn packs_again(home: &Path) {
    if debris(home).is_empty() {
        return;
    }
    let again = home.join("nog-eens.jouwweg");
    let silent = &mut documents::in_silence;
    archive::pack(source(&home.join("d")), &again, Without::default(), &no_page, silent).unwrap();
    assert_eq!(debris(home), [] as [String; 0]);
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn debris(folder: &Path) -> Vec<String> {
    names(folder).into_iter().filter(|name| name.starts_with(".jouw-weg-")).collect()
}
