//! The log, newest first, a page at a time: five hundred lines stay fast.

use iced::widget::{Column, column, row};

use super::{Message, entry};
use crate::{
    dossier::LogEntry,
    i18n::format::DateStyle,
    ui::{
        icon::Icon,
        screen::correction,
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, body_strong, buttons::quiet_with, card, chip, measure, notice, primary,
            small, words::soft_ink,
        },
    },
};

/// How many lines stand on a page.
const LEAF: usize = 25;

pub(super) fn view(leaf: usize, session: &Session) -> Element<'_, Message> {
    let add = primary(session.t("log-add")).id("log-add");
    let add = add.on_press(Message::Entry(entry::Message::AddPressed));
    let mut rows = column![add].spacing(space::S);
    let mut entries: Vec<&LogEntry> = session.dossier.log.iter().rev().collect();
    // A stable sort: of one day, what was written last comes first.
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.date));
    if entries.is_empty() {
        return rows.push(measure(notice(Chip::Quiet, session.t("log-empty")))).into();
    }
    let leaves = entries.len().div_ceil(LEAF);
    let leaf = leaf.min(leaves - 1);
    let from = leaf * LEAF;
    let to = (from + LEAF).min(entries.len());
    for entry in &entries[from..to] {
        rows = rows.push(one(entry, session));
    }
    if leaves > 1 {
        rows = rows.push(turn(leaf, leaves, (from, to, entries.len()), session));
    }
    rows.into()
}

fn turn(
    leaf: usize,
    leaves: usize,
    (from, to, n): (usize, usize, usize),
    session: &Session,
) -> Element<'_, Message> {
    let values = [("from", (from + 1).into()), ("to", to.into()), ("n", n.into())];
    let newer = quiet_with(Icon::Left, session.t("log-newer")).id("log-newer");
    let newer = newer.on_press_maybe((leaf > 0).then(|| Message::LeafPressed(leaf - 1)));
    let older = quiet_with(Icon::Right, session.t("log-older")).id("log-older");
    let older = older.on_press_maybe((leaf + 1 < leaves).then_some(Message::LeafPressed(leaf + 1)));
    row![newer, body(session.tf("log-page", &values)), older]
        .spacing(space::M)
        .align_y(iced::Center)
        .into()
}

fn one<'a>(entry: &'a LogEntry, session: &'a Session) -> Element<'a, Message> {
    let date = session.date(entry.date, DateStyle::Full);
    let kind = entry::kind_words(entry.kind, session);
    let when = entry.time.as_ref().map_or_else(
        || date.clone(),
        |time| {
            let values = [("date", date.clone().into()), ("time", time.clone().into())];
            session.tf("talks-when", &values)
        },
    );
    let mut head = row![body_strong(when), small(kind.clone())].spacing(space::S);
    if !entry.with.is_empty() {
        head = head.push(small(entry.with.clone()));
    }
    if entry.private {
        head = head.push(chip(Chip::Quiet, session.t("log-private-mark")));
    }
    if entry.crossed_out {
        head = head.push(chip(Chip::Quiet, session.t("log-struck")));
    }
    let text = body(entry.text.as_str());
    let text = if entry.crossed_out { text.style(soft_ink) } else { text };
    let name = session.tf("log-edit-name", &[("kind", kind.into()), ("date", date.into())]);
    let words = column![head.align_y(iced::Center).wrap(), measure(text)].spacing(space::XXS);
    let words = words.push(correction::marks(&entry.id, session));
    card(column![words, buttons(entry, name, session)].spacing(space::XXS))
}

fn buttons<'a>(entry: &'a LogEntry, name: String, session: &'a Session) -> Element<'a, Message> {
    let id = &entry.id;
    let strike = Message::Entry(entry::Message::StrikePressed(id.clone()));
    let mut line = Column::new();
    if entry.crossed_out {
        let back = quiet_with(Icon::Undo, session.t("log-restore")).description(name);
        line = line.push(back.on_press(strike));
    } else {
        let correct = correction::button(id, name.clone(), session, Message::Correction);
        let edit = correct.unwrap_or_else(|| {
            quiet_with(Icon::Pencil, session.t("log-edit"))
                .description(name.clone())
                .id(format!("log-edit-{id}"))
                .on_press(Message::Entry(entry::Message::EditPressed(id.clone())))
        });
        let cross = quiet_with(Icon::Close, session.t("log-strike")).description(name);
        line = line.push(row![edit, cross.on_press(strike)].spacing(space::S));
    }
    line.into()
}
