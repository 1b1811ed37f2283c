//! Terms in words: six weeks, Good Friday.

use super::{Language, Texts, Value};
use crate::terms::{Basis, Period, Reason, Rule};

/// A period in words: `zes weken`, `six weeks`.
pub fn period(texts: &Texts, language: Language, period: Period) -> String {
    let (key, n) = match period {
        Period::Days(n) => ("period-days", n),
        Period::Weeks(n) => ("period-weeks", n),
        Period::Months(n) => ("period-months", n),
        Period::Years(n) => ("period-years", n),
    };
    texts.format(language, key, &[("n", Value::from(n))])
}

/// Why a day is passed over: `Goede Vrijdag`.
pub fn reason(texts: &Texts, language: Language, reason: Reason) -> String {
    texts.get(language, &format!("reason-{}", reason.id()))
}

/// What set the term: `termijn uit de wet`.
pub fn basis(texts: &Texts, language: Language, basis: Basis) -> String {
    texts.get(language, &format!("basis-{}", basis.id()))
}

/// The rule that decided about the end, as a sentence.
pub fn rule(texts: &Texts, language: Language, rule: Rule) -> String {
    texts.get(language, &format!("rule-{}", rule.id()))
}
