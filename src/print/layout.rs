//! Blocks to pages: pure, knows no PDF and no dossier.
//!
//! Every block becomes `Strip`s, horizontal pieces that are never cut; strips are then stacked
//! onto pages.

mod lines;
mod set;
mod stack;
mod table;

use jiff::civil::Date;

use super::{
    block::{Block, Level, Role, Stress},
    page::{Bookmark, Document, Face, Item, Length, PAGE_HEIGHT, PAGE_WIDTH, Tone},
};
use crate::i18n::Language;

/// What kind of paper it becomes: margins and sizes follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// One page, full to the edges.
    Sheet,
    /// Many pages, with room on the left for holes.
    Dossier,
    /// A letter: without rules above its headings.
    Letter,
}

/// What is said about a whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// Shown in the reader's title bar.
    pub title: String,
    /// What it is about.
    pub subject: String,
    /// The language of its words.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// How it looks.
    pub paper: Paper,
    /// At the foot of each page, on the left; may be empty.
    pub foot: String,
    /// At the foot on the right, with `{page}` and `{pages}`; may be empty.
    pub page_of: String,
}

/// A horizontal piece of a page that is never cut.
#[derive(Debug, Clone, Default)]
struct Strip {
    /// Room above it, dropped at the top of a page.
    before: Length,
    height: Length,
    /// From the left edge of the paper and the strip's own top.
    items: Vec<Item>,
    /// The next strip belongs on the same page.
    keep: bool,
    /// The table whose head is repeated above it on a new page.
    table: Option<usize>,
    bookmark: Option<(u8, String)>,
    break_before: bool,
}

/// The margins of a page.
#[derive(Debug, Clone, Copy)]
struct Margins {
    left: Length,
    right: Length,
    top: Length,
    bottom: Length,
    /// Where the foot's last baseline is, from the bottom edge.
    foot: Length,
}

impl Margins {
    fn width(self) -> Length {
        PAGE_WIDTH - self.left - self.right
    }

    fn height(self) -> Length {
        PAGE_HEIGHT - self.top - self.bottom
    }
}

/// How text of one kind is set.
#[derive(Debug, Clone, Copy)]
struct Look {
    face: Face,
    size: Length,
    tone: Tone,
    /// From baseline to baseline.
    leading: Length,
    before: Length,
}

impl Look {
    const fn new(face: Face, half_points: i32, tone: Tone, leading: i32, before: i32) -> Self {
        Self {
            face,
            size: Length::milli_pt(half_points * 500),
            tone,
            leading: Length::milli_pt(leading * 500),
            before: Length::milli_pt(before * 500),
        }
    }

    /// The same size in the style of a span.
    fn stressed(self, stress: Stress) -> (Face, Tone) {
        match stress {
            Stress::Plain => (self.face, self.tone),
            Stress::Strong if self.face == Face::Regular => (Face::SemiBold, self.tone),
            Stress::Strong => (Face::Bold, self.tone),
            Stress::Own => (Face::Italic, self.tone),
            Stress::Soft => (self.face, Tone::Soft),
        }
    }
}

impl Paper {
    const fn margins(self) -> Margins {
        match self {
            Self::Sheet => Margins {
                left: Length::tenth_mm(165),
                right: Length::tenth_mm(165),
                top: Length::tenth_mm(155),
                bottom: Length::mm(20),
                foot: Length::tenth_mm(105),
            },
            Self::Dossier | Self::Letter => Margins {
                left: Length::mm(25),
                right: Length::mm(20),
                top: Length::mm(20),
                bottom: Length::mm(26),
                foot: Length::mm(13),
            },
        }
    }

    /// The widest a line of running text is: about 75 signs.
    const fn measure(self) -> Length {
        match self {
            Self::Sheet => Length::mm(177),
            Self::Dossier | Self::Letter => Length::mm(138),
        }
    }

    /// Sizes in half points.
    const fn role(self, role: Role) -> Look {
        let (regular, ink, soft) = (Face::Regular, Tone::Ink, Tone::Soft);
        match (self, role) {
            (_, Role::Body | Role::Intro) => Look::new(regular, 21, ink, 31, 10),
            (Self::Sheet, Role::Lead) => Look::new(regular, 25, ink, 36, 8),
            (_, Role::Lead) => Look::new(regular, 25, ink, 37, 16),
            (_, Role::Overline) => Look::new(regular, 20, soft, 28, 0),
            (_, Role::Small) => Look::new(regular, 18, ink, 26, 4),
        }
    }

    const fn level(self, level: Level) -> Look {
        let (bold, ink) = (Face::Bold, Tone::Ink);
        match (self, level) {
            (Self::Dossier, Level::Title) => Look::new(bold, 60, ink, 70, 8),
            (_, Level::Title) => Look::new(bold, 41, ink, 52, 0),
            (Self::Sheet, Level::Section) => Look::new(bold, 22, ink, 30, 28),
            (_, Level::Section) => Look::new(bold, 34, ink, 44, 56),
            (Self::Sheet, Level::Part) => Look::new(bold, 21, ink, 30, 16),
            (_, Level::Part) => Look::new(bold, 24, ink, 34, 28),
        }
    }

    const fn has_rules(self) -> bool {
        !matches!(self, Self::Letter)
    }
}

/// Lays blocks out on pages.
pub fn lay_out(blocks: &[Block], meta: &Meta) -> Document {
    let mut document = set::document(blocks, meta, &[]);
    if has_contents(blocks) {
        // The table of contents has the same height whatever its numbers say.
        let bookmarks: Vec<Bookmark> = document.bookmarks;
        let numbered = set::document(blocks, meta, &bookmarks);
        document = if numbered.bookmarks == bookmarks {
            numbered
        } else {
            set::document(blocks, meta, &numbered.bookmarks)
        };
    }
    document
}

fn has_contents(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Contents(_) => true,
        Block::Keep(inner) => has_contents(inner),
        _ => false,
    })
}
