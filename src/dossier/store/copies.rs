//! Previous good copies in the folder `copies`, each named by when it was saved and the number of
//! its last edit. Only a whole file that was read or written by us becomes one.

mod thin;

use std::{collections::BTreeSet, fs, path::Path};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::{
    DOSSIER, FILE_LIMIT,
    format::{self, Read},
    vault::Vault,
};
use crate::files;

pub use thin::{Stamp, superfluous};

/// The folder of the copies.
pub const COPIES: &str = "copies";

/// How many copies of format 1 there can be: `dossier.json.1` to `.6`.
const NUMBERED: usize = 6;

/// The most copies that are looked at: more than thinning ever leaves in thirty years.
const LOOK: usize = 500;

/// What could not take the place of `dossier.json` because another program held it.
pub(super) const HELD: &str = "dossier.json.part";

/// How a moment stands in a name: `2026-11-22T201540Z`.
const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";

/// A copy that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its path in the folder: `copies/2026-11-22T201540Z-000123.json`, or `dossier.json.1`.
    pub name: String,
    /// When it was saved; `None` = not known.
    pub saved: Option<Timestamp>,
    /// The number of the last edit in it.
    pub edits: u64,
}

/// The name of a copy.
fn name(stamp: Stamp) -> String {
    let moment = stamp.saved.to_zoned(TimeZone::UTC).strftime(MOMENT).to_string();
    format!("{moment}-{:06}.json", stamp.edits)
}

/// What a name says; `None` = it is none of ours.
fn stamp_of(name: &str) -> Option<Stamp> {
    let (moment, number) = name.strip_suffix(".json")?.rsplit_once('-')?;
    let saved = DateTime::strptime(MOMENT, moment).ok()?.to_zoned(TimeZone::UTC).ok()?;
    let digits = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
    let edits = number.parse().ok().filter(|n| digits && *n < format::HIGHEST)?;
    Some(Stamp { edits, saved: saved.timestamp() })
}

/// Whether a file in the folder of copies is one of ours.
pub(super) fn is_copy(name: &str) -> bool {
    stamp_of(name).is_some()
}

/// The copies in the folder by what their names say, sealed or not.
fn stamps(vault: &Vault) -> Vec<Stamp> {
    let names = files::folder::names_in(&vault.folder().join(COPIES)).unwrap_or_default();
    let plain = names.iter().map(|name| name.strip_suffix(".age").unwrap_or(name));
    plain.filter_map(stamp_of).collect()
}

/// Where a copy stands, seen from the folder.
fn place(stamp: Stamp) -> String {
    format!("{COPIES}/{}", name(stamp))
}

/// Lets the present file become a copy, and takes away those that are no longer needed.
pub(super) fn keep(vault: &Vault, stamp: Stamp) -> Result<(), files::Error> {
    files::create_folder(&vault.folder().join(COPIES))?;
    files::keep_copy(&vault.path(DOSSIER), &vault.path(&place(stamp)))?;
    for gone in superfluous(&stamps(vault)) {
        // One that can't be taken away now goes at a later save.
        let _ = files::remove(&vault.path(&place(gone)));
    }
    Ok(())
}

/// When the present file was saved, as far as can be known: as it says, else by its disk.
pub(super) fn saved_at(vault: &Vault, told: Option<Timestamp>) -> Option<Timestamp> {
    told.or_else(|| written(&vault.path(DOSSIER)))
}

/// When a file was written, by the clock of its disk.
fn written(path: &Path) -> Option<Timestamp> {
    let modified = fs::metadata(path).ok()?.modified().ok()?;
    Timestamp::try_from(modified).ok()
}

/// The newest copy that can be opened.
pub(super) fn last_good(vault: &Vault) -> Option<(Copy, Read)> {
    let newest = names(vault).into_iter().find_map(|name| open(vault, name));
    let others = beside().filter_map(|name| open(vault, name));
    others.chain(newest).max_by_key(|(copy, _)| (copy.edits, copy.saved))
}

/// All copies that can be opened, the newest first; of those with the same text one.
pub(super) fn all_good(vault: &Vault) -> Vec<(Copy, Read)> {
    let all = names(vault).into_iter().chain(beside());
    let mut copies: Vec<_> = all.filter_map(|name| open(vault, name)).collect();
    copies.sort_by_key(|(copy, _)| std::cmp::Reverse((copy.edits, copy.saved)));
    copies.dedup_by_key(|(copy, _)| (copy.edits, copy.saved));
    copies
}

/// What the copy of this name holds, if it is one of ours and can be opened.
pub(super) fn good(vault: &Vault, name: &str) -> Option<Read> {
    let ours = names(vault).into_iter().chain(beside()).find(|one| one == name)?;
    open(vault, ours).map(|(_, read)| read)
}

/// The names in the folder of copies, the newest first.
fn names(vault: &Vault) -> Vec<String> {
    let stamps: BTreeSet<_> = self::stamps(vault).into_iter().collect();
    let latest = stamps.into_iter().rev().take(LOOK);
    latest.map(place).collect()
}

/// What stands beside the dossier: copies of format 1, and what another program held back.
fn beside() -> impl Iterator<Item = String> {
    (1..=NUMBERED).map(|number| format!("{DOSSIER}.{number}")).chain([HELD.to_owned()])
}

fn open(vault: &Vault, name: String) -> Option<(Copy, Read)> {
    let read = format::read(&vault.read(&name, FILE_LIMIT).ok()?.bytes).ok()?;
    if read.newer.is_some() {
        return None;
    }
    let saved = read.saved.or_else(|| written(&vault.path(&name)));
    Some((Copy { name, saved, edits: read.edits }, read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_moment_and_number_and_is_read_back() {
        let stamp = Stamp { edits: 123, saved: "2026-11-22T20:15:40Z".parse().unwrap() };
        assert_eq!(name(stamp), "2026-11-22T201540Z-000123.json");
        assert_eq!(stamp_of(&name(stamp)), Some(stamp));
        let long = Stamp { edits: 12_345_678, ..stamp };
        assert_eq!(stamp_of(&name(long)), Some(long));
        for foreign in [
            "dossier.json",
            "2026-11-22T201540Z-123.json",
            "2026-11-22T201540Z-00012a.json",
            "2026-13-22T201540Z-000123.json",
            "2026-11-22T201540Z-000123.json.part",
            "2026-11-22T201540Z-99999999999999999999.json",
            "-000123.json",
        ] {
            assert_eq!(stamp_of(foreign), None, "{foreign}");
        }
    }
}
