//! Audits built by hand: the data of a vote on a chain, right and wrong.

use equal_shares::{Completion, Rule, Settings, Step, Ties, Utility};

use super::*;
use crate::rpc::budget::Project;

/// The projects of all tests, by their numbers on the ballot paper. Their proposals have different numbers.
const NAMES: [&str; 4] = ["Park", "Bench", "Pond", "Library"];

/// Points for projects.
type Lines<'a> = &'a [(ProjectId, u16)];

fn proposal(project: ProjectId) -> u32 {
	10 + u32::from(project)
}

fn ballot(lines: Lines) -> Vec<Support> {
	lines.iter().map(|(project, points)| Support { project: *project, points: *points }).collect()
}

/// A category as the chain reports it, not counted.
fn category(utility: Utility, share: Amount, projects: &[(ProjectId, Amount)]) -> Category {
	let settings = Settings {
		rule: Rule::EqualShares(Completion::Add1Greedy),
		utility,
		step: Step::Part(10),
		most_steps: 100,
		ties: Ties::LeastCost,
	};
	let told = |(project, cost): &(ProjectId, Amount)| Project {
		project: *project,
		proposal: proposal(*project),
		cost: cost.to_string(),
		votes: 0,
		points: 0,
	};
	Category {
		counting: settings.into(),
		share: share.to_string(),
		projects: projects.iter().map(told).collect(),
		ballots: 0,
		outcome: None,
	}
}

/// The same category with the result of these ballots. Projects have the numbers of their places in the category.
fn counted(category: Category, ballots: &[Lines]) -> Category {
	let settings = category.counting.settings().unwrap();
	let costs = Audit::costs(&category).unwrap();
	let mut count = Count::new(settings, amount(&category.share).unwrap(), costs).unwrap();
	let outcome = count.finish(&InMemory::as_they_are(ballots.iter().map(|lines| ballot(lines)), 2));
	let numbers: Vec<_> = category.projects.iter().map(|project| project.project).collect();
	let outcome = Some(renumbered(&outcome, &numbers).into());
	Category { outcome, ballots: ballots.len() as u64, ..category }
}

/// An audit with these ballots, which use the numbers of the ballot paper.
fn audit(total_points: Option<u16>, categories: Vec<Category>, ballots: &[Lines]) -> Audit {
	let cycle = json!({
		"id": 3, "electorate": "community", "asset": "native", "pot": "300", "counting": &categories[0].counting,
		"mostChoices": 4, "totalPoints": total_points, "secret": false, "leastCost": "1", "mostCost": "300",
		"shares": if categories.len() > 1 { vec![500_000_000; categories.len()] } else { vec![] },
		"oneCategory": false, "cosponsors": 0, "mostProposals": 1, "objectors": 0, "stopCallers": 0, "stopQuorum": 0,
		"phases": {
			"proposing": 1, "review": 1, "objecting": 1, "voting": 1, "revealing": 0, "carryingOut": 1, "judging": 1,
			"objectionToReport": 1, "stopVote": 1,
		},
		"stage": "carryingOut", "category": null, "endsAt": 1, "voters": 9, "proposals": 4, "ballots": ballots.len(),
		"awarded": "0", "paid": "0", "returned": "0", "unreturned": "0",
	});
	let names = (0..).zip(NAMES).map(|(project, name)| (proposal(project), name.to_owned()));
	Audit {
		community: "Toad Lane".into(),
		decimals: 0,
		block: "0x12".into(),
		cycle: serde_json::from_value(cycle).unwrap(),
		categories,
		names: names.collect(),
		ballots: ballots.iter().map(|lines| ballot(lines)).collect(),
	}
}

/// The winners in this category, as the chain reports them.
fn winners(category: &Category) -> Vec<ProjectId> {
	category.outcome.as_ref().unwrap().winners.iter().map(|winner| winner.project).collect()
}

/// A park for 60 and a bench for 40, with money for both; two of three voters approve of the bench.
fn approvals() -> Audit {
	let category = category(Utility::Cost, 100, &[(0, 60), (1, 40)]);
	let ballots: [Lines; 3] = [&[(0, 1), (1, 1)], &[(0, 1)], &[(1, 1)]];
	audit(None, vec![counted(category, &ballots)], &ballots)
}

/// Two categories of two projects each. One ballot was withdrawn, and one has projects of both categories.
fn districts() -> Audit {
	let first = category(Utility::Cost, 100, &[(0, 60), (2, 90)]);
	let second = category(Utility::Cost, 50, &[(1, 40), (3, 50)]);
	let first = counted(first, &[&[(0, 1)], &[(0, 1), (1, 1)]]);
	let second = counted(second, &[&[(0, 1)], &[(0, 1)], &[(1, 1)]]);
	audit(None, vec![first, second], &[&[(0, 1), (1, 1)], &[], &[(0, 1), (2, 1)], &[(1, 1)], &[(3, 1)]])
}

#[test]
fn approvals_are_counted_to_the_same_outcome() {
	let audit = approvals();
	assert_eq!(winners(&audit.categories[0]), [1, 0], "of tied projects the bench is cheaper");
	assert_eq!(audit.recount(), Ok(()));
}

