//! The worked examples of domain.md 3.2 through `jouw-weg new` and `jouw-weg status --json`.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_jouw-weg");
    Command::new(program).args(arguments).output().expect("the program runs")
}

/// What `status --json` says of a new dossier on a day.
fn status(situation: &str, told: &[&str], as_of: &str) -> serde_json::Value {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let folder = folder.to_str().expect("a path in UTF-8");
    let mut arguments = vec!["new", folder, "--name", "Sam", "--as-of", as_of];
    arguments.extend(["--situation", situation]);
    for one in told {
        let (key, value) = one.split_once(' ').expect("a flag and its value");
        arguments.extend([key, value]);
    }
    let made = run(&arguments);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let said = run(&["status", folder, "--json", "--as-of", as_of]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    serde_json::from_slice(&said.stdout).expect("JSON")
}

fn deadline<'s>(status: &'s serde_json::Value, id: &str) -> &'s serde_json::Value {
    let mut all = status["deadlines"].as_array().expect("a list").iter();
    all.find(|deadline| deadline["id"] == id).expect(id)
}

/// Example 1: a TLV decision of Friday 13 November 2026.
#[test]
fn example_1_through_the_command_line() {
    let told = ["--event decision-sent=2026-11-13", "--event bezwaar-sent=2026-12-01"];
    let said = status("tlv", &told, "2026-12-02");
    let own = deadline(&said, "tlv-bezwaar");
    assert_eq!((&own["raw_end"], &own["last_day"]), (&"2026-12-25".into(), &"2026-12-28".into()));
    assert_eq!((&own["cautious_day"], &own["state"]), (&"2026-12-24".into(), &"met".into()));
    let theirs = deadline(&said, "tlv-bezwaar-besluit");
    assert_eq!(
        (&theirs["from"], &theirs["last_day"]),
        (&"2026-12-28".into(), &"2027-03-22".into())
    );
    let extended = [told[0], told[1], "--event extension-announced=2027-03-01"];
    let said = status("tlv", &extended, "2027-03-02");
    assert_eq!(deadline(&said, "tlv-bezwaar-besluit-verlengd")["last_day"], "2027-05-03");
    assert_eq!(deadline(&said, "tlv-bezwaar-besluit")["state"], "closed");
}

/// Example 2: removal from a bijzondere basisschool, handed over on Monday 9 November 2026.
#[test]
fn example_2_through_the_command_line() {
    let told = [
        "--fact sector=po",
        "--fact board=bijzonder",
        "--event decision-sent=2026-11-09",
        "--event bezwaar-received=2026-12-21",
    ];
    let said = status("verwijdering", &told, "2026-12-22");
    let own = deadline(&said, "bezwaar-bestuur");
    assert_eq!((&own["last_day"], &own["state"]), (&"2026-12-21".into(), &"met".into()));
    assert_eq!(own["moved_by"], serde_json::json!([]), "in the holidays, and not moved");
    assert_eq!(deadline(&said, "bezwaar-besluit")["last_day"], "2027-01-18");
    assert_eq!(deadline(&said, "gpo-verzoek")["last_day"], "2026-12-21");
}

/// Example 3: an application received on Friday 12 February 2027.
#[test]
fn example_3_through_the_command_line() {
    let told = [
        "--fact sector=po",
        "--fact board=bijzonder",
        "--fact asylum=no",
        "--fact enrolled=nowhere",
        "--event aanmelding-made=2027-02-12",
        "--event aanmelding-received=2027-02-12",
    ];
    let said = status("toelating", &told, "2027-02-15");
    let theirs = deadline(&said, "toelating-besluit");
    assert_eq!(
        (&theirs["raw_end"], &theirs["last_day"]),
        (&"2027-03-26".into(), &"2027-03-30".into())
    );
    assert_eq!(theirs["moved_by"][0]["reason"], "good-friday");
    assert_eq!(theirs["cautious_day"], serde_json::Value::Null);
    assert_eq!(deadline(&said, "tijdelijke-plaatsing")["starts_on"], "2027-04-24");
    let extended = [&told[..], &["--event extension-announced=2027-03-19"]].concat();
    let said = status("toelating", &extended, "2027-03-20");
    assert_eq!(deadline(&said, "toelating-besluit-verlengd")["last_day"], "2027-04-23");
}

/// Example 4, corrected by domain-3 W6: removal from an openbare basisschool, and the GPO.
#[test]
fn example_4_through_the_command_line() {
    let told = [
        "--fact sector=po",
        "--fact board=openbaar",
        "--event decision-sent=2026-11-26",
        "--event bezwaar-sent=2026-12-03",
    ];
    let said = status("verwijdering", &told, "2026-12-04");
    assert_eq!(deadline(&said, "bezwaar-bestuur")["last_day"], "2027-01-07");
    assert_eq!(deadline(&said, "bezwaar-besluit-openbaar")["last_day"], "2027-02-04");
    let filed = [&told[..], &["--event gpo-filed=2026-12-10"]].concat();
    let said = status("verwijdering", &filed, "2026-12-11");
    assert_eq!(deadline(&said, "gpo-oordeel")["last_day"], "2027-02-18");
    let theirs = deadline(&said, "bezwaar-besluit-openbaar");
    assert_eq!((&theirs["state"], &theirs["provisional"]), (&"suspended".into(), &true.into()));
    assert_eq!(theirs["last_day"], "2027-03-17");
}

/// A fact, event or situation that is not there is named with those that are.
#[test]
fn what_is_not_known_is_refused_with_what_is() {
    let room = tempfile::tempdir().expect("a folder");
    let folder = room.path().join("dossier");
    let folder = folder.to_str().expect("a path in UTF-8");
    for (flag, wrong, possible) in [
        ("--fact", "verordening_term=3w", "none"),
        ("--fact", "never_suitabel=yes", "never_suitable"),
        ("--event", "ap-notice=2026-11-01", "ap-notice-received"),
        ("--situation", "vrijsteling", "vrijstelling"),
    ] {
        let mut arguments = vec!["new", folder, "--name", "Sam", flag, wrong];
        if flag == "--event" {
            arguments.extend(["--situation", "dossier"]);
        }
        let said = run(&arguments);
        let error = String::from_utf8_lossy(&said.stderr);
        assert_eq!(said.status.code(), Some(2), "{wrong}: {error}");
        assert!(error.contains(possible), "{wrong}: {error}");
    }
}
