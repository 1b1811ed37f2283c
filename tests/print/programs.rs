//! Other programs that read our PDF: under plain `cargo test` a test skips without them, with
//! `JOUW_WEG_STRICT=1` it fails.

use std::{
    fmt::Write as _,
    io::Write,
    process::{Command, Stdio},
};

/// What a program says about a PDF on its standard input; `None` if the program is not here.
pub(crate) fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
    let file = file(pdf);
    let path = file.path().to_str().unwrap();
    let mut named: Vec<&str> = arguments.to_vec();
    if let Some(first) = named.iter_mut().find(|argument| **argument == "-") {
        *first = path;
    }
    let child = Command::new(program)
        .args(&named)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .stdin(Stdio::null())
        .output();
    match child {
        Ok(output) => {
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{program}: {errors}");
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(error) if std::env::var_os("JOUW_WEG_STRICT").is_some() => {
            panic!("{program}: {error}")
        }
        Err(_) => {
            let _ = writeln!(std::io::stdout(), "skipped: {program} is not here");
            None
        }
    }
}

/// The PDF as a file that disappears by itself.
fn file(pdf: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    file
}

/// Everything that stands in the file, with its streams unpacked; `None` without qpdf.
pub(crate) fn inside(pdf: &[u8]) -> Option<String> {
    let unpacked = ["--qdf", "--object-streams=disable", "--no-original-object-ids", "-", "-"];
    run("qpdf", &unpacked, pdf)
}

/// Whether a word stands in it, as it is or as UTF-16 in hexadecimal digits.
pub(crate) fn holds(inside: &str, word: &str) -> bool {
    let mut hex = String::new();
    for unit in word.encode_utf16() {
        let _ = write!(hex, "{unit:04x}");
    }
    inside.contains(word) || inside.to_lowercase().contains(&hex)
}

/// Keeps a PDF to look at, in the folder that `JOUW_WEG_KEEP_PDF` names, if it does.
pub(crate) fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("JOUW_WEG_KEEP_PDF") {
        let copy = std::path::Path::new(&folder).join(name);
        std::fs::copy(file(pdf).path(), copy).unwrap();
    }
}
