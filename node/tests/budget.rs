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
