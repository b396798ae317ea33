//! Small elections at random, and the method by its definition: with exact fractions, everybody's stored share, and no
//! attention to speed.

use equal_shares::{
	Amount, Ballots, Completion, Count, InMemory, Outcome, Rule, Settings, Step, Support, Ties, Utility,
};
use num_rational::BigRational;
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub struct Small {
	pub settings: Settings,
	pub budget: Amount,
	pub costs: Vec<Amount>,
	pub ballots: Vec<Vec<Support>>,
}

impl Small {
	pub fn count(&self) -> Count {
		Count::new(self.settings, self.budget, self.costs.clone()).expect("it can be counted")
	}

	pub fn outcome_of(&self, ballots: &impl Ballots) -> Outcome {
		self.count().finish(ballots)
	}

	pub fn outcome(&self) -> Outcome {
		self.outcome_of(&InMemory::as_they_are(self.ballots.clone(), 3))
	}

	pub fn under(&self, rule: Rule) -> Self {
		Self { settings: Settings { rule, ..self.settings }, ..self.clone() }
	}

	/// What this project is worth to the voter with this ballot.
	pub fn worth(&self, ballot: &[Support], project: u16) -> u128 {
		let support = ballot.iter().find(|support| support.project == project && support.points > 0);
		support.map_or(0, |support| match self.settings.utility {
			Utility::Cost => self.costs[usize::from(project)],
			Utility::Cardinality => 1,
			Utility::Points => support.points.into(),
		})
	}
}

/// The order of tied projects: the least goes first.
fn place(election: &Small, project: u16) -> (u128, u128, u16) {
	let cost = election.costs[usize::from(project)];
	let against = u128::MAX - points(election, project).1 as u128;
	match election.settings.ties {
		Ties::LeastCost => (cost, against, project),
		Ties::MostVotes => (against, cost, project),
	}
}

fn fraction(number: u128) -> BigRational {
	BigRational::from_integer(number.into())
}

/// What one run buys when each voter has this endowment.
fn run(election: &Small, endowment: &BigRational) -> Vec<u16> {
	let mut left = vec![endowment.clone(); election.ballots.len()];
	let mut bought = Vec::new();
	loop {
		let mut best: Option<(BigRational, (u128, u128, u16))> = None;
		for project in (0..).take(election.costs.len()).filter(|project| !bought.contains(project)) {
			let cost = fraction(election.costs[usize::from(project)]);
			let worths = election.ballots.iter().map(|ballot| election.worth(ballot, project));
			let mut voters: Vec<_> = worths.zip(&left).filter(|(worth, _)| *worth > 0).collect();
			if voters.is_empty() || voters.iter().fold(fraction(0), |sum, (_, left)| sum + *left) < cost {
				continue;
			}
			voters.sort_by_key(|(worth, left)| *left / fraction(*worth));
			let mut missing = cost;
			let mut worth: u128 = voters.iter().map(|(worth, _)| worth).sum();
			for (own, left) in voters {
				let price = &missing / fraction(worth);
				if &price * fraction(own) <= *left {
					let key = (price, place(election, project));
					if best.as_ref().is_none_or(|best| key < *best) {
						best = Some(key);
					}
					break;
				}
				missing -= left;
				worth -= own;
			}
		}
		let Some((price, (_, _, project))) = best else { return bought };
		for (ballot, left) in election.ballots.iter().zip(&mut left) {
			let asked = &price * fraction(election.worth(ballot, project));
			*left = if asked < *left { &*left - asked } else { fraction(0) };
		}
		bought.push(project);
	}
}

fn total(election: &Small, projects: &[u16]) -> u128 {
	projects.iter().map(|project| election.costs[usize::from(*project)]).sum()
}

fn points(election: &Small, project: u16) -> (u128, usize) {
	let worths = election.ballots.iter().map(|ballot| election.worth(ballot, project));
	let worths: Vec<_> = worths.filter(|worth| *worth > 0).collect();
	(worths.iter().sum(), worths.len())
}

fn greedy(election: &Small, mut bought: Vec<u16>) -> Vec<u16> {
	let mut rest: Vec<u16> = (0..).take(election.costs.len()).filter(|p| !bought.contains(p)).collect();
	rest.retain(|project| points(election, *project).0 > 0);
	rest.sort_by_key(|project| {
		let cost = election.costs[usize::from(*project)];
		(-(fraction(points(election, *project).0) / fraction(cost)), place(election, *project))
	});
	for project in rest {
		if total(election, &bought) + election.costs[usize::from(project)] <= election.budget {
			bought.push(project);
		}
	}
	bought
}

