//! `Add1` ahead of the exact runs: what every endowment of a range buys, in whole numbers with bounds on their error.
//! The proof is in the documentation of the crate, under "Raising the endowment". The names are those used there.

use alloc::{vec, vec::Vec};
use core::cmp::Ordering;

use crate::{
	election::{Election, Project},
	natural::Natural,
	Ballots, ProjectId,
};

/// The most binary digits of an endowment. (There are fewer if many voters would make the sum too large.)
const DIGITS: u32 = 96;

/// The most successes in a row that are not yet enough for a longer range.
const MOST_CARE: u32 = 63;

/// The length of the next range. It grows after successes and shrinks after failures. After each failure it takes more
/// successes to grow.
pub(crate) struct Stride {
	length: u64,
	successes: u32,
	care: u32,
}

impl Stride {
	pub fn new() -> Self {
		Self { length: 1, successes: 0, care: 0 }
	}

	/// How many steps are tried at once; at least one.
	pub fn length(&self) -> u64 {
		self.length
	}

	pub fn succeeded(&mut self) {
		self.successes = self.successes.saturating_add(1);
		if self.successes > self.care {
			self.length = self.length.saturating_mul(2);
			self.successes = 0;
			self.care = self.care.checked_div(2).unwrap_or(0);
		}
	}

	/// Shortens the range. Returns whether there is a shorter range to try.
	pub fn failed(&mut self) -> bool {
		let shorter = self.length > 1;
		if shorter {
			self.length = self.length.checked_div(2).unwrap_or(1);
			self.care = self.care.saturating_mul(2).saturating_add(1).min(MOST_CARE);
		}
		self.successes = 0;
		shorter
	}
}

/// A ballot that gives points to a project: its number, how many people have cast it, and the points.
#[derive(Clone, Copy)]
struct Voter {
	ballot: u32,
	times: u32,
	points: u32,
}

/// The ballots by projects, and the bounds on what each of them has left.
pub(crate) struct Ahead {
	voters: Vec<Vec<Voter>>,
	least: Vec<u128>,
	most: Vec<u128>,
	/// The highest endowment of a range is 2 to this power.
	digits: u32,
}

/// A project that may still be bought.
struct Candidate<'a> {
	project: ProjectId,
	/// Its votes, points and cost.
	tally: &'a Project,
	/// What a point is worth to a voter.
	worth: u128,
	/// Its cost, rounded down and up.
	cost: (u128, u128),
	/// A lower bound on its price.
	floor: u128,
	/// Nothing was bought since the floor was computed.
	fresh: bool,
}

impl Candidate<'_> {
	/// Compares the prices per utility of two projects: `price` of this one, and `other_price` of the other.
	fn compare(&self, price: u128, other: &Self, other_price: u128) -> Ordering {
		if self.worth == other.worth {
			return price.cmp(&other_price);
		}
		product(price, other.worth).cmp(&product(other_price, self.worth))
	}

	/// Compares the exact prices per utility, if these points pay in full and nobody else has any money.
	fn compare_plain(&self, points: u64, other: &Self, other_points: u64) -> Ordering {
		let ours = Natural::from(self.tally.cost).scaled(other_points).times(&other.worth.into());
		let theirs = Natural::from(other.tally.cost).scaled(points).times(&self.worth.into());
		ours.cmp(&theirs)
	}
}

/// The product, as a high part (in units of 2^128) and a low part.
fn product(a: u128, b: u128) -> (u128, u128) {
	let halves = |number: u128| (number >> 64, number & u128::from(u64::MAX));
	let ((a_high, a_low), (b_high, b_low)) = (halves(a), halves(b));
	// A product of two halves fits, and so does the sum of two halves and such a product.
	let low = a_low.wrapping_mul(b_low);
	let (carry, low) = halves(low);
	let (carry, middle) = halves(a_high.wrapping_mul(b_low).wrapping_add(carry));
	let (more, middle) = halves(a_low.wrapping_mul(b_high).wrapping_add(middle));
	let high = a_high.wrapping_mul(b_high).wrapping_add(carry).wrapping_add(more);
	(high, (middle << 64) | low)
}

