//! What a screen wants; only the application does it.

use std::path::PathBuf;

use iced::Task;

use crate::{
    documents::{Fault, apart::Stop, preview::Preview},
    dossier::{
        Dossier, RecordId,
        archive::Without,
        earlier::Earlier,
        edit::Edit,
        restoring::Restoring,
        seal::{Password, Unlock},
    },
    i18n::Language,
    ids::{SituationId, StepId},
    print::Request,
    ui::{
        screen::{Screen, locked::Way},
        theme::Look,
    },
};

/// What a screen wants to happen after a message.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "made once per message, never kept")]
pub enum Action<M> {
    /// Nothing more.
    None,
    /// Change the dossier; saved by itself, undone with Ctrl+Z.
    Edit(Edit),
    /// Change several things at once, undone as one.
    Edits(Vec<Edit>),
    /// Text under typing: kept in the dossier within two seconds of the last key; empty = done.
    Draft { field: String, text: String },
    /// Show another screen.
    Go(Screen),
    /// Show the screen before this one.
    Back,
    /// Give the control with this id the focus, and show it.
    Focus(String),
    /// Take back the last change.
    Undo,
    /// Something with a file or dossier.
    File(File<M>),
    /// Make a PDF, save it where the parent says (or at the path), and open it.
    Print { request: Request, path: Option<PathBuf> },
    /// Save the ladder of this situation as one page, where the parent says, and open it.
    Poster(SituationId),
    /// Open a page in the parent's browser.
    OpenLink(String),
    /// Open a file in the system's viewer.
    OpenFile(PathBuf),
    /// Change a setting.
    Set(Setting),
    /// Work off the interface thread, then a message for this screen.
    Run(Task<M>),
    /// Several, in order.
    Many(Vec<Action<M>>),
}

/// Something with a file or dossier.
#[derive(Debug)]
pub enum File<M> {
    /// Show the file dialog for a dossier, then open it.
    ChooseDossier,
    /// Open this dossier.
    Open(PathBuf),
    /// Make a new dossier in the library and open it; then show the screen.
    New { name: String, then: Screen },
    /// Write the example into the library, and open it.
    Example,
    /// Show a step, with the form of being done unfolded.
    StepDone(StepId),
    /// Close the dossier, to the first screen.
    Close,
    /// Show the file dialog for documents, then add what was chosen. The screen of the documents
    /// hears what became of it.
    ChooseDocuments,
    /// Add these files to the dossier as documents: kept byte for byte.
    AddDocuments(Vec<PathBuf>),
    /// Make a page of a document something to show.
    LookAt {
        id: RecordId,
        /// From 1.
        page: u32,
        stop: Stop,
        then: fn(RecordId, u32, Result<Preview, Fault>) -> M,
    },
    /// Read what a document tells of itself, to offer it.
    AskDocument(RecordId),
    /// Open a document of the dossier in the system's viewer.
    OpenDocument(RecordId),
    /// Save a document of the dossier elsewhere, under its own name.
    CopyDocument(RecordId),
    /// Save a copy elsewhere without what it tells of place, camera and maker.
    ShareDocument(RecordId),
    /// Put the folder of a dossier in the system's trash.
    ThrowAway(PathBuf),
    /// Erase a dossier and its backups from this computer.
    Erase(PathBuf),
    /// Move the dossiers of the list to the folder for new ones.
    MoveDossiers,
    /// Stop that move.
    StopMoving,
    /// Show the file dialog and save deadlines and meetings for a calendar; the answer is a sentence,
    /// `None` = cancelled.
    Calendar { then: fn(Option<Result<PathBuf, String>>) -> M },
    /// Show the file dialog and pack the whole dossier into one file; the answer is sentences,
    /// `None` = cancelled.
    Travel { without: Without, then: fn(Option<Result<String, String>>) -> M },
    /// Make a backup of the open dossier now.
    BackUp,
    /// Stop the backup that is under way.
    StopBackup,
    /// The earlier versions of the open dossier.
    Earlier { then: fn(Vec<Earlier>) -> M },
    /// What going back to an earlier version would do.
    Compare { earlier: Box<Earlier>, then: fn(Result<Compared, String>) -> M },
    /// Show the file dialog for a travel file, then offer to unpack it.
    ChooseTravel,
    /// Open a dossier or travel file that has a password.
    Unlock { path: PathBuf, way: Way, unlock: Unlock },
    /// Save, close and lock the dossier.
    Lock,
    /// Set, change or take off the password; the answer is sentences.
    Guard { guard: Guard, then: fn(Result<String, String>) -> M },
    /// Stop setting a password or taking it off.
    StopSealing,
    /// Show the file dialog and save the recovery sheet; the answer is a sentence, `None` = cancelled.
    RecoverySheet { then: fn(Option<Result<String, String>>) -> M },
    /// Show the file dialog for another copy of this dossier, then compare it.
    ChooseMerge { folder: bool },
    /// Merge the copy that was compared.
    Merge,
    /// Leave the copy that was compared as it is.
    LeaveMerge,
    /// Show the file dialog and save these bytes; the answer is a sentence, `None` = cancelled.
    Save { name: String, bytes: Vec<u8>, then: fn(Option<Result<PathBuf, String>>) -> M },
}

/// An earlier version, and what going back to it would do.
#[derive(Debug, Clone)]
pub struct Compared {
    pub earlier: Earlier,
    /// The dossier as it was then.
    pub wanted: Dossier,
    pub plan: Restoring,
}

/// What becomes of the password of the open dossier.
#[derive(Debug, Clone)]
pub enum Guard {
    Set(Password),
    /// The old one is not asked for when the recovery sheet opened it.
    Change {
        old: Option<Password>,
        new: Password,
    },
    TakeOff {
        old: Option<Password>,
    },
}

/// A setting that a screen can change.
#[derive(Debug, Clone, PartialEq)]
pub enum Setting {
    Language(Language),
    Look(Look),
    /// In percent.
    TextSize(u16),
    Library(PathBuf),
    /// The folder for backups; `None` = our own.
    Backups(Option<PathBuf>),
    /// After how many minutes a dossier with a password locks by itself; 0 = never.
    LockAfter(u16),
    /// Take a dossier off the list on the first screen; the folder stays.
    Forget(PathBuf),
}

impl<M> Action<M> {
    /// Give a control the focus.
    pub fn focus(id: impl Into<String>) -> Self {
        Self::Focus(id.into())
    }
}
