//! Attempts of attackers to get more than is theirs.

use crate::{decay::YEAR, mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	sp_runtime::{ArithmeticError, DispatchError, Perbill, TokenError},
	traits::{
		fungibles::{
			hold::{Inspect as _, Mutate as _},
			Inspect,
		},
		tokens::{
			Fortitude::Polite,
			Precision::{BestEffort, Exact},
			Restriction,
		},
	},
};

#[test]
fn paying_round_in_a_circle_of_ones_own_accounts_escapes_no_decay() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		// Account 3 does nothing. Accounts 1 and 2 pay all they have to each other, 2000 times in a year.
		for _ in 0..1_000 {
			for (from, to) in [(1, 11), (11, 1)] {
				let all = Money::balance(id, &from);
				assert_ok!(pay(id, from, to, all));
				pass(YEAR / 2_000);
			}
		}
		assert!(
			Money::balance(id, &1) <= Money::balance(id, &3),
			"who moves money about has no more than who does not"
		);
		assert!(
			Money::balance(id, &1) + 2_000 >= Money::balance(id, &3),
			"and loses at most the fraction of a unit each time"
		);
	});
}

#[test]
fn dust_sent_to_somebody_every_hour_does_not_wear_their_balance_down() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000_000);
		for _ in 0..1_000 {
			pass(YEAR / 1_000);
			assert_ok!(pay(id, 2, 1, 1));
		}
		let (attacked, alone) = (Money::balance(id, &1), Money::balance(id, &3));
		assert!(attacked >= alone + 900, "{attacked} are {alone} and what is left of a thousand gifts");
	});
}

#[test]
fn leaving_and_joining_again_gives_no_second_limit() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 100));
		assert_noop!(Money::leave(signed(1), id, None), Error::<Test>::StillOwes);
		enrol(1, 11);
		assert_noop!(Money::join(signed(11), id), Error::<Test>::HasLine);
		assert_ok!(Money::move_line(signed(11), id));
		assert_noop!(pay(id, 11, 2, 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn leaving_and_joining_again_gives_no_second_weight_for_more_than_the_sales_lost() {
	chain(|| {
		let earned = Some(Earned { share: Perbill::one(), cap: Amount::MAX, weight: 50 });
		let id = circle(Credit { earned, ..credit(100) });
		assert_ok!(pay(id, 1, 2, 50));
		assert_ok!(pay(id, 2, 1, 50));
		assert_eq!((Money::limit(id, 1), Money::limit(id, 2)), (150, 150));
		// The weight of 1 is used up. With a new place it would be whole again.
		assert_ok!(Money::leave(signed(1), id, Some(3)));
		assert_ok!(Money::join(signed(1), id));
		assert_eq!(Money::limit(id, 1), 100, "what was earned is lost");
		assert_ok!(pay(id, 1, 2, 50));
		assert_eq!(
			Money::limit(id, 2),
			150,
			"and a member who joins again in the same year counts for nothing more"
		);
	});
}

#[test]
fn a_flood_of_accounts_needs_a_flood_of_owners() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		for who in 1_000..1_100 {
			assert_noop!(pay(id, 1, who, 1), TokenError::CannotCreate);
		}
	});
}

