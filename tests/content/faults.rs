//! One broken place, one line: what it is, where it stands, and what to do.

use std::{fs::File, io::Write, path::Path, process::Command};

use super::folders::{lines, small};

/// A fault, made by replacing text in one file of the small content.
struct Case {
    name: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    line: &'static str,
}

const CASES: [Case; 74] = [
    Case {
        name: "an unknown key",
        file: "facts.toml",
        from: "id = \"board\"",
        to: "id = \"board\"\ncolour = \"red\"",
        line: "facts.toml:3: unknown key 'colour', remove it or write one of: id, values",
    },
    Case {
        name: "a slip of the pen in a key",
        file: "deadlines.toml",
        from: "period = \"6w\"",
        to: "perod = \"6w\"",
        line: "deadlines.toml:6: unknown key 'perod', write period",
    },
    Case {
        name: "a key that must be there",
        file: "steps/small.toml",
        from: "who = \"teacher\"\n",
        to: "",
        line: "steps/small.toml:1: 'who' is missing here, add who = …",
    },
    Case {
        name: "a word that is not one of the words",
        file: "steps/small.toml",
        from: "kind = \"talk\"",
        to: "kind = \"chat\"",
        line: "steps/small.toml:3: 'kind' cannot be 'chat', write one of `talk`, `help`, `formal`, `court`, `watch`",
    },
    Case {
        name: "a date in quotes",
        file: "sources.toml",
        from: "checked_on = 2026-11-22",
        to: "checked_on = \"2026-11-22\"",
        line: "sources.toml:6: 'checked_on' is no date, write it as 2026-11-22, without quotes",
    },
    Case {
        name: "a day that does not exist",
        file: "sources.toml",
        from: "checked_on = 2026-11-22",
        to: "checked_on = 2026-02-30",
        line: "sources.toml:6: this is no TOML: invalid date, expected day between 01 and 28, correct this line or the one before",
    },
    Case {
        name: "an id with a capital",
        file: "events.toml",
        from: "id = \"letter-sent\"",
        to: "id = \"Letter\"",
        line: "events.toml:2: 'Letter' is not an id, use lower-case letters, digits, '-', '_' and '.', starting with a letter or digit",
    },
    Case {
        name: "a number for a text",
        file: "bodies.toml",
        from: "name = \"Help line\"",
        to: "name = 7",
        line: "bodies.toml:3: 'name' is no text, write it between quotes, not empty",
    },
    Case {
        name: "a text for a list",
        file: "steps/small.toml",
        from: "documents = [\"letter\"]",
        to: "documents = \"letter\"",
        line: "steps/small.toml:23: 'documents' is no list, write [\"…\", \"…\"]",
    },
    Case {
        name: "a text for true or false",
        file: "events.toml",
        from: "situations = [\"small\"]",
        to: "situations = [\"small\"]\nfuture = \"yes\"",
        line: "events.toml:7: 'future' is neither true nor false, write true or false, without quotes",
    },
    Case {
        name: "a period that is none",
        file: "deadlines.toml",
        from: "period = \"6w\"",
        to: "period = \"six weeks\"",
        line: "deadlines.toml:6: 'six weeks' is not a period, write a number and d, w, m or y, such as 6w",
    },
    Case {
        name: "an owner with a name",
        file: "steps/small.toml",
        from: "owner = \"jurist\"",
        to: "owner = \"Jan Jansen\"",
        line: "steps/small.toml:29: 'owner' cannot be 'Jan Jansen', write a role: jurist, redactie, steunpunt",
    },
    Case {
        name: "a file named otherwise than its situation",
        file: "situations/small.toml",
        from: "id = \"small\"\n",
        to: "id = \"smal\"\n",
        line: "situations/small.toml:1: situation 'smal' stands in small.toml, rename the file to smal.toml, or correct the id",
    },
    Case {
        name: "an id that stands twice",
        file: "events.toml",
        from: "[[event]]\nid = \"objection-sent\"",
        to: "[[event]]\nid = \"letter-sent\"\n\n[[event]]\nid = \"objection-sent\"",
        line: "events.toml:5: event 'letter-sent' stands here a second time, remove one of them or rename this one",
    },
    Case {
        name: "an id twice in one list",
        file: "steps/small.toml",
        from: "documents = [\"letter\"]",
        to: "documents = [\"letter\", \"letter\"]",
        line: "steps/small.toml:23: 'letter' stands twice in 'documents', remove one of them",
    },
    Case {
        name: "a step that does not exist",
        file: "ladders/school.toml",
        from: "step = \"helper\"",
        to: "step = \"helper\"\n\n[[rung]]\nstep = \"walk\"",
        line: "ladders/school.toml:13: there is no step 'walk', correct the id or add it to steps/<name>.toml",
    },
    Case {
        name: "an event that does not exist",
        file: "deadlines.toml",
        from: "met_by = [\"objection-sent\"]",
        to: "met_by = [\"objection\"]",
        line: "deadlines.toml:8: there is no event 'objection', correct the id or add it to events.toml",
    },
    Case {
        name: "a deadline that does not exist",
        file: "steps/small.toml",
        from: "deadlines = [\"answer\"]",
        to: "deadlines = [\"answers\"]",
        line: "steps/small.toml:21: there is no deadline 'answers', correct the id or add it to deadlines.toml",
    },
    Case {
        name: "a document that does not exist",
        file: "steps/small.toml",
        from: "documents = [\"letter\"]",
        to: "documents = [\"leter\"]",
        line: "steps/small.toml:23: there is no document 'leter', correct the id or add it to documents.toml",
    },
    Case {
        name: "a source that does not exist",
        file: "changes.toml",
        from: "sources = [\"law-1\"]",
        to: "sources = [\"law-2\"]",
        line: "changes.toml:5: there is no source 'law-2', correct the id or add it to sources.toml",
    },
    Case {
        name: "a body that does not exist",
        file: "steps/small.toml",
        from: "bodies = [\"help-line\"]",
        to: "bodies = [\"helpline\"]",
        line: "steps/small.toml:25: there is no body 'helpline', correct the id or add it to bodies.toml",
    },
    Case {
        name: "numbers about nothing",
        file: "expectations.toml",
        from: "body = \"help-line\"\n",
        to: "",
        line: "expectations.toml:2: an expectation is about a body or a topic, give one of the two: body or topic",
    },
    Case {
        name: "a glossary term that does not exist",
        file: "steps/small.toml",
        from: "glossary = [\"objection\"]",
        to: "glossary = [\"bezwaar\"]",
        line: "steps/small.toml:26: there is no glossary term 'bezwaar', correct the id or add it to glossary.toml",
    },
    Case {
        name: "a situation that does not exist",
        file: "events.toml",
        from: "situations = [\"small\"]",
        to: "situations = [\"large\"]",
        line: "events.toml:6: there is no situation 'large', correct the id or add it to situations/<id>.toml",
    },
    Case {
        name: "a ladder that does not exist",
        file: "situations/small.toml",
        from: "include = [\"school\"]",
        to: "include = [\"scool\"]",
        line: "situations/small.toml:3: there is no ladder 'scool', correct the id or add it to ladders/<name>.toml",
    },
    Case {
        name: "a fact that does not exist",
        file: "deadlines.toml",
        from: "when = { board = [\"bijzonder\"] }",
        to: "when = { bord = [\"bijzonder\"] }",
        line: "deadlines.toml:20: there is no fact 'bord', correct the id or add it to facts.toml",
    },
    Case {
        name: "a value that the fact does not have",
        file: "situations/small.toml",
        from: "urgent = [\"no\"]",
        to: "urgent = [\"nee\"]",
        line: "situations/small.toml:24: fact 'urgent' has no value 'nee', write one of: yes, no",
    },
    Case {
        name: "an event in a condition that does not exist",
        file: "situations/small.toml",
        from: "\"event.letter-sent\"",
        to: "\"event.letter\"",
        line: "situations/small.toml:15: there is no event 'letter', correct the id or add it to events.toml",
    },
    Case {
        name: "an event in a condition that is neither known nor absent",
        file: "situations/small.toml",
        from: "[\"absent\"]",
        to: "[\"gone\"]",
        line: "situations/small.toml:15: 'event.letter-sent' cannot be [\"gone\"], write [\"known\"] or [\"absent\"]",
    },
    Case {
        name: "a fact in a condition written as a question",
        file: "situations/small.toml",
        from: "urgent = [\"no\"]",
        to: "\"fact.urgent\" = [\"no\"]",
        line: "situations/small.toml:24: a fact stands here as 'fact.urgent', write urgent = […]",
    },
    Case {
        name: "a condition without a list",
        file: "situations/small.toml",
        from: "urgent = [\"no\"]",
        to: "urgent = \"no\"",
        line: "situations/small.toml:24: 'urgent' has no list of values, write [\"…\", \"…\"]",
    },
    Case {
        name: "a question in a condition that does not exist",
        file: "situations/small.toml",
        from: "{ \"small.agree\" =",
        to: "{ \"small.agreed\" =",
        line: "situations/small.toml:24: situation 'small' has no question 'small.agreed', correct the id, or name a fact or event",
    },
    Case {
        name: "an answer in a condition that does not exist",
        file: "situations/small.toml",
        from: "\"small.agree\" = [\"no\"]",
        to: "\"small.agree\" = [\"nope\"]",
        line: "situations/small.toml:24: question 'small.agree' has no answer 'nope', write one of: yes, no, unknown",
    },
    Case {
        name: "a start that does not exist",
        file: "situations/small.toml",
        from: "start = \"small.agree\"",
        to: "start = \"small.begin\"",
        line: "situations/small.toml:2: situation 'small' has no question or end 'small.begin', correct the id or add the node",
    },
    Case {
        name: "an answer that leads nowhere",
        file: "situations/small.toml",
        from: "id = \"yes\", to = \"small.done\"",
        to: "id = \"yes\", to = \"small.dome\"",
        line: "situations/small.toml:8: situation 'small' has no question or end 'small.dome', correct the id or add the node",
    },
    Case {
        name: "an answer that leads to a rung",
        file: "situations/small.toml",
        from: "id = \"yes\", to = \"small.done\"",
        to: "id = \"yes\", to = \"talk\"",
        line: "situations/small.toml:8: situation 'small' has no question or end 'talk', correct the id or add the node",
    },
    Case {
        name: "a way round that leads nowhere",
        file: "situations/small.toml",
        from: "skip_to = \"small.object\"",
        to: "skip_to = \"small.objet\"",
        line: "situations/small.toml:16: situation 'small' has no question or end 'small.objet', correct the id or add the node",
    },
    Case {
        name: "a condition on a question without a way round",
        file: "situations/small.toml",
        from: "skip_to = \"small.object\"\n",
        to: "",
        line: "situations/small.toml:13: a question has 'when' and 'skip_to' together, or neither, add the other one, or take this one out",
    },
    Case {
        name: "an outcome that leads nowhere",
        file: "situations/small.toml",
        from: "id = \"granted\", to = \"small.solved\"",
        to: "id = \"granted\", to = \"small.won\"",
        line: "situations/small.toml:27: situation 'small' has no rung, question or end 'small.won', correct the id or add it",
    },
    Case {
        name: "a rung after one that does not stand here",
        file: "situations/small.toml",
        from: "after = [\"talk\"]",
        to: "after = [\"walk\"]",
        line: "situations/small.toml:25: situation 'small' has no rung 'walk', correct the id or add it",
    },
    Case {
        name: "a rung that closes one that does not stand here",
        file: "situations/small.toml",
        from: "closes = [\"talk\"]",
        to: "closes = [\"walk\"]",
        line: "situations/small.toml:26: situation 'small' has no rung 'walk', correct the id or add it",
    },
    Case {
        name: "a question that stands twice",
        file: "situations/small.toml",
        from: "[[end]]\nid = \"small.done\"",
        to: "[[end]]\nid = \"small.letter\"\n\n[[end]]\nid = \"small.done\"",
        line: "situations/small.toml:30: 'small.letter' stands in situation 'small' a second time, remove one of them or rename this one",
    },
    Case {
        name: "an answer that stands twice",
        file: "situations/small.toml",
        from: "{ id = \"yes\", to = \"small.object\" },",
        to: "{ id = \"yes\", to = \"small.object\" },\n  { id = \"yes\", to = \"small.done\" },",
        line: "situations/small.toml:19: answer 'yes' stands here a second time, remove one of them",
    },
    Case {
        name: "a question without unknown",
        file: "situations/small.toml",
        from: "  { id = \"unknown\", to = \"small.object\" },\n",
        to: "",
        line: "situations/small.toml:17: this question has no answer 'unknown', add { id = \"unknown\", to = \"…\" }",
    },
    Case {
        name: "an end that no answer leads to",
        file: "situations/small.toml",
        from: "to = \"small.object\"",
        to: "to = \"small.done\"",
        line: "situations/small.toml:33: no answer leads to 'small.object', lead an answer to it or remove it",
    },
    Case {
        name: "a question from which there is no end",
        file: "situations/small.toml",
        from: "to = \"small.object\"",
        to: "to = \"small.letter\"",
        line: "situations/small.toml:14: no answer leads to an end from: small.letter, lead an answer to an end",
    },
    Case {
        name: "answers that go round",
        file: "situations/small.toml",
        from: "{ id = \"unknown\", to = \"small.object\" }",
        to: "{ id = \"unknown\", to = \"small.agree\" }",
        line: "situations/small.toml:6: the answers go round in a circle: small.agree, small.letter, lead one of them elsewhere",
    },
    Case {
        name: "a rung that no way leads to",
        file: "situations/small.toml",
        from: "when = { \"small.agree\" = [\"no\"], urgent = [\"no\"] }",
        to: "when = { \"small.agree\" = [\"yes\"], \"small.letter\" = [\"yes\"] }",
        line: "situations/small.toml:23: no way through the questions leads to rung 'small.objection', correct its 'when'",
    },
    Case {
        name: "a rung that comes after itself",
        file: "situations/small.toml",
        from: "after = [\"talk\"]",
        to: "after = [\"small.objection\"]",
        line: "situations/small.toml:23: rung 'small.objection' comes after itself, correct 'after' of this rung or of those below it",
    },
    Case {
        name: "a case that no rule of a group fits",
        file: "deadlines.toml",
        from: "when = { board = [\"bijzonder\"] }",
        to: "when = { board = [\"bijzonder\"], urgent = [\"yes\"] }",
        line: "deadlines.toml:13: nothing in group 'answer' fits board = bijzonder, urgent = no, widen one 'when' of the group or add a rule",
    },
    Case {
        name: "a case that two rules of a group fit",
        file: "deadlines.toml",
        from: "when = { board = [\"openbaar\"] }",
        to: "when = { board = [\"openbaar\", \"bijzonder\"] }",
        line: "deadlines.toml:25: 'answer' and 'answer-openbaar' both fit board = bijzonder, narrow the 'when' of one of them",
    },
    Case {
        name: "a group that looks at more than facts",
        file: "deadlines.toml",
        from: "when = { board = [\"openbaar\"] }",
        to: "when = { \"event.letter-sent\" = [\"known\"] }",
        line: "deadlines.toml:25: 'answer-openbaar' of group 'answer' looks at more than facts, take it out of the group, or name facts only",
    },
    Case {
        name: "a deadline without a source",
        file: "deadlines.toml",
        from: "met_by = [\"objection-sent\"]\nsources = [\"law-1\"]",
        to: "met_by = [\"objection-sent\"]\nsources = []",
        line: "deadlines.toml:9: 'sources' is empty, name one at least",
    },
    Case {
        name: "a deadline with two beginnings",
        file: "deadlines.toml",
        from: "after_term = \"objection\"",
        to: "after_term = \"objection\"\nfrom = [\"letter-sent\"]",
        line: "deadlines.toml:25: deadline 'answer-openbaar' must have one beginning, write exactly one of from, after_term, fixed",
    },
    Case {
        name: "a deadline without a period",
        file: "deadlines.toml",
        from: "period = \"6w\"\n",
        to: "",
        line: "deadlines.toml:2: deadline 'objection' has no period, add period = \"6w\"",
    },
    Case {
        name: "a fixed day without that basis",
        file: "deadlines.toml",
        from: "from = [\"letter-sent\"]\nperiod = \"6w\"",
        to: "fixed = { last = \"03-31\" }\nperiod = \"6w\"",
        line: "deadlines.toml:2: deadline 'objection' mixes a fixed day with a term, write fixed = { last = \"…\" } with basis = \"fixed\", or neither",
    },
    Case {
        name: "a day of the year that does not exist",
        file: "deadlines.toml",
        from: "from = [\"letter-sent\"]\nperiod = \"6w\"\nbasis = \"statute\"",
        to: "fixed = { opens = \"02-30\", last = \"03-31\" }\nbasis = \"fixed\"",
        line: "deadlines.toml:5: '02-30' is no day of the year, write month-day, such as 03-25 or 02-week-1",
    },
    Case {
        name: "a deadline that follows itself",
        file: "deadlines.toml",
        from: "after_term = \"objection\"",
        to: "after_term = \"answer-openbaar\"",
        line: "deadlines.toml:25: deadline 'answer-openbaar' cannot build on 'answer-openbaar', name another deadline, of the same situations",
    },
    Case {
        name: "a step without a day to read it again",
        file: "steps/small.toml",
        from: "owner = \"jurist\"\nreviewed_on = 2026-11-22\nreview_by = 2027-08-01",
        to: "owner = \"jurist\"\nreviewed_on = 2026-11-22",
        line: "steps/small.toml:14: 'review_by' is missing here, add review_by = …",
    },
    Case {
        name: "a step to be read again after more than a year",
        file: "steps/small.toml",
        from: "owner = \"jurist\"\nreviewed_on = 2026-11-22\nreview_by = 2027-08-01",
        to: "owner = \"jurist\"\nreviewed_on = 2026-11-22\nreview_by = 2027-11-23",
        line: "steps/small.toml:31: review_by 2027-11-23 is not within a year after 2026-11-22, set it to a day after reviewed_on, 2027-11-22 at the latest",
    },
    Case {
        name: "a phone number that was not seen",
        file: "bodies.toml",
        from: "phone_confidence = \"S\"",
        to: "phone_confidence = \"O\"",
        line: "bodies.toml:4: this phone number was not seen at its source, add phone_confidence = \"S\" (or \"C\") once it was, or take it out",
    },
    Case {
        name: "an address that is not https",
        file: "sources.toml",
        from: "https://example.org/law#1",
        to: "http://example.org/law#1",
        line: "sources.toml:5: 'http://example.org/law#1' is not an https address, write it as https://…",
    },
    Case {
        name: "a review of what does not exist",
        file: "reviews.toml",
        from: "what = \"small\"",
        to: "what = \"large\"",
        line: "reviews.toml:2: there is no step or situation 'large', correct the id, or write \"all\"",
    },
    Case {
        name: "a table that is not closed",
        file: "facts.toml",
        from: "[[fact]]\nid = \"board\"",
        to: "[[fact\nid = \"board\"",
        line: "facts.toml:1: this is no TOML: unclosed array table, expected `]]`, correct this line or the one before",
    },
    Case {
        name: "a text missing in one language",
        file: "i18n/en/content-small.ftl",
        from: "document-letter = The letter\n",
        to: "",
        line: "i18n/nl/content-small.ftl:73: text 'document-letter' is missing in i18n/en, write it there",
    },
    Case {
        name: "a part missing in one language",
        file: "i18n/en/content-small.ftl",
        from: "    .warning-clock = The clock runs.\n",
        to: "",
        line: "i18n/en/content-small.ftl:40: text 'step-small-objection' in i18n/en lacks .warning-clock, write it",
    },
    Case {
        name: "a deadline without words for after it",
        file: "i18n/nl/content-small.ftl",
        from: "    .after = After { $date }.\n",
        to: "",
        line: "i18n/nl/content-small.ftl:55: text 'deadline-objection' in i18n/nl lacks .after, write it",
    },
    Case {
        name: "a slip of the pen in a part",
        file: "i18n/nl/content-small.ftl",
        from: "    .silence = Silence.\n    .warning",
        to: "    .silense = Silence.\n    .warning",
        line: "i18n/nl/content-small.ftl:49: text 'step-small-objection' in i18n/nl has .silense, which no id uses, and lacks .silence, write it",
    },
    Case {
        name: "a text that no id uses",
        file: "i18n/nl/content-small.ftl",
        from: "document-letter = The letter",
        to: "document-letter = The letter\ndocument-other = Another",
        line: "i18n/nl/content-small.ftl:74: no id uses the text 'document-other', correct the key or remove the text",
    },
    Case {
        name: "a text that stands twice",
        file: "i18n/nl/content-small.ftl",
        from: "document-letter = The letter",
        to: "document-letter = The letter\ndocument-letter = Another",
        line: "i18n/nl/content-small.ftl:74: text 'document-letter' stands here a second time, remove one of them or rename this one",
    },
    Case {
        name: "other variables in one language",
        file: "i18n/en/content-small.ftl",
        from: "After { $date }.",
        to: "After { $day }.",
        line: "i18n/en/content-small.ftl:58: 'deadline-objection.after' has other variables in Dutch ($date) than here ($day), use the same in both languages",
    },
    Case {
        name: "a text that names one that is not there",
        file: "i18n/en/content-small.ftl",
        from: "document-letter = The letter",
        to: "document-letter = The { letter }",
        line: "i18n/en/content-small.ftl:73: this text names 'letter', which is no text, correct the name or write that text",
    },
    Case {
        name: "a text that is no Fluent",
        file: "i18n/en/content-small.ftl",
        from: "document-letter = The letter",
        to: "document-letter The letter",
        line: "i18n/en/content-small.ftl:73: this is no Fluent: Expected a token starting with \"=\", correct the text",
    },
    Case {
        name: "a text of the screens missing in one language",
        file: "i18n/nl/screens-more.ftl",
        from: "",
        to: "more-title = Meer\n",
        line: "i18n/nl/screens-more.ftl:1: text 'more-title' is missing in i18n/en, write it there",
    },
];

