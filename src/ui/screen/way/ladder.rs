//! The card with the ladder: climbed from the bottom, or read as a list.

use iced::{
    Color, Length, border,
    widget::{Column, Row, column, row},
};

use super::{
    Message, Part, Shape, Way,
    rail::{Ink, Mark, Rail, Round},
    rungs::{Place, Rung, rungs},
};
use crate::{
    i18n::format::DateStyle,
    ids::SituationId,
    ui::{
        icon::Icon,
        screen::{clock, glossary::step_title, warnings},
        session::Session,
        theme::{Element, Theme, corner, space},
        widget::{
            Chip, Choice, body, body_strong,
            buttons::quiet_with,
            card, card_title, chip,
            info::Role,
            press::{Face, Press, Status},
            segmented, small,
        },
    },
};

/// How many rungs above and below the parent's place are shown at first.
const ABOVE: usize = 3;
const BELOW: usize = 2;

pub(super) fn view<'a>(
    way: &'a Way,
    situation: &'a SituationId,
    session: &'a Session,
) -> Element<'a, Message> {
    let open = !way.is_look(session);
    let all = rungs(
        &session.content,
        open.then_some(&session.dossier),
        open.then_some(&session.case),
        situation,
    );
    let title = if open { "ladder-title" } else { "ladder-title-look" };
    let shape = |shape: Shape, key: &str| {
        Choice::new(key, session.t(key), way.shape == shape, Message::ShapePicked(shape))
    };
    let switch = segmented([
        shape(Shape::Ladder, "ladder-shape-ladder"),
        shape(Shape::List, "ladder-shape-list"),
    ]);
    let title = card_title(session.t(title)).width(Length::Fill);
    let head = row![title, switch].align_y(iced::Center).spacing(space::S);
    let inside: Element<'a, Message> = if all.is_empty() {
        body(session.t("ladder-empty")).into()
    } else if way.shape == Shape::List {
        list(&all, session)
    } else {
        climb(way, &all, session)
    };
    card(column![head, inside].spacing(space::M))
}

/// The rungs near the parent, the first that may be skipped or come above on top.
fn climb<'a>(way: &Way, all: &[Rung], session: &'a Session) -> Element<'a, Message> {
    let (from, to) = near(way.part, all, !way.is_look(session));
    let mut whole = Column::new().spacing(9);
    let hidden = all.len() - to;
    if hidden > 0 {
        let words = session.tf("ladder-higher", &[("n", hidden.into())]);
        let part = if way.part == Part::Earlier { Part::All } else { Part::Higher };
        whole = whole.push(quiet_with(Icon::Up, words).on_press(Message::PartPressed(part)));
    }
    let shown = all[from..to].iter().rev().map(|rung| (mark(rung), node(rung, session)));
    whole = whole.push(Rail::new(shown.collect(), ink(&session.theme())));
    if from > 0 {
        let done = all[..from].iter().all(|rung| matches!(rung.place, Place::Done(_)));
        let key = if done { "ladder-earlier" } else { "ladder-lower" };
        let words = session.tf(key, &[("n", from.into())]);
        let part = if way.part == Part::Higher { Part::All } else { Part::Earlier };
        whole = whole.push(quiet_with(Icon::Down, words).on_press(Message::PartPressed(part)));
    }
    if way.part != Part::Near {
        let fold = quiet_with(Icon::Minus, session.t("ladder-fold"));
        whole = whole.push(fold.on_press(Message::PartPressed(Part::Near)));
    }
    whole.into()
}

/// The rungs to show, as a range from the bottom.
fn near(part: Part, all: &[Rung], open: bool) -> (usize, usize) {
    let count = all.len();
    if !open || part == Part::All || count <= ABOVE + BELOW + 1 {
        return (0, count);
    }
    let here = all.iter().position(|rung| rung.place == Place::Here).unwrap_or(0);
    let from = if part == Part::Earlier { 0 } else { here.saturating_sub(BELOW) };
    let to = if part == Part::Higher { count } else { (here + ABOVE + 1).min(count) };
    // A ladder whose place is near the top shows more below it.
    let least = (ABOVE + BELOW + 1).saturating_sub(to - from);
    (from.saturating_sub(if to == count { least } else { 0 }), to)
}

fn ink(theme: &Theme) -> Ink {
    let palette = theme.palette;
    Ink {
        line: palette.track,
        done: palette.done,
        here: palette.primary,
        paper: palette.card,
        edge: palette.edge,
    }
}

fn mark(rung: &Rung) -> Mark {
    let round = match rung.place {
        Place::Done(_) => Round::Done,
        Place::Here => Round::Here,
        Place::Open => Round::Open,
        Place::Skipped | Place::Closed | Place::Later => Round::Later,
    };
    Mark { round, dashed: dashed(rung) }
}

/// What may be skipped, was skipped, or only perhaps comes.
fn dashed(rung: &Rung) -> bool {
    let settled = matches!(rung.place, Place::Done(_) | Place::Here);
    !settled && (rung.optional || rung.unsure || rung.place == Place::Skipped)
}

