//! A drawing as SVG, with real text.

use super::{
    Drawing, Kind,
    layout::{CARD_WIDTH, LINE, Layout, Link, PADDING, Placed, lay_out, lines},
};

const MARGIN: f32 = 30.0;
const HEADING: f32 = 50.0;

pub(super) fn write(drawing: &Drawing) -> String {
    let layouts: Vec<(&str, Layout<'_>)> =
        drawing.charts.iter().map(|chart| (chart.heading.as_str(), lay_out(chart))).collect();
    let width = layouts.iter().map(|(_, layout)| layout.width).fold(600.0, f32::max) + 2.0 * MARGIN;
    let charts = layouts.iter().map(|(_, layout)| layout.height + HEADING + MARGIN);
    let height = charts.sum::<f32>() + HEADING + MARGIN;
    let mut out = vec![
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{}\" \
             font-family=\"'Atkinson Hyperlegible Next', sans-serif\" font-size=\"13\">",
            drawing.language
        ),
        format!("<title>{}</title>", escaped(&drawing.title)),
        STYLE.to_owned(),
        format!("<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"),
        text(MARGIN, MARGIN + 10.0, "title", &drawing.title),
    ];
    let mut top = HEADING + MARGIN;
    for (heading, layout) in &layouts {
        out.push(text(MARGIN, top, "heading", heading));
        top += HEADING - MARGIN;
        out.push(format!("<g transform=\"translate({MARGIN} {top})\">"));
        out.extend(layout.links.iter().map(line));
        out.extend(layout.cards.iter().flat_map(card));
        out.push("</g>".to_owned());
        top += layout.height + 2.0 * MARGIN;
    }
    out.push("</svg>".to_owned());
    out.join("\n")
}

const STYLE: &str = "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" \
    markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" \
    fill=\"#33475b\"/></marker></defs><style>.title{font-size:22px;font-weight:600}\
    .heading{font-size:17px;font-weight:600}.name{font-weight:600}.id{fill:#4a5a6a}\
    </style>";

/// A link as a curve through its points.
fn line(link: &Link) -> String {
    let start = link.points.first().map(|(x, y)| format!("M{x} {y}"));
    let curves = link.points.windows(2).filter_map(|pair| {
        let [(from_x, from_y), (x, y)] = pair else { return None };
        let middle = f32::midpoint(*from_x, *x);
        Some(format!("C{middle} {from_y} {middle} {y} {x} {y}"))
    });
    let path = start.into_iter().chain(curves).collect::<Vec<_>>().join(" ");
    let dash = if link.is_skip { " stroke-dasharray=\"5 4\"" } else { "" };
    format!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"#33475b\" stroke-width=\"1.2\" \
         marker-end=\"url(#tip)\"{dash}/>"
    )
}

fn card(placed: &Placed<'_>) -> Vec<String> {
    let Placed { card, x, y, height, title, rows } = placed;
    let (fill, stroke, round, dash) = match card.kind {
        Kind::Question => ("#eef4fa", "#1f5a8c", 3, ""),
        Kind::End => ("#eaf5ea", "#2f6b35", 14, ""),
        Kind::Rung => ("#fdf4e3", "#8a5a00", 3, ""),
        Kind::Optional => ("#fdf9f0", "#8a5a00", 3, " stroke-dasharray=\"6 4\""),
    };
    let mut out = vec![format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{CARD_WIDTH}\" height=\"{height}\" rx=\"{round}\" \
         fill=\"{fill}\" stroke=\"{stroke}\"{dash}/>"
    )];
    let left = x + PADDING;
    let baseline = y + PADDING + 0.75 * LINE;
    for (number, words) in title.iter().enumerate() {
        out.push(text(left, baseline + LINE * lines(number), "name", words));
    }
    out.push(text(left, baseline + LINE * lines(title.len()), "id", &card.id));
    for (words, top) in rows {
        for (number, words) in words.iter().enumerate() {
            let baseline = y + top + 0.75 * LINE + LINE * lines(number);
            out.push(text(left, baseline, "row", words));
        }
    }
    out
}

fn text(x: f32, y: f32, class: &str, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(words))
}

/// A text inside XML; signs that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars().filter(|sign| !sign.is_control()) {
        match sign {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(sign),
        }
    }
    out
}
