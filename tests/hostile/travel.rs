//! Travel files from outside: refused with a sentence, nothing written, nothing left behind.

use std::{io::Write as _, path::Path};

use jouw_weg::{
    dossier::{
        archive::Fault,
        store::{Damage, Error},
    },
    files::incoming::hash_of_bytes,
    i18n::{Language, Texts},
    problem,
};

use crate::{
    mutations::{MUTATIONS, below, mutated, seeded},
    seeds::travel_file,
    targets::{home, tried},
};

fn fault(home: &Path, bytes: &[u8]) -> Fault {
    match tried(home, bytes).unwrap_err() {
        Error::Travel { fault, .. } => fault,
        error => unreachable!("{error}"),
    }
}

fn told(error: &Error, texts: &Texts) {
    for language in Language::ALL {
        let sentence = problem::sentence(texts, language, error);
        assert!(sentence.len() > 60 && !sentence.contains('['), "{sentence}");
        assert!(!sentence.contains(|sign: char| sign.is_control()), "{sentence}");
    }
}

/// Replaces a word by another of the same length, everywhere.
fn replaced(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let mut out = bytes.to_vec();
    let mut found = 0;
    for at in 0..=out.len() - old.len() {
        if out[at..].starts_with(old.as_bytes()) {
            out[at..at + new.len()].copy_from_slice(new.as_bytes());
            found += 1;
        }
    }
    assert!(found > 0);
    out
}

/// A travel file of these parts, written here after docs/FORMAT.md and nothing else.
fn forged(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let mut facts = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
        facts.extend(crc32fast::hash(bytes).to_le_bytes());
        facts.extend([size, size].concat());
        facts.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        list.extend(b"PK\x01\x02\x14\x03");
        list.extend(&facts);
        list.extend([0; 8]);
        list.extend((0o100_600_u32 << 16).to_le_bytes());
        list.extend(u32::try_from(out.len()).unwrap().to_le_bytes());
        list.extend(name.bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&facts);
        out.extend([0; 2]);
        out.extend(name.bytes());
        out.extend(bytes);
    }
    let at = u32::try_from(out.len()).unwrap();
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count, count].concat());
    out.extend(u32::try_from(list.len()).unwrap().to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// The parts of a whole travel file.
fn parts_of(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut inside = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut inside).unwrap();
        let name = part.name().unwrap().into_owned();
        parts.push((name, inside));
    }
    parts
}

/// A file with these parts instead of the manifest's, and a manifest that says so.
fn honest(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let manifest = parts.iter().find(|(name, _)| name == "manifest.json").unwrap();
    let mut manifest: serde_json::Value = serde_json::from_slice(&manifest.1).unwrap();
    let others = parts.iter().filter(|(name, _)| name != "manifest.json");
    let listed = others.clone().map(|(name, bytes)| {
        serde_json::json!({"name": name, "size": bytes.len(), "sha256": hash_of_bytes(bytes)})
    });
    manifest["parts"] = listed.collect();
    let mut all: Vec<_> = others.map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    all.push(("manifest.json", serde_json::to_vec(&manifest).unwrap()));
    forged(&all)
}

/// The same, with one part changed.
fn with_part(parts: &[(String, Vec<u8>)], name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut parts = parts.to_vec();
    parts.iter_mut().find(|(one, _)| one == name).unwrap().1 = bytes.to_vec();
    honest(&parts)
}

#[test]
fn a_file_written_after_the_paper_is_taken() {
    let home = tempfile::tempdir().unwrap();
    let bytes = travel_file();
    tried(home.path(), &bytes).unwrap();
    let parts = parts_of(&bytes);
    let pieces: Vec<_> = parts.iter().map(|(name, part)| (name.as_str(), part.clone())).collect();
    assert_eq!(forged(&pieces), bytes, "docs/FORMAT.md says every byte");
    tried(home.path(), &honest(&parts)).unwrap();
}

