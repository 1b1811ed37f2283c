//! A dossier of thirty steps printed, in this process and as a whole process, beside printpdf
//! writing as many blank pages in the same run.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::{
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use jiff::civil::date;
use jouw_weg::{
    case::Case,
    content::Content,
    dossier::{Dossier, StepRecord, StepStatus, Unknown, store::Store},
    example,
    i18n::{Language, Texts},
    print::{self, Audience, Pack, Request},
};

const ROUNDS: usize = 7;
const STEPS: usize = 30;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The middle of several rounds.
fn median(mut work: impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let began = Instant::now();
        work()?;
        times.push(began.elapsed());
    }
    times.sort();
    Ok(times[ROUNDS / 2])
}

/// The example with thirty steps taken.
fn dossier(content: &Content, texts: &Texts) -> Outcome<Dossier> {
    let (mut dossier, _) = example::build(texts, date(2026, 11, 22), Language::Nl)?;
    for step in content.steps.keys() {
        if dossier.steps.len() >= STEPS {
            break;
        }
        let record = StepRecord {
            status: StepStatus::Done,
            on: date(2026, 11, 2),
            outcome: None,
            note: "Gesprek op school. Wij vroegen om meer hulp, elke ochtend een uur.".to_owned(),
            unknown: Unknown::new(),
        };
        dossier.steps.entry(step.clone()).or_insert(record);
    }
    Ok(dossier)
}

fn blank(count: usize) -> Vec<u8> {
    let page = || printpdf::PdfPage::new(printpdf::Mm(210.0), printpdf::Mm(297.0), Vec::new());
    let mut pdf = printpdf::PdfDocument::new("blank");
    pdf.with_pages((0..count).map(|_| page()).collect());
    pdf.save(&printpdf::PdfSaveOptions::default(), &mut Vec::new())
}

fn main() -> Outcome<()> {
    let content = Content::built_in().map_err(|faults| faults.to_string())?;
    let texts = Texts::built_in().map_err(|faults| format!("{faults:?}"))?;
    let dossier = dossier(&content, &texts)?;
    let today = date(2026, 11, 22);
    let request = Request {
        pack: Pack::Dossier,
        language: Language::Nl,
        audience: Audience::Own,
        leave_out: std::collections::BTreeSet::new(),
    };
    let case = Case::derive(&content, &dossier, today);
    let desk = print::compose::Desk {
        content: &content,
        texts: &texts,
        dossier: &dossier,
        case: &case,
        request: &request,
        today,
    };
    let pages = print::pages(&desk).0.pages.len();

    let yardstick = median(|| {
        black_box(blank(pages));
        Ok(())
    })?;
    let here = median(|| {
        black_box(print::render(&content, &texts, &dossier, &case, &request, today)?);
        Ok(())
    })?;

    let folder = tempfile::tempdir()?;
    let (home, out) = (folder.path().join("dossier"), folder.path().join("out.pdf"));
    drop(Store::create(&home, &dossier)?);
    let whole = median(|| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jouw-weg"));
        command.arg("print").arg(&home).arg("--out").arg(&out).args(["--as-of", "2026-11-22"]);
        let status = command.status()?;
        if status.success() { Ok(()) } else { Err(format!("print ended with {status}").into()) }
    })?;

    println!("a dossier of {} steps, {pages} pages: {here:.1?}", dossier.steps.len());
    println!("the whole process: {whole:.1?}");
    println!("printpdf writing {pages} blank pages: {yardstick:.1?}");
    println!("ratio: {:.1}", here.as_secs_f64() / yardstick.as_secs_f64());
    Ok(())
}
