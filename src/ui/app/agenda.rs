//! The calendar file: deadlines and meetings, saved where the parent says.

use std::path::PathBuf;

use iced::Task;

use super::{
    App, Message,
    perform::{target, write},
};
use crate::{
    calendar_export::{Exported, Words, export},
    ui::tasks::{self, Ask},
};

/// What became of it: where it was saved, a sentence, or `None` = cancelled.
pub(super) type Saved = Option<Result<PathBuf, String>>;

impl App {
    /// Shows the dialog and saves the calendar; the dossier's folder remembers what was exported,
    /// so that a later file can move and cancel entries.
    pub(super) fn save_calendar<M: Send + 'static>(
        &self,
        then: fn(Saved) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let seen = self.keeper.with_store(|store| (store.vault().clone(), store.edits()));
        let Some((vault, edits)) = seen else { return Task::none() };
        let say = |key: &str| self.session.t(key);
        let words = Words { term: say("ics-term"), meeting: say("ics-meeting") };
        let sentences = (say("ui-problem-save-file"), say("ics-not-remembered"));
        let (case, dossier) = (self.session.case.clone(), self.session.dossier.clone());
        let name = "jouw-weg.ics".to_owned();
        let fallback = self.session.library().join(&name);
        let job = move |path: PathBuf| {
            let made = export(&case, &dossier, &words, &Exported::read(&vault), edits);
            let (failed, forgotten) = &sentences;
            let path = write(path, made.text.as_bytes()).map_err(|()| failed.clone())?;
            made.exported.keep(&vault).map_err(|_| forgotten.clone())?;
            Ok(path)
        };
        tasks::choose(say("ui-save-as"), Ask::Save { name }, None)
            .then(move |chosen| match target(chosen, &fallback) {
                None => Task::done(None),
                Some(path) => {
                    let job = job.clone();
                    tasks::work(move || Some(job(path)))
                }
            })
            .map(move |saved| wrap(then(saved)))
    }
}
