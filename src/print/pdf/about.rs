//! What a PDF says about itself: language, title, dates, bookmarks, page labels, its id.

use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{Error, pt};
use crate::print::{
    layout::Meta,
    page::{Document, PAGE_HEIGHT},
};

/// Writes it into catalog, information and trailer.
pub(super) fn describe(
    file: &mut lopdf::Document,
    document: &Document,
    meta: &Meta,
) -> Result<(), Error> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let outlines = outlines(file, document, &pages);
    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(meta).into_bytes(),
    );
    let metadata = file.add_object(xmp.with_compression(false));
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(meta.language.code()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    let labels = vec![0.into(), dictionary! { "S" => "D" }.into()];
    catalog.set("PageLabels", dictionary! { "Nums" => Object::Array(labels) });
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    let date = Object::string_literal(format!("D:{}", meta.date.strftime("%Y%m%d")));
    let info = dictionary! {
        "Title" => utf16(&meta.title),
        "Subject" => utf16(&meta.subject),
        "Creator" => utf16(PROGRAM),
        "Producer" => utf16(PROGRAM),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let id = Object::String(identity(document, meta), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    file.prune_objects();
    file.renumber_objects();
    Ok(())
}

const PROGRAM: &str = concat!("Jouw weg ", env!("CARGO_PKG_VERSION"));

/// The same pages have the same id; others another.
fn identity(document: &Document, meta: &Meta) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(document.to_string());
    hash.update(format!("{meta:?}{PROGRAM}"));
    hash.finalize()[..16].to_vec()
}

fn utf16(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// Bookmarks as a tree; returns its root.
fn outlines(
    file: &mut lopdf::Document,
    document: &Document,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let bookmarks = &document.bookmarks;
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let depth = |index: usize| bookmarks[index].level.max(1);
    let parent = |index: usize| (0..index).rev().find(|&above| depth(above) < depth(index));
    let children = |of: Option<usize>| -> Vec<usize> {
        (0..bookmarks.len()).filter(|&index| parent(index) == of).collect()
    };
    let node = |dictionary: &mut Dictionary, of: Option<usize>| {
        let children = children(of);
        if let (Some(first), Some(last)) = (children.first(), children.last()) {
            dictionary.set("First", ids[*first]);
            dictionary.set("Last", ids[*last]);
            let count = i64::try_from(children.len()).unwrap_or(0);
            // A branch is closed at first: its count is negative.
            dictionary.set("Count", if of.is_none() { count } else { -count });
        }
    };
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let siblings = children(parent(index));
        let place = siblings.iter().position(|&sibling| sibling == index).unwrap_or(0);
        let page = pages.get(bookmark.place.page).copied().unwrap_or(root);
        let top = Object::Real(pt(PAGE_HEIGHT - bookmark.place.y));
        let to = vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null];
        let mut dictionary = dictionary! {
            "Title" => utf16(&bookmark.title),
            "Parent" => parent(index).map_or(root, |parent| ids[parent]),
            "Dest" => to,
        };
        if let Some(previous) = place.checked_sub(1).and_then(|place| siblings.get(place)) {
            dictionary.set("Prev", ids[*previous]);
        }
        if let Some(next) = siblings.get(place + 1) {
            dictionary.set("Next", ids[*next]);
        }
        node(&mut dictionary, Some(index));
        file.set_object(ids[index], dictionary);
    }
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    node(&mut dictionary, None);
    file.set_object(root, dictionary);
    Some(root)
}

fn xmp(meta: &Meta) -> String {
    let escape = |text: &str| {
        let mut safe = String::with_capacity(text.len());
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            match letter {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                letter => safe.push(letter),
            }
        }
        safe
    };
    let (title, subject) = (escape(&meta.title), escape(&meta.subject));
    let (language, date) = (meta.language.code(), meta.date);
    let mut xmp = String::new();
    let _ = write!(
        xmp,
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PROGRAM}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    );
    xmp
}
