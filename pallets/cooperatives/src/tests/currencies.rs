//! Money in other currencies: bought, sold, spent and lost.

use super::*;
use frame_support::traits::{
	fungible::NativeOrWithId,
	fungibles::{Create, Mutate},
	tokens::{Fortitude::Force, Precision::Exact, Preservation::Expendable},
};
use ledger::{account::*, EntryId};
use pallet_currencies::testing::{CurrencyState, SupplyKind};
use proptest::prelude::*;
use rochdale_primitives::Bookkeeping;

const ORDINARY: Kind = Kind::Ordinary;
/// A currency that anyone can make, and of which the customer has as much as they like.
const X: NativeOrWithId<u32> = NativeOrWithId::WithId(8);
/// Another one.
const Y: NativeOrWithId<u32> = NativeOrWithId::WithId(9);

fn make(id: u32) {
	<Assets as Create<AccountId>>::create(id, COMMONS, true, 1).unwrap();
	<Assets as Mutate<AccountId>>::mint_into(id, &CUSTOMER, WEALTH).unwrap();
}

/// A cooperative that has sold for 10,000 hours. Two other currencies exist.
fn shop() -> CooperativeId {
	make(8);
	make(9);
	let id = found(bylaws());
	earn(id, 10_000);
	id
}

/// It gives this many hours for so much of a currency.
fn buy(id: CooperativeId, asset: NativeOrWithId<u32>, hours: Balance, amount: Balance) {
	exchange(id, (HOURS, hours), (asset, amount)).unwrap();
	check();
}

/// It gives so much of a currency for this many hours.
fn sell(id: CooperativeId, asset: NativeOrWithId<u32>, amount: Balance, hours: Balance) {
	exchange(id, (asset, amount), (HOURS, hours)).unwrap();
	check();
}

/// Money of another currency goes from the account, and nobody is told.
fn lose(id: CooperativeId, asset: u32, amount: Balance) {
	let account = Coops::account_id(id);
	<Assets as Mutate<AccountId>>::burn_from(asset, &account, amount, Expendable, Exact, Force).unwrap();
	check();
}

/// The result beyond the sales of 10,000.
fn gained(id: CooperativeId) -> i128 {
	books(id).result - 10_000
}

/// What an account has now, with all that is due.
fn booked(id: CooperativeId, number: ledger::Number) -> i128 {
	let statement = Coops::accounts_of(id, coop(id).period).unwrap();
	let row = statement.rows.iter().find(|row| row.number == number);
	row.map_or(0, |row| row.closing.total())
}

fn held(id: CooperativeId) -> Vec<(NativeOrWithId<u32>, Balance, Balance)> {
	Coops::holdings_of(id).into_iter().map(|one| (one.asset, one.amount, one.cost)).collect()
}

#[test]
fn another_currency_is_held_at_cost_and_a_gain_comes_after_all_cost_has_come_back() {
	chain(|| {
		let id = shop();
		let assets = books(id).assets;
		buy(id, X, 1_000, 100);
		assert_eq!((gained(id), books(id).assets, books(id).unexplained), (0, assets, 0));
		assert_eq!((held(id), booked(id, OTHER_CURRENCIES)), (vec![(X, 100, 1_000)], 1_000));
		// At the average cost it would be a gain of 100. But 400 of what was paid have not come back.
		sell(id, X, 50, 600);
		assert_eq!((gained(id), booked(id, OTHER_CURRENCIES)), (0, 400));
		assert_eq!(held(id), [(X, 50, 500)]);
		sell(id, X, 50, 600);
		assert_eq!((gained(id), booked(id, OTHER_CURRENCIES), held(id)), (200, 0, vec![]));
		assert_eq!((books(id).unexplained, booked(id, GAINS_ON_DISPOSAL)), (0, -200));
	});
}

