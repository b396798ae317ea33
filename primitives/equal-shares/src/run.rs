//! One run of the method with one endowment: what is bought, in which order, at which prices.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::{cell::Cell, cmp::Ordering};

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
	/// The projects that may still be bought.
	candidates: Vec<Candidate>,
	/// The projects that are weighed in this look at the ballots.
	weighings: Vec<Weighing>,
	/// The next page of this look.
	page: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
struct Candidate {
	project: ProjectId,
	/// The price of a point, or a lower bound on it.
	price: Fraction,
	/// The price in parts of the endowment, rounded down.
	rough: u64,
	/// Who pays the price, if it is exact.
	exact: Option<Exact>,
}

/// Who pays an exact price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
struct Exact {
	/// The points of those who pay in full.
	points: u64,
	/// If others pay less, the denominator of the price is that of [`Bought`] multiplied by this; otherwise it is this.
	denominator: u64,
	/// If nobody pays less: the least that each of those who pay has left, in parts of the endowment.
	left: Option<u64>,
}

impl Exact {
	/// The same after a purchase for which nobody has paid more than `paid`. The price is still exact if nobody pays
	/// less than it, and all of them certainly have `needed`.
	fn after(self, paid: u64, needed: u64) -> Option<Self> {
		let left = self.left?.checked_sub(paid).filter(|left| *left >= needed)?;
		Some(Self { left: Some(left), ..self })
	}
}

impl Candidate {
	/// Compares the prices per utility by the rough prices, if these decide it.
	fn compare_roughly(&self, other: &Self, election: &Election) -> Option<Ordering> {
		let (ours, theirs) = (election.per_point(self.project), election.per_point(other.project));
		let between = |rough: u64, value: u128| {
			let rough = u128::from(rough);
			Some((rough.checked_mul(value)?, rough.checked_add(1)?.checked_mul(value)?))
		};
		let ((least, most), (other_least, other_most)) =
			(between(self.rough, theirs)?, between(other.rough, ours)?);
		if most <= other_least {
			Some(Ordering::Less)
		} else if other_most <= least {
			Some(Ordering::Greater)
		} else {
			None
		}
	}

	/// Compares the exact prices per utility.
	fn compare(&self, other: &Self, election: &Election, work: &Cell<u64>) -> Ordering {
		self.compare_roughly(other, election).unwrap_or_else(|| {
			work.set(work.get().saturating_add(self.price.work_of_comparing(&other.price)));
			let (ours, theirs) = (election.per_point(self.project), election.per_point(other.project));
			self.price.compare_per(ours, &other.price, theirs)
		})
	}

	/// More than anybody pays at this price, in parts of the endowment.
	fn most_paid(&self, election: &Election) -> u64 {
		self.rough.saturating_add(1).saturating_mul(election.most_points(self.project))
	}
}

/// The price of a point if `points` points share `amount`, which is counted in the given parts. Also returns how many
/// times smaller the parts of the price are.
fn price(amount: &Natural, points: u64, parts: &Natural) -> (Fraction, u64) {
	let shared = amount.common_divisor(points).max(1);
	let denominator = points.checked_div(shared).unwrap_or(1);
	let price = Fraction { numerator: amount.over(&shared.into()), denominator: parts.scaled(denominator) };
	(price, denominator)
}

/// About how often `go_on` compares each candidate. A comparison that the rough prices decide takes a line's work.
const COMPARISONS: u64 = 8;

impl Run {
	/// Begins a run in which every voter has this endowment. (All money is multiplied by the number of voters.)
	pub fn new(election: &Election, endowment: Natural) -> Self {
		let mut run = Self {
			bought: Bought::nothing(endowment),
			candidates: Vec::new(),
			weighings: Vec::new(),
			page: 0,
		};
		let candidates = election.supported().map(|(project, tally)| {
			// The first price is that without poor voters. It is exact if a whole endowment is certainly enough.
			let cost = Natural::from(tally.cost).scaled(election.voters);
			let (price, denominator) = price(&cost, tally.points, &Natural::one());
			let mut candidate = Candidate { project, rough: run.bought.rough(&price), price, exact: None };
			if candidate.most_paid(election) <= ENDOWMENT {
				candidate.exact = Some(Exact { points: tally.points, denominator, left: Some(ENDOWMENT) });
			}
			candidate
		});
		run.candidates = candidates.collect();
		run
	}

	/// The next page of this look at the ballots.
	pub fn page(&self) -> u32 {
		self.page
	}

	/// Whether nothing more can be bought.
	pub fn is_over(&self) -> bool {
		self.candidates.is_empty()
	}

	/// Buys projects and looks at pages, until all is bought or `work` (in lines of ballots) is used up.
	pub fn step(&mut self, election: &Election, ballots: &impl Ballots, work: &mut u64) {
		while !self.is_over() && *work > 0 {
			if self.weighings.is_empty() {
				*work = work.saturating_sub(self.go_on(election));
			} else if self.page < ballots.pages() {
				let Self { bought, weighings, page, .. } = self;
				look_at_pages(election, bought, weighings, ballots, page, work);
			} else {
				*work = work.saturating_sub(self.work_of_updating());
				self.update_candidates(election);
			}
		}
	}

