//! The one shape of ZIP that a travel file has: parts one after the other, stored as they are.
//!
//! Both ways use the same headers: what is read must be, byte for byte, what would be written. So
//! there is no compression that expands, no part inside another, no link, nothing between or after
//! the parts, and no second list that says something else: every program sees what we see.

use std::{
    io::{BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{Error, Fault};
use crate::files::{
    self,
    disk::File,
    incoming::hex,
    outgoing::{BLOCK, Outgoing, read_block},
};

/// The bytes of a header before the name, in front of a part.
const LOCAL: usize = 30;
/// The bytes that end every ZIP.
const END: u64 = 22;

/// No name of ours is longer.
const NAME: usize = 100;

/// The most parts: as many documents as a dossier has, and our own.
pub(super) const PARTS: usize = crate::dossier::store::RECORD_LIMIT + 16;

/// The most bytes of one part: what a ZIP can say without its large form.
pub(super) const PART_LIMIT: u64 = 0xFFFF_FFFE;

/// What does not fit in a field stands elsewhere, and the field says so.
const ELSEWHERE: u32 = u32::MAX;

/// One part of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Where its header begins.
    pub(super) at: u64,
    pub(super) size: u64,
    crc: u32,
}

impl Entry {
    /// Where its bytes begin.
    fn start(&self) -> u64 {
        self.at + (LOCAL + self.name.len()) as u64
    }

    fn end(&self) -> u64 {
        self.start() + self.size
    }

    /// What stands before its bytes.
    fn header(&self) -> Vec<u8> {
        let mut out = b"PK\x03\x04".to_vec();
        self.facts(&mut out);
        out.extend([0; 2]);
        out.extend(self.name.bytes());
        out
    }

    /// Version 2.0, no flags, stored, 1 January 1980: the same for the same bytes, always.
    fn facts(&self, out: &mut Vec<u8>) {
        out.extend([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]);
        out.extend(self.crc.to_le_bytes());
        out.extend(capped(self.size).to_le_bytes());
        out.extend(capped(self.size).to_le_bytes());
        out.extend(u16::try_from(self.name.len()).unwrap_or(u16::MAX).to_le_bytes());
    }

    /// Its line in the list at the end: a plain file of this user (0600), of a Unix.
    fn listed(&self) -> Vec<u8> {
        let far = self.at >= u64::from(ELSEWHERE);
        let mut out = b"PK\x01\x02\x14\x03".to_vec();
        self.facts(&mut out);
        out.extend(if far { [12, 0] } else { [0, 0] });
        out.extend([0; 6]);
        out.extend((0o100_600_u32 << 16).to_le_bytes());
        out.extend(capped(self.at).to_le_bytes());
        out.extend(self.name.bytes());
        if far {
            out.extend([1, 0, 8, 0]);
            out.extend(self.at.to_le_bytes());
        }
        out
    }
}

fn capped(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(ELSEWHERE)
}

/// The list of all parts and the end of the file; `at` is where it begins.
fn listing(entries: &[Entry], at: u64) -> Vec<u8> {
    let mut out = Vec::new();
    for entry in entries {
        out.extend(entry.listed());
    }
    let (count, size) = (entries.len() as u64, out.len() as u64);
    let large = at >= u64::from(ELSEWHERE) || count >= u64::from(u16::MAX);
    if large {
        let end = at + size;
        out.extend(b"PK\x06\x06");
        out.extend(44_u64.to_le_bytes());
        out.extend([45, 3, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        for value in [count, count, size, at] {
            out.extend(value.to_le_bytes());
        }
        out.extend(b"PK\x06\x07\0\0\0\0");
        out.extend(end.to_le_bytes());
        out.extend(1_u32.to_le_bytes());
    }
    let count = u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes();
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(capped(size).to_le_bytes());
    out.extend(capped(at).to_le_bytes());
    out.extend([0; 2]);
    out
}

/// What was written or read of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) size: u64,
    pub(super) sha256: String,
    crc: u32,
}

/// Counts and hashes bytes as they pass.
#[derive(Default)]
struct Meter {
    size: u64,
    sha256: Sha256,
    crc: crc32fast::Hasher,
}

impl Meter {
    fn take(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        self.sha256.update(bytes);
        self.crc.update(bytes);
    }

    fn sum(self) -> Sum {
        let sha256 = hex(&self.sha256.finalize());
        Sum { size: self.size, sha256, crc: self.crc.finalize() }
    }
}

/// Writes the parts one after the other.
pub(super) struct Writer {
    out: Outgoing,
    entries: Vec<Entry>,
}

impl Writer {
    pub(super) fn new(out: Outgoing) -> Self {
        Self { out, entries: Vec::new() }
    }

    /// Adds a part whose bytes are at hand.
    pub(super) fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<Sum, files::Error> {
        self.part(name, |write| write(bytes))
    }

    /// Adds a part; `fill` hands its bytes over block by block.
    pub(super) fn part(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), files::Error>) -> Result<(), files::Error>,
    ) -> Result<Sum, files::Error> {
        let mut entry = Entry { name: name.to_owned(), at: self.out.written(), size: 0, crc: 0 };
        self.out.write(&entry.header())?;
        let mut meter = Meter::default();
        let out = &mut self.out;
        fill(&mut |bytes| {
            meter.take(bytes);
            out.write(bytes)
        })?;
        let sum = meter.sum();
        (entry.size, entry.crc) = (sum.size, sum.crc);
        self.out.write_over(entry.at, &entry.header())?;
        self.entries.push(entry);
        Ok(sum)
    }

    /// Writes the list at the end.
    pub(super) fn finish(mut self) -> Result<Outgoing, files::Error> {
        let list = listing(&self.entries, self.out.written());
        self.out.write(&list)?;
        Ok(self.out)
    }
}

