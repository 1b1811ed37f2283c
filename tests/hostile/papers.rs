//! Pictures and PDFs of others: shown within limits, read without belief, copied without what they
//! tell; never a panic, and no memory that grows with what a file claims.

use std::{
    io::{Cursor, Read, Write},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jiff::civil::date;
use jouw_weg::documents::{
    Fault,
    apart::{self, Answer, Stop, Wish},
    dating::{self, Source},
    preview, share,
};

/// A picture with a hill and a corner of another colour, so that turning shows.
fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 {
            Rgb([255, 0, 0])
        } else {
            Rgb([0, u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap()])
        }
    })
}

fn encoded(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture(width, height)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn segment(marker: u8, holds: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xff, marker];
    bytes.extend(u16::try_from(holds.len() + 2).unwrap().to_be_bytes());
    bytes.extend(holds);
    bytes
}

/// A table of EXIF that begins at `start`, and what its entries point to; a value of up to four
/// bytes stands in the entry itself.
fn table(start: usize, entries: &[(u16, u16, u32, &[u8])]) -> Vec<u8> {
    let mut bytes = u16::try_from(entries.len()).unwrap().to_le_bytes().to_vec();
    let mut after: Vec<u8> = Vec::new();
    let behind = start + 2 + 12 * entries.len() + 4;
    for (tag, kind, count, value) in entries {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        if let Ok(value) = <[u8; 4]>::try_from(*value) {
            bytes.extend(value);
        } else {
            bytes.extend(u32::try_from(behind + after.len()).unwrap().to_le_bytes());
            after.extend(*value);
        }
    }
    bytes.extend([0; 4]);
    bytes.extend(after);
    bytes
}

/// EXIF with orientation 6, a maker, a day, a note of the maker and a place.
fn exif() -> Vec<u8> {
    let (taken, place) = (200_u32, 300_u32);
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    bytes.extend(table(
        8,
        &[
            (0x010f, 2, 10, b"ZOEKMAKER\0"),
            (0x0112, 3, 1, &[6, 0, 0, 0]),
            (0x8769, 4, 1, &taken.to_le_bytes()),
            (0x8825, 4, 1, &place.to_le_bytes()),
        ],
    ));
    bytes.resize(200, 0);
    let notes: [(u16, u16, u32, &[u8]); 2] =
        [(0x9003, 2, 20, b"2026:11:12 10:33:00\0"), (0x927c, 7, 14, b"ZOEKMAKERNOOT\0")];
    bytes.extend(table(200, &notes));
    bytes.resize(300, 0);
    bytes.extend(table(300, &[(0x001d, 2, 11, b"ZOEKPLAATS\0")]));
    bytes
}

/// A JPEG with a word to look for in every place where cameras and programs put theirs.
fn noted_jpeg() -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg, 64, 32);
    let (start, rest) = plain.split_at(2);
    let mut bytes = start.to_vec();
    bytes.extend(segment(0xe1, &[b"Exif\0\0", exif().as_slice()].concat()));
    bytes.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>ZOEKXMP</x>"));
    bytes.extend(segment(0xe2, b"ICC_PROFILE\0\x01\x01BLIJFTKLEUR"));
    bytes.extend(segment(0xe2, b"MPF\0ZOEKMPF"));
    bytes.extend(segment(0xed, b"Photoshop 3.0\0ZOEKIPTC"));
    bytes.extend(segment(0xe5, b"ZOEKANDERS"));
    bytes.extend(segment(0xfe, b"ZOEKOPMERKING"));
    bytes.extend(rest);
    bytes.extend(b"ZOEKNA");
    bytes.extend(encoded(ImageFormat::Jpeg, 8, 8));
    bytes
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// From the first scan to the end: the coded picture.
fn scans(jpeg: &[u8]) -> &[u8] {
    let start = jpeg.windows(2).position(|pair| pair == [0xff, 0xda]).unwrap();
    let end = start + jpeg[start..].windows(2).position(|pair| pair == [0xff, 0xd9]).unwrap();
    &jpeg[start..end]
}

