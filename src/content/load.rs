//! Reads content files into checked types, and reports every fault at once.
