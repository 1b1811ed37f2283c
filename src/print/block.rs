//! What is printed, before it has a place: plain data, in reading order.

use super::page::{Length, Mark};

/// How a stretch of text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stress {
    /// Not at all.
    #[default]
    Plain,
    /// Semi-bold.
    Strong,
    /// Italic: somebody's own words.
    Own,
    /// Grey: the law, sources, what is said beside.
    Soft,
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// What it says; a line feed begins a new line.
    pub text: String,
    /// How it stands out.
    pub stress: Stress,
    /// A page on the internet that it links to.
    pub url: Option<String>,
}

/// Text with styles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inline(pub Vec<Span>);

impl Inline {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    fn with(mut self, text: impl Into<String>, stress: Stress) -> Self {
        self.0.push(Span { text: text.into(), stress, url: None });
        self
    }

    /// With plain text after it.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(text, Stress::Plain)
    }

    /// With strong text after it.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(text, Stress::Strong)
    }

    /// With somebody's own words after it.
    #[must_use]
    pub fn own(self, text: impl Into<String>) -> Self {
        self.with(text, Stress::Own)
    }

    /// With grey text after it.
    #[must_use]
    pub fn soft(self, text: impl Into<String>) -> Self {
        self.with(text, Stress::Soft)
    }

    /// With a link after it; the text shows where it leads, for who reads on paper.
    #[must_use]
    pub fn link(mut self, text: impl Into<String>, url: impl Into<String>) -> Self {
        self.0.push(Span { text: text.into(), stress: Stress::Soft, url: Some(url.into()) });
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

/// How deep a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Of the whole document.
    Title,
    /// Of a section: with a rule above it.
    Section,
    /// Of a part of a section.
    Part,
}

/// What a paragraph is for; the layout knows how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// The one sentence that matters most.
    Lead,
    /// Running text that belongs to what follows it.
    Intro,
    /// Grey, small, above a title.
    Overline,
    /// Small: notes and sources.
    Small,
}

/// How wide a column of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// Exactly this.
    Fixed(Length),
    /// This share of what the fixed columns leave.
    Share(i32),
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The words above it; repeated on each page.
    pub head: String,
    /// How wide it is.
    pub width: Width,
}

/// A table: its head is repeated on each page, its rows are never cut through a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The columns; if no head says anything, there is no row of heads.
    pub columns: Vec<Column>,
    /// Rows of cells, each cell any blocks.
    pub rows: Vec<Vec<Vec<Block>>>,
}

/// A rung of a ladder as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The sign; `text` says the same in words.
    pub mark: Mark,
    /// Its name.
    pub title: Inline,
    /// What is said under it.
    pub text: Vec<Inline>,
}

/// Where the words of a list's items begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bullet {
    /// A dot.
    Dot,
    /// 1. 2. 3.
    Number,
    /// A square to tick.
    Box,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; it is bookmarked, and never stands alone at the foot of a page.
    Heading(Level, String),
    /// Running text.
    Paragraph(Role, Inline),
    /// Items under each other.
    List(Bullet, Vec<Inline>),
    /// Rows and columns.
    Table(Table),
    /// A ladder, from the top of the page down in the order given.
    Ladder(Vec<Rung>),
    /// A line across.
    Rule,
    /// Beside each other.
    Columns(Vec<Block>, Vec<Block>),
    /// Lines to write on.
    WritingLines(u8),
    /// A name and what it stands for, or room to write it.
    Field(String, Inline),
    /// Room.
    Space(Length),
    /// As much of it as fits stays on one page.
    Keep(Vec<Block>),
    /// What follows begins on a new page.
    PageBreak,
    /// The sections with their pages, under these words.
    Contents(String),
}

impl Block {
    /// A paragraph of running text.
    pub fn text(text: impl Into<Inline>) -> Self {
        Self::Paragraph(Role::Body, text.into())
    }

    /// A paragraph that stays with what follows it.
    pub fn intro(text: impl Into<Inline>) -> Self {
        Self::Paragraph(Role::Intro, text.into())
    }

    /// A small paragraph.
    pub fn small(text: impl Into<Inline>) -> Self {
        Self::Paragraph(Role::Small, text.into())
    }
}
