//! Letters to glyphs, with our own embedded faces; and text made fit to be shaped.

use std::{collections::BTreeMap, rc::Rc, sync::LazyLock};

use harfrust::{Buffer, Direction, Font, GlyphId, Script, ShapeOptions, ShapePlan, ShaperFont};
use unicode_normalization::UnicodeNormalization;

use super::page::{Face, Glyph};

/// The file of a face.
pub(crate) const fn file(face: Face) -> &'static [u8] {
    match face {
        Face::Regular => {
            include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf")
        }
        Face::Italic => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
        Face::SemiBold => {
            include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf")
        }
        Face::Bold => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    }
}

/// How high the letters of every face reach above the baseline, in thousandths of an em.
pub(crate) const ASCENT: i32 = 984;
/// How deep they reach below it.
pub(crate) const DESCENT: i32 = 316;
/// The height of a capital.
pub(crate) const CAP_HEIGHT: i32 = 668;

struct Loaded {
    font: Font,
    latin: ShapePlan,
    /// The advance of each glyph in the face's own tables.
    widths: Vec<i32>,
}

static FACES: LazyLock<[Loaded; 4]> = LazyLock::new(|| {
    Face::ALL.map(|face| {
        #[expect(clippy::expect_used, reason = "the faces are in the program; a test shapes each")]
        let font = Font::new(file(face), 0).expect("an embedded face is a font");
        let latin = ShapePlan::new(&font, Direction::LeftToRight, Some(Script::LATIN), None, &[]);
        let own = ShaperFont::new(&font);
        let widths = (0..font.num_glyphs()).map(|id| own.glyph_h_advance(GlyphId::from(id)));
        let widths = widths.collect();
        Loaded { font, latin, widths }
    })
});

/// How wide a glyph is in the face's own tables, in thousandths of an em.
pub(crate) fn own_width(face: Face, glyph: u16) -> i32 {
    FACES[face as usize].widths.get(usize::from(glyph)).copied().unwrap_or(0)
}

/// Shapes words and remembers them.
#[derive(Debug, Default)]
pub(crate) struct Shaper {
    words: BTreeMap<Face, BTreeMap<String, Rc<[Glyph]>>>,
}

impl Shaper {
    /// The glyphs of a stretch of text that is on one line, in the order of its letters.
    pub(crate) fn shape(&mut self, face: Face, text: &str) -> Rc<[Glyph]> {
        let words = self.words.entry(face).or_default();
        if let Some(glyphs) = words.get(text) {
            return Rc::clone(glyphs);
        }
        let glyphs: Rc<[Glyph]> = shape(&FACES[face as usize], text).into();
        words.insert(text.to_owned(), Rc::clone(&glyphs));
        glyphs
    }

    /// The hyphen at the end of a line: readers that copy the text heal the word.
    pub(crate) fn soft_hyphen(&mut self, face: Face) -> Option<Glyph> {
        let hyphen = self.shape(face, "-").first().cloned()?;
        Some(Glyph { text: "\u{ad}".to_owned(), ..hyphen })
    }
}

fn shape(face: &Loaded, text: &str) -> Vec<Glyph> {
    let mut buffer = Buffer::new();
    for (at, letter) in text.char_indices() {
        buffer.push(u32::from(drawn_as(letter)), u32::try_from(at).unwrap_or(u32::MAX));
    }
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    let script = buffer.script().unwrap_or(Script::LATIN);
    buffer.set_script(Some(script));
    let plan = (script == Script::LATIN).then_some(&face.latin);
    let font = ShaperFont::new(&face.font);
    if harfrust::shape(&font, &mut buffer, ShapeOptions::new().plan(plan)).is_err() {
        return Vec::new();
    }
    glyphs_of(&buffer, text)
}

fn glyphs_of(buffer: &Buffer, text: &str) -> Vec<Glyph> {
    let infos = buffer.glyph_infos();
    let mut ends = infos.iter().map(|info| info.cluster as usize).skip(1).collect::<Vec<_>>();
    ends.push(text.len());
    let mut told = None;
    let mut glyphs = Vec::with_capacity(infos.len());
    for (index, (info, place)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let end = ends[index..].iter().copied().find(|&end| end > start).unwrap_or(text.len());
        let stands_for = if told == Some(start) { "" } else { &text[start..end] };
        told = Some(start);
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: place.x_advance,
            x_offset: place.x_offset,
            y_offset: place.y_offset,
            // A space that doesn't break is for us: who searches the paper types a plain one.
            text: stands_for.replace('\u{a0}', " "),
        });
    }
    glyphs
}

/// The letter whose form is drawn: our faces lack some spaces and hyphens that look like others.
const fn drawn_as(letter: char) -> char {
    match letter {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        letter => letter,
    }
}

/// Text as it can be set: composed letters, line feeds for every kind of line end, no control
/// signs, no signs that turn the direction of what follows, no soft hyphens (we place our own).
pub(crate) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.nfc().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.push('\n');
            }
            '\t' => clean.push(' '),
            '\u{ad}'
            | '\u{feff}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {}
            letter if letter.is_control() => {}
            letter => clean.push(letter),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_the_letters_of_dutch_and_its_quotes() {
        let mut shaper = Shaper::default();
        for face in Face::ALL {
            let text = "Zoë café ïéèüöĳ € “ ” ‘ ’ – … § ½ ş ğ ł";
            let glyphs = shaper.shape(face, text);
            assert!(glyphs.iter().all(|glyph| glyph.id != 0), "{face:?} lacks a letter");
            let said: String = glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
            assert_eq!(said, text);
        }
    }

    #[test]
    fn letters_that_are_not_in_the_face_keep_their_text() {
        let glyphs = Shaper::default().shape(Face::Regular, "a😀שב\u{301}");
        let said: String = glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        assert_eq!(said, "a😀שב\u{301}");
        assert_eq!(glyphs[1].id, 0);
        assert!(glyphs[1].advance > 0, "the sign for a missing letter is seen");
    }

    #[test]
    fn cleaning_keeps_words_and_drops_what_cannot_be_set() {
        assert_eq!(clean("e\u{308}n\r\ntwee\u{0}\u{202e}drie\t\u{ad}vier"), "ën\ntweedrie vier");
    }
}
