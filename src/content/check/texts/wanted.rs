//! Which texts the ids of content need (CONTENT.md).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    content::{
        desk::{Desk, Kind},
        draft::Draft,
        fault::Place,
    },
    ids::NodeId,
};

/// The parts that the words of every step have.
const STEP: [&str; 9] =
    ["lead", "short", "why", "first", "whom", "write", "bring", "when", "silence"];

/// A message that an id needs.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) key: String,
    /// Where the id stands.
    pub(super) at: Place,
    /// Whether it must have words of its own.
    pub(super) value: bool,
    /// Attributes that must be there.
    pub(super) must: Vec<String>,
    /// Attributes that may be there.
    may: Vec<&'static str>,
    /// Whether other attributes are faults: not where some of the rules could not be read.
    pub(super) is_closed: bool,
    optional: bool,
}

impl Wanted {
    /// Whether an attribute may be there.
    pub(super) fn may(&self, part: &str) -> bool {
        self.may.contains(&part)
    }

    /// Whether the whole message may be left out.
    pub(super) fn is_optional(&self) -> bool {
        self.optional
    }
}

/// All messages that content needs or may have.
pub(super) struct All {
    pub(super) texts: Vec<Wanted>,
    keys: BTreeSet<String>,
    /// Beginnings of keys that are not judged: their ids could not all be read.
    open: Vec<String>,
}

impl All {
    /// Whether a key belongs to an id.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.keys.contains(key) || self.open.iter().any(|open| key.starts_with(open))
    }
}

struct Collect<'d> {
    desk: &'d Desk,
    all: All,
}

pub(super) fn wanted(draft: &Draft, desk: &Desk) -> All {
    let all = All { texts: Vec::new(), keys: BTreeSet::new(), open: Vec::new() };
    let mut collect = Collect { desk, all };
    collect.lists(draft);
    collect.steps(draft);
    collect.situations(draft);
    collect.events(draft);
    collect.unread(draft);
    collect.all
}

