//! Invented content: guards of three values, circles, dead ends, and the order of the ladder.

use std::collections::{BTreeMap, BTreeSet};

use jouw_weg::{
    ids::{AnswerId, EventId, FactId, FactValue, NodeId, StepId},
    ladder::{
        Answer, End, Question, Rung, Situation,
        guard::{Guard, Known, Test, Truth},
        walk::{Ground, Standing, Taken, TermGuard, Told, Walk},
    },
};
use proptest::prelude::*;

pub(crate) fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

pub(crate) fn fact(name: &str, values: &[&str]) -> Test {
    Test::Fact(id(name), values.iter().map(|value| id(value)).collect())
}

fn said(question: &str, answers: &[&str]) -> Test {
    Test::Answer(id(question), answers.iter().map(|answer| id(answer)).collect())
}

pub(crate) fn question(name: &str, answers: &[(&str, &str)]) -> Question {
    let answers = answers.iter().map(|(answer, to)| Answer { id: id(answer), to: id(to) });
    Question { id: id(name), guard: Guard::default(), skip_to: None, answers: answers.collect() }
}

pub(crate) fn rung(step: &str, after: &[&str], guard: Guard) -> Rung {
    Rung {
        step: id(step),
        guard,
        after: after.iter().map(|step| id(step)).collect(),
        optional: false,
        closes: Vec::new(),
        waits_for: Vec::new(),
        outcomes: Vec::new(),
    }
}

pub(crate) fn situation(questions: Vec<Question>, rungs: Vec<Rung>, ends: &[&str]) -> Situation {
    let start = questions.first().map_or_else(|| id(ends[0]), |first| first.id.clone());
    let ends = ends.iter().map(|end| End { id: id(end) }).collect();
    Situation { id: id("s"), start, questions, rungs, ends }
}

/// Walks with facts `board` (a, b) and `sector` (po, vo); answers as `question=answer`.
fn walk(situation: &Situation, answers: &[(&str, &str)], facts: &[(&str, &str)]) -> Walk {
    climb(situation, answers, facts, &[])
}

fn climb(
    situation: &Situation,
    answers: &[(&str, &str)],
    facts: &[(&str, &str)],
    steps: &[(&str, Taken)],
) -> Walk {
    let (sector, board): (FactId, FactId) = (id("sector"), id("board"));
    let sectors: [FactValue; 2] = [id("po"), id("vo")];
    let boards: [FactValue; 2] = [id("a"), id("b")];
    let ground = Ground {
        situation,
        facts: vec![(&sector, &sectors), (&board, &boards)],
        terms: Vec::new(),
        help: BTreeSet::new(),
        watch: BTreeSet::new(),
    };
    let answers: Vec<(NodeId, AnswerId)> =
        answers.iter().map(|(question, answer)| (id(question), id(answer))).collect();
    let facts = facts.iter().map(|(fact, value)| (id(fact), id(value))).collect();
    let steps = steps.iter().map(|(step, taken)| (id(step), *taken)).collect();
    let told =
        Told { answers: &answers, facts: &facts, events: None, steps: &steps, outcomes: &[] };
    Walk::replay(&ground, &told)
}

fn names(nodes: &[NodeId]) -> Vec<&str> {
    nodes.iter().map(NodeId::as_str).collect()
}

