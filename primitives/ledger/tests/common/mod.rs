//! A cooperative whose books are kept in memory, and random years of it.

use proptest::prelude::*;
use rochdale_ledger::{account::*, *};

/// 1 January 2026.
pub const BEGIN: Moment = 20_454 * DAY;

/// `PROPTEST_CASES` sets another number of cases.
pub fn config(cases: u32) -> ProptestConfig {
	let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
	ProptestConfig { cases, failure_persistence: None, ..Default::default() }
}

/// Books with the default chart, whose first period is the year 2026.
pub fn book() -> Memory {
	let mut book = Memory::default();
	begin(&mut book, default_chart(), BEGIN, BEGIN + YEAR).unwrap();
	book
}

/// An entry of a pallet.
pub fn by_chain(date: Moment, text: &str, postings: Postings) -> Entry {
	Entry::of_chain(date, text, postings).unwrap()
}

/// An entry of the member 7.
pub fn by_hand(date: Moment, text: &str, postings: Postings) -> Entry {
	Entry {
		origin: Origin::Stated,
		author: Some(7),
		document: Some([1; 32]),
		..by_chain(date, text, postings)
	}
}

/// The reason of the member 7 for a reversal.
pub fn mistaken() -> Reason {
	Reason { author: Some(7), origin: Origin::Stated, text: to_text("a mistake").unwrap(), document: None }
}

/// Something that happens to a cooperative.
#[derive(Clone, Debug)]
pub enum Act {
	/// A template, with the place in [`TEMPLATES`].
	Template(usize, u128),
	/// A sale at the till, or a payment out of it.
	Till(Number, i64),
	/// Somebody sends money without a word.
	Stray(u128),
	/// Money decays.
	Decay(u128),
	/// A member says what unexplained money is about, for a part of it.
	Classify(Number, u8),
	/// An entry is reversed, by a pallet or by a member.
	Reverse(usize, bool),
	/// An asset is bought.
	Buy { cost: u128, residual: u8, days: u64 },
	/// All assets are depreciated, and all interest accrued.
	Accrue,
	/// An asset is sold.
	Dispose(usize, u128),
	/// A loan comes.
	Borrow { amount: u128, rate: Share },
	/// A part of a loan is paid back.
	Repay(usize, u128),
	/// Days go by.
	Wait(u64),
	/// The period is closed, and the surplus or the loss is divided.
	Close,
}

pub const TEMPLATES: [Template; 25] = [
	// Those that can make no surplus.
	Template::SharePaid,
	Template::ShareRedeemed,
	Template::ClaimPaid,
	Template::CommonsPaid,
	Template::InvoicePaid,
	Template::PayablePaid,
	Template::BoughtOnCredit(FIXED_ASSETS),
	Template::BoughtAndPaid(INVENTORY),
	Template::LoanReceived,
	Template::LoanRepaid,
	Template::AccruedPaid,
	Template::GrantReceived,
	Template::DepositTaken,
	Template::DepositReturned,
	Template::MovedElsewhere,
	// Those that can.
	Template::SalePaid(Business::Members),
	Template::SalePaid(Business::Others),
	Template::InvoiceIssued(Business::Members),
	Template::InvoiceIssued(Business::Others),
	Template::WrittenOff,
	Template::BoughtAndPaid(OTHER_EXPENSES),
	Template::GoodsUsed,
	Template::WageDue,
	Template::InterestAccrued,
	Template::GrantSpent,
];

/// How many of [`TEMPLATES`] can make no surplus.
pub const HARMLESS: usize = 15;

/// Acts that only borrow, take deposits and shares, buy assets, move money, and reverse any of it.
pub fn harmless() -> impl Strategy<Value = Act> {
	prop_oneof![
		6 => (0..HARMLESS, 1..1_000_000u128).prop_map(|(at, amount)| Act::Template(at, amount)),
		2 => (1..1_000_000u128).prop_map(Act::Stray),
		1 => (1..1_000u128).prop_map(Act::Decay),
		3 => (any::<usize>(), any::<bool>()).prop_map(|(at, chain)| Act::Reverse(at, chain)),
		1 => any::<u8>().prop_map(|part| Act::Classify(DEPOSITS, part)),
		1 => (1..1_000_000u128, 0..WHOLE / 5).prop_map(|(amount, rate)| Act::Borrow { amount, rate }),
		1 => (any::<usize>(), 1..1_000_000u128).prop_map(|(at, amount)| Act::Repay(at, amount)),
		3 => (1..120u64).prop_map(Act::Wait),
		1 => Just(Act::Close),
	]
}

