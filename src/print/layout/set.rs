//! Each kind of block to strips.

use std::rc::Rc;

use super::{
    Look, Margins, Meta, Paper, Strip,
    lines::{Line, Style, Styled, break_lines},
    stack, table,
};
use crate::{
    i18n::Language,
    print::{
        block::{Block, Bullet, Inline, Level, Role, Rung, Stress},
        page::{Area, Bookmark, Document, Item, Length, Mark, Page, Target, Tone},
        page::{PAGE_HEIGHT, PAGE_WIDTH},
        shape::{self, Shaper},
    },
};

/// The thick rule above a section.
const RULE: Length = Length::milli_pt(1_400);
/// The thin one between rows.
pub(super) const HAIRLINE: Length = Length::milli_pt(500);
/// Room for a line of handwriting.
const WRITING: Length = Length::tenth_mm(92);
/// From the left edge of a ladder to its words.
const LADDER_INDENT: Length = Length::mm(11);
/// From the left edge of a list to its words.
const LIST_INDENT: Length = Length::tenth_mm(55);

/// Where a block may stand, from the left edge of the paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) left: Length,
    pub(super) width: Length,
}

impl Room {
    fn indented(self, by: Length) -> Self {
        Self { left: self.left + by, width: self.width - by }
    }

    fn at_most(self, width: Length) -> Self {
        Self { width: self.width.min(width), ..self }
    }
}

/// Sets blocks; remembers the heads of tables for the pages that need them again.
pub(super) struct Setter<'a> {
    shaper: Shaper,
    pub(super) paper: Paper,
    language: Language,
    pub(super) heads: Vec<Vec<Strip>>,
    contents: &'a [Bookmark],
}

/// Sets and stacks a whole document; `contents` are the bookmarks of an earlier round.
pub(super) fn document(blocks: &[Block], meta: &Meta, contents: &[Bookmark]) -> Document {
    let mut setter = Setter {
        shaper: Shaper::default(),
        paper: meta.paper,
        language: meta.language,
        heads: Vec::new(),
        contents,
    };
    let margins = meta.paper.margins();
    let room = Room { left: margins.left, width: margins.width() };
    let strips = setter.set(blocks, room);
    let mut document = stack::stack(strips, &setter.heads, margins);
    setter.feet(&mut document.pages, meta, margins);
    document
}

