//! Two thousand seeded mutations of each file that is read at start.

use std::fs;

use jiff::civil::date;
use jouw_weg::{
    dossier::store::Store,
    i18n::{Language, Texts},
    problem,
    settings::{Place, Settings},
};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

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
    TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32])
}

pub(crate) fn below(random: &mut TestRng, limit: usize) -> usize {
    usize::try_from(random.next_u32()).unwrap() % limit.max(1)
}

pub(crate) fn mutated(whole: &[u8], random: &mut TestRng) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=below(random, 3) {
        let at = below(random, bytes.len());
        let piece = PIECES[below(random, PIECES.len())].as_bytes();
        let end = (at + below(random, 40)).min(bytes.len());
        match below(random, 7) {
            0 => bytes.truncate(at),
            1 => bytes[at..end].fill(0),
            2 => drop(bytes.splice(at..end, piece.iter().copied())),
            3 => drop(bytes.splice(at..at, piece.iter().copied())),
            4 => drop(bytes.drain(at..end)),
            5 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            _ => replace_value(&mut bytes, at, piece),
        }
        if bytes.is_empty() {
            break;
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

#[test]
fn a_mutated_dossier_never_panics_and_is_never_overwritten() {
    let texts = Texts::built_in().unwrap();
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dossiers/format-1/dossier.json");
    let whole = fs::read(golden).unwrap();
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("dossier.json.1"), &whole).unwrap();
    let path = folder.join("dossier.json");
    let mut random = seeded(1);
    let (mut opened, mut refused) = (0, 0);
    for _ in 0..MUTATIONS {
        let bytes = mutated(&whole, &mut random);
        fs::write(&path, &bytes).unwrap();
        match Store::open(&folder) {
            Ok(found) => {
                opened += 1;
                for document in &found.dossier.documents {
                    let file = found.store.document(document);
                    let inside = |file: std::path::PathBuf| {
                        file.parent() == Some(found.store.documents().as_path())
                    };
                    assert!(file.is_none_or(inside), "no record leads out of the folder");
                }
                let text = serde_json::to_string(&found.dossier).unwrap();
                assert!(!text.is_empty());
            }
            Err(error) => {
                refused += 1;
                for language in Language::ALL {
                    let sentence = problem::sentence(&texts, language, &error);
                    assert!(sentence.len() > 60 && !sentence.contains('['), "{sentence}");
                }
            }
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "opening overwrites nothing");
    }
    assert!(opened > 50 && refused > 500, "{opened} opened, {refused} refused");
}

#[test]
fn a_mutated_history_never_panics_and_costs_only_its_own_lines() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/dossiers/format-1");
    fs::create_dir(&folder).unwrap();
    fs::copy(format!("{golden}/dossier.json"), folder.join("dossier.json")).unwrap();
    let whole = fs::read(format!("{golden}/history.jsonl")).unwrap();
    let before = Store::read(&folder).unwrap().dossier;
    let mut random = seeded(2);
    for _ in 0..MUTATIONS / 10 {
        fs::write(folder.join("history.jsonl"), mutated(&whole, &mut random)).unwrap();
        let _ = jouw_weg::dossier::store::history(&folder).unwrap();
        assert_eq!(Store::open(&folder).unwrap().dossier, before);
        fs::rename(folder.join("dossier.json"), folder.join("dossier.json.1")).unwrap();
        let _ = Store::open_last_good(&folder).unwrap();
        fs::rename(folder.join("dossier.json.1"), folder.join("dossier.json")).unwrap();
    }
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
