//! The receivers of the remainder in the end.

use super::*;
use frame_support::traits::fungible::NativeOrWithId;

/// Two cooperatives. The first has a reserve of 9,494, because nobody has worked in it.
fn two() -> (CooperativeId, CooperativeId) {
	let (id, heir) = (found(bylaws()), found(bylaws()));
	earn(id, 10_000);
	pass(YEAR);
	close_period(id).unwrap();
	assert_eq!(books(id).reserve, 9_494);
	(id, heir)
}

fn dissolve(id: CooperativeId, heir: Heir) -> Result<(), DispatchError> {
	Coops::dissolve(resolved(id, Kind::Dissolution), id, heir)
}

#[test]
fn a_cooperative_that_is_the_heir_has_it_in_its_reserve_where_its_members_cannot_reach_it() {
	chain(|| {
		let (id, heir) = two();
		let before = books(heir);
		dissolve(id, Heir::Cooperative(heir)).unwrap();
		pass(60 * DAY);
		let commons = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		check();
		// One unit keeps the account alive.
		let after = books(heir);
		assert_eq!(after.reserve, before.reserve + 9_493);
		assert_eq!((after.result, after.free, after.claims), (before.result, before.free, before.claims));
		assert_eq!(hours(COMMONS), commons);
		// It does not become a surplus either.
		pass(YEAR);
		close_period(heir).unwrap();
		assert_eq!(Periods::<Test>::get(heir, 0).unwrap().closing.unwrap().result, 0);
		assert_eq!(books(heir).reserve, before.reserve + 9_493);
	});
}

#[test]
fn money_that_members_do_not_collect_in_time_is_the_heirs_reserve_too() {
	chain(|| {
		let (id, heir) = two();
		dissolve(id, Heir::Cooperative(heir)).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		Coops::collect(by(9), id, 0).unwrap();
		let before = books(heir).reserve;
		assert_eq!(
			Coops::clear_cooperative(by(9), id, 1).map_err(|error| error.error),
			Err(Error::<Test>::TooEarlyToEnd.into())
		);
		pass(2 * YEAR + 1);
		// The shares of two, and the interest on them.
		Coops::clear_cooperative(by(9), id, 1).unwrap();
		assert_eq!(books(heir).reserve, before + 2 * 102);
		assert!(Coops::collect(by(9), id, 1).is_err());
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 3).unwrap();
			check();
		}
	});
}

#[test]
fn an_heir_that_has_been_dissolved_since_leaves_it_to_the_commons() {
	chain(|| {
		let (id, heir) = two();
		dissolve(id, Heir::Cooperative(heir)).unwrap();
		// A dissolved cooperative cannot be an heir.
		assert_eq!(dissolve(heir, Heir::Cooperative(id)), error(Error::BadHeir));
		dissolve(heir, Heir::Commons).unwrap();
		pass(60 * DAY);
		let before = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		assert_eq!(hours(COMMONS) - before, 9_493);
	});
}

#[test]
fn an_heir_is_another_that_lives_and_keeps_its_books_in_the_same_currency() {
	chain(|| {
		let (id, _) = two();
		let native = found(Bylaws { book: NativeOrWithId::Native, ..bylaws() });
		for heir in [id, native, 77] {
			assert_eq!(dissolve(id, Heir::Cooperative(heir)), error(Error::BadHeir));
		}
		let weaker = Coops::dissolve(resolved(id, Kind::Bylaws), id, Heir::Commons);
		assert_eq!(weaker, Err(DispatchError::BadOrigin));
	});
}

#[test]
fn money_of_other_currencies_is_swept_to_the_commons_when_the_cooperative_has_ended() {
	chain(|| {
		let (id, _) = two();
		let account = Coops::account_id(id);
		Balances::transfer_allow_death(by(CUSTOMER), account, 1_000).unwrap();
		let sweep = |asset| Coops::sweep(by(9), id, asset);
		assert_eq!(sweep(NativeOrWithId::Native), error(Error::NotDissolved));
		dissolve(id, Heir::Commons).unwrap();
		assert_eq!(sweep(NativeOrWithId::Native), error(Error::NotDissolved));
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		// The members' claims are in the currency of the books, which is not swept.
		assert_eq!(sweep(HOURS), error(Error::NothingToCollect));
		let before = Balances::free_balance(COMMONS);
		assert_eq!(sweep(NativeOrWithId::Native), Ok(()));
		// All of it: the account lives as long as the cooperative, without a minimum balance.
		assert_eq!(Balances::free_balance(COMMONS) - before, 1_000);
		assert_eq!(sweep(NativeOrWithId::Native), error(Error::NothingToCollect));
		for number in 0..3 {
			assert_eq!(Coops::collect(by(9), id, number), Ok(()));
		}
	});
}

