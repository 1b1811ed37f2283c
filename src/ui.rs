//! The window.
#![expect(missing_docs, reason = "variants of messages and fields of screens name themselves")]

pub mod icon;
pub mod theme;
pub mod widget;
