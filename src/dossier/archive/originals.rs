//! Takes originals out of a travel file, for a dossier that it is merged into.

use std::{collections::BTreeMap, path::Path};

use super::{Document, Error, Meter, check::judge, part_of};
use crate::{
    dossier::store::Vault,
    files::{
        incoming::OnProgress,
        outgoing::{self, Outgoing},
    },
};

/// Puts these originals, as far as they are there as they came, among those of a dossier. Every
/// part of the file is read and compared; each original is there whole or not at all.
///
/// # Errors
/// When the file is not whole, or an original can't be written.
pub(in crate::dossier) fn take_originals(
    file: &Path,
    wanted: &[&Document],
    into: &Vault,
    progress: OnProgress<'_>,
) -> Result<(), Error> {
    let (source, size) = outgoing::open(file)?;
    let mut judged = judge(source, size, file)?;
    let mut meter = Meter { done: 0, total: size, progress, path: file };
    let as_it_came = |name: &str, document: &Document| {
        let mut parts = judged.manifest.parts.iter();
        parts.any(|part| part.name == name && part.sha256 == document.sha256)
    };
    let wanted: BTreeMap<String, &Document> = wanted
        .iter()
        .filter_map(|document| Some((part_of(document)?, *document)))
        .filter(|(name, document)| as_it_came(name, document))
        .collect();
    let mut open: Option<Outgoing> = None;
    judged.parts(&mut meter, |name, block| {
        let Some(document) = wanted.get(name) else { return Ok(()) };
        let Some(bytes) = block else {
            // Only now its hash was compared.
            return Ok(open.take().map_or(Ok(()), Outgoing::keep)?);
        };
        if open.is_none()
            && let Some(path) = into.original(document)
        {
            open = Some(Outgoing::begin(&path)?);
        }
        if let Some(out) = &mut open {
            out.write(bytes)?;
        }
        Ok(())
    })
}
