//! Words explained: all terms of the content, in both languages, found by a few letters.

use iced::widget::{Column, column, container};

use crate::{
    content::GlossaryTerm,
    i18n::Language,
    ids::TermId,
    ui::{
        action::Action,
        session::Session,
        theme::{Element, space},
        widget::{
            body, card, expander, group, lead, measure, page, page_title, small, text_field,
            words::soft_ink,
        },
    },
};

/// As few words as this are shown unfolded.
const FEW: usize = 4;

/// What this screen remembers.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The word that is unfolded.
    open: Option<TermId>,
    /// Letters that the words must hold.
    letters: String,
}

/// What happened here.
#[derive(Debug, Clone)]
pub enum Message {
    WordPressed(TermId),
    LettersTyped(String),
}

impl Words {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _session: &Session) -> Action<Message> {
        match message {
            Message::WordPressed(id) => {
                self.open = (self.open.as_ref() != Some(&id)).then_some(id);
            }
            Message::LettersTyped(letters) => self.letters = letters,
        }
        Action::None
    }

    /// Draws it.
    pub fn view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let found = self.found(session);
        let field =
            text_field("words-search", session.t("words-search"), &self.letters, |letters| {
                Message::LettersTyped(letters)
            })
            .hint(session.t("words-search-hint"));
        let mut rows = Column::new().spacing(space::XXS);
        if found.is_empty() {
            rows = rows.push(body(session.t("help-no-word")));
        }
        let few = found.len() <= FEW && !self.letters.trim().is_empty();
        for term in found {
            rows = rows.push(self.word(term, few, session));
        }
        let list = container(group(rows));
        let count = small(session.tf("words-count", &[("n", self.found(session).len().into())]));
        let rows = Column::new()
            .push(page_title(session.t("words-title")))
            .push(measure(lead(session.t("words-lead")).style(soft_ink)))
            .push(measure(Element::from(field)))
            .push(measure(card(column![count, list].spacing(space::XS))));
        page(rows)
    }

    fn word<'a>(
        &'a self,
        term: &'a GlossaryTerm,
        few: bool,
        session: &'a Session,
    ) -> Element<'a, Message> {
        let open = few || self.open.as_ref() == Some(&term.id);
        let key = format!("glossary-{}", term.id.key());
        let title = title(term, session.language());
        expander(title, open, Message::WordPressed(term.id.clone()), || {
            body(session.t(&key)).into()
        })
    }

    /// The words that hold the letters, then those whose explanation does.
    fn found<'a>(&self, session: &'a Session) -> Vec<&'a GlossaryTerm> {
        let wanted = self.letters.trim().to_lowercase();
        let mut found: Vec<(bool, &GlossaryTerm)> = Vec::new();
        for term in &session.content.glossary {
            let holds = |words: &str| words.to_lowercase().contains(&wanted);
            if holds(&term.nl) || holds(&term.en) {
                found.push((false, term));
            } else if session
                .find(&format!("glossary-{}", term.id.key()))
                .is_some_and(|t| holds(&t))
            {
                found.push((true, term));
            }
        }
        let language = session.language();
        found.sort_by_key(|(later, term)| (*later, title(term, language).to_lowercase()));
        found.into_iter().map(|(_, term)| term).collect()
    }
}

/// The word in both languages, that of the window first: letters from school are in Dutch.
fn title(term: &GlossaryTerm, language: Language) -> String {
    let (first, second) = match language {
        Language::Nl => (&term.nl, &term.en),
        Language::En => (&term.en, &term.nl),
    };
    if first.eq_ignore_ascii_case(second) { first.clone() } else { format!("{first} ({second})") }
}
