//! Paper: compose (dossier to blocks), lay out (blocks to pages), write (pages to PDF).

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    case::Case,
    content::Content,
    dossier::{Dossier, Given},
    i18n::{Language, Texts},
    ladder::Situation,
};

use compose::{book::Book, poster::Poster, sheet::Cut, words::Words};

pub mod block;
pub mod compose;
pub mod layout;
pub mod page;
mod pdf;
mod shape;

pub use compose::recovery::Sheet as RecoverySheet;
pub use pdf::Error;

/// Prints blocks: lays them out and writes the PDF.
///
/// # Errors
/// When the PDF could not be put together.
pub fn document(blocks: &[block::Block], meta: &layout::Meta) -> Result<Vec<u8>, Error> {
    pdf::write(&layout::lay_out(blocks, meta), meta)
}

/// Composes and prints a pack.
///
/// # Errors
/// When the PDF could not be put together.
#[expect(clippy::too_many_arguments, reason = "a case and all it follows from, and what is wanted")]
pub fn render(
    content: &Content,
    texts: &Texts,
    dossier: &Dossier,
    case: &Case,
    request: &Request,
    today: Date,
) -> Result<Vec<u8>, Error> {
    let desk = compose::Desk { content, texts, dossier, case, request, today };
    let (document, meta) = pages(&desk);
    pdf::write(&document, &meta)
}

/// Composes a pack and lays it out, without writing a PDF.
pub fn pages(desk: &compose::Desk<'_>) -> (page::Document, layout::Meta) {
    let meta = desk.meta();
    let document = match desk.request.pack {
        Pack::Dossier => layout::lay_out(&compose::dossier(desk), &meta),
        Pack::Sheet => sheet(desk, &meta).0,
    };
    (document, meta)
}

/// The records whose words are in a pack: what becomes fixed when it is given to somebody.
pub fn given(desk: &compose::Desk<'_>) -> Vec<Given> {
    match desk.request.pack {
        Pack::Dossier => compose::given(desk),
        Pack::Sheet => compose::sheet::given(desk, sheet(desk, &desk.meta()).1),
    }
}

/// Prints the ladder of one situation on one A4, for no dossier in particular.
///
/// # Errors
/// When the PDF could not be put together.
pub fn poster(
    content: &Content,
    texts: &Texts,
    situation: &Situation,
    language: Language,
    today: Date,
) -> Result<Vec<u8>, Error> {
    let poster = Poster { words: Words { content, texts, language }, situation, today };
    pdf::write(&poster_pages(content, texts, situation, language, today), &poster.meta())
}

/// Lays a poster out without writing a PDF: the most generous one that fits one page.
pub fn poster_pages(
    content: &Content,
    texts: &Texts,
    situation: &Situation,
    language: Language,
    today: Date,
) -> page::Document {
    let poster = Poster { words: Words { content, texts, language }, situation, today };
    let laid_out = |cut| layout::lay_out(&poster.compose(cut), &poster.meta());
    let mut document = page::Document::default();
    for cut in compose::poster::Cut::ALL {
        document = laid_out(cut);
        if document.pages.len() == 1 {
            break;
        }
    }
    document
}

/// Prints the recovery sheet of a dossier with a password.
///
/// # Errors
/// When the PDF could not be put together.
pub fn recovery(sheet: &RecoverySheet<'_>) -> Result<Vec<u8>, Error> {
    pdf::write(&recovery_pages(sheet), &sheet.meta())
}

/// Lays a recovery sheet out without writing a PDF.
pub fn recovery_pages(sheet: &RecoverySheet<'_>) -> page::Document {
    layout::lay_out(&sheet.compose(), &sheet.meta())
}

/// Prints all of the content as a book, for a lawyer to sign.
///
/// # Errors
/// When the PDF could not be put together.
pub fn book(content: &Content, texts: &Texts, today: Date) -> Result<Vec<u8>, Error> {
    let meta = Book { content, texts, today }.meta();
    pdf::write(&book_pages(content, texts, today), &meta)
}

/// Lays the book out without writing a PDF.
pub fn book_pages(content: &Content, texts: &Texts, today: Date) -> page::Document {
    let book = Book { content, texts, today };
    layout::lay_out(&book.compose(), &book.meta())
}

/// The most generous sheet that fits one page; the barest always does, whatever was typed.
fn sheet(desk: &compose::Desk<'_>, meta: &layout::Meta) -> (page::Document, Cut) {
    let laid_out = |cut| layout::lay_out(&compose::sheet::compose(desk, cut), meta);
    let (mut document, mut last) = (page::Document::default(), Cut::ALL[0]);
    for cut in Cut::ALL {
        (document, last) = (laid_out(cut), cut);
        if document.pages.len() > 1 {
            continue;
        }
        // What room is left is for writing.
        for rows in cut.rows + 1..=Cut::MOST_ROWS {
            let roomier = laid_out(Cut { rows, ..cut });
            if roomier.pages.len() > 1 {
                break;
            }
            document = roomier;
        }
        break;
    }
    (document, last)
}

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pack {
    /// One A4 for a meeting.
    Sheet,
    /// Everything.
    Dossier,
}

/// For whom it is printed: what is private stays out for all but the parents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Audience {
    /// The parents' own copy.
    #[default]
    Own,
    /// The school.
    School,
    /// A committee or judge.
    Committee,
}

/// A part of the full dossier that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum Section {
    Summary,
    Ladder,
    Deadlines,
    Steps,
    Agreements,
    Log,
    Voice,
    Contacts,
    Documents,
    Missing,
}

/// What to print, how and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Which pack.
    pub pack: Pack,
    /// In which language, whatever the window's.
    pub language: Language,
    /// For whom.
    pub audience: Audience,
    /// What stays out.
    pub leave_out: BTreeSet<Section>,
}
