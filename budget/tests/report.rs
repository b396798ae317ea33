//! A city tries the method on its own last election.

use std::{fs, io::Read};

use equal_shares::pb::File;
use rochdale_budget::Report;

fn wieliczka() -> Report {
	let path = "../primitives/equal-shares/tests/pabulib/Poland_Wieliczka_2023_Green_Budget.pb.gz";
	let mut text = String::new();
	flate2::read::GzDecoder::new(fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
	let election = File::read(&text).unwrap().election().unwrap();
	Report::new(election, None, None, |_, _| {}).unwrap()
}

#[test]
fn the_report_says_who_wins_under_each_rule_and_why() {
	let text = wieliczka().text();
	if std::env::var_os("UPDATE_REPORT").is_some() {
		fs::write("tests/wieliczka.txt", &text).unwrap();
	}
	let expected = fs::read_to_string("tests/wieliczka.txt").unwrap();
	assert_eq!(text, expected, "set UPDATE_REPORT=1 if this is what it should say");
}

#[test]
fn the_json_says_the_same_of_each_rule() {
	let report = wieliczka();
	let json = report.json();
	let rules = json["rules"].as_array().unwrap();
	assert_eq!(rules.len(), 6);
	for rule in rules {
		let number = rule["winners"].as_array().unwrap().len() + rule["losers"].as_array().unwrap().len();
		assert_eq!(number, 64, "each project won or lost under {}", rule["rule"]);
		let spent: u128 = rule["spent"].as_str().unwrap().parse().unwrap();
		assert!(spent <= 1_000_000);
	}
	assert_eq!(rules[0]["spent"], report.outcome().spent.to_string());
}

#[test]
fn the_picture_shows_every_winner_and_stays_small() {
	let report = wieliczka();
	let svg = report.picture();
	if std::env::var_os("UPDATE_REPORT").is_some() {
		fs::write("wieliczka.svg", &svg).unwrap();
	}
	assert_eq!(svg, fs::read_to_string("wieliczka.svg").unwrap(), "set UPDATE_REPORT=1 if it should look so");
	assert_eq!(svg.matches("<path ").count(), report.outcome().winners.len());
	assert!(svg.len() < 1_000_000, "{} bytes", svg.len());
	assert!(!svg.contains("NaN") && !svg.contains("inf"));
}