	fn work_of_updating(&self) -> u64 {
		let weighed = self.weighings.len() as u64;
		let purchases = self.bought.purchases.len() as u64;
		// The work for each weighed project. It is a sum of prices, each of which is scaled and added; some products
		// for the new price; and finding the project.
		let sum = purchases.saturating_add(4).saturating_mul(2).saturating_mul(self.bought.work_of_scaling());
		let products = self.bought.work_of_multiplying().saturating_mul(4);
		let one = sum.saturating_add(products).saturating_add(self.candidates.len() as u64);
		weighed.saturating_mul(one)
	}

	/// Updates the candidates after a look at all ballots.
	fn update_candidates(&mut self, election: &Election) {
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

	/// The price if only the rich pay it in full. It is the true price if all of them can.
	fn price_of(&self, election: &Election, weighing: &Weighing) -> Option<Candidate> {
		let cost = Natural::from(election.cost(weighing.project)).scaled(election.voters);
		let at_most = Natural::from(weighing.at_most).times(&self.bought.endowment);
		if weighing.rich == 0 || at_most < cost.scaled(ENDOWMENT) {
			return None;
		}
		let (price, denominator) = if weighing.poor == 0 {
			price(&cost, weighing.rich, &Natural::one())
		} else {
			let denominator = &self.bought.denominator;
			let missing = cost.times(denominator).minus(&weighing.money_of_poor(&self.bought))?;
			price(&missing, weighing.rich, denominator)
		};
		let rough = self.bought.rough(&price);
		let all_can_pay = rough < weighing.ceiling
			|| weighing.price.as_ref().is_some_and(|old| old.compare_per(1, &price, 1) == Ordering::Equal);
		let left = (weighing.poor == 0).then_some(weighing.left);
		let exact = all_can_pay.then_some(Exact { points: weighing.rich, denominator, left });
		Some(Candidate { project: weighing.project, price, rough, exact })
	}

	/// Buys the candidate that is known to be the cheapest, or decides what is weighed in the next look. Returns the
	/// work, in lines of ballots.
	fn go_on(&mut self, election: &Election) -> u64 {
		self.page = 0;
		let work = Cell::new((self.candidates.len() as u64).saturating_mul(COMPARISONS));
		let compare = |a: &Candidate, b: &Candidate| a.compare(b, election, &work);
		let cheapest = self
			.candidates
			.iter()
			.filter(|candidate| candidate.exact.is_some())
			.min_by(|a, b| compare(a, b).then_with(|| election.first(a.project, b.project)));
		let mut open: Vec<&Candidate> = self
			.candidates
			.iter()
			.filter(|candidate| candidate.exact.is_none())
			.filter(|candidate| cheapest.is_none_or(|cheapest| compare(candidate, cheapest).is_le()))
			.collect();
		if let Some(cheapest) = cheapest.filter(|_| open.is_empty()) {
			let ties = self.candidates.iter().filter(|other| {
				other.project != cheapest.project && other.exact.is_some() && compare(other, cheapest).is_eq()
			});
			let ties = ties.map(|other| other.project).collect();
			let cheapest = cheapest.clone();
			return work.get().saturating_add(self.buy(election, cheapest, ties));
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
		work.get()
	}

	/// Buys a project. Returns the work, in lines of ballots.
	fn buy(&mut self, election: &Election, cheapest: Candidate, ties: Vec<ProjectId>) -> u64 {
		let paid = cheapest.most_paid(election);
		let Candidate { project, price, rough, exact: Some(Exact { points, denominator, left }) } = cheapest
		else {
			return 0;
		};
		let bought = &mut self.bought;
		// The price gets the denominator of [`Bought`], which grows if necessary.
		let price = if left.is_some() { price.numerator.times(&bought.denominator) } else { price.numerator };
		let shared = price.common_divisor(denominator).max(1);
		let denominator = denominator.checked_div(shared).unwrap_or(1);
		bought.denominator = bought.denominator.scaled(denominator);
		for purchase in &mut bought.purchases {
			purchase.price = purchase.price.scaled(denominator);
		}
		let price = price.over(&shared.into());
		bought.purchases.push(Purchase { project, price, rough, points, ties });
		self.candidates.retain(|candidate| candidate.project != project);
		for candidate in &mut self.candidates {
			let needed = candidate.most_paid(election);
			candidate.exact = candidate.exact.and_then(|exact| exact.after(paid, needed));
		}
		let scaled = (self.bought.purchases.len() as u64).saturating_add(8);
		scaled.saturating_mul(self.bought.work_of_scaling()).saturating_add(self.candidates.len() as u64)
	}
}