/// The sums over a project's voters at some price of a point.
#[derive(Default)]
struct Sums {
	/// The points of those who can pay it.
	rich: u64,
	/// The money of those who cannot.
	poor: u128,
	/// The money of all.
	all: u128,
	/// The least that a voter who can pay it has left for a point.
	margin: u128,
}

impl Sums {
	/// (The sums fit, since an endowment has at most [`DIGITS`] digits, or fewer with many voters.)
	fn of(voters: &[Voter], left: &[u128], price: u128) -> Self {
		let mut sums = Self { margin: u128::MAX, ..Self::default() };
		for Voter { ballot, times, points } in voters {
			let Some(left) = left.get(*ballot as usize) else { continue };
			let money = left.wrapping_mul(u128::from(*times));
			sums.all = sums.all.wrapping_add(money);
			if *left < price.saturating_mul(u128::from(*points)) {
				sums.poor = sums.poor.wrapping_add(money);
			} else {
				let points = u64::from(*points);
				sums.rich = sums.rich.wrapping_add(points.wrapping_mul(u64::from(*times)));
				let margin = if points == 1 { *left } else { 0 };
				sums.margin = sums.margin.min(margin);
			}
		}
		sums
	}
}

impl Ahead {
	/// None if there are more ballots than can be numbered.
	pub fn new(election: &Election, ballots: &impl Ballots) -> Option<Self> {
		let mut voters = vec![Vec::new(); election.projects.len()];
		let mut number = 0u64;
		for page in 0..ballots.pages() {
			ballots.page(page, &mut |lines, times| {
				for line in lines {
					let points = election.settings.points(line.points) as u32;
					let own = voters.get_mut(usize::from(line.project)).filter(|_| points > 0);
					own.into_iter().for_each(|own| {
						own.push(Voter { ballot: number as u32, times, points });
					});
				}
				number = number.saturating_add(1);
			});
		}
		let number = usize::try_from(u32::try_from(number).ok()?).ok()?;
		// The money of all voters together is less than 2^126, and so is a cost that they can pay.
		let people = u64::BITS.saturating_sub(election.voters.leading_zeros());
		let digits = DIGITS.min(126u32.saturating_sub(people));
		Some(Self { voters, least: vec![0; number], most: vec![0; number], digits })
	}

	/// The projects that every endowment from `low` to `high` buys, in this order. The endowments are multiplied by the
	/// number of voters. None if that is not known.
	pub fn bought(&mut self, election: &Election, low: &Natural, high: &Natural) -> Option<Vec<ProjectId>> {
		if *high == Natural::default() {
			return None;
		}
		// Money is counted in parts of the highest endowment.
		let parts = Natural::from(1u128.checked_shl(self.digits)?);
		self.most.fill(parts.to_u128());
		self.least.fill(low.times(&parts).over(high).to_u128());
		let candidates = election.supported().map(|(project, tally)| {
			let cost = Natural::from(tally.cost).scaled(election.voters).times(&parts);
			let cost = (cost.over(high).to_u128(), cost.over_up(high).to_u128());
			let floor = cost.0.checked_div(tally.points.into()).unwrap_or(0);
			Candidate { project, tally, worth: election.per_point(project), cost, floor, fresh: false }
		});
		let mut candidates: Vec<_> = candidates.collect();
		let mut bought = Vec::new();
		while let Some((first, ceiling)) = self.cheapest(election, &mut candidates)? {
			let Candidate { project, floor, .. } = candidates.swap_remove(first);
			self.pay(project, floor, ceiling);
			candidates.iter_mut().for_each(|candidate| candidate.fresh = false);
			bought.push(project);
		}
		Some(bought)
	}

	fn voters(&self, project: ProjectId) -> &[Voter] {
		self.voters.get(usize::from(project)).map_or(&[], Vec::as_slice)
	}

