//! Goes back to an earlier version of a dossier, by an ordinary change.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    changes::Words,
    dossier::{
        Dossier,
        earlier::{Earlier, Kind},
        restoring::{Restoring, restoring},
        store::{Error, Opened, Store},
    },
    earlier,
    settings::Place,
};

/// Lists the earlier versions of a dossier, or goes back to one. What is there now is kept as a
/// copy first, and going back can itself be taken back.
#[derive(Debug, clap::Args)]
pub struct Restore {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// The number of the version to go back to, as listed without this option.
    #[arg(long, value_name = "N")]
    from: Option<usize>,
    /// Only say what would change.
    #[arg(long, requires = "from")]
    dry_run: bool,
    #[command(flatten)]
    as_of: AsOf,
}

impl Restore {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.restore(out))
    }

    fn restore(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        let writes = self.from.is_some() && !self.dry_run;
        let (mut store, mut dossier) = open(&office, &self.dossier, writes)?;
        let place = Place::of_user();
        let places = place.all_backups(&place.load().settings);
        let known = store.earlier(&dossier, &places);
        let Some(number) = self.from else { return list(&office, &known, out) };
        let chosen = number.checked_sub(1).and_then(|index| known.get(index)).ok_or_else(|| {
            let count = known.len();
            Stop::Refused(office.text("restore-no-number", &[("count", count.into())]))
        })?;
        let gone = || Stop::Refused(office.text("restore-gone", &[]));
        let then = store.dossier_of(&dossier, chosen).ok_or_else(gone)?;
        let plan = restoring(&dossier, &then)
            .map_err(|refused| office.refused(&Error::Refused(refused)))?;
        tell(&office, &dossier, chosen, &plan, out)?;
        if self.dry_run || plan.changes.is_empty() {
            return Ok(());
        }
        store.apply(&mut dossier, plan.edit).map_err(|error| office.refused(&error))?;
        office::print(out, &office.text("restore-done", &[]))
    }
}

/// Opens the dossier; a damaged one by its last good copy, because that is when one goes back.
fn open(office: &Office, path: &Path, writes: bool) -> Result<(Store, Dossier), Stop> {
    let unlock = office.unlock();
    let unlock = unlock.as_ref();
    let opened =
        if writes { Store::open_with(path, unlock) } else { Store::read_with(path, unlock) };
    let opened = match opened {
        Err(Error::Damaged { last_good: Some(_), .. }) => Store::open_last_good_with(path, unlock),
        other => other,
    };
    let Opened { mut store, dossier, .. } = opened.map_err(|error| office.refused(&error))?;
    if crate::dossier::archive::is_packed(path) {
        return Err(office.refused(&Error::Packed { path: path.to_owned() }));
    }
    if let (true, Some(why)) = (writes, store.read_only()) {
        let folder = store.folder().to_owned();
        return Err(office.refused(&Error::ReadOnly { folder, why }));
    }
    store.describe(office.words());
    Ok((store, dossier))
}

fn list(office: &Office, known: &[Earlier], out: &mut dyn Write) -> Result<(), Stop> {
    if known.is_empty() {
        return office::print(out, &office.text("restore-none", &[]));
    }
    for (index, one) in known.iter().enumerate() {
        let words = earlier::named(&office.texts, office.language, one);
        office::print(out, &format!("{:>3}  {words}", index + 1))?;
        if let Kind::Backup(path) = &one.kind {
            office::print(out, &format!("     {}", crate::problem::path_text(path)))?;
        }
    }
    Ok(())
}

fn tell(
    office: &Office,
    dossier: &Dossier,
    chosen: &Earlier,
    plan: &Restoring,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    let version = earlier::named(&office.texts, office.language, chosen);
    office::print(out, &office.text("restore-shown", &[("version", version.into())]))?;
    let words = Words { texts: &office.texts, language: office.language, dossier };
    if plan.changes.is_empty() {
        office::print(out, &office.text("restore-same", &[]))?;
    }
    for one in words.all(&plan.changes) {
        office::print(out, &format!("  {}", one.what))?;
        for detail in one.details {
            office::print(out, &format!("    {detail}"))?;
        }
    }
    for id in &plan.stays {
        let what = words.name_of(id);
        office::print(out, &office.text("restore-stays", &[("what", what.into())]))?;
    }
    Ok(())
}
