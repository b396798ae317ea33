//! Files that could be read wrongly. Each is refused with the line, or counted with a warning.
//!
//! Those in `tests/cases` were made by hand, after faults of real files.

#![allow(clippy::restriction)]

use std::fs;

use equal_shares::{
	pb::{harmless, Election, File, Warning},
	Support,
};
use proptest::prelude::*;

fn case(name: &str) -> String {
	fs::read_to_string(format!("tests/cases/{name}.pb")).expect("the case lies there")
}

fn read(text: &str) -> Result<(Election, Vec<Warning>), Vec<String>> {
	let file = File::read(text).map_err(|mistake| vec![mistake.to_string()])?;
	file.election_with_warnings().map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
}

fn mistakes(text: &str) -> Vec<String> {
	read(text).expect_err("the file has a mistake")
}

fn warnings(text: &str) -> Vec<String> {
	let (_, warnings) = read(text).expect("the file can be counted");
	warnings.iter().map(ToString::to_string).collect()
}

/// A file with these projects (id, cost, votes, name) and votes (id, vote, comment).
fn file(projects: &str, votes: &str) -> String {
	format!(
		"META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost;votes;name\n{projects}\nVOTES\n\
		 voter_id;vote;comment\n{votes}\n"
	)
}

#[test]
fn a_quote_that_is_not_closed_is_a_mistake_on_the_line_on_which_it_opens() {
	let never = "the quote that opens here is never closed: close it or remove it";
	assert_eq!(mistakes(&case("quote-not-closed")), [format!("line 13: {never}")]);
	let in_a_name = file("1;60;;\"Trees\n2;50;;Benches", "1;1;");
	assert_eq!(mistakes(&in_a_name), [format!("line 7: {never}")]);
	let in_meta = file("1;60;;Trees", "1;1;").replace("META\nkey;value\n", "META\nkey;value\nunit;\"Here\n");
	assert_eq!(mistakes(&in_meta), [format!("line 3: {never}")]);
	assert_eq!(
		mistakes(&file("1;60;;Trees", "1;1;\"")),
		[format!("line 10: {never}")],
		"even as the last letter"
	);
}

#[test]
fn a_quote_that_is_not_closed_does_not_take_the_votes_up_to_the_next_one() {
	let text = file("1;60;;Trees\n2;50;;Benches", "1;1;\"likes trees\n2;2;\n3;2;\"none\"\n4;1;");
	let reason = "the quote that opens here is closed on line 13, in the middle of a field: close it where it should end, \
	              or remove it";
	assert_eq!(mistakes(&text), [format!("line 11: {reason}")]);
}

#[test]
fn a_separator_of_thousands_is_no_decimal_point() {
	let can_be = |line: u64, written: &str, whole: &str, thousands: &str| {
		let part = &written[whole.len() + 1..];
		format!(
			"line {line}: `{written}` can mean {thousands}, or {whole} and a fraction: write `{thousands}` without a separator, or \
			 `{whole}.{part}0` with another number of digits after the point"
		)
	};
	let expected = [
		can_be(4, "10,000", "10", "10000"),
		can_be(9, "6,000", "6", "6000"),
		can_be(10, "1.000", "1", "1000"),
	];
	assert_eq!(mistakes(&case("thousands-comma")), expected);
	for amount in ["1,000,000", "1.000,50", "10 000", "10'000", "1_000"] {
		let expected = format!(
			"line 7: `{amount}` is not an amount: write digits without separators of thousands, and at most 12 after the point"
		);
		assert_eq!(mistakes(&file(&format!("1;{amount};;"), "1;1;")), [expected]);
	}
}

