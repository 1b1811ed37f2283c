//! Colours by what they mean.

use iced::Color;

/// The colours of a look, by role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub paper: Color,
    /// Behind cards and fields.
    pub card: Color,
    /// Behind the navigation.
    pub nav: Color,
    /// Behind the second half of the first screen.
    pub side: Color,
    /// Text.
    pub ink: Color,
    /// Text that may stay in the background.
    pub soft: Color,
    /// Do this; you are here.
    pub primary: Color,
    /// Under the pointer.
    pub primary_hover: Color,
    /// Text on primary.
    pub on_primary: Color,
    /// A light wash of primary.
    pub tint: Color,
    /// The parent's own last days.
    pub yours: Color,
    /// Behind them.
    pub yours_tint: Color,
    /// The other side's last days.
    pub theirs: Color,
    /// Behind them.
    pub theirs_tint: Color,
    /// Done.
    pub done: Color,
    /// Behind it.
    pub done_tint: Color,
    /// A quiet remark.
    pub quiet_tint: Color,
    /// Something was lost; a field that cannot be read is told in ink, with a sign.
    pub lost: Color,
    /// Behind it.
    pub lost_tint: Color,
    /// The ring around what has the focus.
    pub focus: Color,
    /// Edges of controls: at least 3 : 1.
    pub edge: Color,
    /// Edges of cards; they carry no meaning.
    pub hairline: Color,
    /// The line of the ladder and of time.
    pub track: Color,
}

const fn rgb(hex: u32) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    Color::from_rgb8(r, g, b)
}

impl Palette {
    /// Warm paper and ink.
    pub const LIGHT: Self = Self {
        paper: rgb(0x00FA_F7F2),
        card: rgb(0x00FF_FFFF),
        nav: rgb(0x00F4_EFE7),
        side: rgb(0x00F0_EBE3),
        ink: rgb(0x0020_292E),
        soft: rgb(0x0056_626A),
        primary: rgb(0x000F_5560),
        primary_hover: rgb(0x000A_434C),
        on_primary: rgb(0x00FF_FFFF),
        tint: rgb(0x00E3_F0F1),
        yours: rgb(0x009A_4A00),
        yours_tint: rgb(0x00FD_EEDC),
        theirs: rgb(0x005B_3A70),
        theirs_tint: rgb(0x00F1_EAF5),
        done: rgb(0x002C_6237),
        done_tint: rgb(0x00E5_F2E6),
        quiet_tint: rgb(0x00EE_F0F1),
        lost: rgb(0x009B_1C1C),
        lost_tint: rgb(0x00FB_E9E7),
        focus: rgb(0x000B_57D0),
        edge: rgb(0x007A_868C),
        hairline: rgb(0x00E2_DACD),
        track: rgb(0x00B5_A796),
    };

    /// For the night.
    pub const DARK: Self = Self {
        paper: rgb(0x0015_1A1D),
        card: rgb(0x001F_262A),
        nav: rgb(0x001A_2023),
        side: rgb(0x001A_2023),
        ink: rgb(0x00EE_E9E1),
        soft: rgb(0x00B4_BEC4),
        primary: rgb(0x007F_CBD4),
        primary_hover: rgb(0x00A5_DDE4),
        on_primary: rgb(0x0008_2226),
        tint: rgb(0x001B_3A3F),
        yours: rgb(0x00FF_BE82),
        yours_tint: rgb(0x0041_2A10),
        theirs: rgb(0x00D8_BDEA),
        theirs_tint: rgb(0x0038_2944),
        done: rgb(0x009B_D8A3),
        done_tint: rgb(0x001F_3B24),
        quiet_tint: rgb(0x002B_3439),
        lost: rgb(0x00FF_B4AB),
        lost_tint: rgb(0x0048_1F1B),
        focus: rgb(0x008A_B8FF),
        edge: rgb(0x008F_9CA3),
        hairline: rgb(0x003A_454C),
        track: rgb(0x0075_6F66),
    };

    /// Black on white: 7 : 1 everywhere.
    pub const HIGH: Self = Self {
        paper: rgb(0x00FF_FFFF),
        card: rgb(0x00FF_FFFF),
        nav: rgb(0x00FF_FFFF),
        side: rgb(0x00FF_FFFF),
        ink: rgb(0x0000_0000),
        soft: rgb(0x0026_2C30),
        primary: rgb(0x0000_3A44),
        primary_hover: rgb(0x0000_0000),
        on_primary: rgb(0x00FF_FFFF),
        tint: rgb(0x00FF_FFFF),
        yours: rgb(0x006E_3300),
        yours_tint: rgb(0x00FF_FFFF),
        theirs: rgb(0x0048_2260),
        theirs_tint: rgb(0x00FF_FFFF),
        done: rgb(0x0013_4A20),
        done_tint: rgb(0x00FF_FFFF),
        quiet_tint: rgb(0x00FF_FFFF),
        lost: rgb(0x0080_0F0F),
        lost_tint: rgb(0x00FF_FFFF),
        focus: rgb(0x0000_3CB3),
        edge: rgb(0x0000_0000),
        hairline: rgb(0x0000_0000),
        track: rgb(0x0000_0000),
    };
}

/// The contrast of two colours by WCAG 2: from 1 to 21.
pub fn contrast(one: Color, other: Color) -> f32 {
    let [one, other] = [one, other].map(Color::relative_luminance);
    let (light, dark) = if one > other { (one, other) } else { (other, one) };
    (light + 0.05) / (dark + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_reads_at_four_and_a_half_to_one_and_at_seven_in_high_contrast() {
        for (palette, least) in [(Palette::LIGHT, 4.5), (Palette::DARK, 4.5), (Palette::HIGH, 7.0)]
        {
            let pairs = [
                (palette.ink, palette.paper),
                (palette.ink, palette.card),
                (palette.ink, palette.nav),
                (palette.ink, palette.side),
                (palette.ink, palette.tint),
                (palette.soft, palette.paper),
                (palette.soft, palette.card),
                (palette.soft, palette.nav),
                (palette.soft, palette.side),
                (palette.soft, palette.quiet_tint),
                (palette.primary, palette.paper),
                (palette.primary, palette.card),
                (palette.primary, palette.tint),
                (palette.on_primary, palette.primary),
                (palette.on_primary, palette.primary_hover),
                (palette.yours, palette.yours_tint),
                (palette.theirs, palette.theirs_tint),
                (palette.done, palette.done_tint),
                (palette.lost, palette.lost_tint),
                (palette.lost, palette.card),
            ];
            for (front, back) in pairs {
                assert!(contrast(front, back) >= least, "{front:?} on {back:?}");
            }
        }
    }

    #[test]
    fn rings_and_edges_are_seen_at_three_to_one() {
        for palette in [Palette::LIGHT, Palette::DARK, Palette::HIGH] {
            for back in [palette.paper, palette.card, palette.nav, palette.side, palette.tint] {
                assert!(contrast(palette.focus, back) >= 3.0, "ring on {back:?}");
            }
            assert!(contrast(palette.edge, palette.card) >= 3.0);
        }
    }
}
