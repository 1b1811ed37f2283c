//! `jouw-weg status` and `jouw-weg ics`, on a folder.

use std::{
    path::Path,
    process::{Command, Output},
};

use jouw_weg::{
    calendar_export::EXPORTED,
    dossier::{Dossier, Meeting, store::Store},
};

use crate::told::{PO_OPENBAAR, Told, day, told};

fn run(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_jouw-weg");
    Command::new(program).args(arguments).output().expect("the program runs")
}

fn out(arguments: &[&str]) -> String {
    let output = run(arguments);
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {err}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Saves the dossier as a folder and drops the lock.
fn saved(case: &Told, folder: &Path) {
    drop(Store::create(folder, &case.dossier).expect("the dossier is saved"));
}

/// Changes the dossier in a folder through the one way there is.
fn change(folder: &Path, with: impl Fn(&mut Dossier)) {
    let mut opened = Store::open(folder).expect("the dossier opens");
    let mut dossier = opened.dossier.clone();
    with(&mut dossier);
    for event in dossier.events.drain(..) {
        let edit = jouw_weg::dossier::edit::Edit::PutEvent { event };
        opened.store.apply(&mut opened.dossier, edit).expect("the edit is saved");
    }
}

fn path(folder: &Path) -> &str {
    folder.to_str().expect("a path in UTF-8")
}

/// contract.md, "JSON": the shape of `status`.
#[test]
fn status_has_the_keys_of_the_contract() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    saved(&told("tlv", &[]).event("decision-sent=2026-11-13"), &folder);
    let said = out(&["status", path(&folder), "--json", "--as-of", "2026-11-15"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(said["as_of"], "2026-11-15");
    assert!(said["content_version"].is_string());
    let situation = &said["situations"][0];
    assert_eq!(situation["id"], "tlv");
    for list in ["path", "now", "done"] {
        assert!(situation[list].is_array(), "{list}");
    }
    let own = said["deadlines"].as_array().expect("deadlines");
    let own = own.iter().find(|deadline| deadline["id"] == "tlv-bezwaar").expect("tlv-bezwaar");
    let expected = serde_json::json!({
        "id": "tlv-bezwaar", "situation": "tlv", "whose": "parent", "event": "decision-sent",
        "from": "2026-11-13", "period": "6w", "basis": "statute", "raw_end": "2026-12-25",
        "last_day": "2026-12-28", "cautious_day": "2026-12-24",
        "moved_by": [
            {"date": "2026-12-25", "reason": "christmas-1"},
            {"date": "2026-12-26", "reason": "christmas-2"},
            {"date": "2026-12-27", "reason": "sunday"},
        ],
        "days_left": 43, "state": "open",
    });
    for (key, value) in expected.as_object().expect("an object") {
        assert_eq!(&own[key], value, "{key}");
    }
    assert!(own["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
    assert!(own.get("provisional").is_none() && own.get("starts_on").is_none());
    let theirs = said["deadlines"].as_array().expect("deadlines");
    let theirs = theirs.iter().find(|deadline| deadline["id"] == "tlv-bezwaar-besluit");
    assert!(theirs.is_some_and(|theirs| theirs["cautious_day"].is_null()));
    for missing in said["missing"].as_array().expect("missing") {
        for key in ["kind", "id", "situation"] {
            assert!(missing[key].is_string(), "{missing}");
        }
        assert!(missing["for"].is_array(), "{missing}");
    }
}

/// Shared steps stand there once; what a step would close is said before it is taken.
#[test]
fn status_says_the_plan_of_all_situations_once_and_how_steps_ended() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let story = told("tlv", &[("sector", "so")])
        .event("decision-sent=2026-11-13")
        .answer("tlv.agree", "refused")
        .also("toelating")
        .ended_in("toelating", "g1", "refused", "2026-11-14");
    saved(&story, &folder);
    let words = out(&["status", path(&folder), "--as-of", "2026-11-15", "--lang", "en"]);
    let times = |part: &str| words.matches(part).count();
    assert_eq!(times("    - Call the parent and youth support point"), 1, "{words}");
    assert_eq!(times("What you can do now"), 1, "{words}");
    assert!(words.contains("no longer possible: Ask an education mediator to help ("), "{words}");
    assert!(
        words.contains("    - Talk to the teacher or mentor\n      No, it is not solved ("),
        "{words}"
    );
    let said = out(&["status", path(&folder), "--json", "--as-of", "2026-11-15"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let plan = said["plan"].as_array().expect("a plan");
    let first = &plan[0];
    assert_eq!((&first["step"], &first["standing"]), (&"tlv.d3".into(), &"now".into()));
    assert_eq!(first["day"], "2026-12-24");
    assert_eq!(first["conflicts"][0]["kind"], "closes");
    assert_eq!(first["conflicts"][0]["step"], "g8");
    let shared = plan.iter().find(|step| step["step"] == "g5").expect("g5");
    assert_eq!(shared["situations"], serde_json::json!(["tlv", "toelating"]));
    let ended = serde_json::json!([{"step": "g1", "outcome": "refused", "derived": false}]);
    assert_eq!(said["situations"][1]["outcomes"], ended);
    assert_eq!(said["situations"][0]["outcomes"], serde_json::json!([]));
}

/// A dossier that was begun under older content, looked at after its steps were to be read again.
#[test]
fn status_says_what_changed_since_it_was_begun_and_what_is_outdated() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let mut begun = told("tlv", &[]).event("decision-sent=2026-11-13");
    begun.dossier.content_version = "2026.9".to_owned();
    saved(&begun, &folder);
    let nl = out(&["status", path(&folder), "--as-of", "2026-11-15"]);
    assert!(nl.contains("\n  2026.11: De eerste versie.\n"), "{nl}");
    assert!(!nl.contains("opnieuw zijn nagekeken"), "{nl}");
    let en = out(&["status", path(&folder), "--as-of", "2028-01-03", "--lang", "en"]);
    assert!(en.contains("should have been checked again, the first before"), "{en}");
    let said = out(&["status", path(&folder), "--json", "--as-of", "2028-01-03"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(said["begun_under"], "2026.9");
    assert_eq!(said["changes"][0]["version"], "2026.11");
    let outdated = said["outdated"].as_array().expect("a list");
    assert!(outdated.iter().any(|step| step["step"] == "tlv.d3"), "{outdated:?}");
}

#[test]
fn status_says_both_days_and_what_moved_them() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    saved(&told("tlv", &[]).event("decision-sent=2026-11-13"), &folder);
    let nl = out(&["status", path(&folder), "--as-of", "2026-11-15"]);
    for said in [
        "donderdag 24 december 2026",
        "maandag 28 december 2026",
        "25 december 2026 (Eerste Kerstdag)",
        "loopt alleen als u bezwaar maakt",
        "maandag 22 maart 2027",
    ] {
        assert!(nl.contains(said), "{said} in:\n{nl}");
    }
    let en = out(&["status", path(&folder), "--as-of", "2026-12-29", "--lang", "en"]);
    assert!(en.contains("The last day was Monday 28 December 2026."), "{en}");
}

#[test]
fn a_folder_without_a_dossier_is_refused_in_a_sentence() {
    let room = tempfile::tempdir().expect("a folder");
    for arguments in [["status", path(room.path())], ["ics", path(room.path())]] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.contains("geen dossier"), "{err}");
    }
}

/// The value of a property in the first entry whose UID begins so.
fn property(calendar: &str, uid: &str, name: &str) -> Option<String> {
    let start = calendar.find(&format!("UID:{uid}"))?;
    let entry = &calendar[start..calendar[start..].find("END:VEVENT")? + start];
    entry.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned)
}

/// terms.md, "Calendar file": whole days, neutral words, alarms, the cautious day of the parent.
#[test]
fn the_calendar_says_nothing_but_the_days() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let mut case = told("tlv", &[]).event("decision-sent=2026-11-13");
    case.dossier.child.name = "Sam".to_owned();
    let meeting: Meeting = serde_json::from_value(serde_json::json!({
        "id": "m1", "date": "2026-12-03", "time": "15.30", "with": "juf Els",
    }))
    .expect("a meeting");
    case.dossier.meetings.push(meeting);
    saved(&case, &folder);
    let calendar = out(&["ics", path(&folder), "--as-of", "2026-11-15"]);
    assert_eq!(calendar.matches("\r\n").count(), calendar.matches('\n').count());
    let uid = "tlv-bezwaar.tlv.0123456789abcdef@jouw-weg";
    let of = |name| property(&calendar, uid, name);
    assert_eq!(of("DTSTART;VALUE=DATE:").as_deref(), Some("20261224"));
    assert_eq!(of("DTEND;VALUE=DATE:").as_deref(), Some("20261225"));
    assert_eq!(of("SUMMARY:").as_deref(), Some("Termijn: zie dossier"));
    assert_eq!(of("DTSTAMP:").as_deref(), Some("20261115T000000Z"));
    assert_eq!(calendar.matches("TRIGGER:-P7D").count(), 2);
    assert_eq!(calendar.matches("TRIGGER:-P2D").count(), 2);
    assert_eq!(property(&calendar, "m1.", "DTSTART;VALUE=DATE:").as_deref(), Some("20261203"));
    // What runs only if bezwaar is made is not in the calendar yet.
    assert!(!calendar.contains("UID:tlv-bezwaar-besluit"), "{calendar}");
    for word in ["Sam", "Els", "TLV", "bezwaar maken", "15.30"] {
        assert!(!calendar.contains(word), "{word} in:\n{calendar}");
    }
    assert!(calendar.lines().all(|line| line.len() <= 75));
    assert!(!folder.join(EXPORTED).exists(), "standard output leaves nothing in the dossier");
    let en = out(&["ics", path(&folder), "--as-of", "2026-11-15", "--lang", "en"]);
    assert!(en.contains("SUMMARY:Last day: see dossier"), "{en}");
}

/// terms.md, "Calendar file": SEQUENCE and LAST-MODIFIED when a date changes.
#[test]
fn a_changed_date_gets_a_higher_sequence_and_the_day_of_the_change() {
    let room = tempfile::tempdir().expect("a folder");
    let (folder, file) = (room.path().join("dossier"), room.path().join("termijnen.ics"));
    saved(&told("tlv", &[]).event("decision-sent=2026-11-13"), &folder);
    let export = |as_of: &str| {
        out(&["ics", path(&folder), "--as-of", as_of, "--out", path(&file)]);
        std::fs::read_to_string(&file).expect("the calendar")
    };
    let of = |calendar: &str, name| property(calendar, "tlv-bezwaar.tlv.", name).expect(name);
    let sequence = |calendar: &str| of(calendar, "SEQUENCE:").parse::<u64>().expect("a number");
    let first = export("2026-11-15");
    let again = export("2026-11-16");
    assert_eq!(sequence(&first), sequence(&again));
    assert_eq!(of(&again, "LAST-MODIFIED:"), "20261115T000000Z");
    change(&folder, |dossier| dossier.events[0].date = day("2026-11-16"));
    let moved = export("2026-11-17");
    assert!(sequence(&moved) > sequence(&first));
    assert_eq!(of(&moved, "LAST-MODIFIED:"), "20261117T000000Z");
    assert_eq!(of(&moved, "DTSTART;VALUE=DATE:"), "20261228");
    let stdout = out(&["ics", path(&folder), "--as-of", "2026-11-17"]);
    assert_eq!(sequence(&stdout), sequence(&moved));
}

/// Without a memory SEQUENCE is the number of edits: a later export replaces an earlier one.
#[test]
fn on_standard_output_a_later_export_replaces_an_earlier_one() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    saved(&told("tlv", &[]).event("decision-sent=2026-11-13"), &folder);
    let sequence = || {
        let calendar = out(&["ics", path(&folder), "--as-of", "2026-11-15"]);
        let found = property(&calendar, "tlv-bezwaar.tlv.", "SEQUENCE:").expect("a sequence");
        found.parse::<u64>().expect("a number")
    };
    let first = sequence();
    change(&folder, |dossier| dossier.events[0].date = day("2026-11-16"));
    assert!(sequence() > first);
}

