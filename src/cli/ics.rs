//! Deadlines and meetings as iCalendar.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use super::{
    AsOf, Refusal,
    opened::{Look, language},
};
use crate::{
    calendar_export::{Exported, Words, export},
    files,
    i18n::Language,
    problem::{path_text, sentence},
};

/// Deadlines and meetings as iCalendar, with neutral words: calendars are shared.
///
/// With `--out` the dossier remembers what was exported, so that a next file can move and cancel
/// entries; without it the calendar goes to standard output and nothing is written.
#[derive(Debug, clap::Args)]
pub struct Ics {
    /// The folder of the dossier.
    dossier: PathBuf,
    /// Save the calendar here, and remember in the dossier what was exported.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The language of the entries.
    #[arg(long, value_name = "LANGUAGE", value_parser = language, default_value = "nl")]
    lang: Language,
    #[command(flatten)]
    as_of: AsOf,
}

impl Ics {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let look = Look::at(&self.dossier, self.lang, &self.as_of)?;
        let say = |key: &str| look.texts.get(self.lang, key);
        let words = Words { term: say("ics-term"), meeting: say("ics-meeting") };
        let store = &look.opened.store;
        let before = Exported::read(store.vault());
        let made = export(&look.case, &look.opened.dossier, &words, &before, store.edits());
        let mut notes = io::stderr().lock();
        if made.exported.entries.is_empty() {
            writeln!(notes, "{}", say("ics-nothing"))?;
        }
        let Some(file) = &self.out else {
            out.write_all(made.text.as_bytes())?;
            writeln!(notes, "{}", say("ics-old-entries"))?;
            return Ok(ExitCode::SUCCESS);
        };
        files::save_whole(file, made.text.as_bytes())
            .map_err(|problem| Refusal(sentence(&look.texts, self.lang, &problem)))?;
        let saved = [("path", path_text(file).into())];
        writeln!(notes, "{}", look.texts.format(self.lang, "ics-saved", &saved))?;
        if made.exported.keep(store.vault()).is_err() {
            writeln!(notes, "{}", say("ics-not-remembered"))?;
        }
        writeln!(notes, "{}", say("ics-old-entries"))?;
        Ok(ExitCode::SUCCESS)
    }
}
