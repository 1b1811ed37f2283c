//! A paragraph to lines: breaks where Unicode allows, hyphens where the language does, and cuts
//! words that no line can hold.

use std::{collections::VecDeque, rc::Rc};

use hypher::Lang;
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::{
    i18n::Language,
    print::{
        page::{Area, Face, Glyph, Item, Length, Run, Target, Tone},
        shape::Shaper,
    },
};

/// How a stretch of text looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) face: Face,
    pub(super) size: Length,
    pub(super) tone: Tone,
    pub(super) url: Option<Rc<str>>,
}

/// Clean text in one style.
#[derive(Debug, Clone)]
pub(super) struct Styled {
    pub(super) text: String,
    pub(super) style: Style,
}

#[derive(Debug, Clone)]
struct Piece {
    style: Style,
    glyphs: Vec<Glyph>,
}

impl Piece {
    fn width(&self) -> Length {
        self.glyphs.iter().map(|glyph| self.style.size.thousandths(glyph.advance)).sum()
    }
}

/// One line of a paragraph, not yet placed.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pieces: Vec<Piece>,
}

impl Line {
    /// How wide it is, without spaces at its end.
    pub(super) fn width(&self) -> Length {
        self.pieces.iter().map(Piece::width).sum()
    }

    /// Its glyphs and links, from `x` on the baseline `y`.
    pub(super) fn items(self, mut x: Length, y: Length) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for piece in self.pieces {
            let width = piece.width();
            let Style { face, size, tone, url } = piece.style;
            if let Some(url) = url {
                let area = Area { x, y: y - size, width, height: size + size.thousandths(300) };
                items.push(Item::Link(area, Target::Url(url.to_string())));
            }
            items.push(Item::Text(Run { x, y, face, size, tone, glyphs: piece.glyphs }));
            x += width;
        }
        items
    }
}

/// What stands between two places where a line may end.
#[derive(Debug)]
struct Word {
    pieces: Vec<Piece>,
    /// Its letters, if it may still be hyphenated.
    text: String,
    ends_line: bool,
}

impl Word {
    /// How wide it is without the spaces after it.
    fn width(&self) -> Length {
        let mut width = Length::ZERO;
        let mut spaces = Length::ZERO;
        for piece in &self.pieces {
            for glyph in &piece.glyphs {
                let advance = piece.style.size.thousandths(glyph.advance);
                if is_space(glyph) {
                    spaces += advance;
                } else {
                    width += spaces + advance;
                    spaces = Length::ZERO;
                }
            }
        }
        width
    }
}

fn is_space(glyph: &Glyph) -> bool {
    !glyph.text.is_empty() && glyph.text.chars().all(char::is_whitespace)
}

/// Breaks text into lines of at most `measure`.
pub(super) fn break_lines(
    shaper: &mut Shaper,
    texts: &[Styled],
    measure: Length,
    language: Language,
) -> Vec<Line> {
    let whole: String = texts.iter().map(|styled| styled.text.as_str()).collect();
    if whole.trim().is_empty() {
        return Vec::new();
    }
    let measure = measure.max(Length::pt(1));
    let mut breaker = Breaker { shaper, measure, language, lines: Vec::new(), line: Vec::new() };
    for word in words(breaker.shaper, texts, &whole) {
        breaker.push(word);
    }
    breaker.end_line();
    let mut lines = breaker.lines;
    while lines.last().is_some_and(|line| line.pieces.is_empty()) {
        lines.pop();
    }
    let base = BidiInfo::new(whole.as_str(), None).paragraphs.first().map(|whole| whole.level);
    for line in &mut lines {
        reorder(line, base);
    }
    lines
}

/// What shows that a word is a mail or web address.
const ADDRESS: [&str; 3] = ["@", "://", "www."];

/// Whether a place where Unicode allows a break lies within an address: such a word is only parted
/// if no line can hold it.
fn is_inside_address(whole: &str, at: usize) -> bool {
    let (before, after) = whole.split_at(at);
    if before.ends_with(char::is_whitespace) {
        return false;
    }
    let head = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let tail = after.split(char::is_whitespace).next().unwrap_or_default();
    let word = format!("{head}{tail}");
    ADDRESS.iter().any(|sign| word.contains(sign))
}

fn words(shaper: &mut Shaper, texts: &[Styled], whole: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = 0;
    let has_address = ADDRESS.iter().any(|sign| whole.contains(sign));
    for (end, kind) in linebreaks(whole) {
        if has_address && kind == BreakOpportunity::Allowed && is_inside_address(whole, end) {
            continue;
        }
        let text = whole[start..end].trim_end_matches('\n');
        let range = start..start + text.len();
        let ends_line = kind == BreakOpportunity::Mandatory && end < whole.len();
        let mut pieces = Vec::new();
        let mut from = 0;
        for styled in texts {
            let to = from + styled.text.len();
            let (low, high) = (range.start.max(from), range.end.min(to));
            if low < high {
                let glyphs = shaper.shape(styled.style.face, &whole[low..high]).to_vec();
                pieces.push(Piece { style: styled.style.clone(), glyphs });
            }
            from = to;
        }
        words.push(Word { pieces, text: text.to_owned(), ends_line });
        start = end;
    }
    words
}