#[test]
fn cut_at_any_length_it_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let bytes = travel_file();
    let texts = Texts::built_in().unwrap();
    for length in (0..bytes.len()).step_by(7).chain([bytes.len() - 1]) {
        let error = tried(home.path(), &bytes[..length]).unwrap_err();
        told(&error, &texts);
        let Error::Travel { fault, .. } = error else { unreachable!("{error}") };
        if length > 100 {
            assert_eq!(fault, Fault::CutOff, "at {length}");
        }
    }
}

#[test]
fn a_name_that_leads_elsewhere_is_refused_before_a_byte_is_written() {
    let home = tempfile::tempdir().unwrap();
    let bytes = travel_file();
    let rows = [
        ("history.jsonl", "../etc/passwd"),
        ("history.jsonl", "..\\x\\y\\z.text"),
        ("history.jsonl", "/etc/shadow12"),
        ("history.jsonl", "C:\\Users\\x.tx"),
        ("history.jsonl", "documents/../"),
        ("history.jsonl", "documents/con"),
        ("history.jsonl", "HISTORY.jsonl"),
        ("history.jsonl", "con.jsonl.txt"),
        ("history.jsonl", "history.json "),
        ("history.jsonl", "h\u{0}story.jsonl"),
        ("inhoud.html", "inhoud.htm."),
        ("inhoud.html", "a/b/c/d/e/f"),
    ];
    let texts = Texts::built_in().unwrap();
    for (old, new) in rows {
        let error = tried(home.path(), &replaced(&bytes, old, new)).unwrap_err();
        told(&error, &texts);
        let Error::Travel { fault: Fault::Name { .. }, .. } = error else {
            unreachable!("{new}: {error}")
        };
    }
    let twice = replaced(&bytes, "history.jsonl", "manifest.json");
    assert_eq!(fault(home.path(), &twice), Fault::Twice { name: "manifest.json".to_owned() });
    let mut not_text = bytes.clone();
    let at = bytes.windows(13).position(|window| window == b"history.jsonl").unwrap();
    not_text[at] = 0xff;
    assert!(matches!(fault(home.path(), &not_text), Fault::Name { .. }));
}

#[test]
fn a_link_a_bomb_and_a_second_list_are_refused() {
    let home = tempfile::tempdir().unwrap();
    let bytes = travel_file();
    let mut link = bytes.clone();
    let at = link.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    link[at + 38..at + 42].copy_from_slice(&(0o120_777_u32 << 16).to_le_bytes());
    assert_eq!(fault(home.path(), &link), Fault::Altered);

    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(fault(home.path(), &longer), Fault::Altered);
    let twice = [bytes.clone(), bytes.clone()].concat();
    assert_eq!(fault(home.path(), &twice), Fault::Altered);

    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    bomb.start_file("mimetype", options).unwrap();
    bomb.write_all(b"application/vnd.jouw-weg;version=1").unwrap();
    bomb.start_file("dossier.json", options).unwrap();
    for _ in 0..64 {
        bomb.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 100_000);
    assert_eq!(fault(home.path(), &bomb), Fault::Foreign);

    // A size that lies: larger than the file, or smaller than what follows.
    let at = bytes.windows(12).position(|window| window == b"dossier.json").unwrap();
    for (size, expected) in [(u32::MAX - 1, Fault::CutOff), (17, Fault::Altered)] {
        let mut lying = bytes.clone();
        let size = size.to_le_bytes();
        lying[at - 12..at - 4].copy_from_slice(&[size, size].concat());
        assert_eq!(fault(home.path(), &lying), expected);
    }
    for foreign in [b"".as_slice(), b"%PDF-1.7", b"PK\x05\x06", &[0; 4_000]] {
        let fault = fault(home.path(), foreign);
        assert!(matches!(fault, Fault::Foreign | Fault::CutOff), "{fault:?}");
    }
    let newer = replaced(&bytes, "vnd.jouw-weg;version=1", "vnd.jouw-weg;version=3");
    assert_eq!(fault(home.path(), &newer), Fault::TooNew { found: 3 });
    // The form of a sealed file, but what is in it is not: no name of it fits.
    let unsealed = replaced(&bytes, "vnd.jouw-weg;version=1", "vnd.jouw-weg;version=2");
    assert!(matches!(fault(home.path(), &unsealed), Fault::Name { .. }));
}

