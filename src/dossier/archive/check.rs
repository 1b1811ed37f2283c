//! Judging a travel file or a dossier folder: every hash, every document, nothing else.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
    path::Path,
};

use super::{
    Fault, KIND, MANIFEST, Manifest, Meter, STAMP, Source, is_packed, is_part, part_of, sealed,
    zip::{Entry, Reader},
};
use crate::{
    dossier::{
        Document, Dossier,
        seal::Unlock,
        store::{self, DOCUMENTS, DOSSIER, Error, FILE_LIMIT, Vault, format},
    },
    files::{self, disk::File, incoming::OnProgress, outgoing},
};

/// The most bytes of a manifest: a line for each part, and as much again.
const MANIFEST_LIMIT: u64 = 32 * 1024 * 1024;

/// What was looked at, and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// Of a travel file.
    pub manifest: Option<Manifest>,
    /// The dossier in it.
    pub dossier: Dossier,
    /// How many originals were read and are as they came.
    pub documents: usize,
    /// What is wrong; empty = nothing.
    pub findings: Vec<Finding>,
    /// Originals that no record names any more: the parent took their adding back.
    pub spare: usize,
}

/// Something that is wrong, though the dossier can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the name is the own name of a document, or of a file")]
pub enum Finding {
    /// The original is not there.
    Missing { name: String },
    /// The original has other bytes than when it came.
    Spoiled { name: String },
    /// A file that is none of ours.
    Foreign { name: String },
}

/// Judges a dossier folder or a travel file. Reads every byte, writes none.
///
/// # Errors
/// When the dossier can't be read, or a travel file is not whole.
pub fn verify<'a>(
    source: impl Into<Source<'a>>,
    progress: OnProgress<'_>,
) -> Result<Checked, Error> {
    let source = source.into();
    let Source { path, unlock } = source;
    let mut meter = Meter { done: 0, total: 0, progress, path };
    if is_packed(path) {
        let (file, size) = outgoing::open(path)?;
        meter.total = size;
        return inspect(file, size, source, &mut meter);
    }
    let vault = store::vault_at(path, unlock)?;
    let text = store::read_text(&vault)?;
    let read = store::parse(&vault, &text.bytes)?;
    let mut checked = Checked {
        manifest: None,
        dossier: read.dossier,
        documents: 0,
        findings: Vec::new(),
        spare: 0,
    };
    let originals = vault.originals();
    let mut known = BTreeSet::new();
    for document in &checked.dossier.documents {
        let Some(name) = vault.name_of(document) else {
            checked.findings.push(Finding::Missing { name: document.name.clone() });
            continue;
        };
        if !known.insert(name.clone()) {
            continue;
        }
        let path = originals.join(&name);
        if !files::is_plain_file(&path)? {
            checked.findings.push(Finding::Missing { name: document.name.clone() });
        } else if is_as_it_came(&vault, document)? {
            checked.documents += 1;
        } else {
            checked.findings.push(Finding::Spoiled { name: document.name.clone() });
        }
        meter.pass(usize::try_from(document.size).unwrap_or_default())?;
    }
    for name in files::folder::names_in(&originals)? {
        if known.contains(&name) {
            continue;
        }
        if vault.is_spare(&name)? {
            checked.spare += 1;
        } else {
            checked.findings.push(Finding::Foreign { name });
        }
    }
    Ok(checked)
}

