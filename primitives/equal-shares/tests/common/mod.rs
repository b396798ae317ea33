//! The elections of Pabulib in `tests/pabulib`.

use std::{
	collections::BTreeMap,
	fs,
	io::Read,
	path::{Path, PathBuf},
};

use equal_shares::{
	pb::{Election, File},
	Completion, Count, Rule, Settings, Step, Ties, Utility,
};
use serde::Deserialize;

/// The answers of pabutools.
#[derive(Deserialize)]
pub struct Reference {
	/// By the name of the election, and by the utility.
	pub elections: BTreeMap<String, BTreeMap<String, Answers>>,
}

/// The answers for one election and utility.
#[derive(Deserialize)]
pub struct Answers {
	/// The winners under each rule, in the order in which they were bought.
	pub winners: BTreeMap<String, Vec<String>>,
	/// The time in seconds, by rule.
	pub seconds: BTreeMap<String, f64>,
}

fn tests() -> PathBuf {
	// Tests run in their crate's directory. Benches receive the path.
	PathBuf::from("tests")
}

pub fn reference() -> Reference {
	let text = fs::read_to_string(tests().join("reference/answers.json")).expect("answers.json lies there");
	serde_json::from_str(&text).expect("answers.json is as reference.py writes it")
}

/// The election with this name.
pub fn election(name: &str) -> Election {
	let text = text_of(name);
	let file = File::read(&text).unwrap_or_else(|mistake| panic!("{name}: {mistake}"));
	file.election().unwrap_or_else(|mistakes| panic!("{name}: {mistakes:?}"))
}

/// The file of this election.
pub fn text_of(name: &str) -> String {
	text(&tests().join("pabulib").join(format!("{name}.gz")))
}

/// The names of all elections.
pub fn names() -> Vec<String> {
	let files = fs::read_dir(tests().join("pabulib")).expect("there are elections");
	let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
	let mut names: Vec<_> = names.filter_map(|name| name.strip_suffix(".gz").map(str::to_owned)).collect();
	names.sort();
	names
}

fn text(path: &Path) -> String {
	let file = fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
	let mut text = String::new();
	flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("it is text");
	text
}

pub fn utility(name: &str) -> Utility {
	match name {
		"cost" => Utility::Cost,
		"cardinality" => Utility::Cardinality,
		"points" => Utility::Points,
		other => panic!("a utility {other}"),
	}
}

pub fn rule(name: &str) -> Rule {
	match name {
		"none" => Rule::EqualShares(Completion::None),
		"greedy" => Rule::EqualShares(Completion::Greedy),
		"add1" => Rule::EqualShares(Completion::Add1),
		"add1-greedy" => Rule::EqualShares(Completion::Add1Greedy),
		"only-greedy" => Rule::Greedy,
		"preferred" => Rule::Preferred(Completion::Add1Greedy),
		other => panic!("a rule {other}"),
	}
}

/// The count of this election, before its first step.
pub fn count(election: &Election, rule: Rule, utility: Utility) -> Count {
	Count::new(
		Settings {
			rule,
			utility,
			step: Step::Each(election.step()),
			most_steps: u64::MAX,
			ties: Ties::LeastCost,
		},
		election.budget,
		election.costs(),
	)
	.expect("a real election can be counted")
}
