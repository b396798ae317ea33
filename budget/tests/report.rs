//! A city tries the method on its own last election.

use std::{fs, io::Read};

use equal_shares::{
	pb::{Election, File},
	Utility,
};
use rochdale_budget::Report;
use serde_json::{json, Value};

fn wieliczka() -> Report {
	let path = "../primitives/equal-shares/tests/pabulib/Poland_Wieliczka_2023_Green_Budget.pb.gz";
	let mut text = String::new();
	flate2::read::GzDecoder::new(fs::File::open(path).unwrap()).read_to_string(&mut text).unwrap();
	let election = File::read(&text).unwrap().election().unwrap();
	Report::new(election, None, None, |_| {}).unwrap()
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
	assert_eq!(rules.len(), 7);
	for rule in rules {
		let number = rule["winners"].as_array().unwrap().len() + rule["losers"].as_array().unwrap().len();
		assert_eq!(number, 64, "each project won or lost under {}", rule["rule"]);
		let spent: u128 = rule["spent"].as_str().unwrap().parse().unwrap();
		assert!(spent <= 1_000_000);
	}
	assert_eq!(rules[0]["spent"], report.outcome().spent.to_string());
}

/// An election with a park for 60, a bench for 40 and a pond for 100, and a budget of 120.
fn small(vote_type: &str, votes: &str) -> Election {
	let text = format!(
		"META\nkey;value\nbudget;120\nvote_type;{vote_type}\nPROJECTS\nproject_id;cost\npark;60\nbench;40\n\
		 pond;100\nVOTES\n{votes}\n"
	);
	File::read(&text).unwrap().election().unwrap()
}

/// For each rule of the report: its name, the utility, and the winners.
fn told(report: &Report) -> Vec<(String, String, Vec<String>)> {
	let text = |value: &Value| value.as_str().unwrap().to_owned();
	let json = report.json();
	let rules = json["rules"].as_array().unwrap().iter();
	rules
		.map(|rule| {
			let winners = rule["winners"].as_array().unwrap().iter();
			(text(&rule["rule"]), text(&rule["utility"]), winners.map(|win| text(&win["project"])).collect())
		})
		.collect()
}

#[test]
fn ballots_of_each_kind_are_counted_by_what_is_usual_for_them() {
	let approvals = "vote\npark,bench\npark\nbench,pond\npond";
	let choices = "vote\npark\npark\nbench\npond";
	let shared_out = "vote;points\npark,bench;7,3\npond;10\nbench;10\nbench,pond;5,5";
	let ranks = "vote\npark,bench,pond\nbench,park\npond,bench\nbench,pond,park";
	let marks = "vote;points\npark,bench;3,1\npark;2\nbench,pond;5,20\npond;30";
	// The greedy rule takes most points for its money first. The points: 2, 2, 2 with the cost as the utility; 2, 1, 1;
	// 7, 18, 15; 2, 4, 2; 5, 6, 50.
	let cases: [(&str, &str, &str, &[&str]); 5] = [
		("approval", approvals, "cost", &["bench", "park"]),
		("choose-1", choices, "cost", &["park", "bench"]),
		("cumulative", shared_out, "points", &["bench", "park"]),
		("ordinal", ranks, "points", &["bench", "park"]),
		("scoring", marks, "points", &["pond"]),
	];
	for (vote_type, votes, utility, greedy) in cases {
		let report = Report::new(small(vote_type, votes), None, None, |_| {}).unwrap();
		let rules = told(&report);
		let mut names =
			vec!["equal shares", "Add1 only", "first, greedy", "first run", "greedy", "preferred"];
		if utility == "cost" {
			names.insert(1, "by number");
		}
		assert_eq!(rules.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(), names, "{vote_type}");
		for (name, by, winners) in rules {
			assert_eq!(by, if name == "by number" { "cardinality" } else { utility }, "{vote_type}, {name}");
			if name == "greedy" {
				assert_eq!(winners, greedy, "{vote_type}");
			}
		}
		let text = report.text();
		let head = format!("4 voters, 3 projects, a budget of 120; utility: {utility}\n");
		assert!(text.starts_with(&head), "{vote_type}:\n{text}");
		let price = if utility == "cost" { " each, in full from " } else { " a point, in full for " };
		assert!(text.contains(price), "{vote_type}:\n{text}");
		let svg = report.picture();
		assert!(svg.starts_with("<svg ") && !svg.contains("NaN"), "{vote_type}:\n{svg}");
	}
}

#[test]
fn approvals_are_counted_by_the_other_utility_too_whichever_is_asked_for() {
	let votes = "vote\npark,bench\npark,pond\npark\nbench";
	let by = |utility| told(&Report::new(small("approval", votes), Some(utility), None, |_| {}).unwrap());
	let (by_cost, by_number) = (by(Utility::Cost), by(Utility::Cardinality));
	let winners =
		|rules: &[(String, String, Vec<String>)], at: usize| (rules[at].1.clone(), rules[at].2.clone());
	assert_eq!((by_cost[1].0.as_str(), by_number[1].0.as_str()), ("by number", "by cost"));
	assert_eq!(winners(&by_cost, 1), winners(&by_number, 0));
	assert_eq!(winners(&by_number, 1), winners(&by_cost, 0));
	assert_eq!(winners(&by_cost, 0).1, ["park", "bench"], "a unit of the park costs its three voters least");
	// Points do not apply to approvals, and there is nothing to compare them with.
	assert_eq!(by(Utility::Points).len(), 6);
}

#[test]
fn the_report_names_the_ties_that_the_greedy_rule_has_broken() {
	let votes = "vote\npark,bench\npark\nbench,pond\npond";
	let report = Report::new(small("approval", votes), None, None, |_| {}).unwrap();
	let json = report.json();
	let greedy = json["rules"].as_array().unwrap().iter().find(|rule| rule["rule"] == "greedy").unwrap();
	assert_eq!(greedy["winners"][0], json!({ "project": "bench", "by": "greedy", "ties": ["park", "pond"] }));
	assert_eq!(greedy["winners"][1]["ties"], json!([]), "there was no money for the pond any more");
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
