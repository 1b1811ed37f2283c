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

/// How long it is until the next day begins here; at most a day, and never nothing.
pub fn until_midnight() -> std::time::Duration {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    let now = jiff::Zoned::now();
    let next = now.tomorrow().and_then(|day| day.start_of_day());
    let wait =
        next.and_then(|next| next.since(&now)).and_then(|span| span.total(jiff::Unit::Second));
    std::time::Duration::from_secs_f64(wait.unwrap_or(3_600.0).clamp(1.0, 90_000.0) + 1.0)
}
