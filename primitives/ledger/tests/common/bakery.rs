//! The journal of the bakery, read and posted.

use rochdale_ledger::{account::*, *};

use crate::common::{by_chain, by_hand, BEGIN};

/// An entry of the journal: date, text, and postings with the balance that the journal asserts.
pub struct Story {
	pub date: Moment,
	pub text: String,
	pub postings: Vec<(Number, Amount, Amount)>,
}

/// The names of the journal, each with the account of our chart.
pub const NAMES: [(&str, Number); 25] = [
	("assets:cash:chain", CHAIN_CASH),
	("assets:cash:till", CASH_ELSEWHERE),
	("assets:receivable", RECEIVABLES),
	("assets:inventory", INVENTORY),
	("assets:fixed:oven", 1_501),
	("assets:fixed:oven depreciation", 1_511),
	("liabilities:payable:suppliers", PAYABLES),
	("liabilities:payable:wages", WAGES_PAYABLE),
	("liabilities:loans:founders", 2_101),
	("liabilities:loans:oven", 2_102),
	("liabilities:restricted:subsidy", 2_301),
	("liabilities:members:shares", SHARE_CAPITAL),
	("liabilities:members:claims", CLAIMS),
	("equity:reserve", RESERVE),
	("equity:surplus", SURPLUS),
	("revenues:sales:members", SALES_TO_MEMBERS),
	("revenues:sales:others", SALES_TO_OTHERS),
	("revenues:grants", GRANTS),
	("expenses:flour", 5_001),
	("expenses:wages", WAGES),
	("expenses:interest", INTEREST),
	("expenses:depreciation", DEPRECIATION),
	("expenses:rent", 5_901),
	("expenses:bad debts", BAD_DEBTS),
	("equity:retained patronage", RETAINED_PATRONAGE),
];

fn number(name: &str) -> Number {
	NAMES.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no account {name}")).1
}

fn amount(text: &str) -> Amount {
	text.trim().strip_suffix(" BRD").expect("a currency").replace('.', "").parse().expect("an amount")
}

fn moment(date: &str) -> Moment {
	let [year, month, day]: [u64; 3] =
		date.split('-').map(|part| part.parse().unwrap()).collect::<Vec<_>>().try_into().unwrap();
	let days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
	BEGIN + ((year - 2026) * 365 + days[month as usize - 1] + day - 1) * DAY
}

/// All entries of the journal.
pub fn journal() -> Vec<Story> {
	let mut stories = Vec::new();
	for block in include_str!("../bakery.journal").split("\n\n").skip(1) {
		let mut lines = block.lines();
		let (date, text) = lines.next().unwrap().split_once(' ').unwrap();
		let posting = |line: &str| {
			let (name, amounts) = line.trim().split_once("  ").unwrap();
			let (changed, balance) = amounts.split_once('=').unwrap();
			(number(name), amount(changed), amount(balance))
		};
		let postings = lines.map(posting).collect();
		stories.push(Story { date: moment(date), text: text.to_string(), postings });
	}
	stories
}

impl Story {
	/// The entry. Accounts that only the chain posts to show that a pallet has moved the money.
	pub fn to_entry(&self) -> Entry {
		let sides = postings(self.postings.iter().map(|(number, amount, _)| (*number, *amount))).unwrap();
		let guarded = [CHAIN_CASH, SHARE_CAPITAL, CLAIMS, RESERVE, SURPLUS, RETAINED_PATRONAGE];
		if sides.iter().any(|posting| guarded.contains(&posting.account)) {
			by_chain(self.date, &self.text, sides)
		} else {
			by_hand(self.date, &self.text, sides)
		}
	}
}

/// Empty books with the accounts of the bakery.
pub fn opened() -> Memory {
	let mut book = crate::common::book();
	let more = [
		(1_501, Kind::Asset, FIXED_ASSETS, "Oven", Activity::Investing),
		(1_511, Kind::Asset, ACCUMULATED_DEPRECIATION, "Oven", Activity::Investing),
		(2_101, Kind::Liability, LOANS, "Founders", Activity::Financing),
		(2_102, Kind::Liability, LOANS, "Oven", Activity::Financing),
		(2_301, Kind::Liability, RESTRICTED_FUNDS, "Subsidy", Activity::Operating),
		(5_001, Kind::Expense, GOODS_USED, "Flour", Activity::Operating),
		(5_901, Kind::Expense, OTHER_EXPENSES, "Rent", Activity::Operating),
	];
	for (number, kind, parent, name, activity) in more {
		let account = Account::new(kind, name).unwrap().below(parent).within(activity);
		open_account(&mut book, number, account).unwrap();
	}
	book
}

/// The bakery after its first year and the division of its surplus.
pub struct Bakery {
	pub book: Memory,
	/// The first year, when it was closed.
	pub year: Statement,
	pub closed: Closed,
}

/// Posts the journal. Depreciation, closing and division are computed, and compared with the journal.
pub fn bakery() -> Bakery {
	let mut book = opened();
	let mut oven =
		FixedAsset::new(600_000, 60_000, moment("2026-01-15"), 3_650 * DAY).unwrap().on(1_501, 1_511);
	let mut done = None;
	for story in journal() {
		let now = story.date;
		if story.text.starts_with("closing:") {
			let money = u128::try_from(present(&book, CHAIN_CASH).unwrap().total()).unwrap();
			let closed = close(&mut book, money, YEAR, BEGIN + YEAR).unwrap();
			assert_eq!(closed.surplus.total(), 397_220);
			done = Some((Statement::of(&book, 0, closed.suspense, 0).unwrap(), closed));
		} else {
			let entry = if story.text.starts_with("oven: ") {
				by_chain(now, &story.text, oven.depreciate(now).unwrap())
			} else if story.text.starts_with("accounts approved") {
				by_chain(now, &story.text, division(&done.as_ref().unwrap().0))
			} else {
				story.to_entry()
			};
			let made: Vec<_> =
				entry.postings.iter().map(|posting| (posting.account, posting.amount)).collect();
			let said: Vec<_> =
				story.postings.iter().map(|(account, amount, _)| (*account, *amount)).collect();
			assert_eq!(made, said, "{}", story.text);
			post(&mut book, entry, now).unwrap();
		}
		for (number, _, balance) in story.postings {
			let inherits = done.is_none() || !book.account(number).unwrap().kind.is_result();
			let ours = if inherits { present(&book, number).unwrap().total() } else { 0 };
			assert_eq!(ours, balance, "{} on {number}", story.text);
		}
	}
	let (year, closed) = done.unwrap();
	Bakery { book, year, closed }
}

/// The division as the bakery's bylaws say: reserve 20 %, commons 0, interest 2 %, cash 60 %.
fn division(year: &Statement) -> Postings {
	let figures = year.figures().unwrap();
	let percent = WHOLE / 100;
	let terms = Terms { reserve: 20 * percent, commons: 0, cash: 60 * percent, others_to_commons: false };
	let (members, all) = (figures.sales_to_members as u128, figures.sales as u128);
	let most = most_patronage(figures.sales_to_members, 20 * percent).unwrap();
	let interest = floor(figures.shares, 2 * percent).unwrap();
	let measure = Measure { members, all, most: Some(most) };
	let division = divide(figures.surplus, &terms, &measure, 0, interest).unwrap();
	assert_eq!(division.of_members, 277_533);
	assert_eq!((division.interest, division.cash, division.retained), (9_000, 161_119, 107_414));
	division.postings().unwrap()
}
