//! Not every purchase needs a look at the ballots.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;
#[path = "common/watched.rs"]
mod watched;

use common::{count, election};
use equal_shares::{
	Ballots, Completion, Count, InMemory, Progress, Rule, Settings, Step, Support, Ties, Utility,
};
use watched::Watched;

/// How many projects the first run buys in this election. Also how many looks at all ballots it takes until its last
/// purchase, after the look that adds up the votes.
fn purchases_and_looks(name: &str) -> (u32, u64) {
	let election = election(name);
	let ballots = Watched::new(election.grouped());
	let utility = election.vote_type.utilities()[0];
	let mut count = count(&election, Rule::EqualShares(Completion::None), utility);
	let (mut bought, mut opened) = (0, 0);
	while count.step(&ballots, 1) == Progress::Counting {
		if count.position().bought > bought {
			(bought, opened) = (count.position().bought, ballots.opened.get());
		}
	}
	let looks = opened.div_ceil(ballots.pages().into());
	(bought, looks.saturating_sub(1))
}

/// If some voters pay less than the price, a price can take several looks. So this does not hold in every election.
#[test]
fn real_elections_take_fewer_looks_at_all_ballots_than_they_buy_projects() {
	for name in [
		"Poland_Lodz_2022.pb",
		"Poland_Wieliczka_2023_Green_Budget.pb",
		"France_Toulouse_2022.pb",
		"Worldwide_Mechanical_Turk_Utilities_8.pb",
	] {
		let (purchases, looks) = purchases_and_looks(name);
		println!("{name}: {purchases} purchases, {looks} looks at all ballots");
		assert!(looks < u64::from(purchases), "{name}: {purchases} purchases take {looks} looks");
	}
}

/// If everybody can pay for all projects, no ballot is looked at after the votes are added up.
#[test]
fn as_long_as_nobody_is_poor_projects_are_bought_without_a_look() {
	let projects = 40u16;
	let ballots = (0..400).map(|voter| {
		(0..3).map(|at| Support { project: (voter + 13 * at) % projects, points: 1 }).collect::<Vec<_>>()
	});
	let ballots = Watched::new(InMemory::as_they_are(ballots, 100));
	let rule = Rule::EqualShares(Completion::None);
	let settings =
		Settings { rule, utility: Utility::Cost, step: Step::Each(1), most_steps: 0, ties: Ties::LeastCost };
	let mut count = Count::new(settings, 400_000, vec![600; 40]).expect("it can be counted");
	let outcome = count.finish(&ballots);
	assert_eq!(outcome.winners.len(), 40, "every project costs its voters 20 of 1,000");
	assert_eq!(ballots.opened.get(), 4, "each of the four pages is opened once");
}
