//! Joining and leaving a community dividend.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_latecomer_gets_nothing_for_the_periods_before() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		members(3..4);
		at(day(2));
		assert_ok!(Dividend::join(by(3), HOURS));
		System::assert_last_event(Event::Participations { asset: HOURS, id: 3 }.into());
		at(day(3));
		let unclaimed = [1, 2, 3].map(|id| Dividend::unclaimed_in(HOURS, id));
		assert_eq!(unclaimed, [15, 15, 5]);
	})
}

#[test]
fn only_active_members_take_part_and_each_once() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		assert_noop!(Dividend::join(by(77), HOURS), Error::<Test>::NotAMember);
		assert_noop!(Dividend::join(by(1), HOURS), Error::<Test>::AlreadyJoined);
		assert_noop!(Dividend::join(by(1), BREAD), Error::<Test>::NotOpen);
	})
}

#[test]
fn a_member_takes_part_in_so_many_dividends_and_no_more() {
	chain(|| {
		members(1..2);
		for asset in 100..=100 + MOST {
			assert_ok!(Assets::force_create(root(), asset, COMMONS, true, 1));
			assert_ok!(Dividend::open(root(), asset, daily(1)));
			if asset < 100 + MOST {
				assert_ok!(Dividend::join(by(1), asset));
			}
		}
		assert_noop!(Dividend::join(by(1), 100 + MOST), Error::<Test>::TooManyDividends);
		assert_ok!(Dividend::leave(by(1), 101));
		assert_ok!(Dividend::join(by(1), 100 + MOST));
	})
}

#[test]
fn a_leaving_member_is_paid_for_the_periods_that_are_over() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		at(day(3) + DAY / 2);
		assert_ok!(Dividend::leave(by(1), HOURS));
		System::assert_last_event(Event::Left { asset: HOURS, id: 1 }.into());
		assert_eq!(Assets::balance(HOURS, 1), 15);
		assert!(!Participations::<Test>::contains_key(1), "nothing is stored for those who have left");
		assert_noop!(Dividend::leave(by(1), HOURS), Error::<Test>::NotJoined);
		assert_noop!(Dividend::claim_in(by(1), HOURS), Error::<Test>::NotJoined);
		at(day(4));
		assert_eq!(Dividend::unclaimed_in(HOURS, 2), 20);
		assert_ok!(Dividend::divide_pot(by(2), HOURS));
		assert_eq!(dividend(HOURS).owed, 20, "nothing is owed to those who have left");
	})
}

#[test]
fn a_leaving_member_with_too_little_for_an_account_leaves_it_to_those_who_stay() {
	chain(|| {
		open_for(WORK, 4, 1..3);
		at(day(1));
		assert_ok!(Dividend::leave(by(1), WORK));
		System::assert_has_event(Event::ReturnedToPot { asset: WORK, id: 1, amount: 4 }.into());
		at(day(2));
		assert_eq!(Dividend::unclaimed_in(WORK, 2), 4 + 4 + 4, "two days, and what the other left");
	})
}

#[test]
fn a_former_member_is_paid_in_all_currencies_and_takes_part_in_none() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		open_for(WORK, 50, 1..3);
		at(day(2));
		leave(1);
		assert_eq!((Assets::balance(HOURS, 1), Assets::balance(WORK, 1)), (10, 100));
		assert_eq!((dividend(HOURS).participants, dividend(WORK).participants), (1, 1));
		join(1, 1);
		at(day(3));
		assert!(Dividend::joined(1).is_empty(), "a returning member joins again");
	})
}

#[test]
fn an_amount_that_a_former_member_cannot_be_paid_is_for_those_who_stay() {
	chain(|| {
		open_for(WORK, 4, 1..3);
		open_for(HOURS, 6, 1..3);
		at(day(1));
		assert_ok!(Dividend::divide_pot(by(1), HOURS));
		assert_ok!(Assets::freeze(by(COMMONS), HOURS, Dividend::pot(&HOURS)));
		leave(1);
		System::assert_has_event(Event::ReturnedToPot { asset: WORK, id: 1, amount: 4 }.into());
		System::assert_has_event(Event::ReturnedToPot { asset: HOURS, id: 1, amount: 6 }.into());
		assert_ok!(Assets::thaw(by(COMMONS), HOURS, Dividend::pot(&HOURS)));
		at(day(2));
		assert_eq!((Dividend::unclaimed_in(WORK, 2), Dividend::unclaimed_in(HOURS, 2)), (12, 18));
	})
}

#[test]
fn nobody_is_in_a_community_dividend_without_joining_it() {
	chain(|| {
		open_for(HOURS, 5, 1..3);
		members(3..9);
		block_at(day(1));
		assert_eq!(Dividend::unclaimed(5), 100, "the universal dividend is everybody's");
		assert_eq!(Dividend::unclaimed_in(HOURS, 5), 0, "this one is for those who take part");
	})
}