struct Breaker<'a> {
    shaper: &'a mut Shaper,
    measure: Length,
    language: Language,
    lines: Vec<Line>,
    line: Vec<Piece>,
}

impl Breaker<'_> {
    fn push(&mut self, word: Word) {
        let ends_line = word.ends_line;
        let mut rest = VecDeque::from([word]);
        while let Some(word) = rest.pop_front() {
            let room = self.measure - self.line.iter().map(Piece::width).sum();
            if word.width() <= room {
                self.line.extend(word.pieces);
                continue;
            }
            let ragged = room * 100 > self.measure * 18;
            let halves = if ragged { self.hyphenate(&word, room) } else { None };
            if let Some((head, tail)) = halves {
                self.line.extend(head.pieces);
                rest.push_front(tail);
            } else if self.line.is_empty() {
                let mut cuts = cut(word, self.measure);
                let last = cuts.pop().unwrap_or_default();
                for cut in cuts {
                    self.line = cut;
                    self.end_line();
                }
                self.line = last;
                continue;
            } else {
                rest.push_front(word);
            }
            self.end_line();
        }
        if ends_line {
            self.end_line();
        }
    }

    /// Splits a word so that its head and a hyphen fit the room.
    fn hyphenate(&mut self, word: &Word, room: Length) -> Option<(Word, Word)> {
        let [piece] = word.pieces.as_slice() else { return None };
        let face = piece.style.face;
        let hyphen = self.shaper.soft_hyphen(face)?;
        let mut best = None;
        for at in hyphens(&word.text, self.language) {
            let mut glyphs = self.shaper.shape(face, &word.text[..at]).to_vec();
            glyphs.push(hyphen.clone());
            let head = Piece { style: piece.style.clone(), glyphs };
            if head.width() > room {
                break;
            }
            best = Some((head, at));
        }
        let (head, at) = best?;
        let tail = word.text[at..].to_owned();
        let glyphs = self.shaper.shape(face, &tail).to_vec();
        let pieces = vec![Piece { style: piece.style.clone(), glyphs }];
        let head = Word { pieces: vec![head], text: String::new(), ends_line: false };
        Some((head, Word { pieces, text: tail, ends_line: false }))
    }

    fn end_line(&mut self) {
        let mut pieces = std::mem::take(&mut self.line);
        while let Some(piece) = pieces.last_mut() {
            while piece.glyphs.last().is_some_and(is_space) {
                piece.glyphs.pop();
            }
            if !piece.glyphs.is_empty() {
                break;
            }
            pieces.pop();
        }
        self.lines.push(Line { pieces: joined(pieces) });
    }
}

fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut whole: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match whole.last_mut() {
            Some(last) if last.style == piece.style => last.glyphs.extend(piece.glyphs),
            _ => whole.push(piece),
        }
    }
    whole
}

/// Cuts a word that no line can hold into pieces that lines can: after a sign that divides an
/// address, else anywhere.
fn cut(word: Word, measure: Length) -> Vec<Vec<Piece>> {
    let mut cuts = Vec::new();
    let mut open: Vec<Piece> = Vec::new();
    let mut width = Length::ZERO;
    for piece in word.pieces {
        for glyph in piece.glyphs {
            let advance = piece.style.size.thousandths(glyph.advance);
            // A cluster stays whole: its later glyphs say nothing.
            if width + advance > measure && !open.is_empty() && !glyph.text.is_empty() {
                let rest = split_at_divider(&mut open, width / 2);
                width = rest.iter().map(Piece::width).sum();
                cuts.push(std::mem::replace(&mut open, rest));
            }
            width += advance;
            match open.last_mut() {
                Some(last) if last.style == piece.style => last.glyphs.push(glyph),
                _ => open.push(Piece { style: piece.style.clone(), glyphs: vec![glyph] }),
            }
        }
    }
    cuts.push(open);
    cuts
}

