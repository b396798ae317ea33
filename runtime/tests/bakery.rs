//! The first year of a bakery, whose journal was kept by hand, from the story alone. The bakery keeps it on the real
//! runtime, by the calls of its members. After each day of the journal, each balance is that of the journal. In the end
//! each figure of the accounts and of their division is, to the last unit.
//!
//! Four things differ from the journal, by the chain's rules:
//! - A first, short period comes before the year. The measure of the members' part holds from the next period on, and
//!   the founders set it after the founding. The founders pay their shares in that period.
//! - The interest on the oven's loan is agreed as a fixed sum. A loan with a rate would accrue interest until the end of
//!   the year, and the journal has none after 1 November.
//! - The oven comes at the end of 15 January, because the chain counts milliseconds and not days.
//! - The assembly divides the surplus at the end of the year, and not on 20 February. On that day the balance sheet would
//!   have 51 days of depreciation of the next year.

use std::collections::BTreeMap;

use crate::common::*;
use crate::coops::*;
use frame_support::traits::fungible::Mutate as _;
use pallet_cooperatives::{
	ledger::{self, account::*, postings, to_text, total, Amount, Number},
	Authority, Booking, BookingOf, Bylaws, Class, ClassKind, Controls, Kind, Limit, Measure, Note, Office,
	Waterfall, WorkKind,
};
use pallet_currencies::Call as CurrencyCall;
use pallet_participatory_budget::Call as BudgetCall;
use rochdale_runtime::{AccountId, Balance, Balances, Cooperatives, Runtime, RuntimeCall, UNIT};
use sp_runtime::Perbill;

type Call = pallet_cooperatives::Call<Runtime>;

/// The length of the period before the year.
const FOUNDING: Moment = 30 * DAY;
/// The beginning of the year, 1 January.
const BEGIN: Moment = START + DAY + FOUNDING;
/// The year of the journal.
const LENGTH: Moment = 365 * DAY;
/// The account for the rent, which the members add to the chart.
const RENT: Number = 5_901;
/// The founders, and their offices.
const FOUNDERS: [u32; 3] = [0, 1, 2];
const CHAIR: u32 = 0;
const TREASURER: u32 = 1;
const BOOKKEEPER: u32 = 2;

/// The names of the journal, each with the account of the chart. Both loans are on one account.
const NAMES: [(&str, Number); 25] = [
	("assets:cash:chain", CHAIN_CASH),
	("assets:cash:till", CASH_ELSEWHERE),
	("assets:receivable", RECEIVABLES),
	("assets:inventory", INVENTORY),
	("assets:fixed:oven", FIXED_ASSETS),
	("assets:fixed:oven depreciation", ACCUMULATED_DEPRECIATION),
	("liabilities:payable:suppliers", PAYABLES),
	("liabilities:payable:wages", WAGES_PAYABLE),
	("liabilities:loans:founders", LOANS),
	("liabilities:loans:oven", LOANS),
	("liabilities:restricted:subsidy", RESTRICTED_FUNDS),
	("liabilities:members:shares", SHARE_CAPITAL),
	("liabilities:members:claims", CLAIMS),
	("equity:reserve", RESERVE),
	("equity:surplus", SURPLUS),
	("revenues:sales:members", SALES_TO_MEMBERS),
	("revenues:sales:others", SALES_TO_OTHERS),
	("revenues:grants", GRANTS),
	("expenses:flour", GOODS_USED),
	("expenses:wages", WAGES),
	("expenses:interest", INTEREST),
	("expenses:depreciation", DEPRECIATION),
	("expenses:rent", RENT),
	("expenses:bad debts", BAD_DEBTS),
	("equity:retained patronage", RETAINED_PATRONAGE),
];

/// The journal: the day of the year of each posting, the account, and the amount. It ends before the closing, unless
/// `closed`.
fn journal(closed: bool) -> Vec<(u64, Number, Amount)> {
	let mut all = Vec::new();
	for entry in include_str!("../../primitives/ledger/tests/bakery.journal").split("\n\n").skip(1) {
		let mut lines = entry.lines();
		let (date, text) = lines.next().expect("an entry has a date").split_once(' ').expect("and a text");
		if text.starts_with("closing:") && !closed {
			break;
		}
		let parts: Vec<u64> = date.split('-').map(|part| part.parse().expect("a date")).collect();
		let months = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
		let day = (parts[0] - 2026) * 365 + months[parts[1] as usize - 1] + parts[2];
		for line in lines {
			let (name, amounts) = line.trim().split_once("  ").expect("a posting has an amount");
			let amount = amounts.split_once(" BRD").expect("in vouchers").0.trim().replace('.', "");
			let account = NAMES.iter().find(|(known, _)| *known == name).expect("a known account").1;
			all.push((day, account, amount.parse().expect("an amount")));
		}
	}
	all
}

