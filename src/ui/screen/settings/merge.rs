//! Where another copy of the dossier is chosen, to be merged.

use iced::widget::{column, row};

use crate::ui::{
    action::File,
    icon::Icon,
    session::{Merging, Session},
    theme::{Element, space},
    widget::{body, buttons::secondary_with, measure},
};

/// What happened here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    FilePressed,
    FolderPressed,
}

impl Message {
    /// What is wanted.
    pub const fn file<M>(self) -> File<M> {
        match self {
            Self::FilePressed => File::ChooseMerge { folder: false },
            Self::FolderPressed => File::ChooseMerge { folder: true },
        }
    }
}

/// Draws it.
pub fn view(session: &Session) -> Element<'_, Message> {
    let ready = !matches!(session.merging, Merging::Busy | Merging::Taking);
    let press = |sign, key: &str, message| {
        let press = secondary_with(sign, session.t(key)).id(key.to_owned());
        press.on_press_maybe(ready.then_some(message))
    };
    let buttons = row![
        press(Icon::Documents, "merge-choose-file", Message::FilePressed),
        press(Icon::Folder, "merge-choose-folder", Message::FolderPressed),
    ];
    column![measure(body(session.t("merge-lead"))), buttons.spacing(space::S).wrap()]
        .spacing(space::S)
        .into()
}
