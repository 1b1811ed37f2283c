//! An index of the texts of one language: every text with its place, its variables, and what it
//! refers to.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry as Slot};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{
    content::{
        desk::Desk,
        fault::Place,
        files::{File, Role, is_content_text},
    },
    i18n::Language,
};

/// One text: a message's value, or one of its attributes.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) at: Place,
    /// The variables in it.
    pub(super) variables: BTreeSet<String>,
    /// What people can read: once, or once for each variant of its choices. A value that is filled
    /// in stands there as [`FILLED_IN`].
    pub(super) readings: Vec<String>,
}

/// What stands in a reading where a value is filled in.
pub(super) const FILLED_IN: &str = "x";

/// A message with its attributes.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) at: Place,
    /// Its own text, if it has one.
    pub(super) value: Option<Text>,
    pub(super) attributes: BTreeMap<String, Text>,
    /// Whether it stands in a file of content (`content-*.ftl`).
    pub(super) is_content: bool,
    /// Whether it is one of the program that stands in for one that a folder leaves out.
    pub(super) is_stand_in: bool,
}

/// The texts of both languages.
#[derive(Debug)]
pub(in crate::content) struct Both {
    pub(super) nl: Index,
    pub(super) en: Index,
}

impl Both {
    /// Reads all files of texts; what is no Fluent is reported.
    pub(in crate::content) fn new(files: &[File], desk: &mut Desk) -> Self {
        let nl = Index::new(Language::Nl, files, desk);
        Self { nl, en: Index::new(Language::En, files, desk) }
    }

    /// The texts of one language.
    pub(super) fn of(&self, language: Language) -> &Index {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// All texts of one language.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) messages: BTreeMap<String, Message>,
    /// Keys that other texts name, as `key`, `key.attribute` or `-term`.
    pub(super) named: BTreeMap<String, Place>,
    /// Keys of texts that could not be read.
    pub(super) broken: BTreeSet<String>,
}

impl Index {
    fn new(language: Language, files: &[File], desk: &mut Desk) -> Self {
        let mut index = Self::default();
        for (number, file) in files.iter().enumerate() {
            if file.role == Role::Texts(language) {
                index.file(number, file, desk);
            }
        }
        index
    }

    fn file(&mut self, number: usize, file: &File, desk: &mut Desk) {
        let text = file.text();
        let at = |at| Place { file: number, at };
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let what = format!("this is no Fluent: {}", error.kind);
            desk.fault_once_per_line(at(error.pos.start), file, what, "correct the text");
        }
        let (is_content, is_stand_in) = (is_content_text(&file.name), file.is_stand_in);
        for entry in resource.body {
            let (id, message) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let place = at(offset(text, message.id.name));
                    let mut read = Reader { text, file: number, named: &mut self.named, key: &id };
                    let value = message.value.map(|value| read.text(&value, message.id.name));
                    let attributes = message.attributes.iter().map(|attribute| {
                        let name = attribute.id.name;
                        (name.to_owned(), read.text(&attribute.value, name))
                    });
                    let attributes = attributes.collect();
                    (id, Message { at: place, value, attributes, is_content, is_stand_in })
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    let place = at(offset(text, term.id.name));
                    let mut read = Reader { text, file: number, named: &mut self.named, key: &id };
                    let value = Some(read.text(&term.value, term.id.name));
                    let attributes = BTreeMap::new();
                    (id, Message { at: place, value, attributes, is_content, is_stand_in })
                }
                Entry::Junk { content } => {
                    let is_key = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
                    let key = content.split(|c| !is_key(c)).next().unwrap_or_default();
                    self.broken.insert(key.to_owned());
                    continue;
                }
                _ => continue,
            };
            match self.messages.entry(id) {
                Slot::Vacant(free) => {
                    free.insert(message);
                }
                Slot::Occupied(taken) => {
                    let what = format!("text '{}' stands here a second time", taken.key());
                    desk.fault(message.at, what, "remove one of them or rename this one");
                }
            }
        }
    }

    /// The text of `key` or `key.attribute`.
    pub(super) fn text(&self, key: &str) -> Option<&Text> {
        match key.split_once('.') {
            Some((id, attribute)) => self.messages.get(id)?.attributes.get(attribute),
            None => self.messages.get(key)?.value.as_ref(),
        }
    }

    /// All texts by key, `key` or `key.attribute`, with their message.
    pub(super) fn texts(&self) -> impl Iterator<Item = (String, &Text, &Message)> {
        self.messages.iter().flat_map(|(id, message)| {
            let value = message.value.as_ref().map(|text| (id.clone(), text, message));
            let attributes = message.attributes.iter();
            let attributes =
                attributes.map(move |(name, text)| (format!("{id}.{name}"), text, message));
            value.into_iter().chain(attributes)
        })
    }

    /// Whether there is such a text, with `.attribute` or without; a broken one counts.
    pub(super) fn has(&self, key: &str) -> bool {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        self.broken.contains(id)
            || self.messages.get(id).is_some_and(|message| match attribute {
                Some(attribute) => message.attributes.contains_key(attribute),
                None => message.value.is_some(),
            })
    }
}

/// Where a piece of a text begins in it.
fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// What people can read of a pattern: the n-th reading takes the n-th variant of each choice.
fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    let variants = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.len()
        }
        _ => 1,
    });
    let most = variants.max().unwrap_or(1);
    (0..most).map(|nth| reading(pattern, nth)).collect()
}

fn reading(pattern: &Pattern<&str>, nth: usize) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let variant = variants.get(nth).or(variants.last());
            variant.map(|variant| reading(&variant.value, nth)).unwrap_or_default()
        }
        PatternElement::Placeable { .. } => FILLED_IN.to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}

/// Reads the patterns of one message.
struct Reader<'r> {
    text: &'r str,
    file: usize,
    named: &'r mut BTreeMap<String, Place>,
    key: &'r str,
}

impl Reader<'_> {
    fn text(&mut self, pattern: &Pattern<&str>, name: &str) -> Text {
        let at = Place { file: self.file, at: offset(self.text, name) };
        let readings = readings(pattern);
        let mut text = Text { at, variables: BTreeSet::new(), readings };
        self.pattern(pattern, &mut text);
        text
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, text: &mut Text) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, text);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, text: &mut Text) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                self.inline(selector, text);
                for variant in variants {
                    self.pattern(&variant.value, text);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, text: &mut Text) {
        match inline {
            InlineExpression::VariableReference { id } => {
                text.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|found| format!(".{}", found.name));
                let named = format!("{}{}", id.name, attribute.unwrap_or_default());
                self.name(named, text.at);
            }
            InlineExpression::TermReference { id, .. } => {
                self.name(format!("-{}", id.name), text.at);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument, text);
                }
                for argument in &arguments.named {
                    self.inline(&argument.value, text);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, text),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn name(&mut self, named: String, at: Place) {
        if named != self.key {
            self.named.entry(named).or_insert(at);
        }
    }
}