/// The balances of the journal at the end of this day of the year. A debit is positive.
fn balances(closed: bool, day: u64) -> BTreeMap<Number, Amount> {
	let mut sums = BTreeMap::new();
	for (_, account, amount) in journal(closed).into_iter().filter(|(then, ..)| *then <= day) {
		*sums.entry(account).or_default() += amount;
	}
	sums
}

/// A day of the year, at its end. The last one ends an hour before the year does.
fn day(number: u64) -> Moment {
	(BEGIN + number * DAY).min(BEGIN + LENGTH - HOUR)
}

/// The bakery on the chain.
struct Bakery {
	id: u32,
}

impl Bakery {
	/// Does this at the end of a day of the year, and compares all balances with the journal. Depreciation follows from
	/// the time, and the journal posts it only on the last day.
	fn on(&self, number: u64, acts: impl FnOnce()) {
		quiet_block(day(number), acts);
		let expected = balances(false, number);
		let statement = Cooperatives::accounts_of(self.id, 1).expect("the year is open");
		for (_, account) in NAMES {
			if [DEPRECIATION, ACCUMULATED_DEPRECIATION].contains(&account) {
				continue;
			}
			let row = statement.rows.iter().find(|row| row.number == account);
			let ours = row.map_or(0, |row| row.closing.total());
			let theirs = expected.get(&account).copied().unwrap_or_default();
			assert_eq!(ours, theirs, "account {account} on day {number} of the year");
		}
		assert_eq!(statement.suspense, 0, "all money is explained on day {number}");
		check();
	}

	/// The members resolve this.
	fn resolve(&self, kind: Kind, call: impl Into<RuntimeCall>) {
		assert_eq!(resolve(self.id, kind, motion(CHAIR, call), &FOUNDERS), DONE);
	}

	fn record(&self, booking: BookingOf<Runtime>, text: &str) -> Call {
		let note = Note { text: to_text(text).expect("a line"), document: Some(document_of(text)) };
		Call::record_booking { cooperative: self.id, booking, note }
	}

	/// The bookkeeper posts this alone. Returns the number of the invoice or bill, if it is one.
	fn alone(&self, booking: BookingOf<Runtime>, text: &str) -> u32 {
		let number = pallet_cooperatives::NextNumber::<Runtime>::get(self.id);
		by(&person(BOOKKEEPER), self.record(booking, text)).expect("it is within the limit");
		assert_eq!(pallet_cooperatives::Drafts::<Runtime>::iter().count(), 0, "{text}: nothing waits");
		number
	}

	/// The bookkeeper records this, and somebody else approves it. Returns the number of the bill, loan or asset, if it
	/// is one.
	fn four_eyes(&self, approver: u32, booking: BookingOf<Runtime>, text: &str) -> u32 {
		let draft = pallet_cooperatives::NextNumber::<Runtime>::get(self.id);
		by(&person(BOOKKEEPER), self.record(booking, text)).expect("it is recorded");
		let approve = Call::approve_draft { cooperative: self.id, draft };
		by(&person(approver), approve).expect("somebody else approves it");
		draft + 1
	}

	/// The treasurer spends this.
	fn spend(&self, to: AccountId, amount: Balance, account: Number, memo: &str) {
		let (cooperative, office) = (self.id, Office::Treasurer);
		let spend = Call::spend { cooperative, office, to, amount, account, memo: text(memo) };
		by(&person(TREASURER), spend).expect("the treasurer spends within the limit");
	}

	/// A loan that somebody gives. `parts` are due, one after each interval.
	fn borrow(
		&self,
		approver: u32,
		lender: AccountId,
		principal: Balance,
		interval: Moment,
		parts: u32,
	) -> u32 {
		let booking = Booking::Loan { lender: lender.clone(), principal, rate: 0, interval, parts };
		let loan = self.four_eyes(approver, booking, "A loan");
		by(&lender, Call::lend { cooperative: self.id, loan }).expect("the money comes");
		loan
	}

