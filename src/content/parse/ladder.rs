//! Reads situations, ladders and steps.

use crate::{
    content::{
        Step,
        desk::{Desk, Kind},
        draft::{Draft, RungDraft, SituationDraft, StepDraft},
        entry::{Asked, Entry},
        fault::Place,
        files::File,
    },
    ids::{NodeId, SituationId, StepId, WarningId},
    ladder::{Answer, End, Outcome, Question, Rung, Situation},
};

/// `situations/<id>.toml`.
pub(super) fn situation(file: &File, entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    let before = desk.mark();
    let mut id: Option<SituationId> = entry.define(desk, Kind::Situation);
    if let Some(id) = id.take_if(|id| id.as_str() != file.stem()) {
        let at = entry.place_of("id");
        let what = format!("situation '{id}' stands in {}.toml", file.stem());
        desk.fault(at, what, format!("rename the file to {id}.toml, or correct the id"));
        // Either name may be the one that is meant: neither is missed elsewhere.
        desk.define(Kind::Situation, file.stem(), at);
        desk.leave_open(Kind::Situation);
    }
    let start = entry.parse(desk, "start");
    let include = entry.list::<StepId>(desk, "include");
    let include: Vec<_> =
        include.into_iter().map(|(name, at)| (name.as_str().to_owned(), at)).collect();
    for (name, at) in &include {
        desk.refer(Kind::Ladder, name, *at);
    }
    let mut nodes = Vec::new();
    let mut ways = Vec::new();
    let mut asked = Vec::new();
    let questions = questions(entry, desk, &mut (&mut nodes, &mut ways, &mut asked));
    let rungs = rungs(entry, desk);
    let ends = ends(entry, desk, &mut nodes);
    let (Some(id), Some(start)) = (id, start) else { return };
    draft.situations.push(SituationDraft {
        at: entry.place_of("id"),
        start_at: entry.place_of("start"),
        it: Situation { id, start, questions, rungs: Vec::new(), ends },
        include,
        included: Vec::new(),
        rungs,
        nodes,
        ways,
        asked,
        is_sound: desk.mark() == before && !entry.has_unknown(),
    });
}

type Notes<'n> = (&'n mut Vec<(NodeId, Place)>, &'n mut Vec<(NodeId, Place)>, &'n mut Vec<Asked>);

fn questions(entry: &mut Entry<'_>, desk: &mut Desk, notes: &mut Notes<'_>) -> Vec<Question> {
    let mut questions = Vec::new();
    for mut entry in entry.entries(desk, "question") {
        let before = desk.mark();
        let id: Option<NodeId> = entry.parse(desk, "id");
        let guard = entry.guard(desk, notes.2);
        let skip_to = entry.parse_if(desk, "skip_to");
        if let Some(to) = &skip_to {
            notes.1.push((NodeId::clone(to), entry.place_of("skip_to")));
        }
        if guard.0.is_empty() == skip_to.is_some() && desk.mark() == before {
            let what = "a question has 'when' and 'skip_to' together, or neither".to_owned();
            desk.fault(entry.at, what, "add the other one, or take this one out");
        }
        let answers = answers(&mut entry, desk, notes.1);
        if let Some(id) = id {
            notes.0.push((id.clone(), entry.place_of("id")));
            questions.push(Question { id, guard, skip_to, answers });
        }
        entry.finish(desk);
    }
    questions
}

fn answers(
    question: &mut Entry<'_>,
    desk: &mut Desk,
    ways: &mut Vec<(NodeId, Place)>,
) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for mut entry in question.entries(desk, "answers") {
        let id: Option<crate::ids::AnswerId> = entry.parse(desk, "id");
        let to: Option<NodeId> = entry.parse(desk, "to");
        if let Some(to) = &to {
            ways.push((to.clone(), entry.place_of("to")));
        }
        if let Some(id) = id.as_ref().filter(|id| answers.iter().any(|known| known.id == **id)) {
            let what = format!("answer '{id}' stands here a second time");
            desk.fault(entry.place_of("id"), what, "remove one of them");
        } else if let (Some(id), Some(to)) = (id, to) {
            answers.push(Answer { id, to });
        }
        entry.finish(desk);
    }
    if !answers.iter().any(|answer| answer.id == "unknown") {
        let what = "this question has no answer 'unknown'".to_owned();
        desk.fault(question.place_of("answers"), what, "add { id = \"unknown\", to = \"…\" }");
    }
    answers
}

fn ends(entry: &mut Entry<'_>, desk: &mut Desk, nodes: &mut Vec<(NodeId, Place)>) -> Vec<End> {
    let mut ends = Vec::new();
    for mut entry in entry.entries(desk, "end") {
        let id: Option<NodeId> = entry.parse(desk, "id");
        if let Some(id) = id {
            nodes.push((id.clone(), entry.place_of("id")));
            ends.push(End { id });
        }
        entry.finish(desk);
    }
    ends
}

