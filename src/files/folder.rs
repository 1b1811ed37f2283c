//! A whole folder, or none: it is filled under another name and named when it is complete.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use super::{BY_THE_SYSTEM, Error, PART, create_empty_folder, private, replace};

/// A folder under way; dropped without [`NewFolder::keep`], it is gone.
#[derive(Debug)]
pub struct NewFolder {
    part: TempDir,
    target: PathBuf,
    /// The folder was there already, empty: what is made goes into it.
    existed: bool,
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
            above
        };
        let mut builder = tempfile::Builder::new();
        let part = builder.prefix(PART.0).suffix(PART.1).tempdir_in(around);
        let part = part.map_err(|error| Error::writing(target, &error))?;
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
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let file = options.open(&path).map_err(|error| Error::writing(&shown, &error))?;
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
        let fail = |error: std::io::Error| Error::writing(&self.target, &error);
        replace::sync_folder(self.part.path()).map_err(fail)?;
        if self.existed {
            self.fill(last)?;
            replace::sync_folder(&self.target).map_err(fail)
        } else {
            // Still absent: a folder that came in between is not written over.
            if fs::symlink_metadata(&self.target).is_ok() {
                return Err(Error::NotEmpty { path: self.target.clone() });
            }
            fs::rename(self.part.path(), &self.target).map_err(fail)?;
            let above = replace::folder_of(&self.target).to_owned();
            let target = self.target.clone();
            drop(self.part.keep());
            replace::sync_folder(&above).map_err(|error| Error::writing(&target, &error))
        }
    }

    fn fill(&self, last: &str) -> Result<(), Error> {
        let fail = |error: std::io::Error| Error::writing(&self.target, &error);
        let entries = fs::read_dir(self.part.path()).map_err(fail)?;
        let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
        names.sort_by_key(|name| (*name == *last, name.clone()));
        let mut moved = Vec::new();
        for name in names {
            let to = self.target.join(&name);
            let free = fs::symlink_metadata(&to).is_err();
            let done = if free {
                fs::rename(self.part.path().join(&name), &to)
            } else {
                Err(std::io::ErrorKind::AlreadyExists.into())
            };
            if let Err(error) = done {
                for (from, to) in &moved {
                    let _ = fs::rename(to, from);
                }
                return Err(fail(error));
            }
            moved.push((self.part.path().join(&name), to));
        }
        Ok(())
    }
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
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::reading(folder, &error)),
    };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let ours = |name: &String| {
        let under_way = name.starts_with(PART.0) && name.ends_with(PART.1);
        !under_way && !BY_THE_SYSTEM.contains(&name.as_str())
    };
    let mut names: Vec<_> = names.filter(ours).collect();
    names.sort();
    Ok(names)
}
