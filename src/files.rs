//! Saves whole or nothing, reads within a limit: the only module that writes files, and there only
//! [`disk`] calls `std::fs`.
//!
//! A file is written under another name in the same folder, brought to the disk, and only then
//! takes the place of the old one: whatever stops the program, there is a whole file.

pub mod away;
pub mod disk;
mod error;
pub mod folder;
pub mod incoming;
mod lock;
pub mod name;
pub mod outgoing;
mod part;
mod replace;

use std::{
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use disk::File;
pub use error::Error;
pub use lock::Lock;
use part::Part;

/// Files that a system puts into a folder by itself: a folder with only these is empty.
const BY_THE_SYSTEM: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Writes a file whole, or leaves the old one as it is.
///
/// # Errors
/// The old file is then untouched. When another program holds it, the new text is kept beside it
/// ([`Error::Held`]).
pub fn save_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    replace::save(path, bytes)
}

/// Saves what can be made again from what was saved, whole or nothing; it does not wait for the
/// disk. A file that is held by another program stays as it is.
///
/// # Errors
/// The old file is then untouched.
pub fn save_derived(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    replace::save_derived(path, bytes)
}

/// Adds whole lines to the end of a file, and begins it if there is none. A last line that was
/// torn off is closed first, so that it can't spoil the new ones.
///
/// # Errors
/// The file then ends where it ended.
pub fn append_lines(path: &Path, lines: &str) -> Result<(), Error> {
    let fail = |error: io::Error| Error::writing(path, &error);
    refuse_other_than_file(path)?;
    let mut file = File::append(path).map_err(fail)?;
    let end = file.seek(SeekFrom::End(0)).map_err(fail)?;
    let mut text = String::with_capacity(lines.len() + 2);
    if end > 0 && last_byte(&mut file, end).map_err(fail)? != b'\n' {
        text.push('\n');
    }
    text.push_str(lines);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
    written.map_err(|error| {
        let _ = file.set_len(end);
        fail(error)
    })
}

fn last_byte(file: &mut File, end: u64) -> io::Result<u8> {
    let mut byte = [0];
    file.seek(SeekFrom::Start(end - 1))?;
    file.read_exact(&mut byte)?;
    Ok(byte[0])
}

/// Reads a file of at most `limit` bytes.
///
/// # Errors
/// When there is none, it is no file (a folder, a pipe), may not be read, or is longer.
pub fn read_within(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let size = size_of_file(path)?;
    let fail = |error: io::Error| Error::reading(path, &error);
    if size > limit {
        return Err(Error::TooLarge { path: path.to_owned(), size, limit });
    }
    let mut bytes = Vec::new();
    let file = replace::open(path).map_err(fail)?;
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(fail)?;
    match u64::try_from(bytes.len()) {
        Ok(read) if read <= limit => Ok(bytes),
        _ => Err(Error::TooLarge { path: path.to_owned(), size: limit.saturating_add(1), limit }),
    }
}

/// The last `limit` bytes of a file, or all of it.
///
/// # Errors
/// When there is none, it is no file, or it may not be read.
pub fn read_tail(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let size = size_of_file(path)?;
    let fail = |error: io::Error| Error::reading(path, &error);
    let mut file = replace::open(path).map_err(fail)?;
    file.seek(SeekFrom::Start(size.saturating_sub(limit))).map_err(fail)?;
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(fail)?;
    Ok(bytes)
}

/// The size of a plain file; asked before it is opened, since opening a pipe would wait for ever.
pub(crate) fn size_of_file(path: &Path) -> Result<u64, Error> {
    let about = disk::metadata(path).map_err(|error| Error::reading(path, &error))?;
    if about.is_file() { Ok(about.len()) } else { Err(Error::NotAFile { path: path.to_owned() }) }
}

/// Whether anything stands here, be it a link that leads nowhere.
pub fn is_there(path: &Path) -> bool {
    disk::symlink_metadata(path).is_ok()
}

/// Whether a plain file stands here itself: no folder, no pipe, no link to something else.
///
/// # Errors
/// When the disk does not tell: that is not the same as "no".
pub fn is_plain_file(path: &Path) -> Result<bool, Error> {
    match disk::symlink_metadata(path) {
        Ok(about) => Ok(about.is_file()),
        Err(error)
            if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) =>
        {
            Ok(false)
        }
        Err(error) => Err(Error::reading(path, &error)),
    }
}

