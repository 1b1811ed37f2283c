//! The built-in example: what it promises, for every today and in both languages.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![expect(clippy::print_stdout, reason = "a skipped test says so")]
#![expect(clippy::disallowed_methods, reason = "a test sets its own scene")]

use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Read},
    process::{Command, Stdio},
};

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use jouw_weg::{
    case::{Case, Deadline, State},
    content::{Content, Whose},
    dossier::{Child, Dossier, Kept, StepStatus, edit::Edit, store::Store},
    example::{self, ExampleFile, NotWritten, Refreshed},
    i18n::{Language, Texts, built_in_files},
    terms::calendar::Calendar,
};
use sha2::{Digest, Sha256};

#[path = "example/commands.rs"]
mod commands;

/// The day of the pictures in the design.
const PICTURES: Date = date(2026, 11, 22);

fn example(today: Date, language: Language) -> (Dossier, Vec<ExampleFile>) {
    example::build(&Texts::built_in().unwrap(), today, language).unwrap()
}

fn file<'a>(files: &'a [ExampleFile], extension: &str) -> &'a ExampleFile {
    files.iter().find(|file| file.extension == extension).unwrap()
}

/// Every today from 2025 to 2028.
fn todays() -> impl Iterator<Item = Date> {
    let first = date(2025, 1, 1);
    first.series(1.day()).take_while(|day| day.year() < 2029)
}

// --- A whole case --------------------------------------------------------------------------------

#[test]
fn the_example_is_a_whole_case() {
    let (dossier, files) = example(PICTURES, Language::Nl);
    assert_eq!((dossier.situations.len(), files.len(), dossier.documents.len()), (2, 6, 6));
    assert!(dossier.log.len() >= 25, "{} lines in the log", dossier.log.len());
    let days: Vec<_> = dossier.log.iter().map(|entry| entry.date).collect();
    assert!(days.first().unwrap().until(*days.last().unwrap()).unwrap().get_days() > 120);

    let (past, coming): (Vec<_>, Vec<_>) =
        dossier.meetings.iter().partition(|meeting| meeting.date < PICTURES);
    assert_eq!((past.len(), coming.len()), (4, 1));
    assert!(past.iter().all(|meeting| !meeting.agreements.is_empty()));
    let broken: Vec<_> = past
        .iter()
        .flat_map(|meeting| &meeting.agreements)
        .filter(|agreement| agreement.kept == Kept::No)
        .collect();
    assert_eq!(broken.len(), 1);
    assert!(broken[0].what.contains("concept-OPP vóór 20 november"), "{}", broken[0].what);

    assert!(!dossier.voice.is_empty() && dossier.contacts.len() >= 5 && dossier.parents.len() > 1);
    let with = |status| dossier.steps.values().filter(|record| record.status == status).count();
    assert!(with(StepStatus::Done) >= 5 && with(StepStatus::Skipped) >= 1);
}

#[test]
fn on_the_day_of_the_pictures_it_tells_what_the_pictures_show() {
    let (dossier, _) = example(PICTURES, Language::Nl);
    assert_eq!(
        (dossier.child.name.as_str(), dossier.child.group.as_deref()),
        ("Sam", Some("groep 6"))
    );
    assert_eq!(dossier.school.name, "Basisschool De Linde");
    let last: Vec<_> = dossier
        .log
        .iter()
        .rev()
        .take(2)
        .map(|entry| (entry.date, entry.text.split('.').next().unwrap()))
        .collect();
    assert_eq!(last[0], (date(2026, 11, 16), "Gesprek met de directeur"));
    assert_eq!(last[1], (date(2026, 11, 13), "Besluit verstuurd"));
    let coming = dossier.meetings.last().unwrap();
    assert_eq!((coming.date, coming.time.as_deref()), (date(2026, 12, 1), Some("15.30")));
    assert_eq!(coming.questions[0], "Welke hulp is sinds september echt gegeven?"); // spellchecker:disable-line
    let words: Vec<_> = dossier.voice.iter().map(|voice| voice.words.as_str()).collect();
    assert_eq!(
        words.last().unwrap(),
        &"Ik wil bij mijn vrienden blijven. In de middag wordt het te druk in mijn hoofd."
    );
}

