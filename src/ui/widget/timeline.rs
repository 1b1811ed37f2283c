//! A line of time: today at the left, days above it (the parent's) and below it (the others').

use iced::{
    Background, Border, Color, Event, Length, Point, Rectangle, Size,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, renderer,
        widget::{Operation, Tree},
    },
    mouse,
};

use super::{
    info::{Info, Role},
    surface::{Chip, chip},
    words::small,
};
use crate::ui::theme::{Element, Theme};

/// The thickness of the line, the length of the shortest stem, and the room between two chips.
const LINE: f32 = 4.0;
const STEM: f32 = 26.0;
const ROOM: f32 = 8.0;

/// A day on the line.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its place: 0 is today, 1 the end of the line.
    pub at: f32,
    /// Whose, and so on which side of the line.
    pub kind: Chip,
    pub words: String,
}

/// The line, with a description that says the same in a sentence.
pub fn timeline<'a, M: 'a>(
    today: impl Into<String>,
    marks: Vec<Mark>,
    description: impl Into<String>,
) -> Element<'a, M> {
    let mut children = vec![small(today.into()).line_height(1.3).into()];
    children.extend(marks.iter().map(|mark| chip(mark.kind, mark.words.clone())));
    let info = Info::new(Role::Graphic, description);
    Element::new(Timeline { children, marks, info })
}

struct Timeline<'a, M> {
    /// The word "today", then the chips.
    children: Vec<Element<'a, M>>,
    marks: Vec<Mark>,
    info: Info,
}

/// Puts chips of one side in rows so that none covers another; nearest row first.
fn rows(places: &[(f32, f32)]) -> Vec<usize> {
    let mut ends: Vec<f32> = Vec::new();
    places
        .iter()
        .map(|&(left, width)| {
            let free = ends.iter().position(|&end| end + ROOM <= left);
            let row = free.unwrap_or(ends.len());
            if row == ends.len() {
                ends.push(left + width);
            } else {
                ends[row] = left + width;
            }
            row
        })
        .collect()
}

impl<M> Timeline<'_, M> {
    fn is_above(&self, at: usize) -> bool {
        self.marks.get(at).is_some_and(|mark| mark.kind == Chip::Yours)
    }

    /// Left edge and row of each chip, given their sizes.
    fn places(&self, sizes: &[Size], width: f32) -> Vec<(f32, usize)> {
        let lefts: Vec<f32> = self
            .marks
            .iter()
            .zip(sizes)
            .map(|(mark, size)| {
                let most = (width - size.width).max(0.0);
                (mark.at * width - size.width * 0.14).clamp(0.0, most)
            })
            .collect();
        let mut places = vec![(0.0, 0); sizes.len()];
        for above in [true, false] {
            let mine: Vec<usize> =
                (0..sizes.len()).filter(|&at| self.is_above(at) == above).collect();
            let spans: Vec<(f32, f32)> =
                mine.iter().map(|&at| (lefts[at], sizes[at].width)).collect();
            for (&at, row) in mine.iter().zip(rows(&spans)) {
                places[at] = (lefts[at], row);
            }
        }
        places
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Timeline<'_, M> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let free = limits.loose();
        let mut nodes: Vec<layout::Node> = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, &free))
            .collect();
        let sizes: Vec<Size> = nodes.iter().skip(1).map(layout::Node::size).collect();
        let places = self.places(&sizes, width);
        let tall = sizes.iter().map(|size| size.height).fold(28.0, f32::max) + ROOM;
        let depth = |above: bool| {
            let mine = places.iter().enumerate().filter(|(at, _)| self.is_above(*at) == above);
            mine.map(|(_, &(_, row))| row + 1).max().unwrap_or(0)
        };
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let height = |rows: usize| rows as f32 * tall + if rows > 0 { STEM } else { ROOM };
        let line = height(depth(true));
        let word = nodes[0].size().height + 18.0;
        let total = line + LINE + height(depth(false)).max(word) + word * 0.2;
        nodes[0].move_to_mut(Point::new(0.0, line + LINE + 18.0));
        for (at, &(left, row)) in places.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
            let away = STEM + row as f32 * tall;
            let size = sizes[at];
            let top =
                if self.is_above(at) { line - away - size.height } else { line + LINE + away };
            nodes[at + 1].move_to_mut(Point::new(left, top));
        }
        layout::Node::with_children(Size::new(width, total), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut self.info.clone());
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let parts = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
            for ((child, tree), layout) in parts {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        _tree: &mut Tree,
        _event: &Event,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        _shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let palette = theme.palette;
        let bounds = layout.bounds();
        let mut parts = layout.children();
        let Some(today) = parts.next() else { return };
        let line = today.bounds().y - 18.0 - LINE;
        let mut bar = |x: f32, y: f32, width: f32, height: f32, color: Color| {
            let bounds = Rectangle { x, y, width, height };
            let border = Border { radius: 2.0.into(), ..Border::default() };
            let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
            renderer.fill_quad(quad, Background::Color(color));
        };
        bar(bounds.x, line, bounds.width, LINE, palette.track);
        bar(bounds.x, line - 10.0, 5.0, 24.0, palette.primary);
        for (mark, part) in self.marks.iter().zip(parts) {
            let chip = part.bounds();
            let x = bounds.x + (mark.at * bounds.width).clamp(0.0, bounds.width - 2.0);
            if mark.kind == Chip::Yours {
                let top = chip.y + chip.height;
                bar(x, top, 2.0, line - top, palette.yours);
            } else {
                bar(x, line + LINE, 2.0, chip.y - line - LINE, palette.theirs);
            }
        }
        for ((child, tree), layout) in
            self.children.iter().zip(&tree.children).zip(layout.children())
        {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chips_that_would_touch_stand_in_rows_of_their_own() {
        assert_eq!(rows(&[(0.0, 100.0), (50.0, 100.0), (120.0, 50.0)]), [0, 1, 0]);
    }
}