/// The line under the title: what was done, else what the step is.
fn line(rung: &Rung, session: &Session) -> Option<String> {
    match rung.place {
        Place::Done(Some(on)) => {
            let date = session.date(on, DateStyle::Long);
            let outcome = rung.outcome.as_ref().map(|outcome| {
                session.t(&format!("step-{}.outcome-{}", rung.step.key(), outcome.key()))
            });
            Some(match outcome {
                None => session.tf("ladder-done", &[("date", date.into())]),
                Some(outcome) => session.tf(
                    "ladder-done-outcome",
                    &[("date", date.into()), ("outcome", outcome.into())],
                ),
            })
        }
        Place::Skipped => Some(session.t("ladder-skipped")),
        Place::Closed => Some(session.t("ladder-closed")),
        _ => {
            let short = session.find(&format!("step-{}.short", rung.step.key()));
            let maybe = rung.unsure && rung.place != Place::Here;
            let before = if maybe {
                Some(session.t("ladder-unsure"))
            } else {
                rung.optional.then(|| session.t("ladder-optional"))
            };
            let words: Vec<String> = before.into_iter().chain(short).collect();
            (!words.is_empty()).then(|| words.join(" "))
        }
    }
}

fn chips<'a>(rung: &Rung, session: &'a Session) -> Option<Element<'a, Message>> {
    let mut chips: Vec<Element<'a, Message>> = Vec::new();
    match rung.place {
        Place::Here => chips.push(chip(Chip::Here, session.t("ladder-here"))),
        Place::Open => chips.push(chip(Chip::Quiet, session.t("ladder-open"))),
        _ => {}
    }
    let rules = session.content.steps.get(&rung.step);
    if rules.is_some_and(|rules| !warnings::grave(rules, session).is_empty()) {
        chips.push(chip(Chip::Yours, session.t("act-warning-grave")));
    }
    if !matches!(rung.place, Place::Done(_) | Place::Skipped | Place::Closed) {
        let mut day = |kind: Chip, key: &str, day: Option<jiff::civil::Date>| {
            chips.extend(day.map(|day| {
                let date = clock::short_day(day, session);
                chip(kind, session.tf(key, &[("date", date.into())]))
            }));
        };
        day(Chip::Yours, "ladder-yours", rung.yours);
        day(Chip::Theirs, "ladder-theirs", rung.theirs);
    }
    (!chips.is_empty())
        .then(|| Row::with_children(chips).spacing(space::XS).wrap().vertical_spacing(6).into())
}

/// One rung: pressed, it shows the step.
fn node<'a>(rung: &Rung, session: &'a Session) -> Element<'a, Message> {
    let title = step_title(&rung.step, session);
    let under = line(rung, session);
    let mut words = column![body_strong(title.clone())].spacing(space::XXS).width(Length::Fill);
    words = words.push(under.clone().map(small)).push(chips(rung, session));
    let (here, dashed) = (rung.place == Place::Here, dashed(rung));
    Press::new(Role::Link, title, words)
        .id(format!("rung-{}", rung.step))
        .description(under.unwrap_or_default())
        .on(here)
        .on_press(Message::StepPressed(rung.step.clone()))
        .start()
        .width(Length::Fill)
        .padding([8.0, 14.0])
        .face(move |theme, status| face(theme, status, here, dashed))
        .into()
}

fn face(theme: &Theme, status: Status, here: bool, dashed: bool) -> Face {
    let palette = theme.palette;
    let hovered = matches!(status, Status::Hovered | Status::Held);
    let background = match (here || hovered, dashed) {
        (true, _) => palette.tint,
        (false, true) => palette.paper,
        (false, false) => palette.card,
    };
    let (width, color) = match (here, dashed) {
        (true, _) => (3.0, palette.primary),
        (false, true) => (0.0, Color::TRANSPARENT),
        (false, false) => (theme.hairline(), palette.hairline),
    };
    Face {
        background,
        text: Some(palette.ink),
        border: border::rounded(corner::ANSWER).width(width).color(color),
        ..Face::bare()
    }
}

/// The same rungs from the bottom up, as plain rows with numbers.
fn list<'a>(all: &[Rung], session: &'a Session) -> Element<'a, Message> {
    let mut rows = column![small(session.t("ladder-bottom"))].spacing(space::XXS);
    for (at, rung) in all.iter().enumerate() {
        let title = format!("{}. {}", at + 1, step_title(&rung.step, session));
        let mut words = column![body_strong(title.clone())].spacing(2).width(Length::Fill);
        words = words.push(line(rung, session).map(small)).push(chips(rung, session));
        let here = rung.place == Place::Here;
        let press = Press::new(Role::Link, title, words)
            .id(format!("list-{}", rung.step))
            .on(here)
            .on_press(Message::StepPressed(rung.step.clone()))
            .start()
            .width(Length::Fill)
            .padding([8.0, 10.0])
            .face(move |theme, status| face(theme, status, here, !here));
        rows = rows.push(press);
    }
    rows.into()
}
