//! Folders that go away or elsewhere: to the system's trash, or whole to another place.

use std::{
    io::Read,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    Error,
    disk::{self, File},
    folder::NewFolder,
    incoming::{OnProgress, Progress, hash_of},
    outgoing::BLOCK,
    replace,
};

/// How deep folders are followed.
const DEEP: usize = 16;

/// Puts a file or folder in the trash of the system, from where a person can take it back.
///
/// # Errors
/// When there is no trash for this disk, or it can't be put there: it is then where it was.
pub fn to_trash(path: &Path) -> Result<(), Error> {
    trash::delete(path)
        .map_err(|error| Error::Failed { path: path.to_owned(), cause: error.to_string() })
}

/// Takes an empty folder away; `false` = something is in it, and it stays.
///
/// # Errors
/// When it can't be taken away although it is empty.
pub fn remove_folder(path: &Path) -> Result<bool, Error> {
    match disk::remove_folder(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::DirectoryNotEmpty => Ok(false),
        Err(error) => Err(Error::writing(path, &error)),
    }
}

/// What is in a folder and below it: folders, and files with their sizes; names with `/` between.
#[derive(Debug, Default)]
struct Tree {
    folders: Vec<String>,
    files: Vec<(String, u64)>,
}

/// Moves a folder to a place where nothing is yet: by its name where one disk holds both, else
/// copied, compared, and only then taken away. `false` = all of it is in the new place, but some
/// of it could not be taken away from the old one.
///
/// # Errors
/// When something is in the new place, it holds a link or no plain file, can't be read or written,
/// or it was stopped. The old folder is then as it was, and the new one is not there.
pub fn move_folder(from: &Path, to: &Path, progress: OnProgress<'_>) -> Result<bool, Error> {
    if disk::symlink_metadata(to).is_ok() {
        return Err(Error::NotEmpty { path: to.to_owned() });
    }
    super::create_folder(replace::folder_of(to))?;
    if disk::rename(from, to).is_ok() {
        let _ = replace::sync_name(to);
        return Ok(true);
    }
    copy_and_remove(from, to, progress)
}

fn copy_and_remove(from: &Path, to: &Path, progress: OnProgress<'_>) -> Result<bool, Error> {
    let mut tree = Tree::default();
    tree.fill(from, "", 0)?;
    let total = tree.files.iter().map(|(_, size)| size).sum();
    let new = NewFolder::begin(to)?;
    for folder in &tree.folders {
        new.folder(folder)?;
    }
    let mut done = 0;
    let mut block = vec![0; BLOCK];
    for (name, _) in &tree.files {
        let path = from.join(name);
        let failed = |error| Error::reading(&path, &error);
        let mut source = File::open(&path).map_err(failed)?;
        let mut file = new.file(name)?;
        loop {
            let read = source.read(&mut block).map_err(failed)?;
            if read == 0 {
                break;
            }
            file.write(&block[..read])?;
            done += read as u64;
            if progress(Progress { done, total }).is_break() {
                return Err(Error::Stopped { path: from.to_owned() });
            }
        }
        file.finish()?;
    }
    new.keep("dossier.json")?;
    for (name, _) in &tree.files {
        if hash_of(&from.join(name))? != hash_of(&to.join(name))? {
            return Err(Error::Failed { path: to.join(name), cause: "copied wrongly".to_owned() });
        }
        // Nothing can be stopped any more: all of it is in the new place.
        let _: ControlFlow<()> = progress(Progress { done, total });
    }
    Ok(tree.remove(from))
}

impl Tree {
    fn fill(&mut self, root: &Path, below: &str, depth: usize) -> Result<(), Error> {
        let folder = root.join(below);
        let failed = |error: std::io::Error| Error::reading(&folder, &error);
        if depth > DEEP {
            return Err(Error::NotAFile { path: folder });
        }
        for entry in disk::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = entry.path();
            let name = entry.file_name();
            // A name that is no text can't be written down and made again for certain.
            let name = name.to_str().ok_or_else(|| Error::NotAFile { path: path.clone() })?;
            let name = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
            let about = disk::symlink_metadata(&path).map_err(failed)?;
            if about.is_dir() {
                self.folders.push(name.clone());
                self.fill(root, &name, depth + 1)?;
            } else if about.is_file() {
                self.files.push((name, about.len()));
            } else {
                return Err(Error::NotAFile { path });
            }
        }
        Ok(())
    }

    /// Takes away what was copied, and the folders that are empty then.
    fn remove(&self, root: &Path) -> bool {
        let mut gone = true;
        for (name, _) in &self.files {
            gone &= super::remove(&root.join(name)).is_ok();
        }
        let folders: Vec<PathBuf> = self.folders.iter().map(|name| root.join(name)).collect();
        for folder in folders.iter().rev().map(PathBuf::as_path).chain([root]) {
            gone &= remove_folder(folder).unwrap_or(false);
        }
        gone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn go_on(_: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn filled(home: &Path) -> PathBuf {
        let folder = home.join("Zoë-012345");
        super::super::create_folder(&folder.join("documents/leeg")).unwrap();
        for (name, text) in [("dossier.json", "{}"), ("documents/a.pdf", "%PDF"), ("eigen.txt", "")]
        {
            super::super::save_whole(&folder.join(name), text.as_bytes()).unwrap();
        }
        folder
    }

    fn is_filled(folder: &Path) -> bool {
        let read = |name: &str| super::super::read_within(&folder.join(name), 99).unwrap();
        folder.join("documents/leeg").is_dir()
            && read("dossier.json") == b"{}"
            && read("documents/a.pdf") == b"%PDF"
            && read("eigen.txt").is_empty()
    }

    #[test]
    fn a_folder_moves_whole_by_its_name_or_by_a_copy() {
        type Move = fn(&Path, &Path, OnProgress<'_>) -> Result<bool, Error>;
        for way in [move_folder as Move, copy_and_remove] {
            let home = tempfile::tempdir().unwrap();
            let (from, to) = (filled(home.path()), home.path().join("elders/Zoë-012345"));
            assert_eq!(way(&from, &to, &mut go_on), Ok(true));
            assert!(is_filled(&to) && !from.exists());
        }
    }

    #[test]
    fn a_move_that_is_stopped_or_meets_something_leaves_all_as_it_was() {
        let home = tempfile::tempdir().unwrap();
        let (from, to) = (filled(home.path()), home.path().join("elders/Zoë-012345"));
        let stop = &mut |_| ControlFlow::Break(());
        assert!(matches!(copy_and_remove(&from, &to, stop), Err(Error::Stopped { .. })));
        assert!(is_filled(&from) && !to.exists());
        super::super::create_folder(&to).unwrap();
        assert!(matches!(move_folder(&from, &to, &mut go_on), Err(Error::NotEmpty { .. })));
        assert!(is_filled(&from));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_with_a_link_is_not_copied() {
        let home = tempfile::tempdir().unwrap();
        let (from, to) = (filled(home.path()), home.path().join("elders"));
        std::os::unix::fs::symlink("/etc/hostname", from.join("documents/link")).unwrap();
        let refused = copy_and_remove(&from, &to, &mut go_on);
        assert!(matches!(refused, Err(Error::NotAFile { .. })), "{refused:?}");
        assert!(is_filled(&from) && !to.exists());
    }
}
