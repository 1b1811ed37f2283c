//! A travel file with a password: the parts of a sealed folder, each as it stands there.
//!
//! Form 2. So packing a dossier with a password copies, whoever has the file sees sizes and no
//! names, and unpacked by any program it opens with `age -d -i key.age`.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use super::{
    DOCUMENTS, DOSSIER, Error, Fault, HISTORY, KEY, MANIFEST, Meter, Packing, STAMP, Source,
    check::Judged,
    manifest,
    zip::{PART_LIMIT, Reader},
};
use crate::{
    dossier::{
        Document,
        seal::{Closed, KEY_LIMIT, Key, Password, Unlock, Work},
        store::Vault,
    },
    files::{
        self,
        folder::NewFolder,
        incoming::Hashing,
        outgoing::{BLOCK, read_block},
    },
};

/// The form of a travel file with a password.
pub(super) const VERSION: u32 = 2;

/// The most bytes of history that are unpacked for reading.
const HISTORY_LIMIT: u64 = 512 * 1024 * 1024;

/// What a travel file becomes: plain or sealed.
pub(super) struct Goal {
    /// How its parts are named, and with which key they are sealed.
    pub(super) vault: Vault,
    /// What stands in its `key.age`.
    pub(super) key_file: Option<Vec<u8>>,
}

impl Goal {
    pub(super) fn of(vault: &Vault, password: Option<(&Password, Work)>) -> Result<Self, Error> {
        let folder = vault.folder().to_owned();
        match (vault.key(), password) {
            (Some(_), _) => {
                let key_file = files::read_within(&folder.join(KEY), KEY_LIMIT)?;
                Ok(Self { vault: vault.clone(), key_file: Some(key_file) })
            }
            (None, Some((password, work))) => {
                let key = Key::random();
                let wrapped = key.sealed_with(password, work);
                let key_file = wrapped.map_err(|error| files::Error::writing(&folder, &error))?;
                Ok(Self { vault: Vault::sealed(folder, key), key_file: Some(key_file) })
            }
            (None, None) => Ok(Self { vault: vault.clone(), key_file: None }),
        }
    }

    /// The form of the file.
    pub(super) fn version(&self) -> u32 {
        if self.vault.is_sealed() { VERSION } else { manifest::VERSION }
    }

    pub(super) fn name(&self, name: &str) -> String {
        self.vault.name(name)
    }

    /// Bytes as they go along.
    pub(super) fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, Error> {
        match self.vault.key() {
            None => Ok(bytes.to_vec()),
            Some(key) => key
                .seal_bytes(bytes)
                .map_err(|error| files::Error::writing(self.vault.folder(), &error).into()),
        }
    }
}

/// Whether a travel file with a password may hold a part of this name.
pub(super) fn is_part(name: &str) -> bool {
    let numbers = |text: &str| {
        text.len() <= 18
            && !text.starts_with('0')
            && !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let hex = |text: &str| {
        text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let Some(stem) = name.strip_suffix(".age") else {
        return [STAMP, MANIFEST].contains(&name);
    };
    match stem.split_once('/') {
        None => [DOSSIER, "key"].contains(&stem),
        Some(("history", number)) => numbers(number),
        Some((DOCUMENTS, id)) => hex(id),
        Some(_) => false,
    }
}

/// Opens the key of a travel file.
pub(super) fn unlocked(reader: &mut Reader, source: Source<'_>) -> Result<Vault, Error> {
    let closed = |why| Error::Closed { path: source.path.to_owned(), why };
    let entry = reader
        .find(KEY)
        .ok_or_else(|| Error::travel(source.path, Fault::Lacking { name: KEY.to_owned() }))?;
    let (bytes, _) = reader.whole(&entry, KEY_LIMIT)?;
    let key = match source.unlock {
        None => return Err(closed(Closed::NoPassword)),
        Some(Unlock::Password(password)) => Key::open(&bytes, password).map_err(closed)?,
        Some(Unlock::Key(key)) => {
            let dossier = Vault::sealed(source.path.to_owned(), key.clone()).name(DOSSIER);
            let fits = reader.find(&dossier).is_some_and(|entry| key.fits(reader.window(&entry)));
            if !fits {
                return Err(closed(Closed::WrongKey));
            }
            key.clone()
        }
    };
    Ok(Vault::sealed(source.path.to_owned(), key))
}

impl Packing<'_> {
    /// The history of a sealed file: as it stands in a sealed folder, else as one part.
    pub(super) fn sealed_history(&mut self, meter: &mut Meter<'_, '_>) -> Result<bool, Error> {
        if self.vault.is_sealed() {
            let mut any = false;
            for name in self.vault.segments()? {
                any |= self.file(&name, meter)?.is_some();
            }
            return Ok(any);
        }
        let lines = self.vault.history(HISTORY_LIMIT)?;
        if lines.is_empty() {
            return Ok(false);
        }
        let sealed = self.goal.seal(&lines)?;
        self.bytes("history/256.age", &sealed)?;
        Ok(true)
    }

    /// Adds an original; its hash, or `None` when it is not there.
    pub(super) fn original(
        &mut self,
        document: &Document,
        name: &str,
        meter: &mut Meter<'_, '_>,
    ) -> Result<Option<String>, Error> {
        let (Some(key), false) = (self.goal.vault.key().cloned(), self.vault.is_sealed()) else {
            return self.file(name, meter);
        };
        match self.vault.original(document) {
            Some(path) if files::is_plain_file(&path)? => {}
            _ => return Ok(None),
        }
        let mut original = self.vault.open(document)?;
        let (path, size) = (self.vault.folder().to_owned(), original.size());
        if size > PART_LIMIT - PART_LIMIT / 1024 {
            return Err(files::Error::TooLarge { path, size, limit: PART_LIMIT }.into());
        }
        let mut hash = Hashing::default();
        let fail = |error: io::Error| files::Error::writing(&path, &error);
        let sum = self.out.part(name, |write| {
            let mut sealer = key.seal(Into(write)).map_err(fail)?;
            let mut block = vec![0; BLOCK];
            loop {
                let read = original.block(&mut block)?;
                if read == 0 {
                    break;
                }
                hash.take(&block[..read]);
                sealer.write_all(&block[..read]).map_err(fail)?;
                meter.pass(read)?;
            }
            sealer.finish().map(drop).map_err(fail)
        })?;
        self.parts.push(super::Part::new(name, sum));
        Ok(Some(hash.end()))
    }
}

/// A part under way, as something to write to.
struct Into<'a>(&'a mut dyn FnMut(&[u8]) -> Result<(), files::Error>);

