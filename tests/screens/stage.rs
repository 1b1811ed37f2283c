//! A screen on a stage: a session without files, clicks and keys, and the texts that are seen.

use std::sync::{Arc, Mutex};

use iced::keyboard;
use iced_test::{
    Simulator,
    selector::{self, Candidate, Target},
};
use jiff::civil::Date;
use jouw_weg::{
    content::Content,
    dossier::{Dossier, edit::Edit},
    i18n::{Language, Texts},
    settings::Settings,
    ui::{
        action::Action,
        screen::{
            Screen, deadlines::Deadlines, documents::Documents, log::Log, overview::Overview,
            people::People, settings::SettingsPage, step::Step, way::Way, words::Words,
        },
        session::Session,
        theme::{self, Element},
    },
};

/// A Sunday.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 22);

/// A screen as the application sees it.
pub(crate) trait Page {
    type Message: Clone + std::fmt::Debug + 'static;

    fn act(&mut self, message: Self::Message, session: &Session) -> Action<Self::Message>;
    fn show<'a>(&'a self, session: &'a Session) -> Element<'a, Self::Message>;
}

macro_rules! pages {
    ($($page:ident in $module:ident),*) => {$(
        impl Page for $page {
            type Message = jouw_weg::ui::screen::$module::Message;

            fn act(&mut self, message: Self::Message, session: &Session) -> Action<Self::Message> {
                self.update(message, session)
            }

            fn show<'a>(&'a self, session: &'a Session) -> Element<'a, Self::Message> {
                self.view(session)
            }
        }
    )*};
}

pages!(
    Way in way,
    Overview in overview,
    Words in words,
    Step in step,
    Deadlines in deadlines,
    Log in log,
    Documents in documents,
    People in people,
    SettingsPage in settings
);

/// What a screen wanted beyond changing the dossier.
#[derive(Debug, Default)]
pub(crate) struct Wishes {
    pub(crate) went: Vec<Screen>,
    pub(crate) links: Vec<String>,
    pub(crate) focus: Vec<String>,
    pub(crate) files: usize,
    pub(crate) prints: usize,
}

pub(crate) struct Stage<P> {
    pub(crate) page: P,
    pub(crate) session: Session,
    pub(crate) wishes: Wishes,
    /// What takes the changes back, the last one last.
    undo: Vec<Edit>,
}

/// A session with an empty dossier that is open.
pub(crate) fn session(language: Language) -> Session {
    let content = Content::built_in().map_err(|faults| faults.to_string()).unwrap();
    let texts = Texts::built_in().unwrap();
    let settings = Settings { language, ..Settings::default() };
    let mut session = Session::new(Arc::new(content), Arc::new(texts), settings, TODAY);
    session.folder = Some("not on disk".into());
    session
}

/// A session on the situation about a TLV, nothing told yet.
pub(crate) fn tlv(language: Language) -> Session {
    let mut session = session(language);
    apply(&mut session, Edit::AddSituation { situation: "tlv".parse().unwrap(), since: TODAY });
    session
}

/// A session on the built-in example.
pub(crate) fn example(language: Language) -> Session {
    let mut session = session(language);
    let files = jouw_weg::example::files(TODAY).unwrap();
    session.dossier = jouw_weg::example::dossier(&session.texts, TODAY, language, &files).unwrap();
    session.derive();
    session
}

pub(crate) fn apply(session: &mut Session, edit: Edit) {
    session.dossier.apply(edit).unwrap();
    session.derive();
}

impl<P: Page> Stage<P> {
    pub(crate) fn new(page: P, session: Session) -> Self {
        Self { page, session, wishes: Wishes::default(), undo: Vec::new() }
    }