/// A travel file that is read; `path` is its name in what is said.
#[derive(Debug)]
pub(super) struct Reader {
    file: BufReader<File>,
    path: PathBuf,
    size: u64,
    pub(super) entries: Vec<Entry>,
}

impl Reader {
    /// Goes from header to header; no byte of a part is read yet. `allowed` judges each name.
    pub(super) fn open(
        file: File,
        size: u64,
        path: &Path,
        allowed: impl Fn(&str) -> bool,
    ) -> Result<Self, Error> {
        let file = BufReader::with_capacity(BLOCK, file);
        let mut reader = Self { file, path: path.to_owned(), size, entries: Vec::new() };
        let mut seen = std::collections::BTreeSet::new();
        let mut at = 0;
        while let Some(entry) = reader.entry(at)? {
            if !allowed(&entry.name) {
                return Err(reader.fault(Fault::Name { name: shown(&entry.name) }));
            }
            if !seen.insert(entry.name.to_ascii_lowercase()) {
                return Err(reader.fault(Fault::Twice { name: entry.name }));
            }
            if entry.end() > size.saturating_sub(END) {
                return Err(reader.fault(Fault::CutOff));
            }
            at = entry.end();
            reader.entries.push(entry);
            if reader.entries.len() > PARTS {
                return Err(reader.fault(Fault::TooMany { limit: PARTS }));
            }
        }
        reader.end(at)?;
        Ok(reader)
    }

    pub(super) fn fault(&self, fault: Fault) -> Error {
        Error::travel(&self.path, fault)
    }

    fn failed(&self, error: &std::io::Error) -> Error {
        match error.kind() {
            std::io::ErrorKind::UnexpectedEof => self.fault(Fault::CutOff),
            _ => Error::File(files::Error::reading(&self.path, error)),
        }
    }

    fn exactly(&mut self, length: usize) -> Result<Vec<u8>, Error> {
        let mut bytes = vec![0; length];
        match self.file.read_exact(&mut bytes) {
            Ok(()) => Ok(bytes),
            Err(error) => Err(self.failed(&error)),
        }
    }

    /// The part whose header stands here; `None` = the list at the end begins here.
    fn entry(&mut self, at: u64) -> Result<Option<Entry>, Error> {
        self.file.seek(SeekFrom::Start(at)).map_err(|error| self.failed(&error))?;
        match self.exactly(4)?.as_slice() {
            b"PK\x03\x04" => {}
            b"PK\x01\x02" => return Ok(None),
            _ if at == 0 => return Err(self.fault(Fault::Foreign)),
            _ => return Err(self.fault(Fault::Altered)),
        }
        let head = self.exactly(LOCAL - 4)?;
        let number = |at: usize| {
            let bytes = head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(0, u32::from_le_bytes)
        };
        let length = (number(22) & 0xFFFF) as usize;
        if length > NAME {
            return Err(self.fault(Fault::Name { name: format!("({length})") }));
        }
        let name = self.exactly(length)?;
        let Ok(name) = String::from_utf8(name) else {
            return Err(self.fault(Fault::Name { name: "\u{fffd}".to_owned() }));
        };
        let entry = Entry { name, at, size: u64::from(number(14)), crc: number(10) };
        let header = entry.header();
        if header.get(4..LOCAL) == Some(head.as_slice()) {
            Ok(Some(entry))
        } else if at == 0 {
            Err(self.fault(Fault::Foreign))
        } else {
            Err(self.fault(Fault::Altered))
        }
    }

