//! A document is shown, or asked what it tells of itself; off the interface thread.

use iced::Task;

use super::{super::App, AppMessage, Message, kinds};
use crate::{
    documents::{
        Fault,
        apart::{self, Answer, Stop, Wish},
        guess,
        preview::Preview,
    },
    dossier::{Document, RecordId, store::Vault},
    ui::tasks,
};

impl App {
    /// Makes a page of a document something to show.
    pub(in crate::ui::app) fn look_at<M: Send + 'static>(
        &self,
        id: RecordId,
        page: u32,
        stop: Stop,
        then: impl Fn(RecordId, u32, Result<Preview, Fault>) -> M + Send + 'static,
    ) -> Task<M> {
        let (Some(document), Some(vault)) =
            (self.session.dossier.document(&id).cloned(), self.vault())
        else {
            return Task::none();
        };
        tasks::work(move || preview(&vault, &document, page, &stop))
            .map(move |result| then(id.clone(), page, result))
    }

    /// Reads what a document tells of itself, to offer it.
    pub(in crate::ui::app) fn ask_document(&self, id: &RecordId) -> Task<AppMessage> {
        let (Some(document), Some(vault)) =
            (self.session.dossier.document(id).cloned(), self.vault())
        else {
            return Task::none();
        };
        if self.session.papers.suggested.contains_key(id) {
            return Task::none();
        }
        let (content, texts) = (self.session.content.clone(), self.session.texts.clone());
        let (today, id) = (self.session.today, id.clone());
        let job = move || {
            let kinds = kinds(&content, &texts);
            guess::suggest(&vault, &document, &kinds, today, &Stop::default())
        };
        tasks::work(job)
            .map(move |suggestion| AppMessage::Papers(Message::Told(id.clone(), suggestion)))
    }
}

fn preview(vault: &Vault, document: &Document, page: u32, stop: &Stop) -> Result<Preview, Fault> {
    if document.size > apart::LIMIT {
        return Err(Fault::TooLarge);
    }
    let original = vault.open(document).map_err(|_| Fault::Unreadable)?;
    match apart::ask(Wish::Show(page), &document.extension, original, stop)? {
        Answer::Preview(preview) => Ok(preview),
        Answer::Told(_) | Answer::Copy(_) => Err(Fault::Damaged),
    }
}
