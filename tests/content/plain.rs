//! The plain-language gate: what each rule refuses, in which words, and how long an excuse lasts.

use std::{fs, io::Write, path::Path};

use jiff::civil::date;
use jouw_weg::content::load;

use super::folders::{lines, small};

/// Puts text into a file of a folder, in place of `from`.
pub(crate) fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    put(folder, file, &text.replacen(from, to, 1));
}

/// Writes a file of a folder.
pub(crate) fn put(folder: &Path, file: &str, text: &str) {
    let mut file = fs::File::create(folder.join(file)).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

const NL: &str = "i18n/nl/content-small.ftl";
const EN: &str = "i18n/en/content-small.ftl";
/// The first text of the small step, in either language.
const LEAD: &str = "step-small-objection = Object\n    .lead = Lead.";

/// The lines of a check in which this is the first text of the small step.
fn with_lead(file: &str, lead: &str) -> Vec<String> {
    let folder = small();
    change(folder.path(), file, LEAD, &LEAD.replace("Lead.", lead));
    lines(folder.path())
}

#[test]
fn a_long_sentence_is_shown() {
    let lead = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf en dan nog een keer \
                vijf woorden erbij nu.";
    assert_eq!(
        with_lead(NL, lead),
        [format!(
            "i18n/nl/content-small.ftl:41: step-small-objection.lead: 21 words (at most 20), make \
             two sentences of: “{}”",
            lead.trim_end_matches('.')
        )]
    );
}

#[test]
fn a_long_dutch_text_of_offices_fails_by_its_scores_and_shows_its_hardest_sentence() {
    let lead = "De verantwoordelijke functionaris informeert belanghebbenden schriftelijk. \
                Vertegenwoordigers beoordelen gezamenlijk onderwijskundige noodzakelijkheden. \
                Belanghebbenden ontvangen aansluitend een gemotiveerde beschikking. Eventuele \
                bezwaarmogelijkheden staan daarin uitdrukkelijk omschreven. Ouders bespreken \
                vervolgafspraken regelmatig. Ondersteuningsbehoeften veranderen voortdurend. \
                Deskundigen onderzoeken ontwikkelingsmogelijkheden zorgvuldig. Contactpersonen \
                begeleiden gezinnen intensief. Dit stuk is lang en zwaar om te lezen.";
    let found = with_lead(NL, lead);
    let short = |line: &String| line.split(", ").next().unwrap().to_owned();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        short(&found[0])
            .starts_with("i18n/nl/content-small.ftl:41: step-small-objection.lead: Douma -")
    );
    assert!(short(&found[1]).ends_with("LIX 75 (at most 40)"), "{found:#?}");
    assert!(found[0].contains("“Vertegenwoordigers"), "{found:#?}");
}

#[test]
fn a_long_english_text_of_offices_fails_by_its_score() {
    let lead = "The responsible administrative authority notifies interested individuals \
                immediately. Representatives collectively evaluate educational necessities. \
                Interested individuals subsequently receive documentation. Alternative remedies \
                are comprehensively explained. Parents regularly discuss additional arrangements. \
                Educational requirements continuously develop. Experienced professionals \
                investigate opportunities. Coordinators intensively accompany families everywhere \
                they possibly can. Nobody likes to read this.";
    let found = with_lead(EN, lead);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("step-small-objection.lead: Flesch -"), "{found:#?}");
}

#[test]
fn words_that_are_explained_do_not_count_as_hard_to_read() {
    let long = "U krijgt nu een toelaatbaarheidsverklaring. ".repeat(9);
    assert!(with_lead(NL, long.trim()).iter().any(|line| line.contains("Douma")));
    let folder = small();
    change(folder.path(), NL, LEAD, &LEAD.replace("Lead.", long.trim()));
    let term = "nl = \"toelaatbaarheidsverklaring (TLV)\"";
    change(folder.path(), "glossary.toml", "nl = \"bezwaar\"", term);
    assert_eq!(lines(folder.path()), Vec::<String>::new());
}

#[test]
fn hard_words_loud_marks_and_abolished_papers_are_named_with_what_to_write() {
    let found = with_lead(NL, "Indien u wilt, lees het schoolondersteuningsprofiel!");
    let place = "i18n/nl/content-small.ftl:41: step-small-objection.lead";
    assert_eq!(
        found,
        [
            format!("{place}: 'indien' is a hard word, write als"),
            format!("{place}: 'schoolondersteuningsprofiel' no longer exists, write schoolgids"),
            format!("{place}: an exclamation mark, end the sentence with a full stop"),
        ]
    );
    assert_eq!(
        with_lead(EN, "Call us prior to the talk."),
        ["i18n/en/content-small.ftl:41: step-small-objection.lead: 'prior to' is a hard word, \
             write before"]
    );
}

