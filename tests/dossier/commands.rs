//! The commands that fill a dossier, through the real program.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use jiff::civil::date;
use jouw_weg::dossier::{
    Dossier, LogKind,
    store::{self, Store},
};

/// A computer of its own: settings, a library and a language.
pub(crate) struct Computer {
    pub(crate) home: tempfile::TempDir,
    pub(crate) language: &'static str,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), language: "nl_NL.UTF-8" }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
            .args(arguments)
            .current_dir(self.home.path())
            .env("JOUW_WEG_HOME", self.home.path().join("home"))
            .env("LC_ALL", self.language)
            .env("LANG", self.language)
            .output()
            .unwrap()
    }

    /// Runs a command that reads this from standard input.
    pub(crate) fn given(&self, typed: &str, arguments: &[&str]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
            .args(arguments)
            .current_dir(self.home.path())
            .env("JOUW_WEG_HOME", self.home.path().join("home"))
            .env("LC_ALL", self.language)
            .env("LANG", self.language)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that does not read it closes it.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Runs a command that must succeed; what it printed.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Runs a command that must stop with this exit code; the sentence it said.
    pub(crate) fn stopped(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert_eq!(output.stdout, b"", "no results");
        assert!(!said.contains('[') || said.contains("Usage"), "a key without a text: {said}");
        said
    }

    pub(crate) fn dossier(&self, name: &str) -> Dossier {
        Store::read(&self.path(name)).unwrap().dossier
    }
}

const AS_OF: [&str; 2] = ["--as-of", "2026-11-22"];

pub(crate) fn with<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &AS_OF].concat()
}

pub(crate) fn begun() -> Computer {
    let computer = Computer::new();
    computer.done(&with(&["new", "d", "--name", "Zoë", "--situation", "tlv"]));
    computer
}

/// Everything in a folder, to see that nothing changed.
pub(crate) fn all_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all_of(&path));
        } else if path.file_name().unwrap() != "lock" {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
    files.sort();
    files
}

#[test]
fn new_makes_the_folder_itself_a_dossier_with_all_that_was_told() {
    let computer = Computer::new();
    let printed = computer.done(&with(&[
        "new",
        "map/zoe",
        "--name",
        " Zoë ",
        "--fact",
        "sector=po",
        "--fact",
        "born=2017-03",
        "--fact",
        "board=unknown",
        "--situation",
        "tlv",
        "--situation",
        "toelating",
        "--answer",
        "tlv.agree=agree",
        "--event",
        "decision-sent=2026-11-13@tlv",
        "--event",
        "letter-names-date=13-11-2026:18 december@all",
    ]));
    assert_eq!(printed, "map/zoe");
    let dossier = computer.dossier("map/zoe");
    assert_eq!(dossier.child.name, "Zoë");
    assert_eq!(dossier.child.born.as_deref(), Some("2017-03"));
    assert_eq!(dossier.created, date(2026, 11, 22));
    assert_eq!(dossier.facts.len(), 3);
    let situations: Vec<_> = dossier.situations.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(situations, ["tlv", "toelating"]);
    assert_eq!(dossier.situations[0].answers[0].question.as_str(), "tlv.agree");
    assert_eq!(dossier.events[0].situation, "tlv".parse().ok());
    assert_eq!(dossier.events[1].situation, None);
    assert_eq!(dossier.events[1].names, Some(date(2026, 12, 18)));
    let history = store::history(&computer.path("map/zoe")).unwrap();
    assert_eq!((history.lines.len(), history.unread), (10, 0));
}

#[test]
fn an_event_belongs_to_the_only_situation_and_without_one_to_all() {
    let computer = begun();
    computer.done(&with(&["event", "d", "decision-sent=2026-11-13"]));
    computer.done(&with(&["event", "d", "decision-sent=2026-11-14@all"]));
    computer.done(&with(&["new", "leeg", "--name", "Sem", "--event", "hearing=2027-01-11"]));
    let places: Vec<_> =
        computer.dossier("d").events.into_iter().map(|one| one.situation).collect();
    assert_eq!(places, ["tlv".parse().ok(), None]);
    assert_eq!(computer.dossier("leeg").events[0].situation, None);

    computer.done(&with(&[
        "new",
        "twee",
        "--name",
        "Sem",
        "--situation",
        "tlv",
        "--situation",
        "toelating",
    ]));
    let said = computer.stopped(2, &with(&["event", "twee", "decision-sent=2026-11-13"]));
    assert!(said.contains("tlv, toelating"), "{said}");
    assert_eq!(computer.dossier("twee").events, []);
}

#[test]
fn log_adds_a_line_and_prints_its_id() {
    let computer = begun();
    let id = computer.done(&with(&[
        "log",
        "d",
        "--date",
        "gisteren",
        "--text",
        "Gebeld: “Wij bellen u terug.” €5, ĳ",
        "--kind",
        "call",
        "--with",
        "directeur",
        "--private",
    ]));
    let log = computer.dossier("d").log;
    assert_eq!(log[0].id.0, id);
    assert_eq!(log[0].date, date(2026, 11, 21));
    assert_eq!(log[0].kind, LogKind::Call);
    assert_eq!(log[0].text, "Gebeld: “Wij bellen u terug.” €5, ĳ");
    assert!(log[0].private);
}

