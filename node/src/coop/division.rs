//! The terms on which a cooperative has divided the surplus of a period, as the chain has stored them.

use pallet_cooperatives::{
	ledger::{Closed, Divided, Error, Memory, Statement},
	Balance, Closing, Config, Period, PeriodNo,
};
use rochdale_runtime::Runtime;

/// A closed period of a cooperative.
pub struct Past {
	pub number: PeriodNo,
	pub period: Period,
	pub closing: Closing,
	/// The par value by which its shares were restored.
	pub par: Balance,
}

impl Past {
	/// The terms of its division, with the business of its statement.
	pub fn divided(&self, book: &Memory, closed: &Closed) -> Result<Divided, Error> {
		let figures = Statement::of(book, self.number, closed.suspense, 0)?.figures()?;
		let least = <Runtime as Config>::MinReserveShare::get();
		self.closing.divided(self.number, &self.period, &figures, self.par, least)
	}
}
