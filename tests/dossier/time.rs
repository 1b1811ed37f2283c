//! What changed, going back, and backups: through the real program and the store.

use std::{fs, ops::ControlFlow, path::Path};

use jiff::civil::{Date, date};
use jouw_weg::dossier::{
    Correction, Dossier, Fixed, LogEntry, LogKind, RecordId, Sent, Unknown, archive, backup,
    edit::{Edit, Refused},
    past::Past,
    store::{self, Error, Store},
};

use super::commands::{Computer, all_of, begun, with};

const TODAY: Date = date(2026, 11, 22);

fn entry(id: &str, text: &str) -> LogEntry {
    LogEntry {
        id: RecordId(id.to_owned()),
        date: TODAY,
        time: None,
        kind: LogKind::Call,
        with: "directeur".to_owned(),
        text: text.to_owned(),
        private: false,
        situation: None,
        documents: Vec::new(),
        crossed_out: false,
        unknown: Unknown::new(),
    }
}

fn put(id: &str, text: &str) -> Edit {
    Edit::PutLog { entry: entry(id, text) }
}

/// A dossier with three log entries, made through the program.
fn told() -> Computer {
    let computer = begun();
    for text in ["eerste gesprek", "tweede gesprek", "derde gesprek"] {
        let arguments = ["log", "d", "--date", "2026-11-20", "--kind", "call", "--text", text];
        computer.done(&with(&arguments));
    }
    computer
}

#[test]
fn history_says_each_change_in_words_the_newest_first_and_writes_nothing() {
    let mut computer = told();
    computer.done(&with(&["event", "d", "decision-sent=2026-11-13@tlv"]));
    let before = all_of(&computer.path("d"));
    let said = computer.done(&with(&["history", "d"]));
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].ends_with(" uur"), "{said}");
    assert_eq!(lines[1], "  Toegevoegd: Besluit verstuurd, 13 november 2026");
    assert_eq!(lines[3], "  Toegevoegd: telefoongesprek van 20 november 2026");
    assert_eq!(lines[4], "    ‘derde gesprek’");
    let order = ["derde", "tweede", "eerste", "In uw plan gezet", "Veranderd: de gegevens"];
    let places: Vec<_> = order.iter().map(|word| said.find(word).unwrap()).collect();
    assert!(places.is_sorted(), "{said}");
    computer.language = "en_GB.UTF-8";
    let said = computer.done(&with(&["history", "d"]));
    assert!(said.contains("Added: phone call of 20 November 2026"), "{said}");
    assert_eq!(all_of(&computer.path("d")), before);
}

#[test]
fn restore_lists_shows_what_would_change_and_goes_back_by_an_ordinary_change() {
    let computer = told();
    let folder = computer.path("d");
    let present = computer.dossier("d");
    let before = all_of(&folder);
    let listed = computer.done(&with(&["restore", "d"]));
    assert!(listed.lines().next().unwrap().starts_with("  1  kopie van "), "{listed}");
    assert!(listed.contains("2 onderdelen") && listed.contains("1 onderdeel"), "{listed}");
    let shown = computer.done(&with(&["restore", "d", "--from", "2", "--dry-run"]));
    assert!(shown.contains("Weggehaald: telefoongesprek van 20 november 2026"), "{shown}");
    assert!(shown.contains("‘derde gesprek’") && shown.contains("‘tweede gesprek’"), "{shown}");
    assert!(!shown.contains("‘eerste gesprek’"), "{shown}");
    assert_eq!(all_of(&folder), before, "only looked at");
    let lines = store::history(&folder).unwrap().lines.len();

    let done = computer.done(&with(&["restore", "d", "--from", "2"]));
    assert!(done.ends_with("U kunt dit ook weer ongedaan maken."), "{done}");
    let texts: Vec<_> = computer.dossier("d").log.into_iter().map(|one| one.text).collect();
    assert_eq!(texts, ["eerste gesprek"]);
    assert_eq!(store::history(&folder).unwrap().lines.len(), lines + 1, "the history goes on");
    // What was there is a copy now, and going back is undone as any change.
    let newest = fs::read_to_string(folder.join(&store::good_copies(&folder)[0].name)).unwrap();
    assert!(newest.contains("derde gesprek"));
    let store::Opened { store, mut dossier, .. } = Store::open(&folder).unwrap();
    let mut past = store.past();
    drop(store);
    past.take_back(&mut dossier).unwrap().unwrap();
    assert_eq!(dossier, present);

    let said = computer.stopped(1, &with(&["restore", "d", "--from", "99"]));
    assert!(said.contains("Kies een nummer van 1 tot en met"), "{said}");
    computer.stopped(2, &with(&["restore", "d", "--dry-run"]));
}

