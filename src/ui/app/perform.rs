//! Does what screens ask.

use std::path::{Path, PathBuf};

use iced::Task;

use super::{App, Message, PlaceMessage, papers::Copying};
use crate::{
    case::Case,
    dossier::{
        edit::Edit,
        store::{self, ReadOnly},
    },
    files,
    ids::StepId,
    print::{self, Pack, Request, compose::Desk},
    problem,
    ui::{
        action::{Action, File, Setting},
        screen::{Screen, log::Log, step, way::Way},
        session::Printing,
        tasks::{self, Ask, Chosen},
        widget::{Chip, focus},
    },
};

impl App {
    /// Does what a screen wants; `wrap` makes its messages ours.
    pub(super) fn perform<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Edit(edit) => self.edit(edit),
            Action::Edits(edits) => self.edit(Edit::All { edits }),
            Action::Draft { field, text } => self.draft(field, text),
            Action::Go(screen) => self.go(screen),
            Action::Back => self.back(),
            Action::Focus(id) => shift(focus::Move::To(id.into())),
            Action::Undo => self.take_back(),
            Action::File(file) => self.file(file, wrap),
            Action::Print { request, path: None } => self.choose_print(request),
            Action::Print { request, path: Some(path) } => self.print(request, path),
            Action::Poster(situation) => self.save_poster(situation),
            Action::OpenLink(url) => tasks::open_outside(url).map(Message::OpenedOutside),
            Action::OpenFile(path) => tasks::open_outside(path).map(Message::OpenedOutside),
            Action::Set(setting) => self.set(setting),
            Action::Run(task) => task.map(wrap),
            Action::Many(actions) => Task::batch(
                actions.into_iter().map(|one| self.perform(one, wrap)).collect::<Vec<_>>(),
            ),
        }
    }

    /// Changes the dossier and saves it.
    pub(super) fn edit(&mut self, edit: Edit) -> Task<Message> {
        if let Some(words) = self.look_only() {
            self.say(Chip::Yours, words);
            return Task::none();
        }
        let Some(undo) = self.apply(edit.clone()) else { return Task::none() };
        self.past.did(edit, undo);
        self.save()
    }

    /// Why nothing can be changed, if so.
    pub(super) fn look_only(&self) -> Option<String> {
        let why: ReadOnly = self.keeper.read_only()?;
        let folder = self.session.folder.clone().unwrap_or_default();
        Some(self.told(&store::Error::ReadOnly { folder, why }))
    }

    /// A problem in words.
    pub(super) fn told(&self, problem: &impl problem::Problem) -> String {
        problem::sentence(&self.session.texts, self.session.language(), problem)
    }

    fn apply(&mut self, edit: Edit) -> Option<Edit> {
        match self.session.dossier.apply(edit.clone()) {
            Ok(undo) => {
                self.keeper.note(edit, undo.clone());
                self.session.derive();
                Some(undo)
            }
            Err(refused) => {
                let words = self.told(&store::Error::Refused(refused));
                self.say(Chip::Yours, words);
                None
            }
        }
    }

    fn draft(&mut self, field: String, text: String) -> Task<Message> {
        if self.keeper.read_only().is_some() || !self.session.is_open() {
            return Task::none();
        }
        match self.session.dossier.apply(Edit::Draft { field, text }) {
            Ok(_) => self.save_soon(),
            Err(_) => Task::none(),
        }
    }

    /// Shows another screen, and remembers this one.
    pub(super) fn go(&mut self, screen: Screen) -> Task<Message> {
        if screen == self.screen {
            return self.show(screen);
        }
        self.before.push(self.screen.clone());
        self.show(screen)
    }

    /// Shows the screen before this one.
    pub(super) fn back(&mut self) -> Task<Message> {
        let home = if self.session.is_open() { Screen::Overview } else { Screen::Start };
        let before = self.before.pop().unwrap_or(home);
        self.show(before)
    }

    pub(super) fn show(&mut self, screen: Screen) -> Task<Message> {
        if let Screen::Step(id) = &screen {
            self.screens.step = Some(step::Step::new(id.clone(), &self.session));
        }
        if screen == Screen::Print {
            self.session.printing = Printing::Idle;
            self.session.printed.clear();
            self.screens.print.ask_anew(&self.session);
        }
        let mut follows = match screen {
            Screen::History => self.read_history(),
            Screen::Settings => self.look_after_backups(false),
            _ => Task::none(),
        };
        self.screen = match screen {
            Screen::Meetings => {
                self.screens.log = Log::on_meetings(&self.session);
                Screen::Log
            }
            Screen::Ladder(situation) => {
                self.screens.look = Way::look(Some(situation));
                Screen::LookAround
            }
            Screen::Plan(situation) => {
                let action = self.screens.way.show(situation, &self.session);
                follows = self.perform(action, Message::Way);
                Screen::Way
            }
            screen => screen,
        };
        self.odd = !self.odd;
        self.menu = false;
        Task::batch([follows, self.draft_due(), self.first_field()])
    }

    /// The focus goes to the one field that a screen begins with.
    fn first_field(&self) -> Task<Message> {
        let first = match self.screen {
            Screen::Begin => Some(self.screens.begin.first(&self.session)),
            _ => None,
        };
        first.map_or_else(Task::none, |id| shift(focus::Move::To(id.into())))
    }

    /// Shows a step with its form of being done unfolded.
    fn step_done(&mut self, step: StepId) -> Task<Message> {
        let shown = self.go(Screen::Step(step));
        let pressed = self.update(Message::Step(step::Message::DonePressed));
        Task::batch([shown, pressed])
    }

    fn file<M: Send + 'static>(&mut self, file: File<M>, wrap: fn(M) -> Message) -> Task<Message> {
        match file {
            File::ChooseDossier => self.choose_dossier(),
            File::Open(folder) => self.open(folder),
            File::New { name, then } => self.create(name, then),
            File::Example => self.open_example(),
            File::Close => self.close_dossier(),
            File::StepDone(step) => self.step_done(step),
            File::ChooseDocuments => self.choose_documents(),
            File::AddDocuments(paths) => self.add_documents(paths),
            File::LookAt { id, page, stop, then } => self.look_at(id, page, stop, then).map(wrap),
            File::AskDocument(id) => self.ask_document(&id),
            File::OpenDocument(id) => self.open_document(&id),
            File::CopyDocument(id) => self.copy_document(&id, Copying::Whole),
            File::ShareDocument(id) => self.copy_document(&id, Copying::ToShare),
            File::ThrowAway(folder) => Self::throw_away(folder),
            File::Erase(folder) => self.erase(folder),
            File::MoveDossiers => self.move_dossiers(),
            File::StopMoving => self.update_place(PlaceMessage::StopPressed),
            File::Calendar { then } => self.save_calendar(then, wrap),
            File::Travel { without, then } => self.pack(without, then, wrap),
            File::ChooseTravel => self.choose_travel(),
            File::BackUp => self.back_up(false),
            File::StopBackup => {
                self.stop_backup();
                Task::none()
            }
            File::Earlier { then } => self.earlier(then, wrap),
            File::Compare { earlier, then } => self.compare(*earlier, then, wrap),
            File::Unlock { path, way, unlock } => self.unlock(path, way, unlock),
            File::Lock => self.lock(),
            File::Guard { guard, then } => self.guard(guard, then, wrap),
            File::StopSealing => self.stop_sealing(),
            File::RecoverySheet { then } => self.recovery_sheet(then, wrap),
            File::ChooseMerge { folder } => self.choose_merge(folder),
            File::Merge => self.take_merge(),
            File::LeaveMerge => self.leave_merge(),
            File::Save { name, bytes, then } => {
                let title = self.session.t("ui-save-as");
                let failed = self.session.t("ui-problem-save-file");
                let fallback = self.session.library().join(&name);
                tasks::choose(title, Ask::Save { name }, None)
                    .then(move |chosen| {
                        let (bytes, failed) = (bytes.clone(), failed.clone());
                        match target(chosen, &fallback) {
                            None => Task::done(None),
                            Some(path) => {
                                tasks::work(move || Some(write(path, &bytes).map_err(|()| failed)))
                            }
                        }
                    })
                    .map(move |answer| wrap(then(answer)))
            }
        }
    }

    fn set(&mut self, setting: Setting) -> Task<Message> {
        let settings = &mut self.session.settings;
        match setting {
            Setting::Language(language) => settings.language = language,
            Setting::Look(look) => settings.look = look,
            Setting::TextSize(size) => {
                let before = settings.scale();
                settings.text_size = size;
                let factor = before / settings.scale();
                self.session.size = self.session.size * factor;
            }
            Setting::Library(folder) => settings.library = Some(folder),
            Setting::Backups(folder) => {
                settings.backups = folder;
                let looked = self.look_after_backups(true);
                return Task::batch([looked, self.save_settings()]);
            }
            Setting::LockAfter(minutes) => {
                settings.lock_after = minutes;
                let watched = self.watch_anew();
                return Task::batch([watched, self.save_settings()]);
            }
            Setting::Forget(folder) => {
                settings.forget(&folder);
                self.session.shelf.retain(|one| one.folder != folder);
            }
        }
        self.odd = !self.odd;
        self.save_settings()
    }

    /// Saves the settings, off the interface thread.
    pub(super) fn save_settings(&self) -> Task<Message> {
        let (place, settings) = (self.session.place.clone(), self.session.settings.clone());
        tasks::work(move || place.save(&settings)).map(Message::SettingsSaved)
    }

    fn choose_print(&mut self, request: Request) -> Task<Message> {
        let name = self.pdf_name(&request);
        let title = self.session.t("ui-save-pdf");
        let start =
            directories::UserDirs::new().and_then(|dirs| dirs.document_dir().map(Into::into));
        tasks::choose(title, Ask::Save { name }, start)
            .map(move |chosen| Message::PrintChosen(request.clone(), chosen))
    }

    /// A name for the PDF: what it is, whose, and of which day.
    fn pdf_name(&self, request: &Request) -> String {
        let key = match request.pack {
            Pack::Sheet => "pdf-pack-sheet",
            Pack::Dossier => "pdf-pack-dossier",
        };
        let kind = self.session.texts.get(request.language, key);
        let told = format!("{kind} {} {}", self.session.dossier.child.name, self.session.today);
        format!("{}.pdf", files::name::safe(&told).unwrap_or_else(|| "jouw-weg".to_owned()))
    }

    /// Makes the PDF and saves it, off the interface thread.
    pub(super) fn print(&mut self, request: Request, path: PathBuf) -> Task<Message> {
        self.session.printing = Printing::Busy;
        self.session.printed.clear();
        self.screens.print.ask_anew(&self.session);
        let content = self.session.content.clone();
        let texts = self.session.texts.clone();
        let (dossier, today) = (self.session.dossier.clone(), self.session.today);
        let failed = self.session.t("ui-problem-print");
        let job = move || {
            let case = Case::derive(&content, &dossier, today);
            let pdf = print::render(&content, &texts, &dossier, &case, &request, today);
            let pdf = pdf.map_err(|_| failed.clone())?;
            let path = write(path, &pdf).map_err(|()| failed)?;
            let (content, texts, case) = (&content, &texts, &case);
            let desk = Desk { content, texts, dossier: &dossier, case, request: &request, today };
            let given = print::given(&desk).into_iter();
            let given = given.filter_map(|(id, only)| Some((dossier.record(&id)?, only)));
            Ok((path, given.collect()))
        };
        tasks::work(job).map(Message::Printed)
    }
}

