//! Every problem has a sentence of its own, in both languages, that says what is safe.

use std::path::PathBuf;

use jouw_weg::{
    dossier::{
        archive::Fault,
        edit::Refused,
        store::{Copy, Damage, Error, Note, ReadOnly},
    },
    files,
    i18n::{Language, Texts},
    problem,
};

fn path() -> PathBuf {
    PathBuf::from("/thuis/Zoë-012345")
}

fn files_errors() -> Vec<files::Error> {
    use files::Error as E;
    let path = path();
    vec![
        E::NotFound { path: path.clone() },
        E::NotAFile { path: path.clone() },
        E::NotAFolder { path: path.clone() },
        E::NotEmpty { path: path.clone() },
        E::Unreadable { path: path.clone() },
        E::ReadOnly { path: path.clone() },
        E::Full { path: path.clone() },
        E::TooLarge { path: path.clone(), size: 2_147_483_648, limit: 1_000_000_000 },
        E::Empty { path: path.clone() },
        E::Held { path: path.clone(), kept: path.join("dossier.json.part") },
        E::InUse { path: path.clone() },
        E::Stopped { path: path.clone() },
        E::Failed { path, cause: "input/output error".to_owned() },
    ]
}

fn damages() -> Vec<Damage> {
    vec![
        Damage::Gone,
        Damage::Empty,
        Damage::CutOff { size: 10 },
        Damage::NotJson { line: 3, column: 7 },
        Damage::WrongShape { cause: "x".to_owned() },
        Damage::TooLarge { size: 70_000_000, limit: 67_108_864 },
        Damage::TooDeep,
        Damage::TooMany { what: "log", count: 50_001, limit: 50_000 },
    ]
}

fn faults() -> impl Iterator<Item = Fault> {
    let name = "documents/x".to_owned();
    [
        Fault::Foreign,
        Fault::TooNew { found: 2 },
        Fault::CutOff,
        Fault::Altered,
        Fault::Name { name: "../x".to_owned() },
        Fault::Twice { name: name.clone() },
        Fault::TooMany { limit: 50_016 },
        Fault::TooLarge { name: name.clone(), size: 70_000_000, limit: 67_108_864 },
        Fault::Damaged { name: name.clone() },
        Fault::Lacking { name: name.clone() },
        Fault::Unlisted { name },
        Fault::Dossier(Damage::TooDeep),
        Fault::NotAsWritten,
        Fault::NotNamed,
    ]
    .into_iter()
}

fn store_errors() -> Vec<Error> {
    let (folder, path) = (path(), path());
    let why = [ReadOnly::Asked, ReadOnly::InUse, ReadOnly::Folder, ReadOnly::Newer];
    let copy = Copy {
        name: "dossier.json.1".to_owned(),
        saved: "2026-11-22T15:40:00Z".parse().ok(),
        edits: 3,
    };
    let damaged = damages().into_iter().enumerate().map(|(n, damage)| Error::Damaged {
        folder: folder.clone(),
        damage,
        last_good: (n % 2 == 0).then(|| copy.clone()),
    });
    let mut errors: Vec<_> = damaged.collect();
    errors.extend(why.map(|why| Error::ReadOnly { folder: folder.clone(), why }));
    errors.extend(faults().map(|fault| Error::Travel { path: path.clone(), fault }));
    errors.extend([
        Error::Missing { path: path.clone() },
        Error::NotADossier { path: path.clone() },
        Error::Packed { path },
        Error::NoGoodCopy { folder: folder.clone() },
        Error::TooNew { folder: folder.clone(), found: 2, known: 1 },
        Error::ChangedOnDisk { folder },
        Error::TooLarge(Damage::TooDeep),
        Error::Refused(Refused::NoSituation("tlv".parse().unwrap())),
    ]);
    errors
}

/// Says that something is safe or unchanged, or that the other copy stays.
const SAFE: [(Language, &[&str]); 2] = [
    (
        Language::Nl,
        &[
            "niets veranderd",
            "veilig",
            "laten het bestand staan",
            "zijn er nog",
            "niet toegevoegd",
            "niets overschreven",
            "U kunt",
            "Verander niets",
            "niet veranderd",
        ],
    ),
    (
        Language::En,
        &[
            "Nothing was changed",
            "safe",
            "leave the file as it is",
            "still there",
            "not added",
            "not overwritten",
            "You can",
            "Don't change",
        ],
    ),
];

#[test]
fn every_problem_is_told_in_both_languages_with_what_is_safe_and_what_to_do() {
    let texts = Texts::built_in().unwrap();
    for (language, safe) in SAFE {
        let of_store = store_errors();
        let of_files = files_errors();
        let mut told: Vec<_> =
            of_store.iter().map(|error| problem::sentence(&texts, language, error)).collect();
        told.extend(of_files.iter().map(|error| problem::sentence(&texts, language, error)));
        for sentence in &told {
            assert!(!sentence.contains(['[', '!', '{']), "{sentence}");
            assert!(safe.iter().any(|safe| sentence.contains(safe)), "{sentence}");
            assert!(sentence.matches(". ").count() >= 1, "what to do: {sentence}");
            let longest =
                sentence.split(['.', ':']).map(|one| one.split_whitespace().count()).max();
            assert!(longest <= Some(20), "a sentence of more than 20 words: {sentence}");
        }
        let count = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), count, "two problems are told in the same words");
    }
}

#[test]
fn sizes_and_places_are_told_as_people_write_them() {
    let texts = Texts::built_in().unwrap();
    let too_large = files::Error::TooLarge {
        path: PathBuf::from("/thuis/film.mov"),
        size: 2_147_483_648,
        limit: 1_000_000_000,
    };
    let told = problem::sentence(&texts, Language::Nl, &too_large);
    assert!(
        told.starts_with("‘/thuis/film.mov’ is 2,1 GB groot. Een bestand mag 1,0 GB zijn."),
        "{told}"
    );
    let steering = files::Error::Empty { path: PathBuf::from("/a/\u{1b}[2J\u{202e}fdp.exe") };
    let told = problem::sentence(&texts, Language::En, &steering);
    assert!(!told.contains('\u{1b}') && !told.contains('\u{202e}'), "{told:?}");
}

#[test]
fn what_came_back_from_the_history_is_counted() {
    let texts = Texts::built_in().unwrap();
    let copy = |replayed| Note::FromCopy {
        copy: Copy {
            name: "dossier.json.1".to_owned(),
            saved: "2026-11-22T15:40:00Z".parse().ok(),
            edits: 3,
        },
        replayed,
    };
    let tell = |replayed, language| problem::note(&texts, language, &copy(replayed), &path());
    assert!(tell(0, Language::Nl).contains("kopie van 22 november 2026"));
    assert!(tell(1, Language::Nl).contains("De wijziging van daarna is er weer bij."));
    assert!(tell(7, Language::En).contains("The 7 changes made after it are back too."));
}
