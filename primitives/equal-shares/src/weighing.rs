//! One look at all ballots, which finds the prices of a few projects.

use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};

use crate::{
	election::{Election, Settings},
	natural::{Fraction, Natural},
	Ballots, ProjectId, Support,
};

/// How many projects are weighed in one look at the ballots. (With more of them the cheapest is found in fewer looks,
/// but each look is more expensive. Prices hardly change their order from one purchase to the next.)
pub(crate) const AT_ONCE: usize = 16;

/// An endowment, in the parts in which shares are first compared.
pub(crate) const ENDOWMENT: u64 = 1 << 62;

/// What has been bought in this run: exact prices with one denominator.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Bought {
	/// Each voter's endowment. All money in a run is multiplied by the number of voters, so that it is whole.
	pub endowment: Natural,
	/// The denominator of all prices.
	pub denominator: Natural,
	/// The purchases, in their order.
	pub purchases: Vec<Purchase>,
}

/// A project that was bought.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Purchase {
	pub project: ProjectId,
	/// The numerator of the price of a point.
	pub price: Natural,
	/// The price in parts of the endowment, rounded down.
	pub rough: u64,
	/// How many points it has from those who paid the price in full.
	pub points: u64,
	/// The projects with the same price, which had to wait.
	pub ties: Vec<ProjectId>,
}

impl Bought {
	pub fn nothing(endowment: Natural) -> Self {
		Self { endowment, denominator: Natural::one(), purchases: Vec::new() }
	}

	pub fn projects(&self) -> impl Iterator<Item = ProjectId> + '_ {
		self.purchases.iter().map(|purchase| purchase.project)
	}

	/// A price in parts of the endowment, rounded down. It is the greatest number if the price is too large, or if
	/// there is no endowment.
	pub fn rough(&self, price: &Fraction) -> u64 {
		if self.endowment == Natural::default() {
			return u64::MAX;
		}
		let parts = price.numerator.scaled(ENDOWMENT);
		parts.over(&price.denominator.times(&self.endowment)).to_u64()
	}

	/// The work of multiplying a price by a small number, in lines of ballots.
	pub fn work_of_scaling(&self) -> u64 {
		self.denominator.digits().checked_div(8).unwrap_or_default().saturating_add(4)
	}

	/// The work of multiplying two prices, in lines of ballots.
	pub fn work_of_multiplying(&self) -> u64 {
		let digits = self.denominator.digits();
		digits.saturating_mul(digits).checked_div(16).unwrap_or_default().saturating_add(4)
	}

	/// The exact sum of the prices that a voter has paid with these points, in parts of the denominator.
	fn spent(&self, given: &[(usize, u64)]) -> Natural {
		let prices =
			given.iter().filter_map(|(at, points)| Some(self.purchases.get(*at)?.price.scaled(*points)));
		prices.fold(Natural::default(), |sum, price| sum.plus(&price))
	}

	/// Each voter's endowment, in parts of the denominator.
	pub fn endowment_in_parts(&self) -> Natural {
		self.endowment.times(&self.denominator)
	}

	/// The remaining money of this many voters, who have given these points to bought projects and have paid for them.
	pub fn money(&self, voters: u64, points: &[u64]) -> Natural {
		let given: Vec<_> = points.iter().copied().enumerate().filter(|(_, points)| *points > 0).collect();
		self.endowment_in_parts().scaled(voters).minus(&self.spent(&given)).unwrap_or_default()
	}
}

/// A project whose price is being found, with what the ballots so far have shown.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Weighing {
	pub project: ProjectId,
	/// A price per point that is not higher than the true one. None if it does not matter, because all the money that
	/// the voters have left is wanted.
	pub price: Option<Fraction>,
	/// The price in parts of the endowment, rounded down.
	rough: u64,
	/// The points of those who can pay that price.
	pub rich: u64,
	/// How many others have money left.
	pub poor: u64,
	/// How many points those others have given to each bought project.
	pub of_poor: Vec<u64>,
	/// A price, in parts of the endowment, that all the rich can pay.
	pub ceiling: u64,
	/// The least that each of the rich has left, in parts of the endowment.
	pub left: u64,
	/// An upper bound on what all voters have left, in parts of the endowment.
	pub at_most: u128,
}

impl Weighing {
	pub fn new(project: ProjectId, price: Option<(&Fraction, u64)>, bought: &Bought) -> Self {
		Self {
			project,
			rough: price.map_or(u64::MAX, |(_, rough)| rough),
			price: price.map(|(price, _)| price.clone()),
			rich: 0,
			poor: 0,
			of_poor: vec![0; bought.purchases.len()],
			ceiling: u64::MAX,
			left: ENDOWMENT,
			at_most: 0,
		}
	}

	/// The exact money that its poorer voters have left, in parts of the denominator.
	pub fn money_of_poor(&self, bought: &Bought) -> Natural {
		bought.money(self.poor, &self.of_poor)
	}
}

/// The role of a project in this look at the ballots.
#[derive(Clone, Copy)]
enum Role {
	Bought { at: usize, rough: u64 },
	Weighed { at: usize },
	Neither,
}

