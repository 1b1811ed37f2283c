//! How it looks: colours by role, sizes, spaces and our typeface.

pub(crate) mod catalog;
pub mod palette;

use std::borrow::Cow;

use iced::{Color, Font, font::Weight, theme::Mode};

pub use crate::settings::Look;
pub use palette::Palette;

/// Anything that can be shown, in our theme.
pub type Element<'a, M> = iced::Element<'a, M, Theme>;

/// Our theme: a look and its colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Theme {
    /// The look that was chosen.
    pub look: Look,
    /// Its colours.
    pub palette: Palette,
}

impl Theme {
    /// The theme of a look.
    pub const fn of(look: Look) -> Self {
        let palette = match look {
            Look::Light => Palette::LIGHT,
            Look::Dark => Palette::DARK,
            Look::High => Palette::HIGH,
        };
        Self { look, palette }
    }

    /// The thickness of the edge of a control.
    pub const fn edge(&self) -> f32 {
        match self.look {
            Look::Light | Look::Dark => 1.5,
            Look::High => 3.0,
        }
    }

    /// The thickness of the edge of a card.
    pub const fn hairline(&self) -> f32 {
        match self.look {
            Look::Light | Look::Dark => 1.0,
            Look::High => 3.0,
        }
    }
}

impl iced::theme::Base for Theme {
    fn default(preference: Mode) -> Self {
        Self::of(if preference == Mode::Dark { Look::Dark } else { Look::Light })
    }

    fn mode(&self) -> Mode {
        match self.look {
            Look::Light | Look::High => Mode::Light,
            Look::Dark => Mode::Dark,
        }
    }

    fn base(&self) -> iced::theme::Style {
        iced::theme::Style { background_color: self.palette.paper, text_color: self.palette.ink }
    }

    fn palette(&self) -> Option<iced::theme::Palette> {
        None
    }

    fn name(&self) -> &str {
        match self.look {
            Look::Light => "jouw-weg light",
            Look::Dark => "jouw-weg dark",
            Look::High => "jouw-weg high contrast",
        }
    }
}

/// The sizes of letters.
pub mod size {
    /// The smallest.
    pub const SMALL: f32 = 14.0;
    /// Most text.
    pub const BODY: f32 = 16.0;
    /// Answers and leads.
    pub const LEAD: f32 = 17.0;
    /// Titles of cards.
    pub const CARD: f32 = 20.0;
    /// The one thing to do.
    pub const NOW: f32 = 24.0;
    /// The title of a page.
    pub const PAGE: f32 = 28.0;
    /// The first screen.
    pub const FIRST: f32 = 40.0;
}

/// The spaces between things.
pub mod space {
    /// Between things that belong together.
    pub const XXS: f32 = 4.0;
    /// Between lines of one group.
    pub const XS: f32 = 8.0;
    /// Between rows.
    pub const S: f32 = 12.0;
    /// Between groups.
    pub const M: f32 = 16.0;
    /// Between cards.
    pub const L: f32 = 20.0;
    /// Around a page.
    pub const XL: f32 = 28.0;
    /// Between parts of a page.
    pub const XXL: f32 = 48.0;
}

/// How round corners are.
pub mod corner {
    /// Buttons and fields.
    pub const CONTROL: f32 = 8.0;
    /// Rows of answers.
    pub const ANSWER: f32 = 12.0;
    /// Cards.
    pub const CARD: f32 = 14.0;
}

/// The least height of anything that can be pressed.
pub const TARGET: f32 = 40.0;

/// The width at which a line of body text holds about 75 signs.
pub const MEASURE: f32 = 600.0;

/// The ring around what has the focus: its thickness, and its distance.
pub const RING: (f32, f32) = (3.0, 3.0);

/// Our typeface: made for low vision by the Braille Institute.
pub const FONT: Font = Font::with_name("Atkinson Hyperlegible Next");

/// Icons.
pub const ICONS: Font = Font::with_name("Jouw weg icons");

/// Our typeface in a weight.
pub const fn weight(weight: Weight) -> Font {
    Font { weight, ..FONT }
}

/// The typefaces inside the program.
pub fn fonts() -> Vec<Cow<'static, [u8]>> {
    vec![
        include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf").into(),
        include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf").into(),
        include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf").into(),
        include_bytes!("../../assets/icons/icons.ttf").into(),
    ]
}

/// How an application starts with our typeface; window and tests use the same.
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("nl.jouwweg.JouwWeg".to_owned()),
        fonts: fonts(),
        default_font: FONT,
        default_text_size: size::BODY.into(),
        ..iced::Settings::default()
    }
}

/// A colour that is nearly the same: another background makes the renderer draw everything anew,
/// which wipes the thin lines that partial drawing leaves behind when the screen changes.
pub fn nudged(color: Color, odd: bool) -> Color {
    if odd { Color { a: 0.9999, ..color } } else { color }
}
