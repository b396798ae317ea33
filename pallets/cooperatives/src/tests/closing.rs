//! Losses, and records of work.

use super::*;
use crate::ledger::Storage as _;
use frame_support::{assert_noop, sp_runtime::ArithmeticError};

#[test]
fn a_loss_eats_what_was_retained_then_the_shares_and_never_the_reserve() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		// 1,000: 100 to the reserve, 50 to the commons, 6 interest, 844 for work, half of it retained.
		let before = books(id);
		assert_eq!((before.reserve, before.retained, before.shares), (100, 422, 300));
		spend(id, 522).unwrap();
		assert_eq!(books(id).result, -522);
		pass(YEAR);
		close_period(id).unwrap();
		// Retained patronage bears 422, and the shares bear 100. Each is worth 66, and 2 cannot be divided.
		let after = books(id);
		assert_eq!((after.retained, after.shares, after.reserve, after.result), (0, 198, 102, 0));
		// While they are worth less than par, nobody can pay par for them.
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), error(Error::SharesWrittenDown));
		// A surplus restores them first.
		earn(id, 102);
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 2).unwrap().closing.unwrap();
		assert_eq!((closing.restored, closing.value_after, closing.to_reserve), (102, 100, 0));
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), Ok(()));
	});
}

#[test]
fn contested_work_does_not_count_until_the_members_uphold_it() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 0, PURCHASE, 10, text("apples")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 20);
		Coops::contest_record(by(2), id, 0, 0, text("pears")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 0);
		check();
		assert_eq!(Coops::sign_off_record(by(1), id, 0), error(Error::AlreadyContested));
		assert!(Coops::decide_record(by(TILL), id, 0, 0, true).is_err());
		Coops::decide_record(resolved(id, Kind::Ordinary), id, 0, 0, true).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 20);
	});
}

#[test]
fn a_period_is_not_closed_while_work_in_it_can_be_contested() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR);
		Coops::record_work(by(TILL), id, 0, LABOUR, 10, text("late")).unwrap();
		pass(14 * DAY);
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		pass(1);
		assert_eq!(close_period(id), Ok(()));
		assert_eq!(Coops::contest_record(by(2), id, 0, 0, text("too late")), error(Error::UnknownRecord));
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
		let redeem = || Coops::redeem_shares(by(9), id, 5).map(|_| ()).map_err(|error| error.error);
		assert_eq!(redeem(), error(Error::LossNotBorne));
		earn(id, 30);
		assert_eq!(redeem(), Ok(()));
		// Two shares are paid at par. 99 of the remaining 100 can be spent, and 20 must remain.
		assert_eq!((hours(1), hours(2), books(id).free), (PURSE, PURSE, 99));
		assert_eq!(redeemable(1_000, 1_000, 10, Perbill::from_percent(20)), 100);
		assert_eq!(redeemable(500, 1_000, 10, Perbill::from_percent(20)), 37);
		assert_eq!(redeemable(199, 1_000, 10, Perbill::from_percent(20)), 0);
		assert_eq!(redeemable(999, 1_000, 10, Perbill::one()), 0);
	});
}

#[test]
fn a_member_to_be_expelled_can_appeal_and_is_redeemed_all_the_same() {
	chain(|| {
		let id = found(bylaws());
		assert!(Coops::expel(resolved(id, Kind::Ordinary), id, 0, text("why")).is_err());
		Coops::expel(resolved(id, Kind::Qualified), id, 0, text("why")).unwrap();
		Coops::appeal(by(1), id, text("no")).unwrap();
		pass(30 * DAY);
		assert_eq!(Coops::carry_out_expulsion(by(9), id, 0), error(Error::TooEarlyToExpel));
		Coops::hear_appeal(resolved(id, Kind::Qualified), id, 0, true).unwrap();
		pass(90 * DAY);
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(hours(1), PURSE);
		assert_eq!(Coops::remove_member(by(9), id, 0), Ok(()));
	});
}

#[test]
fn patronage_that_is_not_claimed_in_time_goes_to_the_reserve() {
	chain(|| {
		let id = found(bylaws());
		a_year(id);
		let cash = Periods::<Test>::get(id, 0).unwrap().cash.unwrap().left;
		pass(2 * YEAR + 1);
		assert_eq!(Coops::claim_patronage(by(1), id, 0, 0), error(Error::NothingToClaim));
		let before = books(id).reserve;
		assert!(Coops::expire_claims(by(9), id, 0, 10).is_ok());
		assert_eq!(books(id).reserve, before + cash);
	});
}

#[test]
fn retained_patronage_is_not_revolved_while_there_is_a_loss_even_a_small_one() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("hours")).unwrap();
		earn(id, 1_000);
		pass(YEAR);
		close_period(id).unwrap();
		spend(id, 8).unwrap();
		let revolve = || Coops::revolve(resolved(id, Kind::Qualified), id);
		// The loss is less than what is retained. Without this error, members would be paid before they bear it, and
		// the shares would bear it.
		assert_eq!(revolve(), error(Error::LossNotBorne));
		earn(id, 8);
		revolve().unwrap();
	});
}