/// Looks at ballots for these weighings, beginning with `page`, until all are seen or `work` (in lines of ballots) is
/// used up.
pub(crate) fn look_at_pages(
	election: &Election,
	bought: &Bought,
	weighings: &mut [Weighing],
	ballots: &impl Ballots,
	page: &mut u32,
	work: &mut u64,
) {
	let mut scales = Scales::new(election, bought, weighings);
	while *work > 0 && *page < ballots.pages() {
		scales.work = 0;
		let opening = ballots.page(*page, &mut |ballot, times| scales.look(ballot, times));
		*work = work.saturating_sub(scales.work.saturating_add(opening).max(1));
		*page = page.saturating_add(1);
	}
	// The work of finding each project's role. It is deducted last, so that at least one page is seen with however
	// little work.
	*work = work.saturating_sub(election.projects.len() as u64);
}

/// Looks at ballots for some weighings.
struct Scales<'a> {
	settings: Settings,
	bought: &'a Bought,
	weighings: &'a mut [Weighing],
	roles: Vec<Role>,
	/// The exact endowment, once it was needed.
	endowment: Option<Natural>,
	/// The work of this page, in lines of ballots.
	work: u64,
	/// The points of this ballot for each bought project, and for each weighed one.
	given: Vec<(usize, u64)>,
	wanted: Vec<(usize, u64)>,
}

impl<'a> Scales<'a> {
	fn new(election: &Election, bought: &'a Bought, weighings: &'a mut [Weighing]) -> Self {
		let mut roles = vec![Role::Neither; election.projects.len()];
		for (at, purchase) in bought.purchases.iter().enumerate() {
			if let Some(role) = roles.get_mut(usize::from(purchase.project)) {
				*role = Role::Bought { at, rough: purchase.rough };
			}
		}
		for (at, weighing) in weighings.iter().enumerate() {
			if let Some(role) = roles.get_mut(usize::from(weighing.project)) {
				*role = Role::Weighed { at };
			}
		}
		let (given, wanted) = (Vec::new(), Vec::new());
		Self {
			settings: election.settings,
			bought,
			weighings,
			roles,
			endowment: None,
			work: 0,
			given,
			wanted,
		}
	}

	/// Looks at a ballot that `times` people have cast.
	fn look(&mut self, ballot: &[Support], times: u32) {
		self.work = self.work.saturating_add(1).saturating_add(ballot.len() as u64);
		self.given.clear();
		self.wanted.clear();
		// The voter's prices add up to at least `spent`, and to less than `spent + slack`; to 0 if both are 0.
		let (mut spent, mut slack) = (0u64, 0u64);
		for support in ballot {
			let points = self.settings.points(support.points);
			match self.roles.get(usize::from(support.project)) {
				Some(Role::Bought { at, rough }) => {
					spent = spent.saturating_add(rough.saturating_mul(points));
					slack = slack.saturating_add(points);
					self.given.push((*at, points));
				}
				Some(Role::Weighed { at }) if points > 0 => self.wanted.push((*at, points)),
				_ => {}
			}
		}
		if self.wanted.is_empty() {
			return;
		}
		let has_nothing = if spent >= ENDOWMENT {
			true
		} else if spent.saturating_add(slack) <= ENDOWMENT {
			false
		} else {
			self.exact().is_none()
		};
		if has_nothing {
			return;
		}
		let most = ENDOWMENT.saturating_sub(spent);
		let least = most.saturating_sub(slack);
		let wanted = core::mem::take(&mut self.wanted);
		for &(at, points) in &wanted {
			let Some(weighing) = self.weighings.get(at) else { continue };
			let asked = weighing.rough.saturating_mul(points);
			let rich = if most < asked {
				false
			} else if least >= asked.saturating_add(points) {
				true
			} else {
				self.can_pay(at, points)
			};
			self.add(at, points, times.into(), rich, most, least);
		}
		// Kept for the next ballot, to save an allocation.
		self.wanted = wanted;
	}

	/// What the voter of this ballot has left, in parts of the denominator. None if nothing is left.
	fn exact(&mut self) -> Option<Natural> {
		let bought = self.bought;
		let products = (self.given.len() as u64).saturating_add(1);
		self.work = self.work.saturating_add(products.saturating_mul(bought.work_of_scaling()));
		self.endowment.get_or_insert_with(|| bought.endowment_in_parts()).minus(&bought.spent(&self.given))
	}

	/// Whether the voter of this ballot can pay the price in full for this many points.
	fn can_pay(&mut self, at: usize, points: u64) -> bool {
		let left = self.exact().unwrap_or_default();
		let Some(price) = self.weighings.get(at).and_then(|weighing| weighing.price.as_ref()) else {
			return false;
		};
		let products = self.bought.work_of_multiplying().saturating_mul(2);
		self.work = self.work.saturating_add(products);
		let asked = price.numerator.scaled(points).times(&self.bought.denominator);
		left.times(&price.denominator) >= asked
	}

	fn add(&mut self, at: usize, points: u64, times: u64, rich: bool, most: u64, least: u64) {
		let Some(weighing) = self.weighings.get_mut(at) else { return };
		let left = u128::from(most).saturating_mul(times.into());
		weighing.at_most = weighing.at_most.saturating_add(left);
		if rich {
			weighing.rich = weighing.rich.saturating_add(points.saturating_mul(times));
			weighing.ceiling = weighing.ceiling.min(least.checked_div(points).unwrap_or(0));
			weighing.left = weighing.left.min(least);
		} else {
			weighing.poor = weighing.poor.saturating_add(times);
			self.work = self.work.saturating_add(self.given.len() as u64);
			for (at, points) in &self.given {
				if let Some(sum) = weighing.of_poor.get_mut(*at) {
					*sum = sum.saturating_add(points.saturating_mul(times));
				}
			}
		}
	}
}
