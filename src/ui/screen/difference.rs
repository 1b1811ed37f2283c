//! What a change did to the plan, in words: steps and last days that came, went or moved.

use iced::widget::{Column, column, row};

use crate::{
    case::{Case, Deadline, Difference, Shift, State},
    content::Whose,
    dossier::edit::Edit,
    i18n::format::DateStyle,
    ids::{DeadlineId, SituationId, StepId},
    ui::{
        icon::Icon,
        session::Session,
        theme::{Element, space},
        widget::{
            body, buttons::secondary_with, card_title, icon, small, strong_small, tinted_card,
        },
    },
};

/// A change that was made or is looked at beforehand.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    difference: Difference,
    /// The case that it leads to: once the case is another, the words are old.
    after: Case,
    /// The step that the parent just told of: no news.
    told: Option<StepId>,
}

/// What an edit does to the plan; the dossier itself stays as it is. `None` if it is refused.
pub fn of(edit: &Edit, told: Option<&StepId>, session: &Session) -> Option<Shown> {
    let mut dossier = session.dossier.clone();
    dossier.apply(edit.clone()).ok()?;
    let after = Case::derive(&session.content, &dossier, session.today);
    let difference = Difference::between(&session.case, &after);
    Some(Shown { difference, after, told: told.cloned() })
}

impl Shown {
    /// Whether the plan is still the one that this change led to.
    pub fn is_fresh(&self, session: &Session) -> bool {
        self.after == session.case
    }

    /// The sentences, each with the sign before it.
    pub fn sentences(&self, session: &Session) -> Vec<(Icon, String)> {
        let mut said = Vec::new();
        for (situation, end) in &self.difference.ends {
            let situation = short(situation, session);
            let end = session.t(&format!("end-{}", end.key()));
            let values = [("situation", situation.into()), ("end", end.into())];
            said.push((Icon::Way, session.tf("change-end", &values)));
        }
        for (situation, question) in &self.difference.asked {
            let situation = short(situation, session);
            let question = session.t(&format!("question-{}", question.key()));
            let values = [("situation", situation.into()), ("question", question.into())];
            said.push((Icon::Question, session.tf("change-asked", &values)));
        }
        for step in &self.difference.steps_came {
            let step = session.t(&format!("step-{}", step.key()));
            let words = session.tf("change-step-came", &[("step", step.into())]);
            said.push((Icon::Plus, words));
        }
        let went = self.difference.steps_went.iter();
        for step in went.filter(|step| self.told.as_ref() != Some(step)) {
            let step = session.t(&format!("step-{}", step.key()));
            let words = session.tf("change-step-went", &[("step", step.into())]);
            said.push((Icon::Minus, words));
        }
        said.extend(self.days(session));
        said
    }

    fn days(&self, session: &Session) -> Vec<(Icon, String)> {
        let mut said = Vec::new();
        for shift in &self.difference.deadlines_came {
            let key = match shift.after {
                Some(_) if self.whose(shift) == Some(Whose::Parent) => "change-day-came-yours",
                Some(_) => "change-day-came-theirs",
                None => "change-day-came-open",
            };
            said.push((Icon::Clock, day_words(key, shift, session)));
        }
        for shift in &self.difference.deadlines_moved {
            let key = match (shift.before, shift.after) {
                (Some(_), Some(_)) => "change-day-moved",
                (None, Some(_)) => "change-day-known",
                (_, None) => "change-day-still",
            };
            said.push((Icon::Clock, day_words(key, shift, session)));
        }
        for shift in &self.difference.deadlines_went {
            let met = self.state(shift) == Some(State::Met);
            let (sign, key) = match (met, shift.before) {
                (true, _) => (Icon::Check, "change-day-met"),
                (false, Some(_)) => (Icon::Minus, "change-day-went"),
                (false, None) => (Icon::Minus, "change-day-went-open"),
            };
            said.push((sign, day_words(key, shift, session)));
        }
        said
    }

    fn found(&self, shift: &Shift) -> Option<&Deadline> {
        let same = |one: &&Deadline| one.id == shift.id && one.situation == shift.situation;
        self.after.deadlines.iter().find(same)
    }

    fn whose(&self, shift: &Shift) -> Option<Whose> {
        self.found(shift).map(|deadline| deadline.whose)
    }

    fn state(&self, shift: &Shift) -> Option<State> {
        self.found(shift).map(|deadline| deadline.state)
    }

    /// The card, with Undo if it can be taken back here.
    pub fn view<'a, M: Clone + 'a>(&self, undo: Option<M>, session: &'a Session) -> Element<'a, M> {
        let title = if undo.is_some() { "change-title" } else { "change-title-before" };
        let mut rows = column![card_title(session.t(title))].spacing(space::XS);
        let said = self.sentences(session);
        if said.is_empty() {
            rows = rows.push(body(session.t("change-none")));
        }
        for (sign, words) in said {
            let words = body(words).width(iced::Fill);
            rows = rows.push(row![icon(sign, 20.0), words].spacing(space::S));
        }
        let undo = undo.map(|message| {
            secondary_with(Icon::Undo, session.t("change-undo")).id("change-undo").on_press(message)
        });
        tinted_card(rows.push(undo))
    }
}

fn day_words(key: &str, shift: &Shift, session: &Session) -> String {
    let date = |day: Option<jiff::civil::Date>| {
        day.map(|day| session.date(day, DateStyle::Full)).unwrap_or_default()
    };
    let name = named(&shift.id, &shift.situation, session);
    let values = [
        ("deadline", name.into()),
        ("before", date(shift.before).into()),
        ("after", date(shift.after).into()),
    ];
    session.tf(key, &values)
}

/// The name of a deadline; with its situation if several run.
fn named(id: &DeadlineId, situation: &SituationId, session: &Session) -> String {
    let name = session.t(&format!("deadline-{}", id.key()));
    if session.case.situations.len() < 2 {
        return name;
    }
    let values = [("what", name.into()), ("situation", short(situation, session).into())];
    session.tf("plan-named", &values)
}

/// The short name of a situation.
pub fn short(situation: &SituationId, session: &Session) -> String {
    let key = format!("situation-{}", situation.key());
    session.find(&format!("{key}.short")).unwrap_or_else(|| session.t(&key))
}

/// "For: …": the situations that a step serves, if several run.
pub fn serves<'a, M: 'a>(
    situations: &[SituationId],
    session: &'a Session,
) -> Option<Element<'a, M>> {
    if session.case.situations.len() < 2 {
        return None;
    }
    let names: Vec<String> = situations.iter().map(|id| short(id, session)).collect();
    let words = session.tf("plan-serves", &[("situations", names.join(" · ").into())]);
    let words: Element<'a, M> =
        if situations.len() > 1 { strong_small(words).into() } else { small(words).into() };
    Some(Column::new().push(words).into())
}
