//! The page `inhoud.html`: what is in a dossier, for whoever has no Jouw weg.
//!
//! Plain HTML without a script, a picture or a link to elsewhere; all that a person typed is escaped.

use std::{
    fmt::{self, Write},
    sync::Arc,
};

use jiff::civil::Date;

use crate::{
    dossier::{
        Agreement, Document, Dossier, Fixed, LogEntry, LogKind, Meeting, Seen, archive::link,
        store::Words,
    },
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
    },
};

/// How it looks, on a screen and on paper.
const STYLE: &str = "body{font:1.1em/1.5 sans-serif;max-width:45em;margin:2em auto;padding:0 1em;\
color:#1b1b1b;background:#fff}h1,h2,h3{line-height:1.25}article{border-top:1px solid #767676;\
padding:.5em 0}p{margin:.3em 0;white-space:pre-wrap;overflow-wrap:anywhere}.soft{color:#4a4a4a}\
.out{text-decoration:line-through}a{color:#0b4f8a}";

/// The page as the store writes it at each save.
pub fn words(texts: &Arc<Texts>, language: Language) -> Words {
    let texts = Arc::clone(texts);
    Words::new(move |dossier| page(&texts, language, dossier, &link))
}

/// The page of a dossier; `link` says where a document stands, seen from the page.
pub fn page(
    texts: &Texts,
    language: Language,
    dossier: &Dossier,
    link: &dyn Fn(&Document) -> Option<String>,
) -> String {
    let mut page = Page { texts, language, out: String::new() };
    let title = page.tf("inhoud-title", "name", &dossier.child.name);
    page.add(format_args!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        language.code(),
        Escaped(&title),
    ));
    page.add(format_args!("<h1>{}</h1>\n", Told(&title)));
    page.say("inhoud-lead");
    page.section("inhoud-documents", &by_day(&dossier.documents, day_of), |page, document| {
        page.document(document, dossier.fixed(&document.id), link);
    });
    page.section("inhoud-meetings", &by_day(&dossier.meetings, |one| one.date), |page, one| {
        page.meeting(one, dossier.fixed(&one.id));
    });
    page.section("inhoud-log", &by_day(&dossier.log, |one| one.date), |page, entry| {
        page.entry(entry, dossier, link);
    });
    page.voice(dossier, link);
    page.contacts(dossier);
    page.add(format_args!("</main>\n</body>\n</html>\n"));
    page.out
}

/// The date on a document; without one the day it was added.
fn day_of(document: &Document) -> Date {
    document.date.unwrap_or(document.added)
}

/// The newest first.
fn by_day<T>(records: &[T], day: impl Fn(&T) -> Date) -> Vec<&T> {
    let mut sorted: Vec<_> = records.iter().collect();
    sorted.sort_by_key(|one| std::cmp::Reverse(day(one)));
    sorted
}

struct Page<'a> {
    texts: &'a Texts,
    language: Language,
    out: String,
}

