//! `jouw-weg term`, one at a time and as a batch.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use jiff::Span;
use jouw_weg::terms::{Basis, Term};

use crate::{day, term};

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(arguments: &[&str], input: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("a standard input");
    // A program that reads nothing closes the pipe; that is no fault of this test.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

#[test]
fn the_batch_says_what_single_calls_say() {
    let mut events = vec![day("2026-04-02"), day("2028-12-01")];
    events.extend(day("2026-11-01").series(Span::new().days(13)).take(20));
    let mut input = String::new();
    let mut expected = String::new();
    for event in events {
        for (period, basis) in
            [("6w", "statute"), ("3d", "statute"), ("13w", "eu"), ("10w", "back"), ("1y", "plain")]
        {
            input.extend([&event.to_string(), ",", period, ",", basis, "\n\n"]);
            let term = term(&event.to_string(), period, basis.parse().expect("a basis"));
            expected.push_str(&serde_json::to_string(&term).expect("JSON"));
            expected.push('\n');
        }
    }
    let batch = run(&["term", "--batch"], &input);
    assert_eq!(batch.code, Some(0), "{}", batch.err);
    assert_eq!(batch.out, expected);
    let single = run(&["term", "2026-04-02", "13w", "--basis", "eu", "--json"], "");
    let single: Term = serde_json::from_str(&single.out).expect("a term");
    assert_eq!(single, term("2026-04-02", "13w", Basis::Eu));
}

#[test]
fn a_bad_line_of_a_batch_is_named_and_the_others_are_computed() {
    let input =
        "2026-11-13,6w,statute\r\n\n2026-02-31,6w,statute\n2026-11-13,6w\n2026-11-13,6w,fixed";
    let batch = run(&["term", "--batch"], input);
    assert_eq!(batch.code, Some(1));
    let lines: Vec<serde_json::Value> =
        batch.out.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["last_day"], "2026-12-28");
    assert_eq!(lines[1]["line"], 3);
    assert_eq!(lines[1]["error"], "'2026-02-31' is not a date: month 2 of 2026 has 28 days");
    assert_eq!(lines[2]["line"], 4);
    assert_eq!(lines[3]["line"], 5);
}

/// The shape of contract.md, "JSON".
#[test]
fn a_single_term_has_the_keys_of_the_contract() {
    let ran = run(&["term", "2026-11-13", "6w", "--json"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let found: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let expected = serde_json::json!({
        "event": "2026-11-13", "period": "6w", "basis": "statute", "raw_end": "2026-12-25",
        "last_day": "2026-12-28", "cautious_day": "2026-12-24",
        "moved_by": [
            {"date": "2026-12-25", "reason": "christmas-1"},
            {"date": "2026-12-26", "reason": "christmas-2"},
            {"date": "2026-12-27", "reason": "sunday"},
        ],
        "rule": "art1", "calendar_until": "2028-12-31",
    });
    assert_eq!(found, expected);
}

#[test]
fn the_reasons_that_moved_a_date_are_said_in_both_languages() {
    let ran = run(&["term", "2026-02-20", "6w", "--as-of", "2026-04-01"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for said in [
        "Laatste dag: dinsdag 7 april 2026",
        "Zes weken vanaf vrijdag 20 februari 2026",
        "Goede Vrijdag",
        "Tweede Paasdag",
        "Voorzichtige dag: donderdag 2 april 2026",
        "Nog 6 dagen.",
        "Last day: Tuesday 7 April 2026",
        "Six weeks from Friday 20 February 2026",
        "Good Friday",
        "Easter Monday",
        "6 days left.",
    ] {
        assert!(ran.out.contains(said), "{said} in:\n{}", ran.out);
    }
    let later = run(&["term", "2029-02-01", "6w", "--lang", "nl"], "");
    assert!(later.out.contains("kan nog verschuiven"), "{}", later.out);
    assert!(!later.out.contains("Last day"), "{}", later.out);
}

#[test]
fn a_bad_date_or_period_is_refused_with_the_reason() {
    for (arguments, code, why) in [
        (["term", "31-02-2026", "6w"], 2, "write year-month-day"),
        (["term", "2026-02-31", "6w"], 2, "month 2 of 2026 has 28 days"),
        (["term", "2026-11-13", "6x"], 2, "such as 6w"),
        (["term", "2199-12-31", "10y"], 1, "outside 1900 to 2200"),
        (["term", "2026-11-13", "--json"], 2, "PERIOD"),
    ] {
        let ran = run(&arguments, "");
        assert_eq!(ran.code, Some(code), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(why), "{arguments:?}: {}", ran.err);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
    }
}
