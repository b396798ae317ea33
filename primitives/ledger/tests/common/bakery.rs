//! The journal of the bakery, read and posted.

use std::collections::BTreeMap;

use rochdale_ledger::{account::*, *};

use crate::common::{by_chain, by_hand, mistaken, BEGIN};

/// An entry of the journal: date, text, and postings with the balance that the journal asserts.
pub struct Story {
	pub date: Moment,
	pub text: String,
	pub postings: Vec<(Number, Amount, Amount)>,
}

/// The names of the journal, each with the account of our chart.
pub const NAMES: [(&str, Number); 36] = [
	("assets:cash:chain", CHAIN_CASH),
	("assets:cash:till", CASH_ELSEWHERE),
	("assets:receivable", RECEIVABLES),
	("assets:inventory", INVENTORY),
	("assets:fixed:oven", 1_501),
	("assets:fixed:oven depreciation", 1_511),
	("assets:fixed:mixer", 1_502),
	("assets:fixed:mixer depreciation", 1_512),
	("liabilities:payable:suppliers", PAYABLES),
	("liabilities:payable:wages", WAGES_PAYABLE),
	("liabilities:loans:founders", 2_101),
	("liabilities:loans:oven", 2_102),
	("liabilities:loans:credit union", 2_103),
	("liabilities:accrued interest", ACCRUED_EXPENSES),
	("liabilities:deposits", DEPOSITS),
	("liabilities:restricted:subsidy", 2_301),
	("liabilities:members:shares", SHARE_CAPITAL),
	("liabilities:members:claims", CLAIMS),
	("liabilities:commons", COMMONS_PAYABLE),
	("liabilities:unidentified", UNIDENTIFIED),
	("equity:reserve", RESERVE),
	("equity:surplus", SURPLUS),
	("equity:retained patronage", RETAINED_PATRONAGE),
	("revenues:sales:members", SALES_TO_MEMBERS),
	("revenues:sales:others", SALES_TO_OTHERS),
	("revenues:grants", GRANTS),
	("revenues:gains on disposal", GAINS_ON_DISPOSAL),
	("expenses:flour", 5_001),
	("expenses:wages", WAGES),
	("expenses:interest", INTEREST),
	("expenses:depreciation", DEPRECIATION),
	("expenses:rent", 5_901),
	("expenses:bad debts", BAD_DEBTS),
	("expenses:losses on disposal", LOSSES_ON_DISPOSAL),
	("expenses:shortfall", SHORTFALL),
	("expenses:supplies", OTHER_EXPENSES),
];

const PERCENT: Share = WHOLE / 100;

fn number(name: &str) -> Number {
	NAMES.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no account {name}")).1
}

/// An amount with two decimals.
fn amount(text: &str) -> Amount {
	text.replace('.', "").parse().expect("an amount")
}

fn posted(text: &str) -> Amount {
	amount(text.trim().strip_suffix(" BRD").expect("a currency"))
}

/// The beginning of a year.
pub fn new_year(year: u64) -> Moment {
	let leap_days = (year - 1) / 4 - 2025 / 4;
	BEGIN + ((year - 2026) * 365 + leap_days) * DAY
}

fn moment(date: &str) -> Moment {
	let [year, month, day]: [u64; 3] =
		date.split('-').map(|part| part.parse().unwrap()).collect::<Vec<_>>().try_into().unwrap();
	let days = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
	let leap_day = u64::from(year % 4 == 0 && month > 2);
	new_year(year) + (days[month as usize - 1] + leap_day + day - 1) * DAY
}

/// All entries of the journal. The second file includes the first one, which has the first year.
pub fn journal() -> Vec<Story> {
	let files = [include_str!("../bakery.journal"), include_str!("../bakery/three-years.journal")];
	let mut stories = Vec::new();
	for block in files.iter().flat_map(|file| file.split("\n\n").skip(1)) {
		let mut lines = block.lines();
		let (date, text) = lines.next().unwrap().split_once(' ').unwrap();
		let posting = |line: &str| {
			let (name, amounts) = line.trim().split_once("  ").unwrap();
			let (changed, balance) = amounts.split_once('=').unwrap();
			(number(name), posted(changed), posted(balance))
		};
		let postings = lines.map(posting).collect();
		stories.push(Story { date: moment(date), text: text.to_string(), postings });
	}
	stories
}