impl Setter<'_> {
    /// Blocks under each other.
    pub(super) fn set(&mut self, blocks: &[Block], room: Room) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut break_next = false;
        for block in blocks {
            if *block == Block::PageBreak {
                break_next = true;
                continue;
            }
            let mut set = self.block(block, room);
            if let Some(first) = set.first_mut() {
                first.break_before |= std::mem::take(&mut break_next);
            }
            strips.append(&mut set);
        }
        strips
    }

    fn block(&mut self, block: &Block, room: Room) -> Vec<Strip> {
        match block {
            Block::Heading(level, text) => self.heading(*level, text, room),
            Block::Paragraph(role, text) => {
                let look = self.paper.role(*role);
                let mut set = self.paragraph(text, look, room.at_most(self.paper.measure()));
                if let (Role::Intro, Some(last)) = (role, set.last_mut()) {
                    last.keep = true;
                }
                set
            }
            Block::List(bullet, items) => self.list(*bullet, items, room),
            Block::Table(table) => table::set(self, table, room),
            Block::Ladder(rungs) => self.ladder(rungs, room),
            Block::Rule => vec![rule(room, RULE, Tone::Ink)],
            Block::Columns(left, right) => self.columns(left, right, room),
            Block::WritingLines(count) => (0..*count).map(|_| writing_line(room)).collect(),
            Block::Field(name, value) => self.field(name, value, room),
            Block::Space(height) => vec![Strip { height: *height, ..Strip::default() }],
            Block::Keep(blocks) => kept(self.set(blocks, room)),
            Block::PageBreak => Vec::new(),
            Block::Contents(title) => self.contents(title, room),
        }
    }

    /// Lines of text in one look, with the styles of its spans.
    pub(super) fn lines(&mut self, text: &Inline, look: Look, width: Length) -> Vec<Line> {
        let styled: Vec<Styled> = text
            .0
            .iter()
            .map(|span| {
                let (face, tone) = look.stressed(span.stress);
                let url = span.url.as_deref().map(Rc::from);
                let style = Style { face, size: look.size, tone, url };
                Styled { text: shape::clean(&span.text), style }
            })
            .collect();
        break_lines(&mut self.shaper, &styled, width, self.language)
    }

    fn paragraph(&mut self, text: &Inline, look: Look, room: Room) -> Vec<Strip> {
        let lines = self.lines(text, look, room.width);
        let count = lines.len();
        let mut strips: Vec<Strip> = lines
            .into_iter()
            .map(|line| Strip {
                height: look.leading,
                items: line.items(room.left, baseline(look)),
                ..Strip::default()
            })
            .collect();
        // Short paragraphs stay whole; of long ones two lines stay together at either end.
        for (index, strip) in strips.iter_mut().enumerate() {
            strip.keep = index + 1 < count && (count < 4 || index == 0 || index + 2 == count);
        }
        if let Some(first) = strips.first_mut() {
            first.before = look.before;
        }
        strips
    }

    fn heading(&mut self, level: Level, text: &str, room: Room) -> Vec<Strip> {
        let look = self.paper.level(level);
        let mut strips = self.paragraph(&text.into(), look, room);
        if level == Level::Section && self.paper.has_rules() {
            let gap = look.size.thousandths(550);
            if let Some(first) = strips.first_mut() {
                let rule = rule(Room { ..room }, RULE, Tone::Ink);
                *first = Strip {
                    height: first.height + gap,
                    items: rule
                        .items
                        .into_iter()
                        .chain(first.items.drain(..).map(|item| item.moved(Length::ZERO, gap)))
                        .collect(),
                    ..first.clone()
                };
            }
        }
        for strip in &mut strips {
            strip.keep = true;
        }
        if let Some(first) = strips.first_mut() {
            let depth = match level {
                Level::Title => 0,
                Level::Section => 1,
                Level::Part => 2,
            };
            first.bookmark = Some((depth, shape::clean(text).replace('\n', " ")));
        }
        strips
    }

    fn list(&mut self, bullet: Bullet, items: &[Inline], room: Room) -> Vec<Strip> {
        let look = self.paper.role(Role::Body);
        let room = room.at_most(self.paper.measure());
        let mut strips = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut set = self.paragraph(item, look, room.indented(LIST_INDENT));
            let Some(first) = set.first_mut() else { continue };
            first.before = if index == 0 { look.before } else { look.before / 2 };
            let middle = baseline(look) - look.size.thousandths(shape::CAP_HEIGHT * 45 / 100);
            let sign = match bullet {
                Bullet::Number => self.word(&format!("{}.", index + 1), look, room.left),
                Bullet::Dot => vec![Item::Mark {
                    mark: Mark::Dot,
                    at: (room.left + Length::tenth_mm(12), middle),
                    size: Length::tenth_mm(13),
                }],
                Bullet::Box => vec![Item::Mark {
                    mark: Mark::Box,
                    at: (room.left + Length::tenth_mm(16), middle),
                    size: Length::tenth_mm(32),
                }],
            };
            first.items.splice(0..0, sign);
            strips.append(&mut set);
        }
        strips
    }

    /// One word on the first line of a strip.
    fn word(&mut self, text: &str, look: Look, left: Length) -> Vec<Item> {
        let lines = self.lines(&text.into(), look, PAGE_WIDTH);
        lines.into_iter().next().map(|line| line.items(left, baseline(look))).unwrap_or_default()
    }

    fn ladder(&mut self, rungs: &[Rung], room: Room) -> Vec<Strip> {
        let (name, note) = (self.paper.role(Role::Body), self.paper.role(Role::Small));
        let words = room.indented(LADDER_INDENT).at_most(self.paper.measure());
        let rail = room.left + Length::tenth_mm(32);
        let mut strips: Vec<Strip> = Vec::new();
        for (index, rung) in rungs.iter().enumerate() {
            let title = Inline(
                rung.title
                    .0
                    .iter()
                    .cloned()
                    .map(|mut span| {
                        if span.stress == Stress::Plain {
                            span.stress = Stress::Strong;
                        }
                        span
                    })
                    .collect(),
            );
            let mut set = self.paragraph(&title, name, words);
            for text in &rung.text {
                let mut lines = self.paragraph(text, note, words);
                if let Some(first) = lines.first_mut() {
                    first.before = Length::ZERO;
                }
                set.append(&mut lines);
            }
            set.push(Strip { height: Length::tenth_mm(30), ..Strip::default() });
            let count = set.len();
            for (row, strip) in set.iter_mut().enumerate() {
                strip.keep = row + 1 < count && (count < 9 || row < 2 || row + 3 > count);
                strip.before = Length::ZERO;
            }
            let middle = baseline(name) - name.size.thousandths(shape::CAP_HEIGHT / 2);
            rails(&mut set, rail, middle, (index == 0, index + 1 == rungs.len()));
            if let Some(first) = set.first_mut() {
                let size = Length::tenth_mm(48);
                first.items.push(Item::Mark { mark: rung.mark, at: (rail, middle), size });
            }
            strips.append(&mut set);
        }
        if let Some(first) = strips.first_mut() {
            first.before = name.before;
        }
        strips
    }

    fn columns(&mut self, left: &[Block], right: &[Block], room: Room) -> Vec<Strip> {
        let gap = Length::mm(7);
        let width = (room.width - gap) / 2;
        let heads = self.heads.len();
        let sides = [
            self.set(left, Room { left: room.left, width }),
            self.set(right, Room { left: room.left + width + gap, width }),
        ];
        let heights = sides.each_ref().map(|strips| stack::height(strips));
        if heights.into_iter().any(|height| height > self.paper.margins().height()) {
            // Too tall for one page: under each other.
            self.heads.truncate(heads);
            let mut strips = self.set(left, room);
            strips.extend(self.set(right, room));
            return strips;
        }
        let before = sides.iter().filter_map(|strips| strips.first()).map(|strip| strip.before);
        let before = before.max().unwrap_or_default();
        let [left, right] = sides.map(stack::merged);
        vec![Strip {
            before,
            height: left.height.max(right.height),
            items: left.items.into_iter().chain(right.items).collect(),
            bookmark: left.bookmark.or(right.bookmark),
            ..Strip::default()
        }]
    }

    fn field(&mut self, name: &str, value: &Inline, room: Room) -> Vec<Strip> {
        let look = self.paper.role(Role::Body);
        let soft = Look { tone: Tone::Soft, ..look };
        let indent = Length::mm(46);
        let label = self.paragraph(&name.into(), soft, room.at_most(indent - Length::mm(3)));
        let mut words = self.paragraph(value, look, room.indented(indent));
        if words.is_empty() {
            words.push(writing_line(room.indented(indent)));
        }
        beside(label, words, Length::tenth_mm(16))
    }

    fn contents(&mut self, title: &str, room: Room) -> Vec<Strip> {
        let look = self.paper.role(Role::Body);
        let mut strips = self.heading(Level::Section, title, room);
        for strip in &mut strips {
            strip.bookmark = None;
        }
        let room = room.at_most(self.paper.measure());
        let bookmarks = self.contents;
        for bookmark in bookmarks.iter().filter(|bookmark| bookmark.level == 1) {
            let title = Inline::from(bookmark.title.as_str());
            let words = Room { width: room.width - Length::mm(14), ..room };
            let mut set = self.paragraph(&title, look, words);
            let number = (bookmark.place.page + 1).to_string();
            let number = self.lines(&number.as_str().into(), look, Length::mm(14));
            if let (Some(last), Some(number)) = (set.last_mut(), number.into_iter().next()) {
                let x = room.left + room.width - number.width();
                last.items.extend(number.items(x, baseline(look)));
            }
            if let Some(first) = set.first_mut() {
                first.before = Length::pt(7);
                let (x, y, width, height) = (room.left, Length::ZERO, room.width, look.leading);
                let area = Area { x, y, width, height };
                first.items.push(Item::Link(area, Target::Place(bookmark.place)));
            }
            strips.append(&mut set);
        }
        strips
    }

    fn feet(&mut self, pages: &mut [Page], meta: &Meta, margins: Margins) {
        let small = self.paper.role(Role::Small);
        let (size, leading) = (Length::pt(8), Length::pt(11));
        let look = Look { size, leading, tone: Tone::Soft, ..small };
        let count = pages.len().to_string();
        for (index, page) in pages.iter_mut().enumerate() {
            let number = meta.page_of.replace("{pages}", &count);
            let number = number.replace("{page}", &(index + 1).to_string());
            let number = self.lines(&number.as_str().into(), look, margins.width() / 3);
            let taken = number.iter().map(Line::width).max().unwrap_or_default();
            let last = PAGE_HEIGHT - margins.foot;
            let width = margins.width() - taken - Length::mm(6);
            let lines = self.lines(&meta.foot.as_str().into(), look, width);
            let count = i32::try_from(lines.len()).unwrap_or(i32::MAX);
            for (up, line) in (0..count).rev().zip(lines) {
                page.items.extend(line.items(margins.left, last - look.leading * up));
            }
            if let Some(line) = number.into_iter().next() {
                let x = PAGE_WIDTH - margins.right - line.width();
                page.items.extend(line.items(x, last));
            }
        }
    }
}

