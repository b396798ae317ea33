//! The jurors' fees.

use super::*;

fn fees(members: &[MemberId]) -> Vec<Balance> {
	members.iter().map(|member| Balances::free_balance(key(*member))).collect()
}

/// All who sat on the first panel.
fn first_panel(id: CaseId) -> Vec<MemberId> {
	Juries::panel(id, Level::First).iter().map(|juror| juror.member).collect()
}

#[test]
fn each_juror_who_has_voted_gets_the_same_fee_however_they_voted() {
	chain(|| {
		let id = judge(3);
		assert_eq!(fees(&first_panel(id)), [FEE; 5]);
		assert_eq!(Balances::free_balance(COMMONS), 100_000 - 5 * FEE);
	})
}

#[test]
fn a_juror_who_does_not_reveal_gets_nothing() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let jurors = jurors(id);
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		wait(0);
		for juror in &jurors[1..] {
			assert_ok!(reveal(id, *juror, true));
		}
		wait(DAY);
		assert_eq!(fees(&jurors), [0, FEE, FEE, FEE, FEE]);
	})
}

#[test]
fn a_commitment_in_a_case_that_is_withdrawn_is_not_paid() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let jurors = jurors(id);
		for juror in &jurors {
			assert_ok!(commit(id, *juror, true));
		}
		Asker::drop_dispute(case(id).dispute);
		wait(0);
		assert_eq!(stage(id), Stage::Over { carried_out: false });
		assert_eq!(fees(&jurors), [0; 5]);
	})
}

#[test]
fn a_case_is_decided_when_the_commons_are_empty_and_fees_are_paid_later() {
	chain(|| {
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), COMMONS, 250));
		let id = judge(3);
		let panel = first_panel(id);
		assert_eq!(judged(id, Level::First), Some((Some(true), 3, 2)));
		assert_eq!(fees(&panel), [FEE, FEE, 0, 0, 0]);
		assert_eq!(Juries::duty(panel[2]), Duty { owed: FEE, ..Default::default() });
		assert_noop!(Juries::claim_fees(by(STRANGER), panel[2]), Error::NotPaid);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), COMMONS, 10_000));
		assert_ok!(Juries::claim_fees(by(STRANGER), panel[2]));
		assert_eq!(fees(&panel), [FEE, FEE, FEE, 0, 0]);
		assert_noop!(Juries::claim_fees(by(STRANGER), panel[2]), Error::NothingToClaim);
	})
}

#[test]
fn no_more_than_the_limit_is_paid_in_a_period() {
	chain(|| {
		FeeLimit::set(3 * FEE + 50);
		let id = judge(3);
		let panel = first_panel(id);
		assert_eq!(fees(&panel), [FEE, FEE, FEE, 0, 0]);
		// The remainder of the limit is paid.
		assert_ok!(Juries::claim_fees(by(panel[3]), panel[3]));
		assert_eq!((fees(&panel)[3], Juries::duty(panel[3]).owed), (50, 50));
		assert_noop!(Juries::claim_fees(by(panel[3]), panel[3]), Error::TooSoon);
		wait(30 * DAY);
		assert_ok!(Juries::claim_fees(by(panel[3]), panel[3]));
		assert_ok!(Juries::claim_fees(by(panel[3]), panel[4]));
		assert_eq!(fees(&panel), [FEE; 5]);
	})
}

#[test]
fn the_fee_goes_to_the_key_that_the_juror_has_then() {
	chain(|| {
		let id = ask();
		deliberate(id);
		let juror = jurors(id)[0];
		TestRoll::replace(juror, 5_000);
		vote(id, 5);
		assert_eq!(Balances::free_balance(5_000), FEE);
	})
}
