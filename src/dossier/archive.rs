//! The travel file `.jouwweg`: a whole dossier in one file, written and read with a hash of each
//! part.
//!
//! It is a ZIP that any program can unpack. It counts only after it was opened again and compared.
//! What is read comes from somebody else: every name, size and hash is judged before a byte of it
//! is written, and then the whole folder is made or nothing.

mod check;
mod manifest;
mod originals;
mod private;
mod sealed;
mod unpack;
mod zip;

use std::{
    collections::BTreeSet,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    Document, Dossier,
    registers::Parts,
    seal::{Password, Unlock, Work},
    store::{DOCUMENTS, DOSSIER, Damage, Error, HISTORY, INDEX, KEY, Vault, format, vault_at},
};
use crate::files::{
    self,
    incoming::{OnProgress, Progress},
    outgoing::{self, BLOCK, Outgoing, read_block},
};

pub(super) use check::dossier_of;
pub use check::{Checked, Finding, verify};
pub use manifest::{Manifest, Part, VERSION};
pub(super) use originals::take_originals;
#[cfg(test)]
pub(super) use private::without_private;
pub use unpack::{Shape, unpack};
use zip::{PART_LIMIT, Writer};

/// How a travel file is named.
pub const EXTENSION: &str = "jouwweg";

/// The first part: what kind of file this is, for programs that look at the first bytes.
const STAMP: &str = "mimetype";
const KIND: &str = "application/vnd.jouw-weg;version=";
/// The last part: all others, with their hashes.
const MANIFEST: &str = "manifest.json";

/// Makes the page that lists everything: of a dossier, with a way to link to a document.
pub type Page<'a> = &'a dyn Fn(&Dossier, &dyn Fn(&Document) -> Option<String>) -> String;

/// What is wrong with a travel file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are names in the file, sizes and limits")]
pub enum Fault {
    /// Something else than a travel file.
    #[error("no travel file")]
    Foreign,
    /// A newer version wrote it.
    #[error("travel file of form {found}")]
    TooNew { found: u64 },
    /// It ends too early.
    #[error("cut off")]
    CutOff,
    /// Not in the one shape that is written: another program made or changed it.
    #[error("changed by another program")]
    Altered,
    /// A name that is none of ours: it could lead out of the folder.
    #[error("a part is named {name:?}")]
    Name { name: String },
    /// Two parts of one name.
    #[error("{name:?} is there twice")]
    Twice { name: String },
    /// More parts than any dossier has.
    #[error("more than {limit} parts")]
    TooMany { limit: usize },
    /// A part larger than any of its kind.
    #[error("{name:?} has {size} bytes, more than {limit}")]
    TooLarge { name: String, size: u64, limit: u64 },
    /// Other bytes than were written.
    #[error("{name:?} is damaged")]
    Damaged { name: String },
    /// Listed, and not there.
    #[error("{name:?} is not there")]
    Lacking { name: String },
    /// There, and not listed.
    #[error("{name:?} is not listed")]
    Unlisted { name: String },
    /// The dossier in it can't be read.
    #[error("the dossier in it: {0}")]
    Dossier(Damage),
    /// What was read back is not what was written: the disk is not to be trusted.
    #[error("not written as it should be")]
    NotAsWritten,
    /// The name does not end in `.jouwweg`.
    #[error("not named as a travel file")]
    NotNamed,
}

/// What stays home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Without {
    /// Entries that are only for the parents. The history stays home too then: it holds their words.
    pub private: bool,
    /// Every earlier version.
    pub history: bool,
}

impl Without {
    fn names(self) -> Vec<String> {
        let names = [("private", self.private), ("history", self.history || self.private)];
        names.into_iter().filter(|(_, out)| *out).map(|(name, _)| name.to_owned()).collect()
    }
}

/// A dossier folder or travel file, and what opens it if it has a password.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Where it stands.
    pub path: &'a Path,
    /// Makes no difference where there is no password.
    pub unlock: Option<&'a Unlock>,
}