#[test]
fn a_loss_is_posted_at_once_by_the_average_cost() {
	chain(|| {
		let id = shop();
		buy(id, X, 700, 70);
		buy(id, X, 200, 30);
		sell(id, X, 50, 100);
		// 50 of 100 have cost 450.
		assert_eq!((gained(id), booked(id, OTHER_CURRENCIES)), (-350, 450));
		sell(id, X, 50, 800);
		assert_eq!((gained(id), held(id)), (0, vec![]));
	});
}

#[test]
fn two_friends_who_post_a_rate_make_no_surplus() {
	chain(|| {
		let id = shop();
		// One of them has made a currency, and gives some of it for nothing. The other pays 1,000 hours for a unit.
		transfer(&X, CUSTOMER, Coops::account_id(id), 500).unwrap();
		assert!(held(id).is_empty());
		sell(id, X, 1, 1_000);
		assert_eq!(
			(gained(id), books(id).unexplained),
			(0, 1_000),
			"the money is owed until it is explained"
		);
		// The cooperative buys the unit back.
		buy(id, X, 1_000, 1);
		assert_eq!((gained(id), books(id).unexplained), (0, 1_000));
		// It changes the unit for another currency, which has the same cost, and what was given for nothing has none.
		exchange(id, (X, 401), (Y, 802)).unwrap();
		check();
		assert_eq!((gained(id), held(id)), (0, vec![(Y, 2, 1_000)]));
		sell(id, Y, 800, 40);
		// Of the 800 units that it sells, two have cost 1,000, and bring nothing.
		assert_eq!((gained(id), books(id).unexplained), (-1_000, 1_040));
	});
}

#[test]
fn a_gain_is_a_loss_first_when_the_currency_is_bought_back_even_in_another_period() {
	chain(|| {
		let id = shop();
		buy(id, X, 10, 100);
		sell(id, X, 1, 1_000);
		assert_eq!((gained(id), booked(id, OTHER_CURRENCIES)), (990, 0));
		buy(id, X, 300, 1);
		assert_eq!(gained(id), 690);
		pass(YEAR);
		close_period(id).unwrap();
		check();
		// The money of the first period is the members'.
		earn(id, 1_000);
		let before = books(id).result;
		// Another currency is no way around it.
		buy(id, Y, 690, 1);
		assert_eq!((books(id).result - before, booked(id, OTHER_CURRENCIES)), (-690, 0));
		buy(id, Y, 60, 1);
		assert_eq!((books(id).result - before, booked(id, OTHER_CURRENCIES)), (-690, 60));
	});
}