#[test]
fn three_digits_after_a_point_are_decimals_where_another_amount_shows_it() {
	let costs = |costs: [&str; 2]| {
		let [a, b] = costs;
		let (election, _) = read(&file(&format!("1;{a};;\n2;{b};;"), "1;1;"))?;
		Ok::<_, Vec<String>>((election.decimals, election.costs().collect::<Vec<_>>()))
	};
	assert_eq!(costs(["6.125", "5.5"]), Ok((3, vec![6_125, 5_500])));
	assert_eq!(
		costs(["6.125", "1000.000"]),
		Ok((3, vec![6_125, 1_000_000])),
		"thousands have no four digits before"
	);
	assert_eq!(costs(["0.125", "6.125"]), Ok((3, vec![125, 6_125])), "nor a nought");
	assert_eq!(costs(["6.1250", "7"]), Ok((3, vec![6_125, 7_000])), "as the mistake says how to write it");
	assert!(costs(["6,125", "5.5"]).is_err(), "the comma is another separator");
	assert!(costs(["6.125", "7"]).is_err());
}

#[test]
fn one_mistake_is_said_and_none_that_only_follow_from_it() {
	let digits = "write digits without separators of thousands, and at most 12 after the point";
	assert_eq!(mistakes(&case("one-bad-cost")), [format!("line 9: `sixty` is not an amount: {digits}")]);
	let no_id = file(";60;;Trees\n2;50;;Benches", "1;1;\n2;1,2;");
	assert_eq!(mistakes(&no_id), ["line 7: this project has no id"]);
	let twice = file("1;60;;Trees\n1;50;;Benches", "1;1;");
	assert_eq!(mistakes(&twice), ["line 8: there are two projects with the id 1"]);
	let no_cost = file("1;60;;Trees\n2;50;;Benches", "1;1;\n2;1,2;").replace("cost;votes", "price;votes");
	assert_eq!(mistakes(&no_cost), ["line 6: the section PROJECTS has no column `cost`"]);
	let no_points = file("1;60;;Trees", "1;1;\n2;1;").replace("approval", "scoring");
	assert_eq!(mistakes(&no_points), ["line 9: the section VOTES has no column `points`"]);
}

#[test]
fn control_characters_stand_in_no_mistake_and_no_warning() {
	assert_eq!(warnings(&case("control-characters")), [] as [&str; 0]);
	let in_a_cost = mistakes(&file("1;\u{1b}[2J60;;", "1;1;"));
	assert!(in_a_cost[0].contains("`\u{fffd}[2J60` is not an amount"), "{in_a_cost:?}");
	let in_a_vote = mistakes(&file("1;60;;", "1;\u{7}\u{9b}31m;"));
	assert_eq!(in_a_vote, ["line 10: there is no project \u{fffd}\u{fffd}31m"]);
	let long = mistakes(&file("1;60;;", &format!("1;{};", "x".repeat(1_000))));
	assert_eq!(long, [format!("line 10: there is no project {}…", "x".repeat(60))]);
}

proptest! {
	#[test]
	fn harmless_text_obeys_nobody_and_keeps_letters(text in any::<String>()) {
		let shown = harmless(&text);
		prop_assert!(!shown.chars().any(char::is_control));
		prop_assert_eq!(shown.chars().count(), text.chars().count());
		for (shown, letter) in shown.chars().zip(text.chars()) {
			prop_assert!(shown == letter || !letter.is_alphanumeric());
		}
	}
}

#[test]
fn each_number_that_the_file_does_not_keep_has_a_warning() {
	let expected = [
		"line 5: num_projects is 3, but the file has 2 projects",
		"line 6: num_votes is 6, but the file has 2 votes",
		"line 11: votes is 4, but the file has 2 for this project",
		"line 12: votes is 3, but the file has 1 for this project",
	];
	assert_eq!(warnings(&case("fewer-votes-than-said")), expected);
	let kept = case("fewer-votes-than-said").replace("num_projects;3", "num_projects;2");
	let kept = kept.replace("num_votes;6", "num_votes;2").replace("60;4", "60;2").replace("50;3", "50;1");
	assert_eq!(warnings(&kept), [] as [&str; 0]);
	let no_number = kept.replace("num_votes;2", "num_votes;two");
	assert_eq!(warnings(&no_number), ["line 6: num_votes is two, but the file has 2 votes"]);
}

