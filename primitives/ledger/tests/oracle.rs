//! Programs that nobody here has written check our journals, and come to the same figures.
//!
//! `HLEDGER` and `BEAN_CHECK` name the programs if they are neither in the path nor where `scripts/setup` puts them. A test
//! whose program is missing says that it was skipped. `YEARS` sets how many random years there are.

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
#[allow(dead_code)]
mod story;

use common::*;
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};
use rochdale_ledger::{account::*, writers::Journal, *};
use std::{
	collections::BTreeMap,
	io::Write,
	path::{Path, PathBuf},
	process::{Command, Output},
};

/// A program of somebody else, if it is installed.
fn program(variable: &str, name: &str, install: &str) -> Option<PathBuf> {
	let home = PathBuf::from(std::env::var_os("HOME").unwrap_or_default());
	let set_up = home.join(".cache/rochdale/beancount/bin").join(name);
	let mut paths = match std::env::var_os(variable) {
		Some(path) => vec![path.into()],
		None => vec![PathBuf::from(name), set_up],
	};
	let runs = |path: &PathBuf| {
		Command::new(path).arg("--version").output().is_ok_and(|output| output.status.success())
	};
	paths.retain(runs);
	if paths.is_empty() {
		// Not by a macro, whose output a test that passes would hide.
		let _ = writeln!(std::io::stderr(), "skipped: {name} is not installed ({install})");
	}
	paths.into_iter().next()
}

fn hledger() -> Option<PathBuf> {
	program("HLEDGER", "hledger", "apt-get install hledger")
}

fn bean_check() -> Option<PathBuf> {
	program("BEAN_CHECK", "bean-check", "pip install beancount")
}

fn run(program: &Path, arguments: &[&str]) -> Output {
	Command::new(program).env("LC_ALL", "C.UTF-8").args(arguments).output().expect("the program starts")
}