#[test]
fn points_are_counted_to_the_same_outcome_and_written_as_points() {
	// As approvals the park would have more votes.
	let ballots: [Lines; 3] = [&[(0, 1), (2, 9)], &[(0, 2), (2, 8)], &[(0, 10)]];
	let places: [Lines; 3] = [&[(0, 1), (1, 9)], &[(0, 2), (1, 8)], &[(0, 10)]];
	let category = counted(category(Utility::Points, 100, &[(0, 60), (2, 60)]), &places);
	assert_eq!(winners(&category), [2]);
	let mut audit = audit(Some(10), vec![category], &ballots);
	assert_eq!(audit.recount(), Ok(()));

	let about = audit.about(0, &audit.categories[0]);
	assert!(about.contains(&("max_sum_points", "10".to_owned())));
	let election = audit.election(&audit.categories[0]).unwrap();
	assert_eq!(election.vote_type, pb::VoteType::Cumulative);
	let read = pb::File::read(&election.file(&about).write()).unwrap().election().unwrap();
	assert_eq!(read, election, "what is written reads the same");
	let selected: Vec<_> = read.projects.iter().map(|project| (&*project.id, project.selected)).collect();
	assert_eq!(selected, [("0", Some(false)), ("2", Some(true))]);

	audit.ballots[2] = ballot(&[(0, 1), (2, 9)]);
	assert!(audit.recount().is_err(), "with other points it is another outcome");
}

#[test]
fn each_category_is_counted_with_its_own_ballots_and_written_to_its_own_file() {
	let audit = districts();
	assert_eq!(audit.categories.iter().map(winners).collect::<Vec<_>>(), [vec![0], vec![1]]);
	assert_eq!(audit.recount(), Ok(()));
	let [first, second] = &audit.categories[..] else { panic!("two categories") };
	assert_eq!(audit.ballots(first), [ballot(&[(0, 1)]), ballot(&[(0, 1), (1, 1)])]);
	assert_eq!(audit.ballots(second), [ballot(&[(0, 1)]), ballot(&[(0, 1)]), ballot(&[(1, 1)])]);
	let election = audit.election(second).unwrap();
	let names: Vec<_> = election.projects.iter().map(|project| (&*project.id, &*project.name)).collect();
	assert_eq!((election.budget, names), (50, vec![("1", "Bench"), ("3", "Library")]));
	assert!(audit.about(1, second).contains(&("subunit", "1".to_owned())));
	assert!(
		!approvals().about(0, first).iter().any(|(key, _)| *key == "subunit"),
		"where it is the only one"
	);
	assert_eq!(numbered(Path::new("out/budget.pb"), 1), Path::new("out/budget-1.pb"));
	assert_eq!(numbered(Path::new("budget"), 0), Path::new("budget-0"));
}

#[test]
fn another_outcome_on_the_chain_is_found_in_whichever_category_it_is() {
	let mut audit = districts();
	let outcome = audit.categories[1].outcome.as_mut().unwrap();
	outcome.winners[0].project = 3;
	let error = audit.recount().unwrap_err();
	assert_eq!(error, "category 1 differs: on the chain [\"Library\"] win");
}

#[test]
fn another_price_or_reason_is_found_though_the_winners_are_the_same() {
	type Change = fn(&mut Explained);
	let changes: [Change; 4] = [
		|outcome| outcome.winners[0].price = Some("19".into()),
		|outcome| outcome.winners[0].ties = vec![],
		|outcome| outcome.spent = "99".into(),
		|outcome| outcome.steps += 1,
	];
	for change in changes {
		let mut audit = approvals();
		change(audit.categories[0].outcome.as_mut().unwrap());
		let error = audit.recount().unwrap_err();
		assert_eq!(error, "category 0 differs: on the chain [\"Bench\", \"Park\"] win");
	}
}

#[test]
fn a_ballot_that_the_chain_has_not_counted_is_found() {
	let mut audit = approvals();
	audit.ballots.push(ballot(&[(0, 1)]));
	assert!(audit.recount().unwrap_err().starts_with("category 0 differs"));
}

#[test]
fn an_open_count_is_reported_and_a_count_without_winners_is_not_waited_for() {
	let mut audit = districts();
	audit.categories.iter_mut().for_each(|category| category.outcome = None);
	let error = audit.recount().unwrap_err();
	assert_eq!(
		error,
		"category 0 is not counted on the chain yet; category 1 is not counted on the chain yet"
	);
	audit.ballots.retain(|ballot| ballot.iter().all(|support| support.project != 1 && support.project != 3));
	assert_eq!(audit.recount().unwrap_err(), "category 0 is not counted on the chain yet");
	audit.ballots.clear();
	assert_eq!(audit.recount(), Ok(()), "the chain has no winner either");
}

#[test]
fn a_rule_that_this_version_does_not_know_and_an_amount_that_is_none_are_errors() {
	let mut audit = approvals();
	audit.categories[0].counting.rule = "lottery".into();
	assert_eq!(audit.recount().unwrap_err(), "this version of the program does not know the cycle's rule");
	let mut audit = approvals();
	audit.categories[0].projects[0].cost = "much".into();
	assert_eq!(audit.recount().unwrap_err(), "the node has answered `much` where an amount should be");
}
