//! Computes last days: one, or a stream of them.

use std::{
    io::{self, BufRead, BufWriter, Write},
    process::ExitCode,
};

use clap::ValueEnum;
use jiff::civil::Date;
use serde::Serialize;

use super::{AsOf, Refusal};
use crate::{
    i18n::{
        Language, Texts, Value,
        format::{self, DateStyle},
        terms as words,
    },
    terms::{Basis, NotAPeriod, Period, Rule, Term as Computed, calendar::Calendar, written},
};

/// Computes a last day by the Algemene termijnenwet, and says what moved it.
#[derive(Debug, clap::Args)]
pub struct Term {
    /// The day of the event, as 2026-11-13; it does not count itself.
    #[arg(value_parser = written::date, required_unless_present = "batch")]
    date: Option<Date>,
    /// How long: 6w, 10d, 3m or 1y.
    #[arg(required_unless_present = "batch")]
    period: Option<Period>,
    /// What set the term: statute, eu, rules, letter, agreed, advice, back (counted back) or plain.
    #[arg(long, default_value = "statute", value_parser = counted_basis, conflicts_with = "batch")]
    basis: Basis,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Read lines DATE,PERIOD,BASIS from standard input and print a line of JSON for each.
    #[arg(long, conflicts_with_all = ["date", "period"])]
    batch: bool,
    /// The language of the sentences.
    #[arg(long, default_value = "both", conflicts_with_all = ["json", "batch"])]
    lang: Lang,
    #[command(flatten)]
    as_of: AsOf,
}

/// In which language the sentences are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Lang {
    Nl,
    En,
    Both,
}

impl Lang {
    fn languages(self) -> &'static [Language] {
        match self {
            Self::Nl => &[Language::Nl],
            Self::En => &[Language::En],
            Self::Both => &Language::ALL,
        }
    }
}

fn counted_basis(text: &str) -> Result<Basis, String> {
    match text.parse() {
        Ok(Basis::Fixed) => Err(crate::terms::NoTerm::Fixed.to_string()),
        Ok(basis) => Ok(basis),
        Err(error) => Err(error.to_string()),
    }
}

impl Term {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let calendar = Calendar::built_in()?;
        if self.batch {
            return batch(&calendar, &mut io::stdin().lock(), out).map_err(Refusal::from);
        }
        let (Some(date), Some(period)) = (self.date, self.period) else {
            return Err(Refusal::from(NotAPeriod(String::new())));
        };
        let term = Computed::compute(date, period, self.basis, &calendar)?;
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &term)?;
            writeln!(out)?;
            return Ok(ExitCode::SUCCESS);
        }
        let texts = Texts::built_in().map_err(|faults| {
            Refusal(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        for (index, language) in self.lang.languages().iter().enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            let spoken = Spoken { texts: &texts, language: *language, calendar: &calendar };
            for sentence in spoken.sentences(&term, self.as_of.day()) {
                writeln!(out, "{sentence}")?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A term said in one language.
struct Spoken<'a> {
    texts: &'a Texts,
    language: Language,
    calendar: &'a Calendar,
}

impl Spoken<'_> {
    fn sentences(&self, term: &Computed, today: Date) -> Vec<String> {
        let mut said = vec![self.dated("term-last-day", term.last_day), self.counted(term)];
        if !term.moved_by.is_empty() {
            said.push(self.dated("term-last-day-from-reason", term.raw_end));
        }
        said.extend(term.moved_by.iter().map(|moved| {
            let reason = words::reason(self.texts, self.language, moved.reason);
            let date = self.date(moved.date);
            self.say("term-passed-over", &[("date", date.into()), ("reason", reason.into())])
        }));
        if term.rule != Rule::None {
            said.push(words::rule(self.texts, self.language, term.rule));
        }
        if term.cautious_day != term.last_day {
            said.push(self.dated("term-cautious-day", term.cautious_day));
        }
        said.push(self.distance(term.last_day, today));
        if term.may_still_move() {
            said.push(self.dated("term-may-move", term.calendar_until));
        }
        if term.last_day < self.calendar.known_from() {
            said.push(self.dated("term-before-calendar", self.calendar.known_from()));
        }
        said
    }

    fn counted(&self, term: &Computed) -> String {
        let back = term.basis == Basis::Back;
        let key = if back { "term-counted-back" } else { "term-counted" };
        let period = words::period(self.texts, self.language, term.period);
        let basis = words::basis(self.texts, self.language, term.basis);
        let event = self.date(term.event);
        let said = self.say(
            key,
            &[("period", period.into()), ("event", event.into()), ("basis", basis.into())],
        );
        let mut letters = said.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    fn distance(&self, last_day: Date, today: Date) -> String {
        let days = i64::from(today.until(last_day).map_or(0, |span| span.get_days()));
        let key = if days < 0 { "term-days-past" } else { "term-days-left" };
        self.say(key, &[("days", days.abs().into())])
    }

    fn dated(&self, key: &str, date: Date) -> String {
        self.say(key, &[("date", self.date(date).into())])
    }

    fn date(&self, date: Date) -> String {
        format::date(date, DateStyle::Full, self.language)
    }

    fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.format(self.language, key, values)
    }
}

/// A line of a batch that could not be computed.
#[derive(Serialize)]
struct BadLine {
    line: usize,
    error: String,
}

/// Computes each line `DATE,PERIOD,BASIS`; one JSON line out per line, in order.
fn batch(
    calendar: &Calendar,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<ExitCode> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    let mut code = ExitCode::SUCCESS;
    let mut bytes = Vec::new();
    let mut line = 0;
    while input.read_until(b'\n', &mut bytes)? > 0 {
        line += 1;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim().trim_start_matches('\u{feff}');
        if !text.is_empty() {
            match one(text, calendar) {
                Ok(term) => serde_json::to_writer(&mut out, &term)?,
                Err(error) => {
                    code = ExitCode::FAILURE;
                    serde_json::to_writer(&mut out, &BadLine { line, error })?;
                }
            }
            out.write_all(b"\n")?;
        }
        bytes.clear();
    }
    out.flush()?;
    Ok(code)
}

fn one(text: &str, calendar: &Calendar) -> Result<Computed, String> {
    let mut fields = text.split(',').map(str::trim);
    let (Some(date), Some(period), Some(basis), None) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err("write three fields on a line: DATE,PERIOD,BASIS".to_owned());
    };
    let date = written::date(date).map_err(|error| error.to_string())?;
    let period: Period = period.parse().map_err(|error: NotAPeriod| error.to_string())?;
    let basis = counted_basis(basis)?;
    Computed::compute(date, period, basis, calendar).map_err(|error| error.to_string())
}
