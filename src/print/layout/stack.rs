//! Strips onto pages.

use super::{Margins, Strip};
use crate::print::page::{Bookmark, Document, Length, Page, Place};

/// How tall strips are on top of each other, without the room above the first.
pub(super) fn height(strips: &[Strip]) -> Length {
    let all: Length = strips.iter().map(|strip| strip.before + strip.height).sum();
    all - strips.first().map(|strip| strip.before).unwrap_or_default()
}

/// All strips as one that is never cut.
pub(super) fn merged(strips: Vec<Strip>) -> Strip {
    let mut whole = Strip { height: height(&strips), ..Strip::default() };
    let mut y = -strips.first().map(|strip| strip.before).unwrap_or_default();
    for strip in strips {
        y += strip.before;
        whole.items.extend(strip.items.into_iter().map(|item| item.moved(Length::ZERO, y)));
        whole.bookmark = whole.bookmark.or(strip.bookmark);
        y += strip.height;
    }
    whole
}

/// Puts strips on pages, in order.
pub(super) fn stack(strips: Vec<Strip>, heads: &[Vec<Strip>], margins: Margins) -> Document {
    let mut pages = Pages { document: Document::default(), margins, y: Length::ZERO };
    pages.turn();
    let mut rest = strips.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut chain = vec![first];
        while chain.last().is_some_and(|strip| strip.keep)
            && let Some(next) = rest.next_if(|strip| !strip.break_before)
        {
            chain.push(next);
        }
        pages.place(chain, heads);
    }
    pages.document
}

struct Pages {
    document: Document,
    margins: Margins,
    /// From the top margin of the page that is being filled.
    y: Length,
}

impl Pages {
    fn turn(&mut self) {
        self.document.pages.push(Page::default());
        self.y = Length::ZERO;
    }

    fn is_fresh(&self) -> bool {
        self.y == Length::ZERO
    }

    /// Places strips that belong together; only if no page can hold them all, they are parted.
    fn place(&mut self, chain: Vec<Strip>, heads: &[Vec<Strip>]) {
        let Some(first) = chain.first() else { return };
        let page = self.margins.height();
        let needed = height(&chain);
        let before = if self.is_fresh() { Length::ZERO } else { first.before };
        let full = self.y + before + needed > page;
        if !self.is_fresh() && (first.break_before || full && needed <= page) {
            self.turn_within(first.table, heads);
        }
        for strip in chain {
            let before = if self.is_fresh() { Length::ZERO } else { strip.before };
            if !self.is_fresh() && self.y + before + strip.height > page {
                self.turn_within(strip.table, heads);
            }
            self.add(strip);
        }
    }

    fn turn_within(&mut self, table: Option<usize>, heads: &[Vec<Strip>]) {
        self.turn();
        for strip in table.and_then(|table| heads.get(table)).into_iter().flatten() {
            self.add(strip.clone());
        }
    }

    fn add(&mut self, strip: Strip) {
        if !self.is_fresh() {
            self.y += strip.before;
        }
        let top = self.margins.top + self.y;
        if let Some((level, title)) = strip.bookmark {
            let page = self.document.pages.len() - 1;
            let place = Place { page, y: top };
            self.document.bookmarks.push(Bookmark { level, title, place });
        }
        if let Some(page) = self.document.pages.last_mut() {
            page.items.extend(strip.items.into_iter().map(|item| item.moved(Length::ZERO, top)));
        }
        self.y += strip.height;
    }
}
