//! The only place that asks the system which day it is.

use jiff::civil::Date;

/// Today, where this computer is.
pub fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    jiff::Zoned::now().date()
}

/// This moment; for telling when something was saved, never for a rule.
pub fn now() -> jiff::Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    jiff::Timestamp::now()
}
