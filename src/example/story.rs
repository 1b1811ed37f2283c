//! What happened to Sam: the records of the example, in the order in which they came.

use crate::dossier::{Gezag, Kept, LogKind, Seen, StepStatus};

use super::{days::Moment as At, papers::Paper};

/// A line of the log; its words are `example-log-<moment>`.
pub(super) struct Line {
    pub(super) at: At,
    pub(super) kind: LogKind,
    pub(super) time: Option<&'static str>,
    /// The situation it is about; `None` = all.
    pub(super) about: Option<&'static str>,
    pub(super) reader: Seen,
    pub(super) paper: Option<Paper>,
}

const fn line(at: At, kind: LogKind) -> Line {
    Line { at, kind, time: None, about: None, reader: Seen::All, paper: None }
}

impl Line {
    const fn time(self, time: &'static str) -> Self {
        Self { time: Some(time), ..self }
    }

    const fn about(self, situation: &'static str) -> Self {
        Self { about: Some(situation), ..self }
    }

    const fn private(self) -> Self {
        Self { reader: Seen::Parents, ..self }
    }

    const fn shows(self, paper: Paper) -> Self {
        Self { paper: Some(paper), ..self }
    }
}

/// The log.
pub(super) const LOG: [Line; 29] = [
    line(At::Coats, LogKind::Incident).time("10.40"),
    line(At::Headache, LogKind::Note).private(),
    line(At::Report, LogKind::Letter).shows(Paper::Scan),
    line(At::FirstTalk, LogKind::Talk).time("16.00"),
    line(At::Start, LogKind::Call),
    line(At::Table, LogKind::Incident).time("11.00"),
    line(At::MailClass, LogKind::Mail),
    line(At::Visit, LogKind::Talk).about("toelating").time("9.30"),
    line(At::Promise, LogKind::Talk).time("15.30"),
    line(At::View, LogKind::Letter).about("tlv").shows(Paper::View),
    line(At::Applied, LogKind::Letter).about("toelating"),
    line(At::Forwarded, LogKind::Mail).about("tlv"),
    line(At::Sleep, LogKind::Note).private(),
    line(At::DataAsked, LogKind::Mail).about("toelating"),
    line(At::DataGiven, LogKind::Letter).about("toelating"),
    line(At::Roundtable, LogKind::Talk).time("15.45"),
    line(At::Mornings, LogKind::Mail),
    line(At::AskedWissel, LogKind::Mail).about("toelating"),
    line(At::Observed, LogKind::Call).about("tlv"),
    line(At::WisselCall, LogKind::Call).about("toelating").time("13.15"),
    line(At::Photo, LogKind::Note).shows(Paper::Photo),
    line(At::ConceptTalk, LogKind::Talk).time("15.30"),
    line(At::MailIb, LogKind::Mail).shows(Paper::Mail),
    line(At::Steunpunt, LogKind::Call).time("10.00"),
    line(At::App, LogKind::Incident).time("10.52").shows(Paper::Screen),
    line(At::Voice, LogKind::Note),
    line(At::WisselLate, LogKind::Mail).about("toelating"),
    line(At::Decision, LogKind::Letter).about("tlv").shows(Paper::Decision),
    line(At::Director, LogKind::Talk).time("15.30"),
];

/// Something agreed: by when, and whether it was kept. Its words are those of its meeting.
pub(super) struct Agreed {
    pub(super) by: Option<At>,
    pub(super) kept: Kept,
}

/// A meeting; its words are `example-meeting-<moment>`.
pub(super) struct Sitting {
    pub(super) at: At,
    pub(super) time: &'static str,
    pub(super) agreed: &'static [Agreed],
}