    /// The rest must be the list that we would write, and then nothing.
    fn end(&mut self, at: u64) -> Result<(), Error> {
        let expected = listing(&self.entries, at);
        let rest = self.size.saturating_sub(at);
        if rest < expected.len() as u64 {
            return Err(self.fault(Fault::CutOff));
        }
        self.file.seek(SeekFrom::Start(at)).map_err(|error| self.failed(&error))?;
        if rest > expected.len() as u64 || self.exactly(expected.len())? != expected {
            return Err(self.fault(Fault::Altered));
        }
        Ok(())
    }

    /// The part with this name.
    pub(super) fn find(&self, name: &str) -> Option<Entry> {
        self.entries.iter().find(|entry| entry.name == name).cloned()
    }

    /// Hands the bytes of a part over block by block, and sums them.
    pub(super) fn part(
        &mut self,
        entry: &Entry,
        mut take: impl FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<Sum, Error> {
        self.file.seek(SeekFrom::Start(entry.start())).map_err(|error| self.failed(&error))?;
        let mut block = vec![0; BLOCK];
        let mut meter = Meter::default();
        while meter.size < entry.size {
            let left = usize::try_from(entry.size - meter.size).unwrap_or(BLOCK).min(BLOCK);
            let read = read_block(&mut self.file, &mut block[..left], &self.path)?;
            if read == 0 {
                return Err(self.fault(Fault::CutOff));
            }
            meter.take(&block[..read]);
            take(&block[..read])?;
        }
        let sum = meter.sum();
        if sum.crc == entry.crc {
            Ok(sum)
        } else {
            Err(self.fault(Fault::Damaged { name: entry.name.clone() }))
        }
    }

    /// The bytes of a part, from any place; its sum is not looked at.
    pub(super) fn window(&mut self, entry: &Entry) -> Window<'_> {
        Window { file: &mut self.file, start: entry.start(), size: entry.size, at: 0 }
    }

    /// A part of at most `limit` bytes, whole.
    pub(super) fn whole(&mut self, entry: &Entry, limit: u64) -> Result<(Vec<u8>, Sum), Error> {
        if entry.size > limit {
            let (name, size) = (entry.name.clone(), entry.size);
            return Err(self.fault(Fault::TooLarge { name, size, limit }));
        }
        let mut bytes = Vec::new();
        let sum = self.part(entry, |block| {
            bytes.extend_from_slice(block);
            Ok(())
        })?;
        Ok((bytes, sum))
    }
}

/// The bytes of one part.
pub(super) struct Window<'a> {
    file: &'a mut BufReader<File>,
    start: u64,
    size: u64,
    at: u64,
}

impl Read for Window<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let left = usize::try_from(self.size.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let most = into.len().min(left);
        self.file.seek(SeekFrom::Start(self.start + self.at))?;
        let read = self.file.read(&mut into[..most])?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Window<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
        };
        self.at = at.ok_or(std::io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// A name from outside, as it can be shown.
fn shown(name: &str) -> String {
    let plain = |sign: char| if sign.is_ascii_graphic() || sign == ' ' { sign } else { '\u{fffd}' };
    name.chars().map(plain).take(60).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs::File, io::Write};

    use super::*;

    /// A file of more than 4 GB, mostly holes: other programs find its parts, and so do we.
    #[test]
    fn beyond_four_gigabytes_the_list_is_as_zip_says() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("groot.jouwweg");
        let mut file = File::options().write(true).create_new(true).open(&path).unwrap();
        let mut entries = Vec::new();
        let mut at = 0;
        let zeros = {
            let mut crc = crc32fast::Hasher::new();
            crc.update(b"tekst");
            crc.finalize()
        };
        for (name, size) in [("a", 3_000_000_000), ("b", 3_000_000_000), ("c", 5)] {
            let entry = Entry { name: name.to_owned(), at, size, crc: zeros };
            file.seek(SeekFrom::Start(at)).unwrap();
            file.write_all(&entry.header()).unwrap();
            at = entry.end();
            entries.push(entry);
        }
        file.write_all(b"tekst").unwrap();
        file.write_all(&listing(&entries, at)).unwrap();
        drop(file);
        let mut other = zip::ZipArchive::new(File::open(&path).unwrap()).unwrap();
        assert_eq!(other.len(), 3);
        let mut text = String::new();
        other.by_name("c").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "tekst");
        let (file, size) = files::outgoing::open(&path).unwrap();
        let mut ours = Reader::open(file, size, &path, |_| true).unwrap();
        assert_eq!(ours.entries, entries);
        let last = ours.find("c").unwrap();
        assert_eq!(ours.whole(&last, 5).unwrap().0, b"tekst");
    }
}
