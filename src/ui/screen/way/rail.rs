//! The drawn part of the ladder: one upright line, a round for each rung, and dashed edges.
//!
//! Only lines are drawn; the rungs themselves are widgets, so that the keyboard, tests and screen
//! readers meet them.

use iced::{
    Color, Event, Length, Padding, Point, Rectangle, Renderer, Size, Vector,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget,
        graphics::geometry::Renderer as _,
        layout, mouse, renderer,
        widget::{Operation, Tree},
    },
    widget::{
        Column,
        canvas::{Frame, LineDash, Path, Stroke, path::Builder},
    },
};

use crate::ui::theme::{Element, Theme};

/// Room for the line and its rounds, left of the rungs.
pub(super) const GUTTER: f32 = 60.0;
/// The middle of the line, from the left.
const LINE: f32 = 25.0;
/// Half the width of a round.
const ROUND: f32 = 17.0;
/// From the top of a rung to the middle of its round.
const DOWN: f32 = 29.0;

/// What the round of a rung says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Round {
    /// Filled, with a check.
    Done,
    /// Filled: you are here.
    Here,
    /// A ring in the strong colour: can be taken too.
    Open,
    /// A quiet ring: later.
    Later,
}

/// How one rung is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) round: Round,
    /// May be skipped, or only perhaps comes: a dashed edge.
    pub(super) dashed: bool,
}

/// The colours of the moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub(super) line: Color,
    pub(super) done: Color,
    pub(super) here: Color,
    pub(super) paper: Color,
    pub(super) edge: Color,
}

/// Rungs under each other with the line beside them.
pub(super) struct Rail<'a, Message> {
    column: Column<'a, Message, Theme>,
    marks: Vec<Mark>,
    ink: Ink,
}

impl<'a, Message: 'a> Rail<'a, Message> {
    pub(super) fn new(rungs: Vec<(Mark, Element<'a, Message>)>, ink: Ink) -> Self {
        let (marks, rungs): (Vec<_>, Vec<_>) = rungs.into_iter().unzip();
        let column = Column::with_children(rungs)
            .spacing(9)
            .padding(Padding::ZERO.left(GUTTER))
            .width(Length::Fill);
        Self { column, marks, ink }
    }

    fn lines(&self, frame: &mut Frame, layout: Layout<'_>) {
        let origin = layout.position();
        let rungs: Vec<Rectangle> = layout
            .children()
            .map(|child| child.bounds() - Vector::new(origin.x, origin.y))
            .collect();
        let middle = |rung: &Rectangle| Point::new(LINE, rung.y + DOWN.min(rung.height / 2.0));
        if let (Some(first), Some(last)) = (rungs.first(), rungs.last()) {
            let line = Path::line(middle(first), middle(last));
            frame.stroke(&line, Stroke::default().with_width(6.0).with_color(self.ink.line));
        }
        for (rung, mark) in rungs.iter().zip(&self.marks) {
            self.round(frame, middle(rung), mark.round);
            if mark.dashed {
                self.dashes(frame, rung);
            }
        }
    }

    fn round(&self, frame: &mut Frame, middle: Point, round: Round) {
        let Ink { line, done, here, paper, .. } = self.ink;
        match round {
            Round::Done => {
                frame.fill(&Path::circle(middle, ROUND), done);
                let check = check(middle);
                frame.stroke(&check, Stroke::default().with_width(2.5).with_color(paper));
            }
            Round::Here => frame.fill(&Path::circle(middle, ROUND), here),
            Round::Open | Round::Later => {
                let edge = if round == Round::Open { here } else { line };
                frame.fill(&Path::circle(middle, ROUND), edge);
                frame.fill(&Path::circle(middle, ROUND - 4.0), paper);
            }
        }
    }

    fn dashes(&self, frame: &mut Frame, rung: &Rectangle) {
        let inside = rung.shrink(0.5);
        let edge = Path::rounded_rectangle(inside.position(), inside.size(), 12.0.into());
        let dash = LineDash { segments: &[4.0, 3.0], offset: 0 };
        let stroke = Stroke { line_dash: dash, ..Stroke::default() };
        frame.stroke(&edge, stroke.with_width(1.0).with_color(self.ink.edge));
    }
}

/// A check mark, two strokes.
fn check(middle: Point) -> Path {
    Path::new(|path: &mut Builder| {
        path.move_to(middle + Vector::new(-6.0, 0.5));
        path.line_to(middle + Vector::new(-1.5, 5.0));
        path.line_to(middle + Vector::new(6.5, -4.5));
    })
}

impl<Message> Widget<Message, Theme, Renderer> for Rail<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        Widget::<Message, Theme, Renderer>::children(&self.column)
    }

    fn diff(&self, tree: &mut Tree) {
        Widget::<Message, Theme, Renderer>::diff(&self.column, tree);
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.column.layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.column.operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        self.column.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.column.mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.column.draw(tree, renderer, theme, style, layout, cursor, viewport);
        let bounds = layout.bounds();
        if bounds.width < 1.0 || bounds.height < 1.0 {
            return;
        }
        let mut frame = Frame::new(renderer, bounds.size());
        self.lines(&mut frame, layout);
        let geometry = frame.into_geometry();
        renderer.with_translation(Vector::new(bounds.x, bounds.y), |renderer| {
            renderer.draw_geometry(geometry);
        });
    }
}

impl<'a, Message: 'a> From<Rail<'a, Message>> for Element<'a, Message> {
    fn from(rail: Rail<'a, Message>) -> Self {
        Self::new(rail)
    }
}
