//! Reads `deadlines.toml`.

use crate::{
    content::{
        Anchor, DeadlineRule, FixedDays, MetRule, Suspension,
        desk::{Desk, Kind},
        draft::{DeadlineDraft, Draft},
        entry::{Asked, Entry},
    },
    ladder::guard::Guard,
    terms::Period,
};

/// `deadlines.toml`.
pub(super) fn deadlines(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "deadline") {
        let before = desk.mark();
        let mut asked = Vec::new();
        let it = deadline(&mut entry, desk, &mut asked);
        let group = entry.text_if(desk, "group");
        let at = entry.place_of("id");
        entry.finish(desk);
        if let Some(it) = it {
            let is_sound = desk.mark() == before;
            draft.deadlines.push(DeadlineDraft { it, at, asked, is_sound, group });
        }
    }
}

fn deadline(
    entry: &mut Entry<'_>,
    desk: &mut Desk,
    asked: &mut Vec<Asked>,
) -> Option<DeadlineRule> {
    let id = entry.define(desk, Kind::Deadline);
    let situations = entry.refers_some(desk, "situations", Kind::Situation);
    let whose = entry.choice(desk, "whose");
    let kind = entry.choice_if(desk, "kind").unwrap_or_default();
    let from = entry.refers(desk, "from", Kind::Event);
    let start = entry.choice_if(desk, "start").unwrap_or_default();
    let age = entry.parse_if(desk, "age");
    let choose = entry.choice_if(desk, "choose").unwrap_or_default();
    let after_term = entry.refer_if(desk, "after_term", Kind::Deadline);
    let period = entry.parse_if(desk, "period");
    let period_of = entry.refer_if(desk, "period_of", Kind::Fact);
    let named = entry.flag(desk, "named");
    let margin = entry.parse_if(desk, "margin");
    let basis = entry.choice(desk, "basis");
    let fixed = fixed(entry, desk);
    let (anchor, yearly, window) = recurring(entry, desk);
    let only_if = entry.refers(desk, "only_if", Kind::Event);
    let replaces = entry.refers(desk, "replaces", Kind::Deadline);
    let in_time = entry.flag(desk, "in_time");
    let after_end_of = entry.refers(desk, "after_end_of", Kind::Deadline);
    let unless_late = entry.refers(desk, "unless_late", Kind::Deadline);
    let guard = entry.guard(desk, asked);
    let met_by = entry.refers(desk, "met_by", Kind::Event);
    let met_rules = met(entry, desk, asked);
    let sources = entry.refers_some(desk, "sources", Kind::Source);
    let confidence = entry.choice(desk, "confidence");
    Some(DeadlineRule {
        id: id?,
        situations: situations?,
        whose: whose?,
        kind,
        from,
        start,
        age,
        choose,
        after_term,
        period,
        period_of,
        named,
        margin,
        basis: basis?,
        fixed,
        anchor,
        yearly,
        window,
        only_if,
        replaces,
        in_time,
        after_end_of,
        unless_late,
        guard,
        unless: entry.guard_of("unless", desk, asked),
        met_by,
        met_rules,
        suspensions: suspended(entry, desk, asked),
        sources: sources?,
        confidence: confidence?,
        valid_from: entry.date_if(desk, "valid_from"),
        valid_to: entry.date_if(desk, "valid_to"),
    })
}

fn fixed(entry: &mut Entry<'_>, desk: &mut Desk) -> Option<FixedDays> {
    let mut entry = entry.entry_if(desk, "fixed")?;
    let opens = entry.year_day(desk, "opens");
    if !entry.has("last") {
        let what = "'last' is missing here".to_owned();
        desk.fault(entry.at, what, "add last = \"month-day\", such as \"03-31\"");
    }
    let last = entry.year_day(desk, "last");
    entry.finish(desk);
    Some(FixedDays { opens, last: last? })
}

/// How fixed days are looked for, and whether they come back.
fn recurring(entry: &mut Entry<'_>, desk: &mut Desk) -> (Anchor, bool, Option<Period>) {
    let anchor = entry.choice_if(desk, "anchor").unwrap_or_default();
    let yearly = entry.flag(desk, "yearly");
    (anchor, yearly, entry.parse_if(desk, "window"))
}

fn met(entry: &mut Entry<'_>, desk: &mut Desk, asked: &mut Vec<Asked>) -> Vec<(Guard, MetRule)> {
    let mut rules = Vec::new();
    for mut entry in entry.entries(desk, "met") {
        let rule = entry.choice(desk, "rule");
        let guard = entry.guard(desk, asked);
        rules.extend(rule.map(|rule| (guard, rule)));
        entry.finish(desk);
    }
    rules
}

fn suspended(entry: &mut Entry<'_>, desk: &mut Desk, asked: &mut Vec<Asked>) -> Vec<Suspension> {
    let mut suspensions = Vec::new();
    for mut entry in entry.entries(desk, "suspended") {
        let kind = entry.choice(desk, "by");
        let guard = entry.guard(desk, asked);
        suspensions.extend(kind.map(|kind| Suspension { kind, guard }));
        entry.finish(desk);
    }
    suspensions
}
