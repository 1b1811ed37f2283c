//! The six files of the example: four made beforehand (assets/examples/make.py), and the dates of
//! the moving story filled in where their text holds dates.

use std::io::{Cursor, Read, Write};

use jiff::civil::Date;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    Error,
    days::{Days, Moment, day_and_month},
    letter::{self, Envelope},
};
use crate::i18n::{
    Language,
    format::{DateStyle, date},
};

const DECISION: &str = include_str!("../../assets/examples/besluit.txt");
const MAIL: &str = include_str!("../../assets/examples/concept-opp.eml");
const VIEW: &[u8] = include_bytes!("../../assets/examples/zienswijze.docx");
const SCAN: &[u8] = include_bytes!("../../assets/examples/onderzoeksverslag-scan.pdf");
const PHOTO: &[u8] = include_bytes!("../../assets/examples/dagschema.jpg");
const SCREEN: &[u8] = include_bytes!("../../assets/examples/schermafdruk-klaspost.png");

/// A file that belongs to the example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Paper {
    /// The decision of the samenwerkingsverband: a letter of two pages, PDF with text.
    Decision,
    /// The report of the orthopedagoog: a scan of three pages, PDF without text.
    Scan,
    /// The day schedule on Sam's desk: a photo of 12 megapixels that EXIF turns.
    Photo,
    /// What the parents think of the request: a DOCX.
    View,
    /// The mail of the intern begeleider.
    Mail,
    /// The message in the app of the school: a PNG.
    Screen,
}

impl Paper {
    /// All six, oldest first.
    pub(super) const ALL: [Self; 6] =
        [Self::Scan, Self::View, Self::Photo, Self::Mail, Self::Screen, Self::Decision];

    /// Its own name, as it came.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Decision => "Besluit TLV Sam.pdf",
            Self::Scan => "Onderzoeksverslag (scan).pdf",
            Self::Photo => "IMG_2047.JPG",
            Self::View => "Zienswijze Sam.docx",
            Self::Mail => "Re concept-OPP Sam.eml",
            Self::Screen => "Schermafdruk KlasPost.png",
        }
    }

    /// Its name in texts: `document-<key>`.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Scan => "scan",
            Self::Photo => "photo",
            Self::View => "view",
            Self::Mail => "mail",
            Self::Screen => "screen",
        }
    }

    /// The day that it is from.
    pub(super) const fn dated(self) -> Moment {
        match self {
            Self::Decision => Moment::Decision,
            Self::Scan => Moment::Report,
            Self::Photo => Moment::Photo,
            Self::View => Moment::View,
            Self::Mail => Moment::MailIb,
            Self::Screen => Moment::App,
        }
    }

    /// Its bytes, with the dates of this story.
    ///
    /// # Errors
    /// When a file inside the program is not what it was made to be.
    pub(super) fn bytes(self, days: &Days) -> Result<Vec<u8>, Error> {
        match self {
            Self::Decision => decision(days),
            Self::Mail => Ok(filled(MAIL, days)?.replace('\n', "\r\n").into_bytes()),
            Self::View => view(days),
            Self::Scan => Ok(SCAN.to_vec()),
            Self::Photo => Ok(PHOTO.to_vec()),
            Self::Screen => Ok(SCREEN.to_vec()),
        }
    }
}

fn decision(days: &Days) -> Result<Vec<u8>, Error> {
    let envelope = Envelope {
        title: "Besluit toelaatbaarheidsverklaring",
        author: "Samenwerkingsverband Eikerdam",
        made: days.on(Moment::Decision),
        foot: "Verzonnen brief, hoort bij het voorbeelddossier van Jouw weg.",
    };
    Ok(letter::set(&filled(DECISION, days)?, envelope))
}

/// The DOCX with its marks filled in; every other part as it was.
fn view(days: &Days) -> Result<Vec<u8>, Error> {
    let mut old = ZipArchive::new(Cursor::new(VIEW))?;
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for number in 0..old.len() {
        let mut part = old.by_index(number)?;
        let name = part.name()?.into_owned();
        let mut body = Vec::new();
        part.read_to_end(&mut body)?;
        if name == "word/document.xml" {
            body = filled(&String::from_utf8_lossy(&body), days)?.into_bytes();
        }
        new.start_file(name, options)?;
        new.write_all(&body)?;
    }
    Ok(new.finish()?.into_inner())
}

/// The text with its marks replaced, in Dutch: `{{date:key}}` is `13 november 2026`, `{{day:key}}`
/// is `13 november`, `{{mail:key}}` is `Fri, 13 Nov 2026`.
fn filled(text: &str, days: &Days) -> Result<String, Error> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let unknown = || Error::Mark(after.chars().take(40).collect());
        let (mark, behind) = after.split_once("}}").ok_or_else(unknown)?;
        let (style, key) = mark.split_once(':').ok_or_else(unknown)?;
        let day = days.find(key).ok_or_else(unknown)?;
        out.push_str(before);
        out.push_str(&match style {
            "date" => date(day, DateStyle::Long, Language::Nl),
            "day" => day_and_month(day, Language::Nl),
            "mail" => mail_date(day),
            _ => return Err(unknown()),
        });
        rest = behind;
    }
    out.push_str(rest);
    Ok(out)
}

/// A date as a header of mail writes it (RFC 5322): `Tue, 03 Nov 2026`.
fn mail_date(day: Date) -> String {
    day.strftime("%a, %d %b %Y").to_string()
}