#[test]
fn a_whole_file_with_a_bad_dossier_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let parts = parts_of(&travel_file());
    let deep = format!("{{\"version\":1,\"x\":{}{}}}", "[".repeat(400), "]".repeat(400));
    let rows: [(&[u8], Damage); 4] = [
        (b"", Damage::Empty),
        (deep.as_bytes(), Damage::TooDeep),
        (b"\xff\xfe{", Damage::NotJson { line: 1, column: 1 }),
        (b"{\"version\":1", Damage::CutOff { size: 12 }),
    ];
    for (text, damage) in rows {
        let bytes = with_part(&parts, "dossier.json", text);
        assert_eq!(fault(home.path(), &bytes), Fault::Dossier(damage));
    }
    let original = parts.iter().find(|(name, _)| name.starts_with("documents/")).unwrap();
    let lacking: Vec<_> = parts.iter().filter(|part| part.0 != original.0).cloned().collect();
    assert_eq!(fault(home.path(), &honest(&lacking)), Fault::Lacking { name: original.0.clone() });
    let mut extra = parts.clone();
    let name = format!("documents/{}.pdf", "0".repeat(64));
    extra.insert(3, (name.clone(), b"x".to_vec()));
    assert_eq!(fault(home.path(), &honest(&extra)), Fault::Unlisted { name });
    let pieces = |skip: &str| {
        let kept = parts.iter().filter(|(name, _)| name != skip);
        forged(&kept.map(|(name, part)| (name.as_str(), part.clone())).collect::<Vec<_>>())
    };
    for skip in ["manifest.json", "history.jsonl", "dossier.json"] {
        let name = skip.to_owned();
        assert_eq!(fault(home.path(), &pieces(skip)), Fault::Lacking { name });
    }
    let mut spoiled = parts.clone();
    let at = spoiled.iter().position(|(name, _)| name == "history.jsonl").unwrap();
    spoiled[at].1[5] ^= 1;
    let spoiled: Vec<_> = spoiled.iter().map(|(n, part)| (n.as_str(), part.clone())).collect();
    let name = "history.jsonl".to_owned();
    assert_eq!(fault(home.path(), &forged(&spoiled)), Fault::Damaged { name });
}

#[test]
fn more_parts_than_any_dossier_has_are_refused() {
    let home = tempfile::tempdir().unwrap();
    let mut parts = parts_of(&travel_file())[..3].to_vec();
    for n in 0..50_100 {
        parts.push((format!("documents/{n:064x}"), Vec::new()));
    }
    let parts: Vec<_> = parts.iter().map(|(name, part)| (name.as_str(), part.clone())).collect();
    assert_eq!(fault(home.path(), &forged(&parts)), Fault::TooMany { limit: 50_016 });
}

/// Files whose hashes are right, with one part spoiled: nothing but that part's own rules refuses.
#[test]
fn a_whole_file_with_a_mutated_part_never_panics_and_leaves_nothing() {
    let home = home();
    let texts = Texts::built_in().unwrap();
    let parts = parts_of(&travel_file());
    let mut random = seeded(4);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..MUTATIONS / 2 {
        let (name, part) = &parts[below(&mut random, parts.len() - 1)];
        match tried(home.path(), &with_part(&parts, name, &mutated(part, &mut random))) {
            Ok(()) => taken += 1,
            Err(error) => {
                refused += 1;
                told(&error, &texts);
            }
        }
    }
    assert!(taken > 100 && refused > 300, "{taken} taken, {refused} refused");
}