#[test]
fn a_damaged_dossier_goes_back_too_and_the_damaged_file_is_kept() {
    let computer = told();
    let file = computer.path("d").join("dossier.json");
    fs::write(&file, "{").unwrap();
    let shown = computer.done(&with(&["restore", "d", "--from", "2", "--dry-run"]));
    assert!(shown.contains("Weggehaald"), "{shown}");
    assert_eq!(fs::read(&file).unwrap(), b"{");
    computer.done(&with(&["restore", "d", "--from", "2"]));
    assert_eq!(computer.dossier("d").log.len(), 1);
    assert_eq!(fs::read(computer.path("d").join("dossier.json.damaged-1")).unwrap(), b"{");
}

fn page(_: &Dossier, _: &dyn Fn(&jouw_weg::dossier::Document) -> Option<String>) -> String {
    "<!doctype html>".to_owned()
}

fn make(folder: &Path, place: &Path, day: Date) -> Result<backup::Made, Error> {
    backup::make(folder, place, day, &page, &mut |_| ControlFlow::Continue(()))
}

#[test]
fn a_backup_holds_everything_is_listed_by_its_day_and_can_be_gone_back_to() {
    let computer = told();
    fs::write(computer.path("brief.txt"), "De brief van school.").unwrap();
    computer.done(&with(&["add", "d", "brief.txt"]));
    let (folder, own) = (computer.path("d"), computer.path("home/backups"));
    let made = make(&folder, &own, TODAY).unwrap();
    assert_eq!(made.packed.documents, 1);
    let whole = archive::verify(&made.backup.path, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(whole.dossier, computer.dossier("d"));
    assert_eq!(backup::list(&own, &whole.dossier), vec![made.backup]);
    computer.done(&with(&["log", "d", "--date", "2026-11-21", "--text", "daarna"]));
    let listed = computer.done(&with(&["restore", "d"]));
    let number = listed.lines().find(|line| line.contains("reservekopie van")).unwrap();
    let number = number.split_whitespace().next().unwrap();
    let shown = computer.done(&with(&["restore", "d", "--from", number]));
    assert!(shown.contains("‘daarna’"), "{shown}");
    assert_eq!(computer.dossier("d").log.len(), 3);
}

#[test]
fn a_backup_that_is_stopped_or_fails_leaves_nothing_and_touches_no_older_one() {
    let computer = told();
    let (folder, own) = (computer.path("d"), computer.path("home/backups"));
    make(&folder, &own, TODAY).unwrap();
    let before = all_of(&own);
    let mut stop = |_| ControlFlow::Break(());
    let stopped = backup::make(&folder, &own, date(2026, 11, 29), &page, &mut stop);
    if stopped.is_ok() {
        // Without documents there is nothing to stop at.
        assert_eq!(backup::list(&own, &computer.dossier("d")).len(), 2);
    } else {
        assert_eq!(all_of(&own), before);
    }
    fs::write(computer.path("home/no-folder"), "").unwrap();
    assert!(make(&folder, &computer.path("home/no-folder"), TODAY).is_err());
    assert_eq!(fs::read(computer.path("home/no-folder")).unwrap(), b"");
}

#[test]
fn older_backups_go_only_when_two_that_were_read_through_remain() {
    let computer = told();
    let (folder, own) = (computer.path("d"), computer.path("home/backups"));
    let days = [date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 15), date(2026, 11, 22)];
    for day in &days[..2] {
        assert_eq!(make(&folder, &own, *day).unwrap().removed, 0);
    }
    let dossier = computer.dossier("d");
    let second = backup::list(&own, &dossier)[0].path.clone();
    let whole = fs::read(&second).unwrap();
    fs::write(&second, &whole[..whole.len() - 20]).unwrap();
    assert_eq!(make(&folder, &own, days[2]).unwrap().removed, 0, "the second newest is damaged");
    assert_eq!(make(&folder, &own, days[3]).unwrap().removed, 2);
    let left: Vec<Date> = backup::list(&own, &dossier).iter().map(|one| one.day).collect();
    assert_eq!(left, [days[3], days[2]]);
}

