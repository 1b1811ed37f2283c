//! Tables: heads that come back on each page, rows that are never cut through a line.

use super::{
    Look, Strip,
    set::{HAIRLINE, Room, Setter, rule},
    stack,
};
use crate::print::{
    block::{Block, Role, Table, Width},
    page::{Face, Item, Length, Tone},
};

/// Between columns.
const GAP: Length = Length::mm(4);
/// Above and below the words of a row.
const PADDING: Length = Length::tenth_mm(17);
/// A row taller than this may run over to the next page.
const TALL: Length = Length::mm(70);

/// Sets a table.
pub(super) fn set(setter: &mut Setter<'_>, table: &Table, room: Room) -> Vec<Strip> {
    let rooms = columns(table, room);
    let mut strips = head(setter, table, &rooms, room);
    let head = (!strips.is_empty()).then(|| {
        setter.heads.push(strips.clone());
        setter.heads.len() - 1
    });
    for row in &table.rows {
        let cells: Vec<Vec<Strip>> =
            row.iter().zip(&rooms).map(|(cell, room)| setter.set(cell, *room)).collect();
        let is_written = |cell: &Vec<Block>| matches!(cell.last(), Some(Block::WritingLines(_)));
        if row.iter().any(is_written) {
            strips.push(Strip { table: head, ..written(cells) });
        } else {
            strips.extend(self::row(cells, room, head));
        }
    }
    if let Some(first) = strips.first_mut() {
        first.before = Length::pt(6);
    }
    strips
}

fn columns(table: &Table, room: Room) -> Vec<Room> {
    let count = i32::try_from(table.columns.len()).unwrap_or(i32::MAX);
    let fixed = table.columns.iter().map(|column| match column.width {
        Width::Fixed(width) => width,
        Width::Share(_) => Length::ZERO,
    });
    let free = room.width - fixed.sum() - GAP * (count - 1).max(0);
    let shares = table.columns.iter().map(|column| match column.width {
        Width::Fixed(_) => 0,
        Width::Share(share) => share.max(1),
    });
    let shares = shares.sum::<i32>().max(1);
    let mut left = room.left;
    let mut rooms = Vec::new();
    for column in &table.columns {
        let width = match column.width {
            Width::Fixed(width) => width,
            Width::Share(share) => free * share.max(1) / shares,
        };
        rooms.push(Room { left, width: width.max(Length::mm(5)) });
        left += width + GAP;
    }
    rooms
}

fn head(setter: &mut Setter<'_>, table: &Table, rooms: &[Room], room: Room) -> Vec<Strip> {
    if table.columns.iter().all(|column| column.head.is_empty()) {
        return Vec::new();
    }
    let look = Look { face: Face::SemiBold, ..setter.paper.role(Role::Small) };
    let mut strip = Strip { keep: true, ..Strip::default() };
    for (column, room) in table.columns.iter().zip(rooms) {
        let mut y = Length::ZERO;
        for line in setter.lines(&column.head.as_str().into(), look, room.width) {
            strip.items.extend(line.items(room.left, y + super::set::baseline(look)));
            y += look.leading;
        }
        strip.height = strip.height.max(y);
    }
    strip.height += PADDING / 2;
    let line = rule(room, HAIRLINE * 2, Tone::Ink);
    let down = strip.height;
    strip.items.extend(line.items.into_iter().map(|item| item.moved(Length::ZERO, down)));
    strip.height += HAIRLINE;
    vec![strip]
}

/// A row to write in: its cells stand on the same line, which is the only one drawn.
fn written(cells: Vec<Vec<Strip>>) -> Strip {
    let height = cells.iter().map(|strips| stack::height(strips)).max().unwrap_or_default();
    let mut whole = Strip { height, ..Strip::default() };
    for cell in cells {
        let down = height - stack::height(&cell);
        let items = stack::merged(cell).items.into_iter();
        whole.items.extend(items.map(|item| item.moved(Length::ZERO, down)));
    }
    whole
}

fn row(cells: Vec<Vec<Strip>>, room: Room, head: Option<usize>) -> Vec<Strip> {
    let height = cells.iter().map(|strips| stack::height(strips)).max().unwrap_or_default();
    let mut strips = if height <= TALL {
        let mut whole = Strip { height, ..Strip::default() };
        for cell in cells {
            whole.items.extend(stack::merged(cell).items);
        }
        vec![whole]
    } else {
        slices(cells)
    };
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        strip.table = head;
        strip.keep = index + 1 < count && (index < 2 || index + 3 > count);
    }
    if let Some(first) = strips.first_mut() {
        let down = |item: Item| item.moved(Length::ZERO, PADDING);
        first.items = std::mem::take(&mut first.items).into_iter().map(down).collect();
        first.height += PADDING;
    }
    if let Some(last) = strips.last_mut() {
        last.height += PADDING;
        let line = rule(room, HAIRLINE, Tone::Faint);
        let down = last.height;
        last.items.extend(line.items.into_iter().map(|item| item.moved(Length::ZERO, down)));
    }
    strips
}

/// Cells beside each other, line by line: the nth strip of each becomes one.
pub(super) fn slices(cells: Vec<Vec<Strip>>) -> Vec<Strip> {
    let count = cells.iter().map(Vec::len).max().unwrap_or_default();
    let mut slices = vec![Strip::default(); count];
    for cell in cells {
        for (index, strip) in cell.into_iter().enumerate() {
            let before = if index == 0 { Length::ZERO } else { strip.before };
            let slice = &mut slices[index];
            slice.height = slice.height.max(before + strip.height);
            slice
                .items
                .extend(strip.items.into_iter().map(|item| item.moved(Length::ZERO, before)));
        }
    }
    slices
}
