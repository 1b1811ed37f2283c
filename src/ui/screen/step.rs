//! One step: what it is, by when, what to do first, and what came of it.

mod deed;
mod facts;
mod papers;
mod view;

use std::collections::BTreeSet;

use iced::widget::text_editor;

use crate::{
    case::{Deadline, Standpoint, State},
    content,
    dates::Wanted,
    dossier::{Event, RecordId, StepRecord, StepStatus, Unknown, edit::Edit},
    i18n::Language,
    ids::{DeadlineId, OutcomeId, SituationId, StepId, TermId},
    ui::{
        action::Action,
        screen::{Screen, form::DateField},
        session::Session,
    },
};

/// What is being filled in after "I have done this".
#[derive(Debug, Default)]
struct Deed {
    day: DateField,
    note: String,
}

/// What this page alone remembers.
#[derive(Debug)]
pub struct Step {
    id: StepId,
    /// What to write, in each language; only to copy from.
    write: [(Language, text_editor::Content); 2],
    copied: bool,
    how: BTreeSet<DeadlineId>,
    word: Option<TermId>,
    deed: Option<Deed>,
}

#[derive(Debug, Clone)]
pub enum Message {
    BackPressed,
    HowPressed(DeadlineId),
    WordPressed(TermId),
    WriteTouched(text_editor::Action),
    CopyPressed,
    LinkPressed(String),
    DonePressed,
    DayTyped(String),
    NoteTyped(String),
    SavePressed,
    CancelPressed,
    SkipPressed,
    UndonePressed,
    OutcomePicked(Option<OutcomeId>),
    AddDocumentPressed,
    HappenedPressed,
}

impl Step {
    pub fn new(id: StepId, session: &Session) -> Self {
        let write = Language::ALL.map(|language| {
            let key = format!("step-{}.write", id.key());
            let text = session.texts.find(language, &key).unwrap_or_default();
            (language, text_editor::Content::with_text(&text))
        });
        let (how, word, deed) = (BTreeSet::new(), None, None);
        Self { id, write, copied: false, how, word, deed }
    }

    /// The step that is shown.
    pub const fn step(&self) -> &StepId {
        &self.id
    }

