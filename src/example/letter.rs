//! Sets a plain letter as a PDF with real text, the way an office of a samenwerkingsverband would:
//! Helvetica that is not embedded, `WinAnsi` encoding, one page after the other.
//!
//! Not our own print pipeline on purpose: a parent's papers come from somebody else's program.

use std::fmt::Write as _;

use jiff::civil::Date;

const LEFT: u32 = 71;
const TOP: u32 = 720;
/// The size of the letters, in points.
const SIZE: u8 = 11;
/// The width of the text, in points.
const WIDE: u32 = 452;

/// What stands on the letter beside its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Envelope<'a> {
    /// The title in the file's properties.
    pub(super) title: &'a str,
    /// Who made it.
    pub(super) author: &'a str,
    /// The day in the file's properties.
    pub(super) made: Date,
    /// The small line at the foot of each page.
    pub(super) foot: &'a str,
}

/// A PDF of this text. Lines that begin with `@` are the letterhead, with `# ` a heading, with `|`
/// or `- ` a line of their own; `===` begins a new page; all else is a paragraph.
pub(super) fn set(text: &str, envelope: Envelope<'_>) -> Vec<u8> {
    let pages: Vec<_> = text.split("===\n").collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>".to_vec(),
        Vec::new(),
        font("Helvetica"),
        font("Helvetica-Bold"),
        info(envelope),
    ];
    let mut kids = String::new();
    for (number, page) in pages.iter().enumerate() {
        let foot = format!("{}   pagina {} van {}", envelope.foot, number + 1, pages.len());
        let content = Page::of(page, &foot).content;
        let mut stream = format!("<< /Length {} >>\nstream\n", content.len()).into_bytes();
        stream.extend(content);
        stream.extend(b"\nendstream");
        objects.push(stream);
        let place = objects.len();
        objects.push(
            format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {place} 0 R \
                 /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
            )
            .into_bytes(),
        );
        let _ = write!(kids, "{} 0 R ", objects.len());
    }
    let tree = format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.trim_end(), pages.len());
    if let Some(place) = objects.get_mut(1) {
        *place = tree.into_bytes();
    }
    file(&objects)
}

fn font(name: &str) -> Vec<u8> {
    format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
        .into_bytes()
}

fn info(envelope: Envelope<'_>) -> Vec<u8> {
    let mut out = b"<< /Title ".to_vec();
    out.extend(string(envelope.title));
    out.extend(b" /Author ");
    out.extend(string(envelope.author));
    let day = envelope.made;
    let made = format!("D:{:04}{:02}{:02}100000Z", day.year(), day.month(), day.day());
    out.extend(format!(" /Producer (Verzonnen tekstverwerker) /CreationDate ({made}) >>").bytes());
    out
}

/// The whole file; object 1 is the catalog and object 5 the properties.
fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        out.extend(format!("{} 0 obj\n", number + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(table.bytes());
    let size = objects.len() + 1;
    out.extend(format!("trailer\n<< /Size {size} /Root 1 0 R /Info 5 0 R >>\n").bytes());
    out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    out
}

/// A page as it is written from the top down.
struct Page {
    content: Vec<u8>,
    /// The next base line, in points from the bottom of the sheet.
    y: u32,
}

impl Page {
    fn of(text: &str, foot: &str) -> Self {
        let mut page = Self { content: Vec::new(), y: TOP };
        page.colour("0.11 0.30 0.47");
        page.rule(780);
        page.colour("0.11 0.30 0.47");
        let mut head = 806;
        for line in text.lines() {
            if let Some(line) = line.strip_prefix('@') {
                page.line(line, if head > 800 { (2, 17) } else { (1, 10) }, head);
                head = head.saturating_sub(17);
            }
        }
        page.colour("0 0 0");
        for line in text.lines().filter(|line| !line.starts_with('@')) {
            page.paragraph(line);
        }
        page.colour("0.4 0.4 0.4");
        page.line(foot, (1, 8), 40);
        page
    }

    fn paragraph(&mut self, line: &str) {
        if let Some(heading) = line.strip_prefix("# ") {
            self.y = self.y.saturating_sub(4);
            self.line(heading, (2, 12), self.y);
            self.y = self.y.saturating_sub(17);
        } else if line.is_empty() {
            self.y = self.y.saturating_sub(9);
        } else {
            for piece in wrapped(line.trim_start_matches('|'), WIDE) {
                self.line(&piece, (1, SIZE), self.y);
                self.y = self.y.saturating_sub(15);
            }
        }
    }

    fn colour(&mut self, colour: &str) {
        self.content.extend(format!("{colour} rg\n").bytes());
    }

    fn rule(&mut self, y: u32) {
        self.content.extend(format!("{LEFT} {y} {WIDE} 1.2 re f\n").bytes());
    }

    /// One line of text: (font, size) and its base line.
    fn line(&mut self, text: &str, (font, size): (u8, u8), y: u32) {
        self.content.extend(format!("BT /F{font} {size} Tf {LEFT} {y} Td ").bytes());
        self.content.extend(string(text));
        self.content.extend(b" Tj ET\n");
    }
}

/// Breaks a line at spaces so that it fits in `wide` points of Helvetica.
fn wrapped(text: &str, wide: u32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if fits(width(line) + 278 + width(word), wide) {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Whether letters of this width (in 1/1000 of their size) fit in `wide` points.
fn fits(letters: u32, wide: u32) -> bool {
    letters * u32::from(SIZE) <= wide * 1000
}

/// The width in 1/1000 of the size of the letters.
fn width(text: &str) -> u32 {
    let wide = |byte: u8| WIDTHS.get(usize::from(byte.saturating_sub(32))).copied().unwrap_or(556);
    text.chars().map(|letter| u32::from(wide(win_ansi(letter)))).sum()
}

/// A string of a PDF, in `WinAnsi`.
fn string(text: &str) -> Vec<u8> {
    let mut out = vec![b'('];
    for letter in text.chars() {
        let byte = win_ansi(letter);
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b')');
    out
}

/// The byte of a letter in `WinAnsi`; a question mark for one that it lacks.
fn win_ansi(letter: char) -> u8 {
    match letter {
        '€' => 0x80,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        _ => u8::try_from(u32::from(letter)).unwrap_or(b'?'),
    }
}

/// The widths of Helvetica from the space (32) on; source: Adobe's metrics of the base 14 fonts.
#[rustfmt::skip]
const WIDTHS: [u16; 224] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 350,
    556, 350, 222, 556, 333, 1000, 556, 556, 333, 1000, 667, 333, 1000, 350, 611, 350,
    350, 222, 222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944, 350, 500, 667,
    278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
    400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
    667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
    722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
    556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_at_spaces_and_never_wider_than_the_page() {
        let text = "Wij wijzen de aanvraag af. ".repeat(12);
        let lines = wrapped(text.trim_end(), WIDE);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| fits(width(line), WIDE)), "{lines:?}");
        assert_eq!(lines.join(" "), text.trim_end());
    }

    #[test]
    fn letters_with_accents_and_brackets_are_written_as_a_pdf_wants_them() {
        assert_eq!(string("vóór (sbo) “ja” €"), b"(v\xf3\xf3r \\(sbo\\) \x93ja\x94 \x80)");
    }
}
