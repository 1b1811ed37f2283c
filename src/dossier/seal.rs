//! A password on a dossier, in the age format: what any program that knows age can open.
//!
//! A sealed dossier has a key of its own, made at random. Everything in it is encrypted to that
//! key; the key itself stands in `key.age`, encrypted with the password. So another password
//! means another `key.age` and nothing else, and whoever has the key on paper
//! ([`Key::on_paper`]) needs no password.

use std::{
    fmt, io,
    io::{Read, Seek, SeekFrom, Write},
    str::FromStr,
    sync::Arc,
};

use age::{
    DecryptError, Decryptor, Encryptor,
    secrecy::{ExposeSecret, SecretString},
    stream::{StreamReader, StreamWriter},
    x25519,
};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::files::incoming::hex;

/// How hard a password is to try: 2 to this power. The number of the public tool: about a second
/// and 256 MB on an ordinary computer.
pub const WORK: Work = Work(18);

/// More than this is not ours: it would take half a gigabyte, or for ever.
const MOST_WORK: u8 = 19;

/// A `key.age` has some four hundred bytes.
pub const KEY_LIMIT: u64 = 16 * 1024;

/// The header of what we seal has some three hundred bytes; a longer one is not ours.
const HEADER_LIMIT: usize = 16 * 1024;

/// What every line of a key on paper begins with.
const PAPER: &str = "AGE-SECRET-KEY-1";

/// How hard a password is to try, as a power of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// As little as can be: for tests, where a second each would be too much.
    pub const LEAST: Self = Self(1);
}

/// A password as it was typed; never shown, never logged, gone from memory after use.
#[derive(Clone)]
pub struct Password(SecretString);

impl Password {
    /// What was typed. Signs that can be written in two ways (é) are made one, so that another
    /// keyboard types the same.
    pub fn new(typed: &str) -> Self {
        let signs: Zeroizing<String> = Zeroizing::new(typed.nfc().collect());
        Self(SecretString::from(signs.as_str()))
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.expose_secret().is_empty()
    }

    /// Whether both are the same: typed twice.
    pub fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// What opens a sealed dossier.
#[derive(Debug, Clone)]
pub enum Unlock {
    /// The password.
    Password(Password),
    /// The key from the recovery sheet, or one that is at hand already.
    Key(Key),
}

/// Why a sealed dossier stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Closed {
    /// Nothing was given to open it with.
    #[error("it has a password")]
    NoPassword,
    /// The password is another.
    #[error("wrong password")]
    WrongPassword,
    /// The key of another dossier.
    #[error("the key of another dossier")]
    WrongKey,
    /// `key.age` is gone: only the recovery sheet opens it.
    #[error("the key file is gone")]
    KeyGone,
    /// `key.age` is cut off or changed: only the recovery sheet opens it, or an older `key.age`.
    #[error("the key file is damaged")]
    KeyDamaged,
    /// `key.age` asks for more work than any of ours: somebody made it so.
    #[error("the key file asks for too much work")]
    TooMuchWork,
}

/// The key of a sealed dossier; a clone is cheap.
#[derive(Clone)]
pub struct Key(Arc<Inner>);

struct Inner {
    identity: x25519::Identity,
    /// Makes the names of originals.
    naming: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.naming == other.0.naming
    }
}

impl Key {
    /// A new one.
    pub fn random() -> Self {
        Self::of(x25519::Identity::generate())
    }