/// Takes off what stands after the last sign that divides an address, if that sign is in the last
/// piece and not before `least`.
fn split_at_divider(pieces: &mut [Piece], least: Length) -> Vec<Piece> {
    let before: Length = pieces.iter().rev().skip(1).map(Piece::width).sum();
    let Some(end) = pieces.last_mut() else { return Vec::new() };
    let divides = |glyph: &Glyph| {
        // Not after a hyphen: who copies the address would lose it.
        glyph.text.ends_with(['/', '@', '.', '_', '=', '&', '?', ':', ',', ';'])
    };
    let Some(at) = end.glyphs.iter().rposition(divides) else { return Vec::new() };
    let head = &end.glyphs[..=at];
    let head: Length = head.iter().map(|glyph| end.style.size.thousandths(glyph.advance)).sum();
    if before + head < least || at + 1 == end.glyphs.len() {
        return Vec::new();
    }
    vec![Piece { style: end.style.clone(), glyphs: end.glyphs.split_off(at + 1) }]
}

/// The places in a word where it may be hyphenated, in order.
///
/// At least 2 letters stay left and 3 right; a letter with a trema never begins a line, because
/// Dutch then drops the trema. Abbreviations and short names stay whole.
fn hyphens(text: &str, language: Language) -> Vec<usize> {
    let Some(start) = text.find(char::is_alphabetic) else { return Vec::new() };
    let word = &text[start..];
    let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
    let letters = word.chars().count();
    let name = word.starts_with(char::is_uppercase) && letters < 10;
    let short = letters < 7 || word.len() > hypher::MAX_INLINE_SIZE;
    if short || name || word.chars().skip(1).any(char::is_uppercase) {
        return Vec::new();
    }
    let lang = if language == Language::Nl { Lang::Dutch } else { Lang::English };
    let mut at = start;
    let mut places = Vec::new();
    for syllable in hypher::hyphenate_bounded(word, lang, 2, 3) {
        if at > start && !syllable.starts_with(['ë', 'ï', 'ö', 'ü', 'ä']) {
            places.push(at);
        }
        at += syllable.len();
    }
    places
}

/// Puts the glyphs of a line with right-to-left letters in the order they stand on paper.
fn reorder(line: &mut Line, base: Option<Level>) {
    let text: String = line
        .pieces
        .iter()
        .flat_map(|piece| &piece.glyphs)
        .map(|glyph| glyph.text.as_str())
        .collect();
    if text.chars().all(|letter| letter < '\u{590}') {
        return;
    }
    let levels = BidiInfo::new(&text, base).levels;
    let mut glyphs = Vec::new();
    let mut glyph_levels = Vec::new();
    let mut at = 0;
    for piece in std::mem::take(&mut line.pieces) {
        for glyph in piece.glyphs {
            let here = at.min(levels.len().saturating_sub(1));
            glyph_levels.push(levels.get(here).copied().unwrap_or_else(Level::ltr));
            at += glyph.text.len();
            glyphs.push(Some(Piece { style: piece.style.clone(), glyphs: vec![glyph] }));
        }
    }
    let order = BidiInfo::reorder_visual(&glyph_levels);
    line.pieces = joined(order.into_iter().filter_map(|index| glyphs[index].take()).collect());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(word: &str) -> String {
        let mut marked = String::new();
        let places = hyphens(word, Language::Nl);
        for (at, letter) in word.char_indices() {
            if places.contains(&at) {
                marked.push('-');
            }
            marked.push(letter);
        }
        marked
    }

    #[test]
    fn dutch_is_hyphenated_by_syllable_and_never_before_a_trema() {
        assert_eq!(places("samenwerkingsverband"), "sa-men-wer-kings-ver-band");
        assert_eq!(places("toelaatbaarheidsverklaring,"), "toe-laat-baar-heids-ver-kla-ring,");
        assert!(!places("geïnformeerd").contains("-ï"));
        assert!(!places("coördinator").contains("-ö"));
    }

    fn broken(text: &str, millimetres: i32) -> Vec<String> {
        let style = Style { face: Face::Regular, size: Length::pt(10), tone: Tone::Ink, url: None };
        let styled = [Styled { text: text.to_owned(), style }];
        let mut shaper = Shaper::default();
        break_lines(&mut shaper, &styled, Length::mm(millimetres), Language::Nl)
            .into_iter()
            .map(|line| {
                line.pieces
                    .iter()
                    .flat_map(|piece| &piece.glyphs)
                    .map(|g| g.text.as_str())
                    .collect()
            })
            .collect()
    }

    #[test]
    fn an_address_is_parted_only_if_no_line_can_hold_it_and_never_after_a_hyphen() {
        let address = "ouder-en-jeugd@steunpunt-eikerdam.nl";
        assert_eq!(broken(&format!("Mail naar {address}"), 75), ["Mail naar", address]);
        let parted = broken(address, 40);
        assert!(parted.len() > 1 && !parted.iter().any(|line| line.ends_with('-')), "{parted:?}");
        assert_eq!(parted.concat(), address);
    }

    #[test]
    fn names_and_abbreviations_stay_whole() {
        for word in ["Rotterdam", "TLV-besluit", "school", "BRON-nummer"] {
            assert_eq!(places(word), word);
        }
    }
}