#[test]
fn it_says_the_same_in_both_languages() {
    let (dutch, _) = example(PICTURES, Language::Nl);
    let (english, _) = example(PICTURES, Language::En);
    let shape = |dossier: &Dossier| {
        let log: Vec<_> = dossier.log.iter().map(|e| (e.id.clone(), e.date, e.kind)).collect();
        let meetings: Vec<_> = dossier
            .meetings
            .iter()
            .map(|m| (m.id.clone(), m.date, m.questions.len(), m.agreements.len()))
            .collect();
        (log, meetings, dossier.events.clone(), dossier.facts.clone())
    };
    assert_eq!(shape(&dutch), shape(&english));
    for dossier in [&dutch, &english] {
        let json = serde_json::to_string(dossier).unwrap();
        assert!(!json.contains("[example-"), "a text is missing");
    }
    for (nl, en) in dutch.log.iter().zip(&english.log) {
        assert_ne!(nl.text, en.text);
    }
}

#[test]
fn every_text_of_the_example_is_told() {
    for language in Language::ALL {
        let (dossier, _) = example(PICTURES, language);
        let told = serde_json::to_string(&dossier).unwrap();
        let (_, source) = built_in_files(language)
            .into_iter()
            .find(|(name, _)| name.ends_with("/example.ftl"))
            .unwrap();
        let values = source.lines().filter_map(|line| line.split_once(" = "));
        for (key, value) in
            values.filter(|(key, value)| !key.starts_with('#') && !value.contains('{'))
        {
            let value = serde_json::to_string(value).unwrap();
            assert!(told.contains(value.trim_matches('"')), "{language:?}: {key} is never told");
        }
    }
}

#[test]
fn nothing_in_it_can_be_taken_for_a_real_person_or_address() {
    for language in Language::ALL {
        let (dossier, files) = example(PICTURES, language);
        let contacts = serde_json::to_string(&dossier).unwrap();
        let mail = String::from_utf8_lossy(&file(&files, "eml").bytes).into_owned();
        for text in [contacts.as_str(), mail.as_str()] {
            let hosts = text.split('@').skip(1);
            for host in hosts.map(|rest| rest.split(['"', '>', ' ', '\\']).next().unwrap()) {
                assert!(host.ends_with(".example"), "{host} may exist");
            }
        }
        assert!(dossier.contacts.iter().all(|contact| contact.phone.is_empty()));
    }
}

// --- Dates ---------------------------------------------------------------------------------------

#[test]
fn every_date_is_an_ordinary_day_and_nothing_happened_after_today() {
    let (texts, calendar) = (Texts::built_in().unwrap(), Calendar::built_in().unwrap());
    let files = example::files(PICTURES).unwrap();
    for today in todays().step_by(10) {
        let dossier = example::dossier(&texts, today, Language::Nl, &files).unwrap();
        let past = dossier.log.iter().map(|entry| entry.date);
        let past = past.chain(dossier.voice.iter().map(|voice| voice.date));
        let past = past.chain(dossier.documents.iter().filter_map(|document| document.date));
        let past = past.chain(dossier.steps.values().map(|record| record.on));
        for day in past {
            assert!(day < today && calendar.is_ordinary(day), "{today}: {day}");
        }
        let planned = dossier.meetings.iter().map(|meeting| meeting.date);
        let planned = planned.chain(dossier.events.iter().map(|event| event.date));
        assert!(planned.into_iter().all(|day| calendar.is_ordinary(day)), "{today}");
        let order: Vec<_> = dossier.log.iter().map(|entry| entry.date).collect();
        assert!(order.is_sorted_by(|before, after| before < after), "{today}: {order:?}");
    }
}

#[test]
fn words_name_the_dates_of_the_records() {
    let (dossier, files) = example(date(2027, 5, 10), Language::Nl);
    let day = |id: &str| dossier.log.iter().find(|entry| entry.id.0 == id).unwrap().date;
    let long = |day: Date| {
        jouw_weg::i18n::format::date(day, jouw_weg::i18n::format::DateStyle::Long, Language::Nl)
    };
    let view = part(&file(&files, "docx").bytes, "word/document.xml");
    for id in ["log-promise", "log-view", "log-visit", "log-coats", "log-report"] {
        assert!(view.contains(&long(day(id))), "the view does not name {id}");
    }
    let mail = String::from_utf8(file(&files, "eml").bytes.clone()).unwrap();
    let sent = day("log-mail-ib").strftime("\r\nDate: %a, %d %b %Y ").to_string();
    assert!(mail.contains(&sent), "no {sent}");
}

