//! The built-in example: a whole case of an invented child, whose dates move with today.

mod days;
mod keep;
mod letter;
mod papers;
mod story;

use std::{fmt::Write as _, sync::LazyLock};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::{
    dossier::{
        Agreement, Answered, Child, Contact, Document, Dossier, Event, Fact, LogEntry, Meeting,
        Parent, Party, RecordId, Seen, Situated, StepRecord, Unknown, Voice,
    },
    i18n::{Language, Texts, Value},
    ids::NotAnId,
    terms::calendar::{BadCalendar, Calendar},
};
use days::{Days, Moment, day_and_month};
use papers::Paper;

pub use keep::{NotWritten, Refreshed, refresh, write};

/// The id of the example's dossier: the same in every copy, so that it is known again.
pub const DOSSIER_ID: &str = "voorbeeld-sam";

/// Why the example could not be made; with the files inside the program this does not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The story names something that is no id.
    #[error(transparent)]
    Id(#[from] NotAnId),
    /// The calendar inside the program cannot be read.
    #[error(transparent)]
    Calendar(#[from] BadCalendar),
    /// A text of the story is missing.
    #[error("the example has no text {0}")]
    Text(String),
    /// A paper of the example has a mark that means nothing.
    #[error("a paper of the example has the mark '{0}', which means nothing")]
    Mark(String),
    /// The DOCX inside the program is no ZIP.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
    /// The DOCX inside the program cannot be unpacked.
    #[error(transparent)]
    Unpack(#[from] std::io::Error),
}

/// A file of the example, to be kept under its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFile {
    /// Its own name, as it came.
    pub name: String,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Lower case, without the dot.
    pub extension: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The example as it stands on `today`, with the parents' words in `language`, and its six files.
///
/// # Errors
/// Never for a program whose tests passed.
pub fn build(
    texts: &Texts,
    today: Date,
    language: Language,
) -> Result<(Dossier, Vec<ExampleFile>), Error> {
    let files = files(today)?;
    Ok((dossier(texts, today, language, &files)?, files))
}

/// The six files, with the dates of the story as it stands on `today`.
///
/// Letters of a Dutch school or samenwerkingsverband stay Dutch in both languages, as in life.
///
/// # Errors
/// Never for a program whose tests passed.
pub fn files(today: Date) -> Result<Vec<ExampleFile>, Error> {
    let days = Days::new(calendar()?, today);
    Paper::ALL.into_iter().map(|paper| ExampleFile::of(paper, &days)).collect()
}

/// The dossier that keeps those files.
///
/// # Errors
/// Never for a program whose tests passed.
pub fn dossier(
    texts: &Texts,
    today: Date,
    language: Language,
    files: &[ExampleFile],
) -> Result<Dossier, Error> {
    let days = Days::new(calendar()?, today);
    Teller::new(texts, language, &days).dossier(files)
}

/// The calendar inside the program, read once.
fn calendar() -> Result<&'static Calendar, Error> {
    static CALENDAR: LazyLock<Result<Calendar, BadCalendar>> = LazyLock::new(Calendar::built_in);
    CALENDAR.as_ref().map_err(|error| error.clone().into())
}

impl ExampleFile {
    fn of(paper: Paper, days: &Days) -> Result<Self, Error> {
        let (name, bytes) = (paper.name().to_owned(), paper.bytes(days)?);
        let sha256 = Sha256::digest(&bytes).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let extension = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        Ok(Self { name, sha256, extension, bytes })
    }
}

/// Puts the story into records, in one language.
struct Teller<'a> {
    texts: &'a Texts,
    language: Language,
    days: &'a Days,
    /// What the words can name: each moment's day and month, and `since`.
    values: Vec<(&'static str, Value<'static>)>,
}

impl<'a> Teller<'a> {
    fn new(texts: &'a Texts, language: Language, days: &'a Days) -> Self {
        let since = crate::i18n::format::month(days.on(Moment::Promise).month(), language);
        let mut values = vec![("since", since.into())];
        for moment in Moment::ALL {
            values.push((moment.key(), day_and_month(days.on(*moment), language).into()));
        }
        Self { texts, language, days, values }
    }

