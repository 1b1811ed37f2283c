//! Beside the next step: what is missing, what happened last, the next meeting.

use iced::widget::{Column, column, row};
use jiff::civil::Date;

use super::Message;
use crate::{
    case::{Missing, MissingKind},
    content::StepKind,
    dossier::{LogKind, Meeting, StepStatus},
    i18n::format::DateStyle,
    ui::{
        icon::Icon,
        screen::{Screen, clock},
        session::Session,
        theme::{Element, space},
        widget::{
            body, body_strong, buttons::plain_with, card, card_title, quiet, secondary, soft,
        },
    },
};

/// At most so many lines in a card.
const MOST: usize = 5;
/// At most so many signs of a line of the log.
const SIGNS: usize = 90;

pub(super) fn side(session: &Session) -> Element<'_, Message> {
    column![missing(session), happened(session), meeting(session)].spacing(space::L).into()
}

fn missing(session: &Session) -> Element<'_, Message> {
    let mut rows = Column::new().push(card_title(session.t("overview-missing"))).spacing(2);
    let mut told = Vec::new();
    // What can wait is asked when its time has come: a long list only frightens.
    for one in session.case.missing.iter().filter(|one| one.now) {
        let words = missing_words(one, session);
        if !told.contains(&words) {
            told.push(words.clone());
            if told.len() <= MOST {
                rows = rows.push(missing_line(one, words));
            }
        }
    }
    if told.is_empty() {
        rows = rows.push(soft(session.t("overview-nothing-missing")));
    } else if told.len() > MOST {
        let more = session.tf("overview-more", &[("n", (told.len() - MOST).into())]);
        rows = rows.push(quiet(more).id("overview-more").on_press(Message::Went(Screen::Way)));
    }
    card(rows)
}

fn missing_line<'a>(one: &Missing, words: String) -> Element<'a, Message> {
    let screen = match one.kind {
        MissingKind::Fact | MissingKind::Answer => Screen::Way,
        MissingKind::Event => Screen::Deadlines,
        MissingKind::Document => Screen::Documents,
        MissingKind::Contact => Screen::People,
    };
    let line = plain_with(Icon::Square, words).id(format!("missing-{}-{}", one.situation, one.id));
    line.on_press(Message::Went(screen)).into()
}

fn missing_words(one: &Missing, session: &Session) -> String {
    let key = one.id.replace('.', "-");
    match one.kind {
        MissingKind::Fact => session.t(&format!("question-fact-{key}")),
        MissingKind::Answer => session.t(&format!("question-{key}")),
        MissingKind::Document => session.t(&format!("document-{key}")),
        MissingKind::Contact => session.t(&format!("contact-{key}")),
        MissingKind::Event => {
            let own = session.find(&format!("event-{key}-{}.question", one.situation.key()));
            own.or_else(|| session.find(&format!("event-{key}.question")))
                .unwrap_or_else(|| session.t(&format!("event-{key}")))
        }
    }
}

fn happened(session: &Session) -> Element<'_, Message> {
    let lines = latest(session);
    let mut rows = Column::new().push(card_title(session.t("overview-happened")));
    if lines.is_empty() {
        rows = rows.push(soft(session.t("overview-nothing-happened")));
    }
    for (date, words) in lines.into_iter().take(4) {
        let date = body_strong(session.date(date, DateStyle::Chip)).width(62).line_height(1.5);
        rows = rows.push(row![date, body(words).width(iced::Fill)].spacing(space::XS));
    }
    let log = quiet(session.t("overview-log")).id("overview-log");
    card(rows.push(log.on_press(Message::Went(Screen::Log))).spacing(space::XS))
}

/// What happened, newest first. A deed that is told twice stands there once: a talk that was
/// written down and ticked off, a letter that was sent and recorded.
fn latest(session: &Session) -> Vec<(Date, String)> {
    let dossier = &session.dossier;
    let mut lines: Vec<(Date, String)> = Vec::new();
    let log = || dossier.log.iter().filter(|entry| !entry.crossed_out);
    lines.extend(log().map(|entry| (entry.date, first_line(&entry.text))));
    let events = || dossier.events.iter().filter(|event| !event.crossed_out);
    let letters = |date| log().any(|entry| entry.date == date && entry.kind == LogKind::Letter);
    let untold = events().filter(|event| !letters(event.date));
    lines.extend(untold.map(|event| {
        (event.date, clock::event_name(&event.event, event.situation.as_ref(), session))
    }));
    let done = dossier.steps.iter().filter(|(_, one)| one.status == StepStatus::Done);
    for (id, record) in done {
        let Some(step) = session.content.steps.get(id) else { continue };
        let talk = matches!(step.kind, StepKind::Talk | StepKind::Help);
        let told = log().any(|entry| entry.date == record.on && talk && is_talk(entry.kind))
            || events().any(|event| {
                event.date == record.on && step.records.as_ref() == Some(&event.event)
            });
        if !told {
            lines.push((record.on, session.t(&format!("step-{}", id.key()))));
        }
    }
    lines.retain(|(date, _)| *date <= session.today);
    lines.sort_by_key(|line| std::cmp::Reverse(line.0));
    lines
}

const fn is_talk(kind: LogKind) -> bool {
    matches!(kind, LogKind::Talk | LogKind::Call | LogKind::Mail)
}

/// The beginning of a text, cut at a word.
fn first_line(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    if line.chars().count() <= SIGNS {
        return line.to_owned();
    }
    let cut: String = line.chars().take(SIGNS).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{cut} …")
}

fn meeting(session: &Session) -> Element<'_, Message> {
    let coming = session.dossier.meetings.iter();
    let next = coming
        .filter(|meeting| !meeting.crossed_out && meeting.date >= session.today)
        .min_by_key(|meeting| (meeting.date, meeting.time.clone()));
    match next {
        Some(meeting) => next_meeting(meeting, session),
        None => card(
            column![
                card_title(session.t("overview-no-meeting")),
                soft(session.t("overview-no-meeting-text")),
                quiet(session.t("overview-plan-meeting"))
                    .id("overview-plan-meeting")
                    .on_press(Message::Went(Screen::Meetings)),
            ]
            .spacing(space::XS),
        ),
    }
}

fn next_meeting<'a>(meeting: &'a Meeting, session: &'a Session) -> Element<'a, Message> {
    let day = capital(&session.day(meeting.date));
    let title = match &meeting.time {
        Some(time) => {
            session.tf("overview-meeting-at", &[("day", day.into()), ("time", time.clone().into())])
        }
        None => day,
    };
    let about = [&meeting.with, &meeting.place].into_iter().filter(|one| !one.trim().is_empty());
    let about: Vec<&str> = about.map(|one| one.trim()).collect();
    let about = (!about.is_empty()).then(|| body(about.join(" · ")));
    let print = secondary(session.t("overview-sheet")).id("overview-sheet");
    card(
        column![card_title(title)]
            .push(about)
            .push(soft(session.t("overview-meeting-text")))
            .push(print.on_press(Message::SheetPressed))
            .spacing(space::S),
    )
}

/// Words with a capital first.
pub(super) fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_at_a_word() {
        let long = "woord ".repeat(40);
        let cut = first_line(&long);
        assert!(cut.ends_with("woord …") && cut.chars().count() <= SIGNS + 2, "{cut}");
        assert_eq!(first_line("\n Kort. \nTweede"), "Kort.");
    }
}
