//! How a verdict is carried out, and how records go.

use super::*;
use frame_support::sp_runtime::traits::BadOrigin;
use frame_support::traits::EnsureOriginWithArg;

#[test]
fn a_final_verdict_is_carried_out_by_the_asking_pallets_call() {
	chain(|| {
		let (yes, no) = (judge(5), judge(0));
		wait(4 * DAY);
		assert_eq!(decisions(), [(yes, true), (no, false)]);
		assert_eq!(Juries::case_about(yes), None);
		let done = Event::CarriedOut { case: yes, upheld: true, result: Ok(()) };
		assert!(events().contains(&done));
	})
}

#[test]
fn nobody_but_the_jury_of_that_dispute_decides_it() {
	chain(|| {
		let id = ask();
		assert_noop!(Asker::decide(by(CLAIMANT), id, true), BadOrigin);
		assert_noop!(Asker::decide(RuntimeOrigin::root(), id, true), BadOrigin);
		let of_another: RuntimeOrigin = RawOrigin::Verdict(id + 1).into();
		assert_noop!(Asker::decide(of_another.clone(), id, true), BadOrigin);
		assert_ok!(<EnsureVerdict<Test> as EnsureOriginWithArg<_, u32>>::ensure_origin(
			of_another,
			&(id + 1)
		));
	})
}

#[test]
fn a_verdict_that_fails_is_carried_out_later_by_anyone() {
	chain(|| {
		let id = judge(5);
		Broken::set(true);
		wait(4 * DAY);
		let failed = events()
			.into_iter()
			.any(|event| matches!(event, Event::CarriedOut { case, result: Err(_), .. } if case == id));
		assert!(failed);
		assert_eq!((decisions(), stage(id)), (vec![], Stage::Over { carried_out: false }));
		let most = CallWeight::get();
		assert!(Juries::carry_out(by(STRANGER), id, most).is_err());
		Broken::set(false);
		assert_noop!(Juries::carry_out(by(STRANGER), id, Weight::zero()), Error::TooHeavy);
		assert_ok!(Juries::carry_out(by(STRANGER), id, most));
		assert_eq!(decisions(), [(id, true)]);
		assert_noop!(Juries::carry_out(by(STRANGER), id, most), Error::NothingToCarryOut);
	})
}

#[test]
fn a_verdict_that_is_too_heavy_for_the_hook_is_carried_out_by_anyone() {
	chain(|| {
		Share::set(small_share());
		let id = judge(5);
		CallWeight::set(small_share());
		wait(4 * DAY);
		assert_eq!(decisions(), []);
		assert_ok!(Juries::carry_out(by(STRANGER), id, CallWeight::get()));
		assert_eq!(decisions(), [(id, true)]);
	})
}

#[test]
fn after_the_asking_pallets_time_nothing_is_carried_out() {
	chain(|| {
		Asker::ask(0, START + 40 * DAY);
		deliberate(0);
		Broken::set(true);
		vote(0, 5);
		Broken::set(false);
		wait(40 * DAY);
		assert_eq!(stage(0), Stage::Over { carried_out: false });
		assert_noop!(Juries::carry_out(by(4), 0, CallWeight::get()), Error::NothingToCarryOut);
		assert_eq!(decisions(), []);
	})
}

#[test]
fn a_case_that_takes_too_long_ends_with_the_verdict_that_stands() {
	chain(|| {
		ask();
		Asker::ask(50, testing::now() + 20 * DAY);
		deliberate(1);
		assert_eq!(stage(1), Stage::Voting);
		for juror in jurors(1) {
			assert_ok!(commit(1, juror, true));
		}
		wait(15 * DAY);
		assert_eq!(judged(1, Level::First), Some((None, 0, 0)));
		assert_eq!((decisions(), Juries::case_about(50)), (vec![], None));
	})
}

#[test]
fn a_case_whose_time_is_over_at_the_opening_ends_at_once() {
	chain(|| {
		Asker::ask(0, START);
		wait(0);
		assert_eq!(stage(0), Stage::Over { carried_out: false });
		assert_eq!(Juries::case_about(0), None);
	})
}

#[test]
fn the_record_of_a_case_is_kept_for_a_time_and_then_removed() {
	chain(|| {
		let id = judge(5);
		wait(4 * DAY);
		assert_eq!(Reasons::<Test>::iter_prefix(id).count(), 5);
		wait(59 * DAY);
		assert!(Juries::case(id).is_some());
		wait(2 * DAY);
		assert!(Juries::case(id).is_none());
		assert_eq!((Reasons::<Test>::iter().count(), Panels::<Test>::iter().count()), (0, 0));
		assert!(events().contains(&Event::Cleared { case: id }));
		assert_eq!(Agenda::<Test>::iter_keys().count(), 0);
	})
}

#[test]
fn a_record_with_many_texts_is_removed_over_blocks() {
	chain(|| {
		Share::set(small_share());
		let id = ask();
		for member in 4..60 {
			if TestRoll::account(member).is_some() {
				join_claim(member);
				for _ in 0..3 {
					assert_ok!(Juries::state(by(member), id, text("we all want it")));
				}
			}
		}
		Asker::drop_dispute(id);
		wait(0);
		testing::pass(60 * DAY + 1);
		let mut blocks = 0;
		while Juries::case(id).is_some() {
			let mut meter = WeightMeter::new();
			block_with(&mut meter);
			assert!(meter.consumed().all_lte(small_share()));
			blocks += 1;
		}
		assert!(blocks > 1, "{blocks}");
		assert_eq!(Statements::<Test>::iter().count(), 0);
	})
}
