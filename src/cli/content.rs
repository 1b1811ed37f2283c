//! Checks, shows, walks, draws and prints the content, and tells stories with it.

mod book;
mod check;
mod graph;
mod release;
mod show;
mod story;
mod translated;
mod walk;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::Refusal;
use crate::{
    content::{Content as Rules, load},
    i18n::{BadTexts, Language, Texts, Value},
    ids::SituationId,
    ladder::Situation,
};

/// What to do with the content.
#[derive(Debug, clap::Subcommand)]
pub enum Content {
    /// Check it; every fault on a line.
    Check(check::Check),
    /// Show all of it.
    Show(show::Show),
    /// Lock this version.
    Release(release::Release),
    /// Record that English texts were compared with the Dutch.
    Translated(translated::Translated),
    /// Walk one situation with facts and answers.
    Walk(walk::Walk),
    /// Draw one situation.
    Graph(graph::Graph),
    /// Print it as a book.
    Book(book::Book),
    /// Tell the stories of parents, and compare.
    Story(story::Story),
}

impl Content {
    pub(super) fn run(self, out: &mut dyn Write) -> Result<ExitCode, Refusal> {
        match self {
            Self::Check(command) => command.run(out),
            Self::Show(command) => command.run(out),
            Self::Release(command) => command.run(out),
            Self::Translated(command) => command.run(out),
            Self::Walk(command) => command.run(out),
            Self::Graph(command) => command.run(out),
            Self::Book(command) => command.run(out),
            Self::Story(command) => command.run(out),
        }
    }
}

/// Which content, and in which language to speak of it.
#[derive(Debug, clap::Args)]
struct Given {
    /// Use content and texts from this folder instead of the built-in ones.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// The language of what people read: nl or en.
    #[arg(long, value_name = "LANGUAGE", value_parser = language, default_value = "nl")]
    lang: Language,
}

/// Content with its words.
struct Open {
    rules: Rules,
    texts: Texts,
    /// The program's own sentences: a folder's texts may be of another version.
    own: Texts,
    language: Language,
}

impl Given {
    fn open(&self) -> Result<Open, Refusal> {
        let (rules, texts) = match self.content.as_deref() {
            Some(folder) => self.read(folder)?,
            None => (Rules::built_in()?, Texts::built_in().map_err(bad_texts)?),
        };
        let own = Texts::built_in().map_err(bad_texts)?;
        Ok(Open { rules, texts, own, language: self.lang })
    }

    /// A folder with faults is not used: its faults, and a sentence.
    fn read(&self, folder: &Path) -> Result<(Rules, Texts), Refusal> {
        load::from_folder(folder).map_err(|faults| {
            let values = [("faults", faults.0.len().into())];
            let sentence = Texts::built_in()
                .map(|texts| texts.format(self.lang, "cli-content-not-used", &values))
                .unwrap_or_default();
            Refusal(format!("{faults}\n{sentence}"))
        })
    }
}

impl Open {
    fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.own.format(self.language, key, values)
    }

    /// The words of an id, or nothing.
    fn words(&self, key: &str) -> String {
        self.texts.find(self.language, key).unwrap_or_default()
    }

    /// The situation that was named, or a sentence that lists those there are.
    fn situation(&self, id: &str) -> Result<&Situation, Misuse> {
        let found = self.rules.situations.iter().find(|situation| situation.id == id);
        found.ok_or_else(|| {
            let ids = self.rules.situations.iter().map(|situation| &situation.id);
            let known = listed(ids.map(SituationId::as_str));
            let values = [("given", id.into()), ("known", known.into())];
            Misuse(self.say("cli-content-no-situation", &values))
        })
    }
}

/// A sentence about what was typed wrongly: exit 2.
struct Misuse(String);

impl Misuse {
    fn exit(self) -> ExitCode {
        // Without standard error there is nobody to tell; the code still says it.
        let _ = writeln!(io::stderr(), "{}", self.0);
        ExitCode::from(2)
    }
}

/// Names in a sentence.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}

/// Reads a language as people type it.
fn language(text: &str) -> Result<Language, String> {
    let found = Language::ALL.into_iter().find(|language| language.code() == text);
    found.ok_or_else(|| "write nl or en".to_owned())
}

/// Built-in texts that cannot be read: a fault of the program.
fn bad_texts(bad: Vec<BadTexts>) -> Refusal {
    let lines: Vec<String> = bad.iter().map(ToString::to_string).collect();
    Refusal(lines.join("\n"))
}