#[test]
fn nobody_pays_with_the_money_of_the_commons_or_of_an_agreement() {
	chain(|| {
		let id = decaying(70_000_000, Destination::Commons, 1_000);
		pass(YEAR);
		let commons = Money::commons(id);
		assert!(Money::balance(id, &commons) > 0);
		// Nobody has a key to it, and it owes nothing, whatever an attacker tries.
		let all = Money::balance(id, &commons);
		assert_noop!(pay(id, commons, 2, all + 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn the_greatest_amounts_overflow_nothing() {
	chain(|| {
		let most = MostUnits::get();
		let id = open(terms(vouchers(Amount::MAX)));
		assert_noop!(Money::issue(signed(GUARDIAN), id, 2, most + 1), Error::<Test>::BeyondSupply);
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, most));
		assert_noop!(Money::issue(signed(GUARDIAN), id, 3, 1), Error::<Test>::BeyondSupply);
		assert_ok!(pay(id, 2, 3, most));
		assert_noop!(pay(id, 2, 3, 1), TokenError::FundsUnavailable);
		let levied = circle(Credit { levy: Perbill::one(), ..credit(Amount::MAX) });
		assert_noop!(pay(levied, 1, 2, Amount::MAX), ArithmeticError::Overflow);
		assert_noop!(pay(levied, 1, 2, most / 2 + 1), ArithmeticError::Overflow);
		assert_ok!(pay(levied, 1, 2, most / 2));
		assert_noop!(pay(levied, 3, 4, 1), ArithmeticError::Overflow);
	});
}

/// The books compare what circulates with what the accounts hold, and allow for less than a unit on each account.
#[test]
fn rounding_loses_no_unit_of_the_greatest_amounts_however_often_they_are_touched() {
	chain(|| {
		let most = MostUnits::get();
		let each = most / 4;
		let id = decaying(1_000_000_000, Destination::Burnt, each);
		for turn in 0..1_000 {
			pass(4 * DAY / (turn + 1));
			assert_ok!(pay(id, 1 + turn % 3, 1 + (turn + 1) % 3, 1));
		}
		check();
		let circulating = Currencies::<Test>::get(id).unwrap().ledger.circulating.whole;
		let held: Amount = (1..=3).map(|who| Money::balance(id, &who)).sum();
		assert!(circulating < most / 4 * 3);
		assert!(circulating - held <= 3, "{circulating} circulate and {held} are held");
		// Units that have decayed can be issued again, up to the same number.
		let room = Currencies::<Test>::get(id).unwrap().issuable(most);
		assert_ok!(Money::issue(signed(GUARDIAN), id, 1, room));
		assert_noop!(Money::issue(signed(GUARDIAN), id, 1, 1), Error::<Test>::BeyondSupply);
	});
}

#[test]
fn a_place_is_not_moved_onto_the_place_of_somebody_else() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 3, 70));
		assert_ok!(pay(id, 2, 3, 50));
		// Person 1 has another key, and person 2 takes over the old one. The debt of 1 is still on it.
		enrol(1, 11);
		enrol(2, 1);
		assert_noop!(Money::move_line(signed(1), id), Error::<Test>::HasLine);
		assert_eq!((worth(id, 1), worth(id, 2)), (-70, -50), "nobody's debt is gone");
		// When the account is free, the place can be moved.
		assert_ok!(Money::move_line(signed(11), id));
		assert_ok!(Money::move_line(signed(1), id));
		assert_eq!((worth(id, 11), worth(id, 1), worth(id, 2)), (-70, -50, 0));
	});
}

#[test]
fn a_payment_to_an_agreement_before_it_is_accepted_does_not_keep_its_currencies_from_ending() {
	chain(|| {
		let burdened = Demurrage { rate: 70_000_000, to: Destination::Commons };
		let decays = Terms { demurrage: Some(burdened), ..terms(Supply::MutualCredit(credit(100))) };
		let (first, second) = (open(decays), circle(credit(100)));
		(1..=5).for_each(|who| Money::join(signed(who), first).unwrap());
		let agreement = NextAgreement::<Test>::get();
		let side = |currency| Side { currency, limit: 50 };
		let rate = Rate { first: 1, second: 1 };
		assert_ok!(Money::propose_agreement(signed(GUARDIAN), side(first), side(second), rate));
		let account = Money::clearing_account(agreement);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), account, PURSE));
		for currency in [first, second] {
			assert_ok!(pay(currency, 1, account, 20));
		}
		pass(YEAR / 3);
		let accounts = Currencies::<Test>::get(first).unwrap().ledger.accounts;
		assert_ok!(Money::accept_agreement(signed(GUARDIAN), agreement));
		check();
		assert_eq!(Currencies::<Test>::get(first).unwrap().ledger.accounts, accounts);
		assert!((18..=19).contains(&worth(first, account)), "what was paid is there, with its decay");
		assert_eq!(worth(second, account), 20);
		assert_ok!(Money::end_agreement(signed(GUARDIAN), agreement, first));
		check();
		assert_eq!(
			System::consumers(&account),
			0,
			"the account of the agreement is not referred to any more"
		);
		for currency in [first, second] {
			assert_ok!(Money::close(signed(GUARDIAN), currency, now() + MinWindDown::get(), None));
		}
		pass(MinWindDown::get());
		for currency in [first, second] {
			assert_ok!(Money::remove_accounts(signed(20), currency, 100));
		}
		check();
		assert_eq!(Currencies::<Test>::iter().count(), 0, "both currencies have ended");
		assert_eq!((Accounts::<Test>::iter().count(), Lines::<Test>::iter().count()), (0, 0));
	});
}

/// The reason for which another pallet holds money.
const HELD: RuntimeHoldReason = RuntimeHoldReason::Money(HoldReason::Redemption);