/// Four meetings that were, and one to come.
pub(super) const MEETINGS: [Sitting; 5] = [
    Sitting {
        at: At::Promise,
        time: "15.30",
        agreed: &[
            Agreed { by: None, kept: Kept::Open },
            Agreed { by: Some(At::Forwarded), kept: Kept::Yes },
            Agreed { by: Some(At::View), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: At::Roundtable,
        time: "15.45",
        agreed: &[
            Agreed { by: None, kept: Kept::Yes },
            Agreed { by: Some(At::Observed), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: At::ConceptTalk,
        time: "15.30",
        agreed: &[
            Agreed { by: Some(At::ConceptLast), kept: Kept::No },
            Agreed { by: Some(At::ConceptTalk), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: At::Director,
        time: "15.30",
        agreed: &[Agreed { by: Some(At::AdviceDue), kept: Kept::Open }],
    },
    Sitting { at: At::Meeting, time: "15.30", agreed: &[] },
];

/// A dated fact: which, of which situation, when, and the day that its letter names.
pub(super) struct Dated {
    pub(super) event: &'static str,
    pub(super) of: &'static str,
    pub(super) at: At,
    pub(super) names: Option<At>,
}

const fn dated(event: &'static str, of: &'static str, at: At) -> Dated {
    Dated { event, of, at, names: None }
}

/// The dated facts.
pub(super) const EVENTS: [Dated; 9] = [
    dated("aanmelding-made", "toelating", At::Applied),
    dated("aanmelding-received", "toelating", At::Applied),
    dated("start-of-school", "toelating", At::StartAtWissel),
    dated("data-requested", "toelating", At::DataAsked),
    Dated {
        event: "letter-names-date",
        of: "toelating",
        at: At::DataAsked,
        names: Some(At::DataLimit),
    },
    dated("data-supplied", "toelating", At::DataGiven),
    dated("letter-answered", "toelating", At::DataGiven),
    dated("application-received", "tlv", At::Forwarded),
    dated("decision-sent", "tlv", At::Decision),
];

/// The facts of the case.
pub(super) const FACTS: [(&str, &str); 8] = [
    ("sector", "po"),
    ("board", "bijzonder"),
    ("enrolled", "other-school-same-kind"),
    ("extra_support", "yes"),
    ("brugklas", "no"),
    ("asylum", "no"),
    ("adult", "no"),
    ("at_home", "partly"),
];

/// A situation: since when, and the answers in the order they were given.
pub(super) struct Situation {
    pub(super) id: &'static str,
    pub(super) since: At,
    pub(super) answers: &'static [(&'static str, &'static str)],
}

/// The situations.
pub(super) const SITUATIONS: [Situation; 2] = [
    Situation {
        id: "tlv",
        since: At::Promise,
        answers: &[("tlv.agree", "refused"), ("tlv.urgent", "no"), ("tlv.objection", "no")],
    },
    Situation { id: "toelating", since: At::Applied, answers: &[("toelating.answer", "late")] },
];

/// What became of the steps; the words are `example-step-<step>`.
pub(super) const STEPS: [(&str, StepStatus, At); 9] = [
    ("g1", StepStatus::Done, At::FirstTalk),
    ("g2", StepStatus::Done, At::ConceptTalk),
    ("g3", StepStatus::Done, At::Director),
    ("g5", StepStatus::Done, At::Steunpunt),
    ("g6", StepStatus::Skipped, At::Steunpunt),
    ("g7", StepStatus::Done, At::Roundtable),
    ("tlv.d1", StepStatus::Done, At::View),
    ("toelating.a1", StepStatus::Done, At::Applied),
    ("toelating.a6", StepStatus::Skipped, At::WisselLate),
];

/// What Sam says; the words are `example-voice-<moment>`.
pub(super) const VOICES: [(At, Seen); 3] =
    [(At::Visit, Seen::All), (At::Sleep, Seen::Parents), (At::Voice, Seen::All)];

/// The parents; the names are `example-parent-<key>`.
pub(super) const PARENTS: [(&str, Gezag); 3] =
    [("nadia", Gezag::Yes), ("joris", Gezag::Yes), ("linda", Gezag::No)];

/// People; the words are `example-contact-<key>`, the mail addresses lead nowhere (RFC 2606).
pub(super) const CONTACTS: [(&str, &str); 8] = [
    ("marieke", "marieke@delinde.example"),
    ("esra", ""),
    ("ib", "a.derooij@delinde.example"),
    ("head", "directie@delinde.example"),
    ("swv", "bouali@swv-eikerdam.example"),
    ("steunpunt", "steunpunt@swv-eikerdam.example"),
    ("wissel", "post@dewissel.example"),
    ("vonk", "vonk@hetkompas.example"),
];

/// What kind of paper each file is, and of which situation.
pub(super) const fn kind(paper: Paper) -> (&'static str, Option<&'static str>) {
    match paper {
        Paper::Decision => ("tlv-besluit", Some("tlv")),
        Paper::View => ("zienswijze", Some("tlv")),
        Paper::Scan => ("rapporten", None),
        Paper::Mail => ("brief-school", None),
        Paper::Photo | Paper::Screen => ("anders", None),
    }
}

#[cfg(test)]
mod tests {
    use jiff::{
        ToSpan,
        civil::{Date, date},
    };

    use super::*;
    use crate::{
        example::days::Days,
        terms::{Basis, Term, calendar::Calendar},
    };

    /// By the law's own terms, whatever the content makes of them.
    #[test]
    fn the_story_stays_true_whatever_day_it_is() {
        let calendar = Calendar::built_in().unwrap();
        let end = |event: Date, period: &str| {
            let period = period.parse().unwrap();
            Term::compute(event, period, Basis::Statute, &calendar).unwrap().last_day
        };
        let event = |id: &str| EVENTS.iter().find(|dated| dated.event == id).unwrap();
        for today in date(2025, 1, 1).series(1.day()).take_while(|day| day.year() < 2029) {
            let days = Days::new(&calendar, today);
            let on = |id: &str| days.on(event(id).at);
            // Awb 6:7: at least three of the parents' six weeks are left.
            let bezwaar = end(on("decision-sent"), "6w");
            assert!(today.until(bezwaar).unwrap().get_days() >= 21, "{today}: {bezwaar}");
            // Awb 4:13: the samenwerkingsverband decided within eight weeks.
            assert!(on("decision-sent") <= end(on("application-received"), "8w"), "{today}");
            // The data came before the day that the letter named.
            let named = days.on(event("letter-names-date").names.unwrap());
            assert!(on("data-supplied") <= named, "{today}: {named}");
            // WPO 40 lid 6, 63 lid 4: six weeks, stopped while De Wissel waited for data.
            let waited = on("data-requested").until(on("data-supplied")).unwrap();
            let due = end(on("aanmelding-received") + waited, "6w");
            assert!(
                days.on(At::WisselCall) < due && due < days.on(At::WisselLate),
                "{today}: {due}"
            );
            // WPO 40 lid 2: ten weeks before the start.
            let start = on("start-of-school");
            assert!(on("aanmelding-made") <= start - 10.weeks(), "{today}: {start}");
        }
    }
}