// --- The case that follows -----------------------------------------------------------------------

fn state<'a>(case: &'a Case, id: &str, situation: &str) -> &'a Deadline {
    let found = case.deadlines.iter().find(|d| d.id == *id && d.situation == *situation);
    found.unwrap_or_else(|| panic!("{}: no {id} in {situation}", case.as_of))
}

#[test]
fn its_answers_fit_the_content_and_its_steps_exist() {
    let content = Content::built_in().unwrap();
    let (dossier, _) = example(PICTURES, Language::Nl);
    let case = Case::derive(&content, &dossier, PICTURES);
    assert_eq!(case.situations.len(), 2);
    for standpoint in &case.situations {
        let walk = &standpoint.walk;
        assert!(walk.pruned.is_empty(), "{}: {:?}", standpoint.id, walk.pruned);
        assert!(walk.pending.is_none() && walk.end.is_some(), "{}: {walk:?}", standpoint.id);
        let answers = &dossier.situation(&standpoint.id).unwrap().answers;
        for answered in answers {
            assert!(walk.path.contains(&answered.question), "{:?}", answered.question);
        }
    }
    for step in dossier.steps.keys() {
        assert!(content.steps.contains_key(step), "no step {step}");
    }
    for (fact, told) in &dossier.facts {
        let known = content.facts.iter().find(|known| known.id == *fact).unwrap();
        assert!(known.values.contains(&told.value), "{fact} = {}", told.value);
    }
    for event in &dossier.events {
        let rule = content.event(&event.event).unwrap();
        let situation = event.situation.as_ref().unwrap();
        assert!(rule.situations.is_empty() || rule.situations.contains(situation), "{event:?}");
        assert_eq!(rule.names_date, event.names.is_some(), "{event:?}");
        assert!(rule.future || event.date <= PICTURES, "{event:?}");
    }
    for document in &dossier.documents {
        let kind = document.kind.as_ref().unwrap();
        assert!(content.documents.iter().any(|known| known.id == *kind), "no kind {kind}");
    }
}

#[test]
fn on_the_day_of_the_pictures_the_deadlines_are_those_of_the_pictures() {
    let content = Content::built_in().unwrap();
    let (dossier, _) = example(PICTURES, Language::Nl);
    let case = Case::derive(&content, &dossier, PICTURES);
    let ours = state(&case, "tlv-bezwaar", "tlv");
    assert_eq!(ours.state, State::Open);
    assert_eq!(ours.cautious_day, Some(date(2026, 12, 24)));
    assert_eq!(ours.last_day, Some(date(2026, 12, 28)));
    let theirs = state(&case, "tlv-bezwaar-besluit", "tlv");
    assert_eq!((theirs.state, theirs.last_day), (State::Conditional, Some(date(2027, 3, 22))));
    let tlv = &case.situations[0];
    assert_eq!((tlv.id.as_str(), tlv.now[0].as_str()), ("tlv", "tlv.d3"));
}

#[test]
fn for_every_today_there_are_open_met_and_late_terms() {
    let content = Content::built_in().unwrap();
    let texts = Texts::built_in().unwrap();
    let files = example::files(PICTURES).unwrap();
    for today in todays().step_by(11) {
        let dossier = example::dossier(&texts, today, Language::Nl, &files).unwrap();
        let case = Case::derive(&content, &dossier, today);
        let is = |id, situation| state(&case, id, situation).state;
        assert_eq!(is("tlv-bezwaar", "tlv"), State::Open, "{today}");
        assert!(state(&case, "tlv-bezwaar", "tlv").days_left.unwrap() >= 21, "{today}");
        assert_eq!(is("tlv-bezwaar-besluit", "tlv"), State::Conditional, "{today}");
        assert_eq!(is("tlv-besluit", "tlv"), State::Met, "{today}");
        assert_eq!(is("toelating-besluit", "toelating"), State::Late, "{today}");
        assert_eq!(is("termijn-in-brief", "toelating"), State::Met, "{today}");
        assert_eq!(is("aanmelding-vooraf", "toelating"), State::Met, "{today}");
        let parents_late =
            case.deadlines.iter().any(|d| d.whose == Whose::Parent && d.state == State::Late);
        assert!(!parents_late, "{today}: a term of the parents is late");
    }
}

