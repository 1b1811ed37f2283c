//! A dossier as a folder on disk.
