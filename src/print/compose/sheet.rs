//! The meeting sheet: one A4 that lies on the table. Nothing private is on it, for whomever it is
//! printed.

use jiff::civil::Date;

use super::{Desk, deadlines, ladder};
use crate::{
    case::{Deadline, State},
    content::Whose,
    dossier::{Agreement, Given, Kept, Meeting, RecordId, Seen},
    i18n::format::DateStyle,
    print::{
        Section,
        block::{Block, Column, Inline, Level, Role, Table, Width},
        page::Length,
    },
};

/// How much is shown: the sheet is cut by rule, it never runs over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Agreements.
    pub agreements: usize,
    /// Days that count.
    pub days: usize,
    /// Questions.
    pub questions: usize,
    /// Letters of one text.
    pub letters: usize,
    /// Rows for new agreements.
    pub rows: usize,
}

impl Cut {
    /// More rows than this are not drawn, however much room there is.
    pub const MOST_ROWS: usize = 8;

    /// From generous to bare; the last fits whatever was typed.
    pub const ALL: [Self; 9] = [
        Self { agreements: 6, days: 6, questions: 8, letters: 420, rows: 3 },
        Self { agreements: 5, days: 5, questions: 6, letters: 420, rows: 3 },
        Self { agreements: 4, days: 4, questions: 6, letters: 420, rows: 3 },
        Self { agreements: 3, days: 3, questions: 6, letters: 420, rows: 3 },
        Self { agreements: 3, days: 3, questions: 5, letters: 240, rows: 3 },
        Self { agreements: 3, days: 3, questions: 3, letters: 160, rows: 3 },
        Self { agreements: 2, days: 3, questions: 3, letters: 160, rows: 2 },
        Self { agreements: 2, days: 2, questions: 3, letters: 90, rows: 2 },
        Self { agreements: 1, days: 1, questions: 2, letters: 40, rows: 2 },
    ];
}

/// Composes the sheet.
pub(in crate::print) fn compose(desk: &Desk<'_>, cut: Cut) -> Vec<Block> {
    sheet_of(desk, cut).0
}

/// The records whose words are on a sheet that is cut so.
pub(in crate::print) fn given(desk: &Desk<'_>, cut: Cut) -> Vec<Given> {
    sheet_of(desk, cut).1
}

fn sheet_of(desk: &Desk<'_>, cut: Cut) -> (Vec<Block>, Vec<Given>) {
    let mut sheet = Sheet { desk, cut, more: false, given: Vec::new() };
    let meeting = next_meeting(desk);
    sheet.given.extend(meeting.map(|meeting| (meeting.id.clone(), true)));
    let mut blocks = sheet.head(meeting);
    blocks.extend(sheet.standing());
    let (agreed, days) = (sheet.agreed(), sheet.days());
    if agreed.is_empty() || days.is_empty() {
        blocks.extend(agreed.into_iter().chain(days));
    } else {
        blocks.push(Block::Columns(agreed, days));
    }
    blocks.extend(sheet.child());
    blocks.extend(sheet.questions(meeting));
    blocks.extend(sheet.new_agreements());
    if sheet.more {
        blocks.push(Block::small(Inline::new().soft(desk.word("print-sheet-more"))));
    }
    let outdated = desk.outdated(desk.case.plan.iter().map(|planned| &planned.step));
    blocks.extend(outdated.map(Block::small));
    (blocks, sheet.given)
}

/// The meeting it is for: the next one, today included.
fn next_meeting<'a>(desk: &Desk<'a>) -> Option<&'a Meeting> {
    let coming =
        |meeting: &&Meeting| !meeting.crossed_out && !meeting.private && meeting.date >= desk.today;
    desk.dossier.meetings.iter().filter(coming).min_by_key(|meeting| meeting.date)
}

struct Sheet<'a, 'b> {
    desk: &'b Desk<'a>,
    cut: Cut,
    /// Something was cut.
    more: bool,
    /// Whose words are on it.
    given: Vec<Given>,
}

impl Sheet<'_, '_> {
    /// A text, cut after so many letters between two words.
    fn cut(&mut self, text: &str) -> String {
        self.cut_after(text, self.cut.letters)
    }