impl<'a> From<&'a Path> for Source<'a> {
    fn from(path: &'a Path) -> Self {
        Self { path, unlock: None }
    }
}

impl<'a> From<&'a PathBuf> for Source<'a> {
    fn from(path: &'a PathBuf) -> Self {
        Self { path, unlock: None }
    }
}

/// How a dossier goes along.
#[derive(Debug, Clone, Copy, Default)]
pub struct How<'a> {
    /// What stays home.
    pub without: Without,
    /// The password of the travel file, where the dossier has none; one that has keeps its own.
    pub password: Option<(&'a Password, Work)>,
}

/// What went along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// Bytes of the file.
    pub size: u64,
    /// Lines of the log.
    pub log: usize,
    /// Meetings.
    pub meetings: usize,
    /// Originals.
    pub documents: usize,
    /// Whether the history went along.
    pub history: bool,
    /// How many private entries stayed home.
    pub private: usize,
    /// Own names of documents whose original was not there.
    pub missing: Vec<String>,
    /// Own names of documents whose original is not as it came; it goes along as it is.
    pub spoiled: Vec<String>,
}

/// Packs a dossier folder into one file. The file appears only when it was opened again and
/// compared; one that stood there gives way then.
///
/// # Errors
/// When the dossier can't be read, or the file can't be written. Nothing is left behind.
pub fn pack<'a>(
    dossier: impl Into<Source<'a>>,
    target: &Path,
    without: Without,
    page: Page<'_>,
    progress: OnProgress<'_>,
) -> Result<Packed, Error> {
    let Source { path, unlock } = dossier.into();
    let how = How { without, password: None };
    pack_vault(&vault_at(path, unlock)?, target, how, page, progress)
}

/// As [`pack`], of a dossier whose files are at hand. What has a password stays sealed; what has
/// none is sealed with the one given.
///
/// # Errors
/// As [`pack`].
pub fn pack_vault(
    vault: &Vault,
    target: &Path,
    how: How<'_>,
    page: Page<'_>,
    progress: OnProgress<'_>,
) -> Result<Packed, Error> {
    let without = how.without;
    let named = target.extension().is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
    if !named {
        return Err(Error::travel(target, Fault::NotNamed));
    }
    let goal = sealed::Goal::of(vault, how.password)?;
    let (bytes, dossier, private) = goes_along(vault, without, &goal)?;
    let mut total = Meter { done: 0, total: 2 * weight(&dossier), progress, path: target };
    let mut packing = Packing {
        out: Writer::new(Outgoing::begin(target)?),
        vault,
        goal: &goal,
        parts: Vec::new(),
    };
    let version = goal.version();
    packing.bytes(STAMP, format!("{KIND}{version}").as_bytes())?;
    if let Some(key) = &goal.key_file {
        packing.bytes(KEY, key)?;
    }
    packing.bytes(&goal.name(DOSSIER), &bytes)?;
    let history = !(without.history || without.private) && packing.history(&mut total)?;
    let mut packed = Packed {
        size: 0,
        log: dossier.log.len(),
        meetings: dossier.meetings.len(),
        documents: 0,
        history,
        private,
        missing: Vec::new(),
        spoiled: Vec::new(),
    };
    let missing = packing.documents(&dossier, &mut packed, &mut total)?;
    if !goal.vault.is_sealed() {
        packing.bytes(INDEX, page(&dossier, &|one| link(one)).as_bytes())?;
    }
    let manifest = Manifest {
        version,
        dossier: dossier.id.clone(),
        left_out: without.names(),
        missing,
        parts: packing.parts,
    };
    let mut out = packing.out;
    let text = serde_json::to_vec_pretty(&manifest).map_err(|error| {
        Error::File(files::Error::Failed { path: target.to_owned(), cause: error.to_string() })
    })?;
    out.bytes(MANIFEST, &text)?;
    let out = out.finish()?;
    packed.size = out.written();
    let unlock = goal.vault.key().map(|key| Unlock::Key(key.clone()));
    let spoiled =
        compare(&out, Source { path: target, unlock: unlock.as_ref() }, &manifest, &mut total)?;
    if goal.vault.is_sealed() {
        packed.spoiled = spoiled;
    }
    out.keep()?;
    Ok(packed)
}

