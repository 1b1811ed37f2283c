//! The date that a file itself tells: when a photo was taken, a mail sent, a PDF made.
//!
//! Only offered to a parent, never filled in. Dates that can't be are dropped.

use std::io::Cursor;

use exif::{In, Tag, Value};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Media, preview};

/// A child that goes to school has no older paper, and a camera without a battery says 1970, 1980
/// or 2000.
const EARLIEST: Date = Date::constant(2005, 1, 1);

/// How much of a mail is looked at: its headers stand first.
const HEADERS: usize = 64 * 1024;

/// The longest title that is kept.
const TITLE: usize = 200;

/// Where a date was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The camera noted it.
    Photo,
    /// The headers of a mail.
    Mail,
    /// The program that made a PDF noted it.
    Pdf,
}

/// What a file tells of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Told {
    /// When it was made, and who says so.
    pub date: Option<(Date, Source)>,
    /// The subject of a mail, the title of a PDF: to guess what kind of paper it is.
    pub title: String,
}

/// What the bytes of a file of this kind tell; nothing when they tell nothing.
pub fn told(bytes: &[u8], extension: &str) -> Told {
    match Media::of_extension(extension) {
        Media::Picture => {
            Told { date: photo(bytes).map(|date| (date, Source::Photo)), ..Told::default() }
        }
        Media::Mail => mail(bytes),
        Media::Pdf => pdf(bytes),
        _ => Told::default(),
    }
}

/// A date that can stand on a paper of today or before; `None` when it can't.
pub fn possible(date: Date, today: Date) -> Option<Date> {
    (EARLIEST..=today).contains(&date).then_some(date)
}

/// The day a picture was taken, as the camera noted it (EXIF `DateTimeOriginal`, else when it was
/// digitised); never the day it was changed.
pub fn photo(bytes: &[u8]) -> Option<Date> {
    let exif = exif::Reader::new()
        .continue_on_error(true)
        .read_from_container(&mut Cursor::new(bytes))
        .or_else(|error| error.distill_partial_result(|_| ()))
        .ok()?;
    let taken = [Tag::DateTimeOriginal, Tag::DateTimeDigitized];
    taken.iter().find_map(|tag| match &exif.get_field(*tag, In::PRIMARY)?.value {
        Value::Ascii(texts) => digits(texts.first()?),
        _ => None,
    })
}

/// Year, month and day at the beginning, whatever stands between them.
fn digits(text: &[u8]) -> Option<Date> {
    let mut digits =
        text.iter().copied().filter(u8::is_ascii_digit).map(|digit| i16::from(digit - b'0'));
    let mut number = |length: usize| {
        let mut taken = digits.by_ref().take(length);
        let (count, value) = taken.try_fold((0, 0_i16), |(count, value), digit| {
            Some((count + 1, value.checked_mul(10)?.checked_add(digit)?))
        })?;
        (count == length).then_some(value)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The day a mail was sent, where the sender was, and its subject.
fn mail(bytes: &[u8]) -> Told {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEADERS)]);
    let date = header(&head, "date").and_then(|text| sent(&text));
    Told {
        date: date.map(|date| (date, Source::Mail)),
        title: shortened(&header(&head, "subject").unwrap_or_default()),
    }
}

/// A header of a mail, with its folded lines joined.
fn header(head: &str, wanted: &str) -> Option<String> {
    let mut found: Option<String> = None;
    for line in head.lines() {
        if line.trim().is_empty() {
            break;
        }
        if let Some(text) = &mut found {
            if !line.starts_with([' ', '\t']) {
                break;
            }
            text.push(' ');
            text.push_str(line.trim());
        } else if let Some((name, text)) = line.split_once(':')
            && name.eq_ignore_ascii_case(wanted)
        {
            found = Some(text.trim().to_owned());
        }
    }
    found
}

