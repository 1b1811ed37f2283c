//! What was typed and is nobody's business: shown to nobody, gone from memory after use.

use std::fmt;

use zeroize::Zeroizing;

use crate::dossier::seal::Password;

/// A password or key under typing.
#[derive(Clone, Default)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// What was typed.
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// As it stands in the field.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As a password.
    pub fn password(&self) -> Password {
        Password::new(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
