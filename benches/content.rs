//! Loading the content and walking through it, beside reading and hashing its bytes in the same run.
//!
//! Prints milliseconds (the fastest of many rounds) and the ratio to the yardstick. No test fails on
//! time; the aim is at most ten times the yardstick, and about 50 ms; about 2 s with plain
//! words; a walk about 1 ms.

use std::{
    fs,
    hint::black_box,
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use jiff::civil::date;
use jouw_weg::{
    case::Case,
    content::{Content, load},
    dossier::{Answered, Dossier, Event, OutcomeRecord, RecordId, Situated, StepRecord, Unknown},
    i18n::Texts,
};
use sha2::{Digest, Sha256};

const ROUNDS: usize = 41;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = files(&root.join("assets/content"))?;
    let words = files(&root.join("i18n"))?;
    let all: Vec<PathBuf> = [rules.clone(), words].concat();
    let read_rules = fastest(|| drop(black_box(hash(&rules))));
    let read_all = fastest(|| drop(black_box(hash(&all))));
    let content = Content::built_in().map_err(|faults| io::Error::other(faults.to_string()))?;
    let example = lived(&content, &["tlv", "thuiszitten", "vervoer"]);
    let ids: Vec<&str> = content.situations.iter().map(|situation| situation.id.as_str()).collect();
    let everything = lived(&content, &ids);
    let today = date(2026, 11, 22);
    let walk = |dossier: &Dossier| {
        let (content, dossier) = (&content, dossier.clone());
        move || drop(black_box(Case::derive(content, &dossier, today)))
    };
    let rows = [
        ("read and hash the rules", read_rules, read_rules),
        (
            "load the rules (each start)",
            fastest(|| drop(black_box(Content::built_in()))),
            read_rules,
        ),
        ("read and hash rules and texts", read_all, read_all),
        ("load rules and texts (each start)", fastest(both), read_all),
        (
            "load and check a whole folder",
            fastest(|| drop(black_box(load::from_folder(root)))),
            read_all,
        ),
        (
            "content check, with plain words",
            fastest(|| drop(black_box(load::check(Some(root), date(2026, 11, 22))))),
            read_all,
        ),
        ("walk the example, all its days too", fastest(walk(&example)), read_rules),
        ("walk all situations at once", fastest(walk(&everything)), read_rules),
    ];
    let mut out = io::stdout().lock();
    for (what, took, yardstick) in rows {
        let ratio = took.as_secs_f64() / yardstick.as_secs_f64();
        writeln!(out, "{what:36} {:8.2} ms  {ratio:6.1} x", 1000.0 * took.as_secs_f64())?;
    }
    Ok(())
}

/// A dossier with these situations, in each of which a decision came and a first talk ended.
fn lived(content: &Content, situations: &[&str]) -> Dossier {
    let day = date(2026, 11, 13);
    let mut dossier = Dossier::with_id("0123456789abcdef", day, &content.version);
    let wanted = content.situations.iter().filter(|one| situations.contains(&one.id.as_str()));
    for (number, situation) in wanted.enumerate() {
        let mut situated = Situated::new(situation.id.clone(), day);
        for question in &situation.questions {
            let answer = question.answers.first().map(|answer| answer.id.clone());
            let answered = answer.map(|answer| Answered::new(question.id.clone(), answer));
            situated.answers.extend(answered);
        }
        if let Some(rung) = situation.rungs.first()
            && let Some(outcome) = rung.outcomes.last()
        {
            let record = OutcomeRecord::new(outcome.id.clone(), day);
            situated.outcomes.insert(rung.step.clone(), record);
            dossier.steps.insert(rung.step.clone(), StepRecord::done(day));
        }
        dossier.situations.push(situated);
        let decided = content.events.iter().find(|event| event.id == *"decision-sent");
        dossier.events.extend(decided.map(|event| Event {
            id: RecordId(format!("e{number}")),
            event: event.id.clone(),
            situation: Some(situation.id.clone()),
            date: day,
            names: None,
            crossed_out: false,
            unknown: Unknown::new(),
        }));
    }
    dossier
}

fn both() {
    drop(black_box(Content::built_in()));
    drop(black_box(Texts::built_in()));
}

/// All files below a folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// The yardstick: every byte read from disk and hashed.
fn hash(files: &[PathBuf]) -> io::Result<Vec<u8>> {
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(file)?);
    }
    Ok(hash.finalize().to_vec())
}

/// The fastest of many rounds: what else the machine does only ever adds.
fn fastest(mut work: impl FnMut()) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}
