//! Files and folders under way: named `.jouw-weg-<random>.part`, and gone when they are given up.
//!
//! Who makes one holds a lock of the system on it until it has its name or is gone. So what a
//! killed program left can be told from what another program is busy with ([`clear`]).

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use super::{
    Error,
    disk::{self, File, TryLockError},
    replace::{folder_of, rename},
};

/// How files under way are named.
const PREFIX: &str = ".jouw-weg-";
const SUFFIX: &str = ".part";

/// In a folder under way: who works on it holds the lock on this.
pub(super) const BUSY: &str = ".busy";

/// Whether this is the name of a file or folder under way.
pub(super) fn is_part(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// The name of a file under way; dropped before it was given away, the file is gone.
#[derive(Debug)]
pub(super) struct Part {
    path: PathBuf,
    ours: bool,
}

impl Part {
    /// A file under way beside `path`, made by `make`.
    pub(super) fn beside<T>(
        path: &Path,
        make: impl FnMut(&Path) -> io::Result<T>,
    ) -> Result<(T, Self), Error> {
        let (file, path) =
            named(folder_of(path), make).map_err(|error| Error::writing(path, &error))?;
        Ok((file, Self { path, ours: true }))
    }

    /// A new file to write to, beside `path`.
    pub(super) fn new_file(path: &Path) -> Result<(File, Self), Error> {
        Self::beside(path, |part| {
            let file = File::create_new(part)?;
            held(&file, part).map(|()| file)
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// It has another name now: nothing is left to take away.
    pub(super) fn given_away(mut self) {
        self.ours = false;
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if self.ours {
            let _ = disk::remove_file(&self.path);
        }
    }
}

/// A folder under way; dropped before it was given away, it is gone with all that is in it.
#[derive(Debug)]
pub(super) struct PartFolder {
    path: PathBuf,
    /// Locked; closed before the folder gets its name or goes.
    busy: Option<File>,
    ours: bool,
}

impl PartFolder {
    pub(super) fn within(folder: &Path) -> io::Result<Self> {
        let (busy, path) = named(folder, |part| {
            disk::create_folder(part)?;
            let path = part.join(BUSY);
            let busy = match File::create_new(&path) {
                // Cleared away by another program before it could be seen that it is in use.
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return Err(ErrorKind::AlreadyExists.into());
                }
                Err(error) => {
                    let _ = disk::remove_folder(part);
                    return Err(error);
                }
                Ok(busy) => busy,
            };
            held(&busy, &path).map(|()| busy)
        })?;
        Ok(Self { path, busy: Some(busy), ours: true })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives the folder its name, where nothing stands.
    pub(super) fn rename(mut self, to: &Path) -> io::Result<()> {
        // Windows does not rename a folder in which something is open.
        if cfg!(windows) {
            self.busy = None;
        }
        rename(&self.path, to)?;
        self.ours = false;
        // What stays behind here goes when the dossier is opened.
        let _ = disk::remove_file(&to.join(BUSY));
        Ok(())
    }
}

impl Drop for PartFolder {
    fn drop(&mut self) {
        self.busy = None;
        if self.ours {
            let _ = disk::remove_tree(&self.path);
        }
    }
}

/// Makes something under a random name of ours.
///
/// Not `tempfile_in`: on Windows that marks the file as temporary, and the mark would stay when
/// the file gets its name. Backup and sync programs leave such files out.
fn named<T>(folder: &Path, make: impl FnMut(&Path) -> io::Result<T>) -> io::Result<(T, PathBuf)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).disable_cleanup(true);
    let part = builder.make_in(folder, make)?;
    let path = part.path().to_owned();
    Ok((part.into_parts().0, path))
}

/// Takes the lock on a new file. Where another program took it for left behind and takes it away
/// just now, "already there" is said, and another name is tried.
fn held(file: &File, path: &Path) -> io::Result<()> {
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    match disk::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(ErrorKind::AlreadyExists.into()),
        Err(error) => {
            let _ = disk::remove_file(path);
            Err(error)
        }
        Ok(_) => Ok(()),
    }
}

/// Takes away what killed programs left in a folder: only what the system says nobody holds.
/// Where it knows no locks (some network folders) nothing is taken away.
pub(super) fn clear(folder: &Path) {
    let Ok(entries) = disk::read_dir(folder) else { return };
    let parts = entries.flatten().filter(|one| is_part(&one.file_name().to_string_lossy()));
    for part in parts.map(|one| one.path()) {
        let Ok(about) = disk::symlink_metadata(&part) else { continue };
        if about.is_dir() {
            clear_folder(&part);
        } else if about.is_file()
            && let Ok(file) = File::open_there(&part)
            && file.try_lock().is_ok()
        {
            let _ = disk::remove_file(&part);
        }
    }
}

fn clear_folder(part: &Path) {
    match File::open_there(&part.join(BUSY)) {
        Ok(busy) if busy.try_lock().is_ok() => {
            let _ = disk::remove_tree(part);
        }
        // It was killed before it could begin, or is about to: only an empty folder goes.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let _ = disk::remove_folder(part);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::files::save_whole;

    fn save(path: impl AsRef<Path>, text: &str) {
        save_whole(path.as_ref(), text.as_bytes()).unwrap();
    }

    #[test]
    fn what_is_under_way_stays_and_what_was_left_behind_goes() {
        let folder = tempfile::tempdir().unwrap();
        let beside = folder.path().join("reis.jouwweg");
        let (file, part) = Part::new_file(&beside).unwrap();
        let busy = PartFolder::within(folder.path()).unwrap();
        save(busy.path().join("inhoud.html"), "x");
        clear(folder.path());
        assert!(part.path().exists() && busy.path().join("inhoud.html").exists());

        // As a killed program leaves them: there, and nobody holds them.
        let left = folder.path().join(".jouw-weg-aaaaaa.part");
        save(&left, "x");
        let tree = folder.path().join(".jouw-weg-bbbbbb.part");
        fs::create_dir(&tree).unwrap();
        save(tree.join(BUSY), "");
        save(tree.join("dossier.json"), "x");
        fs::create_dir(folder.path().join(".jouw-weg-cccccc.part")).unwrap();
        let others = [".jouw-weg-dddddd", "dossier.json.part", ".part"];
        for name in others {
            save(folder.path().join(name), "x");
        }
        clear(folder.path());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2 + others.len());
        drop((file, part, busy));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), others.len());
    }
}