#[test]
fn add_keeps_a_file_once_with_its_kind_date_and_name() {
    let computer = begun();
    fs::write(computer.path("scan 1.pdf"), "%PDF-1.7 brief").unwrap();
    let add = [
        "add",
        "d",
        "scan 1.pdf",
        "--kind",
        "tlv-besluit",
        "--date",
        "13-11-2026",
        "--name",
        "Besluit",
    ];
    let id = computer.done(&with(&add));
    let dossier = computer.dossier("d");
    let document = &dossier.documents[0];
    assert_eq!(document.id.0, id);
    assert_eq!(document.name, "Besluit");
    assert_eq!(document.kind.as_ref().unwrap().as_str(), "tlv-besluit");
    assert_eq!(document.date, Some(date(2026, 11, 13)));
    let kept = computer.path("d/documents").join(document.file_name().unwrap());
    assert_eq!(fs::read(kept).unwrap(), b"%PDF-1.7 brief");

    let again = computer.run(&with(&["add", "d", "scan 1.pdf"]));
    assert_eq!(String::from_utf8(again.stdout).unwrap().trim(), id);
    assert!(String::from_utf8(again.stderr).unwrap().contains("‘Besluit’"));
    assert_eq!(computer.dossier("d").documents.len(), 1);
}

#[test]
fn what_can_not_be_meant_is_refused_with_what_can_and_changes_nothing() {
    let computer = begun();
    fs::write(computer.path("brief.pdf"), "x").unwrap();
    let before = all_of(computer.home.path());
    let rows: [(&[&str], &str); 19] = [
        (&["new", "n", "--name", "A", "--situation", "tvl"], "toelating"),
        (&["new", "n", "--name", "A", "--fact", "sektor=po"], "sector"),
        (&["new", "n", "--name", "A", "--fact", "sector=gym"], "unknown"),
        (&["new", "n", "--name", "A", "--fact", "sector"], "sector=po"),
        (&["new", "n", "--name", "A", "--fact", "born=2017-13"], "2017-03"),
        (&["new", "n", "--name", "A", "--answer", "tlv.weet=yes"], "tlv.agree"),
        (&["new", "n", "--name", "A", "--answer", "tlv.agree=misschien"], "unknown"),
        (&["new", "n", "--name", "  "], "voornaam"),
        (&["new", "n", "--name", "A", "--event", "decision-sent=2026-11-13@tlv"], "tlv"),
        (&["event", "d", "besluit=2026-11-13"], "decision-sent"),
        (&["event", "d", "decision-sent"], "decision-sent=2026-11-13"),
        (&["event", "d", "decision-sent=31-02-2026"], "28"),
        (&["event", "d", "decision-sent=2009-12-31"], "1 januari 2010"),
        (&["event", "d", "decision-sent=2028-11-23"], "twee jaar"),
        (&["event", "d", "decision-sent=2026-11-13:2026-12-18"], "letter-names-date"),
        (&["event", "d", "decision-sent=2026-11-13@toelating"], "tlv"),
        (&["log", "d", "--date", "2026-02-31", "--text", "x"], "28"),
        (&["log", "d", "--date", "2026-11-13", "--text", " "], "--text"),
        (&["add", "d", "brief.pdf", "--kind", "besluit"], "tlv-besluit"),
    ];
    for (arguments, helps) in rows {
        let said = computer.stopped(2, &with(arguments));
        assert!(said.contains(helps), "{arguments:?}: {said}");
        assert!(said.contains("Er is niets "), "{said}");
    }
    assert_eq!(all_of(computer.home.path()), before);
}

#[test]
fn what_can_not_be_done_is_refused_with_a_sentence_and_changes_nothing() {
    let computer = begun();
    fs::write(computer.path("reis.jouwweg"), "PK").unwrap();
    fs::write(computer.path("leeg.pdf"), "").unwrap();
    let before = all_of(computer.home.path());
    let log = ["--date", "2026-11-13", "--text", "x"];
    let rows: [(Vec<&str>, &str); 7] = [
        (vec!["new", "d", "--name", "A"], "al iets"),
        (vec!["new", "leeg.pdf", "--name", "A"], "geen map"),
        ([&["log", "nergens"], &log[..]].concat(), "vinden"),
        ([&["log", "."], &log[..]].concat(), "geen dossier"),
        ([&["log", "reis.jouwweg"], &log[..]].concat(), "unpack"),
        (vec!["add", "d", "leeg.pdf"], "leeg"),
        (vec!["add", "d", "d"], "geen gewoon bestand"),
    ];
    for (arguments, helps) in rows {
        let said = computer.stopped(1, &with(&arguments));
        assert!(said.contains(helps), "{arguments:?}: {said}");
    }
    assert_eq!(all_of(computer.home.path()), before);
}

#[test]
fn the_sentences_are_in_the_language_of_the_person() {
    let mut computer = begun();
    let arguments = with(&["log", "nergens", "--date", "2026-11-13", "--text", "x"]);
    assert!(computer.stopped(1, &arguments).contains("Wij vinden"));
    computer.language = "en_GB.UTF-8";
    assert!(computer.stopped(1, &arguments).contains("We can't find"));
}

#[test]
fn a_command_leaves_a_dossier_that_is_open_elsewhere_alone() {
    let computer = begun();
    let open = Store::open(&computer.path("d")).unwrap();
    let before = all_of(&computer.path("d"));
    let said = computer.stopped(1, &with(&["event", "d", "decision-sent=2026-11-13"]));
    assert!(said.contains("al open in een ander venster"), "{said}");
    assert_eq!(all_of(&computer.path("d")), before);
    drop(open);
    computer.done(&with(&["event", "d", "decision-sent=2026-11-13"]));
}
