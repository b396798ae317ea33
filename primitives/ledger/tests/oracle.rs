//! Programs that nobody here has written check our journals, and come to the same figures.
//!
//! `HLEDGER`, `BEAN_CHECK` and `BEAN_QUERY` name the programs if they are neither in the path nor where `scripts/setup` puts
//! them. A test whose program is missing says that it was skipped. `YEARS` sets how many random years there are.

#![allow(clippy::restriction)]

#[allow(dead_code)]
mod common;
#[path = "common/bakery.rs"]
#[allow(dead_code)]
mod story;

use common::*;
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};
use rochdale_ledger::{account::*, writers::Journal, *};
use std::{
	collections::{BTreeMap, BTreeSet},
	io::Write,
	path::{Path, PathBuf},
	process::{Command, Output},
	sync::Mutex,
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

fn bean_query() -> Option<PathBuf> {
	program("BEAN_QUERY", "bean-query", "pip install beanquery")
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

/// The rows that beancount answers to a query about a file, without the names of the columns.
fn query(bean_query: &Path, file: &str, question: &str) -> Vec<Vec<String>> {
	let output = run(bean_query, &["-f", "csv", file, question]);
	assert!(output.status.success(), "{question}: {}", String::from_utf8_lossy(&output.stderr));
	let text = String::from_utf8(output.stdout).unwrap();
	let row = |line: &str| line.split(',').map(|cell| cell.trim().to_string()).collect::<Vec<_>>();
	text.lines().skip(1).map(row).collect()
}

/// An amount with two decimals, as both programs write it.
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

/// The acts with which each random year begins. Each of them succeeds, and together they are all that there is. The first
/// period has a surplus, although cash is missing at its end. The second one has a loss.
fn everything() -> impl Strategy<Value = Vec<Act>> {
	let amounts = vec(1..1_000_000u128, TEMPLATES.len());
	(amounts, WHOLE / 100..WHOLE / 5, 1..200u64, 0..200u8).prop_map(|(amounts, rate, days, residual)| {
		let place = |template: Template| TEMPLATES.iter().position(|other| *other == template).unwrap();
		let mut acts = Vec::from([Act::Template(place(Template::SharePaid), 100_000_000)]);
		acts.extend(amounts.iter().enumerate().map(|(at, amount)| Act::Template(at, *amount)));
		let first = acts.len();
		acts.extend([
			Act::Till(SALES_TO_OTHERS, 5_000),
			Act::Till(OTHER_EXPENSES, -400),
			// One by a member, and one by a pallet, which gives the money of an invoice back.
			Act::Reverse(first, false),
			Act::Reverse(1 + place(Template::InvoicePaid), true),
			Act::Borrow { amount: 500_000, rate },
			Act::Buy { cost: 600_000, residual, days: 1_000 },
			Act::Stray(amounts[0] + 1_000),
			Act::Classify(SALES_TO_MEMBERS, 128),
			Act::Template(place(Template::SalePaid(Business::Members)), 20_000_000),
			Act::Wait(days),
			Act::Accrue,
			Act::Repay(0, 1_000),
			Act::Dispose(0, 5_000),
			Act::Decay(2_000_000),
			Act::Wait(400),
			Act::Close,
			Act::Template(place(Template::BoughtAndPaid(OTHER_EXPENSES)), 9_000_000),
			Act::Wait(400),
			Act::Close,
		]);
		acts
	})
}

/// Random years, each ending with a closing. All surpluses are in the account of surpluses then. They are made one by one,
/// so a thousand need no more memory than two.
fn years() -> impl Iterator<Item = World> + Send {
	let count = std::env::var("YEARS").ok().and_then(|count| count.parse().ok()).unwrap_or(20);
	let mut runner = TestRunner::deterministic();
	let year = move |_: u32| {
		let acts = vec(anything(), 20..80).new_tree(&mut runner).unwrap().current();
		let mut world = World::new();
		for act in everything().new_tree(&mut runner).unwrap().current() {
			assert_eq!(world.act(&act), Ok(()), "{act:?}");
		}
		for act in &acts {
			let _ = world.act(act);
		}
		// There are two open periods at most.
		for _ in 0..2 {
			world.now = world.now.max(world.book.head().ends);
			close(&mut world.book, world.money, YEAR, world.now).unwrap();
		}
		let (entries, periods) = (world.book.entries().len(), world.book.head().period);
		assert!(entries > 10 && periods > 2, "{entries} entries in {periods} periods");
		world
	};
	(0..count).map(year)
}

/// Checks each random year, on all processors: nearly all of the time is that of other programs, which start anew for
/// each year.
fn for_each_year(check: impl Fn(usize, &World) + Sync) {
	let years = Mutex::new(years().enumerate());
	let threads = std::thread::available_parallelism().map_or(1, usize::from);
	std::thread::scope(|scope| {
		for _ in 0..threads {
			scope.spawn(|| loop {
				let next = years.lock().unwrap().next();
				let Some((number, world)) = next else { break };
				check(number, &world);
			});
		}
	});
}

fn journal(world: &World) -> Journal {
	Journal { suspense: Some((world.now, world.suspense())), ..Journal::of(&world.book, "BRD", 2) }
}

/// Checks the balance of each account, of which `theirs` has the amounts by name, as the program writes them.
fn has_our_balances(world: &World, journal: &Journal, theirs: &BTreeMap<String, String>) {
	let sums = theirs.iter().map(|(name, text)| (name.clone(), amount(text)));
	has_our_sums(world, journal, &sums.collect());
}

/// The same for amounts.
fn has_our_sums(world: &World, journal: &Journal, theirs: &BTreeMap<String, Amount>) {
	for (number, name) in journal.names() {
		let explained = match number {
			CHAIN_CASH => world.suspense(),
			UNIDENTIFIED => -world.suspense(),
			_ => 0,
		};
		let ours = present(&world.book, number).unwrap().total() + explained;
		assert_eq!(ours, theirs.get(&name).copied().unwrap_or_default(), "{name}");
	}
}

/// Assets, liabilities and equity now.
fn sheet(world: &World) -> [Amount; 3] {
	let period = world.book.head().period;
	let figures = Statement::of(&world.book, period, world.suspense(), 0).unwrap().figures().unwrap();
	[figures.assets, figures.liabilities, figures.equity]
}

/// Income and expenses of a closed period.
fn results(world: &World, period: Period) -> [Amount; 2] {
	let result = Statement::of(&world.book, period, 0, 0).unwrap().income_statement().unwrap();
	[result.income, result.expenses].map(|lines| total(&lines).unwrap().total())
}

#[test]
fn each_random_year_has_all_that_happens_in_a_cooperative() {
	for world in years() {
		let entries = world.book.entries();
		let text = |entry: &Entry| String::from_utf8(entry.text.to_vec()).unwrap();
		let texts: BTreeSet<String> = entries.iter().map(|(_, entry)| text(entry)).collect();
		let templates = TEMPLATES.iter().map(|template| format!("{template:?}"));
		let others = [
			"till",
			"explained",
			"a mistake",
			"a loan",
			"a repayment",
			"an asset",
			"an asset is sold",
			"in time",
			"Cash that is missing at the closing",
			"the surplus is divided",
		];
		for text in templates.chain(others.map(str::to_string)) {
			assert!(texts.contains(&text), "{text}");
		}
		let [first, second] = [0, 1].map(|period| world.book.closed(period).unwrap().surplus.total());
		assert!(first > 0 && second < 0, "{first} and {second}");
	}
}

#[test]
fn hledger_has_the_same_figures_for_random_years() {
	let Some(hledger) = hledger() else { return };
	let directory = tempfile::tempdir().unwrap();
	for_each_year(|number, world| {
		let (book, journal) = (&world.book, journal(world));
		let file = written(&directory, &format!("{number}.journal"), &journal.to_hledger());
		let check = run(&hledger, &["-f", &file, "check", "--strict"]);
		assert!(
			check.status.success(),
			"{}\n{}",
			String::from_utf8_lossy(&check.stderr),
			journal.to_hledger()
		);
		let theirs = ask(&hledger, &file, &["balance", "--flat", "--no-total", "--empty"]);
		has_our_balances(world, &journal, &theirs.into_iter().skip(1).collect());
		// The balance sheet now, when all is closed.
		let theirs = ask(&hledger, &file, &["balancesheetequity"]);
		assert_eq!(amounts(&theirs, "total"), sheet(world));
		assert_eq!(amounts(&theirs, "Net:"), [0]);
		// The income statement of each period.
		for period in 0..book.head().period {
			let query = format!("tag:period=^{period}$");
			let theirs = ask(&hledger, &file, &["incomestatement", &query]);
			assert_eq!(amounts(&theirs, "total"), results(world, period), "period {period}");
			assert_eq!(amounts(&theirs, "Net:"), [book.closed(period).unwrap().surplus.total()]);
		}
	});
}

#[test]
fn beancount_accepts_random_years() {
	let Some(bean_check) = bean_check() else { return };
	let directory = tempfile::tempdir().unwrap();
	for_each_year(|number, world| {
		let text = journal(world).to_beancount();
		let file = written(&directory, &format!("{number}.beancount"), &text);
		let check = run(&bean_check, &[&file]);
		assert!(check.status.success(), "{}\n{text}", String::from_utf8_lossy(&check.stderr));
	});
}

#[test]
fn beancount_has_the_same_figures_for_random_years() {
	let Some(bean_query) = bean_query() else { return };
	let directory = tempfile::tempdir().unwrap();
	for_each_year(|number, world| {
		let journal = journal(world);
		let file = written(&directory, &format!("{number}.beancount"), &journal.to_beancount());
		// One question for all figures, because the program takes longer to start than to answer.
		let question = "SELECT account, entry_meta('period'), sum(number) GROUP BY 1, 2";
		let rows = query(&bean_query, &file, question);
		let rows: Vec<_> = rows.iter().map(|row| (&row[0][..], &row[1][..], amount(&row[2]))).collect();
		let mut by_account = BTreeMap::<String, Amount>::new();
		for (account, _, sum) in &rows {
			*by_account.entry(account.to_string()).or_default() += sum;
		}
		has_our_sums(world, &journal, &by_account);
		let of = |kind: &str| {
			let own = rows.iter().filter(|(account, ..)| account.split(':').next() == Some(kind));
			own.map(|(.., sum)| sum).sum::<Amount>()
		};
		assert_eq!([of("Assets"), -of("Liabilities"), -of("Equity")], sheet(world));
		assert_eq!([of("Income"), of("Expenses")], [0, 0], "all is closed");
		for period in 0..world.book.head().period {
			let name = period.to_string();
			let of = |kind: &str| {
				let own = rows.iter().filter(|(account, then, _)| {
					account.split(':').next() == Some(kind) && *then == name.as_str()
				});
				own.map(|(.., sum)| sum).sum::<Amount>()
			};
			assert_eq!([-of("Income"), of("Expenses")], results(world, period), "period {period}");
		}
	});
}

/// A file of the bakery that was kept by hand.
fn kept_by_hand(name: &str) -> String {
	format!("{}/tests/bakery/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn hledger_has_the_same_figures_for_three_years_of_our_bakery_and_of_that_kept_by_hand() {
	let Some(hledger) = hledger() else { return };
	let directory = tempfile::tempdir().unwrap();
	let journal = Journal::of(&story::three_years().book, "BRD", 2);
	let file = written(&directory, "bakery.journal", &journal.to_hledger());
	let by_hand = kept_by_hand("three-years.journal");
	let question = ["balance", "--flat", "--no-total", "--empty"];
	let [ours, theirs] = [&file, &by_hand].map(|file| {
		assert!(run(&hledger, &["-f", file, "check", "--strict"]).status.success(), "{file}");
		ask(&hledger, file, &question).into_iter().skip(1).collect::<BTreeMap<_, _>>()
	});
	let names = journal.names();
	assert_eq!(theirs.len(), story::NAMES.len());
	for (name, number) in story::NAMES {
		let ours = ours.get(&names[&number]).map_or(0, |text| amount(text));
		assert_eq!(ours, amount(&theirs[name]), "{name}");
	}
	let figures = story::figures();
	let of = |name: &str, year: usize| figures[name][year];
	for year in 0..3 {
		let (this, next) = ((2026 + year).to_string(), (2027 + year).to_string() + "-01-01");
		let result = [of("income", year), of("expenses", year)];
		let period = format!("tag:period=^{year}$");
		let ours = ask(&hledger, &file, &["incomestatement", &period]);
		let theirs = ask(&hledger, &by_hand, &["incomestatement", "not:desc:closing", "-p", &this]);
		for statement in [ours, theirs] {
			assert_eq!(amounts(&statement, "total"), result, "{this}");
			assert_eq!(amounts(&statement, "Net:"), [of("surplus", year)], "{this}");
		}
		let expected = ["assets", "liabilities", "equity"].map(|name| of(name, year));
		for file in [&file, &by_hand] {
			let sheet = ask(&hledger, file, &["balancesheetequity", "-e", &next]);
			// Money without a word makes no entry of ours. It is a figure of the balance sheet of the second year.
			let unexplained = if year == 1 && file != &by_hand { 7_500 } else { 0 };
			let expected = [expected[0] - unexplained, expected[1] - unexplained, expected[2]];
			assert_eq!(amounts(&sheet, "total"), expected, "{file} in {this}");
			assert_eq!(amounts(&sheet, "Net:"), [0], "{file} in {this}");
		}
	}
}

#[test]
fn beancount_accepts_the_three_years_of_our_bakery_and_of_that_kept_by_hand() {
	let Some(bean_check) = bean_check() else { return };
	let directory = tempfile::tempdir().unwrap();
	let journal = Journal::of(&story::three_years().book, "BRD", 2);
	for file in [
		written(&directory, "bakery.beancount", &journal.to_beancount()),
		kept_by_hand("three-years.beancount"),
	] {
		let check = run(&bean_check, &[&file]);
		assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
	}
	// Both files that were kept by hand have the same balances, which are those after our last entry.
	let Some(bean_query) = bean_query() else { return };
	let question = "SELECT account, sum(number) GROUP BY account";
	let theirs = query(&bean_query, &kept_by_hand("three-years.beancount"), question);
	let theirs: BTreeMap<_, _> = theirs.iter().map(|row| (row[0].as_str(), amount(&row[1]))).collect();
	let bakery = story::three_years();
	for (name, number) in story::NAMES {
		let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
		let part = |part: &str| part.split(' ').map(capital).collect::<Vec<_>>().join("-");
		let name = name.split(':').map(part).collect::<Vec<_>>().join(":").replace("Revenues:", "Income:");
		assert_eq!(theirs[name.as_str()], bakery.shown(number), "{name}");
	}
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