#[test]
fn what_was_done_before_the_program_closed_is_taken_back_and_done_again() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("d");
    let mut dossier = Dossier::new(TODAY, "2026.11");
    let mut store = Store::create(&folder, &dossier).unwrap();
    for (id, text) in [("a", "een"), ("b", "twee"), ("a", "een, anders")] {
        store.apply(&mut dossier, put(id, text)).unwrap();
    }
    let end = dossier.clone();
    drop(store);

    let store::Opened { mut store, mut dossier, .. } = Store::open(&folder).unwrap();
    let mut past = store.past();
    for texts in [vec!["een", "twee"], vec!["een"]] {
        let done = past.take_back(&mut dossier).unwrap().unwrap();
        store.record(&done.edit, &done.undo);
        store.save(&dossier).unwrap();
        assert_eq!(dossier.log.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), texts);
    }
    drop(store);

    // Two sessions later what was taken back is still taken back, and can be done again.
    let store::Opened { mut store, mut dossier, .. } = Store::open(&folder).unwrap();
    let mut past = store.past();
    for _ in 0..2 {
        let done = past.do_again(&mut dossier).unwrap().unwrap();
        store.record(&done.edit, &done.undo);
        store.save(&dossier).unwrap();
    }
    assert_eq!(past.do_again(&mut dossier), None);
    assert_eq!(dossier, end);
    assert_eq!(store::history(&folder).unwrap().lines.len(), 7, "nothing is cut");
    assert_eq!(Store::read(&folder).unwrap().dossier, end);
}

#[test]
fn what_was_changed_again_since_is_not_taken_back() {
    let mut dossier = Dossier::new(TODAY, "2026.11");
    let mut past = Past::default();
    for edit in [put("a", "een"), put("a", "twee")] {
        let undo = dossier.apply(edit.clone()).unwrap();
        past.did(edit, undo);
    }
    // Somebody else's change, merged in.
    dossier.apply(put("a", "drie")).unwrap();
    let before = dossier.clone();
    assert_eq!(past.take_back(&mut dossier), Some(Err(Refused::ChangedSince)));
    assert_eq!(dossier, before);
}

#[test]
fn what_was_given_to_others_keeps_its_words_and_corrections_are_added() {
    let mut dossier = Dossier::new(TODAY, "2026.11");
    let id = RecordId("a".to_owned());
    dossier.apply(put("a", "zoals het was")).unwrap();
    assert_eq!(dossier.correct(&id, TODAY, "nog niet gegeven"), None);
    let give = dossier.give(&[(id.clone(), false)], TODAY, "de school");
    dossier.apply(give).unwrap();
    let refused = Err(Refused::Fixed(id.clone()));
    assert_eq!(dossier.apply(put("a", "mooier gemaakt")), refused);
    assert_eq!(dossier.apply(Edit::Remove { id: id.clone() }), refused);
    let correct = dossier.correct(&id, TODAY, " Het was woensdag. ").unwrap();
    let undo = dossier.apply(correct).unwrap();
    let put_crossed_out =
        Edit::PutLog { entry: LogEntry { crossed_out: true, ..entry("a", "zoals het was") } };
    let strike = dossier.cross_out(&id, put_crossed_out, true, TODAY);
    dossier.apply(strike).unwrap();
    let to = "de school".to_owned();
    let sent = Sent { on: TODAY, to, prepared: false, unknown: Unknown::new() };
    let correction =
        Correction { on: TODAY, text: "Het was woensdag.".to_owned(), unknown: Unknown::new() };
    let fixed = Fixed {
        sent: vec![sent],
        corrections: vec![correction],
        crossed_out: Some(TODAY),
        unknown: Unknown::new(),
    };
    assert_eq!(dossier.fixed(&id), Some(&fixed));
    assert!(dossier.log[0].crossed_out);
    assert_eq!(dossier.log[0].text, "zoals het was");
    dossier.apply(undo).unwrap();
    assert_eq!(dossier.fixed(&id).unwrap().corrections, []);
}
