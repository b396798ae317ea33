//! Reads a community file.
