//! Two thousand seeded mutations of everything that is read.

use std::{
    fs,
    io::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use jiff::civil::date;
use jouw_weg::{
    files::incoming::hash_of_bytes,
    i18n::Language,
    settings::{Place, Settings},
};
use proptest::{
    prelude::Rng,
    test_runner::{RngAlgorithm, TestRng},
};

use crate::{
    seeds,
    targets::{Outcome, TARGETS},
};

const ALGORITHM: RngAlgorithm = RngAlgorithm::ChaCha;

pub(crate) const MUTATIONS: u32 = 2_000;

/// Pieces that hurt parsers.
const PIECES: [&str; 16] = [
    "null",
    "-1",
    "1e999",
    "18446744073709551615",
    "\"\"",
    "[]",
    "{}",
    "[[[[[[",
    "\\u0000",
    "\u{202e}",
    "\u{1f642}",
    "2026-02-31",
    "-9999-01-01",
    "9999-12-31",
    "\"../../../etc/passwd\"",
    "true",
];

/// A seeded generator: the same mutations on every run.
pub(crate) fn seeded(seed: u8) -> TestRng {
    TestRng::from_seed(ALGORITHM, &[seed; 32])
}

pub(crate) fn below(random: &mut TestRng, limit: usize) -> usize {
    usize::try_from(random.next_u32()).unwrap() % limit.max(1)
}

pub(crate) fn mutated(whole: &[u8], random: &mut TestRng) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=below(random, 3) {
        if bytes.is_empty() {
            break;
        }
        let at = below(random, bytes.len());
        let piece = PIECES[below(random, PIECES.len())].as_bytes();
        let end = (at + below(random, 40)).min(bytes.len());
        match below(random, 9) {
            0 => bytes.truncate(at),
            1 => bytes[at..end].fill(0),
            2 => drop(bytes.splice(at..end, piece.iter().copied())),
            3 => drop(bytes.splice(at..at, piece.iter().copied())),
            4 => drop(bytes.drain(at..end)),
            5 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            6 => bytes[at] ^= 1 << below(random, 8),
            7 => bytes[at..(at + 4).min(end)].fill(0xff),
            _ => replace_value(&mut bytes, at, piece),
        }
    }
    bytes
}

/// Puts another value after the next colon: still JSON, with a wrong type.
fn replace_value(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    let Some(colon) = bytes[at..].iter().position(|byte| *byte == b':') else { return };
    let start = at + colon + 1;
    let length = bytes[start..].iter().position(|byte| b",\n}".contains(byte)).unwrap_or(0);
    bytes.splice(start..start + length, piece.iter().copied());
}

/// Runs a target on its seeds and on mutations of them; how many it took and how many it refused.
/// `JOUW_WEG_MUTATE=<seconds>` goes on for so long, with other mutations each time.
fn tried(name: &str, seed: u8) -> (usize, usize) {
    let target = TARGETS.iter().find(|one| one.0 == name).unwrap().1;
    let seeds = seeds::of(name);
    let (mut taken, mut refused) = (0, 0);
    let mut judge = |bytes: &[u8]| match catch_unwind(AssertUnwindSafe(|| target(bytes))) {
        Ok(Outcome::Taken) => taken += 1,
        Ok(Outcome::Refused) => refused += 1,
        Err(panic) => {
            let path = std::env::temp_dir().join(format!("{name}-{}", hash_of_bytes(bytes)));
            fs::write(&path, bytes).unwrap();
            let said = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            unreachable!("{said}\nmend it, and keep {path:?} in tests/hostile/seeds/{name}")
        }
    };
    for whole in &seeds {
        judge(whole);
    }
    let mut random = seeded(seed);
    for _ in 0..MUTATIONS {
        judge(&mutated(&seeds[below(&mut random, seeds.len())], &mut random));
    }
    let longer = std::env::var("JOUW_WEG_MUTATE").ok().and_then(|text| text.parse().ok());
    if let Some(seconds) = longer {
        let (began, mut random) = (Instant::now(), TestRng::from_seed(ALGORITHM, &fresh()));
        let mut rounds = 0_u64;
        while began.elapsed() < Duration::from_secs(seconds) {
            let base = &seeds[below(&mut random, seeds.len())];
            judge(&mutated(base, &mut random));
            rounds += 1;
        }
        let mut out = std::io::stdout();
        writeln!(out, "{name}: {rounds} more in {seconds} s").unwrap();
    }
    (taken, refused)
}

