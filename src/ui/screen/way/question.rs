//! One question, its answers as whole rows, and what may be unfolded under it.

use iced::widget::{Column, column, row};

use super::{Message, Open, Way, answers};
use crate::{
    content::Content,
    dates::Wanted,
    ids::{AnswerId, EventId, NodeId, SituationId},
    ladder::{Situation, guard::Test},
    ui::{
        screen::{
            form::DateAsk,
            glossary::{self, word_of},
        },
        session::Session,
        theme::{Element, space},
        widget::{
            Choice, answers as answer_rows, body, buttons::small_link, lead, link, measure,
            page_title, primary, quiet, small, text_field, tinted_card, words::soft_ink,
        },
    },
};

/// A question as it is asked.
pub(super) struct Asked<'a> {
    pub(super) node: &'a NodeId,
    /// In the order shown.
    pub(super) answers: Vec<AnswerId>,
    /// The answer is typed, not picked.
    pub(super) free: Option<Free>,
    /// The answer that says an event has happened, the event, and on which side of today it lies.
    event: Option<(&'a AnswerId, &'a EventId, Wanted)>,
}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Free {
    Year,
    Month,
}

impl Free {
    /// The answer, if it has the form: a year, or year and month.
    pub(super) fn read(self, text: &str) -> Option<AnswerId> {
        let text = text.trim();
        let number = |text: &str, digits: usize| {
            (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| text.parse::<u16>().ok())
                .flatten()
        };
        let year = |text: &str| number(text, 4).filter(|year| (1990..2100).contains(year));
        let fits = match self {
            Self::Year => year(text).is_some(),
            Self::Month => text.split_once('-').is_some_and(|(left, right)| {
                year(left).is_some() && number(right, 2).is_some_and(|m| (1..=12).contains(&m))
            }),
        };
        if fits { AnswerId::try_from(text.to_owned()).ok() } else { None }
    }
}

impl<'a> Asked<'a> {
    pub(super) fn find(
        content: &'a Content,
        situation: &'a Situation,
        node: &'a NodeId,
    ) -> Option<Self> {
        if let Some(fact) = node.fact() {
            let fact = content.facts.iter().find(|known| known.id == fact)?;
            let mut answers: Vec<AnswerId> = fact.values.iter().map(AnswerId::from).collect();
            answers.extend(AnswerId::try_from("unknown".to_owned()).ok());
            let free = fact.values.is_empty().then(|| match fact.id.as_str() {
                "born" => Free::Month,
                _ => Free::Year,
            });
            return Some(Self { node, answers, free, event: None });
        }
        let question = situation.questions.iter().find(|question| question.id == *node)?;
        let event = question.guard.tests().find_map(|test| match test {
            Test::Event(event, false) => Some(event),
            _ => None,
        });
        let wanted = |event: &EventId| match content.event(event) {
            Some(rule) if rule.future => Wanted::Coming,
            _ => Wanted::Past,
        };
        // The answer that leads where the event itself would lead.
        let said = question.answers.iter().find(|answer| {
            Some(&answer.to) == question.skip_to.as_ref()
                && !matches!(answer.id.as_str(), "unknown" | "none")
        });
        Some(Self {
            node,
            answers: question.answers.iter().map(|answer| answer.id.clone()).collect(),
            free: None,
            event: event.zip(said).map(|(event, said)| (&said.id, event, wanted(event))),
        })
    }

    /// The id of the control of an answer.
    fn control(&self, answer: &AnswerId) -> String {
        format!("{}-{answer}", self.node)
    }

    /// The control of the first answer.
    pub(super) fn first(&self) -> Option<String> {
        self.answers.first().map(|answer| self.control(answer))
    }

    /// The event that this answer says has happened, and which way its date lies.
    pub(super) fn event_of(&self, answer: &AnswerId) -> Option<(&'a EventId, Wanted)> {
        let (said, event, wanted) = self.event?;
        (said == answer).then_some((event, wanted))
    }
}

/// The words of an answer.
pub(super) fn answer_words(node: &NodeId, answer: &AnswerId, session: &Session) -> String {
    let key = format!("question-{}.answer-{}", node.key(), answer.key());
    session.find(&key).unwrap_or_else(|| match answer.as_str() {
        "unknown" => session.t("way-unknown"),
        "none" => session.t("way-none"),
        typed => typed.to_owned(),
    })
}

/// The words of a question.
pub(super) fn question_words(node: &NodeId, session: &Session) -> String {
    let words = session.find(&format!("question-{}", node.key()));
    // A question that the content no longer has.
    words.unwrap_or_else(|| session.t("way-gone"))
}

/// The words of an event's question: those of the situation, else the general ones.
pub(super) fn event_question(
    event: &EventId,
    situation: &SituationId,
    session: &Session,
) -> String {
    let own = format!("event-{}-{}.question", event.key(), situation.key());
    session
        .find(&own)
        .or_else(|| session.find(&format!("event-{}.question", event.key())))
        .unwrap_or_else(|| session.t("days-record-date"))
}

