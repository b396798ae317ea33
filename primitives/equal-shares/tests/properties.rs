//! Properties of every election.

#![allow(clippy::restriction)]

#[path = "common/small.rs"]
#[allow(dead_code)]
mod small;

use codec::{Decode, Encode};
use equal_shares::{Completion, Count, How, InMemory, Progress, Rule, Step, Support, Win};
use proptest::prelude::*;
use small::{by_definition, small, Small};

/// `PROPTEST_CASES` sets another number of cases.
fn config(cases: u32) -> ProptestConfig {
	let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
	ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

proptest! {
	#![proptest_config(config(2_000))]

	#[test]
	fn the_winners_are_those_of_the_definition(election in small(7, 12)) {
		let winners: Vec<_> = election.outcome().projects().collect();
		prop_assert_eq!(winners, by_definition(&election));
	}

	#[test]
	fn the_budget_is_never_exceeded_and_the_books_agree(election in small(10, 20)) {
		let outcome = election.outcome();
		let spent: u128 = outcome.projects().map(|id| election.costs[usize::from(id)]).sum();
		prop_assert_eq!(outcome.spent, spent);
		prop_assert!(spent <= election.budget, "{} is spent of {}", spent, election.budget);
		let mut all: Vec<_> = outcome.projects().chain(outcome.losers.iter().map(|loss| loss.project)).collect();
		all.sort();
		prop_assert_eq!(all, (0..election.costs.len() as u16).collect::<Vec<_>>(), "each won or lost, once");
	}

	#[test]
	fn the_order_of_votes_changes_nothing(election in small(8, 15), by in any::<prop::sample::Index>()) {
		let mut permuted = election.clone();
		if !permuted.ballots.is_empty() {
			let by = by.index(permuted.ballots.len());
			permuted.ballots.rotate_left(by);
			permuted.ballots.reverse();
		}
		prop_assert_eq!(election.outcome(), permuted.outcome());
	}

	#[test]
	fn pages_groups_pieces_and_storage_change_nothing(
		election in small(8, 15),
		per_page in 1..6usize,
		work in 1..40u64,
	) {
		let outcome = election.outcome();
		prop_assert_eq!(&outcome, &election.outcome_of(&InMemory::grouped(election.ballots.clone(), per_page)));
		let ballots = InMemory::as_they_are(election.ballots.clone(), per_page);
		let mut count = election.count();
		while count.step(&ballots, work) == Progress::Counting {
			count = Count::decode(&mut &count.encode()[..]).expect("what was encoded can be decoded");
		}
		prop_assert_eq!(count.outcome(), Some(&outcome));
	}

	#[test]
	fn voters_pay_for_what_they_buy_and_no_more_than_they_have(election in small(8, 12)) {
		let mut count = election.count();
		let outcome = count.finish(&InMemory::as_they_are(election.ballots.clone(), 3));
		let Some(endowment) = outcome.endowment else { return Ok(()) };
		let mut paid = vec![0; election.costs.len()];
		for ballot in &election.ballots {
			let payments = count.payments(ballot);
			prop_assert!(payments.iter().map(|(_, amount)| amount).sum::<u128>() <= endowment);
			for (project, amount) in payments {
				paid[usize::from(project)] += amount;
			}
		}
		for win in &outcome.winners {
			if let How::EqualShares { .. } = win.how {
				let (cost, paid) = (election.costs[usize::from(win.project)], paid[usize::from(win.project)]);
				// Each payment is rounded down here.
				prop_assert!(paid <= cost && cost - paid <= election.ballots.len() as u128, "{paid} for {cost}");
			}
		}
	}

	#[test]
	fn the_missing_amount_would_have_been_enough(election in small(6, 10)) {
		for rule in UNRAISED.into_iter().chain([Rule::Greedy]) {
			every_loser_wins_without_what_was_missing(&election.under(rule))?;
		}
	}

	/// With another cost, `Add1` can stop at another endowment. Then what was missing is not always enough.
	#[test]
	fn with_add1_the_missing_amount_would_have_been_enough_if_the_endowment_stays_the_same(election in small(6, 10)) {
		let outcome = election.under(Rule::EqualShares(Completion::Add1)).outcome();
		// The run that counted is now the only one.
		let mut alone = election.under(Rule::EqualShares(Completion::None));
		alone.budget += u128::from(outcome.steps) * match election.settings.step {
			Step::Each(amount) => amount * election.ballots.len() as u128,
			Step::Part(of) => (election.budget / u128::from(of)).max(1),
		};
		prop_assert_eq!(&alone.outcome().losers, &outcome.losers);
		every_loser_wins_without_what_was_missing(&alone)?;
	}

	#[test]
	fn so_many_more_votes_would_have_been_enough(election in small(6, 8), idle in 0..12usize) {
		let mut election = election;
		election.ballots.extend(vec![vec![]; idle]);
		for election in UNRAISED.map(|rule| election.under(rule)) {
			let outcome = election.outcome();
			let bought = |id: &u16| {
				let by_its_voters = |win: &&Win| matches!(win.how, How::EqualShares { .. });
				outcome.winners.iter().filter(by_its_voters).any(|win| win.project == *id)
			};
			let has_paid = |ballot: &[Support]| {
				ballot.iter().any(|line| bought(&line.project) && election.worth(ballot, line.project) > 0)
			};
			for loss in &outcome.losers {
				let Some(votes) = loss.votes else {
					prop_assert_eq!(election.budget, 0, "only who has nothing to decide on cannot help");
					continue;
				};
				let mut more = election.clone();
				let idle = more.ballots.iter_mut().filter(|ballot| {
					!has_paid(ballot) && election.worth(ballot, loss.project) == 0
				});
				let voters: Vec<_> = idle.take(votes as usize).collect();
				if (voters.len() as u64) < votes {
					continue;
				}
				for ballot in voters {
					ballot.retain(|line| line.project != loss.project);
					ballot.push(Support { project: loss.project, points: 1 });
				}
				prop_assert!(
					more.outcome().projects().any(|id| id == loss.project),
					"project {} loses with {} votes more, too", loss.project, votes
				);
			}
		}
	}
}

/// Rules under which every voter has the same money to decide on, whatever the projects cost.
const UNRAISED: [Rule; 2] = [Rule::EqualShares(Completion::None), Rule::EqualShares(Completion::Greedy)];

fn every_loser_wins_without_what_was_missing(election: &Small) -> Result<(), TestCaseError> {
	for loss in election.outcome().losers {
		let cost = election.costs[usize::from(loss.project)];
		// If nobody wants the project, or nobody has any money, all of its cost is missing.
		if loss.missing < cost {
			let mut cheaper = election.clone();
			cheaper.costs[usize::from(loss.project)] = cost - loss.missing;
			prop_assert!(
				cheaper.outcome().projects().any(|id| id == loss.project),
				"project {} loses at {} and also at {}",
				loss.project,
				cost,
				cost - loss.missing
			);
		}
	}
	Ok(())
}

proptest! {
	#![proptest_config(config(300))]

	/// Extended justified representation up to one project (EJR-1). A group of voters deserves the projects T by its
	/// size. All its members value each project of T by at least some number of points. Then at least one member has
	/// what T is worth to the group, or would have more than that with one more project of T.
	#[test]
	fn no_group_that_agrees_is_left_without_its_part(election in small(5, 7)) {
		let election = election.under(Rule::EqualShares(Completion::None));
		let won: Vec<_> = election.outcome().projects().collect();
		for projects in 1..1u32 << election.costs.len() {
			let wanted: Vec<u16> =
				(0..election.costs.len() as u16).filter(|id| projects & (1 << id) != 0).collect();
			let cost: u128 = wanted.iter().map(|id| election.costs[usize::from(*id)]).sum();
			for voters in 1..1u32 << election.ballots.len() {
				let group: Vec<&Vec<Support>> = (0..election.ballots.len())
					.filter(|voter| voters & (1 << voter) != 0)
					.map(|voter| &election.ballots[voter])
					.collect();
				if group.len() as u128 * election.budget < cost * election.ballots.len() as u128 {
					continue;
				}
				prop_assert!(is_represented(&election, &won, &wanted, &group), "{wanted:?} of {group:?}, {won:?}");
			}
		}
	}
}

fn is_represented(election: &Small, won: &[u16], wanted: &[u16], group: &[&Vec<Support>]) -> bool {
	let least =
		|project: &u16| group.iter().map(|ballot| election.worth(ballot, *project)).min().unwrap_or(0);
	let deserved: u128 = wanted.iter().map(least).sum();
	group.iter().any(|ballot| {
		let has: u128 = won.iter().map(|project| election.worth(ballot, *project)).sum();
		let more = wanted.iter().filter(|project| !won.contains(project));
		has >= deserved
			|| more.map(|project| election.worth(ballot, *project)).any(|one| has + one > deserved)
	})
}
