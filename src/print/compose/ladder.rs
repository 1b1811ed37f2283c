//! Where the parents stand: in sentences, and on the ladder.

use super::{Desk, dotted};
use crate::{
    case::Standpoint,
    dossier::{Event, StepStatus},
    i18n::format::DateStyle,
    ids::{NodeId, SituationId},
    ladder::walk::{RungState, Standing},
    print::{
        block::{Block, Inline, Level, Rung},
        page::Mark,
    },
};

/// Where one situation stands, in words.
pub(super) struct InWords {
    /// Which.
    pub(super) id: SituationId,
    /// Its short name.
    pub(super) short: String,
    /// Whole sentences: what happened last, what can be done now.
    pub(super) sentences: Vec<String>,
}

/// How much is said of where a situation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// The last event, and the first step.
    Short,
    /// The last two events, and how many steps there are.
    Full,
}

/// Each situation in words, in the order of the dossier.
pub(super) fn standings(desk: &Desk<'_>, telling: Telling) -> Vec<InWords> {
    let words = |standpoint: &Standpoint| {
        let mut sentences = happened(desk, &standpoint.id);
        if telling == Telling::Short {
            sentences.drain(..sentences.len().saturating_sub(1));
        }
        sentences.extend(now(desk, standpoint, telling));
        InWords {
            id: standpoint.id.clone(),
            short: desk.situation_short(&standpoint.id),
            sentences,
        }
    };
    desk.case.situations.iter().map(words).filter(|words| !words.sentences.is_empty()).collect()
}

/// The last two things that happened, the earlier first.
fn happened(desk: &Desk<'_>, situation: &SituationId) -> Vec<String> {
    let here = |event: &&Event| {
        let belongs = event.situation.as_ref().is_none_or(|id| id == situation);
        belongs && !event.crossed_out && event.date <= desk.today
    };
    let mut events: Vec<&Event> = desk.dossier.events.iter().filter(here).collect();
    events.sort_by_key(|event| event.date);
    let last = events.len().saturating_sub(2);
    events[last..].iter().map(|event| sentence(desk, event, situation)).collect()
}

/// An event as a sentence: its own one, else its name and its date.
fn sentence(desk: &Desk<'_>, event: &Event, situation: &SituationId) -> String {
    let language = desk.request.language;
    let date = desk.date(event.date, DateStyle::Long);
    let own = format!("print-happened-{}-{}", event.event.key(), situation.key());
    let general = format!("print-happened-{}", event.event.key());
    for key in [own, general] {
        if desk.texts.has(language, &key) {
            return desk.say(&key, &[("date", date.into())]);
        }
    }
    let name = desk.event(&event.event, Some(situation));
    desk.say("print-happened", &[("date", date.into()), ("event", name.into())])
}

fn now(desk: &Desk<'_>, standpoint: &Standpoint, telling: Telling) -> Option<String> {
    let first = desk.step(standpoint.here.as_ref()?);
    let others = standpoint.now.len() - 1;
    Some(match telling {
        Telling::Short => desk.say("print-now-short", &[("step", first.into())]),
        Telling::Full => {
            desk.say("print-now", &[("step", first.into()), ("others", others.into())])
        }
    })
}

/// The ladder of a situation, from its first rung to its last.
pub(super) fn ladder(desk: &Desk<'_>, standpoint: &Standpoint) -> Vec<Block> {
    let rungs: Vec<Rung> =
        standpoint.walk.reachable.iter().map(|rung| drawn(desk, rung, standpoint)).collect();
    let mut blocks = vec![Block::Heading(Level::Part, desk.situation(&standpoint.id))];
    if rungs.is_empty() {
        blocks.push(Block::text(desk.word("print-ladder-none")));
    } else {
        blocks.push(Block::Ladder(rungs));
    }
    blocks
}

fn drawn(desk: &Desk<'_>, rung: &RungState, standpoint: &Standpoint) -> Rung {
    let unsure = !rung.unsure_because.is_empty();
    let is_here = standpoint.here.as_ref() == Some(&rung.step);
    let mark = match rung.standing {
        Standing::Done => Mark::Done,
        Standing::Skipped | Standing::Closed => Mark::Skipped,
        _ if unsure => Mark::Unsure,
        Standing::Now if is_here => Mark::Here,
        Standing::Now | Standing::Later | Standing::Passed => Mark::Open,
    };
    let record = desk.dossier.steps.get(&rung.step);
    let on = record.map(|record| desk.date(record.on, DateStyle::Long)).unwrap_or_default();
    let is_skipped = record.is_some_and(|record| record.status == StepStatus::Skipped);
    let status = match rung.standing {
        Standing::Done => desk.say("print-rung-done", &[("date", on.into())]),
        Standing::Skipped if is_skipped => {
            desk.say("print-rung-skipped-on", &[("date", on.into())])
        }
        Standing::Skipped => desk.word("print-rung-skipped"),
        Standing::Closed => desk.word("print-rung-closed"),
        Standing::Now if standpoint.here.as_ref() == Some(&rung.step) => {
            desk.word("print-rung-here")
        }
        Standing::Now => desk.word("print-rung-now"),
        Standing::Later => desk.word("print-rung-later"),
        Standing::Passed => desk.word("print-rung-passed"),
    };
    let short = desk.texts.find(desk.request.language, &format!("step-{}.short", rung.step.key()));
    let line = Inline::new()
        .strong(status)
        .soft(short.map(|short| format!(" {short}")).unwrap_or_default());
    let mut text = vec![line];
    if unsure && matches!(rung.standing, Standing::Now | Standing::Later) {
        let questions = rung.unsure_because.iter().map(|node| question(desk, node));
        let questions = dotted(questions);
        text.push(
            Inline::new().soft(desk.say("print-rung-unsure", &[("questions", questions.into())])),
        );
    }
    Rung { mark, title: desk.step(&rung.step).into(), text }
}

/// The question of a node.
pub(super) fn question(desk: &Desk<'_>, node: &NodeId) -> String {
    desk.word(&format!("question-{}", node.key()))
}

/// What was told: facts in the order they are asked, then the answers of each situation.
pub(super) fn told(desk: &Desk<'_>) -> Vec<(String, String)> {
    let language = desk.request.language;
    let answered = |question: String, answer: &str| {
        let words = desk.texts.find(language, &format!("{question}.answer-{answer}"));
        (desk.word(&question), words.unwrap_or_else(|| answer.to_owned()))
    };
    let mut told = Vec::new();
    for fact in &desk.content.facts {
        if let Some(value) = desk.dossier.fact(&fact.id) {
            told.push(answered(format!("question-fact-{}", fact.id.key()), value.as_str()));
        }
    }
    for standpoint in &desk.case.situations {
        let answers = &standpoint.walk.known.answers;
        for node in &standpoint.walk.path {
            let is_fact = node.as_str().starts_with("fact.");
            if let Some(answer) = answers.get(node).filter(|_| !is_fact) {
                told.push(answered(format!("question-{}", node.key()), answer.as_str()));
            }
        }
    }
    told
}
