//! Reads what each version of the content changed.

use crate::content::{
    desk::{Desk, Kind},
    draft::{Draft, Placed},
    entry::Entry,
    papers::Revision,
};

/// `revisions.toml`.
pub(super) fn revisions(entry: &mut Entry<'_>, draft: &mut Draft, desk: &mut Desk) {
    for mut entry in entry.entries(desk, "revision") {
        let at = entry.place_of("version");
        let version = entry.text(desk, "version");
        let on = entry.date(desk, "on");
        let steps = entry.refers(desk, "steps", Kind::Step);
        let deadlines = entry.refers(desk, "deadlines", Kind::Deadline);
        if let (Some(version), Some(on)) = (version, on) {
            draft.revisions.push(Placed { it: Revision { version, on, steps, deadlines }, at });
        }
        entry.finish(desk);
    }
}
