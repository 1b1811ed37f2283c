//! Fields that several screens share: a typed date, long text, text that keeps a draft.

use jiff::civil::Date;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    dates::{self, Fault, Wanted},
    dossier::edit::Edit,
    i18n::{
        Language,
        format::{self, DateStyle},
    },
    ui::{action::Action, session::Session, theme::Element, widget::text_field},
};

/// How a date is asked for.
#[derive(Debug, Clone)]
pub struct DateAsk {
    pub id: &'static str,
    pub name: String,
    pub hint: Option<String>,
    pub wanted: Wanted,
}

/// A date under typing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateField {
    text: String,
    #[serde(skip)]
    fault: Option<Fault>,
}

impl DateField {
    /// A field that already holds a date, in full.
    pub fn of(date: Date, language: Language) -> Self {
        Self { text: format::date(date, DateStyle::Long, language), fault: None }
    }

    /// What stands in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Why it was not taken.
    pub const fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// A key was pressed.
    pub fn typed(&mut self, text: String) {
        self.text = text;
        self.fault = None;
    }

    /// The date, or `None` with the reason kept to show.
    pub fn read(&mut self, today: Date, wanted: Wanted) -> Option<Date> {
        match dates::parse(&self.text, today, wanted) {
            Ok(date) => Some(date),
            Err(fault) => {
                self.fault = Some(fault);
                None
            }
        }
    }

    /// The date of a field that may stay empty: `None` when what stands there is no date.
    pub fn read_optional(&mut self, today: Date, wanted: Wanted) -> Option<Option<Date>> {
        if self.is_empty() { Some(None) } else { self.read(today, wanted).map(Some) }
    }

    /// What it reads as now, without complaint: shown in full while typing.
    pub fn meant(&self, today: Date, wanted: Wanted) -> Option<Date> {
        dates::parse(&self.text, today, wanted).ok()
    }

    /// "Dat is vrijdag 13 november 2026.": what it reads as, in full.
    pub fn meant_words(&self, session: &Session, wanted: Wanted) -> Option<String> {
        let date = session.date(self.meant(session.today, wanted)?, DateStyle::Full);
        Some(session.tf("screens-confirm-date", &[("date", date.into())]))
    }

    /// Why it was not taken, in words.
    pub fn fault_words(&self, session: &Session) -> Option<String> {
        self.fault.map(|fault| fault.words(&session.texts, session.language()))
    }

    /// The field, with the date in full under it, or what is wrong.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        session: &'a Session,
        ask: DateAsk,
        on_input: impl Fn(String) -> M + 'a,
        on_submit: M,
    ) -> Element<'a, M> {
        let meant = self.meant_words(session, ask.wanted);
        let fault = self.fault_words(session);
        let field = text_field(ask.id, ask.name, &self.text, on_input)
            .hint(ask.hint.unwrap_or_else(|| session.t("log-date-hint")))
            .note(meant)
            .error(fault)
            .width(420.0);
        field.on_submit(on_submit).into()
    }
}

/// Keeps a form that is under way as a draft of the dossier.
pub fn keep<M>(field: &str, form: &impl Serialize) -> Action<M> {
    let text = serde_json::to_string(form).unwrap_or_default();
    Action::Draft { field: field.to_owned(), text }
}

/// The form is done with: its draft goes.
pub fn forget<M>(field: &str) -> Action<M> {
    Action::Draft { field: field.to_owned(), text: String::new() }
}

/// A form that was under way when the program ended, if it still can be read.
pub fn kept<T: DeserializeOwned>(field: &str, session: &Session) -> Option<T> {
    let text = session.dossier.drafts.get(field).filter(|text| !text.is_empty())?;
    serde_json::from_str(text).ok()
}

/// Whether the dossier would refuse an edit: the form then stays, and nothing typed is lost.
pub fn is_refused(edit: &Edit, session: &Session) -> bool {
    session.dossier.clone().apply(edit.clone()).is_err()
}

/// A text without spaces around it, if there is one.
pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