impl Write for Into<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (self.0)(bytes).map_err(io::Error::from)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Judged {
    /// Opens every sealed original and notes the hash of what is in it.
    pub(super) fn read_sealed(&mut self, meter: &mut Meter<'_, '_>) -> Result<(), Error> {
        let Some(key) = self.vault.key().cloned() else { return Ok(()) };
        let parts: Vec<String> = self.documents().map(|(_, part)| part).collect();
        let mut block = vec![0; BLOCK];
        for part in parts {
            let Some(entry) = self.reader.find(&part) else { continue };
            let mut hash = Hashing::default();
            let read = each_block(&key, &mut self.reader, &entry, &mut block, |bytes| {
                hash.take(bytes);
                meter.pass(bytes.len())
            });
            let sum = match read {
                Ok(()) => hash.end(),
                Err(files::Error::Spoiled { .. }) => String::new(),
                Err(error) => return Err(error.into()),
            };
            self.clear.insert(part, sum);
        }
        Ok(())
    }

    /// Writes what is in it as ordinary files.
    pub(super) fn write_clear(
        &mut self,
        folder: &NewFolder,
        places: &BTreeMap<String, String>,
        meter: &mut Meter<'_, '_>,
    ) -> Result<(), Error> {
        let Some(key) = self.vault.key().cloned() else { return Ok(()) };
        let mut block = vec![0; BLOCK];
        let place = |name: &str| places.get(name);
        if let Some(place) = place(DOSSIER) {
            let mut file = folder.file(place)?;
            file.write(&self.text)?;
            file.finish()?;
        }
        let history: Vec<_> =
            self.reader.entries.iter().filter(|one| one.name.starts_with("history/")).collect();
        let history: Vec<_> = history.into_iter().cloned().collect();
        if let Some(place) = place(HISTORY).filter(|_| !history.is_empty()) {
            let mut file = folder.file(place)?;
            for entry in &history {
                each_block(&key, &mut self.reader, entry, &mut block, |bytes| file.write(bytes))?;
            }
            file.finish()?;
        }
        let parts: Vec<String> = self.documents().map(|(_, part)| part).collect();
        for part in parts {
            let (Some(place), Some(entry)) = (place(&part), self.reader.find(&part)) else {
                continue;
            };
            if self.clear.contains_key(&part) {
                continue;
            }
            let (mut hash, mut file) = (Hashing::default(), folder.file(place)?);
            let read = each_block(&key, &mut self.reader, &entry, &mut block, |bytes| {
                hash.take(bytes);
                file.write(bytes)?;
                meter.pass(bytes.len())
            });
            let sum = match read {
                Ok(()) => hash.end(),
                // What could be read of it is there; that it is not whole is said.
                Err(files::Error::Spoiled { .. }) => String::new(),
                Err(error) => return Err(error.into()),
            };
            file.finish()?;
            self.clear.insert(part, sum);
        }
        Ok(())
    }
}

pub(super) fn each_block(
    key: &Key,
    reader: &mut Reader,
    entry: &super::zip::Entry,
    block: &mut [u8],
    mut take: impl FnMut(&[u8]) -> Result<(), files::Error>,
) -> Result<(), files::Error> {
    let path = std::path::PathBuf::from(&entry.name);
    let opened = key.unseal(reader.window(entry));
    let mut opened = opened.map_err(|error| files::Error::reading(&path, &error))?;
    loop {
        match read_block(&mut opened, block, &path)? {
            0 => return Ok(()),
            read => take(&block[..read])?,
        }
    }
}