	/// The candidate that is bought next, and the ceiling of its price. The inner value is none if nothing can be
	/// bought, and the outer one if it is not known.
	fn cheapest(
		&self,
		election: &Election,
		candidates: &mut Vec<Candidate>,
	) -> Option<Option<(usize, u128)>> {
		// A fresh candidate with the lowest floor.
		let first = loop {
			let order = |a: &Candidate, b: &Candidate| a.compare(a.floor, b, b.floor);
			let cheapest = candidates.iter().enumerate().min_by(|(_, a), (_, b)| order(a, b));
			let Some((at, candidate)) = cheapest else { return Some(None) };
			if candidate.fresh {
				break at;
			}
			self.refresh(candidates, at);
		};
		let ceiling = self.ceiling(candidates.get(first)?)?;
		// The candidates that could be as cheap.
		let mut close = Vec::new();
		let mut at = 0;
		let mut first = first;
		while let (Some(candidate), Some(other)) = (candidates.get(first), candidates.get(at)) {
			let is_close = at != first && other.compare(other.floor, candidate, ceiling).is_le();
			if !is_close {
				at = at.saturating_add(1);
			} else if other.fresh {
				close.push(at);
				at = at.saturating_add(1);
			} else if !self.refresh(candidates, at) && first == candidates.len() {
				// It was removed. The cheapest was the last one, which now has its place.
				first = at;
			}
		}
		if close.is_empty() {
			return Some(Some((first, ceiling)));
		}
		let mut best = (first, ceiling, self.plain(candidates.get(first)?, ceiling)?);
		for at in close {
			let ((first, _, points), other) = (best, candidates.get(at)?);
			let ours = candidates.get(first)?;
			let ceiling = self.ceiling(other)?;
			let other_points = self.plain(other, ceiling)?;
			let order = ours.compare_plain(points, other, other_points);
			if order.then_with(|| election.first(ours.project, other.project)).is_gt() {
				best = (at, ceiling, other_points);
			}
		}
		Some(Some((best.0, best.1)))
	}

	/// Computes a candidate's floor anew, or removes it with [`Vec::swap_remove`] if its voters cannot pay. Returns
	/// whether it is still there.
	fn refresh(&self, candidates: &mut Vec<Candidate>, at: usize) -> bool {
		let Some(candidate) = candidates.get_mut(at) else { return false };
		let voters = self.voters(candidate.project);
		loop {
			let sums = Sums::of(voters, &self.most, candidate.floor);
			if sums.all < candidate.cost.0 {
				candidates.swap_remove(at);
				return false;
			}
			let missing = candidate.cost.0.saturating_sub(sums.poor);
			let floor = missing.checked_div(sums.rich.into()).unwrap_or(0);
			let rises = floor > candidate.floor;
			candidate.floor = candidate.floor.max(floor);
			// If the same voters can pay, the floor would not rise any more.
			if !rises || floor <= sums.margin {
				candidate.fresh = true;
				return true;
			}
		}
	}

	/// The ceiling of a fresh candidate's price. None if it is not certain that its voters can pay.
	fn ceiling(&self, candidate: &Candidate) -> Option<u128> {
		let voters = self.voters(candidate.project);
		let mut price = candidate.floor;
		loop {
			let sums = Sums::of(voters, &self.least, price);
			let missing = candidate.cost.1.saturating_sub(sums.poor);
			let rich = u128::from(sums.rich);
			let next = missing.checked_add(rich.checked_sub(1)?)?.checked_div(rich)?;
			// Those who could pay the price before can pay this one. With the others' money it is the cost or more.
			if next <= price {
				return Some(price);
			}
			if next <= sums.margin {
				return Some(next);
			}
			price = next;
		}
	}

	/// The points of those who pay in full, if everybody certainly either pays in full or has nothing left.
	fn plain(&self, candidate: &Candidate, ceiling: u128) -> Option<u64> {
		let voters = self.voters(candidate.project);
		let certainly = Sums::of(voters, &self.least, ceiling);
		let perhaps = Sums::of(voters, &self.most, ceiling);
		(perhaps.rich == certainly.rich && perhaps.poor == 0).then_some(certainly.rich)
	}