    fn of(identity: x25519::Identity) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"jouw-weg names of originals\0");
        hash.update(identity.to_string().expose_secret().as_bytes());
        let naming = Zeroizing::new(hash.finalize().into());
        Self(Arc::new(Inner { identity, naming }))
    }

    /// The key as it stands on the recovery sheet: groups of four signs. It has no 1, b, i or o,
    /// and whoever mistypes a sign is told.
    pub fn on_paper(&self) -> Vec<Zeroizing<String>> {
        let text = self.0.identity.to_string();
        let signs = text.expose_secret().strip_prefix(PAPER).unwrap_or_default();
        let groups = signs.as_bytes().chunks(4).map(String::from_utf8_lossy);
        groups.map(|group| Zeroizing::new(group.into_owned())).collect()
    }

    /// The key as the public tool reads it from a file.
    pub fn for_age(&self) -> SecretString {
        self.0.identity.to_string()
    }

    /// Reads a key that somebody typed from paper: with or without its beginning, in any case,
    /// with any spaces and dashes. `None` = a sign is wrong or missing.
    pub fn from_paper(typed: &str) -> Option<Self> {
        let mut signs = Zeroizing::new(String::with_capacity(typed.len()));
        signs.extend(
            typed
                .chars()
                .filter(|sign| sign.is_alphanumeric())
                .flat_map(char::to_uppercase)
                .take(200),
        );
        let bare = signs.strip_prefix("AGESECRETKEY1").unwrap_or(&signs);
        let whole = Zeroizing::new(format!("{PAPER}{bare}"));
        x25519::Identity::from_str(&whole).ok().map(Self::of)
    }

    /// What `key.age` holds: this key, encrypted with a password. `age -d -i key.age` takes it.
    ///
    /// # Errors
    /// When there is no memory for the work.
    pub fn sealed_with(&self, password: &Password, work: Work) -> io::Result<Vec<u8>> {
        let mut recipient = age::scrypt::Recipient::new(password.0.clone());
        recipient.set_work_factor(work.0);
        let recipients = [&recipient as &dyn age::Recipient];
        let encryptor = Encryptor::with_recipients(recipients.into_iter()).map_err(failed)?;
        let public = self.0.identity.to_public();
        let secret = self.0.identity.to_string();
        let text = Zeroizing::new(format!("# public key: {public}\n{}\n", secret.expose_secret()));
        let mut out = Vec::new();
        let mut writer = encryptor.wrap_output(&mut out)?;
        writer.write_all(text.as_bytes())?;
        writer.finish()?;
        Ok(out)
    }

    /// Opens a `key.age`.
    ///
    /// # Errors
    /// When the password is another, or it is damaged or asks for too much.
    pub fn open(sealed: &[u8], password: &Password) -> Result<Self, Closed> {
        let head = &sealed[..sealed.len().min(HEADER_LIMIT)];
        if !has_whole_header(head) {
            return Err(Closed::KeyDamaged);
        }
        let decryptor = Decryptor::new_buffered(sealed).map_err(|_| Closed::KeyDamaged)?;
        if !decryptor.is_scrypt() {
            return Err(Closed::KeyDamaged);
        }
        let mut identity = age::scrypt::Identity::new(password.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        let identities = [&identity as &dyn age::Identity];
        let opened = decryptor.decrypt(identities.into_iter()).map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => Closed::TooMuchWork,
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => Closed::WrongPassword,
            _ => Closed::KeyDamaged,
        })?;
        let mut text = Zeroizing::new(String::new());
        let read = opened.take(KEY_LIMIT).read_to_string(&mut text);
        read.map_err(|_| Closed::KeyDamaged)?;
        let mut lines = text.lines().map(str::trim);
        let line = lines.find(|line| line.starts_with(PAPER)).ok_or(Closed::KeyDamaged)?;
        x25519::Identity::from_str(line).map(Self::of).map_err(|_| Closed::KeyDamaged)
    }

    /// The name of an original: as good as random for whoever has no key, and always the same for
    /// whoever has it.
    pub fn name_of(&self, sha256: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(*self.0.naming);
        hash.update(sha256.as_bytes());
        hex(&hash.finalize()[..16])
    }

    /// Encrypts what is written to it; [`Sealer::finish`] ends it.
    ///
    /// # Errors
    /// When the beginning can't be written.
    pub fn seal<W: Write>(&self, out: W) -> io::Result<Sealer<W>> {
        let recipient = self.0.identity.to_public();
        let recipients = [&recipient as &dyn age::Recipient];
        let encryptor = Encryptor::with_recipients(recipients.into_iter()).map_err(failed)?;
        Ok(Sealer(encryptor.wrap_output(out)?))
    }

    /// Encrypts bytes.
    ///
    /// # Errors
    /// Never, but for lack of memory.
    pub fn seal_bytes(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let mut sealer = self.seal(Vec::with_capacity(bytes.len() + 1024))?;
        sealer.write_all(bytes)?;
        sealer.finish()
    }

    /// Decrypts what is read from here.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidData`] when it was sealed with another key or is damaged.
    pub fn unseal<R: Read + Seek>(&self, mut from: R) -> io::Result<Unsealed<R>> {
        let start = from.stream_position()?;
        let mut head = Vec::new();
        (&mut from).take(HEADER_LIMIT as u64).read_to_end(&mut head)?;
        if !has_whole_header(&head) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        from.seek(SeekFrom::Start(start))?;
        let decryptor = Decryptor::new(from).map_err(opening)?;
        let identities = [&self.0.identity as &dyn age::Identity];
        Ok(Unsealed(decryptor.decrypt(identities.into_iter()).map_err(opening)?))
    }

    /// Whether this was sealed with this key, as far as its beginning says.
    pub fn fits<R: Read + Seek>(&self, from: R) -> bool {
        self.unseal(from).is_ok()
    }

    /// Decrypts bytes.
    ///
    /// # Errors
    /// As [`Key::unseal`].
    pub fn unseal_bytes(&self, sealed: &[u8]) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(sealed.len());
        self.unseal(io::Cursor::new(sealed))?.read_to_end(&mut bytes).map_err(damaged)?;
        Ok(bytes)
    }
}

/// Encrypts what is written to it.
pub struct Sealer<W: Write>(StreamWriter<W>);

