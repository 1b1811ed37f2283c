//! Who may know whom: each rule names words and the only places that may use them.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Words that may stand only in some places of `src`.
struct Rule {
    /// Any of these.
    words: &'static [&'static str],
    /// Where they may stand: a path below `src`, a folder ends in `/`.
    allowed: &'static [&'static str],
    /// Where they are looked for; empty = everywhere.
    within: &'static [&'static str],
    why: &'static str,
}

const CORE: &[&str] = &[
    "ids.rs",
    "terms.rs",
    "terms/",
    "ladder.rs",
    "ladder/",
    "dossier.rs",
    "dossier/",
    "case.rs",
    "case/",
];

const RULES: &[Rule] = &[
    Rule {
        words: &["iced::", "iced_"],
        allowed: &["ui.rs", "ui/"],
        within: &[],
        why: "only the window knows iced",
    },
    Rule {
        words: &["printpdf::", "lopdf::", "subsetter::"],
        allowed: &["print/pdf.rs", "print/pdf/"],
        within: &[],
        why: "the writer of PDF can be replaced in one place",
    },
    Rule {
        words: &["lopdf_foreign::", "hayro::", "exif::"],
        allowed: &["documents/"],
        within: &[],
        why: "files of others are read in one place, in a process apart",
    },
    Rule {
        words: &["harfrust::", "unicode_bidi::"],
        allowed: &["print/"],
        within: &[],
        why: "only print shapes text",
    },
    Rule {
        words: &["hypher::"],
        allowed: &["print/", "content/check/plain/measure.rs"],
        within: &[],
        why: "syllables are for breaking lines and for measuring how hard a text is",
    },
    Rule {
        words: &["rfd::", "open::that", "open::commands"],
        allowed: &["ui/"],
        within: &[],
        why: "only the window opens dialogs and viewers",
    },
    Rule {
        words: &["age::", "zeroize::", "secrecy::"],
        allowed: &["dossier/seal.rs", "ui/secret.rs", "cli.rs"],
        within: &[],
        why: "only one file knows how a dossier is sealed",
    },
    Rule {
        words: &["clap::"],
        allowed: &["main.rs", "cli.rs", "cli/"],
        within: &[],
        why: "only the command line parses arguments",
    },
    Rule {
        words: &[
            "fs::write",
            "File::create",
            "OpenOptions",
            "fs::rename",
            "fs::remove_",
            "fs::copy",
            "fs::create_dir",
            "set_permissions",
            ".persist(",
            "NamedTempFile",
            "hard_link",
        ],
        allowed: &["files.rs", "files/"],
        within: &[],
        why: "one module saves whole or nothing",
    },
    Rule {
        words: &["fs::", "std::fs", "OpenOptions", ".persist(", "tempfile_in", "tempdir"],
        allowed: &["files/disk.rs"],
        within: &["files.rs", "files/"],
        why: "a test can stand between files and the disk",
    },
    Rule {
        words: &[
            "std::net",
            "TcpStream",
            "TcpListener",
            "UdpSocket",
            "UnixStream",
            "reqwest",
            "ureq",
            "hyper::",
        ],
        allowed: &[],
        within: &[],
        why: "nothing leaves the computer",
    },
    Rule {
        words: &["clock::today"],
        allowed: &["clock.rs", "main.rs", "cli.rs", "cli/", "ui.rs", "ui/"],
        within: &[],
        why: "today is an argument",
    },
    Rule {
        words: &["Zoned::now", "Timestamp::now", "SystemTime::now"],
        allowed: &["clock.rs"],
        within: &[],
        why: "only the clock asks the system",
    },
    Rule {
        words: &[
            "crate::ui",
            "crate::cli",
            "crate::print",
            "crate::i18n",
            "fluent",
            "crate::settings",
        ],
        allowed: &[],
        within: CORE,
        why: "the core returns values and ids, never sentences",
    },
    Rule {
        words: &["crate::content", "crate::dossier", "crate::case", "crate::ladder"],
        allowed: &[],
        within: &["terms.rs", "terms/", "ids.rs", "dates.rs"],
        why: "terms know dates only",
    },
    Rule {
        words: &["crate::content", "crate::case"],
        allowed: &[],
        within: &["dossier.rs", "dossier/", "ladder.rs", "ladder/"],
        why: "dossier and ladder know ids, not content",
    },
    Rule {
        words: &["crate::dossier", "crate::content", "crate::case", "crate::i18n::Texts"],
        allowed: &[],
        within: &["print/block.rs", "print/layout.rs", "print/layout/", "print/page.rs"],
        why: "layout knows no dossier and no words",
    },
    Rule {
        words: &[
            "widget::button",
            "button(",
            "checkbox(",
            "radio(",
            "pick_list(",
            "toggler(",
            "combo_box(",
            "slider(",
        ],
        allowed: &[],
        within: &["ui/screen/", "ui/screen.rs"],
        why: "screens use our own focusable pieces (raw ones are mouse only)",
    },
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn is_within(file: &str, places: &[&str]) -> bool {
    places
        .iter()
        .any(|place| if place.ends_with('/') { file.starts_with(place) } else { file == *place })
}

/// A word in code: not as the end of a longer name (`text_button(` is not `button(`), nor a
/// function of ours that a path leads to (`widget::answer_button(`).
fn stands_in(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| match line[..at].chars().next_back() {
        None => true,
        Some(_) if word.starts_with('.') => true,
        Some(before) if word.ends_with('(') => {
            !(before.is_alphanumeric() || "_:.".contains(before))
        }
        Some(before) => !(before.is_alphanumeric() || before == '_'),
    })
}

