//! `.pb` files are read, written, or refused with the line and the reason.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;

use common::{election, names};
use equal_shares::{
	pb::{Election, File, VoteType},
	Support,
};
use proptest::prelude::*;

const GOOD: &str = "META
key;value
description;A park; or two
budget;1000,50
vote_type;approval
PROJECTS
project_id;cost;name;selected
a;500.25;\"Trees; benches\";1
b;600;;0
VOTES
voter_id;vote
1;a,b
2;
3;b
";

fn mistakes(text: &str) -> Vec<String> {
	match File::read(text) {
		Err(mistake) => vec![mistake.to_string()],
		Ok(file) => file.election().unwrap_err().iter().map(ToString::to_string).collect(),
	}
}

/// The good file, with `instead` in the place of `text`.
fn with(text: &str, instead: &str) -> String {
	assert!(GOOD.contains(text), "the file has {text}");
	GOOD.replacen(text, instead, 1)
}

#[test]
fn a_file_is_read_with_its_smallest_part_of_money() {
	let election = File::read(GOOD).unwrap().election().unwrap();
	assert_eq!((election.decimals, election.budget), (2, 100_050));
	assert_eq!(election.vote_type, VoteType::Approval);
	assert_eq!(election.costs().collect::<Vec<_>>(), [50_025, 60_000]);
	let names: Vec<_> = election.projects.iter().map(|project| project.name.as_str()).collect();
	assert_eq!(names, ["Trees; benches", "b"], "who has no name is called by the id");
	let support = |project| Support { project, points: 1 };
	assert_eq!(election.ballots, [vec![support(0), support(1)], vec![], vec![support(1)]]);
	assert_eq!(election.step(), 100, "a unit, which is more than a thousandth of 333.5");
}

#[test]
fn an_ordinal_ballot_gives_each_project_a_point_for_every_other_after_it() {
	let text = with("approval", "ordinal").replace("1;a,b", "1;b,a");
	let election = File::read(&text).unwrap().election().unwrap();
	assert_eq!(election.ballots[0], [Support { project: 1, points: 1 }, Support { project: 0, points: 0 }]);
}

#[test]
fn points_are_those_of_the_column_points() {
	let text = with("approval", "cumulative")
		.replace("voter_id;vote", "voter_id;vote;points")
		.replace("1;a,b", "1;a,b;3,7")
		.replace("3;b", "3;b;10");
	let election = File::read(&text).unwrap().election().unwrap();
	assert_eq!(election.ballots[0], [Support { project: 0, points: 3 }, Support { project: 1, points: 7 }]);
}

#[test]
fn each_mistake_has_its_line_and_reason() {
	for (text, mistake) in [
		(String::new(), "the section META is missing, or has no line of column names"),
		("project_id;cost\n".into(), "line 1: the file must begin with META"),
		(with("VOTES", "PROJECTS"), "line 10: there are two sections PROJECTS: remove one of them"),
		(with("budget;1000,50\n", ""), "the section META has no budget"),
		(with("1000,50", "a lot"), "line 4: `a lot` is not an amount: write digits without separators of thousands, and at most 12 after the point"),
		(with("1000,50", "-1"), "line 4: `-1` is not an amount: write digits without separators of thousands, and at most 12 after the point"),
		(
			with("1000,50", "1000000000000000000000000000000"),
			"line 4: 1000000000000000000000000000000 is too large: the most is 79228162514264337593543950335 smallest parts",
		),
		(
			with("approval", "guess"),
			"line 5: vote_type `guess` is unknown: use approval, choose-1, cumulative, scoring or ordinal",
		),
		(with("600", "0"), "line 9: project b costs nothing: remove it"),
		(with("b;600", "b;"), "line 9: project b has no cost"),
		(with("b;600", "a;600"), "line 9: there are two projects with the id a"),
		(with("3;b", "3;c"), "line 14: there is no project c"),
		(with("voter_id;vote", "voter_id;choice"), "line 11: the section VOTES has no column `vote`"),
		(with("project_id;cost", "project_id;costs"), "line 7: the section PROJECTS has no column `cost`"),
		(with("voter_id;vote", "voter_id;vote;vote"), "line 11: the section VOTES has two columns `vote`: rename one of them"),
		(with("budget;1000,50", "budget;1000;50"), "line 4: `50` is one value too many for budget: remove it"),
		(
			with("budget;1000,50", "budget;1000\nbudget;900"),
			"line 5: budget is already given on line 4: remove one of them",
		),
		(with("approval", "choose-1"), "line 12: a ballot can choose only one project, but this one has 2"),
		(with("approval", "cumulative"), "line 11: the section VOTES has no column `points`"),
		(
			with("approval", "cumulative").replace("voter_id;vote", "voter_id;vote;points"),
			"line 12: the ballot has 2 projects, but points for 0",
		),
	] {
		assert!(mistakes(&text).iter().any(|said| said == mistake), "{mistake}, and not {:?}", mistakes(&text));
	}
}