impl<W: Write> Sealer<W> {
    /// Writes what is left; without it the rest is lost, and whoever reads it knows.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What was sealed, as it is read.
pub struct Unsealed<R>(StreamReader<R>);

impl<R> fmt::Debug for Unsealed<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unsealed")
    }
}

impl<R: Read> Read for Unsealed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(damaged)
    }
}

impl<R: Read + Seek> Seek for Unsealed<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to).map_err(damaged)
    }
}

/// Whether the header ends within what is looked at: without an end it would be read on and on.
fn has_whole_header(head: &[u8]) -> bool {
    head.starts_with(b"age-encryption.org/v1\n")
        && head.windows(5).any(|window| window == b"\n--- ")
}

fn failed(error: impl fmt::Display) -> io::Error {
    io::Error::other(error.to_string())
}

fn opening(error: DecryptError) -> io::Error {
    match error {
        DecryptError::Io(error) => damaged(error),
        _ => io::ErrorKind::InvalidData.into(),
    }
}

/// An end that comes too early is damage too.
fn damaged(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => io::ErrorKind::InvalidData.into(),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_file_and_from_paper() {
        let key = Key::random();
        let password = Password::new("drie blauwe fietsen");
        let sealed = key.sealed_with(&password, Work::LEAST).unwrap();
        assert_eq!(Key::open(&sealed, &password).unwrap(), key);
        let other = Password::new("drie blauwe fiets");
        assert_eq!(Key::open(&sealed, &other).unwrap_err(), Closed::WrongPassword);
        let groups = key.on_paper();
        let typed: Vec<_> = groups.iter().map(|group| group.to_lowercase()).collect();
        assert_eq!(Key::from_paper(&typed.join(" ")), Some(key.clone()));
        let whole = key.for_age();
        assert_eq!(Key::from_paper(whole.expose_secret()), Some(key.clone()));
        assert_ne!(key.name_of("a"), key.name_of("b"));
        assert_ne!(key.name_of("a"), Key::random().name_of("a"));
    }

    #[test]
    fn one_wrong_sign_on_paper_is_noticed() {
        let key = Key::random();
        let text = key.on_paper().iter().map(|group| group.as_str()).collect::<String>();
        for at in 0..text.len() {
            let mut wrong = text.clone().into_bytes();
            wrong[at] = if wrong[at] == b'Q' { b'P' } else { b'Q' };
            assert_eq!(Key::from_paper(std::str::from_utf8(&wrong).unwrap()), None, "sign {at}");
            assert_eq!(Key::from_paper(&text[..at]), None, "{at} signs");
        }
    }

    #[test]
    fn a_damaged_key_file_and_one_that_asks_too_much_are_refused() {
        let (key, password) = (Key::random(), Password::new("x"));
        let sealed = key.sealed_with(&password, Work::LEAST).unwrap();
        for length in 0..sealed.len() {
            assert!(Key::open(&sealed[..length], &password).is_err(), "{length} bytes");
        }
        let text = String::from_utf8_lossy(&sealed).into_owned();
        let header = text.lines().nth(1).unwrap();
        let greedy = header.strip_suffix(" 1").unwrap().to_owned() + " 30";
        let mut hostile = sealed.clone();
        let at = sealed.windows(header.len()).position(|part| part == header.as_bytes()).unwrap();
        hostile.splice(at..at + header.len(), greedy.bytes());
        assert_eq!(Key::open(&hostile, &password).unwrap_err(), Closed::TooMuchWork);
        let endless =
            [b"age-encryption.org/v1\n".as_slice(), &b"-> X a\n".repeat(100_000)].concat();
        assert_eq!(Key::open(&endless, &password).unwrap_err(), Closed::KeyDamaged);
        assert!(key.unseal_bytes(&endless).is_err());
    }

    #[test]
    fn what_is_sealed_is_read_from_any_place_and_cut_off_is_noticed() {
        let key = Key::random();
        for size in [0, 1, 65_535, 65_536, 65_537, 200_000] {
            let bytes: Vec<u8> = (0..=250).cycle().take(size).collect();
            let sealed = key.seal_bytes(&bytes).unwrap();
            assert_eq!(key.unseal_bytes(&sealed).unwrap(), bytes);
            let mut stream = key.unseal(io::Cursor::new(&sealed)).unwrap();
            assert_eq!(stream.seek(SeekFrom::End(0)).unwrap(), size as u64);
            let middle = size / 2;
            stream.seek(SeekFrom::Start(middle as u64)).unwrap();
            let mut rest = Vec::new();
            stream.read_to_end(&mut rest).unwrap();
            assert_eq!(rest, bytes[middle..], "{size} bytes");
            for cut in [1, 16, 17, sealed.len() / 2] {
                assert!(key.unseal_bytes(&sealed[..sealed.len() - cut]).is_err());
            }
            assert!(Key::random().unseal_bytes(&sealed).is_err());
        }
    }
}
