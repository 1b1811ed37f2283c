//! Corrections and subtleties that stand in the words of a step or a deadline.

use jouw_weg::{
    content::Content,
    i18n::{Language, Texts},
};

/// The words of a warning in both languages.
fn warning(step: &str, warning: &str) -> [String; 2] {
    let texts = Texts::built_in().expect("the texts");
    let content = Content::built_in().expect("the content");
    let known = content.steps.values().find(|known| known.id == *step).expect(step);
    assert!(known.warnings.iter().any(|known| *known == *warning), "{step}: {warning}");
    let key = format!("step-{}.warning-{warning}", step.replace('.', "-"));
    Language::ALL.map(|language| texts.find(language, &key).expect("the words"))
}

/// W8: the school where the child was aangemeld asks for a vso or pro TLV: apply there first.
#[test]
fn w8_the_receiving_school_asks_for_a_vso_tlv() {
    let [nl, en] = warning("toelating.a1", "groep-8");
    assert!(nl.contains("vso") && nl.to_lowercase().contains("meld"), "{nl}");
    assert!(en.contains("vso") && en.to_lowercase().contains("appl"), "{en}");
}

/// W9: from sbo or so to sbo the partnership of the home decides.
#[test]
fn w9_from_sbo_to_sbo_the_partnership_of_the_home_decides() {
    let [nl, en] = warning("overstap.tlv", "which-swv");
    assert!(nl.contains("sbo") && nl.contains("woonplaats"), "{nl}");
    assert!(en.contains("sbo") && en.contains("home"), "{en}");
}

/// W10: from two years on only the deaf and hard of hearing; three for others.
#[test]
fn w10_only_deaf_children_from_two() {
    let [nl, en] = warning("instelling.aanmelden", "age");
    let lower = nl.to_lowercase();
    assert!(lower.contains("doof") || lower.contains("dove"), "{nl}");
    assert!(en.to_lowercase().contains("deaf"), "{en}");
}

/// W11: removal only with another school for everybody under the Leerplichtwet, to eighteen.
#[test]
fn w11_removal_needs_a_school_for_every_pupil_under_the_leerplichtwet() {
    let [nl, en] = warning("schorsing.e4", "leerplicht");
    assert!(nl.contains("18") || nl.to_lowercase().contains("kwalificatie"), "{nl}");
    assert!(en.contains("18") || en.to_lowercase().contains("qualification"), "{en}");
}

/// M16: a voorlopige voorziening lapses when the term for beroep passes: said with that deadline.
#[test]
fn m16_the_words_of_beroep_say_that_interim_relief_lapses() {
    let texts = Texts::built_in().expect("the texts");
    let why = |language| texts.get(language, "deadline-beroep.why");
    assert!(why(Language::Nl).contains("voorlopige voorziening vervalt"));
    assert!(why(Language::En).contains("lapses"));
}