pub(super) fn view<'a>(
    way: &'a Way,
    asked: Asked<'a>,
    session: &'a Session,
) -> Element<'a, Message> {
    let key = format!("question-{}", asked.node.key());
    let mut rows = column![kicker(way, session), page_title(session.t(&key))].spacing(space::XS);
    if let Some(hint) = session.find(&format!("{key}.hint")) {
        rows = rows.push(lead(hint).style(soft_ink));
    }
    let mut whole = column![rows].spacing(space::L);
    if asked.free.is_some() {
        whole = whole.push(free(way, &asked, session));
    }
    whole = whole.push(choices(way, &asked, session));
    if let Some(date) = date(way, &asked, session) {
        whole = whole.push(date);
    }
    if way.hurried {
        whole = whole.push(body(session.t("way-pick-first")));
    }
    whole = whole.push(buttons(way, session)).push(more(way, &asked, session));
    if let Some(undo) = answers::pruned(way, session) {
        whole = whole.push(undo);
    }
    measure(whole)
}

fn kicker<'a>(way: &'a Way, session: &'a Session) -> Element<'a, Message> {
    let Some(stand) = way.standpoint(session) else { return small("").into() };
    let short = session.t(&format!("situation-{}.short", stand.id.key()));
    if way.changing.is_some() {
        return small(session.tf("way-kicker-changing", &[("situation", short.into())])).into();
    }
    let before = stand.walk.path.iter().filter(|node| Some(*node) != stand.walk.end.as_ref());
    let n = before.count() + 1;
    small(session.tf("way-kicker", &[("n", n.into()), ("situation", short.into())])).into()
}

fn choices<'a>(way: &'a Way, asked: &Asked<'a>, session: &'a Session) -> Element<'a, Message> {
    answer_rows(asked.answers.iter().map(|answer| {
        Choice::new(
            asked.control(answer),
            answer_words(asked.node, answer, session),
            way.picked.as_ref() == Some(answer),
            Message::AnswerPicked(answer.clone()),
        )
    }))
}

fn free<'a>(way: &'a Way, asked: &Asked<'a>, session: &'a Session) -> Element<'a, Message> {
    let form = match asked.free {
        Some(Free::Month) => "month",
        _ => "year",
    };
    let fault = way.typed_fault.then(|| session.t(&format!("way-free-fault-{form}")));
    text_field("way-free", session.t("way-free-label"), &way.typed, Message::FreeTyped)
        .hint(session.t(&format!("way-free-{form}-hint")))
        .error(fault)
        .width(320.0)
        .on_submit(Message::NextPressed)
        .into()
}

/// Asks for the date on the letter as soon as "yes" is picked.
fn date<'a>(way: &'a Way, asked: &Asked<'a>, session: &'a Session) -> Option<Element<'a, Message>> {
    let (event, wanted) = asked.event_of(way.picked.as_ref()?)?;
    let situation = way.situation(session)?;
    let ask = DateAsk {
        id: "way-date",
        name: event_question(event, situation, session),
        hint: session.find(&format!("event-{}.hint", event.key())),
        wanted,
    };
    let field = way.date.view(session, ask, Message::DateTyped, Message::NextPressed);
    let skip = quiet(session.t("way-date-skip")).on_press(Message::DateSkipped);
    let rows = column![field, skip, small(session.t("way-date-skip-hint"))].spacing(space::XS);
    Some(tinted_card(rows))
}

fn buttons<'a>(way: &'a Way, session: &'a Session) -> Element<'a, Message> {
    let next = primary(session.t("way-next")).id("way-next").on_press(Message::NextPressed);
    let back = if way.changing.is_some() { "way-keep" } else { "way-back" };
    let back = link(session.t(back)).id("way-back");
    let back = back.on_press_maybe(way.can_go_back(session).then_some(Message::BackPressed));
    row![next, back].spacing(space::S).align_y(iced::Center).into()
}

/// The small links, and what one of them unfolds.
pub(super) fn more<'a>(
    way: &'a Way,
    asked: &Asked<'a>,
    session: &'a Session,
) -> Element<'a, Message> {
    let key = format!("question-{}", asked.node.key());
    let why = session.find(&format!("{key}.why"));
    let said =
        format!("{} {}", session.t(&key), session.find(&format!("{key}.hint")).unwrap_or_default());
    let words = glossary::words_in(&said, session, 2);
    let mut links: Vec<Element<'a, Message>> = Vec::new();
    let mut push = |words: String, open: Open| {
        let on = way.open.as_ref() == Some(&open);
        links.push(small_link(words).on(on).on_press(Message::OpenPressed(open)).into());
    };
    if why.is_some() {
        push(session.t("way-why"), Open::Why);
    }
    for term in &words {
        let word = word_of(term, session);
        push(session.tf("way-word", &[("word", word.into())]), Open::Word(term.id.clone()));
    }
    let given = answers::given(way, session).len();
    if given > 0 {
        push(session.tf("way-answers", &[("n", given.into())]), Open::Answers);
    }
    if session.dossier.running().nth(1).is_none() {
        let add = small_link(session.t("way-add")).id("way-add");
        links.push(add.on_press(Message::AddPressed).into());
    }
    let links = row(links).spacing(space::M).wrap().vertical_spacing(space::XXS);
    let open: Option<Element<'a, Message>> = match &way.open {
        Some(Open::Why) => why.map(|why| tinted_card(body(why))),
        Some(Open::Word(term)) => glossary::explained(term, session).map(tinted_card),
        Some(Open::Answers) => Some(answers::view(way, session)),
        None => None,
    };
    Column::new().push(links).push(open).spacing(space::S).into()
}
