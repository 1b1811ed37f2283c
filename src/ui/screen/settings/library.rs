//! Dossiers that stand in another folder than the library, and the offer to move them there.

use iced::widget::{Column, row};

use crate::ui::{
    action::{Action, File},
    icon::Icon,
    session::{Moving, Session},
    theme::{Element, space},
    widget::{Chip, body, buttons::secondary_with, measure, notice},
};

/// What happened here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    MovePressed,
    StopPressed,
}

/// What is wanted.
pub fn update<M>(message: Message) -> Action<M> {
    match message {
        Message::MovePressed => Action::File(File::MoveDossiers),
        Message::StopPressed => Action::File(File::StopMoving),
    }
}

/// How many stand elsewhere, and how far a move is; nothing where all is in its place.
pub fn view(session: &Session) -> Option<Element<'_, Message>> {
    let elsewhere = session.elsewhere().len();
    let mut rows = Column::new().spacing(space::S);
    match &session.moving {
        Moving::Busy { dossier, dossiers, percent } => {
            let values = [
                ("n", (*dossier).into()),
                ("total", (*dossiers).into()),
                ("percent", (*percent).into()),
            ];
            let words = body(session.tf("where-moving", &values));
            let stop = secondary_with(Icon::Close, session.t("where-move-stop"));
            let stop = stop.id("where-move-stop").on_press(Message::StopPressed);
            let line = row![words, stop].spacing(space::M).align_y(iced::Center).wrap();
            return Some(rows.push(line).into());
        }
        Moving::Done(words) => rows = rows.push(notice(Chip::Quiet, words.as_str())),
        Moving::Idle if elsewhere == 0 => return None,
        Moving::Idle => {}
    }
    if elsewhere > 0 {
        let words = session.tf("where-elsewhere", &[("n", elsewhere.into())]);
        let press = secondary_with(Icon::Folder, session.t("where-move"));
        let press = press.id("where-move").on_press(Message::MovePressed);
        rows = rows.push(measure(body(words))).push(press);
    }
    Some(rows.into())
}
