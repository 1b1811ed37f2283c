//! A drawing in the language of Graphviz.

use super::{Drawing, Kind};

pub(super) fn write(drawing: &Drawing) -> String {
    let mut lines = vec![
        format!("digraph \"{}\" {{", quoted(&drawing.title)),
        "  rankdir = LR;".to_owned(),
        "  node [shape = box, fontname = \"sans-serif\"];".to_owned(),
    ];
    for (number, chart) in drawing.charts.iter().enumerate() {
        lines.push(format!("  subgraph cluster_{number} {{"));
        lines.push(format!("    label = \"{}\";", quoted(&chart.heading)));
        for card in &chart.cards {
            let style = match card.kind {
                Kind::Question => "solid",
                Kind::End => "rounded",
                Kind::Rung => "bold",
                Kind::Optional => "dashed",
            };
            let notes = card.rows.iter().filter(|row| row.to.is_none()).map(|row| &row.text);
            let words: Vec<String> =
                [&card.title, &card.id].into_iter().chain(notes).map(|text| quoted(text)).collect();
            let (id, label) = (quoted(&card.id), words.join("\\n"));
            lines.push(format!("    \"{id}\" [label = \"{label}\", style = {style}];"));
        }
        for card in &chart.cards {
            for row in &card.rows {
                let Some(to) = &row.to else { continue };
                let style = if row.is_skip { "dashed" } else { "solid" };
                let (from, to, text) = (quoted(&card.id), quoted(to), quoted(&row.text));
                lines.push(format!(
                    "    \"{from}\" -> \"{to}\" [label = \"{text}\", style = {style}];"
                ));
            }
        }
        lines.push("  }".to_owned());
    }
    lines.push("}".to_owned());
    lines.join("\n")
}

/// A text inside double quotes.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ")
}
