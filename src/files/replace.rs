//! The new file takes the place of the old one, whole, or not at all.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use tempfile::NamedTempFile;

use super::{
    PART,
    error::{Error, is_held},
};

/// How long to wait before each new try while another program holds the file: two seconds in all,
/// what a virus scanner needs for a small file.
const WAITS: [u64; 8] = [20, 40, 80, 160, 300, 400, 500, 500];

/// A file under way, beside `path`, made by `make`.
///
/// Not `tempfile_in`: on Windows that marks the file as temporary, and the mark would stay when
/// the file gets its name. Backup and sync programs leave such files out.
pub(super) fn part_beside<F>(
    path: &Path,
    make: impl FnMut(&Path) -> io::Result<F>,
) -> Result<NamedTempFile<F>, Error> {
    let mut builder = tempfile::Builder::new();
    let part = builder.prefix(PART.0).suffix(PART.1).make_in(folder_of(path), make);
    part.map_err(|error| Error::writing(path, &error))
}

/// Makes a new file to write to, for this user only.
pub(super) fn new_file(part: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    super::private(&mut options);
    options.open(part)
}

/// Saves with the given way to rename (tests put a stubborn one here).
pub(super) fn save(
    path: &Path,
    bytes: &[u8],
    rename: &dyn Fn(&Path, &Path) -> io::Result<()>,
) -> Result<(), Error> {
    let path = &behind_link(path);
    let fail = |error: io::Error| Error::writing(path, &error);
    let old = may_give_way(path)?;
    let mut part = part_beside(path, new_file)?;
    part.write_all(bytes).map_err(fail)?;
    if let Some(old) = old {
        // Whom the owner lets read the file stays the owner's choice; not every disk knows it.
        let _ = part.as_file().set_permissions(old.permissions());
    }
    part.as_file().sync_all().map_err(fail)?;
    put(part, path, rename)?;
    sync_folder(folder_of(path)).map_err(fail)
}

/// What stands at `path`, if it is a file that may be replaced; `None` = nothing.
pub(super) fn may_give_way(path: &Path) -> Result<Option<fs::Metadata>, Error> {
    let Ok(old) = fs::metadata(path) else { return Ok(None) };
    if !old.is_file() {
        return Err(Error::NotAFile { path: path.to_owned() });
    }
    if old.permissions().readonly() {
        return Err(Error::ReadOnly { path: path.to_owned() });
    }
    Ok(Some(old))
}

/// Gives the part its name, patient with programs that hold the old file.
pub(super) fn put(
    part: NamedTempFile,
    path: &Path,
    rename: &dyn Fn(&Path, &Path) -> io::Result<()>,
) -> Result<(), Error> {
    // Closed first: Windows does not rename what is open.
    let part = part.into_temp_path();
    let mut waits = WAITS.iter();
    while let Err(error) = rename(&part, path) {
        if !is_held(&error) {
            return Err(Error::writing(path, &error));
        }
        let Some(wait) = waits.next() else {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".part");
            let kept = path.with_file_name(name);
            part.persist(&kept).map_err(|error| Error::writing(path, &error.error))?;
            return Err(Error::Held { path: path.to_owned(), kept });
        };
        thread::sleep(Duration::from_millis(*wait));
    }
    // It has its name: nothing is left to take away.
    let _ = part.keep();
    Ok(())
}

/// The file itself, where `path` is a link to it: the link stays a link.
pub(super) fn behind_link(path: &Path) -> PathBuf {
    let is_link = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    if is_link && let Ok(file) = fs::canonicalize(path) { file } else { path.to_owned() }
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
    let mut part = part_beside(path, new_file)?;
    part.write_all(bytes).map_err(|error| Error::writing(path, &error))?;
    let part = part.into_temp_path();
    part.persist(path).map_err(|error| Error::writing(path, &error.error))
}

/// Brings the new name itself to the disk, where a system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => Err(error),
        // Some shares can't; the file itself is there.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn held() -> io::Error {
        io::Error::from(io::ErrorKind::ResourceBusy)
    }

    #[test]
    fn a_file_held_for_a_moment_is_replaced_when_it_is_let_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        save(&path, b"old", &|from, to| fs::rename(from, to)).unwrap();
        let tries = Cell::new(0);
        let stubborn = |from: &Path, to: &Path| {
            tries.set(tries.get() + 1);
            if tries.get() < 4 { Err(held()) } else { fs::rename(from, to) }
        };
        save(&path, b"new", &stubborn).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_held_for_good_stays_and_the_new_text_is_kept_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        save(&path, b"old", &|from, to| fs::rename(from, to)).unwrap();
        let error = save(&path, b"new", &|_, _| Err(held())).unwrap_err();
        let kept = folder.path().join("dossier.json.part");
        assert_eq!(error, Error::Held { path: path.clone(), kept: kept.clone() });
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read(kept).unwrap(), b"new");
    }

    #[test]
    fn a_save_that_fails_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.json");
        let full = |_: &Path, _: &Path| Err(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(save(&path, b"new", &full).unwrap_err(), Error::Full { path });
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