/// Reads back what was written; gives the own names of documents that are not as they came.
fn compare(
    out: &Outgoing,
    target: Source<'_>,
    manifest: &Manifest,
    meter: &mut Meter<'_, '_>,
) -> Result<Vec<String>, Error> {
    let read = out.reopen()?;
    let spoiled = |finding| match finding {
        Finding::Spoiled { name } => Some(name),
        _ => None,
    };
    match check::inspect(read, out.written(), target, meter) {
        Ok(checked) if checked.manifest.as_ref() == Some(manifest) => {
            Ok(checked.findings.into_iter().filter_map(spoiled).collect())
        }
        Err(error @ Error::File(_)) => Err(error),
        _ => Err(Error::travel(target.path, Fault::NotAsWritten)),
    }
}

/// The text of the dossier as it goes along, that dossier, and how many private entries it lacks.
fn goes_along(
    vault: &Vault,
    without: Without,
    goal: &sealed::Goal,
) -> Result<(Vec<u8>, Dossier, usize), Error> {
    let bytes = super::store::read_text(vault)?.bytes;
    let read = super::store::parse(vault, &bytes)?;
    if without == Without::default() && (vault.is_sealed() || !goal.vault.is_sealed()) {
        return Ok((goal.seal(&bytes)?, read.dossier, 0));
    }
    if read.newer.is_some() {
        // What a newer version calls private is not known here.
        let why = super::store::ReadOnly::Newer;
        return Err(Error::ReadOnly { folder: vault.folder().to_owned(), why });
    }
    let (mut dossier, mut marks, mut private) = (read.dossier, read.marks, 0);
    let before = Parts::of(&dossier);
    if without.private {
        private = private::count(&dossier);
        dossier = private::without_private(dossier);
    }
    marks.leave_out(&before, &Parts::of(&dossier));
    let names = goal.vault.names(&dossier);
    let around = format::Around {
        edits: read.edits,
        saved: read.saved,
        last: &[],
        marks: &marks,
        sealed: &names,
    };
    let bytes = format::write(&format::fields(&dossier)?, &around)?;
    Ok((goal.seal(&bytes)?, dossier, private))
}

/// About how many bytes go along.
fn weight(dossier: &Dossier) -> u64 {
    dossier.documents.iter().map(|one| one.size).fold(0, u64::saturating_add).min(u64::MAX / 4)
}

/// Where a document stands in a dossier folder, as a link.
pub fn link(document: &Document) -> Option<String> {
    let name = format!("{DOCUMENTS}/{}", document.file_name()?);
    is_part(&name).then_some(name)
}

/// The name of a document's part; `None` when its record names no file of ours.
fn part_of(vault: &Vault, document: &Document) -> Option<String> {
    link(document)?;
    Some(format!("{DOCUMENTS}/{}", vault.name_of(document)?))
}

/// Whether a travel file may hold a part of this name. No other name is ever written to a disk.
fn is_part(name: &str) -> bool {
    let Some(original) = name.strip_prefix("documents/") else {
        return [STAMP, DOSSIER, HISTORY, INDEX, MANIFEST].contains(&name);
    };
    is_original(original)
}

/// Whether an original may have this name: `<sha256>` or `<sha256>.<extension>`.
pub(super) fn is_original(name: &str) -> bool {
    let (hash, extension) = match name.split_once('.') {
        Some((hash, extension)) => (hash, Some(extension)),
        None => (name, None),
    };
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let ends = |end: &str| (1..=10).contains(&end.len()) && end.bytes().all(sign);
    hash.len() == 64 && hash.bytes().all(digit) && extension.is_none_or(ends)
}