/// Moves the focus.
pub(super) fn shift(to: focus::Move) -> Task<Message> {
    iced::advanced::widget::operate(focus::shift(to))
}

/// Where to save: where the parent said, or, where no dialog can be shown, beside the dossiers.
pub(super) fn target(chosen: Chosen, fallback: &Path) -> Option<PathBuf> {
    match chosen {
        Chosen::Paths(paths) => paths.into_iter().next(),
        Chosen::Cancelled => None,
        Chosen::NoDialog => {
            // Before the first dossier there is no folder yet; if it cannot be made, saving says so.
            let folder = fallback.parent().map(files::create_folder);
            drop(folder);
            Some(fallback.to_owned())
        }
    }
}

pub(super) fn write(path: PathBuf, bytes: &[u8]) -> Result<PathBuf, ()> {
    match files::save_whole(&path, bytes) {
        Ok(()) => Ok(path),
        Err(_) => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_dialog_a_page_is_saved_before_there_is_a_first_dossier() {
        let home = tempfile::tempdir().unwrap();
        let fallback = home.path().join("dossiers/ladder.pdf");
        let path = target(Chosen::NoDialog, &fallback).unwrap();
        assert_eq!(write(path, b"a page"), Ok(fallback.clone()));
        assert_eq!(std::fs::read(&fallback).unwrap(), b"a page");
        assert_eq!(target(Chosen::Cancelled, &fallback), None);
    }
}