/// Any act, some kinds more often than others.
pub fn anything() -> impl Strategy<Value = Act> {
	let cost = (1..1_000_000u128, any::<u8>(), 1..2_000u64);
	prop_oneof![
		4 => harmless(),
		6 => (0..TEMPLATES.len(), 1..1_000_000u128).prop_map(|(at, amount)| Act::Template(at, amount)),
		1 => (Just(SALES_TO_OTHERS), 1..100_000i64).prop_map(|(account, amount)| Act::Till(account, amount)),
		1 => (Just(OTHER_EXPENSES), -100_000..0i64).prop_map(|(account, amount)| Act::Till(account, amount)),
		1 => any::<u8>().prop_map(|part| Act::Classify(SALES_TO_MEMBERS, part)),
		1 => cost.prop_map(|(cost, residual, days)| Act::Buy { cost, residual, days }),
		1 => Just(Act::Accrue),
		2 => (1..200u64).prop_map(Act::Wait),
		2 => Just(Act::Close),
		1 => (any::<usize>(), 0..1_000_000u128).prop_map(|(at, proceeds)| Act::Dispose(at, proceeds)),
	]
}

/// A cooperative with an account on a chain.
#[derive(Clone, Debug)]
pub struct World {
	pub book: Memory,
	/// What its account has.
	pub money: u128,
	pub now: Moment,
	pub assets: Vec<FixedAsset>,
	pub loans: Vec<Loan>,
}

impl World {
	pub fn new() -> Self {
		Self { book: book(), money: 0, now: BEGIN + DAY / 2, assets: Vec::new(), loans: Vec::new() }
	}

	pub fn suspense(&self) -> Amount {
		suspense(&self.book, self.money).unwrap()
	}

	/// Income less expenses of both open periods, and of what is missing in the cash.
	pub fn surplus(&self) -> Amount {
		let period = self.book.head().period;
		let open = [period, period + 1].map(|period| surplus_of(&self.book, period).unwrap().total());
		open[0] + open[1] + self.suspense().min(0)
	}

	/// Posts an entry with which a pallet moves money. It fails if there is too little.
	pub fn pay(&mut self, text: &str, postings: Postings) -> Result<EntryId, Error> {
		let entry = by_chain(self.now, text, postings);
		let money = self.money.checked_add_signed(entry.on(CHAIN_CASH)).ok_or(Error::Overflow)?;
		let id = post(&mut self.book, entry, self.now)?;
		self.money = money;
		Ok(id)
	}

	/// Does something, as far as it is possible.
	pub fn act(&mut self, act: &Act) -> Result<(), Error> {
		match *act {
			Act::Template(at, amount) => {
				let template = TEMPLATES[at];
				self.pay(&format!("{template:?}"), template.postings(amount)?)?;
			}
			Act::Till(account, amount) => {
				let sides = postings([(CASH_ELSEWHERE, amount.into()), (account, -Amount::from(amount))])?;
				post(&mut self.book, by_hand(self.now, "till", sides), self.now)?;
			}
			Act::Stray(amount) => self.money += amount,
			Act::Decay(amount) => self.money = self.money.saturating_sub(amount),
			Act::Classify(account, part) => {
				let amount = self.suspense() * Amount::from(part) / 255;
				let sides = postings([(CHAIN_CASH, amount), (account, -amount)])?;
				classify(&mut self.book, by_hand(self.now, "explained", sides), self.money, self.now)?;
			}
			Act::Reverse(at, by_chain) => {
				let entries = self.book.entries();
				let (id, entry) = entries.get(at % entries.len().max(1)).ok_or(Error::UnknownEntry)?;
				let mut reason = mistaken();
				let mut money = self.money;
				if by_chain {
					reason.origin = Origin::Chain;
					money = money.checked_add_signed(-entry.on(CHAIN_CASH)).ok_or(Error::Overflow)?;
				}
				reverse(&mut self.book, *id, reason, self.now)?;
				self.money = money;
			}
			Act::Buy { cost, residual, days } => {
				let value = cost as Amount;
				let asset =
					FixedAsset::new(value, value * Amount::from(residual) / 255, self.now, days * DAY)?;
				self.pay("an asset", Template::BoughtAndPaid(FIXED_ASSETS).postings(cost)?)?;
				self.assets.push(asset);
			}
			Act::Accrue => self.accrue(self.now),
			Act::Dispose(at, proceeds) => {
				let at = at % self.assets.len().max(1);
				let asset = *self.assets.get(at).ok_or(Error::NothingToPost)?;
				self.pay("an asset is sold", asset.dispose(self.now, proceeds as Amount, CHAIN_CASH)?)?;
				self.assets.remove(at);
			}
			Act::Borrow { amount, rate } => {
				let loan = Loan::new(amount as Amount, rate, self.now, 90 * DAY, 4)?;
				self.pay("a loan", Template::LoanReceived.postings(amount)?)?;
				self.loans.push(loan);
			}
			Act::Repay(at, amount) => {
				let at = at % self.loans.len().max(1);
				let mut loan = *self.loans.get(at).ok_or(Error::NothingToPost)?;
				let repayment = loan.repay(self.now, amount as Amount, CHAIN_CASH)?;
				self.pay("a repayment", repayment.postings)?;
				self.loans[at] = loan;
			}
			Act::Wait(days) => self.now += days * DAY,
			Act::Close => return self.close(),
		}
		Ok(())
	}