/// Whether an original has the bytes it came with.
fn is_as_it_came(vault: &Vault, document: &Document) -> Result<bool, files::Error> {
    match vault.open(document).and_then(store::Original::sha256) {
        Ok(sha256) => Ok(sha256 == document.sha256),
        Err(files::Error::Spoiled { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The form of a travel file, by its first bytes; `None` = it is none.
pub(super) fn version(path: &Path) -> Result<Option<u64>, files::Error> {
    let (file, _) = outgoing::open(path)?;
    let mut head = Vec::new();
    let read = file.take(100).read_to_end(&mut head);
    read.map_err(|error| files::Error::reading(path, &error))?;
    Ok(version_of(&head))
}

fn version_of(head: &[u8]) -> Option<u64> {
    let text = head.strip_prefix(b"PK\x03\x04")?.get(26..)?;
    let text = text.strip_prefix(STAMP.as_bytes())?.strip_prefix(KIND.as_bytes())?;
    let digits = text.iter().take(9).take_while(|byte| byte.is_ascii_digit());
    let digits: String = digits.map(|byte| char::from(*byte)).collect();
    digits.parse().ok()
}

/// A travel file whose shape, manifest and dossier were judged; its parts were not read yet.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) reader: Reader,
    pub(super) manifest: Manifest,
    pub(super) read: format::Read,
    pub(super) path: std::path::PathBuf,
    /// How its parts are named, and what opens them.
    pub(super) vault: Vault,
    /// The text of the dossier.
    pub(super) text: Vec<u8>,
    /// SHA-256 of what is in a sealed part, once it was read; empty = it can't be opened.
    pub(super) clear: BTreeMap<String, String>,
}

/// Judges everything but the bytes of the other parts.
pub(super) fn judge(file: File, size: u64, source: Source<'_>) -> Result<Judged, Error> {
    let path = source.path;
    let fault = |fault| Error::travel(path, fault);
    let mut file = file;
    let mut head = Vec::new();
    (&mut file)
        .take(100)
        .read_to_end(&mut head)
        .map_err(|error| files::Error::reading(path, &error))?;
    let version = match version_of(&head) {
        None if (1..100).contains(&size)
            && b"PK\x03\x04".starts_with(&head[..head.len().min(4)]) =>
        {
            return Err(fault(Fault::CutOff));
        }
        None => return Err(fault(Fault::Foreign)),
        Some(found) if found > u64::from(sealed::VERSION) => {
            return Err(fault(Fault::TooNew { found }));
        }
        Some(version) => version,
    };
    let is_sealed = version == u64::from(sealed::VERSION);
    let allowed = if is_sealed { sealed::is_part } else { is_part };
    let mut reader = Reader::open(file, size, path, allowed)?;
    let lacking = |name: &str| fault(Fault::Lacking { name: name.to_owned() });
    let entry = reader.find(MANIFEST).ok_or_else(|| lacking(MANIFEST))?;
    let (bytes, _) = reader.whole(&entry, MANIFEST_LIMIT)?;
    let manifest: Manifest = serde_json::from_slice(&bytes)
        .map_err(|_| fault(Fault::Damaged { name: MANIFEST.to_owned() }))?;
    if u64::from(manifest.version) != version {
        return Err(fault(Fault::TooNew { found: u64::from(manifest.version) }));
    }
    same_parts(&reader.entries, &manifest).map_err(fault)?;
    let vault = if is_sealed {
        sealed::unlocked(&mut reader, source)?
    } else {
        Vault::plain(path.to_owned())
    };
    let text = text_of(&mut reader, &manifest, &vault, path)?;
    let read = match store::parse(&Vault::plain(path.to_owned()), &text) {
        Err(Error::Damaged { damage, .. }) => return Err(fault(Fault::Dossier(damage))),
        result => result?,
    };
    if read.dossier.id != manifest.dossier {
        return Err(fault(Fault::Altered));
    }
    same_documents(&reader.entries, &read.dossier, &manifest, &vault).map_err(fault)?;
    Ok(Judged {
        reader,
        manifest,
        read,
        path: path.to_owned(),
        vault,
        text,
        clear: BTreeMap::new(),
    })
}

/// The text of the dossier in it, as the manifest has it.
fn text_of(
    reader: &mut Reader,
    manifest: &Manifest,
    vault: &Vault,
    path: &Path,
) -> Result<Vec<u8>, Error> {
    let fault = |fault| Error::travel(path, fault);
    let name = vault.name(DOSSIER);
    let entry = reader.find(&name).ok_or_else(|| fault(Fault::Lacking { name: name.clone() }))?;
    let (bytes, sum) = reader.whole(&entry, FILE_LIMIT)?;
    if !manifest.parts.iter().any(|part| part.name == name && part.is(&sum)) {
        return Err(fault(Fault::Damaged { name }));
    }
    match vault.key() {
        None => Ok(bytes),
        Some(key) => key.unseal_bytes(&bytes).map_err(|_| fault(Fault::Damaged { name })),
    }
}

/// The parts are those of the manifest, in its order, and the manifest itself.
fn same_parts(entries: &[Entry], manifest: &Manifest) -> Result<(), Fault> {
    let listed: BTreeSet<&str> = manifest.parts.iter().map(|part| part.name.as_str()).collect();
    let there: BTreeSet<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    if let Some(name) = listed.difference(&there).next() {
        return Err(Fault::Lacking { name: (*name).to_owned() });
    }
    if let Some(name) = there.difference(&listed).find(|name| **name != MANIFEST) {
        return Err(Fault::Unlisted { name: (*name).to_owned() });
    }
    let names = manifest.parts.iter().map(|part| part.name.as_str()).chain([MANIFEST]);
    let sizes = manifest.parts.iter().zip(entries).all(|(part, entry)| part.size == entry.size);
    if sizes && names.eq(entries.iter().map(|entry| entry.name.as_str())) {
        Ok(())
    } else {
        Err(Fault::Altered)
    }
}

/// The originals are those of the dossier: none is lacking without a word, none is extra.
fn same_documents(
    entries: &[Entry],
    dossier: &Dossier,
    manifest: &Manifest,
    vault: &Vault,
) -> Result<(), Fault> {
    let there: BTreeSet<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    let part = |document| part_of(vault, document);
    let named: BTreeSet<String> = dossier.documents.iter().filter_map(part).collect();
    let lacks = |name: &&String| !there.contains(name.as_str()) && !manifest.missing.contains(name);
    if let Some(name) = named.iter().find(lacks) {
        return Err(Fault::Lacking { name: name.clone() });
    }
    let extra = |name: &&&str| name.starts_with(DOCUMENTS) && !named.contains(**name);
    match there.iter().find(extra) {
        Some(name) => Err(Fault::Unlisted { name: (*name).to_owned() }),
        None => Ok(()),
    }
}

impl Judged {
    /// Reads every part and compares it; `take` gets the blocks of each.
    pub(super) fn parts(
        &mut self,
        meter: &mut Meter<'_, '_>,
        mut take: impl FnMut(&str, Option<&[u8]>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for (part, entry) in self.manifest.parts.iter().zip(self.reader.entries.clone()) {
            let sum = self.reader.part(&entry, |block| {
                take(&part.name, Some(block))?;
                Ok(meter.pass(block.len())?)
            })?;
            if !part.is(&sum) {
                let name = part.name.clone();
                return Err(Error::travel(&self.path, Fault::Damaged { name }));
            }
            take(&part.name, None)?;
        }
        Ok(())
    }

    /// What is wrong with its documents, though the file is whole.
    pub(super) fn checked(self) -> Checked {
        let part_of = |document: &Document| part_of(&self.vault, document);
        let dossier = self.read.dossier;
        let mut checked = Checked {
            manifest: None,
            documents: 0,
            findings: Vec::new(),
            spare: 0,
            dossier: dossier.clone(),
        };
        let mut known = BTreeSet::new();
        for document in &dossier.documents {
            let part = part_of(document);
            if !known.insert(document.file_name()) {
                continue;
            }
            let part = self.manifest.parts.iter().find(|one| part.as_ref() == Some(&one.name));
            let name = document.name.clone();
            match part {
                None => checked.findings.push(Finding::Missing { name }),
                Some(part)
                    if *self.clear.get(&part.name).unwrap_or(&part.sha256) == document.sha256 =>
                {
                    checked.documents += 1;
                }
                Some(_) => checked.findings.push(Finding::Spoiled { name }),
            }
        }
        checked.manifest = Some(self.manifest);
        checked
    }

    /// The documents, each with the name of its part.
    pub(super) fn documents(&self) -> impl Iterator<Item = (&Document, String)> {
        let documents = self.read.dossier.documents.iter();
        documents.filter_map(|document| Some((document, part_of(&self.vault, document)?)))
    }
}

/// Reads a whole travel file and compares everything.
pub(super) fn inspect(
    file: File,
    size: u64,
    source: Source<'_>,
    meter: &mut Meter<'_, '_>,
) -> Result<Checked, Error> {
    let mut judged = judge(file, size, source)?;
    judged.parts(meter, |_, _| Ok(()))?;
    judged.read_sealed(meter)?;
    Ok(judged.checked())
}

/// The dossier of a travel file, without reading its documents.
pub(in crate::dossier) fn dossier_of(
    path: &Path,
    unlock: Option<&Unlock>,
) -> Result<(format::Read, Vault), Error> {
    let (file, size) = outgoing::open(path)?;
    let judged = judge(file, size, Source { path, unlock })?;
    Ok((judged.read, judged.vault))
}
