//! Words explained where they stand.

use iced::widget::column;

use crate::{
    content::GlossaryTerm,
    i18n::Language,
    ids::{StepId, TermId},
    ui::{
        session::Session,
        theme::{Element, space},
        widget::{body, body_strong},
    },
};

/// The word in the language of the window; in English with the Dutch beside it.
pub fn word_of(term: &GlossaryTerm, session: &Session) -> String {
    match session.language() {
        Language::Nl => term.nl.clone(),
        Language::En if term.en.eq_ignore_ascii_case(&term.nl) => term.en.clone(),
        Language::En => format!("{} ({})", term.en, term.nl),
    }
}

/// The title of a step.
pub fn step_title(step: &StepId, session: &Session) -> String {
    session.t(&format!("step-{}", step.key()))
}

/// The words of the glossary that a text uses, at most so many, in the order of the text.
pub fn words_in<'a>(text: &str, session: &'a Session, most: usize) -> Vec<&'a GlossaryTerm> {
    let text = text.to_lowercase();
    let place = |term: &'a GlossaryTerm| {
        let own = match session.language() {
            Language::Nl => [&term.nl, &term.nl],
            Language::En => [&term.en, &term.nl],
        };
        let found = own.into_iter().filter_map(|word| find_word(&text, &word.to_lowercase()));
        found.min().map(|at| (at, term))
    };
    let mut found: Vec<_> = session.content.glossary.iter().filter_map(place).collect();
    found.sort_by_key(|(at, term)| (*at, std::cmp::Reverse(term.nl.len())));
    found.into_iter().map(|(_, term)| term).take(most).collect()
}

/// Where a whole word begins in a text.
fn find_word(text: &str, word: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    text.match_indices(word).map(|(at, _)| at).find(|&at| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// A word and its explanation.
pub fn explained<'a, M: 'a>(id: &TermId, session: &'a Session) -> Option<Element<'a, M>> {
    let term = session.content.glossary.iter().find(|term| term.id == *id)?;
    let text = session.find(&format!("glossary-{}", id.key()))?;
    Some(column![body_strong(word_of(term, session)), body(text)].spacing(space::XXS).into())
}

#[cfg(test)]
mod tests {
    use super::find_word;

    #[test]
    fn a_word_is_found_whole_and_not_inside_another() {
        assert_eq!(find_word("de tlv van sam", "tlv"), Some(3));
        assert_eq!(find_word("de tlv-aanvraag", "tlv"), Some(3));
        assert_eq!(find_word("bezwaarschrift", "bezwaar"), None);
        assert_eq!(find_word("één opp.", "opp"), Some(6));
    }
}
