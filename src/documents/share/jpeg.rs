//! JPEG: its tables, frames and scans, without what cameras and programs add.

use super::{only_orientation, orientation};
use crate::documents::Fault;

/// Whether the copy says how the camera was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// As the original says it.
    Keep,
    /// Not at all: in a PDF nobody reads it.
    Drop,
}

/// A part of a JPEG.
enum Part<'a> {
    /// A marker with what it holds.
    Segment {
        marker: u8,
        holds: &'a [u8],
    },
    /// The coded picture, up to the next marker.
    Coded(&'a [u8]),
    End,
}

/// The parts of a JPEG one by one; what comes after its end is none of it.
struct Parts<'a> {
    rest: &'a [u8],
    in_scan: bool,
}

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

impl<'a> Parts<'a> {
    fn of(bytes: &'a [u8]) -> Result<Self, Fault> {
        let rest = bytes.strip_prefix(&[0xff, START]).ok_or(Fault::Damaged)?;
        Ok(Self { rest, in_scan: false })
    }

    fn next(&mut self) -> Result<Part<'a>, Fault> {
        if std::mem::take(&mut self.in_scan) {
            let length = coded(self.rest).ok_or(Fault::CutOff)?;
            let (coded, rest) = self.rest.split_at(length);
            self.rest = rest;
            return Ok(Part::Coded(coded));
        }
        let [0xff, after @ ..] = self.rest else {
            return Err(if self.rest.is_empty() { Fault::CutOff } else { Fault::Damaged });
        };
        // Before a marker there may be more of the same.
        let fill = after.iter().take_while(|byte| **byte == 0xff).count();
        let [marker, after @ ..] = &after[fill..] else { return Err(Fault::CutOff) };
        if *marker == END {
            return Ok(Part::End);
        }
        let [high, low, ..] = after else { return Err(Fault::CutOff) };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        if length < 2 {
            return Err(Fault::Damaged);
        }
        let holds = after.get(2..length).ok_or(Fault::CutOff)?;
        self.rest = &after[length..];
        self.in_scan = *marker == SCAN;
        Ok(Part::Segment { marker: *marker, holds })
    }
}

/// How long the coded picture is: up to a marker that is no restart.
fn coded(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

/// Whether the end is missing.
pub fn is_cut_off(bytes: &[u8]) -> bool {
    let Ok(mut parts) = Parts::of(bytes) else { return false };
    loop {
        match parts.next() {
            Ok(Part::End) => return false,
            Ok(_) => {}
            Err(fault) => return fault == Fault::CutOff,
        }
    }
}

/// A copy with tables, frames, scans, colour profile and, if asked, orientation only.
///
/// # Errors
/// When it is damaged or its end is missing.
pub fn clean(bytes: &[u8], turned: Turned) -> Result<Vec<u8>, Fault> {
    let mut parts = Parts::of(bytes)?;
    let mut kept: Vec<u8> = Vec::with_capacity(bytes.len());
    let (mut head, mut angle, mut scanned) = (vec![0xff, START], 1, false);
    loop {
        match parts.next()? {
            Part::Coded(coded) => kept.extend(coded),
            Part::End if scanned => break,
            Part::End => return Err(Fault::Damaged),
            Part::Segment { marker, holds } => match (marker, holds) {
                // Its small picture of the picture goes.
                (0xe0, [b'J', b'F', b'I', b'F', 0, rest @ ..]) if rest.len() >= 7 && !scanned => {
                    let mut plain = holds[..12].to_vec();
                    plain.extend([0, 0]);
                    put(&mut head, marker, &plain);
                }
                (0xe1, [b'E', b'x', b'i', b'f', 0, 0, exif @ ..]) => angle = orientation(exif),
                (0xe2, holds) if holds.starts_with(b"ICC_PROFILE\0") => {
                    put(&mut kept, marker, holds);
                }
                (0xee, holds) if holds.starts_with(b"Adobe") => put(&mut kept, marker, holds),
                // Other markers of programs, and remarks.
                (0xe0..=0xef | 0xfe, _) => {}
                // Frames, tables, scans, number of lines, restarts.
                (0xc0..=0xcf | 0xda..=0xdf, _) => {
                    scanned |= marker == SCAN;
                    put(&mut kept, marker, holds);
                }
                _ => return Err(Fault::Damaged),
            },
        }
    }
    if turned == Turned::Keep && angle != 1 {
        let mut exif = b"Exif\0\0".to_vec();
        exif.extend(only_orientation(angle));
        put(&mut head, 0xe1, &exif);
    }
    head.append(&mut kept);
    head.extend([0xff, END]);
    Ok(head)
}

fn put(to: &mut Vec<u8>, marker: u8, holds: &[u8]) {
    to.extend([0xff, marker]);
    // What was read has a length of two bytes.
    to.extend(u16::try_from(holds.len() + 2).unwrap_or(u16::MAX).to_be_bytes());
    to.extend(holds);
}
