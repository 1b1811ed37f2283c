//! Documents: added byte for byte, described by the parent, and what is still missing.

mod details;
mod list;
mod look;
mod suggest;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use iced::widget::{column, row};

use crate::{
    case::MissingKind,
    dossier::{Document, RecordId, edit::Edit},
    ids::StepId,
    ui::{
        action::{Action, File},
        icon::Icon,
        screen::{correction, glossary::step_title},
        session::Session,
        theme::{Element, space},
        widget::{
            Chip, body, buttons::secondary_with, card, card_title, icon, lead, measure, notice,
            page, page_title, row_with_side, small, text_field, words::soft_ink,
        },
    },
};

/// What this page alone remembers.
#[derive(Debug, Default)]
pub struct Documents {
    path: String,
    no_path: bool,
    /// Sentences about what was refused.
    refused: Option<String>,
    /// What was added last: marked in the list.
    added: Vec<RecordId>,
    details: Option<details::Form>,
    /// The document that is shown.
    look: Option<look::Look>,
    declined: suggest::Declined,
    correction: Option<correction::Form>,
}

#[derive(Debug, Clone)]
pub enum Message {
    PickPressed,
    PathTyped(String),
    PathEntered,
    Added(Result<Vec<Document>, String>),
    LookPressed(RecordId),
    Look(look::Message),
    Suggest(suggest::Message),
    StrikePressed(RecordId),
    Details(details::Message),
    Correction(correction::Message),
}

impl Documents {
    /// The page; details that were being filled in when the program ended come back.
    pub fn new(session: &Session) -> Self {
        let ours = |id: &RecordId| session.dossier.document(id).is_some();
        let correction = correction::Form::kept(session, ours);
        Self { details: details::Form::kept(session), correction, ..Self::default() }
    }

    /// Files that were dropped on the window.
    pub fn dropped(paths: Vec<PathBuf>) -> Action<Message> {
        Action::File(File::AddDocuments(paths))
    }

    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::PickPressed => {
                return Action::File(File::ChooseDocuments);
            }
            Message::PathTyped(text) => (self.path, self.no_path) = (text, false),
            Message::PathEntered => return self.typed_path(),
            Message::Added(result) => self.added(result),
            Message::LookPressed(id) => {
                let (look, action) = look::Look::at(id, session);
                self.look = look;
                return action;
            }
            Message::Look(look::Message::ClosePressed) => {
                let Some(look) = self.look.take() else { return Action::None };
                return Action::focus(format!("papers-open-{}", look.id()));
            }
            Message::Look(message) => {
                return self.look.as_mut().map_or(Action::None, |look| look.update(message));
            }
            Message::Suggest(message) => {
                return suggest::update(&mut self.declined, message, session);
            }
            Message::StrikePressed(id) => {
                let Some(document) = session.dossier.document(&id) else { return Action::None };
                let crossed_out = !document.crossed_out;
                let document = Document { crossed_out, ..document.clone() };
                let put = Edit::PutDocument { document };
                let edit = session.dossier.cross_out(&id, put, crossed_out, session.today);
                return Action::Edit(edit);
            }
            Message::Correction(message) => {
                return correction::update(&mut self.correction, message, session);
            }
            Message::Details(message) => {
                return details::update(&mut self.details, message, session);
            }
        }
        Action::None
    }

    /// What of this page is shown: each part is read from its beginning.
    pub fn place(&self) -> String {
        match (&self.look, &self.details) {
            (Some(look), _) => format!("look {}", look.id()),
            (None, Some(form)) => format!("details {}", form.id()),
            (None, None) => String::new(),
        }
    }

    fn typed_path(&mut self) -> Action<Message> {
        // A path that was copied from a file manager may stand in quotes.
        let path = self.path.trim().trim_matches(['"', '\'']);
        if path.is_empty() {
            self.no_path = true;
            return Action::focus("papers-path");
        }
        Self::dropped(vec![PathBuf::from(path)])
    }

    fn added(&mut self, result: Result<Vec<Document>, String>) {
        match result {
            Ok(documents) => {
                self.refused = None;
                self.path.clear();
                self.added = documents.into_iter().map(|document| document.id).collect();
            }
            Err(sentences) => self.refused = Some(sentences),
        }
    }

    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let title = page_title(session.t("papers-title"));
        let intro = lead(session.t("papers-lead")).style(soft_ink);
        let head = measure(column![title, intro].spacing(space::XS));
        if !session.is_open() {
            let none = notice(Chip::Quiet, session.t("screens-no-dossier"));
            return page(column![head, measure(none)]);
        }
        if let Some(look) = &self.look {
            // A page is read at its full width.
            return page(column![head, look.view(session)]);
        }
        let mut main = column![].spacing(space::S);
        if let Some(refused) = &self.refused {
            main = main.push(notice(Chip::Yours, refused.clone()));
        }
        main = match (&self.details, &self.correction) {
            (_, Some(form)) => main.push(form.view(session, Message::Correction)),
            (Some(form), None) => main.push(form.view(session)),
            (None, None) => main.push(list::view(&self.added, &self.declined, session)),
        };
        let side = column![self.add(session), missing(session)].spacing(space::M);
        page(column![head, row_with_side(session.wide(), main, side)])
    }

    /// The three ways in: a dialog, a drop, a typed path.
    fn add<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let pick = crate::ui::widget::primary(session.t("papers-pick")).id("papers-pick");
        let fault = self.no_path.then(|| session.t("papers-path-empty"));
        let path =
            text_field("papers-path", session.t("papers-path"), &self.path, Message::PathTyped)
                .hint(session.t("papers-path-hint"))
                .error(fault)
                .on_submit(Message::PathEntered);
        let add = secondary_with(Icon::Plus, session.t("papers-path-add")).id("papers-path-add");
        card(
            column![
                pick.on_press(Message::PickPressed),
                small(session.t("papers-drop")),
                Element::from(path),
                add.on_press(Message::PathEntered),
            ]
            .spacing(space::S),
        )
    }
}

/// What the steps of now still ask for.
fn missing(session: &Session) -> Element<'_, Message> {
    let mut rows = column![card_title(session.t("papers-lack-title"))].spacing(space::S);
    let missing = session.case.missing.iter();
    let missing = missing.filter(|missing| missing.kind == MissingKind::Document && missing.now);
    // Two situations may ask for the same paper.
    let mut asked: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in missing {
        let steps = one.needed_for.iter().map(String::as_str);
        asked.entry(&one.id).or_default().extend(steps);
    }
    if asked.is_empty() {
        rows = rows.push(body(session.t("papers-lack-none")));
    }
    for (id, steps) in asked {
        let name = session.t(&format!("document-{}", id.replace('.', "-")));
        let steps = steps.into_iter().filter_map(|id| id.parse::<StepId>().ok());
        let steps: Vec<String> = steps.map(|step| step_title(&step, session)).collect();
        let mut words = column![body(name)].spacing(0);
        if !steps.is_empty() {
            let steps = steps.join(", ");
            words = words.push(small(session.tf("papers-lack-for", &[("step", steps.into())])));
        }
        rows = rows.push(row![icon(Icon::Square, 20.0), words].spacing(space::S));
    }
    card(rows)
}
