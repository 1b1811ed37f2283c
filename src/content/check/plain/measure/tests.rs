use super::*;

/// Texts with the scores that readsight 1.0.2 gives them (Dutch `nl`, English `en-gb`): language,
/// reading ease, LIX, text.
const SAMPLES: &str = include_str!("readsight.tsv");

/// Language, reading ease, LIX, and the text's own sizes.
fn samples() -> impl Iterator<Item = (Language, f64, f64, Size)> {
    SAMPLES.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let [lang, ease, lix, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let lang = if lang == "nl" { Language::Nl } else { Language::En };
        (lang, ease.parse().unwrap(), lix.parse().unwrap(), size(lang, text))
    })
}

fn size(lang: Language, text: &str) -> Size {
    sentences(text).iter().map(|sentence| sentence.size(lang)).sum()
}

#[test]
fn dutch_scores_are_those_of_readsight() {
    // It counts no numbers as words: so much do they matter.
    const NUMBERS: f64 = 1.5;
    for (lang, theirs, lix_theirs, size) in samples().filter(|sample| sample.0 == Language::Nl) {
        assert!(
            (ease(lang, size) - theirs).abs() < NUMBERS,
            "{} {theirs} {size:?}",
            ease(lang, size)
        );
        assert!((lix(size) - lix_theirs).abs() < NUMBERS, "{} {lix_theirs} {size:?}", lix(size));
    }
}

/// It hears a syllable in every `-ed` and `-se`; we do not: a text may be a few points apart.
#[test]
fn english_scores_are_near_those_of_readsight() {
    let mut sum = 0.0;
    let english: Vec<_> = samples().filter(|sample| sample.0 == Language::En).collect();
    for (lang, theirs, lix_theirs, size) in &english {
        let apart = ease(*lang, *size) - theirs;
        assert!(apart.abs() < 8.0, "{} {theirs} {size:?}", ease(*lang, *size));
        assert!((lix(*size) - lix_theirs).abs() < 1.5, "{} {lix_theirs} {size:?}", lix(*size));
        sum += apart;
    }
    let mean = sum / ratio(english.len(), 1);
    assert!(mean.abs() < 2.0, "on average {mean} apart");
}
