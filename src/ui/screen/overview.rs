//! What now: the one next step, both clocks, what is missing, what happened, the next meeting.

mod clocks;
mod news;
mod now;
mod side;

use iced::widget::{Column, column};

use crate::{
    case::PlanStep,
    content::Step,
    dossier::edit::Edit,
    ids::StepId,
    ladder::walk::Standing,
    print::{Audience, Pack, Request},
    ui::{
        action::{Action, File},
        screen::{Screen, merge},
        session::Session,
        theme::{Element, space},
        widget::{
            accent_card, body, lead, measure, now_title, page, page_title, primary, row_with_side,
            words::soft_ink,
        },
    },
};

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// What is unfolded under the next step.
    open: Option<Panel>,
}

/// What can be unfolded under the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    Write,
    Why,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    DonePressed(StepId),
    StepPressed(StepId),
    PanelPressed(Panel),
    HowPressed,
    BeginPressed,
    WayPressed,
    SheetPressed,
    SeenPressed,
    HelpPressed,
    Went(Screen),
}

impl Overview {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::DonePressed(step) => Action::File(File::StepDone(step)),
            Message::StepPressed(step) => Action::Go(Screen::Step(step)),
            Message::PanelPressed(panel) => {
                self.open = (self.open != Some(panel)).then_some(panel);
                Action::None
            }
            Message::HowPressed => Action::Go(Screen::Deadlines),
            Message::BeginPressed => Action::Go(Screen::Begin),
            Message::WayPressed => Action::Go(Screen::Way),
            Message::HelpPressed => Action::Go(Screen::Help),
            Message::SeenPressed => {
                Action::Edit(Edit::Content { version: session.content.version.clone() })
            }
            Message::SheetPressed => {
                let request = Request {
                    pack: Pack::Sheet,
                    language: session.language(),
                    audience: Audience::School,
                    leave_out: std::collections::BTreeSet::new(),
                };
                let print = Action::Print { request, path: None };
                Action::Many(vec![Action::Go(Screen::Print), print])
            }
            Message::Went(screen) => Action::Go(screen),
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let situations = session.case.situations.iter().map(|standpoint| {
            let key = format!("situation-{}", standpoint.id.key());
            session.t(&key)
        });
        let situations: Vec<String> = situations.collect();
        let intro = (!situations.is_empty()).then(|| {
            let words = situations.join(" · ");
            let words = session.tf("overview-situation", &[("situation", words.into())]);
            measure(lead(words).style(soft_ink))
        });
        let also = now::also(session);
        let main = column![self.now(session)].push(clocks::clocks(session)).push(also);
        let main = main.spacing(space::L);
        let side = side::side(session);
        let rows = Column::new()
            .push(page_title(session.t("overview-title")))
            .push(intro)
            .push(merge::waiting(session, Message::Went(Screen::Merge)))
            .push(news::news(session))
            .push(row_with_side(session.wide(), main, side));
        page(rows)
    }

    fn now<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        if session.case.situations.is_empty() {
            let begin = primary(session.t("overview-begin")).id("overview-begin");
            return accent_card(
                column![
                    now_title(session.t("overview-begin-title")),
                    measure(body(session.t("overview-begin-text"))),
                    begin.on_press(Message::BeginPressed),
                ]
                .spacing(space::M),
            );
        }
        if let Some((place, step)) = now_steps(session).next() {
            return self.next_step(place, step, session);
        }
        let way = primary(session.t("overview-questions")).id("overview-questions");
        accent_card(
            column![
                now_title(session.t("overview-nothing-title")),
                measure(body(session.t("overview-nothing-text"))),
                way.on_press(Message::WayPressed),
            ]
            .spacing(space::M),
        )
    }
}

/// The steps of the one plan that can be taken now; the first is the one thing to do.
fn now_steps(session: &Session) -> impl Iterator<Item = (&PlanStep, &Step)> {
    let now = session.case.plan.iter().filter(|step| step.standing == Standing::Now);
    now.filter_map(|place| Some((place, session.content.steps.get(&place.step)?)))
}
