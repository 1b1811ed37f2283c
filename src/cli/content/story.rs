//! `content story`: whether the stories of parents still end as somebody worked out by hand.

mod compare;
mod told;

use std::{io::Write, path::PathBuf, process::ExitCode};

use compare::{Difference, compare};
use told::{Story as Told, Telling};

use super::{Given, Open};
use crate::{case::Case, cli::Refusal, files};

/// More than any story needs.
const LIMIT: u64 = 1 << 20;

/// Tell stories forwards, backwards and with doubts; print expected beside got where they differ.
#[derive(Debug, clap::Args)]
pub struct Story {
    /// Files with a story (TOML), or folders with such files.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// What became of one story.
enum Verdict {
    /// It ends as it says.
    Holds,
    /// It could not be told.
    Unclear(String),
    /// These things are different, in this telling.
    Differs { told: String, telling: Telling, differences: Vec<Difference> },
}

impl Story {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        let open = self.given.open()?;
        let mut wrong = 0_usize;
        let mut told = 0_usize;
        let files = self.files()?;
        if files.is_empty() {
            return Err(Refusal(open.say("cli-content-story-none", &[])));
        }
        for path in files {
            told += 1;
            let text = String::from_utf8(files::read_within(&path, LIMIT)?)?;
            let verdict = judge(&open, &text);
            wrong += usize::from(!matches!(verdict, Verdict::Holds));
            tell(&open, &path, &verdict, out)?;
        }
        let values = [("told", told.into()), ("wrong", wrong.into())];
        let key = if wrong == 0 { "cli-content-story-hold" } else { "cli-content-story-differ" };
        writeln!(std::io::stderr(), "{}", open.say(key, &values))?;
        Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    /// The files that were named, and those in the folders that were named, in order.
    fn files(&self) -> Result<Vec<PathBuf>, Refusal> {
        let mut found = Vec::new();
        let mut open: Vec<PathBuf> = self.paths.iter().rev().cloned().collect();
        while let Some(path) = open.pop() {
            if path.is_dir() {
                let entries = std::fs::read_dir(&path)?;
                let mut inside = entries
                    .map(|entry| entry.map(|entry| entry.path()))
                    .collect::<Result<Vec<_>, _>>()?;
                inside
                    .retain(|path| path.is_dir() || path.extension().is_some_and(|e| e == "toml"));
                inside.sort();
                open.extend(inside.into_iter().rev());
            } else {
                found.push(path);
            }
        }
        Ok(found)
    }
}

/// Tells a story in every way.
fn judge(open: &Open, text: &str) -> Verdict {
    let story: Told = match toml::from_str(text) {
        Ok(story) => story,
        Err(error) => return Verdict::Unclear(error.to_string()),
    };
    for telling in Telling::ALL {
        let dossier = match story.dossier(&open.rules, telling) {
            Ok(dossier) => dossier,
            Err(unclear) => return Verdict::Unclear(unclear.to_string()),
        };
        let case = Case::derive(&open.rules, &dossier, story.as_of);
        let differences = compare(&story, &case);
        if !differences.is_empty() {
            return Verdict::Differs { told: story.told, telling, differences };
        }
    }
    Verdict::Holds
}

fn tell(
    open: &Open,
    path: &std::path::Path,
    verdict: &Verdict,
    out: &mut dyn Write,
) -> Result<(), Refusal> {
    let path = path.display();
    match verdict {
        Verdict::Holds => {}
        Verdict::Unclear(why) => writeln!(out, "{path}: {why}")?,
        Verdict::Differs { told, telling, differences } => {
            let key = match telling {
                Telling::AsWritten => "cli-content-story-as-written",
                Telling::Backwards => "cli-content-story-backwards",
                Telling::WithDoubts => "cli-content-story-with-doubts",
            };
            writeln!(out, "{path}: {told}\n  {}", open.say(key, &[]))?;
            side_by_side(open, differences, out)?;
        }
    }
    Ok(())
}

fn side_by_side(
    open: &Open,
    differences: &[Difference],
    out: &mut dyn Write,
) -> Result<(), Refusal> {
    let expected = open.say("cli-content-story-expected", &[]);
    let got = open.say("cli-content-story-got", &[]);
    let longest = |width: usize, text: &str| width.max(text.chars().count());
    let first = differences.iter().fold(0, |width, one| longest(width, &one.what));
    let second = differences.iter().fold(longest(0, &expected), |w, one| longest(w, &one.expected));
    writeln!(out, "  {:first$}  {expected:second$}  {got}", "")?;
    for Difference { what, expected, got } in differences {
        writeln!(out, "  {what:first$}  {expected:second$}  {got}")?;
    }
    Ok(())
}