/// `ladders/<name>.toml`.
pub(super) fn ladder(file: &File, entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    desk.define(Kind::Ladder, file.stem(), entry.at);
    let rungs = rungs(entry, desk);
    draft.ladders.insert(file.stem().to_owned(), rungs);
}

fn rungs(entry: &mut Entry<'_>, desk: &mut Desk) -> Vec<RungDraft> {
    let mut rungs = Vec::new();
    for mut entry in entry.entries(desk, "rung") {
        let before = desk.mark();
        let step = entry.refer(desk, "step", Kind::Step);
        let mut asked = Vec::new();
        let guard = entry.guard(desk, &mut asked);
        let after = entry.list::<StepId>(desk, "after");
        let optional = entry.flag(desk, "optional");
        let closes = entry.list::<StepId>(desk, "closes");
        let waits_for = entry.refers(desk, "waits_for", Kind::Deadline);
        let (outcomes, ways) = outcomes(&mut entry, desk);
        let group = entry.text_if(desk, "group");
        if let Some(step) = step {
            let names = after.iter().chain(&closes);
            rungs.push(RungDraft {
                at: entry.place_of("step"),
                rungs: names.map(|(id, at)| (id.as_str().to_owned(), *at)).collect(),
                it: Rung {
                    step,
                    guard,
                    after: after.into_iter().map(|(id, _)| id).collect(),
                    optional,
                    closes: closes.into_iter().map(|(id, _)| id).collect(),
                    waits_for,
                    outcomes,
                },
                ways,
                asked,
                is_sound: true,
                group,
            });
        }
        entry.finish(desk);
        if let Some(rung) = rungs.last_mut() {
            rung.is_sound &= desk.mark() == before;
        }
    }
    rungs
}

fn outcomes(rung: &mut Entry<'_>, desk: &mut Desk) -> (Vec<Outcome>, Vec<(NodeId, Place)>) {
    let mut outcomes = Vec::new();
    let mut ways = Vec::new();
    for mut entry in rung.entries(desk, "outcomes") {
        let id = entry.parse(desk, "id");
        let to: Option<NodeId> = entry.parse(desk, "to");
        if let Some(to) = &to {
            ways.push((to.clone(), entry.place_of("to")));
        }
        if let (Some(id), Some(to)) = (id, to) {
            outcomes.push(Outcome { id, to });
        }
        entry.finish(desk);
    }
    (outcomes, ways)
}

/// `steps/<name>.toml`.
pub(super) fn steps(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "step") {
        if let Some(it) = step(&mut entry, desk) {
            let review_at = entry.place_of("review_by");
            draft.steps.push(StepDraft { it, at: entry.place_of("id"), review_at });
        }
        entry.finish(desk);
    }
}

/// The warnings that weigh more than all else; each is one of the step's warnings.
fn grave(entry: &mut Entry<'_>, warnings: &[WarningId], desk: &mut Desk) -> Vec<WarningId> {
    let mut grave = Vec::new();
    for (id, at) in entry.list::<WarningId>(desk, "grave") {
        if !warnings.contains(&id) {
            let what = format!("'{}' is no warning of this step", id.as_str());
            desk.fault(at, what, "name it in 'warnings' too");
        }
        grave.push(id);
    }
    grave
}

fn step(entry: &mut Entry<'_>, desk: &mut Desk) -> Option<Step> {
    let id = entry.define(desk, Kind::Step);
    let kind = entry.choice(desk, "kind");
    let who = entry.choice(desk, "who");
    let cost = entry.choice(desk, "cost");
    let binding = entry.choice(desk, "binding");
    let stops_clock = entry.choice(desk, "stops_clock");
    let deadlines = entry.refers(desk, "deadlines", Kind::Deadline);
    let records = entry.refer_if(desk, "records", Kind::Event);
    let documents = entry.refers(desk, "documents", Kind::Document);
    let warnings: Vec<WarningId> =
        entry.list(desk, "warnings").into_iter().map(|(id, _)| id).collect();
    let grave = grave(entry, &warnings, desk);
    let bodies = entry.refers(desk, "bodies", Kind::Body);
    let glossary = entry.refers(desk, "glossary", Kind::Term);
    let sources = entry.refers_some(desk, "sources", Kind::Source);
    let confidence = entry.choice(desk, "confidence");
    let owner = entry.role(desk, "owner");
    let reviewed_on = entry.date(desk, "reviewed_on");
    let review_by = entry.date(desk, "review_by");
    Some(Step {
        id: id?,
        kind: kind?,
        who: who?,
        cost: cost?,
        binding: binding?,
        stops_clock: stops_clock?,
        deadlines,
        records,
        documents,
        warnings,
        grave,
        bodies,
        glossary,
        sources: sources?,
        confidence: confidence?,
        owner: owner?,
        reviewed_on: reviewed_on?,
        review_by: review_by?,
    })
}
