//! Our own pieces of the interface: all of them work by keyboard and carry a name.
//!
//! The only place that touches iced's raw inputs. iced 0.14 lets nothing but text fields take the
//! focus; these pieces do, draw a ring, press on Enter and Space and scroll into view.

/// The parts of a widget that only hands on to the one piece it wraps.
macro_rules! wraps {
    ($message:ty) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size()
        }

        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size_hint()
        }

        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.content)]
        }

        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        }

        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &crate::ui::theme::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            let content = self.content.as_widget();
            content.draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        }

        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::mouse::Interaction {
            let tree = &tree.children[0];
            self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        }

        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<
            iced::advanced::overlay::Element<'b, $message, crate::ui::theme::Theme, iced::Renderer>,
        > {
            let tree = &mut tree.children[0];
            self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
        }
    };
}

pub mod buttons;
pub mod choice;
pub mod field;
pub mod focus;
pub mod info;
pub mod picture;
pub mod press;
pub mod root;
pub mod surface;
pub mod timeline;
pub mod words;

pub use buttons::{danger, link, nav_item, primary, quiet, secondary};
pub use choice::{Choice, answer, answers, check, group, pills, segmented};
pub use field::{Area, Field, text_area, text_field};
pub use root::{page_area, root};
pub use surface::{
    Chip, accent_card, alert, card, chip, expander, icon, notice, page, row_with_side, tinted_card,
};
pub use timeline::{Mark, timeline};
pub use words::{
    body, body_strong, card_title, label, lead, measure, now_title, page_title, small, soft,
    strong_small,
};
