//! Deadlines of a dossier: rules of the content put to its events.
