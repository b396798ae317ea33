//! A dairy divides its surplus by the milk that members deliver, and a shop by what members buy. In both a stranger has a
//! quarter of the business, and the members get nothing of what that has brought.

use crate::common::*;
use crate::coops::*;
use frame_support::traits::fungible::Mutate as _;
use pallet_cooperatives::{
	ledger::{self, account::GOODS_USED, to_text, Business, Figures, Number},
	Authority, Booking, BookingOf, Bylaws, Class, ClassKind, Controls, Kind, Measure, NextNumber, Note,
	WorkKind,
};
use rochdale_runtime::{AccountId, Balance, Balances, Cooperatives, Runtime, RuntimeCall, UNIT};

type Call = pallet_cooperatives::Call<Runtime>;

const FOUNDERS: [u32; 3] = [0, 1, 2];
/// The length of each period.
const LENGTH: Moment = 60 * DAY;
/// The end of the first period, in which no business is done. The measure holds from the next one on.
const BEGIN: Moment = START + DAY + LENGTH;
/// The accounts of the dairy for milk: from members, and from others.
const FROM_MEMBERS: Number = 5_001;
const FROM_OTHERS: Number = 5_002;

/// A farmer who is a member of nothing.
fn stranger() -> AccountId {
	AccountId::new([21; 32])
}

fn bylaws(kind: ClassKind, measured: &str) -> Bylaws<Runtime> {
	Bylaws {
		classes: vec![Class { kind, weight: 1 }].try_into().expect("one class"),
		recording: Authority::Account(market()),
		period: LENGTH,
		work: vec![WorkKind { name: text(measured), weight: 1 }].try_into().expect("one kind"),
		..crate::coop_money::bylaws()
	}
}

fn resolved(id: u32, kind: Kind, call: impl Into<RuntimeCall>) {
	assert_eq!(resolve(id, kind, motion(0, call), &FOUNDERS), DONE);
}

/// The members resolve to post this.
fn post(id: u32, booking: BookingOf<Runtime>) {
	let note = Note { text: to_text("as resolved").expect("a line"), document: None };
	resolved(id, Kind::Ordinary, Call::record_booking { cooperative: id, booking, note });
}

/// A bill that is paid at once.
fn bought(id: u32, creditor: AccountId, account: Number, amount: Balance, due: Moment) {
	let item = NextNumber::<Runtime>::get(id);
	post(id, Booking::Bill { creditor, account, amount, due });
	by(&market(), Call::pay_bill { cooperative: id, item }).expect("it is due");
}

/// The members' work is recorded: what the first two have delivered or bought.
fn recorded(id: u32, units: [u64; 2]) {
	for (n, units) in FOUNDERS.into_iter().zip(units) {
		let (member, reference) = (number_of(id, n), text("of the period"));
		let record = Call::record_work { cooperative: id, member, kind: 0, units, reference };
		by(&market(), record).expect("the market may record");
	}
}

/// Three persons with a share each found a cooperative, which does this business in its second period. Then it is closed,
/// and all claim what is theirs. Returns the figures of the period.
fn second_period(bylaws: Bylaws<Runtime>, measure: Measure, business: impl FnOnce(u32, Moment)) -> Figures {
	let mut id = 0;
	quiet_block(START, || purses(3, &[market(), stranger()], 10_000));
	quiet_block(START + DAY, || {
		id = found("The Pioneers", bylaws, &FOUNDERS.map(|n| (n, 0, 1)));
		Balances::mint_into(&Cooperatives::account_of(id), 100_000 * UNIT).expect("there is room");
		let controls = Controls { measure, ..Default::default() };
		resolved(id, Kind::Bylaws, Call::set_controls { cooperative: id, controls });
	});
	quiet_block(BEGIN, || {
		by(&market(), Call::close_period { cooperative: id }).expect("the first period is over");
	});
	quiet_block(BEGIN + DAY, || business(id, BEGIN + DAY));
	quiet_block(BEGIN + LENGTH, || {
		by(&market(), Call::close_period { cooperative: id }).expect("the second period is over");
	});
	check();

	// 4,000 of surplus, of which a quarter is with the stranger. The reserve gets that quarter, because it is more than
	// its 10 %. The commons get 5 %, and each share 2 %. Half of what is left is paid.
	let period = pallet_cooperatives::Periods::<Runtime>::get(id, 1).expect("it is on record");
	assert_eq!((period.measure, period.units), (measure, 4_500));
	let closing = period.closing.expect("it is closed");
	assert_eq!((closing.surplus, closing.of_members), (4_000, 3_000));
	assert_eq!((closing.to_reserve, closing.to_commons, closing.remainder), (1_000, 200, 0));
	assert_eq!((closing.interest, closing.cash, closing.retained), (2, 1_397, 1_397));

	quiet_block(BEGIN + LENGTH + DAY, || {
		// 3,000 and 1,500 of 4,500 units, rounded down. The third member has only the interest.
		for (n, cash) in FOUNDERS.into_iter().zip([931, 465, 0]) {
			let (before, member) = (purse(&person(n)), number_of(id, n));
			let claimed = by(&market(), Call::claim_patronage { cooperative: id, period: 1, member });
			assert_eq!(claimed.is_ok(), cash > 0, "a member without business has nothing to claim");
			by(&market(), Call::collect { cooperative: id, member }).expect("interest waits");
			assert_eq!(purse(&person(n)) - before, cash + 2);
		}
	});
	check();
	let accounts = Cooperatives::accounts_of(id, 1).expect("it is closed");
	accounts.figures().expect("it is sound")
}

#[test]
fn a_dairy_divides_what_the_milk_of_its_members_has_brought_by_the_milk_of_each() {
	community(12).execute_with(|| {
		let terms = bylaws(ClassKind::Producer, "milk");
		let figures = second_period(terms, Measure::Purchases, |id, now| {
			for (number, name, with) in [
				(FROM_MEMBERS, "Milk of members", Business::Members),
				(FROM_OTHERS, "Milk of others", Business::Others),
			] {
				let account = ledger::Account::new(ledger::Kind::Expense, name).expect("a name");
				let account = account.with(with);
				resolved(id, Kind::Ordinary, Call::open_account { cooperative: id, number, account });
			}
			market_pays(id, 10_000);
			bought(id, person(0), FROM_MEMBERS, 3_000, now);
			bought(id, person(1), FROM_MEMBERS, 1_500, now);
			bought(id, stranger(), FROM_OTHERS, 1_500, now);
			recorded(id, [3_000, 1_500]);
		});
		assert_eq!((figures.purchases_from_members, figures.purchases), (4_500, 6_000));
		assert_eq!((figures.sales_to_members, figures.sales), (0, 10_000));
	});
}

#[test]
fn a_shop_divides_what_the_purchases_of_its_members_have_brought_by_those_of_each() {
	community(12).execute_with(|| {
		let terms = bylaws(ClassKind::Consumer, "purchases");
		let figures = second_period(terms, Measure::Sales, |id, now| {
			for (who, amount) in [(person(0), 3_000), (person(1), 1_500), (stranger(), 1_500)] {
				let buy = Call::buy { cooperative: id, amount, memo: text("bread") };
				by(&who, buy).expect("they can pay");
			}
			bought(id, market(), GOODS_USED, 2_000, now);
			recorded(id, [3_000, 1_500]);
		});
		assert_eq!((figures.sales_to_members, figures.sales), (4_500, 6_000));
		assert_eq!((figures.purchases_from_members, figures.purchases), (0, 0));
	});
}