impl Page<'_> {
    fn add(&mut self, words: fmt::Arguments<'_>) {
        let _ = self.out.write_fmt(words);
    }

    fn t(&self, key: &str) -> String {
        self.texts.get(self.language, key)
    }

    fn tf(&self, key: &str, name: &str, value: &str) -> String {
        let values: [(&str, Value<'_>); 1] = [(name, value.into())];
        self.texts.format(self.language, key, &values)
    }

    fn date(&self, date: Date) -> String {
        format::date(date, DateStyle::Long, self.language)
    }

    /// Our own words.
    fn say(&mut self, key: &str) {
        let words = self.t(key);
        self.add(format_args!("<p class=\"soft\">{}</p>\n", Escaped(&words)));
    }

    /// What somebody told; nothing when it is empty.
    fn told(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.add(format_args!("<p>{}</p>\n", Told(text.trim())));
        }
    }

    /// What somebody told, in a sentence of ours.
    fn told_as(&mut self, key: &str, name: &str, value: &str) {
        if !value.trim().is_empty() {
            let words = self.tf(key, name, value.trim());
            self.told(&words);
        }
    }

    fn section<T>(&mut self, key: &str, records: &[&T], each: impl Fn(&mut Self, &T)) {
        let title = self.t(key);
        self.add(format_args!("<h2>{}</h2>\n", Escaped(&title)));
        if records.is_empty() {
            self.say("inhoud-empty");
        }
        for record in records {
            self.add(format_args!("<article>\n"));
            each(self, record);
            self.add(format_args!("</article>\n"));
        }
    }

    fn title(&mut self, words: &str, crossed_out: bool, private: bool) {
        let class = if crossed_out { " class=\"out\"" } else { "" };
        self.add(format_args!("<h3{class}>{}</h3>\n", Told(words)));
        if crossed_out {
            self.say("inhoud-crossed-out");
        }
        if private {
            self.say("inhoud-private");
        }
    }

    fn link(&mut self, document: &Document, link: &dyn Fn(&Document) -> Option<String>) {
        if let Some(place) = link(document) {
            self.add(format_args!(
                "<p><a href=\"{}\" download=\"{}\">{}</a></p>\n",
                Escaped(&place),
                Escaped(&document.name),
                Told(&document.name),
            ));
        } else {
            self.told(&document.name);
            self.say("inhoud-not-here");
        }
    }

    fn document(
        &mut self,
        document: &Document,
        fixed: Option<&Fixed>,
        link: &dyn Fn(&Document) -> Option<String>,
    ) {
        let kind = document.kind.as_ref().map(|kind| format!("document-{kind}"));
        let kind = kind.filter(|key| self.texts.has(self.language, key)).map(|key| self.t(&key));
        let date = document.date.map(|date| self.date(date));
        let words: Vec<_> = [date, kind].into_iter().flatten().collect();
        let title = if words.is_empty() { document.name.clone() } else { words.join(" · ") };
        self.title(&title, document.crossed_out, document.private);
        self.link(document, link);
        let added = self.date(document.added);
        let facts = self.tf("inhoud-added", "date", &added);
        let size = format::size(document.size, self.language);
        self.add(format_args!("<p class=\"soft\">{} · {size}</p>\n", Escaped(&facts)));
        self.told_as("inhoud-from", "who", &document.from);
        self.told(&document.note);
        self.added(fixed);
    }

    /// What became of a record since others have it.
    fn added(&mut self, fixed: Option<&Fixed>) {
        let Some(fixed) = fixed else { return };
        for sent in &fixed.sent {
            let key = if sent.to.is_empty() { "fixed-given" } else { "fixed-given-to" };
            let values = [("date", self.date(sent.on).into()), ("to", sent.to.as_str().into())];
            let words = self.texts.format(self.language, key, &values);
            self.told(&words);
        }
        if let Some(on) = fixed.crossed_out {
            let words = self.tf("print-crossed-out-on", "date", &self.date(on));
            self.told(&words);
        }
        for correction in &fixed.corrections {
            let head = self.tf("print-added-on", "date", &self.date(correction.on));
            self.told(&format!("{head} {}", correction.text));
        }
    }

    fn meeting(&mut self, meeting: &Meeting, fixed: Option<&Fixed>) {
        let title = self.moment(meeting.date, meeting.time.as_deref());
        self.title(&title, meeting.crossed_out, meeting.private);
        self.told_as("inhoud-with", "who", &meeting.with);
        self.told_as("inhoud-place", "place", &meeting.place);
        if !meeting.ask.trim().is_empty() {
            self.say("inhoud-ask");
            self.told(&meeting.ask);
        }
        self.list("inhoud-questions", &meeting.questions);
        let agreements: Vec<_> = meeting.agreements.iter().map(|one| self.agreement(one)).collect();
        self.list("inhoud-agreements", &agreements);
        self.told(&meeting.notes);
        self.added(fixed);
    }

    fn agreement(&self, agreement: &Agreement) -> String {
        let by = agreement.by.map(|by| self.tf("inhoud-by", "date", &self.date(by)));
        let who = Some(agreement.who.clone()).filter(|who| !who.trim().is_empty());
        let words = [Some(agreement.what.clone()), who, by];
        words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn list(&mut self, key: &str, items: &[String]) {
        let items: Vec<_> = items.iter().filter(|item| !item.trim().is_empty()).collect();
        if items.is_empty() {
            return;
        }
        self.say(key);
        self.add(format_args!("<ul>\n"));
        for item in items {
            self.add(format_args!("<li>{}</li>\n", Told(item)));
        }
        self.add(format_args!("</ul>\n"));
    }

    fn entry(
        &mut self,
        entry: &LogEntry,
        dossier: &Dossier,
        link: &dyn Fn(&Document) -> Option<String>,
    ) {
        let kind = self.t(kind_key(entry.kind));
        let title = format!("{} · {kind}", self.moment(entry.date, entry.time.as_deref()));
        self.title(&title, entry.crossed_out, entry.private);
        self.told_as("inhoud-with", "who", &entry.with);
        self.told(&entry.text);
        for document in entry.documents.iter().filter_map(|id| dossier.document(id)) {
            self.link(document, link);
        }
        self.added(dossier.fixed(&entry.id));
    }

    fn voice(&mut self, dossier: &Dossier, link: &dyn Fn(&Document) -> Option<String>) {
        if dossier.voice.is_empty() {
            return;
        }
        let voice = by_day(&dossier.voice, |one| one.date);
        self.section("inhoud-voice", &voice, |page, one| {
            let date = page.date(one.date);
            page.title(&date, one.crossed_out, one.seen == Seen::Parents);
            page.told(&one.how);
            page.told(&one.words);
            if let Some(document) = one.document.as_ref().and_then(|id| dossier.document(id)) {
                page.link(document, link);
            }
            page.added(dossier.fixed(&one.id));
        });
    }

    fn contacts(&mut self, dossier: &Dossier) {
        if dossier.contacts.is_empty() {
            return;
        }
        let contacts: Vec<_> = dossier.contacts.iter().collect();
        self.section("inhoud-contacts", &contacts, |page, one| {
            page.title(&one.name, one.crossed_out, false);
            for told in [&one.role, &one.phone, &one.email, &one.note] {
                page.told(told);
            }
        });
    }

    fn moment(&self, date: Date, time: Option<&str>) -> String {
        let date = self.date(date);
        match time.map(str::trim).filter(|time| !time.is_empty()) {
            Some(time) => format!("{date}, {time}"),
            None => date,
        }
    }
}

fn kind_key(kind: LogKind) -> &'static str {
    match kind {
        LogKind::Talk => "log-kind-talk",
        LogKind::Call => "log-kind-call",
        LogKind::Mail => "log-kind-mail",
        LogKind::Letter => "log-kind-letter",
        LogKind::Incident => "log-kind-incident",
        LogKind::Agreement => "log-kind-agreement",
        LogKind::Note => "log-kind-note",
    }
}

/// Text that is only text, wherever it stands in a page.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\n' | '\t' => f.write_char(sign)?,
                sign if sign.is_control() => f.write_char('\u{fffd}')?,
                sign => f.write_char(sign)?,
            }
        }
        Ok(())
    }
}

/// What somebody typed: escaped, and in its own direction of writing.
struct Told<'a>(&'a str);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<bdi>{}</bdi>", Escaped(self.0))
    }
}