    fn dossier(&self, files: &[ExampleFile]) -> Result<Dossier, Error> {
        let mut dossier = Dossier::with_id(DOSSIER_ID, self.days.on(Moment::Report), "");
        dossier.child = self.child()?;
        dossier.school = self.party("school", "info@delinde.example")?;
        dossier.board = self.party("board", "bestuur@deboomgaard.example")?;
        dossier.swv = self.party("swv", "info@swv-eikerdam.example")?;
        dossier.parents = each(&story::PARENTS, |(key, gezag)| {
            Ok(Parent {
                name: self.say(&format!("example-parent-{key}"))?,
                gezag: *gezag,
                phone: String::new(),
                email: if *key == "linda" { String::new() } else { format!("{key}@thuis.example") },
                unknown: Unknown::new(),
            })
        })?;
        self.add_case(&mut dossier)?;
        dossier.log = each(&story::LOG, |line| self.log(line))?;
        dossier.meetings = each(&story::MEETINGS, |sitting| self.meeting(sitting))?;
        dossier.voice = each(&story::VOICES, |(at, seen)| self.voice(*at, *seen))?;
        dossier.contacts = each(&story::CONTACTS, |(key, email)| self.contact(key, email))?;
        for (paper, file) in Paper::ALL.into_iter().zip(files) {
            dossier.documents.push(self.document(paper, file)?);
        }
        Ok(dossier)
    }

    /// Facts, situations with answers, dated facts and steps.
    fn add_case(&self, dossier: &mut Dossier) -> Result<(), Error> {
        let said = self.days.on(Moment::Promise);
        for (fact, value) in story::FACTS {
            let known = Fact { value: value.parse()?, said, unknown: Unknown::new() };
            dossier.facts.insert(fact.parse()?, known);
        }
        for known in &story::SITUATIONS {
            let mut situated = Situated::new(known.id.parse()?, self.days.on(known.since));
            situated.answers = each(known.answers, |(question, answer)| {
                let (question, answer) = (question.parse()?, answer.parse()?);
                Ok(Answered { question, answer, unknown: Unknown::new() })
            })?;
            dossier.situations.push(situated);
        }
        dossier.events = each(&story::EVENTS, |dated| {
            Ok(Event {
                id: record("event", &format!("{}-{}", dated.of, dated.event)),
                event: dated.event.parse()?,
                situation: Some(dated.of.parse()?),
                date: self.days.on(dated.at),
                names: dated.names.map(|moment| self.days.on(moment)),
                crossed_out: false,
                unknown: Unknown::new(),
            })
        })?;
        for (step, status, on) in story::STEPS {
            let record = StepRecord {
                status,
                on: self.days.on(on),
                outcome: None,
                note: self.say(&format!("example-step-{}", step.replace('.', "-")))?,
                unknown: Unknown::new(),
            };
            dossier.steps.insert(step.parse()?, record);
        }
        Ok(())
    }

    fn child(&self) -> Result<Child, Error> {
        Ok(Child {
            name: self.say("example-child")?,
            born: Some(format!("{}-03", self.days.school_year() - 9)),
            group: Some(self.say("example-child.group")?),
            unknown: Unknown::new(),
        })
    }

    fn party(&self, key: &str, email: &str) -> Result<Party, Error> {
        Ok(Party {
            name: self.say(&format!("example-{key}"))?,
            address: self.say(&format!("example-{key}.address"))?,
            person: self.say(&format!("example-{key}.person"))?,
            phone: String::new(),
            email: email.to_owned(),
            unknown: Unknown::new(),
        })
    }

