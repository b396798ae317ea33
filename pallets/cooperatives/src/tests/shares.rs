//! Shares that are not paid in time, and shares that change hands.

use super::*;

fn admit(id: CooperativeId, person: u64, shares: u32) -> MemberNo {
	Coops::apply(by(person), id, WORKER, shares, 1).unwrap();
	Coops::admit(by(TILL), id, Party::Person(person)).unwrap();
	MemberNumbers::<Test>::get(id, Party::Person(person)).unwrap()
}

#[test]
fn shares_that_are_not_paid_in_time_lapse_and_who_has_enough_without_them_stays() {
	chain(|| {
		let id = found(bylaws());
		let number = admit(id, 4, 10);
		Coops::pay_shares(by(4), id, 2).unwrap();
		pass(YEAR);
		assert_eq!(Coops::lapse_shares(by(9), id, number), error(Error::NothingOverdue));
		pass(1);
		assert_eq!(Coops::lapse_shares(by(9), id, number), Ok(()));
		let after = member(id, number);
		assert_eq!((after.shares, after.subscribed, after.standing), (3, 3, Standing::Active));
		assert_eq!(Coops::lapse_shares(by(9), id, number), error(Error::NothingOverdue));
		assert_eq!(pay_shares(4, id, 1), error(Error::NotSubscribed));
		assert_eq!(Coops::subscribe(by(4), id, 1), Ok(()));
	});
}

#[test]
fn a_member_with_too_few_shares_when_the_others_lapse_leaves_and_is_redeemed() {
	chain(|| {
		let id = found(Bylaws { least_shares: 3, ..bylaws() });
		let number = admit(id, 4, 5);
		assert_eq!(coop(id).persons, 4);
		pass(YEAR + 1);
		assert_eq!(Coops::lapse_shares(by(9), id, number), Ok(()));
		assert!(matches!(member(id, number).standing, Standing::Leaving { place: 0, .. }));
		assert_eq!(coop(id).persons, 3);
		assert_eq!(pay_shares(4, id, 1), error(Error::NotActive));
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 1).unwrap();
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
		a_year_with_interest(id);
		Coops::collect(by(9), id, 0).unwrap();
		a_year_with_interest(id);
		Coops::transfer_shares(by(1), id, 1, 4).unwrap();
		assert_eq!((member(id, 0).due, member(id, 1).due), (5 * 2, 2 + 2));
		check();
	});
}

/// Closes a year with a surplus that is enough for 2 on each share.
fn a_year_with_interest(id: CooperativeId) -> Closing {
	earn(id, 10_000);
	pass(YEAR);
	let period = coop(id).period;
	close_period(id).unwrap();
	let closing = Periods::<Test>::get(id, period).and_then(|period| period.closing).expect("it is closed");
	assert_eq!(closing.interest, 2);
	closing
}

/// The amount that `collect` pays a member.
fn collected(id: CooperativeId, number: MemberNo, purse: u64) -> Balance {
	let before = hours(purse);
	let _ = Coops::collect(by(9), id, number);
	hours(purse) - before
}

#[test]
fn shares_that_are_paid_on_the_last_day_of_a_period_earn_no_interest_in_it() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR - 1);
		Coops::pay_shares(by(1), id, 4).unwrap();
		let late = admit(id, 4, 20);
		Coops::pay_shares(by(4), id, 19).unwrap();
		assert_eq!((coop(id).shares, coop(id).new_shares), (3 + 4 + 20, 4 + 20));
		let closing = a_year_with_interest(id);
		// The interest of the three shares of the founders, and no more.
		assert_eq!((closing.shares, closing.new_shares), (27, 24));
		assert_eq!(books(id).claims, 3 * 2 + closing.cash);
		let lines = closing.lines();
		let line = lines.iter().find(|line| line.step == Step::Interest).expect("there is interest");
		assert_eq!((line.amount, line.reason), (6, Reason::Each { shares: 3, amount: 2 }));
		assert_eq!((collected(id, 0, 1), collected(id, late, 4)), (2, 0));
		// From the next period on they earn interest, even if nobody settles it for several periods.
		a_year_with_interest(id);
		a_year_with_interest(id);
		check();
		assert_eq!((collected(id, 0, 1), collected(id, late, 4)), (2 * 2 * 5, 2 * 2 * 20));
		// Nobody has lost or gained on the way.
		assert_eq!(collected(id, 1, 2), 3 * 2);
		check();
	});
}

#[test]
fn a_statement_tells_old_and_new_shares_apart() {
	chain(|| {
		let id = found(bylaws());
		a_year_with_interest(id);
		Coops::pay_shares(by(1), id, 4).unwrap();
		a_year_with_interest(id);
		a_year_with_interest(id);
		let (statement, _) = Coops::statement_of(id, 0, 0, 10).unwrap();
		let items: Vec<_> = statement.lines.iter().map(|line| (line.item, line.amount)).collect();
		assert_eq!(
			items,
			[
				(Item::Shares { shares: 5, par: 100 }, 500),
				(Item::Waiting, 2),
				(Item::Interest { shares: 1, each: 4 }, 4),
				(Item::Interest { shares: 4, each: 2 }, 8),
			]
		);
		assert_eq!(statement.collectable, collected(id, 0, 1));
		check();
	});
}