	/// The members buy for these amounts.
	fn sell(&self, amounts: [Balance; 3]) {
		for (n, amount) in FOUNDERS.into_iter().zip(amounts) {
			let buy = Call::buy { cooperative: self.id, amount, memo: text("bread") };
			by(&person(n), buy).expect("a member buys");
		}
	}
}

/// The hash of a document with this title.
fn document_of(title: &str) -> ledger::Hash {
	sp_io::hashing::blake2_256(title.as_bytes())
}

fn entry(number: u64, sides: &[(Number, Amount)]) -> BookingOf<Runtime> {
	let postings = postings(sides.iter().copied()).expect("they are balanced");
	Booking::Entry { date: day(number), postings }
}

fn mill() -> AccountId {
	AccountId::new([21; 32])
}

fn cafe() -> AccountId {
	AccountId::new([22; 32])
}

fn town() -> AccountId {
	AccountId::new([23; 32])
}

fn builder() -> AccountId {
	AccountId::new([24; 32])
}

fn bylaws(period: Moment) -> Bylaws<Runtime> {
	Bylaws {
		document: document("bylaws"),
		classes: vec![Class { kind: ClassKind::Worker, weight: 1 }].try_into().expect("one class"),
		book: BOOK,
		par: 50_000,
		least_shares: 3,
		most_shares: 10,
		first_shares: 3,
		instalment_time: YEAR,
		notice: 30 * DAY,
		defence: 30 * DAY,
		admission: Authority::Members,
		recording: Authority::Office(Office::Bookkeeper),
		decisions: decisions(),
		waterfall: Waterfall {
			reserve: Perbill::from_percent(20),
			commons: Perbill::zero(),
			interest: Perbill::from_percent(2),
			cash: Perbill::from_percent(60),
		},
		solvency: Perbill::zero(),
		period,
		claim_time: 2 * YEAR,
		contest_time: 14 * DAY,
		work: vec![WorkKind { name: text("purchases"), weight: 1 }].try_into().expect("one kind"),
	}
}

/// Three founders with three shares of 500.00 each. In the first period they elect officers and set the rules for the
/// year, and then the year begins.
fn founded() -> Bakery {
	let mut id = 0;
	quiet_block(START, || purses(3, &[market(), mill(), cafe(), town(), builder()], 1_000_000));
	quiet_block(START + DAY, || {
		id = found("The Bakers", bylaws(FOUNDING), &FOUNDERS.map(|n| (n, 0, 3)));
		Balances::mint_into(&Cooperatives::account_of(id), 100_000 * UNIT).expect("there is room");
		let bakery = Bakery { id };
		let offices =
			[(CHAIR, Office::Chair), (TREASURER, Office::Treasurer), (BOOKKEEPER, Office::Bookkeeper)];
		for (n, office) in offices {
			let limit = Some(Limit { amount: 300_000, every: 30 * DAY }).filter(|_| n == TREASURER);
			let member = Some(number_of(id, n));
			bakery.resolve(Kind::Ordinary, Call::set_officer { cooperative: id, office, member, limit });
		}
		let controls =
			Controls { limit: 300_000, objection: 30 * DAY, measure: Measure::Sales, ..Default::default() };
		bakery.resolve(Kind::Bylaws, Call::set_controls { cooperative: id, controls });
		let year = Box::new(bylaws(LENGTH));
		bakery.resolve(Kind::Bylaws, Call::amend_bylaws { cooperative: id, of: 0, bylaws: year });
		let account = ledger::Account::new(ledger::Kind::Expense, "Rent").expect("a name");
		let account = account.below(OTHER_EXPENSES);
		bakery.resolve(Kind::Ordinary, Call::open_account { cooperative: id, number: RENT, account });
	});
	quiet_block(BEGIN, || {
		let bakery = Bakery { id };
		bakery.resolve(Kind::Ordinary, Call::approve_accounts { cooperative: id, period: 0 });
		by(&market(), Call::close_period { cooperative: id }).expect("the first period is over");
	});
	Bakery { id }
}