impl Collect<'_> {
    fn add(&mut self, key: String, at: Place, must: &[&str], may: &[&'static str]) -> &mut Wanted {
        let must = must.iter().map(|part| (*part).to_owned()).collect();
        let is_closed = !self.desk.is_faulty(at.file);
        self.all.keys.insert(key.clone());
        let place = self.all.texts.len();
        let may = may.to_vec();
        let wanted = Wanted { key, at, value: true, must, may, is_closed, optional: false };
        self.all.texts.push(wanted);
        &mut self.all.texts[place]
    }

    fn lists(&mut self, draft: &Draft) {
        for fact in &draft.facts {
            let values = fact.it.values.iter().map(|value| format!("answer-{value}"));
            let wanted = self.add(
                format!("question-fact-{}", fact.it.id.key()),
                fact.at,
                &["why", "answer-unknown"],
                &["hint"],
            );
            wanted.must.extend(values);
        }
        for rule in &draft.deadlines {
            let key = format!("deadline-{}", rule.it.id.key());
            self.add(key.clone(), rule.at, &["short", "why", "after"], &["hint"]);
            for situation in &rule.it.situations {
                let own = format!("{key}-{}", situation.key());
                self.own_words(own, rule.at, &["short", "why", "after", "hint"]);
            }
        }
        for document in &draft.documents {
            self.add(format!("document-{}", document.it.id.key()), document.at, &[], &["hint"]);
        }
        for body in &draft.bodies {
            let key = format!("body-{}", body.it.id.key());
            self.add(key, body.at, &["what", "cost"], &["hint"]).value = false;
        }
        for term in &draft.glossary {
            self.add(format!("glossary-{}", term.it.id.key()), term.at, &[], &[]);
        }
        for revision in &draft.revisions {
            self.add(revision.it.key(), revision.at, &[], &[]);
        }
        for change in &draft.changes {
            self.add(format!("change-{}", change.it.id.key()), change.at, &["text"], &[]);
        }
        for expected in &draft.expectations {
            self.add(format!("expectation-{}", expected.it.id.key()), expected.at, &[], &[]);
        }
    }

    fn steps(&mut self, draft: &Draft) {
        let mut outcomes: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        let own = draft.situations.iter().flat_map(|situation| &situation.rungs);
        for rung in draft.ladders.values().flatten().chain(own) {
            let ids =
                rung.it.outcomes.iter().map(|outcome| format!("outcome-{}", outcome.id.key()));
            outcomes.entry(&rung.it.step).or_default().extend(ids);
        }
        for step in &draft.steps {
            let key = format!("step-{}", step.it.id.key());
            let all_read = self.rungs_are_read(draft);
            let warnings = step.it.warnings.iter().map(|id| format!("warning-{}", id.key()));
            let ends = outcomes.remove(&step.it.id).unwrap_or_default();
            let wanted = self.add(key, step.at, &STEP, &["hint"]);
            wanted.must.extend(warnings.chain(ends));
            wanted.is_closed &= all_read;
        }
    }

    /// Whether all rungs, and so all outcomes, could be read.
    fn rungs_are_read(&self, draft: &Draft) -> bool {
        let own = draft.situations.iter().flat_map(|situation| &situation.rungs);
        let mut rungs = draft.ladders.values().flatten().chain(own);
        let mut situations = draft.situations.iter();
        self.desk.has_whole_tree()
            && !rungs.any(|rung| self.desk.is_faulty(rung.at.file))
            && !situations.any(|situation| self.desk.is_faulty(situation.at.file))
    }

    fn situations(&mut self, draft: &Draft) {
        for situation in &draft.situations {
            let id = &situation.it.id;
            self.add(
                format!("situation-{}", id.key()),
                situation.at,
                &["short", "intro"],
                &["hint"],
            );
            let place = |node| {
                let found = situation.nodes.iter().find(|(known, _)| known == node);
                found.map_or(situation.at, |(_, at)| *at)
            };
            for question in &situation.it.questions {
                let key = format!("question-{}", question.id.key());
                let answers = question.answers.iter().map(|answer| format!("answer-{}", answer.id));
                let may = ["hint", "answer-unknown"];
                let wanted = self.add(key, place(&question.id), &["why"], &may);
                wanted.must.extend(answers);
            }
            let is_question =
                |id: &NodeId| situation.it.questions.iter().any(|known| known.id == *id);
            for end in situation.it.ends.iter().filter(|end| !is_question(&end.id)) {
                self.add(format!("end-{}", end.id.key()), place(&end.id), &["text"], &["hint"]);
            }
        }
    }

    fn events(&mut self, draft: &Draft) {
        for event in &draft.events {
            let key = format!("event-{}", event.it.id.key());
            self.add(key.clone(), event.at, &["question"], &["hint"]);
            let situations: Vec<String> =
                self.desk.ids(Kind::Situation).map(|id| id.replace('.', "-")).collect();
            for situation in situations {
                self.own_words(format!("{key}-{situation}"), event.at, &["question", "hint"]);
            }
        }
    }

    /// Words that may be there where the general ones do not fit a situation, one that comes later too.
    fn own_words(&mut self, key: String, at: Place, may: &[&'static str]) {
        let wanted = self.add(key, at, &[], may);
        wanted.value = false;
        wanted.optional = true;
    }

    /// What was defined and could not be read keeps its texts.
    fn unread(&mut self, draft: &Draft) {
        let kinds = [
            (Kind::Fact, "question-fact-"),
            (Kind::Deadline, "deadline-"),
            (Kind::Document, "document-"),
            (Kind::Body, "body-"),
            (Kind::Term, "glossary-"),
            (Kind::Change, "change-"),
            (Kind::Step, "step-"),
            (Kind::Situation, "situation-"),
            (Kind::Event, "event-"),
        ];
        for (kind, beginning) in kinds {
            if !self.desk.is_whole(kind) {
                self.all.open.push(beginning.to_owned());
            }
            for id in self.desk.ids(kind) {
                self.all.keys.insert(format!("{beginning}{}", id.replace('.', "-")));
            }
        }
        if !self.desk.is_whole(Kind::Situation) {
            self.all.open.push("event-".to_owned());
        }
        let nodes_unread = !self.rungs_are_read(draft);
        if nodes_unread {
            self.all.open.extend(["question-".to_owned(), "end-".to_owned()]);
        }
    }
}
