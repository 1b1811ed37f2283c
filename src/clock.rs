//! The only place that asks the system which day it is.

use jiff::civil::Date;

/// Today, where this computer is.
pub fn today() -> Date {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    jiff::Zoned::now().date()
}
