//! Ballots that count how often they are looked at.

use std::cell::Cell;

use equal_shares::{Ballots, InMemory, Support};

/// Ballots that count how often a page of theirs is opened.
pub struct Watched {
	ballots: InMemory,
	pub opened: Cell<u64>,
}

impl Watched {
	pub fn new(ballots: InMemory) -> Self {
		Self { ballots, opened: Cell::new(0) }
	}
}

impl Ballots for Watched {
	fn pages(&self) -> u32 {
		self.ballots.pages()
	}

	fn page(&self, number: u32, show: &mut dyn FnMut(&[Support], u32)) -> u64 {
		self.opened.set(self.opened.get() + 1);
		self.ballots.page(number, show)
	}
}
