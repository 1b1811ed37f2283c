//! Backups by themselves: a whole travel file a week, in a folder apart from the dossier.
//!
//! A file has its name only after it was opened again and compared, so whatever bears such a name
//! was whole when it was made.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::{ToSpan, civil::Date};

use super::{
    Dossier,
    archive::{self, EXTENSION, Fault, How, Packed, Page, Source},
    seal::Unlock,
    store::{Error, Store, folder_name, sealed_folder_name, vault_at},
};
use crate::files::{self, incoming::OnProgress};

/// How many days after the last one the next is due.
pub const EVERY: i32 = 7;
/// So many of the newest stay whatever their date.
const ALWAYS: usize = 2;
/// Of so many of the latest months the last one stays.
const MONTHS: usize = 12;

/// A backup of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The travel file.
    pub path: PathBuf,
    /// The day it was made, by its name.
    pub day: Date,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The new backup.
    pub backup: Backup,
    /// What went along, and what could not.
    pub packed: Packed,
    /// How many older ones were taken away.
    pub removed: usize,
}

/// The name of a backup: that of the dossier's folder, and the day.
fn name(dossier: &Dossier, day: Date) -> String {
    format!("{} {day}.{EXTENSION}", folder_name(dossier))
}

/// As [`name`], of a dossier with a password: it says nothing.
fn sealed_name(dossier: &Dossier, day: Date) -> String {
    format!("{} {day}.{EXTENSION}", sealed_folder_name(dossier))
}

/// The short id and the day that a name tells; `None` = it is no backup of ours.
fn told(name: &str) -> Option<(&str, Date)> {
    let (rest, day) = name.strip_suffix(EXTENSION)?.strip_suffix('.')?.rsplit_once(' ')?;
    let id = rest.rsplit_once('-').map_or(rest, |(_, id)| id);
    Some((id, day.parse().ok()?))
}

/// The backups of a dossier in a folder, the newest first; by their names, without opening them.
pub fn list(folder: &Path, dossier: &Dossier) -> Vec<Backup> {
    let names = files::folder::names_in(folder).unwrap_or_default();
    let short = dossier.short_id();
    let ours = names.iter().filter_map(|name| {
        let (id, day) = told(name)?;
        let path = folder.join(name);
        (id == short && files::is_plain_file(&path).unwrap_or_default())
            .then_some(Backup { path, day })
    });
    let mut backups: Vec<Backup> = ours.collect();
    backups.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.path.cmp(&b.path)));
    backups
}

/// Whether a backup is due: none was made in the last week. One that a wrong clock dated in the
/// future says nothing.
pub fn is_due(backups: &[Backup], today: Date) -> bool {
    let week_ago = today.saturating_sub(EVERY.days());
    !backups.iter().any(|backup| backup.day > week_ago && backup.day <= today)
}

/// The days whose backups may go: all but the newest two and the last of each of the latest twelve
/// months. What is dated in the future is left alone.
pub fn superfluous(days: &[Date], today: Date) -> BTreeSet<Date> {
    let all: BTreeSet<Date> = days.iter().copied().filter(|day| *day <= today).collect();
    let mut months = BTreeSet::new();
    let mut gone = BTreeSet::new();
    for (place, day) in all.into_iter().rev().enumerate() {
        let month = day.first_of_month();
        let of_month = months.len() < MONTHS && !months.contains(&month);
        if place < ALWAYS || of_month {
            months.insert(month);
        } else {
            gone.insert(day);
        }
    }
    gone
}

/// Makes a backup of a dossier folder: packs everything, opens it again, compares each hash, and
/// its entries with those of the dossier. Then older ones that are no longer needed go, if two
/// that were read through remain. That of a dossier with a password is sealed as it is.
///
/// # Errors
/// When the dossier can't be read or the place can't be written, or what was written is not the
/// dossier. No older backup is touched then.
pub fn make<'a>(
    dossier: impl Into<Source<'a>>,
    folder: &Path,
    today: Date,
    page: Page<'_>,
    progress: OnProgress<'_>,
) -> Result<Made, Error> {
    files::create_folder(folder)?;
    let Source { path: dossier, unlock } = dossier.into();
    // What has a password is tried once, and then opened with its key.
    let vault = vault_at(dossier, unlock)?;
    let key = vault.key().cloned().map(Unlock::Key);
    let read = |path: &Path| Store::read_with(path, key.as_ref());
    let before = read(dossier)?.dossier;
    let named = if vault.is_sealed() { sealed_name } else { name };
    let path = folder.join(named(&before, today));
    let packed = archive::pack_vault(&vault, &path, How::default(), page, progress)?;
    let found = read(&path)?.dossier;
    if found != before && found != read(dossier)?.dossier {
        files::remove(&path)?;
        return Err(Error::travel(&path, Fault::NotAsWritten));
    }
    let removed = thin(folder, &before, (&path, key.as_ref()), today);
    Ok(Made { backup: Backup { path, day: today }, packed, removed })
}