#[test]
fn a_jpeg_to_share_keeps_its_picture_bit_for_bit_and_nothing_of_place_and_camera() {
    let noted = noted_jpeg();
    let clean = share::clean(&noted).unwrap();
    assert!(holds(&noted, "ZOEKPLAATS") && holds(&noted, "ZOEKMAKERNOOT"), "the test looks");
    assert!(!holds(&clean, "ZOEK"), "nothing of what was noted");
    assert!(holds(&clean, "BLIJFTKLEUR"), "colours stay");
    assert_eq!(scans(&clean), scans(&noted));
    let (before, after) = (preview::picture(&noted).unwrap(), preview::picture(&clean).unwrap());
    assert_eq!((after.shape.width, after.shape.height), (32, 64), "turned as it was held");
    assert_eq!(before, after);
    assert_eq!(share::clean(&clean).unwrap(), clean, "twice is the same");
    assert_eq!(dating::photo(&noted), Some(date(2026, 11, 12)));
    assert_eq!(dating::photo(&clean), None);
    for length in [2, 30, 200, noted.len() / 2] {
        assert!(share::clean(&noted[..length]).is_err(), "cut off at {length}");
    }
}

#[test]
fn remarks_between_the_scans_of_a_jpeg_go_too() {
    let plain = encoded(ImageFormat::Jpeg, 64, 32);
    let end = plain.len() - 2;
    let mut bytes = plain[..end].to_vec();
    bytes.extend(segment(0xfe, b"ZOEKTUSSEN"));
    bytes.extend([0xff, 0xd9]);
    let clean = share::clean(&bytes).unwrap();
    assert_eq!(clean, share::clean(&plain).unwrap());
}

fn chunk(name: &[u8], holds: &[u8]) -> Vec<u8> {
    let mut body = name.to_vec();
    body.extend(holds);
    let mut bytes = u32::try_from(holds.len()).unwrap().to_be_bytes().to_vec();
    let crc = crc32fast::hash(&body);
    bytes.extend(body);
    bytes.extend(crc.to_be_bytes());
    bytes
}

#[test]
fn a_png_to_share_keeps_its_picture_bit_for_bit() {
    let plain = encoded(ImageFormat::Png, 40, 20);
    let (head, rest) = plain.split_at(8 + 25);
    let mut noted = head.to_vec();
    noted.extend(chunk(b"tEXt", b"Author\0ZOEKAUTEUR"));
    noted.extend(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0ZOEKXMP"));
    noted.extend(chunk(b"eXIf", &exif()));
    noted.extend(chunk(b"tIME", &[7, 234, 11, 12, 1, 1, 1]));
    noted.extend(chunk(b"gAMA", &45_455_u32.to_be_bytes()));
    noted.extend(rest);
    noted.extend(b"ZOEKNA");
    let clean = share::clean(&noted).unwrap();
    assert!(!holds(&clean, "ZOEK") && !holds(&clean, "tIME") && holds(&clean, "gAMA"));
    let data = rest.strip_suffix(&chunk(b"IEND", b"")[..]).unwrap();
    assert!(clean.windows(data.len()).any(|window| window == data), "the coded picture");
    let (before, after) = (preview::picture(&noted).unwrap(), preview::picture(&clean).unwrap());
    assert_eq!((after.shape.width, after.shape.height), (20, 40));
    assert_eq!(before, after);
    assert_eq!(share::clean(&plain).unwrap(), plain, "what has nothing noted is the same file");
}

fn riff_chunk(name: &[u8], holds: &[u8]) -> Vec<u8> {
    let mut bytes = name.to_vec();
    bytes.extend(u32::try_from(holds.len()).unwrap().to_le_bytes());
    bytes.extend(holds);
    bytes.resize(bytes.len() + holds.len() % 2, 0);
    bytes
}

fn riff(chunks: &[Vec<u8>]) -> Vec<u8> {
    let body: Vec<u8> = chunks.concat();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(u32::try_from(body.len() + 4).unwrap().to_le_bytes());
    bytes.extend(b"WEBP");
    bytes.extend(body);
    bytes
}

#[test]
fn a_webp_to_share_keeps_its_picture_bit_for_bit() {
    let plain = encoded(ImageFormat::WebP, 40, 20);
    let coded = plain[12..].to_vec();
    // Wide 40, high 20, with EXIF and XMP.
    let about = riff_chunk(b"VP8X", &[0x0c, 0, 0, 0, 39, 0, 0, 19, 0, 0]);
    let noted = riff(&[
        about,
        coded.clone(),
        riff_chunk(b"EXIF", &exif()),
        riff_chunk(b"XMP ", b"ZOEKXMP"),
        riff_chunk(b"OWN ", b"ZOEKEIGEN"),
    ]);
    let clean = share::clean(&noted).unwrap();
    assert!(!holds(&clean, "ZOEK") && !holds(&clean, "XMP "));
    assert!(clean.windows(coded.len()).any(|window| window == coded));
    let (before, after) = (preview::picture(&noted).unwrap(), preview::picture(&clean).unwrap());
    assert_eq!((after.shape.width, after.shape.height), (20, 40), "turned as it was held");
    assert_eq!(before, after);
    assert_eq!(share::clean(&plain).unwrap(), plain);
}

/// A PDF of these objects (from 1), with the trailer entries given.
fn pdf(objects: &[&[u8]], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", n + 1).bytes());
        bytes.extend(*object);
        bytes.extend(b"\nendobj\n");
    }
    let xref = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    let end = format!("trailer\n<< /Size {size} {trailer} >>\nstartxref\n{xref}\n%%EOF\n");
    bytes.extend(end.bytes());
    bytes
}

