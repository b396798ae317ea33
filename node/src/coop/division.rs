//! The terms on which a cooperative has divided the surplus of a period, as the chain has stored them.

use frame_support::traits::Get;
use pallet_cooperatives::{
	ledger::{
		most_patronage, to_amount, Amount, Closed, Divided, Error, Figures, Measure, Memory, Share, Shares,
		Statement, Terms, WHOLE,
	},
	Balance, Closing, Config, Measure as Basis, Period, PeriodNo,
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
	/// The terms of its division, with the business of its statement. The chain does not keep whether the commons got what
	/// others have brought.
	pub fn divided(&self, book: &Memory, closed: &Closed, others_to_commons: bool) -> Result<Divided, Error> {
		let Closing { flow, carried, shares, new_shares, value_before, cash, retained, .. } = &self.closing;
		let figures = Statement::of(book, self.number, closed.suspense, 0)?.figures()?;
		// With a full list of retained patronage, all of it is paid.
		let in_cash = if *retained == 0 && *cash > 0 { WHOLE } else { flow.cash.deconstruct() };
		Ok(Divided {
			period: self.number,
			carried: to_amount(*carried)?,
			terms: Terms {
				reserve: flow.reserve.deconstruct(),
				commons: flow.commons.deconstruct(),
				cash: in_cash,
				others_to_commons,
			},
			measure: self.measure(&figures)?,
			shares: Shares {
				all: *shares,
				earning: shares.saturating_sub(*new_shares),
				value: to_amount(*value_before)?,
				par: to_amount(self.par)?,
				rate: flow.interest.deconstruct(),
			},
		})
	}

	/// How much of the business was with members.
	fn measure(&self, figures: &Figures) -> Result<Measure, Error> {
		// Reversals can exceed the sales of a period.
		let positive = |amount: Amount| amount.max(0).unsigned_abs();
		let (members, all) = match self.period.measure {
			Basis::Work => (1, 1),
			Basis::Sales => (positive(figures.sales_to_members), positive(figures.sales)),
			Basis::Purchases => (positive(figures.purchases_from_members), positive(figures.purchases)),
		};
		let members = members.min(all);
		let least: Share = <Runtime as Config>::MinReserveShare::get().deconstruct();
		let most = match self.period.measure {
			_ if self.period.units == 0 => Some(0),
			Basis::Sales => Some(most_patronage(to_amount(members)?, least)?),
			Basis::Work | Basis::Purchases => None,
		};
		Ok(Measure { members, all, most })
	}
}
