//! The full dossier: cover, where we stand, ladder, last days, records, colophon.

use std::collections::BTreeSet;

use super::{Desk, deadlines, dotted, ladder, records};
use crate::{
    i18n::format::DateStyle,
    ids::{SourceId, StepId},
    print::{
        Audience, Section,
        block::{Block, Column, Inline, Level, Role, Table, Width},
        page::Length,
    },
};

/// Composes the dossier.
pub(super) fn compose(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = cover(desk);
    blocks.push(Block::PageBreak);
    if desk.has(Section::Summary) {
        blocks.extend(summary(desk));
    }
    if desk.has(Section::Ladder) {
        blocks.extend(ladders(desk));
    }
    if desk.has(Section::Deadlines) {
        blocks.extend(deadlines::section(desk));
    }
    blocks.extend(records::all(desk));
    blocks.extend(colophon(desk));
    blocks
}

fn cover(desk: &Desk<'_>) -> Vec<Block> {
    let made = desk.date(desk.today, DateStyle::Long);
    let reader = desk.word(match desk.request.audience {
        Audience::Own => "print-for-own",
        Audience::School => "print-for-school",
        Audience::Committee => "print-for-committee",
    });
    let mut blocks = vec![
        Block::Space(Length::mm(24)),
        Block::Paragraph(Role::Overline, desk.word("print-dossier").into()),
        Block::Heading(Level::Title, desk.child_and_group()),
        Block::Paragraph(Role::Lead, Inline::new().soft(dotted([made, reader]))),
        Block::Space(Length::mm(8)),
    ];
    blocks.extend(records::cover(desk));
    blocks.push(Block::Space(Length::mm(4)));
    blocks.push(Block::Contents(desk.word("print-contents")));
    blocks
}

fn summary(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::Section, desk.word("print-standing"))];
    let standings = ladder::standings(desk, ladder::Telling::Full);
    if standings.is_empty() {
        blocks.push(Block::text(desk.word("print-standing-none")));
    }
    for standing in standings {
        let heading = Block::text(Inline::new().strong(desk.situation(&standing.id)));
        let text = Block::text(standing.sentences.join(" "));
        blocks.push(Block::Keep(vec![heading, text]));
    }
    if let Some(meeting) = desk.meetings().into_iter().find(|meeting| meeting.date >= desk.today)
        && !meeting.ask.trim().is_empty()
        && desk.has(Section::Log)
    {
        let date = desk.date(meeting.date, DateStyle::Full);
        let ask = Inline::new()
            .strong(desk.say("print-next-meeting", &[("date", date.into())]))
            .plain(" ")
            .plain(meeting.ask.trim());
        blocks.push(Block::text(ask));
    }
    blocks
}

fn ladders(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Level::Section, desk.word("print-ladder"))];
    if desk.case.situations.is_empty() {
        blocks.push(Block::text(desk.word("print-ladder-none")));
        return blocks;
    }
    blocks.push(Block::intro(desk.word("print-ladder-intro")));
    blocks.extend(unchecked(desk).map(|text| Block::small(Inline::new().soft(text))));
    for standpoint in &desk.case.situations {
        blocks.extend(ladder::ladder(desk, standpoint));
    }
    let rows: Vec<Vec<Vec<Block>>> = ladder::told(desk)
        .into_iter()
        .map(|(question, answer)| {
            let answer = Inline::new().strong(answer);
            vec![vec![Block::text(question)], vec![Block::text(answer)]]
        })
        .collect();
    if !rows.is_empty() {
        let column = |head: &str| Column { head: desk.word(head), width: Width::Share(1) };
        let columns = vec![column("print-question"), column("print-our-answer")];
        blocks.push(Block::Heading(Level::Part, desk.word("print-told")));
        blocks.push(Block::Table(Table { columns, rows }));
    }
    blocks
}

/// The steps that are shown.
fn shown_steps<'a>(desk: &Desk<'a>) -> BTreeSet<&'a StepId> {
    let situations = desk.case.situations.iter();
    situations
        .flat_map(|standpoint| &standpoint.walk.reachable)
        .map(|rung| &rung.step)
        .chain(desk.dossier.steps.keys())
        .collect()
}

/// That no jurist has read it, if that is so.
fn unchecked(desk: &Desk<'_>) -> Option<String> {
    let signed = shown_steps(desk).into_iter().all(|step| desk.content.is_signed(step));
    let none = desk.content.reviews.iter().all(|review| review.by != "jurist");
    (none || !signed).then(|| desk.word("print-unchecked"))
}

fn colophon(desk: &Desk<'_>) -> Vec<Block> {
    let made = desk.date(desk.today, DateStyle::Long);
    let until = desk.date(desk.content.calendar.known_until(), DateStyle::Long);
    let version = desk.version();
    let released = desk.date(desk.content.released_on, DateStyle::Long);
    let mut blocks = vec![
        Block::Heading(Level::Section, desk.word("print-colophon")),
        Block::text(desk.say("print-colophon-made", &[("date", made.into())])),
        Block::text(desk.say(
            "print-colophon-version",
            &[("version", version.into()), ("date", released.into())],
        )),
        Block::text(desk.say("print-colophon-calendar", &[("date", until.into())])),
    ];
    let outdated = desk.outdated(shown_steps(desk));
    blocks.extend(unchecked(desk).into_iter().chain(outdated).map(Block::text));
    blocks.push(Block::text(desk.word("print-not-advice")));
    blocks.extend(sources(desk));
    blocks
}

/// The sources of the last days that are shown, with their addresses for who reads on paper.
fn sources(desk: &Desk<'_>) -> Vec<Block> {
    if !desk.has(Section::Deadlines) {
        return Vec::new();
    }
    let mut seen: BTreeSet<&SourceId> = BTreeSet::new();
    let cited = desk.case.deadlines.iter().flat_map(|deadline| &deadline.sources);
    let rows: Vec<Vec<Vec<Block>>> = cited
        .filter(|id| seen.insert(id))
        .filter_map(|id| desk.content.source(id))
        .map(|source| {
            let checked = desk.date(source.checked_on, DateStyle::Short);
            vec![
                vec![Block::text(source.short.as_str())],
                vec![
                    Block::text(source.title.as_str()),
                    Block::small(Inline::new().link(source.url.as_str(), source.url.as_str())),
                ],
                vec![Block::text(checked)],
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |head: &str, width| Column { head: desk.word(head), width };
    let columns = vec![
        column("print-source", Width::Fixed(Length::mm(30))),
        column("print-source-title", Width::Share(1)),
        column("print-checked-on", Width::Fixed(Length::mm(26))),
    ];
    vec![
        Block::Heading(Level::Part, desk.word("print-sources")),
        Block::Table(Table { columns, rows }),
    ]
}
