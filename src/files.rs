//! Saves whole or nothing, reads within a limit: the only module that writes through `std::fs`.
