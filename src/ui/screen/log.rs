//! The log and the meetings: what happened, what was said, what was agreed.

mod agreement;
mod entries;
mod entry;
mod meeting;
mod meetings;

use iced::widget::column;

use crate::dossier::RecordId;
use crate::ui::{
    action::Action,
    screen::correction,
    session::Session,
    theme::{Element, space},
    widget::{Chip, Choice, lead, measure, notice, page, page_title, segmented, words::soft_ink},
};

/// Which of the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    #[default]
    Entries,
    Meetings,
}

/// What this page alone remembers.
#[derive(Debug, Default)]
pub struct Log {
    tab: Tab,
    /// Which page of the log, from 0: the newest.
    leaf: usize,
    entry: Option<entry::Form>,
    meeting: Option<meeting::Form>,
    correction: Option<correction::Form>,
}

#[derive(Debug, Clone)]
pub enum Message {
    TabPicked(Tab),
    LeafPressed(usize),
    Entry(entry::Message),
    Meeting(meeting::Message),
    Correction(correction::Message),
}

impl Log {
    /// The page; a form that was under way when the program ended comes back.
    pub fn new(session: &Session) -> Self {
        let (entry, meeting) = (entry::Form::kept(session), meeting::Form::kept(session));
        let dossier = &session.dossier;
        let among_meetings = |id: &RecordId| dossier.meetings.iter().any(|one| one.id == *id);
        let of_entry = |id: &RecordId| dossier.log.iter().any(|one| one.id == *id);
        let of_a_meeting = correction::Form::kept(session, among_meetings);
        let meetings = entry.is_none() && (meeting.is_some() || of_a_meeting.is_some());
        let tab = if meetings { Tab::Meetings } else { Tab::Entries };
        let correction = of_a_meeting.or_else(|| correction::Form::kept(session, of_entry));
        Self { tab, leaf: 0, entry, meeting, correction }
    }

    /// The page on its meetings.
    pub fn on_meetings(session: &Session) -> Self {
        Self { tab: Tab::Meetings, ..Self::new(session) }
    }

    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::TabPicked(tab) => self.tab = tab,
            Message::Correction(message) => {
                return correction::update(&mut self.correction, message, session);
            }
            Message::LeafPressed(leaf) => self.leaf = leaf,
            Message::Entry(message) => return entry::update(&mut self.entry, message, session),
            Message::Meeting(message) => {
                return meeting::update(&mut self.meeting, message, session);
            }
        }
        Action::None
    }

    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = page_title(session.t("log-title"));
        let intro = lead(session.t("log-lead")).style(soft_ink);
        let head = measure(column![title, intro].spacing(space::XS));
        if !session.is_open() {
            let none = notice(Chip::Quiet, session.t("screens-no-dossier"));
            return page(column![head, measure(none)]);
        }
        let tab = |tab: Tab, key: &str| {
            Choice::new(key, session.t(key), self.tab == tab, Message::TabPicked(tab))
        };
        let tabs = segmented([
            tab(Tab::Entries, "log-tab-entries"),
            tab(Tab::Meetings, "log-tab-meetings"),
        ]);
        let list = match (self.tab, &self.entry, &self.meeting) {
            _ if let Some(form) = &self.correction => form.view(session, Message::Correction),
            (Tab::Entries, Some(form), _) => form.view(session),
            (Tab::Entries, None, _) => entries::view(self.leaf, session),
            (Tab::Meetings, _, Some(form)) => form.view(session),
            (Tab::Meetings, _, None) => meetings::view(session),
        };
        page(column![head, tabs, list])
    }
}
