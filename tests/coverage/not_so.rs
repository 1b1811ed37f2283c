//! What parents are often told and what is not so stands where they will look for it, in both
//! languages (issue 3, "Things that are not so"; domain.md 0.3, section 2 and section 10).

use jouw_weg::{
    content::{ChangeStatus, Content},
    i18n::{Language, Texts},
};

/// What is not so, the text that says it, and the words that do, in Dutch and in English.
type Said = (&'static str, &'static str, &'static str, &'static str);

const SAID: [Said; 15] = [
    (
        "no bezwaar against the school advice",
        "step-schooladvies-i1.warning-x",
        "geen bezwaar",
        "cannot object",
    ),
    (
        "the committee is not for the school advice",
        "step-schooladvies-i1.warning-x",
        "De geschillencommissie passend onderwijs gaat er niet over",
        "disputes committee does not deal with it",
    ),
    (
        "no onderwijsconsulent for the school advice",
        "step-schooladvies-i1.warning-x",
        "onderwijsconsulent helpt hier ook niet",
        "does not help here either",
    ),
    (
        "a TLV is asked by the board only",
        "step-tlv-d1.warning-cannot-ask",
        "Alleen een schoolbestuur kan dat",
        "Only a school board can",
    ),
    (
        "no bezwaar against a school that asks no TLV",
        "situation-tlv-geweigerd-door-school.intro",
        "geen bezwaar mogelijk",
        "you cannot object",
    ),
    (
        "the committee is not for schorsing",
        "step-schorsing-e2.warning-no-gpo",
        "gaat niet over een schorsing",
        "does not deal with a suspension",
    ),
    (
        "the committee is not for a TLV",
        "step-tlv-d3.warning-no-gpo",
        "gaat niet over een TLV",
        "does not deal with a TLV",
    ),
    (
        "the committee is not for delivery of support",
        "step-ondersteuning-b5.warning-not-gpo",
        "in principe niet aan",
        "In principle, the disputes committee",
    ),
    (
        "no onderwijsconsulent during a legal procedure",
        "step-g8.warning-lock",
        "helpt niet als er over het probleem een juridische procedure loopt",
        "does not help while a legal procedure",
    ),
    ("yet the six weeks run on", "step-g8.warning-clock", "loopt door", "keeps coming closer"),
    (
        "an exemption ends the duty of care: in the first question itself",
        "question-vrijstelling-who",
        "geen school meer zorgplicht",
        "no school has a duty of care",
    ),
    (
        "an exemption lets the school deregister the child: before anything is chosen",
        "situation-vrijstelling.intro",
        "uitgeschreven",
        "deregistered",
    ),
    (
        "doorzettingsmacht is not law",
        "glossary-doorzettingsmacht",
        "nog niet in de wet",
        "not in the law yet",
    ),
    (
        "the national norm is not law",
        "change-norm-basisondersteuning.text",
        "nog geen recht op doen",
        "cannot rely on it yet",
    ),
    (
        "there is no separate paper on the school's support any more",
        "change-schoolgids.text",
        "Dat is afgeschaft",
        "has been abolished",
    ),
];

#[test]
fn what_is_not_so_is_said_where_a_parent_looks_for_it() {
    let texts = Texts::built_in().unwrap();
    let mut unsaid = Vec::new();
    for (what, key, nl, en) in SAID {
        for (language, words) in [(Language::Nl, nl), (Language::En, en)] {
            let text = texts.find(language, key).unwrap_or_default();
            if !text.contains(words) {
                unsaid.push(format!("{what}: {key} in {language:?} lacks '{words}': {text}"));
            }
        }
    }
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}

#[test]
fn what_is_only_planned_is_never_listed_as_law() {
    let content = Content::built_in().unwrap();
    for planned in ["doorzettingsmacht", "norm-basisondersteuning", "maatwerk", "schoolverzuim"] {
        let change = content.changes.iter().find(|change| change.id == planned).unwrap();
        assert_ne!(change.status, ChangeStatus::Law, "{planned}");
    }
}

#[test]
fn no_last_day_for_the_committee_runs_where_it_does_not_judge() {
    let content = Content::built_in().unwrap();
    let gpo = content.deadlines.iter().find(|rule| rule.id == "gpo-verzoek").unwrap();
    for situation in ["tlv", "schorsing", "schooladvies", "vervoer", "jeugdhulp", "vrijstelling"] {
        assert!(!gpo.situations.iter().any(|id| *id == situation), "{situation}");
    }
}

#[test]
fn the_warning_about_the_duty_of_care_is_the_first_of_its_step() {
    let content = Content::built_in().unwrap();
    let step = content.steps.values().find(|step| step.id == "thuiszitten.f8").unwrap();
    assert_eq!(step.warnings.first().unwrap().as_str(), "zorgplicht");
}