/// Takes away what is no longer needed, once a second good one is known; gives how many.
fn thin(
    folder: &Path,
    dossier: &Dossier,
    (made, unlock): (&Path, Option<&Unlock>),
    today: Date,
) -> usize {
    let backups = list(folder, dossier);
    let days: Vec<Date> = backups.iter().map(|backup| backup.day).collect();
    let gone = superfluous(&days, today);
    let (gone, stays): (Vec<_>, Vec<_>) =
        backups.into_iter().partition(|backup| gone.contains(&backup.day));
    if gone.is_empty() {
        return 0;
    }
    let mut others = stays.iter().filter(|backup| backup.path != made);
    if !others.any(|backup| is_good(Source { path: &backup.path, unlock }, dossier)) {
        return 0;
    }
    gone.iter().filter(|backup| files::remove(&backup.path).is_ok()).count()
}

/// Whether a backup can be read through, and is of this dossier.
pub fn is_good<'a>(source: impl Into<Source<'a>>, dossier: &Dossier) -> bool {
    let whole = archive::verify(source, &mut |_| std::ops::ControlFlow::Continue(()));
    whole.is_ok_and(|checked| checked.dossier.id == dossier.id)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_tells_dossier_and_day() {
        let mut dossier = Dossier::with_id("0123456789abcdef", date(2026, 11, 22), "2026.11");
        for child in ["Zoë van Dam", "", "a-b c.d"] {
            child.clone_into(&mut dossier.child.name);
            let name = name(&dossier, date(2026, 11, 22));
            assert_eq!(told(&name), Some(("012345", date(2026, 11, 22))), "{name}");
        }
        for foreign in ["Zoë-012345.jouwweg", "Zoë-012345 2026-11-31.jouwweg", "2026-11-22.zip"] {
            assert_eq!(told(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn the_newest_two_stay_and_one_a_month_for_a_year() {
        let weeks = |count: i32| -> Vec<Date> {
            (0..count).map(|n| date(2026, 1, 4).saturating_add((7 * n).days())).collect()
        };
        let stays = |days: &[Date], today: Date| -> Vec<Date> {
            let gone = superfluous(days, today);
            days.iter().copied().filter(|day| !gone.contains(day)).collect()
        };
        let november = date(2026, 11, 30);
        assert_eq!(stays(&weeks(1), november), weeks(1));
        assert_eq!(stays(&weeks(2), november), weeks(2));
        assert_eq!(stays(&weeks(4), november), weeks(4)[2..]);
        assert_eq!(
            stays(&weeks(6), november),
            [date(2026, 1, 25), date(2026, 2, 1), date(2026, 2, 8)]
        );
        let two_years = stays(&weeks(104), date(2027, 12, 31));
        assert_eq!(two_years.len(), 13, "{two_years:?}");
        assert_eq!(two_years[0], date(2027, 1, 31));
        let ahead = [date(2026, 11, 1), date(2026, 11, 8), date(2099, 1, 1)];
        assert_eq!(stays(&ahead, november), ahead, "a clock that was far ahead takes none away");
    }

    #[test]
    fn one_is_due_a_week_after_the_last_whatever_a_wrong_clock_dated() {
        let of = |days: &[Date]| -> Vec<Backup> {
            days.iter().map(|day| Backup { path: PathBuf::new(), day: *day }).collect()
        };
        let today = date(2026, 11, 22);
        assert!(is_due(&[], today));
        assert!(!is_due(&of(&[today]), today));
        assert!(!is_due(&of(&[date(2026, 11, 16)]), today));
        assert!(is_due(&of(&[date(2026, 11, 15)]), today));
        assert!(is_due(&of(&[date(2099, 1, 1)]), today));
    }

    proptest! {
        #[test]
        fn thinning_leaves_the_newest_two_and_never_more_than_a_year_of_months(
            days in prop::collection::btree_set(0_i32..3_000, 0..120), now in 0_i32..3_000
        ) {
            let day = |n: i32| date(2020, 1, 1).saturating_add(n.days());
            let (days, today): (Vec<Date>, Date) = (days.into_iter().map(day).collect(), day(now));
            let gone = superfluous(&days, today);
            let past: Vec<Date> = days.iter().copied().filter(|day| *day <= today).collect();
            for newest in past.iter().rev().take(2) {
                prop_assert!(!gone.contains(newest));
            }
            prop_assert!(gone.iter().all(|day| past.contains(day)));
            let left: Vec<Date> = past.into_iter().filter(|day| !gone.contains(day)).collect();
            prop_assert!(left.len() <= 1 + MONTHS);
            prop_assert!(superfluous(&left, today).is_empty());
        }
    }
}
