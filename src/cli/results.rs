//! Standard output whose reader may stop reading: `jouw-weg status sam | head`.

use std::io::{ErrorKind, Result, Write};

/// Passes on what is written, until nobody reads it any more; that is no error.
#[derive(Debug)]
pub struct Results<W>(pub W);

impl<W: Write> Write for Results<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> Result<()> {
        match self.0.flush() {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }
}
