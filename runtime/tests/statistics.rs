//! The figures that the chain keeps of each day and hour, over days of the real runtime.

use crate::{
	common::*,
	currencies::{open, terms, text, vouchers},
};
use frame_support::traits::fungible::{Inspect, Mutate};
use pallet_statistics::{Day, Turnover, MOST_AT_ONCE};
use rochdale_runtime::{
	configs::money::CommonsAccount, Asset, Balances, Dividend, Runtime, Statistics, UNIT,
};

type CurrencyCall = pallet_currencies::Call<Runtime>;
type MembersCall = pallet_members::Call<Runtime>;
type PaymentCall = pallet_payments::Call<Runtime>;

/// The numbers of the days with a point, from the first one on.
fn numbers() -> Vec<Day> {
	Statistics::days(None, MOST_AT_ONCE).0.into_iter().map(|info| info.day).collect()
}

fn pays(from: u32, asset: Asset, amount: u128) {
	let pay = PaymentCall::pay { to: person(3), asset, amount, memo: text("Bread") };
	by(&person(from), pay).expect("there is enough");
}

#[test]
fn a_point_of_a_day_shows_the_figures_of_its_block() {
	community(6).execute_with(|| {
		block(START, || {
			Balances::mint_into(&person(1), 1_000 * UNIT).expect("there is room");
		});
		let first = (START / DAY) as Day;
		assert_eq!(numbers(), [first], "the first block has one");
		let mut market = 0;
		block(START + DAY, || {
			market = open(terms("Market", vouchers(), None));
			by(&person(0), CurrencyCall::issue { currency: market, to: person(2), amount: 500 })
				.expect("issued");
			by(&person(0), MembersCall::invite { who: person(9) }).expect("a member invites");
			pays(1, Asset::Native, 10 * UNIT);
			pays(1, Asset::Native, 5 * UNIT);
			pays(2, Asset::WithId(market), 30);
		});
		let (days, next) = Statistics::days(Some(first + 1), 9);
		assert_eq!((days.len(), next), (1, None));
		let (point, told) = (days[0].point, days[0].point.figures);
		assert_eq!((point.at, point.block), (START + DAY, 2));
		assert_eq!(point.turnover, Turnover { payments: 2, sum: 15 * UNIT });
		assert_eq!(told.issuance, Balances::total_issuance());
		assert_eq!(told.commons, Balances::balance(&CommonsAccount::get()));
		let dividend = Dividend::info();
		assert_eq!((told.entitled, told.dividend), (dividend.entitled, dividend.amount));
		let unclaimed: u128 = (0..6).map(Dividend::unclaimed).sum();
		assert_eq!(told.unclaimed, unclaimed, "nobody has left, so members can claim all of it");
		assert_eq!((told.invited, told.candidates, told.active, told.lapsed), (1, 0, 6, 0));
		assert_eq!(told.validators, 1);
		let currencies = &days[0].currencies;
		assert_eq!((currencies.len(), currencies[0].currency), (1, market));
		assert_eq!((currencies[0].figures.issuance, currencies[0].figures.commons), (500, 0));
		assert_eq!(currencies[0].turnover, Turnover { payments: 1, sum: 30 });
		check();
	});
}

#[test]
fn a_day_has_one_point_and_a_standstill_of_a_week_has_none() {
	community(6).execute_with(|| {
		let first = (START / DAY) as Day;
		block(START, || {
			Balances::mint_into(&person(1), 1_000 * UNIT).expect("there is room");
		});
		for hour in 1..30 {
			block(START + hour * HOUR, || pays(1, Asset::Native, UNIT));
		}
		// The first block after midnight counts one payment more than those before.
		let midnight = DAY - START % DAY;
		let before = midnight.div_ceil(HOUR);
		let (days, _) = Statistics::days(None, 9);
		assert_eq!(days.iter().map(|info| info.day).collect::<Vec<_>>(), [first, first + 1]);
		assert_eq!(days[1].point.turnover.payments, before);
		assert_eq!(Statistics::hours().len(), 30);
		block_after_pause(START + 8 * DAY, || {});
		assert_eq!(numbers(), [first, first + 1, first + 8]);
		assert_eq!(Statistics::hours().len(), 1, "the other hours are longer ago than two days");
		check();
	});
}