#[test]
fn a_guard_has_three_values() {
    let known = |facts: &[(&str, &str)]| Known {
        facts: facts.iter().map(|(fact, value)| (id(fact), id(value))).collect(),
        answers: BTreeMap::from([(id("s.q"), id("yes")), (id("s.u"), id("unknown"))]),
        ruled_out: BTreeSet::from([id("s.past")]),
        events: Some(BTreeSet::from([id::<EventId>("letter")])),
        ..Known::default()
    };
    let told = known(&[("board", "a"), ("sector", "unknown")]);
    let any = |alternatives: &[&[Test]]| Guard(alternatives.iter().map(|a| a.to_vec()).collect());
    let letter = |wanted| Test::Event(id("letter"), wanted);
    let table = [
        (any(&[]), Truth::True, "no condition"),
        (any(&[&[fact("board", &["a", "b"])]]), Truth::True, "one of the values"),
        (any(&[&[fact("board", &["b"])]]), Truth::False, "another value"),
        (any(&[&[fact("sector", &["po"])]]), Truth::Unknown, "asked and unknown"),
        (any(&[&[fact("sector", &["po", "unknown"])]]), Truth::True, "unknown is listed"),
        (any(&[&[fact("never", &["x"])]]), Truth::Unknown, "not asked"),
        (any(&[&[said("s.q", &["yes"])]]), Truth::True, "the answer"),
        (any(&[&[said("s.q", &["no"])]]), Truth::False, "another answer"),
        (any(&[&[said("s.u", &["no"])]]), Truth::Unknown, "answered: I don't know"),
        (any(&[&[said("s.past", &["no"])]]), Truth::False, "can no longer be asked"),
        (any(&[&[said("s.ahead", &["no"])]]), Truth::Unknown, "still to be asked"),
        (any(&[&[letter(true)]]), Truth::True, "an event that is known"),
        (any(&[&[letter(false)]]), Truth::False, "an event that should be absent"),
        (
            any(&[&[fact("board", &["b"]), fact("never", &["x"])]]),
            Truth::False,
            "false wins in all",
        ),
        (any(&[&[fact("board", &["a"]), fact("never", &["x"])]]), Truth::Unknown, "unknown in all"),
        (any(&[&[fact("never", &["x"])], &[letter(true)]]), Truth::True, "true wins in any"),
        (any(&[&[fact("never", &["x"])], &[letter(false)]]), Truth::Unknown, "unknown in any"),
    ];
    for (guard, expected, why) in table {
        assert_eq!(guard.eval(&told), expected, "{why}");
        assert_eq!(guard.judge(&told).truth, expected, "{why}");
    }
}

#[test]
fn only_what_can_change_the_result_is_missing() {
    let guard = Guard(vec![
        vec![fact("board", &["a"]), fact("sector", &["po"])],
        vec![fact("board", &["b"]), fact("never", &["x"])],
    ]);
    let facts = BTreeMap::from([(id("board"), id("a"))]);
    let judged = guard.judge(&Known { facts, ..Known::default() });
    assert_eq!(judged.truth, Truth::Unknown);
    assert_eq!(names(&judged.missing), ["fact.sector"]);
    let because: Vec<_> = judged.because.iter().map(|because| because.answer.as_str()).collect();
    assert_eq!(because, ["a"]);
}

/// A question that is passed over says why: of each alternative the answer that ruled it out.
#[test]
fn a_guard_that_is_false_says_which_answers_made_it_so() {
    let guard = Guard(vec![
        vec![fact("board", &["a"]), fact("sector", &["po"])],
        vec![fact("board", &["b"])],
    ]);
    let facts = BTreeMap::from([(id("board"), id("a")), (id("sector"), id("vo"))]);
    let judged = guard.judge(&Known { facts, ..Known::default() });
    assert_eq!((judged.truth, judged.missing), (Truth::False, Vec::new()));
    let because: Vec<_> = judged.because.iter().map(|because| because.answer.as_str()).collect();
    assert_eq!(because, ["vo", "a"]);
}

#[test]
fn a_question_asks_the_fact_it_needs_first_and_only_once() {
    let mut second = question("s.b", &[("unknown", "s.end")]);
    second.guard = Guard(vec![vec![fact("board", &["a"])]]);
    second.skip_to = Some(id("s.end"));
    let rungs = vec![rung("r1", &[], Guard(vec![vec![fact("board", &["b"])]]))];
    let questions = vec![question("s.a", &[("unknown", "s.b")]), second];
    let situation = situation(questions, rungs, &["s.end"]);
    let asked = walk(&situation, &[("s.a", "unknown")], &[]);
    assert_eq!(asked.pending, Some(id("fact.board")));
    assert_eq!(names(&asked.path), ["s.a"]);
    // Told here: on the path. Told elsewhere: not.
    let here = walk(&situation, &[("s.a", "unknown"), ("fact.board", "b")], &[("board", "b")]);
    assert_eq!(names(&here.path), ["s.a", "fact.board", "s.end"]);
    let elsewhere = walk(&situation, &[("s.a", "unknown")], &[("board", "b")]);
    assert_eq!(names(&elsewhere.path), ["s.a", "s.end"]);
    assert_eq!(here.reachable, elsewhere.reachable);
    // Asked and unknown: the question is asked, and the rung is shown as unsure.
    let unknown = walk(&situation, &[("s.a", "unknown"), ("fact.board", "unknown")], &[]);
    assert_eq!(unknown.pending, Some(id("s.b")));
    assert_eq!(names(&unknown.reachable[0].unsure_because), ["fact.board"]);
}

