//! Why a file of others was not shown, read or copied to share. The file itself stays as it is.

use serde::{Deserialize, Serialize};

/// Why a file was not shown, read or copied to share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It can't be read as what it says it is.
    #[error("damaged")]
    Damaged,
    /// Its end is missing.
    #[error("cut off")]
    CutOff,
    /// It needs a password.
    #[error("locked with a password")]
    Locked,
    /// It holds a digital signature, which a changed copy would break.
    #[error("digitally signed")]
    Signed,
    /// Longer, or with more in it, than is read.
    #[error("too large")]
    TooLarge,
    /// A kind of file that this program does not read.
    #[error("of another kind")]
    OtherKind,
    /// There is no such page.
    #[error("no such page")]
    NoPage,
    /// It took longer than is waited for.
    #[error("took too long")]
    TooLong,
    /// Stopped because it was asked to.
    #[error("stopped")]
    Stopped,
    /// The process that reads it could not be started.
    #[error("the reader did not start")]
    NotStarted,
    /// The original is not there, or can't be read from the disk.
    #[error("the original can't be read")]
    Unreadable,
}
