//! Walks the tree of widgets to find, move and show the focus.

use iced::{
    Rectangle, Vector,
    advanced::widget::{
        Id, Operation,
        operation::{Focusable, Outcome, Scrollable, scrollable::AbsoluteOffset},
    },
};

/// Room kept free around what is scrolled into view.
const ROOM: f32 = 24.0;

/// The part of the window that a screen fills; without a focus, Tab starts here.
pub const PAGE: Id = Id::new("page");

/// A dialog: while it is there, the focus stays inside.
pub const DIALOG: Id = Id::new("dialog");

/// Where the focus goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    Next,
    Previous,
    To(Id),
    Nowhere,
}

/// A place that can have the focus.
#[derive(Debug, Clone)]
struct Stop {
    id: Option<Id>,
    focused: bool,
    bounds: Rectangle,
    in_page: bool,
    in_dialog: bool,
    /// The scrollable around it, by its place in the tree.
    scrollable: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Frame {
    scrollable: Option<usize>,
    in_page: bool,
    in_dialog: bool,
}

/// Everything that can have the focus, in reading order.
#[derive(Debug, Clone, Default)]
pub struct Stops {
    all: Vec<Stop>,
    scrollables: Vec<(Rectangle, Rectangle, Vector)>,
    stack: Vec<Frame>,
    pending: Option<Frame>,
}

impl Stops {
    fn top(&self) -> Frame {
        let outside = Frame { scrollable: None, in_page: false, in_dialog: false };
        self.stack.last().copied().unwrap_or(outside)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Which has the focus.
    pub fn focused(&self) -> Option<usize> {
        self.all.iter().position(|stop| stop.focused)
    }

    /// Where a move ends up; inside a dialog it goes round there.
    pub fn target(&self, to: &Move) -> Option<usize> {
        let dialog = self.all.iter().any(|stop| stop.in_dialog);
        let open: Vec<usize> =
            (0..self.all.len()).filter(|&at| !dialog || self.all[at].in_dialog).collect();
        let place = self.focused().and_then(|at| open.iter().position(|&other| other == at));
        let count = open.len();
        let start = open.iter().position(|&at| self.all[at].in_page).unwrap_or(0);
        let at = match to {
            Move::Nowhere => return None,
            Move::To(id) => return self.all.iter().position(|stop| stop.id.as_ref() == Some(id)),
            _ if count == 0 => return None,
            Move::Next => place.map_or(start, |place| (place + 1) % count),
            Move::Previous => place.map_or(start + count - 1, |place| place + count - 1) % count,
        };
        open.get(at).copied()
    }

    /// How far which scrollable must scroll so that this stop is seen.
    fn reveal(&self, at: usize) -> Option<(usize, f32)> {
        let stop = self.all.get(at)?;
        let scrollable = stop.scrollable?;
        let (view, _, translation) = self.scrollables.get(scrollable)?;
        let top = stop.bounds.y - translation.y - view.y;
        let bottom = top + stop.bounds.height;
        let by = if top < ROOM || stop.bounds.height + 2.0 * ROOM > view.height {
            top - ROOM
        } else if bottom > view.height - ROOM {
            bottom - view.height + ROOM
        } else {
            return None;
        };
        Some((scrollable, by))
    }
}

impl<T> Operation<T> for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let frame = self.pending.take().unwrap_or_else(|| self.top());
        self.stack.push(frame);
        operate(self);
        self.stack.pop();
        self.pending = None;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        let top = self.top();
        self.pending = Some(Frame {
            in_page: top.in_page || id == Some(&PAGE),
            in_dialog: top.in_dialog || id == Some(&DIALOG),
            ..top
        });
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pending = Some(Frame { scrollable: Some(self.scrollables.len()), ..self.top() });
        self.scrollables.push((bounds, content_bounds, translation));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let Frame { scrollable, in_page, in_dialog } = self.top();
        let focused = state.is_focused();
        let id = id.cloned();
        self.all.push(Stop { id, focused, bounds, in_page, in_dialog, scrollable });
    }
}

/// Gives one stop the focus and takes it from the others; scrolls it into view.
#[derive(Debug, Clone)]
pub struct Give {
    to: Option<usize>,
    scroll: Option<(usize, f32)>,
    stop: usize,
    scrollable: usize,
}

impl Give {
    /// What must be done so that a move happens in this tree.
    pub fn new(stops: &Stops, to: &Move) -> Self {
        let target = stops.target(to);
        let scroll = target.and_then(|at| stops.reveal(at));
        Self { to: target, scroll, stop: 0, scrollable: 0 }
    }
}

impl<T> Operation<T> for Give {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((at, by)) = self.scroll
            && at == self.scrollable
        {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: by }, bounds, content_bounds);
        }
        self.scrollable += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.to == Some(self.stop) {
            state.focus();
        } else if state.is_focused() {
            state.unfocus();
        }
        self.stop += 1;
    }
}

/// Moves the focus by a task: `iced::advanced::widget::operate(focus::shift(…))`.
pub fn shift<T: Send + 'static>(to: Move) -> impl Operation<T> {
    struct Look(Stops, Move);

    impl<T: Send + 'static> Operation<T> for Look {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
            let frame = self.0.pending.take().unwrap_or_else(|| self.0.top());
            self.0.stack.push(frame);
            operate(self);
            self.0.stack.pop();
            self.0.pending = None;
        }

        fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
            Operation::<T>::container(&mut self.0, id, bounds);
        }

        fn scrollable(
            &mut self,
            id: Option<&Id>,
            bounds: Rectangle,
            content_bounds: Rectangle,
            translation: Vector,
            state: &mut dyn Scrollable,
        ) {
            Operation::<T>::scrollable(&mut self.0, id, bounds, content_bounds, translation, state);
        }

        fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
            Operation::<T>::focusable(&mut self.0, id, bounds, state);
        }

        fn finish(&self) -> Outcome<T> {
            Outcome::Chain(Box::new(Give::new(&self.0, &self.1)))
        }
    }

    Look(Stops::default(), to)
}

/// How far a page scrolls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scroll {
    /// By parts of what is seen.
    Views(f32),
    /// By pixels.
    Pixels(f32),
}

/// Scrolls the page, or the dialog if there is one: the tallest scrollable.
#[derive(Debug, Clone)]
pub struct ScrollPage {
    by: Scroll,
    tallest: usize,
    at: usize,
}

impl ScrollPage {
    /// Scrolls the tallest scrollable of this tree.
    pub fn new(stops: &Stops, by: Scroll) -> Self {
        let heights = stops.scrollables.iter().enumerate();
        let tallest = heights
            .max_by(|(_, one), (_, other)| {
                (one.0.width * one.0.height).total_cmp(&(other.0.width * other.0.height))
            })
            .map_or(0, |(at, _)| at);
        Self { by, tallest, at: 0 }
    }
}

impl<T> Operation<T> for ScrollPage {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.at == self.tallest {
            let y = match self.by {
                Scroll::Views(views) => views * bounds.height,
                Scroll::Pixels(pixels) => pixels,
            };
            state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content_bounds);
        }
        self.at += 1;
    }
}
