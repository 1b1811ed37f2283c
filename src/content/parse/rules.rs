//! Reads the files that are lists: facts, deadlines, events, documents, sources, bodies, words.

use crate::{
    content::{
        Body, Change, Confidence, DocumentKind, EventRule, Expectation, Fact, GlossaryTerm, Review,
        Source,
        desk::{Desk, Kind},
        draft::{Draft, Placed},
        entry::Entry,
    },
    ids::SituationId,
};

/// `content.toml`.
pub(super) fn version(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    draft.version = entry.text(desk, "version");
    draft.released_on = entry.date(desk, "released_on");
    // Situations of later versions: rules may name them already.
    for (id, at) in entry.list::<SituationId>(desk, "later") {
        desk.define(Kind::Situation, id.as_str(), at);
    }
    draft.order = entry.refers::<SituationId>(desk, "situations", Kind::Situation);
}

/// `facts.toml`.
pub(super) fn facts(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "fact", &mut draft.facts, |entry, desk| {
        let id = entry.define(desk, Kind::Fact);
        let values = entry.list(desk, "values").into_iter().map(|(value, _)| value).collect();
        Some(Fact { id: id?, values })
    });
}

/// `events.toml`.
pub(super) fn events(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "event", &mut draft.events, |entry, desk| {
        let id = entry.define(desk, Kind::Event);
        let names_date = entry.flag(desk, "names_date");
        let future = entry.flag(desk, "future");
        let follows = entry.refer_if(desk, "follows", Kind::Event);
        let situations = entry.refers(desk, "situations", Kind::Situation);
        Some(EventRule { id: id?, names_date, future, follows, situations })
    });
}

/// `documents.toml`.
pub(super) fn documents(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "document", &mut draft.documents, |entry, desk| {
        entry.define(desk, Kind::Document).map(|id| DocumentKind { id })
    });
}

/// `sources.toml`.
pub(super) fn sources(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "source", &mut draft.sources, |entry, desk| {
        let id = entry.define(desk, Kind::Source);
        let title = entry.text(desk, "title");
        let short = entry.text(desk, "short");
        let url = entry.text_or_empty(desk, "url");
        entry.https(desk, "url", url.as_deref());
        let checked_on = entry.date(desk, "checked_on");
        let confidence = entry.choice(desk, "confidence");
        Some(Source {
            id: id?,
            title: title?,
            short: short?,
            url: url?,
            checked_on: checked_on?,
            confidence: confidence?,
        })
    });
}

/// `bodies.toml`.
pub(super) fn bodies(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "body", &mut draft.bodies, |entry, desk| {
        let id = entry.define(desk, Kind::Body);
        let name = entry.text(desk, "name");
        let phone = entry.text_if(desk, "phone");
        let phone_confidence = entry.choice_if(desk, "phone_confidence");
        seen(entry, desk, phone_confidence);
        let url = entry.text_if(desk, "url");
        entry.https(desk, "url", url.as_deref());
        let address = entry.text_if(desk, "address");
        let checked_on = entry.date(desk, "checked_on");
        let confidence = entry.choice(desk, "confidence");
        Some(Body {
            id: id?,
            name: name?,
            phone,
            phone_confidence,
            url,
            address,
            checked_on: checked_on?,
            confidence: confidence?,
        })
    });
}

/// A number that is not certain costs a parent a call: only seen ones, or with "check this".
fn seen(entry: &Entry<'_>, desk: &mut Desk, confidence: Option<Confidence>) {
    let is_seen = matches!(confidence, Some(Confidence::S | Confidence::C));
    if entry.has("phone") && !is_seen {
        let what = "this phone number was not seen at its source".to_owned();
        let remedy = "add phone_confidence = \"S\" (or \"C\") once it was, or take it out";
        desk.fault(entry.place_of("phone"), what, remedy);
    }
    if !entry.has("phone") && entry.has("phone_confidence") {
        let at = entry.place_of("phone_confidence");
        desk.fault(at, "there is no phone number here".to_owned(), "take phone_confidence out");
    }
}

/// `glossary.toml`.
pub(super) fn glossary(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "term", &mut draft.glossary, |entry, desk| {
        let id = entry.define(desk, Kind::Term);
        let nl = entry.text(desk, "nl");
        let en = entry.text(desk, "en");
        Some(GlossaryTerm { id: id?, nl: nl?, en: en? })
    });
}

/// `changes.toml`.
pub(super) fn changes(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "change", &mut draft.changes, |entry, desk| {
        let id = entry.define(desk, Kind::Change);
        let status = entry.choice(desk, "status");
        let when = entry.text_or_empty(desk, "when");
        let sources = entry.refers_some(desk, "sources", Kind::Source);
        let confidence = entry.choice(desk, "confidence");
        Some(Change {
            id: id?,
            status: status?,
            when: when?,
            sources: sources?,
            confidence: confidence?,
        })
    });
}

/// `expectations.toml`.
pub(super) fn expectations(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    each(entry, desk, "expectation", &mut draft.expectations, |entry, desk| {
        let id = entry.define(desk, Kind::Expectation);
        let body = entry.refer_if(desk, "body", Kind::Body);
        let topic = entry.refer_if(desk, "topic", Kind::Situation);
        if entry.has("body") == entry.has("topic") {
            let what = "an expectation is about a body or a topic".to_owned();
            desk.fault(entry.place_of("id"), what, "give one of the two: body or topic");
        }
        let year = entry.text(desk, "year");
        let sources = entry.refers_some(desk, "sources", Kind::Source);
        let confidence = entry.choice(desk, "confidence");
        Some(Expectation {
            id: id?,
            body,
            topic,
            year: year?,
            sources: sources?,
            confidence: confidence?,
        })
    });
}

/// `reviews.toml`.
pub(super) fn reviews(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "review") {
        let what = entry.text(desk, "what");
        let by = entry.role(desk, "by");
        let on = entry.date(desk, "on");
        if let (Some(what), Some(by), Some(on)) = (what, by, on) {
            let at = entry.place_of("what");
            draft.reviews.push(Placed { it: Review { what, by, on }, at });
        }
        entry.finish(desk);
    }
}

/// Reads each table of a list with its place.
fn each<T>(
    root: &mut Entry<'_>,
    desk: &mut Desk,
    key: &'static str,
    into: &mut Vec<Placed<T>>,
    read: impl Fn(&mut Entry<'_>, &mut Desk) -> Option<T>,
) {
    for mut entry in root.entries(desk, key) {
        let at = entry.place_of("id");
        into.extend(read(&mut entry, desk).map(|it| Placed { it, at }));
        entry.finish(desk);
    }
}