#[test]
fn the_case_goes_on_when_time_goes_by() {
    let content = Content::built_in().unwrap();
    let (dossier, _) = example(PICTURES, Language::Nl);
    let on = |day| {
        let case = Case::derive(&content, &dossier, day);
        state(&case, "tlv-bezwaar", "tlv").state
    };
    assert_eq!(on(date(2026, 12, 28)), State::Open);
    assert_eq!(on(date(2026, 12, 29)), State::Late);
}

// --- Files ---------------------------------------------------------------------------------------

#[test]
fn the_six_files_are_what_they_are_called() {
    let (_, files) = example(PICTURES, Language::En);
    let kinds: BTreeSet<_> = files.iter().map(|file| file.extension.as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["docx", "eml", "jpg", "pdf", "png"]));
    for file in files.iter().filter(|file| file.extension != "eml") {
        let kind = infer::get(&file.bytes).unwrap();
        assert_eq!(kind.extension(), file.extension, "{}", file.name);
    }
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    assert!((2_000_000..6_000_000).contains(&size), "{size} bytes");
}

#[test]
fn the_photo_has_twelve_megapixels_and_is_turned_by_exif() {
    let (_, files) = example(PICTURES, Language::Nl);
    let bytes = &file(&files, "jpg").bytes;
    assert!((1_500_000..4_000_000).contains(&bytes.len()), "{} bytes", bytes.len());
    // SOF0: FF C0, length, precision, height, width.
    let frame = bytes.windows(4).position(|four| four == [0xff, 0xc0, 0, 17]).unwrap();
    let number = |at: usize| usize::from(bytes[at]) * 256 + usize::from(bytes[at + 1]);
    assert_eq!((number(frame + 5), number(frame + 7)), (3024, 4032));
    // The entry of TIFF tag 0x0112 (Orientation), big endian: SHORT, one, value 6.
    let exif = bytes.windows(6).position(|six| six == b"Exif\0\0").unwrap();
    assert_eq!(&bytes[exif + 6..exif + 8], b"MM");
    let entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6];
    assert!(bytes[exif..exif + 200].windows(10).any(|ten| ten == entry), "not turned");
}

#[test]
fn the_docx_opens_and_its_text_is_well_formed() {
    let (_, files) = example(PICTURES, Language::Nl);
    let text = part(&file(&files, "docx").bytes, "word/document.xml");
    assert!(text.starts_with("<?xml") && text.trim_end().ends_with("</w:document>"));
    assert!(!text.contains("{{") && text.contains("16 september 2026"));
    let mut open = Vec::new();
    for tag in text.split('<').skip(1) {
        let name = tag.split(['>', ' ', '/']).next().unwrap();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed.split('>').next().unwrap()));
        } else if !tag.starts_with(['?', '!']) && !tag.split('>').next().unwrap().ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
}

#[test]
fn the_mail_has_the_headers_of_a_mail_and_two_readings() {
    let (_, files) = example(PICTURES, Language::Nl);
    let mail = String::from_utf8(file(&files, "eml").bytes.clone()).unwrap();
    let (headers, body) = mail.split_once("\r\n\r\n").unwrap();
    for header in ["From: ", "To: ", "Subject: ", "Message-ID: ", "Date: Tue, 03 Nov 2026 "] {
        assert!(headers.lines().any(|line| line.starts_with(header)), "no {header}");
    }
    assert!(body.contains("text/plain") && body.contains("text/html"));
    assert!(body.contains("v=C3=B3=C3=B3r 20 november") && !mail.contains("{{"));
    assert!(mail.lines().all(|line| line.is_ascii() && line.len() <= 76));
    assert!(!mail.replace("\r\n", "").contains('\n'), "a line ends without CR");
}

#[test]
fn the_hashes_are_those_of_the_bytes_and_files_do_not_depend_on_the_language() {
    let (dossier, files) = example(PICTURES, Language::Nl);
    for (file, document) in files.iter().zip(&dossier.documents) {
        let hash = hash(&file.bytes);
        assert_eq!((&hash, &hash), (&file.sha256, &document.sha256));
        assert_eq!((&file.name, file.bytes.len() as u64), (&document.name, document.size));
    }
    assert_eq!(files, example(PICTURES, Language::En).1);
}