#[test]
fn money_that_comes_back_to_a_removed_cooperative_is_swept_to_the_commons() {
	chain(|| {
		let (id, other) = (found(bylaws()), found(bylaws()));
		let account = Coops::account_id(id);
		Balances::transfer_allow_death(by(CUSTOMER), account, 1_000).unwrap();
		earn(id, 1_000);
		// When it ends, it has put down two shares elsewhere, and nobody has swept its native money before.
		let apply = Call::apply { cooperative: other, class: WORKER, shares: 2, first: 2 };
		Coops::act(resolved(id, Kind::Ordinary), Box::new(RuntimeCall::Coops(apply))).unwrap();
		dissolve(id, Heir::Commons).unwrap();
		// The money does not come back in time.
		pass(120 * DAY);
		Coops::distribute(by(9), id).unwrap();
		for number in 0..3 {
			Coops::collect(by(9), id, number).unwrap();
		}
		pass(2 * YEAR + 1);
		Coops::clear_cooperative(by(9), id, 100).unwrap();
		assert!(!Cooperatives::<Test>::contains_key(id));
		Coops::refuse_application(by(TILL), other, Party::Cooperative(id), Default::default()).unwrap();
		assert!(hours(account) >= 200 && Balances::free_balance(account) == 1_000);
		let before = (hours(COMMONS), Balances::free_balance(COMMONS));
		for asset in [HOURS, NativeOrWithId::Native] {
			assert_eq!(Coops::sweep(by(9), id, asset.clone()), Ok(()));
			assert_eq!(Coops::sweep(by(9), id, asset), error(Error::NothingToCollect));
		}
		// All but the balance that keeps the account alive, which no cooperative keeps alive any more.
		assert!(hours(COMMONS) - before.0 >= 200 && hours(account) <= 1);
		assert!(Balances::free_balance(COMMONS) - before.1 >= 1_000 - MINIMUM);
		// A cooperative that lives is not swept like this, nor is one that does not exist yet.
		assert_eq!(Coops::sweep(by(9), other, NativeOrWithId::Native), error(Error::NotDissolved));
		assert_eq!(Coops::sweep(by(9), 77, HOURS), error(Error::UnknownCooperative));
		propose(bylaws()).unwrap();
		assert_eq!(Coops::sweep(by(9), 2, HOURS), error(Error::UnknownCooperative));
	});
}

#[test]
fn in_a_currency_that_keeps_nothing_on_the_account_the_reserve_lends_nothing_to_the_shares() {
	chain(|| {
		let id = found(Bylaws { book: NativeOrWithId::Native, ..bylaws() });
		earn(id, 10_000);
		pass(YEAR);
		close_period(id).unwrap();
		let spend = pallet_balances::Call::transfer_allow_death { dest: CUSTOMER, value: 10 };
		Coops::act(resolved(id, Kind::Ordinary), Box::new(spend.into())).unwrap();
		let reserve = books(id).reserve;
		dissolve(id, Heir::Commons).unwrap();
		pass(60 * DAY);
		let before = Balances::free_balance(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		// 290 for three shares: 96 each.
		assert_eq!(coop(id).share_value, 96);
		assert_eq!(Balances::free_balance(COMMONS) - before, reserve);
	});
}

#[test]
fn shares_that_a_loss_has_written_down_are_redeemed_at_par_in_the_end_if_there_is_the_money() {
	chain(|| {
		let id = found(bylaws());
		spend(id, 102).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 66);
		dissolve(id, Heir::Commons).unwrap();
		// The stock is sold.
		earn(id, 10_000);
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		assert_eq!(coop(id).share_value, 100);
		(0..3).for_each(|number| Coops::collect(by(9), id, number).unwrap());
		assert_eq!([1, 2, 3].map(hours), [PURSE; 3]);
	});
}

#[test]
fn a_period_that_is_over_is_closed_before_a_cooperative_is_dissolved() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 1_000);
		pass(YEAR);
		dissolve(id, Heir::Commons).unwrap();
		assert_eq!(coop(id).period, 1);
		let before = hours(1);
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		assert_eq!(hours(1) - before, 422);
		// A period that is not over is not closed, and the heir gets what was earned in it.
		let other = found(bylaws());
		earn(other, 1_000);
		dissolve(other, Heir::Commons).unwrap();
		assert_eq!(coop(other).period, 0);
	});
}

#[test]
fn patronage_that_is_claimable_for_years_stays_claimable_although_the_cooperative_ends() {
	chain(|| {
		let id = found(Bylaws { claim_time: 10 * YEAR, ..bylaws() });
		a_year(id);
		let until = Periods::<Test>::get(id, 0).unwrap().cash.unwrap().until.unwrap();
		let shorter = Bylaws { claim_time: 90 * DAY, ..bylaws() };
		Coops::amend_bylaws(resolved(id, Kind::Bylaws), id, 0, Box::new(shorter)).unwrap();
		dissolve(id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		assert_eq!(coop(id).state, State::Ended { heir: Heir::Commons, until });
		pass(9 * YEAR);
		assert!(Coops::clear_cooperative(by(9), id, 100).is_err());
		let before = hours(1);
		Coops::claim_patronage(by(9), id, 0, 0).unwrap();
		// With retained patronage, which the distribution made claimable.
		assert_eq!(hours(1) - before, 844);
	});
}

#[test]
fn a_rest_that_the_commons_cannot_receive_keeps_nobody_from_their_shares_and_deposits() {
	use frame_support::traits::fungible::InspectHold;
	chain(|| {
		// A currency with a minimum balance of 10, of which the commons have none.
		Assets::force_create(RuntimeOrigin::root(), 8, CUSTOMER, true, 10).unwrap();
		for person in 1..=3 {
			Assets::mint(by(CUSTOMER), 8, person, 1_000).unwrap();
		}
		let id = found(Bylaws { book: NativeOrWithId::WithId(8), ..bylaws() });
		dissolve(id, Heir::Commons).unwrap();
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
		// 290 for three shares: 96 each, and 2 are left.
		assert_eq!(coop(id).share_value, 96);
		(0..2).for_each(|number| Coops::collect(by(9), id, number).unwrap());
		pass(2 * YEAR + 1);
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 9).unwrap();
		}
		for person in 1..=3 {
			assert_eq!(Balances::balance_on_hold(&HoldReason::Deposit.into(), &person), 0);
		}
		// The commons get what the last member did not collect, and the remainder.
		assert!(Assets::balance(8, COMMONS) >= 96);
	});
}
