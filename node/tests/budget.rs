//! A city tests the count on its own last election.

mod common;

use std::fs;

use common::*;
use serde_json::Value;

const ELECTION: &str = "../budget/assen-2024.pb";

#[test]
fn an_election_is_counted_under_each_rule_with_reasons_and_a_picture() {
	let directory = directory();
	let svg = directory.path().join("picture.svg");
	let text = run_well(&["budget", "simulate", ELECTION, "--svg", svg.to_str().unwrap()]);
	for said in ["84 voters, 14 projects", "equal shares", "greedy", "voters with nothing", "too expensive"] {
		assert!(text.contains(said), "it says `{said}`:\n{text}");
	}
	let svg = fs::read_to_string(svg).unwrap();
	assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
	let json: Value = serde_json::from_str(&run_well(&["budget", "simulate", ELECTION, "--json"])).unwrap();
	assert_eq!(json["voters"], 84);
	assert_eq!(json["utility"], "cost", "as is usual for approvals");
	let json = run_well(&["budget", "simulate", ELECTION, "--json", "--utility", "cardinality"]);
	assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["utility"], "cardinality");
}

#[test]
fn a_bad_election_gets_one_clear_error_and_no_picture() {
	let directory = directory();
	let (file, svg) = (directory.path().join("bad.pb"), directory.path().join("picture.svg"));
	let good = fs::read_to_string(ELECTION).unwrap();
	let cases = [
		("", "the section META is missing"),
		(&*good.replace("vote_type;approval", "vote_type;guess"), "vote_type `guess` is unknown"),
		(&*good.replace("budget;100000", "budget;much"), "`much` is not an amount"),
	];
	for (text, reason) in cases {
		fs::write(&file, text).unwrap();
		let output = run(&["budget", "simulate", file.to_str().unwrap(), "--svg", svg.to_str().unwrap()]);
		let error = String::from_utf8_lossy(&output.stderr).into_owned();
		assert_eq!(output.status.code(), Some(1), "{error}");
		assert!(error.contains(reason), "it says `{reason}`:\n{error}");
		assert!(!svg.exists(), "nothing is written");
	}
	let output = run(&["budget", "simulate", ELECTION, "--step", "0"]);
	assert_eq!(output.status.code(), Some(1));
	assert!(String::from_utf8_lossy(&output.stderr).contains("the step of Add1 is 0"));
}

/// The election of a file that is easily read wrongly.
fn case(name: &str) -> String {
	format!("../primitives/equal-shares/tests/cases/{name}.pb")
}

/// Whether a terminal would obey something in this text. (A line break is no harm.)
fn commands(text: &str) -> bool {
	text.contains(|letter: char| letter.is_control() && letter != '\n')
}

#[test]
fn files_that_are_easily_read_wrongly_are_read_as_the_table_says() {
	let directory = directory();
	let svg = directory.path().join("picture.svg");
	let picture = svg.to_str().unwrap();
	let mistakes = [
		("quote-not-closed", vec!["line 13: the quote that opens here is never closed: "]),
		(
			"thousands-comma",
			vec![
				"line 4: `10,000` can mean 10000, or ",
				"line 9: `6,000` can mean 6000, or ",
				"line 10: `1.000` can mean 1000, or ",
			],
		),
		("one-bad-cost", vec!["line 9: `sixty` is not an amount: "]),
	];
	for (name, lines) in mistakes {
		for options in [vec!["--svg", picture], vec!["--json"]] {
			let file = case(name);
			let output = run(&[vec!["budget", "simulate", file.as_str()], options].concat());
			let error = String::from_utf8(output.stderr).unwrap();
			assert_eq!(output.status.code(), Some(1), "{name}: {error}");
			assert_eq!(
				error.matches("line ").count(),
				lines.len(),
				"each mistake is said, and no other:\n{error}"
			);
			for line in &lines {
				assert!(error.contains(line), "it says `{line}`:\n{error}");
			}
			assert!(output.stdout.is_empty() && !svg.exists(), "{name}: nothing is counted");
			assert!(!commands(&error), "{error:?}");
		}
	}
	let warnings = [
		("control-characters", vec![]),
		(
			"fewer-votes-than-said",
			vec![
				"line 5: num_projects is 3, but the file has 2 projects",
				"line 6: num_votes is 6, but the file has 2 votes",
				"line 11: votes is 4, but the file has 2 for this project",
				"line 12: votes is 3, but the file has 1 for this project",
			],
		),
		(
			"project-twice-on-a-ballot",
			vec!["line 13: 1 ballot names a project more than once: it counts once on a ballot, at its first place"],
		),
	];
	for (name, lines) in warnings {
		let text = run_well(&["budget", "simulate", &case(name), "--svg", picture]);
		let head: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("warning: ")).collect();
		assert_eq!(head, lines, "{name}, in the table");
		let json = run_well(&["budget", "simulate", &case(name), "--json"]);
		let report: Value = serde_json::from_str(&json).unwrap();
		let told = |warning: &Value| {
			format!("line {}: {}", warning["line"], warning["reason"].as_str().unwrap_or_default())
		};
		let told: Vec<_> = report["warnings"].as_array().unwrap().iter().map(told).collect();
		assert_eq!(told, lines, "{name}, in the JSON");
		let svg = fs::read_to_string(&svg).unwrap();
		for shown in [&text, &json, &svg] {
			assert!(!commands(shown), "{name}: {shown:?}");
		}
		assert!(!svg.contains("<b>") && !json.contains("<b>"), "{name}: markup of a name is text");
	}
}

#[test]
fn a_quoted_mistake_and_a_file_name_are_no_commands_to_the_terminal() {
	let directory = directory();
	let good = fs::read_to_string(ELECTION).unwrap();
	let names = ["plain.pb", "\u{1b}[31mred\u{7}.pb"];
	let texts = [
		good.replace("budget;100000", "budget;\u{1b}[2J1\u{7}"),
		good.replace("vote_type;approval", "vote_type;\u{9b}31m"),
		String::from("\u{1b}[2J"),
	];
	for name in names {
		let file = directory.path().join(name);
		for text in &texts {
			fs::write(&file, text).unwrap();
			let output = run(&["budget", "simulate", file.to_str().unwrap()]);
			let error = String::from_utf8(output.stderr).unwrap();
			assert_eq!(output.status.code(), Some(1), "{error:?}");
			assert!(!commands(&error), "{error:?}");
		}
		fs::remove_file(&file).unwrap();
		let missing = run(&["budget", "simulate", file.to_str().unwrap()]);
		assert!(!commands(&String::from_utf8(missing.stderr).unwrap()), "{name:?} is missing");
	}
}
