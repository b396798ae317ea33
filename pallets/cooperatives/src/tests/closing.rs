//! How a loss is borne, and what is on record.

use super::*;

#[test]
fn a_loss_eats_what_was_retained_then_the_shares_and_never_the_reserve() {
	chain(|| {
		let id = found(bylaws());
		Coops::record(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 1_000);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		// 1,000: 100 reserve, 50 commons, 6 interest, 844 for work, half of it retained.
		let before = books(id);
		assert_eq!((before.reserve, before.retained, before.shares), (100, 422, 300));
		spend(id, 522).unwrap();
		assert_eq!(books(id).result, -522);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		// 422 are what was retained, 100 the shares': each is worth 66, and 2 cannot be divided.
		let after = books(id);
		assert_eq!((after.retained, after.shares, after.reserve, after.result), (0, 198, 102, 0));
		// While they are worth less than par nobody pays par for them.
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), error(Error::SharesWrittenDown));
		// A surplus restores them first.
		earn(id, 102);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		let closing = Periods::<Test>::get(id, 2).unwrap().closing.unwrap();
		assert_eq!((closing.restored, closing.value_after, closing.to_reserve), (102, 100, 0));
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), Ok(()));
	});
}

#[test]
fn contested_work_does_not_count_until_the_members_uphold_it() {
	chain(|| {
		let id = found(bylaws());
		Coops::record(by(TILL), id, 0, PURCHASE, 10, text("apples")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 20);
		Coops::contest(by(2), id, 0, 0, text("pears")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 0);
		check();
		assert_eq!(Coops::sign_off(by(1), id, 0), error(Error::AlreadyContested));
		assert!(Coops::settle_record(by(TILL), id, 0, 0, true).is_err());
		Coops::settle_record(resolved(id, Kind::Ordinary), id, 0, 0, true).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 20);
	});
}

#[test]
fn a_period_is_not_closed_while_work_in_it_can_be_contested() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR);
		Coops::record(by(TILL), id, 0, LABOUR, 10, text("late")).unwrap();
		pass(14 * DAY);
		assert_eq!(Coops::close_period(by(9), id), error(Error::PeriodNotOver));
		pass(1);
		assert_eq!(Coops::close_period(by(9), id), Ok(()));
		assert_eq!(Coops::contest(by(2), id, 0, 0, text("too late")), error(Error::UnknownRecord));
	});
}

#[test]
fn nobody_leaves_a_loss_to_the_others_and_the_queue_never_goes_below_the_solvency_floor() {
	chain(|| {
		let id = found(bylaws());
		Coops::leave(by(1), id).unwrap();
		Coops::leave(by(2), id).unwrap();
		pass(90 * DAY);
		spend(id, 30).unwrap();
		let redeem = || Coops::redeem(by(9), id, 5).map(|_| ()).map_err(|error| error.error);
		assert_eq!(redeem(), error(Error::LossNotBorne));
		earn(id, 30);
		assert_eq!(redeem(), Ok(()));
		// Two are paid at par: 99 of the 100 that are left can be spent, and 20 must be there.
		assert_eq!((hours(1), hours(2), books(id).free), (PURSE, PURSE, 99));
		assert_eq!(redeemable(1_000, 1_000, 10, Perbill::from_percent(20)), 100);
		assert_eq!(redeemable(500, 1_000, 10, Perbill::from_percent(20)), 37);
		assert_eq!(redeemable(199, 1_000, 10, Perbill::from_percent(20)), 0);
		assert_eq!(redeemable(999, 1_000, 10, Perbill::one()), 0);
	});
}

#[test]
fn who_is_to_be_expelled_can_appeal_and_is_redeemed_all_the_same() {
	chain(|| {
		let id = found(bylaws());
		assert!(Coops::expel(resolved(id, Kind::Ordinary), id, 0, text("why")).is_err());
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("why")).unwrap();
		Coops::appeal(by(1), id, text("no")).unwrap();
		pass(30 * DAY);
		assert_eq!(Coops::carry_out_expulsion(by(9), id, 0), error(Error::TooEarlyToExpel));
		Coops::hear_appeal(resolved(id, Kind::Qualified), id, 0, true).unwrap();
		pass(90 * DAY);
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!(hours(1), PURSE);
		assert_eq!(Coops::remove_member(by(9), id, 0), Ok(()));
	});
}

