//! Where the cards of a chart stand: columns from left to right, each link to a later column, and
//! lanes for the links that pass a column by.

use std::collections::{BTreeMap, BTreeSet};

use super::{Card, Chart};

/// Sizes in user units of SVG (pixels at 100 %).
pub(super) const CARD_WIDTH: f32 = 300.0;
const COLUMN_GAP: f32 = 110.0;
const CARD_GAP: f32 = 26.0;
const LANE: f32 = 12.0;
pub(super) const LINE: f32 = 17.0;
pub(super) const PADDING: f32 = 10.0;
/// How many signs fit on a line of a card.
const SIGNS: usize = 40;

/// A card with its lines and its place.
#[derive(Debug)]
pub(super) struct Placed<'c> {
    pub(super) card: &'c Card,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) height: f32,
    pub(super) title: Vec<String>,
    /// The lines of each row, and where the row's first line stands, from the card's top.
    pub(super) rows: Vec<(Vec<String>, f32)>,
}

/// A link as the points it goes through.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) points: Vec<(f32, f32)>,
    pub(super) is_skip: bool,
}

/// A chart laid out; its top left is (0, 0).
#[derive(Debug)]
pub(super) struct Layout<'c> {
    pub(super) cards: Vec<Placed<'c>>,
    pub(super) links: Vec<Link>,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// What stands in a column: a card, or a lane for links to a card further on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Card(usize),
    Lane(usize),
}

/// A link of the chart: from a row of a card to a card.
struct Edge {
    from: usize,
    row: usize,
    to: usize,
    is_skip: bool,
}

pub(super) fn lay_out(chart: &Chart) -> Layout<'_> {
    let edges = edges(chart);
    let column = columns(chart.cards.len(), &edges);
    let mut cards: Vec<Placed<'_>> = chart.cards.iter().map(measure).collect();
    let items = ordered(&column, &edges);
    let heights: Vec<f32> = items.iter().map(|items| stacked(items, &cards)).collect();
    let height = heights.iter().copied().fold(0.0, f32::max);
    let mut lanes = BTreeMap::new();
    let mut x = 0.0;
    for (number, items) in items.iter().enumerate() {
        let mut y = (height - heights[number]) / 2.0;
        for item in items {
            match item {
                Item::Card(card) => {
                    (cards[*card].x, cards[*card].y) = (x, y);
                    y += cards[*card].height + CARD_GAP;
                }
                Item::Lane(to) => {
                    lanes.insert((number, *to), (x, y + LANE / 2.0));
                    y += LANE;
                }
            }
        }
        x += CARD_WIDTH + COLUMN_GAP;
    }
    let links = edges.iter().map(|edge| link(edge, &cards, &column, &lanes)).collect();
    Layout { cards, links, width: (x - COLUMN_GAP).max(0.0), height }
}

fn edges(chart: &Chart) -> Vec<Edge> {
    let place = |id: &str| chart.cards.iter().position(|card| card.id == id);
    let mut edges = Vec::new();
    for (from, card) in chart.cards.iter().enumerate() {
        for (row, line) in card.rows.iter().enumerate() {
            if let Some(to) = line.to.as_deref().and_then(place) {
                edges.push(Edge { from, row, to, is_skip: line.is_skip });
            }
        }
    }
    edges
}

/// The column of each card: one further than the furthest that leads to it.
fn columns(cards: usize, edges: &[Edge]) -> Vec<usize> {
    let mut column = vec![0; cards];
    // A circle, which the content check refuses, would go on for ever: stop after enough rounds.
    for _ in 0..cards {
        for edge in edges {
            column[edge.to] = column[edge.to].max(column[edge.from] + 1).min(cards);
        }
    }
    column
}

/// The items of each column from top to bottom: near those that lead to them.
fn ordered(column: &[usize], edges: &[Edge]) -> Vec<Vec<Item>> {
    let mut columns = vec![BTreeSet::new(); column.iter().max().map_or(0, |last| last + 1)];
    let mut before: BTreeMap<(usize, Item), Vec<Item>> = BTreeMap::new();
    for (card, number) in column.iter().enumerate() {
        columns[*number].insert(Item::Card(card));
    }
    for edge in edges {
        let mut last = Item::Card(edge.from);
        for (number, items) in
            columns.iter_mut().enumerate().take(column[edge.to]).skip(column[edge.from] + 1)
        {
            items.insert(Item::Lane(edge.to));
            before.entry((number, Item::Lane(edge.to))).or_default().push(last);
            last = Item::Lane(edge.to);
        }
        before.entry((column[edge.to], Item::Card(edge.to))).or_default().push(last);
    }
    let mut ordered: Vec<Vec<Item>> = Vec::new();
    for (number, items) in columns.into_iter().enumerate() {
        let mut items: Vec<Item> = items.into_iter().collect();
        if let Some(previous) = ordered.last() {
            let key = |item: &Item| {
                let leading = before.get(&(number, *item)).map(Vec::as_slice).unwrap_or_default();
                let places =
                    leading.iter().filter_map(|one| previous.iter().position(|p| p == one));
                let places: Vec<usize> = places.collect();
                // In thousandths, so that it can be compared.
                places.iter().sum::<usize>() * 1000 / places.len().max(1)
            };
            items.sort_by_key(key);
        }
        ordered.push(items);
    }
    ordered
}

fn stacked(items: &[Item], cards: &[Placed<'_>]) -> f32 {
    let height = |item: &Item| match item {
        Item::Card(card) => cards[*card].height + CARD_GAP,
        Item::Lane(_) => LANE,
    };
    items.iter().map(height).sum()
}

/// The points of a link: out of its row, through its lanes, into its card.
fn link(
    edge: &Edge,
    cards: &[Placed<'_>],
    column: &[usize],
    lanes: &BTreeMap<(usize, usize), (f32, f32)>,
) -> Link {
    let (from, to) = (&cards[edge.from], &cards[edge.to]);
    let row = from.rows.get(edge.row).map_or(PADDING, |(_, top)| *top);
    let mut points = vec![(from.x + CARD_WIDTH, from.y + row + LINE / 2.0)];
    for number in column[edge.from] + 1..column[edge.to] {
        if let Some((x, y)) = lanes.get(&(number, edge.to)) {
            points.extend([(*x, *y), (x + CARD_WIDTH, *y)]);
        }
    }
    points.push((to.x, to.y + PADDING + LINE / 2.0));
    Link { points, is_skip: edge.is_skip }
}

fn measure(card: &Card) -> Placed<'_> {
    // Bold words are wider.
    let title = wrapped(&card.title, SIGNS - 4);
    let mut y = PADDING + LINE * lines(title.len() + 1);
    let mut rows = Vec::new();
    for row in &card.rows {
        let text = wrapped(&row.text, SIGNS);
        let height = LINE * lines(text.len()) + 4.0;
        rows.push((text, y));
        y += height;
    }
    Placed { card, x: 0.0, y: 0.0, height: y + PADDING, title, rows }
}

/// A number of lines as a length.
#[expect(clippy::cast_precision_loss, reason = "a card has a few lines")]
pub(super) fn lines(count: usize) -> f32 {
    count as f32
}

/// A text in lines of at most `signs` signs; a longer word is broken.
fn wrapped(text: &str, signs: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        while let Some(line) = lines.last_mut() {
            let used = line.chars().count() + usize::from(!line.is_empty());
            if used + word.len() <= signs {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.extend(&word);
                break;
            }
            if line.is_empty() {
                line.extend(word.drain(..signs));
            }
            lines.push(String::new());
        }
    }
    lines
}