fn faults_in(file: &str, text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut faults = Vec::new();
    for rule in RULES {
        let elsewhere = !rule.within.is_empty() && !is_within(file, rule.within);
        if elsewhere || is_within(file, rule.allowed) {
            continue;
        }
        for (number, line) in code.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for word in rule.words.iter().filter(|word| stands_in(line, word)) {
                faults.push(format!("src/{file}:{}: {word}: {}", number + 1, rule.why));
            }
        }
    }
    faults
}

fn all_sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 20, "the sources were not found");
    files
        .iter()
        .map(|path| {
            let file = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            (file, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn every_module_knows_only_whom_it_may() {
    let faults: Vec<_> =
        all_sources().iter().flat_map(|(file, text)| faults_in(file, text)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn each_rule_finds_what_it_forbids() {
    let cases = [
        ("terms.rs", "use iced::Task;"),
        ("print/layout.rs", "let x = printpdf::Mm(1.0);"),
        ("dossier/store.rs", "    std::fs::write(path, bytes)?;"),
        ("dossier/store.rs", "    file.persist(path)?;"),
        ("files/lock.rs", "    std::fs::File::open(path)?;"),
        ("ui/app.rs", "use std::net::TcpStream;"),
        ("case.rs", "let today = crate::clock::today();"),
        ("ui/app.rs", "let now = jiff::Zoned::now();"),
        ("ladder/walk.rs", "use crate::i18n::Texts;"),
        ("dossier/edit.rs", "use crate::content::Content;"),
        ("ui/screen/way.rs", "    button(text(\"x\"))"),
        ("ui/screen/way.rs", "use iced::widget::button;"),
        ("print/compose.rs", "lopdf::Document::new()"),
        ("print/layout.rs", "use crate::dossier::Dossier;"),
        ("ui/app/papers.rs", "let pdf = hayro::hayro_syntax::Pdf::new(bytes);"),
        ("content/load.rs", "use clap::Parser;"),
        ("cli/print.rs", "rfd::FileDialog::new()"),
        ("cli/print.rs", "harfrust::Shaper::new()"),
        ("terms.rs", "use crate::case::Case;"),
    ];
    for (file, line) in cases {
        assert!(!faults_in(file, line).is_empty(), "not found: {line} in {file}");
    }
}

#[test]
fn what_is_allowed_is_not_found() {
    let cases = [
        ("ui/screen/way.rs", "    text_button(label)"),
        ("ui/screen/way.rs", "    widget::answer_button(label)"),
        ("files/disk.rs", "    std::fs::write(path, bytes)?;"),
        ("files.rs", "    disk::hard_link(path, part)?;"),
        ("terms.rs", "/// like iced::Task"),
        ("terms.rs", "#[cfg(test)]\nmod tests { use std::fs::write; fs::write(1) }"),
    ];
    for (file, line) in cases {
        assert_eq!(faults_in(file, line), Vec::<String>::new());
    }
}

/// Small enough to be read in one sitting (ARCHITECTURE.md, size guide).
#[test]
fn no_file_is_longer_than_500_lines() {
    let long: Vec<_> = all_sources()
        .into_iter()
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