fn refuse_other_than_file(path: &Path) -> Result<(), Error> {
    match size_of_file(path) {
        Ok(_) | Err(Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes a folder and those above it, and brings their names to the disk; nothing if it is there.
///
/// # Errors
/// When it can't be made.
pub fn create_folder(path: &Path) -> Result<(), Error> {
    let fail = |error: io::Error| Error::writing(path, &error);
    let named = path.ancestors().filter(|folder| !folder.as_os_str().is_empty());
    let missing: Vec<_> = named.take_while(|folder| !folder.is_dir()).collect();
    for folder in missing.into_iter().rev() {
        match disk::create_folder(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            result => result.map_err(fail)?,
        }
        replace::sync_name(folder).map_err(fail)?;
    }
    Ok(())
}

/// Brings the names in a folder to the disk, where a system can; nothing if it is not there.
///
/// # Errors
/// When the disk refuses.
pub fn sync_names(folder: &Path) -> Result<(), Error> {
    match replace::sync_folder(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::writing(folder, &error))
        }
        _ => Ok(()),
    }
}

/// Makes a folder that must be absent or empty.
///
/// # Errors
/// When something is in it, or it can't be made.
pub fn create_empty_folder(path: &Path) -> Result<(), Error> {
    create_folder_with_only(path, &[])
}

/// Makes a folder that must be absent or hold nothing but what is named here: a lock, or a folder
/// with nothing in it. That is what a program leaves that was stopped when it had just begun.
///
/// # Errors
/// As [`create_empty_folder`].
pub fn create_folder_with_only(path: &Path, begun: &[&str]) -> Result<(), Error> {
    part::clear(path);
    match disk::read_dir(path) {
        Ok(mut entries) => {
            let no_matter = |entry: io::Result<disk::DirEntry>| {
                entry.is_ok_and(|entry| {
                    let name = entry.file_name();
                    BY_THE_SYSTEM.iter().any(|one| name == **one)
                        || begun.iter().any(|one| name == **one) && is_bare(&entry.path())
                })
            };
            if entries.all(no_matter) {
                Ok(())
            } else {
                Err(Error::NotEmpty { path: path.to_owned() })
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => create_folder(path),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(Error::NotAFolder { path: path.to_owned() })
        }
        Err(error) => Err(Error::reading(path, &error)),
    }
}

/// Whether nothing is in it: no files, and no more bytes than the text of a lock.
fn is_bare(path: &Path) -> bool {
    match disk::symlink_metadata(path) {
        Ok(about) if about.is_dir() => {
            disk::read_dir(path).is_ok_and(|mut names| names.next().is_none())
        }
        Ok(about) => about.is_file() && about.len() < 100,
        Err(_) => false,
    }
}

/// Lets `copy` hold what `path` holds now, with its time; an older `copy` gives way.
///
/// # Errors
/// When it can't be written; `path` is untouched.
pub fn keep_copy(path: &Path, copy: &Path) -> Result<(), Error> {
    let fail = |error: io::Error| Error::writing(copy, &error);
    let ((), part) = Part::beside(copy, |part| match disk::hard_link(path, part) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // No second name for one file here (exFAT, some shares): copy the bytes.
        Err(_) => copy_with_time(path, part),
        Ok(()) => Ok(()),
    })?;
    replace::rename(part.path(), copy).map_err(fail)?;
    // Where `copy` already was another name of the same file (a program was killed between two
    // steps of a save), renaming leaves both: the part goes when it is dropped.
    if disk::symlink_metadata(part.path()).is_err() {
        part.given_away();
    }
    Ok(())
}

fn copy_with_time(path: &Path, part: &Path) -> io::Result<()> {
    let mut from = File::open(path)?;
    let mut copied = File::create_new(part)?;
    let done = io::copy(&mut from, &mut copied).and_then(|_| {
        if let Ok(about) = disk::metadata(path) {
            let _ = copied.set_permissions(about.permissions());
            if let Ok(when) = about.modified() {
                copied.set_modified(when)?;
            }
        }
        copied.sync_all()
    });
    if done.is_err() {
        let _ = disk::remove_file(part);
    }
    done
}

/// Gives a file another name in its folder; a file of that name gives way.
///
/// # Errors
/// When it can't be renamed; both are then as they were.
pub fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    replace::rename(from, to).map_err(|error| Error::writing(to, &error))
}

