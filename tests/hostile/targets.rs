//! What comes from outside, as plain functions of bytes: none may panic, write elsewhere, or change
//! what it was given. `cargo test` runs them on seeds and on mutations of these; `fuzz/` wraps the
//! same functions.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use jiff::civil::date;
use jouw_weg::{
    documents::{
        self,
        apart::{self, Wish},
    },
    dossier::{
        Document, Dossier,
        archive::{self, Shape},
        store::{self, DOSSIER, Error, HISTORY, Store, Vault},
    },
    files::{self, incoming::hash_of_bytes},
    i18n::{Language, Texts},
    problem,
};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Taken,
    Refused,
}

/// A target.
pub(crate) type Target = fn(&[u8]) -> Outcome;

/// All of them, by the names that `fuzz/` and the folders of seeds have.
pub(crate) const TARGETS: [(&str, Target); 5] = [
    ("archive", archive),
    ("dossier", dossier),
    ("history", history),
    ("document", document),
    ("preview", preview),
];

/// A dossier of the first format.
const GOLDEN: &[u8] = include_bytes!("../dossiers/format-1/dossier.json");

/// A folder in memory, where there is one.
pub(crate) fn home() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).unwrap()
}

fn texts() -> &'static Texts {
    static TEXTS: std::sync::OnceLock<Texts> = std::sync::OnceLock::new();
    TEXTS.get_or_init(|| Texts::built_in().unwrap())
}

/// A refusal is a sentence in both languages, with nothing in it that a terminal would obey.
fn refused(error: &Error) -> Outcome {
    for language in Language::ALL {
        let sentence = problem::sentence(texts(), language, error);
        assert!(sentence.len() > 60 && !sentence.contains("[problem"), "{sentence}");
        assert!(!sentence.contains(|sign: char| sign.is_control()), "{sentence}");
    }
    Outcome::Refused
}

fn no_page(_: &Dossier, _: &dyn Fn(&Document) -> Option<String>) -> String {
    "<!doctype html>".to_owned()
}

/// Tries everything that can be done with a travel file. Only the file is there afterwards.
pub(crate) fn tried(home: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = home.join("reis.jouwweg");
    fs::write(&file, bytes).unwrap();
    let silent = &mut documents::in_silence;
    let verified = archive::verify(&file, silent);
    let read = Store::read(&file);
    let to = home.join("map").join("uit");
    let mut results = Vec::new();
    for shape in [Shape::Dossier, Shape::Plain { documents: "documenten", data: "gegevens" }] {
        fs::create_dir(home.join("map")).unwrap();
        let unpacked = archive::unpack(&file, &to, shape, &no_page, silent);
        let there = fs::read_dir(home.join("map")).unwrap().count();
        assert_eq!(there, usize::from(unpacked.is_ok()), "nothing is left behind");
        if unpacked.is_ok() && matches!(shape, Shape::Dossier) {
            let opened = Store::open(&to).unwrap();
            assert_eq!(opened.dossier, read.as_ref().unwrap().dossier);
        }
        fs::remove_dir_all(home.join("map")).unwrap();
        results.push(unpacked.map(drop));
    }
    assert_eq!(fs::read_dir(home).unwrap().count(), 1, "nothing is written elsewhere");
    assert_eq!(fs::read(&file).unwrap(), bytes, "the file stays as it is");
    let verified = verified.map(drop);
    assert_eq!(results[0], verified);
    assert_eq!(results[1], verified);
    if let Err(error) = read {
        assert_eq!(Err(error), verified, "what can't be read can't be unpacked");
    }
    verified
}

/// A travel file.
pub(crate) fn archive(bytes: &[u8]) -> Outcome {
    let home = home();
    match tried(home.path(), bytes) {
        Ok(()) => Outcome::Taken,
        Err(error) => refused(&error),
    }
}