fn stream(about: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {about} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

const TEXT: &[u8] =
    b"BT /F1 24 Tf 72 700 Td (Besluit ZICHTBAAR) Tj ET q 100 0 0 50 72 500 cm /Im1 Do Q";

fn noted_pdf() -> Vec<u8> {
    let content = stream("", TEXT);
    let notes = stream("/Type /Metadata /Subtype /XML", b"<x>ZOEKXMP</x>");
    let jpeg = noted_jpeg();
    let photo = stream(
        "/Type /XObject /Subtype /Image /Width 64 /Height 32 /ColorSpace /DeviceRGB \
         /BitsPerComponent 8 /Filter /DCTDecode /Metadata 6 0 R",
        &jpeg,
    );
    let thumb =
        stream("/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", b"ZOEKKLEIN");
    pdf(
        &[
            b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /PieceInfo << /X << /Private (ZOEKEIGEN) >> >> >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Thumb 8 0 R \
              /LastModified (D:2026) /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 7 0 R >> >> >>",
            &content,
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            &notes,
            &photo,
            &thumb,
            b"<< /Author (ZOEKAUTEUR) /CreationDate (D:20261112103300+01'00') /Title (Beschikking TLV) >>",
        ],
        "/Root 1 0 R /Info 9 0 R",
    )
}

#[test]
fn a_pdf_to_share_keeps_its_pages_and_loses_what_its_maker_noted() {
    let noted = noted_pdf();
    let told = dating::told(&noted, "pdf");
    assert_eq!(told.date, Some((date(2026, 11, 12), Source::Pdf)));
    assert_eq!(told.title, "Beschikking TLV");
    let clean = share::clean(&noted).unwrap();
    assert!(!holds(&clean, "ZOEK"), "{}", String::from_utf8_lossy(&clean));
    assert!(holds(&clean, "ZICHTBAAR"));
    assert!(holds(&clean, std::str::from_utf8(TEXT).unwrap()), "the page, byte for byte");
    let coded = scans(&noted[noted.windows(2).position(|two| two == [0xff, 0xd8]).unwrap()..]);
    assert!(clean.windows(coded.len()).any(|window| window == coded), "its photo too");
    let page = |bytes: &[u8]| preview::page_of(bytes, 1).unwrap();
    assert_eq!(page(&clean), page(&noted), "it looks the same");
    assert_eq!(dating::told(&clean, "pdf"), dating::Told::default());
}

#[test]
fn a_pdf_with_a_password_or_a_signature_is_not_copied_to_share() {
    let signed = pdf(
        &[
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>",
            b"<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>",
        ],
        "/Root 1 0 R",
    );
    assert_eq!(share::clean(&signed), Err(Fault::Signed));
    let home = tempfile::tempdir().unwrap();
    let Some(locked) = with_password(home.path()) else { return };
    assert_eq!(share::clean(&locked), Err(Fault::Locked));
    assert_eq!(preview::page_of(&locked, 1), Err(Fault::Locked));
    assert_eq!(dating::told(&locked, "pdf"), dating::Told::default());
}

/// A PDF that opens with a password only, made by qpdf.
#[expect(clippy::print_stdout, reason = "a test that skips says so")]
fn with_password(home: &Path) -> Option<Vec<u8>> {
    let (from, to) = (home.join("open.pdf"), home.join("locked.pdf"));
    std::fs::write(&from, noted_pdf()).unwrap();
    let run = Command::new("qpdf")
        .args(["--encrypt", "geheim", "baas", "256", "--"])
        .args([&from, &to])
        .output();
    if run.is_err() {
        assert!(std::env::var_os("JOUW_WEG_STRICT").is_none(), "qpdf is not there");
        println!("skipped: qpdf is not there");
        return None;
    }
    Some(std::fs::read(to).unwrap())
}

fn helper() {
    apart::use_program(env!("CARGO_BIN_EXE_jouw-weg").into());
}

fn shown(bytes: &[u8], kind: &str, page: u32) -> Result<preview::Preview, Fault> {
    helper();
    let asked = apart::ask(Wish::Show(page), kind, Cursor::new(bytes.to_vec()), &Stop::default())?;
    let Answer::Preview(preview) = asked else { return Err(Fault::NotStarted) };
    Ok(preview)
}

#[test]
fn pictures_of_every_kind_and_depth_are_shown_by_the_process_apart() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Tiff,
        ImageFormat::Gif,
        ImageFormat::Bmp,
    ] {
        let kind = format.extensions_str()[0];
        let preview = shown(&encoded(format, 30, 20), kind, 1).unwrap();
        assert_eq!((preview.shape.width, preview.shape.height, preview.shape.pages), (30, 20, 1));
        let one = shown(&encoded(format, 1, 1), kind, 1).unwrap();
        assert_eq!(one.pixels.len(), 4, "{format:?}");
    }
    let deep = DynamicImage::ImageRgb8(picture(30, 20)).into_rgb16();
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb16(deep).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let preview = shown(bytes.get_ref(), "png", 1).unwrap();
    assert_eq!(&preview.pixels[..4], &[255, 0, 0, 255]);
    let large = shown(&encoded(ImageFormat::Jpeg, 4_000, 1_000), "jpg", 1).unwrap();
    assert_eq!((large.shape.width, large.shape.height), (1_754, 439));
    assert!(!large.shape.cut_off);
}

