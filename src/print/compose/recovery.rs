//! The recovery sheet: what opens a dossier without its password, on one page to keep at home.

use jiff::civil::Date;

use crate::{
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
    },
    print::{
        block::{Block, Bullet, Inline, Level, Role},
        layout::{Meta, Paper},
    },
};

/// How many groups of the key stand on a line.
const ON_A_LINE: usize = 4;

/// A recovery sheet to be made.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// In which words.
    pub texts: &'a Texts,
    /// In which language.
    pub language: Language,
    /// The short id of the dossier: it says nothing about whose it is.
    pub dossier: &'a str,
    /// The key, in groups.
    pub key: &'a [&'a str],
    /// Of which day it is.
    pub today: Date,
}

impl Sheet<'_> {
    fn word(&self, key: &str) -> String {
        self.texts.get(self.language, key)
    }

    fn say(&self, key: &str) -> String {
        let made = format::date(self.today, DateStyle::Long, self.language);
        let values: [(&str, Value<'_>); 2] =
            [("dossier", self.dossier.into()), ("date", made.into())];
        self.texts.format(self.language, key, &values)
    }

    pub(in crate::print) fn meta(&self) -> Meta {
        Meta {
            title: self.word("recovery-title"),
            subject: self.word("print-subject"),
            language: self.language,
            date: self.today,
            paper: Paper::Sheet,
            foot: self.say("recovery-foot"),
            page_of: String::new(),
        }
    }

    pub(in crate::print) fn compose(&self) -> Vec<Block> {
        let numbered = |keys: &[&str]| {
            let lines = keys.iter().map(|key| Inline::from(self.say(key)));
            Block::List(Bullet::Number, lines.collect())
        };
        let mut blocks = vec![
            Block::Heading(Level::Title, self.word("recovery-title")),
            Block::Paragraph(Role::Lead, self.say("recovery-lead").into()),
            Block::Heading(Level::Section, self.word("recovery-key")),
        ];
        for (index, line) in self.key.chunks(ON_A_LINE).enumerate() {
            let row = Inline::new().soft(format!("{}    ", index + 1)).strong(line.join("   "));
            blocks.push(Block::Paragraph(Role::Lead, row));
        }
        blocks.push(Block::small(self.word("recovery-key-hint")));
        blocks.push(Block::Heading(Level::Section, self.word("recovery-open")));
        blocks.push(numbered(&["recovery-open-1", "recovery-open-2", "recovery-open-3"]));
        blocks.push(Block::Heading(Level::Section, self.word("recovery-without")));
        blocks.push(Block::text(self.word("recovery-without-lead")));
        blocks.push(numbered(&["recovery-without-1", "recovery-without-2"]));
        blocks.push(Block::Heading(Level::Section, self.word("recovery-keep")));
        blocks.push(Block::text(self.word("recovery-keep-lead")));
        blocks
    }
}
