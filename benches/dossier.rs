//! What a dossier costs on disk, each beside a yardstick of the same run: saving, opening, packing
//! and unpacking, and the memory that packing takes.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::{
    env,
    error::Error,
    fs::{self, File},
    hint::black_box,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use jiff::civil::Date;
use jouw_weg::{
    documents,
    dossier::{
        Document, Dossier, LogEntry, LogKind, RecordId, Unknown,
        archive::{self, Shape, Without},
        edit::Edit,
        store::Store,
    },
};

const TODAY: Date = Date::constant(2026, 11, 22);
const ROUNDS: usize = 25;
const MB: usize = 1_000_000;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = env::args().collect();
    if let [_, what, folder] = &arguments[..]
        && what == "pack-and-say-memory"
    {
        return pack_and_say_memory(Path::new(folder));
    }
    // Beside the program, not in memory: a save waits for a disk.
    let program = env::current_exe()?;
    let home = tempfile::tempdir_in(program.parent().ok_or("no folder")?)?;
    saving(home.path())?;
    opening(home.path())?;
    packing(home.path())?;
    memory(home.path())
}

fn entry(n: usize) -> Edit {
    let text =
        format!("{n}: de directeur belde, en zei dat er een gesprek komt over wat nodig is. ");
    let entry = LogEntry {
        id: RecordId::random(),
        date: TODAY,
        time: None,
        kind: LogKind::Call,
        with: "directeur".to_owned(),
        text: text.repeat(4),
        private: false,
        situation: None,
        documents: Vec::new(),
        crossed_out: false,
        unknown: Unknown::new(),
    };
    Edit::PutLog { entry }
}

/// A dossier with so many entries and documents, each of so many bytes.
fn dossier(
    folder: &Path,
    entries: usize,
    documents: usize,
    bytes: usize,
) -> Outcome<(Store, Dossier)> {
    let mut dossier = Dossier::new(TODAY, "2026.11");
    for n in 0..entries {
        dossier.apply(entry(n)).map_err(|error| format!("{error:?}"))?;
    }
    let mut store = Store::create(folder, &dossier)?;
    let source = folder.with_extension("pdf");
    for n in 0..documents {
        write_random(&source, bytes, n as u64 + 1)?;
        let silent = &mut documents::in_silence;
        let document = documents::take_in(store.vault(), &source, TODAY, silent)?;
        dossier.apply(Edit::PutDocument { document }).map_err(|error| format!("{error:?}"))?;
        fs::remove_file(&source)?;
    }
    store.save(&dossier)?;
    Ok((store, dossier))
}

/// Bytes that no disk can make smaller.
fn write_random(path: &Path, bytes: usize, seed: u64) -> Outcome {
    let mut file = File::create(path)?;
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut block = vec![0; MB];
    for _ in 0..bytes.div_ceil(MB) {
        for eight in block.chunks_mut(8) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            eight.copy_from_slice(&state.to_le_bytes()[..eight.len()]);
        }
        file.write_all(&block)?;
    }
    file.sync_all()?;
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn told(what: &str, time: Duration, yardstick: &str, of: Duration) {
    let ratio = time.as_secs_f64() / of.as_secs_f64();
    println!("{what}: {time:.2?}; {yardstick}: {of:.2?}; ratio: {ratio:.2}");
}

/// One entry more in a dossier of 200, turn by turn with the yardstick: the disk is the same then.
fn saving(home: &Path) -> Outcome {
    let (mut bare, mut few) = dossier(&home.join("bare"), 200, 0, 0)?;
    let (mut heavy, mut many) = dossier(&home.join("heavy"), 200, 5, 100 * MB)?;
    let plain = home.join("plain.json");
    let (mut without, mut with, mut written) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let began = Instant::now();
        bare.apply(&mut few, entry(n))?;
        without.push(began.elapsed());
        let began = Instant::now();
        heavy.apply(&mut many, entry(n))?;
        with.push(began.elapsed());
        let bytes = fs::read(home.join("bare/dossier.json"))?;
        let began = Instant::now();
        let mut file = File::create(&plain)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        written.push(began.elapsed());
    }
    let (without, with, written) = (median(without), median(with), median(written));
    told("a change saved", without, "writing and syncing the same bytes", written);
    told("a change saved with 500 MB of documents", with, "without documents", without);
    Ok(())
}

