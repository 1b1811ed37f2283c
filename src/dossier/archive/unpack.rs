//! A travel file becomes a folder again, whole or not at all.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    Document, Error, HISTORY, INDEX, Meter, Page, STAMP, Source,
    check::{Checked, Judged, judge},
    link,
};
use crate::{
    dossier::store::{DOCUMENTS, DOSSIER},
    files::{
        folder::{NewFile, NewFolder},
        incoming::OnProgress,
        name, outgoing,
    },
};

/// What the folder becomes.
#[derive(Debug, Clone, Copy)]
pub enum Shape<'a> {
    /// A dossier to go on with.
    Dossier,
    /// Files under their own names, readable without us.
    Plain {
        /// The name of the folder of documents.
        documents: &'a str,
        /// The name of the folder for the dossier's own files.
        data: &'a str,
    },
}

/// Unpacks a travel file into a folder that is absent or empty. Everything is judged before the
/// folder is there. The page that lists everything is made anew: that of another computer is not
/// trusted.
///
/// # Errors
/// When the file is not whole or not ours, or the folder can't be written. Nothing is left behind.
pub fn unpack<'a>(
    file: impl Into<Source<'a>>,
    target: &Path,
    shape: Shape<'_>,
    page: Page<'_>,
    progress: OnProgress<'_>,
) -> Result<Checked, Error> {
    let from = file.into();
    let (source, size) = outgoing::open(from.path)?;
    let mut judged = judge(source, size, from)?;
    let mut meter = Meter { done: 0, total: size, progress, path: from.path };
    let folder = NewFolder::begin(target)?;
    let places = places(&judged, shape);
    let is_plain = matches!(shape, Shape::Plain { .. });
    if judged.vault.is_sealed() && is_plain {
        judged.parts(&mut meter, |_, _| Ok(()))?;
        judged.write_clear(&folder, &places, &mut meter)?;
    } else {
        write_parts(&mut judged, &folder, &places, &mut meter)?;
        judged.read_sealed(&mut meter)?;
    }
    if judged.vault.is_sealed() && !is_plain {
        // What lists everything in clear has no place there.
        folder.folder(DOCUMENTS)?;
        folder.keep(&judged.vault.name(DOSSIER))?;
        return Ok(judged.checked());
    }
    let page = match shape {
        Shape::Dossier => {
            folder.folder(DOCUMENTS)?;
            page(&judged.read.dossier, &link)
        }
        Shape::Plain { .. } => page(&judged.read.dossier, &|document: &Document| {
            super::part_of(&judged.vault, document)
                .and_then(|part| places.get(&part).map(|place| href(place)))
        }),
    };
    let mut index = folder.file(INDEX)?;
    index.write(page.as_bytes())?;
    index.finish()?;
    folder.keep(DOSSIER)?;
    Ok(judged.checked())
}

fn write_parts(
    judged: &mut Judged,
    folder: &NewFolder,
    places: &BTreeMap<String, String>,
    meter: &mut Meter<'_, '_>,
) -> Result<(), Error> {
    let mut open: Option<(String, NewFile)> = None;
    judged.parts(meter, |name, block| {
        let Some(place) = places.get(name) else { return Ok(()) };
        if open.as_ref().is_none_or(|(of, _)| of != name) {
            open = Some((name.to_owned(), folder.file(place)?));
        }
        match (block, &mut open) {
            (Some(bytes), Some((_, file))) => file.write(bytes)?,
            (None, open) => {
                if let Some((_, file)) = open.take() {
                    file.finish()?;
                }
            }
            (Some(_), None) => {}
        }
        Ok(())
    })
}

/// Where each part goes; what is not named here is not written.
fn places(judged: &Judged, shape: Shape<'_>) -> BTreeMap<String, String> {
    let own = [DOSSIER, HISTORY].map(str::to_owned);
    match shape {
        Shape::Dossier if judged.vault.is_sealed() => {
            let names = judged.manifest.parts.iter().map(|part| part.name.clone());
            names.filter(|name| name != STAMP).map(|name| (name.clone(), name)).collect()
        }
        Shape::Dossier => {
            let originals = judged.documents().map(|(_, part)| part);
            own.into_iter().chain(originals).map(|part| (part.clone(), part)).collect()
        }
        Shape::Plain { documents, data } => {
            let mut taken = BTreeSet::new();
            let mut places: BTreeMap<_, _> =
                own.into_iter().map(|part| (part.clone(), format!("{data}/{part}"))).collect();
            for (document, part) in judged.documents() {
                places
                    .entry(part)
                    .or_insert_with(|| format!("{documents}/{}", free_name(document, &mut taken)));
            }
            places
        }
    }
}

/// The own name of a document, safe for every file system and not taken yet.
fn free_name(document: &Document, taken: &mut BTreeSet<String>) -> String {
    let ending = name::extension(&document.name);
    let ending = ending.or_else(|| Some(document.extension.clone()).filter(|end| !end.is_empty()));
    let stem = match (&ending, document.name.rsplit_once('.')) {
        (Some(ending), Some((stem, told))) if told.eq_ignore_ascii_case(ending) => stem,
        _ => &document.name,
    };
    let stem = name::safe(stem).unwrap_or_else(|| "document".to_owned());
    let ending = ending.map_or_else(String::new, |ending| format!(".{ending}"));
    let numbered = |n: u32| if n == 1 { String::new() } else { format!(" ({n})") };
    let names = (1..).map(|n| format!("{stem}{}{ending}", numbered(n)));
    let mut free = names.filter(|name| taken.insert(name.to_lowercase()));
    free.next().unwrap_or_default()
}

/// A path below the folder, as a link.
fn href(place: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    let mut out = String::new();
    for byte in place.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&crate::files::incoming::hex(&[byte]).to_uppercase());
        }
    }
    out
}