/// terms.md, "Calendar file": dropped deadlines once as CANCELLED.
#[test]
fn a_deadline_that_fell_away_is_cancelled_once() {
    let room = tempfile::tempdir().expect("a folder");
    let (folder, file) = (room.path().join("dossier"), room.path().join("termijnen.ics"));
    saved(&told("tlv", &[]).event("decision-sent=2026-11-13"), &folder);
    let export = || {
        out(&["ics", path(&folder), "--as-of", "2026-11-20", "--out", path(&file)]);
        std::fs::read_to_string(&file).expect("the calendar")
    };
    let status = |calendar: &str| property(calendar, "tlv-bezwaar.tlv.", "STATUS:");
    assert_eq!(status(&export()).as_deref(), Some("CONFIRMED"));
    change(&folder, |dossier| {
        let mut sent = dossier.events[0].clone();
        sent.id.0 = "e9".to_owned();
        sent.event = "bezwaar-sent".parse().expect("an event");
        sent.date = day("2026-11-18");
        dossier.events.push(sent);
    });
    let dropped = export();
    assert_eq!(status(&dropped).as_deref(), Some("CANCELLED"));
    assert_eq!(
        property(&dropped, "tlv-bezwaar-besluit.tlv.", "DTSTART;VALUE=DATE:").as_deref(),
        Some("20270322")
    );
    assert_eq!(status(&export()), None);
    change(&folder, |dossier| dossier.events[1].crossed_out = true);
    assert_eq!(status(&export()).as_deref(), Some("CONFIRMED"));
}

/// A right stands in the calendar on its first day; of two possible days nobody is late too early.
#[test]
fn a_right_begins_and_an_unsure_day_is_the_later_for_the_other_side() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let case = told("toelating", PO_OPENBAAR)
        .fact("board", "unknown")
        .fact("enrolled", "nowhere")
        .events(&[
            "aanmelding-made=2026-11-02",
            "aanmelding-received=2026-11-02",
            "data-requested=2026-11-10",
            "data-supplied=2026-11-20",
        ]);
    saved(&case, &folder);
    let calendar = out(&["ics", path(&folder), "--as-of", "2026-11-25"]);
    let start = |uid| property(&calendar, uid, "DTSTART;VALUE=DATE:");
    // 2 November + 10 weeks = 11 January: the right begins on the 12th.
    assert_eq!(start("tijdelijke-plaatsing.").as_deref(), Some("20270112"));
    assert_eq!(start("toelating-besluit.").as_deref(), Some("20261224"));
}
