//! On and back: answers given, dates recorded, answers changed and taken back.

use super::{
    Changed, Message, Way, Went,
    question::{Asked, Free},
};
use crate::{
    case::Case,
    dossier::{Event, RecordId, Unknown, edit::Edit},
    ids::NodeId,
    ui::{action::Action, screen::form::DateField, session::Session},
};

impl Way {
    pub(super) fn next(&mut self, session: &Session) -> Action<Message> {
        let Some(asked) = self.asked(session) else { return Action::None };
        if let Some(free) = asked.free {
            return self.next_free(free, session);
        }
        let Some(picked) = &self.picked else {
            self.hurried = true;
            return Action::None;
        };
        let Some((event, wanted)) = asked.event_of(picked) else { return self.answer(session) };
        let event = event.clone();
        let Some(date) = self.date.read(session.today, wanted) else {
            return Action::focus("way-date");
        };
        let record = Event {
            id: RecordId::random(),
            event,
            situation: self.situation(session).cloned(),
            date,
            names: None,
            crossed_out: false,
            unknown: Unknown::new(),
        };
        let said = picked.clone();
        self.went(Went::Recorded(record.id.clone(), said));
        self.onward(Edit::PutEvent { event: record }, session)
    }

    fn next_free(&mut self, free: Free, session: &Session) -> Action<Message> {
        let typed = if self.typed.trim().is_empty() { None } else { free.read(&self.typed) };
        if self.picked.is_none() {
            self.typed_fault = typed.is_none();
            self.picked = typed;
        }
        if self.picked.is_some() { self.answer(session) } else { Action::focus("way-free") }
    }

    /// Gives the picked answer.
    pub(super) fn answer(&mut self, session: &Session) -> Action<Message> {
        let question = self.asked(session).map(|asked| asked.node.clone());
        let situation = self.situation(session).cloned();
        let (Some(question), Some(situation), Some(answer)) =
            (question, situation, self.picked.clone())
        else {
            return Action::None;
        };
        let before = session.dossier.answer(&situation, &question).cloned();
        let changing = self.changing.is_some();
        self.went(Went::Answered);
        if let Some(before) = before.filter(|before| changing && *before != answer) {
            let rungs = self
                .standpoint(session)
                .map(|stand| stand.walk.reachable.iter().map(|rung| rung.step.clone()).collect());
            let rungs = rungs.unwrap_or_default();
            let (situation, question) = (situation.clone(), question.clone());
            self.changed = Some(Changed { situation, question, before, rungs });
        }
        self.onward(Edit::Answer { situation, question, answer, said: session.today }, session)
    }

    /// Makes the change; the first answer of the question that it leads to takes the focus.
    fn onward(&self, edit: Edit, session: &Session) -> Action<Message> {
        match self.first_after(&edit, session) {
            Some(first) => Action::Many(vec![Action::Edit(edit), Action::focus(first)]),
            None => Action::Edit(edit),
        }
    }

    fn first_after(&self, edit: &Edit, session: &Session) -> Option<String> {
        let id = self.situation(session)?;
        let mut dossier = session.dossier.clone();
        dossier.apply(edit.clone()).ok()?;
        let case = Case::derive(&session.content, &dossier, session.today);
        let stand = case.situations.iter().find(|stand| stand.id == *id)?;
        let node = stand.walk.pending.as_ref()?;
        let asked = Asked::find(&session.content, session.content.situation(id)?, node)?;
        if asked.free.is_some() { Some("way-free".to_owned()) } else { asked.first() }
    }

    fn went(&mut self, went: Went) {
        self.trail.push(went);
        *self = Self { changed: None, ..self.keep() };
    }

    /// One question back, exactly: what was done last is taken back and asked again.
    pub(super) fn back(&mut self, session: &Session) -> Action<Message> {
        if self.changing.is_some() {
            *self = self.keep();
            return Action::None;
        }
        while let Some(Went::Recorded(id, said)) =
            self.trail.pop_if(|went| matches!(went, Went::Recorded(..)))
        {
            let mut events = session.dossier.events.iter();
            let Some(event) = events.find(|event| event.id == id && !event.crossed_out) else {
                continue;
            };
            *self = Self { date: DateField::of(event.date, session.language()), ..self.keep() };
            self.picked = Some(said);
            return Action::Edit(Edit::PutEvent {
                event: Event { crossed_out: true, ..event.clone() },
            });
        }
        self.trail.pop();
        let Some(stand) = self.standpoint(session) else { return Action::None };
        let Some(question) = stand.walk.last_answered().cloned() else { return Action::None };
        let situation = stand.id.clone();
        let picked = session.dossier.answer(&situation, &question).cloned();
        *self = Self { picked, changed: None, ..self.keep() };
        Action::Edit(Edit::Unanswer { situation, question, said: session.today })
    }

    /// Whether there is a question before this one.
    pub(super) fn can_go_back(&self, session: &Session) -> bool {
        self.changing.is_some()
            || matches!(self.trail.last(), Some(Went::Recorded(..)))
            || self.standpoint(session).is_some_and(|stand| stand.walk.last_answered().is_some())
    }

    pub(super) fn change(&mut self, node: NodeId, session: &Session) {
        let picked = self
            .situation(session)
            .and_then(|situation| session.dossier.answer(situation, &node))
            .cloned();
        *self = Self { picked, changing: Some(node), changed: None, ..self.keep() };
    }

    pub(super) fn undo(&mut self, session: &Session) -> Action<Message> {
        let Some(Changed { situation, question, before, .. }) = self.changed.take() else {
            return Action::None;
        };
        Action::Edit(Edit::Answer { situation, question, answer: before, said: session.today })
    }
}