#[test]
fn the_first_year_of_a_bakery_has_the_figures_of_its_journal_to_the_last_unit() {
	community(12).execute_with(|| {
		let bakery = founded();
		let id = bakery.id;
		let account = Cooperatives::account_of(id);

		// Two founders lend 2,000.00 each. Neither approves their own loan.
		bakery.on(5, || {});
		bakery.on(10, || {
			bakery.borrow(TREASURER, person(CHAIR), 200_000, 2 * YEAR, 1);
			bakery.borrow(CHAIR, person(TREASURER), 200_000, 2 * YEAR, 1);
		});
		// The builder of ovens lends 4,000.00 of the price of 6,000.00. The first part of it is due on 1 November.
		let mut oven_loan = 0;
		bakery.on(15, || {
			let (amount, due) = (600_000, day(15));
			let bill = Booking::Bill { creditor: builder(), account: FIXED_ASSETS, amount, due };
			let item = bakery.four_eyes(TREASURER, bill, "An oven");
			oven_loan = bakery.borrow(TREASURER, builder(), 400_000, 290 * DAY, 4);
			by(&market(), Call::pay_bill { cooperative: id, item }).expect("it is due");
			let (cost, residual, life) = (amount, 60_000, 3_650 * DAY);
			let oven = Booking::Asset { cost, residual, life, paid_from: FIXED_ASSETS };
			bakery.four_eyes(TREASURER, oven, "The oven is in use");
		});
		bakery.on(32, || {
			let pay = CurrencyCall::<Runtime>::transfer { currency: 0, to: account.clone(), amount: 100_000 };
			by(&town(), pay).expect("the town pays");
			let books = Cooperatives::books_of(id).expect("it lives");
			assert_eq!(
				(books.unexplained, books.result),
				(100_000, -2_515),
				"money that comes is no surplus"
			);
			let subsidy = entry(32, &[(CHAIN_CASH, 100_000), (RESTRICTED_FUNDS, -100_000)]);
			bakery.four_eyes(TREASURER, subsidy, "A subsidy for training");
		});
		let mut flour = 0;
		bakery.on(41, || {
			let (creditor, account, due) = (mill(), INVENTORY, day(105));
			let bill = Booking::Bill { creditor, account, amount: 240_000, due };
			flour = bakery.alone(bill, "Flour");
		});
		let mut invoice = 0;
		bakery.on(90, || {
			bakery.sell([180_000, 108_000, 72_000]);
			let bread = Booking::Invoice { debtor: None, amount: 300_000, due: day(213) };
			invoice = bakery.alone(bread, "Bread for a cafe");
		});
		bakery.on(105, || {
			by(&market(), Call::pay_bill { cooperative: id, item: flour }).expect("it is due");
		});

		// A wage of 3,200.00 falls due while a budget of the members binds all but 2,800.00.
		bakery.on(180, || {
			let (asset, amount, every, first_at) = (BOOK, 320_000, YEAR, day(181));
			let member = number_of(id, BOOKKEEPER);
			let hire = Call::hire { cooperative: id, member, asset, amount, every, first_at };
			bakery.resolve(Kind::Ordinary, hire);
			let free = Cooperatives::books_of(id).expect("it lives").free;
			let terms = small_budget(id, free - 280_000);
			bakery.resolve(Kind::Ordinary, BudgetCall::<Runtime>::start_cycle { terms });
			assert_eq!(Cooperatives::books_of(id).expect("it lives").free, 280_000);
		});
		let worker = purse(&person(BOOKKEEPER));
		bakery.on(181, || {});
		bakery.on(182, || {
			by(&market(), Call::pay_wages { cooperative: id, most: 20 }).expect("a part of it can be paid");
		});
		assert_eq!(purse(&person(BOOKKEEPER)) - worker, 280_000, "a part is paid, and 400.00 are owed");
		bakery.on(183, || bakery.resolve(Kind::Ordinary, BudgetCall::<Runtime>::cancel_cycle { cycle: 0 }));

		bakery.on(213, || {
			let pay = Call::pay_invoice { cooperative: id, item: invoice, amount: 250_000 };
			by(&cafe(), pay).expect("the cafe pays a part");
		});
		bakery.on(244, || {
			bakery.spend(market(), 60_000, WAGES, "The training");
			let spent = entry(244, &[(RESTRICTED_FUNDS, 60_000), (GRANTS, -60_000)]);
			bakery.four_eyes(TREASURER, spent, "The subsidy, as far as it is spent");
		});
		bakery.on(274, || {
			bakery.sell([220_000, 132_000, 88_000]);
			let till = entry(274, &[(CASH_ELSEWHERE, 45_000), (SALES_TO_OTHERS, -45_000)]);
			bakery.four_eyes(TREASURER, till, "Sales at the market, in cash");
			for (n, units) in FOUNDERS.into_iter().zip([4_000, 2_400, 1_600]) {
				let (member, reference) = (number_of(id, n), text("the purchases of the year"));
				let record = Call::record_work { cooperative: id, member, kind: 0, units, reference };
				by(&person(BOOKKEEPER), record).expect("the bookkeeper records");
			}
		});
		bakery.on(305, || {
			bakery.spend(builder(), 20_000, INTEREST, "Interest as agreed");
			let repay = Call::repay_loan { cooperative: id, loan: oven_loan, amount: Balance::MAX };
			by(&market(), repay).expect("the first part is due");
		});
		bakery.on(335, || bakery.spend(market(), 96_000, RENT, "Rent"));
		bakery.on(365, || {
			let used = entry(365, &[(GOODS_USED, 210_000), (INVENTORY, -210_000)]);
			bakery.alone(used, "Flour that was used, as counted");
			let lost = bakery.record(Booking::WriteOff { item: invoice }, "The cafe has closed");
			bakery.resolve(Kind::Ordinary, lost);
		});

		approved_and_divided(&bakery);
	});
}

