//! PNG: what is needed to show it, chunk by chunk.

use super::{only_orientation, orientation};
use crate::documents::Fault;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Picture, palette, transparency, colours, size of a dot, and frames of a moving picture.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT", b"hIST",
];

/// A copy with what is needed to show it only; what stands after its end goes too.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Fault::Damaged)?;
    let mut kept = Vec::with_capacity(bytes.len());
    let (mut header, mut held) = (Vec::new(), 1);
    loop {
        let [a, b, c, d, name @ ..] = rest else { return Err(Fault::CutOff) };
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let (name, after) = name.split_first_chunk::<4>().ok_or(Fault::CutOff)?;
        let end = length.checked_add(4).filter(|end| *end <= after.len()).ok_or(Fault::CutOff)?;
        let whole = &rest[..8 + end];
        rest = &after[end..];
        match name {
            b"IHDR" if header.is_empty() => header.extend(whole),
            b"IEND" => break kept.extend(whole),
            b"eXIf" => held = orientation(&after[..length]),
            name if KEPT.contains(&name) => kept.extend(whole),
            // A chunk in capitals is needed to show it, and we do not know it.
            [first, ..] if first.is_ascii_uppercase() => return Err(Fault::OtherKind),
            _ => {}
        }
    }
    if header.is_empty() {
        return Err(Fault::Damaged);
    }
    let mut copy = SIGNATURE.to_vec();
    copy.append(&mut header);
    if held != 1 {
        let mut chunk = b"eXIf".to_vec();
        chunk.extend(only_orientation(held));
        copy.extend([0, 0, 0, 26]);
        copy.extend(&chunk);
        copy.extend(crc32fast::hash(&chunk).to_be_bytes());
    }
    copy.append(&mut kept);
    Ok(copy)
}
