//! Any count ends, spends no more than its budget, and has the same result in pieces.
#![no_main]

use arbitrary::Arbitrary;
use codec::{Decode, Encode};
use equal_shares::{Completion, Count, InMemory, Progress, Rule, Settings, Step, Support, Ties, Utility};
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Election {
	/// The rule, its completion and the rule for ties.
	rules: u8,
	utility: u8,
	step: u16,
	budget: u32,
	costs: Vec<u16>,
	ballots: Vec<Vec<(u8, u16)>>,
	work: u8,
}

fuzz_target!(|election: Election| {
	let Election { rules, utility, step, budget, costs, ballots, work } = election;
	let completion = [Completion::None, Completion::Greedy, Completion::Add1, Completion::Add1Greedy]
		[usize::from(rules % 4)];
	let rule = match rules / 4 % 3 {
		0 => Rule::EqualShares(completion),
		1 => Rule::Preferred(completion),
		_ => Rule::Greedy,
	};
	let utility = [Utility::Cost, Utility::Cardinality, Utility::Points][usize::from(utility % 3)];
	// With a small step the count would rightly take very long.
	let step = u128::from(step).max(u128::from(budget) / 50 + 2_000);
	let costs: Vec<u128> = costs.into_iter().take(40).map(|cost| u128::from(cost) + 1).collect();
	let ballots: Vec<Vec<Support>> = ballots
		.into_iter()
		.take(100)
		.map(|ballot| {
			let mut ballot: Vec<_> = ballot
				.into_iter()
				.map(|(project, points)| Support { project: project.into(), points })
				.collect();
			ballot.sort();
			ballot.dedup_by_key(|support| support.project);
			ballot
		})
		.collect();
	let ties = [Ties::LeastCost, Ties::MostVotes][usize::from(rules / 12 % 2)];
	let settings = Settings { rule, utility, step: Step::Each(step), most_steps: u64::MAX, ties };
	let mut count = Count::new(settings, budget.into(), costs.clone()).expect("it can be counted");
	let outcome = count.finish(&InMemory::grouped(ballots.clone(), 7));
	let spent: u128 = outcome.projects().map(|id| costs[usize::from(id)]).sum();
	assert!(spent <= u128::from(budget) && spent == outcome.spent);

	let ballots = InMemory::as_they_are(ballots, 3);
	let mut count = Count::new(settings, budget.into(), costs).expect("it can be counted");
	while count.step(&ballots, u64::from(work) * 16) == Progress::Counting {
		count = Count::decode(&mut &count.encode()[..]).expect("what was encoded can be decoded");
	}
	assert_eq!(count.outcome(), Some(&outcome));
});
