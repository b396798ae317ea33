//! The commons of a currency, and who spends them.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{DispatchError, Perbill, TokenError},
	traits::fungibles::Inspect,
};

#[test]
fn the_guardian_alone_spends_what_has_decayed_into_the_commons() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		let commons = Money::commons(id);
		pass(YEAR);
		assert_eq!(Money::balance(id, &commons), 1_896, "nobody has touched it since it decayed");
		assert_noop!(Money::spend_commons(signed(2), id, 2, 1), DispatchError::BadOrigin);
		assert_noop!(Money::spend_commons(signed(GUARDIAN), id, 5, 1_897), TokenError::FundsUnavailable);
		assert_ok!(Money::spend_commons(signed(GUARDIAN), id, 5, 1_000));
		let told = Event::Transferred { currency: id, from: commons, to: 5, amount: 1_000, levy: 0, dust: 0 };
		assert_eq!(events().pop(), Some(told));
		assert_eq!((Money::balance(id, &5), Money::balance(id, &commons)), (1_000, 896));
		assert_eq!(Money::total_issuance(id), 3_000, "nothing is issued by it");
		check();
		assert_ok!(Money::spend_commons(signed(GUARDIAN), id, 5, 896));
		assert!(Money::account(id, commons).is_some(), "the account of the commons stays when it is empty");
		pass(YEAR);
		assert!(Money::balance(id, &commons) > 0, "and goes on receiving");
	});
}

#[test]
fn a_new_guardian_spends_the_commons_and_the_old_one_no_more() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 2, Money::commons(id), 500));
		assert_ok!(Money::set_guardian(signed(GUARDIAN), id, 7));
		assert_noop!(Money::spend_commons(signed(GUARDIAN), id, 1, 1), DispatchError::BadOrigin);
		assert_ok!(Money::spend_commons(signed(7), id, 3, 500));
		assert_noop!(Money::spend_commons(signed(7), 99, 3, 1), TokenError::UnknownAsset);
	});
}

#[test]
fn the_commons_of_a_mutual_credit_owe_nothing_and_add_the_levy() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(10), ..credit(1_000) });
		assert_ok!(pay(id, 1, Money::commons(id), 100));
		assert_noop!(Money::spend_commons(signed(GUARDIAN), id, 2, 91), TokenError::FundsUnavailable);
		assert_ok!(Money::spend_commons(signed(GUARDIAN), id, 2, 90));
		assert_eq!((worth(id, 2), worth(id, Money::commons(id))), (90, 1));
		assert_eq!(Money::currency(id).unwrap().ledger.fund, 19, "10 of the payer and 9 of the commons");
	});
}

#[test]
fn in_a_wind_down_the_commons_are_spent_until_its_end() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		assert_ok!(pay(id, 2, Money::commons(id), 500));
		assert_ok!(Money::close(signed(GUARDIAN), id, START + 60 * DAY, Some((1, 1))));
		assert_ok!(Money::spend_commons(signed(GUARDIAN), id, 3, 200));
		assert_ok!(Money::redeem(signed(3), id, 1_200));
		assert_eq!(
			Balances::free_balance(3),
			PURSE + 1_200,
			"what the commons gave is redeemed like the rest"
		);
		pass(60 * DAY);
		assert_noop!(Money::spend_commons(signed(GUARDIAN), id, 3, 1), Error::<Test>::NoLongerPaid);
	});
}

#[test]
fn money_parked_in_the_commons_is_the_guardians_to_spend_and_is_seen_as_two_payments() {
	chain(|| {
		let id = decaying(700_000_000, Destination::Burnt, 1_000);
		let commons = Money::commons(id);
		assert_ok!(pay(id, 2, commons, 1_000));
		let seen = |from, to, amount| Event::Transferred { currency: id, from, to, amount, levy: 0, dust: 0 };
		assert_eq!(events().pop(), Some(seen(2, commons, 1_000)));
		pass(YEAR);
		assert_eq!(Money::balance(id, &3), 496, "what idle money has come to");
		// The payer has no claim to it. Only the guardian can pay it out, to whom they want.
		assert_noop!(Money::spend_commons(signed(2), id, 2, 1), DispatchError::BadOrigin);
		assert_noop!(pay(id, 2, 3, 1), TokenError::FundsUnavailable);
		assert_ok!(Money::spend_commons(signed(GUARDIAN), id, 2, 1_000));
		assert_eq!(events().pop(), Some(seen(commons, 2, 1_000)));
		// No more is spent than was paid in and has decayed to the commons, and here nothing decays to them.
		assert_noop!(Money::spend_commons(signed(GUARDIAN), id, 2, 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn where_decay_goes_to_the_commons_a_guardian_gains_nothing_by_parking_that_they_cannot_spend_anyway() {
	let spendable = |parks: bool| {
		let mut left = 0;
		chain(|| {
			let id = decaying(700_000_000, Destination::Commons, 1_000);
			let commons = Money::commons(id);
			if parks {
				assert_ok!(pay(id, GUARDIAN, commons, 1_000));
			}
			pass(YEAR);
			// The guardian pays all of the commons to themselves.
			assert_ok!(Money::spend_commons(signed(GUARDIAN), id, GUARDIAN, Money::balance(id, &commons)));
			left = Money::balance(id, &GUARDIAN);
		});
		left
	};
	let (parked, idle) = (spendable(true), spendable(false));
	assert!(parked.abs_diff(idle) <= 1, "{parked} with parking, {idle} without, but for rounding");
}