/// Pays held units from one account to another.
fn pay_held(id: CurrencyId, from: AccountId, to: AccountId, amount: Amount) -> Result<Amount, DispatchError> {
	frame_support::storage::with_storage_layer(|| {
		Money::transfer_on_hold(id, &HELD, &from, &to, amount, Exact, Restriction::Free, Polite)
	})
}

#[test]
fn parking_money_in_a_hold_and_taking_it_back_escapes_no_decay() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 999));
		pass(YEAR);
		check();
		assert_ok!(Money::release(id, &HELD, &2, 999, Exact));
		assert_eq!(Money::balance(id, &2), Money::balance(id, &3), "as much is left as of idle money");
	});
}

#[test]
fn parking_money_in_a_hold_in_pieces_escapes_no_decay() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Dividend, 1_000);
		for _ in 0..12 {
			let free = Money::balance(id, &2);
			assert_ok!(Money::hold(id, &HELD, &2, free / 2));
			pass(YEAR / 24);
			assert_ok!(Money::release(id, &HELD, &2, free / 3, BestEffort));
			pass(YEAR / 24);
			check();
		}
		let all = Money::balance_on_hold(id, &HELD, &2);
		assert_ok!(Money::release(id, &HELD, &2, all, Exact));
		assert!(Money::balance(id, &2) <= Money::balance(id, &3));
	});
}

#[test]
fn lending_money_to_a_hold_of_somebody_else_and_getting_it_back_escapes_no_decay() {
	chain(|| {
		let id = decaying(1_000_000_000, Destination::Commons, 1_000);
		assert_ok!(Money::hold(id, &HELD, &2, 1_000 - 1));
		pass(YEAR / 2);
		// The friend has it back after half a year, with all the decay of that time.
		assert_ok!(pay_held(id, 2, 11, 999));
		pass(YEAR / 2);
		let (parked, idle) = (Money::balance(id, &11) + Money::balance(id, &2), Money::balance(id, &3));
		assert!(parked <= idle, "{parked} were parked, {idle} were idle");
	});
}

#[test]
fn nothing_is_paid_out_of_a_hold_on_a_frozen_account() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let freeze = |who| Money::freeze(signed(GUARDIAN), id, who, START + DAY, Default::default());
		assert_ok!(freeze(2));
		// A cooperative does this when shares are paid: it holds the price, and takes it.
		assert_ok!(Money::hold(id, &HELD, &2, 500));
		assert_noop!(pay_held(id, 2, 3, 500), TokenError::Frozen);
		let burn = Money::burn_held(id, &HELD, &2, 500, Exact, Polite);
		assert_eq!(burn, Err(TokenError::Frozen.into()));
		pass(DAY);
		assert_ok!(pay_held(id, 2, 3, 500));
	});
}

#[test]
fn the_guardian_cannot_cancel_a_redemption_by_freezing() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let freeze = |who, time| Money::freeze(signed(GUARDIAN), id, who, now() + time, Default::default());
		// The account is frozen before the wind-down, for longer than it takes, or during it.
		assert_ok!(freeze(2, 80 * DAY));
		assert_ok!(Money::close(signed(GUARDIAN), id, now() + 30 * DAY, Some((1, 1))));
		assert!(freeze(3, 80 * DAY).is_err());
		assert_ok!(Money::redeem(signed(2), id, 1_000));
		assert_ok!(Money::redeem(signed(3), id, 1_000));
		assert_eq!(Balances::free_balance(2), PURSE + 1_000);
	});
}

#[test]
fn the_guardian_cannot_freeze_an_account_without_a_break() {
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let freeze = || Money::freeze(signed(GUARDIAN), id, 2, now() + MaxFreeze::get(), Default::default());
		assert_ok!(freeze());
		pass(MaxFreeze::get());
		assert!(freeze().is_err(), "so that the holder has time to pay");
		assert_ok!(pay(id, 2, 3, 1));
		pass(MaxFreeze::get());
		assert_ok!(freeze());
	});
}

#[test]
fn the_levy_is_paid_whatever_way_money_takes() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(10), ..credit(10_000) });
		let fund = || Currencies::<Test>::get(id).unwrap().ledger.fund;
		assert_ok!(pay(id, 1, 2, 1_000));
		assert_eq!(fund(), 100);
		// Out of a hold, to an account and to a hold.
		assert_ok!(Money::hold(id, &HELD, &2, 500));
		assert_ok!(pay_held(id, 2, 3, 300));
		assert_eq!((fund(), worth(id, 3)), (130, 300));
		let mode = Restriction::OnHold;
		assert_ok!(Money::transfer_on_hold(id, &HELD, &2, &3, 200, Exact, mode, Polite));
		assert_eq!((fund(), Money::balance_on_hold(id, &HELD, &3)), (150, 200));
		// In small pieces.
		for _ in 0..10 {
			assert_ok!(pay(id, 1, 2, 5));
		}
		assert_eq!(fund(), 160, "pieces are rounded up each");
		// By leaving everything to an heir, and joining again.
		assert_ok!(Money::release(id, &HELD, &3, 200, Exact));
		assert_ok!(Money::leave(signed(3), id, Some(4)));
		assert_eq!((fund(), worth(id, 4)), (206, 454), "of 500, 46 are the levy");
	});
}