/// The assembly approves the accounts, and the surplus is divided. Then all claim what is theirs.
fn approved_and_divided(bakery: &Bakery) {
	let id = bakery.id;
	quiet_block(BEGIN + LENGTH, || {
		bakery.resolve(Kind::Ordinary, Call::approve_accounts { cooperative: id, period: 1 });
		by(&market(), Call::close_period { cooperative: id }).expect("the accounts are approved");
	});
	let year = Cooperatives::accounts_of(id, 1).expect("it is closed");
	let result = year.income_statement().expect("it is sound");
	assert_eq!(total(&result.income).map(|amount| amount.total()), Ok(1_205_000));
	assert_eq!(total(&result.expenses).map(|amount| amount.total()), Ok(807_780));
	let figures = year.figures().expect("it is sound");
	assert_eq!((figures.surplus, figures.assets, figures.liabilities), (397_220, 1_627_220, 1_230_000));
	assert_eq!((figures.sales_to_members, figures.sales), (800_000, 1_145_000));
	// The result accounts are those of the journal before the closing.
	for (account, amount) in balances(false, 365) {
		let row = year.rows.iter().find(|row| row.number == account);
		assert_eq!(row.map_or(0, |row| row.closing.total()), amount, "account {account} of the year");
	}

	let period = pallet_cooperatives::Periods::<Runtime>::get(id, 1).expect("it is on record");
	let closing = period.closing.expect("it is closed");
	assert_eq!((closing.surplus, closing.of_members), (397_220, 277_533));
	assert_eq!((closing.to_reserve, closing.to_commons, closing.remainder), (119_687, 0, 0));
	assert_eq!((closing.interest * 9, closing.cash, closing.retained), (9_000, 161_119, 107_414));
	assert_eq!(closing.wages, 40_000, "the wage in arrears stays on the account");

	// The balance sheet after the division is that of the journal at its end.
	let after = Cooperatives::accounts_of(id, 2).expect("the next year is open");
	let figures = after.figures().expect("it is sound");
	assert_eq!((figures.assets, figures.liabilities, figures.equity), (1_627_220, 1_400_119, 227_101));
	assert_eq!((figures.reserve, figures.retained, figures.claims), (119_687, 107_414, 170_119));
	for (account, amount) in balances(true, u64::MAX) {
		let row = after.rows.iter().find(|row| row.number == account);
		assert_eq!(row.map_or(0, |row| row.closing.total()), amount, "account {account} after the division");
	}
	check();

	let cash = [80_559, 48_335, 32_223];
	quiet_block(BEGIN + LENGTH + DAY, || {
		for (n, cash) in FOUNDERS.into_iter().zip(cash) {
			let (before, member) = (purse(&person(n)), number_of(id, n));
			by(&market(), Call::claim_patronage { cooperative: id, period: 1, member })
				.expect("a part waits");
			by(&market(), Call::collect { cooperative: id, member }).expect("interest waits");
			assert_eq!(purse(&person(n)) - before, cash + 3_000, "patronage by purchases, and interest");
		}
		let before = purse(&person(BOOKKEEPER));
		by(&market(), Call::pay_wages { cooperative: id, most: 1 }).expect("there is money for it now");
		assert_eq!(purse(&person(BOOKKEEPER)) - before, 40_000, "the wage in arrears");
	});
	check();
}
