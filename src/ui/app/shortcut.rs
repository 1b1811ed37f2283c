//! Keys that work everywhere.

use iced::keyboard::{Key, Modifiers, key::Named};

use super::Message;

/// What a key asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    New,
    Open,
    Print,
    Undo,
    Redo,
    Larger,
    Smaller,
    UsualSize,
    Back,
    Help,
    /// Lock a dossier with a password.
    Lock,
}

/// The shortcut of a key that nothing else took.
pub(super) fn of(key: &Key, modifiers: Modifiers) -> Option<Message> {
    let shortcut = match key {
        Key::Named(Named::F1) => Shortcut::Help,
        Key::Named(Named::Escape) => return Some(Message::NoticeDismissed),
        Key::Named(Named::ArrowLeft) if modifiers.alt() => Shortcut::Back,
        Key::Character(sign) if modifiers.command() => {
            match (sign.to_lowercase().as_str(), modifiers.shift()) {
                ("l", false) => Shortcut::Lock,
                ("n", false) => Shortcut::New,
                ("o", false) => Shortcut::Open,
                ("p", false) => Shortcut::Print,
                ("z", false) => Shortcut::Undo,
                ("y", false) | ("z", true) => Shortcut::Redo,
                ("+" | "=", _) => Shortcut::Larger,
                ("-", false) => Shortcut::Smaller,
                ("0", false) => Shortcut::UsualSize,
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(Message::Shortcut(shortcut))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ctrl_z_takes_back_and_ctrl_shift_z_does_again() {
        let z = Key::Character("z".into());
        let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
        assert!(matches!(of(&z, Modifiers::COMMAND), Some(Message::Shortcut(Shortcut::Undo))));
        assert!(matches!(of(&z, shifted), Some(Message::Shortcut(Shortcut::Redo))));
        assert!(of(&z, Modifiers::empty()).is_none());
    }
}