/// A `dossier.json`, beside a good copy.
pub(crate) fn dossier(bytes: &[u8]) -> Outcome {
    let home = home();
    let folder = home.path().join("d");
    let path = folder.join(DOSSIER);
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("dossier.json.1"), GOLDEN).unwrap();
    fs::write(&path, bytes).unwrap();
    let outcome = match Store::open(&folder) {
        Ok(found) => {
            for document in &found.dossier.documents {
                let file = found.store.document(document);
                let originals = found.store.documents();
                let inside = |file: PathBuf| file.parent() == Some(originals.as_path());
                assert!(file.is_none_or(inside), "no record leads out of the folder");
            }
            assert!(!serde_json::to_string(&found.dossier).unwrap().is_empty());
            Outcome::Taken
        }
        Err(error) => refused(&error),
    };
    assert_eq!(fs::read(&path).unwrap(), bytes, "opening overwrites nothing");
    outcome
}

/// A history, beside a good dossier, and beside one that is lost.
pub(crate) fn history(bytes: &[u8]) -> Outcome {
    let home = home();
    let folder = home.path().join("d");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(DOSSIER), GOLDEN).unwrap();
    let before = Store::read(&folder).unwrap().dossier;
    fs::write(folder.join(HISTORY), bytes).unwrap();
    let lines = store::history(&folder).unwrap();
    assert_eq!(Store::open(&folder).unwrap().dossier, before, "it costs only its own lines");
    fs::rename(folder.join(DOSSIER), folder.join("dossier.json.1")).unwrap();
    assert_eq!(Store::open_last_good(&folder).unwrap().dossier.id, before.id);
    assert_eq!(fs::read(folder.join(HISTORY)).unwrap(), bytes, "opening overwrites nothing");
    if lines.unread == 0 { Outcome::Taken } else { Outcome::Refused }
}

/// A document: a line with its name, then its bytes.
pub(crate) fn document(bytes: &[u8]) -> Outcome {
    let home = home();
    let mut halves = bytes.splitn(2, |byte| *byte == b'\n');
    let told = String::from_utf8_lossy(halves.next().unwrap_or_default()).into_owned();
    let holds = halves.next().unwrap_or_default();
    let name = files::name::safe(&told).unwrap_or_else(|| "naamloos".to_owned());
    assert!(!name.contains(['/', '\\', '\0']) && name.len() < 200, "{name:?}");
    let source = home.path().join(&name);
    fs::write(&source, holds).unwrap();
    // No name that is made safe begins with a dot.
    let vault = Vault::plain(home.path().join(".d"));
    let silent = &mut documents::in_silence;
    let taken = documents::take_in(&vault, &source, date(2026, 11, 22), silent);
    let outcome = match taken {
        Err(error) => {
            assert_eq!(fs::read_dir(vault.originals()).unwrap().count(), 0);
            refused(&error.into())
        }
        Ok(document) => {
            let original = vault.original(&document).unwrap();
            assert_eq!(original.parent(), Some(vault.originals().as_path()));
            assert_eq!(fs::read(original).unwrap(), holds, "byte for byte");
            assert_eq!(document.sha256, hash_of_bytes(holds));
            let told = apart::do_it(Wish::Tell, holds, &document.extension);
            assert!(told.is_ok(), "a file that tells nothing is no fault");
            match apart::do_it(Wish::Clean, holds, &document.extension) {
                Ok(_) => Outcome::Taken,
                Err(_) => Outcome::Refused,
            }
        }
    };
    assert_eq!(fs::read(&source).unwrap(), holds, "the file of the parents stays as it is");
    outcome
}

/// A picture or a page to be shown. That is done in a process apart because the readers of others
/// may panic: here too that is only a refusal.
pub(crate) fn preview(bytes: &[u8]) -> Outcome {
    let kind = if bytes.starts_with(b"%PDF") { "pdf" } else { "png" };
    match catch_unwind(AssertUnwindSafe(|| apart::do_it(Wish::Show(1), bytes, kind))) {
        Ok(Ok(_)) => Outcome::Taken,
        Ok(Err(_)) | Err(_) => Outcome::Refused,
    }
}
