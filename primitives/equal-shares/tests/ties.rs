//! Ties are broken by the rule of the settings, and the outcome names them.

#![allow(clippy::restriction)]

use equal_shares::{Completion, Count, InMemory, Outcome, Rule, Settings, Step, Support, Ties, Utility};

/// A park for 100 with two voters and a bench for 50 with one: each voter of either pays 50 for a project.
fn tied(rule: Rule, ties: Ties) -> Outcome {
	let settings = Settings { rule, utility: Utility::Cardinality, step: Step::Each(1), most_steps: 0, ties };
	let park = Support { project: 0, points: 1 };
	let bench = Support { project: 1, points: 1 };
	let ballots = InMemory::as_they_are(vec![vec![park], vec![park], vec![bench]], 2);
	Count::new(settings, 150, vec![100, 50]).expect("it can be counted").finish(&ballots)
}

fn order(outcome: &Outcome) -> Vec<u16> {
	outcome.projects().collect()
}

#[test]
fn of_tied_projects_the_one_that_costs_least_goes_first_if_the_settings_say_so() {
	let outcome = tied(Rule::EqualShares(Completion::None), Ties::LeastCost);
	assert_eq!(order(&outcome), [1, 0], "the bench is cheaper");
	let named: Vec<_> = outcome.ties().collect();
	assert_eq!(named, [(1, &[0][..])], "the outcome says that the park had to wait for the bench");
}

#[test]
fn of_tied_projects_the_one_with_most_votes_goes_first_if_the_settings_say_so() {
	let outcome = tied(Rule::EqualShares(Completion::None), Ties::MostVotes);
	assert_eq!(order(&outcome), [0, 1], "the park has more votes");
	let named: Vec<_> = outcome.ties().collect();
	assert_eq!(named, [(0, &[1][..])], "the outcome says that the bench had to wait for the park");
}

#[test]
fn the_greedy_rule_breaks_ties_in_the_same_way_and_names_them_too() {
	let outcome = tied(Rule::Greedy, Ties::LeastCost);
	assert_eq!(order(&outcome), [1, 0]);
	assert_eq!(outcome.ties().collect::<Vec<_>>(), [(1, &[0][..])]);
	let outcome = tied(Rule::Greedy, Ties::MostVotes);
	assert_eq!(order(&outcome), [0, 1]);
	assert_eq!(outcome.ties().collect::<Vec<_>>(), [(0, &[1][..])]);
}

/// A park, a square and a pond for 60, with a voter each. With this budget none of the three voters can pay alone.
#[test]
fn a_project_that_the_greedy_rule_buys_was_tied_with_those_that_could_have_been_bought_in_its_place() {
	let settings = Settings {
		rule: Rule::EqualShares(Completion::Greedy),
		utility: Utility::Cost,
		step: Step::Each(1),
		most_steps: 0,
		ties: Ties::LeastCost,
	};
	let ballots = (0..3).map(|project| vec![Support { project, points: 1 }]);
	let ballots = InMemory::as_they_are(ballots, 2);
	let mut count = Count::new(settings, 130, vec![60; 3]).expect("it can be counted");
	let outcome = count.finish(&ballots);
	assert_eq!(order(&outcome), [0, 1], "there is money for two of them");
	let named: Vec<_> = outcome.ties().collect();
	assert_eq!(named, [(0, &[1, 2][..]), (1, &[2][..])], "they could have been any two");
	let mut count = Count::new(settings, 110, vec![60; 3]).expect("it can be counted");
	let outcome = count.finish(&ballots);
	assert_eq!(outcome.ties().collect::<Vec<_>>(), [(0, &[1, 2][..])], "there is money for one of them");
	let mut count = Count::new(settings, 110, vec![60, 60, 120]).expect("it can be counted");
	let outcome = count.finish(&ballots);
	assert_eq!(outcome.ties().collect::<Vec<_>>(), [(0, &[1][..])], "what costs too much has not waited");
}