    fn rules<'a>(&self, session: &'a Session) -> Option<&'a content::Step> {
        session.content.steps.get(&self.id)
    }

    fn record<'a>(&self, session: &'a Session) -> Option<&'a StepRecord> {
        session.dossier.steps.get(&self.id)
    }

    /// The situation of the dossier on whose ladder the step stands.
    fn standpoint<'a>(&self, session: &'a Session) -> Option<&'a Standpoint> {
        let on = |stand: &&Standpoint| stand.walk.reachable.iter().any(|rung| rung.step == self.id);
        session.case.situations.iter().find(on)
    }

    fn situation(&self, session: &Session) -> Option<SituationId> {
        self.standpoint(session).map(|stand| stand.id.clone())
    }

    /// The deadlines of this step on its ladder; those that were met only if none still runs.
    fn deadlines<'a>(&self, session: &'a Session) -> Vec<&'a Deadline> {
        let (Some(rules), Some(stand)) = (self.rules(session), self.standpoint(session)) else {
            return Vec::new();
        };
        let of_step = |deadline: &&Deadline| {
            rules.deadlines.contains(&deadline.id)
                && deadline.situation == stand.id
                && deadline.state != State::Closed
        };
        let all: Vec<&Deadline> = session.case.deadlines.iter().filter(of_step).collect();
        let running = |deadline: &&&Deadline| deadline.state != State::Met;
        let running: Vec<&Deadline> = all.iter().filter(running).copied().collect();
        if running.is_empty() { all } else { running }
    }

    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::BackPressed => return Action::Back,
            Message::HowPressed(id) => {
                if !self.how.remove(&id) {
                    self.how.insert(id);
                }
            }
            Message::WordPressed(id) => {
                self.word = (self.word.as_ref() != Some(&id)).then_some(id);
            }
            Message::WriteTouched(action) if action.is_edit() => {}
            Message::WriteTouched(action) => self.text_mut(session.language()).perform(action),
            Message::CopyPressed => {
                self.copied = true;
                let text = self.text(session.language()).text();
                return Action::Run(iced::clipboard::write(text));
            }
            Message::LinkPressed(url) => return Action::OpenLink(url),
            Message::DonePressed => {
                let day = DateField::of(session.today, session.language());
                self.deed = Some(Deed { day, note: String::new() });
                return Action::focus("act-day");
            }
            Message::DayTyped(text) => self.deed.get_or_insert_default().day.typed(text),
            Message::NoteTyped(text) => self.deed.get_or_insert_default().note = text,
            Message::SavePressed => return self.save(session),
            Message::CancelPressed => self.deed = None,
            Message::SkipPressed => return self.skip(session),
            Message::UndonePressed => return self.undone(session),
            Message::OutcomePicked(outcome) => return self.outcome(outcome, session),
            Message::AddDocumentPressed => return Action::Go(Screen::Documents),
            Message::HappenedPressed => return Action::Go(Screen::Deadlines),
        }
        Action::None
    }

    fn text(&self, language: Language) -> &text_editor::Content {
        &self.write[usize::from(self.write[0].0 != language)].1
    }

    fn text_mut(&mut self, language: Language) -> &mut text_editor::Content {
        &mut self.write[usize::from(self.write[0].0 != language)].1
    }

    /// The step is done on a day; what it starts is recorded with it, undone as one.
    fn save(&mut self, session: &Session) -> Action<Message> {
        let Some(deed) = &mut self.deed else { return Action::None };
        let Some(on) = deed.day.read(session.today, Wanted::Past) else {
            return Action::focus("act-day");
        };
        let note = deed.note.trim().to_owned();
        let record = StepRecord {
            status: StepStatus::Done,
            on,
            outcome: None,
            note,
            unknown: Unknown::new(),
        };
        self.deed = None;
        let done = Edit::Step { step: self.id.clone(), record: Some(record) };
        let Some(event) = self.rules(session).and_then(|rules| rules.records.clone()) else {
            return Action::Edit(done);
        };
        let event = Event {
            id: RecordId::random(),
            event,
            situation: self.situation(session),
            date: on,
            names: None,
            crossed_out: false,
            unknown: Unknown::new(),
        };
        Action::Edits(vec![done, Edit::PutEvent { event }])
    }

    fn skip(&mut self, session: &Session) -> Action<Message> {
        self.deed = None;
        let record = StepRecord {
            status: StepStatus::Skipped,
            on: session.today,
            outcome: None,
            note: String::new(),
            unknown: Unknown::new(),
        };
        Action::Edit(Edit::Step { step: self.id.clone(), record: Some(record) })
    }

    /// Not done after all: the event that it recorded on that day no longer counts either.
    fn undone(&mut self, session: &Session) -> Action<Message> {
        let mut edits = vec![Edit::Step { step: self.id.clone(), record: None }];
        if let Some(record) =
            self.record(session).filter(|record| record.status == StepStatus::Done)
            && let Some(recorded) = self.rules(session).and_then(|rules| rules.records.as_ref())
        {
            let own = session.dossier.events.iter().rev();
            let own = own.filter(|event| !event.crossed_out && event.event == *recorded);
            edits.extend(own.filter(|event| event.date == record.on).take(1).map(|event| {
                Edit::PutEvent { event: Event { crossed_out: true, ..event.clone() } }
            }));
        }
        Action::Edits(edits)
    }

    fn outcome(&self, outcome: Option<OutcomeId>, session: &Session) -> Action<Message> {
        let Some(record) = self.record(session) else { return Action::None };
        let record = StepRecord { outcome, ..record.clone() };
        Action::Edit(Edit::Step { step: self.id.clone(), record: Some(record) })
    }

    /// An attribute of the step's text.
    fn say(&self, attribute: &str, session: &Session) -> Option<String> {
        session.find(&format!("step-{}.{attribute}", self.id.key()))
    }
}
