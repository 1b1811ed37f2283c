//! The window.
#![expect(missing_docs, reason = "variants of messages and fields of screens name themselves")]

pub mod action;
pub mod icon;
pub mod screen;
pub mod session;
pub mod theme;
pub mod widget;