/// The baseline of a line of this look, from the top of its strip.
pub(super) fn baseline(look: Look) -> Length {
    let body = look.size.thousandths(shape::ASCENT + shape::DESCENT);
    (look.leading - body) / 2 + look.size.thousandths(shape::ASCENT)
}

/// A line across.
pub(super) fn rule(room: Room, weight: Length, tone: Tone) -> Strip {
    let line = Item::Line {
        from: (room.left, Length::ZERO),
        to: (room.left + room.width, Length::ZERO),
        weight,
        tone,
    };
    Strip { before: Length::pt(6), height: weight, items: vec![line], ..Strip::default() }
}

fn writing_line(room: Room) -> Strip {
    let y = WRITING - Length::tenth_mm(15);
    let line = Item::Line {
        from: (room.left, y),
        to: (room.left + room.width, y),
        weight: HAIRLINE,
        tone: Tone::Soft,
    };
    Strip { height: WRITING, items: vec![line], ..Strip::default() }
}

/// All but the last belong with the next.
fn kept(mut strips: Vec<Strip>) -> Vec<Strip> {
    let count = strips.len();
    for strip in strips.iter_mut().take(count.saturating_sub(1)) {
        strip.keep = true;
    }
    strips
}

/// Two columns of lines, row by row, so that a long one can run over pages.
fn beside(left: Vec<Strip>, right: Vec<Strip>, before: Length) -> Vec<Strip> {
    let mut strips = table::slices(vec![left, right]);
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        strip.keep = index + 1 < count && (count < 7 || index == 0 || index + 2 == count);
    }
    if let Some(first) = strips.first_mut() {
        first.before = before;
    }
    strips
}

/// The rail of a ladder behind the signs of its rungs.
fn rails(set: &mut [Strip], x: Length, middle: Length, (first, last): (bool, bool)) {
    for (row, strip) in set.iter_mut().enumerate() {
        let top = if row == 0 && first { middle } else { Length::ZERO };
        let bottom = if last { middle } else { strip.height };
        if row > 0 && last || bottom <= top {
            continue;
        }
        let (weight, tone) = (Length::milli_pt(1_600), Tone::Faint);
        strip.items.insert(0, Item::Line { from: (x, top), to: (x, bottom), weight, tone });
    }
}
