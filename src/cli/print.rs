//! Prints to a PDF.

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{AsOf, Refusal, office, opened::unlock};
use crate::{
    case::Case,
    content::{Content, load},
    dossier::store::Store,
    files,
    i18n::{Language, Texts},
    print::{self, Audience, Pack, Request, Section},
    problem,
};

/// Prints to a PDF.
#[derive(Debug, clap::Args)]
pub struct Print {
    /// The folder of the dossier; the pack `ladder` has none.
    #[arg(required_unless_present = "situation", conflicts_with = "situation")]
    dossier: Option<PathBuf>,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// What is printed.
    #[arg(long, value_enum, default_value = "dossier")]
    pack: PackName,
    /// For the pack `ladder`: which situation, as tlv.
    #[arg(long)]
    situation: Option<String>,
    /// In which language.
    #[arg(long, value_enum, default_value = "nl")]
    lang: LanguageName,
    /// For whom; what is private is only in your own copy.
    #[arg(long = "for", value_enum, default_value = "own")]
    audience: AudienceName,
    /// Sections that stay out, with commas between.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "SECTION")]
    leave_out: Vec<SectionName>,
    /// Use content and texts from this folder instead of the built-in ones.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum PackName {
    Sheet,
    Dossier,
    Ladder,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LanguageName {
    Nl,
    En,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum AudienceName {
    Own,
    School,
    Committee,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SectionName {
    Summary,
    Ladder,
    Deadlines,
    Steps,
    Agreements,
    Log,
    Voice,
    Contacts,
    Documents,
    Missing,
}

impl From<SectionName> for Section {
    fn from(name: SectionName) -> Self {
        match name {
            SectionName::Summary => Self::Summary,
            SectionName::Ladder => Self::Ladder,
            SectionName::Deadlines => Self::Deadlines,
            SectionName::Steps => Self::Steps,
            SectionName::Agreements => Self::Agreements,
            SectionName::Log => Self::Log,
            SectionName::Voice => Self::Voice,
            SectionName::Contacts => Self::Contacts,
            SectionName::Documents => Self::Documents,
            SectionName::Missing => Self::Missing,
        }
    }
}

impl Print {
    pub(super) fn run(self, _out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let (content, texts) = self.content()?;
        let language = match self.lang {
            LanguageName::Nl => Language::Nl,
            LanguageName::En => Language::En,
        };
        let pack = match self.pack {
            PackName::Ladder => return self.ladder(&content, &texts, language),
            PackName::Sheet => Pack::Sheet,
            PackName::Dossier => Pack::Dossier,
        };
        let Some(folder) = &self.dossier else {
            return Ok(misuse(&texts.get(language, "print-problem-which-dossier")));
        };
        let request = self.request(pack, language);
        let today = self.as_of.day();
        let unlock = unlock(&texts, language, &self.as_of)?;
        let dossier = Store::read_with(folder, unlock.as_ref())
            .map_err(|error| Refusal(problem::sentence(&texts, language, &error)))?
            .dossier;
        let case = Case::derive(&content, &dossier, today);
        let pdf = print::render(&content, &texts, &dossier, &case, &request, today)?;
        self.save(&pdf, &texts, language)
    }

    /// One situation, for no dossier in particular.
    fn ladder(
        &self,
        content: &Content,
        texts: &Texts,
        language: Language,
    ) -> Result<ExitCode, Refusal> {
        let known = listed(content.situations.iter().map(|situation| situation.id.as_str()));
        let Some(id) = self.situation.as_deref() else {
            let values = [("known", known.into())];
            return Ok(misuse(&texts.format(language, "print-problem-which-ladder", &values)));
        };
        let Some(situation) = content.situations.iter().find(|one| one.id == id) else {
            let values = [("given", id.into()), ("known", known.into())];
            return Ok(misuse(&texts.format(language, "cli-content-no-situation", &values)));
        };
        let pdf = print::poster(content, texts, situation, language, self.as_of.day())?;
        self.save(&pdf, texts, language)
    }

    fn save(&self, pdf: &[u8], texts: &Texts, language: Language) -> Result<ExitCode, Refusal> {
        files::save_whole(&self.out, pdf).map_err(|error| match error {
            files::Error::NotFound { .. } | files::Error::NotAFile { .. } => {
                let path = problem::path_text(&self.out);
                Refusal(texts.format(language, "print-problem-place", &[("path", path.into())]))
            }
            error => Refusal(problem::sentence(texts, language, &error)),
        })?;
        Ok(ExitCode::SUCCESS)
    }

    fn request(&self, pack: Pack, language: Language) -> Request {
        Request {
            pack,
            language,
            audience: match self.audience {
                AudienceName::Own => Audience::Own,
                AudienceName::School => Audience::School,
                AudienceName::Committee => Audience::Committee,
            },
            leave_out: self.leave_out.iter().copied().map(Section::from).collect::<BTreeSet<_>>(),
        }
    }

    fn content(&self) -> Result<(Content, Texts), Refusal> {
        if let Some(folder) = &self.content {
            return load::from_folder(folder).map_err(|faults| lines(&faults.0));
        }
        let content = Content::built_in().map_err(|faults| lines(&faults.0))?;
        Ok((content, Texts::built_in().map_err(|faults| lines(&faults))?))
    }
}

fn lines(faults: &[impl ToString]) -> Refusal {
    Refusal(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// A sentence about what was typed wrongly: exit 2.
fn misuse(sentence: &str) -> ExitCode {
    office::say(sentence);
    ExitCode::from(2)
}

/// Names in a sentence.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