#[test]
fn the_recorder_of_work_cannot_put_off_the_closing_of_a_period_for_ever() {
	chain(|| {
		let id = found(bylaws());
		let record = || Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("hours"));
		pass(YEAR + 14 * DAY);
		// The last hours of the year, recorded after its end.
		record().unwrap();
		pass(1);
		assert_eq!(record(), error(Error::TooLateToRecord));
		pass(14 * DAY);
		close_period(id).unwrap();
		record().unwrap();
	});
}

#[test]
fn work_that_is_contested_is_not_lost_with_who_has_left() {
	chain(|| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("hours")).unwrap();
		Coops::contest_record(by(2), id, 0, 0, text("nobody saw it")).unwrap();
		Coops::leave(by(1), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		Coops::decide_record(resolved(id, Kind::Ordinary), id, 0, 0, true).unwrap();
		assert_eq!(member(id, 0).periods, 1);
	});
}

#[test]
fn shares_that_cannot_be_paid_because_a_loss_wrote_them_down_do_not_lapse() {
	chain(|| {
		let id = found(Bylaws { least_shares: 5, ..bylaws() });
		spend(id, 150).unwrap();
		pass(YEAR + 1);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 50);
		assert_eq!(pay_shares(1, id, 4), error(Error::SharesWrittenDown));
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::SharesWrittenDown));
		// Once the shares are restored, there is as much time as at first.
		earn(id, 1_000);
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 100);
		assert_eq!(Coops::lapse_shares(by(9), id, 0), error(Error::NothingOverdue));
		Coops::pay_shares(by(1), id, 4).unwrap();
		pass(YEAR + 1);
		Coops::lapse_shares(by(9), id, 1).unwrap();
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

#[test]
fn a_contest_in_the_last_moment_gains_nothing_since_the_members_have_time_to_uphold_the_record() {
	chain(|| {
		let id = found(bylaws());
		Coops::record_work(by(TILL), id, 1, LABOUR, 1, text("an hour")).unwrap();
		earn(id, 10_000);
		pass(YEAR - DAY);
		Coops::record_work(by(TILL), id, 0, LABOUR, 999, text("the harvest")).unwrap();
		pass(14 * DAY);
		Coops::contest_record(by(2), id, 0, 0, text("I would like to have it all")).unwrap();
		pass(1);
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		// A vote of two weeks, and two weeks to propose it.
		pass(28 * DAY - 1);
		assert_eq!(close_period(id), error(Error::PeriodNotOver));
		Coops::decide_record(resolved(id, Kind::Ordinary), id, 0, 0, true).unwrap();
		pass(1);
		close_period(id).unwrap();
		let cash = Periods::<Test>::get(id, 0).unwrap().cash.unwrap();
		let before = hours(1);
		Coops::claim_patronage(by(1), id, 0, 0).unwrap();
		assert_eq!(hours(1) - before, cash.all * 999 / 1_000);
	});
}

#[test]
fn a_member_signs_off_their_work_and_others_can_contest_it_still() {
	chain(|| {
		let id = found(bylaws());
		let record = |number| Coops::record_work(by(TILL), id, number, LABOUR, 10, text("hours"));
		record(0).unwrap();
		assert_eq!(
			Coops::sign_off_record(by(2), id, 0),
			error(Error::UnknownRecord),
			"it is not of their work"
		);
		Coops::sign_off_record(by(1), id, 0).unwrap();
		assert!(Coops::records_info(id, 0)[0].signed_off);
		assert_eq!(Coops::sign_off_record(by(1), id, 0), error(Error::AlreadySignedOff));
		assert_eq!(
			Coops::contest_record(by(1), id, 0, 0, text("on second thought")),
			error(Error::AlreadySignedOff)
		);
		// Otherwise the recorder and the signer could share the year's surplus between them.
		Coops::contest_record(by(2), id, 0, 0, text("nobody works so much")).unwrap();
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 0);
		// A record that nobody contests in time is final.
		record(1).unwrap();
		pass(14 * DAY + 1);
		assert_eq!(Coops::contest_record(by(3), id, 1, 0, text("late")), error(Error::UnknownRecord));
		assert_eq!(Coops::sign_off_record(by(2), id, 0), error(Error::UnknownRecord));
	});
}