    fn cut_after(&mut self, text: &str, limit: usize) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some((end, _)) = text.char_indices().nth(limit) else { return text };
        self.more = true;
        let kept = &text[..end];
        let kept = match kept.rfind(' ') {
            // A last word of more than half the limit is cut itself.
            Some(space) if kept[..space].chars().count() * 2 > limit => &kept[..space],
            _ => kept,
        };
        format!("{}…", kept.trim_end_matches([' ', ',', '.', ';', ':']))
    }

    /// At most so many; whether some were cut is remembered.
    fn at_most<T>(&mut self, mut all: Vec<T>, count: usize) -> Vec<T> {
        self.more |= all.len() > count;
        all.truncate(count);
        all
    }

    fn head(&mut self, meeting: Option<&Meeting>) -> Vec<Block> {
        let desk = self.desk;
        let mut parts = vec![desk.word("print-sheet")];
        if let Some(meeting) = meeting {
            let date = desk.date(meeting.date, DateStyle::Full);
            let time = meeting.time.as_deref().map(str::trim).filter(|time| !time.is_empty());
            parts.push(match time {
                Some(time) => {
                    let time = self.cut(time);
                    let values = [("date", date.into()), ("time", time.into())];
                    desk.say("print-date-and-time", &values)
                }
                None => date,
            });
            parts.push(self.cut(&meeting.place));
            if !meeting.with.trim().is_empty() {
                let with = self.cut(&meeting.with);
                parts.push(desk.say("print-with", &[("with", with.into())]));
            }
        } else {
            parts.push(self.cut(&desk.dossier.school.name));
        }
        let title = self.cut(&desk.child_and_group());
        // What we ask is cut last of all.
        let room = self.cut.letters * 2;
        let ask = meeting.map(|meeting| self.cut_after(&meeting.ask, room)).unwrap_or_default();
        let mut blocks = vec![
            Block::Paragraph(Role::Overline, super::dotted(parts).into()),
            Block::Heading(Level::Title, title),
        ];
        let lead = Inline::new().strong(desk.word("print-ask"));
        if ask.is_empty() {
            blocks.push(Block::Paragraph(Role::Lead, lead));
            blocks.push(Block::WritingLines(2));
        } else {
            blocks.push(Block::Paragraph(Role::Lead, lead.plain(" ").plain(ask)));
        }
        blocks
    }

    fn standing(&mut self) -> Vec<Block> {
        let desk = self.desk;
        if !desk.has(Section::Summary) {
            return Vec::new();
        }
        let standings = ladder::standings(desk, ladder::Telling::Short);
        let several = standings.len() > 1;
        let standings = self.at_most(standings, if self.cut.letters < 300 { 1 } else { 3 });
        let mut blocks = Vec::new();
        for standing in standings {
            let mut text = Inline::new();
            if several {
                text = text.strong(format!("{}. ", standing.short));
            }
            // These are our own sentences: they are cut later than what was typed.
            let room = self.cut.letters.max(100) * 2;
            let sentences = self.cut_after(&standing.sentences.join(" "), room);
            blocks.push(Block::text(text.plain(sentences)));
        }
        self.section("print-standing", blocks)
    }

    /// A section with its heading, if there is anything in it.
    fn section(&self, heading: &str, blocks: Vec<Block>) -> Vec<Block> {
        if blocks.is_empty() {
            return Vec::new();
        }
        let heading = Block::Heading(Level::Section, self.desk.word(heading));
        std::iter::once(heading).chain(blocks).collect()
    }

    fn agreed(&mut self) -> Vec<Block> {
        let desk = self.desk;
        if !desk.has(Section::Agreements) {
            return Vec::new();
        }
        let meetings = desk.dossier.meetings.iter().filter(|meeting| {
            !meeting.crossed_out && !meeting.private && meeting.date <= desk.today
        });
        let mut agreements: Vec<(Date, &Agreement, &RecordId)> = meetings
            .flat_map(|meeting| {
                meeting.agreements.iter().map(|made| (meeting.date, made, &meeting.id))
            })
            .collect();
        // What was not kept comes before what is open, and that before what was done; then the
        // latest. What is shown stands in order of date.
        let weight = |kept: Kept| match kept {
            Kept::No => 0,
            Kept::Open => 1,
            Kept::Yes => 2,
        };
        agreements.sort_by_key(|(date, made, _)| (weight(made.kept), std::cmp::Reverse(*date)));
        let mut agreements = self.at_most(agreements, self.cut.agreements);
        agreements.sort_by_key(|(date, ..)| *date);
        for (_, _, id) in &agreements {
            if !self.given.iter().any(|(known, prepared)| known == *id && !prepared) {
                self.given.push(((*id).clone(), false));
            }
        }
        let rows = agreements
            .into_iter()
            .map(|(date, made, _)| {
                let mut text = Inline::new();
                if !made.who.trim().is_empty() {
                    text = text.plain(format!("{}: ", self.cut(&made.who)));
                }
                let what = self.cut(&made.what);
                let stop = if what.ends_with(['.', '…', '!', '?']) { " " } else { ". " };
                text = text.plain(what).plain(stop);
                if let Some(by) = made.by {
                    let by = desk.date(by, DateStyle::Chip);
                    text =
                        text.plain(desk.say("print-agreed-by", &[("date", by.into())])).plain(" ");
                }
                let text = text.strong(desk.word(kept(made.kept)));
                vec![vec![Block::text(desk.date(date, DateStyle::Chip))], vec![Block::text(text)]]
            })
            .collect();
        self.dated("print-agreed", rows)
    }

    /// Rows with a day in front.
    fn dated(&self, heading: &str, rows: Vec<Vec<Vec<Block>>>) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let column = |width| Column { head: String::new(), width };
        let columns = vec![column(Width::Fixed(Length::mm(13))), column(Width::Share(1))];
        self.section(heading, vec![Block::Table(Table { columns, rows })])
    }

    fn days(&mut self) -> Vec<Block> {
        let desk = self.desk;
        if !desk.has(Section::Deadlines) {
            return Vec::new();
        }
        let mut days: Vec<(Date, &Deadline)> = desk
            .case
            .deadlines
            .iter()
            .filter(|deadline| match deadline.state {
                State::Open => true,
                State::Late => deadline.whose != Whose::Parent,
                _ => false,
            })
            .filter_map(|deadline| Some((deadlines::first_day(deadline)?, deadline)))
            .collect();
        // Our own nearest day is the last to be cut. What is shown stands in order of date.
        days.sort_by_key(|(day, deadline)| (deadline.whose != Whose::Parent, *day));
        let mut days = self.at_most(days, self.cut.days);
        days.sort_by_key(|(day, _)| *day);
        let rows = days
            .into_iter()
            .map(|(day, deadline)| {
                let name = self.cut(&desk.deadline(deadline));
                let text = Inline::new()
                    .strong(format!("{} ", deadlines::side(desk, deadline.whose)))
                    .plain(name);
                let law = Inline::new().soft(deadlines::law(desk, deadline));
                let chip = Inline::new().strong(desk.date(day, DateStyle::Chip));
                vec![vec![Block::text(chip)], vec![Block::text(text), Block::small(law)]]
            })
            .collect();
        self.dated("print-days", rows)
    }

    fn child(&mut self) -> Vec<Block> {
        let desk = self.desk;
        if !desk.has(Section::Voice) {
            return Vec::new();
        }
        let said = desk.dossier.voice.iter().filter(|voice| {
            !voice.crossed_out && voice.seen == Seen::All && !voice.words.trim().is_empty()
        });
        let Some(voice) = said.max_by_key(|voice| voice.date) else { return Vec::new() };
        self.given.push((voice.id.clone(), false));
        let words = self.cut(&voice.words);
        let date = desk.date(voice.date, DateStyle::Long);
        let how = self.cut(&voice.how);
        let text = Inline::new().plain(desk.say("print-quote", &[("words", words.into())]));
        let said = super::dotted([how, date]);
        let name = self.cut(&desk.child());
        let heading = desk.say("print-child-says", &[("name", name.into())]);
        vec![
            Block::Heading(Level::Section, heading),
            Block::text(text),
            Block::small(Inline::new().soft(said)),
        ]
    }

    fn questions(&mut self, meeting: Option<&Meeting>) -> Vec<Block> {
        let questions: Vec<&String> = meeting
            .map(|meeting| {
                meeting.questions.iter().filter(|text| !text.trim().is_empty()).collect()
            })
            .unwrap_or_default();
        let mut questions: Vec<String> = self
            .at_most(questions, self.cut.questions)
            .into_iter()
            .map(|question| self.cut(question))
            .collect();
        if questions.is_empty() {
            questions = vec![String::new(); 3];
        }
        let column = |width| Column { head: String::new(), width };
        let columns = vec![column(Width::Share(6)), column(Width::Share(5))];
        let rows = questions.into_iter().enumerate().map(|(index, question)| {
            let text = Block::text(format!("{}. {question}", index + 1));
            vec![vec![text], vec![Block::WritingLines(1)]]
        });
        let rows = rows.collect();
        self.section("print-questions", vec![Block::Table(Table { columns, rows })])
    }

    fn new_agreements(&self) -> Vec<Block> {
        let column = |head: &str, width| Column { head: self.desk.word(head), width };
        let columns = vec![
            column("print-what", Width::Share(10)),
            column("print-who", Width::Share(4)),
            column("print-when", Width::Share(4)),
        ];
        let row = || vec![vec![Block::WritingLines(1)]; 3];
        let rows = (0..self.cut.rows).map(|_| row()).collect();
        self.section("print-new-agreements", vec![Block::Table(Table { columns, rows })])
    }
}

/// The words for whether an agreement was kept.
pub(super) const fn kept(kept: Kept) -> &'static str {
    match kept {
        Kept::Yes => "print-kept-yes",
        Kept::No => "print-kept-no",
        Kept::Open => "print-kept-open",
    }
}