#[test]
fn facts_that_rungs_need_are_asked_after_the_end_in_the_order_of_the_content() {
    let guard = Guard(vec![vec![fact("board", &["a"]), fact("sector", &["po"])]]);
    let situation = situation(
        vec![question("s.a", &[("unknown", "s.end")])],
        vec![rung("r1", &[], guard)],
        &["s.end"],
    );
    let first = walk(&situation, &[("s.a", "unknown")], &[]);
    assert_eq!(first.pending, Some(id("fact.sector")));
    assert_eq!(first.end, Some(id("s.end")));
    let second = walk(&situation, &[("s.a", "unknown"), ("fact.sector", "po")], &[]);
    assert_eq!(second.pending, Some(id("fact.board")));
    // The other sector settles it: the board need not be asked.
    let settled = walk(&situation, &[("s.a", "unknown"), ("fact.sector", "vo")], &[]);
    assert_eq!((settled.pending, settled.end), (None, Some(id("s.end"))));
    assert!(settled.reachable.is_empty());
}

#[test]
fn a_rung_comes_after_those_below_it_and_one_that_does_not_apply_is_no_hindrance() {
    let never = Guard(vec![vec![fact("board", &["b"])]]);
    let rungs = vec![
        rung("r1", &[], Guard::default()),
        rung("r2", &["r1"], never),
        rung("r3", &["r2"], Guard::default()),
    ];
    let situation = situation(Vec::new(), rungs, &["s.end"]);
    let standing = |steps: &[(&str, Taken)]| {
        let walk = climb(&situation, &[], &[("board", "a")], steps);
        let rungs = walk.reachable.into_iter().map(|rung| (rung.step.to_string(), rung.standing));
        rungs.collect::<Vec<_>>()
    };
    let expected = |r1, r3| vec![("r1".to_owned(), r1), ("r3".to_owned(), r3)];
    assert_eq!(standing(&[]), expected(Standing::Now, Standing::Later));
    assert_eq!(standing(&[("r1", Taken::Done)]), expected(Standing::Done, Standing::Now));
    assert_eq!(standing(&[("r1", Taken::Skipped)]), expected(Standing::Skipped, Standing::Now));
}

#[test]
fn a_step_that_was_done_closes_others_and_one_that_was_skipped_does_not() {
    let mut closer = rung("r2", &[], Guard::default());
    closer.closes = vec![id("r1")];
    let rungs = vec![rung("r1", &[], Guard::default()), closer];
    let situation = situation(Vec::new(), rungs, &["s.end"]);
    let first = |taken| climb(&situation, &[], &[], &[("r2", taken)]).reachable[0].standing;
    assert_eq!(first(Taken::Done), Standing::Closed);
    assert_eq!(first(Taken::Skipped), Standing::Now);
}

#[test]
fn the_trace_says_because_of_which_answers() {
    let guard = Guard(vec![vec![said("s.a", &["yes"]), fact("board", &["a"])]]);
    let questions = vec![question("s.a", &[("yes", "s.end"), ("unknown", "s.end")])];
    let situation = situation(questions, vec![rung("r1", &[], guard)], &["s.end"]);
    let walk = walk(&situation, &[("s.a", "yes")], &[("board", "a")]);
    let because = |node: &str| {
        let trace = walk.trace.iter().find(|trace| trace.node == node).unwrap();
        let because = trace.because.iter().map(|one| format!("{}={}", one.question, one.answer));
        because.collect::<Vec<_>>()
    };
    assert_eq!(because("r1"), ["s.a=yes", "fact.board=a"]);
    assert_eq!(because("s.end"), ["s.a=yes"]);
}