#[test]
fn expired_vouchers_are_not_paid_by_way_of_a_hold() {
	chain(|| {
		let Supply::Vouchers(plain) = vouchers(10_000) else { unreachable!() };
		let expires_at = Some(START + DAY);
		let id = open(terms(Supply::Vouchers(Vouchers { expires_at, ..plain })));
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 1_000));
		pass(DAY);
		assert_ok!(Money::hold(id, &HELD, &2, 500));
		assert_noop!(pay_held(id, 2, 3, 500), Error::<Test>::NoLongerPaid);
		assert_ok!(Money::release(id, &HELD, &2, 500, Exact));
		assert_ok!(Money::redeem(signed(2), id, 1_000));
	});
}

#[test]
fn junk_takes_up_nothing_of_whom_it_is_sent_to() {
	chain(|| {
		let before = System::consumers(&2);
		for _ in 0..150 {
			assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), GUARDIAN, PURSE));
			let id = open(terms(vouchers(10)));
			assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 1));
			let freeze = Money::freeze(signed(GUARDIAN), id, 2, now() + DAY, Default::default());
			assert_ok!(freeze);
		}
		assert_eq!(System::consumers(&2), before);
		let id = circle(credit(100));
		assert!(Lines::<Test>::contains_key(id, 2), "and they can join a currency still");
	});
}

#[test]
fn a_key_that_was_changed_can_owe_no_more() {
	chain(|| {
		let id = circle(credit(100));
		assert_ok!(pay(id, 1, 2, 40));
		enrol(1, 11);
		assert_noop!(pay(id, 1, 2, 1), TokenError::FundsUnavailable);
		assert_eq!(Money::limit(id, 1), 0);
		assert_ok!(Money::move_line(signed(11), id));
		assert_ok!(pay(id, 11, 2, 60));
		assert_eq!((worth(id, 1), worth(id, 11)), (0, -100));
	});
}

#[test]
fn a_member_who_has_left_a_debt_takes_it_up_again_when_they_come_back() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(10), ..credit(1_000) });
		assert_ok!(pay(id, 2, 3, 1_000 - 100));
		assert_ok!(pay(id, 1, 4, 50));
		expel(1);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		pass(30 * DAY);
		assert_ok!(Money::settle_default(signed(9), id, 1));
		assert_eq!(worth(id, 1), 0, "the fund has paid 55");
		enrol(1, 1);
		assert_ok!(Money::join(signed(1), id));
		assert_eq!(worth(id, 1), -55, "and is paid back");
		assert_eq!(Currencies::<Test>::get(id).unwrap().ledger.fund, 95);
	});
}

#[test]
fn a_payment_out_of_a_hold_that_its_payee_cannot_receive_changes_nothing() {
	chain(|| {
		let id = open(Terms { minimum: 10, ..terms(vouchers(1_000)) });
		assert_ok!(Money::issue(signed(GUARDIAN), id, 2, 100));
		assert_ok!(Money::hold(id, &HELD, &2, 50));
		// It also holds outside a transaction, as at the beginning of a block.
		let pay = |to, amount| {
			Money::transfer_on_hold(id, &HELD, &2, &to, amount, Exact, Restriction::Free, Polite)
		};
		assert_eq!(pay(3, 9), Err(TokenError::BelowMinimum.into()));
		assert_eq!(pay(12_345, 20), Err(TokenError::CannotCreate.into()));
		check();
		assert_eq!(Money::balance_on_hold(id, &HELD, &2), 50);
	});
}

#[test]
fn a_member_who_was_gone_once_and_came_back_has_the_time_of_grace_when_they_are_gone_again() {
	chain(|| {
		let id = circle(Credit { levy: Perbill::from_percent(10), ..credit(1_000) });
		assert_ok!(pay(id, 2, 3, 900));
		assert_ok!(pay(id, 1, 4, 50));
		let settle = || Money::settle_default(signed(9), id, 1);
		expel(1);
		assert_ok!(settle());
		// They renew a day later, owe nothing new, and lapse again.
		pass(DAY);
		enrol(1, 1);
		pass(90 * DAY);
		expel(1);
		assert_ok!(settle());
		assert_eq!(worth(id, 1), -55, "nobody has paid for them yet");
		assert_noop!(settle(), Error::<Test>::TooEarly);
		pass(30 * DAY);
		assert_ok!(settle());
		assert_eq!(worth(id, 1), 0);
	});
}