fn add1(election: &Small) -> Vec<u16> {
	let voters = election.ballots.len() as u128;
	let mut before = Vec::new();
	for steps in 0.. {
		let raise = match election.settings.step {
			Step::Each(amount) => fraction(amount),
			Step::Part(of) => fraction((election.budget / u128::from(of)).max(1)) / fraction(voters),
		};
		let endowment = fraction(election.budget) / fraction(voters) + raise * fraction(steps);
		let bought = run(election, &endowment);
		let spent = total(election, &bought);
		if spent > election.budget {
			return before;
		}
		let fits = |project: &u16| spent + election.costs[usize::from(*project)] <= election.budget;
		let mut rest = (0..).take(election.costs.len()).filter(|project| !bought.contains(project));
		let more_fits = rest.any(|project| points(election, project).0 > 0 && fits(&project));
		if !more_fits || steps == u128::from(election.settings.most_steps) {
			return bought;
		}
		before = bought;
	}
	unreachable!()
}

/// The winners by definition, in their order.
pub fn by_definition(election: &Small) -> Vec<u16> {
	let completed = |completion| match completion {
		_ if election.ballots.is_empty() => Vec::new(),
		Completion::None => {
			run(election, &(fraction(election.budget) / fraction(election.ballots.len() as u128)))
		}
		Completion::Greedy => {
			let endowment = fraction(election.budget) / fraction(election.ballots.len() as u128);
			greedy(election, run(election, &endowment))
		}
		Completion::Add1 => add1(election),
		Completion::Add1Greedy => greedy(election, add1(election)),
	};
	match election.settings.rule {
		Rule::EqualShares(completion) => completed(completion),
		Rule::Greedy => greedy(election, Vec::new()),
		Rule::Preferred(completion) => {
			let (shares, greedy) = (completed(completion), greedy(election, Vec::new()));
			let worth = |ballot: &[Support], projects: &[u16]| -> u128 {
				projects.iter().map(|project| election.worth(ballot, *project)).sum()
			};
			let prefer = |ours: &[u16], theirs: &[u16]| {
				election.ballots.iter().filter(|ballot| worth(ballot, ours) > worth(ballot, theirs)).count()
			};
			if prefer(&greedy, &shares) > prefer(&shares, &greedy) {
				greedy
			} else {
				shares
			}
		}
	}
}

fn completion() -> impl Strategy<Value = Completion> {
	prop_oneof![
		Just(Completion::None),
		Just(Completion::Greedy),
		Just(Completion::Add1),
		Just(Completion::Add1Greedy)
	]
}

pub fn any_rule() -> impl Strategy<Value = Rule> {
	prop_oneof![
		4 => completion().prop_map(Rule::EqualShares),
		1 => Just(Rule::Greedy),
		1 => completion().prop_map(Rule::Preferred),
	]
}

/// An election with at most this many projects and ballots. Numbers are small, so that prices are often tied. In half
/// of the elections all projects are cheap, so that several are bought before anybody is poor.
pub fn small(projects: usize, ballots: usize) -> impl Strategy<Value = Small> {
	let utility = prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points)];
	(1..=projects, prop_oneof![Just(4u128), Just(20)]).prop_flat_map(move |(projects, dear)| {
		let ballot =
			prop::collection::btree_map(0..projects as u16, 0..4u16, 0..=projects).prop_map(|ballot| {
				ballot.into_iter().map(|(project, points)| Support { project, points }).collect::<Vec<_>>()
			});
		let step = prop_oneof![(1..4u128).prop_map(Step::Each), (1..100u32).prop_map(Step::Part)];
		let ties = prop_oneof![Just(Ties::LeastCost), Just(Ties::MostVotes)];
		let most_steps = prop_oneof![2 => Just(u64::MAX), 1 => 0..5u64];
		(
			(any_rule(), utility.clone(), step, most_steps, ties),
			0..60u128,
			prop::collection::vec(1..dear, projects),
			prop::collection::vec(ballot, 0..=ballots),
		)
			.prop_map(|((rule, utility, step, most_steps, ties), budget, costs, ballots)| Small {
				settings: Settings { rule, utility, step, most_steps, ties },
				budget,
				costs,
				ballots,
			})
	})
}
