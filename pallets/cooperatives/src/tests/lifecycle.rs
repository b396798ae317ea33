//! A cooperative from its founding to its end.

use super::*;
use frame_support::traits::fungible::InspectHold;

#[test]
fn a_cooperative_is_founded_works_pays_everybody_what_the_bylaws_say_and_ends() {
	chain(|| {
		let id = found(bylaws());
		// A fourth member.
		Coops::apply(by(4), id, WORKER, 10, 1).unwrap();
		Coops::admit(by(TILL), id, Party::Person(4)).unwrap();
		Coops::pay_shares(by(4), id, 9).unwrap();
		assert_eq!((coop(id).shares, coop(id).persons), (13, 4));
		for (number, units) in [(0, 100), (1, 200), (2, 300), (3, 400)] {
			Coops::record_work(by(TILL), id, number, LABOUR, units, text("hours")).unwrap();
		}
		earn(id, 10_000);
		spend(id, 1_000).unwrap();
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		pass(YEAR);
		let before = hours(COMMONS);
		close_period(id).unwrap();
		check();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		// 9,000: 900 to the reserve, 450 to the commons, and 2 on each of the founders' three shares. Of the remaining
		// 7,644, half is paid in cash.
		assert_eq!(
			(closing.result, closing.to_reserve, closing.to_commons, closing.interest),
			(9_000, 900, 450, 2)
		);
		assert_eq!((closing.cash, closing.retained, closing.remainder), (3_822, 3_822, 0));
		assert_eq!(hours(COMMONS) - before, 450);
		let books = books(id);
		assert_eq!((books.reserve, books.claims, books.retained), (900, 3_822 + 6, 3_822));
		assert_eq!((books.shares, books.result), (1_300, 0));
		// 382.2, 764.4, 1,146.6 and 1,528.8: what is rounded goes to the reserve with the last claim.
		for (number, person, cash) in [(0, 1, 382), (1, 2, 764), (2, 3, 1_146), (3, 4, 1_528)] {
			let before = hours(person);
			Coops::claim_patronage(by(9), id, 0, number).unwrap();
			assert_eq!(hours(person) - before, cash);
			assert_eq!(Coops::claim_patronage(by(9), id, 0, number), error(Error::NothingToClaim));
		}
		assert_eq!(self::books(id).reserve, 902);
		// The fourth member leaves.
		Coops::leave(by(4), id).unwrap();
		assert_eq!(coop(id).persons, 3);
		assert!(Coops::redeem_shares(by(9), id, 1).is_err());
		pass(90 * DAY);
		let before = hours(4);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		// Without interest: the shares were not there all year.
		assert_eq!(hours(4) - before, 1_000);
		check();
		// Retained patronage is revolved.
		Coops::revolve(resolved(id, Kind::Qualified), id).unwrap();
		check();
	});
}

#[test]
fn the_reserve_goes_to_the_commons_in_the_end_and_never_to_members() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		pass(YEAR);
		// Nobody has worked. The reserve gets everything but the commons' share and the interest.
		close_period(id).unwrap();
		assert_eq!(books(id).reserve, 10_000 - 500 - 6);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		assert_eq!(Coops::distribute(by(9), id), error(Error::DebtsLeft));
		pass(60 * DAY);
		let before = hours(COMMONS);
		Coops::distribute(by(9), id).unwrap();
		check();
		// All but the unit that keeps the account alive, which follows at the end.
		assert_eq!(hours(COMMONS) - before, 9_493);
		for (number, person) in [(0, 1), (1, 2), (2, 3)] {
			Coops::collect(by(9), id, number).unwrap();
			// The share and the interest: 100 and 2.
			assert_eq!(hours(person), PURSE + 2);
		}
		check();
		while Cooperatives::<Test>::contains_key(id) {
			Coops::clear_cooperative(by(9), id, 2).unwrap();
			check();
		}
		assert_eq!(hours(COMMONS) - before, 9_494);
		let deposit = |who| Balances::balance_on_hold(&HoldReason::Deposit.into(), &who);
		assert_eq!((deposit(1), deposit(2), deposit(3)), (0, 0, 0));
		assert_eq!(Members::<Test>::iter().count(), 0);
		assert_eq!(BylawsVersions::<Test>::iter().count(), 0);
		assert_eq!(Periods::<Test>::iter().count(), 0);
	});
}
