//! WebP: what is needed to show it, chunk by chunk.

use super::{only_orientation, orientation};
use crate::documents::Fault;

/// In the first byte of `VP8X`: there is EXIF.
const EXIF: u8 = 0x08;
/// In the first byte of `VP8X`: there is XMP.
const XMP: u8 = 0x04;

/// How deep chunks stand in each other: a frame of a moving picture holds chunks.
const FRAME: usize = 16;

/// A copy with what is needed to show it only.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let size = bytes.get(4..8).and_then(|size| size.first_chunk::<4>()).ok_or(Fault::CutOff)?;
    let size = u32::from_le_bytes(*size) as usize;
    let end = size.checked_add(8).filter(|end| *end <= bytes.len()).ok_or(Fault::CutOff)?;
    let mut kept = b"WEBP".to_vec();
    let mut held = 1;
    let mut about = None;
    for (name, holds) in chunks(bytes.get(12..end).ok_or(Fault::Damaged)?)? {
        match name {
            b"VP8X" => {
                about = Some(kept.len() + 8);
                put(&mut kept, name, holds);
            }
            b"EXIF" => held = orientation(holds.strip_prefix(b"Exif\0\0").unwrap_or(holds)),
            b"ICCP" | b"ANIM" | b"ALPH" | b"VP8 " | b"VP8L" => put(&mut kept, name, holds),
            b"ANMF" => put(&mut kept, name, &frame(holds)?),
            _ => {}
        }
    }
    if let Some(at) = about {
        let flags = kept.get_mut(at).ok_or(Fault::Damaged)?;
        *flags &= !(EXIF | XMP);
        if held != 1 {
            *flags |= EXIF;
            put(&mut kept, b"EXIF", &only_orientation(held));
        }
    }
    let mut copy = b"RIFF".to_vec();
    copy.extend(u32::try_from(kept.len()).map_err(|_| Fault::TooLarge)?.to_le_bytes());
    copy.append(&mut kept);
    Ok(copy)
}

/// A frame of a moving picture: its place and time, and its picture.
fn frame(holds: &[u8]) -> Result<Vec<u8>, Fault> {
    let (place, rest) = holds.split_at_checked(FRAME).ok_or(Fault::Damaged)?;
    let mut kept = place.to_vec();
    for (name, holds) in chunks(rest)? {
        if matches!(name, b"ALPH" | b"VP8 " | b"VP8L") {
            put(&mut kept, name, holds);
        }
    }
    Ok(kept)
}

/// A chunk: its name, and what it holds.
type Chunk<'a> = (&'a [u8; 4], &'a [u8]);

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Fault> {
    let (mut rest, mut found) = (bytes, Vec::new());
    while !rest.is_empty() {
        let (name, after) = rest.split_first_chunk::<4>().ok_or(Fault::CutOff)?;
        let (size, after) = after.split_first_chunk::<4>().ok_or(Fault::CutOff)?;
        let size = u32::from_le_bytes(*size) as usize;
        let holds = after.get(..size).ok_or(Fault::CutOff)?;
        found.push((name, holds));
        // An odd one is followed by a byte that says nothing.
        rest = after.get(size + size % 2..).unwrap_or_default();
    }
    Ok(found)
}

fn put(kept: &mut Vec<u8>, name: &[u8], holds: &[u8]) {
    kept.extend(name);
    // What was read of a file of less than 4 GB has a length that fits.
    kept.extend(u32::try_from(holds.len()).unwrap_or(u32::MAX).to_le_bytes());
    kept.extend(holds);
    kept.extend(&[0][..holds.len() % 2]);
}