#[test]
fn a_place_that_comes_to_a_new_key_is_not_frozen_without_a_break() {
	chain(|| {
		let id = circle(credit(1_000));
		let freeze = |who| Money::freeze(signed(GUARDIAN), id, who, now() + DAY, Default::default());
		assert_ok!(freeze(2));
		pass(DAY);
		replace(2, 12);
		assert_ok!(Money::move_line(signed(12), id));
		assert_noop!(freeze(12), Error::<Test>::AlreadyFrozen);
	});
}

#[test]
fn removing_accounts_one_by_one_weighs_as_much_as_removing_many_at_once() {
	use frame_support::dispatch::GetDispatchInfo;
	chain(|| {
		let id = decaying(0, Destination::Commons, 1_000);
		let weight =
			|most| Call::<Test>::remove_accounts { currency: id, most }.get_dispatch_info().call_weight;
		assert_eq!(weight(1), weight(REMOVED_AT_LEAST));
		assert!(weight(REMOVED_AT_LEAST).all_lt(weight(2 * REMOVED_AT_LEAST)));
		let until = now() + 30 * DAY;
		assert_ok!(Money::close(signed(GUARDIAN), id, until, None));
		pass(30 * DAY);
		let used = Money::remove_accounts(signed(9), id, 1).unwrap().actual_weight.unwrap();
		assert_eq!(used, weight(1));
	});
}

/// The keys under which this pallet stores something.
fn stored() -> Vec<Vec<u8>> {
	let prefix = sp_io::hashing::twox_128(b"Money").to_vec();
	let next = |key: &Vec<u8>| sp_io::storage::next_key(key).filter(|next| next.starts_with(&prefix));
	core::iter::successors(next(&prefix), next).collect()
}

/// Opens a currency of one of three kinds, in which somebody has an account, a hold or a place, and begins its end.
fn come_and_go(n: u32) {
	let supply = match n % 3 {
		0 => vouchers(1_000),
		1 => Supply::MutualCredit(credit(1_000)),
		_ => Supply::Dividend,
	};
	let id = open(terms(supply));
	if n % 3 == 1 {
		assert_ok!(Money::join(signed(2), id));
		assert_ok!(Money::join(signed(3), id));
		assert_ok!(pay(id, 2, 3, 100));
		// A limit is kept for a person who has left.
		assert_ok!(Money::set_limit(signed(GUARDIAN), id, 3, Some(5)));
		assert_ok!(Money::leave(signed(3), id, None));
	} else {
		assert_ok!(Money::do_issue(id, &2, 100));
		assert_ok!(Money::hold(id, &HELD, &2, 50));
	}
	if n.is_multiple_of(3) {
		assert_ok!(Money::state_reserve(signed(GUARDIAN), id, 1, Default::default(), [0; 32]));
	}
	assert_ok!(Money::close(signed(GUARDIAN), id, now() + MinWindDown::get(), None));
}

#[test]
fn opening_and_ending_a_thousand_currencies_leaves_nothing() {
	chain(|| {
		let purses = || [1, 2, 3].map(Balances::free_balance);
		let references = || [1, 2, 3].map(|who| System::consumers(&who));
		let before = (stored(), purses(), references());
		// Somebody can have accounts in no more than 128 currencies at once.
		for round in 0..10 {
			(100 * round..100 * round + 100).for_each(come_and_go);
			assert_eq!(
				Balances::free_balance(GUARDIAN),
				PURSE - 100 * DEPOSIT,
				"each takes the use of a deposit"
			);
			pass(MinWindDown::get());
			for id in 100 * round..100 * round + 100 {
				assert_ok!(Money::remove_accounts(signed(20), id, 100));
			}
		}
		let next = NextCurrency::<Test>::hashed_key().to_vec();
		let left: Vec<_> =
			stored().into_iter().filter(|key| *key != next && !before.0.contains(key)).collect();
		assert!(left.is_empty(), "{} items are left", left.len());
		assert_eq!((purses(), references()), (before.1, before.2));
		assert_eq!(NextCurrency::<Test>::get(), 1_000, "only numbers are used up");
	});
}
