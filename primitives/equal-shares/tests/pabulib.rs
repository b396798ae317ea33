//! Real elections have the same winners as in the reference implementation, pabutools.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use equal_shares::{Completion, Rule, Utility};

use common::{count, election, names, reference, rule, utility};

fn winners_are_those_of_pabutools(names: &[String]) {
	let reference = reference();
	let mut differences = Vec::new();
	for name in names {
		let election = election(name);
		let ballots = election.grouped();
		let answers = reference.elections.get(name).unwrap_or_else(|| panic!("{name} has no answer"));
		for (by, answers) in answers {
			assert_eq!(answers.winners.len(), ALL_RULES.len(), "{name}, {by}: under each rule");
			for under in ALL_RULES {
				let winners = &answers.winners[under];
				let mut count = count(&election, rule(under), utility(by));
				let outcome = count.finish(&ballots);
				let ours: Vec<_> =
					outcome.projects().map(|id| election.projects[usize::from(id)].id.clone()).collect();
				if ours != *winners {
					differences.push(format!(
						"{name}, {by}, {under}:\n  ours      {ours:?}\n  pabutools {winners:?}"
					));
				}
			}
		}
	}
	assert!(differences.is_empty(), "other winners, or another order:\n{}", differences.join("\n"));
}

/// All rules under which the reference implementation was run.
const ALL_RULES: [&str; 6] = ["none", "greedy", "add1", "add1-greedy", "only-greedy", "preferred"];

/// They take seconds each, and are counted at the same time.
const LARGE: [&str; 4] =
	["Poland_Lodz_2022.pb", "Poland_Warszawa_2026.pb", "Poland_Wroclaw_2017.pb", "France_Toulouse_2022.pb"];

#[test]
fn real_elections_have_the_winners_of_the_reference_implementation_in_its_order() {
	let mut names = names();
	assert_eq!(names.len(), 56);
	names.retain(|name| !LARGE.contains(&name.as_str()));
	winners_are_those_of_pabutools(&names);
}

#[test]
fn so_have_the_199_projects_of_toulouse_though_add1_takes_1617_steps() {
	winners_are_those_of_pabutools(&[LARGE[3].to_owned()]);
}

#[test]
fn so_have_the_90_494_votes_of_lodz() {
	winners_are_those_of_pabutools(&[LARGE[0].to_owned()]);
}

#[test]
fn so_have_the_61_668_votes_of_warszawa() {
	winners_are_those_of_pabutools(&[LARGE[1].to_owned()]);
}

#[test]
fn so_have_the_62_529_votes_of_wroclaw() {
	winners_are_those_of_pabutools(&[LARGE[2].to_owned()]);
}

/// The city raised the endowments until a run would have exceeded the budget. Pabutools and this crate stop before
/// that, at a step after which nothing more fits into the budget. (In 2023 the difference was two flower meadows in the
/// place of pocket parks.)
#[test]
fn the_green_budget_of_wieliczka_bought_in_2023_what_equal_shares_with_154_zloty_more_each_buy() {
	let mut election = election("Poland_Wieliczka_2023_Green_Budget.pb");
	election.budget += 154 * election.ballots.len() as u128;
	let rule = Rule::EqualShares(Completion::None);
	let outcome = count(&election, rule, Utility::Cost).finish(&election.grouped());
	let selected = |id: &u16| election.projects[usize::from(*id)].selected == Some(true);
	let mut winners: Vec<u16> = outcome.projects().collect();
	winners.sort();
	assert_eq!(winners, (0..64).filter(selected).collect::<Vec<_>>());
}