/// Keeps what a file holds now as `<name>.<why>-<n>`, the first such name that is free.
///
/// # Errors
/// When it can't be written; the file is untouched.
pub fn keep_aside(path: &Path, why: &str) -> Result<PathBuf, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = |n: u32| path.with_file_name(format!("{name}.{why}-{n}"));
    let free = (1..10_000).map(beside).find(|aside| disk::symlink_metadata(aside).is_err());
    let aside = free.unwrap_or_else(|| beside(10_000));
    keep_copy(path, &aside)?;
    Ok(aside)
}

/// Takes a file away; nothing if there is none.
///
/// # Errors
/// When it can't be taken away.
pub fn remove(path: &Path) -> Result<(), Error> {
    match disk::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::writing(path, &error)),
        _ => Ok(()),
    }
}

/// Takes a file away, and brings that to the disk: after a crash it does not come back.
///
/// # Errors
/// When it can't be taken away.
pub fn remove_for_good(path: &Path) -> Result<(), Error> {
    remove(path)?;
    let folder = replace::folder_of(path);
    replace::sync_folder(folder).map_err(|error| Error::writing(path, &error))
}

/// Takes a folder away if nothing is in it.
///
/// # Errors
/// When something is in it, or it can't be taken away.
pub fn remove_empty_folder(path: &Path) -> Result<(), Error> {
    disk::remove_folder(path).map_err(|error| Error::writing(path, &error))
}

/// Gives `to` the time at which `from` was written, where a disk can.
pub fn keep_time(from: &Path, to: &Path) {
    if let Ok(when) = disk::metadata(from).and_then(|about| about.modified())
        && let Ok(file) = File::open_there(to)
    {
        let _ = file.set_modified(when);
    }
}

/// An original or a copy that could not take its place because another program held that: it was
/// refused, and is of no use. (What a dossier itself leaves then is kept: it is the newest.)
fn was_refused(name: &str) -> bool {
    let Some(name) = name.strip_suffix(".part") else { return false };
    let id = name.split('.').next().unwrap_or_default();
    let original = id.len() >= 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    original || name.bytes().take(4).filter(u8::is_ascii_digit).count() == 4
}

/// Takes away what a program that was stopped on its way left in a folder; nothing where the system
/// can't say that nobody else works there.
pub fn sweep(folder: &Path, lock: &Lock) {
    if !lock.is_sure() {
        return;
    }
    let Ok(entries) = disk::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name == part::BUSY || part::is_part(&name) || was_refused(&name) {
            let _ = disk::remove_file(&entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_copy_keeps_bytes_and_time_also_where_a_file_has_only_one_name() {
        let folder = tempfile::tempdir().unwrap();
        let [path, linked, copied] = ["a", "b", "c"].map(|name| folder.path().join(name));
        save_whole(&path, b"text").unwrap();
        let when = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
        fs::File::options().write(true).open(&path).unwrap().set_modified(when).unwrap();
        keep_copy(&path, &linked).unwrap();
        copy_with_time(&path, &copied).unwrap();
        save_whole(&path, b"other").unwrap();
        for copy in [linked, copied] {
            assert_eq!(fs::read(&copy).unwrap(), b"text");
            assert_eq!(fs::metadata(&copy).unwrap().modified().unwrap(), when);
        }
    }

    #[test]
    fn a_copy_over_another_name_of_the_same_file_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let [path, copy] = ["a", "b"].map(|name| folder.path().join(name));
        save_whole(&path, b"text").unwrap();
        keep_copy(&path, &copy).unwrap();
        keep_copy(&path, &copy).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_this_user_only_and_links_stay_links() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let [file, link] = ["a", "b"].map(|name| folder.path().join(name));
        save_whole(&file, b"one").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file), 0o600);
        std::os::unix::fs::symlink(&file, &link).unwrap();
        save_whole(&link, b"two").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        save_whole(&file, b"three").unwrap();
        assert_eq!(mode(&file), 0o640, "whom the owner lets read it may go on reading it");
    }
}
