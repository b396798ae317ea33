//! What attackers try.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, sp_runtime::TokenError};

#[test]
fn claiming_again_and_again_yields_no_more() {
	chain(|| {
		join(1, 1);
		block_at(day(0));
		assert_ok!(Dividend::claim(RuntimeOrigin::signed(1)));
		for caller in 0..10_000 {
			assert_noop!(
				Dividend::claim_for(RuntimeOrigin::signed(caller), 1),
				Error::<Test>::NothingToClaim
			);
		}
		assert_eq!(Balances::total_issuance(), MINIMUM + 100);
	})
}

#[test]
fn leaving_and_joining_around_a_period_does_not_pay_twice() {
	chain(|| {
		join(1, 1);
		for n in 0..10 {
			block_at(day(n) - 1);
			leave(1);
			join(1, 1);
			block_at(day(n));
			leave(1);
			join(1, 1);
		}
		assert_eq!(Balances::free_balance(1) + Dividend::unclaimed(1), 1_000, "ten days, ten dividends");
	})
}

#[test]
fn a_key_that_is_passed_around_claims_once() {
	chain(|| {
		join(1, 10);
		block_at(day(0));
		for key in 11..20 {
			let _ = Dividend::claim_for(RuntimeOrigin::signed(1), 1);
			rekey(1, key);
		}
		assert_eq!(Balances::total_issuance(), MINIMUM + 100);
	})
}

#[test]
fn a_newcomer_after_the_end_of_a_period_but_before_its_division_takes_no_share_of_it() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		members(3..4);
		pay_in(HOURS, 1 + 1_000);
		at(day(300));
		assert_ok!(Dividend::join(by(3), HOURS));
		let unclaimed = [1, 2, 3].map(|id| Dividend::unclaimed_in(HOURS, id));
		assert_eq!(
			unclaimed,
			[2_000, 2_000, 0],
			"300 days and half of the pot each, and nothing for the third"
		);
		assert_noop!(Dividend::claim_in(by(3), HOURS), Error::<Test>::NothingToClaim);
	})
}

#[test]
fn a_member_who_hops_in_before_each_dividend_and_out_after_it_gains_nothing_on_one_who_stays() {
	chain(|| {
		open_for(HOURS, 0, 1..3);
		assert_ok!(Dividend::leave(by(1), HOURS));
		pay_in(HOURS, 1);
		for n in 1..=10 {
			pay_in(HOURS, 100);
			at(day(n) - 1);
			assert_ok!(Dividend::join(by(1), HOURS));
			at(day(n));
			assert_ok!(Dividend::leave(by(1), HOURS));
			assert_ok!(Dividend::join(by(1), HOURS));
			assert_ok!(Dividend::leave(by(1), HOURS));
		}
		assert_eq!(Assets::balance(HOURS, 1), 500, "one share of each day, as if they had stayed");
		assert_eq!(Dividend::unclaimed_in(HOURS, 2), 500, "and the one who stays has no less than with them");
	})
}

#[test]
fn leaving_and_joining_again_and_again_makes_no_second_share() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		pay_in(HOURS, 1 + 100);
		for _ in 0..100 {
			assert_ok!(Dividend::leave(by(1), HOURS));
			assert_ok!(Dividend::join(by(1), HOURS));
		}
		rekey(1, 11);
		assert_noop!(Dividend::join(by(11), HOURS), Error::<Test>::AlreadyJoined);
		assert_eq!(dividend(HOURS).participants, 2);
		at(day(1));
		assert_eq!([1, 2].map(|id| Dividend::unclaimed_in(HOURS, id)), [55, 55]);
	})
}

#[test]
fn the_first_to_find_a_full_pot_shares_it_with_all_who_come_in_the_same_period() {
	chain(|| {
		open_for(HOURS, 0, 1..1);
		members(1..11);
		pay_in(HOURS, 1 + 1_000);
		at(day(50));
		assert_ok!(Dividend::join(by(1), HOURS));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 0, "coming first does not make it theirs");
		for id in 2..11 {
			assert_ok!(Dividend::join(by(id), HOURS));
		}
		at(day(51));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 100);
	})
}

