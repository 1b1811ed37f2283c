//! A whole folder, or none: it is filled under another name and named when it is complete.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    BY_THE_SYSTEM, Error, create_empty_folder,
    disk::{self, File},
    part::{self, PartFolder},
    replace,
};

/// A folder under way; dropped without [`NewFolder::keep`], it is gone.
#[derive(Debug)]
pub struct NewFolder {
    part: PartFolder,
    target: PathBuf,
    /// The folder was there already, empty: what is made goes into it.
    existed: bool,
}

/// A folder of the system for what passes: for this user only, and gone when it is dropped.
#[derive(Debug)]
pub struct Passing(PartFolder);

impl Passing {
    /// Makes one; those that a stopped program left go.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn new() -> Result<Self, Error> {
        let around = std::env::temp_dir();
        part::clear(&around);
        PartFolder::within(&around).map(Self).map_err(|error| Error::writing(&around, &error))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

/// A file in a [`NewFolder`].
#[derive(Debug)]
pub struct NewFile {
    file: File,
    path: PathBuf,
}

impl NewFolder {
    /// Begins a folder; `target` must be absent or empty.
    ///
    /// # Errors
    /// When something is in it, it is no folder, or it can't be written.
    pub fn begin(target: &Path) -> Result<Self, Error> {
        let existed = target.exists();
        let around = if existed {
            create_empty_folder(target)?;
            target
        } else {
            let above = replace::folder_of(target);
            super::create_folder(above)?;
            part::clear(above);
            above
        };
        let part = PartFolder::within(around).map_err(|error| Error::writing(target, &error))?;
        Ok(Self { part, target: target.to_owned(), existed })
    }

    /// Begins a file in it, with the folders above it. `name` is a path of names that the caller
    /// made or checked, with `/` between.
    ///
    /// # Errors
    /// When it is there already or can't be written.
    pub fn file(&self, name: &str) -> Result<NewFile, Error> {
        let path = name.split('/').fold(self.part.path().to_owned(), |path, one| path.join(one));
        let shown = name.split('/').fold(self.target.clone(), |path, one| path.join(one));
        if let Some(above) = path.parent() {
            super::create_folder(above)?;
        }
        let file = File::create_new(&path).map_err(|error| Error::writing(&shown, &error))?;
        Ok(NewFile { file, path: shown })
    }

    /// Makes an empty folder in it.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn folder(&self, name: &str) -> Result<(), Error> {
        super::create_folder(&self.part.path().join(name))
    }

    /// Gives the folder its name. Where it must go into a folder that was there, `last` is moved
    /// last: while it is not there, the rest is not complete.
    ///
    /// # Errors
    /// When it can't be done; nothing is left then.
    pub fn keep(self, last: &str) -> Result<(), Error> {
        let target = self.target.clone();
        let fail = |error: io::Error| Error::writing(&target, &error);
        sync_tree(self.part.path()).map_err(fail)?;
        if self.existed {
            self.fill(last).map_err(fail)?;
            return replace::sync_folder(&target).map_err(fail);
        }
        // Still absent: a folder that came in between is not written over.
        if disk::symlink_metadata(&target).is_ok() {
            return Err(Error::NotEmpty { path: target });
        }
        self.part.rename(&target).map_err(fail)?;
        replace::sync_name(&target).map_err(fail)
    }

    fn fill(&self, last: &str) -> io::Result<()> {
        let entries = disk::read_dir(self.part.path())?;
        let names = entries.flatten().map(|entry| entry.file_name());
        let mut names: Vec<_> = names.filter(|name| *name != *part::BUSY).collect();
        names.sort_by_key(|name| (*name == *last, name.clone()));
        let mut moved: Vec<(PathBuf, PathBuf)> = Vec::new();
        for name in names {
            let (from, to) = (self.part.path().join(&name), self.target.join(&name));
            let done = match disk::symlink_metadata(&to) {
                Err(_) => replace::rename(&from, &to),
                Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            };
            if let Err(error) = done {
                for (from, to) in &moved {
                    let _ = replace::rename(to, from);
                }
                return Err(error);
            }
            moved.push((from, to));
        }
        Ok(())
    }
}

/// Brings the names in a folder and in those below it to the disk.
fn sync_tree(folder: &Path) -> io::Result<()> {
    for entry in disk::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        }
    }
    replace::sync_folder(folder)
}

impl NewFile {
    /// Writes at the end.
    ///
    /// # Errors
    /// When there is no room, or the disk refuses.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.file.write_all(bytes).map_err(|error| Error::writing(&self.path, &error))
    }

    /// Brings it to the disk.
    ///
    /// # Errors
    /// As [`NewFile::write`].
    pub fn finish(self) -> Result<(), Error> {
        self.file.sync_all().map_err(|error| Error::writing(&self.path, &error))
    }
}

/// The names in a folder, without those of the system and of files under way; sorted.
///
/// # Errors
/// When it can't be read; no folder is an empty one.
pub fn names_in(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match disk::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::reading(folder, &error)),
    };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let ours = |name: &String| !part::is_part(name) && !BY_THE_SYSTEM.contains(&name.as_str());
    let mut names: Vec<_> = names.filter(ours).collect();
    names.sort();
    Ok(names)
}