#[test]
fn supporters_contest_nothing_but_what_is_on_record_of_themselves() {
	chain(|| {
		let id = found(bylaws());
		Coops::apply(by(5), id, SUPPORTER, 1, 1).unwrap();
		Coops::admit(by(TILL), id, Party::Person(5)).unwrap();
		for number in [0, 3] {
			Coops::record_work(by(TILL), id, number, LABOUR, 1, text("an hour")).unwrap();
		}
		assert_eq!(Coops::contest_record(by(5), id, 0, 0, text("no")), error(Error::NoVoice));
		assert_eq!(Coops::contest_record(by(9), id, 0, 0, text("no")), error(Error::NotAMember));
		Coops::contest_record(by(5), id, 3, 0, text("it was two")).unwrap();
	});
}

#[test]
fn recorded_work_is_of_a_known_kind_and_no_more_than_there_is_room_for() {
	chain(|| {
		let id = found(bylaws());
		let record = |kind, units| Coops::record_work(by(TILL), id, 0, kind, units, text("hours"));
		assert_eq!(record(2, 1), error(Error::UnknownWork));
		assert_eq!(record(LABOUR, 0), error(Error::NoUnits));
		(0..4).for_each(|_| record(LABOUR, 1).unwrap());
		assert_eq!(record(LABOUR, 1), error(Error::TooManyRecords));
		let settle = |number| Coops::decide_record(by(TILL), id, 0, number, false);
		assert_eq!(settle(0), error(Error::NotContested));
		Coops::contest_record(by(2), id, 0, 0, text("no")).unwrap();
		settle(0).unwrap();
		assert_eq!(record(LABOUR, 1), Ok(()));
		assert_eq!(settle(0), error(Error::UnknownRecord));
	});
}

#[test]
fn when_as_many_periods_are_retained_as_can_be_all_patronage_is_paid() {
	chain(|| {
		let id = found(bylaws());
		for period in 0..5 {
			Coops::record_work(by(TILL), id, 0, LABOUR, 1, text("an hour")).unwrap();
			earn(id, 1_000);
			pass(YEAR);
			close_period(id).unwrap();
			let closing = Periods::<Test>::get(id, period).unwrap().closing.unwrap();
			let parts = if period < 4 { (422, 422) } else { (844, 0) };
			assert_eq!((closing.cash, closing.retained), parts, "of period {period}");
		}
		// The oldest is revolved first.
		Coops::revolve(resolved(id, Kind::Qualified), id).unwrap();
		let revolved = |period| Periods::<Test>::get(id, period).unwrap().revolved.is_some();
		assert_eq!([0, 1, 2, 3].map(revolved), [true, false, false, false]);
		assert_eq!(coop(id).retained.first(), Some(&(1, 422)));
	});
}

#[test]
fn a_surplus_that_is_held_elsewhere_is_divided_and_its_money_is_held_later() {
	use frame_support::traits::{fungibles::MutateHold, tokens::Precision::Exact};
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		let (account, reason) = (Coops::account_id(id), HoldReason::Shares.into());
		Currencies::hold(HOURS, &reason, &account, 1_000).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		// Nobody has worked. Of the 300 of the shares, one stays on the account, 50 are paid to the commons, and 249 are
		// held for the reserve.
		assert_eq!((closing.result, closing.to_reserve, closing.remainder), (1_000, 100, 844));
		assert_eq!((books(id).result, books(id).reserve, Coops::invested_reserve(id)), (0, 944, 944 - 249));
		assert_eq!((Coops::collect(by(9), id, 0), coop(id).unheld), (error(Error::NotHeld), Some((0, 6))));
		check();
		Currencies::release(HOURS, &reason, &account, 1_000, Exact).unwrap();
		Coops::hold_claims(by(9), id).unwrap();
		assert_eq!((Coops::invested_reserve(id), coop(id).unheld), (0, None));
		Coops::collect(by(9), id, 0).unwrap();
	});
}

#[test]
fn interest_is_no_more_than_is_left_for_the_shares() {
	chain(|| {
		let id = found(Bylaws { least_shares: 5, first_shares: 5, ..bylaws() });
		// 10 to the reserve, none to the commons, and the remainder is less than 1 for each share.
		earn(id, 15);
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 0).unwrap().closing.unwrap();
		assert_eq!(
			(closing.to_reserve, closing.to_commons, closing.interest, closing.remainder),
			(2, 0, 0, 13)
		);
	});
}

#[test]
fn the_reserve_bears_no_loss_as_long_as_its_money_is_there_and_a_later_surplus_covers_it() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		pass(YEAR);
		close_period(id).unwrap();
		let reserve = books(id).reserve;
		// More than retained patronage and shares can bear.
		enter(id, [(ledger::account::OTHER_EXPENSES, 350), (ledger::account::PAYABLES, -350)]).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 1).unwrap().closing.unwrap();
		assert_eq!((closing.loss_to_retained, closing.loss_to_shares, closing.loss_to_reserve), (0, 300, 0));
		assert_eq!((coop(id).share_value, books(id).reserve, books(id).result), (0, reserve, -50));
		earn(id, 80);
		pass(YEAR);
		close_period(id).unwrap();
		let closing = Periods::<Test>::get(id, 2).unwrap().closing.unwrap();
		assert_eq!((closing.surplus, closing.result), (80, 30));
	});
}