#[test]
fn a_thousand_small_exchanges_gain_nothing_by_rounding_and_store_one_entry() {
	chain(|| {
		let id = shop();
		buy(id, X, 100, 1_000);
		pass(DAY);
		buy(id, X, 1, 7);
		let before = Entries::<Test>::iter_prefix(id).count();
		for n in 0..1_000 {
			exchange(id, (X, 3 + n % 5), (HOURS, 1)).unwrap();
			exchange(id, (HOURS, 1), (X, 3 + n % 5)).unwrap();
			assert!(gained(id) <= 0);
		}
		check();
		assert_eq!(Entries::<Test>::iter_prefix(id).count(), before);
		pass(DAY);
		buy(id, X, 1, 7);
		assert_eq!(Entries::<Test>::iter_prefix(id).count(), before + 1);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]
	#[test]
	fn all_exchanges_together_bring_no_surplus_beyond_the_money_that_has_come(
		deals in proptest::collection::vec((0..6u8, 1..300u128, 1..300u128, 0..3u64), 1..60),
	) {
		chain(|| {
			let id = shop();
			let start = hours(Coops::account_id(id)) as i128;
			for (kind, give, get, days) in deals {
				pass(days * DAY / 2);
				let (given, got) = match kind {
					0 => (HOURS, X),
					1 => (X, HOURS),
					2 => (X, Y),
					3 => (Y, X),
					4 => (HOURS, Y),
					_ => (Y, HOURS),
				};
				let deal = || exchange(id, (given.clone(), give), (got.clone(), get));
				let _ = frame_support::storage::with_storage_layer(deal);
				check();
				let brought = hours(Coops::account_id(id)) as i128 - start;
				assert!(gained(id) <= brought.max(0), "{} with {brought}", gained(id));
				assert_eq!(books(id).unexplained, 0);
			}
		});
	}
}

#[test]
fn what_has_gone_of_another_currency_is_a_loss_and_is_written_down_at_the_closing() {
	chain(|| {
		let id = shop();
		buy(id, X, 1_001, 100);
		lose(id, 8, 33);
		// For 67 of 100, 670.67 of 1,001 are left. The fraction is lost as well.
		assert_eq!((gained(id), held(id)), (-331, vec![(X, 100, 1_001)]), "nothing is posted yet");
		assert_eq!(Coops::holdings_of(id)[0].there, 67);
		pass(YEAR);
		close_period(id).unwrap();
		check();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, held(id)), (10_000 - 331, vec![(X, 67, 670)]));
		let statement = Coops::accounts_of(id, 0).unwrap();
		let missing = statement.rows.iter().find(|row| row.number == SHORTFALL).unwrap();
		assert_eq!(missing.closing.total(), 331);
		// More that comes by chance is no gain.
		transfer(&X, CUSTOMER, Coops::account_id(id), 33).unwrap();
		assert_eq!((books(id).result, held(id)), (0, vec![(X, 67, 670)]));
		lose(id, 8, 34);
		assert_eq!(booked(id, OTHER_CURRENCIES), 660);
	});
}

#[test]
fn a_loss_of_what_was_bought_after_the_end_of_a_period_is_not_its_loss() {
	chain(|| {
		let id = shop();
		pass(YEAR);
		buy(id, X, 1_000, 100);
		lose(id, 8, 100);
		close_period(id).unwrap();
		check();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, books(id).result, held(id)), (10_000, -1_000, vec![]));
	});
}

#[test]
fn a_currency_that_has_ended_is_a_loss_at_once_and_one_that_is_frozen_keeps_its_cost() {
	for (state, lost) in [(CurrencyState::Frozen, 0), (CurrencyState::Dead, -1_000)] {
		chain(|| {
			let id = shop();
			let number = state.open_as::<Test>(SupplyKind::Vouchers, DAY, &20, [CUSTOMER], 1_000);
			buy(id, NativeOrWithId::WithId(number), 1_000, 100);
			state.come::<Test>(number);
			assert_eq!(gained(id), lost, "{state:?}");
			check();
		});
	}
}

