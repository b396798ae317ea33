//! Shares that are not paid in time, and shares that change hands.

use super::*;

fn admit(id: CooperativeId, person: u64, shares: u32) -> MemberNo {
	Coops::apply(by(person), id, WORKER, shares, 1).unwrap();
	Coops::admit(by(TILL), id, Who::Person(person)).unwrap();
	Numbers::<Test>::get(id, Who::Person(person)).unwrap()
}

#[test]
fn shares_that_are_not_paid_in_time_lapse_and_who_has_enough_without_them_stays() {
	chain(|| {
		let id = found(bylaws());
		let number = admit(id, 4, 10);
		Coops::pay_shares(by(4), id, 2).unwrap();
		pass(YEAR);
		assert_eq!(Coops::lapse(by(9), id, number), error(Error::NothingOverdue));
		pass(1);
		assert_eq!(Coops::lapse(by(9), id, number), Ok(()));
		let after = member(id, number);
		assert_eq!((after.shares, after.subscribed, after.standing), (3, 3, Standing::Active));
		assert_eq!(Coops::lapse(by(9), id, number), error(Error::NothingOverdue));
		assert_eq!(Coops::pay_shares(by(4), id, 1), error(Error::NotSubscribed));
		assert_eq!(Coops::subscribe(by(4), id, 1), Ok(()));
	});
}

#[test]
fn who_has_too_few_shares_when_the_others_lapse_leaves_and_is_redeemed() {
	chain(|| {
		let id = found(Bylaws { least_shares: 3, ..bylaws() });
		let number = admit(id, 4, 5);
		assert_eq!(coop(id).persons, 4);
		pass(YEAR + 1);
		assert_eq!(Coops::lapse(by(9), id, number), Ok(()));
		assert!(matches!(member(id, number).standing, Standing::Leaving { place: 0, .. }));
		assert_eq!(coop(id).persons, 3);
		assert_eq!(Coops::pay_shares(by(4), id, 1), error(Error::NotActive));
		pass(90 * DAY);
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!(hours(4), PURSE);
	});
}

#[test]
fn shares_change_hands_within_the_bounds_of_both_and_no_money_moves() {
	chain(|| {
		let id = found(bylaws());
		Coops::pay_shares(by(1), id, 4).unwrap();
		let before = books(id);
		let transfer = |to, shares| Coops::transfer_shares(by(1), id, to, shares);
		assert_eq!(transfer(0, 1), error(Error::NothingToTransfer));
		assert_eq!(transfer(1, 0), error(Error::NothingToTransfer));
		assert_eq!(transfer(1, 6), error(Error::NothingToTransfer));
		assert_eq!(transfer(1, 5), error(Error::SharesOutOfBounds));
		assert_eq!(transfer(77, 1), error(Error::UnknownMember));
		assert_eq!(Coops::transfer_shares(by(9), id, 1, 1), error(Error::NotAMember));
		assert_eq!(transfer(1, 4), Ok(()));
		assert_eq!((member(id, 0).shares, member(id, 1).shares), (1, 5));
		assert_eq!(books(id), before);
		// Nobody has more than the most.
		let number = admit(id, 4, 20);
		Coops::pay_shares(by(4), id, 19).unwrap();
		assert_eq!(Coops::transfer_shares(by(2), id, number, 1), error(Error::SharesOutOfBounds));
	});
}

#[test]
fn interest_is_of_who_had_the_shares_when_it_was_earned() {
	chain(|| {
		let id = found(bylaws());
		Coops::pay_shares(by(1), id, 4).unwrap();
		earn(id, 10_000);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		Coops::transfer_shares(by(1), id, 1, 4).unwrap();
		assert_eq!((member(id, 0).due, member(id, 1).due), (5 * 2, 2));
		check();
	});
}

#[test]
fn who_leaves_can_give_all_shares_to_a_member_and_has_nothing_to_redeem_then() {
	chain(|| {
		let id = found(bylaws());
		Coops::leave(by(1), id).unwrap();
		assert_eq!(Coops::transfer_shares(by(2), id, 0, 1), error(Error::NotActive));
		assert_eq!(Coops::transfer_shares(by(1), id, 1, 1), Ok(()));
		pass(90 * DAY);
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!((member(id, 0).standing, hours(1)), (Standing::Left, PURSE - 100));
		assert_eq!((coop(id).shares, books(id).shares), (3, 300));
	});
}
