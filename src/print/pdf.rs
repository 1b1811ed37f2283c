//! Pages to PDF: the only file that names printpdf, lopdf and subsetter.
//!
//! Fonts are cut to the glyphs in use. A character code stands for a glyph *and* its text, so that
//! copying and searching give back every letter, also where two texts share a form or where our
//! faces have no form at all. The same pages give the same bytes.

mod about;
mod marks;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream};
use printpdf::{
    Actions, BorderArray, Codepoint, Color, ColorArray, Destination, FontId, FontMetrics,
    Greyscale, Line, LinePoint, LinkAnnotation, Mm, Op, PaintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem,
    TextMatrix,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{
    layout::Meta,
    page::{Area, Document, Face, Glyph, Item, Length, PAGE_HEIGHT, Page, Place},
    page::{Run, Target, Tone},
    shape,
};

/// Why no PDF came out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A face could not be cut to its glyphs.
    #[error("the face {face:?} could not be subset: {why}")]
    Subset {
        /// Which.
        face: Face,
        /// What the subsetter says.
        why: String,
    },
    /// The file could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Assemble(#[from] lopdf::Error),
}

/// Writes pages as a PDF.
///
/// # Errors
/// Never for our own faces; they are tested.
pub(super) fn write(document: &Document, meta: &Meta) -> Result<Vec<u8>, Error> {
    let codes = Codes::of(document);
    let mut pdf = PdfDocument::new(&meta.title);
    let mut forms = Vec::new();
    for (face, font) in &codes.0 {
        let (parsed, to_glyph) = font.embedded(*face)?;
        forms.push(to_glyph);
        pdf.resources.fonts.map.insert(font_id(*face), PdfFont::new(parsed));
    }
    pdf.pages = document.pages.iter().map(|page| printed(page, &codes)).collect();
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = printpdf::serialize::to_lopdf_doc(&pdf, &options, &mut warnings);
    give_forms(&mut file, forms)?;
    about::describe(&mut file, document, meta)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes).map_err(lopdf::Error::from)?;
    Ok(bytes)
}

fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face as u8))
}

const fn post_script_name(face: Face) -> &'static str {
    match face {
        Face::Regular => "AtkinsonHyperlegibleNext-Regular",
        Face::Italic => "AtkinsonHyperlegibleNext-Italic",
        Face::SemiBold => "AtkinsonHyperlegibleNext-SemiBold",
        Face::Bold => "AtkinsonHyperlegibleNext-Bold",
    }
}

/// The codes of one face: each stands for a glyph and the text it was used for.
#[derive(Debug, Default)]
struct Font(BTreeMap<String, BTreeMap<u16, u16>>, u16);

impl Font {
    fn add(&mut self, glyph: &Glyph) {
        if self.code(glyph).is_none() {
            // Code 0 is never given out: readers take it for "nothing".
            self.1 = self.1.saturating_add(1);
            self.0.entry(glyph.text.clone()).or_default().insert(glyph.id, self.1);
        }
    }

    fn code(&self, glyph: &Glyph) -> Option<u16> {
        self.0.get(&glyph.text)?.get(&glyph.id).copied()
    }

    /// The face cut to its glyphs, and the glyph of the cut face for each code.
    fn embedded(&self, face: Face) -> Result<(ParsedFont, Vec<u8>), Error> {
        let mut remapper = GlyphRemapper::new();
        let mut widths = BTreeMap::new();
        let mut to_glyph = vec![0; 2 * (usize::from(self.1) + 1)];
        for (id, code) in self.0.values().flatten() {
            let [high, low] = remapper.remap(*id).to_be_bytes();
            let at = 2 * usize::from(*code);
            to_glyph[at] = high;
            to_glyph[at + 1] = low;
            let width = u16::try_from(shape::own_width(face, *id)).unwrap_or(0);
            widths.insert(*code, width);
        }
        let cut = subsetter::subset(shape::file(face), 0, &remapper)
            .map_err(|error| Error::Subset { face, why: error.to_string() })?;
        let name = format!("{}+{}", tag(&cut), post_script_name(face));
        let metrics = FontMetrics { ascent: 984, descent: -316 };
        let mut font = ParsedFont::with_glyph_data(
            cut,
            0,
            Some(name),
            BTreeMap::new(),
            widths,
            1_000,
            metrics,
        );
        font.pdf_font_metrics = metrics_of(face);
        Ok((font, to_glyph))
    }
}

/// From the `head`, `hhea` and `OS/2` tables of the faces.
const fn metrics_of(face: Face) -> PdfFontMetricsStub {
    let (x_min, x_max, y_max, run, weight) = match face {
        Face::Regular => (-61, 1_289, 903, 0, 400),
        Face::Italic => (-148, 1_310, 903, 213, 400),
        Face::SemiBold => (-66, 1_344, 914, 0, 600),
        Face::Bold => (-68, 1_369, 919, 0, 700),
    };
    PdfFontMetricsStub {
        units_per_em: 1_000,
        x_min,
        y_min: -253,
        x_max,
        y_max,
        caret_slope_rise: 1_000,
        caret_slope_run: run,
        us_weight_class: weight,
    }
}

/// Six letters that name a subset, from its own bytes.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The faces in use.
struct Codes(BTreeMap<Face, Font>);

impl Codes {
    fn of(document: &Document) -> Self {
        let mut fonts: BTreeMap<Face, Font> = BTreeMap::new();
        for item in document.pages.iter().flat_map(|page| &page.items) {
            if let Item::Text(run) = item {
                let font = fonts.entry(run.face).or_default();
                run.glyphs.iter().for_each(|glyph| font.add(glyph));
            }
        }
        Self(fonts)
    }