#[test]
fn a_member_who_leaves_a_dividend_does_not_take_what_is_owed_to_others() {
	chain(|| {
		open_for(HOURS, 0, 1..4);
		pay_in(HOURS, 1 + 300);
		at(day(1));
		for _ in 0..10 {
			assert_ok!(Dividend::leave(by(1), HOURS));
			assert_ok!(Dividend::join(by(1), HOURS));
			at(dividend(HOURS).next_at);
		}
		assert_eq!([1, 2, 3].map(|id| Assets::balance(HOURS, id)), [100, 0, 0]);
		assert_eq!([2, 3].map(|id| Dividend::unclaimed_in(HOURS, id)), [100, 100]);
	})
}

#[test]
fn a_shorter_period_issues_nothing_for_the_past() {
	chain(|| {
		open_for(HOURS, 0, 1..2);
		assert_ok!(Dividend::set_plan(root(), HOURS, Plan { period: 365 * DAY, issue: 0 }));
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		at(day(300));
		assert_ok!(Dividend::set_plan(root(), HOURS, Plan { period: MinPeriod::get(), issue: 1_000 }));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 0);
		at(day(366));
		assert_eq!(Dividend::unclaimed_in(HOURS, 1), 1_000);
	})
}

#[test]
fn claiming_for_others_takes_from_nobody_what_their_account_cannot_hold_yet() {
	chain(|| {
		open_for(WORK, 4, 1..3);
		at(day(1));
		assert_ok!(Dividend::close(root(), WORK));
		assert_noop!(Dividend::claim_in_for(by(77), WORK, 1), Error::<Test>::BelowMinimumBalance);
		transfer(WORK, COMMONS, 1, MINIMUM).unwrap();
		assert_ok!(Dividend::claim_in(by(1), WORK));
		assert_eq!(Assets::balance(WORK, 1), MINIMUM + 4);
	})
}

#[test]
fn a_small_gift_to_the_pot_neither_blocks_nor_moves_anything() {
	chain(|| {
		open_for(HOURS, 0, 1..4);
		for n in 1..=10 {
			pay_in(HOURS, 1);
			at(day(n));
			assert_ok!(Dividend::divide_pot(by(1), HOURS));
		}
		assert_eq!((dividend(HOURS).owed, pot(HOURS)), (9, 10), "three each, and one keeps the pot alive");
	})
}

#[test]
fn broken_currencies_keep_nobody_a_member() {
	chain(|| {
		members(1..3);
		for asset in 100..100 + MOST {
			assert_ok!(Assets::force_create(root(), asset, COMMONS, true, MINIMUM));
			assert_ok!(Dividend::open(root(), asset, daily(1_000)));
			assert_ok!(Dividend::join(by(1), asset));
			assert_ok!(Dividend::join(by(2), asset));
		}
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), 100));
		assert_ok!(Assets::freeze(by(COMMONS), 100, Dividend::pot(&100)));
		assert_ok!(Assets::mint(by(COMMONS), 101, 1, MINIMUM));
		assert_ok!(Assets::block(by(COMMONS), 101, 1));
		assert_ok!(Assets::freeze_asset(by(COMMONS), 102));
		leave(1);
		assert!(Dividend::joined(1).is_empty());
		assert_eq!(Assets::balance(103, 1), 1_000, "all that can be paid is paid");
	})
}

#[test]
fn an_endless_number_of_claims_and_settlements_stores_nothing() {
	chain(|| {
		open_for(HOURS, 5, 1..2);
		for n in 1..=1_000 {
			at(day(n));
			assert_ok!(Dividend::claim_in_for(by(77), HOURS, 1));
			assert_noop!(Dividend::claim_in_for(by(77), HOURS, 1), Error::<Test>::NothingToClaim);
			assert_noop!(Dividend::divide_pot(by(77), HOURS), Error::<Test>::NotDue);
		}
		assert_eq!((Dividends::<Test>::iter().count(), Participations::<Test>::iter().count()), (1, 1));
		assert_eq!(Assets::balance(HOURS, 1), 5_000);
	})
}

