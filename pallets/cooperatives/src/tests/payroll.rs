use super::*;
use frame_support::{
	traits::{fungible::NativeOrWithId, Hooks},
	weights::WeightMeter,
};

const WEEK: Moment = 7 * DAY;

/// The members give one of them a wage, which is due for the first time in a week.
fn hire(id: CooperativeId, member: MemberNo, amount: Balance) -> WageId {
	hire_in(HOURS, id, member, amount)
}

fn hire_in(asset: NativeOrWithId<u32>, id: CooperativeId, member: MemberNo, amount: Balance) -> WageId {
	let number = NextWage::<Test>::get(id);
	Coops::hire(resolved(id, Kind::Ordinary), id, member, asset, amount, WEEK, now() + WEEK)
		.expect("a member is hired");
	number
}

fn block() {
	Coops::on_poll(1, &mut WeightMeter::new());
	check();
}

/// Lets time pass, and then makes a block.
fn wait(time: Moment) {
	pass(time);
	block();
}

/// The wages that are owed to a member.
fn owed(id: CooperativeId, member: MemberNo) -> Balance {
	Coops::wages_of(id).into_iter().filter(|wage| wage.member == member).map(|wage| wage.owed).sum()
}

#[test]
fn wages_are_paid_when_they_are_due_without_anybody_doing_anything() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 10_000);
		hire(id, 0, 70);
		hire(id, 1, 30);
		wait(WEEK);
		assert_eq!(hours(1) - (PURSE - 100), 0, "the hour is not over");
		wait(HOUR);
		assert_eq!((hours(1), hours(2)), (PURSE - 100 + 70, PURSE - 100 + 30));
		// No blocks for three weeks.
		wait(3 * WEEK);
		assert_eq!((hours(1), hours(2)), (PURSE - 100 + 4 * 70, PURSE - 100 + 4 * 30));
	});
}

#[test]
fn unpaid_wages_are_carried_and_paid_oldest_first_when_there_is_money() {
	chain(|| {
		let id = found(bylaws());
		// All of the 300 are spent, except 1 that the account must keep.
		spend(id, 250).unwrap();
		hire(id, 0, 100);
		pass(DAY);
		hire(id, 1, 100);
		wait(2 * WEEK + 2 * HOUR);
		// There were 49 for the oldest of four dates.
		assert_eq!((owed(id, 0), owed(id, 1)), (200 - 49, 200));
		assert!(events().iter().any(|event| matches!(event, Event::WageOwed { member: 1, amount: 200, .. })));
		// The remainder of the oldest date, and then the next oldest, which is the other member's.
		earn(id, 100);
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!((owed(id, 0), owed(id, 1)), (100, 200 - 49));
		let again = Coops::pay_wages(by(9), id, 9).map(|_| ()).map_err(|error| error.error);
		assert_eq!(again, error(Error::NothingToPay));
		earn(id, 1_000);
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!((owed(id, 0), owed(id, 1)), (0, 0));
		assert_eq!((hours(1), hours(2)), (PURSE - 100 + 200, PURSE - 100 + 200));
	});
}

#[test]
fn wages_in_a_currency_that_is_short_do_not_keep_those_in_another_waiting() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		hire_in(NativeOrWithId::Native, id, 0, 100);
		hire(id, 1, 100);
		wait(WEEK + HOUR);
		assert_eq!((owed(id, 0), owed(id, 1)), (100, 0));
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 500).unwrap();
		let before = Balances::free_balance(1);
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!(Balances::free_balance(1) - before, 100);
	});
}

#[test]
fn wages_never_take_from_the_reserve_or_from_what_members_can_claim() {
	chain(|| {
		let id = found(bylaws());
		earn(id, 1_000);
		Coops::record_work(by(TILL), id, 0, LABOUR, 10, text("hours")).unwrap();
		pass(YEAR);
		close_period(id).unwrap();
		let before = books(id);
		assert!(before.reserve > 0 && before.claims > 0);
		hire(id, 0, 1_000_000);
		wait(WEEK + HOUR);
		let after = books(id);
		assert_eq!((after.reserve, after.claims, after.free), (before.reserve, before.claims, 0));
	});
}