#[test]
fn the_newest_shares_are_given_away_and_redeemed_first() {
	chain(|| {
		let id = found(bylaws());
		a_year_with_interest(id);
		Coops::pay_shares(by(1), id, 4).unwrap();
		// Two new shares go to another member, and are new there too.
		Coops::transfer_shares(by(1), id, 1, 2).unwrap();
		assert_eq!((member(id, 0).new_shares, member(id, 1).new_shares), ((1, 2), (1, 2)));
		check();
		// All shares go, and the old one among them earns interest.
		Coops::leave(by(1), id).unwrap();
		Coops::transfer_shares(by(1), id, 1, 3).unwrap();
		assert_eq!((member(id, 0).new_shares, member(id, 1).new_shares), ((1, 0), (1, 4)));
		let closing = a_year_with_interest(id);
		assert_eq!((closing.shares, closing.new_shares), (7, 4));
		assert_eq!(collected(id, 1, 2), 2 + 2 * 2);
		// A member who pays a share and is redeemed in the same period leaves no trace among the new shares.
		Coops::pay_shares(by(3), id, 4).unwrap();
		Coops::leave(by(3), id).unwrap();
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 9).unwrap();
		assert_eq!(member(id, 2).standing, Standing::Left);
		assert_eq!((coop(id).shares, coop(id).new_shares), (6, 0));
		check();
	});
}

#[test]
fn a_leaving_member_can_give_all_shares_to_another_and_has_nothing_to_redeem_then() {
	chain(|| {
		let id = found(bylaws());
		Coops::leave(by(1), id).unwrap();
		assert_eq!(Coops::transfer_shares(by(2), id, 0, 1), error(Error::NotActive));
		assert_eq!(Coops::transfer_shares(by(1), id, 1, 1), Ok(()));
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!((member(id, 0).standing, hours(1)), (Standing::Left, PURSE - 100));
		assert_eq!((coop(id).shares, books(id).shares), (3, 300));
	});
}

#[test]
fn a_member_whose_shares_can_be_paid_again_has_as_much_time_as_at_first_however_short_the_periods_are() {
	chain(|| {
		let id = found(Bylaws { least_shares: 5, period: 28 * DAY, ..bylaws() });
		spend(id, 150).unwrap();
		pass(YEAR + 1);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 50);
		earn(id, 1_000);
		for _ in 0..2 {
			pass(28 * DAY);
			close_period(id).unwrap();
		}
		// The first of the two periods was over before the sale.
		assert_eq!(coop(id).share_value, 100);
		pass(YEAR);
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::NothingOverdue));
		pass(1);
		assert_eq!(Coops::lapse_shares(by(9), id, 0), Ok(()));
	});
}

#[test]
fn a_member_whose_par_value_was_lowered_has_time_to_pay_it() {
	chain(|| {
		let id = found(Bylaws { least_shares: 5, ..bylaws() });
		spend(id, 150).unwrap();
		pass(YEAR + 1);
		close_period(id).unwrap();
		let lower = Bylaws { par: 50, least_shares: 5, ..bylaws() };
		Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, 0, Box::new(lower)).unwrap();
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::NothingOverdue));
		pass(YEAR);
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::NothingOverdue));
		Coops::pay_shares(by(1), id, 4).unwrap();
		pass(1);
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::NothingOverdue));
		assert_eq!(Coops::lapse_shares(by(9), id, 1), Ok(()));
	});
}

#[test]
fn nobody_has_more_or_fewer_shares_than_the_bylaws_say_when_they_apply_are_admitted_or_subscribe() {
	chain(|| {
		let id = found(Bylaws { least_shares: 2, first_shares: 2, ..bylaws() });
		let apply = |shares, first| Coops::apply(by(4), id, WORKER, shares, first);
		for (shares, first) in [(1, 1), (21, 2), (5, 1), (5, 6)] {
			assert_eq!(apply(shares, first), error(Error::SharesOutOfBounds), "{first} of {shares}");
		}
		assert_eq!(apply(5, 2), Ok(()));
		let change = |least_shares, most_shares| {
			let other = Bylaws { least_shares, most_shares, first_shares: 2, ..bylaws() };
			Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, coop(id).version, Box::new(other))
		};
		let admit = || Coops::admit(by(TILL), id, Party::Person(4));
		change(2, 4).unwrap();
		assert_eq!(admit(), error(Error::BylawsChanged));
		change(2, 20).unwrap();
		Coops::withdraw_application(by(4), id, Party::Person(4)).unwrap();
		assert_eq!(apply(5, 2), Ok(()));
		assert_eq!(admit(), Ok(()));
		assert_eq!(Coops::subscribe(by(4), id, 1), error(Error::StillUnpaid));
		Coops::pay_shares(by(4), id, 3).unwrap();
		assert_eq!(Coops::subscribe(by(4), id, 16), error(Error::SharesOutOfBounds));
		assert_eq!(Coops::subscribe(by(4), id, 15), Ok(()));
	});
}

/// Otherwise a share would cost half as much again to pay, for an entry of its own.
#[test]
fn shares_that_are_paid_on_a_day_are_one_entry_and_weigh_less_than_an_entry_each() {
	chain(|| {
		let id = found(bylaws());
		let entries = || Entries::<Test>::iter().count();
		let pay = |who| Coops::pay_shares(by(who), id, 1).unwrap().actual_weight;
		let before = entries();
		assert_eq!([pay(1), pay(2)], [Some(Coops::pay_weight(false)); 2]);
		assert_eq!((entries(), books(id).shares, books(id).unexplained), (before, 500, 0));
		check();
		pass(DAY);
		assert_eq!(pay(3), Some(Coops::pay_weight(true)));
		let (_, entry) = Entries::<Test>::get(id, before as u32).expect("the day is posted");
		assert_eq!((entries(), entry.on(ledger::account::SHARE_CAPITAL)), (before + 1, -200));
		check();
	});
}