    fn simulator(&self) -> Simulator<'_, P::Message, theme::Theme> {
        // Tall, so that nothing must be scrolled to.
        Simulator::with_size(theme::settings(), [1154.0, 12_000.0], self.page.show(&self.session))
    }

    /// Everything that is written on the page.
    pub(crate) fn texts(&self) -> Vec<String> {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let mut simulator = self.simulator();
        let collect = {
            let seen = Arc::clone(&seen);
            move |candidate: Candidate<'_>| -> Option<Target> {
                if let Candidate::Text { content, .. } = candidate {
                    seen.lock().unwrap().push(content.to_owned());
                }
                None
            }
        };
        assert!(simulator.find(collect).is_err(), "the collector finds nothing by itself");
        let texts = seen.lock().unwrap();
        texts.clone()
    }

    /// Whether a text of the interface is on the page, as it stands or inside another.
    pub(crate) fn sees(&self, words: &str) -> bool {
        self.texts().iter().any(|text| text.contains(words))
    }

    /// Whether the text of a key is on the page.
    pub(crate) fn sees_key(&self, key: &str) -> bool {
        self.sees(&self.session.t(key))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.simulator().find(selector::id(id.to_owned())).is_ok()
    }

    /// Presses the control with this id.
    pub(crate) fn press(&mut self, id: &str) {
        let mut simulator = self.simulator();
        simulator
            .click(selector::id(id.to_owned()))
            .unwrap_or_else(|error| panic!("no control {id}: {error}"));
        let messages = simulator.into_messages().collect();
        self.hear(messages);
    }

    /// Presses what shows the text of this key.
    pub(crate) fn press_words(&mut self, key: &str) {
        let words = self.session.t(key);
        let mut simulator = self.simulator();
        simulator
            .click(words.as_str())
            .unwrap_or_else(|error| panic!("nothing says {words}: {error}"));
        let messages = simulator.into_messages().collect();
        self.hear(messages);
    }

    /// Types into the field with this id, one key after the other, as people do.
    pub(crate) fn write(&mut self, id: &str, text: &str) {
        let mut simulator = self.simulator();
        simulator
            .click(selector::id(id.to_owned()))
            .unwrap_or_else(|error| panic!("no field {id}: {error}"));
        let _ = simulator.typewrite(text);
        let messages = simulator.into_messages().collect();
        self.hear(messages);
    }

    /// Selects all that stands in the field and types over it.
    pub(crate) fn overwrite(&mut self, id: &str, text: &str) {
        let mut simulator = self.simulator();
        simulator
            .click(selector::id(id.to_owned()))
            .unwrap_or_else(|error| panic!("no field {id}: {error}"));
        let held = |modifiers| keyboard::Event::ModifiersChanged(modifiers);
        let all = keyboard::Event::KeyPressed {
            key: keyboard::Key::Character("a".into()),
            modified_key: keyboard::Key::Character("a".into()),
            physical_key: keyboard::key::Physical::Code(keyboard::key::Code::KeyA),
            location: keyboard::Location::Standard,
            modifiers: keyboard::Modifiers::COMMAND,
            text: None,
            repeat: false,
        };
        let command = held(keyboard::Modifiers::COMMAND);
        let keys = [command, all, held(keyboard::Modifiers::empty())];
        let _ = simulator.simulate(keys.map(iced::Event::Keyboard));
        let _ = simulator.typewrite(text);
        let messages = simulator.into_messages().collect();
        self.hear(messages);
    }

    /// Tells the screen what happened, and does what it wants.
    pub(crate) fn hear(&mut self, messages: Vec<P::Message>) {
        for message in messages {
            let action = self.page.act(message, &self.session);
            self.perform(action);
        }
    }

    fn change(&mut self, edit: Edit) {
        self.undo.push(self.session.dossier.apply(edit).unwrap());
        self.session.derive();
    }

    fn perform(&mut self, action: Action<P::Message>) {
        match action {
            Action::None | Action::Run(_) => {}
            Action::Edit(edit) => self.change(edit),
            Action::Edits(edits) => self.change(Edit::All { edits }),
            Action::Undo => {
                let edit = self.undo.pop().unwrap();
                apply(&mut self.session, edit);
            }
            Action::Draft { field, text } => apply(&mut self.session, Edit::Draft { field, text }),
            Action::Go(screen) => self.wishes.went.push(screen),
            Action::Focus(id) => self.wishes.focus.push(id),
            Action::OpenLink(url) => self.wishes.links.push(url),
            Action::File(_) => self.wishes.files += 1,
            Action::Print { .. } | Action::Poster(_) => self.wishes.prints += 1,
            Action::Many(actions) => {
                for action in actions {
                    self.perform(action);
                }
            }
            other => panic!("a wish that no test expects: {other:?}"),
        }
    }

    pub(crate) fn dossier(&self) -> &Dossier {
        &self.session.dossier
    }

    /// The last day of a deadline, and the parent's cautious one.
    pub(crate) fn days(&self, id: &str) -> Option<(Option<Date>, Option<Date>)> {
        let mut known = self.session.case.deadlines.iter();
        known.find(|known| known.id == *id).map(|known| (known.last_day, known.cautious_day))
    }

    /// Every text is filled in, and none is left out.
    pub(crate) fn assert_whole(&self, what: &str) {
        for text in self.texts() {
            assert!(
                !(text.starts_with('[') && text.ends_with(']')),
                "{what} in {:?} lacks {text}",
                self.session.language()
            );
        }
    }
}