#[test]
fn a_wage_ends_with_the_voice_or_when_the_treasurer_or_the_members_say_so_and_what_was_due_is_paid() {
	chain(|| {
		let id = found(bylaws());
		spend(id, 299).unwrap();
		let (first, second, third) = (hire(id, 0, 10), hire(id, 1, 20), hire(id, 2, 30));
		wait(WEEK + HOUR);
		Coops::leave(by(1), id).unwrap();
		assert!(Coops::end_wage(by(3), id, 1, second).is_err(), "the third is not the treasurer");
		Coops::set_officer(resolved(id, Kind::Ordinary), id, Office::Treasurer, Some(2), None).unwrap();
		Coops::end_wage(by(3), id, 1, second).unwrap();
		let again = Coops::end_wage(by(3), id, 1, second);
		assert_eq!(again, error(Error::NothingToChange));
		Coops::end_wage(resolved(id, Kind::Ordinary), id, 2, third).unwrap();
		wait(9 * WEEK);
		assert_eq!((owed(id, 0), owed(id, 1), owed(id, 2)), (10, 20, 30));
		earn(id, 100);
		Coops::pay_wages(by(9), id, 9).unwrap();
		assert_eq!(Wages::<Test>::iter().count(), 0, "{first}, {second} and {third} are paid");
		assert_eq!((hours(1), hours(2), hours(3)), (PURSE - 90, PURSE - 80, PURSE - 70));
	});
}

#[test]
fn a_former_member_keeps_their_place_in_the_register_until_their_wages_are_paid() {
	chain(|| {
		let id = found(Bylaws { solvency: Perbill::zero(), notice: 0, ..bylaws() });
		hire_in(NativeOrWithId::Native, id, 0, 50);
		wait(WEEK + HOUR);
		Coops::leave(by(1), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(member(id, 0).standing, Standing::Left);
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 500).unwrap();
		Coops::pay_wages(by(9), id, 1).unwrap();
		Coops::remove_member(by(9), id, 0).unwrap();
	});
}

#[test]
fn wages_are_debts_that_are_paid_before_shares_when_a_cooperative_is_dissolved() {
	chain(|| {
		let id = found(bylaws());
		spend(id, 299).unwrap();
		hire(id, 0, 100);
		wait(WEEK + HOUR);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		wait(60 * DAY);
		assert_eq!(owed(id, 0), 100, "after the resolution nothing more is due");
		earn(id, 250);
		assert_eq!(Coops::distribute(by(9), id), error(Error::DebtsLeft));
		Coops::pay_wages(by(9), id, 9).unwrap();
		Coops::distribute(by(9), id).unwrap();
		// The other 150 are the shares, which lose half.
		assert_eq!(coop(id).share_value, 50);
	});
}

#[test]
fn a_debt_to_who_cannot_receive_it_does_not_keep_a_cooperative_from_ending() {
	chain(|| {
		let id = found(bylaws());
		// Less than an account must have, paid to somebody without an account.
		enrol(1, 777);
		hire_in(NativeOrWithId::Native, id, 0, MINIMUM - 1);
		Balances::transfer_allow_death(by(CUSTOMER), Coops::account_id(id), 500).unwrap();
		wait(WEEK + HOUR);
		assert_eq!(owed(id, 0), MINIMUM - 1);
		Coops::dissolve(resolved(id, Kind::Dissolution), id, Heir::Commons).unwrap();
		pass(60 * DAY);
		assert_eq!(Coops::distribute(by(9), id), error(Error::DebtsLeft));
		pass(60 * DAY);
		Coops::distribute(by(9), id).unwrap();
	});
}

#[test]
fn wages_make_sense_and_are_no_more_than_can_be_paid_in_a_block() {
	chain(|| {
		let id = found(bylaws());
		let hire = |member, amount, every, first| {
			Coops::hire(resolved(id, Kind::Ordinary), id, member, HOURS, amount, every, first)
		};
		assert_eq!(hire(0, 0, WEEK, now()), error(Error::BadWage));
		assert_eq!(hire(0, MOST_WAGE + 1, WEEK, now()), error(Error::BadWage));
		assert_eq!(hire(0, 1, DAY - 1, now()), error(Error::BadWage));
		assert_eq!(hire(0, 1, WEEK, now() - 1), error(Error::BadWage), "it is due from now on, not before");
		assert_eq!(hire(7, 1, WEEK, now()), error(Error::UnknownMember));
		for _ in 0..MAX_OWN_WAGES {
			hire(0, 1, WEEK, now()).unwrap();
		}
		assert_eq!(hire(0, 1, WEEK, now()), error(Error::TooManyWages), "one member");
		hire(1, 1, WEEK, now()).unwrap();
		assert_eq!(hire(2, 1, WEEK, now()), error(Error::TooManyWages), "all members");
	});
}

