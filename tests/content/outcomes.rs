//! How steps end: what is wrong is said, each thing in one line.

use std::{fs::File, io::Write};

use super::folders::{lines, small};

/// What is changed in the small content, and the line that must be among those printed.
struct Case {
    edits: &'static [(&'static str, &'static str, &'static str)],
    line: &'static str,
}

const LADDER: &str = "ladders/school.toml";
const SITUATION: &str = "situations/small.toml";
const STEPS: &str = "steps/small.toml";

const CASES: [Case; 9] = [
    Case {
        edits: &[(SITUATION, "\"small.help\"", "\"small.over\"")],
        line: "situations/small.toml:1: situation 'small' has no end 'small.help', add [[end]] with id = \"small.help\"",
    },
    Case {
        edits: &[(SITUATION, "id = \"small.solved\"", "id = \"small.over\"")],
        line: "ladders/school.toml:4: situation 'small' has no rung, question or end 'small.solved', correct the id or add it",
    },
    Case {
        edits: &[(LADDER, "\"helper\"", "\"helper\"\nwhen = { urgent = [\"yes\"] }")],
        line: "situations/small.toml:1: situation 'small' has no help that is always there, include g, or add a rung of kind help without 'when' and 'after'",
    },
    Case {
        edits: &[(LADDER, "\"helper\"", "\"helper\"\nafter = [\"talk\"]")],
        line: "situations/small.toml:1: situation 'small' has no help that is always there, include g, or add a rung of kind help without 'when' and 'after'",
    },
    Case {
        edits: &[(LADDER, "  { id = \"partly\", to = \"small.objection\" },\n", "")],
        line: "ladders/school.toml:2: rung 'talk' lacks outcomes: partly, add { id = \"…\", to = \"…\" } to its outcomes",
    },
    Case {
        edits: &[(LADDER, "id = \"partly\"", "id = \"refused\"")],
        line: "ladders/school.toml:6: outcome 'refused' stands here a second time, remove one of them",
    },
    Case {
        edits: &[(
            LADDER,
            "id = \"partly\", to = \"small.objection\"",
            "id = \"partly\", to = \"talk\"",
        )],
        line: "ladders/school.toml:5: an outcome of rung 'talk' leads to itself, lead it to the next rung, a question or an end",
    },
    Case {
        edits: &[(STEPS, "deadlines = [\"answer\"]\n", "")],
        line: "situations/small.toml:23: rung 'small.objection' has 'no-answer' without a day of the other side, take it out, or name the other side's deadline in the step",
    },
    Case {
        edits: &[
            (LADDER, "to = \"solved\"", "to = \"small.objection\""),
            (SITUATION, "to = \"small.solved\"", "to = \"talk\""),
            (SITUATION, "to = \"small.help\"", "to = \"talk\""),
        ],
        line: "ladders/school.toml:2: no outcome leads to an end from: talk, small.objection, lead one of their outcomes to an end",
    },
];

#[test]
fn outcomes_that_do_not_hang_together_are_faults() {
    for case in &CASES {
        let folder = small();
        for (file, from, to) in case.edits {
            let path = folder.path().join(file);
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.contains(from), "{from} is not in {file}");
            File::create(path).unwrap().write_all(text.replace(from, to).as_bytes()).unwrap();
        }
        let lines = lines(folder.path());
        assert!(lines.iter().any(|line| line == case.line), "{}\n{lines:#?}", case.line);
    }
}

/// In a shared ladder `solved` is the end of the situation that includes it.
#[test]
fn a_shared_ladder_leads_to_the_end_of_the_situation_that_includes_it() {
    let content = jouw_weg::content::Content::built_in().unwrap();
    let mut seen = 0;
    for situation in &content.situations {
        let talk = situation.rungs.iter().find(|rung| rung.step == *"g1");
        let Some(granted) = talk.and_then(|rung| rung.outcomes.first()) else { continue };
        assert_eq!(granted.to.as_str(), format!("{}.solved", situation.id));
        seen += 1;
    }
    assert!(seen > 5, "{seen}");
}
