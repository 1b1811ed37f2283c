//! 100,000 terms as a batch computes them, beside as many plain date additions in the same run.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::{hint::black_box, time::Instant};

use jiff::{Span, civil::Date};
use jouw_weg::terms::{Basis, Period, Term, calendar::Calendar};

const COUNT: usize = 100_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let calendar = Calendar::built_in()?;
    let first = Date::constant(2020, 1, 1);
    let events: Vec<Date> =
        first.series(Span::new().days(1)).take(4000).cycle().take(COUNT).collect();

    let began = Instant::now();
    for event in &events {
        black_box(event.checked_add(Span::new().weeks(6))?);
    }
    let yardstick = began.elapsed();

    let began = Instant::now();
    let mut line = Vec::new();
    for event in &events {
        let term = Term::compute(*event, Period::Weeks(6), Basis::Statute, &calendar)?;
        line.clear();
        serde_json::to_writer(&mut line, &term)?;
        black_box(&line);
    }
    let terms = began.elapsed();

    let ratio = terms.as_secs_f64() / yardstick.as_secs_f64();
    println!("{COUNT} terms with their JSON: {terms:.1?}");
    println!("{COUNT} plain date additions: {yardstick:.1?}");
    println!("ratio: {ratio:.1}");
    Ok(())
}
