//! One step: what it is, by when, what to do first, and what came of it.

mod deed;
mod facts;
mod papers;
mod view;

use std::collections::BTreeSet;

use iced::widget::text_editor;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    case::{Deadline, Standpoint, State},
    content::{self, Whose},
    dates::Wanted,
    dossier::{Event, RecordId, StepRecord, StepStatus, Unknown, edit::Edit},
    i18n::Language,
    ids::{DeadlineId, OutcomeId, SituationId, StepId, TermId},
    ui::{
        action::Action,
        screen::{
            Screen,
            difference::{self, Shown},
            form::{self, DateField},
        },
        session::Session,
    },
};

/// What a deed was about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Place {
    #[default]
    All,
    In(SituationId),
}

/// The name of the draft.
const DRAFT: &str = "step";

/// What is being filled in after "I have done this".
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Deed {
    day: DateField,
    note: String,
    place: Place,
    outcome: Option<OutcomeId>,
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
    /// What the last change here did to the plan.
    shown: Option<Shown>,
    /// Changes made on this page.
    changes: usize,
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
    PlacePicked(Place),
    EndPicked(Option<OutcomeId>),
    OutcomePicked(SituationId, Option<OutcomeId>),
    UndoPressed,
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
        let (how, word, shown) = (BTreeSet::new(), None, None);
        // What was under way when the program ended comes back.
        let kept: Option<(StepId, Deed)> = form::kept(DRAFT, session);
        let deed = kept.filter(|(step, _)| *step == id).map(|(_, deed)| deed);
        Self { id, write, copied: false, how, word, deed, shown, changes: 0 }
    }

    /// The step that is shown.
    pub const fn step(&self) -> &StepId {
        &self.id
    }

    /// How many changes were made here: what one of them did is read from its beginning.
    pub fn place(&self) -> String {
        self.changes.to_string()
    }

    fn rules<'a>(&self, session: &'a Session) -> Option<&'a content::Step> {
        session.content.steps.get(&self.id)
    }

    fn record<'a>(&self, session: &'a Session) -> Option<&'a StepRecord> {
        session.dossier.steps.get(&self.id)
    }

    /// The situations of the dossier on whose ladder the step stands.
    fn standpoints<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = &'a Standpoint> {
        session
            .case
            .situations
            .iter()
            .filter(|stand| stand.walk.reachable.iter().any(|rung| rung.step == self.id))
    }

    /// The first of them.
    fn standpoint<'a>(&'a self, session: &'a Session) -> Option<&'a Standpoint> {
        self.standpoints(session).next()
    }

    /// The deadlines of this step on its ladders; those that were met only if none still runs.
    fn deadlines<'a>(&self, session: &'a Session) -> Vec<&'a Deadline> {
        let Some(rules) = self.rules(session) else { return Vec::new() };
        let here = |deadline: &Deadline| {
            self.standpoints(session).any(|stand| stand.id == deadline.situation)
        };
        let of_step = |deadline: &&Deadline| {
            rules.deadlines.contains(&deadline.id)
                && deadline.state != State::Closed
                && here(deadline)
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
                self.deed = Some(self.begun(session));
                self.shown = None;
                return Action::focus("act-day");
            }
            Message::DayTyped(text) => {
                self.deed.get_or_insert_default().day.typed(text);
                return self.keep();
            }
            Message::NoteTyped(text) => {
                self.deed.get_or_insert_default().note = text;
                return self.keep();
            }
            Message::SavePressed => return self.save(session),
            Message::CancelPressed => {
                self.deed = None;
                return form::forget(DRAFT);
            }
            Message::SkipPressed => return self.skip(session),
            Message::UndonePressed => return self.undone(session),
            Message::PlacePicked(place) => {
                let deed = self.deed.get_or_insert_default();
                (deed.place, deed.outcome) = (place, None);
                return self.keep();
            }
            Message::EndPicked(outcome) => {
                self.deed.get_or_insert_default().outcome = outcome;
                return self.keep();
            }
            Message::OutcomePicked(place, outcome) => {
                return self.outcome(place, outcome, session);
            }
            Message::UndoPressed => {
                self.shown = None;
                return Action::Undo;
            }
            Message::AddDocumentPressed => return Action::Go(Screen::Documents),
            Message::HappenedPressed => return Action::Go(Screen::Deadlines),
        }
        Action::None
    }

    /// What is being filled in is kept.
    fn keep(&self) -> Action<Message> {
        self.deed.as_ref().map_or(Action::None, |deed| form::keep(DRAFT, &(&self.id, deed)))
    }

    fn text(&self, language: Language) -> &text_editor::Content {
        &self.write[usize::from(self.write[0].0 != language)].1
    }

    fn text_mut(&mut self, language: Language) -> &mut text_editor::Content {
        &mut self.write[usize::from(self.write[0].0 != language)].1
    }

    /// A deed of today: about the situation whose own last day it belongs to, else about all.
    fn begun(&self, session: &Session) -> Deed {
        let day = DateField::of(session.today, session.language());
        let own = |deadline: &&Deadline| deadline.whose == Whose::Parent;
        let own = self.deadlines(session).into_iter().find(own);
        let only = || self.standpoint(session).filter(|_| self.standpoints(session).count() == 1);
        let id = own.map(|deadline| &deadline.situation).or_else(|| only().map(|stand| &stand.id));
        let place = id.map_or(Place::All, |id| Place::In(id.clone()));
        Deed { day, place, ..Deed::default() }
    }

    /// The step is done on a day; what it starts and how it ended are recorded with it, undone as
    /// one.
    fn save(&mut self, session: &Session) -> Action<Message> {
        let Some(deed) = &mut self.deed else { return Action::None };
        let Some(on) = deed.day.read(session.today, Wanted::Past) else {
            return Action::focus("act-day");
        };
        let Some(deed) = self.deed.take() else { return Action::None };
        let record = StepRecord { note: deed.note.trim().to_owned(), ..StepRecord::done(on) };
        let mut edits = vec![Edit::Step { step: self.id.clone(), record: Some(record) }];
        if let Some(event) = self.rules(session).and_then(|rules| rules.records.clone()) {
            let situation = match &deed.place {
                Place::In(id) => Some(id.clone()),
                Place::All => None,
            };
            let event = Event {
                id: RecordId::random(),
                event,
                situation,
                date: on,
                names: None,
                crossed_out: false,
                unknown: Unknown::new(),
            };
            edits.push(Edit::PutEvent { event });
        }
        edits.extend(self.ended(&deed, on, session));
        Action::Many(vec![self.changed(edits, session), form::forget(DRAFT)])
    }

    /// How it ended, in each situation that it was about and that knows this outcome.
    fn ended(&self, deed: &Deed, on: Date, session: &Session) -> Vec<Edit> {
        let Some(outcome) = &deed.outcome else { return Vec::new() };
        let here = |stand: &&Standpoint| {
            let place = Place::In(stand.id.clone());
            (deed.place == Place::All || deed.place == place)
                && self.told_outcomes(&place, session).contains(&outcome)
        };
        let edit = |stand: &Standpoint| Edit::Outcome {
            situation: stand.id.clone(),
            step: self.id.clone(),
            outcome: Some(outcome.clone()),
            on,
        };
        self.standpoints(session).filter(here).map(edit).collect()
    }

    /// Makes a change, and keeps in words what it does to the plan.
    fn changed(&mut self, edits: Vec<Edit>, session: &Session) -> Action<Message> {
        let whole = Edit::All { edits: edits.clone() };
        self.shown = difference::of(&whole, Some(&self.id), session);
        self.changes += 1;
        Action::Edits(edits)
    }

    fn skip(&mut self, session: &Session) -> Action<Message> {
        self.deed = None;
        let record = StepRecord { status: StepStatus::Skipped, ..StepRecord::done(session.today) };
        let edit = Edit::Step { step: self.id.clone(), record: Some(record) };
        self.changed(vec![edit], session)
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
        self.changed(edits, session)
    }

    fn outcome(
        &mut self,
        situation: SituationId,
        outcome: Option<OutcomeId>,
        session: &Session,
    ) -> Action<Message> {
        let (step, on) = (self.id.clone(), session.today);
        self.changed(vec![Edit::Outcome { situation, step, outcome, on }], session)
    }

    /// An attribute of the step's text.
    fn say(&self, attribute: &str, session: &Session) -> Option<String> {
        session.find(&format!("step-{}.{attribute}", self.id.key()))
    }
}
