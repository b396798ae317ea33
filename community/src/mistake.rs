//! The mistakes in a community file, and their places.

use std::cell::RefCell;
use std::fmt;

/// One mistake in a community file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
	/// The line of the file, counted from 1. For a missing item it is the line of its section, or line 1.
	pub line: usize,
	/// The path of the key; entries of lists are counted from 1: `members[3].account`. It is empty if the mistake is in
	/// the whole file, or in a line that cannot be read.
	pub key: String,
	/// What is wrong, and what to do.
	pub message: String,
}

impl fmt::Display for Mistake {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "line {}: ", self.line)?;
		if !self.key.is_empty() {
			write!(f, "{}: ", self.key)?;
		}
		f.write_str(&self.message)
	}
}

impl std::error::Error for Mistake {}

/// The place of a value, a key or a section.
#[derive(Clone, Debug)]
pub(crate) struct Place {
	pub line: usize,
	pub key: String,
}

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
	pub value: T,
	pub place: Place,
}

/// Collects the mistakes of one file.
pub(crate) struct Log {
	/// The byte at which each line begins.
	line_starts: Vec<usize>,
	found: RefCell<Vec<Mistake>>,
}

impl Log {
	pub fn new(text: &str) -> Self {
		let line_starts =
			std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at.saturating_add(1))).collect();
		Self { line_starts, found: RefCell::new(Vec::new()) }
	}

	/// The line of the byte at this offset, counted from 1.
	pub fn line(&self, offset: usize) -> usize {
		self.line_starts.partition_point(|start| *start <= offset).max(1)
	}

	pub fn mistake(&self, place: &Place, message: impl Into<String>) {
		self.found.borrow_mut().push(Mistake {
			line: place.line,
			key: place.key.clone(),
			message: message.into(),
		});
	}

	pub fn is_empty(&self) -> bool {
		self.found.borrow().is_empty()
	}

	/// The mistakes by line, without duplicates.
	pub fn into_mistakes(self) -> Vec<Mistake> {
		let mut mistakes = self.found.into_inner();
		mistakes.sort();
		mistakes.dedup();
		mistakes
	}
}
