//! How iced's own widgets look in our theme.

use iced::{
    Background, Border, Color, Shadow, border,
    widget::{container, rule, scrollable, text, text_editor, text_input},
};

use super::{Theme, corner};

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl text::Catalog for Theme {
    type Class<'a> = text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| text::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        class(self)
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = rule::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme| rule::Style {
            color: theme.palette.hairline,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        })
    }

    fn style(&self, class: &Self::Class<'_>) -> rule::Style {
        class(self)
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = text_input::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let palette = theme.palette;
            text_input::Style {
                background: palette.card.into(),
                border: field_border(theme, status == text_input::Status::Disabled),
                icon: palette.soft,
                placeholder: palette.soft,
                value: palette.ink,
                selection: palette.focus.scale_alpha(0.25),
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: text_input::Status) -> text_input::Style {
        class(self, status)
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = text_editor::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let palette = theme.palette;
            text_editor::Style {
                background: palette.card.into(),
                border: field_border(theme, status == text_editor::Status::Disabled),
                placeholder: palette.soft,
                value: palette.ink,
                selection: palette.focus.scale_alpha(0.25),
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: text_editor::Status) -> text_editor::Style {
        class(self, status)
    }
}

/// The edge of a field; the focus is a ring around it, drawn by our own wrapper.
fn field_border(theme: &Theme, disabled: bool) -> Border {
    let color = if disabled { theme.palette.hairline } else { theme.palette.edge };
    border::rounded(corner::CONTROL).width(theme.edge()).color(color)
}

impl scrollable::Catalog for Theme {
    type Class<'a> = scrollable::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|theme, status| {
            let palette = theme.palette;
            let rail = |busy: bool| scrollable::Rail {
                background: None,
                border: Border::default(),
                scroller: scrollable::Scroller {
                    background: if busy { palette.primary } else { palette.edge }.into(),
                    border: border::rounded(4),
                },
            };
            let busy = match status {
                scrollable::Status::Active { .. } => false,
                scrollable::Status::Hovered { is_vertical_scrollbar_hovered, .. } => {
                    is_vertical_scrollbar_hovered
                }
                scrollable::Status::Dragged { is_vertical_scrollbar_dragged, .. } => {
                    is_vertical_scrollbar_dragged
                }
            };
            scrollable::Style {
                container: container::Style::default(),
                vertical_rail: rail(busy),
                horizontal_rail: rail(false),
                gap: None,
                auto_scroll: scrollable::AutoScroll {
                    background: Background::Color(palette.card),
                    border: border::rounded(20).width(1).color(palette.edge),
                    shadow: Shadow::default(),
                    icon: palette.ink,
                },
            }
        })
    }

    fn style(&self, class: &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        class(self, status)
    }
}

/// A plain box: background, edge, corners.
pub(crate) fn boxed(background: Color, border: Border) -> container::Style {
    container::Style { background: Some(background.into()), border, ..container::Style::default() }
}
