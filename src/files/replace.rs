//! The new file takes the place of the old one, whole, or not at all.

use std::{
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    disk::{self, File, Metadata},
    error::{Error, is_held, is_shut},
    part::Part,
};

/// How long to wait before each new try while another program holds the file: two seconds in all,
/// what a virus scanner needs for a small file.
const WAITS: [u64; 8] = [20, 40, 80, 160, 300, 400, 500, 500];

/// Saves, and waits for the disk.
pub(super) fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let path = &behind_link(path);
    let fail = |error: io::Error| Error::writing(path, &error);
    let old = may_give_way(path)?;
    let (mut file, part) = Part::new_file(path)?;
    file.write_all(bytes).map_err(fail)?;
    if let Some(old) = old {
        // Whom the owner lets read the file stays the owner's choice; not every disk knows it.
        let _ = file.set_permissions(old.permissions());
    }
    file.sync_all().map_err(fail)?;
    put_or_keep(file, part, path)?;
    sync_name(path).map_err(fail)
}

/// What stands at `path`, if it is a file that may be replaced; `None` = nothing.
pub(super) fn may_give_way(path: &Path) -> Result<Option<Metadata>, Error> {
    let old = match disk::metadata(path) {
        Ok(old) => old,
        // A name that leads nowhere, or a folder that is not there: making the file tells.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::writing(path, &error)),
    };
    if !old.is_file() {
        return Err(Error::NotAFile { path: path.to_owned() });
    }
    if old.permissions().readonly() {
        return Err(Error::ReadOnly { path: path.to_owned() });
    }
    Ok(Some(old))
}

/// Gives the part its name, patient with programs that hold the old file.
pub(super) fn put(file: File, part: Part, path: &Path) -> Result<(), Error> {
    name(file, &part, path).map_err(|error| Error::writing(path, &error))?;
    part.given_away();
    Ok(())
}

/// As [`put`]; when those programs do not let go, the new bytes are kept as `<name>.part`.
pub(super) fn put_or_keep(file: File, part: Part, path: &Path) -> Result<(), Error> {
    match name(file, &part, path) {
        Err(error) if is_held(&error) => {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".part");
            let kept = path.with_file_name(name);
            disk::rename(part.path(), &kept).map_err(|error| Error::writing(path, &error))?;
            part.given_away();
            let _ = sync_name(&kept);
            Err(Error::Held { path: path.to_owned(), kept })
        }
        Err(error) => Err(Error::writing(path, &error)),
        Ok(()) => {
            part.given_away();
            Ok(())
        }
    }
}

fn name(file: File, part: &Part, path: &Path) -> io::Result<()> {
    // Held until it has its name: nobody takes it for left behind. Windows does not rename what is
    // open everywhere, so there it is closed.
    let _held = if cfg!(windows) { None } else { Some(file) };
    rename(part.path(), path)
}

/// Gives a file or folder another name, patient with programs that hold it.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(is_held, || disk::rename(from, to))
}

/// Opens a file to read it, patient with programs that let nobody read it for a moment.
pub(super) fn open(path: &Path) -> io::Result<File> {
    patiently(is_shut, || File::open(path))
}

fn patiently<T>(
    passes: fn(&io::Error) -> bool,
    mut act: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    let mut waits = WAITS.iter();
    loop {
        match (act(), waits.next()) {
            (Err(error), Some(wait)) if passes(&error) => {
                disk::wait(Duration::from_millis(*wait));
            }
            (result, _) => return result,
        }
    }
}

/// The file itself, where `path` is a link to it: the link stays a link.
pub(super) fn behind_link(path: &Path) -> PathBuf {
    let is_link = disk::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    if is_link && let Ok(file) = path.canonicalize() { file } else { path.to_owned() }
}

pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Saves what can be made again from what was saved: whole or nothing, but not waiting for the
/// disk.
pub(super) fn save_derived(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    may_give_way(path)?;
    let (mut file, part) = Part::new_file(path)?;
    file.write_all(bytes).map_err(|error| Error::writing(path, &error))?;
    let _held = if cfg!(windows) { None } else { Some(file) };
    disk::rename(part.path(), path).map_err(|error| Error::writing(path, &error))?;
    part.given_away();
    Ok(())
}

/// Brings the name of a file to the disk, where a system can.
pub(super) fn sync_name(path: &Path) -> io::Result<()> {
    where_it_can(disk::sync_name(path))
}

/// Brings the names in a folder to the disk, where a system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    where_it_can(disk::sync_folder(folder))
}

/// Some shares know no such thing, or let nobody do it; the file itself is there.
fn where_it_can(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::Unsupported | ErrorKind::InvalidInput | ErrorKind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::files::disk::{Op, Verdict, Watch, watch};

    /// Refuses to rename onto this name so many times.
    struct Stubborn(&'static str, u32, ErrorKind);

    impl Watch for Stubborn {
        fn before(&mut self, op: &Op<'_>) -> Verdict {
            match op {
                Op::Rename { to, .. } if to.ends_with(self.0) && self.1 > 0 => {
                    self.1 -= 1;
                    Verdict::Fail(self.2.into())
                }
                _ => Verdict::Do,
            }
        }

        fn done(&mut self, _: &Op<'_>) {}
    }

    #[test]
    fn a_file_held_for_a_moment_is_replaced_when_it_is_let_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        save(&path, b"old").unwrap();
        let _watching = watch(Stubborn("dossier.json", 3, ErrorKind::ResourceBusy));
        save(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_held_for_good_stays_and_the_new_text_is_kept_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        save(&path, b"old").unwrap();
        let _watching = watch(Stubborn("dossier.json", 99, ErrorKind::ResourceBusy));
        let error = save(&path, b"new").unwrap_err();
        let kept = folder.path().join("dossier.json.part");
        assert_eq!(error, Error::Held { path: path.clone(), kept: kept.clone() });
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read(kept).unwrap(), b"new");
    }

    #[test]
    fn a_save_that_fails_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        let _watching = watch(Stubborn("dossier.json", 1, ErrorKind::StorageFull));
        assert_eq!(save(&path, b"new").unwrap_err(), Error::Full { path });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