/// A seed that no run had before.
fn fresh() -> [u8; 32] {
    let ids = [0; 2].map(|_| jouw_weg::dossier::RecordId::random().to_string());
    ids.concat().into_bytes().try_into().unwrap()
}

#[test]
fn a_mutated_travel_file_never_panics_and_leaves_nothing() {
    let (taken, refused) = tried("archive", 4);
    assert!(taken > 0 && refused > 1_500, "{taken} taken, {refused} refused");
}

#[test]
fn a_mutated_dossier_never_panics_and_is_never_overwritten() {
    let (taken, refused) = tried("dossier", 1);
    assert!(taken > 20 && refused > 500, "{taken} taken, {refused} refused");
}

#[test]
fn a_mutated_history_never_panics_and_costs_only_its_own_lines() {
    let (taken, refused) = tried("history", 2);
    assert!(taken > 20 && refused > 500, "{taken} taken, {refused} refused");
}

#[test]
fn a_mutated_document_never_panics_and_is_kept_byte_for_byte() {
    let (taken, refused) = tried("document", 5);
    assert!(taken > 50 && refused > 50, "{taken} taken, {refused} refused");
}

#[test]
fn a_mutated_picture_is_shown_or_refused() {
    let (taken, refused) = tried("preview", 6);
    assert!(taken > 50 && refused > 50, "{taken} taken, {refused} refused");
}

#[test]
fn mutated_settings_never_stop_the_program_and_are_kept_when_new_ones_are_saved() {
    let home = tempfile::tempdir().unwrap();
    let place = Place::within(home.path().to_owned());
    let mut settings = Settings::default();
    settings.opened(
        home.path().join("Zoë-012345"),
        "0123456789abcdef".to_owned(),
        date(2026, 11, 22),
    );
    settings.opened(
        home.path().join("Sem-abcdef"),
        "abcdef0123456789".to_owned(),
        date(2026, 11, 21),
    );
    place.save(&settings).unwrap();
    let whole = fs::read(&place.settings).unwrap();
    assert_eq!(place.load().settings, settings);
    let mut random = seeded(3);
    for _ in 0..MUTATIONS {
        let bytes = mutated(&whole, &mut random);
        fs::write(&place.settings, &bytes).unwrap();
        let loaded = place.load();
        assert!((100..=200).contains(&loaded.settings.text_size));
        assert_eq!(fs::read(&place.settings).unwrap(), bytes, "reading overwrites nothing");
    }
    fs::write(&place.settings, "{half").unwrap();
    assert!(place.load().damaged);
    place.save(&Settings::default()).unwrap();
    assert_eq!(fs::read(home.path().join("settings.json.damaged-1")).unwrap(), b"{half");
    assert!(!place.load().damaged);
}

#[test]
fn one_wrong_setting_costs_only_itself() {
    let home = tempfile::tempdir().unwrap();
    let place = Place::within(home.path().to_owned());
    let text = r#"{"language": "en", "text_size": 7, "later": [1], "recent": [
        {"folder": "/a/Zoë-012345", "opened": "2026-11-22"}, {"folder": 3}]}"#;
    fs::write(&place.settings, text).unwrap();
    let loaded = place.load();
    assert!(loaded.damaged);
    assert_eq!(loaded.settings.language, Language::En);
    assert_eq!(loaded.settings.text_size, 100);
    assert_eq!(loaded.settings.recent.len(), 1);
    assert_eq!(loaded.settings.recent[0].name(), "Zoë");
    assert_eq!(loaded.settings.unknown["later"][0], 1);
}