#[test]
fn a_cmyk_jpeg_is_shown_in_its_colours() {
    // 16 by 16, full red, written by Pillow.
    let bytes = include_bytes!("cmyk.jpg");
    let preview = shown(bytes, "jpg", 1).unwrap();
    let [r, g, b, _] = preview.pixels[..4] else { panic!("no pixel") };
    assert!(r > 200 && g < 60 && b < 60, "red: {r} {g} {b}");
}

#[test]
fn what_is_cut_off_is_shown_as_far_as_it_goes_or_refused() {
    let whole = encoded(ImageFormat::Jpeg, 600, 400);
    let preview = shown(&whole[..whole.len() / 2], "jpg", 1);
    assert!(
        preview.as_ref().map_or_else(|fault| *fault == Fault::Damaged, |one| one.shape.cut_off)
    );
    for format in [ImageFormat::Png, ImageFormat::Tiff, ImageFormat::WebP, ImageFormat::Bmp] {
        let whole = encoded(format, 60, 40);
        let kind = format.extensions_str()[0];
        for length in [0, 1, 10, whole.len() / 2] {
            assert!(shown(&whole[..length], kind, 1).is_err(), "{format:?} of {length} bytes");
        }
    }
    assert_eq!(shown(b"no picture at all", "jpg", 1), Err(Fault::OtherKind));
    assert_eq!(shown(b"ftypheic", "heic", 1), Err(Fault::OtherKind));
}

/// A TIFF whose header claims this many pixels each way and holds none of them.
fn claiming_tiff(side: u32) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    let entries: [(u16, u16, u32); 8] = [
        (256, 4, side),
        (257, 4, side),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, 8),
        (278, 4, side),
        (279, 4, u32::MAX),
    ];
    bytes.extend(8_u16.to_le_bytes());
    for (tag, kind, value) in entries {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend([0; 4]);
    bytes
}

