//! My way: one question at a time, and beside it the ladder with *you are here*.

mod answers;
mod choose;
mod going;
mod ladder;
mod plan;
mod question;
mod rail;
mod rungs;

use iced::{
    Length,
    widget::{column, container, row},
};

use crate::{
    case::Standpoint,
    dossier::{RecordId, edit::Edit},
    ids::{AnswerId, NodeId, SituationId, StepId, TermId},
    ui::{
        action::Action,
        screen::{
            Screen,
            difference::{self, Shown},
            form::DateField,
            situations::{self, Aim, Picker, Wish},
            warnings,
        },
        session::Session,
        theme::{Element, space},
        widget::{measure, page, row_with_side},
    },
};
use question::Asked;

/// What is unfolded under the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Open {
    Why,
    Word(TermId),
    Answers,
}

/// How the ladder is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    #[default]
    Ladder,
    List,
}

/// The rungs that stay folded until asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    #[default]
    Near,
    Earlier,
    Higher,
    All,
}

/// What was done on this way since it was opened: what Back takes away.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Went {
    Answered,
    /// An event, and the answer that said it happened.
    Recorded(RecordId, AnswerId),
}

/// An answer that was changed: what it was, and the rungs there were.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Changed {
    situation: SituationId,
    question: NodeId,
    before: AnswerId,
    rungs: Vec<StepId>,
}

/// What this page alone remembers.
#[derive(Debug, Default)]
pub struct Way {
    situation: Option<SituationId>,
    /// To read only, nothing of the dossier is shown or changed.
    aim: Aim,
    choosing: bool,
    picker: Picker,
    picked: Option<AnswerId>,
    typed: String,
    typed_fault: bool,
    date: DateField,
    hurried: bool,
    changing: Option<NodeId>,
    changed: Option<Changed>,
    /// What putting a situation in or out did to the plan.
    shown: Option<Shown>,
    open: Option<Open>,
    shape: Shape,
    part: Part,
    trail: Vec<Went>,
}

#[derive(Debug, Clone)]
pub enum Message {
    SituationPressed(SituationId),
    Picked(situations::Message),
    AddPressed,
    AddCancelled,
    OtherPressed,
    LeavePressed,
    PlanPressed(SituationId),
    BeginPressed,
    PosterPressed(SituationId),
    LeftPressed(SituationId),
    PlanUndoPressed,
    AnswerPicked(AnswerId),
    FreeTyped(String),
    DateTyped(String),
    DateSkipped,
    NextPressed,
    BackPressed,
    KeepPressed,
    OpenPressed(Open),
    ChangePressed(NodeId),
    UndoPressed,
    ShapePicked(Shape),
    PartPressed(Part),
    StepPressed(StepId),
    HappenedPressed,
}

impl Way {
    /// The page on a situation.
    pub fn on(situation: SituationId) -> Self {
        Self { situation: Some(situation), ..Self::default() }
    }

    /// The page to read ladders on, on one of them or on the choice.
    pub fn look(situation: Option<SituationId>) -> Self {
        Self { situation, aim: Aim::Read, ..Self::default() }
    }

    /// Whether the page is only to read.
    fn is_look(&self, session: &Session) -> bool {
        self.aim == Aim::Read || !session.is_open()
    }

    /// The situation that is shown: the one picked, else the first of the dossier.
    pub fn situation<'a>(&'a self, session: &'a Session) -> Option<&'a SituationId> {
        if self.choosing {
            return None;
        }
        let look = self.is_look(session);
        let known = |id: &&SituationId| {
            session.content.situation(id).is_some()
                && (look || session.dossier.running().any(|one| one.id == **id))
        };
        let first = session.dossier.running().next().filter(|_| !look);
        self.situation.as_ref().filter(known).or(first.map(|situated| &situated.id))
    }

    fn standpoint<'a>(&'a self, session: &'a Session) -> Option<&'a Standpoint> {
        if self.is_look(session) {
            return None;
        }
        let situation = self.situation(session)?;
        session.case.situations.iter().find(|stand| stand.id == *situation)
    }

    /// The question on the page: the one being changed, else the one that waits.
    fn asked<'a>(&'a self, session: &'a Session) -> Option<Asked<'a>> {
        let situation = session.content.situation(self.situation(session)?)?;
        let pending = self.standpoint(session).and_then(|stand| stand.walk.pending.as_ref());
        let node = self.changing.as_ref().or(pending)?;
        Asked::find(&session.content, situation, node)
    }

