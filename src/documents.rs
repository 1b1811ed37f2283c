//! Takes files in, as they come: byte for byte, under their hash, with their own name kept. Shows
//! them, reads what they tell of themselves, and copies them without it.

pub mod apart;
pub mod dating;
mod fault;
pub mod guess;
pub mod preview;
pub mod share;

use std::{ops::ControlFlow, path::Path};

use jiff::civil::Date;

use crate::{
    dossier::{Document, RecordId, Unknown, store::Vault},
    files::{self, incoming::OnProgress, name},
};

pub use fault::Fault;

/// The most bytes of a document: an hour of film. A dossier must still fit on a stick.
pub const LIMIT: u64 = 1_000_000_000;

/// The longest name that is kept, in bytes: the longest that file systems give.
const NAME: usize = 1_024;

/// What kind of file it is, for showing it; what kind of paper it is, a parent says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum Media {
    Pdf,
    Picture,
    Writing,
    Table,
    Mail,
    Sound,
    Film,
    Archive,
    Other,
}

impl Media {
    /// By the extension, lower case.
    pub fn of_extension(extension: &str) -> Self {
        match extension {
            "pdf" => Self::Pdf,
            "jpg" | "jpeg" | "png" | "gif" | "webp" | "heic" | "heif" | "avif" | "tif" | "tiff"
            | "bmp" | "svg" => Self::Picture,
            "doc" | "docx" | "odt" | "rtf" | "txt" | "md" | "pages" | "html" | "htm" => {
                Self::Writing
            }
            "xls" | "xlsx" | "ods" | "csv" | "numbers" => Self::Table,
            "eml" | "msg" | "mbox" => Self::Mail,
            "mp3" | "m4a" | "wav" | "ogg" | "opus" | "aac" | "flac" | "amr" => Self::Sound,
            "mp4" | "mov" | "avi" | "mkv" | "webm" | "3gp" | "m4v" => Self::Film,
            "zip" | "7z" | "rar" | "gz" | "tar" => Self::Archive,
            _ => Self::Other,
        }
    }

    /// Of a document.
    pub fn of(document: &Document) -> Self {
        Self::of_extension(&document.extension)
    }
}

/// Takes a file in among the originals and gives its record, without kind or date. Whether
/// the dossier has it already is for the caller to ask ([`crate::dossier::Dossier::document_of_hash`]): its bytes
/// stand there once either way.
///
/// # Errors
/// When it is no plain file, unreadable, empty or larger than [`LIMIT`], when the folder can't be
/// written, or when it was stopped. Nothing is left behind.
pub fn take_in(
    vault: &Vault,
    source: &Path,
    added: Date,
    progress: OnProgress<'_>,
) -> Result<Document, files::Error> {
    let incoming = vault.take_in(source, LIMIT, progress)?;
    let told = name_of(source);
    let extension = extension(&told, incoming.head());
    let document = Document {
        id: RecordId::random(),
        sha256: incoming.sha256().to_owned(),
        extension,
        name: told,
        size: incoming.size(),
        kind: None,
        date: None,
        from: String::new(),
        added,
        note: String::new(),
        private: false,
        situation: None,
        crossed_out: false,
        unknown: Unknown::new(),
    };
    vault.keep(incoming, &document)?;
    Ok(document)
}

/// Copies an original out, byte for byte, whole or not at all.
///
/// # Errors
/// When it can't be read, or the place can't be written.
pub fn copy_out(vault: &Vault, document: &Document, to: &Path) -> Result<(), files::Error> {
    vault.copy_out(document, to, LIMIT)
}

/// Never stops and shows nothing.
pub fn in_silence(_: files::incoming::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The own name of a file; bytes that are no text become the sign for that.
fn name_of(source: &Path) -> String {
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let end = name.char_indices().map(|(at, sign)| at + sign.len_utf8());
    let end = end.take_while(|end| *end <= NAME).last().unwrap_or_default();
    name[..end].to_owned()
}

/// The extension of the name, unless the content is surely something else: a photo that is named
/// `letter.pdf` is shown as the photo it is.
fn extension(name: &str, head: &[u8]) -> String {
    let named = name::extension(name);
    let found = infer::get(head).map(|kind| kind.extension());
    match (named, found) {
        (Some(named), Some(found)) => {
            let (says, is) = (Media::of_extension(&named), Media::of_extension(found));
            let sure = matches!(is, Media::Pdf | Media::Picture);
            if sure && says != is { found.to_owned() } else { named }
        }
        (Some(named), None) => named,
        (None, Some(found)) => found.to_owned(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_follows_the_name_unless_the_content_is_surely_another() {
        let (pdf, jpeg): (&[u8], &[u8]) = (b"%PDF-1.7\n", b"\xff\xd8\xff\xe0\0\x10JFIF");
        let zip: &[u8] = b"PK\x03\x04\x14\0\0\0\x08\0";
        let rows = [
            ("brief.PDF", pdf, "pdf"),
            ("brief", pdf, "pdf"),
            ("brief.pdf", jpeg, "jpg"),
            ("foto.jpeg", jpeg, "jpeg"),
            ("verslag.docx", zip, "docx"),
            ("mail.eml", b"From: school", "eml"),
            ("aantekening", b"zomaar tekst", ""),
            ("x.veel-te-lang", b"tekst", ""),
        ];
        for (name, head, expected) in rows {
            assert_eq!(extension(name, head), expected, "{name}");
        }
    }
}
