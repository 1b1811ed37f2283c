//! Travel files: a dossier goes into one, and comes out of one.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use iced::Task;

use super::{
    App, Message,
    open::{Opening, free_folder, hand},
    perform::target,
};
use crate::{
    documents,
    dossier::{
        archive::{self, EXTENSION, How, Shape, Source, Without},
        seal::Unlock,
        store::{Error, Store, folder_name, sealed_folder_name},
    },
    inhoud, problem, travel,
    ui::{
        screen::{Screen, locked::Way},
        tasks::{self, Ask},
    },
};

/// Sentences about what was packed, or why not; `None` = cancelled.
pub(super) type Packed = Option<Result<String, String>>;

impl App {
    /// Saves what is left, shows the dialog and packs the dossier, off the interface thread.
    pub(super) fn pack<M: Send + 'static>(
        &mut self,
        without: Without,
        then: fn(Packed) -> M,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let Some(vault) = self.vault() else { return Task::none() };
        if let Err(error) = self.keeper.finish(&self.session.dossier) {
            let words = self.told(&error);
            return Task::done(wrap(then(Some(Err(words)))));
        }
        let name = if vault.is_sealed() {
            sealed_folder_name(&self.session.dossier)
        } else {
            folder_name(&self.session.dossier)
        };
        let name = format!("{name}.{EXTENSION}");
        let fallback = self.session.library().join(&name);
        let (texts, language) = (Arc::clone(&self.session.texts), self.session.language());
        let job = move |path: PathBuf| {
            let page =
                |dossier: &_, link: &dyn Fn(&_) -> _| inhoud::page(&texts, language, dossier, link);
            let silent = &mut documents::in_silence;
            let how = How { without, password: None };
            let packed = archive::pack_vault(&vault, &path, how, &page, silent)
                .map_err(|error| problem::sentence(&texts, language, &error))?;
            let mut said = travel::packed(&texts, language, &path, without, &packed);
            said.extend(travel::lacking(&texts, language, &packed));
            Ok(said.join(" "))
        };
        tasks::choose(self.session.t("ui-save-as"), Ask::Save { name }, None)
            .then(move |chosen| match target(chosen, &fallback) {
                None => Task::done(None),
                Some(path) => {
                    let job = job.clone();
                    tasks::work(move || Some(job(named(path))))
                }
            })
            .map(move |packed| wrap(then(packed)))
    }

    /// Shows the dialog for a travel file.
    pub(super) fn choose_travel(&mut self) -> Task<Message> {
        let title = self.session.t("travel-choose");
        tasks::choose(title, Ask::Files, None).map(Message::DossierChosen)
    }

    /// Unpacks a travel file into the library, beside what is there, and opens it.
    pub(super) fn unpack(&mut self, file: PathBuf) -> Task<Message> {
        let library = self.session.library();
        let (texts, language) = (Arc::clone(&self.session.texts), self.session.language());
        let job = move || {
            let page =
                |dossier: &_, link: &dyn Fn(&_) -> _| inhoud::page(&texts, language, dossier, link);
            let opened = unpack_beside(&file, &library, &page, None);
            let folder = opened.as_ref().map_or(file, |opened| opened.store.folder().to_owned());
            Opening { way: Way::Unpack, ..hand(folder, Screen::Overview, opened) }
        };
        tasks::work(job).map(Message::Opened)
    }
}

/// Unpacks a travel file into the library, beside what is there, and opens it.
pub(super) fn unpack_beside(
    file: &Path,
    library: &Path,
    page: archive::Page<'_>,
    unlock: Option<&Unlock>,
) -> Result<crate::dossier::store::Opened, Error> {
    let read = Store::read_with(file, unlock)?;
    let name = if read.store.vault().is_sealed() {
        sealed_folder_name(&read.dossier)
    } else {
        folder_name(&read.dossier)
    };
    let folder = library.join(name);
    let folder = if folder.exists() { free_folder(&folder) } else { folder };
    let source = Source { path: file, unlock };
    archive::unpack(source, &folder, Shape::Dossier, page, &mut documents::in_silence)?;
    Store::open_with(&folder, unlock)
}

/// The name with the ending of a travel file.
fn named(path: PathBuf) -> PathBuf {
    let has = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(EXTENSION));
    if has { path } else { PathBuf::from(format!("{}.{EXTENSION}", path.display())) }
}