#[test]
fn paydays_of_many_cooperatives_take_no_more_of_a_block_than_their_share_and_all_are_paid() {
	chain(|| {
		let ids: Vec<_> = (0..6).map(|_| found(bylaws())).collect();
		for id in &ids {
			earn(*id, 1_000);
			hire(*id, 0, 10);
			hire(*id, 1, 10);
		}
		pass(WEEK + HOUR);
		let looks = <() as WeightInfo>::look_at_payday().saturating_mul(6);
		Share::set(looks + <() as WeightInfo>::pay_wages(4, 3) + Coops::post_weight(PAYROLL_ENTRIES));
		let mut blocks = 0;
		while ids.iter().any(|id| owed(*id, 0) + owed(*id, 1) > 0) {
			let mut meter = WeightMeter::new();
			Coops::on_poll(1, &mut meter);
			assert!(meter.consumed().all_lte(Share::get()), "a block pays no more than its share");
			check();
			blocks += 1;
			assert!(blocks < 100, "it comes to an end");
		}
		assert!(blocks > 1, "more than one block was needed");
	});
}

#[test]
fn a_worker_who_cannot_receive_a_part_of_a_wage_keeps_nobody_waiting() {
	chain(|| {
		let id = found(bylaws());
		// A currency with a minimum balance of 50. The cooperative can spend 10, and one payee has an account.
		Assets::force_create(RuntimeOrigin::root(), 8, COMMONS, true, 50).unwrap();
		Assets::mint(by(COMMONS), 8, Coops::account_id(id), 60).unwrap();
		Assets::mint(by(COMMONS), 8, 2, 50).unwrap();
		for (member, amount) in [(0, 100), (1, 5)] {
			hire_in(NativeOrWithId::WithId(8), id, member, amount);
		}
		pass(WEEK);
		Coops::pay_wages(by(9), id, 5).unwrap();
		assert_eq!((Assets::balance(8, 1), Assets::balance(8, 2)), (0, 55));
	});
}

#[test]
fn what_the_greatest_wages_owe_is_exact_until_the_end_of_time() {
	let wage = Wage::<Test> { asset: HOURS, amount: MOST_WAGE, every: DAY, next_at: 0, paid: 1, until: None };
	let dates = Balance::from(Moment::MAX / DAY) + 1;
	assert_eq!(Some(wage.owed(Moment::MAX)), MOST_WAGE.checked_mul(dates).map(|due| due - 1));
	assert!(wage.owed(Moment::MAX).checked_mul(512).is_some(), "all wages of a cooperative of the chain");
}

#[test]
fn nobody_is_hired_in_a_currency_that_is_not_there() {
	chain(|| {
		let id = found(bylaws());
		let hired =
			Coops::hire(resolved(id, Kind::Ordinary), id, 0, NativeOrWithId::WithId(99), 1, DAY, now());
		assert_eq!(hired, error(Error::BadWage));
	});
}

#[test]
fn a_worker_can_give_up_a_wage_that_is_never_paid_and_has_their_deposit_back() {
	use frame_support::traits::fungible::InspectHold;
	chain(|| {
		let id = found(Bylaws { notice: 0, ..bylaws() });
		// In a currency of which the cooperative has nothing.
		let wage = hire_in(NativeOrWithId::Native, id, 0, 100);
		pass(3 * WEEK);
		Coops::leave(by(1), id).unwrap();
		Coops::redeem_shares(by(9), id, 1).unwrap();
		assert_eq!(Coops::remove_member(by(9), id, 0), error(Error::NotGone));
		assert_eq!(Coops::waive_wage(by(2), id, 0, wage), error(Error::NotYourNumber));
		assert_eq!(Coops::waive_wage(by(1), id, 0, wage + 1), error(Error::UnknownWage));
		Coops::waive_wage(by(1), id, 0, wage).unwrap();
		let waived = Event::WageWaived { cooperative: id, member: 0, wage, amount: 300 };
		assert_eq!(events().last(), Some(&waived));
		let deposit = || Balances::balance_on_hold(&HoldReason::Deposit.into(), &1);
		let before = deposit();
		Coops::remove_member(by(9), id, 0).unwrap();
		assert_eq!(before - deposit(), DEPOSIT);
		assert_eq!(WageCount::<Test>::get(id), 0);
	});
}
