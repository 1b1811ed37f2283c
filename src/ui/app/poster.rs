//! The ladder of one situation on one page, saved where the parent says; no dossier is needed.

use std::path::PathBuf;

use iced::Task;

use super::{
    App, Message,
    perform::{target, write},
};
use crate::{
    files,
    ids::SituationId,
    print,
    ui::{
        tasks::{self, Ask},
        widget::Chip,
    },
};

impl App {
    /// Shows the dialog, makes the page off the interface thread, and opens it.
    pub(super) fn save_poster(&self, id: SituationId) -> Task<Message> {
        let session = &self.session;
        if session.content.situation(&id).is_none() {
            return Task::none();
        }
        let short = session.t(&format!("situation-{}.short", id.key()));
        let name = format!("{} {short}", session.t("poster-file"));
        let name = files::name::safe(&name).unwrap_or_else(|| "jouw-weg".to_owned());
        let name = format!("{name}.pdf");
        let fallback = session.library().join(&name);
        let (content, texts) = (session.content.clone(), session.texts.clone());
        let (language, today) = (session.language(), session.today);
        let failed = session.t("ui-problem-print");
        let job = move |path: PathBuf| {
            let situation = content.situation(&id).ok_or_else(|| failed.clone())?;
            let pdf = print::poster(&content, &texts, situation, language, today);
            let pdf = pdf.map_err(|_| failed.clone())?;
            write(path, &pdf).map_err(|()| failed.clone())
        };
        tasks::choose(session.t("ui-save-pdf"), Ask::Save { name }, None).then(move |chosen| {
            let Some(path) = target(chosen, &fallback) else { return Task::none() };
            let job = job.clone();
            tasks::work(move || job(path)).map(Message::PosterSaved)
        })
    }

    /// No program opened it; where it was just saved stays said.
    pub(super) fn not_opened(&mut self) -> Task<Message> {
        let said = self.notice.take().filter(|notice| notice.kind == Chip::Done);
        let mut words = said.map(|notice| notice.words + " ").unwrap_or_default();
        words.push_str(&self.session.t("ui-problem-viewer"));
        self.say(Chip::Yours, words);
        Task::none()
    }

    /// The page is there, or why not.
    pub(super) fn poster_saved(&mut self, saved: Result<PathBuf, String>) -> Task<Message> {
        match saved {
            Ok(path) => {
                let shown = path.display().to_string();
                let words = self.session.tf("poster-saved", &[("path", shown.into())]);
                self.say(Chip::Done, words);
                tasks::open_outside(path).map(Message::OpenedOutside)
            }
            Err(words) => {
                self.say(Chip::Yours, words);
                Task::none()
            }
        }
    }
}