    /// The situation and what is asked of it: something else is another page.
    pub fn place(&self, session: &Session) -> String {
        let asked = self.asked(session).map(|asked| asked.node.as_str()).unwrap_or_default();
        let situation = self.situation(session).map(SituationId::as_str).unwrap_or_default();
        format!("{situation} {asked}")
    }

    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::SituationPressed(id) => return self.show(id, session),
            Message::Picked(message) => return self.pick(message, session),
            Message::AddPressed => {
                *self = Self { choosing: true, ..self.keep() };
                return Action::focus(situations::SEARCH);
            }
            Message::AddCancelled => self.choosing = false,
            Message::OtherPressed => (self.situation, self.part) = (None, Part::Near),
            Message::LeavePressed => return Action::Back,
            Message::PlanPressed(id) => return Action::Go(Screen::Plan(id)),
            Message::PosterPressed(id) => return Action::Poster(id),
            Message::LeftPressed(id) => return self.leave(id, session),
            Message::PlanUndoPressed => {
                self.shown = None;
                return Action::Undo;
            }
            Message::BeginPressed => return Action::Go(Screen::Begin),
            Message::AnswerPicked(answer) => {
                (self.picked, self.hurried) = (Some(answer), false);
            }
            Message::FreeTyped(text) => (self.typed, self.typed_fault) = (text, false),
            Message::DateTyped(text) => self.date.typed(text),
            Message::DateSkipped => return self.answer(session),
            Message::NextPressed => return self.next(session),
            Message::BackPressed => return self.back(session),
            Message::KeepPressed => *self = self.keep(),
            Message::OpenPressed(open) => {
                self.open = (self.open.as_ref() != Some(&open)).then_some(open);
            }
            Message::ChangePressed(node) => self.change(node, session),
            Message::UndoPressed => return self.undo(session),
            Message::ShapePicked(shape) => self.shape = shape,
            Message::PartPressed(part) => self.part = part,
            Message::StepPressed(step) => return Action::Go(Screen::Step(step)),
            Message::HappenedPressed => return Action::Go(Screen::Deadlines),
        }
        Action::None
    }

    /// The same page with nothing under way.
    fn keep(&self) -> Self {
        Self {
            situation: self.situation.clone(),
            aim: self.aim,
            shape: self.shape,
            changed: self.changed.clone(),
            trail: self.trail.clone(),
            ..Self::default()
        }
    }

    fn pick(&mut self, message: situations::Message, session: &Session) -> Action<Message> {
        match self.picker.update(message, session) {
            Wish::Nothing => Action::None,
            Wish::Go(id) => self.show(id, session),
            Wish::Help => Action::Go(Screen::Help),
            Wish::Read(id) if self.is_look(session) => {
                self.situation = Some(id);
                Action::None
            }
            Wish::Read(id) => Action::Go(Screen::Ladder(id)),
        }
    }

    /// Shows a situation, and puts it into the plan if it is not there.
    pub fn show(&mut self, id: SituationId, session: &Session) -> Action<Message> {
        let begun = session.dossier.situation(&id).map(|situated| situated.left);
        *self = Self { shape: self.shape, aim: self.aim, ..Self::on(id.clone()) };
        match begun {
            _ if self.is_look(session) => Action::None,
            Some(None) => Action::None,
            Some(Some(_)) => self.changed_plan(Edit::Leave { situation: id, left: None }, session),
            None => Action::Edit(Edit::AddSituation { situation: id, since: session.today }),
        }
    }

    /// Takes a situation out of the plan; what was told of it stays.
    fn leave(&mut self, id: SituationId, session: &Session) -> Action<Message> {
        let edit = Edit::Leave { situation: id, left: Some(session.today) };
        *self = Self { shape: self.shape, ..Self::default() };
        self.changed_plan(edit, session)
    }

    fn changed_plan(&mut self, edit: Edit, session: &Session) -> Action<Message> {
        self.shown = difference::of(&edit, None, session);
        Action::Edit(edit)
    }

    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let shown = self.shown.as_ref().filter(|shown| shown.is_fresh(session));
        let shown = shown.map(|shown| shown.view(Some(Message::PlanUndoPressed), session));
        let Some(situation) = self.situation(session) else {
            return choose::view(self, shown, session);
        };
        let main = match self.asked(session) {
            Some(asked) => question::view(self, asked, session),
            None => plan::view(self, situation, session),
        };
        let ladder = ladder::view(self, situation, session);
        let body = if self.is_look(session) {
            let wide = session.wide();
            if wide { row_with_side(wide, ladder, main) } else { halves(wide, main, ladder) }
        } else {
            halves(session.wide(), main, ladder)
        };
        let tabs = choose::tabs(self, situation, session);
        let alerts = self.alerts(session).map(measure);
        page(column![].push(shown.map(measure)).push(tabs).push(alerts).push(body))
    }

    /// What must be read before a step of now, above the questions too.
    fn alerts<'a>(&'a self, session: &'a Session) -> Option<Element<'a, Message>> {
        let now = self.standpoint(session)?.now.iter();
        let steps = now.filter_map(|step| session.content.steps.get(step));
        warnings::alerts_of(steps, session)
    }
}

/// Question and ladder share the width evenly; the ladder stands under it when it is narrow.
fn halves<'a>(
    wide: bool,
    main: Element<'a, Message>,
    side: Element<'a, Message>,
) -> Element<'a, Message> {
    if wide {
        let half = |part| container(part).width(Length::FillPortion(1));
        row![half(main), half(side)].spacing(space::XL).into()
    } else {
        column![main, side].spacing(space::L).into()
    }
}
