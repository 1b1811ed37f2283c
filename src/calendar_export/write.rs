//! The text of an iCalendar file: CRLF, lines of at most 75 bytes, escaped values.

use jiff::civil::Date;

use super::{Entry, Kind, Words};

/// RFC 5545 3.1: a line holds at most this many bytes, its end not counted.
const LONGEST: usize = 75;

/// Days ahead on which the calendar reminds.
const ALARMS: [u8; 2] = [7, 2];

pub(super) fn calendar(entries: &[(String, Entry)], words: &Words, today: Date) -> String {
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Jouw weg//Jouw weg//NL");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    for (uid, entry) in entries {
        event(&mut file, uid, entry, words, today);
    }
    file.line("END:VCALENDAR");
    file.0
}

fn event(file: &mut File, uid: &str, entry: &Entry, words: &Words, today: Date) {
    let summary = match entry.kind {
        Kind::Term => escape(&words.term),
        Kind::Meeting => escape(&words.meeting),
    };
    let end = entry.day.tomorrow().unwrap_or(entry.day);
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{}", escape(uid)));
    file.line(&format!("DTSTAMP:{}T000000Z", digits(today)));
    file.line(&format!("LAST-MODIFIED:{}T000000Z", digits(entry.modified)));
    file.line(&format!("SEQUENCE:{}", entry.sequence));
    file.line(&format!("DTSTART;VALUE=DATE:{}", digits(entry.day)));
    file.line(&format!("DTEND;VALUE=DATE:{}", digits(end)));
    file.line(&format!("SUMMARY:{summary}"));
    file.line("CLASS:PRIVATE");
    file.line("TRANSP:TRANSPARENT");
    if entry.cancelled {
        file.line("STATUS:CANCELLED");
    } else {
        file.line("STATUS:CONFIRMED");
        for days in ALARMS {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line(&format!("DESCRIPTION:{summary}"));
            file.line(&format!("TRIGGER:-P{days}D"));
            file.line("END:VALARM");
        }
    }
    file.line("END:VEVENT");
}

#[derive(Default)]
struct File(String);

impl File {
    /// A line, folded where it is too long; never inside a character.
    fn line(&mut self, line: &str) {
        let mut room = LONGEST;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= character.len_utf8();
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// RFC 5545 3.3.11: text.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
