//! Your way through passend onderwijs: the library behind the window and the command line.
//!
//! ```text
//!  main -> cli, ui -> print::{compose -> layout -> page <- pdf}
//!              |        └-> case -> dossier -> {ids}
//!              ├-> content -> {ladder, terms}        the core: knows no iced, no words, no PDF
//!              └-> i18n (ui, cli, print::compose), settings, clock
//! ```

pub mod calendar_export;
pub mod case;
pub mod changes;
pub mod cli;
pub mod clock;
pub mod content;
pub mod dates;
pub mod documents;
pub mod dossier;
pub mod earlier;
pub mod example;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod inhoud;
pub mod joined;
pub mod ladder;
pub mod print;
pub mod problem;
pub mod settings;
pub mod terms;
pub mod travel;
pub mod ui;
