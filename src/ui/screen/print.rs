//! Print: which pack, in which language, for whom, without what; saves a PDF and opens it.

mod given;

use std::{collections::BTreeSet, path::PathBuf};

use iced::widget::{Column, column, row};

use crate::{
    i18n::Language,
    print::{Audience, Pack, Request, Section},
    ui::{
        action::Action,
        icon::Icon,
        session::{Printing, Session},
        theme::{Element, space},
        widget::{
            Chip, Choice, answers, body, buttons::secondary_with, card, card_title, check, group,
            lead, link, measure, notice, page, page_title, primary, row_with_side, small,
            text_field, words::soft_ink,
        },
    },
};

/// The parts of the full dossier, in the order of the print.
const SECTIONS: [(Section, &str); 10] = [
    (Section::Summary, "pdf-part-summary"),
    (Section::Ladder, "pdf-part-ladder"),
    (Section::Deadlines, "pdf-part-deadlines"),
    (Section::Steps, "pdf-part-steps"),
    (Section::Agreements, "pdf-part-agreements"),
    (Section::Log, "pdf-part-log"),
    (Section::Voice, "pdf-part-voice"),
    (Section::Contacts, "pdf-part-contacts"),
    (Section::Documents, "pdf-part-documents"),
    (Section::Missing, "pdf-part-missing"),
];

/// What this screen remembers.
#[derive(Debug, Clone)]
pub struct Print {
    pack: Pack,
    /// `None` = Dutch: schools and committees read Dutch.
    language: Language,
    audience: Audience,
    leave_out: BTreeSet<Section>,
    /// A path under typing; `None` = the field is folded.
    path: Option<String>,
    /// Whether the last print was given or sent.
    given: given::Ask,
}

impl Default for Print {
    fn default() -> Self {
        Self {
            pack: Pack::Sheet,
            language: Language::Nl,
            audience: Audience::Own,
            leave_out: BTreeSet::new(),
            path: None,
            given: given::Ask::default(),
        }
    }
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    PackChosen(Pack),
    LanguageChosen(Language),
    AudienceChosen(Audience),
    SectionPressed(Section),
    PrintPressed,
    TypePathPressed,
    PathTyped(String),
    PathEntered,
    OpenPressed(PathBuf),
    Given(given::Message),
}

impl Print {
    fn request(&self) -> Request {
        Request {
            pack: self.pack,
            language: self.language,
            audience: self.audience,
            leave_out: self.leave_out.clone(),
        }
    }

    /// Another print: the question after it is asked anew.
    pub fn ask_anew(&mut self, session: &Session) {
        self.given = given::Ask::anew(session);
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, session: &Session) -> Action<Message> {
        match message {
            Message::PackChosen(pack) => self.pack = pack,
            Message::LanguageChosen(language) => self.language = language,
            Message::AudienceChosen(audience) => self.audience = audience,
            Message::SectionPressed(section) => {
                if !self.leave_out.remove(&section) {
                    self.leave_out.insert(section);
                }
            }
            Message::PrintPressed => {
                return Action::Print { request: self.request(), path: None };
            }
            Message::TypePathPressed => {
                self.path.get_or_insert_default();
                return Action::focus("pdf-path");
            }
            Message::PathTyped(path) => self.path = Some(path),
            Message::PathEntered => {
                let path = self.path.as_deref().unwrap_or_default().trim();
                if !path.is_empty() {
                    let path = Some(with_pdf(path));
                    return Action::Print { request: self.request(), path };
                }
            }
            Message::OpenPressed(path) => return Action::OpenFile(path),
            Message::Given(message) => return self.given.update(message, session),
        }
        Action::None
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let packs = [(Pack::Sheet, "pdf-pack-sheet"), (Pack::Dossier, "pdf-pack-dossier")];
        let packs = answers(packs.map(|(pack, key)| {
            let choice =
                Choice::new(key, session.t(key), self.pack == pack, Message::PackChosen(pack));
            choice.hint(session.t(&format!("{key}.hint")))
        }));
        let languages = answers(Language::ALL.map(|language| {
            let key = format!("pdf-language-{}", language.code());
            let on = self.language == language;
            Choice::new(key.clone(), session.t(&key), on, Message::LanguageChosen(language))
        }));
        let main = column![
            part(session, "pdf-pack", packs),
            part(session, "pdf-for", self.audiences(session)),
        ];
        let side = column![part(session, "pdf-language", languages)]
            .push((self.pack == Pack::Dossier).then(|| self.sections(session)))
            .push(self.save(session))
            .push(self.given.view(session));
        let rows = Column::new()
            .push(page_title(session.t("pdf-title")))
            .push(measure(lead(session.t("pdf-lead")).style(soft_ink)))
            .push(row_with_side(session.wide(), main.spacing(space::M), side.spacing(space::M)));
        page(rows)
    }

