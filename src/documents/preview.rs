//! Pictures and pages of PDF as pixels, within limits.
//!
//! Called in a process apart ([`super::apart`]): what loops, exhausts its memory or its stack takes
//! only that process with it.

use std::io::Cursor;

use hayro::{
    PixmapSettings, RenderCache, RenderSettings,
    hayro_interpret::InterpreterSettings,
    hayro_syntax::{LoadPdfError, Pdf},
    vello_cpu::color::palette::css::WHITE,
};
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use serde::{Deserialize, Serialize};

use super::{Fault, Media, share};

/// The longest side of what is shown, in pixels: an A4 at 150 dots per inch.
pub const EDGE: u32 = 1_754;

/// The longest side of a picture that is read.
const LONGEST: u32 = 30_000;

/// The most pixels of a picture that is read: the largest cameras have 108 million.
const PIXELS: u64 = 120_000_000;

/// The most memory that a decoder may ask for.
const MEMORY: u64 = 512 * 1024 * 1024;

/// The smallest and largest side of a page, in points: a stamp and a billboard.
const PAGE: std::ops::RangeInclusive<f32> = 1.0..=100_000.0;

/// What the pixels show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Which page, from 1.
    pub page: u32,
    /// How many there are; 1 for a picture.
    pub pages: u32,
    /// The end of the file is missing: part of the picture is not there.
    pub cut_off: bool,
}

/// Something to show: RGBA, row by row.
#[derive(Clone, PartialEq, Eq)]
pub struct Preview {
    /// What it is.
    pub shape: Shape,
    /// Four bytes a pixel.
    pub pixels: Vec<u8>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("shape", &self.shape).finish_non_exhaustive()
    }
}

/// Whether a file of this kind can be shown.
pub fn can_show(extension: &str) -> bool {
    matches!(extension, "pdf" | "jpg" | "jpeg" | "png" | "webp" | "tif" | "tiff" | "gif" | "bmp")
}

/// The pixels of a picture, or of a page of a PDF (from 1).
///
/// # Errors
/// When it is no picture or PDF, damaged, locked, or larger than is read.
pub fn of(bytes: &[u8], extension: &str, page: u32) -> Result<Preview, Fault> {
    match Media::of_extension(extension) {
        Media::Pdf => page_of(bytes, page),
        Media::Picture => picture(bytes),
        _ => Err(Fault::OtherKind),
    }
}

/// A picture, as it was held: turned by its EXIF orientation, made smaller to fit [`EDGE`].
///
/// # Errors
/// When it is damaged, of a kind that is not read, or larger than is read.
pub fn picture(bytes: &[u8]) -> Result<Preview, Fault> {
    let mut reader = ImageReader::new(Cursor::new(bytes));
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits.clone());
    let reader = reader.with_guessed_format().map_err(|_| Fault::Damaged)?;
    let format = reader.format().ok_or(Fault::OtherKind)?;
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(Fault::TooLarge);
    }
    // `set_limits` alone does not count what comes out.
    limits.reserve(decoder.total_bytes()).map_err(refusal)?;
    decoder.set_limits(limits).map_err(refusal)?;
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let mut shown = if width.max(height) > EDGE { whole.thumbnail(EDGE, EDGE) } else { whole };
    shown.apply_orientation(orientation);
    let pixels = shown.into_rgba8();
    // A JPEG without its end is read as if grey stood there.
    let cut_off = format == image::ImageFormat::Jpeg && share::jpeg::is_cut_off(bytes);
    let (width, height) = pixels.dimensions();
    let shape = Shape { width, height, page: 1, pages: 1, cut_off };
    Ok(Preview { shape, pixels: pixels.into_raw() })
}

fn refusal(error: ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => Fault::TooLarge,
        ImageError::Unsupported(_) => Fault::OtherKind,
        _ => Fault::Damaged,
    }
}

/// A page of a PDF, from 1, on white.
///
/// # Errors
/// When it is damaged or locked, or there is no such page.
#[expect(clippy::cast_precision_loss, reason = "an edge of some thousand pixels")]
pub fn page_of(bytes: &[u8], page: u32) -> Result<Preview, Fault> {
    let pdf = pdf_of(bytes)?;
    let pages = u32::try_from(pdf.pages().len()).map_err(|_| Fault::TooLarge)?;
    if pages == 0 {
        return Err(Fault::Damaged);
    }
    let wanted = page.checked_sub(1).ok_or(Fault::NoPage)? as usize;
    let drawn = pdf.pages().get(wanted).ok_or(Fault::NoPage)?;
    let (width, height) = drawn.render_dimensions();
    if !PAGE.contains(&width) || !PAGE.contains(&height) {
        return Err(Fault::Damaged);
    }
    let edge = EDGE as f32;
    let scale = (edge / width.max(height)).min(8.0);
    // A page of a hair's width still has a pixel.
    let fit = |side: f32| (side * scale).clamp(1.0, edge) / side;
    let settings = PixmapSettings { x_scale: fit(width), y_scale: fit(height), bg_color: WHITE };
    let (cache, interpret) = (RenderCache::new(), InterpreterSettings::default());
    let map = hayro::render(drawn, &cache, &interpret, &RenderSettings::default(), &settings);
    let (width, height) = (u32::from(map.width()), u32::from(map.height()));
    let pixels = map.data_as_u8_slice().to_vec();
    let shape = Shape { width, height, page, pages, cut_off: false };
    Ok(Preview { shape, pixels })
}

/// Reads a PDF; one that needs no password to be looked at is read.
pub(super) fn pdf_of(bytes: &[u8]) -> Result<Pdf, Fault> {
    Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Fault::Locked,
        LoadPdfError::Invalid => Fault::Damaged,
    })
}
