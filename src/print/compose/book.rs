//! The whole tree as a book for a lawyer to sign: both languages side by side, every node with its
//! id, its rules, its sources and room for initials.

mod nodes;

use jiff::civil::Date;

use super::words::Words;
use crate::{
    content::Content,
    i18n::{
        Language, Texts,
        format::{self, DateStyle},
    },
    print::{
        block::{Block, Column, Inline, Level, Role, Table, Width},
        layout::{Meta, Paper},
    },
};

/// A book to be made.
#[derive(Debug, Clone, Copy)]
pub(in crate::print) struct Book<'a> {
    pub(in crate::print) content: &'a Content,
    pub(in crate::print) texts: &'a Texts,
    pub(in crate::print) today: Date,
}

/// A part of a node's words: the key, what it is in both languages, and what else tells it apart.
struct Part {
    key: String,
    name: &'static str,
    id: String,
}

impl Part {
    fn new(key: impl Into<String>, name: &'static str) -> Self {
        Self { key: key.into(), name, id: String::new() }
    }

    fn with_id(key: impl Into<String>, name: &'static str, id: impl ToString) -> Self {
        Self { key: key.into(), name, id: id.to_string() }
    }
}

impl<'a> Book<'a> {
    pub(in crate::print) fn meta(&self) -> Meta {
        let made = format::date(self.today, DateStyle::Long, Language::Nl);
        let version = super::words::version(self.content, self.texts, Language::Nl);
        let nl = self.nl();
        Meta {
            title: nl.word("print-book-title"),
            subject: nl.word("print-subject"),
            language: Language::Nl,
            date: self.today,
            paper: Paper::Dossier,
            foot: nl
                .say("print-poster-foot", &[("date", made.into()), ("version", version.into())]),
            page_of: nl
                .say("print-page-of", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        }
    }

    /// Title, how to sign, what is in it; then every list of the content.
    pub(in crate::print) fn compose(&self) -> Vec<Block> {
        let both = |key: &str| format!("{} · {}", self.nl().word(key), self.en().word(key));
        let released = format::date(self.content.released_on, DateStyle::Long, Language::Nl);
        let mut blocks = vec![
            Block::Paragraph(
                Role::Overline,
                format!("{} · {released}", self.content.version).into(),
            ),
            Block::Heading(Level::Title, both("print-book-title")),
        ];
        blocks.push(self.beside(&[Part::new("print-book-intro", "print-book-about")]));
        blocks.push(Block::Contents(both("print-contents")));
        let lists: [(&str, Vec<Block>); 10] = [
            ("print-book-facts", self.facts()),
            ("print-book-situations", Vec::new()),
            ("print-book-steps", self.steps()),
            ("print-book-deadlines", self.deadlines()),
            ("print-book-events", self.events()),
            ("print-book-documents", self.documents()),
            ("print-book-bodies", self.bodies()),
            ("print-book-glossary", self.glossary()),
            ("print-book-changes", self.changes()),
            ("print-book-sources", self.sources()),
        ];
        for (title, list) in lists {
            if title == "print-book-situations" {
                blocks.extend(self.situations());
                continue;
            }
            blocks.push(Block::PageBreak);
            blocks.push(Block::Heading(Level::Section, both(title)));
            blocks.extend(list);
        }
        blocks
    }

    fn nl(&self) -> Words<'a> {
        Words { content: self.content, texts: self.texts, language: Language::Nl }
    }

    fn en(&self) -> Words<'a> {
        Words { language: Language::En, ..self.nl() }
    }

    /// Both languages beside each other, a row for each part that says something.
    fn beside(&self, parts: &[Part]) -> Block {
        let column = || Column { head: String::new(), width: Width::Share(1) };
        let rows = parts.iter().filter_map(|part| {
            let cell = |words: Words<'_>| {
                let text = words.find(&part.key)?;
                let mut name = words.word(part.name);
                if !part.id.is_empty() {
                    name = format!("{name} ({})", part.id);
                }
                let line = Inline::new().soft(format!("{name}: ")).plain(text);
                Some(vec![Block::small(line)])
            };
            Some(vec![cell(self.nl())?, cell(self.en())?])
        });
        Block::Table(Table { columns: vec![column(), column()], rows: rows.collect() })
    }

    /// A node: its id and name, its words, its rules, and room for initials.
    fn node(&self, id: &str, title_key: &str, parts: &[Part], rules: &[String]) -> Vec<Block> {
        let title = self.nl().find(title_key).unwrap_or_default();
        let mut blocks = vec![Block::Heading(Level::Part, format!("{id} · {title}"))];
        blocks.push(self.beside(parts));
        let said = rules.iter().filter(|rule| !rule.trim().is_empty());
        let mut foot: Vec<Block> =
            said.map(|rule| Block::small(Inline::new().soft(rule.clone()))).collect();
        foot.push(Block::small(Inline::new().strong(id)));
        foot.push(Block::Field(self.nl().word("print-book-initials"), Inline::new()));
        blocks.push(Block::Keep(foot));
        blocks
    }
}