#[test]
fn a_purchase_in_another_currency_is_booked_at_cost_by_two_persons_above_the_limit() {
	chain(|| {
		let id = shop();
		for (office, member) in [(Office::Treasurer, 0), (Office::Bookkeeper, 2)] {
			Coops::set_officer(resolved(id, ORDINARY), id, office, Some(member), None).unwrap();
		}
		let controls = Controls { limit: 399, ..Default::default() };
		Coops::set_controls(resolved(id, Kind::Bylaws), id, controls).unwrap();
		buy(id, X, 1_000, 100);
		let record = |holding, amount, account| {
			let booking = Booking::Purchase { holding, amount, account };
			Coops::record_booking(by(3), id, booking, Note { document: None, ..note("40 X for flour") })
		};
		assert_eq!(record(0, 10, GOODS_USED), error(Error::NotInSuspense), "nothing has gone");
		transfer(&X, Coops::account_id(id), CUSTOMER, 49).unwrap();
		assert_eq!(record(1, 39, GOODS_USED), error(Error::UnknownItem));
		assert_eq!(record(0, 0, GOODS_USED), error(Error::NotInSuspense));
		assert_eq!(record(0, 39, 9_999), error(Error::UnknownAccount));
		for account in [RECEIVABLES, CHAIN_CASH, SALES_TO_MEMBERS] {
			assert_eq!(record(0, 39, account), error(Error::BadAccount));
		}
		record(0, 39, GOODS_USED).unwrap();
		assert_eq!((booked(id, GOODS_USED), held(id)), (390, vec![(X, 61, 610)]));
		// The other ten are missing, until they are booked as well.
		assert_eq!(gained(id), -390 - 100);
		Coops::set_controls(resolved(id, Kind::Bylaws), id, Controls { limit: 99, ..controls }).unwrap();
		let draft = NextNumber::<Test>::get(id);
		record(0, 10, INVENTORY).unwrap();
		assert_eq!(held(id), [(X, 61, 610)], "it waits for another person");
		Coops::approve_draft(by(1), id, draft).unwrap();
		check();
		assert_eq!((booked(id, INVENTORY), held(id)), (100, vec![(X, 51, 510)]));
		assert_eq!(gained(id), -390);
		// The chain has computed the amount, so nobody takes it back.
		let number = Heads::<Test>::get(id).unwrap().next - 1;
		let booking = Booking::Reversal { entry: EntryId { period: 0, number } };
		let back = Coops::record_booking(resolved(id, ORDINARY), id, booking, note("no"));
		assert_eq!(back, error(Error::NotByHand));
	});
}

#[test]
fn nobody_states_the_value_of_other_currencies_and_no_exchange_is_taken_back() {
	chain(|| {
		let id = shop();
		let state = enter(id, [(OTHER_CURRENCIES, 500), (OTHER_INCOME, -500)]);
		assert_eq!(state, error(Error::NotByHand));
		buy(id, X, 1_000, 100);
		pass(DAY);
		earn(id, 1);
		let exchanged = |(_, entry): &(PeriodNo, ledger::Entry)| {
			entry.postings.iter().any(|posting| posting.account == OTHER_CURRENCIES)
		};
		let entry = Entries::<Test>::iter_prefix(id).find(|(_, kept)| exchanged(kept));
		let (number, (period, _)) = entry.unwrap();
		let booking = Booking::Reversal { entry: EntryId { period, number } };
		let back = Coops::record_booking(resolved(id, ORDINARY), id, booking, note("no"));
		assert_eq!(back, error(Error::BelongsToItem));
	});
}

#[test]
fn the_cost_of_a_ninth_currency_is_a_loss_at_once() {
	chain(|| {
		let id = shop();
		for number in 10..18 {
			make(number);
			buy(id, NativeOrWithId::WithId(number), 100, 5);
		}
		assert_eq!((gained(id), held(id).len()), (0, MAX_HOLDINGS as usize));
		buy(id, X, 100, 5);
		assert_eq!((gained(id), held(id).len()), (-100, MAX_HOLDINGS as usize));
		sell(id, NativeOrWithId::WithId(10), 5, 100);
		buy(id, X, 100, 5);
		assert_eq!((gained(id), booked(id, OTHER_CURRENCIES)), (-100, 800));
	});
}

#[test]
fn an_exchange_of_others_or_after_the_end_changes_no_books() {
	chain(|| {
		let id = shop();
		let before = books(id);
		Coops::exchanged((&1, &2), (&HOURS, 5), (&X, 5));
		assert_eq!((books(id), held(id)), (before, vec![]));
		buy(id, X, 1_000, 100);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		sell(id, X, 10, 100);
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		check();
		exchange(id, (X, 10), (HOURS, 100)).unwrap();
		check();
		assert_eq!(held(id), [(X, 90, 900)]);
		Coops::sweep(by(9), id, X).unwrap();
		for member in 0..3 {
			Coops::collect(by(9), id, member).unwrap();
		}
		pass(2 * YEAR + DAY);
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 9).unwrap();
			check();
		}
		assert!(!CurrencyHoldings::<Test>::contains_key(id) && !ExchangeGains::<Test>::contains_key(id));
	});
}