fn opening(home: &Path) -> Outcome {
    let folder = home.join("long");
    drop(dossier(&folder, 2_000, 0, 0)?);
    let (mut opened, mut read) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let began = Instant::now();
        black_box(Store::open(&folder)?);
        opened.push(began.elapsed());
        let bytes = fs::read(folder.join("dossier.json"))?;
        let began = Instant::now();
        black_box(serde_json::from_slice::<serde_json::Value>(&bytes)?);
        read.push(began.elapsed());
    }
    told("a dossier of 2,000 entries opened", median(opened), "serde_json", median(read));
    Ok(())
}

fn no_page(_: &Dossier, _: &dyn Fn(&Document) -> Option<String>) -> String {
    "<!doctype html>".to_owned()
}

fn pack(folder: &Path, file: &Path) -> Outcome {
    let silent = &mut documents::in_silence;
    archive::pack(folder, file, Without::default(), &no_page, silent)?;
    Ok(())
}

/// 200 MB, there and back. Packing writes, syncs and reads everything back to compare it; `zip` and
/// copying only write.
fn packing(home: &Path) -> Outcome {
    let folder = home.join("travels");
    drop(dossier(&folder, 200, 4, 50 * MB)?);
    let (file, zip, back) = (home.join("t.jouwweg"), home.join("t.zip"), home.join("back"));
    let (mut packed, mut unpacked, mut zipped, mut copied) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..5 {
        let began = Instant::now();
        pack(&folder, &file)?;
        packed.push(began.elapsed());
        let began = Instant::now();
        let silent = &mut documents::in_silence;
        archive::unpack(&file, &back, Shape::Dossier, &no_page, silent)?;
        unpacked.push(began.elapsed());
        fs::remove_dir_all(&back)?;
        let began = Instant::now();
        let status = Command::new("zip").args(["-q", "-0", "-r"]).arg(&zip).arg(&folder).status();
        if status.is_ok_and(|status| status.success()) {
            File::open(&zip)?.sync_all()?;
            zipped.push(began.elapsed());
            fs::remove_file(&zip)?;
        }
        let began = Instant::now();
        copy_and_sync(&file, &home.join("copy"))?;
        copied.push(began.elapsed());
    }
    let (packed, unpacked, copied) = (median(packed), median(unpacked), median(copied));
    if zipped.is_empty() {
        println!("no program zip here: packing is measured beside copying only");
    } else {
        told("200 MB packed", packed, "zip -0, synced", median(zipped));
    }
    told("200 MB packed", packed, "copied and synced", copied);
    told("200 MB unpacked", unpacked, "copied and synced", copied);
    Ok(())
}

fn copy_and_sync(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to)?;
    File::open(to)?.sync_all()?;
    Ok(())
}

/// The highest memory of a process of its own that takes in, packs and unpacks.
fn memory(home: &Path) -> Outcome {
    let mut peaks = Vec::new();
    for size in [10, 400] {
        let folder = home.join(format!("memory-{size}"));
        drop(dossier(&folder, 200, 1, size * MB)?);
        let output =
            Command::new(env::current_exe()?).arg("pack-and-say-memory").arg(&folder).output()?;
        let peak: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
        println!("a document of {size} MB packed and unpacked: at most {peak} kB of memory");
        peaks.push(peak);
    }
    println!("ratio: {:.2}", peaks[1] / peaks[0]);
    Ok(())
}

fn pack_and_say_memory(folder: &Path) -> Outcome {
    let file: PathBuf = folder.with_extension("jouwweg");
    pack(folder, &file)?;
    let silent = &mut documents::in_silence;
    archive::unpack(&file, &folder.with_extension("back"), Shape::Dossier, &no_page, silent)?;
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    println!("{}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}
