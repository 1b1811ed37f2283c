//! Where mutations begin: whole files, made here, and those in `seeds/<target>/`, which hurt or once
//! did. A finding of a fuzzer goes there.

use std::{fs, io::Cursor, path::Path};

use image::{DynamicImage, ImageFormat, RgbImage};
use jouw_weg::{
    documents,
    dossier::{
        archive::{self, Without},
        store::{DOSSIER, HISTORY},
    },
};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dossiers/format-1");

/// The seeds of a target.
pub(crate) fn of(target: &str) -> Vec<Vec<u8>> {
    let golden = Path::new(GOLDEN);
    let mut seeds = match target {
        "archive" => vec![travel_file()],
        "dossier" => vec![fs::read(golden.join(DOSSIER)).unwrap()],
        "history" => vec![fs::read(golden.join(HISTORY)).unwrap()],
        "document" => papers(),
        "preview" => pictures(),
        other => unreachable!("{other} has no seeds"),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/seeds").join(target);
    let mut kept: Vec<_> = fs::read_dir(folder).unwrap().map(|one| one.unwrap().path()).collect();
    kept.sort();
    seeds.extend(kept.iter().map(|path| fs::read(path).unwrap()));
    seeds
}

/// A travel file of the golden dossier.
pub(crate) fn travel_file() -> Vec<u8> {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("heel.jouwweg");
    let page: archive::Page<'_> = &|_, _| "<!doctype html>".to_owned();
    let silent = &mut documents::in_silence;
    archive::pack(Path::new(GOLDEN), &file, Without::default(), page, silent).unwrap();
    fs::read(&file).unwrap()
}

/// Small pictures of each kind that is shown.
fn pictures() -> Vec<Vec<u8>> {
    let small = RgbImage::from_fn(9, 7, |x, y| {
        image::Rgb([u8::try_from(x * 20).unwrap(), u8::try_from(y * 30).unwrap(), 90])
    });
    let small = DynamicImage::ImageRgb8(small);
    let formats = [
        ImageFormat::Png,
        ImageFormat::Jpeg,
        ImageFormat::WebP,
        ImageFormat::Tiff,
        ImageFormat::Gif,
        ImageFormat::Bmp,
    ];
    let encoded = |format| {
        let mut bytes = Cursor::new(Vec::new());
        small.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    formats.map(encoded).into()
}

/// A line with a name, then the bytes: pictures, a PDF, a mail, a text.
fn papers() -> Vec<Vec<u8>> {
    let names = ["foto.png", "foto.jpg", "foto.webp", "scan.tiff", "x.gif", "x.bmp"];
    let line = |name: &str, bytes: &[u8]| [name.as_bytes(), b"\n", bytes].concat();
    let mut papers: Vec<_> =
        names.iter().zip(pictures()).map(|(name, bytes)| line(name, &bytes)).collect();
    papers.push(line("brief.pdf", PDF));
    papers.push(line("re antwoord.eml", MAIL));
    papers.push(line("aantekening", "zomaar tekst: \u{e9}\u{e9}n".as_bytes()));
    papers
}

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 60]>>endobj\n\
4 0 obj<</Title(Besluit)/CreationDate(D:20261113090000+01'00')>>endobj\n\
xref\n0 5\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n\
0000000105 00000 n \n0000000168 00000 n \n\
trailer<</Size 5/Root 1 0 R/Info 4 0 R>>\nstartxref\n239\n%%EOF\n";

const MAIL: &[u8] = b"From: school@example.org\r\nTo: ouder@example.org\r\n\
Date: Fri, 13 Nov 2026 09:00:00 +0100\r\nSubject: =?utf-8?q?Uw_aanvraag?=\r\n\r\nGeachte ouder,\r\n";
