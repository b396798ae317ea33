//! Which payments are counted.

use crate::{mock::*, *};

fn turnover(payments: u64, sum: u128) -> Turnover {
	Turnover { payments, sum }
}

#[test]
fn payments_are_counted_in_each_money_of_its_own() {
	story(|| {
		set_currencies(vec![Some(CurrencyFigures { issuance: 90, commons: 10 })]);
		Statistics::paid(&Native, 5);
		Statistics::paid(&Native, 6);
		Statistics::paid(&WithId(0), 7);
		pass(DAY);
		block();
		let day = &days()[1];
		assert_eq!(day.point.turnover, turnover(2, 11));
		let figures = CurrencyFigures { issuance: 90, commons: 10 };
		assert_eq!(day.currencies, [CurrencyPoint { currency: 0, figures, turnover: turnover(1, 7) }]);
		assert!(days()[0].currencies.is_empty(), "it was not open on the first day");
	})
}

#[test]
fn payments_in_any_number_of_currencies_take_no_more_storage() {
	story(|| {
		for currency in 0..1_000 {
			Statistics::paid(&WithId(currency), 1);
		}
		assert_eq!(Payments::<Test>::iter().count(), 32);
	})
}

#[test]
fn only_the_first_32_currencies_have_points() {
	story(|| {
		let figures = CurrencyFigures { issuance: 1, commons: 0 };
		// The fourth one has ended.
		set_currencies((0..50).map(|id| (id != 3).then_some(figures)).collect());
		pass(DAY);
		block();
		let told: Vec<_> = days()[1].currencies.iter().map(|point| point.currency).collect();
		assert_eq!(told, (0..32).filter(|id| *id != 3).collect::<Vec<_>>());
	})
}

#[test]
fn a_sum_beyond_all_numbers_stays_at_the_largest_one() {
	story(|| {
		Statistics::paid(&Native, u128::MAX);
		Statistics::paid(&Native, u128::MAX);
		pass(HOUR);
		block();
		assert_eq!(Statistics::hours_info()[1].turnover, turnover(2, u128::MAX));
	})
}
