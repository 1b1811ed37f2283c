//! What stays home when a dossier is handed over without what is private.

use std::collections::BTreeSet;

use crate::dossier::{Dossier, RecordId, Seen};

/// The dossier without private entries, and without every pointer to them. Text under typing stays
/// home too: nobody said yet whether it is private.
pub(in crate::dossier) fn without_private(mut dossier: Dossier) -> Dossier {
    let private: BTreeSet<RecordId> = dossier
        .documents
        .iter()
        .filter(|document| document.private)
        .map(|document| document.id.clone())
        .collect();
    dossier.log.retain(|entry| !entry.private);
    dossier.meetings.retain(|meeting| !meeting.private);
    dossier.documents.retain(|document| !document.private);
    dossier.voice.retain(|voice| voice.seen == Seen::All);
    for entry in &mut dossier.log {
        entry.documents.retain(|id| !private.contains(id));
    }
    for voice in &mut dossier.voice {
        voice.document = voice.document.take().filter(|id| !private.contains(id));
    }
    let mut fixed = std::mem::take(&mut dossier.fixed);
    fixed.retain(|id, _| dossier.record(id).is_some());
    dossier.fixed = fixed;
    dossier.drafts.clear();
    // Nobody can say of a value that was not chosen yet whether it tells of what is private.
    dossier.conflicts.clear();
    dossier
}

/// How many entries stay home.
pub(super) fn count(dossier: &Dossier) -> usize {
    dossier.log.iter().filter(|entry| entry.private).count()
        + dossier.meetings.iter().filter(|meeting| meeting.private).count()
        + dossier.documents.iter().filter(|document| document.private).count()
        + dossier.voice.iter().filter(|voice| voice.seen == Seen::Parents).count()
}