    fn audiences<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let all = [
            (Audience::Own, "pdf-for-own"),
            (Audience::School, "pdf-for-school"),
            (Audience::Committee, "pdf-for-committee"),
        ];
        answers(all.map(|(audience, key)| {
            let on = self.audience == audience;
            let choice = Choice::new(key, session.t(key), on, Message::AudienceChosen(audience));
            choice.hint(session.t(&format!("{key}.hint")))
        }))
    }

    fn sections<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let boxes = SECTIONS.map(|(section, key)| {
            let on = !self.leave_out.contains(&section);
            check(session.t(key), on, Message::SectionPressed(section)).id(key).into()
        });
        let boxes = group(Column::with_children(boxes).spacing(2));
        part(session, "pdf-parts", boxes)
    }

    fn save<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let busy = session.printing == Printing::Busy;
        let press = primary(session.t(if busy { "pdf-busy" } else { "pdf-save" })).id("pdf-save");
        let press = press.on_press_maybe((!busy).then_some(Message::PrintPressed));
        let mut rows = Column::new().push(press).spacing(space::S);
        rows = rows.push(match &session.printing {
            Printing::Idle | Printing::Busy => None,
            Printing::Done(path) => {
                let words = path.display().to_string();
                let words = session.tf("pdf-done", &[("path", words.into())]);
                let open = secondary_with(Icon::External, session.t("pdf-open")).id("pdf-open");
                let open = open.on_press(Message::OpenPressed(path.clone()));
                Some(column![notice(Chip::Done, words), open].spacing(space::S).into())
            }
            Printing::Failed(words) => Some(notice(Chip::Yours, words.as_str())),
        });
        match &self.path {
            None => {
                let typed = link(session.t("pdf-type-path")).id("pdf-type-path");
                rows = rows.push(typed.on_press(Message::TypePathPressed));
            }
            Some(path) => {
                let field = text_field("pdf-path", session.t("pdf-path"), path, Message::PathTyped)
                    .hint(session.t("pdf-path-hint"))
                    .on_submit(Message::PathEntered);
                let take = secondary_with(Icon::Save, session.t("pdf-path-save"));
                let ready = !path.trim().is_empty() && !busy;
                let take = take.id("pdf-path-save");
                let take = take.on_press_maybe(ready.then_some(Message::PathEntered));
                rows = rows.push(Element::from(field)).push(row![take]);
            }
        }
        rows.push(small(session.t("pdf-stays"))).into()
    }
}

fn part<'a>(session: &'a Session, key: &str, inside: Element<'a, Message>) -> Element<'a, Message> {
    let hint = session.find(&format!("{key}.hint")).map(body);
    card(column![card_title(session.t(key))].push(hint).push(inside).spacing(space::S))
}

/// A path with the extension of a PDF.
fn with_pdf(path: &str) -> PathBuf {
    let path = PathBuf::from(path.trim_matches('"'));
    let has = path.extension().is_some_and(|one| one.eq_ignore_ascii_case("pdf"));
    if has { path } else { PathBuf::from(format!("{}.pdf", path.display())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_path_gets_the_extension_of_a_pdf_once() {
        assert_eq!(with_pdf("/tmp/Gesprek 1.12"), PathBuf::from("/tmp/Gesprek 1.12.pdf"));
        assert_eq!(with_pdf("\"/tmp/blad.PDF\""), PathBuf::from("/tmp/blad.PDF"));
    }
}