#[test]
fn what_is_no_law_is_said_to_be_none() {
    let found = with_lead(NL, "Vraag om doorzettingsmacht.");
    assert_eq!(
        found,
        [
            "i18n/nl/content-small.ftl:41: step-small-objection.lead: 'doorzettingsmacht' stands here \
          as if it were law, say in the same text that it is not in the law"
        ]
    );
    let said = "Vraag om doorzettingsmacht. Die staat nog niet in de wet.";
    assert_eq!(with_lead(NL, said), Vec::<String>::new());
}

#[test]
fn a_short_form_is_written_out_before_it_is_used_on_that_card() {
    let fault = "i18n/nl/content-small.ftl:41: step-small-objection.lead: 'TLV' is not written out \
                 before it is used, write the long form first, with the short one in brackets";
    assert_eq!(with_lead(NL, "Dit gaat over de TLV."), [fault]);
    let written_out = "Dit is een toelaatbaarheidsverklaring (TLV). Lees de TLV goed.";
    assert_eq!(with_lead(NL, written_out), Vec::<String>::new());
}

#[test]
fn a_question_asks_one_thing_and_a_card_names_three_dates() {
    let folder = small();
    change(folder.path(), NL, "Do you agree?", "Klopt het? Bent u het eens?");
    let why = "Tussen 1 maart en 3 maart, op 7 mei of op 25 maart.";
    change(folder.path(), NL, "    .why = Why.", &format!("    .why = {why}"));
    assert_eq!(
        lines(folder.path()),
        [
            "i18n/nl/content-small.ftl:4: question-small-agree: 2 questions in one, ask one thing, \
             and put the rest in .hint or a question of its own",
            "i18n/nl/content-small.ftl:4: question-small-agree: 4 dates (at most 3): 1 maart, 25 \
             maart, 3 maart, 7 mei, leave out what is not needed here",
        ]
    );
}

#[test]
fn a_step_lists_the_words_that_it_explains() {
    let folder = small();
    change(folder.path(), NL, LEAD, &LEAD.replace("Lead.", "U maakt bezwaar."));
    assert_eq!(lines(folder.path()), Vec::<String>::new());
    change(folder.path(), "steps/small.toml", "glossary = [\"objection\"]\n", "");
    assert_eq!(
        lines(folder.path()),
        [
            "steps/small.toml:15: step-small-objection: uses words that are explained and not listed, \
          add to its glossary: \"objection\""
        ]
    );
}

#[test]
fn an_excuse_holds_until_its_day_and_is_a_fault_after_it() {
    let folder = small();
    change(folder.path(), NL, LEAD, &LEAD.replace("Lead.", "Indien u wilt."));
    put(
        folder.path(),
        "waivers.toml",
        "[[waiver]]\nkey = \"step-small-objection.lead\"\nlang = \"nl\"\nrule = \"hard-word\"\n\
         reason = \"a quotation\"\nuntil = 2027-01-31\n",
    );
    let check = |as_of| load::check(Some(folder.path()), as_of);
    let faults = |as_of| check(as_of).faults.0.iter().map(ToString::to_string).collect::<Vec<_>>();
    let warnings = |as_of| check(as_of).warnings.to_string();
    assert_eq!(faults(date(2026, 11, 22)), Vec::<String>::new());
    assert!(!warnings(date(2026, 11, 22)).contains("waivers.toml"));
    assert!(warnings(date(2027, 1, 3)).contains(
        "waivers.toml:2: what excuses 'step-small-objection.lead' ends on 2027-01-31, rewrite the \
         text and remove this, or give a reason for a later day"
    ));
    assert_eq!(faults(date(2027, 1, 31)), Vec::<String>::new());
    assert_eq!(
        faults(date(2027, 2, 1)),
        [
            "i18n/nl/content-small.ftl:41: step-small-objection.lead: 'indien' is a hard word, \
             write als",
            "waivers.toml:2: what excused 'step-small-objection.lead' ended on 2027-01-31, rewrite \
             the text and remove this, or give a reason for a later day",
        ]
    );
    change(folder.path(), NL, "Indien u wilt.", "Als u wilt.");
    assert!(warnings(date(2026, 11, 22)).contains(
        "waivers.toml:2: nothing in 'step-small-objection.lead' needs this excuse, remove it"
    ));
}