#[test]
fn all_mistakes_are_said_at_once() {
	let text = with("600", "none").replace("3;b", "3;c").replace("approval", "guess");
	assert_eq!(mistakes(&text).len(), 2, "of the votes nothing can be said: {:?}", mistakes(&text));
	let text = with("600", "none").replace("3;b", "3;c");
	assert_eq!(mistakes(&text).len(), 2, "but b is known, whatever it costs: {:?}", mistakes(&text));
}

#[test]
fn lines_are_counted_as_an_editor_does() {
	let blank = with("VOTES", "\n\r\nVOTES").replace("3;b", "3;c");
	assert_eq!(mistakes(&blank), ["line 16: there is no project c"]);
	let over_two = with("Trees; benches", "Trees\nbenches").replace("3;b", "3;c");
	assert_eq!(mistakes(&over_two), ["line 15: there is no project c"]);
	assert_eq!(
		File::read(&GOOD.replace('\n', "\r\n")).unwrap().election(),
		File::read(GOOD).unwrap().election()
	);
	assert_eq!(File::read(GOOD.trim_end()).unwrap().election(), File::read(GOOD).unwrap().election());
}

#[test]
fn a_quote_in_the_middle_of_a_field_is_text() {
	for (written, name) in
		[("Trees \"and\" benches", "Trees \"and\" benches"), ("\"Trees\" and benches", "Trees and benches")]
	{
		let election = File::read(&with("\"Trees; benches\"", written)).unwrap().election().unwrap();
		assert_eq!(election.projects[0].name, name);
	}
}

#[test]
fn a_written_file_reads_the_same() {
	let file = File::read(GOOD).unwrap();
	let again = File::read(&file.write()).unwrap();
	assert_eq!(again.election(), file.election());
	assert_eq!(again.write(), file.write());
}

#[test]
fn real_elections_are_read_and_their_steps_are_sensible() {
	for name in names() {
		let election = election(&name);
		let endowment = election.budget / election.ballots.len() as u128;
		assert!(election.step() > 0 && election.step() <= endowment.max(100), "{name}");
	}
}

proptest! {
	#[test]
	fn no_text_makes_the_reader_panic(text in "(META|PROJECTS|VOTES|key;value|budget;9|vote_type;approval|[a-z0-9;,.\"\n]{0,20}|\n){0,40}") {
		if let Ok(file) = File::read(&text) {
			let _ = file.election();
		}
	}

	#[test]
	fn a_good_file_with_a_spoilt_byte_is_read_or_refused(at in 0..GOOD.len(), byte in any::<char>()) {
		let text: String = GOOD.chars().enumerate().map(|(n, c)| if n == at { byte } else { c }).collect();
		if let Ok(Ok(election)) = File::read(&text).map(|file| file.election()) {
			prop_assert!(election.projects.iter().all(|project| project.cost > 0));
		}
	}
}

#[test]
fn an_election_that_is_written_as_a_file_is_read_as_the_same() {
	for name in names() {
		let election = election(&name);
		let text = election.file(&[("description", format!("{name}; once more"))]).write();
		let again = File::read(&text).unwrap().election().unwrap();
		let costs = |election: &Election| -> Vec<_> {
			let unit = 10u128.pow(12 - election.decimals);
			election
				.projects
				.iter()
				.map(|project| project.cost * unit)
				.chain([election.budget * unit])
				.collect()
		};
		assert_eq!(costs(&again), costs(&election), "{name}");
		assert_eq!(again.ballots, election.ballots, "{name}");
		assert_eq!(again.vote_type, election.vote_type);
	}
}
