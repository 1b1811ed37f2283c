//! One situation as one A4 for the wall: the rungs, with whom, by when, and where help is.

use jiff::civil::Date;

use super::words::Words;
use crate::{
    content::{Body, Confidence, DeadlineRule, Step, Whose},
    i18n::format::{self, DateStyle},
    ladder::{Rung, Situation},
    print::{
        block::{self, Block, Bullet, Inline, Level, Role},
        layout::{Meta, Paper},
        page::Mark,
    },
};

/// How much is said: it is cut by rule, the page never runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing of its own that can be left out"
)]
pub(in crate::print) struct Cut {
    /// What it is all about.
    intro: bool,
    /// What each step is, beside with whom and by when.
    short: bool,
    /// At most so many terms of a step.
    terms: usize,
    /// The ladder goes on in a second column.
    folded: bool,
    /// The steps at school run on in one paragraph.
    run_on: bool,
    /// What those who help are for.
    help: bool,
}

impl Cut {
    /// From generous to bare.
    pub(in crate::print) const ALL: [Self; 7] = [
        Self { intro: true, short: true, terms: 2, folded: false, run_on: false, help: true },
        Self { intro: true, short: true, terms: 2, folded: true, run_on: false, help: true },
        Self { intro: true, short: false, terms: 2, folded: true, run_on: false, help: true },
        Self { intro: false, short: false, terms: 2, folded: true, run_on: true, help: true },
        Self { intro: false, short: false, terms: 1, folded: true, run_on: true, help: true },
        Self { intro: false, short: false, terms: 1, folded: true, run_on: true, help: false },
        Self { intro: false, short: false, terms: 0, folded: true, run_on: true, help: false },
    ];
}

/// Bodies that stand on every poster.
const HELP: [&str; 2] = ["steunpunt", "ouders-en-onderwijs"];

/// A poster to be made.
#[derive(Debug, Clone, Copy)]
pub(in crate::print) struct Poster<'a> {
    pub(in crate::print) words: Words<'a>,
    pub(in crate::print) situation: &'a Situation,
    pub(in crate::print) today: Date,
}