/// What hledger says to a question about a file, as a table.
fn ask(hledger: &Path, file: &str, question: &[&str]) -> Vec<(String, String)> {
	let output = run(hledger, &[&["-f", file], question, &["-O", "csv"]].concat());
	assert!(output.status.success(), "{question:?}: {}", String::from_utf8_lossy(&output.stderr));
	let text = String::from_utf8(output.stdout).unwrap();
	let row = |line: &str| {
		let mut cells = line.trim_matches('"').splitn(2, "\",\"").map(str::to_string);
		(cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
	};
	text.lines().map(row).collect()
}

/// An amount with two decimals, as hledger writes it.
fn amount(text: &str) -> Amount {
	let digits = text.split(' ').next().unwrap_or_default().replace('.', "");
	if digits.is_empty() {
		return 0;
	}
	digits.parse().unwrap_or_else(|_| panic!("no amount: {text}"))
}

/// The amounts in the rows with this name, in their order.
fn amounts(rows: &[(String, String)], name: &str) -> Vec<Amount> {
	rows.iter().filter(|(row, _)| row == name).map(|(_, text)| amount(text)).collect()
}

fn written(directory: &tempfile::TempDir, name: &str, text: &str) -> String {
	let path = directory.path().join(name);
	std::fs::write(&path, text).unwrap();
	path.to_str().unwrap().to_string()
}

/// Random years, each ending with a closing. All surpluses are in the account of surpluses then.
fn years() -> Vec<World> {
	let count = std::env::var("YEARS").ok().and_then(|count| count.parse().ok()).unwrap_or(20);
	let mut runner = TestRunner::deterministic();
	let mut year = || {
		let acts = vec(anything(), 20..80).new_tree(&mut runner).unwrap().current();
		let mut world = World::new();
		for act in &acts {
			let _ = world.act(act);
		}
		// There are two open periods at most.
		for _ in 0..2 {
			world.now = world.now.max(world.book.head().ends);
			close(&mut world.book, world.money, YEAR, world.now).unwrap();
		}
		world
	};
	let years: Vec<World> = (0..count).map(|_| year()).collect();
	let entries: usize = years.iter().map(|world| world.book.entries().len()).sum();
	let periods: u32 = years.iter().map(|world| world.book.head().period).sum();
	assert!(entries > 10 * count && periods > 2 * count as u32, "{entries} entries in {periods} periods");
	years
}

fn journal(world: &World) -> Journal {
	Journal { suspense: Some((world.now, world.suspense())), ..Journal::of(&world.book, "BRD", 2) }
}

#[test]
fn hledger_has_the_same_figures_for_random_years() {
	let Some(hledger) = hledger() else { return };
	let directory = tempfile::tempdir().unwrap();
	for world in years() {
		let (book, journal) = (&world.book, journal(&world));
		let file = written(&directory, "year.journal", &journal.to_hledger());
		let check = run(&hledger, &["-f", &file, "check", "--strict"]);
		assert!(
			check.status.success(),
			"{}\n{}",
			String::from_utf8_lossy(&check.stderr),
			journal.to_hledger()
		);
		// Each account.
		let theirs: BTreeMap<_, _> = ask(&hledger, &file, &["balance", "--flat", "--no-total", "--empty"])
			.into_iter()
			.skip(1)
			.collect();
		for (number, name) in journal.names() {
			let explained = match number {
				CHAIN_CASH => world.suspense(),
				UNIDENTIFIED => -world.suspense(),
				_ => 0,
			};
			let ours = present(book, number).unwrap().total() + explained;
			assert_eq!(ours, theirs.get(&name).map_or(0, |text| amount(text)), "{name}");
		}
		// The balance sheet now, when all is closed.
		let period = book.head().period;
		let figures = Statement::of(book, period, world.suspense(), 0).unwrap().figures().unwrap();
		let sheet = ask(&hledger, &file, &["balancesheetequity"]);
		let ours = [figures.assets, figures.liabilities, figures.equity];
		assert_eq!(amounts(&sheet, "total"), ours);
		assert_eq!(amounts(&sheet, "Net:"), [0]);
		// The income statement of each period.
		for period in 0..period {
			let query = format!("tag:period=^{period}$");
			let theirs = ask(&hledger, &file, &["incomestatement", &query]);
			let result = Statement::of(book, period, 0, 0).unwrap().income_statement().unwrap();
			let ours = [total(&result.income).unwrap().total(), total(&result.expenses).unwrap().total()];
			assert_eq!(amounts(&theirs, "total"), ours, "period {period}");
			assert_eq!(amounts(&theirs, "Net:"), [book.closed(period).unwrap().surplus.total()]);
		}
	}
}

#[test]
fn beancount_accepts_random_years() {
	let Some(bean_check) = bean_check() else { return };
	let directory = tempfile::tempdir().unwrap();
	for (number, world) in years().iter().enumerate() {
		let text = journal(world).to_beancount();
		let file = written(&directory, &format!("{number}.beancount"), &text);
		let check = run(&bean_check, &[&file]);
		assert!(check.status.success(), "{}\n{text}", String::from_utf8_lossy(&check.stderr));
	}
}

#[test]
fn hledger_has_the_same_balances_for_our_bakery_and_for_that_kept_by_hand() {
	let Some(hledger) = hledger() else { return };
	let directory = tempfile::tempdir().unwrap();
	let journal = Journal::of(&story::bakery().book, "BRD", 2);
	let file = written(&directory, "bakery.journal", &journal.to_hledger());
	assert!(run(&hledger, &["-f", &file, "check", "--strict"]).status.success());
	let by_hand = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bakery.journal");
	let question = ["balance", "--flat", "--no-total", "--empty"];
	let [ours, theirs] = [&file, by_hand]
		.map(|file| ask(&hledger, file, &question).into_iter().skip(1).collect::<BTreeMap<_, _>>());
	let names = journal.names();
	assert_eq!(theirs.len(), story::NAMES.len());
	for (name, number) in story::NAMES {
		assert_eq!(amount(&ours[&names[&number]]), amount(&theirs[name]), "{name}");
	}
	let surplus = ask(&hledger, &file, &["incomestatement", "tag:period=^0$"]);
	assert_eq!(amounts(&surplus, "total"), [1_205_000, 807_780]);
	assert_eq!(amounts(&surplus, "Net:"), [397_220]);
	let sheet = ask(&hledger, &file, &["balancesheetequity"]);
	assert_eq!(amounts(&sheet, "total"), [1_627_220, 1_400_119, 227_101]);
}

#[test]
fn both_accept_hostile_texts_and_refuse_an_amount_that_is_off_by_the_last_digit() {
	let directory = tempfile::tempdir().unwrap();
	let journals = [hostile(), Journal::of(&story::bakery().book, "1€", 2), Journal::of(&book(), "X", 0)];
	if let Some(hledger) = hledger() {
		for journal in &journals {
			let file = written(&directory, "a.journal", &journal.to_hledger());
			let check = run(&hledger, &["-f", &file, "check", "--strict"]);
			assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
		}
		let text = journals[1].to_hledger().replacen("  4500.00 ", "  4500.01 ", 1);
		let file = written(&directory, "b.journal", &text);
		assert!(!run(&hledger, &["-f", &file, "check", "--strict"]).status.success());
	}
	if let Some(bean_check) = bean_check() {
		for (number, journal) in journals.iter().enumerate() {
			let file = written(&directory, &format!("{number}.beancount"), &journal.to_beancount());
			let check = run(&bean_check, &[&file]);
			assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
		}
		let text = journals[1].to_beancount().replacen("  4500.00 ", "  4500.01 ", 1);
		let file = written(&directory, "b.beancount", &text);
		assert!(!run(&bean_check, &[&file]).status.success());
		// An assertion that is off by one digit, which beancount would let pass with its own tolerance.
		let text = journals[1].to_beancount().replacen("4500.00 ~ 0", "4500.01 ~ 0", 1);
		let file = written(&directory, "c.beancount", &text);
		assert!(!run(&bean_check, &[&file]).status.success());
	}
}