/// Whether a path is a travel file: by its name, or by its first bytes when somebody renamed it.
pub(crate) fn is_packed(path: &Path) -> bool {
    let named = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
    path.is_file() && (named || matches!(check::version(path), Ok(Some(_))))
}

/// Tells how far it is, and hears when to stop.
struct Meter<'a, 'b> {
    done: u64,
    total: u64,
    progress: OnProgress<'a>,
    path: &'b Path,
}

impl Meter<'_, '_> {
    fn pass(&mut self, bytes: usize) -> Result<(), files::Error> {
        self.done = self.done.saturating_add(bytes as u64);
        self.total = self.total.max(self.done);
        match (self.progress)(Progress { done: self.done, total: self.total }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(files::Error::Stopped { path: self.path.to_owned() }),
        }
    }
}

/// A travel file under way.
struct Packing<'a> {
    out: Writer,
    vault: &'a Vault,
    goal: &'a sealed::Goal,
    parts: Vec<Part>,
}

impl Packing<'_> {
    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let sum = self.out.bytes(name, bytes)?;
        self.parts.push(Part::new(name, sum));
        Ok(())
    }

    /// Adds a file of the folder; its hash, or `None` when it is not there. A link is not followed:
    /// it could lead to a file that is nobody else's business.
    fn file(&mut self, name: &str, meter: &mut Meter<'_, '_>) -> Result<Option<String>, Error> {
        let folder = self.vault.folder().to_owned();
        let path = name.split('/').fold(folder, |path, one| path.join(one));
        if !files::is_plain_file(&path)? {
            return Ok(None);
        }
        let (mut from, size) = outgoing::open(&path)?;
        let too_large =
            |size| files::Error::TooLarge { path: path.clone(), size, limit: PART_LIMIT };
        if size > PART_LIMIT {
            return Err(too_large(size).into());
        }
        let mut block = vec![0; BLOCK];
        let mut done = 0;
        let sum = self.out.part(name, |write| {
            loop {
                let read = read_block(&mut from, &mut block, &path)?;
                if read == 0 {
                    return Ok(());
                }
                done += read as u64;
                if done > PART_LIMIT {
                    return Err(too_large(done));
                }
                write(&block[..read])?;
                meter.pass(read)?;
            }
        })?;
        let sha256 = sum.sha256.clone();
        self.parts.push(Part::new(name, sum));
        Ok(Some(sha256))
    }

    fn history(&mut self, meter: &mut Meter<'_, '_>) -> Result<bool, Error> {
        if self.goal.vault.is_sealed() {
            return self.sealed_history(meter);
        }
        Ok(self.file(HISTORY, meter)?.is_some())
    }

    /// Adds the originals, sorted; gives the names of those that are not there.
    fn documents(
        &mut self,
        dossier: &Dossier,
        packed: &mut Packed,
        meter: &mut Meter<'_, '_>,
    ) -> Result<Vec<String>, Error> {
        let mut records: Vec<_> = dossier.documents.iter().collect();
        records.sort_by_key(|document| document.file_name());
        let (mut seen, mut absent) = (BTreeSet::new(), Vec::new());
        for document in records {
            let Some(name) = part_of(&self.goal.vault, document) else {
                packed.missing.push(document.name.clone());
                continue;
            };
            if !seen.insert(name.clone()) {
                continue;
            }
            match self.original(document, &name, meter)? {
                None => {
                    packed.missing.push(document.name.clone());
                    absent.push(name);
                    continue;
                }
                Some(sha256) if sha256 != document.sha256 && !self.vault.is_sealed() => {
                    packed.spoiled.push(document.name.clone());
                }
                Some(_) => {}
            }
            packed.documents += 1;
        }
        Ok(absent)
    }
}
