//! `Add1` skips steps after which it provably goes on, and nothing else changes.

#![allow(clippy::restriction)]

#[path = "common/small.rs"]
#[allow(dead_code)]
mod small;
#[path = "common/watched.rs"]
mod watched;

use equal_shares::{
	Completion, Count, InMemory, Outcome, Progress, Rule, Settings, Step, Support, Ties, Utility,
};
use proptest::prelude::*;
use small::{any_rule, small, Small};
use watched::Watched;

/// `PROPTEST_CASES` sets another number of cases.
fn config(cases: u32) -> ProptestConfig {
	let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
	ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

/// Every step is a run, as on a chain.
fn step_by_step(election: &Small) -> Outcome {
	let ballots = InMemory::as_they_are(election.ballots.clone(), 50);
	let mut count = election.count();
	while count.step(&ballots, 100_000) == Progress::Counting {}
	count.outcome().cloned().expect("it is done")
}

/// More projects and voters than [`small`] has, amounts as in cities, and many small steps.
fn middling() -> impl Strategy<Value = Small> {
	let utility = prop_oneof![Just(Utility::Cost), Just(Utility::Cardinality), Just(Utility::Points)];
	let completion = prop_oneof![Just(Completion::Add1), Just(Completion::Add1Greedy)];
	(2..25u16, prop_oneof![Just(1u128), Just(500), Just(12_345)]).prop_flat_map(move |(projects, round)| {
		let ballot = prop::collection::btree_map(0..projects, 1..6u16, 0..6);
		let ballot = ballot.prop_map(|ballot| {
			ballot.into_iter().map(|(project, points)| Support { project, points }).collect::<Vec<_>>()
		});
		(
			utility.clone(),
			completion.clone(),
			20..200u32,
			10_000..1_000_000u128,
			prop::collection::vec(
				(1..400_000u128).prop_map(move |cost| cost / round * round + round),
				projects as usize,
			),
			prop::collection::vec(ballot, 1..60),
		)
			.prop_map(|(utility, completion, part, budget, costs, ballots)| {
				let rule = Rule::EqualShares(completion);
				let step = Step::Part(part);
				let settings = Settings { rule, utility, step, most_steps: 2_000, ties: Ties::LeastCost };
				Small { settings, budget, costs, ballots }
			})
	})
}

proptest! {
	#![proptest_config(config(200))]

	#[test]
	fn passing_over_looks_changes_no_winner_no_price_and_no_reason(election in middling()) {
		prop_assert_eq!(election.outcome(), step_by_step(&election));
	}
}

proptest! {
	#![proptest_config(config(2_000))]

	#[test]
	fn nor_where_numbers_are_so_small_that_prices_are_often_tied(election in small(9, 15)) {
		prop_assert_eq!(election.outcome(), step_by_step(&election));
	}

	#[test]
	fn a_count_goes_on_ahead_from_wherever_it_is(election in small(8, 15), pieces in 0..60usize) {
		let ballots = InMemory::as_they_are(election.ballots.clone(), 3);
		let mut count = election.count();
		for _ in 0..pieces {
			count.step(&ballots, 20);
		}
		prop_assert_eq!(count.finish(&ballots), step_by_step(&election));
	}

	#[test]
	fn a_rule_with_the_same_equal_shares_is_counted_from_where_they_end(election in small(7, 12), rule in any_rule()) {
		let ballots = InMemory::as_they_are(election.ballots.clone(), 3);
		let mut count = election.count();
		prop_assert!(count.under(rule, &ballots).is_none(), "it is not done");
		count.finish(&ballots);
		if let Some(other) = count.under(rule, &ballots) {
			let anew = election.under(rule);
			prop_assert_eq!(other.outcome(), Some(&anew.outcome()));
			let mut counted = anew.count();
			counted.finish(&ballots);
			prop_assert_eq!(other, counted, "with all that it knows of who has paid");
		}
	}
}

/// One voter waits for a project that costs nearly three times an endowment, and the endowments rise by 1.
#[test]
fn two_million_steps_that_change_nothing_take_no_run_each() {
	let support = |project| vec![Support { project, points: 1 }];
	let ballots = InMemory::as_they_are([support(0), support(1), support(1)], 10);
	let ballots = Watched::new(ballots);
	let settings = Settings {
		rule: Rule::EqualShares(Completion::Add1),
		utility: Utility::Cost,
		step: Step::Each(1),
		most_steps: u64::MAX,
		ties: Ties::LeastCost,
	};
	let mut count = Count::new(settings, 3_000_000, [2_999_000, 1_000]).expect("it can be counted");
	let outcome = count.finish(&ballots);
	assert_eq!(outcome.projects().collect::<Vec<_>>(), [1, 0]);
	assert_eq!(outcome.steps, 1_999_000, "that is when one voter has 2,999,000");
	assert!(ballots.opened.get() < 100, "{} pages were opened", ballots.opened.get());
}
