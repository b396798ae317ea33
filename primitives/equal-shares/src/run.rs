//! One run of the method with one endowment: what is bought, in which order, at which prices.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::cmp::Ordering;

use crate::{
	election::Election,
	natural::{Fraction, Natural},
	weighing::{look_at_pages, Bought, Purchase, Weighing, AT_ONCE, ENDOWMENT},
	Ballots, ProjectId,
};

/// A run under way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Run {
	pub bought: Bought,
	/// What may still be bought.
	candidates: Vec<Candidate>,
	/// What is weighed in this look at the ballots.
	weighings: Vec<Weighing>,
	/// The next page.
	page: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct Candidate {
	project: ProjectId,
	/// The price of a point, or less than it.
	price: Fraction,
	/// The same, in parts of the endowment and rounded down.
	rough: u64,
	/// The price is exact.
	exact: Option<Exact>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
struct Exact {
	/// The price's denominator is this many times that of what was bought.
	denominator: u64,
	/// The points of those who pay in full.
	points: u64,
}

impl Candidate {
	/// Which has the lower price per utility. The rough prices decide if they can.
	fn compare(&self, other: &Self, election: &Election) -> Ordering {
		let (ours, theirs) = (election.per_point(self.project), election.per_point(other.project));
		let between = |rough: u64, value: u128| {
			let rough = u128::from(rough);
			Some((rough.checked_mul(value)?, rough.checked_add(1)?.checked_mul(value)?))
		};
		match (between(self.rough, theirs), between(other.rough, ours)) {
			(Some((_, most)), Some((least, _))) if most <= least => Ordering::Less,
			(Some((least, _)), Some((_, most))) if most <= least => Ordering::Greater,
			_ => self.price.compare_per(ours, &other.price, theirs),
		}
	}
}

impl Run {
	/// Every voter has this endowment. (All money is multiplied by the number of voters.)
	pub fn new(election: &Election, endowment: Natural) -> Self {
		let bought = Bought::nothing(endowment);
		let candidates = election
			.supported()
			.map(|(project, tally)| {
				// As if nobody was poor.
				let numerator = Natural::from(tally.cost).scaled(election.voters);
				let price = Fraction { numerator, denominator: tally.points.into() };
				Candidate { project, rough: bought.rough(&price), price, exact: None }
			})
			.collect();
		let mut run = Self { bought, candidates, weighings: Vec::new(), page: 0 };
		run.go_on(election);
		run
	}

	/// The next page of this look at the ballots.
	pub fn page(&self) -> u32 {
		self.page
	}

	/// Nothing more can be bought.
	pub fn is_over(&self) -> bool {
		self.weighings.is_empty()
	}

	/// Looks at pages until the work is done or `work` (in lines of ballots) is used up.
	pub fn step(&mut self, election: &Election, ballots: &impl Ballots, work: &mut u64) {
		while !self.is_over() && *work > 0 {
			if self.page < ballots.pages() {
				let Self { bought, weighings, page, .. } = self;
				look_at_pages(election, bought, weighings, ballots, page, work);
			} else {
				*work = work.saturating_sub(self.work_of_settling());
				self.settle(election);
				self.go_on(election);
			}
		}
	}

	fn work_of_settling(&self) -> u64 {
		let weighed = self.weighings.len() as u64;
		let purchases = self.bought.purchases.len() as u64;
		let candidates = self.candidates.len() as u64;
		// Each project that was weighed has a sum of prices, and each price is scaled when one is bought.
		let sums = weighed.saturating_add(1).saturating_mul(purchases.saturating_add(1));
		let scaling = sums.saturating_mul(self.bought.work_of_scaling());
		// Some five comparisons of each candidate, of four products each if all prices are close; and about as much
		// for each new price.
		let products = weighed.saturating_add(candidates).saturating_mul(20);
		scaling.saturating_add(products.saturating_mul(self.bought.work_of_multiplying()))
	}

	/// Draws the conclusions from a look at all ballots.
	fn settle(&mut self, election: &Election) {
		for weighing in core::mem::take(&mut self.weighings) {
			let settled = self.price_of(election, &weighing);
			match settled {
				Some(settled) => {
					let same = |candidate: &&mut Candidate| candidate.project == weighing.project;
					if let Some(candidate) = self.candidates.iter_mut().find(same) {
						*candidate = settled;
					}
				}
				// Its voters have less than it costs, and will not have more.
				None => self.candidates.retain(|candidate| candidate.project != weighing.project),
			}
		}
	}

	/// The price if those who were rich, and only they, pay it in full. It is the true one if they can.
	fn price_of(&self, election: &Election, weighing: &Weighing) -> Option<Candidate> {
		let cost = Natural::from(election.cost(weighing.project)).scaled(election.voters);
		let at_most = Natural::from(weighing.at_most).times(&self.bought.endowment);
		if weighing.rich == 0 || at_most < cost.scaled(ENDOWMENT) {
			return None;
		}
		let missing = cost.times(&self.bought.denominator).minus(&weighing.money_of_poor(&self.bought))?;
		let shared = missing.common_divisor(weighing.rich).max(1);
		let denominator = weighing.rich.checked_div(shared).unwrap_or(1);
		let price = Fraction {
			numerator: missing.over(&shared.into()),
			denominator: self.bought.denominator.scaled(denominator),
		};
		let rough = self.bought.rough(&price);
		let all_can_pay = rough < weighing.ceiling
			|| weighing.price.as_ref().is_some_and(|old| old.compare_per(1, &price, 1) == Ordering::Equal);
		let exact = all_can_pay.then_some(Exact { denominator, points: weighing.rich });
		Some(Candidate { project: weighing.project, price, rough, exact })
	}

	/// Buys what is known to be the cheapest, and then decides what is weighed in the next look.
	fn go_on(&mut self, election: &Election) {
		self.page = 0;
		let compare = |a: &Candidate, b: &Candidate| a.compare(b, election);
		let cheapest = self.candidates.iter().filter(|candidate| candidate.exact.is_some()).min_by(|a, b| {
			compare(a, b).then_with(|| election.order(a.project).cmp(&election.order(b.project)))
		});
		let mut open: Vec<&Candidate> = self
			.candidates
			.iter()
			.filter(|candidate| candidate.exact.is_none())
			.filter(|candidate| cheapest.is_none_or(|cheapest| compare(candidate, cheapest).is_le()))
			.collect();
		if open.is_empty() {
			let Some(cheapest) = cheapest else { return };
			let ties = self.candidates.iter().filter(|other| {
				other.project != cheapest.project && other.exact.is_some() && compare(other, cheapest).is_eq()
			});
			let ties = ties.map(|other| other.project).collect();
			let cheapest = cheapest.clone();
			self.buy(cheapest, ties);
			// Of the projects that are left none is known exactly, so this ends here.
			return self.go_on(election);
		}
		if open.len() > AT_ONCE {
			open.select_nth_unstable_by(AT_ONCE, |a, b| compare(a, b).then(a.project.cmp(&b.project)));
			open.truncate(AT_ONCE);
		}
		self.weighings = open
			.into_iter()
			.map(|candidate| {
				Weighing::new(candidate.project, Some((&candidate.price, candidate.rough)), &self.bought)
			})
			.collect();
	}

	fn buy(&mut self, cheapest: Candidate, ties: Vec<ProjectId>) {
		let Candidate { project, price, rough, exact: Some(Exact { denominator, points }) } = cheapest else {
			return;
		};
		self.bought.denominator = self.bought.denominator.scaled(denominator);
		for purchase in &mut self.bought.purchases {
			purchase.price = purchase.price.scaled(denominator);
		}
		self.bought.purchases.push(Purchase { project, price: price.numerator, rough, points, ties });
		self.candidates.retain(|candidate| candidate.project != project);
		for candidate in &mut self.candidates {
			candidate.exact = None;
		}
	}
}
