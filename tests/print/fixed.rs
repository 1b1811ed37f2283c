//! What others have: what of the dossier was in a print, and what is added under it later.

use jiff::civil::date;
use jouw_weg::{
    case::Case,
    dossier::{Dossier, Given, edit::Edit},
    i18n::Language,
    print::{self, Audience, Pack, Request, Section, compose::Desk},
};

use super::{CONTENT, TEXTS, TODAY, everything, pages, wanted};

fn given(dossier: &Dossier, request: &Request) -> Vec<Given> {
    let case = Case::derive(&CONTENT, dossier, TODAY);
    let (content, texts, case) = (&*CONTENT, &*TEXTS, &case);
    print::given(&Desk { content, texts, dossier, case, request, today: TODAY })
}

#[test]
fn what_was_in_a_print_is_what_its_pages_show() {
    let dossier = everything::dossier();
    for audience in [Audience::Own, Audience::School, Audience::Committee] {
        for out in [None, Some(Section::Log), Some(Section::Voice), Some(Section::Documents)] {
            let mut request = wanted(Pack::Dossier, Language::Nl, audience);
            request.leave_out.extend(out);
            let shown = pages(&dossier, &request).to_string();
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            let ids = given(&dossier, &request);
            for entry in &dossier.log {
                let first: Vec<_> = entry.text.split_whitespace().take(2).collect();
                let is_given = ids.contains(&(entry.id.clone(), false));
                let expected = !entry.crossed_out
                    && out != Some(Section::Log)
                    && (audience == Audience::Own || !entry.private);
                assert_eq!(is_given, expected, "{entry:?}");
                assert!(!is_given || shown.contains(&first.join(" ")), "{entry:?}");
            }
            for voice in &dossier.voice {
                let is_given = ids.contains(&(voice.id.clone(), false));
                assert!(!(is_given && out == Some(Section::Voice)), "{voice:?}");
            }
            for document in &dossier.documents {
                let is_given = ids.contains(&(document.id.clone(), false));
                let expected = !document.crossed_out
                    && out != Some(Section::Documents)
                    && (audience == Audience::Own || !document.private);
                assert_eq!(is_given, expected, "{document:?}");
            }
        }
    }
}

#[test]
fn of_the_sheet_the_coming_meeting_is_fixed_as_it_was_prepared() {
    let dossier = everything::dossier();
    let ids = given(&dossier, &wanted(Pack::Sheet, Language::Nl, Audience::School));
    let coming = dossier
        .meetings
        .iter()
        .filter(|one| one.date >= TODAY && !one.crossed_out && !one.private)
        .min_by_key(|one| one.date)
        .unwrap();
    assert!(ids.contains(&(coming.id.clone(), true)), "{ids:?}");
    assert!(dossier.log.iter().all(|entry| !ids.iter().any(|(id, _)| *id == entry.id)));
    // What was agreed there can still be written down; what was asked stays.
    let mut dossier = dossier;
    let give = dossier.give(&ids, TODAY, "");
    dossier.apply(give).unwrap();
    let coming = dossier.meetings.iter().find(|one| ids.contains(&(one.id.clone(), true)));
    let mut meeting = coming.unwrap().clone();
    "Er is veel besproken.".clone_into(&mut meeting.notes);
    dossier.apply(Edit::PutMeeting { meeting: meeting.clone() }).unwrap();
    "Iets anders".clone_into(&mut meeting.ask);
    assert!(dossier.apply(Edit::PutMeeting { meeting }).is_err());
}

#[test]
fn what_was_crossed_out_or_corrected_after_it_was_given_is_printed_with_its_date() {
    let mut dossier = everything::dossier();
    let entry = dossier.log.iter().find(|one| !one.crossed_out && !one.private).unwrap().clone();
    let request = wanted(Pack::Dossier, Language::Nl, Audience::School);
    let crossed =
        Edit::PutLog { entry: jouw_weg::dossier::LogEntry { crossed_out: true, ..entry.clone() } };
    let first = entry.text.split_whitespace().next().unwrap().to_owned();
    let mut never_given = dossier.clone();
    never_given.apply(crossed.clone()).unwrap();
    let text = |dossier: &Dossier| pages(dossier, &request).to_string();
    assert!(!text(&never_given).contains("Doorgestreept op"), "{first}");

    let give = dossier.give(&[(entry.id.clone(), false)], TODAY, "de school");
    dossier.apply(give).unwrap();
    let correct = dossier.correct(&entry.id, date(2026, 12, 3), "Het was woensdag.").unwrap();
    dossier.apply(correct).unwrap();
    let shown = text(&dossier);
    assert!(shown.contains("Aangevuld op 3"), "{shown}");
    assert!(shown.contains("woensdag."), "{shown}");
    let strike = dossier.cross_out(&entry.id, crossed, true, date(2026, 12, 4));
    dossier.apply(strike).unwrap();
    let shown = text(&dossier);
    assert!(shown.contains("Doorgestreept op 4"), "{shown}");
    assert!(shown.contains(&first), "{shown}");
}