#[test]
fn a_currency_that_is_gone_takes_none_of_the_places_of_a_member() {
	chain(|| {
		open_for(WORK, 50, 1..3);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), WORK));
		assert_ok!(Assets::start_destroy(by(COMMONS), WORK));
		assert_noop!(Dividend::leave(by(1), WORK), TokenError::UnknownAsset);
		assert_ok!(Assets::destroy_accounts(by(COMMONS), WORK));
		assert_ok!(Assets::finish_destroy(by(COMMONS), WORK));
		assert_ok!(Dividend::leave(by(1), WORK));
		assert!(Dividend::joined(1).is_empty());
		leave(2);
		assert!(Dividends::<Test>::get(WORK).is_none(), "nothing is left of it");
	})
}

/// In the runtime a currency's guardian decides on its dividend: of one that is gone nobody could close it.
#[test]
fn currencies_that_come_and_go_leave_no_dividends_behind() {
	chain(|| {
		members(1..3);
		for asset in 100..120 {
			assert_ok!(Assets::force_create(root(), asset, COMMONS, true, MINIMUM));
			assert_ok!(Dividend::open(root(), asset, Plan { period: 1_000 * 365 * DAY, issue: 5 }));
			if asset == 119 {
				assert_ok!(Dividend::join(by(1), asset));
			}
			assert_noop!(Dividend::divide_pot(by(77), asset), Error::<Test>::NotDue);
			assert_ok!(Assets::start_destroy(by(COMMONS), asset));
			assert_ok!(Assets::finish_destroy(by(COMMONS), asset));
			assert_noop!(Dividend::join(by(2), asset), Error::<Test>::NotOpen);
			assert_noop!(Dividend::set_plan(root(), asset, daily(0)), Error::<Test>::NotOpen);
			assert_ok!(Dividend::divide_pot(by(77), asset));
		}
		assert_eq!(Dividends::<Test>::iter_keys().collect::<Vec<_>>(), [119], "somebody takes part in it");
		assert_ok!(Dividend::leave(by(1), 119));
		assert_eq!(Dividends::<Test>::iter().count(), 0);
	})
}

#[test]
fn money_parked_in_a_pot_whose_period_never_ends_is_shared_with_all_who_join() {
	use pallet_currencies::testing::{CurrencyState::Decaying, SupplyKind};
	chain(|| {
		at(day(0));
		members(1..4);
		for who in [GUARDIAN, 1, 2, 3] {
			<Balances as Mutate<_>>::mint_into(&who, 1_000).unwrap();
		}
		let asset = Decaying.open_as::<Test>(SupplyKind::Vouchers, DAY, &GUARDIAN, [1, 2], 9_000);
		let has = |who| <Money as fungibles::Inspect<_>>::balance(asset, &who);
		// The first opens a dividend for themselves alone, and parks all they have in it.
		assert_ok!(Dividend::open(root(), asset, Plan { period: Moment::MAX, issue: 0 }));
		assert_ok!(Dividend::join(by(1), asset));
		assert_ok!(Money::transfer(by(1), asset, Dividend::pot(&asset), 9_000));
		Decaying.come::<Test>(asset);
		assert_eq!((has(1), has(2), has(Dividend::pot(&asset))), (0, 4_469, 9_000), "it has not decayed");
		assert_noop!(Dividend::divide_pot(by(1), asset), Error::<Test>::NotDue);
		// Nobody keeps the others out, and they have equal parts of it. One unit stays in the account of the pot.
		(2..4).for_each(|who| Dividend::join(by(who), asset).unwrap());
		assert_ok!(Dividend::close(root(), asset));
		(1..4).for_each(|who| Dividend::claim_in(by(who), asset).unwrap());
		assert_eq!((has(1), has(2), has(3)), (2_999, 4_469 + 2_999, 2_999));
	})
}
