//! Takes originals out of a travel file, for a dossier that it is merged into.

use super::{Document, Error, Meter, Source, check::judge, sealed::each_block};
use crate::{
    dossier::store::Vault,
    files::{
        self,
        incoming::{Hashing, OnProgress},
        outgoing::{self, BLOCK, Outgoing},
    },
};

/// Puts these originals, as far as they are there as they came, among those of a dossier; each is
/// there whole or not at all.
///
/// # Errors
/// When the file is not whole, or an original can't be written.
pub(in crate::dossier) fn take_originals(
    source: Source<'_>,
    wanted: &[&Document],
    into: &Vault,
    progress: OnProgress<'_>,
) -> Result<(), Error> {
    let (file, size) = outgoing::open(source.path)?;
    let mut judged = judge(file, size, source)?;
    let mut meter = Meter { done: 0, total: size, progress, path: source.path };
    let parts: Vec<(String, String)> =
        judged.documents().map(|(document, part)| (document.sha256.clone(), part)).collect();
    let key = judged.vault.key().cloned();
    let mut block = vec![0; BLOCK];
    for document in wanted {
        let part = parts.iter().find(|(sha256, _)| *sha256 == document.sha256);
        let entry = part.and_then(|(_, part)| judged.reader.find(part));
        let (Some(entry), Some(path)) = (entry, into.original(document)) else { continue };
        let mut out = Outgoing::begin(&path)?;
        let mut sink = into.sink(&mut out)?;
        let mut hash = Hashing::default();
        let mut take = |bytes: &[u8]| -> Result<(), files::Error> {
            hash.take(bytes);
            sink.write(bytes)?;
            meter.pass(bytes.len())
        };
        match &key {
            Some(key) => match each_block(key, &mut judged.reader, &entry, &mut block, take) {
                Err(files::Error::Spoiled { .. }) => continue,
                result => result?,
            },
            None => {
                judged.reader.part(&entry, |bytes| Ok(take(bytes)?))?;
            }
        }
        sink.end()?;
        if hash.end() == document.sha256 {
            out.keep()?;
        }
    }
    Ok(())
}