impl Poster<'_> {
    pub(in crate::print) fn meta(&self) -> Meta {
        let words = self.words;
        let made = format::date(self.today, DateStyle::Long, words.language);
        let version = super::words::version(words.content, words.texts, words.language);
        Meta {
            title: self.title(),
            subject: words.word("print-subject"),
            language: words.language,
            date: self.today,
            paper: Paper::Sheet,
            foot: words
                .say("print-poster-foot", &[("date", made.into()), ("version", version.into())]),
            page_of: String::new(),
        }
    }

    pub(in crate::print) fn compose(&self, cut: Cut) -> Vec<Block> {
        let words = self.words;
        let id = self.situation.id.key();
        let mut blocks = vec![Block::Heading(Level::Title, self.title())];
        if cut.help {
            blocks.insert(0, Block::Paragraph(Role::Overline, words.word("print-poster").into()));
        }
        if cut.intro {
            blocks.push(Block::text(words.word(&format!("situation-{id}.intro"))));
        }
        let rungs = self.situation.rungs.iter();
        let (school, own): (Vec<_>, Vec<_>) = rungs.partition(|rung| is_shared(rung));
        if !school.is_empty() {
            let lines = school.iter().map(|rung| self.step(rung));
            let mut left: Vec<String> = lines.collect();
            blocks.push(Block::Heading(Level::Section, words.word("print-poster-school")));
            if cut.run_on {
                blocks.push(Block::small(super::dotted(left)));
            } else {
                let right = left.split_off(left.len().div_ceil(2));
                let column = |lines: Vec<String>| {
                    vec![Block::List(Bullet::Dot, lines.into_iter().map(Inline::from).collect())]
                };
                blocks.push(Block::Columns(column(left), column(right)));
            }
        }
        let numbered = own.iter().enumerate();
        let rungs = numbered.filter_map(|(index, rung)| self.rung(index + 1, rung, cut));
        let mut rungs: Vec<block::Rung> = rungs.collect();
        blocks.push(Block::Heading(Level::Section, words.word("print-poster-own")));
        if cut.folded {
            let rest = rungs.split_off(middle(&rungs));
            blocks.push(Block::Columns(vec![Block::Ladder(rungs)], vec![Block::Ladder(rest)]));
        } else {
            blocks.push(Block::Ladder(rungs));
        }
        blocks.push(Block::Heading(Level::Section, words.word("print-poster-help")));
        let bodies = words.content.bodies.iter();
        let helps = bodies.filter(|body| HELP.iter().any(|id| body.id == *id));
        blocks.extend(helps.map(|body| Block::small(self.help(body, cut))));
        let steps = self.situation.rungs.iter().map(|rung| &rung.step);
        blocks.extend(super::words::outdated(&words, steps, self.today).map(Block::small));
        if cut.help {
            blocks.push(Block::small(Inline::new().soft(words.word("print-poster-note"))));
        }
        blocks
    }

    fn step(&self, rung: &Rung) -> String {
        self.words.word(&format!("step-{}", rung.step.key()))
    }

    fn title(&self) -> String {
        self.words.word(&format!("situation-{}", self.situation.id.key()))
    }

    fn rung(&self, number: usize, rung: &Rung, cut: Cut) -> Option<block::Rung> {
        let words = self.words;
        let step = words.content.steps.get(&rung.step)?;
        let key = format!("step-{}", rung.step.key());
        let title = format!("{number}. {}", self.step(rung));
        let who = words.word(&format!("print-poster-who-{}", step.who.id()));
        let when = Inline::new().plain(format!("{who}. ")).soft(self.when(step, cut));
        let mut text = Vec::new();
        if cut.short {
            text.extend(words.find(&format!("{key}.short")).map(Inline::from));
        }
        text.push(when);
        Some(block::Rung { mark: Mark::Open, title: title.into(), text })
    }

    /// The terms of a step, as many as there is room for; where there is none, how the step's own words begin.
    fn when(&self, step: &Step, cut: Cut) -> String {
        if cut.terms == 0 {
            return String::new();
        }
        let words = self.words;
        let rules = step.deadlines.iter().filter_map(|id| words.content.deadline(id));
        let here = rules.filter(|rule| rule.situations.contains(&self.situation.id));
        let mut said: Vec<String> = Vec::new();
        for rule in here {
            if let Some(term) = self.term(rule)
                && !said.contains(&term)
                && said.len() < cut.terms
            {
                said.push(term);
            }
        }
        if said.is_empty() {
            let when = words.word(&format!("step-{}.when", step.id.key()));
            return first_sentence(&when).to_owned();
        }
        said.join(" ")
    }

    fn term(&self, rule: &DeadlineRule) -> Option<String> {
        let term = self.words.term(rule, &self.situation.id)?;
        if rule.fixed.is_some() {
            return Some(term);
        }
        let side = if rule.whose == Whose::Parent { "we" } else { "they" };
        Some(self.words.say(&format!("print-poster-{side}"), &[("term", term.into())]))
    }

    /// `Ouders & Onderwijs: waarvoor. 088 … · oudersenonderwijs.nl`.
    fn help(&self, body: &Body, cut: Cut) -> Inline {
        let words = self.words;
        let what = words.word(&format!("body-{}.what", body.id.key()));
        let mut line = Inline::new().strong(body.name.clone());
        if cut.help {
            line = line.plain(format!(": {what}"));
        }
        if let Some(phone) = &body.phone {
            let key = match body.phone_confidence {
                Some(Confidence::S) => "print-poster-phone",
                _ => "print-poster-phone-check",
            };
            line = line.plain(" ").plain(words.say(key, &[("phone", phone.as_str().into())]));
        }
        if let Some(url) = &body.url {
            let shown = url.trim_start_matches("https://").trim_end_matches('/');
            line = line.plain(" ").link(shown, url.clone());
        }
        line
    }
}

/// Where to fold a ladder so that both columns are about as long.
fn middle(rungs: &[block::Rung]) -> usize {
    /// Letters on a line of half a page, about.
    const LINE: usize = 44;
    let letters =
        |text: &Inline| text.0.iter().map(|span| span.text.chars().count()).sum::<usize>();
    let lines = |rung: &block::Rung| {
        let text = rung.text.iter().map(|text| letters(text).div_ceil(LINE));
        1 + letters(&rung.title).div_ceil(LINE) + text.sum::<usize>()
    };
    let whole: usize = rungs.iter().map(lines).sum();
    let mut above = 0;
    rungs
        .iter()
        .position(|rung| {
            let over = above * 2 >= whole;
            above += lines(rung);
            over
        })
        .unwrap_or(rungs.len())
}

/// Whether this rung is one of the ladder at school, which every situation shares.
fn is_shared(rung: &Rung) -> bool {
    !rung.step.as_str().contains('.')
}

/// Up to and with the first full stop or question mark that ends a sentence.
fn first_sentence(text: &str) -> &str {
    let ends = text.char_indices().zip(text.chars().skip(1).map(Some).chain([None]));
    for ((at, sign), next) in ends {
        if matches!(sign, '.' | '?') && next.is_none_or(char::is_whitespace) {
            return &text[..=at];
        }
    }
    text
}
