//! Pages as they will lie on the table: positioned glyphs, lines and marks. Knows no PDF.
//!
//! [`Document`] displays as readable text, in millimetres, for goldens.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign},
};

/// A length on paper, in thousandths of a point (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Length(i32);

impl Length {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole points.
    pub const fn pt(points: i32) -> Self {
        Self(points * 1_000)
    }

    /// Thousandths of a point.
    pub const fn milli_pt(thousandths: i32) -> Self {
        Self(thousandths)
    }

    /// Whole millimetres; 25.4 mm are 72 points.
    pub const fn mm(millimetres: i32) -> Self {
        Self(millimetres * 72_000 * 10 / 254)
    }

    /// Tenths of a millimetre.
    pub const fn tenth_mm(tenths: i32) -> Self {
        Self(tenths * 7_200 * 10 / 254)
    }

    /// In thousandths of a point.
    pub const fn as_milli_pt(self) -> i32 {
        self.0
    }

    /// In points.
    pub fn as_pt(self) -> f64 {
        f64::from(self.0) / 1_000.0
    }

    /// In millimetres.
    pub fn as_mm(self) -> f64 {
        self.as_pt() * 25.4 / 72.0
    }

    /// This many thousandths of it: an advance in thousandths of an em at this size.
    #[must_use]
    pub fn thousandths(self, n: i32) -> Self {
        let product = i64::from(self.0) * i64::from(n) / 1_000;
        Self(i32::try_from(product).unwrap_or(i32::MAX))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Mul<i32> for Length {
    type Output = Self;
    fn mul(self, n: i32) -> Self {
        Self(self.0.saturating_mul(n))
    }
}

impl Div<i32> for Length {
    type Output = Self;
    fn div(self, n: i32) -> Self {
        Self(self.0 / n)
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Length {
    /// Millimetres, to a tenth.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}", self.as_mm())
    }
}

/// One of our four embedded faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub enum Face {
    Regular,
    Italic,
    SemiBold,
    Bold,
}

impl Face {
    /// All of them, lightest first.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Italic, Self::SemiBold, Self::Bold];
}

/// How dark something is; never the only sign of anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Black: a cheap printer draws it sharp.
    Ink,
    /// Grey that still reads: sources, notes, the foot.
    Soft,
    /// Hairlines.
    Faint,
    /// A tint behind text.
    Tint,
    /// White, on something dark.
    Paper,
}

/// A glyph with its place relative to the pen; lengths in thousandths of an em.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyph {
    /// In the face; 0 is the sign for "this face has no such letter".
    pub id: u16,
    /// How far the pen moves on.
    pub advance: i32,
    /// Right of the pen.
    pub x_offset: i32,
    /// Above the pen.
    pub y_offset: i32,
    /// The characters it stands for; empty for the later glyphs of a cluster.
    pub text: String,
}

/// Glyphs in one style on one baseline, in the order they stand on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The left end of the baseline.
    pub x: Length,
    /// The baseline, from the top of the page.
    pub y: Length,
    /// In which face.
    pub face: Face,
    /// How large: one em.
    pub size: Length,
    /// How dark.
    pub tone: Tone,
    /// What.
    pub glyphs: Vec<Glyph>,
}

impl Run {
    /// What it says, in the order on paper.
    pub fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.text.as_str()).collect()
    }

    /// How wide it is.
    pub fn width(&self) -> Length {
        self.glyphs.iter().map(|glyph| self.size.thousandths(glyph.advance)).sum()
    }
}

/// A sign that is drawn, not written; words beside it always say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// A filled circle with a tick: done.
    Done,
    /// A ring with a filled heart: you are here.
    Here,
    /// An empty ring: still to come.
    Open,
    /// A ring with a bar: passed over or closed.
    Skipped,
    /// A dashed ring: not sure whether it applies.
    Unsure,
    /// A filled dot: an item of a list.
    Dot,
    /// A square to tick with a pen.
    Box,
    /// A ticked square.
    Ticked,
    /// A crossed square.
    Crossed,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page on the internet.
    Url(String),
    /// A place in this document.
    Place(Place),
}

/// A place in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// From the top of that page.
    pub y: Length,
}

/// A rectangle, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names speak for themselves")]
pub struct Area {
    pub x: Length,
    pub y: Length,
    pub width: Length,
    pub height: Length,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Letters.
    Text(Run),
    /// A straight line from one point to another.
    Line {
        /// Where it begins.
        from: (Length, Length),
        /// Where it ends.
        to: (Length, Length),
        /// How thick.
        weight: Length,
        /// How dark.
        tone: Tone,
    },
    /// A filled rectangle.
    Fill(Area, Tone),
    /// A drawn sign around its middle.
    Mark {
        /// Which.
        mark: Mark,
        /// Its middle.
        at: (Length, Length),
        /// Its width.
        size: Length,
    },
    /// A place to click.
    Link(Area, Target),
}

impl Item {
    /// The same thing, further down and to the right.
    #[must_use]
    pub fn moved(mut self, right: Length, down: Length) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += right;
                run.y += down;
            }
            Self::Line { from, to, .. } => {
                for point in [from, to] {
                    point.0 += right;
                    point.1 += down;
                }
            }
            Self::Fill(area, _) | Self::Link(area, _) => {
                area.x += right;
                area.y += down;
            }
            Self::Mark { at, .. } => {
                at.0 += right;
                at.1 += down;
            }
        }
        self
    }
}

/// One side of a sheet of A4.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// What is on it, in reading order.
    pub items: Vec<Item>,
}

/// The width of A4.
pub const PAGE_WIDTH: Length = Length::mm(210);
/// The height of A4.
pub const PAGE_HEIGHT: Length = Length::mm(297);

/// An entry of the bookmarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// 0 for the document itself, 1 for a section, 2 for a part of one.
    pub level: u8,
    /// What it says.
    pub title: String,
    /// Where it leads.
    pub place: Place,
}

/// Pages in order, with their bookmarks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The pages.
    pub pages: Vec<Page>,
    /// The headings.
    pub bookmarks: Vec<Bookmark>,
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, page) in self.pages.iter().enumerate() {
            writeln!(f, "page {}", index + 1)?;
            for item in &page.items {
                writeln!(f, "  {item}")?;
            }
        }
        for Bookmark { level, title, place } in &self.bookmarks {
            writeln!(f, "bookmark {level} {title:?} page {} at {}", place.page + 1, place.y)?;
        }
        Ok(())
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(run) => {
                let (x, y, face, size) = (run.x, run.y, run.face, run.size.as_pt());
                write!(f, "{x} {y} {face:?} {size} {:?} {:?}", run.tone, run.text())
            }
            Self::Line { from, to, weight, tone } => {
                let pt = weight.as_pt();
                write!(f, "line {} {} to {} {} {pt} {tone:?}", from.0, from.1, to.0, to.1)
            }
            Self::Fill(area, tone) => write!(f, "fill {area} {tone:?}"),
            Self::Mark { mark, at, size } => write!(f, "mark {} {} {size} {mark:?}", at.0, at.1),
            Self::Link(area, Target::Url(url)) => write!(f, "link {area} to {url}"),
            Self::Link(area, Target::Place(place)) => {
                write!(f, "link {area} to page {} at {}", place.page + 1, place.y)
            }
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}x{}", self.x, self.y, self.width, self.height)
    }
}
