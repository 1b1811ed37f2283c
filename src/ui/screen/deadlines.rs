//! Deadlines: both clocks, how each day was worked out, and what happened.

mod cards;
mod events;
mod record;

use std::{collections::BTreeSet, path::PathBuf};

use iced::widget::{column, row};
use jiff::civil::Date;

use crate::{
    case::Deadline,
    content::Whose,
    dates::Wanted,
    dossier::{Event, RecordId, Unknown, edit::Edit},
    ids::{DeadlineId, EventId, SituationId},
    ui::{
        action::{Action, File},
        icon::Icon,
        screen::{
            Screen,
            difference::{self, Shown},
            form::DateField,
        },
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, buttons::secondary_with, lead, measure, notice, page, page_title, primary, small,
            words::soft_ink,
        },
    },
};

/// An event being filled in: a new one, or one whose date is corrected.
#[derive(Debug, Default)]
struct Record {
    /// The record that is corrected.
    corrects: Option<RecordId>,
    event: Option<EventId>,
    situation: Option<SituationId>,
    /// Where it belongs was said: never all situations by itself.
    placed: bool,
    date: DateField,
    names: DateField,
    /// What would change, once looked at.
    changes: Option<Shown>,
    hurried: bool,
}

/// What this page alone remembers.
#[derive(Debug, Default)]
pub struct Deadlines {
    how: BTreeSet<(SituationId, DeadlineId)>,
    record: Option<Record>,
    /// What the last saved date changed.
    changed: Option<Shown>,
    /// Where the calendar was saved, or what went wrong.
    exported: Option<Result<PathBuf, String>>,
}

#[derive(Debug, Clone)]
pub enum Message {
    HowPressed(SituationId, DeadlineId),
    LinkPressed(String),
    AnswerPressed,
    RecordPressed,
    FillPressed(EventId, Option<SituationId>),
    EventPicked(EventId),
    SituationPicked(Option<SituationId>),
    DateTyped(String),
    NamesTyped(String),
    CheckPressed,
    SavePressed,
    CancelPressed,
    CorrectPressed(RecordId),
    StrikePressed(RecordId),
    UndoPressed,
    ExportPressed,
    Exported(Option<Result<PathBuf, String>>),
}

