//! Paper: compose (dossier to blocks), lay out (blocks to pages), write (pages to PDF).

use std::collections::BTreeSet;

use crate::i18n::Language;

pub mod block;
pub mod layout;
pub mod page;
mod pdf;
mod shape;

pub use pdf::Error;

/// Prints blocks: lays them out and writes the PDF.
///
/// # Errors
/// When the PDF could not be put together.
pub fn document(blocks: &[block::Block], meta: &layout::Meta) -> Result<Vec<u8>, Error> {
    pdf::write(&layout::lay_out(blocks, meta), meta)
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