#[test]
fn retained_patronage_that_does_not_fit_is_not_distributed_and_nothing_changes() {
	genesis().execute_with(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		pass(YEAR);
		// Neither sum fits into an amount: that of the two periods, and that of one and the shares.
		for retained in [vec![(0, Balance::MAX / 2 + 1), (1, Balance::MAX / 2 + 1)], vec![(0, Balance::MAX)]]
		{
			Cooperatives::<Test>::mutate_extant(id, |cooperative| {
				cooperative.retained = retained.try_into().unwrap();
				cooperative.state = State::Dissolving { heir: Heir::Commons, from: now() };
			});
			let (dissolving, account) = (coop(id), hours(Coops::account_id(id)));
			assert_noop!(Coops::distribute(by(9), id), ArithmeticError::Overflow);
			assert_eq!((coop(id), hours(Coops::account_id(id))), (dissolving, account));
		}
	});
}

#[test]
fn shares_that_are_worth_nothing_and_belong_to_nobody_are_issued_at_par_again() {
	chain(|| {
		let id = found(Bylaws { notice: 0, solvency: Perbill::zero(), ..bylaws() });
		spend(id, 299).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 0);
		// All but one leave with nothing, and then the last. Then another person applies.
		for person in [1, 2, 3] {
			Coops::leave(by(person), id).unwrap();
		}
		Coops::redeem_shares(by(9), id, 9).unwrap();
		assert_eq!(coop(id).shares, 0);
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), error(Error::SharesWrittenDown));
		pass(YEAR);
		close_period(id).unwrap();
		assert_eq!(coop(id).share_value, 100);
		assert_eq!(Coops::apply(by(5), id, WORKER, 1, 1), Ok(()));
	});
}

#[test]
fn the_recorder_withdraws_no_record_that_is_signed_off_or_cannot_be_recorded_again() {
	chain(|| {
		let id = found(bylaws());
		pass(YEAR);
		(0..2).for_each(|_| Coops::record_work(by(TILL), id, 0, LABOUR, 10, text("hours")).unwrap());
		Coops::sign_off_record(by(1), id, 0).unwrap();
		pass(14 * DAY);
		(0..2).for_each(|number| Coops::contest_record(by(2), id, 0, number, text("no")).unwrap());
		let withdraw = |number| Coops::decide_record(by(TILL), id, 0, number, false);
		assert_eq!(withdraw(0), error(Error::MembersDecide));
		pass(1);
		assert_eq!(withdraw(1), error(Error::MembersDecide));
		// The members can decide either way.
		let settle =
			|number, uphold| Coops::decide_record(resolved(id, Kind::Ordinary), id, 0, number, uphold);
		assert_eq!((settle(0, true), settle(1, false)), (Ok(()), Ok(())));
		assert_eq!(Periods::<Test>::get(id, 0).unwrap().units, 10);
	});
}

/// Checks that the ledger comes to the same division of the period that was closed last.
pub(super) fn divides_as_the_ledger(id: CooperativeId) {
	let audited = audited_division(id, |_| ());
	assert!(audited.is_none_or(|audited| audited == Ok(())), "it is not that of the ledger: {audited:?}");
}

/// Divides the surplus of the period that was closed last again, with a change of its record. Returns `None` if entries
/// were pruned.
pub(super) fn audited_division(
	id: CooperativeId,
	change: impl FnOnce(&mut Closing),
) -> Option<Result<(), ledger::Mistake>> {
	let book = Book::<Test>::of(id);
	let number = book.head().period - 1;
	let mut entries: Vec<_> = Entries::<Test>::iter_prefix(id)
		.map(|(number, (period, entry))| (ledger::EntryId { period, number }, entry))
		.collect();
	entries.sort_by_key(|(entry, _)| entry.number);
	if entries.first().is_none_or(|(entry, _)| entry.number > 0) {
		// Old ones were pruned.
		return None;
	}
	let period = Periods::<Test>::get(id, number).expect("it is on record");
	let mut closing = period.closing.clone().expect("it is closed");
	change(&mut closing);
	let next = Periods::<Test>::get(id, number + 1).expect("the next one has begun");
	let par = BylawsVersions::<Test>::get(id, next.version).expect("they are in force").par;
	let suspense = book.closed(number).expect("it is closed").suspense;
	let year = ledger::Statement::of(&book, number, suspense, 0).expect("it balances");
	let figures = year.figures().expect("it adds up");
	let least = MinReserveShare::get();
	let divided = closing.divided(number, &period, &figures, par, least).expect("within bounds");
	Some(ledger::audit_division(&book, &entries, &divided))
}