    fn code(&self, face: Face, glyph: &Glyph) -> u16 {
        self.0.get(&face).and_then(|font| font.code(glyph)).unwrap_or(0)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a place on paper fits an f32 many times over")]
fn pt(length: Length) -> f32 {
    length.as_pt() as f32
}

/// A point with y from the bottom edge, as PDF counts.
fn point(x: Length, y: Length) -> Point {
    Point { x: Pt(pt(x)), y: Pt(pt(PAGE_HEIGHT - y)) }
}

fn rectangle(area: Area) -> Rect {
    let corner = point(area.x, area.y + area.height);
    let mut rect = Rect::from_xywh(corner.x, corner.y, Pt(pt(area.width)), Pt(pt(area.height)));
    rect.mode = Some(PaintMode::Fill);
    rect
}

fn colour(tone: Tone) -> Color {
    let percent = match tone {
        Tone::Ink => 0.0,
        Tone::Soft => 0.36,
        Tone::Faint => 0.72,
        Tone::Tint => 0.94,
        Tone::Paper => 1.0,
    };
    Color::Greyscale(Greyscale { percent, icc_profile: None })
}

fn printed(page: &Page, codes: &Codes) -> PdfPage {
    let mut ops = Vec::new();
    for item in &page.items {
        match item {
            Item::Text(run) => text(&mut ops, run, codes),
            Item::Line { from, to, weight, tone } => {
                stroke(&mut ops, *weight, *tone);
                let points = [from, to].map(|(x, y)| corner(*x, *y)).to_vec();
                ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Item::Fill(area, tone) => {
                ops.push(Op::SetFillColor { col: colour(*tone) });
                ops.push(Op::DrawRectangle { rectangle: rectangle(*area) });
            }
            Item::Mark { mark, at, size } => marks::draw(&mut ops, *mark, *at, *size),
            Item::Link(area, target) => ops.push(Op::LinkAnnotation { link: link(*area, target) }),
        }
    }
    PdfPage::new(Mm(210.0), Mm(297.0), ops)
}

fn text(ops: &mut Vec<Op>, run: &Run, codes: &Codes) {
    let font = PdfFontHandle::External(font_id(run.face));
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFillColor { col: colour(run.tone) });
    ops.push(Op::SetFont { font, size: Pt(pt(run.size)) });
    let mut x = run.x;
    let mut begun = None;
    let mut items = Vec::new();
    for glyph in &run.glyphs {
        let lift = glyph.y_offset;
        if begun != Some(lift) {
            show(ops, &mut items);
            let y = run.y - run.size.thousandths(lift);
            let at = point(x, y);
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.x, at.y) });
            begun = Some(lift);
        }
        if glyph.x_offset != 0 {
            items.push(TextItem::Offset(thousandths(-glyph.x_offset)));
        }
        // What the face's own width and the shaped advance differ by: kerning.
        let kern = shape::own_width(run.face, glyph.id) - glyph.advance + glyph.x_offset;
        let code = codes.code(run.face, glyph);
        items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(
            code,
            thousandths(kern),
            glyph.text.clone(),
        )]));
        x += run.size.thousandths(glyph.advance);
    }
    show(ops, &mut items);
    ops.push(Op::EndTextSection);
}

#[expect(clippy::cast_precision_loss, reason = "an advance is far below 2^24")]
fn thousandths(n: i32) -> f32 {
    n as f32
}

fn show(ops: &mut Vec<Op>, items: &mut Vec<TextItem>) {
    if !items.is_empty() {
        ops.push(Op::ShowText { items: std::mem::take(items) });
    }
}

fn stroke(ops: &mut Vec<Op>, weight: Length, tone: Tone) {
    ops.push(Op::SetOutlineColor { col: colour(tone) });
    ops.push(Op::SetOutlineThickness { pt: Pt(pt(weight)) });
}

fn link(area: Area, target: &Target) -> LinkAnnotation {
    let actions = match target {
        Target::Url(url) => Actions::Uri(url.clone()),
        Target::Place(Place { page, y }) => Actions::Goto(Destination::Xyz {
            page: page + 1,
            left: None,
            top: Some(pt(PAGE_HEIGHT - *y)),
            zoom: None,
        }),
    };
    let border = BorderArray::Solid([0.0, 0.0, 0.0]);
    LinkAnnotation::new(rectangle(area), actions, Some(border), Some(ColorArray::Transparent), None)
}

fn corner(x: Length, y: Length) -> LinePoint {
    LinePoint { p: point(x, y), bezier: false }
}

/// Tells each font which glyph of the cut face a code shows.
fn give_forms(file: &mut lopdf::Document, forms: Vec<Vec<u8>>) -> Result<(), Error> {
    let fonts: Vec<ObjectId> = file
        .objects
        .iter()
        .filter(|(_, object)| {
            let font = object.as_dict().ok();
            font.is_some_and(|font| font.get(b"DescendantFonts").is_ok())
        })
        .map(|(id, _)| *id)
        .collect();
    // Both are in the order of the faces.
    for (id, form) in fonts.into_iter().zip(forms) {
        let form = file.add_object(Stream::new(Dictionary::new(), form));
        let font = file.get_object_mut(id)?.as_dict_mut()?;
        let [Object::Dictionary(descendant)] =
            font.get_mut(b"DescendantFonts")?.as_array_mut()?.as_mut_slice()
        else {
            continue;
        };
        descendant.set("CIDToGIDMap", form);
        let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
        let descriptor = file.get_object_mut(descriptor)?.as_dict_mut()?;
        descriptor.set("CapHeight", i64::from(shape::CAP_HEIGHT));
    }
    Ok(())
}
