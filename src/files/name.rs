//! Names that every file system takes.

use unicode_normalization::UnicodeNormalization;

/// The longest name made here, in bytes: file systems take 255, and an id follows.
const LONGEST: usize = 120;

/// What Windows keeps for devices, whatever follows after a dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A name made safe for every file system: letters of any script stay, signs that a system
/// forbids, controls and marks of direction go. `None` when nothing is left.
pub fn safe(told: &str) -> Option<String> {
    let mut name = String::new();
    for sign in told.nfc() {
        let sign = match sign {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            sign if sign.is_whitespace() => ' ',
            sign if sign.is_control() || is_invisible(sign) => continue,
            sign => sign,
        };
        if name.len() + sign.len_utf8() > LONGEST {
            break;
        }
        if !(sign == ' ' && name.ends_with(' ')) {
            name.push(sign);
        }
    }
    // A point or space at the end is lost on Windows, a point at the start hides a file, a dash
    // at the start reads as an option.
    let name = name.trim_matches([' ', '.', '-', '\u{200d}']);
    if name.is_empty() {
        return None;
    }
    Some(if is_device(name) { format!("_{name}") } else { name.to_owned() })
}

/// Marks of direction and other signs without ink that make a name look like another. The joiners
/// stay: Persian, the scripts of India and emoji need them.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{061c}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |word: &str| {
        stem.strip_prefix(word).is_some_and(|n| {
            let mut signs = n.chars();
            matches!(signs.next(), Some('0'..='9' | '¹' | '²' | '³')) && signs.next().is_none()
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// The extension of a name, lower case, if it is one: up to ten letters and digits.
pub fn extension(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let fits = !stem.is_empty()
        && (1..=10).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then(|| extension.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_safe_for_every_file_system() {
        let rows = [
            ("Sem", Some("Sem")),
            ("Zoë d'Hondt", Some("Zoë d'Hondt")),
            ("Zoe\u{308}", Some("Zoë")),
            ("a/b\\c:d", Some("a-b-c-d")),
            ("../../etc", Some("etc")),
            ("CON", Some("_CON")),
            ("nul.txt", Some("_nul.txt")),
            ("LPT¹", Some("_LPT¹")),
            ("CONOUT$.log", Some("_CONOUT$.log")),
            ("Conny", Some("Conny")),
            ("ends. ", Some("ends")),
            ("  two \t\n lines ", Some("two lines")),
            ("\u{202e}fdp.exe", Some("fdp.exe")),
            ("محمد", Some("محمد")),
            ("👨\u{200d}👩\u{200d}👧", Some("👨\u{200d}👩\u{200d}👧")),
            ("", None),
            (" . ", None),
            ("\0\u{1}", None),
        ];
        for (told, expected) in rows {
            assert_eq!(safe(told).as_deref(), expected, "{told:?}");
        }
        let long = safe(&"ë".repeat(500)).unwrap();
        assert!(long.len() <= LONGEST && long.chars().all(|sign| sign == 'ë'));
    }

    #[test]
    fn an_extension_is_short_and_plain() {
        let rows = [
            ("brief.PDF", Some("pdf")),
            ("a.tar.gz", Some("gz")),
            ("geen", None),
            (".verborgen", None),
            ("x.../etc", None),
            ("x.", None),
            ("x.é", None),
        ];
        for (name, expected) in rows {
            assert_eq!(extension(name).as_deref(), expected, "{name}");
        }
    }
}