#[test]
fn what_a_picture_claims_is_not_believed() {
    for side in [10_001, 29_999, 30_001, 46_341, u32::MAX] {
        let fault = shown(&claiming_tiff(side), "tif", 1).unwrap_err();
        assert!(matches!(fault, Fault::TooLarge | Fault::Damaged), "{side}: {fault:?}");
    }
    let mut png = encoded(ImageFormat::Png, 10, 10);
    png[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let crc = crc32fast::hash(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    assert!(shown(&png, "png", 1).is_err());
}

#[test]
fn pages_are_turned_and_there_are_no_others() {
    let kids: Vec<String> = (3..3_003).map(|n| format!("{n} 0 R")).collect();
    let kids = kids.join(" ");
    let tree = format!("<< /Type /Pages /Kids [{kids}] /Count 3000 >>");
    let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>";
    let mut objects: Vec<&[u8]> = vec![b"<< /Type /Catalog /Pages 2 0 R >>", tree.as_bytes()];
    objects.extend(vec![&page[..]; 3_000]);
    let many = pdf(&objects, "/Root 1 0 R");
    for page in [1, 2, 3_000] {
        let preview = shown(&many, "pdf", page).unwrap();
        assert_eq!((preview.shape.page, preview.shape.pages), (page, 3_000));
        assert_eq!((preview.shape.width, preview.shape.height), (1_600, 800));
        assert_eq!(&preview.pixels[..4], &[255; 4], "on white");
    }
    assert_eq!(shown(&many, "pdf", 3_001), Err(Fault::NoPage));
    assert_eq!(shown(&many, "pdf", 0), Err(Fault::NoPage));
}

#[test]
fn damaged_and_cyclic_pdfs_are_refused_or_shown_within_limits() {
    let cyclic = pdf(
        &[b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"],
        "/Root 1 0 R",
    );
    let itself = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>",
        b"/X Do /X Do",
    );
    let forms = pdf(
        &[
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R \
              /Resources << /XObject << /X 4 0 R >> >> >>",
            &itself,
        ],
        "/Root 1 0 R",
    );
    let deep: Vec<u8> = [&b"%PDF-1.7\n1 0 obj\n"[..], &b"[".repeat(500_000)].concat();
    let huge = pdf(
        &[
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e30 1e30] >>",
        ],
        "/Root 1 0 R",
    );
    let began = Instant::now();
    let noted = noted_pdf();
    for bytes in [&cyclic[..], &forms, &deep, &huge, b"%PDF-1.7", &noted[..noted.len() / 3]] {
        let _ = shown(bytes, "pdf", 1);
        let told = apart::ask(Wish::Tell, "pdf", Cursor::new(bytes.to_vec()), &Stop::default());
        assert!(matches!(told, Ok(Answer::Told(_)) | Err(Fault::Damaged)), "{told:?}");
        let copy = apart::ask(Wish::Clean, "pdf", Cursor::new(bytes.to_vec()), &Stop::default());
        assert!(matches!(copy, Ok(Answer::Copy(_)) | Err(Fault::Damaged)), "{copy:?}");
    }
    assert_eq!(shown(b"%PDF-1.7", "pdf", 1), Err(Fault::Damaged));
    assert_eq!(shown(&huge, "pdf", 1), Err(Fault::Damaged));
    assert!(began.elapsed() < Duration::from_secs(150), "{:?}", began.elapsed());
}

/// A file that never ends.
struct Endless(Stop);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        std::thread::sleep(Duration::from_millis(5));
        if self.0.is_stopped() {
            return Ok(0);
        }
        buffer[0] = 7;
        Ok(1)
    }
}

#[test]
fn a_reading_that_is_stopped_ends_at_once() {
    helper();
    let stop = Stop::default();
    let began = Instant::now();
    let asked = std::thread::spawn({
        let stop = stop.clone();
        move || apart::ask(Wish::Show(1), "pdf", Endless(stop.clone()), &stop)
    });
    std::thread::sleep(Duration::from_millis(200));
    stop.stop();
    assert_eq!(asked.join().unwrap(), Err(Fault::Stopped));
    assert!(began.elapsed() < Duration::from_secs(10));
    let late = apart::ask(Wish::Show(1), "png", Cursor::new(vec![0; 9]), &stop);
    assert_eq!(late, Err(Fault::Stopped), "what was stopped before it began");
}

#[test]
fn a_file_that_is_too_long_is_refused_without_being_kept() {
    helper();
    let long = std::io::repeat(7).take(apart::LIMIT + 5);
    let asked = apart::ask(Wish::Tell, "jpg", long, &Stop::default());
    assert_eq!(asked, Err(Fault::TooLarge));
}

#[cfg(target_os = "linux")]
#[test]
fn forty_million_pixels_are_shown_in_bounded_memory() {
    let bytes = encoded(ImageFormat::Jpeg, 8_000, 5_000);
    let mut child = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(["apart", "show", "--kind", "jpg"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    // Nobody reads its answer yet: it waits, and what it used at most can be seen.
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    let began = Instant::now();
    while began.elapsed() < Duration::from_mins(1) {
        let text = std::fs::read_to_string(&status).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        let waits = text.lines().any(|line| line.starts_with("State:\tS"));
        if now == Some(most) && most > 100_000 && waits {
            break;
        }
        most = now.unwrap_or(most);
        std::thread::sleep(Duration::from_millis(100));
    }
    let mut answer = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut answer).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(answer.len() > 1_754 * 1_000 * 4, "{}", answer.len());
    // 120 MB of it are the pixels; it was 151 MB when this was written.
    assert!((120_000..400_000).contains(&most), "{most} kB");
}
