//! Pages to PDF: the only file that names printpdf, lopdf and subsetter.
//!
//! Fonts are cut to the glyphs in use. A character code stands for a glyph *and* its text, so that
//! copying and searching give back every letter, also where two texts share a form or where our
//! faces have no form at all. The same pages give the same bytes.

use std::{collections::BTreeMap, fmt::Write as _};

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{
    Actions, BorderArray, Codepoint, Color, ColorArray, Destination, FontId, FontMetrics,
    Greyscale, Line, LineCapStyle, LinePoint, LinkAnnotation, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Point,
    Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix, WindingOrder,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{
    layout::Meta,
    page::{Area, Document, Face, Glyph, Item, Length, Mark, PAGE_HEIGHT, Page, Place},
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
    describe(&mut file, document, meta)?;
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
            Item::Mark { mark, at, size } => draw(&mut ops, *mark, *at, *size),
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
fn draw(ops: &mut Vec<Op>, mark: Mark, at: (Length, Length), size: Length) {
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

/// Everything about the file as a whole: language, titles, dates, bookmarks, page labels, its id.
fn describe(file: &mut lopdf::Document, document: &Document, meta: &Meta) -> Result<(), Error> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let outlines = outlines(file, document, &pages);
    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(meta).into_bytes(),
    );
    let metadata = file.add_object(xmp.with_compression(false));
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(meta.language.code()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    let labels = vec![0.into(), dictionary! { "S" => "D" }.into()];
    catalog.set("PageLabels", dictionary! { "Nums" => Object::Array(labels) });
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    let date = Object::string_literal(format!("D:{}", meta.date.strftime("%Y%m%d")));
    let info = dictionary! {
        "Title" => utf16(&meta.title),
        "Subject" => utf16(&meta.subject),
        "Creator" => utf16(PROGRAM),
        "Producer" => utf16(PROGRAM),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let id = Object::String(identity(document, meta), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    file.prune_objects();
    file.renumber_objects();
    Ok(())
}

const PROGRAM: &str = concat!("Jouw weg ", env!("CARGO_PKG_VERSION"));

/// The same pages have the same id; others another.
fn identity(document: &Document, meta: &Meta) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(document.to_string());
    hash.update(format!("{meta:?}{PROGRAM}"));
    hash.finalize()[..16].to_vec()
}

fn utf16(text: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// Bookmarks as a tree; returns its root.
fn outlines(
    file: &mut lopdf::Document,
    document: &Document,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let bookmarks = &document.bookmarks;
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let depth = |index: usize| bookmarks[index].level.max(1);
    let parent = |index: usize| (0..index).rev().find(|&above| depth(above) < depth(index));
    let children = |of: Option<usize>| -> Vec<usize> {
        (0..bookmarks.len()).filter(|&index| parent(index) == of).collect()
    };
    let node = |dictionary: &mut Dictionary, of: Option<usize>| {
        let children = children(of);
        if let (Some(first), Some(last)) = (children.first(), children.last()) {
            dictionary.set("First", ids[*first]);
            dictionary.set("Last", ids[*last]);
            let count = i64::try_from(children.len()).unwrap_or(0);
            // A branch is closed at first: its count is negative.
            dictionary.set("Count", if of.is_none() { count } else { -count });
        }
    };
    for (index, bookmark) in bookmarks.iter().enumerate() {
        let siblings = children(parent(index));
        let place = siblings.iter().position(|&sibling| sibling == index).unwrap_or(0);
        let page = pages.get(bookmark.place.page).copied().unwrap_or(root);
        let top = Object::Real(pt(PAGE_HEIGHT - bookmark.place.y));
        let to = vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null];
        let mut dictionary = dictionary! {
            "Title" => utf16(&bookmark.title),
            "Parent" => parent(index).map_or(root, |parent| ids[parent]),
            "Dest" => to,
        };
        if let Some(previous) = place.checked_sub(1).and_then(|place| siblings.get(place)) {
            dictionary.set("Prev", ids[*previous]);
        }
        if let Some(next) = siblings.get(place + 1) {
            dictionary.set("Next", ids[*next]);
        }
        node(&mut dictionary, Some(index));
        file.set_object(ids[index], dictionary);
    }
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    node(&mut dictionary, None);
    file.set_object(root, dictionary);
    Some(root)
}

fn xmp(meta: &Meta) -> String {
    let escape = |text: &str| {
        let mut safe = String::with_capacity(text.len());
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            match letter {
                '&' => safe.push_str("&amp;"),
                '<' => safe.push_str("&lt;"),
                '>' => safe.push_str("&gt;"),
                letter => safe.push(letter),
            }
        }
        safe
    };
    let (title, subject) = (escape(&meta.title), escape(&meta.subject));
    let (language, date) = (meta.language.code(), meta.date);
    let mut xmp = String::new();
    let _ = write!(
        xmp,
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PROGRAM}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    );
    xmp
}