    fn log(&self, line: &story::Line) -> Result<LogEntry, Error> {
        let key = line.at.key();
        Ok(LogEntry {
            id: record("log", key),
            date: self.days.on(line.at),
            time: line.time.map(str::to_owned),
            kind: line.kind,
            with: self.say(&format!("example-log-{key}.with"))?,
            text: self.say(&format!("example-log-{key}"))?,
            private: line.reader == Seen::Parents,
            situation: line.about.map(str::parse).transpose()?,
            documents: line.paper.iter().map(|paper| record("document", paper.key())).collect(),
            crossed_out: false,
            unknown: Unknown::new(),
        })
    }

    fn meeting(&self, sitting: &story::Sitting) -> Result<Meeting, Error> {
        let key = format!("example-meeting-{}", sitting.at.key());
        let questions = (1..=3).map_while(|number| self.find(&format!("{key}.question-{number}")));
        let mut agreements = Vec::new();
        for (number, agreed) in (1..).zip(sitting.agreed) {
            agreements.push(Agreement {
                what: self.say(&format!("{key}.agreement-{number}"))?,
                who: self.say(&format!("{key}.agreement-{number}-who"))?,
                by: agreed.by.map(|moment| self.days.on(moment)),
                kept: agreed.kept,
                unknown: Unknown::new(),
            });
        }
        Ok(Meeting {
            id: record("meeting", sitting.at.key()),
            date: self.days.on(sitting.at),
            time: Some(sitting.time.to_owned()),
            place: self.say(&format!("{key}.place"))?,
            with: self.say(&format!("{key}.with"))?,
            ask: self.say(&format!("{key}.ask"))?,
            questions: questions.collect(),
            agreements,
            notes: self.find(&key).unwrap_or_default(),
            private: false,
            crossed_out: false,
            unknown: Unknown::new(),
        })
    }

    fn voice(&self, at: Moment, seen: Seen) -> Result<Voice, Error> {
        let key = format!("example-voice-{}", at.key());
        Ok(Voice {
            id: record("voice", at.key()),
            date: self.days.on(at),
            how: self.say(&format!("{key}.how"))?,
            words: self.say(&key)?,
            document: None,
            seen,
            crossed_out: false,
            unknown: Unknown::new(),
        })
    }

    fn contact(&self, key: &str, email: &str) -> Result<Contact, Error> {
        Ok(Contact {
            id: record("contact", key),
            name: self.say(&format!("example-contact-{key}"))?,
            role: self.say(&format!("example-contact-{key}.role"))?,
            phone: String::new(),
            email: email.to_owned(),
            note: self.say(&format!("example-contact-{key}.note"))?,
            crossed_out: false,
            unknown: Unknown::new(),
        })
    }

    fn document(&self, paper: Paper, file: &ExampleFile) -> Result<Document, Error> {
        let (kind, situation) = story::kind(paper);
        let (key, day) = (paper.key(), self.days.on(paper.dated()));
        Ok(Document {
            id: record("document", key),
            sha256: file.sha256.clone(),
            extension: file.extension.clone(),
            name: file.name.clone(),
            size: u64::try_from(file.bytes.len()).unwrap_or(u64::MAX),
            kind: Some(kind.parse()?),
            date: Some(day),
            from: self.say(&format!("example-document-{key}.from"))?,
            added: day,
            note: self.say(&format!("example-document-{key}"))?,
            private: false,
            situation: situation.map(str::parse).transpose()?,
            crossed_out: false,
            unknown: Unknown::new(),
        })
    }

    /// The words of this key, with the dates of the story.
    fn say(&self, key: &str) -> Result<String, Error> {
        self.find(key).ok_or_else(|| Error::Text(key.to_owned()))
    }

    fn find(&self, key: &str) -> Option<String> {
        self.texts
            .has(self.language, key)
            .then(|| self.texts.format(self.language, key, &self.values))
    }
}

/// A record's id: the same in every example.
fn record(kind: &str, key: &str) -> RecordId {
    RecordId(format!("{kind}-{key}"))
}

/// Makes a record of each, stopping at the first that cannot be made.
fn each<T, R>(items: &[T], make: impl FnMut(&T) -> Result<R, Error>) -> Result<Vec<R>, Error> {
    items.iter().map(make).collect()
}
