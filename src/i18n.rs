//! The words: every text of the window, the command line and the print comes through here.

pub mod format;
pub mod terms;

use std::{borrow::Cow, collections::BTreeMap};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// The two languages of the app; both are complete.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch, at B1, with "u".
    #[default]
    Nl,
    /// Plain English, with "you".
    En,
}

impl Language {
    /// Both, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code of BCP 47: `nl`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }

    /// The language that a BCP 47 tag of the system asks for; English for anything but Dutch.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("nl") { Self::Nl } else { Self::En }
    }
}

/// A value that a text can hold: a number for plurals or words.
pub type Value<'a> = FluentValue<'a>;

/// A fault in a file of texts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {fault}")]
pub struct BadTexts {
    /// The file, as `nl/ui.ftl`.
    pub file: String,
    /// What the parser says of it.
    pub fault: String,
}

/// All texts in both languages at once, passed by reference.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").finish_non_exhaustive()
    }
}

static BUILT_IN: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The built-in files of texts of one language, as (`nl/ui.ftl`, text), sorted by name.
pub fn built_in_files(language: Language) -> Vec<(String, &'static str)> {
    let Some(folder) = BUILT_IN.get_dir(language.code()) else { return Vec::new() };
    let mut files: Vec<_> = folder
        .files()
        .filter_map(|file| Some((file.path().to_str()?.to_owned(), file.contents_utf8()?)))
        .collect();
    files.sort();
    files
}

/// A built-in list beside the texts, as `made-from.txt`.
pub fn built_in_list(name: &str) -> Option<&'static str> {
    BUILT_IN.get_file(name)?.contents_utf8()
}

impl Texts {
    /// Parses files of texts: (language, name for messages, contents).
    ///
    /// # Errors
    /// Every fault of every file, also a key that stands twice in one language.
    pub fn parse<'a>(
        files: impl IntoIterator<Item = (Language, Cow<'a, str>, Cow<'a, str>)>,
    ) -> Result<Self, Vec<BadTexts>> {
        let mut bundles = BTreeMap::new();
        for language in Language::ALL {
            let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            bundle.set_use_isolating(false);
            bundles.insert(language, bundle);
        }
        let mut faults = Vec::new();
        for (language, file, source) in files {
            let resource = FluentResource::try_new(source.into_owned());
            let resource = resource.unwrap_or_else(|(partial, errors)| {
                let fault = |error: &dyn std::fmt::Display| BadTexts {
                    file: file.to_string(),
                    fault: error.to_string(),
                };
                faults.extend(errors.iter().map(|error| fault(error)));
                partial
            });
            if let Some(bundle) = bundles.get_mut(&language)
                && let Err(errors) = bundle.add_resource(resource)
            {
                let fault = |error: String| BadTexts { file: file.to_string(), fault: error };
                faults.extend(errors.iter().map(|error| fault(error.to_string())));
            }
        }
        if faults.is_empty() { Ok(Self { bundles }) } else { Err(faults) }
    }

    /// The texts inside the program.
    ///
    /// # Errors
    /// Never for a program whose tests passed.
    pub fn built_in() -> Result<Self, Vec<BadTexts>> {
        Self::parse(Language::ALL.into_iter().flat_map(|language| {
            built_in_files(language)
                .into_iter()
                .map(move |(name, text)| (language, name.into(), text.into()))
        }))
    }

    /// Whether a text exists; `key` may name an attribute: `step-tlv-d3.first`.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.pattern(language, key).is_some()
    }

    /// The text of `key` (or of an attribute, `key.attribute`); the key in brackets if there is none.
    pub fn get(&self, language: Language, key: &str) -> String {
        self.format(language, key, &[])
    }

    /// The text, if there is one.
    pub fn find(&self, language: Language, key: &str) -> Option<String> {
        self.has(language, key).then(|| self.get(language, key))
    }

    /// The words of something in a situation: those of `<key>-<situation>` if it has its own, else
    /// those of `key`. `part` is an attribute with its dot, or empty.
    pub fn own(&self, language: Language, key: &str, place: &str, part: &str) -> Option<String> {
        let own = self.find(language, &format!("{key}-{place}{part}"));
        own.or_else(|| self.find(language, &format!("{key}{part}")))
    }

    /// The text of `key` with its variables filled in.
    pub fn format(&self, language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some((bundle, pattern)) = self.pattern(language, key) else {
            return format!("[{key}]");
        };
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "text {key} in {language:?}: {errors:?}");
        text
    }

    fn pattern(
        &self,
        language: Language,
        key: &str,
    ) -> Option<(&FluentBundle<FluentResource>, &fluent_syntax::ast::Pattern<&str>)> {
        let bundle = self.bundles.get(&language)?;
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some((bundle, pattern))
    }
}
