//! Documents to print in tests.

use jiff::civil::date;
use jouw_weg::{
    i18n::Language,
    print::{
        block::{Block, Bullet, Column, Inline, Level, Role, Rung, Table, Width},
        layout::{Meta, Paper},
        page::{Length, Mark},
    },
};

/// What is said about a test document.
pub(crate) fn meta(language: Language, paper: Paper) -> Meta {
    Meta {
        title: "Brief over Zoë".to_owned(),
        subject: "Toelaatbaarheidsverklaring".to_owned(),
        language,
        date: date(2026, 11, 22),
        paper,
        foot: "Gemaakt door de ouders op 22 november 2026".to_owned(),
        page_of: "{page} van {pages}".to_owned(),
    }
}

/// A document with one of everything, and `text` in it.
pub(crate) fn letter(text: &str) -> Vec<Block> {
    let column = |head: &str, width| Column { head: head.to_owned(), width };
    let long = "Het samenwerkingsverband besliste dat Sam geen toelaatbaarheidsverklaring krijgt. \
                Intussen gaat Sam alleen de ochtenden naar school, en dat gaat niet goed. ";
    vec![
        Block::Paragraph(Role::Overline, "Gespreksblad · dinsdag 1 december 2026".into()),
        Block::Heading(Level::Title, "Brief over Zoë".to_owned()),
        Block::Paragraph(Role::Lead, Inline::new().strong("Wij vragen: ").plain("lees dit.")),
        Block::Contents("Inhoud".to_owned()),
        Block::Heading(Level::Section, "Waar we staan".to_owned()),
        Block::text(text),
        Block::text(long.repeat(6).as_str()),
        Block::List(Bullet::Dot, vec!["een".into(), long.into()]),
        Block::Heading(Level::Part, "Ladder".to_owned()),
        Block::Ladder(
            [Mark::Open, Mark::Unsure, Mark::Here, Mark::Skipped, Mark::Done, Mark::Done]
                .map(|mark| Rung {
                    mark,
                    title: "Bezwaar bij het samenwerkingsverband".into(),
                    text: vec!["Gratis. Geen advocaat nodig.".into()],
                })
                .to_vec(),
        ),
        Block::Columns(
            vec![Block::Heading(Level::Section, "Links".to_owned()), Block::text(long)],
            vec![Block::Heading(Level::Section, "Rechts".to_owned()), Block::text("kort")],
        ),
        Block::Heading(Level::Section, "Logboek".to_owned()),
        Block::Table(Table {
            columns: vec![
                column("datum", Width::Fixed(Length::mm(24))),
                column("wat", Width::Share(3)),
                column("wie", Width::Share(1)),
            ],
            rows: (1..=24)
                .map(|day| {
                    vec![
                        vec![Block::text(format!("{day} november").as_str())],
                        vec![Block::text(if day == 20 {
                            long.repeat(12)
                        } else {
                            long.to_owned()
                        })],
                        vec![Block::small("de intern begeleider")],
                    ]
                })
                .collect(),
        }),
        Block::Field("Naam".to_owned(), "Sam".into()),
        Block::Field("Handtekening".to_owned(), Inline::new()),
        Block::WritingLines(3),
    ]
}
