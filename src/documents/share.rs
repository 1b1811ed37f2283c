//! A copy to share: the picture or the pages as they are, without where and with what they were
//! made.
//!
//! Only what is known to be needed for showing is copied; so what is not known goes too. The coded
//! picture itself is copied bit for bit, and how it was held (its orientation) is kept.

pub mod jpeg;
mod pdf;
mod png;
mod webp;

use super::Fault;

/// Whether a file of this kind can be copied without what it tells of place and camera.
pub fn can_clean(extension: &str) -> bool {
    matches!(extension, "jpg" | "jpeg" | "png" | "webp" | "pdf")
}

/// The bytes of a copy to share. The beginning of the file says what it is, not its name.
///
/// # Errors
/// When it is of a kind that can't be cleaned, damaged, cut off, locked or signed: a copy would
/// then hold what it should not, or lose what it should keep.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    match bytes {
        [0xff, 0xd8, ..] => jpeg::clean(bytes, jpeg::Turned::Keep),
        [0x89, b'P', b'N', b'G', ..] => png::clean(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp::clean(bytes),
        [b'%', b'P', b'D', b'F', ..] => pdf::clean(bytes),
        _ => Err(Fault::OtherKind),
    }
}

/// How the camera was held, 1 to 8 as in EXIF; 1 (upright) when nothing is told.
fn orientation(exif: &[u8]) -> u8 {
    let read = exif::Reader::new()
        .continue_on_error(true)
        .read_raw(exif.to_vec())
        .or_else(|error| error.distill_partial_result(|_| ()));
    let told = read.ok().and_then(|exif| {
        let field = exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?;
        u8::try_from(field.value.get_uint(0)?).ok()
    });
    told.filter(|told| (1..=8).contains(told)).unwrap_or(1)
}

/// EXIF that tells how the camera was held and nothing else.
const fn only_orientation(turned: u8) -> [u8; 26] {
    let mut exif = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    exif[19] = turned;
    exif
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_of_the_orientation_reads_back() {
        for turned in 1..=8 {
            assert_eq!(orientation(&only_orientation(turned)), turned);
        }
        for nothing in [&b""[..], b"MM\0*", &only_orientation(9), &only_orientation(0)] {
            assert_eq!(orientation(nothing), 1);
        }
    }
}
