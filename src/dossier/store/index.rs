//! The page that lists everything, for whoever opens the folder without us.

use std::{fmt, path::Path, sync::Arc};

use super::INDEX;
use crate::{
    dossier::Dossier,
    files::{self, incoming::hash_of_bytes},
};

/// Makes the page of a dossier; its words come from outside the core.
#[derive(Clone)]
pub struct Words(Arc<dyn Fn(&Dossier) -> String + Send + Sync>);

impl Words {
    /// A page made in this way.
    pub fn new(make: impl Fn(&Dossier) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(make))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

/// How the page is made, and what stands there.
#[derive(Debug, Default)]
pub(super) struct Index {
    pub(super) words: Option<Words>,
    /// Hash of what was written last.
    written: Option<String>,
}

impl Index {
    /// Writes the page if it changed. It can be made again at any time: that it could not be
    /// written costs nothing, and nobody waits for the disk.
    pub(super) fn write(&mut self, folder: &Path, dossier: &Dossier) {
        let Some(words) = &self.words else { return };
        let page = (words.0)(dossier);
        let hash = hash_of_bytes(page.as_bytes());
        if self.written.as_ref() != Some(&hash)
            && files::save_derived(&folder.join(INDEX), page.as_bytes()).is_ok()
        {
            self.written = Some(hash);
        }
    }
}