/// Puts the fault of a case into a folder.
fn spoil(folder: &Path, case: &Case) {
    let path = folder.join(case.file);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text.contains(case.from), "{}: {} is not in {}", case.name, case.from, case.file);
    let text =
        if case.from.is_empty() { case.to.to_owned() } else { text.replace(case.from, case.to) };
    File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

#[test]
fn each_fault_is_one_line_that_says_where_and_what_to_do() {
    let mut wrong = Vec::new();
    for case in &CASES {
        let folder = small();
        spoil(folder.path(), case);
        let lines = lines(folder.path());
        if lines != [case.line] {
            wrong.push(format!("{}\n  {}", case.name, lines.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Ten of the faults that can stand in one folder together.
const TEN: [&str; 10] = [
    "an unknown key",
    "a slip of the pen in a key",
    "a word that is not one of the words",
    "an event that does not exist",
    "a value that the fact does not have",
    "a source that does not exist",
    "a phone number that was not seen",
    "an address that is not https",
    "a deadline without words for after it",
    "a text that no id uses",
];

#[test]
fn ten_faults_are_ten_lines_and_exit_1() {
    let folder = small();
    let mut expected = Vec::new();
    for name in TEN {
        let case = CASES.iter().find(|case| case.name == name).unwrap();
        spoil(folder.path(), case);
        expected.push(case.line);
    }
    let output = Command::new(env!("CARGO_BIN_EXE_jouw-weg"))
        .args(["content", "check", "--as-of", "2026-11-22", "--content"])
        .arg(folder.path())
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 10, "{lines:#?}");
    // Faults above another fault in the same file move its line: compare without the number.
    let unnumbered = |line: &str| {
        let mut parts = line.splitn(3, ':');
        (parts.next().unwrap().to_owned(), parts.nth(1).unwrap().to_owned())
    };
    let mut expected: Vec<_> = expected.into_iter().map(unnumbered).collect();
    expected.sort();
    let mut found: Vec<_> = lines.iter().copied().map(unnumbered).collect();
    found.sort();
    assert_eq!(found, expected);
    assert_eq!(output.status.code(), Some(1));
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(sentence, "Er zijn 10 fouten. Herstel de regels hierboven en controleer opnieuw.\n");
}

#[test]
fn faults_are_sorted_by_file_and_line() {
    let folder = small();
    for case in CASES.iter().filter(|case| TEN.contains(&case.name)) {
        spoil(folder.path(), case);
    }
    let lines = lines(folder.path());
    let place = |line: &String| {
        let mut parts = line.splitn(3, ':');
        let file = parts.next().unwrap().to_owned();
        (file, parts.next().unwrap().parse::<usize>().unwrap())
    };
    assert!(lines.is_sorted_by_key(place), "{lines:#?}");
}