#[test]
fn answers_that_go_in_a_circle_end_at_its_entrance() {
    let questions =
        vec![question("s.a", &[("unknown", "s.b")]), question("s.b", &[("unknown", "s.a")])];
    let situation = situation(questions, Vec::new(), &["s.end"]);
    let walk = walk(&situation, &[("s.a", "unknown"), ("s.b", "unknown")], &[]);
    assert_eq!(walk.pending, Some(id("s.a")));
    assert_eq!(walk.end, None);
}

fn name(number: usize) -> String {
    format!("s.n{number}")
}

prop_compose! {
    /// A situation whose answers and rungs lead anywhere, also in circles and to nothing.
    fn wild()(
        targets in prop::collection::vec(prop::collection::vec(0..12_usize, 1..4), 1..8),
        after in prop::collection::vec(prop::collection::vec(0..6_usize, 0..3), 0..6),
        skips in prop::collection::vec(prop::option::of(0..12_usize), 8),
        guarded in prop::collection::vec(any::<bool>(), 8),
    ) -> Situation {
        let questions = targets.iter().enumerate().map(|(number, targets)| {
            let answers = targets.iter().enumerate().map(|(answer, to)| Answer {
                id: id(&format!("a{answer}")),
                to: id(&name(*to)),
            });
            let guard = if guarded[number] {
                Guard(vec![vec![fact("board", &["a"]), said(&name(number / 2), &["a0"])]])
            } else {
                Guard::default()
            };
            let skip_to = skips[number].map(|to| id(&name(to)));
            Question { id: id(&name(number)), guard, skip_to, answers: answers.collect() }
        });
        let rungs = after.iter().enumerate().map(|(number, after)| {
            let after: Vec<String> = after.iter().map(|step| format!("r{step}")).collect();
            let after: Vec<&str> = after.iter().map(String::as_str).collect();
            rung(&format!("r{number}"), &after, Guard::default())
        });
        situation(questions.collect(), rungs.collect(), &["s.n10", "s.n11"])
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_content_and_any_answers_end(
        situation in wild(),
        answers in prop::collection::vec((0..12_usize, 0..4_usize), 0..16),
        board in prop::option::of(0..3_usize),
    ) {
        let answers: Vec<(String, String)> =
            answers.into_iter().map(|(q, a)| (name(q), format!("a{a}"))).collect();
        let answers: Vec<(&str, &str)> =
            answers.iter().map(|(q, a)| (q.as_str(), a.as_str())).collect();
        let board = board.map(|number| ("board", ["a", "b", "unknown"][number]));
        let facts: Vec<(&str, &str)> = board.into_iter().collect();
        let walk = walk(&situation, &answers, &facts);
        let unique: BTreeSet<&NodeId> = walk.path.iter().collect();
        prop_assert_eq!(unique.len(), walk.path.len(), "a node stands twice on the path");
        let rungs: BTreeSet<&StepId> = walk.reachable.iter().map(|rung| &rung.step).collect();
        prop_assert_eq!(rungs.len(), situation.rungs.len());
    }
}

#[test]
fn a_question_about_one_that_is_no_longer_asked_is_skipped() {
    let mut third = question("s.third", &[("yes", "s.end"), ("no", "s.end")]);
    third.guard = Guard(vec![vec![said("s.second", &["yes"])]]);
    third.skip_to = Some(id("s.end"));
    let questions = vec![
        question("s.first", &[("past", "s.third"), ("on", "s.second")]),
        question("s.second", &[("yes", "s.third"), ("no", "s.third")]),
        third,
    ];
    let situation = situation(questions, Vec::new(), &["s.end"]);
    let past = walk(&situation, &[("s.first", "past")], &[]);
    assert_eq!((names(&past.path), past.pending), (vec!["s.first", "s.end"], None));
    let on = walk(&situation, &[("s.first", "on"), ("s.second", "yes")], &[]);
    assert_eq!(on.pending, Some(id("s.third")));
}

#[test]
fn a_value_that_the_content_does_not_have_is_not_known() {
    let guard = Guard(vec![vec![fact("board", &["a"])]]);
    let questions = vec![question("s.a", &[("unknown", "s.end")])];
    let situation = situation(questions, vec![rung("r1", &[], guard)], &["s.end"]);
    for value in ["mars", "po"] {
        let walk = walk(&situation, &[("s.a", "unknown")], &[("board", value)]);
        assert_eq!(walk.pending, Some(id("fact.board")), "{value}");
    }
    let known = walk(&situation, &[("s.a", "unknown")], &[("board", "unknown")]);
    assert_eq!(known.pending, None);
}

/// What is asked after the end, where one term of this kind can run.
fn asked_for(term: TermGuard<'_>, happened: &[&str]) -> Option<NodeId> {
    let questions = vec![question("s.a", &[("unknown", "s.end")])];
    let situation = situation(questions, Vec::new(), &["s.end"]);
    let (sector, board): (FactId, FactId) = (id("sector"), id("board"));
    let (sectors, boards): ([FactValue; 2], [FactValue; 2]) =
        ([id("po"), id("vo")], [id("a"), id("b")]);
    let ground = Ground {
        situation: &situation,
        facts: vec![(&sector, &sectors), (&board, &boards)],
        terms: vec![term],
        help: BTreeSet::new(),
        watch: BTreeSet::new(),
    };
    let told = Told {
        answers: &[(id("s.a"), id("unknown"))],
        facts: &BTreeMap::from([(sector.clone(), id("po"))]),
        events: Some(&happened.iter().map(|event| id(event)).collect()),
        steps: &BTreeMap::new(),
        outcomes: &[],
    };
    Walk::replay(&ground, &told).pending
}

#[test]
fn a_term_asks_its_facts_once_its_event_happened() {
    let guard = Guard(vec![vec![fact("board", &["a"])]]);
    let sent: EventId = id("sent");
    let term = |events| TermGuard { guard: &guard, events, needs: None };
    let board = Some(id("fact.board"));
    assert_eq!(asked_for(term(vec![&sent]), &[]), None);
    assert_eq!(asked_for(term(vec![&sent]), &["other"]), None);
    assert_eq!(asked_for(term(vec![&sent]), &["other", "sent"]), board);
    assert_eq!(asked_for(term(Vec::new()), &[]), board, "one without an event asks at once");
}

#[test]
fn a_fact_that_a_term_counts_from_is_asked_if_the_term_applies() {
    let board: FactId = id("board");
    let primary = Guard(vec![vec![fact("sector", &["po"])]]);
    let secondary = Guard(vec![vec![fact("sector", &["vo"])]]);
    let term = |guard| TermGuard { guard, events: Vec::new(), needs: Some(&board) };
    assert_eq!(asked_for(term(&primary), &[]), Some(id("fact.board")));
    assert_eq!(asked_for(term(&secondary), &[]), None);
}

#[test]
fn answers_that_the_content_no_longer_has_are_told_apart_from_those_not_used_now() {
    let questions = vec![
        question("s.a", &[("yes", "s.end"), ("no", "s.b")]),
        question("s.b", &[("yes", "s.end"), ("no", "s.end")]),
    ];
    let situation = situation(questions, Vec::new(), &["s.end"]);
    let answers = [
        ("s.a", "yes"),
        ("s.b", "no"),
        ("s.b", "perhaps"),
        ("s.old", "yes"),
        ("fact.board", "a"),
        ("fact.board", "mars"),
    ];
    let walk = walk(&situation, &answers, &[]);
    let pairs = |found: &[(NodeId, AnswerId)]| -> Vec<String> {
        found.iter().map(|(question, answer)| format!("{question}={answer}")).collect()
    };
    assert_eq!(pairs(&walk.gone), ["s.b=perhaps", "s.old=yes", "fact.board=mars"]);
    let unused = ["s.b=no", "s.b=perhaps", "s.old=yes", "fact.board=a", "fact.board=mars"];
    assert_eq!(pairs(&walk.pruned), unused);
}

#[test]
fn a_fact_counts_for_days_before_it_is_asked_on_this_way() {
    let questions = vec![question("s.a", &[("yes", "s.end")])];
    let situation = situation(questions, Vec::new(), &["s.end"]);
    let walk = walk(&situation, &[("fact.board", "a")], &[("board", "a")]);
    assert_eq!(walk.pending, Some(id("s.a")));
    assert_eq!(walk.known.facts.get(&id::<FactId>("board")), Some(&id("a")));
}
