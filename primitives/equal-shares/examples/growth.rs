//! How long counts take: growth over the number of ballots, and a comparison with pabutools on the same files.
//!
//! `PYTHON=/path/to/venv/bin/python` names an interpreter that has pabutools. Without it, only our own figures are
//! shown. Names on the command line are those of files in `tests/pabulib`, without `.gz`.

#![allow(clippy::restriction)]

#[path = "../tests/common/mod.rs"]
#[allow(dead_code)]
mod common;

use std::{
	collections::BTreeMap,
	env, fs,
	path::{Path, PathBuf},
	process::Command,
	time::Instant,
};

use common::{count, election};
use equal_shares::{pb::Election, Completion, InMemory, Rule};

/// Real elections that pabutools counts within a minute or two.
const COMPARED: [&str; 4] = [
	"Poland_Wieliczka_2023_Green_Budget.pb",
	"Netherlands_Amsterdam_622.pb",
	"Poland_Wroclaw_2017.pb",
	"Worldwide_Mechanical_Turk_Utilities_8.pb",
];
/// The election whose growth is measured. Its ballots are repeated, or a part of them is taken.
const GROWING: &str = "Poland_Lodz_2022.pb";

fn seconds(election: &Election, ballots: &InMemory, completion: Completion) -> f64 {
	let utility = election.vote_type.utilities()[0];
	let start = Instant::now();
	count(election, Rule::EqualShares(completion), utility).finish(ballots);
	start.elapsed().as_secs_f64()
}

fn growth() {
	println!("\n## Growth: the first run, the ballots of {GROWING}, none put together\n");
	println!("| ballots | seconds | µs per ballot | ratio |\n|---:|---:|---:|---:|");
	let whole = election(GROWING);
	let mut first = None;
	for power in 3..=6 {
		let number = 10usize.pow(power);
		let ballots: Vec<_> = whole.ballots.iter().cycle().take(number).cloned().collect();
		// The budget grows with the number of voters, so that the same projects are bought.
		let budget = whole.budget * number as u128 / whole.ballots.len() as u128;
		let costs = whole.projects.iter().map(|project| {
			let mut project = project.clone();
			project.cost = (project.cost * number as u128 / whole.ballots.len() as u128).max(1);
			project
		});
		let election = Election { budget, projects: costs.collect(), ballots: Vec::new(), ..whole };
		let seconds = seconds(&election, &InMemory::as_they_are(ballots, 1_000), Completion::None);
		let each = seconds * 1e6 / number as f64;
		let first = *first.get_or_insert(each);
		println!("| {number} | {seconds:.4} | {each:.2} | {:.2} |", each / first);
	}
}

/// The answers of pabutools for these files, counted now.
fn pabutools(names: &[String]) -> Option<common::Reference> {
	let python = env::var_os("PYTHON")?;
	let directory: PathBuf = env::temp_dir().join(format!("equal-shares-bench-{}", std::process::id()));
	fs::create_dir_all(&directory).expect("there is room for temporary files");
	for name in names {
		fs::write(directory.join(name), common::text_of(name)).expect("there is room for temporary files");
	}
	let answers = directory.join("answers.json");
	let reference = "tests/reference/reference.py";
	let status = Command::new(python).arg(reference).arg(&directory).arg(&answers).status();
	let answers = fs::read_to_string(&answers);
	let _ = fs::remove_dir_all(&directory);
	assert!(status.expect("PYTHON names an interpreter").success(), "pabutools has failed");
	Some(serde_json::from_str(&answers.expect("it has written its answers")).expect("as JSON"))
}

fn compared(names: &[String]) {
	let theirs = pabutools(names);
	println!("\n## The same files, in seconds\n");
	println!("| election | votes | run | equal-shares | pabutools | ratio |\n|---|---:|---|---:|---:|---:|");
	for name in names {
		let election = election(name);
		let ballots = election.grouped();
		for (run, completion) in [("none", Completion::None), ("add1", Completion::Add1)] {
			let ours = seconds(&election, &ballots, completion);
			let utility = election.vote_type.utilities()[0].to_string();
			let of = |times: &BTreeMap<String, f64>| times.get(run).copied();
			let theirs = theirs.as_ref().and_then(|theirs| of(&theirs.elections[name][&utility].seconds));
			let (theirs, ratio) = match theirs {
				Some(theirs) => (format!("{theirs:.4}"), format!("{:.0}", theirs / ours)),
				None => ("–".into(), "–".into()),
			};
			println!("| {name} | {} | {run} | {ours:.4} | {theirs} | {ratio} |", election.ballots.len());
		}
	}
}

fn main() {
	// The program runs from the root of the repository, as in `make bench`, or from the crate.
	let here = Path::new("primitives/equal-shares");
	if here.is_dir() {
		env::set_current_dir(here).expect("the crate is there");
	}
	let names: Vec<String> = env::args().skip(1).collect();
	let names = if names.is_empty() { COMPARED.map(str::to_owned).to_vec() } else { names };
	growth();
	compared(&names);
}
