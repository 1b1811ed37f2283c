//! Prints to a PDF.

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{AsOf, Refusal};
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
    /// The folder of the dossier.
    dossier: PathBuf,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// What is printed.
    #[arg(long, value_enum, default_value = "dossier")]
    pack: PackName,
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
        let request = self.request();
        let (content, texts) = self.content()?;
        let today = self.as_of.day();
        let language = request.language;
        let dossier = Store::read(&self.dossier)
            .map_err(|error| Refusal(problem::sentence(&texts, language, &error)))?
            .dossier;
        let case = Case::derive(&content, &dossier, today);
        let pdf = print::render(&content, &texts, &dossier, &case, &request, today)?;
        files::save_whole(&self.out, &pdf).map_err(|error| match error {
            files::Error::NotFound { .. } | files::Error::NotAFile { .. } => {
                let path = problem::path_text(&self.out);
                Refusal(texts.format(language, "print-problem-place", &[("path", path.into())]))
            }
            error => Refusal(problem::sentence(&texts, language, &error)),
        })?;
        Ok(ExitCode::SUCCESS)
    }

    fn request(&self) -> Request {
        Request {
            pack: match self.pack {
                PackName::Sheet => Pack::Sheet,
                PackName::Dossier => Pack::Dossier,
            },
            language: match self.lang {
                LanguageName::Nl => Language::Nl,
                LanguageName::En => Language::En,
            },
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