	/// Posts depreciation and interest until a time, each of them in one entry.
	fn accrue(&mut self, at: Moment) {
		let depreciated = self.assets.iter_mut().filter_map(|asset| asset.depreciate(at).ok());
		let depreciated: Amount = depreciated.map(|made| made[0].amount).sum();
		let accrued = self.loans.iter_mut().filter_map(|loan| loan.accrue(at).ok());
		let accrued: Amount = accrued.map(|made| made[0].amount).sum();
		let kinds =
			[(DEPRECIATION, ACCUMULATED_DEPRECIATION, depreciated), (INTEREST, ACCRUED_EXPENSES, accrued)];
		for (debit, credit, more) in kinds.into_iter().filter(|(_, _, more)| *more > 0) {
			let sides = postings([(debit, more), (credit, -more)]).unwrap();
			post(&mut self.book, by_chain(at, "in time", sides), self.now).unwrap();
		}
	}

	/// Closes the period if it is over, and divides its surplus, or lets it be borne.
	fn close(&mut self) -> Result<(), Error> {
		let head = self.book.head();
		if self.now >= head.ends {
			self.accrue(head.last());
		}
		let closed = close(&mut self.book, self.money, YEAR, self.now)?;
		let figures = Statement::of(&self.book, head.period, closed.suspense, 0)?.figures()?;
		let undivided = -present(&self.book, SURPLUS)?.total();
		let terms =
			Terms { reserve: WHOLE / 5, commons: WHOLE / 50, cash: WHOLE / 2, others_to_commons: false };
		let measure = Measure {
			members: figures.sales_to_members.max(0).min(figures.sales) as u128,
			all: figures.sales.max(0) as u128,
			most: None,
		};
		let measure = Some(measure).filter(|measure| measure.members <= measure.all).unwrap_or_default();
		let divided = if undivided >= 0 {
			divide(undivided, &terms, &measure, 0, 1_000)?.postings()
		} else {
			let of = |amount: Amount| amount.max(0);
			bear(-undivided, of(figures.retained), of(figures.shares), of(figures.reserve))?.postings()
		};
		match divided {
			Ok(sides) => self.pay("the surplus is divided", sides).map(drop),
			Err(Error::NothingToPost) => Ok(()),
			Err(error) => Err(error),
		}
	}
}

/// A small book with texts and names that try to forge something.
pub fn hostile() -> writers::Journal {
	let mut book = book();
	let now = BEGIN + 4 * DAY;
	let names = ["Möbel; type: X", "Möbel, type: X", "  (x)", "÷", "ñandú"];
	for (number, name) in (6_000..).zip(names) {
		open_account(&mut book, number, Account::new(Kind::Expense, name).unwrap()).unwrap();
	}
	let text = "=1+1, \"quoted\\\" ; closing: 1 | x";
	let sides = postings([(6_000, 150), (6_001, 50), (6_004, 25), (PAYABLES, -225)]).unwrap();
	post(&mut book, by_hand(now, text, sides), now).unwrap();
	writers::Journal { suspense: Some((now + DAY, 99)), ..writers::Journal::of(&book, "BRD", 2) }
}
