//! Writes the example and its prints, and opens the window on it.

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use super::{
    AsOf, Refusal,
    office::{self, Office, Stop},
};
use crate::{
    case::Case,
    dossier::store::{DOSSIER, Store},
    example::{self, NotWritten, Refreshed},
    files,
    i18n::{Language, Value},
    print::{self, Audience, Pack, Request},
    problem::path_text,
    ui::{self, Options},
};

/// The folder of the example inside the folder of the demo.
const EXAMPLE: &str = "voorbeeld";
const DOSSIER_PDF: &str = "dossier-nl.pdf";
const SHEET_PDF: &str = "gespreksblad-nl.pdf";

/// Writes the example and its prints, and opens the window on it.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// The folder of the demo: absent, empty, or written by an earlier demo.
    #[arg(default_value = "demo")]
    dir: PathBuf,
    #[command(flatten)]
    as_of: AsOf,
}

impl Demo {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        office::finish(self.show(out))
    }

    fn show(self, out: &mut dyn Write) -> Result<(), Stop> {
        let office = Office::open(&self.as_of)?;
        if office.password.is_some() {
            return Err(Stop::Usage(office.text("cli-password-not-here", &[])));
        }
        let done = self.write(&office).map_err(|error| office.refused(&error))?;
        self.print(&office)?;
        if ui::has_display() {
            let left = done == Refreshed::Left;
            let key = if left { "cli-demo-left" } else { "cli-demo-written" };
            self.say(&office, key, out)?;
            let dossier = Some(self.dir.join(EXAMPLE));
            let (content, as_of, language) = (None, self.as_of.as_of, None);
            if ui::run(Options { dossier, content, as_of, language }).is_ok() {
                return Ok(());
            }
        }
        self.say(&office, "cli-demo-no-display", out)
    }

    /// Writes the example, or brings it up to today; the folder is empty, absent or a demo's.
    fn write(&self, office: &Office) -> Result<Refreshed, NotWritten> {
        let folder = self.dir.join(EXAMPLE);
        if !folder.join(DOSSIER).exists() {
            files::create_empty_folder(&self.dir)?;
        }
        example::refresh(&folder, &office.texts, office.today, Language::Nl)
    }

    /// Prints what stands in the folder now, in Dutch, for the parents themselves.
    fn print(&self, office: &Office) -> Result<(), Stop> {
        let Office { content, texts, today, .. } = office;
        let dossier = Store::read(&self.dir.join(EXAMPLE)).map_err(|e| office.refused(&e))?.dossier;
        let case = Case::derive(content, &dossier, *today);
        for (pack, name) in [(Pack::Dossier, DOSSIER_PDF), (Pack::Sheet, SHEET_PDF)] {
            let (language, audience) = (Language::Nl, Audience::Own);
            let request = Request { pack, language, audience, leave_out: BTreeSet::new() };
            let pdf = print::render(content, texts, &dossier, &case, &request, *today)
                .map_err(|error| Stop::Refused(error.to_string()))?;
            files::save_whole(&self.dir.join(name), &pdf).map_err(|e| office.refused(&e))?;
        }
        Ok(())
    }

    fn say(&self, office: &Office, key: &str, out: &mut dyn Write) -> Result<(), Stop> {
        let name = |name: &str| Value::from(path_text(&self.dir.join(name)));
        let values =
            [("path", name(EXAMPLE)), ("dossier", name(DOSSIER_PDF)), ("sheet", name(SHEET_PDF))];
        office::print(out, &office.text(key, &values))
    }
}
