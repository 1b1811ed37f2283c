//! What the plain-language gate reads: hard words, and what is excused for a while.

use crate::content::{
    check::{HardWord, Waiver},
    desk::Desk,
    draft::{Draft, Placed},
    entry::Entry,
};

/// `hard-words.toml`.
pub(super) fn hard_words(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "word") {
        let lang = entry.choice(desk, "lang");
        let hard = entry.text(desk, "hard");
        let plain = entry.text(desk, "plain");
        if let (Some(lang), Some(hard), Some(plain)) = (lang, hard, plain) {
            draft.hard_words.push(HardWord { lang, hard: hard.to_lowercase(), plain });
        }
        entry.finish(desk);
    }
}

/// `waivers.toml`.
pub(super) fn waivers(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "waiver") {
        let at = entry.place_of("key");
        let key = entry.text(desk, "key");
        let lang = entry.choice(desk, "lang");
        let rule = entry.choice(desk, "rule");
        // Asked for so that whoever reads the file knows; the program has no use for it.
        let reason = entry.text(desk, "reason");
        let until = entry.date(desk, "until");
        if let (Some(key), Some(lang), Some(rule), Some(_), Some(until)) =
            (key, lang, rule, reason, until)
        {
            draft.waivers.push(Placed { it: Waiver { key, lang, rule, until }, at });
        }
        entry.finish(desk);
    }
}
