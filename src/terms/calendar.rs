//! The Dutch days that are not ordinary working days, as dated data.

/// The calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {}