/// The figures that were computed from the story, by name: one for each year.
pub fn figures() -> BTreeMap<String, [Amount; 3]> {
	let row = |line: &str| {
		let (name, cells) = line.split_once(',').unwrap();
		let cells: Vec<Amount> = cells.split(',').map(amount).collect();
		let years: [Amount; 3] = cells.try_into().expect("three years");
		(name.to_string(), years)
	};
	include_str!("../bakery/figures.csv").lines().skip(1).map(row).collect()
}

impl Story {
	/// The entry. Accounts that only the chain posts to show that a pallet has moved the money.
	pub fn to_entry(&self) -> Entry {
		let sides = postings(self.postings.iter().map(|(number, amount, _)| (*number, *amount))).unwrap();
		let guarded = |number| default_account(number).is_some_and(|account| account.guarded);
		if sides.iter().any(|posting| guarded(posting.account)) {
			by_chain(self.date, &self.text, sides)
		} else {
			by_hand(self.date, &self.text, sides)
		}
	}

	/// The amount on an account, as the journal says.
	fn on(&self, account: Number) -> Amount {
		self.postings.iter().find(|(number, ..)| *number == account).map_or(0, |(_, amount, _)| *amount)
	}
}

/// Empty books with the accounts of the bakery.
pub fn opened() -> Memory {
	let mut book = crate::common::book();
	let more = [
		(1_501, Kind::Asset, FIXED_ASSETS, "Oven", Activity::Investing),
		(1_502, Kind::Asset, FIXED_ASSETS, "Mixer", Activity::Investing),
		(1_511, Kind::Asset, ACCUMULATED_DEPRECIATION, "Oven", Activity::Investing),
		(1_512, Kind::Asset, ACCUMULATED_DEPRECIATION, "Mixer", Activity::Investing),
		(2_101, Kind::Liability, LOANS, "Founders", Activity::Financing),
		(2_102, Kind::Liability, LOANS, "Oven", Activity::Financing),
		(2_103, Kind::Liability, LOANS, "Credit union", Activity::Financing),
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

/// A year of the bakery, when it was closed.
pub struct Year {
	pub statement: Statement,
	pub closed: Closed,
	/// The division of a surplus.
	pub division: Option<Division>,
	/// What bears a loss.
	pub loss: Option<Loss>,
}

/// The bakery while its journal is posted.
pub struct Bakery {
	pub book: Memory,
	/// What its account has.
	pub money: u128,
	pub years: Vec<Year>,
	oven: FixedAsset,
	mixer: FixedAsset,
	credit: Loan,
}

/// The bakery after its first year and the division of its surplus.
pub fn bakery() -> Bakery {
	Bakery::until("2027-02-20")
}

/// The bakery after three years. The last one has a loss.
pub fn three_years() -> Bakery {
	Bakery::until("2029-02-17")
}

impl Bakery {
	/// Posts the journal until a day. Depreciation, interest, closings and divisions are computed, and compared with the
	/// journal. After each entry the balances are those of the journal.
	fn until(date: &str) -> Self {
		let asset = |cost, residual, start: &str, life: Moment, account, contra| {
			FixedAsset::new(cost, residual, moment(start), life * DAY).unwrap().on(account, contra)
		};
		let mut bakery = Self {
			book: opened(),
			money: 0,
			years: Vec::new(),
			oven: asset(600_000, 60_000, "2026-01-15", 3_650, 1_501, 1_511),
			mixer: asset(180_000, 30_000, "2027-04-01", 1_825, 1_502, 1_512),
			credit: Loan::new(240_000, 6 * PERCENT, moment("2027-05-01"), 90 * DAY, 8).unwrap().on(2_103),
		};
		let last = moment(date);
		for story in journal().into_iter().take_while(|story| story.date <= last) {
			bakery.tell(&story);
			for (number, _, balance) in &story.postings {
				assert_eq!(bakery.shown(*number), *balance, "{} on {number}", story.text);
			}
		}
		bakery
	}

	/// The balance of an account as the journal shows it, which has suspense on accounts of its own.
	pub fn shown(&self, number: Number) -> Amount {
		let suspense = suspense(&self.book, self.money).unwrap();
		let derived = match number {
			CHAIN_CASH => suspense,
			UNIDENTIFIED => -suspense.max(0),
			SHORTFALL => -suspense.min(0),
			_ => 0,
		};
		present(&self.book, number).unwrap().total() + derived
	}

	fn tell(&mut self, story: &Story) {
		let (now, cash) = (story.date, story.on(CHAIN_CASH));
		let kind = story.text.split(':').next().unwrap();
		let computed = |sides| by_chain(now, &story.text, sides);
		let entry = match kind {
			"closing" => return self.close(),
			// Nobody posts what the chain does not explain.
			"missing" | "somebody sends 75 without a word" => {
				self.money = self.money.checked_add_signed(cash).unwrap();
				return;
			}
			"explained" => {
				let sold = story.on(SALES_TO_OTHERS);
				let sides = postings([(CHAIN_CASH, -sold), (SALES_TO_OTHERS, sold)]).unwrap();
				classify(&mut self.book, by_hand(now, &story.text, sides), self.money, now).unwrap();
				return;
			}
			"reversed" => {
				let entries = self.book.entries();
				let original = story.text.strip_prefix("reversed: ").unwrap().as_bytes();
				let (id, entry) = entries.iter().find(|(_, entry)| entry.text[..] == *original).unwrap();
				is_said(story, &entry.opposite());
				reverse(&mut self.book, *id, mistaken(), now).unwrap();
				return;
			}
			"oven" => computed(self.oven.depreciate(now).unwrap()),
			"mixer" => computed(self.mixer.depreciate(now).unwrap()),
			"oven sold for 4,000" => computed(self.oven.dispose(now, cash, CHAIN_CASH).unwrap()),
			"mixer sold for 1,600" => computed(self.mixer.dispose(now, cash, CHAIN_CASH).unwrap()),
			"credit union" if cash == 0 => computed(self.credit.accrue(now).unwrap()),
			"credit union" => computed(self.credit.repay(now, -cash, CHAIN_CASH).unwrap().postings),
			"accounts approved" => computed(self.divide()),
			_ => story.to_entry(),
		};
		is_said(story, &entry.postings);
		post(&mut self.book, entry, now).unwrap();
		self.money = self.money.checked_add_signed(cash).unwrap();
	}

	/// Closes a year. A year lasts as long as in the calendar.
	fn close(&mut self) {
		let next = 2027 + self.years.len() as u64;
		let length = new_year(next + 1) - new_year(next);
		let closed = close(&mut self.book, self.money, length, new_year(next)).unwrap();
		let statement = Statement::of(&self.book, self.years.len() as Period, closed.suspense, 0).unwrap();
		self.years.push(Year { statement, closed, division: None, loss: None });
	}

	/// Divides the surplus as the bylaws say, or lets the loss be borne. The reserve gets 20 %, the shares of the
	/// founders 2 % of interest, and cash is 60 %. From the second year on the commons get 5 %.
	fn divide(&mut self) -> Postings {
		let count = self.years.len();
		let year = self.years.last_mut().unwrap();
		let figures = year.statement.figures().unwrap();
		if figures.surplus < 0 {
			let loss = bear(-figures.surplus, figures.retained, figures.shares, figures.reserve).unwrap();
			year.loss = Some(loss);
			return loss.postings().unwrap();
		}
		let commons = if count > 1 { 5 * PERCENT } else { 0 };
		let terms = Terms { reserve: 20 * PERCENT, commons, cash: 60 * PERCENT, others_to_commons: false };
		let most = most_patronage(figures.sales_to_members, 20 * PERCENT).unwrap();
		let (members, all) = (figures.sales_to_members as u128, figures.sales as u128);
		let measure = Measure { members, all, most: Some(most) };
		let interest = floor(450_000, 2 * PERCENT).unwrap();
		let division = divide(figures.surplus, &terms, &measure, 0, interest).unwrap();
		year.division = Some(division);
		division.postings().unwrap()
	}
}

/// Checks that the journal has the same postings.
fn is_said(story: &Story, postings: &Postings) {
	let mut made: Vec<_> = postings.iter().map(|posting| (posting.account, posting.amount)).collect();
	let mut said: Vec<_> = story.postings.iter().map(|(account, amount, _)| (*account, *amount)).collect();
	made.sort();
	said.sort();
	assert_eq!(made, said, "{}", story.text);
}
