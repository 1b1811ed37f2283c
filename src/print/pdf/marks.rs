//! The drawn signs, from circles and lines.

use printpdf::{Line, LineCapStyle, LinePoint, Op, PaintMode, Polygon, PolygonRing, WindingOrder};

use super::{colour, corner, point, stroke};
use crate::print::page::{Length, Mark, Tone};

/// A circle of four curves.
fn circle((x, y): (Length, Length), radius: Length) -> Vec<LinePoint> {
    // The handle of a quarter circle: 4/3 (sqrt 2 - 1) of the radius.
    let (r, k) = (radius, radius.thousandths(552));
    let zero = Length::ZERO;
    let curves: [[(Length, Length); 3]; 4] = [
        [(r, k), (k, r), (zero, r)],
        [(-k, r), (-r, k), (-r, zero)],
        [(-r, -k), (-k, -r), (zero, -r)],
        [(k, -r), (r, -k), (r, zero)],
    ];
    let mut points = vec![corner(x + r, y)];
    for curve in curves {
        for (index, (right, down)) in curve.into_iter().enumerate() {
            points.push(LinePoint { p: point(x + right, y + down), bezier: index < 2 });
        }
    }
    points
}

fn shape_of(ops: &mut Vec<Op>, points: Vec<LinePoint>, mode: PaintMode) {
    let polygon =
        Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
    ops.push(Op::DrawPolygon { polygon });
}

/// Draws a sign; each is told from the others by its form, not by its tone.
pub(super) fn draw(ops: &mut Vec<Op>, mark: Mark, at: (Length, Length), size: Length) {
    let radius = size / 2;
    let fill = |ops: &mut Vec<Op>, tone| ops.push(Op::SetFillColor { col: colour(tone) });
    ops.push(Op::SaveGraphicsState);
    stroke(ops, size.thousandths(90), Tone::Ink);
    let lines = |ops: &mut Vec<Op>, points: &[(i32, i32)]| {
        let place = |n: i32| if n < 0 { -size.thousandths(-n) } else { size.thousandths(n) };
        let points = points.iter().map(|(x, y)| corner(at.0 + place(*x), at.1 + place(*y)));
        ops.push(Op::DrawLine { line: Line { points: points.collect(), is_closed: false } });
    };
    let square = [(-450, -450), (450, -450), (450, 450), (-450, 450), (-450, -480)];
    match mark {
        Mark::Done => {
            fill(ops, Tone::Ink);
            shape_of(ops, circle(at, radius), PaintMode::Fill);
            stroke(ops, size.thousandths(120), Tone::Paper);
            ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
            lines(ops, &[(-220, 20), (-60, 180), (230, -170)]);
        }
        Mark::Here => {
            fill(ops, Tone::Paper);
            stroke(ops, size.thousandths(140), Tone::Ink);
            shape_of(ops, circle(at, radius), PaintMode::FillStroke);
            fill(ops, Tone::Ink);
            shape_of(ops, circle(at, radius / 2), PaintMode::Fill);
        }
        Mark::Open | Mark::Skipped | Mark::Unsure => {
            fill(ops, Tone::Paper);
            shape_of(ops, circle(at, radius), PaintMode::FillStroke);
            match mark {
                Mark::Skipped => lines(ops, &[(-220, 0), (220, 0)]),
                Mark::Unsure => {
                    lines(ops, &[(-140, -130), (-60, -230), (60, -230), (140, -130), (0, 30)]);
                    lines(ops, &[(0, 30), (0, 90)]);
                    lines(ops, &[(0, 190), (0, 260)]);
                }
                _ => {}
            }
        }
        Mark::Dot => {
            fill(ops, Tone::Ink);
            shape_of(ops, circle(at, radius), PaintMode::Fill);
        }
        Mark::Box => lines(ops, &square),
        Mark::Ticked => {
            lines(ops, &square);
            stroke(ops, size.thousandths(140), Tone::Ink);
            lines(ops, &[(-260, 0), (-60, 220), (300, -260)]);
        }
        Mark::Crossed => {
            lines(ops, &square);
            lines(ops, &[(-250, -250), (250, 250)]);
            lines(ops, &[(-250, 250), (250, -250)]);
        }
    }
    ops.push(Op::RestoreGraphicsState);
}