#[test]
fn the_decision_is_a_letter_of_two_pages_with_text_and_the_scan_has_none() {
    let (_, files) = example(PICTURES, Language::Nl);
    let pdf = |name: &str| &files.iter().find(|file| file.name.starts_with(name)).unwrap().bytes;
    let Some(letter) = pdf_text(pdf("Besluit")) else { return };
    assert_eq!(letter.matches('\u{c}').count(), 2, "pages");
    let plain = letter.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Datum: 13 november 2026 (dag van verzending)",
        "Wij wijzen de aanvraag af.",
        "binnen zes weken na de dag waarop dit besluit is verzonden",
        "Op 25 september 2026 ontvingen wij",
        "Verzonnen brief",
    ] {
        assert!(plain.contains(words), "not in the letter: {words}\n{plain}");
    }
    let scan = pdf_text(pdf("Onderzoeksverslag")).unwrap();
    assert_eq!((scan.trim(), scan.matches('\u{c}').count()), ("", 3));
}

// --- On disk -------------------------------------------------------------------------------------

#[test]
fn written_it_is_a_dossier_whose_documents_have_the_hashes_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("voorbeeld");
    let texts = Texts::built_in().unwrap();
    drop(example::write(&place, &texts, PICTURES, Language::En).unwrap());
    let opened = Store::read(&place).unwrap();
    assert_eq!(opened.dossier, example(PICTURES, Language::En).0);
    for document in &opened.dossier.documents {
        let bytes = fs::read(opened.store.document(document).unwrap()).unwrap();
        assert_eq!(hash(&bytes), document.sha256, "{}", document.name);
    }
}

#[test]
fn it_is_never_written_over_something_else() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::built_in().unwrap();
    fs::write(folder.path().join("brief.txt"), "van mij").unwrap();
    assert!(example::write(folder.path(), &texts, PICTURES, Language::Nl).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    let own = folder.path().join("eigen");
    drop(Store::create(&own, &Dossier::with_id("van-mij", PICTURES, "")).unwrap());
    let before = fs::read(own.join("dossier.json")).unwrap();
    let refused = example::refresh(&own, &texts, PICTURES, Language::Nl).unwrap_err();
    assert!(matches!(refused, NotWritten::AnotherDossier), "{refused}");
    assert_eq!(fs::read(own.join("dossier.json")).unwrap(), before);
}

#[test]
fn an_example_nobody_worked_in_is_brought_up_to_today_and_any_other_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("voorbeeld");
    let texts = Texts::built_in().unwrap();
    let refresh = |today| example::refresh(&place, &texts, today, Language::Nl).unwrap();
    assert_eq!(refresh(PICTURES), Refreshed::Written);
    let later = date(2027, 3, 1);
    assert_eq!(refresh(later), Refreshed::Renewed);
    let mut opened = Store::open(&place).unwrap();
    assert_eq!(opened.dossier, example(later, Language::Nl).0);
    for document in &opened.dossier.documents {
        let bytes = fs::read(opened.store.document(document).unwrap()).unwrap();
        assert_eq!(hash(&bytes), document.sha256, "{}", document.name);
    }

    let child = Child { name: "Noor".to_owned(), ..opened.dossier.child.clone() };
    opened.store.apply(&mut opened.dossier, Edit::Child { child }).unwrap();
    drop(opened);
    assert_eq!(refresh(date(2027, 3, 2)), Refreshed::Left);
    assert_eq!(Store::read(&place).unwrap().dossier.child.name, "Noor");
}

/// SHA-256, in hexadecimal digits.
fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// A part of a ZIP, as text.
fn part(zip: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What pdftotext reads; `None` (said aloud) where it is not installed.
fn pdf_text(pdf: &[u8]) -> Option<String> {
    use std::io::Write;
    let run = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut run) = run else {
        assert!(std::env::var_os("JOUW_WEG_STRICT").is_none(), "pdftotext is not installed");
        println!("skipped: pdftotext is not installed");
        return None;
    };
    let mut stdin = run.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let feed = std::thread::spawn(move || stdin.write_all(&bytes));
    let out = run.wait_with_output().unwrap();
    let _ = feed.join();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    assert!(out.stderr.is_empty(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).expect("text of a PDF"))
}