#[test]
fn a_project_twice_on_a_ballot_counts_once_with_one_warning() {
	let counted = "it counts once on a ballot, at its first place";
	let text = case("project-twice-on-a-ballot");
	assert_eq!(warnings(&text), [format!("line 13: 1 ballot names a project more than once: {counted}")]);
	let support = |project, points| Support { project, points };
	assert_eq!(read(&text).unwrap().0.ballots[0], [support(0, 1), support(1, 1)]);
	let three = text.replace("2;2\n", "2;2,2,2\n").replace("3;1", "3;1,2,1");
	let expected = format!("line 13: 3 ballots name a project more than once, this one first: {counted}");
	assert_eq!(warnings(&three), [expected]);
	let one = text.replace("1;1,1,2", "1;1,1").replace("approval", "choose-1");
	assert_eq!(read(&one).unwrap().0.ballots[0], [support(0, 1)], "that is one choice");
	let ranks = text.replace("1;1,1,2", "1;2,1,2").replace("approval", "ordinal");
	assert_eq!(read(&ranks).unwrap().0.ballots[0], [support(1, 1), support(0, 0)]);
	let marks = text.replace("voter_id;vote", "voter_id;vote;points").replace("approval", "scoring");
	let marks = marks.replace("1;1,1,2", "1;1,1,2;5,7,3").replace("2;2\n", "2;2;4\n").replace("3;1", "3;1;9");
	assert_eq!(read(&marks).unwrap().0.ballots[0], [support(0, 5), support(1, 3)]);
}

#[test]
fn unknown_text_after_the_votes_is_no_vote() {
	let no_vote = "is not a section, and a ballot would have a field for the vote: an empty vote has its `;`";
	for text in ["END", "COMMENTS", "1"] {
		let after = file("1;60;;", &format!("1;1;\n{text}"));
		assert_eq!(mistakes(&after), [format!("line 11: `{text}` {no_vote}")]);
	}
	assert_eq!(
		read(&file("1;60;;", "1;1;\n2;;\n\n")).unwrap().0.ballots.len(),
		2,
		"an empty vote and a blank line are well"
	);
	let empty = "1 ballot names no project: it is counted as a ballot that supports nothing";
	assert_eq!(warnings(&file("1;60;;", "1;1;\nEND;;")), [format!("line 11: {empty}")]);
	let empty = "2 ballots name no project, this one first: they are counted as ballots that support nothing";
	assert_eq!(warnings(&file("1;60;;", "1;;\n2;1;\n3;none;")), [format!("line 10: {empty}")]);
}

#[test]
fn fields_beyond_the_head_are_a_mistake_or_in_descriptions_a_warning() {
	let beyond = |field: &str, columns: u64| {
		format!("`{field}` is beyond the {columns} columns of the head: put a text with `;` in quotes")
	};
	assert_eq!(mistakes(&file("1;60;;", "1;1;;2")), [format!("line 10: {}", beyond("2", 3))]);
	assert_eq!(
		mistakes(&file("1;60;;Trees; benches", "1;1;")),
		[format!("line 7: {}", beyond("benches", 4))]
	);
	assert_eq!(warnings(&file("1;60;;", "1;1;;;;")), [] as [&str; 0], "empty fields say nothing");
	let described =
		file("1;60;;", "1;1;").replace("key;value\n", "key;value\ndescription;A park; or two\nNOTES\n");
	let expected = [
		"line 3: `or two` is beyond the columns of the head: put a text with `;` in quotes",
		"line 4: `NOTES` is not a section, and it is a key without a value",
	];
	assert_eq!(warnings(&described), expected);
}

#[test]
fn an_amount_of_three_decimals_is_written_so_that_it_can_be_read() {
	let (election, _) = read(&file("1;6.1250;;\n2;50;;", "1;1;")).unwrap();
	let text = election.file(&[]).write();
	assert!(text.contains(";6.1250;"), "{text}");
	assert_eq!(read(&text).unwrap().0, election);
}