#[test]
fn what_is_not_claimed_in_time_is_the_reserves() {
	chain(|| {
		let id = found(bylaws());
		Coops::record(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 1_000);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		let cash = Periods::<Test>::get(id, 0).unwrap().cash.unwrap().left;
		pass(2 * YEAR + 1);
		assert_eq!(Coops::claim(by(1), id, 0, 0), error(Error::NothingToClaim));
		let before = books(id).reserve;
		assert!(Coops::expire(by(9), id, 0, 10).is_ok());
		assert_eq!(books(id).reserve, before + cash);
	});
}

#[test]
fn what_was_retained_is_not_revolved_while_there_is_a_loss_even_a_small_one() {
	chain(|| {
		let id = found(bylaws());
		Coops::record(by(TILL), id, 0, LABOUR, 1, text("hours")).unwrap();
		earn(id, 1_000);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		spend(id, 8).unwrap();
		let revolve = || Coops::revolve(resolved(id, Kind::Qualified), id);
		// Less than what is retained: its members would be paid before they bear it, and the shares would bear it.
		assert_eq!(revolve(), error(Error::LossNotBorne));
		earn(id, 8);
		revolve().unwrap();
	});
}

#[test]
fn who_records_work_cannot_put_off_the_closing_of_a_period_for_ever() {
	chain(|| {
		let id = found(bylaws());
		let record = || Coops::record(by(TILL), id, 0, LABOUR, 1, text("hours"));
		pass(YEAR + 14 * DAY);
		// The last hours of the year, written down after it.
		record().unwrap();
		pass(1);
		assert_eq!(record(), error(Error::TooLateToRecord));
		pass(14 * DAY);
		Coops::close_period(by(9), id).unwrap();
		record().unwrap();
	});
}

#[test]
fn work_that_is_contested_is_not_lost_with_who_has_left() {
	chain(|| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		Coops::record(by(TILL), id, 0, LABOUR, 1, text("hours")).unwrap();
		Coops::contest(by(2), id, 0, 0, text("nobody saw it")).unwrap();
		Coops::leave(by(1), id).unwrap();
		Coops::redeem(by(9), id, 1).unwrap();
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		Coops::settle_record(resolved(id, Kind::Ordinary), id, 0, 0, true).unwrap();
		assert_eq!(member(id, 0).periods, 1);
	});
}

#[test]
fn shares_that_cannot_be_paid_because_a_loss_wrote_them_down_do_not_lapse() {
	chain(|| {
		let id = found(Bylaws { least_shares: 5, ..bylaws() });
		spend(id, 150).unwrap();
		pass(YEAR + 1);
		Coops::close_period(by(9), id).unwrap();
		assert_eq!(coop(id).share_value, 50);
		assert_eq!(Coops::pay_shares(by(1), id, 4), error(Error::SharesWrittenDown));
		assert_eq!(Coops::lapse(by(9), id, 0), error(Error::SharesWrittenDown));
		// Once they are restored there is as much time as there was at first.
		earn(id, 1_000);
		pass(YEAR);
		Coops::close_period(by(9), id).unwrap();
		assert_eq!(coop(id).share_value, 100);
		assert_eq!(Coops::lapse(by(9), id, 0), error(Error::NothingOverdue));
		Coops::pay_shares(by(1), id, 4).unwrap();
		pass(YEAR + 1);
		Coops::lapse(by(9), id, 1).unwrap();
	});
}

#[test]
fn money_that_is_held_elsewhere_comes_back_before_anything_is_distributed() {
	use frame_support::traits::fungibles::MutateHold;
	chain(|| {
		let id = found(bylaws());
		let (account, reason) = (Coops::account_id(id), HoldReason::Shares.into());
		Currencies::hold(HOURS, &reason, &account, 200).unwrap();
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		assert_eq!(Coops::distribute(by(9), id), error(Error::DebtsLeft));
		Currencies::release(HOURS, &reason, &account, 200, frame_support::traits::tokens::Precision::Exact)
			.unwrap();
		Coops::distribute(by(9), id).unwrap();
		assert_eq!(coop(id).share_value, 99, "all but what keeps the account alive");
	});
}