	/// Lets the voters of a project pay, for a point, a price of at least `floor` and at most `ceiling`.
	fn pay(&mut self, project: ProjectId, floor: u128, ceiling: u128) {
		let Self { voters, least, most, .. } = self;
		for Voter { ballot, points, .. } in voters.get(usize::from(project)).into_iter().flatten() {
			let (ballot, points) = (*ballot as usize, u128::from(*points));
			if let (Some(least), Some(most)) = (least.get_mut(ballot), most.get_mut(ballot)) {
				*least = least.saturating_sub(ceiling.saturating_mul(points));
				*most = most.saturating_sub(floor.saturating_mul(points));
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use proptest::prelude::*;

	use super::*;
	use crate::{run::Run, Completion, InMemory, Rule, Settings, Step, Support, Ties, Utility};

	/// The projects that an exact run buys with this endowment (multiplied by the number of voters).
	fn exactly(election: &Election, ballots: &InMemory, endowment: u128) -> Vec<ProjectId> {
		let mut run = Run::new(election, endowment.into());
		while !run.is_over() {
			run.step(election, ballots, &mut 1_000_000);
		}
		run.bought.projects().collect()
	}

	/// An election of these costs and ballots, with the sums of its votes and points.
	fn election(utility: Utility, costs: &[u128], ballots: &[Vec<Support>]) -> Election {
		let rule = Rule::EqualShares(Completion::Add1);
		let settings = Settings { rule, utility, step: Step::Each(1), most_steps: 0, ties: Ties::LeastCost };
		let projects = (0..).zip(costs).map(|(id, cost)| {
			let lines = ballots.iter().flatten().filter(|line: &&Support| line.project == id);
			let points: Vec<_> = lines.map(|line| settings.points(line.points)).collect();
			let (votes, most) = (points.len() as u64, points.iter().copied().max().unwrap_or(0));
			Project { cost: *cost, votes, points: points.iter().sum(), most }
		});
		Election { settings, budget: 0, projects: projects.collect(), voters: ballots.len() as u64 }
	}

	fn ballots(projects: u16) -> impl Strategy<Value = Vec<Vec<Support>>> {
		let ballot = prop::collection::btree_map(0..projects, 1..4u16, 1..5).prop_map(|ballot| {
			ballot.into_iter().map(|(project, points)| Support { project, points }).collect()
		});
		prop::collection::vec(ballot, 1..12)
	}

	proptest! {
		#![proptest_config(ProptestConfig { cases: 6_000, failure_persistence: None, ..Default::default() })]

		#[test]
		fn knowledge_of_a_range_holds_for_each_endowment_in_it(
			utility in prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points)],
			costs in prop::collection::vec(1..10_000u128, 4),
			ballots in ballots(4),
			low in 1..60_000u128,
			wide in prop_oneof![Just(40u128), Just(1_000), Just(10_000), Just(60_000)],
		) {
			let election = election(utility, &costs, &ballots);
			let ballots = InMemory::as_they_are(ballots, 5);
			let mut ahead = Ahead::new(&election, &ballots).unwrap();
			if let Some(bought) = ahead.bought(&election, &low.into(), &(low + wide).into()) {
				for part in 0..=20 {
					let endowment = low + wide * part / 20;
					prop_assert_eq!(&bought, &exactly(&election, &ballots, endowment), "with {}", endowment);
				}
			}
		}
	}

	#[test]
	fn a_product_has_all_its_digits() {
		let numbers = [0, 1, 3, u64::MAX.into(), 1 << 64, (1 << 96) + 7, u128::MAX - 1, u128::MAX];
		for a in numbers {
			for b in numbers {
				let (high, low) = product(a, b);
				let whole = Natural::from(high).times(&Natural::from(1u128 << 127)).scaled(2);
				assert_eq!(whole.plus(&low.into()), Natural::from(a).times(&b.into()), "{a} * {b}");
			}
		}
	}

	#[test]
	fn a_stride_grows_with_success_and_takes_care_after_failures() {
		let mut stride = Stride::new();
		for length in [1, 2, 4, 8] {
			assert_eq!(stride.length(), length);
			stride.succeeded();
		}
		for length in [16, 8, 4, 2, 1] {
			assert_eq!(stride.failed(), length > 1, "{length}");
		}
		stride.succeeded();
		assert_eq!(stride.length(), 1, "not at once");
		assert!((0..100).any(|_| {
			stride.succeeded();
			stride.length() > 1
		}));
	}
}
