//! PDF: its pages as they are, without what its maker noted of itself.
//!
//! The notes of the file (Info, XMP), small pictures of pages, private data of programs, older
//! versions of changed objects, and what cameras noted in its photos. Text, remarks and attached
//! files are content: they stay.

use lopdf_foreign::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::jpeg;
use crate::documents::Fault;

/// The most that one list of objects may unpack to.
const UNPACKED: usize = 128 * 1024 * 1024;

/// Signs of a photo with what a camera or program noted.
const NOTED: [&[u8]; 3] = [b"Exif\0", b"http://ns.adobe.com/", b"Photoshop 3.0"];

/// A copy without notes; every page holds the same bytes as before, or there is no copy.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut pdf = read(bytes)?;
    let before = pages(&pdf);
    if before.is_empty() {
        return Err(Fault::Damaged);
    }
    if pdf.objects.values().any(|object| dictionary(object).is_some_and(is_signature)) {
        return Err(Fault::Signed);
    }
    pdf.trailer.remove(b"Info");
    let notes: Vec<ObjectId> =
        pdf.objects.iter().filter(|(_, one)| is_note(one)).map(|(id, _)| *id).collect();
    for object in pdf.objects.values_mut() {
        strip(object, &notes)?;
    }
    for id in notes {
        pdf.objects.remove(&id);
    }
    pdf.prune_objects();
    let mut copy = Vec::new();
    pdf.save_to(&mut copy).map_err(|_| Fault::Damaged)?;
    let after = read(&copy)?;
    if pages(&after) == before { Ok(copy) } else { Err(Fault::Damaged) }
}

fn read(bytes: &[u8]) -> Result<Document, Fault> {
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let pdf = Document::load_mem_with_options(bytes, options).map_err(|_| Fault::Damaged)?;
    if pdf.is_encrypted() || pdf.was_encrypted() { Err(Fault::Locked) } else { Ok(pdf) }
}

/// What stands on each page, as it is stored.
fn pages(pdf: &Document) -> Vec<Vec<Vec<u8>>> {
    let stored = |id| match pdf.get_object(id) {
        Ok(Object::Stream(stream)) => stream.content.clone(),
        _ => Vec::new(),
    };
    pdf.page_iter()
        .map(|page| pdf.get_page_contents(page).into_iter().map(stored).collect())
        .collect()
}

fn dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn is_signature(dictionary: &Dictionary) -> bool {
    dictionary.has_type(b"Sig") || dictionary.has(b"ByteRange")
}

fn is_note(object: &Object) -> bool {
    matches!(object, Object::Stream(stream) if stream.dict.has_type(b"Metadata"))
}

/// Takes out what points to notes, and what programs noted of pages and pictures.
fn strip(object: &mut Object, notes: &[ObjectId]) -> Result<(), Fault> {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => {
            photo(stream)?;
            &mut stream.dict
        }
        _ => return Ok(()),
    };
    let points = |value: &Object| value.as_reference().is_ok_and(|id| notes.contains(&id));
    if dictionary.get(b"Metadata").is_ok_and(points) {
        dictionary.remove(b"Metadata");
    }
    // Elsewhere these can be names that a maker chose.
    let known: [&[u8]; 4] = [b"Catalog", b"Page", b"Pages", b"XObject"];
    if known.iter().any(|kind| dictionary.has_type(kind)) {
        for name in [&b"PieceInfo"[..], b"Thumb", b"LastModified"] {
            dictionary.remove(name);
        }
    }
    Ok(())
}

/// A photo in the file: what the camera noted goes, its picture stays.
fn photo(stream: &mut Stream) -> Result<(), Fault> {
    if !stream.filters().is_ok_and(|filters| filters == [b"DCTDecode"]) {
        return Ok(());
    }
    match jpeg::clean(&stream.content, jpeg::Turned::Drop) {
        Ok(clean) => stream.set_content(clean),
        Err(_) if NOTED.iter().any(|sign| holds(&stream.content, sign)) => {
            return Err(Fault::OtherKind);
        }
        Err(_) => {}
    }
    Ok(())
}

fn holds(bytes: &[u8], sign: &[u8]) -> bool {
    bytes.windows(sign.len()).any(|window| window == sign)
}
