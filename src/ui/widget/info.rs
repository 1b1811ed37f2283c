//! What a control is, for tests and screen readers.

/// What kind of control it is, by WAI-ARIA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Button,
    Link,
    Radio,
    CheckBox,
    Tab,
    TextField,
    TextArea,
    Disclosure,
    Heading(u8),
    Graphic,
}

/// What a control says of itself when an operation walks the tree (`Operation::custom`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    pub role: Role,
    /// Makes sense alone.
    pub name: String,
    /// Hint and error of a field.
    pub description: String,
    /// The text of a field.
    pub value: String,
    /// Chosen, checked, unfolded or current.
    pub on: bool,
    /// Can be pressed or typed in.
    pub enabled: bool,
    /// Has the focus.
    pub focused: bool,
}

impl Info {
    /// A control with a name.
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self {
            role,
            name: name.into(),
            description: String::new(),
            value: String::new(),
            on: false,
            enabled: true,
            focused: false,
        }
    }
}
