//! What happened to Sam: the records of the example, in the order in which they came.

use crate::dossier::{Gezag, Kept, LogKind, Seen, StepStatus};

use super::{
    days::Moment::{self, *},
    papers::Paper,
};

/// A line of the log; its words are `example-log-<moment>`.
pub struct Line {
    pub at: Moment,
    pub kind: LogKind,
    pub time: Option<&'static str>,
    /// The situation it is about; `None` = all.
    pub about: Option<&'static str>,
    pub reader: Seen,
    pub paper: Option<Paper>,
}

const fn line(at: Moment, kind: LogKind) -> Line {
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
pub const LOG: [Line; 29] = [
    line(Coats, LogKind::Incident).time("10.40"),
    line(Headache, LogKind::Note).private(),
    line(Report, LogKind::Letter).shows(Paper::Scan),
    line(FirstTalk, LogKind::Talk).time("16.00"),
    line(Start, LogKind::Call),
    line(Table, LogKind::Incident).time("11.00"),
    line(MailClass, LogKind::Mail),
    line(Visit, LogKind::Talk).about("toelating").time("9.30"),
    line(Promise, LogKind::Talk).time("15.30"),
    line(View, LogKind::Letter).about("tlv").shows(Paper::View),
    line(Applied, LogKind::Letter).about("toelating"),
    line(Forwarded, LogKind::Mail).about("tlv"),
    line(Sleep, LogKind::Note).private(),
    line(DataAsked, LogKind::Mail).about("toelating"),
    line(DataGiven, LogKind::Letter).about("toelating"),
    line(Roundtable, LogKind::Talk).time("15.45"),
    line(Mornings, LogKind::Mail),
    line(Observed, LogKind::Call).about("tlv"),
    line(AskedWissel, LogKind::Mail).about("toelating"),
    line(WisselCall, LogKind::Call).about("toelating").time("13.15"),
    line(Photo, LogKind::Note).shows(Paper::Photo),
    line(ConceptTalk, LogKind::Talk).time("15.30"),
    line(MailIb, LogKind::Mail).time("15.12").shows(Paper::Mail),
    line(Steunpunt, LogKind::Call).time("10.00"),
    line(WisselLate, LogKind::Mail).about("toelating"),
    line(App, LogKind::Incident).time("10.52").shows(Paper::Screen),
    line(Voice, LogKind::Note),
    line(Decision, LogKind::Letter).about("tlv").shows(Paper::Decision),
    line(Director, LogKind::Talk).time("15.30"),
];

/// Something agreed: by when, and whether it was kept. Its words are those of its meeting.
pub struct Agreed {
    pub by: Option<Moment>,
    pub kept: Kept,
}

/// A meeting; its words are `example-meeting-<moment>`.
pub struct Sitting {
    pub at: Moment,
    pub time: &'static str,
    pub agreed: &'static [Agreed],
}

/// Four meetings that were, and one to come.
pub const MEETINGS: [Sitting; 5] = [
    Sitting {
        at: Promise,
        time: "15.30",
        agreed: &[
            Agreed { by: None, kept: Kept::Open },
            Agreed { by: Some(Forwarded), kept: Kept::Yes },
            Agreed { by: Some(View), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: Roundtable,
        time: "15.45",
        agreed: &[
            Agreed { by: None, kept: Kept::Yes },
            Agreed { by: Some(Observed), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: ConceptTalk,
        time: "15.30",
        agreed: &[
            Agreed { by: Some(ConceptLast), kept: Kept::No },
            Agreed { by: Some(ConceptTalk), kept: Kept::Yes },
        ],
    },
    Sitting {
        at: Director,
        time: "15.30",
        agreed: &[Agreed { by: Some(AdviceDue), kept: Kept::Open }],
    },
    Sitting { at: Meeting, time: "15.30", agreed: &[] },
];

/// A dated fact: which, of which situation, when, and the day that its letter names.
pub struct Dated {
    pub event: &'static str,
    pub of: &'static str,
    pub at: Moment,
    pub names: Option<Moment>,
}

const fn dated(event: &'static str, of: &'static str, at: Moment) -> Dated {
    Dated { event, of, at, names: None }
}

/// The dated facts.
pub const EVENTS: [Dated; 9] = [
    dated("aanmelding-made", "toelating", Applied),
    dated("aanmelding-received", "toelating", Applied),
    dated("start-of-school", "toelating", StartAtWissel),
    dated("data-requested", "toelating", DataAsked),
    Dated {
        event: "letter-names-date",
        of: "toelating",
        at: DataAsked,
        names: Some(DataLimit),
    },
    dated("data-supplied", "toelating", DataGiven),
    dated("letter-answered", "toelating", DataGiven),
    dated("application-received", "tlv", Forwarded),
    dated("decision-sent", "tlv", Decision),
];

/// The facts of the case.
pub const FACTS: [(&str, &str); 8] = [
    ("sector", "po"),
    ("board", "bijzonder"),
    ("enrolled", "other-school-same-kind"),
    ("extra_support", "yes"),
    ("brugklas", "no"),
    ("asylum", "no"),
    ("adult", "no"),
    ("at_home", "partly"),
];

/// The situations: which, since when, and the answers in the order they were given.
pub const SITUATIONS: [(&str, Moment, &[(&str, &str)]); 2] = [
    (
        "tlv",
        Promise,
        &[("tlv.agree", "refused"), ("tlv.urgent", "no"), ("tlv.objection", "no")],
    ),
    ("toelating", Applied, &[("toelating.answer", "late")]),
];

/// What became of the steps; the words are `example-step-<step>`.
pub const STEPS: [(&str, StepStatus, Moment); 9] = [
    ("g1", StepStatus::Done, FirstTalk),
    ("g2", StepStatus::Done, ConceptTalk),
    ("g3", StepStatus::Done, Director),
    ("g5", StepStatus::Done, Steunpunt),
    ("g6", StepStatus::Skipped, Steunpunt),
    ("g7", StepStatus::Done, Roundtable),
    ("tlv.d1", StepStatus::Done, View),
    ("toelating.a1", StepStatus::Done, Applied),
    ("toelating.a6", StepStatus::Skipped, WisselLate),
];

/// What Sam says; the words are `example-voice-<moment>`.
pub const VOICES: [(Moment, Seen); 3] =
    [(Visit, Seen::All), (Sleep, Seen::Parents), (Voice, Seen::All)];

/// The parents; the names are `example-parent-<key>`.
pub const PARENTS: [(&str, Gezag); 3] =
    [("nadia", Gezag::Yes), ("joris", Gezag::Yes), ("linda", Gezag::No)];

/// People; the words are `example-contact-<key>`, the mail addresses lead nowhere (RFC 2606).
pub const CONTACTS: [(&str, &str); 8] = [
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
pub const fn kind(paper: Paper) -> (&'static str, Option<&'static str>) {
    match paper {
        Paper::Decision => ("tlv-besluit", Some("tlv")),
        Paper::View => ("zienswijze", Some("tlv")),
        Paper::Scan => ("rapporten", None),
        Paper::Mail => ("brief-school", None),
        Paper::Photo | Paper::Screen => ("anders", None),
    }
}