/// `Thu, 12 Nov 2026 10:11:12 +0100`, also with a comment after it or without the weekday.
fn sent(text: &str) -> Option<Date> {
    let text = text.split('(').next().unwrap_or_default().trim();
    let text = text.split_once(',').map_or(text, |(_, rest)| rest.trim());
    // The weekday is left out: a wrong one is no reason not to offer the date.
    let parser = jiff::fmt::rfc2822::DateTimeParser::new();
    parser.parse_zoned(text).ok().map(|moment| moment.date())
}

/// The day a PDF was made, as its maker noted it, and its title.
fn pdf(bytes: &[u8]) -> Told {
    let Ok(pdf) = preview::pdf_of(bytes) else { return Told::default() };
    let about = pdf.metadata();
    let made = about.creation_date.as_ref().and_then(|made| {
        let (month, day) = (i8::try_from(made.month).ok()?, i8::try_from(made.day).ok()?);
        Date::new(i16::try_from(made.year).ok()?, month, day).ok()
    });
    let date = made.or_else(|| xmp(bytes));
    let title = about.title.as_deref().map(in_words).unwrap_or_default();
    Told { date: date.map(|date| (date, Source::Pdf)), title: shortened(&title) }
}

/// The day in a packet of XMP that stands in the file as it is.
fn xmp(bytes: &[u8]) -> Option<Date> {
    const NAME: &[u8] = b"xmp:CreateDate";
    let at = bytes.windows(NAME.len()).position(|window| window == NAME)?;
    let after = &bytes[at + NAME.len()..];
    let after = &after[..after.len().min(16)];
    let start = after.iter().position(u8::is_ascii_digit)?;
    digits(&after[start..])
}

/// A text of a PDF: UTF-16 with its mark, else taken as Latin letters.
fn in_words(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair));
            char::decode_utf16(units.take(TITLE)).map(|sign| sign.unwrap_or('\u{fffd}')).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().take(TITLE).copied().map(char::from).collect(),
    }
}

fn shortened(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).take(TITLE).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_mail_tells_the_day_it_was_sent_where_it_was_sent() {
        let rows = [
            ("Date: Thu, 12 Nov 2026 23:30:00 +0100\r\n\r\n", Some(date(2026, 11, 12))),
            (
                "Subject: x\nDATE:\n\tThu, 12 Nov 2026\n 08:01:02 +0100 (CET)\n\nhoi",
                Some(date(2026, 11, 12)),
            ),
            ("Date: Mon, 12 Nov 2026 08:01:02 +0000\n\n", Some(date(2026, 11, 12))),
            ("Date: 1 Feb 2026 08:01:02 GMT\n\n", Some(date(2026, 2, 1))),
            ("Subject: x\n\nDate: Thu, 12 Nov 2026 23:30:00 +0100\n", None),
            ("Date: gisteren\n\n", None),
            ("", None),
        ];
        for (mail, expected) in rows {
            let told = told(mail.as_bytes(), "eml");
            assert_eq!(told.date, expected.map(|date| (date, Source::Mail)), "{mail:?}");
        }
    }

    #[test]
    fn dates_that_cannot_be_are_dropped() {
        let today = date(2026, 11, 22);
        assert_eq!(possible(today, today), Some(today));
        assert_eq!(possible(date(2026, 11, 23), today), None);
        assert_eq!(possible(date(2000, 1, 1), today), None);
        assert_eq!(digits(b"2026:11:12 10:00:00"), Some(date(2026, 11, 12)));
        assert_eq!(digits(b"D:20261112"), Some(date(2026, 11, 12)));
        for wrong in [&b"0000:00:00 00:00:00"[..], b"2026:13:01", b"2026:02:30", b"202", b""] {
            assert_eq!(digits(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_title_of_a_pdf_is_read_as_letters() {
        assert_eq!(in_words(b"\xfe\xff\0Z\0o\0\xeb"), "Zoë");
        assert_eq!(in_words(b"Beschikking"), "Beschikking");
        assert_eq!(
            xmp(b"<xmp:CreateDate>2026-11-12T10:00</xmp:CreateDate>"),
            Some(date(2026, 11, 12))
        );
    }
}