impl Deadlines {
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::HowPressed(situation, id) => {
                let key = (situation, id);
                if !self.how.remove(&key) {
                    self.how.insert(key);
                }
            }
            Message::LinkPressed(url) => return Action::OpenLink(url),
            Message::AnswerPressed => return Action::Go(Screen::Way),
            Message::RecordPressed => return self.begin(None, only_situation(session)),
            Message::FillPressed(event, situation) => return self.begin(Some(event), situation),
            Message::EventPicked(event) => {
                let record = self.record.get_or_insert_default();
                (record.event, record.hurried, record.changes) = (Some(event), false, None);
            }
            Message::SituationPicked(situation) => {
                let record = self.record.get_or_insert_default();
                (record.situation, record.placed, record.changes) = (situation, true, None);
            }
            Message::DateTyped(text) => {
                let record = self.record.get_or_insert_default();
                record.date.typed(text);
                record.changes = None;
            }
            Message::NamesTyped(text) => {
                let record = self.record.get_or_insert_default();
                record.names.typed(text);
                record.changes = None;
            }
            Message::CheckPressed => return self.check(session),
            Message::SavePressed => return self.save(session),
            Message::CancelPressed => self.record = None,
            Message::CorrectPressed(id) => return self.correct(&id, session),
            Message::StrikePressed(id) => return self.strike(&id, session),
            Message::UndoPressed => {
                self.changed = None;
                return Action::Undo;
            }
            Message::ExportPressed => {
                self.exported = None;
                return Action::File(File::Calendar { then: Message::Exported });
            }
            Message::Exported(result) => self.exported = result,
        }
        Action::None
    }

    fn begin(&mut self, event: Option<EventId>, situation: Option<SituationId>) -> Action<Message> {
        let focus = if event.is_some() { "days-date" } else { "days-record-title" };
        let placed = event.is_some() || situation.is_some();
        self.record = Some(Record { event, situation, placed, ..Record::default() });
        self.changed = None;
        Action::focus(focus)
    }

    fn correct(&mut self, id: &RecordId, session: &Session) -> Action<Message> {
        let Some(event) = session.dossier.events.iter().find(|event| event.id == *id) else {
            return Action::None;
        };
        let field = |date: Date| DateField::of(date, session.language());
        self.record = Some(Record {
            corrects: Some(id.clone()),
            event: Some(event.event.clone()),
            situation: event.situation.clone(),
            placed: true,
            date: field(event.date),
            names: event.names.map(field).unwrap_or_default(),
            ..Record::default()
        });
        self.changed = None;
        Action::focus("days-date")
    }

    fn strike(&mut self, id: &RecordId, session: &Session) -> Action<Message> {
        let Some(event) = session.dossier.events.iter().find(|event| event.id == *id) else {
            return Action::None;
        };
        let event = Event { crossed_out: !event.crossed_out, ..event.clone() };
        let edit = Edit::PutEvent { event };
        self.changed = difference::of(&edit, None, session);
        Action::Edit(edit)
    }

    /// The edit that is filled in, or `None` with the fault shown where it is.
    fn edit(&mut self, session: &Session) -> Result<Edit, &'static str> {
        let Some(record) = &mut self.record else { return Err("days-date") };
        let Some(event) = record.event.clone() else {
            record.hurried = true;
            return Err("days-record-title");
        };
        let wanted = wanted(&event, session);
        let date = record.date.read(session.today, wanted).ok_or("days-date")?;
        let names = if names_date(&event, session) {
            record.names.read_optional(session.today, Wanted::Coming).ok_or("days-names")?
        } else {
            None
        };
        let old = record.corrects.as_ref();
        let old = old.and_then(|id| session.dossier.events.iter().find(|event| event.id == *id));
        Ok(Edit::PutEvent {
            event: Event {
                id: old.map_or_else(RecordId::random, |old| old.id.clone()),
                event,
                situation: record.situation.clone(),
                date,
                names,
                crossed_out: false,
                unknown: old.map_or_else(Unknown::new, |old| old.unknown.clone()),
            },
        })
    }

    fn check(&mut self, session: &Session) -> Action<Message> {
        match self.edit(session) {
            Err(field) => Action::focus(field),
            Ok(edit) => {
                let changes = difference::of(&edit, None, session);
                self.record.get_or_insert_default().changes = changes;
                Action::focus("days-save")
            }
        }
    }

    fn save(&mut self, session: &Session) -> Action<Message> {
        match self.edit(session) {
            Err(field) => Action::focus(field),
            Ok(edit) => {
                self.changed = difference::of(&edit, None, session);
                self.record = None;
                Action::Edit(edit)
            }
        }
    }

    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = page_title(session.t("days-title"));
        let intro = lead(session.t("days-lead")).style(soft_ink);
        let head = measure(column![title, intro].spacing(space::XS));
        if !session.is_open() {
            let none = notice(Chip::Quiet, session.t("screens-no-dossier"));
            return page(column![head, measure(none)]);
        }
        let mut whole = column![head];
        if let Some(record) = &self.record {
            whole = whole.push(record::view(record, session));
        } else {
            whole = whole.push(self.buttons(session));
        }
        let changed = self.changed.as_ref().filter(|changed| changed.is_fresh(session));
        whole = whole.push(changed.map(|one| one.view(Some(Message::UndoPressed), session)));
        whole = whole.push(events::missing(session)).push(self.clocks(session));
        page(whole.push(events::view(session)))
    }

    fn buttons<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let record = primary(session.t("days-record")).id("days-record");
        let mut line = row![record.on_press(Message::RecordPressed)].spacing(space::S);
        let mut under = column![].spacing(space::XS);
        let meetings = session.dossier.meetings.iter().any(|meeting| !meeting.crossed_out);
        if meetings || session.case.deadlines.iter().any(|deadline| deadline.day().is_some()) {
            let export = secondary_with(Icon::CalendarPlus, session.t("days-export"));
            line = line.push(export.id("days-export").on_press(Message::ExportPressed));
            under = under.push(measure(small(session.t("days-export-note"))));
        }
        if let Some(result) = &self.exported {
            under = under.push(measure(match result {
                Ok(path) => {
                    let path = path.display().to_string();
                    notice(Chip::Done, session.tf("days-exported", &[("path", path.into())]))
                }
                Err(sentence) => notice(Chip::Yours, sentence.clone()),
            }));
        }
        column![line.align_y(iced::Center).wrap(), under].spacing(space::XS).into()
    }

    /// The parent's own days first, beside those of the other side.
    fn clocks<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        if session.case.deadlines.is_empty() {
            return measure(notice(Chip::Quiet, session.t("days-empty")));
        }
        let (own, other): (Vec<&Deadline>, Vec<&Deadline>) =
            session.case.deadlines.iter().partition(|deadline| deadline.whose == Whose::Parent);
        let own = cards::clock(self, "days-yours", own, session);
        let other = cards::clock(self, "days-theirs", other, session);
        if session.wide() {
            row![own, other].spacing(space::L).into()
        } else {
            column![own, other].spacing(space::L).into()
        }
    }
}

/// Which way the date of an event lies.
fn wanted(event: &EventId, session: &Session) -> Wanted {
    match session.content.event(event) {
        Some(rule) if rule.future => Wanted::Coming,
        _ => Wanted::Past,
    }
}

fn names_date(event: &EventId, session: &Session) -> bool {
    session.content.event(event).is_some_and(|rule| rule.names_date)
}

/// The situation of the dossier, if there is only one.
fn only_situation(session: &Session) -> Option<SituationId> {
    let mut running = session.dossier.running();
    running.next().filter(|_| running.next().is_none()).map(|only| only.id.clone())
}
