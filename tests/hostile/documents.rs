//! Files that a parent may drop on the window: refused with a sentence, or kept byte for byte.

use std::{fs, ops::ControlFlow, path::Path, time::Duration};

use jiff::civil::{Date, date};
use jouw_weg::{
    documents,
    dossier::store::Vault,
    files::Error,
    i18n::{Language, Texts},
    problem,
};

const TODAY: Date = date(2026, 11, 22);

fn take(folder: &Path, source: &Path) -> Result<jouw_weg::dossier::Document, Error> {
    documents::take_in(&Vault::plain(folder.to_owned()), source, TODAY, &mut documents::in_silence)
}

fn kept(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("documents"));
    let names = entries.into_iter().flatten();
    names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_document_is_kept_byte_for_byte_under_its_hash_and_only_once() {
    let home = tempfile::tempdir().unwrap();
    let bytes: Vec<u8> =
        b"%PDF-1.7\n".iter().copied().chain((0..=250).cycle().take(700_000)).collect();
    fs::write(home.path().join("Besluit TLV.pdf"), &bytes).unwrap();
    fs::write(home.path().join("kopie.PDF"), &bytes).unwrap();
    let mut steps = Vec::new();
    let document = documents::take_in(
        &Vault::plain(home.path().to_owned()),
        &home.path().join("Besluit TLV.pdf"),
        TODAY,
        &mut |progress| {
            steps.push(progress.done);
            assert_eq!(progress.total, 700_009);
            ControlFlow::Continue(())
        },
    )
    .unwrap();
    assert_eq!(steps, [262_144, 524_288, 700_009]);
    assert_eq!(document.name, "Besluit TLV.pdf");
    assert_eq!(document.size, 700_009);
    assert_eq!(document.added, TODAY);
    assert_eq!(kept(home.path()), [format!("{}.pdf", document.sha256)]);
    let file = home.path().join("documents").join(document.file_name().unwrap());
    assert_eq!(fs::read(&file).unwrap(), bytes);

    let again = take(home.path(), &home.path().join("kopie.PDF")).unwrap();
    assert_eq!(again.sha256, document.sha256);
    assert_eq!(kept(home.path()).len(), 1, "no second copy");

    fs::write(&file, "spoiled by a bad disk").unwrap();
    take(home.path(), &home.path().join("kopie.PDF")).unwrap();
    assert_eq!(fs::read(&file).unwrap(), bytes, "a spoiled original is repaired");
}

#[test]
fn what_is_no_document_is_refused_with_a_sentence_and_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::write(at("leeg.pdf"), "").unwrap();
    fs::create_dir(at("map")).unwrap();
    let sparse = fs::File::create(at("film.mov")).unwrap();
    sparse.set_len(2 << 30).unwrap();
    let path = |name: &str| at(name);
    let rows = [
        (Error::Empty { path: path("leeg.pdf") }, "leeg.pdf"),
        (Error::NotAFile { path: path("map") }, "map"),
        (
            Error::TooLarge { path: path("film.mov"), size: 2 << 30, limit: documents::LIMIT },
            "film.mov",
        ),
        (Error::NotFound { path: path("weg.pdf") }, "weg.pdf"),
    ];
    let texts = Texts::built_in().unwrap();
    for (expected, name) in rows {
        let error = take(home.path(), &at(name)).unwrap_err();
        assert_eq!(error, expected);
        for language in Language::ALL {
            let sentence = problem::sentence(&texts, language, &error);
            assert!(sentence.contains(name) && !sentence.contains('['), "{sentence}");
        }
    }
    assert_eq!(kept(home.path()), Vec::<String>::new());
}

#[test]
fn a_copy_that_is_stopped_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let source = home.path().join("groot.bin");
    fs::write(&source, vec![7; 600_000]).unwrap();
    let stop = &mut |_| ControlFlow::Break(());
    let stopped = documents::take_in(&Vault::plain(home.path().to_owned()), &source, TODAY, stop);
    assert_eq!(stopped.unwrap_err(), Error::Stopped { path: source });
    assert_eq!(kept(home.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn names_of_any_script_are_kept_as_told() {
    let home = tempfile::tempdir().unwrap();
    let long = format!("{}.pdf", "é".repeat(120));
    let names = [
        "brief van de école – “zo”.pdf",
        "رسالة.pdf",
        "מכתב.docx",
        "信.png",
        "🦊👨\u{200d}👩\u{200d}👧.jpg",
        "\u{202e}fdp.exe",
        "CON",
        "nul.txt",
        "a\nb.txt",
        " . ",
        "-rf",
        "100%.pdf",
        &long,
    ];
    for (n, name) in names.into_iter().enumerate() {
        let source = home.path().join(name);
        fs::write(&source, format!("inhoud {n}")).unwrap();
        let document = take(home.path(), &source).unwrap();
        assert_eq!(document.name, name);
        let file = document.file_name().unwrap();
        assert!(file.is_ascii() && file.starts_with(&document.sha256), "{file}");
        fs::remove_file(source).unwrap();
    }
    assert_eq!(kept(home.path()).len(), names.len());
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_refused_at_once() {
    let home = tempfile::tempdir().unwrap();
    let pipe = home.path().join("pijp");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let (told, heard) = std::sync::mpsc::channel();
    let folder = home.path().to_owned();
    std::thread::spawn(move || {
        let results = [pipe.as_path(), Path::new("/dev/zero")].map(|path| take(&folder, path));
        told.send(results).unwrap();
    });
    let results = heard.recv_timeout(Duration::from_secs(20)).unwrap();
    for result in results {
        assert!(matches!(result, Err(Error::NotAFile { .. })), "{result:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_and_a_link_are_taken() {
    use std::os::unix::ffi::OsStrExt;
    let home = tempfile::tempdir().unwrap();
    let source = home.path().join(std::ffi::OsStr::from_bytes(b"brief\xff\xfe.pdf"));
    fs::write(&source, "x").unwrap();
    assert_eq!(take(home.path(), &source).unwrap().name, "brief\u{fffd}\u{fffd}.pdf");
    let link = home.path().join("link.pdf");
    std::os::unix::fs::symlink(&source, &link).unwrap();
    assert_eq!(take(home.path(), &link).unwrap().name, "link.pdf");
}
